"""What somebody's own side sets out for or goes on with is promised; how it will strike back is threatened with."""

import pytest

from tests.extract.test_court_and_cabinet import told

_MINISTER = "وزير الخارجية النرويجي خالد الحلبي"
_SPOKESMAN = "المتحدث باسم حركة النور ياسر عمران"


def _acts(who: str, content: str) -> list[str]:
    """Return the acts read in what somebody says."""
    return [act for act, *_ in told(f"قال {who} {content}")]


@pytest.mark.parametrize(
    ("who", "content"),
    [
        (_MINISTER, "إن بلاده ذاهبة إلى المؤتمر بوفد كبير."),
        (_SPOKESMAN, "إن الحركة ذاهبة إلى الحوار."),
        (_SPOKESMAN, "إن الإضراب سيتواصل حتى تحقيق المطالب."),
        (_MINISTER, "إن هذه العمليات ستستمر ما دامت الحاجة قائمة."),
        (_MINISTER, "إن الحملة التي أطلق عليها السكان اسم الفجر ستتواصل حتى تطهير الجبال."),
        (_MINISTER, "إن السلطات الأمنية ستلاحق المهربين."),
        (_MINISTER, "إن الحكومة عاقدة العزم على مكافحة الفساد."),
        (_MINISTER, "إن بلاده سترد على الرسالة غدا."),
        (_MINISTER, "إن بلاده ستتدخل إذا طلبت ليبيا ذلك."),
    ],
)
def test_what_ones_own_is_bound_for_is_promised(who: str, content: str) -> None:
    assert _acts(who, content) == ["promise"]


@pytest.mark.parametrize(
    "content",
    [
        "إن الأسعار ذاهبة إلى الارتفاع.",
        "إن الوفد الليبي ذاهب إلى باريس.",
        "إن الإضراب سيستمر حتى الجمعة.",
        "إن عمليات المتمردين ستستمر حتى تحقيق مطالبهم.",
        "إن العمليات الروسية ستستمر حتى سقوط المدينة.",
        "إن السلطات الليبية ستلاحق المهربين.",
    ],
)
def test_what_others_do_or_a_day_ends_is_told(content: str) -> None:
    assert _acts(_MINISTER, content) == ["state"]


@pytest.mark.parametrize(
    "content",
    [
        "إن بلاده سترد على أي اعتداء.",
        "إن بلاده سترد بالمثل.",
        "إن بلاده لن تتوانى عن الرد بحزم.",
        "إننا سنسحق كل من يحاول الاعتداء علينا.",
        "إن بلاده ستنسحب من الاتفاق إذا فرضت العقوبات.",
        "إن العدو سيدفع ثمن جرائمه.",
    ],
)
def test_striking_back_is_threatened_with(content: str) -> None:
    assert _acts(_MINISTER, content) == ["warn"]
