"""Sentences that look like a demand, a threat, an outrage or thanks, and are none, or are another's."""

import pytest

from tests.extract.test_court_and_cabinet import told
from tests.extract.test_embedded import read as _read

_WHO = "وزير الخارجية النرويجي خالد الحلبي"


@pytest.mark.parametrize(
    ("content", "act"),
    [
        # Whose deed it is, and whose thanks and hopes.
        ("إن قواته لم تدخل الوادي وترتكب مجازر.", "state"),
        ("إن الكويت أرسلت تحية إلى الأردن.", "state"),
        ("إن الكويت تعلق آمالا على الأردن.", "hope"),
        ("إن بلاده تعلق آمالا على المؤتمر.", "hope"),
        ("إن الاتفاق مهزلة بنظر خصومه.", "state"),
        ("إن الاتفاق مهزلة.", "condemn"),
        ("إن بعضهم يرى أنه لا يمكن القبول بالشروط.", "state"),
        ("إنه لا يمكن القبول بالشروط.", "reject"),
        # What is good, and whom it befalls.
        ("إن السلام سيكون له عواقب طيبة.", "state"),
        ("إن الحصار سيكون له عواقب خطيرة.", "warn"),
        ("إنه إذا طلبت الكويت ذلك فإن بلاده ستقدم ردا إيجابيا.", "state"),
        # Blame, plans and waiting are no demands.
        ("إن مسؤولية الهجوم تقع على عاتق العصابة.", "state"),
        ("إن حماية السكان تقع على عاتق الحكومة.", "demand"),
        ("إنه كان من المفروض أن تعقد الجلسة أمس.", "state"),
        ("إنه ليس أمامه سوى الانتظار.", "state"),
        ("إن ما يقلقنا ليس الجوار.", "state"),
        ("إن القرية لم تتسلم أي مساعدات منذ شهر.", "state"),
    ],
)
def test_what_looks_alike_is_told_apart(content: str, act: str) -> None:
    assert [read for read, _, _ in told(f"قال {_WHO} {content}")] == [act]


@pytest.mark.parametrize(
    ("sentence", "act"),
    [
        # What somebody himself will not do, or does.
        (f"أصر {_WHO} على عدم الاستقالة.", "affirm"),
        (f"أصر {_WHO} على ألا يستقيل من منصبه.", "affirm"),
        (f"أصر {_WHO} على ألا يتم فتح السد.", "demand"),
        (f"قال {_WHO} إن بلاده مصرة على إطلاق الصواريخ.", "affirm"),
        # What another offers.
        (f"عرض {_WHO} تقديم مساعدات للقرية.", "promise"),
        (f"عرض {_WHO} تقديم الكويت مساعدات للقرية.", "state"),
        (f"أكد {_WHO} موقف بلاده غير المرحب بالاتفاق.", "affirm"),
        (f"أكد {_WHO} موقف بلاده المرحب بالاتفاق.", "praise"),
    ],
)
def test_what_is_anothers_or_his_own_decides(sentence: str, act: str) -> None:
    assert [read for read, _, _ in told(sentence)] == [act]


@pytest.mark.parametrize("opening", ["ليس من المتوقع", "كان من المتوقع"])
def test_what_was_or_is_not_expected_is_not_discussed(opening: str) -> None:
    assert told(f"{opening} أن يناقش البرلمان الأردني القرار.") == []
    assert told("من المتوقع أن يناقش البرلمان الأردني القرار.") != []


def test_who_pays_the_price_is_not_threatened() -> None:
    polarity = [s.polarity.value for s in _read(f"قال {_WHO} إن المواطن سيدفع الثمن.").stances]
    assert polarity == ["against"]


@pytest.mark.parametrize(
    ("who", "what", "act"),
    [
        ("رئيس وفد الحكومة", "الحكومة ستفتح الطريق", "promise"),
        ("عضو وفد الحكومة", "الحكومة ستفتح الطريق", "state"),
        ("وزير الدفاع", "الجيش سيدافع عن القرية", "promise"),
        ("مدير مكتب وزير الدفاع", "الجيش سيدافع عن القرية", "state"),
    ],
)
def test_who_serves_an_office_speaks_for_nobody_else(who: str, what: str, act: str) -> None:
    assert [said for said, _, _ in told(f"قال {who} سامي الدروبي إن {what}.")] == [act]
