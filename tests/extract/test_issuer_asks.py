"""A body's own release: whom it names behind its verbs it asks, and its text may open with an occasion."""

import pytest

from tests.extract.reading_of import held
from tests.extract.test_embedded import read

WHO = "رابطة معلمي النهر"


@pytest.mark.parametrize("asked", ["الحكومة", "رئاسة الجمهورية", "وزارة الداخلية"])
@pytest.mark.parametrize(
    ("goes_on", "content"),
    [
        ("وتطالب {asked} بكشف مصير المفقودين.", "كشف مصير المفقودين"),
        ("كما تدعو {asked} إلى تعديل القانون.", "تعديل القانون"),
        ("وتحث {asked} على دفع الرواتب.", "دفع الرواتب"),
        ("وهي تدعو {asked} إلى تعديل القانون.", "تعديل القانون"),
        ("وتؤيد الرابطة الحوار، لكنها تدعو {asked} إلى تعديل القانون.", "تعديل القانون"),
    ],
)
def test_whom_the_issuer_names_behind_its_verb_it_asks(asked: str, goes_on: str, content: str) -> None:
    """Whom the issuer names behind its verb it asks."""
    text = f"بيان صادر عن {WHO}\n\nتدين الرابطة الهجوم على المدرسة.\n\n{goes_on.format(asked=asked)}"
    told = read(text)
    assert held(told)[-1] == (WHO, content)
    addressees = told.stances[-1].addressee
    assert [e.name_ar.endswith(asked.split()[-1]) for e in told.entities if e.id in addressees] == [True]


@pytest.mark.parametrize("others", ["النواب", "الأطراف", "الطلاب"])
def test_whom_another_asks_right_behind_her_name_the_issuer_does_not_ask(others: str) -> None:
    """Whom another asks right behind her name the issuer does not ask."""
    text = f"بيان صادر عن {WHO}\n\nتدين الرابطة الهجوم على المدرسة.\n\nوتدعو الحكومة {others} إلى الحوار."
    assert held(read(text)) == [(WHO, "الهجوم على المدرسة"), ("الحكومة", "الحوار")]


def test_who_accuses_others_right_behind_her_name_is_not_accused() -> None:
    """Who accuses others right behind her name is not accused."""
    text = f"بيان صادر عن {WHO}\n\nتدين الرابطة الهجوم على المدرسة.\n\nوتتهم الحكومة {{whom}}بالتقصير."
    assert held(read(text.format(whom="النواب ")))[-1] == ("الحكومة", "النواب بالتقصير")
    assert held(read(text.format(whom="")))[-1] == (WHO, "التقصير")


@pytest.mark.parametrize("meanwhile", ["، بينما", ". وفي حين", "، في الوقت الذي"])
def test_what_another_does_meanwhile_is_not_of_the_issuer(meanwhile: str) -> None:
    """What another does meanwhile is not of the issuer."""
    text = f"بيان صادر عن {WHO}\n\nتدين الرابطة الهجوم على المدرسة{meanwhile} تدعو الحكومة إلى الصبر."
    assert held(read(text)) == [(WHO, "الهجوم على المدرسة"), ("الحكومة", "الصبر")]


def test_what_is_said_of_whom_the_issuer_asks_is_no_other() -> None:
    """What is said of whom the issuer asks is no other."""
    text = f"بيان صادر عن {WHO}\n\nتدين الرابطة الهجوم على المدرسة.\n\nوتدعو الحكومة الموقرة إلى الحوار."
    assert (WHO, "الحوار") in held(read(text))


def test_in_news_the_one_behind_the_verb_asks() -> None:
    """In news the one behind the verb asks."""
    told = held(read(f"أدانت {WHO} الهجوم على المدرسة. وتطالب وزارة الداخلية بكشف مصير المفقودين."))
    assert told == [(WHO, "الهجوم على المدرسة"), ("وزارة الداخلية", "كشف مصير المفقودين")]


@pytest.mark.parametrize(
    "opening",
    [
        f"في الأول من أيار، تهنئ {WHO} العمال بعيدهم.",
        f"بقلوب مؤمنة، تنعى {WHO} ضحايا السيل إلى أهلهم.",
        f"ردا على ما نشر أمس، توضح {WHO} أن الخبر كاذب.",
        f"عقدت {WHO} اجتماعها الأسبوعي أمس، وبعد التداول صدر عنها البيان الآتي:\n",
        f"عقدت {WHO} اجتماعها الأسبوعي أمس، وفي ختامه أصدرت البيان الآتي:\n",
    ],
)
def test_a_text_that_opens_with_an_occasion_is_of_the_body_that_takes_a_stand(opening: str) -> None:
    """A text that opens with an occasion is of the body that takes a stand."""
    assert held(read(f"{opening}\nلا نقبل إغلاق المدارس.\n\nونطالب بفتح الطريق."))[-2:] == [
        (WHO, "إغلاق المدارس"),
        (WHO, "فتح الطريق"),
    ]


@pytest.mark.parametrize("came_out", ["وصدر البيان الآتي", "وصدر عنهما البيان الآتي"])
def test_what_came_out_of_a_meeting_of_two_is_not_of_the_first_alone(came_out: str) -> None:
    """What came out of a meeting of two is not of the first alone."""
    text = f"عقدت {WHO} اجتماعا مع نقابة الأطباء أمس، {came_out}:\nنطالب بفتح الطريق."
    assert (WHO, "فتح الطريق") not in held(read(text))


def test_what_came_out_of_one_who_met_another_is_hers() -> None:
    """What came out of one who met another is hers."""
    text = f"عقدت {WHO} اجتماعا مع نقابة الأطباء أمس، وصدر عنها البيان الآتي:\nنطالب بفتح الطريق."
    assert (WHO, "فتح الطريق") in held(read(text))
