"""How court and cabinet are told of: several titles of one ruler, women in offices, ministers of state, visits."""

import pytest

from tests.extract import reading_of
from tests.extract.reading_of import named, names_of
from tests.extract.test_embedded import read


def told(sentence: str) -> list[tuple[str, list[str], str]]:
    """Return act, names of the holders and content of each statement."""
    reading = read(sentence)
    names = names_of(reading)
    return [(s.act.value, [names[h] for h in s.holder], s.content.quote) for s in reading.stances]


_SPOKE_BEFORE = "قال وزير الخارجية النرويجي خالد الحلبي إن بلاده تثمن الوساطة."


def told_behind(text: str) -> list[tuple[str, list[str], str]]:
    """Return what is told behind another's statement."""
    return told(f"{_SPOKE_BEFORE} {text}")[1:]


def test_a_ruler_goes_by_several_titles() -> None:
    found = reading_of.read(
        "ترأس العاهل السعودي، الملك سلمان بن عبدالعزيز آل سعود، الجلسة. ورحب خادم الحرمين الشريفين بالخطة."
    )
    assert named(found, "خادم الحرمين الشريفين") is named(found, "العاهل السعودي")


def test_a_former_bearer_of_a_post_is_not_meant_by_its_other_title() -> None:
    found = reading_of.read("تذكر العاهل السعودي الراحل سامر العلي اللقاء. ورحب خادم الحرمين الشريفين بالخطة.")
    assert named(found, "خادم الحرمين الشريفين") is not named(found, "سامر العلي")


@pytest.mark.parametrize(
    "sentence",
    [
        "أكدت نائب رئيس حزب الفجر سلمى العلي أن الانتخابات ستجري في موعدها.",
        "ومن جهتها، أوضحت مدير مركز الفجر سلمى العلي أن الانتخابات ستجري في موعدها.",
        "قالت وزير الثقافة سلمى العلي إن الانتخابات ستجري في موعدها.",
    ],
)
def test_a_woman_may_bear_an_office_in_the_masculine(sentence: str) -> None:
    ((_, holders, content),) = told(sentence + " وأضافت أن النتائج ستعلن غدا.")[:1]
    assert (holders, content) == (["سلمى العلي"], "الانتخابات ستجري في موعدها")
    assert told(sentence + " وأضافت أن النتائج ستعلن غدا.")[1][1] == ["سلمى العلي"]


def test_whom_she_calls_on_is_not_who_speaks() -> None:
    said = told("قالت وزيرة الثقافة سلمى العلي إن الوقت ضيق. وطالبت وزير الزراعة سامر الحلبي بوقف الصيد.")
    assert [holders for _, holders, _ in said] == [["سلمى العلي"], ["سلمى العلي"]]


def test_a_minister_of_state_for_affairs_is_one_person_with_his_name() -> None:
    found = reading_of.read("قال وزير الدولة للشؤون الخارجية الكويتي سامر العلي إن الخطة جيدة.")
    assert {m.quote for m in named(found, "سامر العلي").mentions} == {
        "سامر العلي",
        "وزير الدولة للشؤون الخارجية الكويتي",
    }


def test_an_adjective_behind_minister_of_state_names_no_state() -> None:
    found = reading_of.read(
        "وصل سامر بن أحمد العلي، وزير الدولة النرويجي للشؤون الأوروبية نائب رئيس مجلس التخطيط، أمس."
    )
    assert [e.name_ar for e in found.entities if e.type.value == "Person"] == ["سامر بن أحمد العلي"]
    assert all(m.quote != "الدولة النرويجي" for e in found.entities for m in e.mentions)


@pytest.mark.parametrize(
    "second",
    [
        "كما التقى رئيس وزراء كندا سامر العلي",
        "والتقى رئيس وزراء كندا سامر العلي",
        "كما اجتمع مع رئيس وزراء كندا سامر العلي",
    ],
)
def test_who_met_one_also_met_the_other(second: str) -> None:
    reading = read(f"استقبل وزير الخارجية النرويجي خالد الحلبي أمس نظيره السويدي ماجد الخطيب، {second}.")
    names = names_of(reading)
    met = [{names[p] for p in meeting.participants} for meeting in reading.meetings]
    assert {"خالد الحلبي", "ماجد الخطيب"} <= met[0]
    assert {"خالد الحلبي", "سامر العلي"} <= met[1]
    assert "ماجد الخطيب" not in met[1]


def test_who_leads_a_delegation_is_no_part_of_what_is_discussed() -> None:
    said = told("يبحث سامر العلي مع وفد حزب الفجر برئاسة خالد الحلبي سبل وقف القتال.")
    assert [content for _, _, content in said] == ["سبل وقف القتال"]


def test_together_with_another_is_joint() -> None:
    said = told("أعلن حزب الفجر بالاشتراك مع حزب النور أن الاتفاق خطوة جيدة.")
    assert said == [("state", ["حزب الفجر", "حزب النور"], "الاتفاق خطوة جيدة")]


@pytest.mark.parametrize(
    ("words", "act", "content"),
    [
        ("أود أن أرحب بالوزير الضيف في بلادنا", "praise", "الوزير الضيف في بلادنا"),
        ("يسرني أن أشكر اللجنة على جهودها", "praise", "جهودها"),
        ("نود أن نؤكد أن الاتفاق قائم", "affirm", "الاتفاق قائم"),
    ],
)
def test_what_one_would_like_to_do_is_done(words: str, act: str, content: str) -> None:
    assert told(f"وقال سامر العلي: {words}.") == [(act, ["سامر العلي"], content)]


@pytest.mark.parametrize(
    ("sentence", "act"),
    [
        ("وأكد سامر العلي أن كندا لن تقف مكتوفة الأيدي أمام الهجمات.", "warn"),
        ("وقال سامر العلي إن بلاده لن تسكت على الاعتداء.", "warn"),
        ("وقال سامر العلي إن بلاده لن تشارك في المؤتمر.", "reject"),
    ],
)
def test_not_standing_idle_is_a_threat(sentence: str, act: str) -> None:
    assert [told for told, _, _ in told(sentence)] == [act]
