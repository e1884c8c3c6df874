"""What somebody does not hide, told behind another view of his: "praised the police, but did not hide his worry"."""

import pytest

from tests.extract.test_fronted import told


@pytest.mark.parametrize("more", ["ولم يخف", "لكنه لم يخف", "ولكنه لا يخفي", "غير أنه لم يخف"])
def test_he_does_not_hide_it_either(more: str) -> None:
    text = f"أشاد الوزير سامي الحوراني بالشرطة، {more} قلقه من المزايدات."
    assert told(text) == [("praise", "سامي الحوراني", "الشرطة"), ("warn", "سامي الحوراني", "المزايدات")]


def test_another_man_told_of_may_be_meant() -> None:
    text = "قال الوزير سامي الحوراني إن النائب كمال الرفاعي غادر، ولم يخف قلقه من المزايدات."
    assert [act for act, *_ in told(text)] == ["state"]
