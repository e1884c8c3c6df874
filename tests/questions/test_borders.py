"""Where two answers are easily taken for one, each question keeps its meaning, in Oxigraph and in rdflib."""

import csv
import io
import re
from pathlib import Path

import pyoxigraph as ox
import pytest
from rdflib import RDFS, Dataset, Graph, Namespace

from kg.query.catalogue import question
from kg.query.format import to_csv
from kg.query.run import ask
from kg.rdf.serialise import to_nquads
from kg.rdf.vocabulary import MWQ
from kg.reason.derive import derive
from kg.reason.rules import materialise
from kg.shipped import folder
from kg.store.local import OxigraphEngine, RdflibEngine
from kg.store.rows import Engine

BORDERS = Path(__file__).parent / "borders.trig"
OURS = {"one": "lake-council", "other": "moor-union"}

# Question, values, columns that are looked at, rows.
CASES = {
    "what two speakers of one name say together counts once": (
        *("who-speaks-for-an-organisation", {"actor": "lake-council"}, ("speaker", "statements")),
        [("Lake delegation", "1")],
    ),
    "a date of which one end is not known is no date": (
        *("who-met-whom", {}, ("one", "other", "earliest", "latest")),
        [("Lake Council", "Moor Union", "", "")],
    ),
    "what a delegation says counts though nothing is tied to the meeting": (
        *("what-was-discussed-by-two-actors", OURS, ("act", "speaker", "matter")),
        [
            ("demand", "Lake delegation", "Truce"),
            ("praise", "Moor delegation", "Return"),
            ("support", "Moor delegation", "Bridge"),
        ],
    ),
    "a matter that is only a condition elsewhere is new": (
        *("what-needs-review", {}, ("release_id", "act", "new_matter")),
        [("lake-1", "support", "true"), ("lake-1", "demand", "true")],
    ),
    "a release of an office of an office of a party is its own": (
        *("which-stances-are-known-only-from-others", {}, ("holder", "release_id")),
        [("Moor Union", "lake-1")],
    ),
}


def test_what_needs_review_knows_every_tie_from_a_statement_to_a_matter_of_the_text() -> None:
    ontology, mwq = Graph().parse(folder("ontology") / "mawqif.ttl"), Namespace(MWQ)
    ties = set(ontology.transitive_subjects(RDFS.subPropertyOf, mwq.about))
    of_texts = set(ontology.subjects(RDFS.range, mwq.LegalInstrument))
    (written,) = re.findall(r"VALUES \?link \{([^}]*)\}", question("what-needs-review").text)
    assert {mwq[name] for name in re.findall(r"mwq:(\w+)", written)} == ties - of_texts


def inferred() -> ox.Store:
    store = ox.Store()
    store.bulk_load(path=str(BORDERS), format=ox.RdfFormat.TRIG)
    materialise(store, folder("ontology") / "mawqif.ttl")
    derive(store)
    return store


def oxigraph() -> Engine:
    return OxigraphEngine(inferred())


def rdflib() -> Engine:
    graphs = Dataset(default_union=True)
    graphs.parse(data=to_nquads(inferred()), format="nquads")
    return RdflibEngine(graphs)


@pytest.fixture(scope="module", params=[oxigraph, rdflib], ids=["oxigraph", "rdflib"])
def engine(request: pytest.FixtureRequest) -> Engine:
    made: Engine = request.param()
    return made


@pytest.mark.parametrize("case", CASES)
def test_the_question_keeps_its_meaning(case: str, engine: Engine) -> None:
    name, values, columns, expected = CASES[case]
    found = csv.DictReader(io.StringIO(to_csv(ask(engine, question(name), values))))
    assert [tuple(row[column] for column in columns) for row in found] == expected
