"""What every test shares: linting a piece of copy with chosen rules."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))


@pytest.fixture
def lint():
    """A function: (copy, rule YAML by id, filename) → the findings."""
    from copylint.documents import Source, parse
    from copylint.linter import Linter
    from copylint.rulebook.loading import parse_rule

    def run(text, rules, filename="copy.txt"):
        parsed = [parse_rule(body, rule_id, f"{rule_id}.yaml").rule for rule_id, body in rules.items()]
        return Linter(parsed).lint(parse(Source(text), filename))

    return run


@pytest.fixture(scope="session")
def languagetool_home():
    """A folder with LanguageTool, obtained through Maven once; where Maven or Java is missing the test is skipped.

    In CI it is never skipped: what cannot be had there is an error.
    """
    if "CI" not in os.environ and not (shutil.which("mvn") and shutil.which("java")):
        pytest.skip("LanguageTool needs java and, for this test, mvn")
    from copylint.languagetool.home import installed_jar
    from copylint.languagetool.install import install_by_maven

    folder = Path(__file__).parent.parent / ".build" / "languagetool"
    before = os.environ.get("COPYLINT_LANGUAGETOOL_HOME")
    os.environ["COPYLINT_LANGUAGETOOL_HOME"] = str(folder)
    if not installed_jar(folder).is_file():
        install_by_maven()
    yield folder
    if before is None:
        del os.environ["COPYLINT_LANGUAGETOOL_HOME"]
    else:
        os.environ["COPYLINT_LANGUAGETOOL_HOME"] = before


@pytest.fixture(scope="session")
def proofreader(languagetool_home):
    """LanguageTool, with the rules that copylint believes, on a server of this test run."""
    from copylint.languagetool.proofreader import LanguageToolProofreader, believed_ids
    from copylint.rulebook.book import load_book
    from copylint.rulebook.folders import bundled_rules

    reader = LanguageToolProofreader(believed_ids(load_book([bundled_rules()])))
    yield reader
    reader.close()
