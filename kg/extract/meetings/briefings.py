"""Read what somebody told a council as a session of it: "in his briefing to the council", "gave it a briefing"."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import DENY_VERBS, PREPOSITIONS, RELATIVES, STOPS, THAT, definite
from kg.extract.meetings.gathering import Gathering
from kg.extract.meetings.hosts import inherit
from kg.extract.mentions.found import NounPhrase
from kg.kinds import EntityType, MeetingKind
from kg.text.fold import word_set
from kg.text.sentences import Stretch

_OWNED = word_set("إحاطته إحاطتها إفادته إفادتها لإحاطته بإحاطته")
_UNOWNED = word_set("إحاطة وإحاطة بإحاطة")
BRIEFINGS = _OWNED | _UNOWNED | word_set("الإحاطة")
_BEFORE = 8
_BEHIND = 10
# Who gives it may stand between with his offices.
_GIVEN = 16
_BODIES = frozenset({EntityType.ORGANISATION})


def briefing(layout: Layout, i: int, sentence: Stretch) -> Gathering | None:
    """Read a word for a briefing as a session of the body it is given to.

    Args:
        layout: The release.
        i: Index of the word, one of ``BRIEFINGS``.
        sentence: The sentence in which it stands.

    Returns:
        The session, or None where no body hears it or nobody is known to give it.
    """
    body = _heard_by(layout, i, sentence)
    if body is None:
        return None
    first = max(sentence.first, i - _BEFORE)
    if _not_given(layout, i, first):
        return None
    near = layout.forms[first : body.first]
    gathering = Gathering(
        at=i, first=i, stop=body.last + 1, kind=MeetingKind.SESSION, sides=[body], noun=True, held=True
    )
    gathering.planned = any(form.startswith(("سيقدم", "ستقدم", "سيلقي")) for form in near)
    named = [p for p in _phrases(layout, i, body.first) if layout.found.entity(p.entity).type is EntityType.PERSON]
    if named and not layout.proclitic(named[0]):
        gathering.sides.insert(0, named[0])
        return gathering
    told = layout.forms[max(sentence.first, i - _GIVEN) : body.first]
    owned = layout.forms[i] in _OWNED or layout.form(i - 1) in _DURING or not _GIVES.isdisjoint(told)
    return gathering if owned and inherit(layout, gathering, sentence) else None


def _not_given(layout: Layout, i: int, first: int) -> bool:
    """Tell whether no briefing is told of: it was asked for or not given, or it is that of somebody unknown."""
    for k in range(first, i):
        if layout.forms[k] in DENY_VERBS and layout.form(k + 1) in _GIVES:
            return True
        if layout.forms[k] in _ASKS:
            return layout.forms[i] not in _OWNED
    return layout.forms[i] in _UNOWNED and definite(layout.form(i + 1)) and layout.phrase(i + 1) is None


_DURING = word_set("في خلال أثناء عقب بعد")
_ASKS = word_set("طالب طالبت وطالب وطالبت يطالب تطالب طلب طلبت")
_GIVES = word_set(
    "قدم قدمت وقدم وقدمت يقدم تقدم سيقدم ستقدم قدمها يقدمها قدمتها تقدمها سيقدمها ستقدمها مقدما ألقى ألقت يلقي"
    " تلقي سيلقي ألقاها ألقتها سيلقيها ستلقيها أدلى أدلت وأدلى يدلي"
)


def _heard_by(layout: Layout, i: int, sentence: Stretch) -> NounPhrase | None:
    """Return the body that a briefing is given to: behind "before" or "to", or with "to" written on."""
    for k in range(i + 1, min(sentence.stop, i + _BEHIND)):
        form, phrase = layout.forms[k], layout.phrase(k)
        if form in STOPS or (form in THAT and layout.form(k - 1) not in RELATIVES):
            return None
        if phrase is None or layout.found.entity(phrase.entity).type not in _BODIES:
            continue
        to = layout.form(k - 1) in _TO or layout.proclitic(phrase) in _WRITTEN_ON
        return phrase if to else None
    return None


_TO = word_set("أمام إلى")
_WRITTEN_ON = frozenset({"ل", "لل"})


def _phrases(layout: Layout, first: int, stop: int) -> list[NounPhrase]:
    """Return the actors between a briefing and who hears it: "which the envoy gave to the council"."""
    found = layout.found.phrases_in(layout.words.starts[first], layout.words.starts[stop])
    return [p for p in found if layout.form(p.first - 1) not in PREPOSITIONS]
