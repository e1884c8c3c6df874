"""The frozen records of the registry: who and what releases name, which posts there are, who held them when.

An entry's ``kind`` is its class in the ontology, its ``type`` the coarse kind that readings use. The preferred
names are neutral; what one party calls another is an alias marked as framing and never becomes a label.
"""

import datetime as dt
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final, NamedTuple

from kg.kinds import EntityType

#: Class of the ontology -> coarse kind of the reading.
KIND_TYPES: Final = MappingProxyType({
    "Person": EntityType.PERSON,
    "State": EntityType.STATE,
    "Organization": EntityType.ORGANISATION,
    "PublicBody": EntityType.ORGANISATION,
    "InternationalOrganization": EntityType.ORGANISATION,
    "PoliticalOrganization": EntityType.ORGANISATION,
    "Delegation": EntityType.DELEGATION,
    "ArmedActor": EntityType.ARMED_GROUP,
    "StateForces": EntityType.ARMED_GROUP,
    "NonStateArmedGroup": EntityType.ARMED_GROUP,
    "PopulationGroup": EntityType.POPULATION,
    "Group": EntityType.POPULATION,
    "Place": EntityType.PLACE,
    "Country": EntityType.PLACE,
    "City": EntityType.PLACE,
    "Region": EntityType.PLACE,
    "Camp": EntityType.PLACE,
    "ControlLine": EntityType.PLACE,
    "LegalInstrument": EntityType.LEGAL_TEXT,
    "Resolution": EntityType.LEGAL_TEXT,
    "PoliticalProcess": EntityType.PROCESS,
})


class Alias(NamedTuple):
    """One written form by which a thing is named besides its preferred name.

    A named tuple because there are many thousands, and these are made several times as fast as a record.

    Attributes:
        text: The form as it stands in releases, with the article it takes.
        lang: ``ar`` or ``en``.
        framing: Whether it is one party's word for another, which may be matched but never becomes a label.
        context: Entity key without its folder, for instance ``syria``: the form names this thing only where
            the release is plainly about that; empty when it always does.
        shared: Whether other things of the same kind bear the form too, so that the text must decide.
    """

    text: str
    lang: str
    framing: bool = False
    context: str = ""
    shared: bool = False


@dataclass(frozen=True, slots=True)
class Span:
    """Bounds of a time that may be known to the day, the month or only the year.

    Attributes:
        earliest: First day that the words of the source allow.
        latest: Last day that they allow; the same for a known day.
        edtf: The words in Extended Date/Time Format, for instance ``2015-08``.
    """

    earliest: dt.date
    latest: dt.date
    edtf: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One actor, person, place, legal text or process of the registry.

    Attributes:
        key: Folder and frozen slug, for instance ``actor/iran``; the tail of its IRI.
        kind: Class of the ontology.
        type: Coarse kind that readings use.
        ar: Preferred name in Arabic.
        en: Preferred name in English.
        aliases: Further written forms.
        context: Where every name of it is borne by many, the only context in which they count, as for
            an alias; empty for most.
        adjectives_ar: Nisba adjectives of a state, masculine singular without article, as ``سوري``.
        plurals_ar: Broken plurals of its people, without article, as ``أتراك``.
        adjectives_en: English adjectives and demonyms, as ``Syrian``.
        capital: Place whose name also stands for the state when it acts.
        territory: Place that is the land of the state.
        part_of: Actor it is a unit or organ of.
        represents: Actor for which it acts by standing, as a government for its state.
        affiliated_with: Actors that sources name as backing it.
        member_of: Actors it belongs to.
        place: Place where it is found or acts.
        within: Place that contains this place.
        sub_event_of: Process of which this one is a part.
        since: When the name may first be used, or None.
        until: When the name may last be used, or None.
        lat: Latitude in WGS84, or None.
        lon: Longitude in WGS84, or None.
        symbol: Official symbol of a legal text.
        date: Date of a legal text, or None.
        wikidata: Verified identifier at Wikidata, or empty.
        geonames: Identifier at GeoNames, or empty.
        source: Where the facts come from: an address, or a data package with its version.
        note: What a reader of the registry should know.
    """

    key: str
    kind: str
    type: EntityType
    ar: str
    en: str
    aliases: tuple[Alias, ...] = ()
    context: str = ""
    adjectives_ar: tuple[str, ...] = ()
    plurals_ar: tuple[str, ...] = ()
    adjectives_en: tuple[str, ...] = ()
    capital: str = ""
    territory: str = ""
    part_of: str = ""
    represents: str = ""
    affiliated_with: tuple[str, ...] = ()
    member_of: tuple[str, ...] = ()
    place: str = ""
    within: str = ""
    sub_event_of: str = ""
    since: Span | None = None
    until: Span | None = None
    lat: float | None = None
    lon: float | None = None
    symbol: str = ""
    date: Span | None = None
    wikidata: str = ""
    geonames: str = ""
    source: str = ""
    note: str = ""

    def names(self, lang: str) -> tuple[str, ...]:
        """List every form in one language, the preferred one first, framing ones included."""
        preferred = self.ar if lang == "ar" else self.en
        rest = (alias.text for alias in self.aliases if alias.lang == lang)
        return tuple(dict.fromkeys(name for name in (preferred, *rest) if name))


@dataclass(frozen=True, slots=True, kw_only=True)
class Post:
    """An office, apart from who fills it.

    Attributes:
        key: Frozen key, for instance ``post/foreign-minister-of-turkey``.
        ar: Name in Arabic.
        en: Name in English.
        aliases: Further written forms.
        body: Actor that has the post.
        state: State that the body serves, or empty.
        role: Kind of post across states, for instance ``foreign-minister``, or empty.
        source: Where the post is attested.
        note: What a reader of the registry should know.
    """

    key: str
    ar: str
    en: str
    aliases: tuple[Alias, ...] = ()
    body: str = ""
    state: str = ""
    role: str = ""
    source: str = ""
    note: str = ""

    def names(self, lang: str) -> tuple[str, ...]:
        """List every form in one language, the preferred one first."""
        preferred = self.ar if lang == "ar" else self.en
        rest = (alias.text for alias in self.aliases if alias.lang == lang)
        return tuple(dict.fromkeys(name for name in (preferred, *rest) if name))


@dataclass(frozen=True, slots=True, kw_only=True)
class Tenure:
    """One person's time in one post.

    Attributes:
        post: Key of the post.
        person: Key of the person.
        start: When it began, or None when unknown.
        end: When it ended, or None.
        known_until: Where there is no end: the last day for which the source shows the person in office.
        acting: Whether the person only acted in the post.
        source: Where the dates come from.
        note: What a reader of the registry should know, for instance that sources disagree.
    """

    post: str
    person: str
    start: Span | None = None
    end: Span | None = None
    known_until: Span | None = None
    acting: bool = False
    source: str = ""
    note: str = ""

    def may_cover(self, day: dt.date) -> bool:
        """Tell whether the person may have been in office on a day, the day of hand-over included.

        A tenure known only to the month or year covers the whole of it: where two then cover one day, the
        registry does not choose between them. Nothing is said of days after the last known one.
        """
        last = self.end or self.known_until
        if self.start is None or last is None:
            return False
        return self.start.earliest <= day <= last.latest
