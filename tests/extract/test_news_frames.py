"""Frames in which agencies tell what is said: in a statement of, by a position held, in a clause about the object."""

import pytest

from tests.extract.test_fronted import told

FRAMES = [
    ("وجاء في بيان لوزارة الخارجية القطرية أن الأمر صعب.", ("state", "وزارة الخارجية القطرية", "الأمر صعب")),
    ("وورد في تقرير للأمم المتحدة أن الأمر صعب.", ("state", "الأمم المتحدة", "الأمر صعب")),
    ("وعبر سامي الحوراني عن موقف الأردن الداعي إلى وقف الحرب.", ("demand", "سامي الحوراني", "وقف الحرب")),
    ("وأكد الوزراء مواقف مماثلة تدعو إلى خفض التصعيد.", ("demand", "الوزراء", "خفض التصعيد")),
    ("وجدد الأردن دعمه الكامل لوحدة اليمن.", ("support", "الأردن", "وحدة اليمن")),
    ('"لن نستسلم"، هكذا قال حسن البدري.', ("reject", "حسن البدري", "لن نستسلم")),
    ("وأكد سامي الحوراني أنه لا يمكن السكوت على هذه الجرائم.", ("demand", "سامي الحوراني", "هذه الجرائم")),
    (
        "وقال سامي الحوراني إن الوضع يبعث على القلق الشديد.",
        ("warn", "سامي الحوراني", "الوضع يبعث على القلق الشديد"),
    ),
    ("وأصر حسن البدري على الإفراج الفوري عنه.", ("demand", "حسن البدري", "الإفراج الفوري عنه")),
    ("ودافع الوزير سامي الحوراني عن قرار الحكومة.", ("support", "سامي الحوراني", "قرار الحكومة")),
    ("وقالت وزارة الصحة إن الأمر صعب.", ("state", "وزارة الصحة", "الأمر صعب")),
    ("وأشار الأمين العام للحكومة محمد الحجوي إلى أن الأمر صعب.", ("state", "محمد الحجوي", "الأمر صعب")),
    (
        "وطالبت المعارضة، التي تعتبر الدستور الجديد باطلا، بإجراء انتخابات مبكرة.",
        ("demand", "المعارضة", "إجراء انتخابات مبكرة"),
    ),
]


@pytest.mark.parametrize(("text", "statement"), FRAMES)
def test_each_frame(text: str, statement: tuple[str, str, str]) -> None:
    assert told(text)[-1] == statement


def test_what_another_calls_the_object_is_not_what_the_subject_says() -> None:
    text = "وأقر البرلمان القانون الذي وصفته النقابات بأنه انقلاب على الدستور."
    passed, called = told(text)
    assert passed[:2] == ("support", "البرلمان")
    assert called == ("condemn", "النقابات", "انقلاب على الدستور")


def test_his_highness_is_no_name() -> None:
    assert told("وأبدى سموه سعادته بلقاء الرئيس.") == []


def test_the_ministry_is_the_one_called_by_its_field() -> None:
    statements = told("رحبت وزارة الإعلام بالقرار. وقالت الوزارة في بيان إن الأمر صعب.")
    assert [holder for _, holder, _ in statements] == ["وزارة الإعلام", "وزارة الإعلام"]


def test_while_his_highness_is_another_than_who_spoke_last() -> None:
    text = "ورحب الملك حسن البدري بالقرار، فيما أبدى سموه ارتياحه للقرار."
    assert len(told(text)) == 1
