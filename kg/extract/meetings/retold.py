"""Tell whether words tell of a meeting that was told of before, and join the tellings of one meeting."""

from itertools import pairwise

from kg.extract.layout.lay import Layout
from kg.extract.layout.meeting_words import LEAVES, TALKS, WITH
from kg.extract.layout.wording import RELATIVES, WAS
from kg.extract.meetings.gathering import PAIR, Gathering
from kg.extract.meetings.seats import right_behind
from kg.extract.mentions.found import Found, NounPhrase, Number
from kg.kinds import EntityType, MeetingKind
from kg.records import Entity
from kg.text.fold import word_set


def named_within(found: Found, phrase: NounPhrase) -> tuple[str, ...]:
    """Return the states whose officials a group is: "the ministers of X, Y and Z", "the officials of X"."""
    group = found.entity(phrase.entity)
    if phrase.number is not Number.PLURAL or group.type is not EntityType.ORGANISATION:
        return ()
    within = (m.entity for m in found.mentions_in(phrase.start, phrase.end))
    return tuple(other for other in (*within, *group.of) if found.entity(other).type is EntityType.STATE)


def _people(found: Found, gathering: Gathering) -> frozenset[str]:
    """Return the parties of a meeting with those they stand for."""
    out: set[str] = set()
    for phrase in (*gathering.sides, *gathering.heads.values()):
        out |= {phrase.entity, *phrase.behalf, *found.entity(phrase.entity).of, *named_within(found, phrase)}
    return frozenset(out)


def same(layout: Layout, drafts: list[Gathering], gathering: Gathering) -> int | None:
    """Return the place of the meeting told of before that this one is, or None."""
    found = layout.found
    if gathering.named:
        called = (n for n, d in enumerate(drafts) if d.named == gathering.named or _called_after(layout, gathering, d))
        return next(called, None)
    if gathering.definite and (retold := _retold(layout, drafts, gathering)) is not None:
        return retold
    if (within := _met_in_it(layout, drafts, gathering)) is not None:
        return within
    if not gathering.sides:
        return _again(drafts, gathering) if gathering.time else _referred_to(layout, drafts, gathering)
    own, ours = {p.entity for p in gathering.sides}, _people(found, gathering)
    for number in range(len(drafts) - 1, -1, -1):
        draft = drafts[number]
        if draft.planned is not gathering.planned or _apart(layout, draft, gathering):
            continue
        theirs = _people(found, draft)
        if not theirs and _same_day(layout, draft, gathering):
            return number
        alike = own <= theirs or {p.entity for p in draft.sides} <= ours
        if _states(found, theirs) and _states(found, ours) and theirs != ours:
            # Two states meet, and three: two meetings.
            continue
        if alike and len(theirs & ours) >= min(2, len(ours)):
            return number
    return None


def _met_in_it(layout: Layout, drafts: list[Gathering], gathering: Gathering) -> int | None:
    """Return the place of the meeting told of by a verb just before that a noun only describes.

    "The bureau met yesterday in an ordinary session that X chaired": one meeting, with X present.
    """
    draft = drafts[-1] if drafts else None
    sits = draft is not None and layout.forms[draft.at].removeprefix("و") in _SITS
    if draft is None or not sits or layout.form(gathering.at - 1) != "في" or not gathering.noun:
        return None
    if gathering.definite or not right_behind(layout, draft.stop, gathering.at - 1):
        return None
    gathering.present += [p.entity for p in gathering.sides if p.entity not in {q.entity for q in draft.sides}]
    gathering.sides, gathering.planned = [], draft.planned
    return len(drafts) - 1


_SITS = word_set("اجتمع اجتمعت يجتمع تجتمع سيجتمع ستجتمع التأم التأمت انعقد انعقدت")


def _same_day(layout: Layout, draft: Gathering, gathering: Gathering) -> bool:
    """Tell whether a session told of without parties is that told of by the same noun for the same day."""
    times = [g.time.edtf for g in (draft, gathering) if g.time is not None and g.time.edtf]
    alike = _bare(layout.forms[draft.at]) == _bare(layout.forms[gathering.at]) and draft.noun and gathering.noun
    return alike and len(times) == PAIR and times[0] == times[1]


def _states(found: Found, people: frozenset[str]) -> bool:
    """Tell whether no person or body is told to meet, only states and the groups that stand for them."""
    types = {found.entity(p).type for p in people}
    return EntityType.STATE in types and types <= {EntityType.STATE, EntityType.ORGANISATION}


def _apart(layout: Layout, one: Gathering, other: Gathering) -> bool:
    """Tell whether two meetings of the same people are two: another day, another place visited, a tour and a visit."""
    found = layout.found
    if one.time and other.time and other.time.edtf and one.time.edtf not in ("", other.time.edtf):
        return True
    if other.noun and not other.definite and _earlier(layout, other):
        return True
    met = [g for g in (one, other) if g.kind is not MeetingKind.CALL]
    if len(met) == 1 and _face_to_face(layout, met[0]) and not (other.definite or one.planned or other.planned):
        # They met, and had spoken by telephone before.
        return True
    forums = {g.kind in _FORUMS for g in (one, other)}
    if len(forums) == PAIR and one.noun is not other.noun and min(len(one.sides), len(other.sides)) < PAIR:
        # "Spoke at the summit", and "discussed with Y".
        return True
    if MeetingKind.VISIT not in (one.kind, other.kind):
        return False
    # A state and its capital are told for each other.
    places = [found.entity(g.place) for g in (one, other) if g.place]
    # "Arrived in Amman on a visit to Jordan."
    there = other.noun and layout.form(other.at - 1) == "في" and not one.noun and other.at - one.at < _FAR
    elsewhere = not there and len(places) == PAIR and not _one_place(*places) and places[0].type is places[1].type
    tour = one.tour is not other.tour and abs(one.at - other.at) > _FAR
    return one.kind is not other.kind or elsewhere or tour


def _face_to_face(layout: Layout, gathering: Gathering) -> bool:
    """Tell whether a word tells that people met, not only that they talked: "received", "met", not "discussed"."""
    return layout.forms[gathering.at].lstrip("وفب").removeprefix("ال").startswith(_MET)


_MET = ("تق", "التق", "اجتمع", "ستقبل", "استقبل", "قابل", "لقاء", "لقائ", "اجتماع")


def _earlier(layout: Layout, gathering: Gathering) -> bool:
    """Tell whether a meeting is told to have been before: "the two had held a meeting", "held talks before that"."""
    before = layout.forms[max(0, min(gathering.first, gathering.at) - _SHORTLY) : gathering.at]
    had = gathering.time is not None and not WAS.isdisjoint(before)
    return had or any(pair in _BEFORE_THAT for pair in pairwise(before))


_SHORTLY, _BEFORE_THAT = 4, frozenset({("قبل", "ذلك"), ("قبيل", "ذلك"), ("قبلها", "بيوم")})
_FORUMS = frozenset({MeetingKind.SESSION, MeetingKind.CONFERENCE})


def _one_place(one: Entity, other: Entity) -> bool:
    """Tell whether two places are one, or a house or airport of the other: "the airport of X", "X"."""
    names = [{m.quote for m in e.mentions} for e in (one, other)]
    return one is other or any(a in b or b in a for a in names[0] for b in names[1])


# So far from the tour another journey of his is told of by itself.
_FAR = 25


def _called_after(layout: Layout, gathering: Gathering, draft: Gathering) -> bool:
    """Tell whether a meeting is named after the place where that told of before was held: "the summit of X"."""
    if not draft.place or draft.named or _bare(layout.forms[draft.at]) != _bare(layout.forms[gathering.at]):
        return False
    name = layout.found.mentions_in(layout.words.starts[gathering.at], layout.words.ends[gathering.stop - 1])
    return draft.place in {m.entity for m in name}


def _retold(layout: Layout, drafts: list[Gathering], gathering: Gathering) -> int | None:
    """Return the place of the last meeting told of by the same noun that "the meeting" may be.

    Those of it whom "the meeting" names are among those told of, or only attended it.
    """
    noun, after = _bare(layout.forms[gathering.at]), layout.form(gathering.at + 1)
    number = next((n for n in range(len(drafts) - 1, -1, -1) if _bare(layout.forms[drafts[n].at]) == noun), None)
    if number is None or after in _OF_OTHERS or not gathering.sides:
        return None
    draft = drafts[number]
    counted = after.isdigit() and after != layout.form(draft.at + 1)
    if counted or (draft.time and gathering.time and draft.time.edtf != gathering.time.edtf):
        return None
    near = layout.forms[gathering.at : gathering.sides[0].first]
    attended = gathering.sides[0].first < gathering.at and gathering.held
    attended = attended or (not _PRESENT.isdisjoint(near) and (WITH - _PRESENT).isdisjoint(near))
    return number if attended or _people(layout.found, draft) & _people(layout.found, gathering) else None


_PRESENT = word_set("بحضور حضره حضرها بمشاركة")


def _bare(noun: str) -> str:
    """Return a noun without its article, what is written before it and its ending."""
    return noun.lstrip("وفبك").removeprefix("لل").removeprefix("ال").removesuffix("ا")


# "The last meeting", "the second": another one than that told of before.
_OF_OTHERS = word_set(
    "الأخير الأخيرة السابق السابقة الماضي الماضية المقبل المقبلة القادم القادمة المرتقب المرتقبة المنتظر المنتظرة"
    " الأول الأولى الثاني الثانية الثالث الثالثة الرابع الرابعة الخامس الخامسة السادس السادسة"
)


def _again(drafts: list[Gathering], gathering: Gathering) -> int | None:
    """Return the place of the last meeting that a noun without parties refers to: "today's meeting"."""
    if not gathering.noun or gathering.time is None:
        return None
    for number in range(len(drafts) - 1, -1, -1):
        draft = drafts[number]
        if draft.kind is gathering.kind and draft.planned is gathering.planned:
            return number if not draft.time or draft.time.edtf == gathering.time.edtf else None
    return None


def _referred_to(layout: Layout, drafts: list[Gathering], gathering: Gathering) -> int | None:
    """Return the place of the last meeting called so that "the meeting that was held" refers to, or None."""
    noun, after = layout.forms[gathering.at], layout.form(gathering.at + 1)
    if not noun.lstrip("وفبك").startswith("ال") or after not in RELATIVES or gathering.planned:
        return None
    alike = (n for n in range(len(drafts) - 1, -1, -1) if _bare(layout.forms[drafts[n].at]) == _bare(noun))
    number = next(alike, None)
    if number is None or drafts[number].planned:
        return None
    places = {drafts[number].place, gathering.place} - {""}
    return number if len(places) < PAIR else None


def merged(layout: Layout, first: Gathering, second: Gathering) -> Gathering:
    """Join two tellings of one meeting; the one that says more gives the words."""
    # "He discussed with X": that they met is told by the noun.
    fuller = len(second.sides) >= min(PAIR, len(first.sides)) or layout.forms[first.at] in TALKS
    tells = second.noun and (second.time or second.heads) and not first.noun and fuller
    tells = tells or (second.noun and layout.forms[first.at] in LEAVES)
    says = (first.named and second.held and not first.held) or (second.sides and not first.sides)
    # "His talks with X": told of with its day, it is told in full.
    dated = bool(
        second.time
        and not layout.forms[second.at].startswith("ال")
        and second.sides
        and not first.time
        and first.noun
        and len(second.sides) >= min(PAIR, len(first.sides))
    )
    better = second if tells or says or dated or (second.sides and _in_caption(layout, first)) else first
    other = first if better is second else second
    known = {p.entity for p in better.sides}
    better.sides += [p for p in other.sides if p.entity not in known and len(better.sides) < 2]
    better.told += [other.at, *other.told]
    better.present += other.present
    if second.definite and better is first:
        better.present += [p.entity for p in second.sides if p.entity not in known]
    better.time = better.time or other.time
    better.place = better.place or other.place
    return better


def _in_caption(layout: Layout, gathering: Gathering) -> bool:
    """Tell whether a meeting is told of in the line under a picture, which ends with a credit in brackets."""
    for k in range(gathering.stop, gathering.stop + _CREDIT):
        if layout.form(k) == ")":
            return layout.form(k + 1) == "\n"
        if layout.form(k) in ("\n", ""):
            return False
    return False


_CREDIT = 10
