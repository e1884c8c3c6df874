"""Thanks offered up, worries not hidden, prayers, and whose a view is behind talks and broadcasts."""

import pytest

from tests.extract.test_fronted import told

EARLIER = "وقال وزير الصحة الكندي بيتر لوران إن اللقاح متوفر. "
SHOWN = [
    ("رفع حزب الفجر، في بداية اللقاء، شكره وتقديره لوجهاء السهل على مواقفهم.", "praise", "وجهاء السهل على مواقفهم"),
    ("رفع حزب الفجر أثناء اللقاء تعازيه لأسر الضحايا.", "support", "أسر الضحايا"),
    ("لم يخف حزب الفجر، خلال اجتماع عقد أمس، قلقه من الحرب.", "warn", "الحرب"),
    ("لا يخفي حزب الفجر استغرابه من تأخر الرد.", "condemn", "تأخر الرد"),
    ("أعلن حزب الفجر أثناء اللقاء التزامه بوقف القتال.", "promise", "وقف القتال"),
    ("وجه حزب الفجر في مستهل الجلسة الدعوة إلى وقف القتال.", "demand", "وقف القتال"),
    ("بث حزب الفجر أمس تسجيلا مصورا يهدد فيه بقصف المدينة.", "warn", "قصف المدينة"),
]


@pytest.mark.parametrize(("words", "act", "content"), SHOWN)
def test_what_is_shown_is_his_who_shows_it_and_not_of_who_spoke_before(words: str, act: str, content: str) -> None:
    assert told(f"{EARLIER}و{words}")[1:] == [(act, "حزب الفجر", content)]


NOT_SHOWN = [
    "رفع حزب الفجر الدعم عن المحروقات.",
    "رفع حزب الفجر تحفظه على الاتفاق.",
    "يخفي حزب الفجر قلقه من الحرب.",
    "لم تخف حدة القلق من الحرب.",
    "سأل حزب الفجر الحكومة أن تستقيل.",
]


@pytest.mark.parametrize("words", NOT_SHOWN)
def test_what_is_lifted_or_hidden_is_no_view(words: str) -> None:
    assert len(told(f"{EARLIER}و{words}")) == 1


GODS = ["سائلا الله القدير أن", "سائلا المولى أن", "سائلا المولى عز وجل أن"]


@pytest.mark.parametrize("asks", GODS)
@pytest.mark.parametrize("sign", ["،", ""])
def test_who_asks_god_hopes_for_one_thing_however_long(asks: str, sign: str) -> None:
    text = f"{EARLIER}وأشاد حزب الفجر بدور الضحايا{sign} {asks} يتغمدهم برحمته وأن يلهم ذويهم الصبر."
    assert told(text)[-1] == ("hope", "حزب الفجر", "يتغمدهم برحمته وأن يلهم ذويهم الصبر")


def test_a_prayer_does_not_reach_past_another_participle() -> None:
    text = f"{EARLIER}وأشاد حزب الفجر بدور الضحايا، سائلا الله لهم الرحمة، مؤكدا أن الوضع صعب."
    assert told(text)[-1] == ("affirm", "حزب الفجر", "الوضع صعب")


TALKED = [
    ("مجددا دعم جهود الوساطة.", "support", "جهود الوساطة"),
    ("مشيدا بدور تونس.", "praise", "دور تونس"),
    ("مؤكدا ضرورة الحوار.", "demand", "الحوار"),
]


@pytest.mark.parametrize(("words", "act", "content"), TALKED)
def test_what_one_adds_to_talks_he_adds_whom_their_verb_names(words: str, act: str, content: str) -> None:
    talks = "بحث كمال العطار، اليوم الأحد، مع الوزير سالم الناصر ملف المياه"
    assert told(f"{EARLIER}{talks}، {words}")[2] == (act, "كمال العطار", content)


def test_what_both_add_to_talks_is_of_both() -> None:
    text = f"{EARLIER}بحث كمال العطار مع الوزير سالم الناصر ملف المياه، مشيدين بدور تونس."
    assert told(text)[2] == ("praise", "كمال العطار، سالم الناصر", "دور تونس")


@pytest.mark.parametrize("carried", ["وبحسب ما نقلته", "ووفق ما نقلته"])
@pytest.mark.parametrize("so", ["فإن", "، فإن", "أن"])
def test_the_source_of_what_a_paper_carried_says_it(carried: str, so: str) -> None:
    text = f"{carried} وكالة رويترز عن مصادر مطلعة {so} العملية تمت ليلا.".replace(" ،", "،")
    assert told(text) == [("state", "مصادر مطلعة", "العملية تمت ليلا")]


def test_and_that_it_be_so_goes_on_with_what_is_asked() -> None:
    text = "وقال كمال العطار إن على الحكومة أن تستقيل وأن تعتذر للشعب."
    assert told(text) == [("demand", "كمال العطار", "تستقيل وأن تعتذر للشعب")]


def test_and_that_something_is_so_begins_anew() -> None:
    text = "وقال كمال العطار إن الحكومة استقالت وأن تشكيل حكومة أخرى صعب جدا."
    assert [content for _, _, content in told(text)] == ["الحكومة استقالت", "تشكيل حكومة أخرى صعب جدا"]
