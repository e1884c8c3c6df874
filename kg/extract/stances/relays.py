"""Read who relays what another said: 'the agency quoted the minister as saying', 'according to the ministry'."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import RELATIVES, THAT, definite
from kg.extract.mentions.found import Form, NounPhrase, Number
from kg.extract.mentions.speech import ATTRIBUTING, HANDED_ON, LEARNING, QUOTING
from kg.extract.stances.frames import match
from kg.extract.stances.walk import Frame
from kg.kinds import EntityType
from kg.lexicon.cues import CueForm, CueTable
from kg.text.fold import with_and, word_set
from kg.text.sentences import Stretch
from kg.text.words import COMMAS, OPENING_QUOTES

_BODIES = (EntityType.ORGANISATION, EntityType.STATE, EntityType.ARMED_GROUP, EntityType.DELEGATION)
HOLDERS = frozenset((EntityType.PERSON, *_BODIES))
# A document may be described and told of as issued before its issuer is named.
ISSUED = frozenset(["بيان", "بلاغ", "تقرير", "تصريح", "بيانات"])
REACH = 14
_FAR = 32
SEGMENT = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Relay:
    """A source with the stretch it is the source of.

    Attributes:
        frame: The frame, its subject being the source, its carrier who relays it.
        start: Index of the first word of the relay's own words.
        before: Whether the content stands before the source.
        stop: One past the source's last word.
    """

    frame: Frame
    start: int
    before: bool = False
    stop: int = 0


def handed_on(layout: Layout, frame: Frame) -> Frame:
    """Take the source for the one who says what a paper says "handed on from" that source.

    Args:
        layout: The release.
        frame: A frame with its subject.

    Returns:
        The frame, its subject being the source and its carrier the paper, or the frame as it is; what a person says is
        handed on from the paper that carries it.
    """
    if not frame.subject or frame.carrier:
        return frame
    for k in range(frame.subject[-1].last + 1, frame.content - 1):
        source = layout.phrase(k + 2) if layout.forms[k] in HANDED_ON and layout.form(k + 1) == "عن" else None
        if source is not None and layout.found.entity(source.entity).type in HOLDERS and source.last < frame.content:
            if layout.found.entity(frame.subject[0].entity).type is EntityType.PERSON:
                # "The minister disclosed, handed on from the agency": he said it himself.
                return replace(frame, carrier=(source,))
            return replace(frame, subject=(source,), carrier=frame.subject)
    return frame


_TOLD_BY = QUOTING | LEARNING
# Verbs of telling what one knows oneself, unless it comes "from the tongue of" another.
_CARRIES = with_and("أورد أوردت ذكر ذكرت كتب كتبت أفادت")


def quoting(layout: Layout, table: CueTable, i: int, sentence: Stretch) -> Relay | None:
    """Read 'the agency quoted the minister as saying that'.

    Args:
        layout: The release.
        table: The cue words.
        i: Index of the verb.
        sentence: The sentence.

    Returns:
        The relay, or None when the verb is no such cue here.
    """
    if layout.forms[i] not in _TOLD_BY and not (layout.forms[i] in _CARRIES and _of_another(layout, i)):
        return None
    learns = layout.forms[i] in LEARNING
    phrases = list(_phrases(layout, i + 1, min(sentence.stop, i + _FAR)))
    attributes = layout.forms[i] in ATTRIBUTING
    source = "من" if learns else "الي" if attributes else "عن"
    about = next((p for p in phrases if _is_from(layout, p, source)), None)
    if attributes and (about is None or not _said_at_once(layout, table, about.last + 1)):
        return None
    if learns:
        about = _learnt_from(layout, i, phrases, about)
    if layout.forms[i] in _CARRIES and about is None:
        return None
    last = about.last if about else _from_him(layout, table, i, sentence)
    if last < 0:
        return _carried(layout, table, i, phrases[:1])
    carrier = tuple(p for p in phrases if p.last < (about.first - 1 if about else last + 1))
    described = layout.form(last + 1) in COMMAS and layout.form(last + 2) in RELATIVES
    stop = min(sentence.stop, last + (_FAR if described else REACH))
    frame = _saying(layout, table, i, last + 1, stop, sentence, about)
    return Relay(frame=replace(frame, carrier=carrier), start=i) if frame else None


def _of_another(layout: Layout, i: int) -> bool:
    """Tell whether a paper tells what comes "from the tongue of" another, or from officials without name."""
    if _TONGUE in layout.forms[i : i + _FAR]:
        return True
    paper = layout.phrase(i + 1)
    source = layout.phrase(paper.last + 2) if paper is not None and layout.form(paper.last + 1) == "عن" else None
    if paper is None or source is None or layout.found.entity(paper.entity).type is not EntityType.ORGANISATION:
        return False
    unnamed = source.form is not Form.NAME and source.number is Number.PLURAL and layout.bare(source)
    # "Told of the displaced that they suffer": about them, and not by them.
    return unnamed and layout.form(source.last + 1) in _ONLY_THAT


_ONLY_THAT = word_set("أن إن بأن")


def _said_at_once(layout: Layout, table: CueTable, i: int) -> bool:
    """Tell whether "his saying", "that" or a quotation stands at a place: "attributed to X his saying that"."""
    form = layout.form(i)
    says = any(cue.inflected.pronoun and "says" in cue.verb.flags for cue in table.masdars.get(form, ()))
    return says or form in THAT or form == ":" or i in layout.quote_at


def _saying(
    layout: Layout, table: CueTable, i: int, j: int, stop: int, sentence: Stretch, about: NounPhrase | None
) -> Frame | None:
    """Return the frame of what is carried, behind "that", a colon or an opening sign, and of "his saying" before it."""
    form, at = table.forms["قال"][0], i
    while j < min(stop, sentence.stop):
        word = layout.forms[j]
        if layout.place_at.get(j + 1) == layout.quote_at.get(j, -1) - 1:
            # A name in quotation marks is nothing said.
            j = layout.quote_at[j]
            continue
        for cue in table.masdars.get(word, ()):
            if cue.inflected.pronoun and cue.verb.takes & {"ان", '"'}:
                form, at, stop = cue, j, j + _FAR
                about = _named_last(layout, about, j)
            elif cue.inflected.pronoun and about is not None and (told := _attitude(layout, cue, j, about, sentence)):
                return told
        if word in THAT or word == ":" or j in layout.quote_at:
            content = j + 1 + (layout.form(j + 1) in OPENING_QUOTES)
            how = "ان" if word in THAT else '"'
            if content < sentence.stop:
                return Frame(at=at, form=form, subject=(about,) if about else (), content=content, how=how)
        j += 1
    return None


def _attitude(layout: Layout, cue: CueForm, j: int, about: NounPhrase, sentence: Stretch) -> Frame | None:
    """Read "his welcoming of" behind the one of whom it is carried."""
    told = match(layout, j, cue, sentence.stop, (about,)) if about.last == j - 1 else None
    near = told is not None and told.how in ("ب", "ل", "علي", "عن", "من") and told.content <= j + 2
    return told if near else None


def _named_last(layout: Layout, about: NounPhrase | None, i: int) -> NounPhrase | None:
    """Return the person whose name ends right before "his saying", behind all his offices, or who was found before."""
    name = layout.ends_at.get(i - 1)
    named = name is not None and layout.bare(name) and layout.found.entity(name.entity).type is EntityType.PERSON
    return name if named and about is not None else about


def _carried(layout: Layout, table: CueTable, i: int, told: list[NounPhrase]) -> Relay | None:
    """Read "the agency carried that": it stands for what it carries, where no other source is named."""
    if not told or told[0].first != i + 1 or layout.found.entity(told[0].entity).type is not EntityType.ORGANISATION:
        return None
    at = told[0].last + 1
    at = layout.time_at[at][0] if at in layout.time_at else at
    if layout.form(at) not in THAT or layout.forms[i] not in QUOTING or at + 1 >= len(layout.forms):
        return None
    frame = Frame(at=i, form=table.forms["قال"][0], subject=(told[0],), content=at + 1, how="ان")
    return Relay(frame=frame, start=i)


def _is_from(layout: Layout, phrase: NounPhrase, word: str) -> bool:
    """Tell whether a phrase stands behind "from", or behind a statement that does: "from a statement of X"."""
    before = layout.form(phrase.first - 1)
    if before == _TONGUE:
        return layout.form(phrase.first - 2) in _FROM_HIS
    return before == word or (before in ISSUED and layout.form(phrase.first - 2) == word)


# "Carried from the tongue of X, his saying that".
_TONGUE, _FROM_HIS = "لسان", frozenset(["عن", "علي"])


def _from_him(layout: Layout, table: CueTable, i: int, sentence: Stretch) -> int:
    """Return the last word of "from him", or of who carries it behind that, where his saying follows; else -1."""
    for j in range(i + 1, min(sentence.stop - 1, i + REACH)):
        if layout.forms[j] in ("عنه", "عنها"):
            carrier = layout.phrase(j + 1)
            last = j if carrier is None else carrier.last
            masdars = table.masdars.get(layout.form(last + 1), ())
            return last if any(c.inflected.pronoun and "says" in c.verb.flags for c in masdars) else -1
    return -1


def _learnt_from(layout: Layout, i: int, phrases: list[NounPhrase], about: NounPhrase | None) -> NounPhrase | None:
    """Return from whom a paper learnt something, or the paper where it tells no source; nobody but a body learns so."""
    paper, named = phrases[0] if phrases else None, layout.quote_at.get(i + 1, i + 1)
    if about is not None and about is paper and named <= about.first - 1 <= named + 1:
        # "«X» learnt from a source": a paper that is not known.
        return about
    if paper is None or paper.first > i + 2 or layout.found.entity(paper.entity).type is not EntityType.ORGANISATION:
        return None
    near = about is not None and about.first <= paper.last + SEGMENT
    after = paper.last + 1 + (layout.form(paper.last + 1) in ("»", '"', "”"))
    if layout.form(after) == "من" and layout.form(after + 1) in _ITS_SOURCES:
        # "«X» learnt from its (own) sources that".
        after += 2 + definite(layout.form(after + 2))
    return about if near else paper if layout.form(after) in THAT else None


_ITS_SOURCES = word_set("مصادرها مصادره")


def _phrases(layout: Layout, i: int, stop: int) -> Iterator[NounPhrase]:
    """Yield the actor phrases that begin between two places."""
    while i < stop:
        phrase = layout.phrase(i)
        if phrase is not None:
            yield phrase
            i = phrase.last
        i += 1
