"""Find the answers of an interview and who gives them: questions and answers line by line under an introduction."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import THAT, WRITER
from kg.extract.mentions.found import NounPhrase
from kg.extract.stances.interviewed import announced, guest_of
from kg.extract.stances.items import item_start
from kg.extract.stances.memory import Speakers
from kg.kinds import EntityType
from kg.lexicon.conjugate import Shape
from kg.lexicon.cues import CueTable, load_cues
from kg.text.fold import word_set
from kg.text.sentences import Stretch
from kg.text.speech_parts import parts
from kg.text.words import COMMAS

_ASKED = word_set("س سؤال السؤال")
_ANSWERED = word_set("ج جواب الجواب إجابة الإجابة")
_SIGNS = frozenset(":-–—/.*•")
_MARKS = frozenset("*-–—•■●▪◾")
_QUOTES = frozenset('«»"“”')
_FEW, _FEWEST = 2, 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Interview:
    """An interview within a release.

    Attributes:
        first: Index of the word with which the first question begins.
        cue: Index of the word that announces the interview.
        answers: What answers them, line by line, without marks and labels.
        guest: Whom the announcement names; None where it names nobody.
    """

    first: int
    cue: int
    answers: tuple[Stretch, ...]
    guest: NounPhrase | None


def find_interview(layout: Layout) -> Interview | None:
    """Find an interview: an announcement, then lines that ask and lines that answer in the first person.

    Args:
        layout: The release.

    Returns:
        The interview; None when the lines do not alternate, none announces it, or no answer is in the first person.
    """
    if layout.forms.count("؟") < _FEW and _ASKED.isdisjoint(layout.forms):
        return None
    lines = _lines(layout)
    asks = _asking(layout, lines)
    first = next((n for n, asked in enumerate(asks) if asked), len(lines))
    if sum(asks) < _FEW or first == len(lines):
        return None
    cue, guest = announced(layout, lines[first].first), guest_of(layout, lines[first].first)
    turns = sum(before and not after for before, after in pairwise(asks[first:]))
    answers = tuple(
        answer for n in range(first, len(lines)) if not asks[n] and (answer := _without_label(layout, lines[n]))
    )
    told = sum(line.stop - line.first for line in answers)
    asked = sum(lines[n].stop - lines[n].first for n in range(len(lines)) if asks[n])
    ours = [first_person(layout, a) for a in answers]
    labelled = any(_labelled(layout, line, _ASKED) for line in lines)
    fewest = _FEW if labelled or (guest is not None and all(ours)) else _FEWEST
    if cue is None or turns < fewest or told < asked or not any(ours):
        return None
    return Interview(first=lines[first].first, cue=cue, answers=answers, guest=guest)


def _lines(layout: Layout) -> list[Stretch]:
    """Return the lines of a text that hold words."""
    breaks = [-1, *(i for i, form in enumerate(layout.forms) if form == "\n"), len(layout.forms)]
    return [Stretch(a + 1, b) for a, b in pairwise(breaks) if b > a + 1]


def _asking(layout: Layout, lines: list[Stretch]) -> list[bool]:
    """Tell of each line whether it asks: it ends with a question mark, or bears the mark that those lines bear."""
    asks = [_ends_asking(layout, line) or _labelled(layout, line, _ASKED) for line in lines]
    marks = [layout.forms[line.first] for line, ask in zip(lines, asks, strict=True) if ask]
    mark = marks[0] if marks and marks[0] in _MARKS and set(marks) == {marks[0]} else None
    own = mark is not None and any(layout.forms[line.first] != mark for line in lines[asks.index(True) :])
    return [ask or (own and layout.forms[line.first] == mark) for line, ask in zip(lines, asks, strict=True)]


def _ends_asking(layout: Layout, line: Stretch) -> bool:
    """Tell whether a line ends with a question mark, signs besides it left out of account."""
    last = line.stop - 1
    while last > line.first and not layout.forms[last].isalnum() and layout.forms[last] != "؟":
        last -= 1
    return layout.forms[last] == "؟" and not _labelled(layout, line, _ANSWERED)


def _labelled(layout: Layout, line: Stretch, labels: frozenset[str]) -> bool:
    """Tell whether a line opens with one of some labels and a sign: 'Q:', 'Answer -'."""
    i = line.first + (layout.forms[line.first] in _MARKS)
    return layout.form(i) in labels and layout.form(i + 1) in _SIGNS


def _without_label(layout: Layout, line: Stretch) -> Stretch | None:
    """Return a line without the mark or label of an answer."""
    first = item_start(layout, line.first) or line.first
    if layout.form(first) in _ANSWERED and layout.form(first + 1) in _SIGNS:
        first += 2
    return Stretch(first, line.stop) if line.stop > first else None


def answering(
    layout: Layout, interview: Interview, said: list[Speakers]
) -> Iterator[tuple[Stretch, NounPhrase | None]]:
    """Tell of each answer who gives it: who is named at its head, or whom the interview is with.

    Args:
        layout: The release.
        interview: The interview.
        said: Who spoke before it.

    Yields:
        The answer without the name at its head, and the phrase of whoever gives it; None where that is not told.
    """
    guest = interview.guest or _only_speaker(layout, said)
    for answer in interview.answers:
        label, first = _label(layout, answer)
        if label is not None and layout.found.entity(label.entity).type is not EntityType.PERSON:
            # The paper names itself before what it asks.
            continue
        guest = label or guest
        if first < answer.stop and layout.forms[first] not in WRITER:
            for said_at_once in turns(layout, Stretch(first, answer.stop)):
                if said_at_once.stop - said_at_once.first > _NOTHING or first_person(layout, said_at_once):
                    yield said_at_once, guest


def turns(layout: Layout, answer: Stretch) -> Iterator[Stretch]:
    """Divide an answer, in which commas stand for full stops, where it turns to something else.

    Args:
        layout: The release.
        answer: The answer.

    Yields:
        Its parts.
    """
    for part in parts(layout.words, answer):
        first = _past_yes(layout, part)
        for i in range(first + _SHORT, part.stop - _SHORT):
            if layout.forms[i - 1] in COMMAS and _turns_at(layout, i):
                yield Stretch(first, i)
                first = i
        if first < part.stop:
            yield Stretch(first, part.stop)


def _past_yes(layout: Layout, part: Stretch) -> int:
    """Return the first word of an answer behind "yes", "on the contrary" and "because he"."""
    first = part.first
    while layout.forms[first] in _YES and layout.form(first + 1) in COMMAS and first + 2 < part.stop:
        first += 2
    return first + (layout.forms[first] in _BECAUSE and first + 1 < part.stop)


def _turns_at(layout: Layout, i: int) -> bool:
    """Tell whether something new begins behind a comma: "but", or a clause that no "and" joins to the one before."""
    form = layout.forms[i]
    if form in _NEW or (form == "الا" and layout.form(i + 1) in THAT):
        return True
    ours = (c for c in load_cues().forms.get(form, ()) if c.inflected.person == 1 and not c.conjunction)
    return any(c.inflected.shape is not Shape.PERFECT for c in ours)


_YES = word_set("نعم لا كلا بالعكس أبدا بالطبع طبعا بالتأكيد حقيقة الحقيقة صحيح أكيد بلى حسنا")
_BECAUSE = word_set("لأنه لأنها لأنهم لأننا لأني لأنني لأن")
_NEW = word_set(
    "لكن لكنه لكنها لكنهم لكنني لكني لكننا ولكن ولكنه ولكنها ولكنهم ولكنني ولكني ولكننا للأسف وللأسف لذلك ولذلك"
    " كان كانت كنت كنا لم لن ليس ليست نحن أنا هذا هذه هناك وهناك وبالتالي ثم"
)
_SHORT, _NOTHING = 3, 2


def _only_speaker(layout: Layout, said: list[Speakers]) -> NounPhrase | None:
    """Return the phrase of the one person who spoke before, where one alone did."""
    persons = {e for s in said if s.spoke for e in s.entities if layout.found.entity(e).type is EntityType.PERSON}
    return next((p for p in layout.found.phrases if {p.entity} == persons), None)


def _label(layout: Layout, answer: Stretch) -> tuple[NounPhrase | None, int]:
    """Return who is named before a colon at the head of a line, and the index of the word after that."""
    opens = answer.first + (layout.forms[answer.first] in _QUOTES)
    phrase = layout.phrase(opens)
    if phrase is None:
        return None, answer.first
    after = phrase.last + 1 + (layout.form(phrase.last + 1) in _QUOTES)
    return (phrase, after + 1) if layout.form(after) == ":" else (None, answer.first)


def first_person(layout: Layout, answer: Stretch) -> bool:
    """Tell whether somebody says "I" or "we" in a line.

    Args:
        layout: The release.
        answer: The line.

    Returns:
        Whether somebody does.
    """
    table: CueTable = load_cues()
    for i in range(answer.first, answer.stop):
        if layout.forms[i] in _I:
            return True
        if any(c.inflected.person == 1 for c in table.forms.get(layout.forms[i], ())):
            return True
    return False


_I = word_set("أنا نحن إنني إننا لكنني لكننا لي لنا علينا كنت كنا عندي عندنا لدي لدينا وكنت وكنا وأنا ونحن")
