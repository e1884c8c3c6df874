"""Nationals from elsewhere stand for their state; those of the land that a text is on are its people."""

import pytest

from tests.extract.reading_of import listed, named, read

_ON_SYRIA = "أكدت سوريا أن الحكومة السورية مستعدة للحوار السوري. "


@pytest.mark.parametrize(
    "said", ["قال المصدر إن {} لم يغيروا موقفهم.", "بحث الوزير مع {} الملف.", "أما {} فلا يرون ذلك."]
)
@pytest.mark.parametrize(("nationals", "state"), [("الروس", "روسيا"), ("الأتراك", "تركيا"), ("الإيرانيون", "إيران")])
def test_nationals_from_elsewhere_are_their_state(said: str, nationals: str, state: str) -> None:
    found = read(f"{_ON_SYRIA}ورحبت {state} بذلك. {said.format(nationals)}")
    assert named(found, nationals) is named(found, state)


@pytest.mark.parametrize(
    ("told", "people"),
    [
        ("قال المصدر إن السوريين يريدون السلام.", "السوريين"),
        ("وصل عشرات الأتراك إلى المدينة.", "الأتراك"),
        ("نددت اللجنة بتهجير الأتراك من القرية.", "الأتراك"),
        ("شكر المصدر كل الروس على صبرهم.", "الروس"),
        ("خرجت مظاهرات في روسيا ضد القانون وقال الروس إنهم باقون.", "الروس"),
    ],
)
def test_people_of_the_land_or_counted_or_harmed_are_people(told: str, people: str) -> None:
    found = read(f"{_ON_SYRIA}ورحبت روسيا وتركيا بذلك. {told}")
    assert listed(found)[people] == "Population"
