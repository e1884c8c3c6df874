"""A stretch of text that names one thing, before it is known which things are the same."""

from dataclasses import dataclass, field

from kg.extract.mentions.found import Form
from kg.kinds import EntityType


@dataclass(slots=True, kw_only=True)
class Chunk:
    """One noun phrase that names a thing, with the things named inside it.

    Attributes:
        first: Index of its first word.
        last: Index of its last word.
        clitic: Number of proclitic letters before it in its first word.
        type: Coarse kind.
        kind: Fine kind.
        form: How it names the thing.
        keys: Registry keys it may stand for; one when it is sure.
        words: Folded words of the name proper, by which local things are told apart.
        head: Folded head noun without article, for later references to it.
        state: Key of the state whose adjective it bears, or empty.
        gender: Gender of the head noun.
        number: Number of the head noun.
        parts: Things named inside it.
        name: First and last word of the personal name in it, or None.
        posts: Keys of the posts it may name.
        body: The thing the person or delegation stands for, or None.
        office: Folded words of an office, without the name, by which an unnamed holder is told apart.
        offices: Further offices of the same person, each as its head noun and its words.
        reference: Whether it names nothing by itself and needs an earlier thing.
        weak: Whether it counts only together with a stronger mention of the same thing.
        core: Index of the last word of a shorter form that names the thing too, or -1.
        same: A chunk that names the same thing by apposition, or None.
    """

    first: int
    last: int
    clitic: int = 0
    type: EntityType
    kind: str = ""
    form: Form = Form.NAME
    keys: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    head: str = ""
    state: str = ""
    gender: str = ""
    number: str = ""
    parts: list["Chunk"] = field(default_factory=list)
    name: tuple[int, int] | None = None
    posts: tuple[str, ...] = ()
    body: "Chunk | None" = None
    office: tuple[str, ...] = ()
    offices: list[tuple[str, tuple[str, ...]]] = field(default_factory=list)
    reference: bool = False
    weak: bool = False
    core: int = -1
    same: "Chunk | None" = None
