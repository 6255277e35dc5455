"""`copylint rules`: the rules listed, shown, tested, and the schema of their files."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from copylint.cli import options
from copylint.cli.messages import counted, say
from copylint.errors import UserError, suggestion
from copylint.output.terminal import printable

if TYPE_CHECKING:
    from copylint.rulebook.model import Example, Page, Rule, RuleFile

_WIDTH = 100


@click.group("rules")
def command() -> None:
    """List, show and test rules."""


@command.command("list")
@options.selection
@options.configuration
@click.option("--json", "as_json", is_flag=True, help="As a JSON array.")
def list_(**given: Any) -> None:
    """List the rules with their set, severity and summary; those that run are marked with a star."""
    desk = options.session({**given, "paths": ()}).run_desk
    pages = {rule.id: desk.page(rule.id) for rule in desk.rules}
    if given["as_json"]:
        records = [_record(rule, pages[rule.id], rule.id in desk.ran) for rule in desk.rules]
        click.echo(json.dumps(records, indent=2))
        return
    longest = max(len(rule.id) for rule in desk.rules)
    for rule in desk.rules:
        mark = "*" if rule.id in desk.ran else " "
        kind = f"{rule.pack or rule.set:7}  {rule.severity:7}"
        click.echo(f"{mark} {rule.id:{longest}}  {kind}  {pages[rule.id].summary}")


def _record(rule: Rule, page: Page, runs: bool) -> dict[str, object]:
    return {
        "code": rule.id,
        "group": rule.group,
        "set": rule.set,
        "pack": rule.pack,
        "severity": rule.severity,
        "quoted": rule.quoted,
        "summary": page.summary,
        "why": page.why,
        "sources": list(page.sources),
        "options": dict(rule.options),
        "aliases": list(rule.aliases),
        "runs": runs,
    }


@command.command("show")
@click.argument("rule_id", metavar="ID", shell_complete=options.complete_rules)
@options.selection
@options.configuration
def show(rule_id: str, **given: Any) -> None:
    """Show a rule: what it reports and why, its options, examples and sources."""
    desk = options.session({**given, "paths": ()}).run_desk
    named = {name: rule for rule in desk.rules for name in (rule.id, *rule.aliases)}
    if rule_id not in named:
        raise UserError(f"there is no rule {rule_id}{suggestion(rule_id, sorted(named))}")
    rule = named[rule_id]
    click.echo("\n".join(_page(rule, desk.page(rule.id))))


def _page(rule: Rule, page: Page) -> list[str]:
    runs = "off unless a pack brings it" if rule.set == "none" else f"in the set {rule.set.upper()}"
    quoted = "looks inside quoted words" if rule.quoted == "look" else "leaves quoted words alone"
    lines = [rule.id, f"  {page.summary}", "", *_wrapped(page.why), ""]
    lines.append(f"  {rule.severity}; {runs}; {quoted}")
    lines += [f"  once called {alias}" for alias in rule.aliases]
    if rule.options:
        lines += ["", "Options", *(f"  {name}: {_short(value)}" for name, value in rule.options.items())]
    lines += ["", "Examples", *(line for example in page.examples for line in _example(example))]
    if page.sources:
        lines += ["", "Sources", *(f"  {printable(source)}" for source in page.sources)]
    return lines


def _example(example: Example) -> list[str]:
    lines = [f"  {'bad ' if example.bad else 'good'}  {printable(' ¶ '.join(example.text.split(chr(10))))}"]
    if example.span is not None:
        lines.append(f"        reported: {printable(example.span)}")
    if example.good is not None:
        lines.append(f"        mended:   {printable(' ¶ '.join(example.good.split(chr(10))))}")
    return lines


def _wrapped(text: str) -> list[str]:
    return textwrap.wrap(" ".join(text.split()), _WIDTH, initial_indent="  ", subsequent_indent="  ")


def _short(value: object) -> str:
    text = json.dumps(value, ensure_ascii=False) if isinstance(value, (dict, list)) else str(value)
    return printable(text if len(text) <= _WIDTH else text[: _WIDTH - 1] + "…")


@command.command("test")
@click.argument("paths", nargs=-1, metavar="[PATHS]...")
def test(paths: tuple[str, ...]) -> int:
    """Run the examples of rules as tests: of rule files, of folders of rules, without PATHS of our own.

    Exit status: 0 all as the examples say, 1 some not, 2 a rule file is broken.
    """
    files = [file for path in paths or (None,) for file in _rule_files(path)]
    found = [line for file in files for line in _failures(file)]
    for line in found:
        click.echo(printable(line))
    for file in files:
        if file.rule.kind == "pattern" and file.rule.factors is None:
            say(
                f"{file.page.path}: slow: nothing is always in what the pattern matches, so every article is searched"
            )
    examples = sum(len(file.page.examples) for file in files)
    failed = counted(len(found), "failure") if found else "no failure"
    say(f"{counted(len(files), 'rule')}, {counted(examples, 'example')}, {failed}")
    return 1 if found else 0


def _failures(file: RuleFile) -> Iterator[str]:
    """What is wrong with a rule by its examples; a check that crashes is wrong too."""
    from copylint.desk import internal_error
    from copylint.rulebook.examples import failures

    try:
        yield from failures(file)
    except UserError as error:
        yield f"{file.page.path}:1: {file.page.id}: {error}"
    except Exception as error:
        yield f"{file.page.path}:1: {file.page.id}: {internal_error(error)}"


def _rule_files(path: str | None) -> list[RuleFile]:
    from copylint.rulebook.folders import bundled_rules
    from copylint.rulebook.loading import load_rule, load_rules

    if path is not None and Path(path).is_file():
        return [load_rule(Path(path))]
    return load_rules(bundled_rules() if path is None else Path(path))


@command.command("schema")
def schema() -> None:
    """Print the JSON Schema of a rule file, for editors."""
    from copylint.rulebook.schema import rule_schema

    click.echo(json.dumps(rule_schema(), indent=2))
