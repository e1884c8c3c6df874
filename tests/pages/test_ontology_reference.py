"""The reference names every term in both languages, loads nothing, and leaves the process as it was."""

import functools
import importlib
import logging
import re
from collections.abc import Mapping

import pytest
from rdflib import OWL, RDF, RDFS, Graph, URIRef

from kg.errors import MissingExtraError
from kg.pages.ontology_reference import in_language, ontology_reference
from kg.rdf.vocabulary import MWQ
from kg.shipped import folder

ONTOLOGY = Graph().parse(folder("ontology") / "mawqif.ttl")
TERMS = sorted(
    str(term).removeprefix(MWQ)
    for kind in (OWL.Class, OWL.ObjectProperty, OWL.DatatypeProperty)
    for term in ONTOLOGY.subjects(RDF.type, kind)
    if str(term).startswith(MWQ)
)


@functools.cache
def pages() -> Mapping[str, bytes]:
    return ontology_reference()


def page(name: str) -> str:
    return pages()[f"ontology/{name}.html"].decode("utf-8")


@pytest.mark.parametrize(("name", "lang", "direction"), [("ar", "ar", "rtl"), ("index", "en", "ltr")])
def test_each_page_has_its_language_every_term_and_the_way_to_the_other(name: str, lang: str, direction: str) -> None:
    text = page(name)
    assert f'<html lang="{lang}" dir="{direction}">' in text
    assert not [term for term in TERMS if f'id="{term}"' not in text]
    for label in ONTOLOGY.objects(URIRef(MWQ + "ReportedStatement"), RDFS.label):
        assert (f">{label}<" in text) == (getattr(label, "language", "") == lang)
    assert f'href="{"index" if name == "ar" else "ar"}.html"' in text


def test_the_headings_of_the_arabic_page_are_arabic() -> None:
    heads = re.findall(r"<(?:h[1-4]|th|dt)>\s*(?:<a [^>]*>)?([^<]+)", page("ar"))
    assert len(heads) > 100
    assert {head.strip() for head in heads if re.search("[A-Za-z]{3}", head)} == {"صيغة EDTF"}


@pytest.mark.parametrize("name", ["ar", "index"])
def test_a_page_loads_nothing_from_elsewhere(name: str) -> None:
    text = page(name)
    assert not re.findall(r"\bsrc\s*=", text)
    assert not re.findall(r"<link[^>]*href=\"(?!data:)", text)
    assert not re.findall(r"@import|url\(\s*['\"]?http", text)


def test_the_pages_are_the_same_each_time_and_logging_is_left_alone() -> None:
    root = logging.getLogger()
    before = (root.level, list(root.handlers), root.manager.disable)
    assert ontology_reference() == pages()
    assert (root.level, list(root.handlers), root.manager.disable) == before


def test_only_examples_stay_in_a_page_of_another_language() -> None:
    english = in_language(ONTOLOGY, "en")
    arabic = {predicate for _, predicate, value in english if getattr(value, "language", "") == "ar"}
    assert arabic == {URIRef("http://www.w3.org/2004/02/skos/core#example")}
    assert all(str(subject).startswith("https://w3id.org/mawqif/") for subject in english.subjects())


def test_without_pylode_the_remedy_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> None:
        raise ImportError(name)

    monkeypatch.setattr(importlib, "import_module", missing)
    with pytest.raises(MissingExtraError, match=r"'\.\[docs\]'"):
        ontology_reference()
