"""Whether a word can be the finite verb of a clause."""

from __future__ import annotations

from copylint.analysis.lexicon.forms import kind
from copylint.analysis.lexicon.tables import word_set

AUXILIARIES = word_set(
    """is are was were am has have had does do did will would can could may might shall should must cannot isn't aren't
    wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't couldn't shouldn't mustn't"""
)


def is_finite(word: str) -> bool:
    """Whether a folded word is mostly a finite verb: an auxiliary, a past tense or a third person."""
    if word in AUXILIARIES:
        return True
    tags = kind(word)
    return bool(tags) and (
        tags[0] in "zd" or (tags[0] == "p" and "d" in tags) or (tags[0] in "nbj" and tags[1:2] == "d")
    )


def may_be_finite(word: str) -> bool:
    """Whether a folded word can be a past tense or a third person: “hit”, “reports” too."""
    return word in AUXILIARIES or not {"d", "z"}.isdisjoint(kind(word))


def is_base(word: str) -> bool:
    """Whether a folded word can be a verb's base form: “expect”, “report”."""
    return "b" in kind(word)


def is_adjective(word: str) -> bool:
    """Whether a folded word is mostly an adjective."""
    return kind(word).startswith("j")
