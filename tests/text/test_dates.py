"""Times are found with their exact words and read against the day of publication, or left unresolved."""

import datetime as dt

import pytest

from kg.text import calendar
from kg.text.dates import find_times
from kg.text.fold import fold
from kg.text.words import words

FRIDAY = dt.date(2015, 8, 7)

# Text, words found, EDTF; published on Friday 7 August 2015.
FIXED = [
    ("في 15 كانون الثاني 2019", "15 كانون الثاني 2019", "2019-01-15"),
    ("في ١٤ شباط ٢٠١٤", "١٤ شباط ٢٠١٤", "2014-02-14"),
    ("يوم 10 حزيران/يونيو 2019", "يوم 10 حزيران/يونيو 2019", "2019-06-10"),
    ("في شهر مارس (آذار) 2011", "شهر مارس (آذار) 2011", "2011-03"),
    ("في شهر تموز من عام 2020", "شهر تموز من عام 2020", "2020-07"),
    ("3 جويلية 2017", "3 جويلية 2017", "2017-07-03"),
    ("في 5 غشت الجاري", "5 غشت الجاري", "2015-08-05"),
    ("أواخر يوليو الماضي", "أواخر يوليو الماضي", "2015-07-21/2015-07-31"),
    ("منتصف أيلول المقبل", "منتصف أيلول المقبل", "2015-09-11/2015-09-20"),
    ("في 22 يوليو", "22 يوليو", "2015-07-22"),
    ("في 3 يناير", "3 يناير", "2016-01-03"),
    ("12 الشهر الجاري", "12 الشهر الجاري", "2015-08-12"),
    ("14 رمضان 1440 هـ", "14 رمضان 1440 هـ", "2019-05-19"),
    ("في شعبان 1440", "شعبان 1440", "2019-04-06/2019-05-05"),
    ("بتاريخ 28/4/2016", "28/4/2016", "2016-04-28"),
    ("بتاريخ 2016-04-28", "2016-04-28", "2016-04-28"),
    ("منذ عام 2013", "عام 2013", "2013"),
    ("بين عامي 2011 و2014", "عامي 2011 و2014", "2011-01-01/2014-12-31"),
    ("وصل أمس الأول", "أمس الأول", "2015-08-05"),
    ("أعلن أول من أمس", "أول من أمس", "2015-08-05"),
    ("اجتمعا اليوم الجمعة", "اليوم الجمعة", "2015-08-07"),
    ("اجتمعا اليوم (الجمعة)", "اليوم (الجمعة)", "2015-08-07"),
    ("صباح أمس الخميس", "صباح أمس الخميس", "2015-08-06"),
    ("يتوجه الإثنين المقبل", "الإثنين المقبل", "2015-08-10"),
    ("التقيا الجمعة الماضي", "الجمعة الماضي", "2015-07-31"),
    ("اجتمعوا مساء الأربعاء", "مساء الأربعاء", "2015-08-05"),
    ("يصل بعد غد", "بعد غد", "2015-08-09"),
    ("وصل قبل ثلاثة أيام", "قبل ثلاثة أيام", "2015-08-04"),
    ("وصل قبل يومين", "قبل يومين", "2015-08-05"),
    ("خلال الأسبوع الماضي", "الأسبوع الماضي", "2015-07-25/2015-07-31"),
    ("زيارة هذا الأسبوع", "هذا الأسبوع", "2015-08-01/2015-08-07"),
    ("في الشهر المقبل", "الشهر المقبل", "2015-09"),
    ("في العام الماضي", "العام الماضي", "2014"),
    ("They met on 5 March 2022.", "5 March 2022", "2022-03-05"),
    ("They met on March 15, 2022, in", "March 15, 2022", "2022-03-15"),
    ("They met on July 22.", "July 22", "2015-07-22"),
    ("They met yesterday, Thursday,", "yesterday, Thursday", "2015-08-06"),
    ("They met on Wednesday.", "Wednesday", "2015-08-05"),
    ("next month they will", "next month", "2015-09"),
    ("since 2011, the", "2011", "2011"),
]

NOTHING = [
    "قراري مجلس الأمن رقم 2118 و 2254",
    "مارس النظام ضغوطا",
    "اجتمع مع رمضان شلح",
    "في اليوم التالي",
    "قوات الخميس والجمعة",
    "بعد صلاة الجمعة",
    "على الطرفين الاثنين ضبط النفس",
    "نحو 2000 مدني",
    "You may march on",
]


@pytest.mark.parametrize(("text", "quote", "edtf"), FIXED, ids=[row[0] for row in FIXED])
def test_a_time_is_fixed(text: str, quote: str, edtf: str) -> None:
    (time,) = find_times(words(fold(text)), text, FRIDAY)
    assert (time.words.quote, time.edtf) == (quote, edtf)
    assert text[time.words.start : time.words.end] == quote


def test_a_weekday_alone_is_a_time_of_a_week_not_known() -> None:
    text = "التقى الأربعاء في عمان الوزير"
    (time,) = find_times(words(fold(text)), text, FRIDAY)
    assert (time.words.quote, time.edtf) == ("الأربعاء", "")
    assert "weekday" in time.problem


@pytest.mark.parametrize("text", NOTHING)
def test_a_common_word_or_number_is_no_time(text: str) -> None:
    assert find_times(words(fold(text)), text, FRIDAY) == ()


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("صباح الأمس الأحد", "the weekday does not fit the day that the other words give"),
        ("في 31 شباط 2014", "there is no such day"),
        ("14 رمضان 1300", "the Hijri date lies outside the known calendar"),
    ],
)
def test_a_time_that_cannot_be_is_left_unresolved(text: str, problem: str) -> None:
    (time,) = find_times(words(fold(text)), text, FRIDAY)
    assert (time.earliest, time.latest, time.edtf, time.problem) == (None, None, "", problem)


@pytest.mark.parametrize("text", ["وصل أمس", "الجمعة الماضي", "في الشهر الماضي", "في 22 يوليو"])
def test_without_a_day_of_publication_relative_words_stay_open(text: str) -> None:
    (time,) = find_times(words(fold(text)), text, None)
    assert time.earliest is None
    assert "publication" in time.problem


def test_every_month_has_levantine_and_gulf_names() -> None:
    assert sorted(set(calendar.MONTHS.values())) == list(range(1, 13))
    assert calendar.MONTHS["تشرين", "الاول"] == calendar.MONTHS["اكتوبر",] == 10
