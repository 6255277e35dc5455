"""The JSON Schema of a rule file, from the same lists as the loader's own checks."""

from __future__ import annotations

from typing import Any

from copylint.rulebook.kinds.check import KEYS as CHECK_KEYS
from copylint.rulebook.kinds.sequence import ELEMENTS
from copylint.rulebook.loading import CHOICES, EXAMPLE_KEYS, KEYS, LISTS, REQUIRED
from copylint.rulebook.model import KINDS

Schema = dict[str, Any]

_MEANING = {
    "summary": "What the rule reports, in a line.",
    "message": "What a finding says; {text}, {replacement} and a pattern's named groups are filled in.",
    "set": "default: runs if nothing else is said; advice: runs when selected; none: a pack brings it.",
    "severity": "error and warning fail a run, advice does not.",
    "quoted": "Whether the rule looks inside quoted speech or skips it.",
    "case": "Whether capitals count.",
    "place": "Where a match must stand.",
    "fix": "Whether --fix may apply the fixes unasked.",
    "alone": "Whether all other rules are silent where this one finds something.",
    "why": "Two sentences for the person who gets the finding.",
    "sources": "The guide or the case that asks for the rule.",
    "exceptions": "Phrases in which a match is no defect.",
    "aliases": "Former ids of the rule.",
    "yields": "Ids of rules whose finding on the same words is reported instead of this one's.",
    "options": "What users may set, with its default.",
    "examples": "Copy that must be reported, and copy that must not: at least two of each.",
    "phrases": "Words and phrases, or a map from them to what should stand instead.",
    "pattern": "A regular expression, or a list of them.",
    "variants": "Groups of spellings; the one that is rarer in an article is reported.",
    "sequence": "Words in a row.",
    "check": "Code of copylint: {} for the check of the rule's own name.",
    "engine": "Rules of the grammar engine that are believed.",
}
_TEXT: Schema = {"type": "string", "minLength": 1}
# A scalar is read as the text that stands there, whatever YAML takes it for.
_SCALAR: Schema = {"type": ["string", "number", "boolean"]}
_TEXTS: Schema = {"type": "array", "items": _SCALAR}


def rule_schema() -> Schema:
    """The schema, in the dialect 2020-12: as strict as the loader about keys and choices.

    What only the loader can tell is left to it: whether a pattern is safe, whether an example holds.
    """
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A rule of copylint",
        "type": "object",
        "additionalProperties": False,
        "required": list(REQUIRED),
        "oneOf": [{"required": [kind]} for kind in KINDS],
        "properties": {key: {**_value(key), "description": _MEANING[key]} for key in KEYS},
    }


def _value(key: str) -> Schema:
    if key in CHOICES:
        return {"enum": [*CHOICES[key], True, False]} if key == "alone" else {"enum": list(CHOICES[key])}
    if key in _BODIES:
        return _BODIES[key]
    return _TEXTS if key in LISTS else _TEXT


def _object(properties: Schema, required: list[str] | None = None) -> Schema:
    return {
        "type": "object",
        "additionalProperties": False,
        "properties": properties,
        **({"required": required} if required else {}),
    }


_FORM: Schema = {"anyOf": [_TEXT, _object({"match": _TEXT, "replacement": {"type": "string"}}, ["match"])]}
_REPLACEMENT: Schema = {"anyOf": [_SCALAR, {**_TEXTS, "minItems": 1}]}
_EXAMPLE: Schema = {
    **_object({key: {"type": "object"} if key == "options" else _SCALAR for key in EXAMPLE_KEYS}),
    "anyOf": [{"required": ["bad", "span"]}, {"required": ["good"], "not": {"required": ["bad"]}}],
}
_TRIGGERS: Schema = {"anyOf": [_TEXT, _TEXTS, {"type": "object"}]}
_BODIES: dict[str, Schema] = {
    "options": {"type": "object"},
    "examples": {"type": "array", "minItems": 4, "items": _EXAMPLE},
    "phrases": {
        "anyOf": [
            {**_TEXTS, "minItems": 1},
            {"type": "object", "minProperties": 1, "additionalProperties": _REPLACEMENT},
        ]
    },
    "pattern": {"anyOf": [_FORM, {"type": "array", "minItems": 1, "items": _FORM}]},
    "variants": {"type": "array", "minItems": 1, "items": {**_TEXTS, "minItems": 2}},
    "sequence": {
        "type": "array",
        "minItems": 1,
        "items": {
            "anyOf": [
                _SCALAR,
                {"type": "object", "propertyNames": {"enum": list(ELEMENTS)}, "minProperties": 1},
            ]
        },
    },
    "check": _object({key: _TRIGGERS if key == "triggers" else _SCALAR for key in sorted(CHECK_KEYS)}),
    "engine": {},
}
