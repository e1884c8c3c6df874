"""Rows as text: what a terminal, a spreadsheet, a program and a page get."""

import csv
import io
import json

import pytest
from rdflib import XSD
from rdflib.plugins.sparql.results.jsonresults import JSONResult
from rdflib.term import BNode, Literal, URIRef

from kg.query.format import isolated, short, to_csv, to_json, to_markdown, to_table
from kg.store.local import result_rows
from kg.store.rows import Rows

ROWS = Rows(
    columns=("actor", "words", "count"),
    rows=(
        (
            URIRef("https://w3id.org/mawqif/id/actor/sorland"),
            Literal('قال: "نعم"، وفق القرار 12', lang="ar"),
            Literal("3", datatype=XSD.integer),
        ),
        (BNode("b1"), Literal("=HYPERLINK(1)|<b>"), None),
    ),
)


def test_csv_keeps_everything_and_parses_back() -> None:
    text = to_csv(ROWS)
    back = list(csv.reader(io.StringIO(text)))
    assert back == [
        ["actor", "words", "count"],
        ["https://w3id.org/mawqif/id/actor/sorland", 'قال: "نعم"، وفق القرار 12', "3"],
        ["_:b1", "=HYPERLINK(1)|<b>", ""],
    ]
    assert text.count("\r\n") == 3


def test_csv_for_a_spreadsheet_has_a_mark_and_no_formula() -> None:
    text = to_csv(ROWS, bom=True)
    assert text.startswith("\ufeffactor")
    assert "'=HYPERLINK" in text


def test_a_negative_number_is_no_formula() -> None:
    rows = Rows(columns=("n",), rows=((Literal("-1", datatype=XSD.integer),), (Literal("-1"),)))
    assert to_csv(rows, bom=True).splitlines()[1:] == ["-1", "'-1"]


def test_json_is_a_sparql_result() -> None:
    assert result_rows(JSONResult(json.loads(to_json(ROWS)))) == ROWS
    assert "قال" in to_json(ROWS)


def test_markdown_cells_hold_no_markup() -> None:
    lines = to_markdown(ROWS).splitlines()
    assert len(lines) == 4
    assert lines[2] == '| actor/sorland | قال: "نعم"، وفق القرار 12 | 3 |'
    assert lines[3] == r"| \_:b1 | =HYPERLINK(1)\|&lt;b&gt; |  |"


def test_the_table_shows_rows_and_counts_them() -> None:
    drawn = to_table(ROWS, width=100)
    assert "actor/sorland" in drawn
    assert "2 rows" in drawn
    assert "1 row\n" in to_table(Rows(columns=("a",), rows=((None,),)), width=40)


def test_rows_of_more_columns_than_the_terminal_can_show_stand_each_on_lines_of_its_own() -> None:
    names = tuple(f"column{number}" for number in range(14))
    cells = tuple(Literal(f"value {number}") for number in range(14))
    drawn = [
        line.rstrip() for line in to_table(Rows(columns=names, rows=(cells, (None, *cells[1:]))), width=80).splitlines()
    ]
    assert drawn[0].split(maxsplit=1) == ["column0", "value 0"]
    assert not drawn[14]
    assert drawn[15].split(maxsplit=1) == ["column1", "value 1"]
    assert drawn[-1] == "2 rows"
    assert "│" in to_table(Rows(columns=names, rows=(cells,)), width=160)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("وفق القرار 12 ثم UN", "وفق القرار \u206812\u2069 ثم \u2068UN\u2069"),
        ("الأمين العام (UN Secretary) قال", "الأمين العام (\u2068UN Secretary)\u2069 قال"),
        ("only Latin 12", "only Latin 12"),
        ("نص", "نص"),
        ("a\x1b[31m\u202eb", "a[31mb"),
    ],
)
def test_latin_stands_alone_inside_arabic(text: str, shown: str) -> None:
    assert isolated(text) == shown


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (None, ""),
        (URIRef("https://w3id.org/mawqif/ont#Demand"), "mwq:Demand"),
        (URIRef("http://example.org/x"), "http://example.org/x"),
        (Literal("2030-03-01T00:00:00Z", datatype=XSD.dateTime, normalize=False), "2030-03-01"),
        (Literal("2030-03-01T00:00:00Z"), "2030-03-01T00:00:00Z"),
    ],
)
def test_people_get_short_forms(value: URIRef | Literal | None, shown: str) -> None:
    assert short(value) == shown
