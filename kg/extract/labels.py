"""Labels in both languages for what the registry lacks, without translating what a release says.

A release's own name stays as it is. In the other language a thing is called by what is known of it: the post in
which it appears, the body whose delegation it is, the month of a line; failing these, by its kind and its name as
the release writes it.
"""

from dataclasses import replace

from kg.kinds import PERSON, PLACE, STATE, EntityType
from kg.lexicon.registry import Registry
from kg.records import Entity, Reading

_KINDS = {
    PERSON: ("شخص", "person"),
    EntityType.ORGANISATION: ("جهة", "organisation"),
    STATE: ("دولة", "state"),
    EntityType.ARMED_GROUP: ("جماعة مسلحة", "armed group"),
    EntityType.DELEGATION: ("وفد", "delegation"),
    EntityType.POPULATION: ("فئة", "people"),
    PLACE: ("مكان", "place"),
    EntityType.LEGAL_TEXT: ("نص قانوني", "legal text"),
    EntityType.PROCESS: ("مسار", "process"),
}


def label_entities(reading: Reading, registry: Registry) -> Reading:
    """Give every entity a label in Arabic and in English.

    Args:
        reading: What was read.
        registry: Posts with their names.

    Returns:
        The reading with no entity that lacks a label.
    """
    named: dict[str, Entity] = {}
    # A delegation is called after the body that sent it, which needs its own label first.
    for entity in sorted(reading.entities, key=lambda entity: entity.type is EntityType.DELEGATION):
        named[entity.id] = _labelled(entity, named, registry)
    return replace(reading, entities=tuple(named[entity.id] for entity in reading.entities))


def _labelled(entity: Entity, named: dict[str, Entity], registry: Registry) -> Entity:
    ar, en = _in_one_line(entity.name_ar), _in_one_line(entity.name_en)
    if (ar, en) != (entity.name_ar, entity.name_en):
        entity = replace(entity, name_ar=ar, name_en=en)
    if entity.name_ar and entity.name_en:
        return entity
    ar, en = _known(entity, named, registry)
    kind_ar, kind_en = _KINDS[entity.type]
    return replace(
        entity,
        name_ar=entity.name_ar or ar or f"{kind_ar}: {entity.name_en}",
        name_en=entity.name_en or en or f"{kind_en}: {entity.name_ar}",
    )


def _in_one_line(name: str) -> str:
    """Return a name that a page has broken over two lines as one line."""
    return " ".join(map(str.strip, name.splitlines()))


def _known(entity: Entity, named: dict[str, Entity], registry: Registry) -> tuple[str, str]:
    """Name a thing in both languages by what is known of it; empty when nothing is."""
    post = registry.posts.get(entity.post)
    if post is not None:
        return post.ar, post.en
    senders = [named[body] for body in entity.of if body in named] if entity.type is EntityType.DELEGATION else []
    if senders:
        return f"وفد {senders[0].name_ar}", f"Delegation of {senders[0].name_en}"
    if entity.kind == "ControlLine" and entity.time is not None and entity.time.edtf:
        return f"خطوط {entity.time.words.quote}", f"Lines of {entity.time.edtf}"
    return "", ""
