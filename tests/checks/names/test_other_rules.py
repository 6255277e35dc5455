"""The other rules on names: exact places and messages, and what must be silent."""

from __future__ import annotations

import pytest

from copylint.documents import Source, parse


def found(linter, rule, copy):
    """(text, message) of each finding."""
    return [(one.text, one.message) for one in linter(f"names/{rule}").lint(parse(Source(copy)))]


@pytest.mark.parametrize(
    ("copy", "wrong", "right", "name"),
    [
        ("President Ana Alvarado spoke. President Alavarado left.", "Alavarado", "Alvarado", "Ana Alvarado"),
        ("President Ana Alvarado spoke. President Alvardo left.", "Alvardo", "Alvarado", "Ana Alvarado"),
        ("MS HAGSTRÖM: No.\n\nMS HAGSTRÖM: Yes.\n\nMS HAGTRÖM: No.", "HAGTRÖM", "HAGSTRÖM", "HAGSTRÖM"),
        (
            "Minister Jonas Lindqvist spoke. Lindqvist left. Then Lindqvsit came back.",
            "Lindqvsit",
            "Lindqvist",
            "Jonas Lindqvist",
        ),
        ("Pilot Ellen Harcastle rose. Then Harcaslte sat.", "Harcaslte", "Harcastle", "Ellen Harcastle"),
        ("Judge Kathryn Ojukwe rose. Catherine Ojukwe sat.", "Catherine", "Kathryn", "Kathryn Ojukwe"),
        ("Claude Joseph rose. Claude Joesph sat down.", "Joesph", "Joseph", "Claude Joseph"),
        ("Lawyer Siobhan McAlliston rose. McAlistonn sat.", "McAlistonn", "McAlliston", "Siobhan McAlliston"),
        ("Striker Julio Barrieta rose. Barietta sat.", "Barietta", "Barrieta", "Julio Barrieta"),
        (
            "The dead were Katherine Pellowney and a boy. Ms. Pellowny taught.",
            "Pellowny",
            "Pellowney",
            "Katherine Pellowney",
        ),
        (
            "Inspector Ann Braithwattham rose. Braithwatam sat.",
            "Braithwatam",
            "Braithwattham",
            "Ann Braithwattham",
        ),
        ("Minister Sergei Orlov rose. Later Sergey Orlov sat.", "Sergey", "Sergei", "Sergei Orlov"),
        (
            "Gen. Mohammed Tarawneh rose. Gen. Muhammad Tarawneh sat.",
            "Muhammad",
            "Mohammed",
            "Mohammed Tarawneh",
        ),
    ],
)
def test_spelling_varies(linter, copy, wrong, right, name):
    assert found(linter, "spelling-varies", copy) == [
        (wrong, f"“{wrong}”: the name is spelled “{right}” elsewhere ({name}); make it one spelling")
    ]


@pytest.mark.parametrize(
    "copy",
    [
        "Maria Keller and her brother Mario Keller run a shop.",
        "Senator Ann Holt met Governor Ann Hold.",
        "Jane Smith, a baker from Leeds, met Jane Smyth, a nurse from York.",
        "President Tokayev met Prime Minister Tokarev.",
        "Gen. Mark Milley met Special Envoy Robert Malley. Gen. Milley left. Special Envoy Malley stayed.",
        "Director Yang Jie met Director Wang Jie.",
        "Ellen Harcastle lives by the Harcaslte. Fishing is good in Harcastel.",
        "Mayor Charles Bridges cut the ribbon. Brides wore white.",
        "Captain Rachel Waterson steered. Waterston is a port town in Wales.",
        "The Abraham Accords hold. The Abraham Accord is one of them.",
        "North America is large. North American copper is cheap.",
        "GOV. MCKEON: Thank you.\n\nGov. Sue McKeon left.",
    ],
)
def test_spelling_varies_is_silent(linter, copy):
    assert found(linter, "spelling-varies", copy) == []


@pytest.mark.parametrize(
    ("copy", "wrong", "right"),
    [
        ("Leader Kim Jong-un came. Kim Jong Un left.", "Kim Jong Un", "Kim Jong-un"),
        ("Prime Minister Viktor Orbán came. Orbán left. Orban slept.", "Orban", "Orbán"),
        (
            "Foreign Minister Yoshimasa Hayashi came. Hayashi Yoshimasa left.",
            "Hayashi Yoshimasa",
            "Yoshimasa Hayashi",
        ),
        (
            "President Abdel Fattah el-Sisi came. Abdel Fattah al-Sisi left.",
            "Abdel Fattah al-Sisi",
            "Abdel Fattah el-Sisi",
        ),
        ("Governor Ron DeSantis came. Ron Desantis left.", "Ron Desantis", "Ron DeSantis"),
        ("Colonel Omar al-Tikri came. Omar Al-Tikri left.", "Omar Al-Tikri", "Omar al-Tikri"),
        ("Colonel Omar al-Tikri came. Omar Tikri left.", "Omar Tikri", "Omar al-Tikri"),
        ("Colonel Omar al-Tikri came. Omar Al Tikri left.", "Omar Al Tikri", "Omar al-Tikri"),
        ("Coach Jonas Grönberg came. Then Groenberg left.", "Groenberg", "Grönberg"),
        ("Mayor Rosa Vargas Tello came. Rosa Vargas-Tello left.", "Rosa Vargas-Tello", "Rosa Vargas Tello"),
    ],
)
def test_form_varies(linter, copy, wrong, right):
    assert found(linter, "form-varies", copy) == [
        (wrong, f"“{wrong}”: the name is written “{right}” elsewhere; make it one form")
    ]


@pytest.mark.parametrize(
    "copy",
    [
        "Prime Minister Viktor Orbán came. “Orban is here,” a guard said.",
        "President Bashar al-Assad came. Assad spoke. Al-Assad left.",
        "Antony J. Blinken came. Antony Blinken left.",
        "VIKTOR ORBAN CAME\n\nPrime Minister Viktor Orbán came.",
        "The U.S. Department of State asked. The Department answered.",
        "Judge Kelly Martin sat down. Martin Kelly, 34, was charged in May.",
        "Omar Al-Tikri Flees North\n\nColonel Omar al-Tikri came.",
    ],
)
def test_form_varies_is_silent(linter, copy):
    assert found(linter, "form-varies", copy) == []


@pytest.mark.parametrize(
    ("copy", "wrong", "message"),
    [
        (
            "Russian President Vladmir Putin came.",
            "Vladmir",
            "“Vladmir Putin”: the name is spelled “Vladimir Putin” (Russia)",
        ),
        (
            "Angela Merkle has retired, her doctor said of former Chancellor Angela Merkle.",
            "Merkle",
            "“Angela Merkle”: the name is spelled “Angela Merkel” (Germany)",
        ),
        (
            "U.N. Secretary-General Antonio Guterrres came.",
            "Guterrres",
            "“Antonio Guterrres”: the name is spelled “Antonio Guterres” (Portugal, United Nations)",
        ),
    ],
)
def test_known_name_misspelled(linter, copy, wrong, message):
    assert found(linter, "known-name-misspelled", copy)[0] == (wrong, message)


@pytest.mark.parametrize(
    "copy",
    [
        "Russian President Vladimir Putin came.",
        "Vladimir Putin came, and Vladmir Putin left.",  # spelling-varies says it
        "Vladimir Pution, a plumber, came.",
        "Olaf Schulz sells boats.",
        "Anthony Albanesi runs the bakery. Albanesi’s parents came from Bari.",
        "Mongolian Prime Minister Luvsannamsrain Oyun-Erdene came.",
        "Guyanese President Mohamed Irfaan Ali came.",
        "President Volodymyr Zelenskiy came.",
    ],
)
def test_known_name_misspelled_is_silent(linter, copy):
    assert found(linter, "known-name-misspelled", copy) == []


@pytest.mark.parametrize(
    ("copy", "text", "what"),
    [
        (
            "Russian President Xi Jinping came.",
            "Russian President Xi Jinping",
            "Xi Jinping holds office in China, not in Russia",
        ),
        ("Later Russian President Xi left.", "Russian President Xi", "Xi Jinping holds office in China, not in Russia"),
        (
            "German President Olaf Scholz came.",
            "German President Olaf Scholz",
            "Olaf Scholz was chancellor of Germany",
        ),
        (
            "Kenyan Prime Minister Mutale Phiri came. Zambian Prime Minister Phiri left.",
            "Zambian Prime Minister Phiri",
            "the article gives the office to Kenya before",
        ),
    ],
)  # fmt: skip
def test_office_mismatch(linter, copy, text, what):
    assert found(linter, "office-mismatch", copy) == [(text, f"“{text}”: {what}; check the office")]


@pytest.mark.parametrize(
    "copy",
    [
        "Chinese President Xi Jinping met Russian President Vladimir Putin. Russian President Putin left.",
        "Former Russian President Dmitry Medvedev came.",
        "“Russian President Xi Jinping,” read the placard.",
        "U.S. Ambassador to China Nicholas Burns came.",
        "Russian Prime Minister Vladimir Putin was in office in 2009.",
        "Then-Vice President Joe Biden came. President Joe Biden left.",
        "Swiss President Lee met Mexican President Kim.",
        "Premier Lai Ching-te resigned.",
    ],
)
def test_office_mismatch_is_silent(linter, copy):
    assert found(linter, "office-mismatch", copy) == []


def test_surname_before_introduction(linter):
    copy = "The road was closed, Hagström said.\n\nPolice chief Linnea Hagström said it would stay so."
    assert found(linter, "surname-before-introduction", copy) == [
        ("Hagström", "“Hagström” stands before the name is given in full; introduce Linnea Hagström here")
    ]


def test_surname_before_introduction_is_silent_about_the_famous(linter):
    copy = "The road was closed, Biden said.\n\nPresident Joe Biden said it would stay so."
    assert found(linter, "surname-before-introduction", copy) == []


def test_title_varies(linter):
    copy = "Prime Minister Ousmane Diatta came. President Diatta left."
    assert found(linter, "title-varies", copy) == [
        ("President Diatta", "“President Diatta” is “Prime Minister Ousmane Diatta” before; check the office")
    ]


@pytest.mark.parametrize("before", ["Former ", "Then-"])
def test_title_varies_knows_former_offices(linter, before):
    copy = f"Prime Minister Ousmane Diatta came. {before}President Ousmane Diatta left."
    assert found(linter, "title-varies", copy) == []


@pytest.mark.parametrize(
    ("copy", "message"),
    [
        ("Ms. Cruz left early because he was ill.", "“he” after “Ms. Cruz”: check which is right"),
        ("Chairman Okafor signed. She then left.", "“She” after “Chairman Okafor”: check which is right"),
    ],
)
def test_pronoun_mismatch(linter, copy, message):
    assert [said for _, said in found(linter, "pronoun-mismatch", copy)] == [message]


@pytest.mark.parametrize(
    "copy",
    [
        "Ms. Cruz left early because she was ill.",
        "Ms. Cruz left early because they were ill.",
        "Ms. Cruz met Mr. Okafor before he left.",
        "Mr. Okafor and his wife came because she was ill.",
        "MR OKAFOR: She came.",
    ],
)
def test_pronoun_mismatch_is_silent(linter, copy):
    assert found(linter, "pronoun-mismatch", copy) == []


@pytest.mark.parametrize(
    "before",
    [
        "The two leaders met.",
        "Both ministers signed the paper.",
        "Deputy Minister Ren Haoyu met Ambassador Laila Benchekroun.",
    ],
)
def test_ambiguous_pronoun(linter, before):
    assert found(linter, "ambiguous-pronoun", f"{before}\n\nHe left at noon.") == [
        ("He", "“He” may be any of the people in the paragraph before; name the one who is meant")
    ]


@pytest.mark.parametrize("before", ["Deputy Minister Ren Haoyu spoke. Ren smiled.", "It rained in Oslo."])
def test_ambiguous_pronoun_is_silent(linter, before):
    assert found(linter, "ambiguous-pronoun", f"{before}\n\nHe left at noon.") == []


@pytest.mark.parametrize(
    ("copy", "written"),
    [
        ("Viktor Orban, the Slovak prime minister, flew home.", "Viktor Orban, the Slovak prime minister"),
        ("Prime Minister Narendra Modi of Nepal opened the dam.", "Prime Minister Narendra Modi"),
        ("The president of Brazil, Javier Milei, arrived late.", "president of Brazil, Javier Milei"),
        (
            "Kadri Lepik, the Estonian prime minister, rose. Latvian Prime Minister Kadri Lepik sat.",
            "Latvian Prime Minister Kadri Lepik",
        ),
    ],
)
def test_office_of_another_country(linter, copy, written):
    assert [text for text, _ in found(linter, "office-mismatch", copy)] == [written]


@pytest.mark.parametrize(
    ("copy", "written"),
    [
        ("Prime Minister Macron closed the fair.", "Prime Minister Macron"),
        ("Chancellor Starmer closed the fair.", "Chancellor Starmer"),
        ("Hungarian President Orban closed the fair.", "Hungarian President Orban"),
        ("Canada’s president, Mark Carney, closed the fair.", "Canada’s president, Mark Carney"),
        ("Luis Arce, the prime minister of Bolivia, closed it.", "Luis Arce, the prime minister of Bolivia"),
        ("Prime Minister Angela Merkel closed the fair.", "Prime Minister Angela Merkel"),
        ("Prime Minister Zelenskyy closed the fair.", "Prime Minister Zelenskyy"),
        (
            "Former Canadian Prime Minister Scott Morrison rose.",
            "Former Canadian Prime Minister Scott Morrison",
        ),
        ("Former Prime Minister Bill Clinton rose.", "Former Prime Minister Bill Clinton"),
        ("Belarusian Foreign Minister Sergei Lavrov rose.", "Belarusian Foreign Minister Sergei Lavrov"),
        ("South Korean leader Kim Jong Un waved.", "South Korean leader Kim Jong Un"),
        ("Ohio Gov. Carla Venn rose. Indiana Gov. Carla Venn sat.", "Indiana Gov. Carla Venn"),
        (
            "Ohio Gov. Carla Venn rose. Carla Venn, the governor of Iowa, sat.",
            "Carla Venn, the governor of Iowa",
        ),
        (
            "Czech Foreign Minister Eva Dolezal rose. Slovak Foreign Minister Eva Dolezal sat.",
            "Slovak Foreign Minister Eva Dolezal",
        ),
    ],
)
def test_other_office_of_a_leader(linter, copy, written):
    assert [text for text, _ in found(linter, "office-mismatch", copy)] == [written]


@pytest.mark.parametrize(
    "copy",
    [
        "Then-Prime Minister Vladimir Putin ran again.",
        "Chancellor Gordon Brown cut the duty.",
        "Former President and Prime Minister Dmitry Medvedev wrote a post.",
        "Jacinda Ardern, the former prime minister of New Zealand, wrote a book.",
        "Hollins College President Theresa May spoke.",
        "Then-Chancellor Helmut Kohl and then-President Mikhail Gorbachev spoke.",
        "Ohio Gov. Carla Venn rose. The governor of Ohio, Carla Venn, sat. U.S. Sen. Carla Venn wept.",
        "Turkish Cypriot leader Emre Tatli rose. Cypriot leader Emre Tatli sat.",
        "Bosnian Serb leader Milorad Dodik met European leader Angela Merkel.",
        "The United States and Israel have asked Palestinian leader Mahmoud Abbas for help.",
        "Germany has asked president Mahmoud Abbas for help.",
        "President Brown told the faculty of a gift.",
        "The prime minister Macron appointed in May has resigned.",
        "Dutch Prime Minister Mark Rutte met NATO Secretary General Jens Stoltenberg.",
        "Later NATO Secretary General Mark Rutte met Polish Prime Minister Donald Tusk.",
    ],
)
def test_office_that_the_leader_held(linter, copy):
    assert found(linter, "office-mismatch", copy) == []


@pytest.mark.parametrize(
    "copy",
    [
        "With Macron, the German chancellor, and the Dutch king in the room, nobody smoked.",
        "Emmanuel Macron, the German chancellor and the Dutch king met.",
        "He told President Emmanuel Macron of Russia’s plans.",
        "North Korean premier Kim Tok Hun spoke.",
        "North Korea’s premier, Kim Tok Hun, spoke.",
    ],
)
def test_office_of_a_list_or_of_two_words(linter, copy):
    assert found(linter, "office-mismatch", copy) == []


@pytest.mark.parametrize(
    ("copy", "written"),
    [
        ("Kenyan President William Rutto spoke.", "Rutto"),
        ("Turkish President Recep Tayip Erdogan spoke.", "Tayip"),
        ("Nobody asked Vladimir Puttin.", "Puttin"),
        ("Philippine President Ferdinand Marcoss Jr. sang.", "Marcoss"),
        ("U.N. Secretary-General Antonio Gutteres flew on.", "Gutteres"),
        ("French President Emmanuel Macronne went home.", "Macronne"),
        ("Theresa Maye, the former British prime minister, sat down.", "Maye"),
        ("Former British Prime Minister Teresa May sat down.", "Teresa"),
        ("The levy fell on Polish President Dudda.", "Dudda"),
        ("Russian Foreign Minister Sregei Lavrov left.", "Sregei"),
        ("The late Palestinian leader Yasser Arrafat smiled.", "Arrafat"),
        ("Vice President Kamala Haris conceded.", "Haris"),
        ("Italian Deputy Prime Minister Matteo Salvinni left.", "Salvinni"),
    ],
)
def test_known_name_by_one_letter(linter, copy, written):
    assert [text for text, _ in found(linter, "known-name-misspelled", copy)] == [written]


@pytest.mark.parametrize(
    "copy",
    [
        "Azerbaijani President Ilham Aliev spoke.",
        "Belarusian President Alexander Lukashenka spoke.",
        "Norwegian Prime Minister Jonas Gahr Stoere spoke.",
        "Lao Prime Minister Phankham Viphavanh spoke.",
    ],
)
def test_known_name_in_another_romanisation(linter, copy):
    assert found(linter, "known-name-misspelled", copy) == []


def test_form_of_a_surname_in_full_and_alone(linter):
    copy = "Minister Tomáš Dvořák rose. Dvorak sat down. Later Dvořák rose."
    assert [text for text, _ in found(linter, "form-varies", copy)] == ["Dvorak"]
    assert found(linter, "form-varies", "George W Bush and his father, George Bush, fished.") == []


def test_him_is_somebody_else(linter):
    assert found(linter, "pronoun-mismatch", "Ms. Aldana sat beside him.") == []


def test_courtesy_title_varies(linter):
    copy = "Toni Brandvold keeps bees. Ms. Brandvold sells wax. Mr. Brandvold sings. Ms. Brandvold hums."
    assert found(linter, "courtesy-title-varies", copy) == [
        ("Mr. Brandvold", "“Mr. Brandvold” is “Ms. Brandvold” elsewhere: check which is right")
    ]


@pytest.mark.parametrize(
    "copy",
    [
        "Toni Brandvold keeps bees. Ms. Brandvold sells wax. Mr. Brandvold, her brother, sings.",
        "Toni Brandvold met Carl Brandvold. Ms. Brandvold sells wax. Mr. Brandvold sings.",
        "Toni Brandvold keeps bees. Ms. Brandvold sells wax. Mrs. Brandvold sings.",
        "Toni Brandvold keeps bees. Ms. Brandvold sells wax. “Mr. Brandvold sings,” a sign said.",
    ],
)
def test_courtesy_titles_of_two_or_of_one_sex(linter, copy):
    assert found(linter, "courtesy-title-varies", copy) == []
