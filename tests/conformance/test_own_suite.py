"""Our own small suite over HTTP, and that the runner does not pass what is wrong."""

import asyncio
from pathlib import Path

import pytest

from tests.conformance.compare import read_table, same_graph, same_table
from tests.conformance.run import main, outcome
from tests.conformance.suite import Case, read_suite

OWN = Path(__file__).parent / "own"
CASES = tuple(read_suite(OWN))


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.section}/{case.name}")
def test_the_endpoint_passes(case: Case) -> None:
    assert asyncio.run(outcome(case)) == ""


def test_a_withdrawn_test_is_not_run() -> None:
    assert len(CASES) == 16
    assert "withdrawn" not in {case.name for case in CASES}


def test_a_wrong_answer_is_found_out() -> None:
    queries = OWN / "queries"
    assert not same_table(b'{"head": {}, "boolean": true}', queries / "ask.srx")
    assert not same_table(b'{"head": {"vars": ["to"]}, "results": {"bindings": []}}', queries / "path.srx")
    assert not same_graph(b"<urn:a> <urn:b> <urn:c> .", queries / "construct.ttl")
    names, rows = read_table(queries / "aggregate.tsv")  # type: ignore[misc]
    assert (names, len(rows)) == (("n", "most"), 1)


def test_a_folder_is_run_whole_and_a_surprise_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "bad").mkdir()
    (tmp_path / "bad" / "q.rq").write_text("ASK {", encoding="utf-8")
    (tmp_path / "bad" / "manifest.ttl").write_text(
        "@prefix mf: <http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#> .\n"
        "<> mf:entries (<#x> <#y>) . <#x> a mf:PositiveSyntaxTest11 ; mf:action <q.rq> .\n"
        "<#y> a mf:NegativeSyntaxTest11 ; mf:action <q.rq> .\n",
        encoding="utf-8",
    )
    assert main(tmp_path) == 1
    told = capsys.readouterr().out
    assert "FAILED bad/x: HTTP 400" in told
    assert "bad                         1 of    2" in told
    assert main(tmp_path / "absent") == 1
