"""What others' meetings, armies and clauses hold is no view of those told of before; what is their own still is."""

import pytest

from tests.extract.test_court_and_cabinet import told

_MET = "التقى وزير الخارجية الأردني سامي الحوراني نظيره المصري كريم الدالي في عمان. "
_BOTH = ["سامي الحوراني", "كريم الدالي"]


@pytest.mark.parametrize(
    "other",
    [
        "وكانت القدس في صلب محادثات الرئيسين التركي والروسي في أنقرة.",
        "وكان الإرهاب موضوع اجتماع مجلس الأمن أمس.",
        "وفي باريس هيمنت الأزمة على اجتماع حلف الناتو.",
        "وهيمنت الأزمة السورية على أعمال القمة العربية.",
        "وهيمنت الأزمة السورية على أعمال الاجتماع العربي.",
        "وشهدت القمة الخليجية مناقشة الأزمة اليمنية.",
        "وشهد الاجتماع الخليجي مناقشة الأزمة اليمنية.",
        "ويشمل المؤتمر الدولي في لندن ملف اللاجئين.",
        "ويشمل الاجتماع الدولي في لندن ملف اللاجئين.",
        "وتصدر ملف اللاجئين جدول أعمال الاجتماع الوزاري الأوروبي.",
        "ونظرا في ضوء ذلك إلى الحاجة.",
        "وتضمن اللقاء مأدبة غداء.",
    ],
)
def test_another_meeting_is_not_theirs(other: str) -> None:
    assert told(_MET + other) == []


@pytest.mark.parametrize("rumour", ["ويدور الحديث", "ودار الحديث"])
def test_what_is_talked_of_behind_anothers_words_is_not_theirs(rumour: str) -> None:
    said = told(f"{_MET}وقال خبراء إن الحرب قريبة. {rumour} عن انقلاب وشيك في ليبيا.")
    assert said == [("state", ["خبراء"], "الحرب قريبة")]


@pytest.mark.parametrize(
    ("theirs", "topic"),
    [
        ("وكانت القدس في صلب المحادثات.", "القدس"),
        ("وكانت القدس في صلب محادثات الوزيرين.", "القدس"),
        ("وهيمنت الأزمة السورية على الاجتماع الثنائي.", "الأزمة السورية"),
        ("ودار الحديث عن ملف المياه.", "ملف المياه"),
        ("وتضمن اللقاء مسائل عدة.", "مسائل عدة"),
    ],
)
def test_their_own_meeting_is(theirs: str, topic: str) -> None:
    assert told(_MET + theirs) == [("discuss", _BOTH, topic)]


@pytest.mark.parametrize(
    "words",
    [
        "قائد الجيش اللبناني محمد الحوراني إن القوات الإسرائيلية لن تنسحب من الجنوب.",
        "المتحدث باسم الجيش السوري محمد الحوراني إن قوات الجيش التركي لن تنسحب من الشمال.",
        "رئيس الجمهورية محمد الحوراني إن الدولة الإسلامية لن تسيطر على البلاد.",
        "السفير الروسي محمد الحوراني إن السفارة الأمريكية ستغلق أبوابها.",
        "الرئيس محمد الحوراني إن حكومته السابقة كانت تدعم الإرهاب.",
    ],
)
def test_another_army_is_not_promised_for(words: str) -> None:
    assert [act for act, _, _ in told("قال " + words)] == ["state"]


@pytest.mark.parametrize(
    ("words", "act"),
    [
        ("قائد الجيش اللبناني محمد الحوراني إن القوات اللبنانية لن تنسحب من الجنوب.", "reject"),
        ("المتحدث باسم الجيش السوري محمد الحوراني إن قوات الجيش لن تنسحب من الشمال.", "reject"),
        ("السفير الروسي محمد الحوراني إن السفارة الروسية ستواصل العمل.", "promise"),
        ("رئيس الحكومة محمد الحوراني إن الحكومة الجديدة ستواصل الإصلاح.", "promise"),
    ],
)
def test_his_own_is(words: str, act: str) -> None:
    assert [(a, who) for a, who, _ in told("قال " + words)] == [(act, ["محمد الحوراني"])]


@pytest.mark.parametrize(
    "words",
    [
        "بلاده في حربها على حركة تهدد بالإرهاب ستواصل القتال.",
        "فرنسا في مواجهة دولة مثل إيران تهدد بالحرب لا تملك القرار.",
        "تركيا بعد زيارة وفد المعارضة تطالب بالتدخل لن تتحرك.",
        "العراق إلى جانب الفساد يواجه الإرهاب.",
        "إيران إلى جانب الحرب في سوريا تخوض حربا.",
    ],
)
def test_an_inserted_clause_keeps_its_verb(words: str) -> None:
    assert [(act, who) for act, who, _ in told("قال سامي الحوراني إن " + words)] == [("state", ["سامي الحوراني"])]


@pytest.mark.parametrize(
    ("words", "act"), [("تركيا إلى جانب الشعب السوري.", "support"), ("تركيا في هذه الأزمة ترفض الحرب.", "reject")]
)
def test_the_subject_keeps_his(words: str, act: str) -> None:
    assert [(a, who) for a, who, _ in told("قال سامي الحوراني إن " + words)] == [(act, ["تركيا"])]
