"""Who wrote a text holds nothing of what it tells, and the headlines of other texts are no part of it."""

import pytest

from tests.extract.test_embedded import read
from tests.extract.test_fronted import told
from tests.extract.test_speaker_titles import holders

STORY = "استقبل وزير الري سامر الحوراني وفدا من النقابة. وأكد أن السدود امتلأت في الشمال."


@pytest.mark.parametrize(
    "line", ["كتب - أحمد السعدني:", "كتبت هالة السعدني", "كتب محمد السعدني ووكالات:", "كتب: أحمد السعدني"]
)
def test_a_byline_gives_no_holder(line: str) -> None:
    reading = read(f"{line}\n{STORY}")
    assert holders(reading) == ["سامر الحوراني"]
    assert [s.content.quote for s in reading.stances] == ["السدود امتلأت في الشمال"]


def test_who_is_told_to_write_holds_what_he_wrote() -> None:
    reading = read("كتب وزير الري سامر الحوراني على صفحته أن السدود امتلأت في الشمال.")
    assert holders(reading) == ["سامر الحوراني"]


def test_a_byline_alone_holds_nothing() -> None:
    assert not read("كتب - أحمد السعدني:").stances


OTHERS = "وزير الخارجية الأردني يستقبل نظيره المصري\nالجيش السوري يعلن السيطرة على بلدة جديدة\n"


@pytest.mark.parametrize(
    "page", [f"{STORY}\nأخبار ذات صلة\n{OTHERS}", f"{OTHERS}{STORY}\n", f"الرئيسية\n{OTHERS}\n{STORY}"]
)
def test_headlines_of_other_texts_tell_nothing(page: str) -> None:
    reading = read(page)
    assert [s.content.quote for s in reading.stances] == ["السدود امتلأت في الشمال"]
    assert len(reading.meetings) == len(read(STORY).meetings)


@pytest.mark.parametrize(
    "text",
    [
        "الحكومة السورية تطالب برفع العقوبات\n",
        "الحكومة السورية تطالب برفع العقوبات.\nوزير الري سامر الحوراني يؤكد أن السدود امتلأت.\n",
    ],
)
def test_a_line_alone_and_a_full_sentence_are_told(text: str) -> None:
    assert read(text).stances


def test_a_list_below_a_colon_is_told() -> None:
    text = "الحكومة السورية تؤكد ما يلي:\nالشعب السوري يرفض التدخل\nالجيش السوري يدعم الهدنة\n"
    told = " ".join(s.content.quote for s in read(text).stances)
    assert "التدخل" in told
    assert "الهدنة" in told


def test_what_somebody_wrote_in_a_short_line_is_told() -> None:
    reading = read("كتب وزير الري سامر الحوراني على صفحته: ندين الهجوم على الجسر\nوأكد أن السدود امتلأت.")
    assert holders(reading) == ["سامر الحوراني", "سامر الحوراني"]


def test_a_text_begins_behind_a_row_of_buttons() -> None:
    text = "سامر الخطيب (صفد) شارك فيسبوك تويتر طباعة اكتب رأيك حفظ تمنى حزب الفجر أمس أن ينجح الحوار."
    assert told(text) == [("hope", "حزب الفجر", "ينجح الحوار")]


def test_two_pages_named_in_a_text_are_no_row_of_buttons() -> None:
    text = "وقال حزب الفجر على فيسبوك تويتر إن الأمر صعب."
    assert told(text) == [("state", "حزب الفجر", "الأمر صعب")]
