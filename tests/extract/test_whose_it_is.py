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
    assert several[1][0] == "state"
    assert alone[1][:2] == ("promise", ["خالد الحلبي"])


@pytest.mark.parametrize("outlet", ["لـ«عكاظ»", "لـ «عكاظ»", 'لـ"عكاظ"', "لصحيفة عكاظ"])
def test_a_newspaper_told_something_is_not_who_says_it(outlet: str) -> None:
    text = f"أكدت الهيئة السويدية للزراعة ضرورة الحوار. وقالت {outlet}: «الطريق مفتوح أمام القوافل»."
    assert all("عكاظ" not in name for _, who, _ in told(text) for name in who)


@pytest.mark.parametrize(
    ("text", "supports"),
    [
        ("وذكرت وكالة النهار أن سامر العلي التقى خالد الحداد وأبلغه دعم بلاده للحل.", False),
        ("وذكرت وكالة النهار أنها زارت المدينة وأكدت دعمها للحل.", True),
    ],
)
def test_what_another_gender_told_is_not_the_speakers(text: str, supports: bool) -> None:
    assert any(act == "support" for act, *_ in told(text)) is supports


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
