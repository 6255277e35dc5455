"""Write docs/rules/ and docs/packs/ from the YAML of the rules and packs alone.

python scripts/build_docs.py            # write
python scripts/build_docs.py --check    # exit status 1 where a page is not what the YAML says
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from copylint.rulebook.folders import bundled_rules
from copylint.rulebook.loading import load_rules
from copylint.rulebook.model import Example, RuleFile
from copylint.rulebook.yaml_reader import read_yaml

DOCS = Path(__file__).parent.parent / "docs"
_MADE = "<!-- Made by scripts/build_docs.py from the YAML; changes belong there. -->\n\n"
_SETS = {"default": "on by default", "advice": "advice: off unless selected", "none": "only with a pack"}
_KINDS = {
    "phrases": "a list of phrases",
    "pattern": "regular expressions",
    "variants": "groups of variants",
    "sequence": "a sequence of words",
    "check": "a check in code",
    "engine": "remarks of LanguageTool that we believe; needs `--grammar languagetool`",
}


def pages() -> dict[Path, str]:
    """Every generated page, by its path below docs/."""
    files = load_rules(bundled_rules())
    made = {Path("rules", f"{file.rule.id}.md"): _MADE + "\n".join(_rule_page(file)) + "\n" for file in files}
    made[Path("rules", "index.md")] = _MADE + "\n".join(_rule_index(files)) + "\n"
    packs = {path.stem: _read_pack(path) for path in sorted((bundled_rules() / "packs").glob("*.yaml"))}
    for name, pack in packs.items():
        made[Path("packs", f"{name}.md")] = _MADE + "\n".join(_pack_page(name, pack)) + "\n"
    made[Path("packs", "index.md")] = _MADE + "\n".join(_pack_index(packs)) + "\n"
    return made


def _rule_index(files: list[RuleFile]) -> Iterator[str]:
    yield "# Rules\n"
    yield f"{len(files)} rules. Select them by id, by group, or by set: `DEFAULT`, `ADVICE`, `ALL`."
    group = ""
    for file in files:
        if file.rule.group != group:
            group = file.rule.group
            yield f"\n## {group}\n\n| rule | set | what it reports |\n| --- | --- | --- |"
        where = f"{file.rule.id}.md"
        yield f"| [{file.rule.id}]({where}) | {file.rule.set} | {_cell(file.page.summary)} |"


def _rule_page(file: RuleFile) -> Iterator[str]:
    rule, page = file.rule, file.page
    yield (
        f"# {rule.id}\n\n{page.summary}.\n"
        if not page.summary.endswith(".")
        else f"# {rule.id}\n\n{page.summary}\n"
    )
    quoted = "looks inside quoted speech" if rule.quoted == "look" else "leaves quoted speech alone"
    yield f"*{_SETS[rule.set]}* · severity **{rule.severity}** · {quoted} · {_KINDS[rule.kind]}\n"
    yield f"## Why\n\n{page.why}\n"
    if rule.options:
        yield "## Options\n"
        for name, value in rule.options.items():
            yield f"- `{name}`: {_option(value)}"
        yield ""
    if rule.exceptions:
        yield "## Exceptions\n\n" + ", ".join(f"“{entry}”" for entry in rule.exceptions) + "\n"
    yield "## Examples\n"
    for example in page.examples:
        yield from _example(example)
    if page.sources:
        yield "\n## Sources\n"
        yield from (f"- {source}" for source in page.sources)


def _example(example: Example) -> Iterator[str]:
    if not example.bad:
        settings = "; ".join(f"`{name}`: {_option(value)}" for name, value in (example.options or {}).items())
        yield f"- silent{f' with {settings}' if settings else ''}: {_code(example.text)}"
        return
    settings = "; ".join(f"`{name}`: {_option(value)}" for name, value in (example.options or {}).items())
    where = f" with {settings}" if settings else ""
    yield f"- **reported**{where}: {_code(example.text)}: `{example.span}`"
    if example.good is not None:
        yield f"    - mended: {_code(example.good)}"


def _code(text: str) -> str:
    """Copy as inline code, on one line, whatever backticks it holds."""
    flat = text.strip().replace("\n", " ⏎ ")
    fence = "``" if "`" in flat else "`"
    return f"{fence}{flat}{fence}" if fence == "`" else f"{fence} {flat} {fence}"


def _option(value: Any) -> str:
    if isinstance(value, str):
        return f"`{value}`" if value else "empty"
    entries = list(value)
    shown = ", ".join(f"`{entry}`" for entry in entries[:12] if isinstance(entry, str))
    return (shown or f"{len(entries)} entries") + (
        f" and {len(entries) - 12} more" if len(entries) > 12 else ""
    )


def _cell(text: str) -> str:
    return text.replace("|", "\\|")


def _read_pack(path: Path) -> dict[str, Any]:
    value, _ = read_yaml(path.read_text(encoding="utf-8"), str(path))
    pack: dict[str, Any] = value
    return pack


def _pack_index(packs: dict[str, dict[str, Any]]) -> Iterator[str]:
    yield "# House styles\n"
    yield "A pack adds its rules to any selection: `--pack ap`, or `packs: [ap]` in the settings.\n"
    yield "| pack | what it is |\n| --- | --- |"
    for name, pack in packs.items():
        yield f"| [{name}]({name}.md) | {_cell(str(pack.get('summary', '')))} |"


def _pack_page(name: str, pack: dict[str, Any]) -> Iterator[str]:
    yield f"# {name}\n\n{pack.get('summary', '')}\n"
    if pack.get("extends"):
        yield f"Extends [{pack['extends']}]({pack['extends']}.md).\n"
    rules = pack.get("rules") or {}
    yield "| rule | what it sets | source |\n| --- | --- | --- |"
    for rule, body in rules.items():
        source = _link(_sources(body) or str(pack.get("source", "unverified")))
        yield f"| [{rule}](../rules/{rule}.md) | {_cell(_pack_entry(body))} | {source} |"
    for rule, body in rules.items():
        yield from _word_list(rule, body)


def _word_list(rule: str, body: Any) -> Iterator[str]:
    """The words that an entry replaces, each with what the house writes."""
    options = body.get("options") or {} if isinstance(body, dict) else {}
    for name in ("phrases", "forms"):
        if not options.get(name):
            continue
        yield f"\n## {rule}\n\n| written | the house writes |\n| --- | --- |"
        for word, value in options[name].items():
            right, reason = value if isinstance(value, list) else (value, "")
            said = "as it is" if right == "off" else f"`{_cell(right)}`" if right else _cell(reason)
            yield f"| `{_cell(word)}` | {said} |"


def _link(source: str) -> str:
    """A source's address by its site, which a table has room for."""
    return f"[{source.split('/')[2].removeprefix('www.')}]({source})" if "://" in source else source


def _pack_entry(body: Any) -> str:
    if not isinstance(body, dict):
        return str(body)
    options = body.get("options") or {}
    said = [str(body["summary"])] if body.get("summary") else []
    lists = ("phrases", "forms")  # they have tables of their own
    return "; ".join(
        [*said, *(f"`{key}`: {_option(value)}" for key, value in options.items() if key not in lists)]
    )


def _sources(body: Any) -> str:
    found: Any = body.get("sources", body.get("source", "")) if isinstance(body, dict) else ""
    return found if isinstance(found, str) else ", ".join(map(str, found))


def main() -> int:
    """See the module."""
    made = pages()
    present = {
        path.relative_to(DOCS) for folder in ("rules", "packs") for path in (DOCS / folder).rglob("*.md")
    }
    if "--check" in sys.argv:
        stale = [
            path for path in made if path not in present or (DOCS / path).read_text("utf-8") != made[path]
        ]
        for path in [*stale, *sorted(present - set(made))]:
            print(f"docs/{path} is not current; run: make docs", file=sys.stderr)
        return int(bool(stale or present - set(made)))
    for path in present - set(made):
        (DOCS / path).unlink()
    for path, text in made.items():
        (DOCS / path).parent.mkdir(parents=True, exist_ok=True)
        (DOCS / path).write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
