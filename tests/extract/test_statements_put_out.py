"""Statements that somebody puts out: what came in them, whose they are, and what goes on in the same voice."""

import pytest

from tests.extract.actors import told
from tests.extract.reading_of import listed, read

PUT_OUT = [
    (
        'أصدرت [رابطة السهل=o:of] بيانا جاء فيه: "نطالب بوقف القصف". وأضاف البيان أن الطريق طويل.',
        [("demand", "o", "وقف القصف"), ("state", "o", "الطريق طويل")],
    ),
    (
        'صدر عن [رابطة السهل=o:of] البيان التالي: "نطالب بوقف القصف". وختم البيان: "الطريق طويل".',
        [("demand", "o", "وقف القصف"), ("state", "o", "الطريق طويل")],
    ),
    ("أصدرت [رابطة السهل=o:of] بيانا أمس حول القصف. وأكد البيان أن الطريق طويل.", [("affirm", "o", "الطريق طويل")]),
    (
        "بعث [سامر العلي=a] رسالة إلى [رابطة السهل=o:of] جاء فيها أن الطريق طويل.",
        [("state", "a", "الطريق طويل")],
    ),
    # Who has a report before him did not write it, and a decree that somebody put out says nothing by itself.
    ("تسلم [سامر العلي=a] تقريرا جاء فيه أن الطريق طويل.", []),
    ("زار [سامر العلي=a] القرية أمس. وأكد البيان أن الطريق طويل.", []),
    ("صدر عن [رابطة السهل=o:of] كتاب جديد عن تاريخ القرية: الطريق الطويل.", []),
    (
        "وقال بيان مشترك ل[حركة النهار=o:of] و[رابطة السهل=p:of] إن الحوار مستمر، مؤكدا أن الطريق طويل.",
        [("state", "o+p", "الحوار مستمر"), ("affirm", "o+p", "الطريق طويل")],
    ),
]
VOICE = [
    (
        "إننا في [رابطة السهل=o:of] نرفض القرار ونعتبره ظلما، ونحمل الحكومة مسؤولية القصف.",
        [("reject", "o", "القرار"), ("state", "o", "ظلما"), ("condemn", "o", "مسؤولية القصف")],
    ),
    (
        "تدين [رابطة السهل=o:of] القصف وتطالب الحكومة بفتح الطرق وتحملها مسؤولية القصف.",
        [("condemn", "o", "القصف"), ("demand", "o", "فتح الطرق"), ("condemn", "o", "مسؤولية القصف")],
    ),
    ("نستنكر في [رابطة السهل=o:of] قصف القرية.", [("condemn", "o", "قصف القرية")]),
    # Of another gender the government is who demands.
    ("يدين [سامر العلي=a] القصف، وتطالب الحكومة بفتح الطرق.", [("condemn", "a", "القصف")]),
]


@pytest.mark.parametrize(("text", "expected"), PUT_OUT + VOICE)
def test_what_is_put_out_is_whose_it_is(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert told(text) == expected


def test_a_body_is_called_by_its_noun_where_a_statement_tells_what_it_does() -> None:
    assert listed(read("والهيئة إذ تستنكر القصف فإنها تدعو إلى الحوار.")) == {"الهيئة": "Organisation"}
    assert listed(read("والهيئة إذ وصلت متأخرة فقد غادرت مبكرا.")) == {}


JOINED = [
    ("أعرب [سامر العلي=a] عن رفض واستنكار القصف الأخير.", [("reject", "a", "القصف الأخير")]),
    ("وعبرت [رابطة السهل=o:of] عن رفضها بشدة القرار الأخير.", [("reject", "o", "القرار الأخير")]),
    ("جدد [سامر العلي=a] إدانة [تونس=t:st] واستنكارها الشديدين للقصف.", [("condemn", "a", "قصف")]),
    ("أعرب [سامر العلي=a] عن استنكار [تونس=t:st] بأشد العبارات القصف الأخير.", [("condemn", "a", "القصف الأخير")]),
    # What the second is about stands behind it alone.
    (
        "أكد [سامر العلي=a] رفضه للقرار الأخير وإدانته للقصف.",
        [("reject", "a", "قرار الأخير"), ("condemn", "a", "قصف")],
    ),
    ("وقال [سامر العلي=a] إن أبرز المشاكل هي القصف.", [("state", "a", "أبرز المشاكل هي القصف")]),
    ("يذكر أن [سامر العلي=a]، قد أعلن رفضه للقرار.", [("reject", "a", "قرار")]),
    ("وأضاف [سامر العلي=a] أن [رابطة السهل=o:of]، رفضت القرار.", [("reject", "o", "القرار")]),
]


@pytest.mark.parametrize(("text", "expected"), JOINED)
def test_attitudes_joined_to_one_another_have_one_object(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert told(text) == expected


ROUND = [
    # Who agreed with two is one of the three, and goes on.
    (
        "أعلن [سامر العلي=a] أنه اتفق مع الرئيسين التونسي [جمال حداد=b] والليبي [وائل شاهين=c] على وقف القتال،"
        " معتبرا أن الطريق طويل.",
        [("agree", "a+b+c", "وقف القتال"), ("state", "a", "الطريق طويل")],
    ),
    (
        "أعلن [سامر العلي=a] أن الوزيرين [جمال حداد=b] و[وائل شاهين=c]، سيبحثان الملف.",
        [("state", "a", "الوزيرين جمال حداد ووائل شاهين، سيبحثان الملف")],
    ),
    (
        "يدين [سامر العلي=a]، الجريمة الكبيرة، ويدعو إلى الحوار.",
        [("condemn", "a", "الجريمة الكبيرة"), ("demand", "a", "الحوار")],
    ),
    (
        "أوضح [سامر العلي=a] - خلال اللقاء، اليوم - المشاكل التي تعانيها القرية.",
        [("state", "a", "المشاكل التي تعانيها القرية")],
    ),
    ("[نور حداد=n] أدانت [رابطة السهل=o:of] قصف القرية.", [("condemn", "o", "قصف القرية")]),
    ("[سامر العلي=a] أكد أن الطريق طويل.", [("affirm", "a", "الطريق طويل")]),
]


ROUND += [
    (
        "يدين [سامر العلي=a] القصف، كما يدعو [أبناء القرية=p:po] إلى الحوار.",
        [("condemn", "a", "القصف"), ("demand", "a", "الحوار")],
    ),
    ("وأكد بيان أصدرته [رابطة السهل=o:of] أن الطريق طويل.", [("affirm", "o", "الطريق طويل")]),
    # A page that has lost its lines.
    (
        "أكد [سامر العلي=a] أن الحوار توقف بسبب التدخل الخارجي قال [وزير الخارجية جمال حداد=b] إن الطريق طويل.",
        [("affirm", "a", "الحوار توقف بسبب التدخل الخارجي"), ("state", "b", "الطريق طويل")],
    ),
    (
        "ألزمت [رابطة السهل=o:of] [سامر العلي=a] «الحفاظ على وحدة القرية»، بعد أن غادر.",
        [("demand", "o", "الحفاظ على وحدة القرية")],
    ),
    ("طالب [سامر العلي=a]، بعد أن غادر، بأن تتوقف الحرب.", [("demand", "a", "تتوقف الحرب")]),
    ("اختتمت [رابطة السهل=o:of] بيانها بالتأكيد على وحدة الصف.", [("affirm", "o", "وحدة الصف")]),
    ("طالبت [رابطة السهل=o:of] بما يلي: 1- وقف القصف.", [("demand", "o", "وقف القصف")]),
    # With whom others stand is no partner of who discusses something before.
    (
        "ناقشت [رابطة السهل=o:of] الخطة، وأشادت بالتضامن مع [أبناء القرية=p:po].",
        [("discuss", "o", "الخطة"), ("praise", "o", "التضامن مع أبناء القرية")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), ROUND)
def test_who_stands_around_a_verb_is_told_from_what_is_said(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert told(text) == expected


def test_who_organises_something_and_what_is_known_in_the_media_are_no_actors() -> None:
    assert listed(read("وقال الوزير إن تنظيم قطر للبطولة جيد.")) == {"الوزير": "Person", "قطر": "State"}
    assert "إعلاميا" not in " ".join(listed(read("القضية المعروفة إعلاميا باسم «النهار» طويلة.")))
    assert "الصادر" not in listed(read("بحسب البلاغ الرسمي الصادر عن الندوة."))
    assert listed(read("دعا اجتماع لأحزاب اللقاء المشترك إلى الحوار.")) == {"أحزاب اللقاء المشترك": "Organisation"}
