"""The English cue words and closed word classes, read once from their tables and inflected."""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import TypeVar

from kg.errors import LexiconError
from kg.kinds import Act, Polarity

_HERE = Path(__file__).parent
_COLUMNS = 7
_VOWELS = frozenset("aeiou")
_T = TypeVar("_T")


class Inflection(StrEnum):
    """The form in which an English verb stands."""

    BASE = "base"
    THIRD = "third"
    PAST = "past"
    ING = "ing"


class CueKind(StrEnum):
    """The kinds of words that can introduce what is held."""

    VERB = "verb"
    NOUN = "noun"
    ADJECTIVE = "adjective"
    MODAL = "modal"
    PREDICATE = "predicate"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sense:
    """One line of the cue table: a word, what must follow it, and what it then does.

    Attributes:
        kind: What sort of word it is.
        lemma: Its dictionary form.
        frames: What must follow, each as its parts in order.
        act: Speech act.
        polarity: Attitude of the holder to the content as written.
        force: Kind and strength of the act.
        flags: Further conditions, explained at the head of the table.
    """

    kind: CueKind
    lemma: str
    frames: tuple[tuple[str, ...], ...]
    act: Act
    polarity: Polarity
    force: str
    flags: frozenset[str]


def unlisted(act: Act, polarity: Polarity, force: str, *, lemma: str = "") -> Sense:
    """Make a sense that no line of the cue table gives, for what is told by more than a cue.

    Args:
        act: Speech act.
        polarity: Attitude of the holder to the content as written.
        force: Kind and strength of the act.
        lemma: The word by which it is told, where it is one word.

    Returns:
        The sense, after which nothing in particular must follow.
    """
    return Sense(kind=CueKind.VERB, lemma=lemma, frames=(), act=act, polarity=polarity, force=force, flags=frozenset())


_Fixed = tuple[tuple[str, ...], Sense]


@dataclass(frozen=True, slots=True, kw_only=True)
class EnglishLexicon:
    """What the English reader knows of words.

    Attributes:
        verbs: Small-letter form -> the senses it can have, each with its inflection.
        nouns: Small-letter singular or plural of a governing noun -> its sense.
        adjectives: Adjective -> its senses.
        modals: First word -> modals that begin with it, longest first, as words and sense.
        predicates: First word -> predicates that begin with it, longest first, as words and sense.
        cue_words: Every form with which a verb, adjective, modal or predicate of the tables begins.
        words: Name of a closed class -> its words.
        openings: Name of a class -> first word -> its members that begin with it, longest first, in small letters.
        endings: The same by last word.
    """

    verbs: Mapping[str, tuple[tuple[Sense, Inflection], ...]]
    nouns: Mapping[str, tuple[Sense, ...]]
    adjectives: Mapping[str, tuple[Sense, ...]]
    modals: Mapping[str, tuple[tuple[tuple[str, ...], Sense], ...]]
    predicates: Mapping[str, tuple[tuple[tuple[str, ...], Sense], ...]]
    cue_words: frozenset[str]
    words: Mapping[str, frozenset[str]]
    openings: Mapping[str, Mapping[str, tuple[tuple[str, ...], ...]]]
    endings: Mapping[str, Mapping[str, tuple[tuple[str, ...], ...]]]


def inflect_verb(lemma: str, irregular: Mapping[str, str]) -> tuple[tuple[str, Inflection], ...]:
    """Derive the forms of an English verb; the past stands for the participle too.

    Args:
        lemma: The verb.
        irregular: Lemma -> its past and, where it differs, its participle.

    Returns:
        Forms with their inflection.

    Examples:
        >>> [form for form, _ in inflect_verb("deny", {})]
        ['deny', 'denies', 'denying', 'denied']
        >>> [form for form, _ in inflect_verb("say", {"say": "said"})]
        ['say', 'says', 'saying', 'said']
        >>> [form for form, _ in inflect_verb("urge", {})]
        ['urge', 'urges', 'urging', 'urged']
        >>> [form for form, _ in inflect_verb("agree", {})]
        ['agree', 'agrees', 'agreeing', 'agreed']
    """
    past = irregular.get(lemma, "").split()
    doubled = lemma[-1] if past and past[0].endswith(lemma[-1] * 2 + "ed") and not lemma.endswith(lemma[-1] * 2) else ""
    consonant_y = lemma.endswith("y") and lemma[-2] not in _VOWELS
    if consonant_y:
        third = lemma[:-1] + "ies"
    else:
        third = lemma + ("es" if lemma.endswith(("s", "sh", "ch", "x", "z", "o")) else "s")
    if lemma == "have":
        third = "has"
    silent = lemma.endswith("e") and not lemma.endswith("ee")
    stem = lemma[:-1] if silent else lemma + doubled
    regular = lemma[:-1] + "ied" if consonant_y else (lemma + "d" if lemma.endswith("e") else stem + "ed")
    forms = [(lemma, Inflection.BASE), (third, Inflection.THIRD), (stem + "ing", Inflection.ING)]
    forms += [(form, Inflection.PAST) for form in past or [regular]]
    return tuple(dict.fromkeys(forms))


@lru_cache(maxsize=1)
def load_english() -> EnglishLexicon:
    """Read the tables that ship; the same object each time.

    Returns:
        The lexicon.
    """
    grammar = tomllib.loads((_HERE / "grammar_en_extra.toml").read_text("utf-8"))
    senses = tuple(read_senses(_HERE / "cues_en.tsv"))
    verbs: dict[str, list[tuple[Sense, Inflection]]] = {}
    nouns: dict[str, list[Sense]] = {}
    adjectives: dict[str, list[Sense]] = {}
    fixed: dict[CueKind, dict[str, list[tuple[tuple[str, ...], Sense]]]] = {CueKind.MODAL: {}, CueKind.PREDICATE: {}}
    for sense in senses:
        if sense.kind is CueKind.VERB:
            for form, inflection in inflect_verb(sense.lemma, grammar["irregular"]):
                if "measure" in sense.flags and inflection is not Inflection.ING:
                    # Only "is imposing" announces a measure: "issues" and "bans" are nouns more often than not.
                    continue
                verbs.setdefault(form, []).append((sense, inflection))
        elif sense.kind is CueKind.NOUN:
            for form in (sense.lemma, _plural(sense.lemma)):
                nouns.setdefault(form, []).append(sense)
        elif sense.kind is CueKind.ADJECTIVE:
            adjectives.setdefault(sense.lemma, []).append(sense)
        else:
            words = tuple(sense.lemma.split())
            fixed[sense.kind].setdefault(words[0], []).append((words, sense))
    sections = (section for name, section in grammar.items() if name != "irregular")
    classes = {name: members for section in sections for name, members in section.items()}
    return EnglishLexicon(
        verbs=_frozen(verbs),
        nouns=_frozen(nouns),
        adjectives=_frozen(adjectives),
        modals=_longest_first(fixed[CueKind.MODAL]),
        predicates=_longest_first(fixed[CueKind.PREDICATE]),
        cue_words=frozenset((*verbs, *adjectives, *fixed[CueKind.MODAL], *fixed[CueKind.PREDICATE])),
        words=_word_classes(classes),
        openings=MappingProxyType({name: _by_word(members, 0) for name, members in classes.items()}),
        endings=MappingProxyType({name: _by_word(members, -1) for name, members in classes.items()}),
    )


def read_senses(path: Path) -> Iterator[Sense]:
    """Read a table of cues.

    Args:
        path: A tab-separated file as its own head describes it.

    Yields:
        One sense for each line.

    Raises:
        LexiconError: When a line lacks cells or names an unknown kind, act or polarity.
    """
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        if not line or line.startswith(("#", "kind\t")):
            continue
        cells = line.split("\t")
        cells += [""] * (_COLUMNS - len(cells))
        kind, lemma, frames, act, polarity, force, flags = cells
        try:
            yield Sense(
                kind=CueKind(kind),
                lemma=lemma,
                frames=tuple(tuple(frame.split("+")) for frame in frames.split()),
                act=Act(act),
                polarity=Polarity(polarity),
                force=force,
                flags=frozenset(flags.split()),
            )
        except ValueError as error:
            raise LexiconError(
                f"A cue cannot be used: {error}.", where=f"{path.name}:{number}", remedy="See the head of the table."
            ) from error


def _plural(noun: str) -> str:
    if noun.endswith("y") and noun[-2] not in _VOWELS:
        return noun[:-1] + "ies"
    return noun + ("es" if noun.endswith(("s", "sh", "ch")) else "s")


def _frozen(table: dict[str, list[_T]]) -> Mapping[str, tuple[_T, ...]]:
    return MappingProxyType({key: tuple(members) for key, members in table.items()})


def _longest_first(table: dict[str, list[_Fixed]]) -> Mapping[str, tuple[_Fixed, ...]]:
    return MappingProxyType({
        key: tuple(sorted(members, key=lambda member: -len(member[0]))) for key, members in table.items()
    })


def _word_classes(classes: dict[str, list[str]]) -> Mapping[str, frozenset[str]]:
    """Make sets of the classes, and unions of some: all sources, words that are part of no name, every head word."""
    words = {name: frozenset(members) for name, members in classes.items()}
    words["sources"] |= words["voicing"]
    words["closed"] = words["determiners"] | words["pronouns"] | words["prepositions"] | words["calendar"]
    words["any_head"] = words["heads"] | words["armed"] | words["processes"] | words["legal"] | words["places"]
    return MappingProxyType(words)


def _by_word(members: list[str], at: int) -> Mapping[str, tuple[tuple[str, ...], ...]]:
    """Index the members of a class by their first or last word."""
    out: dict[str, list[tuple[str, ...]]] = {}
    for words in sorted((tuple(member.lower().split()) for member in members), key=lambda words: (-len(words), words)):
        out.setdefault(words[at], []).append(words)
    return _frozen(out)
