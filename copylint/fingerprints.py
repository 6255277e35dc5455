"""What a finding is known by when the lines around it move: its words and their neighbours in the paragraph."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from copylint.cache import digest
from copylint.findings import Finding
from copylint.reports import Report

_WORDS = 3  # words on each side
_REACH = 120  # code points on each side in which they are looked for
_BLANK_LINE = re.compile(r"\n[ \t\r]*\n|\r[ \t]*\r")


def context(report: Report, finding: Finding) -> str:
    """A hash of the finding's words and of its neighbours' in the file; line breaks and spaces do not count.

    What stands behind a blank line is no neighbour: a paragraph may be edited beside an old finding. The rule
    is no part of it, so that a renamed rule keeps its findings.
    """
    text = report.source.text
    start, end = finding.start.offset, finding.end.offset
    before = _BLANK_LINE.split(text[max(0, start - _REACH) : start])[-1].split()[-_WORDS:]
    after = _BLANK_LINE.split(text[end : end + _REACH], 1)[0].split()[:_WORDS]
    inside = text[start:end].split()
    return digest(" ".join(before), " ".join(inside), " ".join(after))[:16]


def fingerprints(report: Report, path: str) -> Iterator[str]:
    """A fingerprint for each finding of a report, in their order, each once: equal findings are counted."""
    seen: Counter[str] = Counter()
    for finding in report.findings:
        key = digest(path, finding.rule, context(report, finding))
        seen[key] += 1
        yield key if seen[key] == 1 else digest(key, str(seen[key]))
