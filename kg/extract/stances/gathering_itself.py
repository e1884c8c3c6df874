"""Tell who does what a gathering or those gathered do: the gathering that puts out a text, a body, no states."""

from dataclasses import replace

from kg.extract.layout.lay import Layout
from kg.extract.layout.meeting_words import NOUNS
from kg.extract.mentions.found import Gender, NounPhrase, Number
from kg.extract.stances.letterheads import letterhead
from kg.extract.stances.memory import Memory, Speakers, named
from kg.extract.stances.walk import Frame
from kg.kinds import Act, EntityType
from kg.text.fold import word_set


def gathering_issues(layout: Layout, memory: Memory, i: int) -> Speakers | None:
    """Return the gathering that put out a text, where it or those who gathered do something: "the meeting calls on".

    Args:
        layout: The release.
        memory: Whose release it is.
        i: Index of the noun for the gathering or for those who gathered.

    Returns:
        The gathering; None where none put out the text, or another may be meant.
    """
    issuer = _issuer(layout, memory)
    head = _head(layout, issuer) if issuer is not None else ""
    if issuer is None or head not in NOUNS:
        return None
    itself = named(layout.found, (issuer,))
    called = layout.forms[i] == f"ال{head}" or layout.forms[i] in _GATHERED
    return as_gathered(layout, i, itself) if called else None


def as_gathered(layout: Layout, i: int, speakers: Speakers) -> Speakers:
    """Let a body go on in the plural where those gathered in it are told to do something: "those gathered greet".

    Args:
        layout: The release.
        i: Index of the noun.
        speakers: The body, or any others.

    Returns:
        The same speakers.
    """
    if layout.forms[i] not in _GATHERED or len(speakers.entities) != 1:
        return speakers
    return replace(speakers, number=Number.PLURAL, gender=Gender.UNKNOWN)


def _issuer(layout: Layout, memory: Memory) -> NounPhrase | None:
    """Return the only one whose release a text is, or who stands on the lines above it."""
    if memory.issuer is None:
        above = letterhead(layout)
        return above[0] if len(above) == 1 else None
    ours = memory.issuer.entities
    return next((p for p in layout.found.phrases if p.entity == ours[0]), None) if len(ours) == 1 else None


_GATHERED = word_set("المجتمعون المجتمعين المشاركون المشاركين الحاضرون الحاضرين الحضور المؤتمرون المؤتمرين الملتقون")


def _head(layout: Layout, phrase: NounPhrase) -> str:
    """Return the noun with which a name begins, without article and what is written before it."""
    return layout.forms[phrase.first][len(layout.proclitic(phrase)) :].removeprefix("ال")


def are_they(layout: Layout, i: int, speakers: Speakers) -> bool:
    """Tell whether those who met can be whom a noun calls: no state is among "the ministers".

    Args:
        layout: The release.
        i: Index of the noun.
        speakers: Those who met.

    Returns:
        Whether they can.
    """
    states = any(layout.found.entity(one).type is EntityType.STATE for one in speakers.entities)
    return not states or layout.forms[i] not in _OFFICIALS


_OFFICIALS = word_set("الوزراء الوزيران الوزيرين السفراء السفيران السفيرين")


def with_the_meeting(memory: Memory, frame: Frame) -> bool:
    """Tell whether a verb goes on with a meeting told of in its sentence: "he said that X met Y and discussed Z".

    Args:
        memory: Who spoke and met.
        frame: The cue with its parts.

    Returns:
        Whether it does, so that those who met do it.
    """
    goes_on = frame.form.conjunction == "و" and frame.form.verb.act is Act.DISCUSS
    here = memory.began <= memory.met < frame.at <= memory.met + _SAME_CLAUSE
    last = memory.speaker()
    discussed = last is not None and last.entities == memory.parties
    alone = memory.heard <= memory.met and memory.fresh
    return goes_on and here and len(memory.parties) > 1 and (discussed or alone)


_SAME_CLAUSE = 40
