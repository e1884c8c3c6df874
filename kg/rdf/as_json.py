"""A reading as JSON: the stable form that ``kg extract --format json`` prints and other tools can score or load.

``reading.schema.json`` beside this module describes it. Offsets are code points into the release's text, end
exclusive. Identifiers of entities hold within one release; IRIs hold everywhere.
"""

import json
from typing import Any

from kg.rdf.iris import entity_iris
from kg.records import DelegationPart, Entity, Matter, Meeting, Reading, Stance
from kg.sources import Quote, Time


def to_json(reading: Reading) -> str:
    """Print a reading as JSON.

    Args:
        reading: What was read.

    Returns:
        Indented JSON with Arabic as it is, the same for the same reading.
    """
    return json.dumps(reading_form(reading), ensure_ascii=False, indent=1)


def reading_form(reading: Reading) -> dict[str, Any]:
    """Lay a reading out as plain dictionaries and lists.

    Args:
        reading: What was read.

    Returns:
        The form that the schema describes.
    """
    release = reading.release
    names = entity_iris(release, reading.entities)
    return {
        "release": {
            "id": release.id,
            "sha256": release.sha256,
            "lang": release.lang,
            "published": release.published.isoformat() if release.published else None,
            "publisher": release.publisher or None,
            "title": release.title or None,
            "source": release.source or None,
        },
        "reader": {
            "name": reading.reader.name,
            "version": reading.reader.version,
            "settings": dict(reading.reader.settings),
        },
        "entities": [_entity(entity, names[entity.id].value) for entity in reading.entities],
        "meetings": [_meeting(meeting) for meeting in reading.meetings],
        "stances": [_stance(stance) for stance in reading.stances],
        "unresolved": [{**_quote(u.words), "reason": u.reason, "rule": u.rule} for u in reading.unresolved],
    }


def _quote(quote: Quote) -> dict[str, Any]:
    return {"start": quote.start, "end": quote.end, "quote": quote.quote}


def _time(time: Time | None) -> dict[str, Any] | None:
    if time is None:
        return None
    return {
        **_quote(time.words),
        "earliest": time.earliest.isoformat() if time.earliest else None,
        "latest": time.latest.isoformat() if time.latest else None,
        "edtf": time.edtf or None,
        "problem": time.problem or None,
    }


def _entity(entity: Entity, iri: str) -> dict[str, Any]:
    return {
        "id": entity.id,
        "iri": iri,
        "type": entity.type.value,
        "kind": entity.kind,
        "name": {"ar": entity.name_ar or None, "en": entity.name_en or None},
        "resolved": bool(entity.key),
        "mentions": [_quote(mention) for mention in entity.mentions],
        "post": entity.post or None,
        "role": _quote(entity.role) if entity.role else None,
        "of": list(entity.of),
        "place": entity.place or None,
        "time": _time(entity.time),
        "candidates": list(entity.aka),
    }


def _delegation(part: DelegationPart) -> dict[str, Any]:
    return {"of": part.of, "head": part.head or None, "delegation": part.delegation or None}


def _meeting(meeting: Meeting) -> dict[str, Any]:
    time = meeting.time
    fixed = time is not None and time.earliest is not None and time.earliest == time.latest
    return {
        **_quote(meeting.words),
        "kind": meeting.kind.value,
        "participants": list(meeting.participants),
        "delegations": [_delegation(part) for part in meeting.delegations],
        "date": time.earliest.isoformat() if fixed and time and time.earliest else None,
        "time": _time(time),
        "place": meeting.place or None,
        "rule": meeting.rule,
    }


def _matter(matter: Matter | None) -> dict[str, Any] | None:
    if matter is None:
        return None
    lists = ("agents", "affects", "benefits", "from_places", "to_places", "places", "processes", "legal", "topics")
    return {
        "kind": matter.kind.value,
        "type": matter.type or None,
        **_quote(matter.words),
        **{name: list(getattr(matter, name)) for name in lists},
        "ends": _matter(matter.ends),
        "after": _matter(matter.after),
        "gist": matter.gist or None,
    }


def _stance(stance: Stance) -> dict[str, Any]:
    lists = ("holder", "behalf", "reported_by", "addressee", "target", "places", "legal", "processes", "topics")
    return {
        **{name: list(getattr(stance, name)) for name in lists},
        "act": stance.act.value,
        "polarity": stance.polarity.value,
        "force": stance.force or None,
        "cue": _quote(stance.cue),
        "content": _quote(stance.content),
        "matters": [_matter(matter) for matter in stance.matters],
        "condition": _matter(stance.condition),
        "follows": stance.follows,
        "embedded_in": stance.embedded_in,
        "meeting": stance.meeting,
        "verbatim": stance.verbatim,
        "rule": stance.rule,
        "holder_rule": stance.holder_rule,
        "confidence": stance.confidence,
    }
