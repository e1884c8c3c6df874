"""Visits, tours and arrivals told by the way, and meetings told before him whose they are."""

import pytest

from kg.kinds import MeetingKind
from tests.extract.reading_of import met
from tests.extract.test_embedded import read

X = "الوزير الكندي بيتر لوران"
VISITS = [
    f"قال {X} في أوسلو، التي وصلها مساء في مستهل زيارة رسمية، إن الحل قريب.",
    f"قال {X} في أوسلو التي يزورها إن الحل قريب.",
    f"قال {X} في أوسلو التي وصل إليها أمس إن الحل قريب.",
    f"قال {X} في أوسلو التي توجه إليها أمس إن الحل قريب.",
    f"قال {X} لدى وصوله مطار أوسلو مساء أمس إن الحل قريب.",
    f"صرح {X}، في ختام زيارة إلى أوسلو، أن الحل قريب.",
    f"أكد {X} أن الحل قريب. ووصل إلى العاصمة اللبنانية جوا من دمشق.",
    f"أكد {X} أن الحل قريب. وكان قد وصل إلى أوسلو أمس.",
    f"يأتي ذلك بعد مغادرة {X} أوسلو ظهر الأحد متوجها إلى العاصمة الفرنسية باريس.",
    f"الجولات الطويلة التي قام بها {X} لم تثمر.",
    f"في ختام جولته الإقليمية قال {X} إن الحل قريب.",
    f"ويأتي ذلك في إطار جولة يقوم بها {X} في المنطقة.",
    f"وخلال زيارته إلى أوسلو قال {X} إن الحل قريب.",
]


@pytest.mark.parametrize("text", VISITS)
def test_a_visit_told_by_the_way(text: str) -> None:
    assert met(read(text)) == [{"بيتر لوران"}]


NO_VISITS = [
    f"أكد {X} أن الحل قريب. ووصلت إلى أوسلو مساعدات.",
    f"أكد {X} أن الحل قريب. ووصل إلى أوسلو وقود.",
    f"أكد {X} أن القافلة تحركت ووصلت إلى أوسلو.",
    "أكدت الوزيرة الكندية سارة لوران أن الحل قريب. ووصل إلى أوسلو أمس.",
    f"قال {X} إن الخيمة التي يزورها صغيرة.",
    "وانتهت الجولة الثانية من المفاوضات.",
    f"قام {X} بجولة ميدانية في المصنع.",
]


@pytest.mark.parametrize("text", NO_VISITS)
def test_what_is_no_visit_of_his(text: str) -> None:
    assert read(text).meetings == ()


FRONTED = [
    f"في أعقاب لقائه مع السفير أولاف هانسن، قال {X} إن الحل قريب.",
    f"بعد لقائه السفير أولاف هانسن أمس قال {X} إن الحل قريب.",
    # Somebody told of before the sentence is not the one who met.
    f"أكد الوزير الياباني كينجي موري أن الطريق طويل. وبعد لقائه السفير أولاف هانسن أكد {X} ذلك.",
]


@pytest.mark.parametrize("text", FRONTED)
def test_whose_a_meeting_is_that_begins_the_sentence(text: str) -> None:
    assert met(read(text)) == [{"بيتر لوران", "أولاف هانسن"}]


def test_whose_a_visit_is_agrees_with_who_speaks_behind_it() -> None:
    text = f"أكد {X} أن الحل قريب. وبعد زيارته إلى أوسلو قالت وزارة البيئة الكندية إن الطريق طويل."
    assert met(read(text)) == [{"بيتر لوران"}]


COUNCIL = "مجلس الأمن الدولي"
BRIEFINGS = [
    f"الإحاطة التي تقدم بها {X} نائب رئيس اللجنة العليا للمياه والبيئة إلى {COUNCIL} أمس كانت مطولة.",
    f"قدم {X} أمس تقريره إلى {COUNCIL}.",
    f"ألقى {X} أمس كلمة أمام {COUNCIL}.",
    f"استمع {COUNCIL} أمس إلى إحاطة من {X}.",
    f"وذلك قبل تقديم {X} تقريره إلى {COUNCIL}.",
]


@pytest.mark.parametrize("text", BRIEFINGS)
def test_a_speech_or_report_to_a_council_is_a_session(text: str) -> None:
    reading = read(text)
    (present,) = met(reading)
    assert present >= {"بيتر لوران", COUNCIL}
    assert [m.kind for m in reading.meetings] == [MeetingKind.SESSION]


def test_talks_behind_who_speaks_are_his() -> None:
    text = f"وقال {X} بعد محادثات مع السفير أولاف هانسن في أوسلو إن الحل قريب."
    assert met(read(text)) == [{"بيتر لوران", "أولاف هانسن"}]


def test_a_speech_elsewhere_is_no_session() -> None:
    assert read(f"ألقى {X} أمس كلمة أمام حزب البيئة.").meetings == ()
