"""The files hold the same quads, in the same order every time."""

import random

from pyoxigraph import RdfFormat, parse

from kg.rdf.quads import reading_quads
from kg.rdf.serialise import to_nquads, to_trig
from tests.rdf.invented import reading


def test_order_of_input_does_not_matter() -> None:
    quads = list(reading_quads(reading(), {}))
    shuffled = random.Random(7).sample(quads, len(quads))  # noqa: S311  not for secrecy
    assert to_nquads(quads) == to_nquads(shuffled)
    assert to_trig(quads) == to_trig(shuffled)


def test_both_files_hold_the_same_quads() -> None:
    quads = reading_quads(reading(), {})
    from_nquads = set(parse(to_nquads(quads), format=RdfFormat.N_QUADS))
    from_trig = set(parse(to_trig(quads), format=RdfFormat.TRIG))
    assert from_nquads == from_trig == set(quads)
