"""A server made ready for articles: Java is slow until it has seen some copy, and rules load when first asked for."""

from __future__ import annotations

from copylint.languagetool.proofreader import LanguageToolProofreader, believed_ids
from copylint.rulebook.folders import bundled_rules
from copylint.rulebook.loading import load_rules


def warm() -> None:
    """Have the shared server read an example of each engine rule. Raises UserError where it fails."""
    files = [file for file in load_rules(bundled_rules()) if file.rule.kind == "engine"]
    reader = LanguageToolProofreader(believed_ids(file.rule for file in files))
    for file in files:
        reader.read(file.page.examples[0].text)
