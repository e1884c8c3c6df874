"""Tell who a gathering is that puts out a text, and that no states are meant by "the ministers"."""

from dataclasses import replace

from kg.extract.layout.lay import Layout
from kg.extract.layout.meeting_words import NOUNS
from kg.extract.mentions.found import Gender, NounPhrase, Number
from kg.extract.stances.letterheads import letterhead
from kg.extract.stances.memory import Memory, Speakers, named
from kg.kinds import EntityType
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
    form, itself = layout.forms[i], named(layout.found, (issuer,))
    if form in _GATHERED:
        return replace(itself, number=Number.PLURAL, gender=Gender.UNKNOWN)
    return itself if form == f"ال{head}" else None


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
