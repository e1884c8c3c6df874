"""Read visits paid to the seat of a body: "on his visit (in the capital) to the seat of X", who is there with him."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import HONOURS
from kg.extract.meetings.gathering import Gathering
from kg.extract.meetings.seats import past_adjunct
from kg.kinds import EntityType, MeetingKind
from kg.text.fold import word_set
from kg.text.words import COMMAS

_SEATS = word_set("مقر لمقر مقرات ديوان لديوان مبنى لمبنى مكتب لمكتب مكاتب لمكاتب مركز لمركز مصنع لمصنع مستشفى لمستشفى")
_HOSTS = frozenset({EntityType.ORGANISATION, EntityType.ARMED_GROUP})
_OFFICIAL = word_set("رسمية الرسمية التفقدية تفقدية الميدانية ميدانية الأولى الأخيرة القصيرة اليوم")


def seat_visited(layout: Layout, gathering: Gathering) -> None:
    """Take the body whose seat is visited as present, and the visit as one that goes somewhere.

    Args:
        layout: The release.
        gathering: What a noun for a visit tells; it is left as it is where no seat stands right behind.
    """
    if gathering.kind is not MeetingKind.VISIT:
        return
    k = _past(layout, gathering.at + 1)
    k = _past(layout, k + (layout.form(k) == "الي"))
    if layout.form(k) not in _SEATS:
        return
    gathering.bound, gathering.stop = True, max(gathering.stop, k + 1)
    body = layout.phrase(k + 1)
    if body is not None and not layout.proclitic(body) and layout.found.entity(body.entity).type in _HOSTS:
        gathering.present.append(body.entity)
        gathering.stop = max(gathering.stop, body.last + 1)


def _past(layout: Layout, k: int) -> int:
    """Step over where and when, signs and words for what kind of visit it is."""
    while True:
        past = past_adjunct(layout, k)
        past += past == k and (layout.form(k) in COMMAS | HONOURS or layout.form(k) in _OFFICIAL)
        if past == k:
            return k
        k = past
