"""Read a verb that tells of a meeting with its subject and those who were met."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.meeting_words import BY_PHONE, SPEAKS, TALKS, TELLING_VERBS, TRAVELS, kind_told
from kg.extract.layout.wording import HONOURED, HONOURS, RELATIVES, SELF_THAT, THAT
from kg.extract.meetings.arrivals import TRAVELLERS, arrives, to_talk
from kg.extract.meetings.attendance import ALONG_WITH
from kg.extract.meetings.gathering import PAIR, REACH, Gathering
from kg.extract.meetings.guests import guests_follow
from kg.extract.meetings.hosts import DUALS, inherit, told_before
from kg.extract.meetings.met import collect_sides
from kg.extract.meetings.seats import past_adjunct
from kg.extract.meetings.unknown_subjects import met_by_somebody, subject_unknown
from kg.extract.meetings.visits import goes_somewhere, is_destination, stays
from kg.extract.mentions.found import NounPhrase
from kg.extract.stances.datelines import dated
from kg.kinds import EntityType, MeetingKind
from kg.lexicon.cues import load_cues
from kg.text.fold import word_set
from kg.text.sentences import Stretch
from kg.text.words import COMMAS

# These take no object: an actor without "with" after them is their subject, whoever the other party is.
MET_WITH = word_set("اجتمع اجتمعت يجتمع تجتمع سيجتمع ستجتمع")


def of_verb(layout: Layout, i: int, sentence: Stretch, joined: Gathering | None) -> Gathering | None:
    """Read a verb such as 'met' with its subject and those who were met; it may go on with the subject of another.

    Args:
        layout: The release.
        i: Index of the verb.
        sentence: Its sentence.
        joined: What the verb before it tells of, where this one goes on with its subject.

    Returns:
        What it tells, or None.
    """
    form = layout.forms[i]
    kind = kind_told(layout.forms, i, sentence.stop) or MeetingKind.MEETING
    gathering = Gathering(at=i, first=i, stop=i + 1, kind=kind)
    talks, travels = form in TALKS, form in TRAVELS
    if layout.form(i - 1) in SELF_THAT:
        _of_himself(layout, gathering, sentence)
    elif talks and layout.form(i - 1) in THAT:
        return None
    passed = int(layout.form(i - 1) in RELATIVES or layout.form(i - 1) in ("قد", "سوف"))
    # "X had visited": the auxiliary stands between him and the verb.
    passed += passed and layout.form(i - 2) in _HAD
    # Behind "and visited" its subject stands before another verb: whoever stands before it was met.
    joins = form.startswith("و") and form[1:] in TELLING_VERBS
    # Behind "met his excellency Y", too, who met is told of behind the verb.
    apart = joins or dated(layout, i, sentence) or layout.form(i + 1) in HONOURED
    before = None if apart else layout.ends_at.get(i - 1 - passed) or _apposed(layout, i)
    gathering.sides += told_before(layout, sentence, i, before)
    unknown = not (joins or talks or travels or gathering.sides) and subject_unknown(layout, i, sentence)
    met = collect_sides(layout, gathering, min(sentence.stop, i + REACH), talks=talks)
    _one_prince(layout, gathering)
    if unknown and gathering.sides:
        return met_by_somebody(layout, gathering)
    _who_visits(layout, gathering, sentence)
    if (talks and _searches(layout, gathering)) or takes_in(layout, gathering) or _only_spoke(layout, gathering):
        return None
    if travels:
        to_talk(layout, gathering, sentence)
    alone = travels and not gathering.sides and arrives(layout, gathering, sentence)
    if alone or not gathering.sides or (talks and not (met or _both(layout, gathering))):
        return gathering if alone else None
    if travels and (not goes_somewhere(layout, gathering, sentence) or any(stays(layout, p) for p in gathering.sides)):
        return None
    if kind is MeetingKind.VISIT:
        gathering.sides = _guests(layout, gathering)
        if not gathering.sides and not inherit(layout, gathering, sentence, joined):
            return None
    return _with_whom(layout, gathering, sentence, joined, met=met, named_before=before is not None)


def _with_whom(
    layout: Layout, gathering: Gathering, sentence: Stretch, joined: Gathering | None, *, met: bool, named_before: bool
) -> Gathering | None:
    """Take whoever was told of before where a verb names one party only; None where nobody else is told of."""
    form, after = layout.forms[gathering.at], gathering.at + 1
    follow = guests_follow(layout, after) if named_before else _guests_follow(layout, gathering)
    untold = not met and (form.removeprefix("و") in MET_WITH or follow)
    if len(gathering.sides) == 1 and untold:
        return gathering
    few = len(gathering.sides) < PAIR or (not named_before and layout.form(after) in _DURING_IT)
    lacks = few and gathering.kind is not MeetingKind.VISIT
    # "The two met X": whoever came last is but one of them.
    himself = layout.form(gathering.at - 1) in SELF_THAT and bool(gathering.sides)
    inherits = lacks and (himself or (form not in DUALS and inherit(layout, gathering, sentence, joined)))
    known = met and form.removeprefix("و") in _MEMBERS_TOO
    return gathering if inherits or known or not lacks else None


def _one_prince(layout: Layout, gathering: Gathering) -> None:
    """Take an heir and the prince named right behind him as one: "(and) he met the heir, Prince X"."""
    if len(gathering.sides) != PAIR or not layout.forms[gathering.at].startswith("و"):
        return
    heir, prince = gathering.sides
    apposed = prince.first == heir.last + 1 and layout.form(prince.first) in _PRINCES
    role = layout.found.entity(heir.entity).role
    if apposed and role is not None and role.quote == layout.found.release.text[heir.start : heir.end]:
        gathering.sides = [prince]


_PRINCES = word_set("الأمير الشيخ")


def _who_visits(layout: Layout, gathering: Gathering, sentence: Stretch) -> None:
    """Take the traveller told of before "who visits" where nobody else is told to."""
    if gathering.kind is MeetingKind.VISIT and layout.form(gathering.at - 1) in RELATIVES and not gathering.sides:
        inherit(layout, gathering, sentence)
        gathering.sides = [p for p in gathering.sides if layout.found.entity(p.entity).type in TRAVELLERS]


_HAD = word_set("كان كانت كانا كانوا")


def _of_himself(layout: Layout, gathering: Gathering, sentence: Stretch) -> None:
    """Take who says of himself that he met somebody: a person told of before, or the body right before "that it"."""
    body = layout.ends_at.get(gathering.at - 2)
    says = body is not None and layout.form(body.first - 1) in load_cues().forms and not layout.proclitic(body)
    if body is not None and says and layout.found.entity(body.entity).type is not EntityType.PERSON:
        gathering.sides = [body]
    else:
        inherit(layout, gathering, sentence)


# "The members met with X": those who met him are not named.
_MEMBERS_TOO = MET_WITH | word_set("اجتمعوا التقوا يجتمعون يلتقون سيجتمعون سيلتقون")


def _searches(layout: Layout, gathering: Gathering) -> bool:
    """Tell whether "discussed" is "searched" here, which is written alike: "searched for a solution with X"."""
    after = layout.forms[gathering.at + 1 : gathering.stop]
    until = after.index("مع") if "مع" in after else len(after)
    return "بحث" in layout.forms[gathering.at] and "عن" in after[:until]


def _only_spoke(layout: Layout, gathering: Gathering) -> bool:
    """Tell whether "spoke" tells of no call: without a telephone two persons, a day and "with" must be told.

    So not "spoke of his meeting with X", nor "spoke with the reporters".
    """
    at, sides = gathering.at, gathering.sides
    if layout.forms[at] not in SPEAKS or not BY_PHONE.isdisjoint(layout.forms[at : at + _ON_THE_LINE]):
        return False
    persons = len(sides) == PAIR and all(layout.found.entity(p.entity).type is EntityType.PERSON for p in sides)
    past = past_adjunct(layout, max(at, sides[0].last) + 1) if persons else at
    # What is only told of them, without its day, may be any talk.
    dated = any(k in layout.time_at for k in range(at, past))
    if not dated or layout.form(past) != "مع":
        return True
    # "On Monday, with the arrival of X", is no talk with him.
    return not (past == sides[1].first - 1 or (past == sides[1].first - 2 and layout.form(past + 1) in HONOURS))


_ON_THE_LINE = 25


def takes_in(layout: Layout, gathering: Gathering) -> bool:
    """Tell whether a state takes people in rather than receives guests: "X received thousands of refugees".

    Args:
        layout: The release.
        gathering: What a word for receiving tells.

    Returns:
        Whether nobody else is told of.
    """
    types = {layout.found.entity(p.entity).type for p in gathering.sides}
    received = "ستقب" in layout.forms[gathering.at]
    return received and types <= {EntityType.STATE, EntityType.POPULATION}


def _guests(layout: Layout, gathering: Gathering) -> list[NounPhrase]:
    """Return those who come, without the places they come to: the first is joined to nothing."""
    gathering.present += _visited(layout, gathering)
    guests = [p for p in gathering.sides if not is_destination(layout, p)]
    if guests and guests[0].first > gathering.at and layout.proclitic(guests[0]) == "و":
        # "Hit X and Y": not who came.
        return []
    return [p for n, p in enumerate(guests) if not n or layout.proclitic(p) == "و"]


def _visited(layout: Layout, gathering: Gathering) -> list[str]:
    """Return whom somebody is told to have visited: "X visited the president N", not "the family of N", "his grave"."""
    if layout.forms[gathering.at].removeprefix("و").removeprefix("س") not in _VISITS:
        return []
    host = gathering.sides[1] if len(gathering.sides) > 1 else None
    person = host is not None and layout.found.entity(host.entity).type is EntityType.PERSON
    if host is None or not person or layout.proclitic(host):
        return []
    behind = max(gathering.sides[0].last, gathering.at) + 1
    right = all(form in HONOURS | ALONG_WITH for form in layout.forms[behind : host.first])
    return [host.entity] if right else []


_VISITS = word_set("زار زارت يزور تزور")


def _both(layout: Layout, gathering: Gathering) -> bool:
    """Tell whether two persons or two states are the subject of one verb: "X and Y discussed"."""
    if len(gathering.sides) != PAIR or layout.proclitic(gathering.sides[1]) != "و":
        return False
    types = {layout.found.entity(p.entity).type for p in gathering.sides}
    return types in ({EntityType.PERSON}, {EntityType.STATE})


def _apposed(layout: Layout, i: int) -> NounPhrase | None:
    """Return the subject before an aside between commas: "a delegation of X, one of the parties, is to visit"."""
    if layout.form(i - 1) not in COMMAS or not layout.forms[i].startswith(("سي", "ست")):
        return None
    comma = next((k for k in range(i - 2, max(0, i - _ASIDE), -1) if layout.forms[k] in COMMAS), 0)
    return layout.ends_at.get(comma - 1) if layout.form(comma + 1) in _IN_APPOSITION else None


_ASIDE = 12
_IN_APPOSITION = word_set("أحد إحدى وهو وهي الذي التي أكبر أبرز")


def _guests_follow(layout: Layout, gathering: Gathering) -> bool:
    """Tell whether those met follow the only party without being named: "X met a number of artists"."""
    if gathering.sides[0].first != gathering.at + 1 and gathering.stop > gathering.at + _TITLED:
        return False
    past = layout.time_at.get(gathering.stop, (gathering.stop, None))[0]
    return layout.form(past) == "مع" or guests_follow(layout, gathering.stop)


_TITLED = 7
# "During which he meets X and Y": he is told of before.
_DURING_IT = word_set("خلالها خلاله")
