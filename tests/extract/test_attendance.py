"""Who attended, sessions of one dialogue, offices before a title of honour, statements of a conference."""

import pytest

from tests.extract import reading_of
from tests.extract.reading_of import met, names_of
from tests.extract.test_court_and_cabinet import told
from tests.extract.test_embedded import read


def test_who_attended_took_part() -> None:
    reading = read(
        "استقبل وزير الخارجية النرويجي خالد الحلبي أمس نظيره السويدي ماجد الخطيب."
        " حضر الاستقبال وزير المالية سامر العلي، والسفير السويدي لدى النرويج نزار الحسن."
    )
    (present,) = met(reading)
    assert {"خالد الحلبي", "ماجد الخطيب", "سامر العلي", "نزار الحسن"} <= present


def test_who_attended_does_not_discuss() -> None:
    reading = read(
        "التقى وزير الخارجية النرويجي خالد الحلبي أمس نظيره السويدي ماجد الخطيب، بحضور سامر العلي."
        " وبحث الجانبان سبل التعاون."
    )
    (present,) = met(reading)
    assert "سامر العلي" in present
    names = names_of(reading)
    assert [{names[h] for h in s.holder} for s in reading.stances] == [{"خالد الحلبي", "ماجد الخطيب"}]


def test_to_attend_a_film_is_no_meeting() -> None:
    assert met(read("حضر سامر العلي الفيلم مع خالد الحلبي.")) == []


def test_the_sessions_of_a_dialogue_are_the_dialogue() -> None:
    reading = read("بدأت أمس جلسات الحوار الاستراتيجي بين كندا والنرويج بجلسة افتتاحية. وقال سامر العلي إنه جيد.")
    assert met(reading) == [{"كندا", "النرويج"}]


def test_offices_before_a_title_of_honour_are_one_persons() -> None:
    found = reading_of.read(
        "حضر اللقاء ولي العهد رئيس مجلس التخطيط وزير الزراعة صاحب السمو الملكي الأمير سامر بن فارس، والضيوف."
    )
    persons = [e.name_ar for e in found.entities if e.type.value == "Person"]
    assert persons == ["سامر بن فارس"]


def test_the_statement_of_a_conference_is_its_own_and_nobodys_who_spoke_before() -> None:
    said = told("رحبت فرنسا بالاتفاق. ودعا البيان الختامي للمؤتمر الأطراف إلى الهدوء. وأكد البيان أن الحل قريب.")
    assert [holders for _, holders, _ in said] == [["فرنسا"], ["البيان الختامي"], ["البيان الختامي"]]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("رفض سامر العلي، ما ورد في تقرير المنظمة بشأن القانون.", ("reject", "ما ورد في تقرير المنظمة بشأن القانون")),
        ('وتابع سامر العلي: "إن كندا تشعر بالقلق من الحادث".', ("warn", "الحادث")),
        ("وقال سامر العلي إن كندا تشعر ببالغ الحزن والأسى لحادث القطار.", ("support", "حادث القطار")),
    ],
)
def test_contents(sentence: str, expected: tuple[str, str]) -> None:
    assert [(act, content) for act, _, content in told(sentence)] == [expected]


def test_what_is_said_to_be_a_group_is_no_name() -> None:
    found = reading_of.read("وقال سامر العلي إن الفرقة هي مجموعة تعيش في الجبل، وإن العمل بشكل مركز لغياب الوقت.")
    assert [m.quote for e in found.entities for m in e.mentions if m.quote.startswith(("مجموعة", "مركز"))] == []


def test_adjectives_of_a_canal_do_not_make_it_another() -> None:
    found = reading_of.read("وأشاد سامر العلي بمشروع قناة السويس الجديدة.")
    assert [e.key for e in found.entities if e.key] == ["place/suez-canal"]
