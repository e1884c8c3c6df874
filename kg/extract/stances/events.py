"""Read what is told of talks at the head of a content: 'the session dealt with', 'he held talks with X about'."""

from dataclasses import replace

from kg.extract.layout.lay import Layout
from kg.extract.layout.meeting_words import HOLDS, NOUNS
from kg.extract.layout.wording import PUNCTUATION, RELATIVES, THAT
from kg.extract.mentions.found import NounPhrase
from kg.extract.stances.agendas import TALKS
from kg.extract.stances.at_issue import NAMES_TOPIC, talked_about
from kg.extract.stances.frames import match
from kg.extract.stances.gathered import with_sides
from kg.extract.stances.inner import Inner
from kg.extract.stances.other_words import strays
from kg.extract.stances.passives import passive
from kg.extract.stances.walk import Frame
from kg.kinds import MeetingKind
from kg.lexicon.conjugate import Shape
from kg.lexicon.cues import CueTable
from kg.text.fold import word_set
from kg.text.sentences import Stretch
from kg.text.words import OPENING_QUOTES

_VERB = (Shape.PERFECT, Shape.IMPERFECT, Shape.FUTURE)
_EVENT = 22
_NEAR = 6
_ABOUT = word_set("حول بشأن بخصوص تناولت تناول تمحورت تركزت بحثت")


def talks(layout: Layout, table: CueTable, j: int, part: Stretch, subject: tuple[NounPhrase, ...]) -> Inner | None:
    """Read "held talks with X about": what the two discuss.

    Args:
        layout: The release.
        table: The cue words.
        j: Index of the verb.
        part: The part of a content.
        subject: Actor phrases before the verb.

    Returns:
        The agenda with whoever held the talks, or None.
    """
    if layout.form(j) not in HOLDS:
        return None
    held = next((i for i in range(j + 1, min(part.stop, j + _NEAR)) if layout.forms[i] in TALKS), None)
    if held is None:
        return None
    partner: tuple[NounPhrase, ...] = ()
    for i in range(held + 1, min(part.stop - 1, held + _EVENT)):
        form = layout.forms[i]
        if form in PUNCTUATION or form in THAT or form in RELATIVES:
            return None
        if form == "مع" and (phrase := layout.phrase(i + 1)):
            partner = (phrase,)
        if form in _ABOUT:
            behind = layout.phrase(j + 1)
            who = subject or ((behind,) if behind is not None and behind.last < held else ())
            frame = Frame(at=held, form=table.two_discuss, subject=who, partner=partner, content=i + 1, how="0")
            return Inner(subject=who, frame=frame, at=held)
    return None


def event(layout: Layout, table: CueTable, part: Stretch) -> Inner | None:
    """Read 'the session between them dealt with' at the head of a content: what the parties of a meeting discuss.

    Args:
        layout: The release.
        table: The cue words.
        part: The part of a content.

    Returns:
        The agenda with its cue, or None.
    """
    met = part.first + (layout.forms[part.first] in _AGENDA)
    if layout.form(met) not in NOUNS:
        return None
    visit = NOUNS[layout.forms[met]] is MeetingKind.VISIT
    for j in range(met + 1, min(part.stop - 1, met + _EVENT)):
        if layout.forms[j] in NAMES_TOPIC and not visit and layout.form(j - 1) not in RELATIVES:
            dealt = _holds_topic(layout, table, j, part.stop)
            dealt = with_sides(layout, dealt, met) if dealt is not None else None
            return Inner(frame=dealt, at=j, together=not dealt.subject) if dealt is not None else None
        held = passive(layout, table, j, part.stop)
        if held is not None and held.form.verb.flags & {"agenda", "joint"} and layout.form(j - 1) not in RELATIVES:
            held = with_sides(layout, held, met)
            return Inner(frame=held, at=j, together=not held.subject)
        for cue in table.forms.get(layout.forms[j], ()):
            agenda = cue.verb.flags & {"agenda", "joint"} and cue.inflected.shape in _VERB and not cue.conjunction
            frame = match(layout, j, cue, part.stop, own=True) if agenda and cue.inflected.number == "s" else None
            if frame is not None and not frame.subject and not strays(layout, frame):
                frame = with_sides(layout, frame, met)
                return Inner(frame=frame, at=j, together=not frame.subject)
    return None


# "The subjects of the talks will be".
_AGENDA = word_set("مواضيع موضوعات محاور ملفات أجندة")


def _holds_topic(layout: Layout, table: CueTable, j: int, stop: int) -> Frame | None:
    """Read what a meeting is told to hold: "the talks will cover the situation in X"."""
    k = j + 1 + (layout.form(j + 1) in OPENING_QUOTES)
    if k >= stop or layout.form(j - 1) in _NEXT or not talked_about(layout, k):
        return None
    return Frame(at=j, form=table.two_discuss, content=k, how="0")


# "The coming talks will cover": which, is not told.
_NEXT = word_set("المقبلة القادمة المقبل القادم التالية التالي الجديدة الجديد")


def told_by_noun(layout: Layout, table: CueTable, j: int, stop: int, subject: tuple[NounPhrase, ...]) -> Inner | None:
    """Read a verbal noun behind a verb that only tells that it was done, or that several keep on doing it.

    Args:
        layout: The release.
        table: The cue words.
        j: Index of the verb: "was done", "the two will go on".
        stop: One past the last word of the content.
        subject: Actor phrases before the verb.

    Returns:
        What is done, or None.
    """
    if j >= stop:
        return None
    if (done := passive(layout, table, j, stop)) is not None:
        return Inner(frame=done, at=j, together="joint" in done.form.verb.flags)
    k = j + 1 + (layout.form(j + 1) in OPENING_QUOTES)
    for cue in table.masdars.get(layout.form(k), ()) if layout.forms[j] in _KEEP_ON and k < stop else ():
        frame = match(layout, k, cue, stop, subject) if "joint" in cue.verb.flags else None
        if frame is not None and not cue.inflected.pronoun:
            return Inner(subject=subject, frame=replace(frame, subject=subject), at=k, together=not subject)
    return None


_KEEP_ON = word_set(
    "يواصلان سيواصلان واصلا يواصلون سيواصلون واصلوا يستكملان سيستكملان استكملا يستكملون سيستكملون استكملوا يستأنفان"
    " سيستأنفان استأنفا يستأنفون سيستأنفون استأنفوا يتابعان سيتابعان تابعا يتابعون سيتابعون تابعوا"
)
