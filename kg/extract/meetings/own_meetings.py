"""Read the meetings of the body whose own words a release is: "we visited", "our council met", "we, gathered today"."""

from functools import lru_cache

from kg.extract.layout.lay import Layout
from kg.extract.layout.meeting_words import ENDS, HEADED
from kg.extract.layout.wording import THAT
from kg.extract.meetings.gathering import REACH, Gathering
from kg.extract.meetings.met import collect_sides
from kg.extract.meetings.seats import past_adjunct
from kg.extract.meetings.visits import is_place
from kg.extract.mentions.found import NounPhrase
from kg.extract.stances.issuers import WE, find_issuer
from kg.kinds import EntityType, MeetingKind
from kg.lexicon.cues import load_cues
from kg.lexicon.nouns import nouns_ar
from kg.text.fold import with_and, word_set
from kg.text.sentences import Stretch

_WE_MET = with_and("التقينا اجتمعنا استقبلنا قابلنا تباحثنا تشاورنا")
_WE_VISITED = with_and("زرنا")
_WE_HELD = with_and("عقدنا أجرينا نظمنا")
_SITS = with_and("التأم التأمت اجتمع اجتمعت")
_GATHERED = word_set("المجتمعون المجتمعين المجتمعة الملتئمون الملتئمين")
_CONSULTING = word_set("التشاور التباحث")
OWN = _WE_MET | _WE_VISITED | _SITS | _GATHERED | _CONSULTING
_AFTER, _ITS, _FAR, _BEFORE = word_set("بعد عقب إثر وبعد وعقب"), "نا", 40, 6


def own_meeting(layout: Layout, i: int, sentence: Stretch) -> Gathering | None:
    """Read a word by which the issuer of a release tells of a meeting of its own.

    Args:
        layout: The release.
        i: Index of the word, one of ``OWN``.
        sentence: The sentence in which it stands.

    Returns:
        The meeting with the issuer as its first side; None where the word is said of others, or in a quotation, or
        the release is nobody's own words.
    """
    kind = _kind(layout, i, sentence)
    us = _issuer(layout) if kind is not None and not layout.quoted[i] else None
    if kind is None or us is None:
        return None
    gathering = Gathering(at=i, first=i, stop=i + 1 + (layout.forms[i] in _SITS), kind=kind, sides=[us], held=True)
    if kind is MeetingKind.SESSION:
        _led(layout, gathering, sentence)
        return gathering
    others = [p for p in _met(layout, i, sentence) if p.entity != us.entity]
    if not others and (layout.forms[i] in _CONSULTING or (kind is MeetingKind.VISIT and not _somewhere(layout, i))):
        return None
    gathering.stop = max([gathering.stop, *(p.last + 1 for p in others)])
    if kind is MeetingKind.VISIT:
        gathering.present = [p.entity for p in others if layout.found.entity(p.entity).type is EntityType.PERSON]
    else:
        gathering.sides += others
    return gathering


def _somewhere(layout: Layout, i: int) -> bool:
    """Tell whether a place that the text names is visited, right behind the verb and the time."""
    return is_place(layout, past_adjunct(layout, i + 1))


def _met(layout: Layout, i: int, sentence: Stretch) -> list[NounPhrase]:
    """Return those whom we met or consulted: not him whose family it was; "our brothers in X" are X."""
    if layout.forms[i] in _CONSULTING:
        along = next((k for k in range(i + 1, i + _AT_ONCE) if layout.form(k) == "مع"), -1)
        brothers = along >= 0 and layout.form(along + 1) in _BROTHERS
        first = layout.phrase(along + 1 + brothers * (1 + (layout.form(along + 2) == "في"))) if along >= 0 else None
        met = [first] if first is not None and not layout.proclitic(first) else []
        while met and (more := layout.phrase(met[-1].last + 1)) is not None and layout.proclitic(more) == "و":
            met.append(more)
        return met
    told = Gathering(at=i, first=i, stop=i + 1, kind=MeetingKind.MEETING)
    collect_sides(layout, told, min(sentence.stop, i + REACH), talks=False)
    return told.sides


_BROTHERS = word_set("إخواننا إخوتنا الإخوة الأخوة الأشقاء رفاقنا حلفائنا شركائنا أشقائنا قيادة قادة ممثلي")
_AT_ONCE = 4


def we_hold(layout: Layout, gathering: Gathering, sentence: Stretch) -> NounPhrase | None:
    """Return the issuer where it tells that it held what a noun names: "we held yesterday a meeting with".

    Args:
        layout: The release.
        gathering: What the noun tells.
        sentence: The sentence in which it stands.

    Returns:
        A phrase that names the issuer, or None.
    """
    before = layout.forms[max(sentence.first, gathering.at - _BEFORE) : gathering.at]
    if _WE_HELD.isdisjoint(before) or layout.quoted[gathering.at]:
        return None
    return _issuer(layout)


def _kind(layout: Layout, i: int, sentence: Stretch) -> MeetingKind | None:
    """Return what a word tells of, where it may tell it of the issuer."""
    form = layout.forms[i]
    if form in _SITS:
        heads, own = nouns_ar().heads, layout.form(i + 1)
        ours = own.endswith(_ITS) and own.removesuffix(_ITS) in heads
        return MeetingKind.SESSION if ours else None
    if form in _GATHERED:
        return MeetingKind.SESSION if not WE.isdisjoint(layout.forms[max(sentence.first, i - _FAR) : i]) else None
    if form in _CONSULTING:
        return MeetingKind.MEETING if layout.form(i - 1) in _AFTER else None
    return MeetingKind.VISIT if form in _WE_VISITED else MeetingKind.MEETING


def _led(layout: Layout, gathering: Gathering, sentence: Stretch) -> None:
    """Take who leads a session of the issuer as present: "gathered today in X under the chairmanship of Y"."""
    k = gathering.stop
    while k < min(sentence.stop, gathering.stop + _FAR):
        form = layout.forms[k]
        if form in ENDS or form in THAT:
            return
        chair = layout.phrase(k + 1) if form in HEADED or form in _AS_GUESTS_OF else None
        if chair is not None:
            gathering.present, gathering.stop = [chair.entity], chair.last + 1
            return
        k = max(past_adjunct(layout, k), k + 1)


_AS_GUESTS_OF = word_set("مضيف بمضيف ضيافة بضيافة")


@lru_cache(maxsize=1)
def _issuer(layout: Layout) -> NounPhrase | None:
    """Return a phrase that names the one body whose own words a release is; for the last text this is remembered."""
    who = find_issuer(layout, load_cues())
    one = who.entities[0] if who is not None and len(who.entities) == 1 else None
    return next((p for p in layout.found.phrases if p.entity == one), None)
