"""Take those of a meeting whom the clause before it tells of: who spoke on the telephone, the body that held it."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import PREPOSITIONS, PUNCTUATION, THAT
from kg.extract.meetings.fronted import speaker_behind
from kg.extract.meetings.gathering import PAIR, Gathering
from kg.extract.mentions.found import NounPhrase
from kg.kinds import EntityType
from kg.text.sentences import Stretch

_BEFORE_CALL = THAT | {".", "؛"}


def on_the_line(layout: Layout, gathering: Gathering, sentence: Stretch) -> None:
    """Take those who spoke on the telephone: 'X told Y in a call that', the two actors of the clause before.

    Args:
        layout: The release.
        gathering: The call; the two become its sides.
        sentence: The sentence in which it is told of.
    """
    start = gathering.at
    while start > sentence.first and layout.forms[start - 1] not in _BEFORE_CALL:
        start -= 1
    floor, ceiling = layout.words.starts[start], layout.words.starts[gathering.at]
    persons = [p for p in layout.found.phrases_in(floor, ceiling) if _is_person(layout, p.entity)]
    if len({p.entity for p in persons}) == len(persons) == PAIR:
        gathering.sides = persons
        gathering.first = persons[0].first


def holder_before(layout: Layout, gathering: Gathering, sentence: Stretch) -> NounPhrase | None:
    """Return the body told of before a meeting "which it held", or of which something is told right behind it.

    Args:
        layout: The release.
        gathering: What the noun tells.
        sentence: The sentence in which it stands.

    Returns:
        The last body before the noun that stands behind no preposition, or who speaks behind the meeting, or None.
    """
    if _held_by_another(layout, gathering, sentence):
        return None
    floor, ceiling = layout.words.starts[sentence.first], layout.words.starts[gathering.at]
    told = [p for p in layout.found.phrases_in(floor, ceiling) if sentence.first < gathering.at]
    for phrase in reversed(told):
        bare = layout.proclitic(phrase) in ("", "و") and layout.form(phrase.first - 1) not in PREPOSITIONS
        if bare:
            return phrase if layout.found.entity(phrase.entity).type in _HOLDERS else None
    return speaker_behind(layout, gathering.at, sentence)


def _held_by_another(layout: Layout, gathering: Gathering, sentence: Stretch) -> bool:
    """Tell whether who held it follows past a day or place: "X condemned a session that it held yesterday, Y"."""
    for k in range(gathering.at + 1, min(sentence.stop, gathering.at + _LATE)):
        if layout.forms[k] in PUNCTUATION or layout.forms[k] in THAT:
            return False
        who = layout.phrase(k)
        if who is not None and not layout.proclitic(who) and layout.form(k - 1) not in PREPOSITIONS:
            return True
    return False


_LATE = 12
_HOLDERS = frozenset({EntityType.ORGANISATION, EntityType.ARMED_GROUP, EntityType.STATE, EntityType.DELEGATION})


def _is_person(layout: Layout, entity: str) -> bool:
    return layout.found.entity(entity).type is EntityType.PERSON
