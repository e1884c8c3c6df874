"""Coded statements are drawn with the words behind each tie."""

from pathlib import Path

import pytest

from kg.errors import InputError
from kg.network import drawable as module
from kg.network.choices import Aggregation
from kg.network.csvfile import read_csv
from kg.network.dna import dna_table, read_dna
from kg.network.dna_readings import dna_of_readings
from kg.network.dna_write import write_dna
from kg.network.draw import draw
from kg.network.drawable import drawable, passages
from kg.network.select import Selection
from kg.network.table import Table
from kg.network.ties import Name, Tie
from tests.network.invented import READING

CSV = """id,time,document,organization,concept,agreement,degree
1,2024-01-01,1,A,x,1,2
2,2024-01-01,1,B,x,1,0
3,2024-01-02,2,C,x,0,-1
4,2024-02-02,3,A,y,1,1
5,2024-02-03,4,مجلس,y,0,1
6,2024-02-03,4,A,x,1,1
"""


@pytest.fixture
def table(tmp_path: Path) -> Table:
    path = tmp_path / "coded.csv"
    path.write_text(CSV, "utf-8")
    return read_csv(path)


def selection(way: Aggregation, qualifier: str | None = "agreement") -> Selection:
    return Selection(rows="organization", columns="concept", qualifier=qualifier, aggregation=way)


def ties(table: Table, chosen: Selection, *, square: bool) -> dict[tuple[str, str, Tie], int]:
    made = drawable(table, chosen, {}, square=square)
    known = {node.iri: node.name.en or node.name.ar for node in made.nodes}
    return {(known[e.source], known[e.target], e.tie): len(e.statements) for e in made.edges}


def test_actors_are_tied_to_issues_by_their_sides(table: Table) -> None:
    assert ties(table, selection(Aggregation.SUBTRACT), square=False) == {
        ("A", "x", Tie.FOR): 2,
        ("A", "y", Tie.FOR): 1,
        ("B", "x", Tie.FOR): 1,
        ("C", "x", Tie.AGAINST): 1,
        ("مجلس", "y", Tie.AGAINST): 1,
    }


def test_a_level_of_nought_and_a_word_take_no_side(table: Table) -> None:
    found = ties(table, selection(Aggregation.SUBTRACT, "degree"), square=False)
    assert {tie for (actor, _, tie) in found if actor == "B"} == {Tie.SAY}
    assert {tie for *_, tie in ties(table, selection(Aggregation.SUBTRACT, None), square=False)} == {Tie.SAY}


@pytest.mark.parametrize(
    ("way", "expected"),
    [
        (Aggregation.CONGRUENCE, {("A", "B", Tie.CONGRUENCE): 3}),
        (
            Aggregation.CONFLICT,
            {("A", "C", Tie.CONFLICT): 3, ("B", "C", Tie.CONFLICT): 2, ("A", "مجلس", Tie.CONFLICT): 2},
        ),
    ],
)
def test_actors_are_tied_by_the_sides_they_share(
    table: Table, way: Aggregation, expected: dict[tuple[str, str, Tie], int]
) -> None:
    assert ties(table, selection(way), square=True) == expected
    assert expected.items() <= ties(table, selection(Aggregation.SUBTRACT), square=True).items()


def test_what_has_no_sides_or_too_many_ties_is_refused(table: Table, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(InputError, match="no sides"):
        drawable(table, selection(Aggregation.IGNORE), {}, square=True)
    monkeypatch.setattr(module, "MOST_PAIRS", 2)
    with pytest.raises(InputError, match="too many for a page"):
        drawable(table, selection(Aggregation.SUBTRACT), {}, square=True)


def test_a_dna_file_is_drawn_with_its_words(tmp_path: Path) -> None:
    path = tmp_path / "out.dna"
    write_dna(dna_of_readings([READING]), path)
    base = read_dna(path)
    made = drawable(dna_table(base), selection(Aggregation.SUBTRACT), passages(base), square=False)
    assert made.edges
    text = READING.release.text
    assert all(s.quote and text[s.start : s.start + len(s.quote)] == s.quote for s in made.statements)
    assert {s.title for s in made.statements} == {READING.release.title}
    assert {s.day for s in made.statements} == {"2024-05-03"}
    assert {s.lang for s in made.statements} == {"ar"}
    page = draw(made, title=Name(ar="ع", en="T"))
    assert '"unread":false' in page


def test_nothing_left_is_an_empty_network(table: Table) -> None:
    chosen = Selection(
        rows="organization",
        columns="concept",
        qualifier="agreement",
        aggregation=Aggregation.SUBTRACT,
        without={"organization": frozenset({"nobody"})},
        only=True,
    )
    assert drawable(table, chosen, {}, square=False).edges == ()
