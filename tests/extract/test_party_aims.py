"""What a party aims at is part of its name, and parts its leader from his own name no more."""

import pytest

from tests.extract.reading_of import listed, named, read

# Written for these tests; the persons and parties are invented.
_PARTIES = ["تحالف الفرات للإعمار", "حركة سنابل للتغيير", "ائتلاف دجلة للعدالة والتنمية", "تيار النهر للإصلاح"]


@pytest.mark.parametrize("party", _PARTIES)
def test_the_leader_of_a_party_called_by_its_aims_is_the_one_named_behind_it(party: str) -> None:
    found = read(f"زار رئيس {party} الدكتور مهند كاظم الجبوري محافظة البصرة أمس.")
    assert named(found, "مهند كاظم الجبوري") is named(found, f"رئيس {party} الدكتور")
    assert party in listed(found)


@pytest.mark.parametrize(
    "sentence",
    [
        "دعا حزب الفرات للإصلاح والتغيير في البلاد.",
        "رحب سامي الجبوري بدعوة حزب الفرات للسلام.",
        "دعم حزب الفرات للتغيير واضح، وقال الحزب إن الوقت حان.",
    ],
)
def test_what_a_party_calls_for_is_no_part_of_its_name(sentence: str) -> None:
    assert "حزب الفرات" in listed(read(sentence))


def test_who_receives_somebody_in_his_office_bears_the_name_behind_his_own() -> None:
    found = read("استقبل رئيس حزب النور الدكتور سامي الجبوري في مكتبه وفدا من أهالي المدينة.")
    assert named(found, "سامي الجبوري") is named(found, "رئيس حزب النور الدكتور")
