"""Where sentences end: a regular expression finds the places, the words on both sides decide.

The regular expression asks for a space and something that can begin a sentence, so "3.5", "U.S.-led",
"ended.The" and “Why?” before "he asked" never come up.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from copylint.analysis.spans import Span
from copylint.regexes import compile_regex

# The look-behind keeps a long run of stops from being tried at each of its characters. The look-ahead's
# last character is a capital, a digit, or a letter without case; "iPhone" and "al-Assad" begin sentences too.
_STOP = compile_regex(
    r"(?P<stop>[.?!…](?<![.?!…].)[.?!…]*)(?P<close>[\"'”’»›)\]}]{0,6}(?:\[\d{1,3}\]){0,6})"
    r" (?=(?P<open>[\"'“‘„«‹(\[{—–•*$€£¥#@-]{0,6} ?)(?P<next>[^\W_a-z]|[a-z][A-Z]|(?:al|el)-[A-Z]))"
)


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Stand before a name or a number, and end no sentence.
_TITLES = _words(
    """
    Mr Mrs Ms Mx Messrs Dr Drs Prof Gen Lt Col Maj Capt Cmdr Cdr Adm Sgt Cpl Pvt Spc Brig Ens Sen Sens
    Rep Reps Gov Govs Rev Fr Hon Pres Supt Det Insp Msgr Amb Atty Asst Assoc Dep Dist Mt v vs cf viz
    approx ca e.g i.e E.g I.e
    """
)
# Stand before a number, and are words of their own elsewhere ("He said no.").
_NUMBERED = _words("No Nos no nos Vol vol Fig Figs fig Art Sec Ch p pp Para para Op op Ext ext")
# End a sentence only before a word that begins one.
_SHORTENED = _words(
    """
    St Ft Ave Blvd Rd Dept Univ Inc Corp Co Cos Ltd Bros Jr Sr Esq Assn Intl Natl Govt Mgr est Jan Feb
    Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Ala Ariz Ark Calif
    Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Penn
    Tenn Tex Vt Va Wash Wis Wyo Ont Que Alta al Ph.D PhD
    """
)
_INITIALS = compile_regex(r"[^\W\d_](?:\.[^\W\d_])*")
_NUMBER = compile_regex(r"[(\[]?\d{1,3}")  # of a list's item
_CLOCK = _words("a.m p.m A.M P.M")
_BEHIND_CLOCK = compile_regex(
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Jan|Feb|Mar|Apr|May\b|Ju[nl]|Aug|Sep|Oct|Nov|Dec"
    r"|[A-Z]{2,4}\b|(?:Eastern|Central|Mountain|Pacific|Greenwich|Moscow|Beijing|Central European) |\d"
)
# "Will" and "May" are names as often as not; "the U.S. Under Secretary of State" is one name.
_FUNCTION_WORD = compile_regex(
    r"(?:The|A|An|This|That|These|Those|He|She|It|We|They|You|I|His|Her|Its|Our|Their|My|There|Here|In|On|At"
    r"|For|From|With|Without|By|After|Before|Since|While|When|Where|Why|How|What|Who|Which|If|As|But|And|Or|So"
    r"|Yet|Nor|Although|Though|Because|However|Meanwhile|Then|Not|No|Also|Some|Many|Most|Both|Each|All|Every"
    r"|Several|Such|Is|Are|Was|Were|Do|Does|Did|Has|Have|Had|Can|Could|Would|Should|Might|Must|To|Of"
    r"|Under(?! Sec)|During|Between|Amid|Through|Throughout|Across|About|Among|Despite|According|Until|Once"
    r"|Instead|Earlier|Later|Now|Today|Only|Even|Just)(?=[ ,’'])"
)
_SPEAKER = compile_regex(
    r"(?:[^\W\d_a-z][\w.’'-]{0,30} ){1,4}(?:said|says|asked|asks|added|wrote|writes"
    r"|replied|shouted|exclaimed)[ .,]"
)
_LONGEST_WORD = 16
_LONGER = 7  # letters: more than any of the shortened words above has
_BRACKETS = "([{“\"'‘«"


def split_sentences(text: str, start: int, end: int) -> Iterator[Span]:
    """The sentences of text[start:end], which is one block: in order, without the spaces between them.

    Closing quotation marks and brackets behind the stop belong to the sentence. Takes and gives code points.
    """
    sentence = start
    for match in _STOP.finditer(text, start, end):
        if _ends(text, sentence, match):
            yield Span(sentence, match.end() - 1)
            sentence = match.end()
    if sentence < end:
        yield Span(sentence, end)


def _ends(text: str, sentence: int, match: re.Match[str]) -> bool:
    """Whether the sentence that began at `sentence` ends at this stop."""
    stop, start = match["stop"], match.start()
    if match["next"][-1].islower():
        return False
    if stop == "." and start - _LONGER >= sentence and text[start - _LONGER : start].isalpha():
        return True
    before = text[start - 1] if start > sentence else ""
    if not text[max(sentence, start - 2) : start].strip(_BRACKETS + " "):
        return False  # an ellipsis that opens a quotation
    if before in "([{“‘«":  # "(!)"
        return False
    if stop == ".":
        if before.isdigit():
            return not _NUMBER.fullmatch(text, sentence, start)
        return _ends_at_point(text, sentence, match)
    if stop == "…" or set(stop) == {"."}:
        return before != " " or _begins_with_function_word(text, match)
    quoted = bool(match["close"]) and match["close"][0] in "\"'”’»"
    return not (quoted and _SPEAKER.match(text, match.end()))


def _ends_at_point(text: str, sentence: int, match: re.Match[str]) -> bool:
    """Whether a single full stop ends the sentence, by the word before it."""
    word, at_start = _word_before(text, sentence, match.start())
    if word in _TITLES:
        return False
    digit = match["next"].isdigit()
    if word in _NUMBERED:
        return not digit
    if word in _CLOCK:
        return not _BEHIND_CLOCK.match(text, match.end("open"))
    if _INITIALS.fullmatch(word):
        if at_start and len(word) == 1:  # "A. He did.", "Q. Why?"
            return False
        return _begins_with_function_word(text, match)
    return word not in _SHORTENED or (not digit and _begins_with_function_word(text, match))


def _word_before(text: str, sentence: int, stop: int) -> tuple[str, bool]:
    """The word that a stop stands behind, and whether the sentence begins with it."""
    floor = max(sentence, stop - _LONGEST_WORD)
    start = max(floor, text.rfind(" ", floor, stop) + 1)
    word = text[start:stop].lstrip(_BRACKETS)
    return word[max(word.rfind(mark) for mark in "-–—/") + 1 :], start == sentence


def _begins_with_function_word(text: str, match: re.Match[str]) -> bool:
    return _FUNCTION_WORD.match(text, match.end("open")) is not None
