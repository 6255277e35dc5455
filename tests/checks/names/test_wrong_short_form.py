"""Short forms of every culture, right and wrong; the traps."""

from __future__ import annotations

from pathlib import Path

import pytest

from copylint.analysis.house import House
from copylint.documents import Source, parse
from copylint.linter import Linter
from copylint.rulebook.loading import bundled_rules, load_rule

RULE = "names/wrong-short-form"


def rows():
    """Culture, introduction, title, full name, right forms, wrong forms; of cases.tsv."""
    for line in (Path(__file__).parent / "cases.tsv").read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            culture, _, introduction, title, full, right, wrong = line.split("\t")
            yield (
                culture,
                introduction,
                title,
                full,
                right.split("|"),
                wrong.replace("-", "", wrong == "-").split("|"),
            )


def article(introduction, title, full, form):
    """A short article with a full name and a titled short form."""
    return f"{introduction} {full} arrived on Monday for talks.\n\n{title} {form} said the talks went well."


RIGHT = [
    pytest.param(article(introduction, title, full, form), id=f"{culture}: {title} {form}, {full}")
    for culture, introduction, title, full, right, _ in rows()
    for form in right
]
WRONG = [
    pytest.param(introduction, title, full, form, right, id=f"{culture}: {title} {form}, {full}")
    for culture, introduction, title, full, right, wrong in rows()
    for form in wrong
    if form
]


def test_every_culture_has_ten_names():
    counts = {}
    for culture, *_ in rows():
        counts[culture] = counts.get(culture, 0) + 1
    assert len(counts) == 30
    assert min(counts.values()) >= 10


@pytest.mark.parametrize("copy", RIGHT)
def test_right_forms_are_silent(spans, copy):
    assert spans(RULE, copy) == []


@pytest.mark.parametrize(("introduction", "title", "full", "form", "right"), WRONG)
def test_wrong_forms_are_reported(linter, introduction, title, full, form, right):
    copy = article(introduction, title, full, form)
    (finding,) = linter(RULE).lint(parse(Source(copy)))
    start = copy.index("\n\n") + 2
    assert (finding.start.offset, finding.text) == (start, f"{title} {form}")
    content = finding.fix.edits[0].content
    assert content in right
    assert finding.message == f"“{title} {form}”: {full.removesuffix(' Jr.')}'s short form is “{content}”"
    assert finding.fix.applicability == "safe"
    related = finding.related[0]
    assert copy[related.start.offset : related.end.offset] in (full, full.removesuffix("."))


@pytest.mark.parametrize(
    "copy",
    [
        "Pope Francis met King Charles III and Prince Mohammed bin Salman. Prince Mohammed smiled at Pope Francis.",
        "Sister Mary Clare and Father Mike Schmitz sang. Father Mike and Sister Mary were early.",
        "Sheikh Tamim bin Hamad Al Thani, the emir of Qatar, came. Sheikh Tamim left at noon.",
        "Bangladeshi Prime Minister Sheikh Hasina spoke. Prime Minister Hasina left.",
        "Dr. Ruth Westheimer gave advice. Dr. Ruth was funny.",
        "Sir Keir Starmer won. Sir Keir said so. Dame Judi Dench agreed. Dame Judi said so.",
        "Secretary of State Hillary Clinton met President Bill Clinton. President Bill called her.",
        "Finance Minister Erik Lund and Defense Minister Karin Lund are married. Minister Erik cooks.",
        "Director Yang Jiechi met Minister Wang Yang. Director Yang spoke first.",
        "Ambassador Kai Eide met Vice Minister Wang Kai. Ambassador Eide spoke first.",
        "South Korean Ambassador Kim Won-soo spoke of North Korean leader Kim Jong Un. Ambassador Kim left.",
        "Vietnamese Vice Minister Ha Kim Ngoc sat with Korean Vice Minister Kim, and Vice Minister Kim smiled.",
        "Vietnamese Vice Minister Ha Kim Ngoc sat beside Vice Minister Kim of South Korea.",
        "Brazil's President Luiz Inácio Lula da Silva was there. President Lula spoke, President da Silva sat.",
        "Myanmar State Counselor Aung San Suu Kyi spoke. State Counselor Suu Kyi left.",
        "Foreign Minister Abdullah Abdullah spoke. Minister Abdullah left.",
        "Assistant Secretary Lee Satterfield opened the show. Ms. Satterfield thanked all.",
        "Laurentino Cortizo Cohen, president of Panama, spoke. President Cortizo Cohen left.",
        "President Xi Jinping Travels to Moscow",
        "The defense minister of Sweden met Olaf, a dog. Minister Olaf is no minister.",
        "Colombian Foreign Minister Álvaro Leyva Durán spoke. Foreign Minister Leyva Durán left.",
        "Indonesian Foreign Minister Retno Marsudi spoke. Foreign Minister Retno left. Minister Marsudi did not.",
        "Austin Tice is missing. Defense Secretary Lloyd Austin spoke. Secretary Austin left.",
    ],
)
def test_traps_are_silent(spans, copy):
    assert spans(RULE, copy) == []


def test_a_quotation_is_mended_only_when_asked(linter):
    copy = "Washington Gov. Jay Harkness came home.\n\n“Thank you, Governor Jay,” a girl called."
    (finding,) = linter(RULE).lint(parse(Source(copy)))
    assert (finding.text, finding.fix.applicability) == ("Governor Jay", "unsafe")


@pytest.mark.parametrize(
    ("copy", "text"),
    [
        (
            "The Chinese deputy minister, Ren Haoyu, came. Deputy Minister Haoyu was late.",
            "Deputy Minister Haoyu",
        ),
        ("Ren Haoyu, a Chinese deputy minister, came by train. Minister Haoyu was late.", "Minister Haoyu"),
        (
            "Guests asked president Xi Jinping of China. “We agree,” president Jinping said.",
            "president Jinping",
        ),
        ("German Chancellor Olaf Scholz spoke. CHANCELLOR OLAF: Thank you.", "CHANCELLOR OLAF"),
        ("Ren Haoyu is deputy minister of trade. The deputy minister, Mr. Haoyu, was late.", "Mr. Haoyu"),
        (
            "Moon Jae-in, South Korea's president, spoke. Then President Jae-in’s wife left.",
            "President Jae-in",
        ),
        ("Russian General Gleb Olegovich Ryzhkov spoke. Gen. Gleb Olegovich left.", "Gen. Gleb Olegovich"),
    ],
)
def test_titles_stand_in_many_places(linter, copy, text):
    (finding,) = linter(RULE).lint(parse(Source(copy)))
    assert finding.text == text


@pytest.mark.parametrize(
    ("copy", "right"),
    [
        ("Chinese President Jinping will not come.", "Xi"),
        ("Germany has voted. Only Chancellor Olaf of Germany slept.", "Scholz"),
        ("India's Prime Minister Narendra flew to Lagos.", "Modi"),
    ],
)
def test_known_leaders_need_title_and_country_only(linter, copy, right):
    (finding,) = linter(RULE).lint(parse(Source(copy)))
    assert (finding.fix.edits[0].content, finding.fix.applicability) == (right, "unsafe")


@pytest.mark.parametrize(
    "copy",
    [
        "President Jinping will not come.",
        "Swiss President Jinping will not come.",
        "Chinese Mayor Jinping will come.",
    ],
)
def test_known_leaders_need_both(spans, copy):
    assert spans(RULE, copy) == []


def test_the_date_of_the_table_counts(linter):
    copy = "---\ndate: 1999-05-04\n---\n\nChinese President Jinping will not come.\n"
    assert linter(RULE).lint(parse(Source(copy), "copy.md")) == []


def test_an_article_s_own_use_is_evidence(linter):
    copy = (
        "Minister Tavi Oronge opened the session. Oronge spoke for an hour. Later Oronge took questions.\n\n"
        "Minister Tavi said that he was tired."
    )
    (finding,) = linter(RULE).lint(parse(Source(copy)))
    assert (finding.text, finding.fix.applicability) == ("Minister Tavi", "unsafe")


def test_patronymics_can_be_silent():
    rule = load_rule(bundled_rules() / f"{RULE}.yaml").rule
    silent = Linter([rule._replace(options={"patronymics": "silent"})])
    copy = "Icelandic President Halla Sveinsdóttir spoke. President Sveinsdóttir left."
    assert silent.lint(parse(Source(copy))) == []


def test_the_house_s_people():
    house = House(
        names=(
            {"full": "Tavi Oronge", "short": "Tavi", "wrong": ("Tavvi",)},
            {"full": "Mo Farrel", "short": "Mo", "aliases": ("Mohammed Farrel",)},
        )
    )
    rule = load_rule(bundled_rules() / f"{RULE}.yaml").rule
    copy = "Minister Tavi Oronge spoke. Minister Oronge left. Tavvi smiled. Minister Farrel sat, Minister Mo stood."
    findings = Linter([rule], house).lint(parse(Source(copy)))
    assert [(one.text, one.fix.edits[0].content) for one in findings] == [
        ("Minister Oronge", "Tavi"),
        ("Tavvi", "Tavi"),
        ("Minister Farrel", "Mo"),
    ]


@pytest.mark.parametrize(
    ("full", "form", "right"),
    [
        ("Judge Azlan bin Rahmat", "Judge Rahmat", "Azlan"),
        ("Minister Noraini binti Salleh", "Minister Salleh", "Noraini"),
        ("Sen. Remigia de la Vega", "Sen. Remigia", "de la Vega"),
        ("Minister Widad al-Hamdi", "Minister Widad", "al-Hamdi"),
        ("Minister Ayelet Ben-Dor", "Minister Ayelet", "Ben-Dor"),
        ("Mayor Geertje van den Akker", "Mayor Akker", "van den Akker"),
        ("President B.K.R. Abdul Salim", "President Abdul", "Salim"),
        ("Gen. Somsak Wongsuwan", "Gen. Wongsuwan", "Somsak"),
        ("Gen. Chea Samnang", "Gen. Samnang", "Chea Samnang"),
        ("Governor Baatariin Munkhbayar", "Governor Baatariin", "Munkhbayar"),
        ("Governor Bambang Eko Prasetyo", "Governor Eko", "Prasetyo"),
        ("Minister Daw Khin Myat Thu", "Minister Thu", "Khin Myat Thu"),
        ("North Korean Foreign Minister Choe Son Gwon", "Foreign Minister Son Gwon", "Choe"),
        ("Judge Do Thu Trang", "Judge Do", "Trang"),
        ("Mayor Quendelyn Rodriguez Jr.", "Mayor Quendelyn", "Rodriguez"),
    ],
)
def test_parts_of_names_tell_their_order(linter, full, form, right):
    (finding,) = linter(RULE).lint(parse(Source(f"{full} spoke on Monday.\n\n{form} was tired.")))
    assert finding.text == form
    assert finding.fix.edits[0].content == right


@pytest.mark.parametrize(
    "copy",
    [
        "Taiwanese Foreign Minister Joseph Wu spoke. Foreign Minister Wu left.",
        "Mongolian Foreign Minister Oyuntsetseg Ganbold spoke. Foreign Minister Oyuntsetseg left.",
        "Mongolian President Khurelsukh Ukhnaa spoke. President Khurelsukh left.",
        "Judge Azlan bin Rahmat spoke. Judge Azlan left.",
        "Mayor Chea Brown spoke. Mayor Brown left.",
        "Coach Bounmy Smith spoke. Coach Smith left.",
        "Al-Qaida leader Osama bin Laden spoke. Leader bin Laden left.",
        "Prime Minister Datuk Seri Anwar Ibrahim spoke. Prime Minister Anwar left.",
        "Indonesian Finance Minister Sri Mulyani Indrawati spoke. Minister Mulyani left.",
        "Senator Aoife Brown met the UN Office. Director-General of the Trade Office, she spoke. Director Office left.",
    ],
)
def test_parts_that_are_right_are_silent(spans, copy):
    assert spans(RULE, copy) == []


@pytest.mark.parametrize(
    ("copy", "written"),
    [
        (
            "The foreign minister of Kazakhstan, Murat Nurtleu, spoke. Foreign Minister Murat left.",
            "Foreign Minister Murat",
        ),
        ("Aides to Bolivian President Rosa Huanca spoke. President Rosa left.", "President Rosa"),
        ("The letter of Mayor Dániel Zsoldos of Hungary was read. Mayor Dániel left.", "Mayor Dániel"),
        ("Michel Temer, who is Brazil’s president, spoke. President Michel left.", "President Michel"),
        ("Gen. Eyal Ben-Hur of Israel spoke.\n\nGEN. EYAL: Good morning.", "GEN. EYAL"),
        ("Ukrainian President Volodymyr wore black.", "President Volodymyr"),
        ("Sgt. Daniel Okafor rose. Sgt. Daniel sat down.", "Sgt. Daniel"),
        (
            "Mongolian President Ukhnaagiin Khurelsukh rose. President Ukhnaagiin sat down.",
            "President Ukhnaagiin",
        ),
        ("Cardinal Matteo Bergamini rose. Cardinal Matteo sat down.", "Cardinal Matteo"),
    ],
)
def test_titles_in_many_places(linter, copy, written):
    assert [one.text for one in linter(RULE).lint(parse(Source(copy)))] == [written]


@pytest.mark.parametrize(
    "copy",
    [
        "Howard Flight lost his seat. Mr Howard, the Tory leader, was asked.",
        "Prime Minster Sir Keir Starmer rose. Sir Keir sat down. Starmer smiled.",
        "Judge Judy Sheindlin rose. Judge Judy sat down.",
        "Chef Anna Broadbent cooks. Chef Anna sings. Chef Anna dances.",
        "Kenyan President Daniel arap Moi rose. President Moi sat down.",
        "“(Labour leader Tony) Blair would go,” said Tony Blair’s rival.",
        "Sam Bankman-Fried was jailed. The founder Bankman-Fried appealed.",
        "Colombian Gen. Óscar Dagoberto Ballesteros spoke. Gen. Ballesteros left.",
    ],
)
def test_names_that_may_be_others(linter, copy):
    assert linter(RULE).lint(parse(Source(copy))) == []
