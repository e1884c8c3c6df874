"""What follows "when", "and told him" or "answered, saying" is of whoever does what its own sentence tells."""

import pytest

from kg.records import Reading
from tests.extract.reading_of import held, names_of
from tests.extract.test_embedded import read

_BEFORE = "قال النائب طارق يونس إن الوقت ضيق. "


@pytest.mark.parametrize(
    ("text", "who", "said"),
    [
        ("لكن الوزير هاني سعد باغته في المساء حين أعلن أن المهلة كافية.", "هاني سعد", "المهلة كافية"),
        ("وسرعان ما تبرأت الكنيسة المارونية منه؛ إذ شددت على أنها لا تتدخل.", "الكنيسة المارونية", "لا تتدخل"),
        ("ولم تتأخر منظمة العفو الدولية في الرد، إذ حذرت من أن النص فضفاض.", "منظمة العفو الدولية", "النص فضفاض"),
        ("وارتبك الوزير هاني سعد حين قال إن المهلة كافية.", "هاني سعد", "المهلة كافية"),
        ("وحذر في كلامه من الفتنة، إذ قال إن المهلة كافية.", "طارق يونس", "المهلة كافية"),
    ],
)
def test_behind_when_whoever_does_the_rest_goes_on(text: str, who: str, said: str) -> None:
    assert held(read(_BEFORE + text))[-1] == (who, said)


def test_who_does_not_agree_leaves_it_open() -> None:
    assert len(held(read(_BEFORE + "وارتبكت الوزيرة ليلى سعد حين قال إن المهلة كافية."))) == 1


def _relayed(reading: Reading) -> tuple[list[str], list[str]]:
    """Return what the holders of the last stance but one are called, and those who relay it."""
    names, last = names_of(reading), reading.stances[-2]
    return [names[h] for h in last.holder], [names[h] for h in last.reported_by]


@pytest.mark.parametrize("told", ["هاتف نظيره الفرنسي جان ديبوا وأبلغه", "زار السفير جان ديبوا وطمأنه إلى"])
def test_and_told_him_is_of_the_one_told_of(told: str) -> None:
    text = f"أشار النائب طارق يونس إلى أن الوزير هاني سعد {told} أن الحدود آمنة. غير أنه أقر بأن الوقت ضيق."
    reading = read(text)
    assert _relayed(reading) == (["هاني سعد"], ["طارق يونس"])
    assert held(reading)[-1] == ("طارق يونس", "الوقت ضيق")


@pytest.mark.parametrize(
    "text",
    [
        "في المقابل رد عليه المتحدث باسم «أحرار النهر» الدكتور هاني سعد، قائلا «المهلة كافية».",
        "وهدد تنظيم الفجر بحرق القرى، وهو تهديد رد عليه الشيخ هاني سعد بالقول إن المهلة كافية.",
    ],
)
def test_who_answers_says_what_follows(text: str) -> None:
    assert held(read(_BEFORE + text))[-1] == ("هاني سعد", "المهلة كافية")
