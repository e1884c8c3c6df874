"""The small words that tell when, and a text seen as folded words beside its day of publication."""

import datetime as dt
from dataclasses import dataclass

from kg.text import calendar as cal
from kg.text.fold import word_set

DAYTIME = word_set("صباح مساء ظهر فجر عصر ليل ليلة يوم صبيحة عشية يومي صباحا أيام morning evening")
LAST = word_set("الماضي الماضية المنصرم المنصرمة الفائت الفائتة الماضيين last")
NEXT = word_set("المقبل المقبلة القادم القادمة التالي next")
THIS = word_set("الجاري الجارية الحالي الحالية هذا this")
YEAR_WORDS = word_set("عام العام سنة السنة وعام والعام لعام للعام بعام بالعام عامي العامين in since")
NOT_TODAY = word_set("التالي الأول الثاني الثالث الأخير العالمي الوطني السابق نفسه ذاته الذي")
RELATIVE = {
    **dict.fromkeys(word_set("أمس الأمس البارحة وأمس بالأمس yesterday"), -1),
    **dict.fromkeys(word_set("اليوم واليوم today"), 0),
    **dict.fromkeys(word_set("غدا غد الغد tomorrow"), 1),
}
UNITS = {"الاسبوع": "week", "الشهر": "month", "العام": "year", "السنه": "year"}
UNITS |= {"week": "week", "month": "month", "year": "year"}
# Behind a weekday these begin the date that it belongs to.
DATED = word_set("الموافق الموافقة المصادف الواقع")
# "The Friday prayer", "the two parties", "the One": no day.
NO_WEEKDAY = word_set(
    "قوات جيش لواء كتيبة فرقة عائلة سوق ساحة انتفاضة صلاة خطبة لصلاة بصلاة خطيب جامع مسجد الطرفين الجانبين البلدين"
    " الرجلين بين كلا الواحد آل بن أبو"
)
#: Why a weekday without any other word is left unresolved.
WEEKDAY_ALONE = "the weekday alone does not tell which week is meant"
NUMBERS = {"ثلاثه": 3, "اربعه": 4, "خمسه": 5, "سته": 6, "سبعه": 7, "ثمانيه": 8, "تسعه": 9, "عشره": 10}
DAYS_AGO = {"يومين": 2, "يوم": 1}


@dataclass(frozen=True, slots=True)
class Found:
    """A stretch of words and what it means; ``weekday`` is checked, ``problem`` says why it has no interval."""

    start: int
    end: int
    interval: cal.Interval | None
    problem: str = ""


@dataclass(frozen=True, slots=True)
class TimeText:
    """The folded words of a text in lower case, with the day of publication."""

    forms: tuple[str, ...]
    published: dt.date | None

    def at(self, i: int) -> str:
        """Return the word at a place, empty outside the text."""
        return self.forms[i] if 0 <= i < len(self.forms) else ""

    def number(self, i: int, low: int, high: int) -> int | None:
        """Return the number at a place when it lies within bounds."""
        form = self.at(i)
        value = int(form) if form.isascii() and form.isdigit() and len(form) <= 4 else -1
        return value if low <= value <= high else None

    def name(self, i: int, table: dict[tuple[str, ...], int]) -> tuple[int, int] | None:
        """Return the number of the month named at a place and one past its last word."""
        for size in (2, 1):
            names = self.forms[i : i + size]
            if names in table:
                return table[names], i + len(names)
        return None
