"""Who speaks: two offices over one thing, a committee by its whole name, the minister told of since."""

import pytest

from tests.extract.reading_of import held, names_of
from tests.extract.test_embedded import read


def _held(text: str) -> list[tuple[str, str]]:
    return held(read(text))


@pytest.mark.parametrize(
    ("office", "name"),
    [
        ("مؤسس ورئيس حزب الوفاق", "سامر رشيد الكناني"),
        ("رئيس ومؤسس جمعية الوفاق الدكتور", "سامر الكناني"),
        ("قائد ومؤسس كتيبة الوفاق", "سامر الكناني"),
        ("إمام وخطيب المسجد الكبير الشيخ الدكتور", "سامر بن رشيد الكناني"),
        ("فضيلة إمام وخطيب جامع الوفاق الشيخ", "سامر الكناني"),
        ("إمام جامع الوفاق الشيخ", "سامر الكناني"),
    ],
)
def test_who_has_two_offices_over_one_thing_speaks(office: str, name: str) -> None:
    assert _held(f"أكد {office} {name} أن الطريق مفتوح أمام الجميع.") == [(name, "الطريق مفتوح أمام الجميع")]


def test_president_and_members_are_not_one_person() -> None:
    assert all("رئيس" not in who for who, _ in _held("قال رئيس وأعضاء مجلس الوفاق إن الطريق مفتوح."))


@pytest.mark.parametrize("name", ["لجنة الاتصالات وتقنية المعلومات", "لجنة الدفاع وحقوق الإنسان"])
def test_a_committee_speaks_by_its_whole_name(name: str) -> None:
    text = f"طالبت {name} بفتح الطريق. وأكدت اللجنة أن السد متين."
    assert _held(text) == [(name, "فتح الطريق"), (name, "السد متين")]


_FIRST = "أكد وزير الصحة سامر الكناني أن الوضع مستقر. "


@pytest.mark.parametrize(
    ("between", "who"),
    [
        ("وشارك في اللقاء وزير التعليم كمال الحمصي.", "كمال الحمصي"),
        ("والتقى الوزير الكناني وزير التعليم كمال الحمصي.", "سامر الكناني"),
        ("وأضاف أن وزير التعليم كمال الحمصي غائب.", "سامر الكناني"),
    ],
)
def test_the_minister_told_of_since_is_the_minister(between: str, who: str) -> None:
    assert _held(f"{_FIRST}{between} وقال الوزير إن السد متين.")[-1] == (who, "السد متين")


def test_which_of_two_ministers_speaks_stays_open_where_one_is_met() -> None:
    text = f"{_FIRST}وجاء ذلك خلال لقاء مع وزير التعليم كمال الحمصي. وقال الوزير إن السد متين."
    assert [what for _, what in _held(text)] == ["الوضع مستقر"]


def test_the_under_secretary_of_the_governorate_is_the_one_named_before() -> None:
    text = "وصل وكيل محافظة حجة الشيخ سامر الكناني إلى السد. وقال وكيل المحافظة إن السد متين."
    assert _held(text) == [("سامر الكناني", "السد متين")]


def test_a_year_is_no_part_of_a_ministry() -> None:
    text = "أكدت وزارة الصحة وتنمية الريف للعام المالي الماضي أن السد متين."
    assert "للعام" not in " ".join(names_of(read(text)).values())


@pytest.mark.parametrize(
    "turn",
    [
        "لكن منظمة السد الدولية قالت",
        "، ولكن منظمة السد الدولية قالت",
        "بينما قالت منظمة السد الدولية",
        "غير أن منظمة السد الدولية قالت",
    ],
)
def test_what_another_says_behind_but_is_not_what_the_first_passed(turn: str) -> None:
    text = f"أقر مجلس الوفاق القانون {turn} إنه سينتهك الحريات."
    assert ("منظمة السد الدولية", "سينتهك الحريات") in _held(text)
    assert all("سينتهك" not in what for who, what in _held(text) if "مجلس" in who)


@pytest.mark.parametrize("who", ["جماعات حقوقية", "جماعات حقوقية دولية", "مجموعات نسائية"])
def test_groups_that_bear_no_arms_speak_before_their_verb_too(who: str) -> None:
    for text in (f"لكن {who} قالت إن القانون ظالم.", f"قالت {who} إن القانون ظالم."):
        assert _held(text) == [(who, "القانون ظالم")]
        assert [str(e.type) for e in read(text).entities] == ["Organisation"]


def test_the_opposition_speaks_behind_but() -> None:
    text = "أعلن الرئيس سامر الكناني القرار لكن المعارضة قالت إنه سينتهك الحريات."
    assert _held(text) == [("سامر الكناني", "القرار"), ("المعارضة", "سينتهك الحريات")]


@pytest.mark.parametrize("who", ["إحدى عضوات المجلس", "إحدى المشاركات", "إحدى الناجيات"])
def test_one_of_several_women_speaks_and_goes_on(who: str) -> None:
    text = f"أكدت لجنة النقل أن الوضع صعب. وطالبت {who} بفتح الطريق. وأضافت أن الأمر عاجل."
    assert _held(text)[1:] == [(who, "فتح الطريق"), (who, "الأمر عاجل")]


def test_her_name_behind_her_office_is_not_that_of_whom_she_serves() -> None:
    assert _held("قالت كبيرة مستشاري الرئيس سلوى الكناني إن الوضع صعب.") == [("سلوى الكناني", "الوضع صعب")]


def test_a_name_made_with_that_of_god_is_who_speaks() -> None:
    assert _held("أكد جادالله أن السد متين.") == [("جادالله", "السد متين")]
    assert _held("أكد والله أن السد متين.") == []


@pytest.mark.parametrize(
    ("source", "who"),
    [
        ("مسؤولين أمنيين", "مسؤولين أمنيين"),
        ("مصادر أمنية", "مصادر أمنية"),
        ("الوزير سامر الكناني", "وكالة رويترز"),
    ],
)
def test_an_agency_tells_from_officials_what_they_say(source: str, who: str) -> None:
    assert _held(f"ذكرت وكالة رويترز عن {source} أن الوضع في المدينة صعب.") == [(who, "الوضع في المدينة صعب")]


@pytest.mark.parametrize(
    "called", ["المكنى بأبي رعد", "الملقب بأبي رعد", "المعروف باسم أبو رعد", "(أبو رعد)", 'الملقب "أبو رعد"']
)
def test_somebody_is_known_by_the_name_of_a_father_too(called: str) -> None:
    text = f"قال القيادي سامر الكناني {called} إن السد متين. ودعا أبو رعد إلى فتح الطريق."
    assert _held(text) == [("سامر الكناني", "السد متين"), ("سامر الكناني", "فتح الطريق")]


def test_another_father_is_another_person() -> None:
    text = "قال القيادي سامر الكناني الملقب بأبي رعد إن السد متين. ودعا أبو سيف إلى فتح الطريق."
    assert _held(text) == [("سامر الكناني", "السد متين"), ("أبو سيف", "فتح الطريق")]
