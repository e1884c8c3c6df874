"""Who goes on with "and": whoever stands behind a verb that bears its object, or of whom it was told."""

import pytest

from tests.extract.reading_of import acts_held
from tests.extract.test_embedded import read

_FIRST = "زعم القيادي يحيى المروني أن الهدنة انهارت."
_CLAIM = ("state", "يحيى المروني", "الهدنة انهارت")


@pytest.mark.parametrize(
    ("further", "told"),
    [
        (
            "وقوبلت التهديدات بالرفض، إذ استنكرها حزب الرمان ودعا إلى الهدوء.",
            ("demand", "حزب الرمان", "الهدوء"),
        ),
        (
            "وقد أدانها حزب الرمان وطالب بالتحقيق.",
            ("demand", "حزب الرمان", "التحقيق"),
        ),
        (
            "وقوبلت التهديدات بالرفض، كما وصفتها نقابة البحارة بأنها «غير مسؤولة».",
            ("condemn", "نقابة البحارة", "غير مسؤولة"),
        ),
        (
            "وقال حزب الرمان إن الأجور متدنية، كما وصفها اتحاد البحارة بأنها «مهينة».",
            ("condemn", "اتحاد البحارة", "مهينة"),
        ),
    ],
)
def test_who_stands_behind_a_verb_with_its_object(further: str, told: tuple[str, str, str]) -> None:
    held = acts_held(read(f"{_FIRST} {further}"))
    assert held[0] == _CLAIM
    assert held[-1] == told


@pytest.mark.parametrize(
    "text",
    [
        "قال أعضاء المجلس البلدي إن المسلحين اقتحموا المقر وطالبوا بفدية.",
        "قال رئيس المجلس البلدي إن المسلح اقتحم المقر وطالب بفدية.",
        "قال رئيس المجلس البلدي إن حزب الرمان قطع الطريق وطالب بالماء.",
        "قالت رئيسة المجلس البلدي إن نقابة البحارة أغلقت المرفأ وطالبت بالتعويض.",
    ],
)
def test_what_another_is_told_to_have_done_goes_on(text: str) -> None:
    assert [act for act, _, _ in acts_held(read(text))] == ["state"]


@pytest.mark.parametrize(
    ("text", "last"),
    [
        (
            "قال رئيس المجلس البلدي إن المسلح اقتحم المقر، وطالب بالتحقيق.",
            ("demand", "رئيس المجلس البلدي", "التحقيق"),
        ),
        (
            "قال رئيس المجلس البلدي إن الوضع صعب وطالب بالتحقيق.",
            ("demand", "رئيس المجلس البلدي", "التحقيق"),
        ),
        (
            "قالت نقابة البحارة إن الأسعار ارتفعت وطالبت بخفضها.",
            ("demand", "نقابة البحارة", "خفضها"),
        ),
        (
            "قال رئيس المجلس البلدي إن القرار اقترب وطالب بالصبر.",
            ("demand", "رئيس المجلس البلدي", "الصبر"),
        ),
        (
            "رحب رئيس المجلس البلدي بالخطة التي أعلنها حزب الرمان ودعا إلى تنفيذها.",
            ("demand", "رئيس المجلس البلدي", "تنفيذها"),
        ),
        (
            "قال رئيس المجلس البلدي إن المشروع انتقده حزب الرمان، ودعا إلى دعمه.",
            ("demand", "رئيس المجلس البلدي", "دعمه"),
        ),
        (
            "طالب أهالي البلدة بالماء وهددوا بقطع الطريق.",
            ("warn", "أهالي البلدة", "قطع الطريق"),
        ),
    ],
)
def test_the_speaker_goes_on(text: str, last: tuple[str, str, str]) -> None:
    assert acts_held(read(text))[-1] == last
