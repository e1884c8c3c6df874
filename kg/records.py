"""The frozen records that travel between the stages, from a release to what was read in it.

Offsets are Unicode code points into ``Release.text`` (NFC), end exclusive. Two things hold for every
record made: ``release.text[q.start:q.end] == q.quote`` for each :class:`Quote`, and every stance has
a cue and a content with such a quote. Entities are referred to by their identifier within the release
(``e1``, ``e2`` ...), stances and meetings by their place in the reading.
"""

from dataclasses import dataclass, field

from kg.kinds import Act, EntityType, MatterKind, MeetingKind, Polarity
from kg.sources import Quote, Release, Time


@dataclass(frozen=True, slots=True, kw_only=True)
class Entity:
    """One distinct thing that a release names.

    Attributes:
        id: Identifier within the release.
        type: Coarse kind.
        kind: Class of the ontology, for instance ``PublicBody``, ``Camp`` or ``ControlLine``.
        key: Registry key with its folder, for instance ``actor/iran``; empty for a local entity.
        name_ar: Name in Arabic; the text's own words for a local entity; may be empty.
        name_en: Name in English; may be empty for a local entity of an Arabic release.
        mentions: Where it is named, in order of the text.
        post: Registry key of the post in which a person appears here, or empty.
        role: Words of the release that give a person's office or an entity's description, or None.
        of: Identifiers of the entities it belongs to or stands for, for instance a delegation's party.
        place: Identifier of the place it lies in or is found at, or empty.
        time: Time that belongs to its description, for instance the month of a line of control.
        aka: Registry keys of candidates that were not chosen between.
    """

    id: str
    type: EntityType
    kind: str
    key: str = ""
    name_ar: str = ""
    name_en: str = ""
    mentions: tuple[Quote, ...] = ()
    post: str = ""
    role: Quote | None = None
    of: tuple[str, ...] = ()
    place: str = ""
    time: Time | None = None
    aka: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DelegationPart:
    """The part of one delegation in a meeting.

    Attributes:
        of: Entity that sent the delegation.
        head: Person who led it, or empty.
        delegation: The delegation's own entity, or empty when the text names none.
        words: The words that tell of the delegation and its head.
    """

    of: str
    head: str = ""
    delegation: str = ""
    words: Quote | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """A meeting that the release tells of, held or only planned.

    Attributes:
        words: The words that tell of it.
        kind: Its form; ``planned`` when it has not been held.
        participants: Entities that take part, persons and the bodies they stand for.
        delegations: Delegations with the party that sent them and their heads.
        time: When it was held, as told.
        place: Entity where it was held, or empty.
        rule: Name of the rule that read it.
    """

    words: Quote
    kind: MeetingKind
    participants: tuple[str, ...]
    delegations: tuple[DelegationPart, ...] = ()
    time: Time | None = None
    place: str = ""
    rule: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Matter:
    """What a stance is about, described and never asserted: an action wanted or a state of affairs.

    Two releases that describe the same matter by the same parts meet at one node of the graph; where too
    few parts are known, ``gist`` keeps different contents apart.

    Attributes:
        kind: Action or situation.
        type: Key of an action type, for instance ``withdrawal``; empty for a situation.
        words: The words that describe it.
        agents: Entities that would do the action or keep up the situation.
        affects: Entities to whom it happens.
        benefits: Entities meant to gain.
        from_places: Where a movement starts.
        to_places: Where a movement ends.
        places: Where it is.
        processes: Processes it belongs to.
        legal: Legal texts it rests on.
        topics: Topic keys.
        ends: The situation that doing the action would end.
        after: The action that must be done first.
        gist: Folded content words that tell it apart when the parts alone do not.
    """

    kind: MatterKind
    type: str
    words: Quote
    agents: tuple[str, ...] = ()
    affects: tuple[str, ...] = ()
    benefits: tuple[str, ...] = ()
    from_places: tuple[str, ...] = ()
    to_places: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    processes: tuple[str, ...] = ()
    legal: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    ends: "Matter | None" = None
    after: "Matter | None" = None
    gist: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stance:
    """One reported statement: a holder voices a content by a cue.

    Attributes:
        holder: Entities whose content it is; several when they voice it together.
        act: Speech act.
        polarity: Attitude of the holder to the content as written.
        cue: The words that introduce it.
        content: The words that say what is held, in one piece.
        force: Key of the kind and strength of the act, for instance ``stresses-necessity``.
        behalf: Bodies the holder plainly speaks for.
        reported_by: Actors other than the publisher who report it.
        addressee: Actors who are asked or told.
        target: Actors whom it is about.
        places: Places in its content.
        legal: Legal texts in its content.
        processes: Processes in its content.
        topics: Topic keys.
        matters: What it is about, the first being the chief one.
        condition: A matter that must come about for it to hold, or None.
        follows: Index of the stance whose action must come first, or None.
        embedded_in: Index of the stance inside which it is told, or None.
        meeting: Index of the meeting at which it was voiced, or None.
        verbatim: Whether the content is a direct quotation.
        rule: Name of the rule that read it.
        holder_rule: How the holder was found, for ``--explain``.
        confidence: From 0 to 1, how sure the reader is; not how true the content is.
    """

    holder: tuple[str, ...]
    act: Act
    polarity: Polarity
    cue: Quote
    content: Quote
    force: str = ""
    behalf: tuple[str, ...] = ()
    reported_by: tuple[str, ...] = ()
    addressee: tuple[str, ...] = ()
    target: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    legal: tuple[str, ...] = ()
    processes: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    matters: tuple[Matter, ...] = ()
    condition: Matter | None = None
    follows: int | None = None
    embedded_in: int | None = None
    meeting: int | None = None
    verbatim: bool = False
    rule: str = ""
    holder_rule: str = ""
    confidence: float = 0.9


@dataclass(frozen=True, slots=True, kw_only=True)
class Unresolved:
    """Something the reader saw and left out, with the reason.

    Attributes:
        words: The words concerned.
        reason: Why it was left out, one sentence.
        rule: Name of the rule that gave up.
    """

    words: Quote
    reason: str
    rule: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """Who or what read a release, for the provenance of the graph.

    Attributes:
        name: Short name, for instance ``rules`` or ``llm`` or ``marks``.
        version: Version of the software.
        settings: What else decided the result, for instance model and prompt version, as pairs.
    """

    name: str
    version: str
    settings: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """All that was read in one release.

    Attributes:
        release: The release itself.
        reader: Who or what read it.
        entities: The distinct things named.
        meetings: The meetings told of.
        stances: The statements, in order of their contents in the text.
        unresolved: What was left out and why.
    """

    release: Release
    reader: Reader
    entities: tuple[Entity, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    stances: tuple[Stance, ...] = ()
    unresolved: tuple[Unresolved, ...] = field(default=())
