"""What each says on a line that his name opens: "X: we reject it", in statements one below the other and transcripts.

News by the minute, digests of statements and the records of press conferences are laid out so. One such line is a
headline; several, one below the other, are what those who are named say.
"""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from kg.extract.layout.lay import Layout
from kg.extract.mentions.found import NounPhrase
from kg.extract.stances.interviews import first_person, turns
from kg.extract.stances.line_labels import Label, is_stamped, line_label
from kg.kinds import EntityType
from kg.lexicon.cues import load_cues
from kg.text.fold import word_set
from kg.text.names import is_given
from kg.text.sentences import Stretch


@dataclass(frozen=True, slots=True, kw_only=True)
class Spoken:
    """What somebody says on a line.

    Attributes:
        words: The words behind the label, or the whole line where it goes on without one.
        cue: Index of the last word of the name that opens what he says.
        who: Who says it; None for whoever only asks, or is not known.
    """

    words: Stretch
    cue: int
    who: NounPhrase | None


@dataclass(frozen=True, slots=True)
class Line:
    """A line with its label.

    Attributes:
        first: Index of its first word.
        stop: One past its last word.
        label: Who is named before a colon at its head; None where nobody is.
    """

    first: int
    stop: int
    label: Label | None


def labelled_lines(layout: Layout) -> tuple[Layout, tuple[Spoken, ...]]:
    """Part the lines that names open from the rest of a text.

    Args:
        layout: The release.

    Returns:
        The release without their sentences, and what is said on them; the same and nothing where there are none.
    """
    if len(layout.places.of(_COLON)) < _FEWEST:
        return layout, ()
    lines = list(lines_of(layout))
    talk = _is_talk(lines)
    if not (talk or _are_rows(layout, lines)):
        return layout, ()
    spoken = tuple(_spoken(layout, lines, talk=talk))
    return without(layout, spoken), spoken


def without(layout: Layout, spoken: tuple[Spoken, ...]) -> Layout:
    """Leave out of a release the sentences in which something is said that is read by itself.

    Args:
        layout: The release.
        spoken: What is said, in the order of the text.

    Returns:
        The release without every sentence that shares a word with it.
    """
    firsts = [s.words.first for s in spoken]

    def is_taken(sentence: Stretch) -> bool:
        n = bisect_left(firsts, sentence.stop) - 1
        return n >= 0 and spoken[n].words.stop > sentence.first

    return replace(layout, sentences=tuple(s for s in layout.sentences if not is_taken(s)))


_COLON, _FEWEST, _TURNS = frozenset(":|"), 2, 3
_BREAK = frozenset("\n")


def lines_of(layout: Layout) -> Iterator[Line]:
    """Yield the lines of a text that hold words.

    Args:
        layout: The release.

    Yields:
        Each line.
    """
    breaks = (-1, *layout.places.of(_BREAK), len(layout.forms))
    for before, stop in pairwise(breaks):
        first = before + 1
        if any(form.isalnum() for form in layout.forms[first:stop]):
            yield Line(first, stop, line_label(layout, first, stop))


def _is_talk(lines: list[Line]) -> bool:
    """Tell whether some speak by turns: one is asked, or speaks again."""
    labels = [line.label for line in lines if line.label is not None]
    known = [label.who.entity for label in labels if label.who is not None and not label.asks]
    again = len(known) - len(set(known))
    return len(labels) >= _TURNS and bool(known) and (any(label.asks for label in labels) or again > 1)


def _are_rows(layout: Layout, lines: list[Line]) -> bool:
    """Tell whether names open lines one below the other, and somebody says "we" or "I" there or is a person."""
    said = [_says(layout, line) for line in lines]
    row = [says or is_stamped(layout, line.first, line.stop) for line, says in zip(lines, said, strict=True)]
    in_row = sum(row[n] and row[n + 1] and (said[n] or said[n + 1]) for n in range(len(lines) - 1))
    told = [line for line, says in zip(lines, said, strict=True) if says]
    if not in_row or in_row + 1 < len(told) / 2 or _above_text(lines, said):
        return False
    people = any(
        layout.found.entity(line.label.who.entity).type is EntityType.PERSON
        for line in told
        if line.label and line.label.who
    )
    return people or any(says_ours(layout, Stretch(line.label.colon + 1, line.stop)) for line in told if line.label)


def _above_text(lines: list[Line], said: list[bool]) -> bool:
    """Tell whether the lines are headlines of what stands below them."""
    last = max(n for n, says in enumerate(said) if says)
    below = sum(line.stop - line.first for line in lines[last + 1 :])
    return below > sum(line.stop - line.first for line in lines[: last + 1])


def _says(layout: Layout, line: Line) -> bool:
    """Tell whether a line tells what somebody says, and not who holds an office or how much there was."""
    label = line.label
    if label is None or label.who is None or label.asks:
        return False
    behind = Stretch(label.colon + 1, line.stop)
    words = [form for form in layout.forms[behind.first : behind.stop] if form.isalnum()]
    ours = says_ours(layout, behind)
    if ours or layout.found.entity(label.who.entity).type is EntityType.STATE or len(words) < _SHORTEST:
        return ours
    told = any(load_cues().tells(form) for form in words)
    named = is_given(words[words[0] in _TITLES])
    return told or not (words[0].isdigit() or named)


def says_ours(layout: Layout, behind: Stretch) -> bool:
    """Tell whether somebody says "I" or "we" in a stretch, or what "we" shall, shall not or did not do.

    Args:
        layout: The release.
        behind: The stretch.

    Returns:
        Whether somebody does.
    """
    if first_person(layout, behind):
        return True
    forms = layout.forms[behind.first : behind.stop]
    never = any(a in _NEVER and b.startswith("ن") for a, b in pairwise(forms))
    return never or any(form.startswith("سن") and len(form) > _SHORTEST for form in forms[:_TWO])


_SHORTEST, _TWO = 3, 2
_TITLES = word_set("د السيد السيدة الدكتور الدكتورة الأستاذ الأستاذة المهندس المهندسة الشيخ المحامي م أ")
_NEVER = word_set("لن لم سوف لا قد")


def _spoken(layout: Layout, lines: list[Line], *, talk: bool) -> Iterator[Spoken]:
    """Yield what is said on lines; where some speak by turns a line without a label goes on with the one before."""
    speaks: Label | None = None
    for line in lines:
        label = line.label
        if label is None:
            if talk and speaks is not None:
                yield Spoken(words=Stretch(line.first, line.stop), cue=speaks.last, who=speaks.who)
            continue
        if talk or _says(layout, line):
            speaks = label
            who = None if label.asks else label.who
            yield Spoken(words=Stretch(label.colon + 1, line.stop), cue=label.last, who=who)


def told_on(layout: Layout, spoken: Spoken) -> Iterator[Stretch]:
    """Yield what a line tells sentence by sentence, without greetings and questions.

    Args:
        layout: The release.
        spoken: The line.

    Yields:
        Each part.
    """
    for part in turns(layout, spoken.words):
        words = [form for form in layout.forms[part.first : part.stop] if form.isalnum()]
        greets = words[:1] and (words[0] in _GREETS or ("بكم" in words and not _HAILS.isdisjoint(words)))
        if len(words) >= _TWO and not greets and layout.form(part.stop) != "؟":
            yield part


_HAILS = word_set("أرحب نرحب وأرحب ونرحب")
_GREETS = word_set("شكرا أهلا مرحبا مساء صباح السلام تحية طيب معالي سعادة سيدي")
