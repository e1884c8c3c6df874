"""Two words that no table knows behind a verb of saying and before the preposition by which it takes what is said."""

import pytest

from tests.extract.test_fronted import told


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        ("وعبرت نوران حواص عن رفضها للقرار.", ("reject", "نوران حواص", "قرار")),
        ("وشدد ميلو هانتر على ضرورة الحوار.", ("demand", "ميلو هانتر", "الحوار")),
        ("وأشار ميلو هانتر إلى أهمية الحوار.", ("state", "ميلو هانتر", "أهمية الحوار")),
    ],
)
def test_two_unknown_words_speak(text: str, statement: tuple[str, str, str]) -> None:
    assert told(text) == [statement]


@pytest.mark.parametrize(
    "text",
    [
        "وعبرت جموع غفيرة عن رفضها للقرار.",
        "وأشار تقرير جديد إلى ضرورة الحوار.",
        "وأشارت دراسة حديثة إلى أهمية الحوار.",
        "وحذر مقال افتتاحي من خطورة الوضع.",
        "وأوضح لإسلام تايمز على ضرورة الحوار.",
    ],
)
def test_a_noun_with_its_adjective_is_nobody(text: str) -> None:
    assert told(text) == []


def test_what_is_theirs_is_not_hers() -> None:
    text = "وعبرت الوزيرة سلمى الراوي عن شكرها للجهود ومساندة السكان لقضيتها وتضامنهم معها."
    assert told(text) == [("praise", "سلمى الراوي", "جهود ومساندة السكان لقضيتها وتضامنهم معها")]
