"""A large graph of invented releases: the toy's five, over and over, among many casts of unequal weight.

A cast is a copy of all invented actors and places under other names. Which cast a release speaks of is drawn by
Zipf's law, so that a few parties and matters take most statements, as in life; dates run over ten years. Every
quad is written by the real writer and inferred by the real rules. What follows is inferred cast by cast, which
gives the same as all at once, for casts share nothing but the vocabulary, and needs memory for one cast only.
A graph that was made is kept in the folder for temporary files.
"""

import datetime as dt
import hashlib
import random
import tempfile
from collections import defaultdict
from dataclasses import replace
from functools import cache
from pathlib import Path

import pyoxigraph as ox

import kg
from kg.rdf.quads import reading_quads
from kg.rdf.schemes import scheme_labels
from kg.rdf.vocabulary import ID, REGISTRY, VOCAB
from kg.reason.derive import derive
from kg.reason.rules import materialise
from kg.records import Reading
from kg.shipped import folder
from tests.questions.toy import HERE, readings

CASTS = 200
FIRST_DAY = dt.date(2021, 1, 1)


def crowd(statements: int, seed: int = 1) -> ox.Store:
    """Load the graph, and make it first where it is not kept.

    Args:
        statements: About how many statements it shall hold.
        seed: Which of the possible graphs; the same gives the same.

    Returns:
        The store, with what follows inferred.
    """
    path = Path(tempfile.gettempdir()) / "mawqif-bench" / f"{statements}-{seed}-{_version()}.nq"
    if not path.is_file():
        path.parent.mkdir(exist_ok=True)
        fresh = path.with_suffix(".new")
        with fresh.open("wb") as out:
            for cast, told in sorted(_drawn(statements, seed).items()):
                _store_of(cast, told).dump(out, format=ox.RdfFormat.N_QUADS)
        fresh.replace(path)
    store = ox.Store()
    store.bulk_load(path=str(path), format=ox.RdfFormat.N_QUADS)
    return store


def _drawn(statements: int, seed: int) -> dict[int, list[tuple[int, dt.date]]]:
    """Draw the releases: for each cast their numbers and days."""
    dice = random.Random(seed)  # noqa: S311 - a benchmark, not a secret
    weights = [1 / (rank + 1) for rank in range(CASTS)]
    sizes = [len(reading.stances) for reading in readings()]
    drawn: dict[int, list[tuple[int, dt.date]]] = defaultdict(list, {0: []})
    made, number = 0, 0
    while made < statements:
        (cast,) = dice.choices(range(CASTS), weights)
        drawn[cast].append((number, FIRST_DAY + dt.timedelta(days=dice.randrange(3650))))
        made += sizes[number % len(sizes)]
        number += 1
    return drawn


def _store_of(cast: int, told: list[tuple[int, dt.date]]) -> ox.Store:
    """Write the releases of one cast, with what follows from them."""
    templates, store = readings(), ox.Store()
    store.bulk_load(path=str(HERE / "toy_vocab.ttl"), format=ox.RdfFormat.TURTLE, to_graph=VOCAB)
    labels = scheme_labels(tuple(store))
    for number, day in told:
        store.bulk_extend(reading_quads(_moved(templates[number % len(templates)], cast, number, day), labels))
    store.bulk_extend(_registry(cast))
    materialise(store, folder("ontology") / "mawqif.ttl")
    derive(store)
    return store


@cache
def _version() -> str:
    """Name the state of everything that the graph is made from."""
    code, ontology = Path(kg.__file__).parent, folder("ontology") / "mawqif.ttl"
    made_from = [
        Path(__file__),
        ontology,
        *HERE.glob("toy*"),
        *(code / "rdf").glob("*.py"),
        *(code / "reason").glob("*.py"),
        *(folder("queries") / "rules").glob("*.rq"),
    ]
    return hashlib.sha256(b"".join(path.read_bytes() for path in sorted(made_from))).hexdigest()[:12]


def _moved(reading: Reading, cast: int, number: int, day: dt.date) -> Reading:
    """Tell the same of another cast on another day."""
    release = replace(
        reading.release,
        id=f"{reading.release.id}-{number}",
        published=day if reading.release.published else None,
        publisher=_named(reading.release.publisher, cast),
    )
    entities = tuple(
        replace(entity, key=_named(entity.key, cast), post=_named(entity.post, cast)) for entity in reading.entities
    )
    return replace(reading, release=release, entities=entities)


def _named(key: str, cast: int) -> str:
    """Rename a key for a cast; the first cast keeps the names, so that the questions' values hold."""
    return f"{key}-{cast}" if key and cast else key


def _registry(cast: int) -> list[ox.Quad]:
    """Copy the registry for a cast."""

    def moved(term: object) -> object:
        if cast and isinstance(term, ox.NamedNode) and term.value.startswith(ID):
            return ox.NamedNode(f"{term.value}-{cast}")
        if cast and isinstance(term, ox.Literal) and term.language:
            return ox.Literal(f"{term.value} {cast}", language=term.language)
        return term

    triples = ox.parse((Path(HERE) / "toy_registry.ttl").read_bytes(), format=ox.RdfFormat.TURTLE)
    return [ox.Quad(moved(q.subject), q.predicate, moved(q.object), REGISTRY) for q in triples]  # type: ignore[arg-type]
