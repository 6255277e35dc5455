"""YAML in which every scalar is a string, no key stands twice, and every value knows its line."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count
from typing import Any

import yaml

from copylint.rulebook.lines import Lines
from copylint.rulebook.model import RuleError

_Loader: type[Any] = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
_MOST_VALUES = 200_000


def read_yaml(text: str, path: str) -> tuple[Any, Lines]:
    """The value of a YAML text: dicts, lists and strings. Raises RuleError with file and line."""
    lines = Lines(path, {})
    try:
        node = yaml.compose(text, Loader=_Loader)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = mark.line + 1 if mark else 1
        problem = getattr(error, "problem", None) or "not YAML"
        raise RuleError(f"{path}:{line}: {problem}") from None
    except RecursionError:
        raise RuleError(f"{path}:1: nested too deeply") from None
    return (_value(node, (), lines, count(1)) if node is not None else None), lines


def _value(node: yaml.Node, path: tuple[str | int, ...], lines: Lines, counter: Iterator[int]) -> Any:
    """A node's value; counter: counts values, for references (*name) can make a short text of billions of them."""
    line = node.start_mark.line + 1
    lines.of.setdefault(path, line)
    if next(counter) > _MOST_VALUES:
        raise RuleError(f"{lines.path}:{line}: more than {_MOST_VALUES:,} values")
    if isinstance(node, yaml.ScalarNode):
        return node.value
    if len(path) > 12:
        raise RuleError(f"{lines.path}:{line}: nested too deeply")
    if isinstance(node, yaml.MappingNode):
        return _mapping(node, path, lines, counter)
    return [_value(entry, (*path, index), lines, counter) for index, entry in enumerate(node.value)]


def _mapping(
    node: yaml.MappingNode, path: tuple[str | int, ...], lines: Lines, counter: Iterator[int]
) -> dict[str, Any]:
    mapping: dict[str, Any] = {}
    for key_node, value_node in node.value:
        key = key_node.value
        line = key_node.start_mark.line + 1
        if not isinstance(key, str):
            raise RuleError(f"{lines.path}:{line}: a key must be a word or a phrase")
        if key in mapping:
            raise RuleError(f"{lines.path}:{line}: {key}: the key stands twice")
        below = (*path, key)
        lines.of[below] = line
        mapping[key] = _value(value_node, below, lines, counter)
    return mapping
