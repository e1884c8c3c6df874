"""Read who opens, chairs or closes "the conference", whoever else is told to be present at it."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import PREPOSITIONS
from kg.extract.meetings.gathering import Gathering
from kg.extract.meetings.met import collect_sides
from kg.extract.meetings.seats import right_behind
from kg.extract.mentions.found import NounPhrase
from kg.kinds import EntityType
from kg.text.fold import with_and, word_set
from kg.text.sentences import Stretch

_OPENS = with_and("افتتح افتتحت اختتم اختتمت ترأس ترأست ترأسا دشن دشنت أدار أدارت سيفتتح يفتتح تفتتح يترأس تترأس")
# "(Opened) the works of (the conference)".
_ITS_WORKS = word_set("أعمال أشغال فعاليات جلسات وقائع")
_FAR = 20
_WHO = frozenset({EntityType.PERSON, EntityType.ORGANISATION, EntityType.STATE})


def opened_by(
    layout: Layout, gathering: Gathering, sentence: Stretch, *, at: int = 0, verbs: frozenset[str] = _OPENS
) -> NounPhrase | None:
    """Return who opens or chairs a meeting whose noun is the object of a verb before it.

    Args:
        layout: The release.
        gathering: What the noun tells.
        sentence: The sentence in which it stands.
        at: Index of the first word of the object where it is another than the noun: "in".
        verbs: The verbs.

    Returns:
        The subject, behind the verb or right before it; None where anything but when and where stands between him and
        the noun.
    """
    at = at or gathering.at - (layout.form(gathering.at - 1) in _ITS_WORKS)
    before = range(at - 1, max(sentence.first - 1, at - _FAR), -1)
    v = next((k for k in before if layout.forms[k] in verbs), None)
    if v is None:
        return None
    told = Gathering(at=v, first=v, stop=v + 1, kind=gathering.kind)
    collect_sides(layout, told, at, talks=False)
    named = layout.ends_at.get(v - 1 - (layout.form(v - 1) == "قد"))
    who = told.sides[0] if told.sides else named
    if who is None or layout.found.entity(who.entity).type not in _WHO or len(told.sides) > 1:
        return None
    behind = who.last + 1 if told.sides else v + 1
    apart = layout.form(who.first - 1) in PREPOSITIONS or bool(layout.proclitic(who).strip("و"))
    return who if not apart and right_behind(layout, behind, at) else None
