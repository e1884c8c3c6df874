"""What stands between a verb with its subject and what he demands, rejects or fears, and is no part of it."""

import pytest

from tests.extract.actors import told
from tests.extract.test_fronted import told as told_of

_VIEWS = [
    ("طالب [سامر العلي=a]{} بفتح المخازن.", "demand", "فتح المخازن"),
    ("دعا [سامر العلي=a]{} إلى فتح المخازن.", "demand", "فتح المخازن"),
    ("رفض [سامر العلي=a]{} إغلاق المرفأ.", "reject", "إغلاق المرفأ"),
    ("حذر [سامر العلي=a]{} من انهيار السد.", "warn", "انهيار السد"),
    ("أكد [سامر العلي=a]{} ضرورة فتح المخازن.", "demand", "فتح المخازن"),
]
_BETWEEN = [
    "، خلال جولة تفقدية في الميناء،",
    "، ضيف برنامج صباح المدينة،",
    "، لدى حضوره في برنامج صباح المدينة،",
    "، لدى إشرافه على ندوة بالمدينة،",
    "، ولو بشكل ضمني،",
    "، باسم زملائه،",
    " نيابة عن زملائه",
    " باسم زملائه",
    " للمرة الأولى",
    " من جديد",
    " بالإجماع",
    " ضمنيا",
    " بكل وضوح",
    " غير مرة",
    " من خلال بيان",
    " خلال زيارته للمخيم",
    " لدى وصوله إلى مطار المدينة",
    " في مداخلة هاتفية",
]


@pytest.mark.parametrize("between", _BETWEEN)
@pytest.mark.parametrize(("view", "act", "content"), _VIEWS)
def test_what_only_tells_how_or_when_is_passed(view: str, act: str, content: str, between: str) -> None:
    assert told(view.format(between)) == [(act, "a", content)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # What stands between the commas is itself what is said.
        ("شدد [سامر العلي=a]، على ضرورة فتح المخازن، وأشاد بالعمال.", ("demand", "a", "فتح المخازن")),
        ("رفض [سامر العلي=a] في بيان إغلاق المرفأ، ودعا إلى الحوار.", ("reject", "a", "إغلاق المرفأ")),
        ("دعا [سامر العلي=a]، خلال جولة، [النقابة=n:of] إلى الحوار.", ("demand", "a", "الحوار")),
        ("قال [سامر العلي=a]، لدى وصوله إلى المدينة، إن الأمر صعب.", ("state", "a", "الأمر صعب")),
    ],
)
def test_what_is_said_is_not_passed(text: str, expected: tuple[str, str, str]) -> None:
    assert expected in told(text)


@pytest.mark.parametrize("occasion", ["في اجتماعها", "خلال جلسة عمل", "خلال اجتماع موسع", "خلال اجتماع عقدته أمس"])
@pytest.mark.parametrize(
    "matter", ["أهم المستجدات على الساحة", "العلاقات بين البلدين", "تطورات الأزمة", "عددا من القضايا"]
)
def test_a_body_reviews_something_at_its_own_meeting(occasion: str, matter: str) -> None:
    text = f"وقال سامر الحوراني إن الحوار ضروري. واستعرضت الأمانة العامة لحزب النهر {occasion} {matter}."
    assert told_of(text)[1:] == [("discuss", "الأمانة العامة لحزب النهر", matter)]


def test_who_spoke_before_takes_no_part_in_the_meeting_of_a_body() -> None:
    text = "وقال سامر الحوراني إن الحوار ضروري. ناقشت الأمانة العامة لحزب النهر في اجتماعها تطورات الأزمة."
    assert told_of(text)[1:] == [("discuss", "الأمانة العامة لحزب النهر", "تطورات الأزمة")]
