"""Bodies that attend, leaders named elsewhere, whom a visitor comes with or sees, and two who discuss something."""

import pytest

from tests.extract.reading_of import met
from tests.extract.test_embedded import read

X, Y = "الوزير الكندي بيتر لوران", "السفير أولاف هانسن"
PRESENT = [
    (
        "عقد أمس في أوسلو اجتماع شاركت فيه النقابة الوطنية للبيئة والهيئة العليا للمياه.",
        {"النقابة الوطنية للبيئة", "الهيئة العليا للمياه"},
    ),
    (f"عقد اجتماع أمس بمشاركة {X} وحزب البيئة.", {"بيتر لوران", "حزب البيئة"}),
    (
        f"استقبل {X} أمس {Y}، بحضور ممثلي حزب البيئة.",
        {"بيتر لوران", "أولاف هانسن", "ممثلي حزب البيئة", "حزب البيئة"},
    ),
    (
        "عقدت أمس في أوسلو قمة جمعت قادة كندا والنرويج. وقال الرئيس الكندي بيتر لوران ذلك، ونفاه رئيس"
        " النرويج أولاف هانسن.",
        {"كندا", "النرويج", "بيتر لوران", "أولاف هانسن"},
    ),
    (f"سيزور {X} باريس غدا لبحث الأزمة مع {Y}.", {"بيتر لوران", "أولاف هانسن"}),
    (f"وقال {X} ذلك خلال جولته الآسيوية مع {Y}.", {"بيتر لوران", "أولاف هانسن"}),
    (f"بحث {X} و{Y} أمس العلاقات.", {"بيتر لوران", "أولاف هانسن"}),
]


@pytest.mark.parametrize(("text", "present"), PRESENT)
def test_who_was_there(text: str, present: set[str]) -> None:
    assert met(read(text)) == [present]


APART = [
    # His office is told with somebody present; and the relations with somebody are not a visit with him.
    (f"التقى {X} أمس {Y} بحضور سمير الحلبي، عضو مجلس النواب.", {"بيتر لوران", "أولاف هانسن", "سمير الحلبي"}),
    (f"زار {X} باريس أمس، وقال إن العلاقات مع {Y} طيبة.", {"بيتر لوران"}),
    (f"زار {X} باريس بعد خلافه مع {Y}.", {"بيتر لوران"}),
    (f"زار {X} باريس بالتنسيق مع {Y}.", {"بيتر لوران"}),
    (f"التقى {X} أمس {Y} بحضور سمير الحلبي، وحزب البيئة يرفض ذلك.", {"بيتر لوران", "أولاف هانسن", "سمير الحلبي"}),
    ("وكان حزب البيئة الذي اجتمع في أوسلو، اختار بيتر لوران رئيسا.", {"حزب البيئة"}),
]


@pytest.mark.parametrize(("text", "present"), APART)
def test_who_was_not_there(text: str, present: set[str]) -> None:
    assert met(read(text)) == [present]


NONE = [
    f"قال {X} إن محادثات السلام في جنيف فشلت.",
    f"بحث {X} ورفض {Y} العرض.",
    "وقد تم تأجيل قراءة الحكم إلى جلسة يوم 1 مارس.",
]


@pytest.mark.parametrize("text", NONE)
def test_no_meeting_told(text: str) -> None:
    assert read(text).meetings == ()
