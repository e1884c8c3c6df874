"""Tell whether another of whom somebody tells may do what goes on behind it: "he said that X visited it and urged"."""

from dataclasses import dataclass

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import SELF_THAT, STOPS, THAT, definite
from kg.extract.mentions.found import Gender, NounPhrase
from kg.extract.stances.doers import DEEDS
from kg.kinds import EntityType
from kg.lexicon.conjugate import Inflected, Shape
from kg.lexicon.cues import load_cues
from kg.lexicon.nouns import nouns_ar
from kg.text.fold import word_set

_FAR = 30
_PARTS = THAT | STOPS
_BUT = word_set("إلا غير بيد على رغم برغم بعد قبل مع لولا بما كما")


def who_did(layout: Layout, at: int, inflected: Inflected, speakers: tuple[str, ...]) -> NounPhrase | None:
    """Find whom "and that he urged" means, where the same speaker told before what another named person did.

    Args:
        layout: The release.
        at: Index of the "and that he".
        inflected: The verb behind it.
        speakers: Who tells it.

    Returns:
        That person, or None where nobody named is told of.
    """
    told = _told_of(layout, at, inflected, speakers)
    return told.phrase if told is not None else None


def he_did(layout: Layout, at: int, inflected: Inflected, speakers: tuple[str, ...]) -> bool:
    """Tell whether "and that he urged" may be of one called by his office alone, of whom the speaker told before.

    Args:
        layout: The release.
        at: Index of the "and that he".
        inflected: The verb behind it.
        speakers: Who tells it.

    Returns:
        Whether it may, so that it is not the speaker's own.
    """
    told = _told_of(layout, at, inflected, speakers)
    return told is not None and told.phrase is None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Told:
    """A person of whom somebody tells: the phrase that names him, if any, his gender and the place past him."""

    phrase: NounPhrase | None
    gender: Gender
    past: int


def _told_of(layout: Layout, at: int, inflected: Inflected, speakers: tuple[str, ...]) -> _Told | None:
    """Return who is told of behind the nearest "that" before a place, and did something in the gender of the verb."""
    one_did = inflected.shape is Shape.PERFECT and inflected.number == "s" and inflected.person != 1
    if not one_did or layout.form(at) not in SELF_THAT:
        return None
    that = next((k for k in range(at - 1, max(-1, at - _FAR), -1) if layout.forms[k] in _PARTS), -1)
    if that < 0 or layout.forms[that] not in THAT or layout.forms[that] in SELF_THAT:
        return None
    if layout.form(that - 1) in _BUT:
        return None  # "But that X left": the text itself tells it.
    told = _person(layout, that + 1, speakers)
    deed = _deed(layout, told.past) if told else None
    fits = deed is not None and deed.gender == inflected.gender
    return told if told and deed and fits and told.gender in (Gender.UNKNOWN, Gender(deed.gender)) else None


def _person(layout: Layout, i: int, speakers: tuple[str, ...]) -> _Told | None:
    """Return another person at a word, told by name or by his office alone."""
    phrase = layout.phrase(i)
    if phrase is None:
        head = nouns_ar().head(layout.form(i))
        more = not definite(layout.form(i))
        office = head is not None and head.kind == "office" and definite(layout.form(i + more))
        past = layout.offices.get(i, i + 1 + more if office else 0)
        return _Told(phrase=None, gender=Gender.UNKNOWN, past=past) if past else None
    person = layout.found.entity(phrase.entity).type is EntityType.PERSON
    if not person or phrase.entity in speakers or layout.proclitic(phrase):
        return None
    return _Told(phrase=phrase, gender=phrase.gender, past=phrase.last + 1)


def _deed(layout: Layout, i: int) -> Inflected | None:
    """Return the verb in the perfect at a word, past "has"."""
    form = layout.form(i + (layout.form(i) == "قد"))
    told = (c.inflected for c in load_cues().forms.get(form, ()) if c.inflected.shape is Shape.PERFECT)
    return DEEDS.get(form) or next((one for one in told if one.number == "s" and one.person != 1), None)
