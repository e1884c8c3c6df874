"""Participles without a comma, 'especially since', 'but he said' of the one told of, regret, several states."""

import pytest

from tests.extract.reading_of import names_of
from tests.extract.test_embedded import read
from tests.extract.test_fronted import told


def test_what_is_especially_so_belongs_to_what_was_said() -> None:
    text = "وقال سامي الحوراني إنه لا بد من اليقظة خاصة وأن الخطر قائم، وأن الحل قريب."
    assert [content for _, _, content in told(text)] == ["اليقظة خاصة وأن الخطر قائم", "الحل قريب"]


def test_even_if_belongs_to_what_was_said() -> None:
    (statement,) = told("وقال سامي الحوراني إن الناس لن ينسوا ذلك حتى وإن استقال الوزير.")
    assert statement[2].endswith("حتى وإن استقال الوزير")


def test_a_participle_goes_on_where_that_follows_it() -> None:
    statements = told("عبر عدد من الأولياء عن تفهمهم لمطالب المعلمين معتبرين أن الأمر صعب.")
    assert statements == [
        ("support", "عدد من الأولياء", "مطالب المعلمين"),
        ("state", "عدد من الأولياء", "الأمر صعب"),
    ]


def test_an_adjective_without_that_goes_on_with_nothing() -> None:
    assert len(told("وقال سامي الحوراني إن الحكومة قدمت وعودا معلنة للناس.")) == 1


def test_several_states_go_on_in_the_feminine() -> None:
    statements = told("وأعلنت كندا والهند قطع علاقاتها مع اليابان متهمة إياها بدعم التمرد.")
    assert [(act, holder) for act, holder, _ in statements] == [("state", "كندا، الهند"), ("condemn", "كندا، الهند")]


def test_but_he_said_is_of_the_one_told_of() -> None:
    reading = read("ذكرت كندا أن المتحدث باسم الحكومة سامر الحداد رفض التعليق، لكنه قال إن الأمر صعب.")
    names = names_of(reading)
    last = reading.stances[-1]
    assert [names[who] for who in last.holder] == ["سامر الحداد"]
    assert [names[who] for who in last.reported_by] == ["كندا"]


def test_regret_of_a_deed_blames_it() -> None:
    assert told("وأضاف سامي الحوراني أن كندا لم تستجب للمطالب حتى الآن للأسف.")[0][0] == "state"
    assert told("وأضاف سامي الحوراني: للأسف، كندا لم تستجب للمطالب.")[0][0] == "condemn"


@pytest.mark.parametrize(
    ("told_of", "goes_on"),
    [
        ("بلاده تسعى إلى السلام", "وترحب بالقرار"),
        ("بلاده تدعم الحوار", "وتؤكد أن الأمر صعب"),
        ("بلاده تدعم الحوار", "كما تدعو إلى فتح الطريق"),
        ("بلاده تدعم الحوار", "لكنها ترفض فتح الطريق"),
        ("حركة الوادي تسعى إلى السلام", "وتؤكد أن الأمر صعب"),
        ("حزب الوادي يسعى إلى السلام", "ويدعو إلى فتح الطريق"),
        ("حزب الوادي يسعى إلى السلام", "لكنه يرفض فتح الطريق"),
    ],
)
def test_what_is_told_of_goes_on_in_the_present(told_of: str, goes_on: str) -> None:
    holders = [who for _, who, _ in told(f"قال الوزير سامر العلي إن {told_of}، {goes_on}. وأضاف أن الأمر انتهى.")]
    body = "سامر العلي" if told_of.startswith("بلاده") else " ".join(told_of.split()[:2])
    assert holders[1:] == [body, "سامر العلي"]


def test_who_speaks_in_the_present_goes_on_in_it() -> None:
    text = "ويؤكد الوزير سامر العلي أن الجيش يقصف المدن، ويدعو إلى فتح الطريق."
    assert [who for _, who, _ in told(text)] == ["سامر العلي", "سامر العلي"]
