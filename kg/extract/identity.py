"""The things a text names as they grow: every chunk that names one thing is gathered in one draft."""

from dataclasses import dataclass, field

from kg.extract.chunk import Chunk
from kg.extract.found import Mention
from kg.kinds import EntityType


@dataclass(slots=True, eq=False)
class Draft:
    """One thing while the text is read.

    Attributes:
        type: Coarse kind.
        kind: Fine kind.
        key: Registry key, or empty.
        first: Index of the word where it is first named.
        names: Forms of its name in folded words.
        heads: Head nouns by which it was described.
        states: States whose adjective it bore.
        posts: Keys of the posts it was named by.
        offices: Folded words of its offices.
        bodies: Things it stands for.
        mentions: Where it is named.
        label: First and last word of its best name.
        role: First and last word that give its office, or None.
        acts: Whether it was named otherwise than as a location.
        weak: Whether nothing but weak mentions named it so far.
        aka: Keys of candidates not chosen between.
    """

    type: EntityType
    kind: str
    key: str = ""
    first: int = 0
    names: set[tuple[str, ...]] = field(default_factory=set)
    heads: set[str] = field(default_factory=set)
    states: set[str] = field(default_factory=set)
    posts: list[str] = field(default_factory=list)
    offices: set[tuple[str, ...]] = field(default_factory=set)
    bodies: list["Draft"] = field(default_factory=list)
    mentions: list[Mention] = field(default_factory=list)
    spans: set[tuple[int, int]] = field(default_factory=set)
    label: tuple[int, int] | None = None
    role: tuple[int, int] | None = None
    acts: bool = False
    weak: bool = True
    aka: tuple[str, ...] = ()

    def learn(self, chunk: Chunk) -> None:
        """Take over what a chunk says of the thing."""
        if chunk.head:
            self.heads.add(chunk.head)
        if chunk.state:
            self.states.add(chunk.state)
        self.posts.extend(post for post in chunk.posts if post not in self.posts)
        if chunk.office:
            self.offices.add(chunk.office)
        if not chunk.weak:
            self.weak = False
