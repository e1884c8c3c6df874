"""What is prayed for, who briefs whom, thanks that are sent up: words of the court; what only looks like a name."""

import pytest

from tests.extract.reading_of import names_of
from tests.extract.test_embedded import read
from tests.extract.test_fronted import told


def _views(text: str) -> list[tuple[str, str]]:
    return [(act, what) for act, _, what in told(text)]


def _holders(text: str) -> list[str]:
    return [who for _, who, _ in told(text)]


@pytest.mark.parametrize(
    ("sentence", "view"),
    [
        ("سائلا الله القدير أن يحفظ السهل", ("hope", "يحفظ السهل")),
        ("سائلا المولى عز وجل أن يحفظ البلاد", ("hope", "يحفظ البلاد")),
        ("داعيا الله أن يحفظ البلاد", ("hope", "يحفظ البلاد")),
    ],
)
def test_what_god_is_asked_for_is_hoped_for(sentence: str, view: tuple[str, str]) -> None:
    assert _views(f"ورحب كمال العطار بالاتفاق، {sentence}.") == [("praise", "الاتفاق"), view]


@pytest.mark.parametrize(
    "sentence",
    ["سائلا عن الحل القادم", "سائلا الله لهم المغفرة والرحمة ولكل من أصابهم ما أصابهم في يومهم هذا"],
)
def test_who_only_asks_or_prays_hopes_for_nothing_told(sentence: str) -> None:
    assert [act for act, _ in _views(f"ورحب كمال العطار بالاتفاق، {sentence}.")] == ["praise"]


@pytest.mark.parametrize(
    ("deed", "who"),
    [
        ("ثم أطلع المجلس الوطني على فحوى الرسالة", "كمال العطار"),
        ("وأطلع المجلس الوطني على فحوى الرسالة", "كمال العطار"),
        ("وأطلع الوزير سامر العلي على فحوى الرسالة", "كمال العطار"),
        ("وأخبر الوزير سامر العلي أن الحل سياسي", "كمال العطار"),
        ("وأطلع الوزير سامر العلي المجلس الوطني على فحوى الرسالة", "سامر العلي"),
        ("وأطلع الوزير سامر العلي الصحفيين على فحوى الرسالة", "سامر العلي"),
    ],
)
def test_who_is_briefed_briefs_nobody(deed: str, who: str) -> None:
    assert _holders(f"وقال كمال العطار إن الوضع صعب. {deed}.") == ["كمال العطار", who]


@pytest.mark.parametrize(
    ("title", "whom"),
    [
        ("خادم الحرمين الشريفين الملك سلمان", "سلمان بن عبد العزيز آل سعود"),
        ("جلالة الملك كمال العطار", "كمال العطار"),
    ],
)
def test_the_king_who_briefs_the_council_is_he_whom_the_text_names(title: str, whom: str) -> None:
    said = _holders(f"نوه المجلس الوطني، برئاسة {title}، بالجهود. ثم أطلع الملك المجلس على نتائج الجولة.")
    assert said[0] == "المجلس الوطني"
    assert said[1] == whom


@pytest.mark.parametrize("aside", ["", "، في بداية اللقاء،"])
def test_thanks_are_sent_up(aside: str) -> None:
    assert _views(f"ورفع كمال العطار{aside} شكره وتقديره لأهالي المدينة.") == [("praise", "أهالي المدينة")]


def test_what_else_is_raised_is_no_view() -> None:
    assert _views("ورفع كمال العطار العلم في الساحة. ورفع سامر العلي تقريرا إلى الوزير.") == []


@pytest.mark.parametrize(
    "text",
    [
        "الاسم كلمة السر : أكد كلمة السر : اكتب الرمز المكتوب هنا",
        "وأكد الوزير سامر العلي أهمية التعاون الدولي تأكيدا لمضامين خطاب الرئيس.",
    ],
)
def test_words_of_a_form_and_of_confirmation_are_no_names(text: str) -> None:
    names = names_of(read(text)).values()
    assert not {"كلمة السر", "تأكيدا لمضامين خطاب"} & set(names)


def test_the_rest_of_the_forces_is_on_its_way_to_nothing() -> None:
    said = told("وقال كمال العطار: إن الجيش وسائر القوات المرابطة عند الجسر يقدمون تضحيات كبيرة.")
    assert [act for act, _, _ in said] == ["state"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("وقال كمال العطار للمجلس الأعلى للتنمية إن الوضع صعب.", "المجلس الأعلى للتنمية"),
        ("وقال كمال العطار للشرطة البريطانية إن الوضع صعب.", "الشرطة البريطانية"),
        ("وأكد المكتب الصحفي للكرملين أن الحل قريب.", "المكتب الصحفي للكرملين"),
        ("وأكد المركز الصحفي لوزارة الدفاع أن الحل قريب.", "المركز الصحفي لوزارة الدفاع"),
        ("واجتمع كمال العطار برئيس الحلف الشيخ سامر العلي.", "سامر العلي"),
        ("والتقى أمير العشائر كمال النحاس المعروف باسم أبو سراج وفدا من المدينة.", "كمال النحاس"),
        ("وأطلق محافظ السهل اللواء كمال العطار بمشاركة سفير الأردن حملة جديدة.", "كمال العطار"),
    ],
)
def test_names_are_told_whole_and_with_their_article(text: str, name: str) -> None:
    assert name in names_of(read(text)).values()


def test_a_joint_press_conference_is_nothing_named() -> None:
    found = read("وقال كمال العطار في المؤتمر الصحفي المشترك إن الحل قريب.")
    assert list(names_of(found).values()) == ["كمال العطار"]
