"""Outlets and companies with names from elsewhere, of two words and told again without the noun for what they are."""

import pytest

from kg.kinds import EntityType
from tests.extract.reading_of import held, listed, named, read
from tests.extract.test_embedded import read as read_whole


@pytest.mark.parametrize(
    ("full", "short"),
    [
        ("وكالة سيتا برس", "سيتا برس"),
        ("شركة دالتون غروب", "دالتون غروب"),
        ("منظمة هيومان ووتش", "هيومان ووتش"),
        ("قناة سكاي فيجن", "سكاي فيجن"),
        ("صحيفة ديلي فوكس البريطانية", "ديلي فوكس"),
        ("مؤسسة راند بيتر", "راند بيتر"),
    ],
)
@pytest.mark.parametrize(
    "text",
    [
        "ونقلت {full} عن الوزير سالم الحلبي أن الحل قريب. وأكدت {short} أن الحل بعيد.",
        "قالت {full} إن الحل قريب. وأوضحت {short} أن الحل بعيد.",
    ],
)
def test_an_outlet_is_nobody_without_its_noun(full: str, short: str, text: str) -> None:
    found = read(text.format(full=full, short=short))
    outlet = named(found, short)
    assert outlet.type is EntityType.ORGANISATION
    assert [e for e in found.entities if e.type is EntityType.ORGANISATION] == [outlet]


def test_what_an_outlet_says_without_its_noun_is_its_own() -> None:
    said = held(read_whole("قالت وكالة سيتا برس إن الحل قريب. وأوضحت سيتا برس أن الحل بعيد."))
    assert said == [("وكالة سيتا برس", "الحل قريب"), ("وكالة سيتا برس", "الحل بعيد")]


@pytest.mark.parametrize("rest", ["أمس إن الحل قريب", "أرباحا كبيرة", "تعاونا مع الحكومة", "عقدين"])
def test_what_a_company_does_is_none_of_its_name(rest: str) -> None:
    assert "شركة دالتون" in listed(read(f"أعلنت شركة دالتون {rest}."))


def test_the_head_of_a_company_is_named_behind_it() -> None:
    found = read("قال مدير شركة دالتون خالد الحلبي إن الحل قريب.")
    assert named(found, "خالد الحلبي").type is EntityType.PERSON


def test_a_party_of_two_foreign_words_told_twice_is_called_by_both() -> None:
    text = "أكد حزب سفاريا ديموكراتنا أن الحل قريب. وقال حزب سفاريا ديموكراتنا إن الأمر يسير."
    assert listed(read(text)) == {"حزب سفاريا ديموكراتنا": EntityType.ORGANISATION}
