"""copylint: a data-quality linter for news copy. The command is `copylint`; from Python there is `check`."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import os

    from copylint.desk import Desk
    from copylint.findings import Finding

__all__ = ["check"]
__version__ = "0.1.0"


def check(
    text: str,
    filename: str = "",
    *,
    select: Sequence[str] | None = None,
    ignore: Sequence[str] = (),
    extend_select: Sequence[str] = (),
    config: str | os.PathLike[str] | None = None,
) -> list[Finding]:
    """The findings in an article, by place, as `copylint check` would have them.

    text: the whole article. filename: its ending tells the format (.txt, .md, .html); plain text without one.
    select, ignore, extend_select: rule ids, groups and sets, over what the settings say.
    config: a settings file. Without one no file is read: no settings, no baseline, no cache.

    A Finding has `rule`, `severity`, `message`, `text`, `start` and `end` (each with `offset` from 0, `row`
    and `column` from 1, in code points of `text`, the end exclusive), `fix` and `related`. Suppressions in
    the article's comments hold. The rules are read at the first call and kept for later ones.
    Raises copylint.errors.UserError where a rule or a setting is named that there is not.

        >>> import copylint
        >>> [finding.text for finding in copylint.check("He went to the the talks.")]
        ['the the']
    """
    from copylint.documents.source import Source

    chosen = None if select is None else tuple(select)
    desk = _desk(chosen, tuple(ignore), tuple(extend_select), None if config is None else str(config))
    findings, _ = desk.lint(Source(text), filename)
    ignored = desk.ignored(filename)
    return [finding for finding in findings if finding.rule not in ignored]


@lru_cache(maxsize=16)
def _desk(
    select: tuple[str, ...] | None,
    ignore: tuple[str, ...],
    extend_select: tuple[str, ...],
    config: str | None,
) -> Desk:
    from pathlib import Path

    from copylint.desk import Desk
    from copylint.settings.finding import Finder

    given = (("select", select), ("ignore", ignore), ("extend-select", extend_select))
    flags = [
        (key, key, list(value)) for key, value in given if value or (key == "select" and value is not None)
    ]
    finder = Finder(isolated=True, config=() if config is None else (config,), flags=flags)
    return Desk(finder.settings(str(Path.cwd())), None)
