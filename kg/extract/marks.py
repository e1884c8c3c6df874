"""Take in what a person marked by hand: a JSON file of entities, meetings and stances, each copied from the text.

Every string of a mark must stand in the release exactly as it is written; a mark that does not is refused with
the name of the file and the identifier, never mended.
"""

import datetime as dt
import json
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from kg import __version__
from kg.errors import InputError
from kg.extract.located import Located, longest
from kg.kinds import Act, EntityType, MeetingKind, Polarity
from kg.records import DelegationPart, Entity, Meeting, Reader, Reading, Stance
from kg.sources import Quote, Release, Time

# The class of the ontology that a coarse kind stands for when nothing finer is marked.
CLASS_OF_TYPE = {
    EntityType.PERSON: "Person",
    EntityType.ORGANISATION: "Organization",
    EntityType.STATE: "State",
    EntityType.ARMED_GROUP: "ArmedActor",
    EntityType.DELEGATION: "Delegation",
    EntityType.POPULATION: "PopulationGroup",
    EntityType.PLACE: "Place",
    EntityType.LEGAL_TEXT: "LegalInstrument",
    EntityType.PROCESS: "PoliticalProcess",
}

_COPY = "Copy it from the text character for character."

Data = Mapping[str, Any]
Kind = TypeVar("Kind", Act, EntityType, MeetingKind, Polarity)
Entities = Mapping[str, Entity]


def read_marks(marks: Path | Data, release: Release) -> Reading:
    """Turn hand-made marks of a release into the reading they stand for.

    Args:
        marks: A JSON file, or what was read from one.
        release: The release that was marked.

    Returns:
        The reading, with ``marks`` as its reader and the marks' own identifiers.

    Raises:
        InputError: When the file cannot be read, an identifier is unknown or double, a string does not stand
            in the text, or a content stands there more than once with nothing to tell which is meant.
    """
    data, where = _load(marks)
    text = Located(release.text)
    entities: dict[str, Entity] = {}
    for item in _items(data, "entities", where):
        entity = _entity(item, text, release.lang)
        if entity.id in entities:
            raise item.error(f"The identifier '{entity.id}' is given twice.", "Give each entity its own.")
        entities[entity.id] = entity
    for item in _items(data, "entities", where):
        item.references("of", entities)
    meetings = [_meeting(item, text, entities) for item in _items(data, "meetings", where)]
    stances = [_stance(item, text, entities) for item in _items(data, "stances", where)]
    return Reading(
        release=release,
        reader=Reader(name="marks", version=__version__),
        entities=tuple(entities.values()),
        meetings=tuple(meetings),
        stances=tuple(sorted(stances, key=lambda s: (s.content, s.cue))),
    )


def _load(marks: Path | Data) -> tuple[Data, str]:
    """Return the marks and the name by which errors speak of them."""
    if not isinstance(marks, Path):
        return marks, str(marks.get("id") or "marks")
    try:
        data = json.loads(marks.read_text("utf-8-sig"))
    except (OSError, ValueError, RecursionError) as error:
        remedy = "Give a JSON file in UTF-8."
        raise InputError(f"The marks cannot be read: {error}", where=str(marks), remedy=remedy) from error
    if not isinstance(data, dict):
        raise InputError("The marks are not one JSON object.", where=str(marks), remedy="Wrap them in { }.")
    return data, str(marks)


@dataclass(frozen=True, slots=True)
class _Item:
    """One mark while its fields are checked, with the name by which errors speak of it."""

    data: Data
    where: str

    def error(self, what: str, remedy: str = _COPY) -> InputError:
        """Make an error that names the file and the mark."""
        return InputError(what, where=self.where, remedy=remedy)

    def string(self, field: str) -> str:
        """Return a text in NFC that must be there."""
        value = self.data.get(field)
        if not isinstance(value, str) or not value.strip():
            raise self.error(f"'{field}' is missing or not a text.", f"Give '{field}' as a text.")
        return unicodedata.normalize("NFC", value)

    def optional(self, field: str) -> str:
        """Return a text in NFC, or an empty one."""
        return self.string(field) if self.data.get(field) else ""

    def strings(self, field: str) -> tuple[str, ...]:
        """Return a list of texts in NFC, empty when it is not given."""
        value = self.data.get(field) or []
        if not isinstance(value, list) or not all(isinstance(text, str) and text for text in value):
            raise self.error(f"'{field}' is not a list of texts.", f"Give '{field}' as a list of texts.")
        return tuple(unicodedata.normalize("NFC", text) for text in value)

    def choice(self, kind: type[Kind], field: str) -> Kind:
        """Return a value of a closed set."""
        try:
            return kind(self.string(field))
        except ValueError as error:
            allowed = ", ".join(kind)
            raise self.error(f"'{self.data[field]}' is no {field}.", f"Use one of: {allowed}.") from error

    def references(self, field: str, entities: Entities) -> tuple[str, ...]:
        """Return identifiers of entities that are marked."""
        return self.known(self.strings(field), entities)

    def known(self, ids: Sequence[str], entities: Entities) -> tuple[str, ...]:
        """Refuse an identifier that no entity has."""
        for wanted in ids:
            if wanted not in entities:
                raise self.error(f"No entity has the identifier '{wanted}'.", "Mark the entity or mend the identifier.")
        return tuple(ids)

    def found(self, words: str, text: Located) -> list[Quote]:
        """Return where the words stand, at least once."""
        quotes = text.occurrences(words)
        if not quotes:
            raise self.error(f"The words do not stand in the text: {words!r}")
        return quotes


def _items(data: Data, name: str, where: str) -> list[_Item]:
    """Return one of the three lists, each item with its identifier or number for the errors."""
    value = data.get(name, [])
    if not isinstance(value, list) or not all(isinstance(item, Mapping) for item in value):
        raise InputError(
            f"'{name}' is not a list of objects.", where=where, remedy=f"Give '{name}' as a list of {{ }}."
        )
    return [_Item(item, f"{where}: {item.get('id') or f'{name} {n}'}") for n, item in enumerate(value, 1)]


def _entity(item: _Item, text: Located, lang: str) -> Entity:
    """Read one entity; every surface must be found."""
    kind = item.choice(EntityType, "type")
    surfaces = item.strings("surfaces")
    if not surfaces:
        raise item.error("The entity has no surface.", "Give the words by which the text names it.")
    mentions = longest([quote for surface in surfaces for quote in item.found(surface, text)])
    name, role = item.optional("name"), item.optional("role")
    roles = text.occurrences(role) if role else []
    return Entity(
        id=item.string("id"),
        type=kind,
        kind=CLASS_OF_TYPE[kind],
        name_ar=surfaces[0] if lang == "ar" else "",
        name_en=name if name.isascii() else "",
        mentions=mentions,
        role=roles[0] if roles else None,
        of=item.strings("of"),
    )


def _meeting(item: _Item, text: Located, entities: Entities) -> Meeting:
    """Read one meeting with its delegations and date."""
    place = item.optional("place")
    item.known([place] if place else [], entities)
    return Meeting(
        words=item.found(item.string("evidence"), text)[0],
        kind=item.choice(MeetingKind, "kind"),
        participants=item.references("participants", entities),
        delegations=_delegations(item, entities),
        time=_time(item, text),
        place=place,
        rule="marks",
    )


def _delegations(item: _Item, entities: Entities) -> tuple[DelegationPart, ...]:
    """Read the pairs of a delegation, or of a party itself, and its head."""
    pairs = item.data.get("heads") or []
    parts = []
    for pair in pairs if isinstance(pairs, list) else [pairs]:
        if not isinstance(pair, list) or len(pair) != 2 or not all(isinstance(name, str) for name in pair):
            raise item.error("'heads' is not a list of pairs.", "Give each as [delegation, head].")
        item.known(pair, entities)
        sent = entities[pair[0]]
        if sent.type is EntityType.DELEGATION and sent.of:
            parts.append(DelegationPart(of=sent.of[0], head=pair[1], delegation=sent.id))
        else:
            parts.append(DelegationPart(of=sent.id, head=pair[1]))
    return tuple(parts)


def _time(item: _Item, text: Located) -> Time | None:
    """Read the date of a meeting with its words; a date without words has no evidence and is left out."""
    if not item.data.get("date_words"):
        return None
    words = item.found(item.string("date_words"), text)[0]
    if not item.data.get("date"):
        return Time(words=words, problem="The words do not fix a date.")
    try:
        day = dt.date.fromisoformat(item.string("date"))
    except ValueError as error:
        raise item.error(f"'{item.data['date']}' is no date.", "Write dates as YYYY-MM-DD.") from error
    return Time(words=words, earliest=day, latest=day, edtf=day.isoformat())


def _stance(item: _Item, text: Located, entities: Entities) -> Stance:
    """Read one stance; its content must be at one place only."""
    holder = item.references("holder", entities)
    if not holder:
        raise item.error("The stance has no holder.", "Mark who holds it, or leave the stance out.")
    try:
        cue, content = text.cue_and_content(item.string("cue"), item.string("content"), item.optional("near"))
    except LookupError as error:
        raise item.error(str(error)) from error
    return Stance(
        holder=holder,
        act=item.choice(Act, "act"),
        polarity=item.choice(Polarity, "polarity"),
        cue=cue,
        content=content,
        behalf=item.references("behalf", entities),
        reported_by=item.references("reported_by", entities),
        addressee=item.references("addressee", entities),
        target=item.references("target", entities),
        places=_named_in(content, entities, EntityType.PLACE),
        legal=_named_in(content, entities, EntityType.LEGAL_TEXT),
        processes=_named_in(content, entities, EntityType.PROCESS),
        rule="marks",
        holder_rule="marks",
        confidence=1.0,
    )


def _named_in(content: Quote, entities: Entities, kind: EntityType) -> tuple[str, ...]:
    """Return the entities of a kind that are named inside a content, in order of the text."""
    inside = [
        (mention.start, entity.id)
        for entity in entities.values()
        if entity.type is kind
        for mention in entity.mentions
        if content.start <= mention.start and mention.end <= content.end
    ]
    return tuple(dict.fromkeys(name for _, name in sorted(inside)))
