"""What councils take up in their sessions and who tells of it, and duties that are laid on somebody."""

import pytest

from tests.extract.test_fronted import told

COUNCIL = "عقد مجلس الوزراء جلسته اليوم. ورحب مجلس الوزراء بالاتفاق بين الحكومة والمجلس الانتقالي."


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        ("وتناول المجلس ما دار في جلسات المنظمة.", ("discuss", "مجلس الوزراء", "ما دار في جلسات المنظمة")),
        ("وناقش المجلس سبل تعزيز التعاون.", ("discuss", "مجلس الوزراء", "سبل تعزيز التعاون")),
        ("واستعرض المجلس تطورات الأحداث.", ("discuss", "مجلس الوزراء", "تطورات الأحداث")),
    ],
)
def test_the_council_that_spoke_is_the_one_that_takes_something_up(text: str, statement: tuple[str, str, str]) -> None:
    assert told(f"{COUNCIL} {text}")[-1] == statement


@pytest.mark.parametrize("text", ["وناقش الحكومة في خططها.", "وتناول الحكومة بالنقد الشديد."])
def test_a_body_of_another_gender_takes_nothing_up(text: str) -> None:
    assert all("الحكومة" not in holder for _, holder, _ in told(f"{COUNCIL} {text}"))


def test_the_minister_who_tells_of_a_session_tells_what_the_council_went_on_to_say() -> None:
    text = "وأوضح الوزير سامي الحوراني أن مجلس الوزراء رحب بالزيارة، مؤكدا عمق العلاقات بين البلدين."
    assert told(text)[-1] == ("affirm", "مجلس الوزراء", "عمق العلاقات بين البلدين")


def test_who_tells_of_another_body_goes_on_himself() -> None:
    text = "وأوضح الوزير سامي الحوراني أن البنك الدولي رحب بالزيارة، مؤكدا عمق العلاقات بين البلدين."
    assert told(text)[-1][1] == "سامي الحوراني"
    text = "وأوضح الوزير سامي الحوراني أن مجلس الوزراء رحب بالزيارة، مضيفا أن العلاقات عميقة."
    assert told(text)[-1][1] == "سامي الحوراني"


def test_nobody_is_given_what_was_done_in_the_passive() -> None:
    assert all(act != "praise" for act, _, _ in told("وقال الوزير سامي الحوراني إن الأمر صعب. وتمت الإشادة بالجهود."))


def test_what_a_thing_held_is_part_of_what_is_told_of_it() -> None:
    text = "وأعرب الوزير سامي الحوراني عن تقديره لما رافق التوقيع من أصداء، تضمنت الإشادة بالجهود."
    (statement,) = told(text)
    assert statement[:2] == ("praise", "سامي الحوراني")
    assert statement[2].endswith("أصداء، تضمنت الإشادة بالجهود")


def test_an_envoy_with_his_office_behind_his_name_gives_thanks_himself() -> None:
    text = (
        "وقدم الشيخ حسن البدري شكره للوزير. من جانبه قدم السفير سامي أحمد الحوراني مدير فرع الوزارة بمنطقة مكة المكرمة"
        " شكره وتقديره للرئيس العام على الاستقبال."
    )
    assert told(text)[-1][1] == "سامي أحمد الحوراني"


@pytest.mark.parametrize(
    "duty",
    [
        "على الأمم المتحدة مسؤولية معالجة الأزمة",
        "على الطرفين التزامات بموجب الاتفاق",
        "على الحكومة معالجة الأزمة",
        "على الحكومة تحمل مسؤوليتها",
    ],
)
def test_a_duty_laid_on_somebody_is_asked_for(duty: str) -> None:
    assert told(f"وأوضح الوزير سامي الحوراني أن {duty}.")[-1][0] == "demand"


def test_what_rests_on_a_ground_is_nobodys_duty() -> None:
    assert told("وأوضح الوزير سامي الحوراني أن على الأرض وقائع جديدة.")[-1][0] == "state"


WHAT_SAID = [
    (
        "وتطرق مجلس الوزراء إلى ما أكده الرئيس سامي الحوراني من حرص على نصرة الشعب اليمني.",
        ("affirm", "سامي الحوراني", "نصرة الشعب اليمني"),
    ),
    (
        "واستعرض مجلس الوزراء ما عبر عنه الرئيس سامي الحوراني من رفض للقرار.",
        ("reject", "سامي الحوراني", "قرار"),
    ),
    (
        "وقال الوزير حسن البدري إن الأمر صعب، مشيرا إلى ما أكدته روسيا من استنكار للهجوم.",
        ("condemn", "روسيا", "هجوم"),
    ),
]


@pytest.mark.parametrize(("text", "statement"), WHAT_SAID)
def test_what_another_affirmed_is_his_though_taken_up(text: str, statement: tuple[str, str, str]) -> None:
    assert told(text)[-1] == statement


@pytest.mark.parametrize(
    "text",
    [
        "ونوه مجلس الوزراء بما عبر عنه الرئيس سامي الحوراني من حرص على الحوار.",
        "وتطرق مجلس الوزراء إلى ما حققته روسيا من إنجازات.",
        "وتطرق مجلس الوزراء إلى ما تحقق من إنجازات.",
    ],
)
def test_what_is_praised_or_was_done_remains_what_the_council_takes_up(text: str) -> None:
    assert [holder for _, holder, _ in told(text)] == ["مجلس الوزراء"]


def test_the_council_of_which_a_minister_told_is_meant_again() -> None:
    text = (
        "وأكد الوزير سامي الحوراني أن مجلس الوزراء شدد على ضرورة الحوار وفق قرار مجلس الأمن."
        " وثمن المجلس ما عبر عنه الضيوف من شكر."
    )
    assert told(text)[-1] == ("praise", "مجلس الوزراء", "ما عبر عنه الضيوف من شكر")


def test_what_the_council_renews_in_its_session_stands_behind_the_session() -> None:
    text = f"{COUNCIL} وجدد المجلس في جلسته اليوم رفضه للقرار."
    assert told(text)[-1] == ("reject", "مجلس الوزراء", "قرار")
