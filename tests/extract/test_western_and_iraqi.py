"""Several without name who speak are told by all their adjectives: "Western, Iraqi and Kurdish officials said"."""

import pytest

from tests.extract.reading_of import held
from tests.extract.test_embedded import read


@pytest.mark.parametrize(
    "who",
    [
        "مسؤولون غربيون وعراقيون",
        "مسؤولون غربيون وعراقيون وأكراد",
        "دبلوماسيون أوروبيون وعرب",
        "مسؤولون روس وسوريون",
        "مسؤولون عسكريون وأمنيون",
    ],
)
def test_all_of_them_speak(who: str) -> None:
    assert held(read(f"قال {who} إن الخطة فشلت.")) == [(who, "الخطة فشلت")]


def test_a_state_beside_them_is_another() -> None:
    assert held(read("قال مسؤولون أميركيون وروسيا إن الخطة فشلت.")) == [("مسؤولون أميركيون & روسيا", "الخطة فشلت")]
