"""grammar/a-an: by sound, and silent where the sound is in doubt."""

from __future__ import annotations

import pytest

WRONG = """a hour|a heir|a honest|a honor|an hospital|an house|an huge|an unique|an university|an European
an euro|an one-off|a umbrella|a unusual|a MP|a MRI|a FBI|a NGO|a SUV|a EU|an UN|an UK|an US
an UNESCO|a 8-year-old|a 80|a 11th|a 18-month|an 7|an 10th|an 110|an 180|a $8|an £9|a F-16|an B-52
a X-ray|an U-turn|a H1N1|a mRNA|an UFO|a M.B.A.|an U.N.|a LGBT|a NHS|a “apple”|an “plan”|a 1850
a iPhone|a HIV-positive|a eight-hour|an ewe|an once|a Arab|a MBA|a RSPCA|a unvaccinated|an NATO
a hourlong|an usual|an Ukrainian|an Ugandan|a IMF|a hourly|an Jordanian|a Israeli|an one-day
a 18th-century|a only"""
RIGHT = """an hour|an heir|a historic|an historic|a hotel|an hotel|a herb|an herb|a UN|a US|a UK|an MOU|an MP
an 8-year-old|an 11th|a one-off|an X-ray|a ewe|a ubiquitous|a European|a euphemism|a unit
an unarmed|a NATO|a UNESCO|an NGO|a 110-page|an 1800s|a 1,800|a 1100|an 1100|a U-turn|an F-16
a B-52|an iPhone|an mRNA|a SAT|an SAT|a FAQ|an FAQ|a SWAT|an HIV|a Houthi|a Hezbollah|a homage
an homage|a Uyghur|an umbrella|an $8|a Eugene|a yttrium|a Uruguayan|a UAE|an EU|an LGBT|an SOS
a URL|a Ouattara|a hallucination|an hallucination|a Ugandan|a Ukrainian|a usual|a 1970s|an 87th
an 18.5|a 0.5|a one-time|a once|a PhD|an FDA|a NASA"""


def _cases(text):
    return [case for line in text.split("\n") for case in line.split("|")]


def _copy(phrase):
    return f"They spoke of {phrase} plan on Monday."


@pytest.mark.parametrize("phrase", _cases(WRONG))
def test_wrong_article(spans, phrase):
    word = phrase.split(" ")[1].strip("“”")
    article = "an" if phrase.startswith("a ") else "a"
    ((start, end, message),) = spans("grammar/a-an", _copy(phrase))
    assert _copy(phrase)[start:end].replace("“", "") == phrase.strip("”").replace("“", "")
    sound = "vowel" if article == "an" else "consonant"
    assert message.endswith(f"“{word}” begins with the sound of a {sound}, so write “{article}”")


@pytest.mark.parametrize("phrase", _cases(RIGHT))
def test_right_article(spans, phrase):
    assert spans("grammar/a-an", _copy(phrase)) == []


@pytest.mark.parametrize(
    "copy",
    [
        "Hepatitis A is spreading.",
        "Serie A opens on Sunday and a is its first letter.",
        "An Post and An Garda Síochána said so.",
        "A FEW THINGS and A HUGE one.",
        "Lin An told reporters so.",
        "Vitamin A intake fell.",
    ],
)
def test_not_an_article(spans, copy):
    assert spans("grammar/a-an", copy) == []
