"""Quantities of English copy: how much, of what, how exactly. `Quantities` holds those of an article."""

from copylint.analysis.quantities.frames import Frame, Quantities
from copylint.analysis.quantities.model import Quantity

__all__ = ["Frame", "Quantities", "Quantity"]
