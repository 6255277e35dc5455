"""A whole process on one article, warm: copylint, and the peers that are installed here."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from benchmarks.timing import SHARED, articles, best, copylint, peers


def main() -> None:
    """Print the shortest of ten runs each, in milliseconds."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        article = SHARED / "founding-article.txt"
        text = article.read_text(encoding="utf-8") if article.exists() else next(articles())
        (folder / "article.txt").write_text(text, encoding="utf-8")
        check = [*copylint(), "check", "--quiet", "article.txt"]
        _print("Python, doing nothing", best([sys.executable, "-c", "pass"], folder))
        click = best([sys.executable, "-c", "import click"], folder)
        _print("click, imported", click)
        best(check, folder, runs=1)
        _print("copylint, findings cached", best(check, folder))
        changed = best([*check, "--no-cache"], folder)
        _print("copylint, rules cached (a changed article)", changed)
        _print("of this copylint's own, without Python and click", changed - click)
        for peer, command in peers(folder, "article.txt"):
            if command:
                _print(peer, best(command, folder))
            else:
                print(f"{peer}: not installed here")


def _print(what: str, taken: float) -> None:
    print(f"{what}: {taken * 1000:.0f} ms")


if __name__ == "__main__":
    main()
