"""`copylint languagetool install`: where the program is taken from."""

from __future__ import annotations

from pathlib import Path

import pytest


@pytest.fixture
def taken(monkeypatch):
    """What was asked for, instead of any download."""
    asked = []
    for name in ("install_by_maven", "install_by_download", "install_from"):

        def fake(*given, name=name):
            asked.append((name, *given))
            return Path("here", "server.jar")

        monkeypatch.setattr(f"copylint.languagetool.install.{name}", fake)
    return asked


def test_install_takes_it_from_one_place(run, project, taken):
    assert run("languagetool", "install", "--from-maven").out == "LanguageTool 6.8: here\n"
    run("languagetool", "install", "--dir", project)
    run("languagetool", "install")
    assert taken == [("install_by_maven",), ("install_from", project), ("install_by_download",)]


def test_two_places_are_an_error(run, project, taken):
    assert run("languagetool", "install", "--from-maven", "--dir", project).status == 2
    assert taken == []
