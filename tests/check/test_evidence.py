"""A quote that is not at its offsets is found, in the records and in the quads."""

from dataclasses import replace

from pyoxigraph import Literal, NamedNode, Quad

from kg.check.evidence import misquoted_passages, misquotes
from kg.rdf.quads import reading_quads
from kg.sources import Quote
from tests.rdf.invented import DEMAND, reading, release

OA = "http://www.w3.org/ns/oa#"


def test_a_true_reading_passes() -> None:
    assert misquotes(reading()) == ()
    assert misquoted_passages(release(), reading_quads(reading(), {})) == ()


def test_a_shifted_quote_is_found() -> None:
    words = DEMAND.content
    shifted = Quote(start=words.start + 1, end=words.end + 1, quote=words.quote)
    wrong = replace(reading(), stances=(replace(DEMAND, content=shifted, matters=()),))
    assert [(item.node, item.rule) for item in misquotes(wrong)] == [("stance 0", "E01")]


def test_a_passage_that_was_edited_is_found() -> None:
    def edited(quad: Quad) -> Quad:
        if quad.predicate.value == OA + "exact" and "شكر" in str(quad.object):
            return Quad(quad.subject, quad.predicate, Literal("شكرا جزيلا لكم"), quad.graph_name)
        return quad

    faults = misquoted_passages(release(), [edited(quad) for quad in reading_quads(reading(), {})])
    assert len(faults) == 1
    assert "should read 'شكرا جزيلا لكم'" in faults[0].message


def test_a_passage_without_its_selectors_is_found() -> None:
    bare = [quad for quad in reading_quads(reading(), {}) if quad.predicate.value != OA + "start"]
    faults = misquoted_passages(release(), bare)
    assert faults
    assert all("lacks start" in fault.message for fault in faults)


def test_words_around_a_passage_are_checked() -> None:
    def edited(quad: Quad) -> Quad:
        if quad.predicate == NamedNode(OA + "suffix"):
            return Quad(quad.subject, quad.predicate, Literal("غير ذلك"), quad.graph_name)
        return quad

    faults = misquoted_passages(release(), [edited(quad) for quad in reading_quads(reading(), {})])
    assert all("words around" in fault.message for fault in faults)
    assert faults
