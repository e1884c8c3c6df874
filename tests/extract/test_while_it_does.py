"""A body that does one thing "while" it asks another for something asks for it itself; a city condemns nothing."""

import pytest

from tests.extract.reading_of import acts_held
from tests.extract.test_embedded import read

_BODY = "نقابة الخبازين"


def _told(text: str) -> list[tuple[str, str, str]]:
    return acts_held(read(f"بيان صادر عن {_BODY}\n{text}"))


@pytest.mark.parametrize(
    "opening",
    [
        "والنقابة إذ تدين إغلاق الأفران، ",
        "إن النقابة إذ تدين إغلاق الأفران، ",
        "وإذ تدين النقابة إغلاق الأفران، ",
        "وإذ تدين النقابة إغلاق الأفران، فإنها ",
    ],
)
@pytest.mark.parametrize("asked", ["البلدية", "الحكومة"])
def test_who_condemns_one_thing_the_while_asks_for_the_other(opening: str, asked: str) -> None:
    assert _told(f"{opening}تطالب {asked} بفتح تحقيق.")[-1] == ("demand", _BODY, "فتح تحقيق")


@pytest.mark.parametrize("line", ["مدينة السهل - 4 مايو 2021", "مدينة حلب في 4 مايو", f"{_BODY} - مدينة السهل"])
def test_the_city_in_which_a_release_was_written_condemns_nothing(line: str) -> None:
    text = "تحذر النقابة من أن الإغلاق خطير.\n"
    assert _told(f"{text}{line}") == _told(text)


def test_behind_a_comma_one_condemns_a_deed() -> None:
    assert _told("قالت النقابة إن الأفران ستعمل، مدينة الهجوم على العمال.")[-1][0] == "condemn"


@pytest.mark.parametrize("verb", ["ويعتبر", "ويرى"])
def test_who_considers_that_whoever_does_it_errs_is_not_considered_one_of_them(verb: str) -> None:
    text = f"قال اتحاد الصيادين إن البحر هادئ. ويستهجن الاتحاد إغلاق الميناء، {verb} أن من يغلقه يضر الصيادين."
    assert "من يغلقه يضر الصيادين" in [said for _, _, said in acts_held(read(text))]
