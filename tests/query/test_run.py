"""From a name, a file or standard input to rows."""

from pathlib import Path

import pytest

from kg.errors import InputError, QueryError
from kg.query.catalogue import question, questions
from kg.query.part import Part, counting, looked_at
from kg.query.run import ask, engine_for, run, wanted_query
from kg.store.local import OxigraphEngine, RdflibEngine
from kg.store.remote import RemoteEngine
from tests.questions.conftest import oxigraph_engine, rdflib_engine, toy_file

__all__ = ["oxigraph_engine", "rdflib_engine", "toy_file"]


def test_rows_without_an_order_are_sorted(oxigraph_engine: OxigraphEngine) -> None:
    rows = run(oxigraph_engine, "SELECT ?s { ?s a <https://w3id.org/mawqif/ont#Release> }")
    assert list(rows) == sorted(rows)
    backwards = run(oxigraph_engine, "SELECT ?s { ?s a <https://w3id.org/mawqif/ont#Release> } ORDER BY DESC(STR(?s))")
    assert list(backwards) == list(rows)[::-1]


UNKNOWN = """SELECT ?r ?x {
  ?r a <https://w3id.org/mawqif/ont#Release> BIND(<urn:no-such-function>(?r) AS ?x) FILTER(!BOUND(?x)) }"""


@pytest.mark.parametrize(
    ("query", "rows"),
    [
        (UNKNOWN, 5),
        ("SELECT ?r { ?r a <https://w3id.org/mawqif/ont#Release> FILTER(<urn:no-such-function>(?r)) }", 0),
        ("ASK { <actor/sorland> ?p ?o FILTER(isIRI(<actor/sorland>)) }", 1),
    ],
)
def test_both_engines_let_a_function_fail_where_it_is_called_and_read_short_addresses(
    oxigraph_engine: OxigraphEngine, rdflib_engine: RdflibEngine, query: str, rows: int
) -> None:
    answers = [list(run(engine, query)) for engine in (oxigraph_engine, rdflib_engine)]
    assert answers[0] == answers[1]
    assert len(answers[0]) == rows


def test_a_parameter_changes_the_answer(oxigraph_engine: OxigraphEngine) -> None:
    asked = question("which-demands-fall-on-a-party")
    assert len(ask(oxigraph_engine, asked)) == 0
    assert len(ask(oxigraph_engine, asked, {"party": "river-brigade"})) == 3


def test_names_come_in_the_asked_language(oxigraph_engine: OxigraphEngine) -> None:
    rows = ask(oxigraph_engine, question("who-met-whom"), {"lang": "ar"})
    assert {str(row[0]) for row in rows} == {"خارجية أرفانديا"}


def test_the_engine_is_the_build_or_the_endpoint(toy_file: Path) -> None:
    assert isinstance(engine_for(toy_file), OxigraphEngine)
    assert isinstance(engine_for(Path("nowhere"), "http://localhost:1/sparql"), RemoteEngine)
    with pytest.raises(InputError, match="no graph"):
        engine_for(Path("nowhere"))


def test_a_query_comes_from_a_name_a_file_or_standard_input(tmp_path: Path) -> None:
    own = tmp_path / "own.rq"
    own.write_text("\ufeffASK {}", encoding="utf-8")
    assert wanted_query(str(own), {}) == "ASK {}"
    assert wanted_query("-", {}, "ASK { }") == "ASK { }"
    assert wanted_query("who-met-whom", {}) == question("who-met-whom").text


def test_a_file_that_cannot_be_a_query_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    own = tmp_path / "own.rq"
    own.write_bytes(b"ASK { \xff }")
    with pytest.raises(InputError, match="UTF-8"):
        wanted_query(str(own), {})
    with pytest.raises(QueryError, match="ready questions"):
        wanted_query(str(own), {"lang": "ar"})
    monkeypatch.setattr("kg.query.run.MAX_FILE_BYTES", 3)
    with pytest.raises(InputError, match="too large"):
        wanted_query(str(own), {})
    with pytest.raises(QueryError, match="no question"):
        wanted_query(str(tmp_path / "absent.rq"), {})


def test_from_asks_that_graph_only(oxigraph_engine: OxigraphEngine) -> None:
    pattern = "{ ?s a <https://w3id.org/mawqif/ont#Release> }"
    one = "FROM <https://w3id.org/mawqif/id/graph/council-undated>"
    assert len(run(oxigraph_engine, f"SELECT ?s {one} {pattern}")) == 1
    assert len(run(oxigraph_engine, f"SELECT ?s {pattern}")) == 5


@pytest.mark.parametrize(
    ("name", "chosen", "part"),
    [
        ("which-actors-does-a-release-name", {}, None),
        ("which-actors-does-a-release-name", {"releases": "2"}, ("releases", 2, 5)),
        ("which-actors-does-a-release-name", {"releases": "5"}, None),
        ("which-actors-does-a-release-name", {"releases": "2", "release": "council"}, ("releases", 2, 3)),
        ("which-actors-does-a-release-name", {"releases": "2", "after": "council-undated"}, None),
        ("who-shares-a-demand", {}, None),
        ("who-shares-a-demand", {"demands": "1"}, ("demands", 1, 3)),
        ("who-shares-a-demand", {"demands": "1", "words": "} no such {"}, None),
        ("what-does-an-actor-oppose", {}, None),
    ],
)
def test_a_question_tells_how_much_it_left_out(
    name: str, chosen: dict[str, str], part: tuple[str, int, int] | None, oxigraph_engine: OxigraphEngine
) -> None:
    expected = part and Part(parameter=part[0], chosen=part[1], there=part[2])
    assert looked_at(oxigraph_engine, question(name), chosen) == expected


def test_every_question_that_cuts_can_be_counted(oxigraph_engine: OxigraphEngine) -> None:
    for asked in questions():
        cuts = any(parameter.type == "count" for parameter in asked.parameters)
        query = counting(asked, {})
        assert (query is not None) == cuts
        if query:
            assert oxigraph_engine.answer(query).columns == ("n",)


def test_pages_of_releases_make_up_the_whole(oxigraph_engine: OxigraphEngine) -> None:
    asked = question("which-actors-does-a-release-name")
    whole, paged, after = ask(oxigraph_engine, asked), list[object](), ""
    while rows := ask(oxigraph_engine, asked, {"releases": "2", "after": after}).rows:
        paged.extend(rows)
        after = str(rows[-1][0])
    assert tuple(paged) == whole.rows
