"""Between a verb of saying and "that" all words are the name of the body that says it, where they can be one."""

import pytest

from tests.extract.reading_of import held, listed, named, read
from tests.extract.test_embedded import read as in_full

NAMES = [
    "مجلس وجهاء وعشائر وادي الريحان",
    "رابطة معلمي ومعلمات مدارس النهر",
    "ائتلاف شباب ونساء السهل الأخضر",
    "تحالف قوى الريف والبلدات الصغيرة",
    "تنسيقية مزارعي الوادي والقرى المجاورة",
    "مجلس أعيان ومخاتير الريف الشرقي",
]


@pytest.mark.parametrize("verb", ["أكد", "أعلن", "أوضح"])
@pytest.mark.parametrize("name", NAMES)
def test_the_whole_name_stands_between_a_verb_of_saying_and_that(name: str, verb: str) -> None:
    """The whole name stands between a verb of saying and "that"."""
    feminine = name.startswith(("رابطة", "تنسيقية"))
    assert named(read(f"{verb}{'ت' if feminine else ''} {name} أن الطريق مغلق."), name).type == "Organisation"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("أكد مجلس عشائر الوادي ضرورة أن يفتح الطريق.", "مجلس عشائر الوادي"),
        ("أبلغت رابطة معلمي النهر الوزارة أن الطريق مغلق.", "رابطة معلمي النهر"),
        ("أكد مجلس عشائر الوادي والوزير أن الطريق مغلق.", "مجلس عشائر الوادي"),
        ("أكدت رابطة معلمي النهر لوكالة الأنباء أن الطريق مغلق.", "رابطة معلمي النهر"),
        ("أعلن مجلس عشائر الوادي رفضه وأكد أن الطريق مغلق.", "مجلس عشائر الوادي"),
    ],
)
def test_what_is_said_and_to_whom_is_no_part_of_the_name(text: str, name: str) -> None:
    """What is said and to whom is no part of the name."""
    assert name in listed(read(text))


@pytest.mark.parametrize("name", ["نقابة المعلمين", "لجنة الأسعار", "منظمة النهر"])
def test_for_which_time_it_is_said_is_no_part_of_the_name(name: str) -> None:
    """For which time it is said is no part of the name: "for the second time"."""
    assert held(in_full(f"أكدت {name} للمرة الثانية أن الطريق مغلق.")) == [(name, "الطريق مغلق")]
    assert held(in_full(f"رفضت {name} للمرة الثانية إغلاق الطريق.")) == [(name, "إغلاق الطريق")]
