"""One thing told in two ways is one, and words that only look like a name or a body name nothing."""

import pytest

from tests.extract.reading_of import listed, named, read
from tests.extract.test_court_and_cabinet import told


def test_the_bureau_of_a_body_of_students_is_the_bureau_named_above() -> None:
    found = read(
        "رابطة الطلبة الأحرار بتونس\nالمكتب التنفيذي\n\nبيان\n\nيندد المكتب التنفيذي لرابطة الطلبة الأحرار بالعنف."
    )
    assert named(found, "المكتب التنفيذي لرابطة الطلبة الأحرار") is named(found, "المكتب التنفيذي")
    assert named(found, "رابطة الطلبة الأحرار") is named(found, "رابطة الطلبة الأحرار بتونس")


@pytest.mark.parametrize(
    ("text", "post", "name"),
    [
        ("يطالب وزير العدل الألماني (كارل ماير المنتمي إلى الحزب) بالحوار.", "وزير العدل الألماني", "كارل ماير"),
        ("نقل تحيات وزير الزراعة أ / سالم باحداد وشكره.", "وزير الزراعة أ", "سالم باحداد"),
    ],
)
def test_an_office_and_its_bearer_are_one_person(text: str, post: str, name: str) -> None:
    found = read(text)
    assert named(found, post) is named(found, name)


@pytest.mark.parametrize(
    ("text", "nothing"),
    [
        ("حكمت المحكمة عليهم بعشر سنوات سجنا نافذا.", "سجنا نافذا"),
        ("قدم الوزير باسم رئيس الجمهورية التعازي.", "باسم"),
        ("نأمل أن تكون فاتحة خير على البلاد.", "فاتحة خير"),
        ("أغلقت الوزارة ستة عشر مركزاً لرعاية الأيتام.", "مركزاً لرعاية الأيتام"),
        ("شارك الطلاب مشاركة أصيلة في الحوار.", "أصيلة"),
        ("الوضع صعب وحسابه عسير.", "عسير"),
        ("عطلت الحرب حركة النازحين والتجار.", "حركة النازحين"),
        ("نحتاج إلى مبدأ دولة القانون.", "دولة القانون"),
    ],
)
def test_words_that_look_like_a_name_name_nothing(text: str, nothing: str) -> None:
    assert nothing not in listed(read(text))


def test_what_a_bracket_tells_more_of_a_bearer_is_passed() -> None:
    said = told("قال النائب (سامر الحلو العضو في لجنة السدود) إن السد قوي.")
    assert [(act, content) for act, _, content in said] == [("state", "السد قوي")]


@pytest.mark.parametrize("body", ["حركة الطلاب", "حركة العمال", "حركة اللاجئين"])
def test_a_movement_of_people_that_says_something_is_a_body(body: str) -> None:
    assert told(f"أعلنت {body} أن السوق مغلق.") == [("state", [body], "السوق مغلق")]
