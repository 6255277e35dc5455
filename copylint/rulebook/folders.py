"""Where copylint's own rules are."""

from __future__ import annotations

import os
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


@cache
def bundled_folder() -> str:
    """The folder of copylint's own rules: in the wheel beside the code, in a checkout at its top."""
    package = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    inside = os.path.join(package, "_rules")
    return inside if os.path.isdir(inside) else os.path.join(os.path.dirname(package), "rules")


def bundled_rules() -> Path:
    """bundled_folder() as a Path."""
    from pathlib import Path

    return Path(bundled_folder())
