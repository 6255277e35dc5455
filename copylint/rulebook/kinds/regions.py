"""Where to search: the paragraphs with a hit, and of endless paragraphs only the surroundings."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from copylint.analysis.article import Article
from copylint.documents.document import Block
from copylint.rulebook.matcher import Hit
from copylint.rulebook.regex_tree import constants, parse

# A paragraph longer than this is searched cell by cell: the cost of a pattern stays in proportion to the text
# however long one line is. No match is longer than the margin there.
_LONG = 6_000
_CELL = 500
_MARGIN = 500


def search(
    pattern: re.Pattern[str], text: str, article: Article, hits: Sequence[Hit] | None
) -> Iterator[re.Match[str]]:
    """Every match of a pattern in the blocks that have a hit; in all blocks where `hits` is None."""
    anchored = _is_anchored(pattern.pattern)
    for block, starts in _blocks(article, hits):
        if anchored:
            match = pattern.match(text, block.start, block.end)
            if match:
                yield match
        elif block.end - block.start <= _LONG:
            yield from pattern.finditer(text, block.start, block.end)
        else:
            yield from _search_cells(pattern, text, block, starts)


@cache
def _is_anchored(source: str) -> bool:
    """Whether a pattern can match at the start of a block only; then nothing else is searched."""
    if source[:1] != "^":
        return False
    tree = parse(source)
    return bool(tree) and tree[0] in (
        (constants.AT, constants.AT_BEGINNING),
        (constants.AT, constants.AT_BEGINNING_LINE),
    )


def _blocks(article: Article, hits: Sequence[Hit] | None) -> Iterator[tuple[Block, list[int] | None]]:
    if hits is None:
        for block in article.prose:
            yield block, None
        return
    starts: dict[Block, list[int]] = {}
    for hit in hits:
        starts.setdefault(article.document.block_at(hit.start), []).append(hit.start)
    yield from starts.items()


def _search_cells(
    pattern: re.Pattern[str], text: str, block: Block, starts: list[int] | None
) -> Iterator[re.Match[str]]:
    cells: Sequence[int] = range(block.start, block.end, _CELL)
    if starts is not None:
        near = {
            (start - block.start + shift) // _CELL for start in starts for shift in (-_MARGIN, 0, _MARGIN)
        }
        length = block.end - block.start
        cells = [block.start + cell * _CELL for cell in sorted(near) if 0 <= cell * _CELL < length]
    position = block.start
    for cell in cells:
        begin, limit = max(cell, position), min(cell + _CELL, block.end)
        for match in pattern.finditer(text, begin, min(limit + _MARGIN, block.end)):
            if match.start() >= limit:
                break
            position = max(position, match.end())
            yield match
