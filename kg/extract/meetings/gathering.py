"""Words that tell of a meeting, with what they say of it, as they are gathered, and the name they give it."""

from dataclasses import dataclass, field

from kg.extract.layout.lay import Layout
from kg.extract.layout.meeting_words import NOUNS
from kg.extract.mentions.found import NounPhrase
from kg.kinds import EntityType, MeetingKind
from kg.sources import Time

# How far from the word for a meeting its parties may be named, and how many meet at least.
REACH, PAIR = 45, 2


@dataclass(slots=True, kw_only=True)
class Gathering:
    """Words that tell of a meeting.

    Attributes:
        at: Index of the word that tells of it.
        first: Index of the first word of its evidence.
        stop: One past the last.
        kind: Its form.
        sides: Phrases of those who meet.
        heads: Phrase of the head of a side, by the side's place.
        time: When it was held.
        place: Entity where it was held.
        noun: Whether a noun tells of it.
        definite: Whether that noun only refers to a meeting told of before.
        planned: Whether it is only planned.
        told: Indices of the other words that tell of it.
        named: Process that its words name, such as a conference of its own name.
        bound: Whether its words say where a visit goes.
        tour: Whether it is a tour of several places.
        talk: Whether its noun is as often a wish as a meeting: "dialogue".
        present: Others who are told to have attended it.
        several: Whether its noun is a plural, as often said of talks to come or in general.
        held: Whether a verb tells that somebody held it or that it was held.
    """

    at: int
    first: int
    stop: int
    kind: MeetingKind
    sides: list[NounPhrase] = field(default_factory=list)
    heads: dict[int, NounPhrase] = field(default_factory=dict)
    time: Time | None = None
    place: str = ""
    noun: bool = False
    definite: bool = False
    planned: bool = False
    named: str = ""
    bound: bool = False
    tour: bool = False
    talk: bool = False
    told: list[int] = field(default_factory=list)
    present: list[str] = field(default_factory=list)
    several: bool = False
    held: bool = False


def by_verb(gathering: Gathering) -> bool:
    """Tell whether a verb begins what tells of a meeting: "met", "held a meeting".

    Args:
        gathering: The words.

    Returns:
        Whether it does, so that its subject goes on in the next clause.
    """
    return not gathering.noun or gathering.first < gathering.at


def process_named(layout: Layout, i: int) -> str:
    """Return the process that a noun names together with the words after it, such as a conference of its own name.

    Args:
        layout: The release.
        i: Index of the noun.

    Returns:
        The process, or nothing.
    """
    mention = layout.found.mention_at(layout.words.starts[i])
    if (
        mention
        and layout.found.entity(mention.entity).type is EntityType.PROCESS
        and mention.end > layout.words.ends[i]
    ):
        return mention.entity
    return ""


def name_end(layout: Layout, i: int) -> int:
    """Return one past the last word of the process that a noun begins the name of.

    Args:
        layout: The release.
        i: Index of the noun.

    Returns:
        The index.
    """
    mention = layout.found.mention_at(layout.words.starts[i])
    return layout.words.index(mention.end - 1) + 1 if mention else i + 1


def in_a_name(layout: Layout, i: int) -> bool:
    """Tell whether a noun only stands within the name of a body: "the high committee for negotiations".

    Args:
        layout: The release.
        i: Index of the noun.

    Returns:
        Whether such a name goes over it, which is not that of a forum, and no name of its own begins with it.
    """
    named = layout.found.mention_over(layout.words.starts[i])
    if named is None or i in layout.place_at or named.start >= layout.words.starts[i]:
        return False
    forum = layout.forms[layout.words.index(named.start)] in NOUNS
    return layout.found.entity(named.entity).type in _BODIES and not forum


_BODIES = frozenset({EntityType.ORGANISATION, EntityType.DELEGATION})
