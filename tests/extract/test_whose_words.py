"""Whose a statement is when another is told of near it: whom one is with, a body's statement, whom a name calls."""

import pytest

from tests.extract.test_court_and_cabinet import told

_SAID = "أكد الوزير خالد الحلبي أن الحوار مفيد."
_WITH = "وزير المياه السويدي، سامر الديري،"


@pytest.mark.parametrize(
    ("text", "last"),
    [
        (f"{_SAID} وأكد، في مؤتمر صحفي، مع {_WITH} أن الهدنة صامدة.", "خالد الحلبي"),
        (f"{_SAID} وأكد في مؤتمر صحفي مع {_WITH} في القاهرة، أن الهدنة صامدة.", "خالد الحلبي"),
        (f"{_SAID} وأكد في مؤتمر صحفي {_WITH} أن الهدنة صامدة.", "سامر الديري"),
    ],
)
def test_whom_he_is_with_does_not_speak_though_a_comma_parts_office_and_name(text: str, last: str) -> None:
    assert told(text)[-1][:2] == ("affirm", [last])


_MINISTRY = "قالت وزارة المياه السويدية{} إن الحوار مفيد."


@pytest.mark.parametrize(
    ("text", "whose"),
    [
        (_MINISTRY.format(" في بيان") + " وأكد أن الهدنة صامدة.", ["وزارة المياه السويدية"]),
        (_MINISTRY.format("") + " وأكد أن الهدنة صامدة.", []),
        (_MINISTRY.format("") + " وأضاف المصدر أن الهدنة صامدة.", ["وزارة المياه السويدية"]),
        (f"{_SAID} وأضاف المصدر أن الهدنة صامدة.", []),
        (f"{_SAID} " + _MINISTRY.format(" في بيان") + " وأكد أن الهدنة صامدة.", ["خالد الحلبي"]),
    ],
)
def test_a_statement_or_a_source_goes_on_for_the_body_whose_it_is(text: str, whose: list[str]) -> None:
    assert [who[0] for _, who, content in told(text) if "الهدنة" in content] == whose


@pytest.mark.parametrize(
    ("text", "whose"),
    [
        ("هاجم الوزير سامر الديري حزب الفجر، مشيرا إلى أن الهدنة صامدة.", "سامر الديري"),
        ("ونقلت وكالة الغد تأكيد الوزير سامر الديري رفضه القرار، مشيرا إلى أن الهدنة صامدة.", "سامر الديري"),
    ],
)
def test_a_participle_goes_on_with_what_another_is_told_to_do(text: str, whose: str) -> None:
    assert [who for _, who, content in told(f"{_SAID} {text}") if "الهدنة" in content] == [[whose]]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("إن الوزير سامر الديري كان على علم بالأمر، مشيرا إلى أنه وعد بدفع الأجور.", "state"),
        ("إن الوزير سامر الديري كان على علم بالأمر، مشيرا إلى أنه يرفض دفع الأجور.", "reject"),
        ("إن الأمر صعب، مشيرا إلى أنه وعد بدفع الأجور.", "promise"),
    ],
)
def test_what_another_told_of_may_have_done_is_only_stated(text: str, act: str) -> None:
    assert told(f"قال النقابي ناصر الحلبي {text}")[-1][:2] == (act, ["ناصر الحلبي"])


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("ولم يؤكد المتحدث سامر الديري هذه الأنباء، واكتفى بالقول إن الهدنة صامدة.", ["سامر الديري"]),
        ("ولم تصل المساعدات إلى المدينة، وأكد أن الهدنة صامدة.", ["خالد الحلبي"]),
    ],
)
def test_who_did_not_say_one_thing_says_another(text: str, last: list[str]) -> None:
    assert told(f"{_SAID} {text}")[-1][1] == last


@pytest.mark.parametrize(
    ("text", "whose"),
    [
        ("أكد رئيس حزب الفجر سامي القاضي أن الهدنة صامدة. وقال القاضي إن القتال توقف.", ["سامي القاضي"] * 2),
        ("أكد رئيس لجنة الرقابة ناصر الطبيب أن الهدنة صامدة. وقال ناصر الطبيب إن القتال توقف.", ["ناصر الطبيب"] * 2),
        (
            "أكد سامي القاضي أن الهدنة صامدة. وقال القاضي خالد الحلبي إن القتال توقف.",
            ["سامي القاضي", "خالد الحلبي"],
        ),
    ],
)
def test_a_title_behind_a_first_name_is_a_surname_where_its_bearer_is_called_so_again(
    text: str, whose: list[str]
) -> None:
    assert [who[0] for _, who, _ in told(text)] == whose


def test_press_behind_a_conference_is_no_journalist() -> None:
    text = f"{_SAID} وأكد في مؤتمر صحفي وزير المياه سامر الديري أن الهدنة صامدة."
    assert told(text)[-1][1] == ["سامر الديري"]


@pytest.mark.parametrize("body", ["عملية «درب السلام»", "«جبهة النهر»", "حملة «الأمل»", "مجموعة العمل من أجل المياه"])
@pytest.mark.parametrize("name", ["سامر الديري", "العميد الركن سامر الديري"])
def test_a_spokesman_is_named_behind_whatever_he_speaks_for(body: str, name: str) -> None:
    text = f"{_SAID} وأكد المتحدث باسم {body} {name} أن الهدنة صامدة، مشيرا إلى أن القتال توقف."
    assert [who for _, who, _ in told(text)[1:]] == [["سامر الديري"]] * 2


@pytest.mark.parametrize(
    ("text", "whose"),
    [
        (f"{_SAID} وأكد البيان الختامي للمؤتمر أن الهدنة صامدة. وشدد البيان على أن القتال توقف.", "البيان الختامي"),
        (f"{_SAID} وأكد البيان أن الهدنة صامدة. وشدد البيان على أن القتال توقف.", "خالد الحلبي"),
    ],
)
def test_the_final_statement_of_what_nobody_is_named_for_says_it_itself(text: str, whose: str) -> None:
    assert [who for _, who, _ in told(text)[1:]] == [[whose]] * 2


def test_ali_before_son_of_is_a_name() -> None:
    text = "يرى رئيس حزب الفجر علي بن فارس أن الهدنة صامدة. وقال بن فارس إن القتال توقف، على أن يعود الحوار."
    assert {who[0] for _, who, _ in told(text)} == {"علي بن فارس"}


@pytest.mark.parametrize(
    ("text", "whose"),
    [
        ("وقطعت الطريق أمس، وفق مراسل إذاعة الغد. وأكد مراسلنا أن الهدنة صامدة.", [["مراسل إذاعة الغد"]]),
        (f"{_SAID} وأكد مراسلنا أن الهدنة صامدة.", []),
    ],
)
def test_our_correspondent_is_the_one_whom_the_text_names(text: str, whose: list[list[str]]) -> None:
    assert [who for _, who, content in told(text) if "الهدنة" in content] == whose
