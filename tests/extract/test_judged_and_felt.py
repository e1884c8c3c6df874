"""What was told of is taken for something by a pronoun, or noted with a feeling; an office signs for its body."""

import pytest

from tests.extract.test_court_and_cabinet import told


@pytest.mark.parametrize(
    ("what", "act"),
    [
        ("خرقا فاضحا للهدنة", "condemn"),
        ("تدخلا سافرا في شأن الجيران", "condemn"),
        ("جريمة حرب", "condemn"),
        ("انتهاكا صارخا للدستور", "condemn"),
        ("خطوة إيجابية", "state"),
    ],
)
@pytest.mark.parametrize("verb", ["واعتبره", "، وعده", "، واعتبره", "، معتبرا إياه"])
def test_what_was_told_of_is_taken_for_something(verb: str, what: str, act: str) -> None:
    assert told(f"رفض حزب البيان القرار {verb} {what}.")[-1] == (act, ["حزب البيان"], what)


@pytest.mark.parametrize(
    "text",
    [
        "أحصت وزارة العدل الأصوات، وعدتها مرتين.",
        "فرزت وزارة العدل الأوراق، وعدتها ورقة ورقة.",
        "عاد حزب البيان إلى الحوار وعده أنصاره.",
    ],
)
def test_what_is_counted_is_judged_by_nobody(text: str) -> None:
    assert not [what for _, _, what in told(text) if what.startswith(("مرتين", "ورقة", "أنصاره"))]


@pytest.mark.parametrize(
    ("how", "act"),
    [
        ("بارتياح كبير", "praise"),
        ("باعتزاز", "praise"),
        ("بأسف شديد", "condemn"),
        ("باستياء بالغ", "condemn"),
        ("بقلق", "warn"),
    ],
)
@pytest.mark.parametrize("verb", ["سجل", "تابع", "يسجل", "يتابع"])
def test_what_is_noted_with_a_feeling_is_judged(verb: str, how: str, act: str) -> None:
    assert told(f"{verb} حزب البيان {how} سير المفاوضات.") == [(act, ["حزب البيان"], "سير المفاوضات")]


@pytest.mark.parametrize("office", ["المكتب الإعلامي", "الأمانة العامة", "المكتب السياسي"])
@pytest.mark.parametrize("dash", ["-", "–"])
@pytest.mark.parametrize("body", ["حزب البيان", "حركة الفجر"])
def test_an_office_before_a_dash_signs_for_its_body(body: str, dash: str, office: str) -> None:
    text = f"بيان\n\nإننا ندعو الحكومة إلى موقف واضح.\nوننفي وجود اتفاق.\n\n{office} {dash} {body}"
    assert [who for _, who, _ in told(text)] == [[body], [body]]
