"""Find the words that give a time and read them against the day of publication, never inventing a day.

A number is a year only beside a word that makes it one, so that the number of a resolution is never a date; a
month's name is a month only beside a day, a year or a word such as "current", since several are common words
too. A weekday is a check: where it does not fit the day that the other words give, the time stays unresolved;
so does one that stands alone, since the verb tells of which week it is.
"""

import datetime as dt
from collections.abc import Callable

from kg.sources import Quote, Time
from kg.text import calendar as cal
from kg.text.months import hijri, month, numeric
from kg.text.timewords import (
    DATED,
    DAYS_AGO,
    DAYTIME,
    LAST,
    NEXT,
    NO_WEEKDAY,
    NOT_TODAY,
    NUMBERS,
    RELATIVE,
    THIS,
    UNITS,
    WEEKDAY_ALONE,
    YEAR_WORDS,
    Found,
    TimeText,
)
from kg.text.words import Words


def find_times(words: Words, source: str, published: dt.date | None) -> tuple[Time, ...]:
    """Find every time told in a text.

    Args:
        words: The words of the text.
        source: The text itself.
        published: Day of publication, against which relative words are read; None leaves them unresolved.

    Returns:
        The times in order of the text; those that could not be fixed have a problem and no bounds.

    Examples:
        >>> from kg.text.fold import fold
        >>> from kg.text.words import words
        >>> def times(text, day=None):
        ...     found = find_times(words(fold(text)), text, day)
        ...     return [(t.words.quote, t.edtf or t.problem) for t in found]
        >>> times("قرار مجلس الأمن 2254 في أيلول عام 2018")
        [('أيلول عام 2018', '2018-09')]
        >>> times("جرى صباح الأمس الجمعة", dt.date(2019, 6, 29))
        [('صباح الأمس الجمعة', '2019-06-28')]
        >>> times("10 حزيران/يونيو 2019 و14 رمضان 1440 هـ")
        [('10 حزيران/يونيو 2019', '2019-06-10'), ('14 رمضان 1440 هـ', '2019-05-19')]
    """
    text = TimeText(tuple(map(str.lower, words.forms)), published)
    out: list[Time] = []
    done = 0
    for i, form in [(i, form) for i, form in enumerate(text.forms) if form in _FINDERS]:
        found = _FINDERS[form](text, i) if i >= done else None
        if found is None or found.start < done:
            continue
        found = _with_weekday(text, found, done)
        done = found.end
        joined = text.at(found.start).startswith("و")
        start, end = words.starts[found.start] + joined, words.ends[found.end - 1]
        quote = Quote(start=start, end=end, quote=source[start:end])
        interval = found.interval
        out.append(
            Time(words=quote, earliest=interval[0], latest=interval[1], edtf=cal.edtf(interval))
            if interval
            else Time(words=quote, problem=found.problem)
        )
    return tuple(out)


def _with_weekday(text: TimeText, found: Found, done: int) -> Found:
    """Take the weekday and the words for a part of the day beside a time into it, and check the weekday."""
    start, end = found.start, found.end
    weekday = None
    if (named := text.at(start - 1)) in cal.WEEKDAYS and start - 1 >= done:
        weekday, start = cal.WEEKDAYS[named], start - 1
    skip = 1 if text.at(end) in ("(", ",", "،") else 0
    if (named := text.at(end + skip)) in cal.WEEKDAYS and weekday is None:
        weekday, end = cal.WEEKDAYS[named], end + skip + 1
        end += skip and text.at(end) == ")"
    while text.at(start - 1) in DAYTIME and start - 1 >= done:
        start -= 1
        # "In the afternoon of yesterday", in Arabic "after the noon of".
        start -= text.at(start) == "ظهر" and text.at(start - 1) in ("بعد", "قبل") and start - 1 >= done
    interval, problem = found.interval, found.problem
    if weekday is not None and interval and interval[0] == interval[1] and interval[0].weekday() != weekday:
        interval, problem = None, "the weekday does not fit the day that the other words give"
    return Found(start, end, interval, problem)


def _relative(text: TimeText, i: int) -> Found | None:
    """Read yesterday, today, tomorrow and their neighbours."""
    shift, start, end = RELATIVE[text.at(i)], i, i + 1
    if shift == 0 and text.at(i + 1) in NOT_TODAY:
        return None
    if shift == 0 and text.at(i - 1) in ("هذا", "ذلك", "حتي"):
        return None
    if shift == -1:
        if text.at(i + 1) == "الاول":
            shift, end = -2, i + 2
        elif text.at(i - 1) == "اول":
            shift, start = -2, i - 1
        elif text.at(i - 1) == "من" and text.at(i - 2) == "اول":
            shift, start = -2, i - 2
    if shift == 1 and text.at(i - 1) == "بعد":
        shift, start = 2, i - 1
    return Found(start, end, *_shifted(text, shift))


def _shifted(text: TimeText, days: int) -> tuple[cal.Interval | None, str]:
    """Return the day so many days from publication, or why it is not known."""
    if text.published is None:
        return None, "the day of publication is not known"
    date = text.published + dt.timedelta(days=days)
    return (date, date), ""


def _ago(text: TimeText, i: int) -> Found | None:
    """Read 'two days ago' and its like."""
    count = DAYS_AGO.get(text.at(i + 1))
    if count:
        return Found(i, i + 2, *_shifted(text, -count))
    count = NUMBERS.get(text.at(i + 1)) or text.number(i + 1, 1, 30)
    if count and text.at(i + 2) in ("ايام", "يوما"):
        return Found(i, i + 3, *_shifted(text, -count))
    return None


def _weekday(text: TimeText, i: int) -> Found | None:
    """Read a weekday that words around it make a day: last Friday, on Friday, Friday next."""
    after, before = text.at(i + 1), text.at(i - 1)
    weekday = cal.WEEKDAYS[text.at(i)]
    end = i + 2 if after in LAST or after in NEXT else i + 1
    relative = text.at(i + 1) in RELATIVE
    english = before in ("on", "last", "next")
    if not (end == i + 2 or english or before in DAYTIME) or relative:
        return None if relative else _weekday_alone(text, i)
    if text.published is None:
        return Found(i, end, None, "the day of publication is not known")
    ahead = (weekday - text.published.weekday()) % 7
    if after in NEXT or before == "next":
        shift = ahead or 7
    else:
        shift = (ahead - 7) if ahead or after in LAST or before == "last" else 0
    start = i - 1 if before in ("last", "next") else i
    return Found(start, end, *_shifted(text, shift))


def _weekday_alone(text: TimeText, i: int) -> Found | None:
    """Read an Arabic weekday that nothing says more of: it is a time, but which week is meant the verb tells."""
    after = text.at(i + 1)
    # "Thursday and Friday."
    before = text.at(i - 1 - (text.at(i - 1) in cal.WEEKDAYS))
    dated = after.isdigit() or after in DATED or after in ("(", "/")
    if text.at(i).isascii() or dated or before in NO_WEEKDAY or after == "معا":
        return None
    return Found(i, i + 1, None, WEEKDAY_ALONE)


def _unit(text: TimeText, i: int) -> Found | None:
    """Read last week, this month, next year, and a day's number before 'the current month'."""
    unit = UNITS[text.at(i)]
    arabic = not text.at(i).isascii()
    mark = text.at(i + 1) if arabic else text.at(i - 1)
    start, end = (i, i + 2) if arabic else (i - 1, i + 1)
    if text.at(i - 1) == "هذا" and arabic and mark not in LAST | NEXT:
        mark, start, end = "هذا", i - 1, i + 1
    shift = -1 if mark in LAST else 1 if mark in NEXT else 0
    if not shift and mark not in THIS:
        return _year(text, i)
    if text.published is None:
        return Found(start, end, None, "the day of publication is not known")
    if unit == "week":
        return Found(start, end, cal.week(text.published, shift))
    if unit == "year":
        return Found(start, end, cal.year(text.published.year + shift))
    index = text.published.year * 12 + text.published.month - 1 + shift
    number = text.number(i - 1, 1, 31)
    if number:
        return Found(i - 1, end, cal.day(index // 12, index % 12 + 1, number), "there is no such day")
    return Found(start, end, cal.month(index // 12, index % 12 + 1))


def _year(text: TimeText, i: int) -> Found | None:
    """Read a year after a word that makes it one, or two years joined by 'and'."""
    year = text.number(i + 1, 1900, 2099)
    english = text.at(i).isascii()
    if not year or (english and text.at(i + 2).isalpha() and len(text.at(i + 2)) > 3):
        return None
    start = i + 1 if english else i
    second = text.at(i + 2).removeprefix("و")
    if second == "" and text.at(i + 2) == "و":
        second, end = text.at(i + 3), i + 4
    else:
        end = i + 3
    if text.at(i) == "عامي" and second.isdigit() and 1900 <= int(second) <= 2099:
        return Found(start, end, cal.year(year, int(second)))
    return Found(start, i + 2, cal.year(year))


_Finder = Callable[[TimeText, int], Found | None]
_FINDERS: dict[str, _Finder] = {
    **{name[0]: hijri for name in cal.HIJRI_MONTHS},
    **{name[0]: month for name in cal.MONTHS},
    **dict.fromkeys(cal.WEEKDAYS, _weekday),
    **dict.fromkeys(YEAR_WORDS, _year),
    **dict.fromkeys(UNITS, _unit),
    **dict.fromkeys(RELATIVE, _relative),
    **dict.fromkeys(("قبل", "منذ"), _ago),
    **dict.fromkeys(("/", "-", "."), numeric),
}
