"""What part a name plays in an action or situation, by the head, the preposition before it and what it names."""

from dataclasses import dataclass, field
from enum import Enum, auto

from kg.kinds import EntityType
from kg.lexicon.matters import Genitive, Head, HeadForm

#: The fields of a matter that entities fill.
ROLES = ("agents", "affects", "benefits", "from_places", "to_places", "places", "processes", "legal")

#: What can act, and where things can be: a state is both.
ACTORS = frozenset(EntityType) - {EntityType.PLACE, EntityType.PROCESS, EntityType.LEGAL_TEXT}
LANDS = frozenset({EntityType.PLACE, EntityType.STATE})
ACTORS_AND_LANDS = ACTORS | LANDS

_GOVERNED = {
    Genitive.AGENT: "agents",
    Genitive.PATIENT: "affects",
    Genitive.GAINER: "benefits",
    Genitive.PARTIES: "agents",
}
_OF_ACTORS = frozenset({"agents", "affects", "benefits"})
_ALWAYS = {EntityType.PROCESS: "processes", EntityType.LEGAL_TEXT: "legal"}


class Mode(Enum):
    """How the next name is to be taken."""

    DIRECT = auto()  # what the head governs is still to come
    OPEN = auto()  # it has come, or a preposition stood before
    PURPOSE = auto()  # a clause of aim: only places, processes and legal texts count
    RELATIVE = auto()  # a relative clause that does not say who did it
    PERFORMED = auto()  # a relative clause that names who did it
    SUFFERED = auto()  # one that names whom it befell
    ASIDE = auto()  # words beside the matter


@dataclass(slots=True, kw_only=True)
class Description:
    """One action or situation while it is read.

    Attributes:
        form: The head that names it.
        start: First code point of its words.
        end: One past the last.
        core: One past the head and what it governs, where what merely surrounds it begins.
        roles: Field of a matter -> entities, in order of the text.
        between: Folded words between the head and what it governs that add to its meaning.
        inner: Key of what an enforced or refrained action is itself, or empty.
        ends: What an ending head ends, or None.
        pronouns: Fields that a pronoun fills, each with the pronoun.
        definite: Whether the head bears article or pronoun, so that it governs no noun.
        phrase: Whether the head is of several words, so that what it governs is no subject.
        negated: Whether it is told as not being or not to be.
        demonstrative: Whether ``this`` or ``these`` refers back to an earlier one.
    """

    form: HeadForm
    start: int
    end: int
    core: int
    roles: dict[str, list[str]] = field(default_factory=lambda: {role: [] for role in ROLES})
    between: list[str] = field(default_factory=list)
    inner: str = ""
    ends: "Description | None" = None
    pronouns: list[tuple[str, str]] = field(default_factory=list)
    definite: bool = False
    phrase: bool = False
    negated: bool = False
    demonstrative: bool = False

    @property
    def head(self) -> Head:
        """What the head means."""
        return self.form.head

    @property
    def innermost(self) -> "Description":
        """What further names belong to: the situation that is ended, else the thing itself."""
        return self.ends or self

    def add(self, role: str, entity: str) -> None:
        """Put an entity into a field, once."""
        if entity not in self.roles[role]:
            self.roles[role].append(entity)


@dataclass(slots=True, kw_only=True)
class Described:
    """All that one content describes.

    Attributes:
        things: The actions and situations, in order.
        condition: The one that must come about first, or None.
        loose: Processes, legal texts and places named where no head stands.
    """

    things: list[Description] = field(default_factory=list)
    condition: Description | None = None
    loose: dict[str, list[str]] = field(default_factory=lambda: {name: [] for name in ROLES})


def governed(head: Head, kind: EntityType) -> str:
    """Return the field of a name that the head governs without preposition.

    A place does nothing: where it stands in for an agent it is only where the thing is.

    >>> from kg.lexicon.matters import HeadKind
    >>> governed(Head(kind=HeadKind.ACTION, genitive=Genitive.AGENT), EntityType.STATE)
    'agents'
    >>> governed(Head(kind=HeadKind.ACTION, key="withdrawal", genitive=Genitive.AGENT, moves=True), EntityType.PLACE)
    'from_places'
    """
    if kind in _ALWAYS:
        return _ALWAYS[kind]
    if kind is EntityType.PLACE:
        return "from_places" if head.moves and head.key == "withdrawal" else "places"
    if kind in head.befalls:
        return "affects"
    return "" if kind in head.unsure else _GOVERNED[head.genitive]


def role(thing: Description, preposition: str, kind: EntityType) -> str:
    """Return the field of a name after a preposition, or empty where grammar does not say its part.

    Args:
        thing: The action or situation it stands in.
        preposition: What the preposition says; one of the lexicon's.
        kind: What the name names.

    Returns:
        A field of a matter, or an empty string.
    """
    if kind in _ALWAYS:
        return _ALWAYS[kind]
    if kind is EntityType.PLACE or (kind is EntityType.STATE and preposition in {"from", "outside", "to", "at"}):
        return _of_place(thing.head, preposition)
    head = thing.head
    if preposition == "for":
        of_it = head.genitive is Genitive.AGENT and thing.definite
        return "agents" if of_it and not thing.roles["agents"] else "benefits"
    if preposition == "with":
        return "agents" if head.genitive is Genitive.PARTIES else ""
    return {"on": "affects", "by": "agents", "favour": "benefits"}.get(preposition, "")


def _of_place(head: Head, preposition: str) -> str:
    """Return the field of a place."""
    if preposition in {"from", "outside"}:
        return "from_places" if head.moves else ("places" if preposition == "outside" else "")
    if preposition in {"to", "for"}:
        return "to_places" if head.moves else ("places" if preposition == "for" else "")
    return "places" if preposition in {"at", "on"} else ""


def listed_role(last: str, kind: EntityType) -> str:
    """Return the field of a name that is joined to the one before it, or empty.

    An actor or place plays what the one before it plays. A place after an actor that is found at a place is where
    too (``النازحين في مخيم X، ومخيم Y``); an actor after a place tells nothing.

    >>> listed_role("agents", EntityType.STATE), listed_role("benefits", EntityType.PLACE)
    ('agents', 'places')
    """
    of_places = last.endswith("places")
    if kind is EntityType.PLACE:
        return last if of_places else ("places" if last in _OF_ACTORS else "")
    if kind in ACTORS:
        return last if last in _OF_ACTORS or (of_places and kind is EntityType.STATE) else ""
    return ""
