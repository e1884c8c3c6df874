"""Persons named one by one behind a title of several or of two are each a person."""

import pytest

from tests.extract.reading_of import listed, read


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "بحضور أعضاء الكتلة النواب: مساعد الرشيد وفهد العتيق وشعيب المنير.",
            ("مساعد الرشيد", "فهد العتيق", "شعيب المنير"),
        ),
        ("شارك في اللقاء السادة: علي حمدان، نبيل قاسم، ورامي الخوري.", ("علي حمدان", "نبيل قاسم", "رامي الخوري")),
        ("اعتقلت الشرطة الصحفيين سامر الحلو ونادر عبود.", ("سامر الحلو", "نادر عبود")),
        ("تضامنت الرابطة مع الطالبين أنيس البدري ومروى الزين.", ("أنيس البدري", "مروى الزين")),
        ("ندين محاكمة رفيقينا حاتم العبدي وسهام الذيب.", ("حاتم العبدي", "سهام الذيب")),
        ("زار الوفد الأسيرين المحررين ماهر الأسمر وخليل عودة.", ("ماهر الأسمر", "خليل عودة")),
    ],
)
def test_each_of_several_behind_a_title_is_a_person(text: str, names: tuple[str, ...]) -> None:
    found = listed(read(text))
    assert [found.get(name) for name in names] == ["Person"] * len(names)


@pytest.mark.parametrize("text", ["أكد الوزراء العرب موقفهم من القضية.", "دعا النواب إلى جلسة وطالبوا بالرد."])
def test_what_several_do_is_no_name(text: str) -> None:
    assert "Person" not in listed(read(text)).values()
