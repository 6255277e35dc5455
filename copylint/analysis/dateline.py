"""The article's own date."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import Literal

from copylint.documents.document import Document

_ISO = re.compile(r"(\d{4})-(\d\d)-(\d\d)")


@dataclass(frozen=True)
class StatedDate:
    """A date that the article states of itself."""

    year: int | None
    month: int
    day: int
    where: Literal["front matter", "metadata", "dateline", "stamp"]
    start: int
    end: int

    @property
    def date(self) -> date | None:
        """The day, where the year is known."""
        return date(self.year, self.month, self.day) if self.year is not None else None


def stated_date(document: Document) -> StatedDate | None:
    """The article's date, where it states one."""
    field = document.fields.get("date")
    if field and (match := _ISO.match(field.value)):
        return StatedDate(*map(int, match.groups()), "metadata", field.start, field.end)  # type: ignore[arg-type]
    return None
