"""Who is meant by a title with a pronoun, by "the kingdom", by an office behind a known name; who was asked."""

import pytest

from tests.extract import reading_of
from tests.extract.reading_of import named, names_of
from tests.extract.test_court_and_cabinet import told
from tests.extract.test_embedded import read
from tests.extract.test_fronted import told as told_by


@pytest.mark.parametrize(
    ("sentence", "holder"),
    [
        ("قال سمو الأمير سامر العلي إن الخطة جيدة. وقال خالد الحلبي إنها صعبة، فيما أشاد سموه بالقرار.", "سامر العلي"),
        ("قال معالي الوزير سامر العلي إن الخطة جيدة. وقال خالد الحلبي إنها صعبة. وأشاد معاليه بالقرار.", "سامر العلي"),
        ("قال سمو الأمير سامر العلي إن الخطة جيدة. وأشاد سموه بالقرار.", "سامر العلي"),
    ],
)
def test_a_title_with_a_pronoun_means_who_bears_it(sentence: str, holder: str) -> None:
    assert [who for act, who, _ in told(sentence) if act == "praise"] == [[holder]]


def test_of_two_who_bear_a_title_none_is_chosen_by_it() -> None:
    said = told(
        "قال سمو الأمير سامر العلي إن الخطة جيدة. وقال سمو الأمير خالد الحلبي إنها صعبة، فيما أشاد سموه بالقرار."
    )
    assert said == [("state", ["سامر العلي"], "الخطة جيدة")]


def test_the_kingdom_is_that_of_whom_the_text_names() -> None:
    found = reading_of.read("قال الأمير سعود الفيصل إن المملكة ترحب بالخطة.")
    assert named(found, "المملكة").key == "actor/saudi-arabia"


def test_of_two_kingdoms_none_is_chosen() -> None:
    found = reading_of.read("وصل العاهل المغربي إلى الأردن. وأكد البيان أن المملكة ترحب بالخطة.")
    assert all(m.quote != "المملكة" for e in found.entities for m in e.mentions)


def test_an_office_behind_a_name_of_the_registry_is_that_persons() -> None:
    found = reading_of.read("أعلن آشتون كارتر، وزير الدفاع الأمريكي، أن الوفد وصل. ورحب المسؤول الأمريكي به.")
    assert [e.name_ar for e in found.entities if e.type.value == "Person"] == ["آشتون كارتر"]
    other = reading_of.read("التقى آشتون كارتر وزير الدفاع السويدي أمس.")
    assert [e.name_ar for e in other.entities if e.type.value == "Person"] == ["آشتون كارتر", "وزير الدفاع السويدي"]


def test_who_is_asked_is_who_answers() -> None:
    said = told("صرح سامر العلي بأن الوضع جيد. وسئل خالد الحلبي عن الخطة، فأجاب أن الطريق طويل.")
    assert said[-1] == ("state", ["خالد الحلبي"], "الطريق طويل")


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ('وطالب سامر العلي إيران "بوقف" الحرب فورا.', ("demand", ["سامر العلي"], 'وقف" الحرب فورا')),
        ("وأكدت الدول الخليجية تصميمها على إنجاز الخطة.", ("promise", ["دول الخليج العربي"], "إنجاز الخطة")),
        (
            "وأكدت الدول الخليجية وعلى رأسها السعودية أن الحل قريب.",
            ("affirm", ["دول الخليج العربي"], "الحل قريب"),
        ),
        ("و أكد سامر العلي أن الحل قريب.", ("affirm", ["سامر العلي"], "الحل قريب")),
    ],
)
def test_subjects_and_contents(sentence: str, expected: tuple[str, list[str], str]) -> None:
    assert told(sentence) == [expected]


def test_two_partners_in_crime_are_accused() -> None:
    said = told("وقال سامر العلي إن الحرس الثوري الإيراني وحزب الله يعينان النظام على عدوانه.")
    accused = "الحرس الثوري الإيراني وحزب الله يعينان النظام على عدوانه"
    assert said == [("condemn", ["سامر العلي"], accused)]


def test_sources_of_a_paper_are_no_part_of_what_they_say() -> None:
    said = told("ووفق مصادر «روسيا اليوم»، فإن الوفد سيزور المدينة غدا.")
    assert [content for _, _, content in said] == ["الوفد سيزور المدينة غدا"]


@pytest.mark.parametrize(
    ("sentence", "holder", "relayed"),
    [
        ("ونقلت وكالة رويترز عن مصادر أن الوفد سيزور المدينة.", "مصادر", ["رويترز"]),
        ("ونقلت وكالة رويترز عن مصدر قوله إن الوفد سيزور المدينة.", "مصدر", ["رويترز"]),
        ("وبحسب مصادر مطلعة فإن الوفد سيزور المدينة.", "مصادر مطلعة", []),
        ("وعلمت «عكاظ» من مصادر موثوقة أن الوفد سيزور المدينة.", "مصادر موثوقة", ["صحيفة عكاظ"]),
        ("وعلمت «الشرق الأوسط» أن الوفد سيزور المدينة.", "صحيفة الشرق الأوسط", []),
    ],
)
def test_anonymous_sources_and_who_relays_them(sentence: str, holder: str, relayed: list[str]) -> None:
    reading = read(sentence)
    names = names_of(reading)
    (stance,) = reading.stances
    assert [names[h] for h in stance.holder] == [holder]
    assert [names[r].removeprefix("وكالة ") for r in stance.reported_by] == relayed
    assert stance.content.quote == "الوفد سيزور المدينة"


def test_who_learns_is_no_source() -> None:
    assert told("وعلمت سلمى العلي أن أخاها سافر إلى المدينة.") == []


def test_a_region_is_no_paper_without_quotation_marks() -> None:
    found = reading_of.read("وقال سامر العلي لـ«الشرق الأوسط» إن الوضع في الشرق الأوسط صعب.")
    assert [e.key for e in found.entities if e.key] == ["actor/asharq-al-awsat", "place/middle-east"]


@pytest.mark.parametrize(
    ("first", "again"),
    [
        ("رئيس البرلمان العراقي", "رئيس مجلس النواب"),
        ("رئيس مجلس النواب العراقي", "رئيس البرلمان"),
        ("رئيس مجلس الشعب", "رئيس البرلمان"),
    ],
)
def test_a_parliament_is_called_by_two_names(first: str, again: str) -> None:
    spoken = told_by(f"قال {first} عادل الجندي إن الحوار ضروري. وأكد {again} أن الحل قريب.")
    assert [holder for _, holder, _ in spoken] == ["عادل الجندي", "عادل الجندي"]


@pytest.mark.parametrize("other", ["رئيس مجلس النواب الأردني", "رئيس مجلس الأعيان"])
def test_the_speaker_of_another_house_is_another(other: str) -> None:
    spoken = told_by(f"قال رئيس البرلمان العراقي عادل الجندي إن الحوار ضروري. وأكد {other} أن الحل قريب.")
    assert [holder for _, holder, _ in spoken] == ["عادل الجندي", other]


def test_that_an_office_may_be_of_either_of_two_speakers_is_left_open() -> None:
    two = (
        "قال رئيس البرلمان العراقي عادل الجندي إن الأمر صعب. وقال رئيس مجلس النواب الأردني سامر الحوراني إن الحل قريب."
    )
    reading = read(f"{two} ورحب رئيس البرلمان باللقاء.")
    assert len(reading.stances) == 2
    assert [(u.rule, u.words.quote, u.reason) for u in reading.unresolved] == [
        ("office", "رئيس البرلمان", "Several persons named here hold such an office."),
        ("unknown-subject", "ورحب رئيس البرلمان باللقاء", "Its subject is not a known actor."),
    ]


@pytest.mark.parametrize("said", ["{office} {name}", "{name}، {office}،", "{name} {office}"])
@pytest.mark.parametrize(
    ("office", "again"),
    [
        ("النائب بمجلس النواب عن حزب الفجر", "النائب عن حزب الفجر"),
        ("النائب بمجلس النواب عن حزب الفجر", "النائب"),
        ("الأمين العام لحزب الفجر", "الأمين العام للحزب"),
        ("الأمين العام لحزب الفجر", "أمين عام الحزب"),
        ("عضو المكتب السياسي لحركة الفجر", "القيادي في حركة الفجر"),
        ("مبعوث الأمم المتحدة الخاص إلى اليمن", "المبعوث الأممي"),
        ("مبعوث الأمم المتحدة الخاص إلى اليمن", "مبعوث الأمين العام"),
    ],
)
def test_an_office_told_in_other_words_means_whoever_bears_it(said: str, office: str, again: str) -> None:
    text = f"قال {said.format(office=office, name='سامر الديري')} إن الوضع صعب. وأشار {again} إلى أن الحل قريب."
    assert [holders for _, holders, _ in told(text)] == [["سامر الديري"], ["سامر الديري"]]


@pytest.mark.parametrize(
    ("office", "other"),
    [
        ("رئيس كتلة حزب الفجر", "رئيس حزب الفجر"),
        ("عضو المكتب السياسي لحركة الفجر", "القيادي في حركة النهار"),
        ("النائب عن حزب الفجر", "النائب عن حزب النهار"),
    ],
)
def test_another_office_means_somebody_else(office: str, other: str) -> None:
    text = f"قال {office} سامر الديري إن الوضع صعب. وأشار {other} إلى أن الحل قريب."
    assert [holders for _, holders, _ in told(text)][-1] == [other]


def test_the_envoy_of_a_state_is_no_envoy_of_the_united_nations() -> None:
    text = "قال المبعوث الأمريكي إلى النرويج سامر الديري إن الوضع صعب. وأشار المبعوث الأممي إلى أن الحل قريب."
    assert [holders for _, holders, _ in told(text)] == [["سامر الديري"], ["المبعوث الأممي"]]


@pytest.mark.parametrize(
    ("office", "other"),
    [
        # Whoever is only some member or leader has not been named.
        ("عضو المكتب السياسي لحركة الفجر", "قيادي في حركة الفجر"),
        ("القيادي في حركة الفجر", "قيادي في حركة الفجر"),
        # The secretary-general of another body, and another envoy of the United Nations.
        ("مبعوث الأمم المتحدة إلى ليبيا", "مندوب الأمين العام لحزب الفجر"),
        ("المبعوث الأممي إلى السويد", "المبعوث الأممي إلى النرويج"),
    ],
)
def test_somebody_else_is_not_whoever_was_named(office: str, other: str) -> None:
    text = f"قال {office} سامر الديري إن الوضع صعب. وقال {other} إن الحل قريب."
    assert [holders for _, holders, _ in told(text)] == [["سامر الديري"], [other]]


@pytest.mark.parametrize(
    ("subject", "holders"),
    [
        ("رجل الأعمال ورئيس الغرفة التجارية سامر الديري", ["سامر الديري"]),
        ("الزعيم القبلي وقائد كتيبة الساحل في عدن الشيخ سامر الديري", ["سامر الديري"]),
        ("زعيم حزب الفجر ورئيس الحكومة سامر الديري", ["زعيم حزب الفجر", "سامر الديري"]),
        ("الزعيم الليبي ورئيس الحكومة سامر الديري", ["الزعيم الليبي", "سامر الديري"]),
        ("زعيم المعارضة ورئيس الحكومة سامر الديري", ["زعيم المعارضة", "سامر الديري"]),
        ("الزعيم الروحي ووزير الدفاع سامر الديري", ["الزعيم الروحي", "سامر الديري"]),
        ("رئيس الحكومة السويدية ووزير الخارجية النرويجي سامر الديري", ["رئيس الحكومة السويدية", "سامر الديري"]),
    ],
)
def test_what_somebody_is_and_his_office_are_one_persons(subject: str, holders: list[str]) -> None:
    assert told(f"قال {subject} إن الوضع صعب.") == [("state", holders, "الوضع صعب")]


def test_who_holds_an_office_for_a_time_is_not_the_one_asked() -> None:
    text = "حث رئيس الوزراء بالوكالة وزير الدفاع سامر الديري على الحوار."
    assert told(text) == [("demand", ["رئيس الوزراء"], "الحوار")]


def test_an_envoy_of_the_united_nations_is_not_the_only_one_a_table_knows() -> None:
    text = "قال مبعوث الأمم المتحدة إلى النرويج إن الحل قريب."
    assert told(text) == [("state", ["مبعوث الأمم المتحدة إلى النرويج"], "الحل قريب")]


@pytest.mark.parametrize(
    ("office", "whose"),
    [
        ("محامي الدفاع", "عن المتهم"),
        ("محامي الدفاع", "عن القتيل"),
        ("المتحدث باسم لجنة الإفراج", "عن المعتقل"),
        ("المتحدث باسم الحملة", "من أجل الأسير"),
    ],
)
def test_who_is_defended_or_sought_is_not_the_one_who_speaks(office: str, whose: str) -> None:
    assert told(f"قال {office} {whose} نادر الحلبي إن الحل قريب.") == [("state", [office], "الحل قريب")]


@pytest.mark.parametrize("aim", ["من أجل السلام", "للدفاع عن الحريات", "من أجل المعتقلين"])
def test_who_speaks_stands_behind_what_his_body_is_for(aim: str) -> None:
    text = f"قال المتحدث باسم الهيئة {aim} نادر الحلبي إن الحل قريب."
    assert told(text) == [("state", ["نادر الحلبي"], "الحل قريب")]
