"""Who is taken for whom, or for the source of what: others of the same calling, ministries, what only looks a name."""

import pytest

from tests.extract.reading_of import names_of
from tests.extract.test_court_and_cabinet import told
from tests.extract.test_embedded import read


def who_says(text: str) -> list[list[str]]:
    """Return the holders of the statements of a text, each by the first of its names here."""
    return [who for _, who, _ in told(text)]


@pytest.mark.parametrize("calling", ["الناشط", "المحلل", "الصحفي", "الباحث", "المسؤول", "المحامي"])
def test_one_of_another_state_is_another(calling: str) -> None:
    first = f"أكد {calling} المصري نادر الحسن على أن الوضع صعب."
    assert who_says(f"{first} وقال {calling} السوري إن الحل بعيد.")[1] != ["نادر الحسن"]
    named = f"وقال {calling} السوري سمير العلي إن الحل بعيد."
    assert len({tuple(who) for who in who_says(f"أكد {calling} المصري على أن الوضع صعب. {named}")}) == 2


@pytest.mark.parametrize("calling", ["المحلل", "الصحفي", "المحامي"])
def test_he_may_be_called_by_his_state_later(calling: str) -> None:
    text = f"أكد {calling} نادر بن الحسن على أن الوضع صعب. وقال {calling} السوري إن الحل بعيد."
    assert who_says(text) == [["نادر بن الحسن"], ["نادر بن الحسن"]]


@pytest.mark.parametrize("calling", ["المحلل", "الصحفي", "الإعلامي", "المحامي"])
def test_who_holds_no_post_is_no_president(calling: str) -> None:
    president = "قال الرئيس اللبناني ميشال عون إن الحل قريب."
    assert who_says(f"{president} وقال {calling} اللبناني إن الحل بعيد.") == [["ميشال عون"], [f"{calling} اللبناني"]]


@pytest.mark.parametrize("whose", ["محامي المتهم السوري", "مسؤول الملف السوري"])
def test_of_a_state_may_be_what_one_is_for_and_not_he_himself(whose: str) -> None:
    calling = "ال" + whose.split()[0]
    text = f"قال {calling} سامر الحلو إن الحل قريب. وقال {whose} إن الحل بعيد."
    assert who_says(text) == [["سامر الحلو"], [whose]]


def test_the_kingdom_is_not_the_united_kingdom() -> None:
    reading = read("زار وفد من المملكة المتحدة الرياض. وقالت السعودية إن المملكة تدعم الحوار.")
    kingdom = next(e for e in reading.entities if any(m.quote == "المملكة" for m in e.mentions))
    assert kingdom.key == "actor/saudi-arabia"
    alone = read("زار وفد من المملكة المتحدة المدينة. وقال سامي الحلبي إن المملكة تدعم الحوار.")
    assert [names_of(alone)[who] for who in alone.stances[0].holder] == ["سامي الحلبي"]


@pytest.mark.parametrize("named", ["الخارجية الكندية", "وزارة الخارجية الكندية", "الداخلية الكندية"])
def test_the_ministry_is_the_one_named_by_its_field(named: str) -> None:
    first, second = who_says(f"قالت {named} إن الحل قريب. وأضافت الوزارة أن الوضع صعب.")
    assert first == second


def test_a_ministry_goes_on_without_its_state() -> None:
    first, second = "قالت وزارة الصحة الكندية إن الحل قريب.", "قالت وزارة الصحة إن الوضع صعب."
    assert who_says(f"{first} و{second}") == [["وزارة الصحة الكندية"]] * 2
    # The press of a country leaves its name out: the one named after may be another's.
    assert who_says(f"{second} و{first}") == [["وزارة الصحة"], ["وزارة الصحة الكندية"]]
    other = "وقالت وزارة الصحة اليمنية إن السد ممتلئ."
    of_either = [["وزارة الصحة الكندية"], ["وزارة الصحة اليمنية"], ["وزارة الصحة"]]
    assert who_says(f"{first} {other} و{second}") == of_either


@pytest.mark.parametrize("how", ["بانتظام", "باستمرار", "باختصار"])
def test_how_it_is_said_is_nobody(how: str) -> None:
    goes_on = read(f"قال سامي الحلبي إن الوضع صعب. ويقول {how} إن الحل قريب.")
    assert [names_of(goes_on)[stance.holder[0]] for stance in goes_on.stances] == ["سامي الحلبي"] * 2
    within = read(f"وانتقد كثيرون الرئيس حسن العلي الذي يقول {how} إن الحل قريب.")
    assert not any(mention.quote == how for entity in within.entities for mention in entity.mentions)


def test_between_two_shows_nothing() -> None:
    assert told("اندلع خلاف بينها وبين حركة السهل، عقب إعلان الأخير أن الحل قريب.") == []
    assert told("دافع سامي الحلبي عن القرار وبين أن الحل قريب.")[-1] == ("state", ["سامي الحلبي"], "الحل قريب")


def test_what_a_thing_stresses_is_not_of_who_spoke() -> None:
    text = "وقال سامي الحلبي إن الأمر صعب. وأكد هذا التقارب من جديد على السياسة القديمة."
    assert told(text) == [("state", ["سامي الحلبي"], "الأمر صعب")]


def test_what_one_may_do_is_no_call() -> None:
    text = "قال سامي الحلبي إنه رفض الرجوع إلى المادة التي تتيح له دعوة البرلمان إلى دورة طارئة."
    assert who_says(text) == [["سامي الحلبي"]]


def test_whom_a_body_is_made_of_is_not_said() -> None:
    assert told('وبدأت الحملة التي أعلنتها الهيئة العليا للمياه التي تضم "كل النقابات الزراعية والصناعية".') == []


def test_the_end_of_a_quotation_is_not_of_the_agency_that_carries_it() -> None:
    text = (
        'وقالت نقابة السهل إن الأمر صعب. وأضافت أن لها أن "تحيل إلى القضاء أدلة متعلقة بالجرائم، وجرائم أخرى'
        ' ضمن اختصاصه، بهدف التحقيق، ومنعا لإفلات المجرمين، ورادعا لمن يرتكب المزيد"، وفقا لما نقلته وكالة النهار.'
    )
    assert who_says(text) == [["نقابة السهل"], ["نقابة السهل"]]


def test_what_is_looked_into_anew_is_not_asked_for() -> None:
    text = "يعتزم حزب الفجر البحث مجددا فيما إذا لزم نقل المخيم الذي تصفه الصحف على أنه خطير."
    assert [act for act, _, _ in told(text)] == ["promise"]


@pytest.mark.parametrize("last", ["الهدنة الأخيرة صمدت", "هذا الهجوم هو الأخير", "النزاع يدخل فصله الأخير"])
def test_what_is_only_the_last_says_nothing(last: str) -> None:
    assert len(told(f"قال سامي النجار إن {last}، وأكد أن الحل قريب.")) == 2


@pytest.mark.parametrize("words", ["تصريح", "قول", "إعلان"])
def test_what_is_answered_is_not_of_who_answers(words: str) -> None:
    text = f"رد سامي النجار على {words} كمال الرفاعي بأن الطريق مغلق، قائلا إن الأمر كذب."
    assert [what for _, who, what in told(text) if who == ["سامي النجار"]] == ["الأمر كذب"]


def test_the_kingdom_takes_up_no_united_kingdom() -> None:
    text = "أكدت المملكة المتحدة أن الحل قريب. ودعت المملكة إلى الحوار."
    assert [act for act, _, _ in told(text)] == ["affirm"]


@pytest.mark.parametrize("thing", ["لقاء الرئيسين في موسكو يؤكد أن الحل قريب", "شبكة الطرق تدعو إلى القلق"])
def test_a_thing_that_shows_something_is_no_body(thing: str) -> None:
    assert told(f"إن {thing}.") == []
    assert [act for act, _, _ in told("إن حراك الوادي يرفض إغلاق الطريق.")] == ["reject"]


@pytest.mark.parametrize(
    ("says", "told_of"),
    [("قالت حركة السهل إن حزب الفجر رفض", "وإنه طالب"), ("قال حزب الفجر إن حركة السهل رفضت", "وإنها طالبت")],
)
def test_it_is_the_body_of_its_gender(says: str, told_of: str) -> None:
    (first, second) = who_says(f"{says} الحوار، {told_of} بفتح الطريق.")
    assert first == second


@pytest.mark.parametrize(
    ("goes_on", "act"), [("الحصار على المدينة", "state"), ("انقطاع المياه", "state"), ("الإضراب", "promise")]
)
def test_what_goes_on_is_promised_only_where_it_is_ones_own(goes_on: str, act: str) -> None:
    assert [act for act, _, _ in told(f"تعلن نقابة السهل استمرار {goes_on}.")] == [act]
