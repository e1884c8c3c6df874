"""Who met is read past where, when and on what occasion they met, and journeys and briefings are told in many ways."""

import pytest

from tests.extract.reading_of import names_of
from tests.extract.test_embedded import read

_X = "وزير الخارجية التركي سامر الحوراني"
_Y = "وزير الخارجية الأردني نبيل الصفدي"
_WHERE = [
    "",
    "أمس (الاثنين) ",
    "في مكتبه بالوزارة أمس ",
    "بقصر الضيافة ",
    "على هامش القمة العربية ",
    "بعد ظهر أمس في مقر الوزارة ",
    "على انفراد ",
]


def meetings(text: str) -> list[tuple[str, set[str]]]:
    """Return the kind and the named participants of each meeting of a text."""
    reading = read(text)
    names = names_of(reading)
    return [(str(m.kind.value), {names[p] for p in m.participants}) for m in reading.meetings]


@pytest.mark.parametrize("where", _WHERE)
@pytest.mark.parametrize(
    "told",
    [
        "التقى {x} {w}{y}.",
        "اجتمع {x} {w}مع {y}.",
        "عقد {x} {w}لقاء مع {y}.",
        "أجرى {x} مع {y} {w}مباحثات.",
        "وشدد {x} لدى استقباله {w}{y} على ضرورة الحوار.",
        "كان ل{x} {w}لقاء مع {y}.",
        "جمع {w}لقاء {x} ب{y}.",
        "وصل {x} إلى الكويت. وعقد {w}جلسة مباحثات مع {y}.",
        "ونقل {x} رسالة إلى {y} الذي أجرى معه {w}مباحثات.",
        "وقال {x} في مؤتمر صحفي مع {y} عقب مباحثاتهما {w}إن الحوار ضروري.",
    ],
)
def test_both_parties_are_read(told: str, where: str) -> None:
    found = [parties for kind, parties in meetings(told.format(x=_X, y=_Y, w=where)) if kind != "visit"]
    # The summit on whose margins they met is a session of its own, with nobody named.
    assert [parties for parties in found if parties] == [{"سامر الحوراني", "نبيل الصفدي"}]


def test_each_of_those_met_is_a_party() -> None:
    ((_, parties),) = meetings(f"التقى {_X} أمس كلا على حدة {_Y} والرئيس عادل العلوان.")
    assert parties == {"سامر الحوراني", "نبيل الصفدي", "عادل العلوان"}


def test_the_host_goes_on_past_his_guest() -> None:
    found = meetings(f"استقبل {_X} رئيس البرلمان هشام الوالي. ثم عقد جلسة مباحثات مع {_Y}.")
    assert [p for _, p in found] == [{"سامر الحوراني", "هشام الوالي"}, {"سامر الحوراني", "نبيل الصفدي"}]


@pytest.mark.parametrize("guests", ["قناصل الدول الإسلامية", "ضيوف مهرجان التراث", "عددا من الفنانين"])
@pytest.mark.parametrize("told", ["وأكد {x} لدى استقباله أمس {g} أن الحوار ضروري.", "التقى {x} بعد ظهر أمس {g}."])
def test_those_met_need_no_name(told: str, guests: str) -> None:
    ((_, parties),) = meetings(told.format(x=_X, g=guests))
    assert "سامر الحوراني" in parties


@pytest.mark.parametrize(
    "told",
    [
        "توجه {x} أمس إلى بيروت.",
        "غادر {x} بيروت متوجها إلى عمان.",
        "جاء ذلك بعد وصول {x} أمس إلى العاصمة اللبنانية بيروت.",
        "باشر {x} جولة تشمل عددا من الدول العربية.",
        "سيقوم {x} بزيارة إلى بيروت.",
        "وصل {x} أمس (الاثنين) إلى بيروت.",
    ],
)
def test_a_journey_is_a_visit(told: str) -> None:
    kind = "planned" if told.startswith("سي") else "visit"
    assert meetings(told.format(x=_X)) == [(kind, {"سامر الحوراني"})]


@pytest.mark.parametrize(
    "told",
    [
        "وتوجه {x} بنداء إلى الحكومة اللبنانية لتسوية الوضع.",
        "توجه {x} بالشكر إلى لبنان.",
        "وشدد {x} على ضمان وصول المساعدات إلى بيروت.",
        "أكد {x} أن السعي إلى الوصول إلى حل مستمر.",
        "ونفى {x} إجراء أي مفاوضات مع {y}.",
    ],
)
def test_no_journey_and_no_meeting(told: str) -> None:
    assert meetings(told.format(x=_X, y=_Y)) == []


@pytest.mark.parametrize(
    "told",
    [
        "قدم {x} أمس إحاطة لمجلس الأمن الدولي.",
        "سيقدم {x} إحاطة إلى مجلس الأمن الدولي.",
        "وقال {x} في إحاطته أمس أمام مجلس الأمن الدولي إن الحوار ضروري.",
    ],
)
def test_a_briefing_is_a_session_of_who_hears_it(told: str) -> None:
    ((kind, parties),) = meetings(told.format(x=_X))
    assert kind == ("planned" if told.startswith("سي") else "session")
    assert parties == {"سامر الحوراني", "مجلس الأمن الدولي"}


def test_a_briefing_to_the_press_is_no_session() -> None:
    assert meetings(f"وقال {_X} في إفادته للصحفيين إن مجلس الأمن الدولي مدعو إلى التحرك.") == []


@pytest.mark.parametrize(
    "told",
    [
        "لن يجتمع {x} مع {y}.",
        "نفى {x} لقاءه ب{y}.",
        "ألغى {x} لقاء مع {y}.",
        "رفض {x} الاجتماع مع {y}.",
    ],
)
def test_what_is_not_held_is_no_meeting(told: str) -> None:
    assert meetings(told.format(x=_X, y=_Y)) == []


def test_what_is_refused_at_a_meeting_leaves_it_held() -> None:
    assert meetings(f"رفض {_X} خلال لقائه أمس {_Y} الخطة الجديدة.") == [("meeting", {"سامر الحوراني", "نبيل الصفدي"})]


def test_ties_taken_up_at_a_meeting_are_none_of_those_who_met() -> None:
    told = f"التقى {_X} أمس {_Y}. وتناول اللقاء مشاريع التعاون بين وزارة الزراعة والبنك الأفريقي للتنمية."
    assert meetings(told) == [("meeting", {"سامر الحوراني", "نبيل الصفدي"})]
