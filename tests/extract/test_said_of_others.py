"""Whose view it is when a speaker says "they"; names of princes; offices in a place; what both sides discussed."""

import pytest

from tests.extract import reading_of
from tests.extract.reading_of import named, names_of
from tests.extract.test_court_and_cabinet import told
from tests.extract.test_embedded import read


@pytest.mark.parametrize(
    ("sentence", "holders"),
    [
        ("وقال سامر العلي إن الحوثيين يطلقون الصواريخ، مشيرا إلى أنهم رفضوا بنود الاتفاق.", ["جماعة أنصار الله"]),
        ("وقال سامر العلي إنهم يرفضون الحوار.", ["سامر العلي"]),
        ("وقال سامر العلي: نحن نرفض الحوار مع الحوثيين.", ["سامر العلي"]),
    ],
)
def test_they_are_those_told_of_before(sentence: str, holders: list[str]) -> None:
    assert [who for act, who, _ in told(sentence) if act == "reject"] == [holders]


def test_a_prince_is_called_by_his_father() -> None:
    found = reading_of.read("وصل الأمير سامر بن فارس بن عبدالله إلى مسقط. وأكد ابن فارس أن الحل قريب.")
    assert named(found, "ابن فارس") is named(found, "سامر بن فارس بن عبدالله")


@pytest.mark.parametrize("office", ["قائد محور الغرب بمحافظة تعز العميد", "مدير مستشفى الفجر بدمشق الدكتور"])
def test_an_office_in_a_place_belongs_to_the_name_behind_it(office: str) -> None:
    found = reading_of.read(f"قال {office} يوسف العلي إن الوضع مستقر.")
    assert [e.name_ar for e in found.entities if e.type.value == "Person"] == ["يوسف العلي"]


def test_an_office_is_not_joined_to_a_place_where_something_happened() -> None:
    found = reading_of.read("التقى وزير الخارجية الأردني بدمشق وفدا من التجار.")
    assert [m.quote for e in found.entities for m in e.mentions if e.type.value == "Person"] == [
        "وزير الخارجية الأردني"
    ]


def test_both_sides_discuss_behind_their_verb() -> None:
    said = told(
        "التقى وزير الخارجية النرويجي خالد الحلبي أمس نظيره السويدي ماجد الخطيب."
        ' وقال خالد الحلبي: "بحث الجانبان سبل وقف القتال في المدينة".'
    )
    assert said == [("discuss", ["خالد الحلبي", "ماجد الخطيب"], "سبل وقف القتال في المدينة")]


def test_who_had_come_stands_before_the_particle_of_the_past() -> None:
    reading = read("وكان الوزير سامر العلي قد وصل أمس إلى دمشق بدعوة من نظيره السوري خالد الحلبي.")
    names = names_of(reading)
    assert [names[p] for p in reading.meetings[0].participants] == ["سامر العلي"]


def test_whose_talks_they_were_is_who_tells_of_them() -> None:
    reading = read("أطلع سامر العلي الحضور على مضمون اتصال من الوزير خالد الحلبي، ومباحثاته مع الوزير ماجد الخطيب.")
    names = names_of(reading)
    met = [{names[p] for p in m.participants} for m in reading.meetings]
    assert {"سامر العلي", "ماجد الخطيب"} in met


def test_a_palace_is_a_place() -> None:
    found = reading_of.read("عقدت الجلسة في قصر السلام. وقال سامر العلي إن قصر النظر خطر.")
    assert [e.name_ar for e in found.entities if e.type.value == "Place"] == ["قصر السلام"]


@pytest.mark.parametrize(
    ("sentence", "act"),
    [
        ("وأعرب سامر العلي عن رضا بلاده عن النتائج.", "praise"),
        ("وجدد سامر العلي تأكيد الجانبين على دعم الحل.", "affirm"),
        ("ووصف سامر العلي دخول المدينة بأنه أكبر انتكاسة منذ سنين.", "condemn"),
        ("وأشاد سامر العلي بالتجار في كل ما قدموه ويقدمونه لإعانة ومساندة جيرانهم.", "praise"),
    ],
)
def test_tone(sentence: str, act: str) -> None:
    assert [a for a, _, _ in told(sentence)] == [act]


@pytest.mark.parametrize("opening", ["وفي هذا السياق وصل", "من جهة أخرى، وصل", "وفي غضون ذلك وصل", "ووصل"])
def test_who_does_something_after_a_turn_is_who_tells(opening: str) -> None:
    said = told(
        f"قال سامر العلي إن الحل قريب. {opening} خالد الحلبي أمس إلى دمشق"
        " حيث التقى ماجد الخطيب وأطلعه على مضمون الرسالة."
    )
    assert [holders for _, holders, _ in said] == [["سامر العلي"], ["خالد الحلبي"]]


def test_just_as_goes_on_with_him_of_whom_the_spokesman_tells() -> None:
    text = "وأوضح المتحدث يوسف العلي أن الوزير سامر الخطيب أكد أهمية الحوار، كما رحب بالزيارة."
    assert told(text)[-1][:2] == ("praise", ["سامر الخطيب"])
    alone = "وأوضح المتحدث يوسف العلي أن الحوار مهم، كما رحب بالزيارة."
    assert told(alone)[-1][:2] == ("praise", ["يوسف العلي"])


def test_a_partner_without_name_ends_where_a_quotation_opens() -> None:
    text = 'وذكرت وزارة الزراعة أن الوزير سامر الخطيب سيبحث مع محاوريه "آخر نتائج الزيارة، وآخر التطورات".'
    assert told(text)[-1][2] == "آخر نتائج الزيارة، وآخر التطورات"
