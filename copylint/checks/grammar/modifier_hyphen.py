"""grammar/modifier-hyphen: two words that describe a noun together."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from copylint.analysis.article import Article
from copylint.analysis.lexicon.forms import kind
from copylint.findings import Match
from copylint.regexes import compile_regex
from copylint.rulebook.matcher import Hit
from copylint.rulebook.options import Options

_NEXT = compile_regex(r" ([a-z]{4,})")
# What follows is no noun: the two words stand on their own ("the last minute of the game", "so called because").
_LITTLE = frozenset(
    {
        *(
            "after",
            "also",
            "among",
            "because",
            "been",
            "before",
            "between",
            "during",
            "earlier",
            "even",
            "ever",
            "from",
            "have",
        ),
        *(
            "here",
            "into",
            "itself",
            "just",
            "later",
            "like",
            "more",
            "most",
            "near",
            "only",
            "over",
            "since",
            "than",
            "that",
        ),
        *(
            "their",
            "them",
            "then",
            "there",
            "these",
            "they",
            "this",
            "those",
            "through",
            "under",
            "until",
            "upon",
            "were",
        ),
        *(
            "what",
            "when",
            "where",
            "which",
            "while",
            "will",
            "with",
            "within",
            "without",
            "would",
            "your",
            "about",
            "across",
        ),
        *(
            "against",
            "along",
            "around",
            "behind",
            "could",
            "should",
            "might",
            "must",
            "many",
            "much",
            "some",
            "such",
            "very",
        ),
    }
)


_NOUNS = frozenset(
    {"far right", "far left", "left wing", "right wing"}
)  # stand alone too: "the far right made gains"
# Behind a word that may be a verb these begin its object: "the far right leads the polls".
_OBJECT = compile_regex(r" (?:the|an?|his|her|its|their|this|that|these|those|no|to|them|him|it)\b")


def find(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """Such words in lower case, before a word that can be a noun, with no hyphen between them."""
    for hit in hits:
        text = article.text[hit.start : hit.end]
        following = _NEXT.match(article.text, hit.end)
        if (
            text.islower()
            and following
            and following[1] not in _LITTLE
            and not following[1].endswith("ly")
            and not _is_verb(article.text, text, following)
        ):
            right = text.replace(" ", "-")
            yield Match.replacing(
                hit.start, hit.end, right, f"“{text}” before a noun takes a hyphen: “{right}”"
            )


def _is_verb(text: str, words: str, following: re.Match[str]) -> bool:
    """Whether what follows the two words is the verb of which they are the subject: “the far right came close”."""
    tags = kind(following[1])
    if tags in ("d", "z") or (words in _NOUNS and (following[1] == "remains" or {"p", "d"}.issubset(tags))):
        return True
    return "z" in tags and _OBJECT.match(text, following.end()) is not None
