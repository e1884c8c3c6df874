"""Finding a question by its name."""

from pathlib import Path

import pytest
import yaml

from kg.errors import QueryError
from kg.query.catalogue import question, questions, table
from kg.query.header import Question
from tests.query.test_header import GOOD


def test_a_question_is_found_by_name_file_or_number() -> None:
    assert question("who-met-whom") == question("who-met-whom.rq") == question("6")


def test_an_unknown_name_brings_the_nearest() -> None:
    with pytest.raises(QueryError, match="who-met-whom"):
        question("who-meets-whom")


def test_a_name_like_nothing_leads_to_the_list() -> None:
    with pytest.raises(QueryError, match="Run `kg query`"):
        question("zzzz")


def test_another_folder_can_be_listed(tmp_path: Path) -> None:
    (tmp_path / "who-met-whom.rq").write_text(GOOD, encoding="utf-8")
    known = questions(tmp_path)
    assert [item.name for item in known] == ["who-met-whom"]
    assert "| 6 | Who met whom?<br>من التقى من؟ |" in table(known)


@pytest.mark.parametrize("asked", questions(), ids=lambda asked: asked.name)
def test_a_header_is_yaml_as_grlc_reads_it(asked: Question) -> None:
    """The lines that begin with #+, without these two characters, are one YAML document to grlc."""
    lines = [line[2:] for line in asked.text.splitlines() if line.startswith("#+")]
    header = yaml.safe_load("\n".join(lines))
    assert (header["summary"], header["summary_ar"], header["number"]) == (
        asked.summary,
        asked.summary_ar,
        asked.number,
    )
    assert (header["tags"], header["columns"]) == (list(asked.tags), list(asked.columns))
    read = {name: (item["type"], str(item["default"])) for name, item in header.get("parameters", {}).items()}
    assert read == {parameter.name: (parameter.type, parameter.default) for parameter in asked.parameters}
