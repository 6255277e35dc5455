"""grammar/a-an: the article by the sound of what follows."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from copylint.analysis.article import Article
from copylint.analysis.lexicon.sounds import begins_with_vowel
from copylint.analysis.lexicon.tables import word_set
from copylint.findings import Change, Match
from copylint.regexes import compile_regex
from copylint.rulebook.matcher import Hit
from copylint.rulebook.options import Options

# "a" before what may begin with a vowel sound, "an" before what may not: the rest is right as it stands.
_A = compile_regex(
    r"a (?<![\w'.&/@#*+=_\\-]a )[\"'“‘]?"
    r"(?P<word>(?:[aeioufhlmnrsx]|(?:us|[ac]|nz|hk)?[$£€¥]?(?:8|1[18]))[\w.,$'-]*)"
)
_AN = compile_regex(r"an (?<![\w'.&/@#*+=_\\-]an )[\"'“‘]?(?P<word>[$£€¥\w][\w.,'-]*)")
# Words that no noun phrase begins with: another slip, or no article at all ("Serie A is", Spanish "a el").
_NO_NOUN = word_set(
    """is are am and or in of as at if it its on an a us up our all any each every he his her has had have
    la el il los las al un una e o os um uma i der die das den dem des el ele then that the to was were
    which who"""
)
_SENTENCE_START = compile_regex(r"(?:^|\n|[.!?:;—–]['\"”’)]*\s|[\"“‘(\[—–])['\"“‘(\[]*$")


def find(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """“a” before a vowel sound, “an” before the sound of a consonant."""
    for wanted, pattern in (("an", _A), ("a", _AN)):
        for found in pattern.finditer(article.folded):
            word = article.straight[slice(*found.span("word"))].rstrip(",'-")
            word = word if word.count(".") > 1 else word.rstrip(".")
            if begins_with_vowel(word) is (wanted == "an") and _is_article(article, found, word):
                yield _match(article, found, word, wanted)


def _is_article(article: Article, found: re.Match[str], word: str) -> bool:
    """Whether the letters before the word are the indefinite article."""
    if word.lower() in _NO_NOUN and not word.isupper():
        return False
    text, start = article.straight, found.start()
    if text[start] == "a":
        return True
    if text[start : start + 2] == "AN" or not _SENTENCE_START.search(text[max(0, start - 6) : start]):
        return False  # all in capitals; "Serie A", "Lin An"
    if text[start + 1] == "n":
        return word[0].islower() or word.isupper()  # not Irish: "An Garda"
    following = text[found.end("word") : found.end("word") + 12].split()
    return not (word.isupper() and len(word) > 1 and following[:1] and following[0].isupper())


def _match(article: Article, found: re.Match[str], word: str, wanted: str) -> Match:
    start = found.start()
    written = article.text[start : start + (2 if wanted == "a" else 1)]
    right = "A" + wanted[1:] if written[0] == "A" else wanted
    end = found.start("word") + len(word)
    sound = "the sound of a vowel" if wanted == "an" else "the sound of a consonant"
    message = f"“{article.text[start:end]}”: “{word}” begins with {sound}, so write “{right}”"
    return Match(start, end, message, (Change(start, start + len(written), right),))
