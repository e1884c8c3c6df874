"""``kg query`` as a person calls it."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from kg.cli.query import query
from kg.errors import EndpointError, MawqifError, QueryError
from tests.questions.conftest import endpoint, free_port, toy_file

__all__ = ["endpoint", "toy_file"]


def call(*arguments: str, stdin: str = "") -> Result:
    return CliRunner().invoke(query, arguments, input=stdin)


def refused(kind: type[MawqifError], *arguments: str) -> str:
    result = call(*arguments)
    assert isinstance(result.exception, kind), result.output
    return str(result.exception)


def test_without_a_name_the_questions_are_listed() -> None:
    listed = call().output
    assert "who-met-whom" in listed
    assert "Who met whom" in listed
    assert "التقى" in listed


def test_a_question_prints_in_every_format(toy_file: Path) -> None:
    build = f"--build={toy_file}"
    assert "2 rows" in call("who-met-whom", build).output
    assert call("6", build, "--format=csv").output.splitlines()[0].startswith("one,other,times")
    assert call("6", build, "--format=csv", "--bom").output.startswith("\ufeffone")
    assert "| one | other |" in call("6", build, "-f", "markdown").output
    document = json.loads(call("6", build, "-f", "json", "-p", "lang=ar").output)
    assert document["results"]["bindings"][0]["one"] == {
        "type": "literal",
        "value": "خارجية أرفانديا",
        "xml:lang": "ar",
    }


def test_standard_input_and_the_endpoint_give_the_same_rows(toy_file: Path, endpoint: str) -> None:
    text = "SELECT ?s { ?s a <https://w3id.org/mawqif/ont#Meeting> }"
    local = call("-", f"--build={toy_file}", "-f", "csv", stdin=text)
    remote = call("-", f"--endpoint={endpoint}", "-f", "csv", stdin=text)
    assert local.exit_code == remote.exit_code == 0
    assert local.output == remote.output
    assert local.output.count("\r\n") + local.output.count("\n") >= 2


def test_what_is_wrong_is_said(toy_file: Path) -> None:
    build = f"--build={toy_file}"
    assert "who-met-whom" in refused(QueryError, "who-mets-whom", build)
    assert "Its parameters are" in refused(QueryError, "who-met-whom", build, "-p", "colour=red")
    assert "en or ar" in refused(QueryError, "who-met-whom", build, "-p", "lang=klingon")
    assert "NAME=VALUE" in refused(QueryError, "who-met-whom", build, "-p", "lang")
    assert "NAME=VALUE" in refused(QueryError, "who-met-whom", build, "-p", "lang=ar", "-p", "lang=en")
    down = f"--endpoint=http://127.0.0.1:{free_port()}/sparql"
    assert "cannot be reached" in refused(EndpointError, "who-met-whom", down)


@pytest.mark.parametrize("text", ["SELECT {", "DROP ALL", "SELECT * { SERVICE <http://localhost/> { } }"])
def test_a_query_of_ones_own_is_guarded(toy_file: Path, text: str) -> None:
    result = call("-", f"--build={toy_file}", stdin=text)
    assert isinstance(result.exception, QueryError)


def test_a_value_that_names_nothing_is_pointed_out(toy_file: Path) -> None:
    result = call("what-does-an-actor-demand", f"--build={toy_file}", "-p", "actor=northen-council")
    assert "0 rows" in result.output
    assert "note: the graph names nothing like actor=northen-council." in result.stderr
    right = call("what-does-an-actor-demand", f"--build={toy_file}", "-p", "actor=arvandia", "-p", "topic=displaced")
    assert "0 rows" in right.output
    assert "note" not in right.stderr
