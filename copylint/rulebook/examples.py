"""A rule's own examples run as tests of it, for our rules and for users' alike."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from copylint.analysis.proofreading import Proofreader
from copylint.documents import Source, parse
from copylint.findings import Finding
from copylint.fixes import apply_fixes
from copylint.linter import Linter
from copylint.rulebook.model import Example, Rule, RuleFile


def failures(file: RuleFile, proofreader: Proofreader | None = None) -> Iterator[str]:
    """What is wrong with a rule by its examples, a line each: file, line, what was expected and what came.

    proofreader: the engine, without which rules of the kind `engine` find nothing.
    """
    linters: dict[str, Linter] = {}
    for example in file.page.examples:
        rule = _with_options(file.rule, example.options)
        linter = linters.setdefault(
            repr(sorted(example.options.items())), Linter([rule], proofreader=proofreader)
        )
        for problem in _problems(linter, example):
            yield f"{file.page.path}:{example.line}: {file.page.id}: {problem}"


def _with_options(rule: Rule, options: Mapping[str, object]) -> Rule:
    if not options:
        return rule
    from copylint.rulebook.kinds import kind_of

    changed = rule._replace(options={**rule.options, **options})
    return changed._replace(factors=kind_of(changed.kind).factors(changed))


def _problems(linter: Linter, example: Example) -> Iterator[str]:
    source = Source(example.text)
    findings = linter.lint(parse(source, f"example.{example.format}"))
    if not example.bad:
        if findings:
            yield f"good copy is reported at {_spans(findings)}: {example.text!r}"
        return
    wanted = _offset(example)
    hit = [one for one in findings if (one.start.offset, one.end.offset) == wanted]
    if not hit:
        yield f"{example.span!r} is not reported; reported: {_spans(findings) or 'nothing'}"
        return
    if example.message is not None and example.message not in hit[0].message:
        yield f"the message {hit[0].message!r} does not say {example.message!r}"
    if example.good is not None:
        yield from _fix_problems(linter, example, findings)


def _fix_problems(linter: Linter, example: Example, findings: list[Finding]) -> Iterator[str]:
    fixed, _ = apply_fixes(example.text, findings, unsafe=True)
    if fixed != example.good:
        yield f"the fix gives {fixed!r}, not {example.good!r}"
    again = linter.lint(parse(Source(fixed), f"example.{example.format}"))
    if again:
        yield f"the fixed text is reported again at {_spans(again)}"


def _offset(example: Example) -> tuple[int, int]:
    start = -1
    span = example.span or ""
    for _ in range(example.at):
        start = example.text.index(span, start + 1)
    return start, start + len(span)


def _spans(findings: list[Finding]) -> str:
    return ", ".join(
        f"{finding.text!r} (line {finding.start.row}, {finding.message})" for finding in findings
    )
