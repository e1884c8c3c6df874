"""Read meetings somebody is called or travels to: "called on X to meet", "came to meet Y", "before he leaves for"."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.meeting_words import TRAVELS
from kg.extract.layout.wording import STOPS, THAT
from kg.extract.meetings.arrivals import TRAVELLERS
from kg.extract.meetings.gathering import PAIR, Gathering
from kg.extract.meetings.hosts import inherit
from kg.extract.meetings.visits import HEADING, is_place, past_company, past_places
from kg.extract.mentions.found import NounPhrase
from kg.kinds import EntityType, MeetingKind
from kg.text.fold import word_set
from kg.text.sentences import Stretch

# "To meet", of those who are called together, and of one who goes to somebody.
_TO_GATHER = frozenset({"للاجتماع"})
_TO_MEET = frozenset({"للقاء"})
_ARRIVAL = word_set("وصوله وصولها بوصوله بوصولها لوصوله")
# The going of somebody told of before.
_LEAVING = _ARRIVAL | word_set("توجهه توجهها سفره سفرها انتقاله انتقالها تنقله تنقلها مغادرته مغادرتها")
# The coming of somebody named behind it.
_COMING = word_set("وصول بوصول لوصول توجه سفر مغادرة بمغادرة لمغادرة")
SUMMONED = _TO_GATHER | _TO_MEET | _LEAVING | _COMING
_CALLS = word_set("دعا دعت دعوا ودعا ودعت يدعو تدعو دعوة ودعوة بدعوة مدعوة مدعوون مدعوين داعيا داعية")
_BEFORE_LEAVING = word_set("قبل قبيل عشية")
_BACK = 14
_ACTORS = frozenset({EntityType.PERSON, EntityType.ORGANISATION, EntityType.STATE, EntityType.DELEGATION})


def summoned(layout: Layout, i: int, sentence: Stretch) -> Gathering | None:
    """Read a word for meeting or going as a meeting that somebody is called or goes to.

    Args:
        layout: The release.
        i: Index of the word, one of ``SUMMONED``.
        sentence: The sentence in which it stands.

    Returns:
        The meeting, planned where it is still to be; None where the words before tell of no call or journey.
    """
    form = layout.forms[i]
    if form in _COMING:
        return _came(layout, i, sentence)
    if form in _LEAVING:
        return _left(layout, i, sentence)
    gathering = Gathering(at=i, first=i, stop=i + 1, kind=MeetingKind.MEETING, planned=True)
    if form in _TO_GATHER:
        gathering.sides = _called(layout, i, sentence)
        return gathering if gathering.sides else None
    met = layout.phrase(i + 1)
    goes = any(layout.forms[k] in TRAVELS for k in range(max(sentence.first, i - _BACK), i))
    if met is None or not goes or layout.found.entity(met.entity).type not in _ACTORS:
        return None
    gathering.sides, gathering.stop = [met], met.last + 1
    return gathering if inherit(layout, gathering, sentence) else None


def called_to(layout: Layout, gathering: Gathering, sentence: Stretch) -> None:
    """Take those who are called to a meeting that its words name nobody for: "called on X and Y to hold a meeting".

    Args:
        layout: The release.
        gathering: What an indefinite noun tells; those called become its sides.
        sentence: The sentence in which it stands.
    """
    at = gathering.at - (layout.form(gathering.at - 1) in _HOLDING)
    one = not (gathering.definite or gathering.talk or gathering.sides or layout.forms[gathering.at].endswith("ات"))
    if not one or not (layout.form(at - 1) == "الي" or layout.forms[at].startswith("ل")):
        return
    called = _called(layout, at, sentence)
    if len(called) >= PAIR and _only_those(layout, called, at, to_hold=at < gathering.at):
        # Who calls alone only wishes for it: "X called for a conference".
        gathering.sides, gathering.planned = called, True


def _only_those(layout: Layout, called: list[NounPhrase], at: int, *, to_hold: bool) -> bool:
    """Tell whether they meet to whom the call right behind goes: not "X called Y (to press Z) for".

    Who calls another to hold a meeting does not meet him: "X called on the council to hold a meeting".
    """
    one, other = called
    behind = _TO_WHAT.isdisjoint(layout.forms[other.last + 1 : at - (layout.form(at - 1) == "الي")])
    both = layout.proclitic(other) == "و" and layout.form(one.first - 1) not in _CALLS
    return behind and (both or not to_hold)


_TO_WHAT = word_set("إلى على من")
_HOLDING = word_set("عقد لعقد إجراء لإجراء")


def _called(layout: Layout, i: int, sentence: Stretch) -> list[NounPhrase]:
    """Return those who are called to meet: the actors between the call and the word."""
    for k in range(i - 1, max(sentence.first - 1, i - _BACK), -1):
        form = layout.forms[k]
        if form in STOPS or form in THAT:
            break
        if form in _CALLS:
            found = layout.found.phrases_in(layout.words.starts[k + 1], layout.words.starts[i])
            return [p for p in found if layout.found.entity(p.entity).type in _ACTORS][-2:] if k + 1 < i else []
    return []


def _left(layout: Layout, i: int, sentence: Stretch) -> Gathering | None:
    """Read "before his departure for X" as the visit of the one told of before, where X is a place."""
    # "His departure from Doha (left out in Arabic) for Cairo".
    at = past_company(layout, i + 1)
    if layout.forms[i] in _ARRIVAL and is_place(layout, at):
        # "On his arrival in (left out in Arabic) Doha".
        gathering: Gathering | None = Gathering(at=i, first=i, stop=past_places(layout, at), kind=MeetingKind.VISIT)
    else:
        gathering = _visit(layout, i, past_places(layout, at), sentence)
    return gathering if gathering is not None and inherit(layout, gathering, sentence) else None


def _visit(layout: Layout, i: int, to: int, sentence: Stretch) -> Gathering | None:
    """Read a word for going or coming as a visit of the place behind "to", or None where no place stands there."""
    if layout.form(to) != "الي" or to + 1 >= sentence.stop or not is_place(layout, to + 1):
        return None
    gathering = Gathering(at=i, first=i, stop=past_places(layout, to + 1), kind=MeetingKind.VISIT)
    gathering.planned = layout.form(i - 1) in _BEFORE_LEAVING
    return gathering


def _came(layout: Layout, i: int, sentence: Stretch) -> Gathering | None:
    """Read "the arrival of X in Baghdad" as his visit, where X is a person or a delegation and Baghdad a place."""
    who = layout.phrase(i + 1)
    if who is None or layout.proclitic(who) or layout.found.entity(who.entity).type not in TRAVELLERS:
        return None
    before = layout.forms[max(sentence.first, i - _REPORTED) : i]
    barred = not _BARRED.isdisjoint(before[-_GOVERNS:])
    if barred or (layout.forms[i].startswith("بم") and _REPORTS.isdisjoint(before)):
        return None
    to = past_places(layout, past_company(layout, who.last + 1))
    to += layout.form(to) in HEADING
    gathering = _visit(layout, i, to, sentence)
    if gathering is not None:
        gathering.sides = [who]
    return gathering


# "Barred him from travelling to", "put off his coming": he did not come.
_BARRED = word_set("منع منعت يمنع تمنع بمنع لمنع حظر حظرت بحظر تعذر تعذرت تأجل تأجلت تأجيل إلغاء عرقل عرقلت عرقلة")
# "Reported the leaving of", which is told of, not "demanded his leaving".
_REPORTS = word_set("أفاد أفادت وأفاد وأفادت يفيد تفيد")
_GOVERNS, _REPORTED = 4, 10
