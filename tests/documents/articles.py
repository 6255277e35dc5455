"""Articles made up by hypothesis, and the ways to write one in every format."""

from __future__ import annotations

from typing import NamedTuple

from hypothesis import strategies as st

from copylint.documents.escape import escape

_LETTERS = "abzéßъ中🙂İ"
_MARKS = ".,;:!?-–—’“”\"'&<>*_#`~[]()|\\+=/@$%^{}1\ufeff\u200b\u00ad"

# Words start with a letter: a line that starts with a mark may be a list item in plain text.
words = st.builds(str.__add__, st.sampled_from(_LETTERS), st.text(_LETTERS + _MARKS, max_size=6))


class Article(NamedTuple):
    """A headline and paragraphs, each a list of words; `gaps`: what parts the words of all of them."""

    paragraphs: list[list[str]]
    gaps: list[str]

    @property
    def text(self) -> str:
        """What a reader sees."""
        return "\n\n".join(" ".join(paragraph) for paragraph in self.paragraphs)


articles = st.builds(
    Article,
    st.lists(st.lists(words, min_size=1, max_size=12), min_size=1, max_size=5),
    st.lists(st.sampled_from([" ", "  ", "\t", "\u00a0 ", " \u2003"]), min_size=1, max_size=7),
)


def plain(article: Article, end: str) -> str:
    """The article as plain text."""
    return (end + end).join(_spaced(paragraph, article.gaps) for paragraph in article.paragraphs)


def wrapped(article: Article, end: str) -> str:
    """The article as Markdown, a word a line, its first paragraph as a heading."""
    first, *rest = article.paragraphs
    head = "# " + _spaced(_escaped(first, "markdown"), article.gaps)
    return (end + end).join([head, *(end.join(_escaped(paragraph, "markdown")) for paragraph in rest)])


def marked_up(article: Article, end: str) -> str:
    """The article as Markdown with every other word emphasised, linked or coded."""
    styles = ("{}", "**{}**", "[{}](http://x.example)", "{}<!-- no -->", "<b>{}</b>")
    return (end + end).join(
        " ".join(
            styles[n % len(styles)].format(word) for n, word in enumerate(_escaped(paragraph, "markdown"))
        )
        for paragraph in article.paragraphs
    )


def html(article: Article, end: str) -> str:
    """The article as a page."""
    styles = ("{}", "<b>{}</b>", "<a href='x'>{}</a>", "{}<!-- no --><script>no</script>")
    blocks = (
        _spaced(
            [styles[n % 4].format(word) for n, word in enumerate(_escaped(paragraph, "html"))], article.gaps
        )
        for paragraph in article.paragraphs
    )
    return f"<title>x</title>{end}<nav>no</nav>" + "".join(f"<p>{block}</p>{end}" for block in blocks)


def references(article: Article, end: str) -> str:
    """The article as a page in which every character is a reference."""
    return end.join(
        "<div>" + "&nbsp;".join("".join(f"&#{ord(letter)};" for letter in word) for word in paragraph)
        for paragraph in article.paragraphs
    )


def _escaped(paragraph: list[str], format: str) -> list[str]:
    return [escape(word, format) for word in paragraph]


def _spaced(paragraph: list[str], gaps: list[str]) -> str:
    return "".join(word + gaps[n % len(gaps)] for n, word in enumerate(paragraph)).rstrip()
