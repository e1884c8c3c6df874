"""Find the words that tell of a meeting, and who they say took part."""

from collections.abc import Iterator

from kg.extract.layout.lay import Layout
from kg.extract.layout.meeting_words import (
    BARE,
    HELD,
    HOLDS,
    NOT_MEETINGS,
    NOUNS,
    OPENS,
    PAYS,
    TALKS,
    TO_BE,
    TRAVELS,
    VERBS,
    kind_told,
)
from kg.extract.layout.wording import PREPOSITIONS, PUNCTUATION, RELATIVES, SELF_THAT, THAT
from kg.extract.meetings.circumstances import settle
from kg.extract.meetings.gathering import Gathering, name_end, process_named
from kg.extract.meetings.hosts import DUALS, at_the_head, goes_on, inherit, presides, told_before
from kg.extract.meetings.occasions import is_occasion, take_speaker
from kg.extract.meetings.parties import Collector, collect_sides
from kg.extract.meetings.summoned import SUMMONED, summoned
from kg.extract.meetings.visits import (
    HIS_HIGHNESS,
    TOURS,
    goes_somewhere,
    is_destination,
    is_tour,
    stays,
    take_visitor,
)
from kg.extract.mentions.found import NounPhrase
from kg.kinds import EntityType, MeetingKind
from kg.text.fold import word_set
from kg.text.sentences import Stretch
from kg.text.words import COMMAS

_REACH = 45
_VERBAL = frozenset(VERBS) | TALKS
_NOMINAL = frozenset(NOUNS) | TOURS
_TELLING = _NOMINAL | _VERBAL | SUMMONED
# These take no object: an actor without "with" after them is their subject, whoever the other party is.
_MET_WITH = frozenset(["اجتمع", "اجتمعت", "يجتمع", "تجتمع", "سيجتمع", "ستجتمع"])


def gatherings(layout: Layout, sentence: Stretch, before: Gathering | None = None) -> Iterator[Gathering]:
    """Find every word of a sentence that tells of a meeting.

    Args:
        layout: The release.
        sentence: The sentence.
        before: What the last verb of the sentences before tells of.

    Yields:
        What each tells, in order.
    """
    i, here = sentence.first, False
    while i < sentence.stop:
        form = layout.forms[i]
        if form not in _TELLING:
            i += 1
            continue
        gathering = summoned(layout, i, sentence) if form in SUMMONED else None
        if gathering is None and form in _NOMINAL:
            gathering = _of_noun(layout, i, sentence)
        elif gathering is None and form in _VERBAL and kind_told(layout.forms, i, sentence.stop) is not None:
            told = before if goes_on(layout, i) and (here or at_the_head(layout, i, sentence, before)) else None
            gathering = _of_verb(layout, i, sentence, told)
            before, here = gathering or before, here or gathering is not None
        if gathering is not None:
            planned = gathering.planned
            settle(layout, gathering, sentence)
            gathering.planned = gathering.planned or planned
            yield gathering
            i = max(i + 1 + _of_a_dialogue(layout, i), gathering.stop)
        else:
            i += 1


def _held_by_him(layout: Layout, i: int, sentence: Stretch) -> bool:
    """Tell whether "His Highness held" stands shortly before a noun, so that whoever was told of holds the meeting."""
    near = range(max(sentence.first + 1, i - _HIS_REACH), i)
    return any(layout.forms[k] in HIS_HIGHNESS and layout.forms[k - 1].removeprefix("و") in OPENS for k in near)


_HIS_REACH = 8


def _of_noun(layout: Layout, i: int, sentence: Stretch) -> Gathering | None:
    """Read a noun such as 'meeting' with those whom the words after it name."""
    form = layout.forms[i]
    after = layout.form(i + 1)
    if after in NOT_MEETINGS or layout.form(i + 2) in NOT_MEETINGS or (form in TOURS and not is_tour(layout, i)):
        return None
    if layout.form(i - 1) in _MEANS:
        return None
    kind = NOUNS.get(form, MeetingKind.VISIT)
    gathering = Gathering(at=i, first=i, stop=i + 1, kind=kind, noun=True, talk="حوار" in form)
    gathering.several = form.endswith("ات") and gathering.kind is not MeetingKind.VISIT
    gathering.named = process_named(layout, i + _of_a_dialogue(layout, i))
    gathering.definite = form.lstrip("وفبك").startswith(("ال", "لل")) and not _told_of(layout, i, sentence.stop)
    possessed = (form.endswith(("ه", "ها", "هما", "هم")) and form not in BARE) or after in HIS_HIGHNESS
    possessed = possessed or after in _BROUGHT_HIM or _held_by_him(layout, i, sentence) or presides(layout, i)
    if possessed:
        inherit(layout, gathering, sentence)
    patience = _AFAR if form.lstrip("وبل").startswith(_RECEPTION) or form in _HIS_MEETING else 1
    collector = Collector(layout, gathering, wanted=not gathering.definite, gap=patience)
    collector.collect(i + 1, min(sentence.stop, i + _REACH))
    possessed = possessed or _made_by_him(layout, gathering, collector, sentence)
    if not (possessed or any(p.first <= i + _NEXT and not is_destination(layout, p) for p in gathering.sides)):
        take_visitor(layout, gathering, sentence)
    gathering.stop = max(gathering.stop, name_end(layout, i) if gathering.named else 0)
    behind = (i + 1, gathering.stop)
    gathering.held = gathering.held or any(_was_held(layout, k, sentence.stop) for k in behind)
    if not gathering.definite and not possessed:
        _held(layout, gathering, sentence)
    if gathering.kind is MeetingKind.CALL and not gathering.sides:
        _on_the_line(layout, gathering, sentence)
    alone = len(gathering.sides) < _PAIR
    if alone and is_occasion(layout, gathering, possessed=possessed) and take_speaker(layout, gathering, sentence):
        return gathering
    if form.endswith(_RECEPTION) and not gathering.sides:
        return None
    if possessed and len(gathering.sides) < _PAIR and not (gathering.bound or gathering.held or gathering.named):
        return None
    return gathering


def _made_by_him(layout: Layout, gathering: Gathering, collector: Collector, sentence: Stretch) -> bool:
    """Take who was told of before as who held the talks with the one party named: "a call that he made to X"."""
    made = len(gathering.sides) == 1 and collector.by_him()
    gathering.held = gathering.held or made
    return made and (inherit(layout, gathering, sentence) or made)


_NEXT = 2
# "A meeting that brought him together with": he is the one told of before.
_BROUGHT_HIM = word_set("جمعه جمعته جمعها جمعتها يجمعه تجمعه ضمه ضمها")
# "The channels of dialogue", "the door of talks": none is held.
_MEANS = word_set("قنوات قناة باب أبواب لغة طاولة مائدة خيار مبدأ ثقافة دعوات")
# "Reception": of somebody it is a meeting, of a thing its receipt.
_RECEPTION = "استقبال"
_AFAR = 4
# "His meeting (in his office yesterday with) N", who stands behind where and when.
_HIS_MEETING = word_set("لقائه لقائها لقائهما لقائهم")


def _told_of(layout: Layout, i: int, stop: int) -> bool:
    """Tell whether what follows a noun says which meeting it was: "the meeting that", "the session that was held"."""
    if layout.form(i + 1) in RELATIVES:
        return True
    said = RELATIVES | TO_BE
    return any(layout.forms[k] in said and layout.form(k + 1) in HELD for k in range(i + 1, min(stop, i + _NAMED)))


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
    """Tell whether sessions or the like of another meeting are told of: "the sessions of the dialogue"."""
    sessions = NOUNS.get(layout.forms[i]) is MeetingKind.SESSION or layout.forms[i].endswith("اجتماعات")
    return sessions and layout.form(i + 1).startswith("ال") and layout.form(i + 1) in NOUNS


def _held(layout: Layout, gathering: Gathering, sentence: Stretch) -> None:
    """Take the parties told of before the noun, as in 'the minister held talks', 'the minister is to hold talks'."""
    if layout.form(gathering.at - 1) in _WHEN:
        return
    for v in range(gathering.at - 1, max(sentence.first - 1, gathering.at - _BEFORE), -1):
        if layout.forms[v] in PUNCTUATION - _ROUND_NAMES or layout.forms[v] in THAT:
            return
        another = NOUNS.get(layout.forms[v], MeetingKind.VISIT) is not MeetingKind.VISIT
        if another and (layout.forms[v].endswith("ا") or layout.form(v - 1) in OPENS):
            return
        if layout.forms[v] not in _HELD_BY.get(gathering.kind, OPENS):
            continue
        if layout.forms[v] == "عقد" and layout.form(v - 1) in PREPOSITIONS:
            return
        told = Gathering(at=v, first=v, stop=v + 1, kind=gathering.kind)
        collect_sides(layout, told, gathering.at, talks=False)
        before = layout.ends_at.get(v - 1)
        if not told.sides and before and layout.form(before.first - 1) not in PREPOSITIONS:
            told.sides.append(before)
        known = {p.entity for p in gathering.sides}
        own = [p for p in told.sides if p.entity not in known]
        gathering.heads = {n + len(own): head for n, head in gathering.heads.items()}
        gathering.sides = [*own, *gathering.sides]
        gathering.first = v if own else gathering.first
        gathering.held = True
        return


# Signs that stand round a name or a post.
_ROUND_NAMES = COMMAS | frozenset('«»“”"')
# "Held after the meeting of": another meeting than the one held.
_WHEN = word_set("بعد قبل قبيل بعيد عقب منذ")
_RECEIVES = HOLDS | word_set("تلقى تلقت وتلقى وتلقت يتلقى تتلقى")
_HELD_BY = {MeetingKind.CALL: _RECEIVES, MeetingKind.VISIT: PAYS | {"و" + form for form in PAYS}}
_BEFORE_CALL = THAT | {".", "؛"}


def _on_the_line(layout: Layout, gathering: Gathering, sentence: Stretch) -> None:
    """Take those who spoke on the telephone: 'X told Y in a call that', the two actors of the clause before."""
    start = gathering.at
    while start > sentence.first and layout.forms[start - 1] not in _BEFORE_CALL:
        start -= 1
    floor, ceiling = layout.words.starts[start], layout.words.starts[gathering.at]
    persons = [p for p in layout.found.phrases_in(floor, ceiling) if _is_person(layout, p.entity)]
    if len({p.entity for p in persons}) == len(persons) == _PAIR:
        gathering.sides = persons
        gathering.first = persons[0].first


_PAIR = 2


def _is_person(layout: Layout, entity: str) -> bool:
    return layout.found.entity(entity).type is EntityType.PERSON


_BEFORE = 25


def _of_verb(layout: Layout, i: int, sentence: Stretch, joined: Gathering | None) -> Gathering | None:
    """Read a verb such as 'met' with its subject and those who were met; it may go on with the subject of another."""
    form = layout.forms[i]
    kind = kind_told(layout.forms, i, sentence.stop) or MeetingKind.MEETING
    gathering = Gathering(at=i, first=i, stop=i + 1, kind=kind)
    talks, travels = form in TALKS, form in TRAVELS
    if layout.form(i - 1) in SELF_THAT:
        inherit(layout, gathering, sentence)
    elif talks and layout.form(i - 1) in THAT:
        return None
    passed = layout.form(i - 1) in RELATIVES or layout.form(i - 1) in ("قد", "سوف")
    before = layout.ends_at.get(i - 1 - passed) or _apposed(layout, i)
    gathering.sides += told_before(layout, sentence, i, before)
    met = collect_sides(layout, gathering, min(sentence.stop, i + _REACH), talks=talks)
    if kind is MeetingKind.VISIT and layout.form(i - 1) in RELATIVES and not gathering.sides:
        inherit(layout, gathering, sentence)
    if not gathering.sides or (talks and not met):
        return None
    if travels and (not goes_somewhere(layout, gathering, sentence) or any(stays(layout, p) for p in gathering.sides)):
        return None
    if kind is MeetingKind.VISIT:
        guests = [p for p in gathering.sides if not is_destination(layout, p)]
        gathering.sides = [p for n, p in enumerate(guests) if not n or layout.proclitic(p) == "و"]
        if not gathering.sides and not inherit(layout, gathering, sentence):
            return None
    untold = not met and (form.removeprefix("و") in _MET_WITH or (before is None and _guests_follow(layout, gathering)))
    if len(gathering.sides) == 1 and untold:
        return gathering
    few = len(gathering.sides) < _PAIR or (before is None and layout.form(i + 1) in _DURING_IT)
    alone = few and kind is not MeetingKind.VISIT
    # "The two met X": whoever came last is but one of them.
    himself = layout.form(i - 1) in SELF_THAT and bool(gathering.sides)
    inherits = alone and (himself or (form not in DUALS and inherit(layout, gathering, sentence, joined)))
    return gathering if inherits or not alone else None


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
    return layout.form(past) in _GUESTS


_TITLED = 7
# "During which he meets X and Y": he is told of before.
_DURING_IT = word_set("خلالها خلاله")
_GUESTS = word_set(
    "مع عددا عدد وفدا الوفد أعضاء مسؤولين كبار ممثلين ممثلي رؤساء قادة وزراء نوابا عائلات أهالي وجهاء مجموعة"
)
