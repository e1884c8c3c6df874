"""Whoever spoke goes on and asks everybody, drivers or the minister, who are no speakers themselves."""

import pytest

from tests.extract.test_fronted import told


@pytest.mark.parametrize(
    ("asked", "content"),
    [
        ("ودعا الجميع إلى فتح الجسر القديم", "فتح الجسر القديم"),
        ("وطالب الجميع بفتح الجسر القديم", "فتح الجسر القديم"),
        ("وحث الكل على فتح الجسر القديم", "فتح الجسر القديم"),
        ("وأهاب بالسائقين الالتزام بالأنظمة", "الالتزام بالأنظمة"),
        ("وناشد أمير المنطقة التدخل لفتح الجسر", "التدخل لفتح الجسر"),
        ("وناشد وزير الصحة كمال الرفاعي التدخل لفتح الجسر", "التدخل لفتح الجسر"),
    ],
)
def test_who_spoke_asks_them(asked: str, content: str) -> None:
    stances = told(f"وأوضح سامي النجار أن الطريق مغلق. {asked}.")
    assert stances[1:] == [("demand", "سامي النجار", content)]


def test_who_is_named_before_those_he_asks_asks_them() -> None:
    text = "وأوضح سامي النجار أن الطريق مغلق. وناشد وزير الصحة كمال الرفاعي المواطنين الالتزام بالأنظمة."
    assert told(text)[1:] == [("demand", "كمال الرفاعي", "الالتزام بالأنظمة")]


@pytest.mark.parametrize(
    "aside",
    ["بما فيها حركة الحقل", "لا سيما حركة الحقل", "وخاصة حركة الحقل", "وفي مقدمتها حركة الحقل", "ومن بينها حركة الحقل"],
)
def test_who_is_named_among_those_who_are_asked_asks_nobody(aside: str) -> None:
    text = f"وأوضحت ليلى النجار أن الطريق مغلق. ودعت جميع الأطراف، {aside}، إلى فتح الجسر القديم."
    assert told(text)[1:] == [("demand", "ليلى النجار", "فتح الجسر القديم")]
