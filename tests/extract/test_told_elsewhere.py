"""A name that no table knows behind an office, whose surname speaks elsewhere in the text."""

import pytest

from tests.extract.reading_of import listed, named, read

# Written for these tests; the persons are invented.
_NAMED = [
    ("من السفير السويدي غيدرين سولتفاغ", "غيدرين سولتفاغ", "السفير السويدي"),
    ("من سفير السويد السيد غيدرين سولتفاغ", "غيدرين سولتفاغ", "سفير السويد السيد"),
    ("من المبعوث الأممي فان دير سولتفاغ", "فان دير سولتفاغ", "المبعوث الأممي"),
]


@pytest.mark.parametrize(("who", "name", "office"), _NAMED)
def test_whoever_speaks_by_a_surname_is_the_one_behind_an_office_whose_name_ends_with_it(
    who: str, name: str, office: str
) -> None:
    found = read(f"تلقى سامي الجبوري اتصالا هاتفيا {who}، وبحثا أوضاع السوق. وقال سولتفاغ إن السوق هادئة.")
    assert named(found, name) is named(found, office)
    assert named(found, name) is named(found, "سولتفاغ")


def test_what_an_office_holder_does_something_to_is_no_first_name() -> None:
    found = read("رفض المبعوث الأممي مقترح سولتفاغ. وقال سولتفاغ إن السوق هادئة.")
    assert "مقترح سولتفاغ" not in listed(found)
    assert named(found, "المبعوث الأممي") is not named(found, "سولتفاغ")


@pytest.mark.parametrize("spelt", ["ألان", "آلان"])
def test_a_first_name_written_like_now_begins_a_name(spelt: str) -> None:
    found = read(f"قال سفير السويد لدى الأردن السيد {spelt} سولتفاغ إن السوق هادئة.")
    assert f"{spelt} سولتفاغ" in [m.quote for m in named(found, "سفير السويد لدى الأردن السيد").mentions]


def test_now_is_no_name() -> None:
    assert "الآن" not in " ".join(listed(read("قال السفير السويدي الآن إن السوق هادئة.")))
