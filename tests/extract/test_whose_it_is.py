"""Whose a statement is that names no holder: what another thing does, several do, or another meeting will do."""

import pytest

from tests.extract.test_court_and_cabinet import told
from tests.extract.test_embedded import read

_WHO = "وزير الخارجية النرويجي خالد الحلبي"
_MET = f"التقى {_WHO} نظيره السويدي سامر الديري أمس."
_MEETS = f"يلتقي {_WHO} نظيره السويدي سامر الديري غدا."
_HOLDS = f"يعقد {_WHO} ونظيره السويدي سامر الديري اجتماعا غدا."
_SECRETARY = "وقال أمين عام المنظمة رامي النحاس إن"
_BOTH = ["خالد الحلبي", "سامر الديري"]


@pytest.mark.parametrize(
    ("text", "discuss"),
    [
        (f"{_MET} {_SECRETARY} الاجتماع سيناقش أزمة المياه.", []),
        (f"{_MET} {_SECRETARY} الوزيرين سيناقشان أزمة المياه.", [_BOTH]),
        (f"{_MET} {_SECRETARY} الاجتماع ناقش أزمة المياه.", [_BOTH]),
        (f"{_MEETS} {_SECRETARY} الوزيرين سيناقشان أزمة المياه.", [_BOTH]),
        (f"{_HOLDS} {_SECRETARY} الاجتماع سيناقش أزمة المياه.", [_BOTH]),
    ],
)
def test_a_meeting_to_come_is_not_the_one_that_was_held(text: str, discuss: list[list[str]]) -> None:
    assert [who for act, who, _ in told(text) if act == "discuss"] == discuss


def test_what_will_be_discussed_by_nobody_named_is_left_out_with_a_reason() -> None:
    left = read(f"{_MET} {_SECRETARY} الاجتماع سيناقش أزمة المياه.").unresolved
    assert [u.reason for u in left] == ["Who will meet is not told."]


@pytest.mark.parametrize(
    ("text", "acts"),
    [
        ("قالت السفيرة سلمى الراوي إن المسودة جيدة، وتعيد تأكيد ضرورة السلام.", ["state"]),
        ("قالت السفيرة سلمى الراوي إن المسودة جيدة، وأكدت ضرورة السلام.", ["state", "demand"]),
        ("تسلمت السفيرة سلمى الراوي مهامها أمس. وترى أن الحوار ضروري لإنهاء الأزمة.", ["state"]),
        ("ترفض السويد تأجيل التصويت، وتدعو إلى إجراء انتخابات.", ["reject", "demand"]),
    ],
)
def test_a_report_in_the_past_does_not_go_on_in_the_present(text: str, acts: list[str]) -> None:
    assert [act for act, _, _ in told(text)] == acts


def test_one_is_not_the_subject_of_a_verb_of_several() -> None:
    several = told(f"قال {_WHO} إن الأساتذة غاضبون، مشيرا إلى أنهم قرروا مواصلة الإضراب.")
    alone = told(f"قال {_WHO} إن الأساتذة غاضبون، مشيرا إلى أنه قرر مواصلة الحوار.")
    assert several[1:] == [("state", ["خالد الحلبي"], "قرروا مواصلة الإضراب")]
    assert alone[1:] == [("promise", ["خالد الحلبي"], "مواصلة الحوار")]


@pytest.mark.parametrize("outlet", ["لـ«عكاظ»", "لـ «عكاظ»", 'لـ"عكاظ"', "لصحيفة عكاظ"])
def test_a_newspaper_told_something_is_not_who_says_it(outlet: str) -> None:
    text = f"أكدت الهيئة السويدية للزراعة ضرورة الحوار. وقالت {outlet}: «الطريق مفتوح أمام القوافل»."
    body = ["الهيئة السويدية للزراعة"]
    assert told(text) == [("demand", body, "الحوار"), ("state", body, "الطريق مفتوح أمام القوافل")]


@pytest.mark.parametrize(
    ("text", "acts"),
    [
        ("وذكرت وكالة النهار أن سامر العلي التقى خالد الحداد وأبلغه دعم بلاده للحل.", ["state", "state"]),
        ("وذكرت وكالة النهار أنها زارت المدينة وأكدت دعمها للحل.", ["state", "support"]),
    ],
)
def test_what_another_gender_told_is_not_the_speakers(text: str, acts: list[str]) -> None:
    assert [(act, who) for act, who, _ in told(text)] == [(act, ["وكالة النهار"]) for act in acts]


@pytest.mark.parametrize(
    ("text", "holder"),
    [
        ("وقالت حركة النهر إن الأمر صعب وأبلغت خالد الحداد دعمها للحل.", "حركة النهر"),
        ("وقال سامر العلي إن الأمر صعب وأبلغ خالد الحداد دعمه للحل.", "سامر العلي"),
    ],
)
def test_who_is_told_does_not_tell(text: str, holder: str) -> None:
    assert told(text)[-1][:2] == ("support", [holder])


_SPOKE = "قال السفير السويدي سامر الديري إن الحوار مفيد."


@pytest.mark.parametrize("more", ["وطالب بإرسال مراقبين", "، مطالبا بإرسال مراقبين"])
@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("وفرض القرار 2216 حظرا على السلاح", []),
        ("وفرض قرار مجلس الأمن 2216 حظرا على السلاح", []),
        ("وكان القرار 2216 فرض حظرا على السلاح", []),
        ("وفرض مجلس الأمن حظرا على السلاح", [["مجلس الأمن الدولي"]]),
        ("وجاء ذلك عقب اجتماع طويل", [["سامر الديري"]]),
        ("ورفض القرار الأخير", [["سامر الديري"]]),
    ],
)
def test_whoever_does_what_opens_a_sentence_goes_on(text: str, more: str, who: list[list[str]]) -> None:
    assert [names for act, names, _ in told(f"{_SPOKE} {text} {more}.".replace(" ،", "،")) if act == "demand"] == who


@pytest.mark.parametrize(
    ("between", "whose"),
    [
        ("وكان مجلس الأمن أصدر بيانا بشأن الهدنة.", []),
        ("وكان المجلس قد اعتمد البيان بالإجماع.", []),
        ("وينص القرار على نشر المراقبين.", []),
        ("واختتم المجلس أعماله مساء أمس.", []),
        ("وكانت الحرب اندلعت قبل عام.", ["سامر الديري"]),
        ("وكانت جامعة الدول العربية أصدرت بيانا أمس.", ["سامر الديري"]),
        ("وسقطت المدينة أمس.", ["سامر الديري"]),
    ],
)
def test_what_a_body_did_in_the_sentence_before_leaves_open_who_goes_on(between: str, whose: list[str]) -> None:
    assert [
        who[0] for act, who, _ in told(f"{_SPOKE} {between} وشدد على ضرورة وقف القتال.") if act == "demand"
    ] == whose
    assert told(f"{_SPOKE} {between} وأضاف أن الهدنة صامدة.")[-1][1] == ["سامر الديري"]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("قال وزير المياه سامر الديري: «أوضح الوزير أن الأجور ستدفع».", "state"),
        ("قال النقابي سامر الديري: «وعد المدير بدفع الأجور».", "state"),
        ("قال النقابي سامر الديري: «وعدنا بدفع الأجور».", "promise"),
        ("قال النقابي سامر الديري: «نتعهد بدفع الأجور».", "promise"),
    ],
)
def test_nobody_tells_of_himself_in_the_third_person_where_his_own_words_begin(text: str, act: str) -> None:
    assert [(a, who) for a, who, _ in told(text)] == [(act, ["سامر الديري"])]


_PAIR = "أدان حزب الفجر وجبهة العمل الوطني الاتفاق."


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (f"{_PAIR} وطالب الحزب والجبهة بإلغائه.", [["حزب الفجر", "جبهة العمل الوطني"]]),
        (f"{_PAIR} وطالب الحزب بإلغائه.", [["حزب الفجر"]]),
        ("أدان حزب الفجر الاتفاق. وطالب الحزب والجبهة بإلغائه.", []),
        ("أدان حزب الفجر الاتفاق. وطالب الحزب والحكومة بإلغائه.", []),
    ],
)
def test_two_bodies_called_again_are_both_meant_or_neither(text: str, who: list[list[str]]) -> None:
    assert [names for act, names, _ in told(text)[1:]] == who


@pytest.mark.parametrize(
    ("text", "whose"),
    [
        ("قالت صحيفة الوحدة إن الهدنة صامدة. وقالت الوحدة إن القتال توقف.", ["صحيفة الوحدة", "صحيفة الوحدة"]),
        ("أدان حزب الوفاء الهجوم. وقال الوفاء إن القتال توقف.", ["حزب الوفاء", "حزب الوفاء"]),
        ("قالت صحيفة الاتحاد إن الهدنة صامدة. وقال الاتحاد إن القتال توقف.", ["صحيفة الاتحاد"]),
        ("أدان حزب الوفاء الهجوم. وقالت الوفاء إن القتال توقف.", ["حزب الوفاء"]),
    ],
)
def test_a_body_called_by_its_name_alone_keeps_its_gender(text: str, whose: list[str]) -> None:
    assert [who[0] for _, who, _ in told(text)] == whose


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("دعا رئيس البرلمان وزير الدفاع سامر الديري إلى الاستقالة.", ["رئيس البرلمان"]),
        ("دعا نائب رئيس الوزراء وزير الدفاع سامر الديري إلى وقف القتال.", ["سامر الديري"]),
        ("أكد رئيس الوزراء بالإنابة ووزير الدفاع سامر الديري ضرورة وقف القتال.", ["سامر الديري"]),
        ("أكد رئيس الوزراء ووزير الدفاع سامر الديري ضرورة وقف القتال.", ["سامر الديري"]),
        (
            "أكد رئيس الوزراء خالد الحلبي ووزير الدفاع سامر الديري ضرورة وقف القتال.",
            ["خالد الحلبي", "سامر الديري"],
        ),
        ("أكد رئيس البرلمان ووزير الدفاع سامر الديري ضرورة وقف القتال.", ["رئيس البرلمان", "سامر الديري"]),
    ],
)
def test_two_offices_are_of_one_who_may_hold_both(text: str, who: list[str]) -> None:
    assert [names for act, names, _ in told(text) if act == "demand"] == [who]


@pytest.mark.parametrize(
    ("text", "whose"),
    [
        ("وأدان مكتب الرصد القصف بشدة، مؤكدة أن المدنيين في خطر.", ["مكتب الرصد", "مكتب الرصد"]),
        ("وأدان مكتب الرصد القصف بشدة. وأكدت أن المدنيين في خطر.", ["مكتب الرصد"]),
        (
            "وأدانت هيئة الرصد القصف في رسالة خاطب فيها الوزير خالد الحلبي سكان المدينة، قائلا إن الحل قريب.",
            ["هيئة الرصد"],
        ),
    ],
)
def test_a_body_goes_on_in_either_gender_in_its_own_sentence_only(text: str, whose: list[str]) -> None:
    assert [who[0] for _, who, _ in told(text)] == whose
