"""Findings written out: one module a format, all with the same findings."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from importlib import import_module
from typing import TextIO

from copylint.output.rules import RuleInfo, rule_infos
from copylint.reports import Report

__all__ = ["FORMATS", "RuleInfo", "default_format", "rule_infos", "wants_colour", "write"]

# As ruff names them; a format's module has underscores for hyphens, and `json` stands in json_array.
FORMATS: tuple[str, ...] = (
    "concise",
    "full",
    "grouped",
    "json",
    "json-lines",
    "github",
    "gitlab",
    "sarif",
    "junit",
    "checkstyle",
    "rdjson",
)


def write(
    format: str,
    reports: Iterable[Report],
    stream: TextIO,
    *,
    rules: Mapping[str, RuleInfo],
    colour: bool = False,
) -> None:
    """Write the findings of `reports`, in their order, in one of FORMATS.

    rules: asked only by formats that print more of a rule than its id. colour: for concise, full and grouped.
    The formats for people and json-lines write each report as it comes.
    """
    name = "json_array" if format == "json" else format.replace("-", "_")
    import_module(f"copylint.output.{name}").write(reports, stream, rules, colour)


def default_format(environ: Mapping[str, str], isatty: bool) -> str:
    """The format where none is asked for: github in GitHub Actions, full on a terminal, concise in a pipe."""
    if environ.get("GITHUB_ACTIONS") == "true":
        return "github"
    return "full" if isatty else "concise"


def wants_colour(environ: Mapping[str, str], isatty: bool) -> bool:
    """Whether to colour: NO_COLOR (no-color.org) says no, FORCE_COLOR yes, else a terminal that can."""
    if environ.get("NO_COLOR"):
        return False
    if environ.get("FORCE_COLOR"):
        return True
    return isatty and environ.get("TERM") != "dumb"
