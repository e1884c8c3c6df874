"""Who was spoken of before: the holders found so far, for pronouns and for "the two sides"."""

from dataclasses import dataclass, field, replace

from kg.extract.english.tokens import CLOSING
from kg.extract.mentions.found import Found
from kg.kinds import EntityType
from kg.records import Entity

# Words of an unnamed person who is told of, "a senior official", and later called "he".
_SOURCE = frozenset({"official", "diplomat", "source", "commander", "witness", "aide", "spokesman", "spokeswoman"})
# How far a sentence may reach.
_REACH = 120


@dataclass(frozen=True, slots=True, kw_only=True)
class Holders:
    """Who holds what follows, and how that was found.

    Attributes:
        ids: Identifiers; empty when nobody was found.
        behalf: Bodies for which they plainly speak.
        rule: How they were found.
        first: Index of the first word of the subject, where it stands in the text.
        reason: Why nobody was found, or empty.
        plural: Whether the one thing named is several people: "the members of the Council".
    """

    ids: tuple[str, ...] = ()
    behalf: tuple[str, ...] = ()
    rule: str = ""
    first: int = -1
    reason: str = ""
    plural: bool = False


@dataclass(slots=True)
class Discourse:
    """Who was spoken of last, for pronouns and for "the two sides".

    Attributes:
        person: The last person who was a subject, alone.
        several: The last subjects that were more than one.
        body: The last state or organisation that was a subject.
        parties: Parties of the last meeting told of.
        host: The body whose meeting it was.
        we: Whom "we" stands for where the text is somebody's own words.
        self: Whom "I" stands for there.
        latest: Whoever was the subject last.
        earlier: The person who was a subject before the last one.
        principals: The parties of a statement that others put out with them.
        pronouns: Person -> the pronoun used for that person so far.
        about: Those who spoke -> the person of whom they spoke last.
        doer: Whose the verb is that opens the item now read, told before its list.
    """

    person: Holders | None = None
    several: Holders | None = None
    body: Holders | None = None
    parties: tuple[str, ...] = ()
    host: tuple[str, ...] = ()
    we: tuple[str, ...] = ()
    self: tuple[str, ...] = field(default=())
    latest: Holders | None = None
    earlier: Holders | None = None
    principals: tuple[str, ...] = ()
    pronouns: dict[str, str] = field(default_factory=dict)
    about: dict[tuple[str, ...], Holders] = field(default_factory=dict)
    doer: Holders | None = None

    def name(self, person: Holders) -> None:
        """Note a person who was the subject, and keep the one before for the other pronoun."""
        if self.person is not None and self.person.ids != person.ids:
            self.earlier = self.person
        self.person = person

    def turn(self, we: tuple[str, ...], speaker: tuple[str, ...]) -> None:
        """Let another speak: whoever spoke before is nobody whom "he" calls, unless he is named anew."""
        if self.self and speaker != self.self:
            self.person = None if self.person and self.person.ids == self.self else self.person
            self.earlier = None if self.earlier and self.earlier.ids == self.self else self.earlier
        self.we, self.self = we, speaker

    def who(self, pronoun: str) -> Holders | None:
        """Return whom "he" or "she" stands for: the last person, unless the other pronoun was used for that one.

        Args:
            pronoun: ``he`` or ``she``.

        Returns:
            The person, or None when nobody fits.
        """
        for person in (self.person, self.earlier):
            if person is not None and person.ids == self.self:
                # Nobody calls himself "he".
                continue
            if person is not None and self.pronouns.get(person.ids[0], pronoun) == pronoun:
                self.pronouns[person.ids[0]] = pronoun
                return person
        return None


def is_one(entity: Entity) -> bool:
    """Tell whether an actor is one person, named or not: "a senior official" too.

    Args:
        entity: The actor.

    Returns:
        Whether "he" or "she" may stand for it.
    """
    return entity.type is EntityType.PERSON or not _SOURCE.isdisjoint(entity.name_en.split())


def note(holders: Holders, discourse: Discourse, found: Found) -> None:
    """Remember a subject for the pronouns that follow.

    Args:
        holders: The subject.
        discourse: What to change.
        found: The things named.
    """
    if holders.ids:
        discourse.latest = replace(holders, first=-1)
    if len(holders.ids) > 1 or holders.plural:
        discourse.several = holders
    elif holders.ids and is_one(found.entity(holders.ids[0])):
        if found.entity(holders.ids[0]).type is not EntityType.PERSON and _beside_named(holders, found):
            # "A diplomat accused X of theft. He": who is called so is not told.
            discourse.person = discourse.earlier = None
        else:
            discourse.name(holders)
    elif holders.ids:
        kind = found.entity(holders.ids[0]).type
        if kind in {EntityType.POPULATION, EntityType.ARMED_GROUP, EntityType.DELEGATION}:
            discourse.several = holders
        else:
            discourse.body = holders


def _beside_named(holders: Holders, found: Found) -> bool:
    """Tell whether a named person comes in the sentence of a subject behind it."""
    forms, starts = found.words.forms, found.words.starts
    if holders.first < 0:
        return False
    stop = next((k for k in range(holders.first, min(holders.first + _REACH, len(forms))) if forms[k] in CLOSING), -1)
    if stop < 0:
        return False
    return any(
        found.entity(p.entity).type is EntityType.PERSON and p.entity not in holders.ids
        for p in found.phrases_in(starts[holders.first], starts[stop])
    )


def stands_for(word: str, at: int, discourse: Discourse) -> Holders:
    """Say whom a pronoun stands for.

    Args:
        word: The pronoun in small letters.
        at: Its index.
        discourse: Who was spoken of before.

    Returns:
        The holders; without identifiers when whom it stands for is not told.
    """
    told: Holders | None = None
    if word == "we":
        told = Holders(ids=discourse.we, rule="we") if discourse.we else None
    elif word == "i":
        told = Holders(ids=discourse.self, behalf=_others(discourse)) if discourse.self else None
    elif word in {"he", "she"}:
        told = discourse.who(word)
    elif word == "they":
        told = discourse.several or next(
            (Holders(ids=ids) for ids in (discourse.parties, discourse.we) if len(ids) > 1), None
        )
    elif word == "it":
        told = discourse.body
    if told is None or not told.ids:
        return Holders(first=at, reason=f"whom '{word}' stands for is not told")
    return Holders(ids=told.ids, behalf=told.behalf, rule=f"pronoun-{word}", first=at)


def _others(discourse: Discourse) -> tuple[str, ...]:
    """Return those for whom the one who says "I" speaks."""
    return tuple(i for i in discourse.we if i not in discourse.self)
