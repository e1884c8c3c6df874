"""Who met where the words of the meeting name one party only: whoever the text told of before."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.meeting_words import OPENS
from kg.extract.layout.wording import PREPOSITIONS
from kg.extract.meetings.gathering import Gathering
from kg.extract.meetings.seats import only_the_seat
from kg.extract.mentions.found import NounPhrase
from kg.kinds import EntityType, MeetingKind
from kg.text.fold import word_set
from kg.text.sentences import Stretch

_APART, _BACK = 5, 60


def inherit(layout: Layout, gathering: Gathering, sentence: Stretch, before: Gathering | None = None) -> bool:
    """Take the one told of before as the one who met: a person, or in the same sentence any actor.

    Args:
        layout: The release.
        gathering: The words that tell of a meeting.
        sentence: The sentence in which they stand.
        before: What a verb before this one told of, whose subject goes on: "he received X and also met Y".

    Returns:
        Whether there was one.
    """
    if before is not None and not before.noun and before.sides and before.sides[0].entity not in _entities(gathering):
        gathering.sides.insert(0, before.sides[0])
        return True
    floor = layout.words.starts[max(0, sentence.first - _BACK)]
    known = _entities(gathering)
    before_it = layout.found.phrases_in(floor, layout.words.starts[gathering.at])
    told = [p for p in before_it if p.entity not in known and not only_the_seat(layout, p)]
    persons = [p for p in told if layout.found.entity(p.entity).type is EntityType.PERSON]
    here = [p for p in told if p.first >= sentence.first and layout.form(p.first - 1) not in PREPOSITIONS]
    own = [p for p in persons if p.first >= sentence.first]
    # Who does something rather than who stands behind a preposition or beside another.
    foremost = [p for p in own if not layout.proclitic(p) and layout.form(p.first - 1) not in PREPOSITIONS]
    # "The committee held its meeting".
    holding = [p for p in here if gathering.at - p.last <= _APART and _opens(layout, p)]
    for candidates in (
        holding if gathering.noun else [],
        foremost if gathering.noun else [],
        own,
        here if gathering.kind is MeetingKind.VISIT else [],
        persons,
    ):
        if candidates:
            gathering.held = gathering.held or candidates is holding
            gathering.sides.insert(0, candidates[-1])
            return True
    return False


def _opens(layout: Layout, phrase: NounPhrase) -> bool:
    """Tell whether a verb of holding stands before an actor, a time or a sign between them, or right behind him."""
    before = phrase.first - 1 - (layout.form(phrase.first - 1) in _BETWEEN)
    return layout.form(before) in OPENS or layout.form(phrase.last + 1) in OPENS


_BETWEEN = word_set('" « “ أمس اليوم')


def _entities(gathering: Gathering) -> set[str]:
    return {p.entity for p in gathering.sides}
