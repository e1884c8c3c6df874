"""Evil that is foretold or near is warned of; what was, what is denied and what is prevented is told."""

import pytest

from tests.extract.test_court_and_cabinet import told

_WHO = "وزير الخارجية النرويجي خالد الحلبي"


def _acts(content: str) -> list[str]:
    """Return the acts read in what a minister says."""
    return [act for act, *_ in told(f"قال {_WHO} {content}")]


@pytest.mark.parametrize(
    "content",
    [
        "إن هذه الخطوة ستؤدي إلى انفجار الوضع.",
        "إن القرار قد يقود البلاد إلى حرب أهلية.",
        "إن إغلاق المعابر من شأنه أن يفاقم معاناة السكان.",
        "إن الأزمة قد تكون لها نتائج مدمرة.",
        "إن وقف الإمدادات ستكون له تداعيات كارثية.",
        "إن السكان على شفا كارثة.",
        "إن المنطقة على حافة الهاوية.",
        "إن القرية أمام كارثة حقيقية.",
        "إن البلاد تواجه خطر المجاعة.",
        "إن الاتفاق مهدد بالانهيار.",
        "إن استمرار القتال يهدد السلم الأهلي.",
        "إن هذه الأسلحة تشكل خطرا على الملاحة.",
        "إن ما يجري يهدد وحدة البلاد.",
        "إن الوضع في غاية الخطورة.",
    ],
)
def test_evil_to_come_is_warned_of(content: str) -> None:
    assert _acts(content) == ["warn"]


@pytest.mark.parametrize(
    "content",
    [
        "إن الخطة ستؤدي إلى إنهاء الحرب.",
        "إن الحرب قد تنتهي قريبا.",
        "إن الاتفاق سيحول دون وقوع كارثة.",
        "إن الاتفاق لن يؤدي إلى حرب.",
        "إن القرية لم تعد تواجه خطر المجاعة.",
        "إن السد لم يعد يشكل خطرا على القرية.",
        "إن الحرب أدت إلى كارثة إنسانية.",
        "إن البلاد كانت على حافة الانهيار.",
        "إن إيران تهدد أمن المنطقة.",
        "إن التحالف يواجه الإرهاب.",
        "إن نتائج الاجتماع ستكون إيجابية.",
        "إن التعاون سيسهم في مواجهة الإرهاب.",
        "إن الشعب لن يندم على خياره.",
    ],
)
def test_what_was_or_is_prevented_or_is_done_by_an_actor_is_told(content: str) -> None:
    assert _acts(content) == ["state"]


@pytest.mark.parametrize("said", ["رد الجيش الليبي بقصف المواقع.", "ردت الحكومة الليبية بإطلاق النار."])
def test_who_answers_with_deeds_says_nothing(said: str) -> None:
    assert told(said) == []
