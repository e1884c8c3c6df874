"""Typed text becomes a term, and nothing that is typed can become part of the query."""

import re

import pyoxigraph as ox
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from rdflib.plugins.sparql.parser import parseQuery
from rdflib.term import Literal

from kg.errors import QueryError
from kg.query.guard import checked
from kg.query.header import Parameter, Question, parse_question
from kg.query.parameters import TYPES, filled, placed, term, written
from kg.store.local import OxigraphEngine

ID = "https://w3id.org/mawqif/id/"

QUESTION = """\
#+ summary: What?
#+ summary_ar: ماذا؟
#+ number: 1
#+ tags: [a]
#+ parameters:
#+   words: {type: string, default: ""}
#+   actor: {type: actor, default: sorland}
#+ columns: [s]

SELECT ?s {
  VALUES ?words { "" }
  VALUES ?actor { <https://w3id.org/mawqif/id/actor/sorland> }
  ?s ?p ?words , ?actor
} ORDER BY ?s
"""


def parameter(kind: str) -> Parameter:
    return Parameter(name="x", type=kind, default="-")


def asked() -> Question:
    return parse_question("what-is-it", QUESTION)


@pytest.mark.parametrize(
    ("kind", "typed", "expected"),
    [
        ("actor", "sorland", f"<{ID}actor/sorland>"),
        ("actor", "person/salma-haddad", f"<{ID}person/salma-haddad>"),
        ("actor", f"{ID}actor/sorland", f"<{ID}actor/sorland>"),
        ("topic", " ceasefire ", f"<{ID}topic/ceasefire>"),
        ("iri", "action/1a2b", f"<{ID}action/1a2b>"),
        ("iri", "https://example.org/ö", "<https://example.org/ö>"),
        ("term", "Demand", "<https://w3id.org/mawqif/ont#Demand>"),
        ("date", "2030-03-01", '"2030-03-01T00:00:00Z"^^<http://www.w3.org/2001/XMLSchema#dateTime>'),
        ("integer", "-3", '"-3"^^<http://www.w3.org/2001/XMLSchema#integer>'),
        ("decimal", "0.75", '"0.75"^^<http://www.w3.org/2001/XMLSchema#decimal>'),
        ("decimal", "1", '"1.0"^^<http://www.w3.org/2001/XMLSchema#decimal>'),
        ("string", 'a "quoted" \\ thing', '"a \\"quoted\\" \\\\ thing"'),
        ("lang", "ar", '"ar"'),
    ],
)
def test_each_type_reads_its_values(kind: str, typed: str, expected: str) -> None:
    assert written(term(parameter(kind), typed)) == expected


@pytest.mark.parametrize(
    ("kind", "typed"),
    [
        ("actor", "two words"),
        ("actor", ""),
        ("actor", "x> } INSERT"),
        ("iri", "https://example.org/a b"),
        ("iri", "https://example.org/>x"),
        ("iri", "javascript:alert(1)"),
        ("term", "mwq:Demand"),
        ("date", "28 June 2019"),
        ("date", "2019-02-30"),
        ("integer", "three"),
        ("count", "0"),
        ("count", "-1"),
        ("count", "5 OFFSET 1"),
        ("decimal", "1e9"),
        ("decimal", "٠.٥"),
        ("string", "a\x00b"),
        ("string", "a\\u0022 } DROP ALL"),
        ("string", "a\\U00000022"),
        ("lang", "fr"),
    ],
)
def test_a_wrong_value_is_refused_with_the_type_it_needs(kind: str, typed: str) -> None:
    with pytest.raises(QueryError, match="cannot be the parameter 'x'") as caught:
        term(parameter(kind), typed)
    assert TYPES[kind][0] in caught.value.remedy


def test_an_unknown_parameter_brings_the_known_ones() -> None:
    with pytest.raises(QueryError, match="no parameter named 'colour'") as caught:
        filled(asked(), {"colour": "red"})
    assert "words" in caught.value.remedy
    assert "actor" in caught.value.remedy


@pytest.mark.parametrize(
    "hostile",
    [
        '" } ; DROP ALL #',
        '"} SERVICE <http://localhost/> { ?s ?p ?o',
        "\\",
        '\\"',
        "new\nline\r\nand more",
        "}\n  VALUES ?actor { <urn:other> }",
        "\\1 \\g<before>",
        '""" }',
        "\u2028 مرحبا",
    ],
)
def test_a_hostile_text_stays_one_string(hostile: str) -> None:
    tree = parseQuery(filled(asked(), {"words": hostile}))
    values = [part for part in tree[1].where.part if part.name == "InlineData"]
    assert len(values) == 2
    assert str(values[0].value[0].string) == hostile


def test_values_that_are_not_chosen_keep_their_defaults() -> None:
    assert filled(asked(), {}) == QUESTION
    assert "<https://w3id.org/mawqif/id/actor/arvandia>" in filled(asked(), {"actor": "arvandia"})


# The first call loads the grammar, which takes longer on a busy machine than the limit of the library.
@settings(deadline=None)
@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00")))
def test_whatever_is_typed_comes_back_from_the_engine(text: str) -> None:
    assume(not re.search(r"\\[uU][0-9A-Fa-f]{4}", text))
    safe = checked(filled(asked(), {"words": text}))
    only = (
        safe.text.replace("?s ?p ?words , ?actor", "").replace("SELECT ?s", "SELECT ?words").replace("ORDER BY ?s", "")
    )
    assert OxigraphEngine(ox.Store()).answer(only).rows == ((Literal(text),),)


def test_a_count_takes_the_place_of_the_limit() -> None:
    assert placed(parameter("count"), " 20 ") == "20"
    text = QUESTION.replace("#+ columns", "#+   many: {type: count, default: 9}\n#+ columns") + "LIMIT 9\n"
    assert filled(parse_question("what-is-it", text), {"many": "25"}).endswith("LIMIT 25\n")
