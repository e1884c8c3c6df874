"""What another is told to do about a speech, behind which either may go on."""

import pytest

from tests.extract.reading_of import held
from tests.extract.test_embedded import read

_MINISTER, _OTHER = "الوزير عادل المنصور", "المحافظ سامر الحداد"


@pytest.mark.parametrize(
    "does",
    [
        f"الأمر الذي رفض {_OTHER} التعليق عليه",
        f"الأمر الذي لم يعجب {_OTHER}",
        f"وهو ما رفضه {_OTHER}",
        f"وهذا ما أثار {_OTHER}",
    ],
)
def test_who_goes_on_behind_what_another_did_about_it_is_left_open(does: str) -> None:
    reading = read(f"قال {_MINISTER} إن الحوار متعثر، {does}. ودعا إلى إغلاق السد.")
    assert "إغلاق السد" not in [said for _, said in held(reading)]


@pytest.mark.parametrize("does", [f"وهو ما رفضه {_OTHER}", "الأمر الذي رفضته الحكومة"])
def test_who_adds_is_who_spoke(does: str) -> None:
    reading = read(f"قال {_MINISTER} إن الحوار متعثر، {does}. وأضاف أن السد سليم.")
    assert ("عادل المنصور", "السد سليم") in held(reading)


def test_one_who_does_not_agree_with_the_verb_leaves_it_to_the_speaker() -> None:
    reading = read(f"قال {_MINISTER} إن الحوار متعثر، الأمر الذي رفضته الحكومة. ودعا إلى إغلاق السد.")
    assert "إغلاق السد" in [said for _, said in held(reading)]
