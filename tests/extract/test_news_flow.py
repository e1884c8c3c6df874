"""What news goes on with: a refusal that opens a sentence, a close, the sides called on, a seat that is no party."""

import pytest

from tests.extract.reading_of import names_of
from tests.extract.test_embedded import read
from tests.extract.test_fronted import told

FIRST = "وأكد سامي الحوراني أن الأمر انتهى. "


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        ("ورفض التدخل في شؤون كندا.", ("reject", "التدخل في شؤون كندا")),
        ("ورفض اتهام حزبه بالتعطيل.", ("reject", "اتهام حزبه بالتعطيل")),
        ("وختم بالدعوة إلى التمسك بالاتفاق.", ("demand", "التمسك بالاتفاق")),
        ("وعبر عن تفاؤله، وحض الأطراف على تقديم تنازلات.", ("demand", "تقديم تنازلات")),
    ],
)
def test_the_speaker_goes_on(text: str, statement: tuple[str, str]) -> None:
    (*_, (act, holder, content)) = told(FIRST + text)
    assert ((act, content), holder) == (statement, "سامي الحوراني")


@pytest.mark.parametrize(
    "text", ["ورفض الحكومة للقرار لن يغير شيئا.", "ورفض كندا للقرار لن يغير شيئا.", "وختم بزيارة إلى المدينة."]
)
def test_a_noun_of_the_same_form_goes_on_with_nothing(text: str) -> None:
    assert len([s for s in told(FIRST + text) if s[1] == "سامي الحوراني"]) == 1


def test_what_is_declared_in_a_statement_is_no_part_of_its_name() -> None:
    assert told("وكانت حركة النهر أعلنت في بيان وقف المفاوضات، متهمة كندا بالسعي إلى الحرب.") == [
        ("promise", "حركة النهر", "وقف المفاوضات"),
        ("condemn", "حركة النهر", "السعي إلى الحرب"),
    ]


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("استقبل الوزير سامر العلي في مكتبه برئاسة الوزراء أمس وفداً من حركة النهر.", {"سامر العلي", "حركة النهر"}),
        ("التقى الوزير سامر العلي في مقر الأمم المتحدة الوزير خالد الحداد.", {"سامر العلي", "خالد الحداد"}),
    ],
)
def test_the_seat_where_others_met_is_no_party(text: str, parties: set[str]) -> None:
    reading = read(text)
    names = names_of(reading)
    (meeting,) = reading.meetings
    met = {names[who] for who in meeting.participants}
    assert parties <= met
    assert not met & {"رئاسة الوزراء", "الأمم المتحدة"}


def test_a_name_behind_son_of_is_a_name() -> None:
    assert [who for _, who, _ in told("وقال الناطق سامر بن علي الحداد إن الأمر انتهى.")] == ["سامر بن علي الحداد"]


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        ("تدين حركة النهر الهجوم، وتحمل كندا المسؤولية عن الجرائم.", "المسؤولية عن الجرائم"),
        ("تدين حركة النهر الهجوم، وتحمل المجتمع الدولي المسؤولية عن الجرائم.", "المسؤولية عن الجرائم"),
    ],
)
def test_responsibility_is_laid_on_the_only_one_named(text: str, statement: str) -> None:
    assert told(text)[-1] == ("condemn", "حركة النهر", statement)


def test_who_is_laid_responsibility_on_does_not_lay_it() -> None:
    assert told("وحملت كندا المسؤولية عن الجرائم.") == []


def test_all_the_forces_behind_and_called_on_are_called_on() -> None:
    text = "استنكرت حركة النهر الهجوم. ودعت كل القوى الديمقراطية إلى توحيد صفوفها."
    assert told(text)[-1] == ("demand", "حركة النهر", "توحيد صفوفها")
    assert told("ودعت كل القوى الديمقراطية إلى توحيد صفوفها.") == []


def test_two_names_side_by_side_are_two() -> None:
    reading = read("حملت حركة فتح كندا مسؤولية الهجوم.")
    assert {entity.name_ar for entity in reading.entities} == {"حركة فتح", "كندا"}


@pytest.mark.parametrize(
    ("text", "holder"),
    [
        ("قال النائب عن كتلة النهر سامر العلي إن الزيارة قصيرة.", "سامر العلي"),
        ("رأت كتلة النهر أن الزيارة قصيرة.", "كتلة النهر"),
        ("وفور وصوله قال سامر العلي للصحافيين إن الزيارة قصيرة.", "سامر العلي"),
    ],
)
def test_who_sits_for_a_bloc_and_who_speaks_on_arrival(text: str, holder: str) -> None:
    assert told(text) == [("state", holder, "الزيارة قصيرة")]


def test_another_deputy_is_not_the_one_before() -> None:
    text = "وقال النائب سامر العلي إن الأمر انتهى. وقال النائب عن الأحرار حاكم الحداد إن الأمر بدأ."
    assert [who for _, who, _ in told(text)] == ["سامر العلي", "حاكم الحداد"]


def test_solidarity_with_a_people_makes_it_no_party() -> None:
    text = "تلقى الوزير سامر العلي اتصالا هاتفيا من الوزير خالد الحداد أكد فيه تضامنه مع شعب كندا."
    (call,) = read(text).meetings
    assert len(call.participants) == 2


def test_a_title_behind_a_name_is_of_another() -> None:
    reading = read("التقى سامر العلي الملك خالد الحداد. وأطلع سامر الملك على الأمر.")
    assert {entity.name_ar for entity in reading.entities} == {"سامر العلي", "خالد الحداد"}


def test_a_woman_in_office_is_not_the_man_who_held_it() -> None:
    release = read("قالت وزيرة الخارجية الأمريكية إن الأمر انتهى.")
    assert [entity.name_ar for entity in release.entities if entity.type.value == "Person"] == [
        "وزيرة الخارجية الأمريكية"
    ]


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        (
            "أدانت حركة النهر على لسان أمينها العام الدكتور سامر العلي الهجوم على المدينة.",
            ("condemn", "حركة النهر", "الهجوم على المدينة"),
        ),
        (
            "أعلنت حركة النهر على لسان الناطق باسمها سامر العلي رفضها للقرار.",
            ("reject", "حركة النهر", "قرار"),
        ),
    ],
)
def test_on_whose_tongue_a_body_speaks(text: str, statement: tuple[str, str, str]) -> None:
    assert told(text) == [statement]


def test_his_office_is_no_woman_in_office() -> None:
    text = (
        "أدان حزب الوادي على لسان أمينه العام سامر العلي الهجوم. وقال العلي إن الأمر صعب، معربا عن أمله في نجاح القمة."
    )
    assert [who for _, who, _ in told(text)] == ["حزب الوادي", "سامر العلي", "سامر العلي"]


def test_what_is_asked_for_is_no_name_of_who_asks() -> None:
    assert told("وطالبت منظمة كارفام بفتح ميناء النهر فورا.") == [("demand", "منظمة كارفام", "فتح ميناء النهر فورا")]


def test_whom_his_excellency_met() -> None:
    reading = read("والتقى الوزير سامر العلي الوفد. وعقد معاليه اجتماعا مع الوزير خالد الحداد.")
    names = names_of(reading)
    assert {names[who] for who in reading.meetings[-1].participants} == {"سامر العلي", "خالد الحداد"}


def test_who_takes_up_by_a_pronoun_goes_on() -> None:
    text = "ورحبت كندا بالموقف، بينما انتقدته حركة النهر واعتبرته انحيازا. وأكدت أن الأمر انتهى."
    assert [(act, who) for act, who, _ in told(text)] == [
        ("praise", "كندا"),
        ("condemn", "حركة النهر"),
        ("state", "حركة النهر"),
        ("affirm", "حركة النهر"),
    ]


def test_a_surname_that_is_a_calling_speaks() -> None:
    text = "والتقى سامر العلي خالد الخطيب. وأكد الخطيب بدوره أن الأمر انتهى."
    assert told(text) == [("affirm", "خالد الخطيب", "الأمر انتهى")]


def test_a_body_that_two_may_be_takes_the_place_of_no_party() -> None:
    text = "أدان مجلس النهر ومجلس الوادي الهجوم. وأجرى سامر العلي اتصالا هاتفيا مع خالد الحداد. وتناول المجلس الأمر."
    assert [(act, who) for act, who, _ in told(text)] == [("condemn", "مجلس النهر، مجلس الوادي")]
