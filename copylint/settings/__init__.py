"""The configuration: found, read, merged, checked."""

from __future__ import annotations

from copylint.settings.model import Pattern, RuleSettings, Settings, SettingsError

__all__ = ["Pattern", "RuleSettings", "Settings", "SettingsError"]
