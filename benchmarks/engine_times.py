"""How long LanguageTool takes for an article, and for one whose one paragraph was edited, on a started server."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from statistics import median

from benchmarks.timing import articles, copylint, seconds
from copylint.cache import Store
from copylint.documents import Source, parse
from copylint.languagetool.proofreader import LanguageToolProofreader, believed_ids
from copylint.languagetool.server import Server
from copylint.rulebook.book import load_book
from copylint.rulebook.loading import bundled_rules

_WARMING, _TIMED = 15, 25
_LENGTHS = range(2_500, 6_000)  # code points: about 400 to 1,000 words


def report_times(server: Server) -> None:
    """Print medians and the slowest, in seconds; the articles have not been read before."""
    texts = [text for text in articles() if len(text) in _LENGTHS][-(_WARMING + _TIMED) :]
    with tempfile.TemporaryDirectory() as folder:
        fresh, edited = _asked(server, texts, Store(folder))
    words = median(len(text.split()) for text in texts)
    print(f"-- times on a started server: {_TIMED} articles, {words:.0f} words in the median")
    _line("LanguageTool, an article", fresh)
    _line("LanguageTool, an edited paragraph", edited)
    with tempfile.TemporaryDirectory() as name:
        fresh, edited = _processes(texts[-_TIMED:], Path(name))
    _line("whole process, an article", fresh)
    _line("whole process, an edited article", edited)


def _asked(server: Server, texts: Sequence[str], store: Store) -> tuple[list[float], list[float]]:
    """Times of articles that are new to the server, and of the same with a word more in one paragraph."""
    reader = LanguageToolProofreader(believed_ids(load_book([bundled_rules()])), store, server.url)
    fresh, edited = [], []
    for text in texts:
        document = parse(Source(text), "copy.txt")
        paragraphs = [document.text[block.start : block.end] for block in document.blocks]
        fresh.append(_read(reader, paragraphs))
        longest = max(range(len(paragraphs)), key=lambda number: len(paragraphs[number]))
        paragraphs[longest] = paragraphs[longest].replace(" the ", " the very ", 1) + " Nobody was hurt."
        edited.append(_read(reader, paragraphs))
    return fresh[_WARMING:], edited[_WARMING:]


def _read(reader: LanguageToolProofreader, paragraphs: Sequence[str]) -> float:
    start = time.perf_counter()
    for paragraph in paragraphs:
        reader.read(paragraph)
    return time.perf_counter() - start


def _processes(texts: Sequence[str], folder: Path) -> tuple[list[float], list[float]]:
    """Times of the command on articles that it has not seen but the server has, then with a paragraph more."""
    command = [*copylint(), "check", "--isolated", "--quiet", "--grammar", "languagetool", "article.txt"]
    path = folder / "article.txt"
    fresh, edited = [], []
    for text in texts:
        path.write_text(text, encoding="utf-8")
        fresh.append(seconds(command, folder))
        path.write_text(f"{text}\n\nThe mayor of the town said that nobody was hurt.\n", encoding="utf-8")
        edited.append(seconds(command, folder))
    return fresh, edited


def _line(name: str, times: Sequence[float]) -> None:
    print(f"{name:40} median {median(times):.3f} s, slowest {max(times):.3f} s", flush=True)
