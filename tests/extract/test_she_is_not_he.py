"""What a man says of "her", or a woman of "him", is no view of the speaker's."""

import pytest

from tests.extract.actors import in_line, read
from tests.extract.test_court_and_cabinet import told

HE, SHE = "[سامر العلي=a]", "[سعاد الخالدي=n:f]"


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (f"وقال {HE} إنها ترفض الحوار.", "state a: ترفض الحوار"),
        (f"وقال {HE} إنها ملتزمة بالاتفاق.", "state a: ملتزمة بالاتفاق"),
        (f"وقالت {SHE} إنه يرفض الحوار.", "state n: يرفض الحوار"),
        (f"وقال {HE} إنه يرفض الحوار.", "reject a: الحوار"),
        (f"وقالت {SHE} إنها ترفض الحوار.", "reject n: الحوار"),
    ],
)
def test_nobody_is_spoken_of_in_the_other_gender(text: str, line: str) -> None:
    assert [in_line(s) for s in read(text).stances] == [line]


def test_she_is_the_one_told_of_before() -> None:
    stance = read(f"انتقد {HE} [حركة النهوض=h:of] وقال إنها ترفض الحوار.").stances[-1]
    assert (in_line(stance), stance.reported_by) == ("reject h: الحوار", ("a",))


def test_his_own_country_is_his() -> None:
    text = f"وقال {HE} إن بلاده قوية وإنها ترفض الحوار."
    assert read(text).stances[-1].holder == ("a",)
    assert in_line(read(text).stances[-1]) == "reject a: الحوار"


@pytest.mark.parametrize("told", ["تحدث {he} عن المضربين وقال إنهم", "انتقد {he} المضربين مؤكدا أنهم"])
def test_they_are_those_without_a_name_told_of_before(told: str) -> None:
    stance = read(told.format(he=HE) + " يرفضون الحوار.").stances[-1]
    assert stance.content.quote == "يرفضون الحوار"


def test_they_are_his_own_where_nobody_else_is_told_of() -> None:
    assert [in_line(s) for s in read(f"قال {HE} إنهم يرفضون الحوار.").stances] == ["reject a: الحوار"]


@pytest.mark.parametrize(
    ("he", "she"),
    [
        ("قال سامي الزهيري إن الوضع صعب.", "وأضافت السيدة الزهيري أن الطريق مغلق."),
        ("قال الشيخ سامي الزهيري إن الوضع صعب.", "وأضافت النائبة الزهيري أن الطريق مغلق."),
        ("قالت منى الزهيري إن الوضع صعب.", "وأضاف السيد الزهيري أن الطريق مغلق."),
        ("قالت الدكتورة منى الزهيري إن الوضع صعب.", "وأضاف الدكتور الزهيري أن الطريق مغلق."),
        ("قالت منى الزهيري إن الوضع صعب.", "وأضاف الزهيري أن الطريق مغلق."),
    ],
)
def test_one_surname_with_titles_of_a_man_and_a_woman_is_of_two(he: str, she: str) -> None:
    (_, first, _), (_, second, _) = told(f"{he} {she}")
    assert first != second


@pytest.mark.parametrize(
    ("full", "short"),
    [
        ("قال سامي الزهيري إن الوضع صعب.", "وأضاف السيد الزهيري أن الطريق مغلق."),
        ("قال العلامة سامي الزهيري إن الوضع صعب.", "وأضاف الزهيري أن الطريق مغلق."),
        ("قالت منى الزهيري إن الوضع صعب.", "وأضافت السيدة الزهيري أن الطريق مغلق."),
        ("التقت الوزيرة منى الزهيري الوفد. وقالت الزهيري إن الوضع صعب.", "وأضافت السيدة الزهيري أن الطريق مغلق."),
    ],
)
def test_a_surname_with_a_title_that_fits_is_of_the_one_named(full: str, short: str) -> None:
    (_, first, _), (_, second, _) = told(f"{full} {short}")
    assert first == second


@pytest.mark.parametrize(
    "verb",
    ["دعت النائب منى الزهيري الحكومة إلى", "ناشدت السفير منى الزهيري الحكومة", "اتهمت الوزير منى الزهيري الحكومة ب"],
)
def test_a_woman_called_by_an_office_of_men_asks_those_named_behind_her(verb: str) -> None:
    ((_, who, _),) = told(f"{verb} التراجع عن القرار.".replace("ب ال", "بال"))
    assert who == ["منى الزهيري"]


def test_a_man_named_behind_her_verb_is_asked() -> None:
    assert told("قالت النقابة إن الوضع صعب، ودعت الوزير سامي الزهيري إلى التراجع.")[-1][1] == ["النقابة"]
