"""Read dates that name a month or are written in digits, Gregorian or Hijri."""

from kg.text import calendar as cal
from kg.text.timewords import LAST, NEXT, THIS, Found, TimeText

Span = tuple[int, int]


def month(text: TimeText, i: int) -> Found | None:
    """Read a month with its day and year, or with a word that fixes the year."""
    named = text.name(i, cal.MONTHS)
    if named is None:
        return None
    number, end = named
    end = _second_name(text, end, number)
    start, day = _day_before(text, i)
    if text.at(i).isascii() and day is None and (day := text.number(end, 1, 31)):
        end += 1 + (text.at(end + 1) == "," and text.number(end + 2, 1900, 2099) is not None)
    part = cal.PARTS.get(text.at(start - 1))
    end, year, mark = _year_after(text, end)
    if not (day or year or mark or part or text.at(i - 1) == "شهر"):
        return None
    if day is None and part:
        start -= 1
    return _resolve(text, (start, end), (year, number, day), part, mark)


def _second_name(text: TimeText, end: int, number: int) -> int:
    """Return one past the second name of the same month, as in the dual naming of the Levantine press."""
    if text.at(end) in ("/", "(", "\\"):
        again = text.name(end + 1, cal.MONTHS)
        if again and again[0] == number:
            return again[1] + (text.at(again[1]) == ")")
    return end


def _day_before(text: TimeText, i: int) -> tuple[int, int | None]:
    """Return where the time begins and the day's number that stands before the month."""
    at = i
    while at > 0 and text.at(at - 1) in ("شهر", "من", "of"):
        at -= 1
    day = text.number(at - 1, 1, 31)
    joined = text.at(at - 1).removeprefix("و")
    if day is None and joined.isdigit() and 1 <= int(joined) <= 31:
        day = int(joined)
    if day:
        return at - 1, day
    return (i - 1 if text.at(i - 1) == "شهر" else i), None


def _year_after(text: TimeText, end: int) -> tuple[int, int | None, str]:
    """Return one past the year or the mark after a month, the year, and the mark (last, next, this)."""
    at = end
    while text.at(at) in ("من", "عام", "العام", "سنه", ",") and at < end + 3:
        at += 1
    year = text.number(at, 1900, 2099)
    if year:
        return at + 1, year, ""
    for mark, table in (("last", LAST), ("next", NEXT), ("this", THIS - {"هذا", "this"})):
        if text.at(end) in table:
            return end + 1, None, mark
    return end, None, ""


def _resolve(
    text: TimeText, span: Span, ymd: tuple[int | None, int, int | None], part: Span | None, mark: str
) -> Found | None:
    """Fix the year of a month or day by its mark or by nearness to the day of publication."""
    year, month, day = ymd
    if year is None and text.published is None:
        return Found(*span, None, "the year is not told and the day of publication is not known")
    if year is None and text.published is not None:
        published = text.published
        if mark == "last":
            year = published.year - (month >= published.month)
        elif mark == "next":
            year = published.year + (month <= published.month)
        elif mark == "this" or day is None:
            year = published.year
        else:
            return Found(*span, cal.nearest(month, day, published), "there is no such day")
    if year is None:
        return None
    if day:
        return Found(*span, cal.day(year, month, day), "there is no such day")
    return Found(*span, cal.month(year, month, part or (1, 31)))


def hijri(text: TimeText, i: int) -> Found | None:
    """Read a Hijri month with a year; without one its name is left alone, since many are names of persons."""
    named = text.name(i, cal.HIJRI_MONTHS)
    if named is None:
        return None
    month, end = named
    start, day = _day_before(text, i)
    while text.at(end) in ("من", "عام", "سنه"):
        end += 1
    year = text.number(end, 1300, 1500)
    if year is None:
        return None
    end += 1 + (text.at(end + 1) == "ه")
    return Found(start, end, cal.hijri(year, month, day), "the Hijri date lies outside the known calendar")


def numeric(text: TimeText, i: int) -> Found | None:
    """Read day, month and year in digits, either end first, Gregorian or Hijri."""
    sign = text.at(i)
    if text.at(i + 2) != sign:
        return None
    first, middle, last = (text.number(k, 1, 2099) for k in (i - 1, i + 1, i + 3))
    if first is None or middle is None or last is None or middle > 12:
        return None
    year, day = (first, last) if first > 31 else (last, first)
    end = i + 4 + (text.at(i + 4) == "ه")
    if 1300 <= year <= 1500:
        return Found(i - 1, end, cal.hijri(year, middle, day), "the Hijri date lies outside the known calendar")
    if not 1900 <= year <= 2099 or day > 31:
        return None
    return Found(i - 1, end, cal.day(year, middle, day), "there is no such day")
