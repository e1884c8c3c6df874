"""Read calls of which no noun tells: "rang him up", "told him by telephone"."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.meeting_words import BY_PHONE
from kg.extract.layout.wording import HONOURS
from kg.extract.meetings.gathering import Gathering
from kg.extract.meetings.seats import past_adjunct
from kg.extract.mentions.found import NounPhrase
from kg.kinds import EntityType, MeetingKind
from kg.text.fold import with_and, word_set
from kg.text.sentences import Stretch

_RINGS = with_and("اتصل اتصلت")
_TELLS = with_and("أبلغ أبلغت أخبر أخبرت أطلع أطلعت هنأ هنأت طمأن عزى ناقش ناشد ناشدت دعا دعت شكر شكرت")
CALLS = _RINGS | _TELLS
_NEAR, _BEFORE = 3, word_set("قد كان كانت وكان وكانت")


def calling(layout: Layout, i: int, sentence: Stretch) -> Gathering | None:
    """Read a verb as the call of one person to another.

    Args:
        layout: The release.
        i: Index of the verb, one of ``CALLS``.
        sentence: The sentence in which it stands.

    Returns:
        The call; None where not two persons are told of, or nothing tells that the one only told the other.
    """
    rings = layout.forms[i] in _RINGS
    behind = _person(layout, _past_manner(layout, i + 1), "")
    who = _before(layout, i, sentence) or behind
    if who is None:
        return None
    at = _past_manner(layout, max(i, who.last) + 1)
    other = _person(layout, at, "ب" if rings else "")
    if other is None or other.entity == who.entity:
        return None
    by_phone = not BY_PHONE.isdisjoint(layout.forms[i : other.last + 1 + _NEAR])
    if not (rings or by_phone):
        return None
    first, stop = min(i, who.first), other.last + 1
    return Gathering(at=i, first=first, stop=stop, kind=MeetingKind.CALL, sides=[who, other])


def _past_manner(layout: Layout, at: int) -> int:
    """Return the place past what tells when, where and how somebody was told: "by night", "by telephone"."""
    past = past_adjunct(layout, at)
    while past > at or layout.form(at) in _MANNER:
        at = past if past > at else at + 1
        past = past_adjunct(layout, at)
    return at


_MANNER = BY_PHONE | word_set("ليلا صباحا مساء فجرا ظهرا عصرا لاحقا شخصيا فورا")


def _before(layout: Layout, i: int, sentence: Stretch) -> NounPhrase | None:
    """Return the person who stands before a verb as its subject: "that N rang up", "N had told"."""
    while i > sentence.first and layout.form(i - 1) in _BEFORE:
        i -= 1
    who = layout.ends_at.get(i - 1)
    if who is None or layout.forms[i].startswith("و") or layout.proclitic(who) not in ("", "و"):
        return None
    return who if layout.found.entity(who.entity).type is EntityType.PERSON else None


def _person(layout: Layout, at: int, letter: str) -> NounPhrase | None:
    """Return the person named at a place behind words of honour, with the letter that governs him."""
    honoured = at
    while layout.form(honoured) in HONOURS or (letter and layout.form(honoured).removeprefix(letter) in HONOURS):
        honoured += 1
    who = layout.phrase(honoured)
    if who is None or layout.found.entity(who.entity).type is not EntityType.PERSON:
        return None
    governed = layout.proclitic(who) == letter or (honoured > at and layout.form(at).startswith(letter))
    return who if governed else None
