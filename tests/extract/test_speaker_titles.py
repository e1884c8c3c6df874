"""Speakers behind long titles, speakers whose names no table knows, and titles that are another's."""

import pytest

from kg.records import Reading
from tests.extract.test_embedded import read

LONG = [
    (
        "أكد وزير التعليم التقني والتكوين المهني وتشغيل الشباب لطفي الزعيمي، أمس، أن السدود امتلأت.",
        "لطفي الزعيمي",
    ),
    ("وقالت الوزيرة المكلفة بالماء والبيئة، السيدة نجلاء بوزفور، إن السدود امتلأت.", "نجلاء بوزفور"),
    (
        "وأعلن الوزير المكلف بالعلاقات مع البرلمان الناطق الرسمي باسم الحكومة منير اليوسفي أن المجلس اجتمع.",
        "منير اليوسفي",
    ),
    ("وصرح رئيس لجنة الزراعة والري بمجلس النواب، عادل بوشعيب، بأن السدود امتلأت.", "عادل بوشعيب"),
    ("وأوضح مدير إدارة الإعلام بالهيئة العامة للبريد خالد الرحيلي أن الطوابع نفدت.", "خالد الرحيلي"),
    ("وقال رئيس الوفد البرلماني، رئيس مجموعة الصداقة البرلمانية، فادي مزيان، إن الزيارة ناجحة.", "فادي مزيان"),
    ("أكد وزير الزراعة والجالية الوطنية بالخارج سامر الحوراني أن العمل جار.", "سامر الحوراني"),
    ("وأوضح مدير الصحة في المحافظة نبيل شعبان أن الوضع تحت السيطرة.", "نبيل شعبان"),
]
FILLING = [
    ("وقال سمير بلقاضي، الناطق باسم حركة الينابيع، إن القرار خطير.", "سمير بلقاضي"),
    ("من جهته، اعتبر مختار بدوي أن الحل بعيد.", "مختار بدوي"),
    ("من جهتها، اعتبرت نجاة الوقيان أن الحل بعيد.", "نجاة الوقيان"),
    ("من جهته، اعتبر عز الدين كيلو أن الحل بعيد.", "عز الدين كيلو"),
    ("وقال رائد جبار، عضو المجلس البلدي، إن القرار خطير.", "رائد جبار"),
    ("وأضاف المتحدث باسم الحركة الحبيب ثابت في تصريح صحفي أن الهدنة صامدة.", "الحبيب ثابت"),
    ("ودعا الأمين العام للاتحاد، هند عيسى، إلى الحوار.", "هند عيسى"),
    ("وأعرب القيادي في الجبهة خالد بن فليس عن قلقه من التصعيد.", "خالد بن فليس"),
    ("وكشف الدكتور هيثم بوكادي، أن المفاوضات تتقدم.", "هيثم بوكادي"),
]


def holders(reading: Reading) -> list[str]:
    """Return the longest words that stand for each holder."""
    quotes = {e.id: max((m.quote for m in e.mentions), key=len) for e in reading.entities}
    return [quotes[h] for stance in reading.stances for h in stance.holder]


@pytest.mark.parametrize(("text", "name"), LONG + FILLING)
def test_the_name_is_that_of_who_speaks(text: str, name: str) -> None:
    reading = read(text)
    (stance,) = reading.stances
    (speaker,) = [e for e in reading.entities if e.id in stance.holder]
    assert any(m.quote.endswith(name) for m in speaker.mentions)


def test_what_is_named_within_a_long_title_is_named() -> None:
    reading = read("وصرح رئيس لجنة الزراعة والري بمجلس النواب، عادل بوشعيب، بأن السدود امتلأت.")
    assert any(m.quote == "مجلس النواب" for e in reading.entities for m in e.mentions)


@pytest.mark.parametrize(
    "text",
    [
        "وأكد مدير مستشفى الملك خالد بن عبدالله أن الأطباء يعملون.",
        "وأكد رئيس مجلس إدارة مؤسسة الشهيد أحمد الكبير أن الأطباء يعملون.",
        "وأكد مدير العلاقات لنظيره البرازيلي أحمد دوغان أن الأطباء يعملون.",
    ],
)
def test_whom_a_thing_is_called_after_and_who_is_told_do_not_speak(text: str) -> None:
    assert all(holder.split()[0] in {"مدير", "رئيس"} for holder in holders(read(text)))


@pytest.mark.parametrize("text", ["ونفت إيران تدخلها في الشؤون الداخلية.", "ودعا الله سبحانه أن يحفظ البلاد."])
def test_a_state_and_what_is_prayed_to_begin_no_name(text: str) -> None:
    assert not [e for e in read(text).entities if e.type == "Person"]


@pytest.mark.parametrize(
    ("text", "host", "guest"),
    [
        ("استقبل رئيس الجمهورية الوزير حسن الغامري في القصر.", "رئيس الجمهورية", "حسن الغامري"),
        ("استقبل رئيس مجلس النواب السفير حسن الغامري.", "رئيس مجلس النواب", "حسن الغامري"),
    ],
)
def test_a_title_behind_the_office_of_who_receives_is_that_of_another(text: str, host: str, guest: str) -> None:
    reading = read(text)
    (meeting,) = reading.meetings
    parties = {m.quote for e in reading.entities if e.id in meeting.participants for m in e.mentions}
    assert host in parties
    assert any(quote.endswith(guest) for quote in parties)
    assert not any(quote.startswith(host) and quote.endswith(guest) for quote in parties)


def test_a_title_before_the_name_of_who_receives_is_his_own() -> None:
    reading = read("التقى رئيس الأركان اللواء حسن الغامري وفدا من البرازيل.")
    (meeting,) = reading.meetings
    quotes = {e.id: {m.quote for m in e.mentions} for e in reading.entities}
    assert any(any(q.endswith("حسن الغامري") for q in quotes[p]) for p in meeting.participants)
    assert sum(e.type == "Person" for e in reading.entities) == 1


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("أكد الكرملين أن الحل بعيد.", "الكرملين"),
        ("وأعلن البيت الأبيض أن الحل بعيد.", "البيت الأبيض"),
        ("أكدت الأونروا أن الحل بعيد.", "الأونروا"),
    ],
)
def test_a_body_called_by_no_noun_speaks_in_either_gender(text: str, name: str) -> None:
    assert holders(read(text)) == [name]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("وأكد سامر الحوراني خلال مؤتمر صحفي استمرار العمل في المدينة.", "استمرار العمل في المدينة"),
        ("وأشاد سامر الحوراني خلال مؤتمر صحفي بصعوبة العمل.", "صعوبة العمل"),
    ],
)
def test_what_is_said_at_a_press_conference_is_no_part_of_it(text: str, content: str) -> None:
    (stance,) = read(text).stances
    assert stance.content.quote == content


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("وتمنى استمرار العمل في المدينة.", "hope"),
        ("واقترح عقد لقاء جديد.", "demand"),
        ("واشترط رحيل المدير.", "demand"),
        ("واستبعد عودة المدير.", "state"),
    ],
)
def test_a_verb_that_no_noun_is_written_like_goes_on_with_its_object(text: str, act: str) -> None:
    *_, stance = read("قال سامر الحوراني إن الحوار ضروري. " + text).stances
    assert stance.act == act
    assert stance.content.quote == text.split(maxsplit=1)[1].rstrip(".")


def test_two_who_stand_side_by_side_behind_a_reception_met() -> None:
    (meeting,) = read("جاء ذلك خلال استقبال سامر الحوراني النائب إيلي الغامري.").meetings
    assert len(meeting.participants) == 2


@pytest.mark.parametrize(
    "again",
    [
        "وأشار شمعون إلى أن الأزمة مستمرة.",
        "وأضاف رئيس الحزب أن الأزمة مستمرة.",
        "ووفقا لشمعون فإن الأزمة مستمرة في المدينة.",
    ],
)
def test_who_spoke_is_known_again(again: str) -> None:
    first, second = read("أكد رئيس حزب النهوض سعيد شمعون أن العمل جار. " + again).stances
    assert first.holder == second.holder


def test_who_spoke_is_known_again_behind_to_and_the_article() -> None:
    first, second = read("أكد الوزير سعيد الغامري أن العمل جار. ووفقا للغامري فإن الأزمة مستمرة في المدينة.").stances
    assert first.holder == second.holder


@pytest.mark.parametrize("name", ["نورالدين بوزيد", "الميلودي حمة", "سيروان آكره"])
def test_names_of_the_regions_are_known(name: str) -> None:
    assert holders(read(f"من جهته، اعتبر {name} أن الحل بعيد.")) == [name]


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("شارك سامر الحوراني في المعرض، حيث ألقى كلمة أكد فيها أن العمل جار.", "العمل جار"),
        ("وأجرى سامر الحوراني مقابلة مع قناة الينابيع أكد فيها أن العمل جار.", "العمل جار"),
        ("نقل السفير سامر الحوراني تحيات بلاده، مجددا دعم المشروع.", "المشروع"),
        ("سلم السفير سامر الحوراني رسالة إلى النقابة، مؤكدا أن العمل جار.", "العمل جار"),
    ],
)
def test_who_does_something_goes_on_to_speak(text: str, quote: str) -> None:
    reading = read(text)
    (stance,) = reading.stances
    assert stance.content.quote.endswith(quote)
    assert all(holder.endswith("سامر الحوراني") for holder in holders(reading))


def test_what_is_condemned_in_a_statement_ends_before_the_next_verb() -> None:
    first, second = read("أدانت نقابة المزارعين في بيان أصدرته حرق الحقول، وطالبت الأمم المتحدة بالتحقيق.").stances
    assert (first.act, first.content.quote) == ("condemn", "حرق الحقول")
    assert (second.act, second.content.quote) == ("demand", "التحقيق")


def test_an_occasion_with_a_pronoun_is_passed() -> None:
    (stance,) = read("ثمنت نقابة المزارعين في ختام جلستها مواقف الأطباء.").stances
    assert stance.content.quote == "مواقف الأطباء"


@pytest.mark.parametrize("group", ["30 دولة", "خمسون نائبا", "ثماني عشرة منظمة"])
def test_those_who_are_counted_speak(group: str) -> None:
    assert holders(read(f"طالب {group} بوقف القطع." if "نائبا" in group else f"طالبت {group} بوقف القطع.")) == [group]


def test_two_words_that_say_what_is_asked_are_no_name() -> None:
    assert not [e for e in read("وكلف المجلس وزير المالية بإعداد تقرير.").entities if "تقرير" in e.mentions[0].quote]


def test_who_speaks_in_the_present_behind_a_matter() -> None:
    assert holders(read("وحول أسباب الأزمة يوضح سامر الحوراني أن العمل جار.")) == ["سامر الحوراني"]


@pytest.mark.parametrize(
    ("text", "act", "quote"),
    [
        ("وجدد سامر الحوراني، بهذه المناسبة، دعم بلاده للمشروع.", "support", "دعم بلاده للمشروع"),
        ("ورحب سامر الحوراني، بهذه المناسبة، بالقرار الجديد.", "praise", "القرار الجديد"),
        ("ودعا سامر الحوراني بهذا الشأن إلى الحوار.", "demand", "الحوار"),
    ],
)
def test_this_occasion_is_no_content(text: str, act: str, quote: str) -> None:
    (stance,) = read(text).stances
    assert (stance.act, stance.content.quote) == (act, quote)


@pytest.mark.parametrize(
    ("going_on", "act"), [("ودان الاعتداءات على القرى.", "condemn"), ("ورفض الاتهامات الموجهة إليه.", "reject")]
)
def test_what_a_masculine_verb_cannot_have_as_subject_is_its_object(going_on: str, act: str) -> None:
    first, second = read("أكد حزب النهوض في بيان ضرورة الحوار. " + going_on).stances
    assert (second.act, second.holder) == (act, first.holder)


def test_a_plural_behind_a_feminine_verb_may_be_its_subject() -> None:
    assert len(read("أكد حزب النهوض في بيان ضرورة الحوار. وتوقفت المحادثات.").stances) == 1
