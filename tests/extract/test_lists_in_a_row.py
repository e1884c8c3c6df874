"""Lists numbered within a sentence, each item a statement of whoever opened them: "the following: first, ..."."""

import pytest

from tests.extract.actors import in_line, read

ASKED = [
    "demand a: فتح الطرق أمام القوافل",
    "demand a: إرسال مراقبين إلى الحدود",
    "demand a: إطلاق سراح الموقوفين",
]
OPENED = [
    "طالب [سامر العلي=a] بما يلي:",
    "دعا [سامر العلي=a] إلى ما يأتي:",
    "وقال [سامر العلي=a]: إننا نطالب اللجنة بما يلي:",
    "وقال [سامر العلي=a] في كلمته: نطالب بالتالي:",
]


@pytest.mark.parametrize("opened", OPENED)
@pytest.mark.parametrize("parted", [". ", ".\n"])
def test_each_item_of_a_list_numbered_in_its_sentence_is_asked_for(opened: str, parted: str) -> None:
    first, second, third = (line.split(": ")[1] for line in ASKED)
    text = f"{opened} أولا: {first}{parted}ثانيا: {second}{parted}ثالثا: {third}."
    assert [in_line(s) for s in read(text).stances] == ASKED


def test_behind_such_a_list_the_text_goes_on_with_its_story() -> None:
    text = "طالب [سامر العلي=a] بما يلي: أولا: فتح الطرق أمام القوافل. ثانيا: وقف القصف.\nوغادر الوفد المدينة."
    assert [s.content.quote for s in read(text).stances] == ["فتح الطرق أمام القوافل", "وقف القصف"]


def test_what_is_said_to_be_the_first_of_two_opens_no_list() -> None:
    text = "وقال [سامر العلي=a] إن الأمر واضح: الطريق مغلق أولا، والجسر مهدم. ثانيا لم يصل أحد."
    assert [in_line(s) for s in read(text).stances][:1] == ["state a: الأمر واضح: الطريق مغلق أولا، والجسر مهدم"]


SPOKEN = [
    ("ندين كل اعتداء على القرية", "condemn a: كل اعتداء على القرية"),
    ("الطريق مغلق أمام القوافل", "state a: الطريق مغلق أمام القوافل"),
    ("نطالب بفتح الجسر", "demand a: فتح الجسر"),
]


@pytest.mark.parametrize("opened", ["وقال [سامر العلي=a]: ", "وقال [سامر العلي=a] ما يلي: "])
def test_what_is_said_point_by_point_is_said_by_the_speaker(opened: str) -> None:
    points = [said for said, _ in SPOKEN]
    text = f"{opened}أولا، {points[0]}. ثانيا، {points[1]}. ثالثا، {points[2]}."
    assert [in_line(s) for s in read(text).stances] == [line for _, line in SPOKEN]


def test_a_list_may_be_numbered_from_its_second_item_on() -> None:
    text = "دعا [سامر العلي=a] إلى فتح الطرق أمام القوافل.\nثانيا: إطلاق سراح الموقوفين.\nثالثا: وقف القصف."
    items = ["فتح الطرق أمام القوافل", "إطلاق سراح الموقوفين", "وقف القصف"]
    assert [in_line(s) for s in read(text).stances] == [f"demand a: {item}" for item in items]


def test_a_second_point_that_is_a_clause_is_not_asked_for_with_the_first() -> None:
    text = "دعا [سامر العلي=a] إلى فتح الطرق أمام القوافل.\nثانيا: الجسر مهدم منذ شهرين."
    assert [in_line(s) for s in read(text).stances] == ["demand a: فتح الطرق أمام القوافل"]


PLAIN = ["فتح الطرق أمام القوافل", "إطلاق سراح الموقوفين", "وقف القصف على المدن"]
POINTING = ["طالب [سامر العلي=a] بما يلي:", "ودعا [سامر العلي=a] إلى اتخاذ الخطوات التالية:"]


@pytest.mark.parametrize("opened", POINTING)
@pytest.mark.parametrize("parted", [" ", "\n"])
def test_lines_below_the_following_are_items_without_a_sign_of_their_own(opened: str, parted: str) -> None:
    text = f"{opened}{parted}{PLAIN[0]}.\n{PLAIN[1]}.\n{PLAIN[2]}.\nوغادر الوفد المدينة."
    assert [in_line(s) for s in read(text).stances] == [f"demand a: {item}" for item in PLAIN]


def test_a_line_below_what_is_only_told_is_no_item_of_it() -> None:
    text = "وقال [سامر العلي=a] إن الشركة تعمل على ما يلي: فتح مصنع جديد.\nوقف إطلاق النار صامد منذ أسبوع."
    assert [s.content.quote for s in read(text).stances] == ["الشركة تعمل على ما يلي: فتح مصنع جديد"]
