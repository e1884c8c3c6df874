"""Find when and where a meeting was held, and whether it still is to be."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from kg.extract.layout.lay import Layout
from kg.extract.layout.meeting_words import FUTURE, HELD, NOUNS, OPENS, TELLING_VERBS, TO_BE
from kg.extract.layout.wording import AND_THAT, BREAKS, PREPOSITIONS, PUNCTUATION, RELATIVES, STOPS, THAT, WAS, WHICH
from kg.extract.meetings.gathering import Gathering
from kg.extract.meetings.possible import only_possible
from kg.extract.meetings.unheld import called_for
from kg.extract.mentions.word_shapes import will_do
from kg.kinds import EntityType, MeetingKind
from kg.lexicon.cues import load_cues
from kg.sources import Time
from kg.text import calendar as cal
from kg.text.fold import word_set
from kg.text.sentences import Stretch
from kg.text.timewords import LAST, WEEKDAY_ALONE
from kg.text.words import COMMAS


def settle(layout: Layout, gathering: Gathering, sentence: Stretch) -> None:
    """Find the time and place of a meeting, and whether it is only planned.

    Args:
        layout: The release.
        gathering: The words that tell of it; they are filled in.
        sentence: The sentence in which they stand.
    """
    # "Received X yesterday, who is visiting": what stands before "who" is told of something else.
    back = 0 if layout.form(gathering.at - 1) in WHICH else 12
    around = range(max(sentence.first, gathering.at - back), min(sentence.stop, gathering.stop + 12))
    times = (k for k in around if k in layout.time_at and not _of_another_deed(layout, k, gathering))
    near = min(times, key=lambda k: abs(k - gathering.at), default=None)
    if near is not None:
        gathering.time = _ahead(layout, near, gathering)
    published = layout.found.release.published
    if gathering.time and gathering.time.earliest and published and _has_met(layout, gathering):
        # What is to come beside "met" is told of something else.
        gathering.time = gathering.time if gathering.time.earliest <= published else None
    later = gathering.time and gathering.time.earliest and published and gathering.time.earliest > published
    tomorrow = near is not None and layout.forms[near] in _TOMORROW and not _has_met(layout, gathering)
    later = bool(later or (tomorrow and gathering.time))
    past = gathering.time and gathering.time.latest and published and gathering.time.latest < published
    due = gathering.noun and _to_be_held(layout, gathering.at + 1, min(sentence.stop, gathering.stop + _NEAR))
    gathering.held = gathering.held or due
    gathering.planned = gathering.planned or (
        not past and _is_to_come(layout, gathering, sentence, due=due, later=later)
    )
    if near is not None and gathering.time:
        gathering.time = _in_its_week(layout, near, gathering, gathering.time)
    gathering.place = _place(layout, gathering, sentence)


def _is_to_come(layout: Layout, gathering: Gathering, sentence: Stretch, *, due: bool, later: bool) -> bool:
    """Tell whether the words of a meeting, or those before it, tell that it is still to be held."""
    before = layout.forms[max(sentence.first, gathering.at - _SHORTLY) : gathering.at]
    verb = "" if gathering.noun else layout.forms[gathering.at].lstrip("وف")
    own = layout.forms[gathering.at + 1 : gathering.stop + 2]
    return bool(
        later
        or due
        or called_for(layout, gathering.at, sentence)
        or only_possible(layout, gathering.at, sentence)
        or verb.startswith(("سي", "ست"))
        or (not FUTURE.isdisjoint(before) and not _has_met(layout, gathering))
        or _will_hold(before)
        or (gathering.noun and layout.forms[gathering.at].endswith(_THEIRS) and _goes_on_with(before))
        or (
            gathering.noun
            and before[-1:] == ("في",)
            and any(map(will_do, layout.forms[max(sentence.first, gathering.at - _GOVERNED) : gathering.at]))
        )
        or _the_holding(before)
        or not COMING.isdisjoint(own)
        or any(f in _DUE and after not in _REPORTING for f, after in pairwise((*own, "")))
    )


def _the_holding(before: Sequence[str]) -> bool:
    """Tell whether the holding of a meeting is told of, and not that somebody held it: "X had held his congress"."""
    if before[-1:] != ("عقد",) or before[-2:-1] == () or before[-2] in _HE_HELD or not _DONE.isdisjoint(before):
        return False
    return WAS.isdisjoint(before) or before[-2] in PREPOSITIONS


def _of_another_deed(layout: Layout, k: int, gathering: Gathering) -> bool:
    """Tell whether a weekday alone is the day of another deed: "said on Monday that he met", "the vote due on Sunday".

    Since almost every clause of the news has a day, it is that of the meeting only in the clause of the meeting.
    """
    stop, time = layout.time_at[k]
    if time.problem != WEEKDAY_ALONE:
        return False
    at = gathering.at
    between = layout.forms[stop:at] if k < at else layout.forms[at + 1 : k]
    if between and between[0 if k < at else -1] in COMMAS and not (k < at and layout.forms[at].startswith("و")):
        # "Met, on Monday, the minister."
        between = between[1:] if k < at else between[:-1]
    told = load_cues().forms if k > at else ()
    return any(form in _PARTS or (form in told and form not in TELLING_VERBS) or will_do(form) for form in between)


_PARTS = (
    PUNCTUATION
    | THAT
    | AND_THAT
    | RELATIVES
    | BREAKS
    | word_set("إن إنه إنها إنهم بعد قبل عقب إثر منذ بعدما قبيل بعيد عشية غداة المقرر المقررة المقررين حتى")
)
# "The visit due"; but "the meeting of the special rapporteur", which is written alike.
_DUE = word_set("المقرر المقررة المزمع المزمعة المنتظر المنتظرة")
_REPORTING = word_set("الخاص الخاصة الأممي الأممية العام العامة السابق السابقة")
# How far before a meeting stands the verb that holds it, and one that governs it: "will take (it) up in a session".
_SHORTLY, _GOVERNED = 7, 9
_WILL_PAY = word_set("سيقوم ستقوم سيؤديها ستؤديها سيجريها ستجريها يعتزم تعتزم ينوي تنوي")
_TO_HOLD = word_set("لإجراء لعقد وإجراء وعقد")


def _will_hold(before: Sequence[str]) -> bool:
    """Tell whether somebody is to go or meet in order to hold what a noun tells of: "will visit X to hold talks"."""
    wills = (form for form in before if form.removeprefix("و").startswith(("سي", "ست")))
    return before[-1:] != () and before[-1] in _TO_HOLD and not TELLING_VERBS.isdisjoint(wills)


def _goes_on_with(before: Sequence[str]) -> bool:
    """Tell whether somebody will open or go on with meetings of his own: "will go on with its meetings"."""
    opens = any(f.startswith(("سي", "ست")) and f in OPENS for f in (form.removeprefix("و") for form in before))
    return opens and before[-1] not in PREPOSITIONS


_THEIRS = ("اته", "اتها", "اتهم", "اتهما")
_TOMORROW = word_set("غدا غد الغد")
COMING = word_set(
    "المقبل المقبلة القادم القادمة المرتقب المرتقبة مقبل مقبلة قادم قادمة مرتقب مرتقبة مرتقبا منتظر منتظرا متوقع"
)


def _ahead(layout: Layout, k: int, gathering: Gathering) -> Time:
    """Return when a meeting was, "on Monday" of the week to come where a verb tells that it will be."""
    stop, time = layout.time_at[k]
    published, words = layout.found.release.published, layout.forms[k:stop]
    will = layout.forms[gathering.at].removeprefix("و").startswith(("سي", "ست"))
    was_due = gathering.noun and not WAS.isdisjoint(layout.forms[max(0, gathering.at - _SHORTLY) : gathering.at])
    will = (gathering.planned and not was_due) or (_will_be_held(layout, gathering) if gathering.noun else will)
    day = next((w for w in words if w in cal.WEEKDAYS), "")
    if not (will and day and published and time.latest and time.latest < published and LAST.isdisjoint(words)):
        return time
    later = time.latest + dt.timedelta(days=7)
    known = time.earliest == time.latest and later >= published and not _DATED.intersection(words)
    return replace(time, earliest=later, latest=later, edtf=cal.edtf((later, later))) if known else time


def _will_be_held(layout: Layout, gathering: Gathering) -> bool:
    """Tell whether a verb before a noun tells that somebody will hold the meeting or that it will be held."""
    before = layout.forms[max(0, gathering.at - _SHORTLY) : gathering.at]
    verbs = (form.removeprefix("و") for form in before)
    to_hold = before[-1:] == ("عقد",) and before[-2:-1] in (("الي",), ("علي",))
    return to_hold or _will_hold(before) or any(f.startswith(("سي", "ست")) and f in HELD | OPENS for f in verbs)


_DATED = word_set("أمس الأمس")


def _has_met(layout: Layout, gathering: Gathering) -> bool:
    """Tell whether a verb in the past tells of the meeting, whatever is to come beside it."""
    form = layout.forms[gathering.at].removeprefix("و").removeprefix("ف")
    return not gathering.noun and not form.startswith(("سي", "ست", *_PRESENT))


def _in_its_week(layout: Layout, k: int, gathering: Gathering, time: Time) -> Time:
    """Return when a meeting was, with the week of a weekday that stands alone: the last or the next, as it is told."""
    published = layout.found.release.published
    present = not gathering.noun and layout.forms[gathering.at].removeprefix("و").startswith(_PRESENT)
    ahead = (cal.WEEKDAYS.get(layout.forms[k], 0) - published.weekday()) % 7 if published else 0
    if time.problem != WEEKDAY_ALONE or published is None or (not ahead if gathering.planned else present):
        return time
    day = published + dt.timedelta(days=ahead - 7 * (ahead > 0 and not gathering.planned))
    return replace(time, earliest=day, latest=day, edtf=cal.edtf((day, day)), problem="")


# "Meets": today or some day to come.
_PRESENT = ("ي", "تلت", "تجت", "تست", "تزو", "تصل", "تتو", "تسا", "تغا")


_NEAR, _IS_HELD, _LATER = 6, word_set("يعقد تعقد ينعقد تنعقد"), word_set("لاحق لاحقا غدا غد")
_HOLDS_IT = word_set("يعقده تعقده يعقدها تعقدها")
_NOW = word_set("حاليا اليوم الآن أمس")


def _to_be_held(layout: Layout, first: int, stop: int) -> bool:
    """Tell whether a meeting is told to be one that "will be held" or is "due to be held"."""
    for k in range(first, stop):
        form, after = layout.forms[k], layout.form(k + 1)
        if (form in TO_BE and after in HELD) or (k == first and form in _HOLDS_IT and layout.form(k - 2) == "الي"):
            # Or "called for a meeting that the council holds".
            return True
        if form in RELATIVES and after in _WILL_PAY:
            return True
        if form in _IS_HELD and not _LATER.isdisjoint(layout.forms[k + 1 : k + _NEAR]):
            return True
        if form in RELATIVES and after in HELD:
            return after.startswith(("س", "ي", "ت")) and _NOW.isdisjoint(layout.forms[k + 2 : k + _NEAR])
        if form in STOPS or form in THAT or (form in NOUNS and k > first):
            return False
    return False


# Behind these it is "he held", elsewhere "the holding of", which may be to come.
_HE_HELD = PUNCTUATION | word_set("في ثم قد وقد كما حيث الذي وبعدها بعدها خلالها خلاله أيضا بعد عقب إثر منذ خلال")
# "The holding of a meeting was done": it was held.
_DONE = frozenset(["تم", "وتم", "تمت", "جري", "وجري", "بدا", "بدات"])


def _place(layout: Layout, gathering: Gathering, sentence: Stretch) -> str:
    """Return the place that is visited, or that 'in' or 'to' gives near a meeting."""
    stop = min(sentence.stop - 1, gathering.stop + 6)
    if gathering.kind is MeetingKind.VISIT and not layout.forms[gathering.at].removeprefix("و").startswith(_LEAVE):
        # "Visited (yesterday) X": nothing but who visits it and when stands between.
        within = {k for p in gathering.sides for k in range(p.first, p.last + 1)}
        visited = (k for k in range(gathering.at + 1, stop + 1) if k in layout.place_at and k not in within)
        if (at := next(visited, 0)) and layout.form(at - 1) not in PREPOSITIONS and (named := _named(layout, at, 0)):
            return named
    for k in range(gathering.at, stop):
        if layout.forms[k] in ("في", "الي"):
            named = _named(layout, k + 1, 0) or _named(layout, k + 1, 1)
        else:
            named = _named(layout, k, 1) if layout.forms[k].startswith("ب") else ""
        if named:
            return named
    return _held_in(layout, gathering, sentence) if gathering.noun else ""


def _held_in(layout: Layout, gathering: Gathering, sentence: Stretch) -> str:
    """Return where a meeting was held whose place stands before it: "in Oslo was held yesterday a meeting"."""
    for k in range(gathering.at - 1, max(sentence.first - 1, gathering.at - _BEFORE), -1):
        form = layout.forms[k]
        if form in STOPS or form in THAT or form in NOUNS:
            return ""
        if form in HELD:
            inside = next((n for n in range(k, gathering.at) if layout.forms[n] == "في"), -1)
            return _named(layout, inside + 1, 0) if inside >= 0 else ""
    return ""


_BEFORE = 8
_LEAVE = ("غادر", "يغادر", "تغادر", "سيغادر", "ستغادر", "مغادر")


def _named(layout: Layout, k: int, letters: int) -> str:
    """Return the state or place that is named in a word behind so many letters written on to it."""
    mention = layout.found.mention_at(layout.words.starts[k] + letters)
    place = mention is not None and layout.found.entity(mention.entity).type in (EntityType.PLACE, EntityType.STATE)
    return mention.entity if mention is not None and place else ""
