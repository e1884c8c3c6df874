"""What a foe without a name does is not what the body does that goes on; blame is laid on him by it."""

import pytest

from tests.extract.test_court_and_cabinet import told


def test_what_a_foe_does_in_an_item_is_no_stand_of_who_lists_it() -> None:
    text = "يؤكد حزب الفجر ما يلي:\n1- رفض القرار.\n2- يرفض العدو السلام."
    assert [(act, who) for act, who, _ in told(text)] == [("reject", ["حزب الفجر"])]


@pytest.mark.parametrize("foe", ["النظام", "الاحتلال", "المستوطنين"])
@pytest.mark.parametrize(("condemns", "blames"), [("يدين", "ويحمل"), ("أدان", "وحمل")])
def test_a_body_goes_on_to_blame_a_foe(foe: str, condemns: str, blames: str) -> None:
    text = f"{condemns} حزب الفجر القصف، {blames} {foe} المسؤولية عن القتل."
    assert told(text) == [("condemn", ["حزب الفجر"], "القصف"), ("condemn", ["حزب الفجر"], "المسؤولية عن القتل")]
