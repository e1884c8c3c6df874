"""What somebody only asks is nothing told; "for his part" is no part of what he warns of."""

import pytest

from tests.extract.test_court_and_cabinet import told


@pytest.mark.parametrize("said", ["قال {}: هل تريدون الحرب؟", 'قال {}: "هل تريدون الحرب؟".', "أكد {} هل الطريق مفتوح؟"])
def test_a_question_tells_nothing(said: str) -> None:
    assert told(said.format("سامي النجار")) == []
    answered = f"{said.format('سامي النجار')} وقال كمال الرفاعي إن الطريق مفتوح."
    assert told(answered) == [("state", ["كمال الرفاعي"], "الطريق مفتوح")]


@pytest.mark.parametrize("part", ["من جهته", "من جانبه", "من ناحيته"])
def test_for_his_part_is_passed_over(part: str) -> None:
    assert told(f"وحذر سامي النجار {part} من عواقب التأخير.") == [("warn", ["سامي النجار"], "عواقب التأخير")]
    assert told(f"وحذر سامي النجار {part} من أن الوضع خطير.") == [("warn", ["سامي النجار"], "الوضع خطير")]


@pytest.mark.parametrize("goes_on", ["وأضاف", "وأكد"])
def test_who_asks_goes_on_to_speak(goes_on: str) -> None:
    text = f"قال سامي النجار: هل تريدون الحرب؟ {goes_on} أن السلام ممكن."
    assert [(who, said) for _, who, said in told(text)] == [(["سامي النجار"], "السلام ممكن")]


@pytest.mark.parametrize("met", ["لدى استقباله وفدا أميركيا", "لوفد أميركي"])
def test_a_delegation_ends_before_what_is_stressed_to_it(met: str) -> None:
    assert told(f"أكد سامي النجار {met} ضرورة حل الأزمة.") == [("demand", ["سامي النجار"], "حل الأزمة")]


@pytest.mark.parametrize("quoted", ["كاذب", '"كاذب"'])
def test_who_is_described_as_describes_nobody(quoted: str) -> None:
    text = f"انتقد سامي النجار القرار، ووصف كمال الرفاعي بأنه {quoted}."
    assert told(text)[1] == ("condemn", ["سامي النجار"], "كاذب")


@pytest.mark.parametrize("wish", ["طلب عدم كشف اسمه", "رفض الكشف عن هويته"])
def test_the_wish_not_to_be_named_is_no_name(wish: str) -> None:
    assert told(f"وقال مصدر {wish} إن الوضع صعب.") == [("state", ["مصدر"], "الوضع صعب")]


def test_who_told_me_is_not_called_lee() -> None:
    text = "قال سامي النجار إن الحل قريب. وقال لي كمال الرفاعي إن الطريق مغلق."
    assert all("لي كمال الرفاعي" not in who for _, who, _ in told(text))
