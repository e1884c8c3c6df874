"""Collect the parties of a meeting that a verb tells of."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.meeting_words import DEVOTED, ENDS, HEADED, INTENDS, PASSED, PURPOSES, STOPS, VERBS
from kg.extract.layout.wording import HONOURS, PREPOSITIONS, RELATIVES, THAT, definite
from kg.extract.meetings.attendance import ALONG_WITH, PRESENT, belongs_before, goes_with_a_noun, says_next
from kg.extract.meetings.company import accompanies
from kg.extract.meetings.gathering import Gathering
from kg.extract.meetings.members import party_at
from kg.extract.meetings.seats import ROUND_NAMES, only_the_seat, past_adjunct
from kg.extract.mentions.found import NounPhrase
from kg.extract.mentions.speech import ACCORDING
from kg.kinds import EntityType, MeetingKind
from kg.text.fold import word_set
from kg.text.words import COMMAS

_DIRECT, _TITLE, _EACH = 3, 8, 4
_PLACES = frozenset({EntityType.STATE, EntityType.PLACE})
_BESIDE = PRESENT | ALONG_WITH
# What the meeting was for, and what whoever met means to do next.
_DOES_NEXT = PURPOSES | DEVOTED | INTENDS


def collect_sides(layout: Layout, gathering: Gathering, stop: int, *, talks: bool) -> bool:
    """Collect the parties after a verb; tell whether 'with' brought one.

    Args:
        layout: The release.
        gathering: What the verb tells; its sides are filled in.
        stop: One past the last word that may name one.
        talks: Whether the verb tells of a meeting only with "with": "discussed with".

    Returns:
        Whether one stands behind "with".
    """
    j, met, last, taken = gathering.at + 1, False, gathering.at, bool(gathering.sides)
    while j < stop:
        phrase, word = party_at(layout, j), layout.forms[j]
        apart = phrase is not None and (
            layout.form(phrase.first - 1) in ACCORDING or _heads(layout, gathering, phrase, last)
        )
        if phrase is not None and (apart or only_the_seat(layout, phrase) or accompanies(layout, gathering, phrase)):
            j = last = phrase.last + 1
            continue
        if phrase is None:
            if word in STOPS or word in THAT or word in ENDS or (word in RELATIVES and len(gathering.sides) > 1):
                break
            told = met or len(gathering.sides) > 1 or gathering.kind is MeetingKind.VISIT
            if (word in VERBS and told) or (word in _BESIDE and len(gathering.sides) > 1):
                break
            if gathering.sides and (says_next(word) or word in _DOES_NEXT):
                break
            past = past_adjunct(layout, j)
            last += past - j if past > j else word in ROUND_NAMES or word in PASSED or word in HONOURS
            j = max(past, j + 1)
            continue
        along = _along(layout, j, gathering.kind) and not goes_with_a_noun(layout, j - 1)
        stands_for = _represents(layout, gathering, j)
        loose = layout.proclitic(phrase) == "و" and not (taken and j - last == 1) and not stands_for
        if loose or (along and talks and belongs_before(layout, j - 1)):
            taken = False
        elif taken := along or stands_for or _is_side(layout, gathering, phrase, j - last, talks=talks):
            met = met or along
            gathering.sides.append(phrase)
            gathering.stop = phrase.last + 1
        last = phrase.last
        j = phrase.last + 1
        if len(gathering.sides) >= 2 and layout.form(j) not in ("مع", "،") and layout.phrase(j) is None:
            break
    _led(layout, gathering, stop)
    return met


def _represents(layout: Layout, gathering: Gathering, j: int) -> bool:
    """Tell whether those who stand for a body meet beside a group without name: "the experts and envoys of X met"."""
    several = layout.phrase(j) is None and layout.form(j).startswith("و") and not gathering.sides
    group = layout.forms[gathering.at + 1 : j]
    plural = bool(group) and (definite(group[0]) or group[0].endswith(("ون", "اء"))) and len(group) <= _GROUP
    meets = layout.forms[gathering.at].removeprefix("و") in _MEET
    return several and plural and meets and all(f.startswith("ال") or f.endswith("ون") for f in group[1:])


_GROUP, _MEET = 2, word_set("اجتمع اجتمعت يجتمع تجتمع التقى التقت التأم")


def _heads(layout: Layout, gathering: Gathering, phrase: NounPhrase, last: int) -> bool:
    """Take who heads the delegation that met, told of right behind it: "a delegation of X headed by Y met Z"."""
    if len(gathering.sides) != 1 or layout.form(phrase.first - 1) not in HEADED or last != phrase.first - _HEADED_BY:
        return False
    if layout.found.entity(gathering.sides[0].entity).type is not EntityType.DELEGATION:
        return False
    gathering.heads[0] = phrase
    return True


_HEADED_BY = 2


def _led(layout: Layout, gathering: Gathering, stop: int) -> None:
    """Take the head of the delegation named last: "received a delegation of X that includes deputies, led by Y"."""
    last = len(gathering.sides) - 1
    if last < 1 or layout.found.entity(gathering.sides[last].entity).type is not EntityType.DELEGATION:
        return
    for k in range(gathering.stop, min(stop, gathering.stop + _LED)):
        form = layout.forms[k]
        if form in STOPS or form in THAT or form in ENDS:
            return
        if form in HEADED:
            head = layout.phrase(k + 1)
            if head is not None and layout.found.entity(head.entity).type is EntityType.PERSON:
                gathering.heads[last] = head
            return


_LED, _SOME = 12, word_set("عدد بعدد عددا")


def _along(layout: Layout, j: int, kind: MeetingKind) -> bool:
    """Tell whether 'with', 'with each of' or 'with some of' stands before a place, or 'to' where somebody calls."""
    if kind is MeetingKind.CALL and layout.form(j - 1) == "الي":
        return True
    if layout.form(j - 1) == "من" and layout.form(j - 2) in _SOME:
        return layout.form(j - 2).startswith("ب") or layout.form(j - 3) == "مع"
    while layout.form(j - 1) in ("كل", "من", "كلا") and layout.form(j - 2) in ("مع", "كل", "كلا"):
        j -= 1
    return layout.form(j - 1) == "مع"


def _alone(layout: Layout, i: int) -> bool:
    """Tell whether a verb of meeting takes no object: "met", "got together"."""
    return layout.forms[i].removeprefix("و").removeprefix("س").startswith(("اجتمع", "يجتمع", "تجتمع"))


def _is_side(layout: Layout, gathering: Gathering, phrase: NounPhrase, away: int, *, talks: bool) -> bool:
    """Tell whether a phrase so many words away from the last is a party without 'with'."""
    letters, before = layout.proclitic(phrase), layout.form(phrase.first - 1)
    person = layout.found.entity(phrase.entity).type is EntityType.PERSON
    if letters == "و":
        return away == 1 and bool(gathering.sides)
    if letters == "ب":
        # "Received X in (by) the ministry", "met in (by) Tunis Y": nobody is received by a preposition, no place met.
        where = layout.found.entity(phrase.entity).type in _PLACES
        return not (talks or where or "ستقبل" in layout.forms[gathering.at])
    # "Met each of X and Y."
    each = before == "من" and layout.form(phrase.first - 2) in ("كلا", "كل")
    # "Met somebody who stands for each of X and Y."
    each = each and (away <= _EACH or layout.form(phrase.first - 3) in COMMAS)
    if letters or (before in PREPOSITIONS and not each):
        return False
    if gathering.sides and gathering.sides[0].first < gathering.at and _alone(layout, gathering.at):
        # "X, which met in Y, chose Z": it takes no object.
        return False
    comes = gathering.kind is MeetingKind.VISIT and layout.found.entity(phrase.entity).type is EntityType.DELEGATION
    if not (gathering.sides or each) and away > 1 and layout.found.entity(phrase.entity).type is EntityType.STATE:
        # "The interests of X and Y met."
        return False
    if not gathering.sides and (away == 1 or ((person or comes) and away <= _TITLE)):
        return True
    if talks:
        return False
    far = before in COMMAS and person and len(gathering.sides) == 1 and gathering.kind is MeetingKind.MEETING
    return away <= _DIRECT or far or each
