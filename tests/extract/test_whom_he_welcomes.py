"""Whoever an office is told to welcome, in Arabic "with Sir N", is not who holds it."""

import pytest

from tests.extract.test_court_and_cabinet import told


@pytest.mark.parametrize("title", ["بالسير", "بالدكتور", "بالسيد", "بالبروفيسور"])
@pytest.mark.parametrize("where", ["", " في كلمته", " في كلمته الافتتاحية", " في مستهل لقائه"])
def test_whom_the_minister_welcomes_is_not_the_minister(title: str, where: str) -> None:
    text = f"رحب وزير التعليم{where} {title} جون كيلي، وأكد أهمية التعاون بين الجامعات."
    holders = [who for _, who, _ in told(text)]
    assert holders
    assert all("كيلي" not in " ".join(who) for who in holders)


def test_the_bearer_of_an_office_still_stands_behind_it() -> None:
    text = "رحب وزير التعليم الدكتور كمال الرفاعي بالسير جون كيلي."
    assert told(text) == [("praise", ["كمال الرفاعي"], "السير جون كيلي")]
