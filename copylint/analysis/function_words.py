"""The small words that hold English sentences together."""

from __future__ import annotations

_WORDS = """
a an the this that these those my your his her its our their i you he she it we they me him us them
who whom whose which what where when why how and or but nor so yet if because although though while
since until unless whether than as at by for from in into of off on onto out over to toward towards
up with within without about above after against along among around before behind below between
beyond despite during inside near outside through throughout under upon be am is are was were been
being have has had do does did will would can could shall should may might must not no all any both
each every few more most other some such only own same too very just also then there here now again
once
"""
FUNCTION_WORDS = frozenset(_WORDS.split())
