"""Read who relays what another said: 'the agency quoted the minister as saying', 'according to the ministry'."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import PUNCTUATION, RELATIVES, THAT
from kg.extract.mentions.found import NounPhrase
from kg.extract.mentions.speech import ACCORDING, HANDED_ON, LEARNING, QUOTING
from kg.extract.stances.as_told import as_told, before_told
from kg.extract.stances.walk import Frame
from kg.kinds import EntityType
from kg.lexicon.cues import CueTable
from kg.text.fold import word_set
from kg.text.sentences import Stretch
from kg.text.words import COMMAS

_BODIES = (EntityType.ORGANISATION, EntityType.STATE, EntityType.ARMED_GROUP, EntityType.DELEGATION)
_HOLDERS = frozenset((EntityType.PERSON, *_BODIES))
_BETWEEN = word_set(
    "ما عن تصريح تصريحات بيان تقرير قول قاله قالته لما مصدر ل من به صادر في تعبير تأكيد كلام إفادة وصف رأي"
)
# A document may be described and told of as issued before its issuer is named.
_ISSUED = frozenset(["بيان", "بلاغ", "تقرير", "تصريح", "بيانات"])
_ISSUED_REACH = 6
# Between a source and what it is the source of: "itself", "that".
_OPENS = frozenset([")", "فان", "فقد", "ان", "فانه", "فانها", "ذاته", "ذاتها", "نفسه", "نفسها"])
_REACH = 14
_FAR = 32
_LONG = 25
_SEGMENT = 6


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
        if source is not None and layout.found.entity(source.entity).type in _HOLDERS and source.last < frame.content:
            if layout.found.entity(frame.subject[0].entity).type is EntityType.PERSON:
                # "The minister disclosed, handed on from the agency": he said it himself.
                return replace(frame, carrier=(source,))
            return replace(frame, subject=(source,), carrier=frame.subject)
    return frame


_TOLD_BY = QUOTING | LEARNING
# Verbs of telling what one knows oneself, unless it comes "from the tongue of" another.
_CARRIES = word_set("أورد أوردت وأورد وأوردت ذكر ذكرت وذكر وذكرت كتب كتبت وكتب وكتبت")


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
    if layout.forms[i] not in _TOLD_BY and not (layout.forms[i] in _CARRIES and _TONGUE in layout.forms[i : i + _FAR]):
        return None
    learns = layout.forms[i] in LEARNING
    phrases = list(_phrases(layout, i + 1, min(sentence.stop, i + _FAR)))
    about = next((p for p in phrases if _is_from(layout, p, "من" if learns else "عن")), None)
    if learns:
        about = _learnt_from(layout, i, phrases, about)
    if layout.forms[i] in _CARRIES and about is None:
        return None
    last = about.last if about else _from_him(layout, table, i, sentence)
    if last < 0:
        return _carried(layout, table, i, phrases[:1])
    carrier = tuple(p for p in phrases if p.last < (about.first - 1 if about else last + 1))
    described = layout.form(last + 1) in COMMAS and layout.form(last + 2) in RELATIVES
    stop = min(sentence.stop, last + (_FAR if described else _REACH))
    frame = _saying(layout, table, i, last + 1, stop, sentence, about)
    return Relay(frame=replace(frame, carrier=carrier), start=i) if frame else None


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
        if word in THAT or word == ":" or j in layout.quote_at:
            content = j + 1 + (layout.form(j + 1) in ("“", "«", '"'))
            how = "ان" if word in THAT else '"'
            if content < sentence.stop:
                return Frame(at=at, form=form, subject=(about,) if about else (), content=content, how=how)
        j += 1
    return None


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
    return before == word or (before in _ISSUED and layout.form(phrase.first - 2) == word)


# "Carried from the tongue of X, his saying that".
_TONGUE, _FROM_HIS = "لسان", frozenset(["عن", "علي"])


def _from_him(layout: Layout, table: CueTable, i: int, sentence: Stretch) -> int:
    """Return the last word of "from him", or of who carries it behind that, where his saying follows; else -1."""
    for j in range(i + 1, min(sentence.stop - 1, i + _REACH)):
        if layout.forms[j] in ("عنه", "عنها"):
            carrier = layout.phrase(j + 1)
            last = j if carrier is None else carrier.last
            masdars = table.masdars.get(layout.form(last + 1), ())
            return last if any(c.inflected.pronoun and "says" in c.verb.flags for c in masdars) else -1
    return -1


def _learnt_from(layout: Layout, i: int, phrases: list[NounPhrase], about: NounPhrase | None) -> NounPhrase | None:
    """Return from whom a paper learnt something, or the paper where it tells no source; nobody but a body learns so."""
    paper = phrases[0] if phrases else None
    if paper is None or paper.first > i + 2 or layout.found.entity(paper.entity).type is not EntityType.ORGANISATION:
        return None
    near = about is not None and about.first <= paper.last + _SEGMENT
    after = next((form for form in layout.forms[paper.last + 1 : paper.last + 3] if form not in ("»", '"', "”")), "")
    return about if near else paper if after in THAT else None


def _phrases(layout: Layout, i: int, stop: int) -> Iterator[NounPhrase]:
    """Yield the actor phrases that begin between two places."""
    while i < stop:
        phrase = layout.phrase(i)
        if phrase is not None:
            yield phrase
            i = phrase.last
        i += 1


def according(layout: Layout, table: CueTable, i: int, sentence: Stretch) -> Relay | None:
    """Read 'according to the ministry', before or after what it is the source of.

    Args:
        layout: The release.
        table: The cue words.
        i: Index of the first word.
        sentence: The sentence.

    Returns:
        The relay, or None when no actor is the source.
    """
    form = table.forms["قال"][0]
    if (told := as_told(layout, table, i, sentence)) is not None:
        who, start = told
        frame = Frame(at=i, form=form, subject=(who,), content=_segment(layout, sentence.first, start), how="ان")
        return Relay(frame=frame, start=start, before=True, stop=who.last + 1)
    in_view = layout.forms[i] == "راي" and layout.form(i - 1) in ("في", "وفي") and i == sentence.first + 1
    in_words = _in_words_of(layout, i) and not before_told(layout, table, sentence.first, i)
    if layout.forms[i] not in ACCORDING and not (in_view or in_words):
        return None
    source = _source(layout, i, sentence)
    if source is None or layout.found.entity(source.entity).type not in _HOLDERS:
        return None
    carrier: tuple[NounPhrase, ...] = ()
    if (quoted := _quoted_by(layout, i, source)) is not None:
        carrier, source = (source,), quoted
    if i - sentence.first <= 1:
        content = _so(layout, source.last + 1, sentence)
        while content < sentence.stop and (layout.forms[content] in COMMAS or layout.forms[content] in _OPENS):
            content += 1
        if content >= sentence.stop:
            return None
        frame = Frame(at=i, form=form, subject=(source,), content=content, how="ان", carrier=carrier)
        return Relay(frame=frame, start=i)
    first = _segment(layout, sentence.first, i - in_words)
    if layout.forms[first].removeprefix("و") in _CAME and layout.form(first + 1) in _THIS:
        # "This came during a reception, according to": the occasion of what was told before.
        return None
    frame = Frame(at=i, form=form, subject=(source,), content=first, how="ان", carrier=carrier)
    return Relay(frame=frame, start=i - in_words, before=True, stop=source.last + 1)


def _quoted_by(layout: Layout, i: int, carrier: NounPhrase) -> NounPhrase | None:
    """Return whom the source of what is told quotes: "by what the agency carried from the minister"."""
    quotes = not QUOTING.isdisjoint(layout.forms[i + 1 : carrier.first]) and layout.form(carrier.last + 1) == "عن"
    return layout.phrase(carrier.last + 2) if quotes else None


def _in_words_of(layout: Layout, i: int) -> bool:
    """Tell whether "to the limit of the words of" stands at a place: what is told is put as he put it."""
    return layout.forms[i] == "حد" and layout.form(i - 1) == "علي" and layout.form(i + 1) in _BETWEEN


def _so(layout: Layout, i: int, sentence: Stretch) -> int:
    """Return the place of "so" behind a source, past where it said so: "according to X on its page, the envoy"."""
    for k in range(i, min(sentence.stop, i + _REACH)):
        if layout.forms[k] in _SO:
            return k
        if layout.forms[k] in PUNCTUATION:
            break
    return i


_SO = frozenset(["فان", "فقد", "فانه", "فانها"])


_CAME = frozenset(["جاء", "جاءت", "ياتي", "تاتي"])
_THIS = frozenset(["ذلك", "هذا", "هذه"])


def _source(layout: Layout, i: int, sentence: Stretch) -> NounPhrase | None:
    """Return the actor who is the source, past 'what was said by' and its like."""
    j = i + 1
    said = issued = False
    while j < min(sentence.stop, i + _REACH):
        phrase = layout.phrase(j)
        if phrase is not None:
            return phrase
        word = layout.forms[j]
        issued = issued or layout.form(j) in _ISSUED
        if issued and word not in PUNCTUATION and j <= i + _ISSUED_REACH:
            j += 1
            continue
        said = said or word in _WHAT or layout.forms[i] in ("حسبما", "وحسبما")
        if word in PUNCTUATION and word not in ("«", '"', "“"):
            return None
        if not said and word not in _BETWEEN:
            return None
        j += 1
    return None


_WHAT = frozenset(["ما", "لما"])


def _segment(layout: Layout, first: int, stop: int) -> int:
    """Return where the last clause before a place begins, when the sentence is long."""
    if stop - first <= _LONG or layout.form(stop - 1) == "وذلك":
        return first
    for j in range(stop - _SEGMENT, first, -1):
        if layout.forms[j] in COMMAS:
            return j + 1
    return first
