"""Terms of our own are exemplified from the release that ships; terms of others exist in their vocabularies."""

import re
import unicodedata
from pathlib import Path

import pyoxigraph as ox
import pytest
import rdflib.namespace
from rdflib import OWL, RDF, SKOS, Graph, Literal, URIRef
from rdflib.collection import Collection
from rdflib.namespace import DefinedNamespace

import kg
from kg.rdf.vocabulary import MWQ
from kg.shipped import folder
from tests.reason.graphs import seed

ONTOLOGY = Graph().parse(folder("ontology") / "mawqif.ttl")
PACKAGE = Path(kg.__file__).parent
SEED = (PACKAGE / "example" / "release.txt").read_text("utf-8")
INVENTED = "(مثال مختلق) "
OFFICE_OR_VIEW = re.compile(r"\bpositions?\b", re.IGNORECASE)

# rdflib holds a closed copy of most vocabularies that we reuse; these are in none of its copies and were looked
# up in the W3C Web Annotation Vocabulary, BIBO and schema.org by hand.
BY_HAND = {
    "http://www.w3.org/ns/oa#": {
        *("SpecificResource", "TextPositionSelector", "TextQuoteSelector", "end", "exact", "hasSelector"),
        *("hasSource", "prefix", "start", "suffix"),
    },
    "http://purl.org/ontology/bibo/": {"status", "status/draft"},
}


def own_terms() -> list[URIRef]:
    kinds = (OWL.Class, OWL.ObjectProperty, OWL.DatatypeProperty)
    found = {term for kind in kinds for term in ONTOLOGY.subjects(RDF.type, kind)}
    return sorted(term for term in found if isinstance(term, URIRef) and term.startswith(MWQ))


def foreign_terms() -> list[URIRef]:
    found = {subject for subject in ONTOLOGY.subjects(RDF.type, None) if isinstance(subject, URIRef)}
    return sorted(term for term in found if not term.startswith("https://w3id.org/mawqif/"))


def vocabularies() -> dict[str, type[DefinedNamespace]]:
    known = {}
    for value in vars(rdflib.namespace).values():
        if isinstance(value, type) and issubclass(value, DefinedNamespace) and value is not DefinedNamespace:
            known[str(value._NS)] = value
    return known


def local_name(term: str) -> str:
    return term.removeprefix(MWQ)


def test_the_terms_are_found() -> None:
    assert len(own_terms()) > 100


@pytest.mark.parametrize("term", own_terms(), ids=local_name)
def test_arabic_examples_are_words_of_the_release_that_ships_or_say_that_they_are_invented(term: URIRef) -> None:
    examples = [value for value in ONTOLOGY.objects(term, SKOS.example) if isinstance(value, Literal)]
    assert examples
    for example in examples:
        if example.language is not None:
            assert example.language == "ar"
            assert str(example).startswith(INVENTED) or str(example) in SEED


def test_most_examples_come_from_the_release() -> None:
    examples = [str(value) for value in ONTOLOGY.objects(None, SKOS.example)]
    assert sum(example in SEED for example in examples) >= 0.8 * len(examples)


@pytest.mark.parametrize("term", foreign_terms())
def test_a_reused_term_exists_in_its_vocabulary(term: URIRef) -> None:
    for namespace, names in BY_HAND.items():
        if term.startswith(namespace):
            assert term.removeprefix(namespace) in names
            return
    namespace = max((known for known in vocabularies() if term.startswith(known)), key=len, default="")
    assert term.removeprefix(namespace) in vocabularies()[namespace], f"{term} is not in {namespace}"


def test_no_text_uses_the_english_word_that_means_both_office_and_view() -> None:
    texts = [str(value) for value in ONTOLOGY.objects() if isinstance(value, Literal)]
    assert not [text for text in texts if OFFICE_OR_VIEW.search(text)]
    assert not [term for term in own_terms() if OFFICE_OR_VIEW.search(local_name(term))]


def test_the_version_is_the_same_everywhere() -> None:
    for path in sorted((folder("ontology") / "modules").glob("*.ttl")):
        module = Graph().parse(path)
        head = module.value(predicate=RDF.type, object=OWL.Ontology)
        assert str(module.value(head, OWL.versionInfo)) == kg.__version__
        assert str(module.value(head, OWL.versionIRI)) == f"{head}/{kg.__version__}"


def test_every_term_is_used_by_a_question_a_rule_a_shape_a_page_or_a_chain() -> None:
    files = [path for part in ("questions", "networks", "rules") for path in (folder("queries") / part).glob("*.rq")]
    files += (folder("ontology") / "shapes").glob("*.ttl")
    # A page, a network or a table names a term by its local name.
    files += [path for part in ("network", "pages", "serve", "store") for path in (PACKAGE / part).glob("*.py")]
    text = "\n".join(path.read_text("utf-8") for path in files)
    used = set(re.findall(r"mwq:(\w+)", text)) | set(re.findall(r"\"(\w+)\"", text))
    for links in ONTOLOGY.objects(None, OWL.propertyChainAxiom):
        used |= {local_name(str(link)) for link in Collection(ONTOLOGY, links)}
    assert [local_name(term) for term in own_terms() if local_name(term) not in used] == []


def test_no_query_or_shape_names_a_term_that_does_not_exist() -> None:
    files = [*folder("queries").rglob("*.rq"), *(folder("ontology") / "shapes").glob("*.ttl")]
    named = {(term, path.name) for path in files for term in re.findall(r"\bmwq:(\w+)", path.read_text("utf-8"))}
    known = {local_name(term) for term in own_terms()}
    assert sorted((term, name) for term, name in named if term not in known) == []


def test_the_graph_of_the_release_that_ships_uses_only_terms_that_exist() -> None:
    nodes = {part for quad in seed() for part in quad if isinstance(part, ox.NamedNode)}
    used = {node.value for node in nodes if node.value.startswith(MWQ)}
    assert used <= {str(term) for term in own_terms()}


def test_every_text_is_in_the_form_in_which_releases_are_read() -> None:
    for path in sorted(folder("ontology").rglob("*.*")):
        if path.suffix in {".ttl", ".md", ".toml", ".tsv"}:
            assert unicodedata.is_normalized("NFC", path.read_text("utf-8")), path
