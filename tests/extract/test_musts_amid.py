"""What must be, asked for amid what somebody says, behind a sign of its own."""

import pytest

from tests.extract.test_fronted import told

_SAYS = "وقال وزير الخارجية سامر الحوراني إن الوضع خطير، {} وقف القتال."


@pytest.mark.parametrize(
    "sign",
    ["وهو ما يتطلب", "الأمر الذي يستدعي", "حيث يجب", "إذ ينبغي", "فيجب", "ولا مناص من", "والمطلب الأساسي هو"],
)
def test_what_must_be_is_asked_for_by_itself(sign: str) -> None:
    assert told(_SAYS.format(sign)) == [
        ("state", "سامر الحوراني", "الوضع خطير"),
        ("demand", "سامر الحوراني", "وقف القتال"),
    ]


@pytest.mark.parametrize("sign", ["حيث يستمر", "وهو ما يؤخر", "الأمر الذي يمنع"])
def test_what_is_only_told_so_is_not_asked_for(sign: str) -> None:
    assert [act for act, _, _ in told(_SAYS.format(sign))] == ["state"]


def test_what_cannot_be_accepted_is_rejected() -> None:
    text = "وأكد وزير الخارجية سامر الحوراني أنه لا يمكن القبول بخطة التقسيم."
    assert told(text) == [("reject", "سامر الحوراني", "خطة التقسيم")]


def test_another_demand_is_set_off_by_besides() -> None:
    text = (
        "وطالب وزير الخارجية سامر الحوراني بوقف القتال، إلى جانب إطلاق الأسرى، وكذلك فتح المعابر، فضلا عن رفع الحصار."
    )
    assert [what for _, _, what in told(text)] == ["وقف القتال", "إطلاق الأسرى", "فتح المعابر", "رفع الحصار"]


@pytest.mark.parametrize(
    "what", ["وقف القتال إلى جانب إطلاق الأسرى", "دعم الحكومة، إلى جانب الشعب السوري", "وقف القتال وإطلاق الأسرى"]
)
def test_what_no_sign_sets_off_is_one_demand(what: str) -> None:
    assert [said for _, _, said in told(f"وطالب وزير الخارجية سامر الحوراني ب{what}.")] == [what]
