"""Interviews: who answers holds what is answered, in the layouts papers use; questions give nothing."""

import datetime as dt

import pytest

from kg.extract.read import read_release
from kg.lexicon.registry import load_registry
from kg.records import Reading
from tests.extract.reading_of import names_of, read

BULLETS = """أجرت صحيفة الفجر الجديد حوارا مع رئيس اتحاد المزارعين سليم العوّاد في مكتبه. وفيما يلي نص الحوار:
• كيف تقيّم موسم هذا العام؟
الموسم ضعيف بكل المقاييس، ونحن نعتقد أن السبب هو سوء إدارة المياه. يجب أن تعيد الحكومة النظر في توزيع الحصص.
• هل تواصلتم مع وزارة الري؟
نعم، طالبنا الوزارة بفتح القنوات القديمة. نرفض أن يدفع الفلاح ثمن الأخطاء الإدارية.
• وماذا ستفعلون إن لم تستجب؟
سننظم اعتصاما أمام البرلمان."""
LETTERS = """قالت النائبة هالة منصور إن القانون خطوة إلى الوراء، وذلك في مقابلة خاصة مع موقع «الميدان».
س: لماذا صوّتِ ضد القانون؟
ج: لأنه يقصي الأحزاب الصغيرة. أعتبر أن القانون كُتب على عجل.
س: ما البديل برأيك؟
ج: لا بد من حوار وطني شامل قبل أي تعديل. نطالب بتأجيل الانتخابات ثلاثة أشهر.
س: هل تلقيت ردا من رئيس المجلس؟
ج: لا، لم أتلق ردا حتى الآن، هذا الصمت غريب حقا."""
NAMES = """في حوار مع «صوت الجنوب» تحدث القيادي في حركة العدالة مازن الصالح عن مستقبل التحالف.
«صوت الجنوب»: أين يقف التحالف اليوم؟
الصالح: التحالف يمر بمرحلة صعبة، ونحن نحذر من انهياره.
«صوت الجنوب»: هل ستنسحبون منه؟
الصالح: لن ننسحب من التحالف ما دام هناك أمل في الإصلاح.
«صوت الجنوب»: وما شروطكم للبقاء؟
الصالح: نطالب بتوزيع عادل للمناصب."""
TWO = """عقد الوزيران كمال الهادي وجلال فارس مؤتمرا صحفيا في مدينة النور، ثم أجابا عن الأسئلة في حوار مفتوح.
ما موقفكم من الاتفاق؟
نرى أن الاتفاق متوازن، ونحن ملتزمون به.
متى يبدأ التنفيذ؟
سنبدأ التنفيذ خلال أسبوع.
هل هناك ضمانات؟
نعم، لدينا ضمانات مكتوبة."""
MUSING = """قال الكاتب سامي الحوراني في حديث قديم إن الأمر صعب.
لماذا تأخرت البلاد؟
الجواب ليس سهلا على أحد.
هل هو الفساد؟
الفساد قديم، والناس تبحث عن حل.
أين الدولة؟
الدولة غائبة عن القرى."""


def _reading(text: str) -> Reading:
    return read_release(read(text, published=dt.date(2020, 5, 5)).release, load_registry())


def _held(text: str, name: str) -> list[tuple[str, str]]:
    reading = _reading(text)
    names = names_of(reading)
    return [(s.act.value, s.content.quote) for s in reading.stances if [names[h] for h in s.holder] == [name]]


@pytest.mark.parametrize(
    ("text", "name", "statements"),
    [
        (
            BULLETS,
            "سليم العوّاد",
            [
                ("state", "الموسم ضعيف بكل المقاييس"),
                ("state", "السبب هو سوء إدارة المياه"),
                ("demand", "تعيد الحكومة النظر في توزيع الحصص"),
                ("demand", "فتح القنوات القديمة"),
                ("reject", "يدفع الفلاح ثمن الأخطاء الإدارية"),
                ("promise", "سننظم اعتصاما أمام البرلمان"),
            ],
        ),
        (
            LETTERS,
            "هالة منصور",
            [
                ("state", "يقصي الأحزاب الصغيرة"),
                ("state", "القانون كُتب على عجل"),
                ("demand", "حوار وطني شامل قبل أي تعديل"),
                ("demand", "تأجيل الانتخابات ثلاثة أشهر"),
                ("state", "لم أتلق ردا حتى الآن"),
                ("state", "هذا الصمت غريب حقا"),
            ],
        ),
        (
            NAMES,
            "مازن الصالح",
            [
                ("state", "التحالف يمر بمرحلة صعبة"),
                ("warn", "انهياره"),
                ("reject", "لن ننسحب من التحالف ما دام هناك أمل في الإصلاح"),
                ("demand", "توزيع عادل للمناصب"),
            ],
        ),
    ],
    ids=["bullets", "letters", "names"],
)
def test_answers_are_held_by_the_one_interviewed(text: str, name: str, statements: list[tuple[str, str]]) -> None:
    held = _held(text, name)
    assert [s for s in held if s in statements] == statements
    reading = _reading(text)
    assert not [s for s in reading.stances if "؟" in s.content.quote]


def test_answers_of_two_are_left_to_nobody() -> None:
    reading = _reading(TWO)
    assert not reading.stances
    assert [u.words.quote for u in reading.unresolved if u.rule == "interview"] == [
        "نرى أن الاتفاق متوازن، ونحن ملتزمون به",
        "سنبدأ التنفيذ خلال أسبوع",
        "لدينا ضمانات مكتوبة",
    ]


def test_questions_of_a_comment_make_no_interview() -> None:
    assert _held(MUSING, "سامي الحوراني") == [("state", "الأمر صعب")]


_HEADLINE = """رئيسة حزب الوادي ليلى القصبي لـ«صوت الجنوب»: لن نساوم
أجرى الحوار: رائد نجم
* كيف ترين النتائج؟
- أرى أنها تعكس غضب الناس من الأحزاب القديمة كلها.
* هل ستشاركون في الحكومة؟
- نطالب بحكومة كفاءات مستقلة تعيد ثقة الناس.
* وماذا عن التمويل؟
- نرفض أي تمويل أجنبي للأحزاب مهما كان مصدره."""
_PAIRS = """مقابلة خاصة مع نقيب الصيادلة جهاد الترك
سؤال: لماذا ارتفعت الأسعار؟
جواب: ارتفعت بسبب انهيار العملة. أحذر من إقفال الصيدليات.
سؤال: ما مطالبكم؟
جواب: نطالب بدعم الأدوية المزمنة."""


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        (
            _HEADLINE,
            ["تعكس غضب الناس من الأحزاب القديمة كلها", "حكومة كفاءات مستقلة تعيد ثقة الناس"],
        ),
        (_PAIRS, ["ارتفعت بسبب انهيار العملة", "إقفال الصيدليات", "دعم الأدوية المزمنة"]),
    ],
    ids=["headline", "two questions"],
)
def test_the_guest_is_named_above_the_questions(text: str, statements: list[str]) -> None:
    reading = _reading(text)
    names = names_of(reading)
    told = [s.content.quote for s in reading.stances]
    assert [s for s in told if s in statements] == statements
    assert {names[h].split()[-1] for s in reading.stances for h in s.holder} <= {"القصبي", "الترك"}
