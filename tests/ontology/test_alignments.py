"""Alignments are SSSOM tables whose subjects are our terms and whose objects exist."""

import csv
from pathlib import Path

import pytest
import rdflib.namespace
from rdflib import RDFS, Graph, URIRef

from kg import __version__
from kg.rdf.vocabulary import MWQ
from kg.shipped import folder

FILES = sorted((folder("ontology") / "alignments").glob("*.sssom.tsv"))
ONTOLOGY = Graph().parse(folder("ontology") / "mawqif.ttl")
COLUMNS = [
    *("subject_id", "subject_label", "predicate_id", "object_id", "object_label"),
    *("mapping_justification", "comment"),
]
MATCHES = {"skos:closeMatch", "skos:narrowMatch", "skos:broadMatch", "skos:relatedMatch", "skos:exactMatch"}
IN_RDFLIB = {"schema": rdflib.namespace.SDO, "prov": rdflib.namespace.PROV, "org": rdflib.namespace.ORG}


def parts(path: Path) -> tuple[list[str], list[dict[str, str]]]:
    """Split a table into the lines of its header and its rows."""
    lines = path.read_text("utf-8").splitlines()
    header = [line.removeprefix("#") for line in lines if line.startswith("#")]
    return header, list(csv.DictReader(lines[len(header) :], delimiter="\t"))


def name(path: Path) -> str:
    return path.name.removesuffix(".sssom.tsv")


def test_there_are_alignments() -> None:
    assert sum(len(parts(path)[1]) for path in FILES) >= 46


@pytest.mark.parametrize("path", FILES, ids=name)
def test_the_header_says_what_it_is_and_expands_every_prefix(path: Path) -> None:
    header, rows = parts(path)
    assert f"mapping_set_id: https://w3id.org/mawqif/ont/alignments/{name(path)}" in header
    assert f"mapping_set_version: {__version__}" in header
    assert "license: https://creativecommons.org/licenses/by/4.0/" in header
    prefixes = {line.strip().split(":")[0] for line in header if line.startswith("  ") and ": http" in line}
    assert f"  mwq: {MWQ}" in header
    used = {row[column].split(":")[0] for row in rows for column in COLUMNS if column.endswith("_id")}
    assert used | {"semapv"} == prefixes


@pytest.mark.parametrize("path", FILES, ids=name)
def test_each_row_maps_a_term_of_ours_by_its_label_once(path: Path) -> None:
    rows = parts(path)[1]
    assert list(rows[0]) == COLUMNS
    assert len({(row["subject_id"], row["object_id"]) for row in rows}) == len(rows)
    assert rows == sorted(rows, key=lambda row: (row["subject_id"], row["object_id"]))
    for row in rows:
        term = URIRef(MWQ + row["subject_id"].removeprefix("mwq:"))
        labels = {str(label) for label in ONTOLOGY.objects(term, RDFS.label)}
        assert row["subject_label"] in labels
        assert row["predicate_id"] in MATCHES
        assert row["mapping_justification"] == "semapv:ManualMappingCuration"


@pytest.mark.parametrize("path", FILES, ids=name)
def test_an_object_whose_vocabulary_is_at_hand_exists_in_it(path: Path) -> None:
    for row in parts(path)[1]:
        prefix, local = row["object_id"].split(":")
        if prefix in IN_RDFLIB:
            assert local in IN_RDFLIB[prefix]
        elif prefix == "wd":
            assert local[0] in "QP"
            assert local[1:].isdigit()
