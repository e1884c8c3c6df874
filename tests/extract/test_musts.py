"""What must be done, told behind other things that somebody says, is asked for by itself."""

import pytest

from tests.extract.test_court_and_cabinet import told

_DUTIES = [
    ("على الحكومة وقف القتال", "وقف القتال"),
    ("على الأطراف كافة أن توقف القتال", "توقف القتال"),
    ("على مجلس الأمن تحمل مسؤولياته", "تحمل مسؤولياته"),
    ("عليها وقف القتال", "وقف القتال"),
    ("عليهم البدء بالحوار", "البدء بالحوار"),
    ("يجب محاربتها", "محاربتها"),
    ("من الضروري وقف القتال", "وقف القتال"),
    ("المطلوب هو وقف القتال", "وقف القتال"),
    ("لا مفر من وقف القتال", "وقف القتال"),
]


@pytest.mark.parametrize("link", ["، و", " و"])
@pytest.mark.parametrize(("duty", "asked"), _DUTIES)
def test_and_what_must_be_done_is_asked_for(link: str, duty: str, asked: str) -> None:
    read = told(f"قال وزير الخارجية الكندي سامر الديري إن الأزمة خطيرة{link}{duty}.")
    assert [(act, content) for act, _, content in read] == [("state", "الأزمة خطيرة"), ("demand", asked)]
    assert all(who == ["سامر الديري"] for _, who, _ in read)


@pytest.mark.parametrize("link", ["، لكن ", "، ولذلك ", "، كما "])
def test_a_connective_may_stand_before_it(link: str) -> None:
    read = told(f"قال سامر الديري إن الأزمة خطيرة{link}يجب على الحكومة وقف القتال.")
    assert [act for act, _, _ in read] == ["state", "demand"]


@pytest.mark.parametrize(
    "more",
    [
        "وعلى الأرض التي شهدت القتال",
        "وعلى الرغم من ذلك",
        "وعلى الحكومة الجديدة",
        "ومن المدن المحاصرة",
        "وعلى الطاولة خطط كثيرة",
    ],
)
def test_what_only_begins_so_is_no_duty(more: str) -> None:
    said = told(f"قال سامر الديري إن القصف يقع على القرى {more}.")
    assert said == [("state", ["سامر الديري"], f"القصف يقع على القرى {more}")]


def test_it_is_for_us_and_for_all_is_one_duty() -> None:
    read = told('قال سامر الديري: "نعمل معا وعلينا وعلى الجميع الانتظار إلى نهاية التحقيق".')
    assert [act for act, _, _ in read] == ["state", "demand"]
