"""Finding a question by its name."""

from pathlib import Path

import pytest

from kg.errors import QueryError
from kg.query.catalogue import question, questions, table
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
