"""Places where a capital says nothing: headlines that capitalise all words, and the start of a sentence."""

from __future__ import annotations

from copylint.analysis.article import Article
from copylint.analysis.lexicon.tables import word_set

# Words that a headline in title case leaves in lower case.
_SMALL = word_set(
    """a an the of in on at to for and or but nor so yet by with from as into over amid upon than after about
    against is vs via per up off out"""
)
_MARKS = ".,;:!?()\"'“”‘’"
_OPENING = 4  # marks that may stand before a sentence's first word
_LONGEST = 400  # code points that are looked at


def is_title_case(article: Article, offset: int) -> bool:
    """Whether all words of the block that holds an offset are capitalised, small ones apart."""
    block = article.document.block_at(offset)
    words = article.text[block.start : min(block.end, block.start + _LONGEST)].split()
    bare = (word.strip(_MARKS) for word in words)
    return not any(word.islower() and word.isalpha() and word not in _SMALL for word in bare)


def begins_sentence(article: Article, start: int) -> bool:
    """Whether a sentence begins at an offset, quotation marks and brackets apart."""
    sentence = article.sentence_at(start)
    if sentence is None or start - sentence.start > _OPENING:
        return False
    return not article.text[sentence.start : start].strip("\"'“‘([")
