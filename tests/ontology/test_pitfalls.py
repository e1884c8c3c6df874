"""No known pitfall is in the ontology, its schemes or the graph, and each check catches a graph that falls into it."""

import re
from collections.abc import Callable
from pathlib import Path

import pyoxigraph as ox
import pytest

from kg.reason.derive import derive
from kg.reason.rules import materialise
from kg.shipped import folder
from tests.reason.graphs import ONTOLOGY_FILE, seed

CHECKS = sorted((folder("queries") / "checks").glob("*-violation.rq"))
BAD = Path(__file__).parent / "pitfalls"
SEVERITIES = {"critical", "important", "minor"}
FORMATS = {".ttl": ox.RdfFormat.TURTLE, ".trig": ox.RdfFormat.TRIG}


def header(check: Path) -> dict[str, str]:
    return dict(re.findall(r"^# (\w[\w ]*): (.+)$", check.read_text("utf-8"), flags=re.MULTILINE))


def loaded(*paths: Path) -> ox.Store:
    store = ox.Store()
    for path in paths:
        store.load(path=str(path), format=FORMATS[path.suffix])
    return store


def shipped_graph() -> ox.Store:
    graph = seed()
    materialise(graph, ONTOLOGY_FILE)
    derive(graph)
    return graph


LOOKS_AT: dict[str, Callable[[], ox.Store]] = {
    "ontology": lambda: loaded(ONTOLOGY_FILE),
    "schemes": lambda: loaded(*sorted((ONTOLOGY_FILE.parent / "schemes").glob("*.ttl"))),
    "graph": shipped_graph,
}


def rows(store: ox.Store, check: Path) -> list[str]:
    answer = store.query(check.read_text("utf-8"), use_default_graph_as_union=True)
    assert isinstance(answer, ox.QuerySolutions)
    return [str(row) for row in answer]


def name(check: Path) -> str:
    return check.name.removesuffix("-violation.rq")


def test_each_check_has_a_graph_that_must_fail_it() -> None:
    assert len(CHECKS) >= 45
    assert sorted(path.stem for path in BAD.iterdir()) == [f"{name(check)}_FAIL" for check in CHECKS]


@pytest.mark.parametrize("check", CHECKS, ids=name)
def test_each_check_says_what_is_wrong_how_bad_it_is_and_what_to_do(check: Path) -> None:
    said = header(check)
    assert said["Problem"].endswith(".")
    assert said["Solution"].endswith(".")
    assert said["Severity"] in SEVERITIES
    assert said["Looks at"] in LOOKS_AT


@pytest.mark.parametrize("check", CHECKS, ids=name)
def test_what_ships_is_free_of_it(check: Path) -> None:
    assert rows(LOOKS_AT[header(check)["Looks at"]](), check) == []


@pytest.mark.parametrize("check", CHECKS, ids=name)
def test_the_bad_graph_is_caught(check: Path) -> None:
    assert rows(loaded(*BAD.glob(f"{name(check)}_FAIL.*")), check)


def test_a_chain_that_leaks_at_its_end_is_caught_too() -> None:
    store = loaded(BAD / "chain-leaks_FAIL.ttl")
    chains = next(check for check in CHECKS if name(check) == "chain-leaks")
    store.update(
        """
        PREFIX mwq: <https://w3id.org/mawqif/ont#> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
        DELETE { mwq:relayedBy ?any ?value } INSERT { mwq:relayedBy rdfs:domain mwq:Matter ; rdfs:range mwq:Person }
        WHERE { VALUES ?any { rdfs:domain rdfs:range } mwq:relayedBy ?any ?value }
        """
    )
    assert any("publishedBy" in row for row in rows(store, chains))
