"""Compiled regular expressions that outlive a process."""

from __future__ import annotations

import json
import re

import pytest

from copylint import regexes
from copylint.cache import Store
from copylint.rulebook.book import load_book
from copylint.rulebook.folders import bundled_rules
from copylint.rulebook.kinds import pattern

TEXT = "Straße (see: p. 3) cost €5m; teh the the end. Visit https://example.org/?a=1 now! “Was it?” he said.\n\n1. No."
SOURCES = [
    (r"(?P<first>\b\w+) (?P=first)", re.IGNORECASE),
    (r"(?<![a-z])(?:the|teh)\b|[€$£]\d+(?P<unit>m|bn)?", 0),
    (r"^\d\.", re.MULTILINE),
    (r"\Aßtra", re.IGNORECASE),
]


@pytest.fixture
def store(tmp_path, monkeypatch):
    """A store, and no memory of earlier tests."""
    monkeypatch.setattr(regexes, "_stored", {})
    monkeypatch.setattr(regexes, "_fresh", {})
    return Store(tmp_path)


def forget():
    """What a new process knows: nothing."""
    regexes._stored.clear()
    regexes._fresh.clear()


def found(compiled):
    return [(match.span(), match.groupdict(), match.lastindex) for match in compiled.finditer(TEXT)]


def bundled():
    for rule in load_book([bundled_rules()]):
        if rule.kind == "pattern":
            for form in pattern.read(rule.body):
                yield form.source, re.MULTILINE | re.IGNORECASE


def test_a_later_process_takes_what_an_earlier_one_compiled(store, monkeypatch):
    sources = [*SOURCES, *bundled()]
    wanted = [found(regexes.compile_regex(*source)) for source in sources]
    assert any(wanted)
    regexes.keep_regexes(store)
    forget()
    regexes.load_regexes(store)
    monkeypatch.setattr(regexes.re, "compile", None)
    again = [regexes.compile_regex(*source) for source in sources]
    assert [found(compiled) for compiled in again] == wanted
    assert [(one.pattern, one.flags) for one in again] == [
        (source, flags | re.UNICODE) for source, flags in sources
    ]


def test_what_is_added_is_kept_beside_what_was_there(store):
    for source in SOURCES[:2]:
        regexes.compile_regex(*source)
        regexes.keep_regexes(store)
        forget()
        regexes.load_regexes(store)
    assert len(regexes._stored) == 2


@pytest.mark.parametrize(
    "form", ["", "[]", "{}", "[0, [1, 2, 3], 0, {}]", '[0, "x", 0, {}]', "[0, [99], 9, 1]", "null"]
)
def test_a_broken_form_is_compiled_anew(store, form):
    source, flags = SOURCES[0]
    regexes._stored[f"{int(flags)} {source}"] = form
    assert found(regexes.compile_regex(source, flags)) == found(re.compile(source, flags))


@pytest.mark.parametrize("stored", [[], None, 3, {"0 a": 5}])
def test_a_broken_store_is_none(store, stored):
    store.put("regexes", regexes._key(), stored)
    regexes.load_regexes(store)
    assert not regexes._stored


def test_a_store_of_another_version_is_another_store(store, monkeypatch):
    regexes.compile_regex(*SOURCES[0])
    regexes.keep_regexes(store)
    forget()
    monkeypatch.setattr(regexes, "code_stamps", lambda: ("another Python",))
    regexes.load_regexes(store)
    assert not regexes._stored


def test_a_wrong_expression_is_an_error_as_ever(store):
    with pytest.raises(re.error):
        regexes.compile_regex("(")
    assert not regexes._fresh


def test_the_form_is_plain_json(store):
    regexes.compile_regex(*SOURCES[1])
    regexes.keep_regexes(store)
    (form,) = store.get("regexes", regexes._key()).values()
    flags, code, groups, names = json.loads(form)
    assert (flags, groups, names) == (re.UNICODE, 1, {"unit": 1})
    assert all(isinstance(one, int) for one in code)


def test_a_python_of_another_build_keeps_nothing(store, monkeypatch):
    monkeypatch.setattr(regexes, "_compiler", None)
    regexes.compile_regex(*SOURCES[0])
    regexes.keep_regexes(store)
    assert store.get("regexes", regexes._key()) is None
    assert found(regexes.compile_regex(*SOURCES[0])) == found(re.compile(*SOURCES[0]))
