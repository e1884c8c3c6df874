"""The records of a drawn network: who or what is tied to whom, by which act, and the statements behind each tie."""

from dataclasses import dataclass
from enum import StrEnum


class Tie(StrEnum):
    """What an edge of a drawn network says: a group of speech acts or a meeting, or how actors stand on issues."""

    DEMAND = "demand"
    SUPPORT = "support"
    CONDEMN = "condemn"
    AGREE = "agree"
    MEET = "meet"
    SAY = "say"
    FOR = "for"
    AGAINST = "against"
    CONGRUENCE = "congruence"
    CONFLICT = "conflict"


# Every act belongs to one tie; a speaker who merely states something takes no side in the picture.
TIE_OF_ACT = {
    "demand": Tie.DEMAND,
    "support": Tie.SUPPORT,
    "praise": Tie.SUPPORT,
    "condemn": Tie.CONDEMN,
    "reject": Tie.CONDEMN,
    "warn": Tie.CONDEMN,
    "agree": Tie.AGREE,
    "promise": Tie.AGREE,
    "discuss": Tie.MEET,
    "meet": Tie.MEET,
    "state": Tie.SAY,
    "affirm": Tie.SAY,
    "deny": Tie.SAY,
    "hope": Tie.SAY,
}


# What a tie adds to the balance between two actors; the others add nothing.
SIGNS = {Tie.SUPPORT: 1, Tie.CONDEMN: -1}


class NodeKind(StrEnum):
    """Whether a node is somebody or something."""

    ACTOR = "actor"
    MATTER = "matter"


@dataclass(frozen=True, slots=True, kw_only=True)
class Name:
    """A name in both languages; one may be empty, and the other then serves for both."""

    ar: str = ""
    en: str = ""

    def filled(self) -> "Name":
        """Return the name with the one language in place of the other where that is empty."""
        return Name(ar=self.ar or self.en, en=self.en or self.ar)


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """Somebody's part in a statement or meeting, as the graph holds it.

    Attributes:
        role: What the part is, for instance ``stated by`` or ``demanded of``.
        name: Who has it.
    """

    role: str
    name: Name


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """What stands behind a tie: a reported statement, or a meeting, with the words it was read from.

    Attributes:
        iri: Its node in the graph.
        act: Key of the act; ``meet`` for a meeting.
        act_name: The act in words.
        force: The kind and strength of the act in words; empty when the graph has none.
        quote: The exact words of the release.
        content: The words that say what is held.
        lang: Language of the words.
        release: The release's node.
        title: The release's headline, or its publisher's name, or empty.
        source: Where the release came from: a file name or address, or empty.
        day: Day of publication, ``YYYY-MM-DD``, or empty.
        held: When the meeting was held, in Extended Date/Time Format, or empty.
        start: Where the words begin in the release.
        confidence: How sure the reader was, or empty.
        review: Whether a person has checked it, as the graph says.
        parts: Everybody's part, in a fixed order.
        issues: What it is about, in words: topics, processes and legal texts.
    """

    iri: str
    act: str
    act_name: Name
    force: Name
    quote: str
    content: str
    lang: str
    release: str
    title: str
    source: str
    day: str
    held: str
    start: int
    confidence: str
    review: str
    parts: tuple[Part, ...]
    issues: tuple[Name, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Node:
    """An actor, or a matter that nobody in particular answers for.

    Attributes:
        iri: Its node in the graph; the matters of one statement are one node, their names with spaces between.
        kind: Somebody or something.
        class_name: Local name of its class in the ontology.
        name: What it is called.
    """

    iri: str
    kind: NodeKind
    class_name: str
    name: Name


@dataclass(frozen=True, slots=True, kw_only=True)
class Edge:
    """One tie from one node to another with all statements behind it.

    Attributes:
        source: The holder.
        target: The actor or matter the tie points to.
        tie: What the tie says.
        directed: Whether it points one way; meetings and agreements do not.
        statements: Nodes of the statements, in order of day, release and place in the text.
        grounds: Where two make a tie together, what it rests on: for each issue the statements of the one and
            those of the other. It holds while both sides of one ground do.
    """

    source: str
    target: str
    tie: Tie
    directed: bool
    statements: tuple[str, ...]
    grounds: tuple[tuple[frozenset[str], frozenset[str]], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class StakeholderNetwork:
    """Who takes which stance on whom, ready to be drawn.

    Attributes:
        nodes: Actors first, then matters, each in order of its IRI.
        edges: In order of source, target and tie.
        statements: Every statement behind an edge, once, in order of day, release and place in the text.
    """

    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]
    statements: tuple[Statement, ...]
