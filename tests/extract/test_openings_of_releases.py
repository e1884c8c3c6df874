"""How the sentences of a body's release open: grounds, "while it condemns", "is glad to", "cannot but"."""

import pytest

from tests.extract.reading_of import held
from tests.extract.test_embedded import read

OPENED = [
    ("ومن هنا تجدد نقابة السهل رفضها القرار.", "القرار"),
    ("وأمام هذا الواقع تطالب نقابة السهل بفتح الطريق.", "فتح الطريق"),
    ("وإزاء ما تقدم تعلن نقابة السهل الإضراب.", "الإضراب"),
    ("ومن منطلق مسؤوليتها تدعو نقابة السهل إلى فتح الطريق.", "فتح الطريق"),
    ("ويسر نقابة السهل أن تهنئ المعلمين بعيدهم.", "عيدهم"),
    ("ولا يسع نقابة السهل إلا أن تشكر المتطوعين على جهودهم.", "جهودهم"),
    ("تود نقابة السهل أن تؤكد أن الإضراب مستمر.", "الإضراب مستمر"),
    ("تستنكر نقابة السهل أشد الاستنكار هذه الجريمة.", "هذه الجريمة"),
    ("تدعو نقابة السهل القائد العام للقوات المسلحة إلى إرسال لجنة.", "إرسال لجنة"),
]
WHILE = [
    ("ونقابة السهل إذ تستنكر هذا القرار تدعو المعلمين إلى الإضراب.", ["هذا القرار", "الإضراب"]),
    ("إن نقابة السهل إذ تدين القرار الذي صدر أمس تؤكد تمسكها بالحوار.", ["القرار الذي صدر أمس", "الحوار"]),
    ("إن نقابة السهل إذ تدين القرار الذي يرفض الحوار.", ["القرار الذي يرفض الحوار"]),
]
OURS = [
    ("ويسرنا أن نهنئ المعلمين بعيدهم.", "عيدهم"),
    ("ولا يسعنا إلا أن نشكر المتطوعين على جهودهم.", "جهودهم"),
    ("ونود أن نؤكد أن الإضراب مستمر.", "الإضراب مستمر"),
]
NONE = [
    "لا يسر نقابة السهل أن تهنئ الوزير بالقرار.",
    "كانت تود نقابة السهل أن تهنئ الوزير بالقرار.",
    "يسر نقابة السهل أن يهنئ حزب الفجر الوزير بالقرار.",
    # What a statement condemns does not condemn.
    "في بيان يدين نقابة السهل.",
    "من خلال قرار يرفض نقابة السهل.",
]


@pytest.mark.parametrize(("text", "content"), OPENED)
def test_a_body_takes_a_stand_behind_what_its_sentence_opens_with(text: str, content: str) -> None:
    """The body behind the verb, or of whom it is glad, holds it."""
    assert held(read(text)) == [("نقابة السهل", content)]


@pytest.mark.parametrize(("text", "contents"), WHILE)
def test_what_is_done_meanwhile_ends_before_the_main_verb(text: str, contents: list[str]) -> None:
    """Both are the body's, each with its own content."""
    assert held(read(text)) == [("نقابة السهل", content) for content in contents]


@pytest.mark.parametrize(("sentence", "content"), OURS)
def test_we_are_glad_to_say_what_we_say(sentence: str, content: str) -> None:
    """What "we" are glad to say is the issuer's."""
    text = f"إننا في نقابة السهل نتابع ما يجري في المدارس.\n{sentence}\nنقابة السهل"
    assert held(read(text)) == [("نقابة السهل", content)]


@pytest.mark.parametrize("text", NONE)
def test_what_is_not_said_or_said_by_a_document_is_not_the_bodys(text: str) -> None:
    """Nothing is held."""
    assert not held(read(text))
