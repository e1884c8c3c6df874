"""The words for days, weekdays, months and parts of a month, in folded spelling, and what interval they mean.

Month names are those of the CLDR locales ar-SY (Levant), ar-EG and ar-SA (Egypt and the Gulf), ar-MA and
ar-DZ (Maghreb) with the spellings the press uses; Hijri months follow the Umm al-Qura calendar of ``hijridate``.
"""

import calendar
import datetime as dt

from hijridate import Hijri

from kg.text.fold import fold_word

_MONTHS = {
    1: "يناير، كانون الثاني، كانون ثاني، جانفي، january، jan",
    2: "فبراير، شباط، فيفري، february، feb",
    3: "مارس، آذار، march، mar",
    4: "أبريل، ابريل، نيسان، أفريل، april، apr",
    5: "مايو، أيار، ماي، may",
    6: "يونيو، يونيه، حزيران، جوان، june، jun",
    7: "يوليو، يوليه، يوليوز، تموز، جويلية، july، jul",
    8: "أغسطس، آب، غشت، أوت، august، aug",
    9: "سبتمبر، أيلول، شتنبر، september، sep، sept",
    10: "أكتوبر، تشرين الأول، تشرين أول، october، oct",
    11: "نوفمبر، تشرين الثاني، تشرين ثاني، نونبر، november، nov",
    12: "ديسمبر، كانون الأول، كانون أول، دجنبر، december، dec",
}
_HIJRI = {
    1: "محرم، المحرم",
    2: "صفر",
    3: "ربيع الأول، ربيع أول",
    4: "ربيع الثاني، ربيع الآخر",
    5: "جمادى الأولى، جمادى الأول",
    6: "جمادى الثانية، جمادى الآخرة، جمادى الآخر",
    7: "رجب",
    8: "شعبان",
    9: "رمضان",
    10: "شوال",
    11: "ذو القعدة، ذي القعدة",
    12: "ذو الحجة، ذي الحجة",
}
_WEEKDAYS = {
    0: "الاثنين، الإثنين، monday",
    1: "الثلاثاء، الثلثاء، tuesday",
    2: "الأربعاء، الاربعاء، wednesday",
    3: "الخميس، thursday",
    4: "الجمعة، friday",
    5: "السبت، saturday",
    6: "الأحد، sunday",
}
_CLITICS = ("", "و", "ب", "ل", "ف", "وب")


def _table(rows: dict[int, str]) -> dict[tuple[str, ...], int]:
    """Return each name, as folded words with the proclitics it may carry, with its number."""
    table: dict[tuple[str, ...], int] = {}
    for number, names in rows.items():
        for name in names.split("، "):
            first, *rest = fold_word(name).split()
            for clitic in _CLITICS if not first.isascii() else ("",):
                if not (clitic.endswith("ل") and first.startswith("ال")):
                    table[clitic + first, *rest] = number
    return table


MONTHS = _table(_MONTHS)
HIJRI_MONTHS = _table(_HIJRI)
WEEKDAYS = {name[0]: number for name, number in _table(_WEEKDAYS).items()}

# The day of the month at which a part of it begins and ends; 31 stands for its last day.
PARTS = {
    **dict.fromkeys(("اوايل", "مطلع", "بدايه", "early"), (1, 10)),
    **dict.fromkeys(("منتصف", "اواسط", "mid"), (11, 20)),
    **dict.fromkeys(("اواخر", "نهايه", "late"), (21, 31)),
}

Interval = tuple[dt.date, dt.date]


def day(year: int, month: int, number: int) -> Interval | None:
    """Return the interval of one day, or None when there is no such day.

    Examples:
        >>> day(2019, 2, 30) is None
        True
    """
    try:
        date = dt.date(year, month, number)
    except ValueError:
        return None
    return date, date


def month(year: int, number: int, part: tuple[int, int] = (1, 31)) -> Interval:
    """Return the first and last day of a month, or of a part of it.

    Examples:
        >>> month(2018, 9)
        (datetime.date(2018, 9, 1), datetime.date(2018, 9, 30))
    """
    last = calendar.monthrange(year, number)[1]
    return dt.date(year, number, part[0]), dt.date(year, number, min(part[1], last))


def year(number: int, last: int | None = None) -> Interval:
    """Return the first and last day of a year, or of the years from one to another.

    Examples:
        >>> year(2018)
        (datetime.date(2018, 1, 1), datetime.date(2018, 12, 31))
    """
    return dt.date(number, 1, 1), dt.date(last or number, 12, 31)


def hijri(year_number: int, month_number: int, day_number: int | None) -> Interval | None:
    """Return the Gregorian interval of a Hijri day or month, or None outside the years 1343 to 1500.

    Examples:
        >>> hijri(1437, 7, 21)
        (datetime.date(2016, 4, 28), datetime.date(2016, 4, 28))
    """
    try:
        first = Hijri(year_number, month_number, day_number or 1)
        last = first if day_number else Hijri(year_number, month_number, first.month_length())
    except (ValueError, OverflowError):
        return None
    return tuple(dt.date(*h.to_gregorian().datetuple()) for h in (first, last))  # type: ignore[return-value]


def edtf(interval: Interval) -> str:
    """Write an interval in Extended Date/Time Format (ISO 8601-2, level 0).

    Examples:
        >>> edtf(month(2018, 9)), edtf(year(2018)), edtf(month(2015, 7, (21, 31)))
        ('2018-09', '2018', '2015-07-21/2015-07-31')
    """
    first, last = interval
    if first == last:
        return first.isoformat()
    if interval == month(first.year, first.month):
        return f"{first:%Y-%m}"
    if interval == year(first.year):
        return f"{first:%Y}"
    return f"{first.isoformat()}/{last.isoformat()}"


def nearest(month_number: int, day_number: int, published: dt.date) -> Interval | None:
    """Return the day of that month and number which lies nearest to the day of publication."""
    near = [day(published.year + shift, month_number, day_number) for shift in (-1, 0, 1)]
    return min((d for d in near if d), key=lambda d: abs(d[0] - published), default=None)


def week(published: dt.date, shift: int) -> Interval:
    """Return the seven days, Saturday to Friday as the region counts, of the week so many weeks away.

    Examples:
        >>> week(dt.date(2015, 8, 9), 0)
        (datetime.date(2015, 8, 8), datetime.date(2015, 8, 14))
    """
    first = published - dt.timedelta(days=(published.weekday() - 5) % 7) + dt.timedelta(weeks=shift)
    return first, first + dt.timedelta(days=6)
