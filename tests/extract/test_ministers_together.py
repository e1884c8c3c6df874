"""Several who bear one office, states of a body, agencies that carry what was said, and words printed as one."""

import pytest

from tests.extract.reading_of import listed, named, read
from tests.extract.test_embedded import read as whole
from tests.extract.test_fronted import told

EACH = [
    "وعقد وزراء الخارجية الكندي سامي الحوراني والبرازيلي حسن البدري والياباني نبيل الشامي اجتماعا أمس.",
    "وعقد وزراء خارجية كندا سامي الحوراني والبرازيل حسن البدري واليابان نبيل الشامي اجتماعا أمس.",
    "وعقد رؤساء كندا سامي الحوراني والبرازيل حسن البدري واليابان نبيل الشامي اجتماعا أمس.",
]


@pytest.mark.parametrize("text", EACH)
def test_each_of_several_who_bear_one_office_is_named(text: str) -> None:
    reading = whole(text)
    (meeting,) = reading.meetings
    quotes = {q.quote for e in reading.entities if e.id in meeting.participants for q in e.mentions}
    assert {"سامي الحوراني", "حسن البدري", "نبيل الشامي"} <= quotes


def test_a_plural_office_without_names_is_a_group() -> None:
    assert listed(read("وأكد رؤساء كندا والبرازيل أن الحل قريب."))["رؤساء كندا والبرازيل"] == "Organisation"


def test_a_single_name_behind_a_plural_office_is_none_of_several() -> None:
    found = read("وعقد وزراء الخارجية الكندي سامي الحوراني اجتماعا.")
    assert [m.quote for m in named(found, "سامي الحوراني").mentions] == ["سامي الحوراني"]


def test_those_who_ended_a_meeting_go_on() -> None:
    text = "أنهى وزراء خارجية كندا والبرازيل اليوم اجتماعا لهم، وشددوا على أهمية السلام."
    assert told(text) == [("affirm", "وزراء خارجية كندا والبرازيل", "أهمية السلام")]


CARRIED = [
    ("ونقلت وكالة النهر أن الهدنة صامدة.", ("state", "وكالة النهر", "الهدنة صامدة")),
    ("ونقلت وكالة النهر اليوم أن الهدنة صامدة.", ("state", "وكالة النهر", "الهدنة صامدة")),
    ("ونقلت وكالة النهر أن سامي الحوراني دعا إلى السلام.", ("demand", "سامي الحوراني", "السلام")),
    ("ونقلت وكالة النهر عن سامي الحوراني أن الهدنة صامدة.", ("state", "سامي الحوراني", "الهدنة صامدة")),
    ("وقالت دول في الاتحاد الأوروبي إن الأمر صعب.", ("state", "دول في الاتحاد الأوروبي", "الأمر صعب")),
    ("وقالت كندا إنها تشعر بقلق بالغ إزاء العنف.", ("warn", "كندا", "العنف")),
    ("وقالت كندا إنها تشعر بقلق جراء العنف.", ("warn", "كندا", "العنف")),
    ("وأعربت كندا عن دعم كامل للهدنة.", ("support", "كندا", "هدنة")),
]


@pytest.mark.parametrize(("text", "statement"), CARRIED)
def test_each_statement(text: str, statement: tuple[str, str, str]) -> None:
    assert told(text) == [statement]


@pytest.mark.parametrize(
    "text", ["ونقلت وكالة النهر الخبر.", "ونقل الوزير سامي الحوراني أن الأمر صعب.", "ونقلت دول في الاتحاد."]
)
def test_nothing_is_carried(text: str) -> None:
    assert told(text) == []


def test_concern_is_nobody_who_speaks() -> None:
    assert "بقلق" not in listed(read("وقالت كندا إنها تشعر بقلق بالغ من العنف."))


GLUED = [
    ("قالت الأممالمتحدة إن الأمر صعب.", "الأممالمتحدة"),
    ("ودعت الولاياتالمتحدةالأمريكية إلى السلام.", "الولاياتالمتحدةالأمريكية"),
    ("ودعت المملكة العربيةالسعودية إلى السلام.", "المملكة العربيةالسعودية"),
]


@pytest.mark.parametrize(("text", "words"), GLUED)
def test_a_name_whose_words_are_printed_as_one(text: str, words: str) -> None:
    assert named(read(text), words).key


def test_no_name_within_a_longer_word() -> None:
    assert not [e for e in read("قرأنا الأممالمتحدثة هنا.").entities if e.key]


VISITS = [
    ("وتحدث الناطق خلال زيارة سامي الحوراني إلى أوتاوا.", {"سامي الحوراني"}),
    ("وقال حسن البدري خلال زيارة سامي الحوراني إلى أوتاوا إن الحل قريب.", {"سامي الحوراني"}),
    ("وقال حسن البدري خلال زيارة إلى أوتاوا إن الحل قريب.", {"حسن البدري"}),
]


@pytest.mark.parametrize(("text", "visitors"), VISITS)
def test_who_tells_of_a_visit_does_not_pay_it(text: str, visitors: set[str]) -> None:
    reading = whole(text)
    (visit,) = reading.meetings
    assert {e.mentions[0].quote for e in reading.entities if e.id in visit.participants} == visitors


def test_a_dialogue_that_was_not_held_is_no_meeting() -> None:
    assert whole("ودعا سامي الحوراني إلى الحوار بين كندا والبرازيل.").meetings == ()


def test_who_held_one_meeting_did_not_hold_the_next_one_named() -> None:
    reading = whole("وأجرى سامي الحوراني لقاء مع حسن البدري، وعرض اجتماعا للجنة المياه.")
    assert len(reading.meetings[0].participants) == 2


def test_a_group_that_discusses_is_named_without_its_ministry() -> None:
    assert "وزراء الخارجية" in listed(read("وسيبحث وزراء الخارجية في باريس الأزمة."))
