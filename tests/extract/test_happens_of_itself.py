"""What will happen of itself is no promise of who says that it will, and "we" behind his name begins his speech."""

import pytest

from tests.extract.test_fronted import told


@pytest.mark.parametrize(
    "words", ["إذا فشلت الهدنة سيعود القتال", "بدون وقود سينهار المستشفى", "في حال الانسحاب سيستمر القصف"]
)
def test_it_is_no_promise(words: str) -> None:
    read = told(f"وأكد سامي الحوراني أنه {words}.")
    assert [who for _, who, _ in read] == ["سامي الحوراني"]
    assert read[0][0] != "promise"


def test_what_he_himself_will_do_is() -> None:
    assert told("وأكد سامي الحوراني أنه في حال فوزه سيخفض الضرائب.")[0][0] == "promise"


def test_we_begins_his_speech_without_a_sign() -> None:
    assert told("وقال سامي الحوراني نحن نرفض التقسيم.") == [("reject", "سامي الحوراني", "التقسيم")]
