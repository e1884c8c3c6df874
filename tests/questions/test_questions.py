"""Every ready question gives the expected rows on the invented releases: in Oxigraph, in rdflib and over HTTP."""

import csv
import io
import re
import tomllib
from pathlib import Path

import pytest
from rdflib.plugins.sparql.parser import parseQuery

from kg.query.catalogue import questions
from kg.query.format import to_csv
from kg.query.header import Question
from kg.query.parameters import COUNT, TYPES, defaults_in, filled, placed
from kg.query.readme import page
from kg.query.run import ask
from kg.shipped import folder
from kg.store.local import OxigraphEngine, RdflibEngine
from kg.store.remote import RemoteEngine
from kg.store.rows import Engine

HERE = Path(__file__).parent
VALUES = tomllib.loads((HERE / "values.toml").read_text("utf-8"))

each_question = pytest.mark.parametrize("asked", questions(), ids=lambda question: question.name)


def expected(asked: Question) -> list[list[str]]:
    return list(csv.reader(io.StringIO((HERE / f"{asked.name}.csv").read_text("utf-8"))))


def answered(engine: Engine, asked: Question) -> list[list[str]]:
    rows = ask(engine, asked, VALUES.get(asked.name, {}))
    return list(csv.reader(io.StringIO(to_csv(rows))))


@each_question
def test_oxigraph_gives_the_expected_rows(asked: Question, oxigraph_engine: OxigraphEngine) -> None:
    assert answered(oxigraph_engine, asked) == expected(asked)


@each_question
def test_rdflib_gives_the_expected_rows(asked: Question, rdflib_engine: RdflibEngine) -> None:
    assert answered(rdflib_engine, asked) == expected(asked)


@each_question
def test_an_endpoint_gives_the_expected_rows(asked: Question, remote_engine: RemoteEngine) -> None:
    assert answered(remote_engine, asked) == expected(asked)


@each_question
def test_expected_rows_prove_something(asked: Question) -> None:
    rows = expected(asked)
    assert tuple(rows[0]) == asked.columns
    assert len(rows) > 1


def test_there_are_thirty_and_no_expectation_is_left_over() -> None:
    assert [question.number for question in questions()] == list(range(1, 31))
    assert {path.stem for path in HERE.glob("*.csv")} == {question.name for question in questions()}
    assert set(VALUES) <= {question.name for question in questions()}


@each_question
def test_the_query_keeps_the_rules(asked: Question) -> None:
    body = "\n".join(line for line in asked.text.splitlines() if not line.startswith("#"))
    tree = parseQuery(body)[1]
    assert tree.name == "SelectQuery"
    assert "orderby" in tree, "rows come in a fixed order"
    assert not re.search(r"\b(SERVICE|FROM)\b", body)
    for prefix in re.findall(r"PREFIX (\w+):", body):
        assert re.search(rf"(?<!\w){prefix}:\w", body.partition("SELECT")[2]), f"{prefix}: is not used"
    assert re.fullmatch(r"[a-z]+(-[a-z]+)+", asked.name)
    assert asked.summary.endswith("?")
    assert asked.summary_ar.endswith("؟")


@each_question
def test_the_defaults_are_what_the_query_holds(asked: Question) -> None:
    for parameter in asked.parameters:
        assert parameter.type in TYPES
        found = defaults_in(asked, parameter)
        assert found, f"no line for {parameter.name}"
        assert set(found) == {placed(parameter, parameter.default)}
    assert filled(asked, {p.name: p.default for p in asked.parameters}) == asked.text


@each_question
def test_every_values_line_is_a_parameter(asked: Question) -> None:
    lines = set(re.findall(r"(?m)^ *VALUES \?(\w+) \{ [^}]* \}$", asked.text))
    chosen = {parameter.name for parameter in asked.parameters if parameter.type != COUNT}
    assert sum(parameter.type == COUNT for parameter in asked.parameters) <= 1
    assert {name for name in lines if name not in {"described", "p", "q", "side"}} == chosen


def test_the_table_of_questions_is_fresh() -> None:
    assert (folder("queries") / "README.md").read_text("utf-8") == page()
