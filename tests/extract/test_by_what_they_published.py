"""Behind "according to" whoever put a document out is its source; the expression of an attitude is the attitude."""

import pytest

from tests.extract.test_fronted import told


@pytest.mark.parametrize(
    "source",
    [
        "ووفق معطيات أوردتها وزارة الداخلية",
        "ووفق أرقام أعلنتها وزارة الداخلية",
        "وبحسب دراسة كشفت عنها وزارة الداخلية",
        "ووفق بيان وزعته وزارة الداخلية مساء أمس،",
    ],
)
def test_who_published_it_states_it(source: str) -> None:
    assert told(f"{source} فإن عدد المصابين في المدينة بلغ ألفا.") == [
        ("state", "وزارة الداخلية", "عدد المصابين في المدينة بلغ ألفا")
    ]


@pytest.mark.parametrize("verb", ["وجددت تونس التعبير عن", "وجددت تونس، حسب نص البيان، الإعراب عن"])
def test_the_expression_of_an_attitude_is_the_attitude(verb: str) -> None:
    assert told(f"{verb} تضامنها مع لبنان.") == [("support", "تونس", "لبنان")]


def test_a_straight_sign_before_a_full_stop_opens_nothing() -> None:
    text = (
        'وقال سامي النجار إن الخطة تنص على " نقل " السجناء ووقف القتال " . '
        "من جهته رفض السفير كمال الرفاعي الخطة ، قائلا إن الحل بعيد ."
    )
    assert [who for _, who, _ in told(text)] == ["سامي النجار", "كمال الرفاعي", "كمال الرفاعي"]
