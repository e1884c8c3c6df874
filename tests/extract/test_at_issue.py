"""What a meeting is told to be about is discussed by those who met, however it is told and whoever spoke before."""

import pytest

from tests.extract.reading_of import names_of
from tests.extract.test_embedded import read

_BEFORE = ["", "قال المتحدث باسم الحكومة فهد النعيمي إن الوضع صعب. "]
_MET = "التقى وزير الخارجية التركي سامر الحوراني أمس السفير الفرنسي جان مارتان. "
_BOTH = {"سامر الحوراني", "جان مارتان"}


def discussed(text: str) -> list[tuple[set[str], str]]:
    """Return who discusses what in a text."""
    reading = read(text)
    names = names_of(reading)
    return [({names[h] for h in s.holder}, s.content.quote) for s in reading.stances if s.act.value == "discuss"]


@pytest.mark.parametrize("before", _BEFORE)
@pytest.mark.parametrize(
    "told",
    [
        "وتناول اللقاء {t}.",
        "وبحث اللقاء الثنائي {t}.",
        "وشمل اللقاء {t}.",
        "وشهد اللقاء استعراض {t}.",
        "وتضمن جدول أعمال اللقاء {t}.",
        "وكان {t} أبرز محاور اللقاء.",
        "ومثل {t} محور اللقاء.",
        "وكان في صلب المباحثات {t}.",
        "وهيمن {t} على اللقاء.",
        "وتصدر {t} جدول أعمال اللقاء.",
        "وسيطر {t} على مجريات اللقاء.",
        "ودار الحديث حول {t}.",
        "وخصص اللقاء لبحث {t}.",
        "ونظرا في {t}.",
        "وتداولا خلاله في {t}.",
    ],
)
@pytest.mark.parametrize("topic", ["الوضع في ليبيا", "ملف الهجرة وسبل مكافحة الإرهاب"])
def test_the_parties_discuss_it(before: str, told: str, topic: str) -> None:
    assert discussed(before + _MET + told.format(t=topic)) == [(_BOTH, topic)]


@pytest.mark.parametrize(
    "told",
    [
        "عقد {x} أمس لقاء مع {y} جرى خلاله بحث {t}.",
        "عقد {x} أمس لقاء مع {y} تم خلاله التطرق إلى {t}.",
        "عقد {x} أمس اجتماعا مع {y} هيمن عليه {t}.",
        "أجرى {x} أمس محادثة مع {y} نظرا خلالها في {t}.",
        "اجتمع {x} أمس مع {y} للبحث في {t}.",
        "كان {t} محور لقاء جمع أمس {x} ب{y}.",
        "كان {t} أبرز محاور اللقاء الذي جمع أمس {x} ب{y}.",
        "تناول اللقاء الذي جمع أمس {x} و{y} {t}.",
        "تصدر {t} مباحثات {x} أمس مع {y}.",
    ],
)
def test_it_is_told_with_the_meeting(told: str) -> None:
    x, y, topic = "وزير الخارجية التركي سامر الحوراني", "السفير الفرنسي جان مارتان", "ملف الهجرة وسبل مكافحة الإرهاب"
    assert discussed(told.format(x=x, y=y, t=topic)) == [(_BOTH, topic)]


@pytest.mark.parametrize(
    "told",
    [
        "وشمل الاجتماع عددا من الوزراء.",
        "وشهد الاجتماع توقيع اتفاقيات.",
        "وشملت الزيارة جولة في المتحف.",
        "وشمل اللقاء جولة في المتحف.",
        "وتناول الوزير الغداء مع ضيفه.",
        "ونظرا للظروف تم تأجيل السفر.",
        "وكان اللقاء إيجابيا.",
        "وسيطر الجيش على المدينة.",
        "وسيطر الملف اليمني على المؤتمر الصحفي.",
        "ودارت المعارك حول المدينة.",
        "وتضمن جدول أعمال المؤتمر الرابع للوزراء الذي انعقد أمس، مسائل عدة.",
        "وتضمن جدول أعمال الاجتماع الرابع للوزراء الذي انعقد أمس، مسائل عدة.",
    ],
)
def test_it_is_no_agenda(told: str) -> None:
    assert discussed(_MET + told) == []


@pytest.mark.parametrize(
    ("told", "topic"),
    [
        ("وتناولت المباحثات القضية الفلسطينية.", "القضية الفلسطينية"),
        ("وتناولت المباحثات الثنائية القضية الفلسطينية.", "القضية الفلسطينية"),
        ("وتناول اللقاء العلاقات الثنائية.", "العلاقات الثنائية"),
    ],
)
def test_adjectives_of_the_meeting_are_no_topic(told: str, topic: str) -> None:
    assert discussed(_MET + told) == [(_BOTH, topic)]


@pytest.mark.parametrize(
    "told",
    [
        "قال وزير العدل فهد النعيمي إن {x} التقى أمس {y} وبحث معه {t}.",
        "التقى {x} أمس {y} واستعرض {t}.",
        "استقبل {x} أمس {y}، يرافقه وزير المالية هشام الكمالي. وتم خلال اللقاء بحث {t}.",
        "استقبل {x} أمس {y}. ومن ثم «جرى بحث {t}».",
        "أكد {x} أن اللقاء الذي جمعه أمس ب{y} بحث {t}.",
        "قال {x} خلال اللقاء الذي جمعه رفقة وزير المالية هشام الكمالي ب{y} إن الأمر مهم. وتناول اللقاء {t}.",
    ],
)
def test_those_who_met_discuss_and_nobody_who_tells_of_it_or_came_along(told: str) -> None:
    x, y, topic = "وزير الخارجية التركي سامر الحوراني", "السفير الفرنسي جان مارتان", "الوضع في ليبيا"
    assert discussed(told.format(x=x, y=y, t=topic)) == [(_BOTH, topic)]


def test_a_visitor_takes_it_up_alone() -> None:
    told = "يصل وزير الخارجية التركي سامر الحوراني غدا إلى بيروت في زيارة رسمية، سيبحث خلالها الوضع في ليبيا."
    assert discussed(told) == [({"سامر الحوراني"}, "الوضع في ليبيا")]
