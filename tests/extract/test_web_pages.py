"""What crawled pages and statements bring: surnames alone, outlets no table knows, duties, decisions."""

import pytest

from tests.extract.reading_of import named, read
from tests.extract.test_fronted import told

FRAMES = [
    ("وقال سامي الحوراني لنجم الشرق: نطالب الدول بالحوار.", ("demand", "سامي الحوراني", "الحوار")),
    (
        "وشدد سامي الحوراني في حديث لنجم الشرق على ضرورة أن تحترم الدول الهدنة.",
        ("demand", "سامي الحوراني", "تحترم الدول الهدنة"),
    ),
    (
        "وقال سامي الحوراني موجها كلامه إلى حسن البدري: الأمر ليس سهلا.",
        ("state", "سامي الحوراني", "الأمر ليس سهلا"),
    ),
    (
        "وتابع سامي الحوراني أن على الحكومة اليمنية حماية المدنيين.",
        ("demand", "سامي الحوراني", "حماية المدنيين"),
    ),
    (
        'ورأى سامي الحوراني أن على الحكومة اليمنية "وقف القتال فورا".',
        ("demand", "سامي الحوراني", "وقف القتال فورا"),
    ),
    ("يؤكد الأردن أن الأمر صعب، ويدعو كافة الأطراف إلى الحوار.", ("demand", "الأردن", "الحوار")),
    ("وأشار سامي الحوراني إلى أن ذلك يؤكد صحة الخبر.", ("state", "سامي الحوراني", "ذلك يؤكد صحة الخبر")),
    ("وقررت الحكومة اليمنية قطع العلاقات.", ("promise", "اليمن", "قطع العلاقات")),
    ("أكد سامي الحوراني أن الأمر صعب. وقرر فرض عقوبات.", ("promise", "سامي الحوراني", "فرض عقوبات")),
]


@pytest.mark.parametrize(("text", "statement"), FRAMES)
def test_each_frame(text: str, statement: tuple[str, str, str]) -> None:
    assert told(text)[-1] == statement


def test_what_was_decided_is_an_action() -> None:
    assert told("وقرر الأردن الموعد.") == []


@pytest.mark.parametrize("text", ["وقال الجبوري إن الأمر صعب.", "واستقبل الرئيس الجبوري الوفد."])
def test_a_surname_alone(text: str) -> None:
    assert named(read(text), "الجبوري").type == "Person"


@pytest.mark.parametrize("text", ["واستقبل الرئيس الحالي الوفد.", "وقال البيان إن الأمر صعب.", "وقال المالكي."])
def test_no_surname(text: str) -> None:
    assert not [e for e in read(text).entities if "الحالي" in e.name_ar or e.name_ar in ("البيان", "المالكي")]


def test_a_surname_of_two_letters_only_where_it_speaks() -> None:
    found = read("قال سامي غل إن الأمر صعب. وأوضح غل أن الحل قريب. وفي قلبه غل.")
    assert [m.quote for m in found.entities[0].mentions] == ["سامي غل", "غل"]


def test_a_head_of_government_is_not_sent_to_a_land() -> None:
    found = read("وطلب سامي الحوراني عودة رئيس الحكومة إلى لبنان.")
    assert named(found, "رئيس الحكومة")
    assert named(found, "لبنان")
