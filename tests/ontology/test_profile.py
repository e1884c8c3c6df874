"""The ontology, alone and with data, stays inside both OWL 2 DL and OWL 2 RL."""

import pytest
from rdflib import RDF, RDFS, SKOS, Graph, Literal, Namespace, URIRef

from kg.rdf.vocabulary import MWQ
from tests.ontology.profile import violations
from tests.reason.graphs import GRAPHS, ONTOLOGY_FILE, asserted

TERM = Namespace(MWQ)
pytestmark = pytest.mark.java


def schemes() -> Graph:
    found = Graph()
    for path in sorted((ONTOLOGY_FILE.parent / "schemes").glob("*.ttl")):
        found.parse(path)
    return found


@pytest.mark.parametrize("profile", ["OWL2DLProfile", "OWL2RLProfile"])
def test_the_ontology_is_in_the_profile(profile: str) -> None:
    assert violations(Graph().parse(ONTOLOGY_FILE), profile) == []


@pytest.mark.parametrize("name", GRAPHS)
@pytest.mark.parametrize("profile", ["OWL2DLProfile", "OWL2RLProfile"])
def test_the_ontology_with_schemes_and_data_is_in_the_profile(profile: str, name: str) -> None:
    assert violations(Graph().parse(ONTOLOGY_FILE) + schemes() + asserted(GRAPHS[name]()), profile) == []


@pytest.mark.parametrize("profile", ["OWL2DLProfile", "OWL2RLProfile"])
def test_a_property_that_is_not_declared_leaves_the_profile(profile: str) -> None:
    graph = Graph().parse(ONTOLOGY_FILE)
    graph.add((URIRef("urn:a"), TERM.unheardOf, URIRef("urn:b")))
    assert any("unheardOf" in violation for violation in violations(graph, profile))


def test_a_plain_day_leaves_rl() -> None:
    graph = Graph().parse(ONTOLOGY_FILE)
    day = Literal("2090-05-05", datatype=URIRef("http://www.w3.org/2001/XMLSchema#date"))
    graph.add((URIRef("urn:t"), TERM.earliest, day))
    assert any("xsd:date" in violation for violation in violations(graph, "OWL2RLProfile"))


def test_what_only_a_richer_profile_can_say_leaves_rl() -> None:
    graph = Graph().parse(ONTOLOGY_FILE)
    graph.parse(
        data=f"""
        @prefix mwq: <{MWQ}> . @prefix owl: <http://www.w3.org/2002/07/owl#> . @prefix rdfs: <{RDFS}> .
        mwq:Demand rdfs:subClassOf [ a owl:Restriction ;
            owl:onProperty mwq:demandsAction ; owl:someValuesFrom mwq:Action ] .
        """
    )
    assert violations(graph, "OWL2DLProfile") == []
    assert violations(graph, "OWL2RLProfile")


def test_every_concept_of_the_schemes_is_typed_by_us() -> None:
    found = schemes()
    assert set(found.subjects(RDF.type, SKOS.Concept)) == {
        subject
        for name in ("Topic", "Force", "SpeechAct", "ActionType")
        for subject in found.subjects(RDF.type, TERM[name])
    }
