"""What a text names though no table holds it: officials of a state, texts by their matter, names of many origins."""

import pytest

from kg.kinds import EntityType
from tests.extract.reading_of import read
from tests.extract.test_embedded import read as read_all

ACTORS = [
    ("واستقبل المسؤولين النرويجيين في مكتبه.", "المسؤولين النرويجيين"),
    ("وزار البلاد لتشجيع الأطراف النرويجية على الحوار.", "الأطراف النرويجية"),
    ("وزاد ضعف الأحزاب النرويجية.", "الأحزاب النرويجية"),
    # None of a state in particular, nor of any body.
    ("واستقبل المسؤولين في مكتبه.", ""),
    ("وزار البلاد لتشجيع الأطراف الأخرى على الحوار.", ""),
]


@pytest.mark.parametrize(("text", "words"), ACTORS)
def test_officials_and_sides_of_a_state_are_named_whatever_they_do(text: str, words: str) -> None:
    bodies = [e.mentions[0].quote for e in read(text).entities if e.type is EntityType.ORGANISATION]
    assert bodies == ([words] if words else [])


TEXTS = [
    ("وافتتح مؤتمر «سوندفال 2» أمس.", "مؤتمر «سوندفال 2»", EntityType.PROCESS),
    ("وشارك في قمة (زرقيل) أمس.", "قمة (زرقيل)", EntityType.PROCESS),
    ('وقال في مؤتمر "إن الحل قريب وإن الحرب ستنتهي غدا".', "", EntityType.PROCESS),
    (
        "وخالف اتفاقية أوسلو للعلاقات التجارية لعام 1975.",
        "اتفاقية أوسلو للعلاقات التجارية لعام 1975",
        EntityType.LEGAL_TEXT,
    ),
    ("ونقل اتفاقية أوسلو للوزير.", "اتفاقية أوسلو", EntityType.LEGAL_TEXT),
    ("وفق قرارات الأمم المتحدة ذات الصلة.", "قرارات الأمم المتحدة ذات الصلة", EntityType.LEGAL_TEXT),
    ("وفق قرارات الأمم المتحدة.", "", EntityType.LEGAL_TEXT),
]


@pytest.mark.parametrize(("text", "words", "kind"), TEXTS)
def test_texts_and_talks_by_their_name_or_matter(text: str, words: str, kind: EntityType) -> None:
    assert [e.mentions[0].quote for e in read(text).entities if e.type is kind] == ([words] if words else [])


PERSONS = [
    # A last name that is a side of the sky too; a first name that is a mosque's too.
    ("وأوضح الحبيب الغربي أن الحل قريب.", "الحبيب الغربي"),
    ("وأوضح الأزهر العطار أن الحل قريب.", "الأزهر العطار"),
    ("قال رئيس اللجنة علي بن زليس إن الحل قريب.", "علي بن زليس"),
    ("وأكد رئيس اللجنة محمد الهادي قائد السليتي أن الحل قريب.", "محمد الهادي قائد السليتي"),
    ("وأكد محمد الهادي قائد الجيش أن الحل قريب.", "محمد الهادي"),
    ("وأكد النائب نور الدين أمير الدين الحوراني أن الحل قريب.", "نور الدين أمير الدين الحوراني"),
    ("التقى الوزير جان مارك ليفرو.", "جان مارك ليفرو"),
    ("التقى السفير مصطفى يوردكان، نائب المدير.", "مصطفى يوردكان"),
    ("قال السناتور النرويجي أورهان كايمان إن الحل قريب.", "أورهان كايمان"),
    ("كرر رئيس مجلس الوزراء بالنيابة ووزير الخارجية صالح الراشد الإدانة.", "صالح الراشد"),
    ("جدد وزير الدفاع بالوكالة ووزير الداخلية صالح الراشد الإدانة.", "صالح الراشد"),
]


@pytest.mark.parametrize(("text", "name"), PERSONS)
def test_one_person_by_the_whole_name(text: str, name: str) -> None:
    assert [e.name_ar for e in read(text).entities if e.type is EntityType.PERSON] == [name]


def test_an_office_that_is_not_held_for_a_time_is_another_s() -> None:
    found = read("جدد وزير الدفاع السابق ووزير الداخلية صالح الراشد الإدانة.")
    persons = [e.name_ar for e in found.entities if e.type is EntityType.PERSON]
    assert persons == ["وزير الدفاع السابق", "صالح الراشد"]


def test_an_important_step_is_nobody_s_name() -> None:
    found = read("وعد اقتراح رئيس الأركان خطوة مهمة.")
    assert [e.name_ar for e in found.entities if e.type is EntityType.PERSON] in ([], ["رئيس الأركان"])


def test_who_is_met_pays_no_visit_behind_and() -> None:
    reading = read_all("وأضاف أن الوزير النرويجي بيتر لوران سيلتقي وفد الحكومة السويدية ويزور زرقيل.")
    assert [m.kind for m in reading.meetings] == ["planned"]


NOT_NAMED = [
    ("وشمل القرار ممثلي حزب البيئة.", ["حزب البيئة"]),
    ("وبدأ حشد الجهود لإنجاح الحوار.", []),
    ("وقال إن زرقيل عاصمة النرويج.", ["النرويج"]),
    ("ودعا إلى تشكيل ائتلاف يتمتع بالقوة.", []),
    ("ورحب حزب تيار الكرامة بالقرار. وقال تيار الكرامة إن الحل قريب.", ["حزب تيار الكرامة"]),
    ("وعقد الوزير لقاء مع ممثلي حزب البيئة.", ["الوزير", "ممثلي حزب البيئة", "حزب البيئة"]),
]


@pytest.mark.parametrize(("text", "named"), NOT_NAMED)
def test_what_is_named_and_what_is_no_name(text: str, named: list[str]) -> None:
    assert [e.mentions[0].quote for e in read(text).entities] == named


@pytest.mark.parametrize("body", ["الأزهر", "الأزهر الشريف"])
def test_a_body_called_like_a_first_name_is_no_person(body: str) -> None:
    assert [e.type for e in read(f"وأوضح {body} أن الحل قريب.").entities] == [EntityType.ORGANISATION]
