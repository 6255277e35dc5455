"""`copylint names`: the people of an article, and lists of people for the settings."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

import click

from copylint.cli import options
from copylint.cli.messages import counted, say
from copylint.errors import UserError, suggestion
from copylint.output.terminal import printable, width
from copylint.reports import Report

if TYPE_CHECKING:
    from copylint.analysis.people.roll import Entry
    from copylint.documents.document import Document
    from copylint.runner import Job

_COLUMNS = ("full", "short", "aliases", "wrong", "confirmed")
_LISTS = ("aliases", "wrong")
_HEADS = ("Name", "Title", "Short form", "Forms", "First at")
_WIDEST = 44  # columns of a cell


class _Group(click.Group):
    """`copylint names FILE` without a word for what to do with the file."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command of the first argument; where it is none, the list of people."""
        return super().resolve_command(ctx, args if args[0] in self.commands else ["list", *args])


@click.group("names", cls=_Group, context_settings={"ignore_unknown_options": True})
def command() -> None:
    """List the people of articles (`copylint names FILE`), or make a list of people from a CSV file."""


class _Person(NamedTuple):
    """Someone in a file, with the line and column where the name stands first."""

    entry: Entry
    row: int
    column: int


@command.command("list")
@click.argument("paths", nargs=-1, required=True, metavar="FILE...")
@click.option(
    "--output-format", "layout", type=click.Choice(["table", "json"]), default="table", help="table or json."
)
@options.configuration
@options.choice_of_files
def list_(**given: Any) -> int:
    """List the people in articles: their forms, how often, and where first.

    Exit status: 0 listed, 2 a file that cannot be read.
    """
    session = options.session({**given, "quiet": False})
    found: dict[str, list[_Person]] = {}
    failed = False
    for job in session.jobs(session.targets()):
        problem = job.problem if isinstance(job, Report) else None
        if isinstance(job, Report) or (problem := _read(job, found)):
            say(f"{job.path}: {problem}")
            failed = True
    if given["layout"] == "json":
        click.echo(json.dumps(list(_records(found)), ensure_ascii=False, indent=2))
    else:
        for path, people in found.items():
            click.echo("\n".join(_table(path, people)))
    return 2 if failed else 0


def _read(job: Job, found: dict[str, list[_Person]]) -> str | None:
    """Add the people of a file; gives what is wrong with the file, where anything is."""
    from copylint.analysis.article import Article
    from copylint.analysis.people.roll import read_roll
    from copylint.documents import UnreadableError, decode, parse

    try:
        document = parse(decode(job.data, job.desk.settings.encoding), job.path)
    except UnreadableError as error:
        return str(error)
    article = Article(document, job.desk.settings.house)
    found[job.path] = [_placed(document, entry) for entry in read_roll(article.text, article.people)]
    return None


def _placed(document: Document, entry: Entry) -> _Person:
    start, _ = document.source_span(entry.start, entry.end)
    location = document.source.location(start)
    return _Person(entry, location.row, location.column)


def _records(found: Mapping[str, Sequence[_Person]]) -> Iterator[dict[str, Any]]:
    from copylint.analysis.people.roll import forms_of

    for path, people in found.items():
        for entry, row, column in people:
            yield {
                "file": path,
                "name": entry.name,
                "short": entry.short,
                "culture": entry.culture,
                "titles": entry.titles,
                "forms": dict(forms_of(entry)),
                "count": entry.forms.total(),
                "line": row,
                "column": column,
            }


def _table(path: str, people: Sequence[_Person]) -> Iterator[str]:
    """A file's people in columns."""
    from copylint.analysis.people.roll import forms_of

    rows: list[tuple[str, ...]] = [_HEADS]
    for entry, row, column in people:
        forms = ", ".join(f"{form} {count}" for form, count in forms_of(entry))
        cells = (entry.name, ", ".join(entry.titles), entry.short or "?", forms, f"{row}:{column}")
        rows.append(tuple(_cut(printable(cell)) for cell in cells))
    widths = [max(width(line[index]) for line in rows) for index in range(len(_HEADS))]
    yield f"{printable(path)}: {counted(len(people), 'person', 'people')}"
    for line in rows if people else ():
        padded = [cell + " " * (size - width(cell)) for cell, size in zip(line, widths, strict=True)]
        yield ("  " + "  ".join(padded)).rstrip()


def _cut(cell: str) -> str:
    return cell if width(cell) <= _WIDEST else cell[: _WIDEST - 1] + "…"


@command.command("import")
@click.argument("file", type=click.Path(dir_okay=False, path_type=str))
def import_(file: str) -> None:
    """Print the people of a CSV file as the key `names` of the settings.

    The columns are full, short, aliases, wrong and confirmed; only full is needed. Several aliases or wrong forms
    stand in one cell with semicolons between.
    """
    import yaml

    names = list(_imported(file))
    text = yaml.safe_dump({"names": names}, allow_unicode=True, sort_keys=False, width=100)
    click.echo(text, nl=False)
    say(f"{counted(len(names), 'name')} read from {file}")


def _imported(file: str) -> Iterator[dict[str, Any]]:
    """The rows of a CSV file as entries of the settings. Raises UserError."""
    try:
        with open(file, encoding="utf-8-sig", newline="") as stream:
            reader = csv.DictReader(stream, strict=True)
            _check_columns(file, reader.fieldnames or ())
            for row in reader:
                yield _name(file, reader.line_num, row)
    except OSError as error:
        raise UserError(f"{file}: cannot be read: {error.strerror or error}") from None
    except UnicodeDecodeError as error:
        raise UserError(f"{file}: not UTF-8 at byte {error.start}; save it as UTF-8") from None
    except csv.Error as error:
        raise UserError(f"{file}: not CSV: {error}") from None


def _check_columns(file: str, columns: Sequence[str]) -> None:
    for column in columns:
        if column not in _COLUMNS:
            raise UserError(f"{file}:1: there is no column {column!r}{suggestion(column, _COLUMNS)}")
    if "full" not in columns:
        raise UserError(f"{file}:1: the column full is missing; the first line names the columns")


def _name(file: str, line: int, row: Mapping[Any, Any]) -> dict[str, Any]:
    if None in row or not (row["full"] or "").strip():
        what = "more cells than columns" if None in row else "no full name"
        raise UserError(f"{file}:{line}: {what}")
    name: dict[str, Any] = {}
    for key in _COLUMNS:
        cell = (row.get(key) or "").strip()
        if cell:
            name[key] = [part.strip() for part in cell.split(";") if part.strip()] if key in _LISTS else cell
    return name
