"""The names of a release's entities in the graph, by the part they play there.

A country that acts and its land are two things in the graph and often one word in a release, so an entity has a
name as an actor and a name as a place where the registry knows both. A process, place or text that voices
something without being known as an actor gets a node of its own as a body: the track and the body that sits in
it are never one node of two disjoint classes.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from pyoxigraph import NamedNode

from kg.kinds import EntityType
from kg.rdf.iris import digest, entity_iris
from kg.rdf.vocabulary import node
from kg.records import Reading

ACTORS = frozenset({
    EntityType.PERSON,
    EntityType.ORGANISATION,
    EntityType.STATE,
    EntityType.ARMED_GROUP,
    EntityType.DELEGATION,
    EntityType.POPULATION,
})

Lands = Mapping[str, str]
"""Key of a state -> key of its land."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    """Identifier within the release -> IRI.

    Attributes:
        plain: The entity as what it is.
        actors: The entity as one that acts, is addressed or is spoken for.
        places: The entity as a place; absent for what has no land.
        bodies: The entities whose actor node is made only for what they voice.
    """

    plain: Mapping[str, NamedNode]
    actors: Mapping[str, NamedNode]
    places: Mapping[str, NamedNode]
    bodies: frozenset[str]


def names_of(reading: Reading, lands: Lands) -> Names:
    """Name every entity of a reading in each part it can play.

    Args:
        reading: What was read.
        lands: Key of a state -> key of its land.

    Returns:
        The names.
    """
    plain = entity_iris(reading.release, reading.entities)
    states = {land: state for state, land in lands.items()}
    actors: dict[str, NamedNode] = {}
    places: dict[str, NamedNode] = {}
    for entity in reading.entities:
        if entity.type in ACTORS:
            actors[entity.id] = plain[entity.id]
            if entity.key in lands:
                places[entity.id] = node(lands[entity.key])
        elif entity.type is EntityType.PLACE:
            places[entity.id] = plain[entity.id]
            if entity.key in states:
                actors[entity.id] = node(states[entity.key])
    voices = {e for stance in reading.stances for e in (*stance.holder, *stance.behalf, *stance.reported_by)}
    parties = {e for meeting in reading.meetings for e in meeting.participants}
    bodies = frozenset((voices | parties) - set(actors))
    for body in bodies:
        actors[body] = node(f"actor/{digest('body of', plain[body].value)}")
    return Names(plain=plain, actors=actors, places=places, bodies=bodies)
