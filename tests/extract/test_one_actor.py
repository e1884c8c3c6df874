"""An office and the name behind it are one person, whatever stands between them and however long the name is."""

import pytest

from tests.extract import reading_of
from tests.extract.test_court_and_cabinet import told

_OFFICES = (
    "الناشط الحقوقي من مدينة درعا",
    "مسؤول العلاقات في الائتلاف الوطني",
    "رئيس قسم التاريخ في كلية الآداب",
    "ممثل الحكومة في المفاوضات",
    "الوزير المنتدب لدى وزير الداخلية",
    "السياسي اللبناني رئيس وزراء لبنان الأسبق",
    "مدير عام صحة المنطقة الدكتور",
    "القائم بالأعمال السوداني",
    "القائم بأعمال السفارة السودانية",
    "كبير المفاوضين",
    "الخبير في الشؤون الإيرانية",
    "رئيس الجمعية التونسية للدفاع عن المستهلك",
    "عضو مجلس الشيوخ الأمريكي عن ولاية ميتالا",
    "الحقوقي والناشط السوري",
    "الوزير المفوض بالسفارة",
)
_SIGNS = ("{}", "، {}،", " ({})", " «{}»", " - {} -")


def persons(text: str) -> list[list[str]]:
    """Return the mentions of every person of a text."""
    found = reading_of.read(text)
    return [[m.quote for m in e.mentions] for e in found.entities if e.type.value == "Person"]


@pytest.mark.parametrize(
    ("office", "signs"),
    [(office, signs) for office in _OFFICES for signs in _SIGNS if signs == "{}" or not office.endswith("الدكتور")],
)
def test_an_office_and_its_bearer_are_one(office: str, signs: str) -> None:
    who = office + (signs if signs[0] in "، (" else " " + signs).format("سامر الحلبي")
    for text in (f"وأكد {who} أن الوضع خطير على الجبهة.", f"{who} قال إن الوضع خطير على الجبهة."):
        assert [holders for _, holders, _ in told(text)] == [["سامر الحلبي"]]
        assert len(persons(text)) == 1


@pytest.mark.parametrize(
    "name",
    [
        "سامر الباش حلبي",
        "بيتر فان دورن",
        "جان إيف لو مورين",
        "علي أكبر شاهين",
        "أم كلثوم الحلبي",
        "عبد الله ولد الشيخ سامر",
        "سيدي محمد ولد سامر",
        "نور الدين بوسامري",
        "مولود شاهين أوغلو",
        "عبد الباسط سيدور",
    ],
)
@pytest.mark.parametrize("frame", ["وشدد {} على أهمية الحوار.", "{} قال إن الوضع خطير على الجبهة."])
def test_a_name_is_read_to_its_end(name: str, frame: str) -> None:
    text = frame.format(f"رئيس حزب النهوض {name}")
    assert [m[-1] for m in persons(text)] == [name]
    assert [holders for _, holders, _ in told(text)] == [[name]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # "Indeed", "or", "whether", "greatest": no parts of names.
        ("قال بيتر إن صح ذلك فإن دورن قريبة.", [["بيتر"]]),
        ("سأل الوزير سامر أم خالد على الجبهة.", [["الوزير", "سامر"]]),
        ("يعد الوزير علي أكبر المرشحين على القائمة سنا.", [["الوزير", "علي"]]),
    ],
)
def test_function_words_are_no_parts_of_names(text: str, expected: list[list[str]]) -> None:
    assert persons(text) == expected


def test_an_adjective_behind_a_noun_speaks_for_nobody() -> None:
    text = "أكد المكتب السياسي اللبناني أن الوضع خطير."
    assert persons(text) == []
    assert [holders for _, holders, _ in told(text)] == [["المكتب السياسي اللبناني"]]


def test_a_second_person_is_no_bearer() -> None:
    text = "استقبل رئيس حزب النهوض وزير الداخلية السيد سامر الحلبي على الفور."
    assert len(persons(text)) == 2


@pytest.mark.parametrize("frame", ["ورفض {} التدخل في شؤون غيره.", "وطالب {} المجتمع الدولي بالتحرك."])
@pytest.mark.parametrize("name", ["عمار بن زيد", "رامز آغا", "سيدي محمد ولد سامر", "عبد الملك الحلبي"])
def test_a_deed_or_the_one_asked_is_no_part_of_a_name(frame: str, name: str) -> None:
    text = frame.format(f"رئيس حزب النهوض {name}")
    assert [holders for _, holders, _ in told(text)] == [[name]]


def test_the_source_of_what_is_told_is_named_behind_his_title() -> None:
    said = told("وبحسب الخبير في الشؤون الإيرانية سامر الحلبي فإن الوفد سيصل إلى المدينة خلال الأيام القليلة المقبلة.")
    assert [holders for _, holders, _ in said] == [["سامر الحلبي"]]


def test_a_first_name_with_article_is_no_adjective_of_the_office_before() -> None:
    assert persons("وقال المنسق العام للشؤون الإنسانية الحبيب بن سامر إن الوضع خطير.")[0][-1] == "الحبيب بن سامر"
    assert persons("قال الأمين العام لاتحاد المغرب العربي سامر الحلبي إن الوضع خطير.")[0][-1] == "سامر الحلبي"


def test_who_is_told_of_is_named_behind_where_he_is() -> None:
    text = "بحث السفير التركي سامر الحلبي مع قائد القوات في مدينة حلب خالد العلي سبل التعاون."
    assert [m[-1] for m in persons(text)] == ["سامر الحلبي", "خالد العلي"]
    # Whom he receives somewhere is another.
    other = "استقبل قائد القوات في مدينة حلب خالد العلي."
    assert len(persons(other)) == 2


@pytest.mark.parametrize(
    "who",
    ["المرشحة للرئاسة سلوى الحلبي", "القيادي الميداني في كتائب النور سامر الحلبي", "الناشط الحقوقي صلاح الدين حلبيان"],
)
def test_a_calling_behind_a_noun_is_that_of_whoever_is_named(who: str) -> None:
    found = persons(f"واتهم المجلس {who} بعرقلة الحوار على الأرض.")
    assert [" ".join(m) for m in found] == [who]


@pytest.mark.parametrize("name", ["سيرغي لافرانكو", "سامر عبد العظيمان", "أسعد بن حمد آل سمران"])
def test_what_is_refused_is_no_part_of_a_last_name(name: str) -> None:
    last = name.split(" ", 1 if "عبد" in name else name.count(" ") - ("آل" in name))[-1]
    text = f"وحضر الجلسة رئيس حزب النهوض {name}. ورفض {last} التدخل في شؤون غيره على الأرض."
    assert [holders for _, holders, _ in told(text)] == [[name]]


def test_an_office_is_the_same_with_its_rank_before_or_behind() -> None:
    text = "التقى المجلس أمس الأمين العام لاتحاد النقابات سامر الحلبي. وأضاف أمين عام الاتحاد أن الحل قريب."
    assert [holders for _, holders, _ in told(text)] == [["سامر الحلبي"]]
