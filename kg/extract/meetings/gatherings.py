"""Find the words that tell of a meeting, and who they say took part."""

from collections.abc import Iterator

from kg.extract.layout.lay import Layout
from kg.extract.layout.meeting_words import (
    BARE,
    DEVOTED,
    GATHERS,
    HELD,
    NOUNS,
    OPENS,
    TELLING_VERBS,
    TO_BE,
    kind_told,
)
from kg.extract.layout.wording import RELATIVES
from kg.extract.meetings.attendance import greets
from kg.extract.meetings.by_adjective import states_told, take_states
from kg.extract.meetings.circumstances import COMING, settle
from kg.extract.meetings.decided import HOLDING
from kg.extract.meetings.gathering import PAIR, REACH, Gathering, in_a_name, name_end, process_named
from kg.extract.meetings.guests import guests_follow
from kg.extract.meetings.holding import held_by
from kg.extract.meetings.hosts import at_the_head, goes_on, going_on, inherit, presides
from kg.extract.meetings.known_before import holder_before, on_the_line
from kg.extract.meetings.no_meetings import is_none
from kg.extract.meetings.occasions import OPENING, is_occasion, take_speaker
from kg.extract.meetings.officials import visited_with
from kg.extract.meetings.parties import Collector
from kg.extract.meetings.rules import RULES
from kg.extract.meetings.seats import HIS
from kg.extract.meetings.seats_visited import seat_visited
from kg.extract.meetings.summoned import called_to
from kg.extract.meetings.unheld import denied
from kg.extract.meetings.verbs import of_verb, takes_in
from kg.extract.meetings.visits import BARE_TOURS, HIS_HIGHNESS, TOURS, is_destination, take_visitor
from kg.kinds import MeetingKind
from kg.text.fold import with_and, word_set
from kg.text.sentences import Stretch

_NOMINAL = frozenset(NOUNS) | TOURS
_TELLING = _NOMINAL | TELLING_VERBS.union(*(words for words, _ in RULES))


def gatherings(layout: Layout, sentence: Stretch, before: Gathering | None = None) -> Iterator[Gathering]:
    """Find every word of a sentence that tells of a meeting.

    Args:
        layout: The release.
        sentence: The sentence.
        before: What the last verb of the sentences before tells of.

    Yields:
        What each tells, in order.
    """
    past, here = sentence.first, False
    for i in layout.places.within(_TELLING, sentence.first, sentence.stop):
        if i < past or denied(layout, i, sentence) or in_a_name(layout, i):
            continue
        form = layout.forms[i]
        read = (rule(layout, i, sentence) for words, rule in RULES if form in words)
        gathering = next((told for told in read if told is not None), None)
        if gathering is None and form in _NOMINAL:
            gathering = _of_noun(layout, i, sentence, before)
        elif gathering is None and form in TELLING_VERBS and kind_told(layout.forms, i, sentence.stop) is not None:
            told = before if goes_on(layout, i, before) and (here or at_the_head(layout, i, sentence, before)) else None
            gathering = going_on(of_verb(layout, i, sentence, told), told, form)
            before, here = gathering or before, here or gathering is not None
        if gathering is not None:
            settle(layout, gathering, sentence)
            visited_with(layout, gathering, sentence)
            yield gathering
            past = max(i + 1 + _of_a_dialogue(layout, i), gathering.stop)


def _held_by_him(layout: Layout, i: int, sentence: Stretch) -> bool:
    """Tell whether "His Highness held" stands shortly before a noun, so that whoever was told of holds the meeting."""
    near = range(max(sentence.first + 1, i - _HIS_REACH), i)
    return any(layout.forms[k] in HIS_HIGHNESS and layout.forms[k - 1].removeprefix("و") in OPENS for k in near)


_HIS_REACH = 8


def _by_noun(layout: Layout, i: int, sentence: Stretch) -> Gathering:
    """Return what a noun alone says of a meeting: its kind, its name, and whether it was told of before."""
    form = layout.forms[i]
    kind = NOUNS.get(form, MeetingKind.VISIT)
    kind = MeetingKind.CALL if layout.form(i + 1) in _BY_TELEPHONE else kind
    gathering = Gathering(at=i, first=i, stop=i + 1, kind=kind, noun=True, talk="حوار" in form)
    gathering.bound = gathering.tour = form in TOURS
    gathering.several = form.endswith("ات") and gathering.kind is not MeetingKind.VISIT
    gathering.named = process_named(layout, i + _of_a_dialogue(layout, i))
    gathering.definite = form.lstrip("وفبك").startswith(("ال", "لل")) and not _told_of(layout, i, sentence.stop)
    gathering.definite = gathering.definite and not _in_a_round(layout, i)
    if layout.form(i + 1).startswith(OPENING):
        # "The opening session of the congress": one meeting.
        whole = i + 2 + (layout.form(i + 2) in _WORKS)
        gathering.stop = whole + 1 if layout.form(whole) in NOUNS else i + 2
    return gathering


def _in_a_round(layout: Layout, i: int) -> bool:
    """Tell whether talks are only told of as those of which a round is held: "a (new) round of the talks"."""
    return layout.form(i - 1) == "من" and any(layout.form(k) in _ROUNDS for k in (i - 2, i - 3))


_BY_TELEPHONE = word_set("هاتفي هاتفية الهاتفي الهاتفية هاتفيا")
_BY_MEETING = word_set("بلقاء باستقبال لاستقبال")
_ROUNDS = word_set("جولة بجولة جولات جلسة سلسلة")
_WORKS = word_set("لأعمال لأشغال")


def _of_noun(layout: Layout, i: int, sentence: Stretch, before: Gathering | None) -> Gathering | None:
    """Read a noun such as 'meeting' with those whom the words after it name."""
    form = layout.forms[i]
    if is_none(layout, i) or greets(layout, i):
        return None
    gathering = _by_noun(layout, i, sentence)
    possessed = _is_his(layout, i, sentence)
    if possessed:
        inherit(layout, gathering, sentence)
    collector = _collector(layout, gathering, sentence, possessed=possessed)
    states = states_told(layout, i, sentence.stop)
    collector.collect(max((p.last for p in states), default=i) + 1, min(sentence.stop, i + REACH))
    take_states(gathering, states)
    possessed = possessed or _made_by_him(layout, gathering, collector, sentence)
    if not (possessed or any(p.first <= i + _NEXT and not is_destination(layout, p) for p in gathering.sides)):
        take_visitor(layout, gathering, sentence, before)
    seat_visited(layout, gathering)
    gathering.stop = max(gathering.stop, name_end(layout, i) if gathering.named else 0)
    behind = (i + 1, gathering.stop)
    gathering.held = gathering.held or any(_was_held(layout, k, sentence.stop) for k in behind)
    if not possessed:
        held_by(layout, gathering, sentence, before, with_him=collector.with_him)
        called_to(layout, gathering, sentence)
    if gathering.kind is MeetingKind.CALL and not (gathering.sides or gathering.several):
        on_the_line(layout, gathering, sentence)
    occasion = _lacks_speaker(gathering, collector) and is_occasion(layout, gathering, sentence, possessed=possessed)
    if occasion and take_speaker(layout, gathering, sentence):
        return gathering
    if form.endswith(_RECEPTION) and (not gathering.sides or takes_in(layout, gathering)):
        return None
    if collector.direct and possessed and len(gathering.sides) == 1 and guests_follow(layout, i + 1):
        # "On his receiving the consuls": nobody of them is named.
        return gathering
    known = gathering.bound or gathering.held or gathering.named or (bool(gathering.sides) and presides(layout, i))
    if possessed and len(gathering.sides) < PAIR and not known:
        return None
    return gathering


def _lacks_speaker(gathering: Gathering, collector: Collector) -> bool:
    """Tell whether who speaks at a meeting may be of it: not of one that the body told of last held."""
    of_a_body = len(gathering.sides) == 1 and gathering.sides[0].first < gathering.at and collector.by_him()
    return (len(gathering.sides) < PAIR and not of_a_body) or collector.with_him


def _is_his(layout: Layout, i: int, sentence: Stretch) -> bool:
    """Tell whether a meeting is that of whoever was told of before: "his meeting", "a meeting that brought him"."""
    form, after = layout.forms[i], layout.form(i + 1)
    if (form.endswith(HIS) and form not in _NOT_HIS) or after in HIS_HIGHNESS:
        return True
    brought = layout.form(i + 2) if after in RELATIVES else after
    his = _his_with(layout, i) or _held_by_him(layout, i, sentence) or presides(layout, i)
    return his or brought in _BROUGHT_HIM


_NOT_HIS = BARE | BARE_TOURS


def _his_with(layout: Layout, i: int) -> bool:
    """Tell whether "of his (with)" stands behind a noun: "a meeting of his with X"."""
    with_whom = layout.form(i + 2) == "مع" or layout.form(i + 2).startswith("ب")
    return layout.form(i + 1) in _OF_HIS and with_whom and NOUNS.get(layout.forms[i]) is MeetingKind.MEETING


_OF_HIS = word_set("له لها")


def _collector(layout: Layout, gathering: Gathering, sentence: Stretch, *, possessed: bool) -> Collector:
    """Return what collects the parties behind a noun."""
    i = gathering.at
    form = layout.forms[i]
    late = form.lstrip("وبل").startswith(_RECEPTION) or form in _HIS_MEETING or _his_with(layout, i)
    patience = _AFAR if late or _gathers(layout, i - 1) else 1
    direct = not (possessed and form.endswith(HIS)) or any(noun in form for noun in _TAKE_AN_OBJECT)
    wanted = not gathering.definite or _gathers(layout, i - 1)
    collector = Collector(layout, gathering, wanted=wanted, gap=patience, direct=direct)
    collector.gathers = any(_gathers(layout, k) for k in range(max(sentence.first, i - _HIS_REACH), i))
    return collector


def _gathers(layout: Layout, k: int) -> bool:
    """Tell whether a word is a verb of bringing together, "and" before it or not."""
    return layout.form(k).removeprefix("و") in GATHERS


def _made_by_him(layout: Layout, gathering: Gathering, collector: Collector, sentence: Stretch) -> bool:
    """Take who was told of before as who held the talks with the one party named: "a call that he made to X"."""
    told = not gathering.sides and (collector.by_him() or _devoted(layout, gathering.at))
    if told and (body := holder_before(layout, gathering, sentence)) is not None:
        # "The bureau agreed to it in a session that it held".
        gathering.sides, gathering.held = [body], True
        return True
    # "Ended it with meeting Y."
    by_meeting = layout.forms[gathering.at] in _BY_MEETING and gathering.sides[0:1] and not collector.with_him
    near = layout.forms[max(sentence.first, gathering.at - _ENDING) : gathering.at]
    by_meeting = by_meeting and not _ENDS_IT_BY.isdisjoint(near)
    if by_meeting and len(gathering.sides) == 1 and gathering.sides[0].first == gathering.at + 1:
        return inherit(layout, gathering, sentence)
    made = (len(gathering.sides) == 1 or collector.with_him) and collector.by_him()
    gathering.held = gathering.held or made
    return made and (inherit(layout, gathering, sentence) or made)


def _devoted(layout: Layout, i: int) -> bool:
    """Tell whether whose meeting it is acted in it: "passed the law in a session devoted to it"."""
    level = layout.forms[i + 1 : i + 3] == _AT_A_LEVEL
    return layout.form(i - 1) in _IN_IT and (level or layout.form(i + 1) in DEVOTED)


_IN_IT, _AT_A_LEVEL = word_set("في خلال"), ("علي", "مستوي")
# Behind other verbs it is wished for, praised or allowed: "allowed X to meet Y", "praised the meeting of Y".
_ENDS_IT_BY = with_and(
    "أنهى أنهت ينهي تنهي اختتم اختتمت يختتم تختتم ختم ختمت استهل استهلت يستهل تستهل بدأ بدأت يبدأ تبدأ توج توجت"
    " يتوج اختتمها اختتمه اختتمته اختتمتها أنهاها أنهتها حضر حضرت توجه توجهت وصل وصلت خرج خرجت نزل نزلت هرع هرعت"
)
_ENDING = 12
_NEXT = 2
# "A meeting that brought him together with": he is the one told of before.
_BROUGHT_HIM = word_set("جمعه جمعته جمعها جمعتها يجمعه تجمعه ضمه ضمها")
# "Reception": of somebody it is a meeting, of a thing its receipt.
_RECEPTION = "استقبال"
_AFAR = 4
# "His meeting N", not "his session N".
_TAKE_AN_OBJECT = ("لقا", "استقبال", "زيار")
# "His meeting (in his office yesterday with) N", who stands behind where and when.
_HIS_MEETING = word_set("لقائه لقائها لقائهما لقائهم")


def _told_of(layout: Layout, i: int, stop: int) -> bool:
    """Tell whether what follows a noun says which meeting it was: "the meeting that", "the session that was held"."""
    after = layout.form(i + 1)
    if (
        after in RELATIVES
        or after in _BEING_HELD
        or (after in HELD and after.startswith("س"))
        or layout.form(i + 2) in _BEING_HELD
        or after.startswith(OPENING)
    ):
        return True
    if layout.form(i - 1) in _IS_TO_BE or (layout.form(i - 1) in HOLDING and layout.form(i + 1) in COMING):
        return True
    said = RELATIVES | TO_BE
    near = range(i + 1, min(stop, i + _NAMED))
    return any(layout.forms[k] in said and layout.form(k + 1 + (layout.form(k + 1) in _DONE)) in HELD for k in near)


# "(The summit) is to convene", with the verb before it.
_IS_TO_BE = word_set("تنعقد ينعقد ستنعقد سينعقد ستعقد سيعقد تستأنف ستستأنف يستأنف سيستأنف تنطلق ستنطلق ينطلق سينطلق")
_BEING_HELD = word_set("المنعقد المنعقدة المعقود المعقودة")
# "Which was (brought to be) held".
_DONE = word_set("تم يتم سيتم جرى يجري")


def _was_held(layout: Layout, i: int, stop: int) -> bool:
    """Tell whether what follows a meeting says that it was held: "a meeting held in", "talks that took place"."""
    for k in range(i, min(stop, i + _DESCRIBED)):
        if layout.forms[k] in HELD:
            return not layout.forms[k].startswith(("ي", "ت", "س"))
        if not layout.forms[k].startswith("ال") and not layout.forms[k].endswith(("ي", "يه")):
            return False
    return False


_DESCRIBED = 4
_NAMED = 8


def _of_a_dialogue(layout: Layout, i: int) -> bool:
    """Tell whether sessions of another meeting are told of: "the sessions of the dialogue", "a session of talks"."""
    form, after = layout.forms[i], layout.form(i + 1)
    sessions = NOUNS.get(form) is MeetingKind.SESSION or form.endswith("اجتماعات")
    return sessions and after in NOUNS and (after.startswith("ال") or form.endswith("جلسه"))
