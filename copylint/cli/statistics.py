"""--statistics: how often each rule speaks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import TextIO

from copylint.reports import Report


def write_statistics(reports: Iterable[Report], stream: TextIO) -> None:
    """A line a rule, the most frequent first: count, severity, rule, and whether --fix can mend all of it."""
    counts: Counter[tuple[str, str]] = Counter()
    safe: Counter[str] = Counter()
    for report in reports:
        for finding in report.findings:
            counts[finding.rule, finding.severity] += 1
            safe[finding.rule] += finding.fix is not None and finding.fix.applicability == "safe"
    longest = max((len(f"{count:,}") for count in counts.values()), default=0)
    for (rule, severity), count in sorted(counts.items(), key=lambda item: (-item[1], item[0])):
        mended = f" ({safe[rule]:,} with --fix)" if safe[rule] else ""
        stream.write(f"{count:>{longest},} {severity:7} {rule}{mended}\n")
