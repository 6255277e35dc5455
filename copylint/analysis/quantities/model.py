"""What a quantity is."""

from __future__ import annotations

from typing import Literal, NamedTuple

Kind = Literal["number", "money", "percent", "points", "measure", "share"]
Hedge = Literal["", "about", "over", "under"]


class Quantity(NamedTuple):
    """A quantity as the copy writes it; start and end are code points of the text, hedge left out.

    value: in plain units: "1.5 million" is 1500000, "20%" is 20, "two-thirds" (a share) is .667, "½ mile" is .5.
    high: the upper end of a range ("10–15"), else the value.
    step: the smallest difference that the writing shows: 1 for "120", 100000 for "1.5 million".
    kind: a share is a fraction of something ("half", "a third"); points are percentage points.
    unit: the currency's code, or the measure's spelling as the table of units has it, "" for none.
    hedge: about (about, some, nearly …), over (more than, at least …), under (less than, up to …).
    """

    start: int
    end: int
    value: float
    high: float
    step: float
    kind: Kind
    unit: str = ""
    hedge: Hedge = ""

    @property
    def is_range(self) -> bool:
        """Whether the copy gives two ends."""
        return self.high != self.value

    @property
    def slack(self) -> float:
        """How far the true value may lie from the written one: half a step, nothing for a small count or sum
        ("400 people", "$20"), and of a large round number half a unit of its third figure, since copy writes
        1,498 as 1,500."""
        step = self.step
        if step == 1 and self.value < 1000 and self.kind in ("number", "money"):
            return 0.0
        if step >= 1 and self.value >= 1000 * step:
            step *= 10 ** (min(_zeros(self.value / step), _digits(self.value / step) - 3))
        if step > 1 and self.value < 10 * step:
            return step / 4  # "$2 billion": copy that gives a percentage would not round off much more
        return step / 2

    def is_like(self, other: Quantity) -> bool:
        """Whether two quantities can be compared: of one kind and unit."""
        return self.kind == other.kind and self.unit == other.unit


def _digits(value: float) -> int:
    return len(str(int(value)))


def _zeros(value: float) -> int:
    digits = str(round(value))
    return len(digits) - len(digits.rstrip("0"))


def figure(value: float) -> str:
    """A number as copy writes it: "1,250", "12.5", "1.5 million"."""
    for size, name in ((1e12, "trillion"), (1e9, "billion"), (1e6, "million")):
        if abs(value) >= size:
            return f"{_plain(value / size)} {name}"
    return _plain(value)


def _plain(value: float) -> str:
    places = 0 if abs(value) >= 100 else 1 if abs(value) >= 10 else 2
    text = f"{value:,.{places}f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
