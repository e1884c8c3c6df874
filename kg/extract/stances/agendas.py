"""What the parties of a meeting discuss, told by a noun for their talks or in the passive by what was done."""

from dataclasses import replace

from kg.extract.layout.lay import Layout
from kg.extract.layout.meeting_words import HOLDS, NOUNS
from kg.extract.layout.wording import (
    AND_THAT,
    DENY_VERBS,
    PUNCTUATION,
    RELATIVES,
    THAT,
    THEREIN,
    WITH_HIM,
    definite,
    letters,
)
from kg.extract.stances.bounds import Clause
from kg.extract.stances.heads import head_at
from kg.extract.stances.passives import passive
from kg.extract.stances.positions import Position
from kg.extract.stances.walk import Frame
from kg.lexicon.conjugate import Shape
from kg.lexicon.cues import CueTable
from kg.text.fold import word_set
from kg.text.sentences import Stretch
from kg.text.words import COMMAS

_CLAUSE_OPENERS = THAT | AND_THAT
# "That concern": with what follows written on to "in".
CONCERNING = word_set("تتعلق يتعلق تتصل")
TALKS = word_set("محادثة محادثات مباحثات مناقشات مشاورات مفاوضات اجتماعا لقاء اتصالا مكالمة حوارا جلسة")
_NEAR = 25


def talks_before(layout: Layout, i: int, met: tuple[int, ...]) -> int:
    """Return the index of the talks held that are 'about' what follows a place, or -1: 'he held talks with X about'.

    Args:
        layout: The release.
        i: Index of 'about'.
        met: Indices of the words that tell of meetings, in order.

    Returns:
        The index, or -1.
    """
    for j in range(i - 1, max(met[0] - 2, i - _NEAR), -1):
        if layout.forms[j] in RELATIVES or layout.forms[j] in THAT or layout.forms[j] in (":", "؛", "."):
            return -1
        if layout.forms[j] in TALKS:
            held = any(layout.form(v) in HOLDS for v in range(max(0, j - _NEAR), j))
            return j if held else -1
    return -1


def purpose(layout: Layout, table: CueTable, at: int, i: int, sentence: Stretch) -> Clause | None:
    """Read what a meeting told of in the sentence is for or about: its parties discuss it.

    Args:
        layout: The release.
        table: The cue words.
        at: Index of the word that tells of the meeting.
        i: Index of the word before what it is about.
        sentence: The sentence.

    Returns:
        The clause, or None where nothing follows.
    """
    content = i + 1
    while content < sentence.stop and layout.form(content) in ("في", "حول", "بشان"):
        content += 1
    if content >= sentence.stop or layout.form(content) in PUNCTUATION:
        return None
    skip = letters(layout.forms[content]) if layout.forms[i] in CONCERNING else 0
    frame = Frame(at=at, form=table.two_discuss, content=content, skip=skip, how="0")
    return Clause(frame=frame, position=Position(start=at), stop=sentence.stop)


# "There was talk about": the parties of the meeting told of discuss it.
_TALK = word_set("الحديث حديث النقاش نقاش التباحث الحوار حوار التداول التشاور")
_TALK_OF = word_set("حول عن بشأن بخصوص في")


_HOLDING = frozenset(["تضمن", "تضمنت", "شمل", "شملت"])


def told_in_passive(layout: Layout, table: CueTable, i: int, sentence: Stretch) -> Clause | None:
    """Read a cue told in the passive, unless it stands in a relative clause.

    Args:
        layout: The release.
        table: The cue words.
        i: Index of the light verb: "was done".
        sentence: The sentence.

    Returns:
        The clause, or None.
    """
    before = layout.form(i - 1)
    if before in _IN_ANOTHER_CLAUSE or layout.form(i - 2) in RELATIVES:
        return None
    if layout.forms[i] in _HOLDING and i > sentence.first and not definite(layout.form(i - 1)):
        # "Reactions that held praise of": the verb is of the noun before it.
        return None
    if layout.form(i + 1) in THEREIN and _within_told(layout, i, sentence):
        return None
    if layout.form(i + 1) in _TALK and layout.form(i + 2) in _TALK_OF and i + 3 < sentence.stop:
        talk = Frame(at=i + 1, form=table.two_discuss, content=i + 3, how="0")
        return Clause(frame=talk, position=Position(start=i), stop=sentence.stop, passive=True)
    frame = passive(layout, table, i, sentence.stop)
    return Clause(frame=frame, position=Position(start=i), stop=sentence.stop, passive=True) if frame else None


_IN_ANOTHER_CLAUSE = RELATIVES | _CLAUSE_OPENERS | DENY_VERBS


_MEETING = 22


def with_whom(layout: Layout, table: CueTable, i: int, sentence: Stretch) -> Clause | None:
    """Read what those of a meeting just told of took up: "met N, with whom he discussed", in Arabic "who with him".

    Args:
        layout: The release.
        table: The cue words.
        i: Index of the verb.
        sentence: The sentence, which told of a meeting before.

    Returns:
        The clause, which the parties of the meeting hold; None for another verb or without "with him" behind it.
    """
    content = i + 2 + (layout.form(i + 2) in ("في", "حول", "بشان"))
    told = layout.form(i - 1) in RELATIVES and layout.form(i + 1) in WITH_HIM and content < sentence.stop
    if not told or layout.form(content) in PUNCTUATION:
        return None
    for cue in table.forms.get(layout.forms[i], ()):
        if "joint" in cue.verb.flags and cue.inflected.shape is Shape.PERFECT and not cue.conjunction:
            frame = Frame(at=i, form=cue, content=content, how="0")
            return Clause(frame=frame, position=Position(start=i - 1), stop=sentence.stop, passive=True)
    return None


def _within_told(layout: Layout, i: int, sentence: Stretch) -> bool:
    """Tell whether the meeting in which something was done is what somebody tells of: "he said that the meeting"."""
    if layout.form(i - 1) not in COMMAS and i > sentence.first:
        # "Held a meeting with X in which was discussed": the sentence itself tells of the meeting.
        told = NOUNS.keys() & {*layout.forms[max(sentence.first, i - _MEETING) : i]}
        return not told or not THAT.isdisjoint(layout.forms[sentence.first : i])
    for j in range(i - 1, max(sentence.first, i - _MEETING), -1):
        if layout.forms[j] in PUNCTUATION and layout.forms[j] not in COMMAS:
            return False
        if layout.forms[j] in THAT:
            return layout.form(j + 1) in NOUNS
    return False


def as_agenda(layout: Layout, table: CueTable, frame: Frame) -> Frame:
    """Read what a meeting is told to centre on as its agenda.

    Args:
        layout: The release.
        table: The cue words.
        frame: A cue with its parts.

    Returns:
        The frame, its verb one that discusses where a meeting is its subject.
    """
    met = frame.blank >= 0 and (layout.forms[frame.blank] in NOUNS or layout.forms[frame.blank] in _TALK)
    if not met or frame.form.verb.force != "stresses" or frame.how == "ان":
        return frame
    governed = head_at(layout, frame.content, len(layout.forms))
    if governed is not None and governed[0].kind == "need" and frame.form.verb.lemma.startswith("شد"):
        # "A meeting stressed the need for it" demands it.
        return frame
    agenda = next(c.verb for c in table.forms["تركز"] if "agenda" in c.verb.flags)
    return replace(frame, form=replace(frame.form, verb=agenda))
