"""The name behind an office and a comma is that of its bearer, whatever the office is over and known or not."""

import pytest

from tests.extract.reading_of import listed, named, read

# Written for these tests; the bodies and persons are invented.
_REST = "صباح اليوم وفدا من أهالي المدينة. وأكد {} أن السد آمن."


@pytest.mark.parametrize(
    ("office", "name"),
    [
        ("رئيس حزب الوفاء والتجديد", "عمار بن دحمان"),
        ("رئيس المجلس الأعلى لمدن السهل", "سامي الجبوري"),
        ("نقيب الحدادين", "نوري الشاوش القمودي"),
        ("الأمين العام لاتحاد الفلاحين", "براك مشعل الهيفاوي"),
    ],
)
@pytest.mark.parametrize("title", ["", "السيد "])
def test_the_name_between_commas_is_that_of_the_bearer(office: str, name: str, title: str) -> None:
    found = read(f"استقبل {office}، {title}{name}، {_REST.format(name.split()[-1])}")
    person = named(found, name)
    assert any(m.quote.startswith(office) for m in person.mentions)
    assert named(found, name.split()[-1]) is person


def test_what_one_does_between_commas_is_no_name() -> None:
    found = read("استقبل رئيس حزب النور، رافضا مقترح سولتفاغ، وفدا من الأهالي. وأكد سولتفاغ أن السد آمن.")
    assert "مقترح سولتفاغ" not in listed(found)


def test_what_is_renewed_is_no_part_of_the_name_of_a_party() -> None:
    assert "حزب النور" in listed(read("أعلن حزب النور والتجديد للأعضاء بات قريبا."))


@pytest.mark.parametrize("of", ["من", "عن"])
@pytest.mark.parametrize("body", ["اتحاد الفلاحين", "جبهة القوى المدنية"])
def test_a_delegation_is_of_or_on_behalf_of_a_body(of: str, body: str) -> None:
    found = read(f"استقبل رئيس حزب النور سامي الجبوري وفدا {of} {body}، واستعرض الطرفان أوضاع السوق.")
    assert listed(found)[f"وفدا {of} {body}"] == "Delegation"


def test_a_delegation_that_stays_away_is_of_nobody() -> None:
    assert "Delegation" not in listed(read("غاب وفد عن الجلسة أمس.")).values()
