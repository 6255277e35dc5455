"""A hook of mkdocs: the pages of packs and rules in the navigation, the rules by group."""

from __future__ import annotations

from pathlib import Path
from typing import Any


def on_config(config: Any) -> Any:
    """The settings with the pages behind “Packs” and “Rules” put below them."""
    docs = Path(config["docs_dir"])
    packs: list[Any] = ["packs/index.md", *_pages(docs, docs / "packs")]
    groups = sorted(folder for folder in (docs / "rules").iterdir() if folder.is_dir())
    rules: list[Any] = ["rules/index.md", *({folder.name: _pages(docs, folder)} for folder in groups)]
    config["nav"] = [_filled(entry, {"Packs": packs, "Rules": rules}) for entry in config["nav"]]
    return config


def _pages(docs: Path, folder: Path) -> list[dict[str, str]]:
    """The pages of a folder under the names of what they are about."""
    return [
        {page.stem: str(page.relative_to(docs))}
        for page in sorted(folder.glob("*.md"))
        if page.name != "index.md"
    ]


def _filled(entry: Any, pages: dict[str, list[Any]]) -> Any:
    (title,) = entry
    return {title: pages.get(title, entry[title])}
