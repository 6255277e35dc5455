"""Whole processes over much copy: cold and cached, all rules and the first ten, on one core and with two workers."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from benchmarks.timing import best, copylint, peers, seconds, write_articles

_MB = 1_000_000
# The rules that the engine was first proved with, one or more of every kind.
_TEN = (
    "repetition/doubled-word",
    "repetition/doubled-phrase",
    "repetition/echoed-stem",
    "data/leaked-metadata",
    "style/tautology",
    "consistency/spelling-varies",
    "grammar/a-an",
    "punctuation/parenthetical-comma",
    "capitals/proper-name",
    "names/wrong-short-form",
)


def main() -> None:
    """Print rates in MB/s, and what the cache and the second worker give; cold: no findings are known."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        _one_core(folder)
        _cached(folder)
        _two_workers(folder)


def _check(folder: str, *more: str) -> list[str]:
    return [*copylint(), "check", "--isolated", "--quiet", "--output-format", "concise", folder, *more]


def _one_core(folder: Path) -> None:
    size = write_articles(folder / "five", 5 * _MB)
    (folder / "one").mkdir()
    shutil.copy(folder / "five" / "000000.txt", folder / "one")
    for what, more in (("all rules", ()), ("the first ten rules", ("--select", ",".join(_TEN)))):
        seconds(
            _check("one", *more), folder
        )  # the rules are compiled now, the findings of the five MB not known
        taken = seconds(_check("five", "-j", "1", *more), folder, cores=1)
        print(f"{size / _MB:.1f} MB, one core, {what}, cold: {taken:.1f} s, {size / _MB / taken:.2f} MB/s")
    size = write_articles(folder / "some", _MB)
    for peer, command in peers(folder, "some"):
        if command:
            taken = seconds(command, folder, cores=1)
            print(f"{size / _MB:.1f} MB, one core, {peer}: {taken:.1f} s, {size / _MB / taken:.2f} MB/s")
        else:
            print(f"{peer}: not installed here")
    shutil.rmtree(folder / "some")


def _cached(folder: Path) -> None:
    shutil.rmtree(folder / "five")
    write_articles(folder / "many", 5 * _MB)
    for path in sorted((folder / "many").iterdir())[1000:]:
        path.unlink()
    seconds(_check("many"), folder)
    many, one = best(_check("many"), folder, runs=5), best(_check("one"), folder, runs=5)
    print(f"1,000 articles, cached: {many:.3f} s; one: {one:.3f} s; {many - one:.3f} s more")


def _two_workers(folder: Path) -> None:
    size = write_articles(folder / "twenty", 20 * _MB)
    one = seconds(_check("twenty", "-j", "1", "--no-cache"), folder)
    two = seconds(_check("twenty", "-j", "2", "--no-cache"), folder)
    print(f"{size / _MB:.1f} MB: one process {one:.1f} s, two {two:.1f} s, {one / two:.2f} times as fast")


if __name__ == "__main__":
    main()
