"""The words that head the content of a stance, and the small words that steer how it is read.

A head (``انسحاب``, ``to halt``) names the kind of action or situation and says what the noun it governs is: who does
it, whom it befalls, who gains. The tables are ``matters_ar.toml`` and ``matters_en.toml``.
"""

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Any

from kg.errors import LexiconError
from kg.kinds import EntityType
from kg.lexicon.head_forms import PRONOUNS, Spelling, arabic_noun, arabic_verb, english_noun, english_verb
from kg.lexicon.matcher import Matcher
from kg.text.fold import fold_word

_HERE = Path(__file__).parent
LANGUAGES = ("ar", "en")
# With a pronoun these say too many things.
_NOT_OF_HARM = frozenset({"علي", "حق"})


class HeadKind(StrEnum):
    """Whether a head names an action, an end of something, a state of affairs, or only leads up to one."""

    ACTION = "action"
    ENDING = "ending"
    SITUATION = "situation"
    LIGHT = "light"


class Genitive(StrEnum):
    """What the noun that a head governs is to the action or situation."""

    AGENT = "agent"
    PATIENT = "patient"
    GAINER = "gainer"
    PARTIES = "parties"


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """One kind of action or situation as a word names it.

    Attributes:
        kind: What it names.
        key: Action type, or the one word under which the names of a situation meet.
        genitive: What the noun it governs is.
        topics: Topics that belong to it whatever the other words are.
        moves: Whether it is a movement from and to places.
        inner: Whether its own content tells two of its kind apart (``إلزام X بـ...``).
        harm: Whether it is a situation that nobody wants.
        befalls: Kinds of thing that a governed noun names as those whom it befalls, whatever ``genitive`` says.
        unsure: Kinds of which the grammar does not tell whether they do it or suffer it; they are left out.
        by_doer: Whether an ending is brought about by the one who does what is to end.
    """

    kind: HeadKind
    key: str = ""
    genitive: Genitive = Genitive.PATIENT
    topics: tuple[str, ...] = ()
    moves: bool = False
    inner: bool = False
    harm: bool = False
    befalls: tuple[EntityType, ...] = ()
    unsure: tuple[EntityType, ...] = ()
    by_doer: bool = False


@dataclass(frozen=True, slots=True)
class HeadForm:
    """One spelling of a head.

    Attributes:
        head: The head.
        pronoun: The pronoun written on to it, folded, or empty.
        definite: Whether its last word bears article or pronoun, so that it governs no noun.
        verb: Whether it is a finite verb.
        prefix: Number of proclitic letters that the spelling itself begins with.
    """

    head: Head
    pronoun: str = ""
    definite: bool = False
    verb: bool = False
    prefix: int = 0


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class MatterWords:
    """All words of one language that the reading of contents rests on.

    Attributes:
        lang: The language.
        matcher: Finds the heads in folded text.
        forms: Folded spelling -> head form.
        prepositions: Folded preposition of one or two words -> what it says of the next name.
        steering: Folded word or phrase -> its job (``stop``, ``also``, ``condition`` ...).
        through: Words between head and name that add nothing.
        empty: Words that say nothing by themselves.
        government: Words that make a state its government, with and without article.
        small: Prepositions and steering phrases together; one that is both steers.
        starts: First word of one of these -> most words in one that begins so.
        with_pronoun: Preposition of harm with a pronoun on it (``بحقهم``) -> the pronoun.
    """

    lang: str
    matcher: Matcher
    forms: Mapping[str, HeadForm]
    prepositions: Mapping[str, str]
    steering: Mapping[str, str]
    through: frozenset[str]
    empty: frozenset[str]
    government: frozenset[str]
    small: Mapping[str, str]
    starts: Mapping[str, int]
    with_pronoun: Mapping[str, str]


@cache
def matter_words(lang: str, path: Path | None = None) -> MatterWords:
    """Load the words of one language.

    Args:
        lang: ``ar`` or ``en``; any other language has the words of ``en``.
        path: Another table than the shipped one.

    Returns:
        The words.

    Raises:
        LexiconError: When the table is no TOML, lacks a field, or gives one spelling to two heads.
    """
    lang = lang if lang in LANGUAGES else "en"
    path = path or _HERE / f"matters_{lang}.toml"
    try:
        table = tomllib.loads(path.read_text("utf-8"))
        forms = _forms(table, lang)
        prepositions = {
            fold_word(word).lower(): role for role, words in table["prepositions"].items() for word in words
        }
        words = table["words"]
        steering = {
            fold_word(word).lower(): job for job, members in words.items() if job != "empty" for word in members
        }
        through, empty = table["through"]["nouns"], words["empty"]
        government = [word for noun in table["government"]["nouns"] for word in (noun, f"ال{noun}")]
    except (OSError, KeyError, TypeError, ValueError, AttributeError) as error:
        raise LexiconError(
            f"The words for matters cannot be used: {error}", where=str(path), remedy="Mend the table."
        ) from error
    return MatterWords(
        lang=lang,
        matcher=Matcher(forms, latin_case=False),
        forms=forms,
        prepositions=prepositions,
        steering=steering,
        through=frozenset(fold_word(word).lower() for word in through),
        empty=frozenset(fold_word(word).lower() for word in empty),
        government=frozenset(map(fold_word, government)),
        small=prepositions | steering,
        starts=_starts((*prepositions, *steering)),
        with_pronoun={
            word + pronoun: pronoun
            for word, role in prepositions.items()
            if role == "on" and " " not in word and word not in _NOT_OF_HARM
            for pronoun in PRONOUNS
        },
    )


def _starts(phrases: Iterable[str]) -> dict[str, int]:
    """Return the most words in a phrase by its first word."""
    starts: dict[str, int] = {}
    for phrase in phrases:
        first, *rest = phrase.split(" ")
        starts[first] = max(starts.get(first, 0), len(rest) + 1)
    return starts


def action_types(path: Path | None = None) -> frozenset[str]:
    """Return the keys of the action types that heads of either language name, for checks against the scheme."""
    paths = [path] if path else [_HERE / f"matters_{lang}.toml" for lang in LANGUAGES]
    return frozenset(
        head.key
        for each in paths
        for head, _ in _heads(tomllib.loads(each.read_text("utf-8")))
        if head.kind in (HeadKind.ACTION, HeadKind.ENDING)
    )


def _heads(table: Mapping[str, Any]) -> Iterator[tuple[Head, Mapping[str, Any]]]:
    """Yield every head with its row."""
    for kind in (HeadKind.ACTION, HeadKind.ENDING, HeadKind.SITUATION):
        for row in table[kind]:
            ending = kind is HeadKind.ENDING
            if ending and row["by"] not in ("doer", "others"):
                raise ValueError(f"'{row['by']}' is not 'doer' or 'others'")
            head = Head(
                kind=kind,
                key=row["key" if kind is HeadKind.SITUATION else "type"],
                genitive=Genitive.PATIENT if ending else Genitive(row["genitive"]),
                topics=tuple(row.get("topics", ())),
                moves=bool(row.get("moves")),
                inner=bool(row.get("inner")),
                harm=bool(row.get("harm")),
                befalls=tuple(EntityType(kind) for kind in row.get("befalls", ())),
                unsure=tuple(EntityType(kind) for kind in row.get("unsure", ())),
                by_doer=ending and row["by"] == "doer",
            )
            yield head, row
    yield Head(kind=HeadKind.LIGHT), table["light"]


def _forms(table: Mapping[str, Any], lang: str) -> dict[str, HeadForm]:
    """Spell every head in every way, each spelling once.

    Raises:
        ValueError: When two heads are given the same word.
    """
    noun, verb = (arabic_noun, arabic_verb) if lang == "ar" else (english_noun, english_verb)
    forms: dict[str, HeadForm] = {}
    given: dict[str, Head] = {}
    for head, row in _heads(table):
        for word in (*row.get("nouns", ()), *row.get("verbs", ())):
            if given.setdefault(fold_word(word), head) is not head:
                raise ValueError(f"'{word}' is given to two heads")
    for head, row in _heads(table):
        spellings: list[tuple[Spelling, bool]] = [(s, False) for word in row.get("nouns", ()) for s in noun(word)]
        spellings += [(s, True) for word in row.get("verbs", ()) for s in verb(word)]
        for spelling, is_verb in spellings:
            forms.setdefault(
                spelling.text,
                HeadForm(head, spelling.pronoun, spelling.definite, is_verb, spelling.prefix),
            )
    return forms
