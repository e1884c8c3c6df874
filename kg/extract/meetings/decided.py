"""Read who is to hold a meeting that is decided on: "X and Y agreed to hold", "the bureau decided to hold"."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.meeting_words import PROPOSES
from kg.extract.layout.wording import PREPOSITIONS, PUNCTUATION, THAT
from kg.extract.meetings.gathering import PAIR, Gathering
from kg.extract.meetings.hosts import joined_to
from kg.extract.meetings.met import collect_sides
from kg.extract.mentions.found import NounPhrase
from kg.kinds import EntityType, MeetingKind
from kg.text.fold import with_and, word_set
from kg.text.sentences import Stretch
from kg.text.words import COMMAS

#: "(The) holding (of)", between who decides and the meeting.
HOLDING = word_set("عقد إجراء تنظيم استئناف استضافة إطلاق")
_AGREES = with_and("اتفق اتفقت اتفقا اتفقتا اتفقوا وافق وافقت وافقوا")
DECIDES = with_and("قررت قرر قررتا قررا قرروا")
_BACK = 25
# Behind a verb that names nobody they are those who met before.
_SEVERAL = ("وا", "قا", "قتا", "را", "رتا")
_PARTED = THAT.union(PUNCTUATION - COMMAS - frozenset('«»“”"()-–—'))


def decided(layout: Layout, gathering: Gathering, sentence: Stretch, before: Gathering | None) -> bool:
    """Take those who decide or agree on a meeting as those who are to hold it.

    Args:
        layout: The release.
        gathering: What the noun tells; they become its first sides, and it is planned.
        sentence: The sentence in which it stands.
        before: What the last verb of meeting before it tells of, whose parties "decided" where it names nobody.

    Returns:
        Whether they do: two parties at least, or a body that decides for itself; not one person, who may decide
        that others meet.
    """
    at = gathering.at
    if layout.form(at - 1) not in HOLDING or len(gathering.sides) >= PAIR:
        return False
    on = layout.form(at - 2) == "علي"
    for v in range(at - 1 - on, max(sentence.first - 1, at - _BACK), -1):
        if layout.forms[v] in _PARTED:
            return False
        if layout.forms[v] in (_AGREES if on else DECIDES | PROPOSES):
            deciders = _deciders(layout, v, at) or _as_before(layout, v, before)
            if not deciders or not _hold_it(layout, deciders, gathering):
                return False
            known = {p.entity for p in deciders}
            gathering.sides = [*deciders, *(p for p in gathering.sides if p.entity not in known)]
            gathering.first = v if deciders[0].first > v else gathering.first
            gathering.held, gathering.planned = False, True
            return True
    return False


def _deciders(layout: Layout, v: int, at: int) -> list[NounPhrase]:
    """Return the subject of a verb of deciding, behind it or right before it."""
    told = Gathering(at=v, first=v, stop=v + 1, kind=MeetingKind.MEETING)
    collect_sides(layout, told, at, talks=False)
    last = layout.ends_at.get(v - 1 - (layout.form(v - 1) == "قد"))
    if told.sides or last is None or layout.form(last.first - 1) in PREPOSITIONS:
        return told.sides
    return [*joined_to(layout, last), last]


def _as_before(layout: Layout, v: int, before: Gathering | None) -> list[NounPhrase]:
    """Return those who met before, where "and (they) decided" names nobody."""
    if before is None or not layout.forms[v].endswith(_SEVERAL):
        return []
    return list(before.sides)


def _hold_it(layout: Layout, deciders: list[NounPhrase], gathering: Gathering) -> bool:
    """Tell whether those who decide are to meet themselves."""
    if len({p.entity for p in (*deciders, *gathering.sides)}) >= PAIR:
        return True
    return layout.found.entity(deciders[0].entity).type is not EntityType.PERSON
