"""LanguageTool behind the rules of the kind `engine`: where it is, its server, its answers.

Nothing here is imported unless the settings or a flag ask for the engine.
"""

VERSION = "6.8"
"""The LanguageTool that the engine rules were written for; its rule ids change between versions."""

LANGUAGE = "en-US"
"""What it is asked to read. British and other forms are left to our own rules, which know the house's dialect."""
