"""The automata and the rules found through them."""

from __future__ import annotations

import re

from corpora import needs_corpora, texts
from hypothesis import given
from hypothesis import strategies as st

from copylint.analysis.article import Article
from copylint.analysis.folding import fold
from copylint.documents import Source, parse
from copylint.rulebook.book import load_book
from copylint.rulebook.kinds import kind_of
from copylint.rulebook.loading import bundled_rules, parse_rule
from copylint.rulebook.matcher import Matcher, RustAutomaton, TrieAutomaton

WORDS = st.text("abé' ", min_size=1, max_size=4)


@given(st.lists(WORDS, min_size=1, max_size=8, unique=True), st.text("abé' x", max_size=60))
def test_both_automata_find_every_occurrence(literals, text):
    wanted = sorted(
        (number, at, at + len(literal))
        for number, literal in enumerate(literals)
        for at in range(len(text))
        if text.startswith(literal, at)
    )
    assert sorted(RustAutomaton(literals).find(text)) == wanted
    assert sorted(TrieAutomaton(literals).find(text)) == wanted


@needs_corpora
def test_the_fallback_finds_the_same_in_real_copy():
    literals = sorted({factor for rule in load_book([bundled_rules()]) for factor in rule.factors or ()})
    rust, trie = RustAutomaton(literals), TrieAutomaton(literals)
    for _, text in texts()[::5]:
        folded = fold(text)
        assert sorted(rust.find(folded)) == sorted(trie.find(folded))


def test_a_literal_of_two_rules_is_a_hit_for_both():
    hits = Matcher([["peace", "war"], None, ["war"]], [True] * 3).scan("war and peace")
    assert hits == {0: [(1, 0, 3), (0, 8, 13)], 2: [(0, 0, 3)]}


PATTERNS = [
    r"\bmembers of the \w+",
    r"(?:talks|meeting)s? with [A-Z]\w+",
    r"\b(\w+), (?:however|nonetheless)\b",
    r"[^.]{0,40}\bsanctions\b[^.]{0,40}",
    r"don't|can't|won't",
    r"^the (?:united|european)",
    r"\d+ per ?cent\b",
]


@needs_corpora
def test_patterns_find_through_the_matcher_what_re_finds_alone():
    for source in PATTERNS:
        rule = parse_rule(_rule(source), "test/pattern", "pattern.yaml").rule
        assert rule.factors, source
        finder = kind_of("pattern").build(rule)
        matcher = Matcher([rule.factors], [rule.wants_words])
        plain = re.compile(source, re.MULTILINE | re.IGNORECASE)
        for _, text in texts()[::11]:
            article = Article(parse(Source(text)))
            hits = matcher.scan(article.folded).get(0, [])
            found = {(match.start, match.end) for match in finder.find(article, hits)} if hits else set()
            wanted = {
                match.span()
                for block in article.prose
                for match in plain.finditer(article.straight, block.start, block.end)
            }
            assert found == wanted, source


def _rule(pattern):
    return (
        "summary: A test\nset: default\nseverity: warning\nquoted: look\nwhy: A test.\n"
        f"pattern: '{pattern.replace(chr(39), chr(39) * 2)}'\n"
        "examples:\n- {bad: a, span: a}\n- {bad: a, span: a}\n- {good: b}\n- {good: c}\n"
    )
