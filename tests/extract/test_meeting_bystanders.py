"""Somebody named near a meeting is no party of it where he was not there; a look-alike beside each case was."""

import pytest

from tests.extract.reading_of import names_of
from tests.extract.test_embedded import read

_NAMES = {"A": "سامر الكيلاني", "B": "خالد المنصوري", "C": "فادي البرغوثي", "D": "مروان الشهابي"}


def _meetings(sentence: str) -> list[tuple[str, frozenset[str]]]:
    """Read a sentence with the letters in it as persons; return the kind of each meeting and the letters there."""
    for letter, name in _NAMES.items():
        sentence = sentence.replace(letter, name)
    reading = read(sentence)
    names = names_of(reading)
    letters = {name: letter for letter, name in _NAMES.items()}
    return [
        (m.kind.value, frozenset(letters.get(names[p], names[p]) for p in m.participants)) for m in reading.meetings
    ]


@pytest.mark.parametrize(
    ("sentence", "kind", "there"),
    [
        ("التقى الوزير A السفير B. وفي سياق آخر، اعتقل النائب C رفقة الناشط D.", "meeting", "AB"),
        ("قال الوزير A خلال لقائه السفير B إن الجيش قتل القائد C برفقة مساعده D.", "meeting", "AB"),
        ("التقى الوزير A السفير B في بيروت برفقة الناشط D.", "meeting", "ABD"),
        ("لم يشارك الوزير A في اجتماع بين السفير B والنائب C.", "meeting", "BC"),
        ("منع الأمن أن يشارك الوزير A في لقاء السفير B مع النائب C.", "meeting", "BC"),
        ("شارك الوزير A صورا من لقاء السفير B مع النائب C.", "meeting", "BC"),
        ("شارك الوزير A في اجتماع بين السفير B والنائب C.", "meeting", "ABC"),
        ("التقى الوزير A السفير B. ولم يشارك في الاجتماع رئيس الوزراء D.", "meeting", "AB"),
        ("التقى الوزير A السفير B. وشارك في الاجتماع رئيس الوزراء D.", "meeting", "ABD"),
        ("كان للرئيس D موقف واضح من لقاء الوزير A مع السفير B.", "meeting", "AB"),
        ("كان للرئيس D أمس لقاء مع السفير B.", "meeting", "BD"),
        ("أبلغ الوزير A السفير B خلال اجتماعهما أن الحل قريب.", "meeting", "AB"),
        ("التقى الوزير A على هامش اجتماع ترأسه الرئيس D السفير B.", "meeting", "AB"),
        ("عقد الوزير A لقاء على هامش زيارة الرئيس D مع السفير B.", "meeting", "AB"),
        ("التقى الوزير A على هامش زيارته السفير B.", "meeting", "AB"),
        ("استقبل الوزير A وفدا يمثل كلا من الرئيس D والنائب C.", "meeting", "A"),
        ("التقى الوزير A في بغداد كلا من الرئيس D والنائب C.", "meeting", "ACD"),
        ("رأس النائب C أمس اجتماعا مع الوزير A.", "meeting", "AC"),
        ("اختتم النائب C مقالته بانتقاد زيارة الوزير A إلى بغداد.", "visit", "A"),
        ("اختتم الوزير A زيارة إلى بغداد.", "visit", "A"),
        ("علق النائب C على ما جاء في اتصال هاتفي من الرئيس D مع السفير B.", "call", "BD"),
        ("أكد النائب C في اتصال هاتفي من الرئيس D أن الحل قريب.", "call", "CD"),
        ("سيقوم الوزير A بزيارة إلى بغداد.", "planned", "A"),
        ("قام الوزير A بزيارة إلى بغداد.", "visit", "A"),
        ("طالب النائب C الوزير A بأن يجري اتصالا مع السفير B.", "planned", "AB"),
        ("رفض الوزير A الاتفاق والتقى السفير B.", "meeting", "AB"),
        ("ألغى الوزير A القرار ثم التقى السفير B.", "meeting", "AB"),
        ("أعلنت السلطات وصول النائب B إلى بيروت.", "visit", "B"),
        ("توجهت الوزيرة A إلى لبنان للمشاركة في المؤتمر.", "visit", "A"),
        ("أشاد النائب C بالوزير A الذي أجرى معه لقاء في بيروت.", "meeting", "AC"),
    ],
)
def test_those_who_were_there_are_the_parties(sentence: str, kind: str, there: str) -> None:
    ((found, parties),) = _meetings(sentence)
    assert (found, parties) == (kind, frozenset(there))


@pytest.mark.parametrize(
    "sentence",
    [
        "لم يحضر الوزير A اجتماعا مع السفير B.",
        "لم يعقد الوزير A اجتماعا مع السفير B.",
        "رفض الوزير A لقاء السفير B.",
        "هاجم النائب C الوزير A الذي أجرى معه صحفي حوارا.",
        "منعت السلطات سفر النائب B إلى بيروت.",
        "دعا الرئيس D إلى منع وصول القائد B إلى دمشق.",
        "طالب المحتجون بمغادرة الرئيس D إلى الرياض.",
        "توجهت الوزيرة A إلى لبنان بالدعوة إلى وقف القتال.",
        "طالب السفير A بإحاطة أمام مجلس الأمن حول الوضع في حلب.",
        "أكد الوزير A ضرورة تقديم إحاطة إلى مجلس النواب.",
        "رد السفير A على إحاطة المفوض السامي أمام مجلس حقوق الإنسان.",
        "لم يقدم المبعوث الأممي B إحاطته إلى مجلس الأمن.",
    ],
)
def test_what_was_not_held_is_no_meeting(sentence: str) -> None:
    assert _meetings(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "there"),
    [
        ("رأس النائب C لجنة التحقيق في لقاء السفير B مع الوزير A.", {"A", "B"}),
        ("عقد البرلمان جلسة لمنح الثقة لحكومة برئاسة A.", {"البرلمان"}),
        ("قال الوزير A، نقلا عن النائب C، إن واشنطن وموسكو اتفقتا خلال اجتماعهما.", {"الولايات المتحدة", "روسيا"}),
        ("قدم السفير A إحاطة أمام مجلس الأمن حول الوضع في حلب.", {"A", "مجلس الأمن الدولي"}),
        ("قدم السفير A إحاطة إلى مجلس الأمن.", {"A", "مجلس الأمن الدولي"}),
        ("قال المبعوث الأممي B في إحاطته إلى مجلس الأمن إن الحل قريب.", {"B", "مجلس الأمن الدولي"}),
        ("رأس النائب C وفد تركيا في اجتماع مع الوزير A.", {"A", "C", "وفد تركيا", "تركيا"}),
    ],
)
def test_a_body_meets_without_whom_the_words_near_it_name(sentence: str, there: set[str]) -> None:
    ((_, parties),) = _meetings(sentence)
    assert parties == there


def test_who_gives_a_briefing_that_was_talked_about_talks_not() -> None:
    reading = read(
        "التقى وزير النقل ماجد الرويحي رئيس بلدية حلب نبيل العوضي. وتناول اللقاء الأوضاع في الميناء والإحاطة التي قدمها"
        " المبعوث سالم التلاوي إلى مجلس الأمن، إلى جانب خطة الطرق."
    )
    names = names_of(reading)
    assert reading.stances
    assert all({"ماجد الرويحي", "نبيل العوضي"} >= {names[h] for h in s.holder} for s in reading.stances)
