"""Who speaks where the cue names nobody: the doer of a deed, an office or noun taken up again, the issuer."""

from tests.extract.actors import read as read_marked
from tests.extract.actors import told
from tests.extract.test_embedded import read


def holders(text: str) -> list[tuple[str, list[str]]]:
    """Return the cue of each statement of a text with the Arabic names of its holders."""
    reading = read(text)
    names = {e.id: e.name_ar for e in reading.entities}
    return [(s.cue.quote, [names[who] for who in s.holder]) for s in reading.stances]


def test_the_doer_of_a_deed_says_what_the_sentence_goes_on_to_say() -> None:
    deed = "وقال [نادر بوعلام=b] إن الأمر صعب. واستقبل [سامر العلي=a] الوفد، مؤكدا أن الحل قريب."
    assert told(deed)[1] == ("affirm", "a", "الحل قريب")


def test_what_is_added_is_added_by_one_who_spoke() -> None:
    text = "قال [سامر العلي=a] إن الأمر صعب. ووصل [نادر بوعلام=b] إلى المدينة. وأضاف أن الحل قريب."
    assert told(text)[1] == ("state", "a", "الحل قريب")


def test_a_woman_who_does_something_is_not_he_who_speaks() -> None:
    assert told("ووصلت [نور الحداد=b:f] إلى المدينة. وأكد أن الحل قريب.") == []


def test_a_bare_office_that_two_hold_is_the_office_of_the_one_spoken_of() -> None:
    text = (
        "افتتح وزير الخارجية سامي الدروبي، رفقة وزير الدفاع ماهر الأتاسي، أشغال الدورة."
        " وأكد الوزير في كلمة بالمناسبة أن التعاون قائم."
    )
    assert holders(text) == [("أكد", ["سامي الدروبي"])]


def test_a_source_is_taken_up_by_its_noun() -> None:
    text = "قال مصدر عسكري سوري إن الطريق مغلق. وقالت مصادر معارضة إن القصف مستمر. وأضاف المصدر أن القوات تستعد."
    assert holders(text)[-1] == ("أضاف", ["مصدر عسكري سوري"])


def test_who_confirms_what_was_said_goes_on() -> None:
    text = "قال [سامر العلي=a] إن الوضع هادئ، وهو ما شدد عليه [نادر بوعلام=b]، مضيفا أن الحل قريب."
    assert told(text)[-1] == ("state", "b", "الحل قريب")


def test_going_on_saying_is_one_cue() -> None:
    assert told('قال [سامر العلي=a] إن الأمر صعب. وتابع قائلا "نجدد دعوتنا لوقف القتال".')[-1] == (
        "demand",
        "a",
        "وقف القتال",
    )


def test_and_with_a_perfect_goes_on_with_the_one_told_of() -> None:
    text = "قال [سامر العلي=a] إن [نادر بوعلام=b] أكد تمسكه بالحل، وتحدث عن خلاف كبير. وأضاف أن اللقاء جيد."
    stances = read_marked(text).stances
    assert [("+".join(s.holder), "+".join(s.reported_by)) for s in stances] == [("b", "a"), ("b", "a"), ("a", "")]


def test_except_that_begins_a_statement() -> None:
    text = "نفت [الدولة=s:fs] وجود خلاف، إلا أنها أكدت أن الاتفاق لن يغير شيئا."
    assert told(text)[-1] == ("affirm", "s", "الاتفاق لن يغير شيئا")


def test_we_is_the_one_who_signs() -> None:
    text = "نطالب [الحكومة=g:fo] بوقف القتال فورا.\nوندين بأشد العبارات هذا القصف.\n[حركة الفجر=b:fo]\n14 صفر 1448"
    assert told(text) == [("demand", "b", "وقف القتال فورا"), ("condemn", "b", "هذا القصف")]


def test_we_is_the_one_who_speaks_first_or_is_named_after_we() -> None:
    assert told("تؤكد [حركة الفجر=b:fo] أن الحل قريب.\nوندعو [الحكومة=g:fo] إلى وقف القتال.")[-1][1] == "b"
    assert told("إننا في [حركة الفجر=b:fo] متمسكون بالحل. وندعو إلى وقف القتال فورا.")[-1][1] == "b"


def test_we_without_an_issuer_is_left_out() -> None:
    assert told("ندعو [الحكومة=g:fo] إلى وقف القتال.") == []
