"""The merged ontology is its modules and nothing else, and the file in the repository is fresh."""

import re
from pathlib import Path

import pytest
from rdflib import OWL, RDF, Graph, URIRef
from rdflib.compare import isomorphic

from kg.errors import InputError
from kg.reason import merge as module
from kg.reason.merge import MERGED_NAME, ONTOLOGY, merge, turtle
from kg.shipped import folder

MODULES = folder("ontology") / "modules"


def test_the_merged_file_is_fresh() -> None:
    shipped = Graph().parse(folder("ontology") / MERGED_NAME)
    assert isomorphic(shipped, merge(MODULES)), "run: python -m kg.reason.merge"


def test_the_merged_ontology_has_one_head_and_imports_nothing() -> None:
    merged = merge(MODULES)
    assert set(merged.subjects(RDF.type, OWL.Ontology)) == {ONTOLOGY}
    assert not list(merged.objects(None, OWL.imports))


def test_the_file_is_written_the_same_each_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for path in sorted(MODULES.glob("*.ttl")):
        target = tmp_path / "modules" / path.name
        target.parent.mkdir(exist_ok=True)
        target.write_bytes(path.read_bytes())
    monkeypatch.setattr(module, "folder", lambda _name: tmp_path)
    module.main()
    first = (tmp_path / MERGED_NAME).read_text("utf-8")
    assert first == turtle(merge(MODULES))
    assert isomorphic(Graph().parse(data=first), merge(MODULES))
    assert sorted(path.name for path in tmp_path.iterdir()) == [MERGED_NAME, "modules"]


def test_a_folder_without_a_head_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.ttl").write_text("<urn:a> a <http://www.w3.org/2002/07/owl#Class> .", encoding="utf-8")
    with pytest.raises(InputError, match="whole ontology"):
        merge(tmp_path)


def test_each_module_needs_only_itself_and_what_it_imports() -> None:
    own = {path.stem: Graph().parse(path) for path in MODULES.glob("*.ttl")}
    defined = {name: {str(term) for term in graph.subjects(RDF.type, None)} for name, graph in own.items()}
    for name, graph in own.items():
        imported = {str(value).rsplit("/", 1)[1] for value in graph.objects(None, OWL.imports)}
        assert name not in imported
        reached, queue = set(imported), list(imported)
        while queue:
            further = {str(v).rsplit("/", 1)[1] for v in own[queue.pop()].objects(None, OWL.imports)} - reached
            assert name not in further, f"{name} imports itself in a circle"
            reached |= further
            queue.extend(further)
        known = defined[name].union(*(defined[other] for other in reached))
        terms = {term for triple in graph for term in triple if isinstance(term, URIRef)}
        used = {str(term) for term in terms if term.startswith(f"{ONTOLOGY}#")}
        assert used <= known, f"{name} uses {sorted(used - known)}"


def test_the_catalogue_leads_from_each_import_to_its_file() -> None:
    catalogue = (MODULES / "catalog-v001.xml").read_text("utf-8")
    leads = dict(re.findall(r'<uri name="([^"]+)" uri="([^"]+)"/>', catalogue))
    imported = {str(iri) for path in MODULES.glob("*.ttl") for iri in Graph().parse(path).objects(None, OWL.imports)}
    assert set(leads) == imported
    for iri, name in leads.items():
        assert (URIRef(iri), RDF.type, OWL.Ontology) in Graph().parse(MODULES / name)
