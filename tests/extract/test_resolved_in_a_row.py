"""What is resolved item by item in one line, with the verbal nouns by which each says what is done."""

import pytest

from tests.extract.test_fronted import told

ITEMS = [("reject", "الهدنة"), ("demand", "التوحد"), ("condemn", "هجوم")]


@pytest.mark.parametrize(
    "text",
    [
        "قررت هيئة الإغاثة ما يلي: أولا: رفض الهدنة. ثانيا: دعوة الفصائل إلى التوحد. ثالثا: إدانة هجوم الأمس.",
        "قررت هيئة الإغاثة: أولا، رفض الهدنة، ثانيا، دعوة الفصائل إلى التوحد، ثالثا، إدانة هجوم الأمس.",
        "قررت هيئة الإغاثة: 1- رفض الهدنة. 2- دعوة الفصائل إلى التوحد. 3- إدانة هجوم الأمس.",
        "قررت هيئة الإغاثة ما يلي:\nأولا: رفض الهدنة.\nثانيا: دعوة الفصائل إلى التوحد.\nثالثا: إدانة هجوم الأمس.",
    ],
)
def test_each_item_is_read(text: str) -> None:
    assert [(act, content.removesuffix(" الأمس")) for act, _, content in told(text)] == ITEMS
    assert {who for _, who, _ in told(text)} == {"هيئة الإغاثة"}


def test_its_own_attitudes_are_read() -> None:
    text = "أعلن حزب الأمل ما يلي: أولا، رفضه التام للضريبة. ثانيا، إدانته للقصف. ثالثا، مطالبته الهند بالحياد."
    assert [act for act, _, _ in told(text)] == ["reject", "condemn", "demand"]
