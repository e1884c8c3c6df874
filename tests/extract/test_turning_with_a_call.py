"""Turning to others with a call or with thanks: what is called for is held, and no journey is told."""

import pytest

from tests.extract.reading_of import acts_held, met
from tests.extract.test_embedded import read

# Written for these tests; the persons and bodies are invented.
_WHO = "سامي الجبوري"


@pytest.mark.parametrize("call", ["بنداء", "بنداء عاجل"])
def test_what_a_call_to_others_is_for_is_asked(call: str) -> None:
    reading = read(f"يتوجه حزب النهر {call} إلى الأمم المتحدة من أجل وقف القصف.")
    assert acts_held(reading) == [("demand", "حزب النهر", "وقف القصف")]
    assert met(reading) == []


def test_who_turns_to_others_with_condolences_does_not_travel() -> None:
    assert met(read("يتوجه حزب النهر بأحر التعازي إلى أهالي المدينة.")) == []


def test_who_heads_for_a_city_travels() -> None:
    assert len(met(read("يتوجه وزير الزراعة السويدي سامي الجبوري إلى دمشق اليوم."))) == 1


@pytest.mark.parametrize("never", ["لن", "ولن"])
def test_what_will_not_pass_unpunished_is_a_threat(never: str) -> None:
    told = acts_held(read(f'قال {_WHO}: "السد آمن. {never} تمر هذه الفعلة دون حساب".'))
    assert told[-1][0] == "warn"
