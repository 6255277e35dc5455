"""Words put in place of others, in the manner of what they replace."""

from __future__ import annotations

import re

_LONGEST_SHOWN = 70  # code points
_PLACEHOLDER = re.compile(r"\{(\w+)\}")
# "gunm(an|en)": a word with the endings that it takes here.
_ENDINGS = re.compile(r"\(([^()|]*(?:\|[^()|]*)+)\)")


def like(original: str, replacement: str) -> str:
    """The replacement with the capitals of the original: all, those of its words, the first, or its own."""
    letters = [character for character in original if character.isalpha()]
    if not replacement or not letters:
        return replacement
    if len(letters) > 1 and all(letter.isupper() for letter in letters) and not replacement.isupper():
        return replacement.upper()
    words, written = replacement.split(" "), original.split(" ")
    if len(words) == len(written) > 1 and all(word[:1].isupper() for word in written):
        return " ".join(word[:1].upper() + word[1:] for word in words)  # "Prime Minster"
    if letters[0].isupper() and original[0] == letters[0]:
        return replacement[0].upper() + replacement[1:]
    return replacement


def fill(template: str, **values: str) -> str:
    """The template with {name} replaced where the name is known; other braces stay."""
    return _PLACEHOLDER.sub(lambda found: values.get(found.group(1), found.group()), template)


def shortened(text: str) -> str:
    """A text as a message shows it: one that is long up to a word near its 70th code point."""
    if len(text) <= _LONGEST_SHOWN:
        return text
    return text[:_LONGEST_SHOWN].rsplit(" ", 1)[0] + " …"


def expand(phrase: str) -> list[str]:
    """The forms of a phrase written "armed gunm(an|en)", in the order of the endings; a plain one is its only form."""
    found = _ENDINGS.search(phrase) if "(" in phrase else None
    if found is None:
        return [phrase]
    head, tail = phrase[: found.start()], phrase[found.end() :]
    return [form for ending in found[1].split("|") for form in expand(f"{head}{ending}{tail}")]
