"""Where another action is asked for within one demand, and where "and" only goes on with the first."""

import pytest

from tests.extract.actors import in_line, read

FIRST = ["الاستفادة من فرص العمل المتاحة في الجنوب", "فتح أبواب المدارس أمام الأطفال", "بناء مستشفى كبير في الحي"]
SECOND = ["إنشاء منطقة صناعية قرب الميناء", "العمل على إصلاح شبكات المياه", "دفع رواتب المعلمين المتأخرة منذ شهور"]


@pytest.mark.parametrize("first", FIRST)
@pytest.mark.parametrize("second", SECOND)
@pytest.mark.parametrize("sign", ["", "،"])
def test_two_actions_of_some_words_are_two_demands(first: str, second: str, sign: str) -> None:
    stances = read(f"ودعا [سامر العلي=a] إلى {first}{sign} و{second}.").stances
    assert [in_line(s) for s in stances] == [f"demand a: {first}", f"demand a: {second}"]


def test_a_definite_action_with_its_preposition_is_joined_to_no_other_noun() -> None:
    stances = read("ودعا [سامر العلي=a] إلى إصلاح الطرق في المدينة كلها والإفراج عن جميع الصيادين الموقوفين.").stances
    expected = ["demand a: إصلاح الطرق في المدينة كلها", "demand a: الإفراج عن جميع الصيادين الموقوفين"]
    assert [in_line(s) for s in stances] == expected


GOES_ON = [
    "إنقاذ الاتفاق ومنع انهياره بشكل كامل",
    "تعزيز سيادة القانون وتحقيق الأمن والاستقرار في البلاد",
    "بذل كل الجهود لخفض أسعار الخبز ومنع الاحتكار في الأسواق",
    "حماية الحدود والموانئ وتنظيم حركة السفن",
    "وضع خطة شاملة لمكافحة الفقر وتحسين الخدمات في القرى النائية",
    "اتخاذ خطوات عملية من أجل تطوير الزراعة وزيادة الإنتاج في السنوات المقبلة",
    "بذل المزيد من المساعي للتخفيف من معاناة السكان ومواجهة آثار البرد الشديد",
    "التذكير دوما بالظروف القاسية والتعذيب المستمر الذي يلقاه السجناء",
    "القضاء على أسباب الفقر، وعلى رأسها احتكار السلع في الأسواق، وتحويل الأموال إلى الخارج دون رقابة",
]


@pytest.mark.parametrize("asked", GOES_ON)
def test_an_action_joined_within_the_first_or_pointing_back_is_part_of_one_demand(asked: str) -> None:
    assert [in_line(s) for s in read(f"ودعا [سامر العلي=a] إلى {asked}.").stances] == [f"demand a: {asked}"]


def test_and_that_behind_an_action_asks_for_another_thing() -> None:
    stances = read('ودعا [سامر العلي=a] إلى "حماية أرزاق الصيادين وأن لا تتأخر رواتب العمال".').stances
    expected = ["demand a: حماية أرزاق الصيادين", "demand a: لا تتأخر رواتب العمال"]
    assert [in_line(s) for s in stances] == expected


def test_what_is_plain_or_falls_to_somebody_begins_a_statement() -> None:
    told = read("وقال [سامر العلي=a] إن الميناء مهم للبلاد ومن المؤكد أن تطوير الطرق يخدم السكان.").stances
    assert [in_line(s) for s in told] == ["state a: الميناء مهم للبلاد", "state a: تطوير الطرق يخدم السكان"]
    owed = read("وقال [سامر العلي=a] إن المصانع مغلقة منذ شهرين، عليها أن تدفع الرواتب.").stances
    assert [in_line(s) for s in owed] == ["state a: المصانع مغلقة منذ شهرين", "demand a: تدفع الرواتب"]


def test_what_the_text_takes_for_an_allusion_is_not_said() -> None:
    text = "وأعرب [سامر العلي=a] عن الأمل في فتح الطرق في إشارة إلى إغلاق الجسر قبل شهر."
    assert [in_line(s) for s in read(text).stances] == ["hope a: فتح الطرق"]


ADDED = [
    ("وأعربت [نور الحداد=n:f] عن قلقها من وضع المدينة والقرى المجاورة لها داعية جميع الأطراف إلى وقف القتال", "demand"),
    ("ورفضت [نور الحداد=n:f] القرار مطالبة الشركة بإصلاح الطريق", "demand"),
    ("وأكدت [نور الحداد=n:f] أهمية الحوار مع سكان المدينة متهمة الشركة بالتقصير", "condemn"),
    ("وأعلنت [وزارة الدفاع=n:of] أن قواتها دخلت المدينة محملة الشركة المسؤولية عن الحادث", "condemn"),
]


@pytest.mark.parametrize(("text", "act"), ADDED)
def test_she_goes_on_without_a_comma_with_somebody_she_asks_or_blames(text: str, act: str) -> None:
    stances = read(f"{text}.").stances
    assert [s.holder for s in stances] == [("n",), ("n",)]
    assert stances[1].act.value == act


@pytest.mark.parametrize(
    "told", ["الشركة مطالبة بدفع الرواتب", "شركة النقل متهمة بالتقصير", "رسالة داعية السكان إلى الصبر وصلت"]
)
def test_what_a_participle_tells_of_another_is_part_of_what_is_said(told: str) -> None:
    assert [s.content.quote for s in read(f"وأكدت [نور الحداد=n:f] أن {told}.").stances] == [told]


AND_THAT = [
    ("وأشار [سامر العلي=a] إلى أهمية الحوار وأن الحل قريب", ["أهمية الحوار", "الحل قريب"]),
    ("وأكد [سامر العلي=a] رفضه للقرار وأن النواب يعملون", ["قرار", "النواب يعملون"]),
    ("وشدد [سامر العلي=a] على أن الميناء مفتوح وعلى ضرورة دعم الصيادين", ["الميناء مفتوح", "دعم الصيادين"]),
    ("ورحب [سامر العلي=a] بفتح الميناء وبقرار الحكومة دفع الرواتب", ["فتح الميناء", "قرار الحكومة دفع الرواتب"]),
    ("وأكد [سامر العلي=a] دعم الحوار، مع رفض إقامة قواعد هناك", ["دعم الحوار", "إقامة قواعد هناك"]),
]


@pytest.mark.parametrize(("text", "contents"), AND_THAT)
def test_and_that_and_with_the_need_for_begin_another_statement(text: str, contents: list[str]) -> None:
    assert [s.content.quote for s in read(f"{text}.").stances] == contents


@pytest.mark.parametrize(
    "praised", ["التجربة خاصة وأن المصانع مغلقة", "فتح الميناء وإن تأخر العمل فيه", "زيارة الوفد وبدء أعمال اللجنة"]
)
def test_what_belongs_to_a_noun_is_left_with_it(praised: str) -> None:
    assert [s.content.quote for s in read(f"ورحب [سامر العلي=a] ب{praised}.").stances] == [praised]


@pytest.mark.parametrize(
    "asked", ["أي حل دائم للأزمة، يتعين أن يكون بقيادة السكان", "الشركة الجديدة في الميناء، يجب أن تدفع الرواتب"]
)
def test_a_subject_before_a_comma_and_what_it_must_do_are_one_demand(asked: str) -> None:
    assert [in_line(s) for s in read(f"وقال [سامر العلي=a] إن {asked}.").stances] == [f"demand a: {asked}"]


QUOTED = [
    ('وإن "على الشركة أن تتراجع عنه"', "demand a: تتراجع عنه"),
    ('وأن "من الضروري التراجع عنه"', "demand a: التراجع عنه"),
    ('وأن "[تونس=t:s] ترفض التراجع عنه"', "reject t: التراجع عنه"),
    ('لكن "المجلس مسؤول عن تأخير العمل كله"', "state a: المجلس مسؤول عن تأخير العمل كله"),
]


@pytest.mark.parametrize(("part", "line"), QUOTED)
def test_a_part_that_is_a_quotation_begins_behind_its_sign(part: str, line: str) -> None:
    lines = [in_line(s) for s in read(f"وقال [سامر العلي=a] إن القرار خاطئ جدا {part}.").stances]
    assert lines == ["state a: القرار خاطئ جدا", line]
