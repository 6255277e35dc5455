"""What an HTML page says about its article: title, date, byline, language, description."""

from __future__ import annotations

import re

from copylint.documents.document import Field
from copylint.documents.elements import ElementReader
from copylint.documents.tags import Token, attributes, dereference

# <meta> names (name, property or itemprop) → the field, and how far to trust it: the lowest number wins.
# Sources: ogp.me, schema.org/NewsArticle, dublincore.org, the HTML standard.
_META = {
    "article:published_time": ("date", 0),
    "og:article:published_time": ("date", 0),
    "datepublished": ("date", 1),
    "parsely-pub-date": ("date", 3),
    "date": ("date", 4),
    "pubdate": ("date", 4),
    "dc.date": ("date", 5),
    "dc.date.issued": ("date", 5),
    "dcterms.date": ("date", 5),
    "dcterms.issued": ("date", 5),
    "dcterms.created": ("date", 5),
    "author": ("byline", 0),
    "article:author": ("byline", 2),
    "parsely-author": ("byline", 3),
    "dc.creator": ("byline", 4),
    "dcterms.creator": ("byline", 4),
    "og:title": ("title", 1),
    "description": ("description", 0),
    "og:description": ("description", 1),
    "dc.description": ("description", 2),
}
_ADDRESS = re.compile(r"\s*https?:", re.IGNORECASE)
# Enough of JSON-LD for the two statements that pages make only there; its first article is the page's.
_JSON_DATE = re.compile(r'"datePublished"\s*:\s*"([^"\\]*)"')
_JSON_AUTHOR = re.compile(r'"author"\s*:\s*(?:\[\s*)?\{[^{}]{0,1000}?"name"\s*:\s*"([^"\\]*)"')


class MetadataReader:
    """Collects the fields of a page; `fields` holds the best statement of each so far."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._trust: dict[str, int] = {}
        self.fields: dict[str, Field] = {}

    def start(self, tag: Token, elements: ElementReader) -> None:
        """A start tag, and where it stands."""
        if tag.name == "meta":
            self._meta(tag)
        elif tag.name == "html":
            self._attribute("language", 0, tag, "lang")
            self._attribute("language", 1, tag, "xml:lang")
        elif tag.name == "time":
            said = attributes(tag.value)
            if "pubdate" in said or said.get("itemprop", ("",))[0].lower() == "datepublished":
                self._attribute("date", 2, tag, "datetime")
            elif elements.is_in_article_header:
                self._attribute("date", 6, tag, "datetime")

    def raw(self, content: Token, elements: ElementReader) -> None:
        """The content of an element in which no tags are read."""
        written = self._text[content.start : content.end]
        if content.name == "title" and not elements.is_inside("svg"):
            self._put("title", 0, " ".join(dereference(written).split()), content.start, content.end)
        elif content.name == "script" and '"@context"' in written:
            for key, pattern in (("date", _JSON_DATE), ("byline", _JSON_AUTHOR)):
                found = pattern.search(self._text, content.start, content.end)
                if found is not None:
                    self._put(key, 1, found[1], *found.span(1))

    def _meta(self, tag: Token) -> None:
        said = attributes(tag.value)
        for naming in ("property", "name", "itemprop"):
            field = _META.get(said.get(naming, ("",))[0].strip().lower())
            if field is not None:
                self._attribute(*field, tag, "content")
                return

    def _attribute(self, key: str, trust: int, tag: Token, name: str) -> None:
        value, start, end = attributes(tag.value).get(name, ("", 0, 0))
        offset = tag.end - 1 - len(tag.value)
        self._put(key, trust, value.strip(), offset + start, offset + end)

    def _put(self, key: str, trust: int, value: str, start: int, end: int) -> None:
        if not value or trust >= self._trust.get(key, 99) or (key == "byline" and _ADDRESS.match(value)):
            return
        self._trust[key] = trust
        self.fields[key] = Field(value, start, end)
