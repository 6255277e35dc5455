"""Where copylint's own rules are."""

from __future__ import annotations

from pathlib import Path


def bundled_rules() -> Path:
    """The folder of copylint's own rules: in the wheel beside the code, in a checkout at its top."""
    package = Path(__file__).parent.parent
    inside = package / "_rules"
    return inside if inside.is_dir() else package.parent / "rules"
