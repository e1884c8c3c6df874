"""Lists that are nobody's demands, or another's: news that are numbered, demands refused or handed in, points told."""

import pytest

from tests.extract.actors import in_line, read

_ITEMS = "\n- فتح المعابر.\n- إلغاء القانون."


@pytest.mark.parametrize(
    "opened",
    [
        "ورفض [سامر العلي=a] مطالب [حركة النور=n:of]:",
        "وأعلن [سامر العلي=a] تسلم المطالب التالية:",
        "ولم يقدم [سامر العلي=a] المطالب التالية:",
        "وتسلم [سامر العلي=a] مطالب السكان وهي:",
        "وقدم [سامر العلي=a] تقريرا يتضمن المطالب التي رفعتها [حركة النور=n:of]:",
        "واستقبل [سامر العلي=a] وفد الطلاب الذي عرض مطالبه:",
        "وقدم [سامر العلي=a] رده على المطالب التالية:",
        "وعرض [سامر العلي=a] موقفه من المطالب التالية:",
        "ورفع [سامر العلي=a] إلى الوزير مطالب السكان:",
        "ورفضت [حركة النور=n:of] خطة [سامر العلي=a] التي تضمنت النقاط التالية:",
    ],
)
def test_who_takes_refuses_or_hands_in_demands_does_not_ask(opened: str) -> None:
    assert not [in_line(s) for s in read(opened + _ITEMS).stances if s.act.value == "demand"]


@pytest.mark.parametrize(
    "opened", ["وتضم وثيقة [حركة النور=n:of] الأسماء التالية:", "ورقة [حركة النور=n:of] كشفت الحقائق التالية:"]
)
def test_names_and_facts_in_a_paper_are_not_asked_for(opened: str) -> None:
    assert read(f"{opened}\n- سعيد كرم.\n- إياد منصور.").stances == ()


def test_the_points_of_a_plan_are() -> None:
    text = "وتضمنت مبادرة [سامر العلي=a] النقاط التالية:" + _ITEMS
    assert [in_line(s) for s in read(text).stances] == ["demand a: فتح المعابر", "demand a: إلغاء القانون"]


@pytest.mark.parametrize(
    "text",
    [
        "وأدان [سامر العلي=a] قصف القرية.\n2- إغلاق مطار العاصمة.\n3- فتح باب التسجيل.",
        "1- أدان [سامر العلي=a] قصف القرية.\n2- إغلاق مطار العاصمة.",
        "أولا: أدان [سامر العلي=a] قصف القرية.\nثانيا: إغلاق مطار العاصمة.",
        "1- [سامر العلي=a] يدين قصف القرية.\n2- إغلاق مطار العاصمة.\n3- فتح باب التسجيل.",
    ],
)
def test_each_of_the_news_that_are_numbered_stands_for_itself(text: str) -> None:
    assert [in_line(s) for s in read(text).stances] == ["condemn a: قصف القرية"]


def test_a_demand_among_numbered_news_governs_none_of_the_others() -> None:
    text = "1- دعا [سامر العلي=a] إلى فتح الطرق.\n2- إغلاق مطار العاصمة.\n3- إطلاق حملة للتبرع."
    assert [in_line(s) for s in read(text).stances] == ["demand a: فتح الطرق"]


def test_who_speaks_behind_a_list_opens_his_own() -> None:
    text = (
        "طالب [سامر العلي=a] بما يلي: أولا: فتح الطرق. ثانيا: وقف القصف. "
        "وأكدت [نور الحداد=b:f] ما يلي: أولا: الطرق مغلقة. ثانيا: القصف توقف."
    )
    assert [in_line(s) for s in read(text).stances] == [
        "demand a: فتح الطرق",
        "demand a: وقف القصف",
        "affirm b: الطرق مغلقة",
        "affirm b: القصف توقف",
    ]


_ASKED = "وطالبت [حركة النور=n:of] الحكومة بما يلي:\nفتح المعابر فورا.\nإطلاق سراح المعتقلين."


@pytest.mark.parametrize(
    "after",
    [
        "\n\nإغلاق مطار العاصمة بسبب الضباب",
        "\nإطلاق سراح الأسرى سيتم غدا.",
        "\nوقف القصف تم أمس برعاية أممية.",
    ],
)
def test_news_below_a_list_are_no_items_of_it(after: str) -> None:
    items = ["demand n: فتح المعابر فورا", "demand n: إطلاق سراح المعتقلين"]
    assert [in_line(s) for s in read(_ASKED + after).stances] == items


@pytest.mark.parametrize("asked", ["بالتحقيق في الانتهاكات التالية", "بعدم تكرار ما يلي", "بوقف الممارسات التالية"])
@pytest.mark.parametrize("sign", ["", "- "])
def test_what_is_to_be_stopped_is_not_asked_for(asked: str, sign: str) -> None:
    text = f"وطالب [سامر العلي=a] {asked}:\n{sign}إطلاق النار على المتظاهرين.\n{sign}إغلاق الصحف."
    assert [in_line(s) for s in read(text).stances] == [f"demand a: {asked.removeprefix('ب')}"]


@pytest.mark.parametrize("after", ["\nتصوير: كريم سعد\nتحرير: ليلى منصور", "\nإعداد كريم سعد\nتصوير ليلى منصور"])
def test_who_made_a_report_is_no_item_of_its_list(after: str) -> None:
    items = ["demand n: فتح المعابر فورا", "demand n: إطلاق سراح المعتقلين"]
    assert [in_line(s) for s in read(_ASKED + after).stances] == items


def test_an_agenda_opens_no_list() -> None:
    text = "وأعلن [مجلس الشورى=m:o] مواعيد الجلسات كالتالي: مناقشة الموازنة الأحد.\nإقرار القانون الاثنين."
    assert [in_line(s) for s in read(text).stances] == ["state m: مناقشة الموازنة الأحد"]


def test_a_figure_below_a_demand_may_count_the_news() -> None:
    text = "وطالب [سامر العلي=a] بفتح الطرق.\n2- إغلاق مطار العاصمة."
    assert [in_line(s) for s in read(text).stances] == ["demand a: فتح الطرق"]


@pytest.mark.parametrize(
    "opened",
    [
        "وفي ختام اللقاء رفعت [حركة النور=n:of] المطالب التالية:",
        "وخلال الجلسة، طرحت [حركة النور=n:of] عددا من المطالب:",
        "وبعد لقاء [سامر العلي=a] قدمت [حركة النور=n:of] المطالب التالية:",
        "وطرحت [حركة النور=n:of] مطالبها:",
    ],
)
def test_demands_may_be_put_forward_behind_when_and_where(opened: str) -> None:
    items = ["demand n: فتح المعابر", "demand n: إلغاء القانون"]
    assert [in_line(s) for s in read(opened + _ITEMS).stances] == items


@pytest.mark.parametrize(
    "opened", ["وفي اللقاء طرحت المطالب التالية:", "وفي اللقاء رفعت أمام [سامر العلي=a] المطالب التالية:"]
)
def test_whom_demands_are_put_to_does_not_ask(opened: str) -> None:
    assert read(opened + _ITEMS).stances == ()


def test_the_demands_of_one_are_not_refused_by_another() -> None:
    text = "وبعد أن رفضت [حركة النور=n:of] الحوار قدم [سامر العلي=a] المطالب التالية:" + _ITEMS
    assert [in_line(s) for s in read(text).stances] == [
        "reject n: الحوار",
        "demand a: فتح المعابر",
        "demand a: إلغاء القانون",
    ]


@pytest.mark.parametrize("sign", ["", "- "])
def test_whom_a_part_of_the_demands_is_put_to_is_none_of_them(sign: str) -> None:
    text = f"وقدمت [حركة النور=n:of] المطالب التالية:\nإلى الحكومة:\n{sign}فتح المعابر.\n{sign}إلغاء القانون."
    assert [in_line(s) for s in read(text).stances] == ["demand n: فتح المعابر", "demand n: إلغاء القانون"]
