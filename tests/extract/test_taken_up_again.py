"""Those with several callings, 'the same source', appeals to somebody, accusations of what others want."""

import pytest

from tests.extract.reading_of import read
from tests.extract.test_fronted import told

AGAIN = [
    ("قال المحلل السياسي الهندي ومدير مركز الأفق سالم الزهراني إن الأمر صعب.", "سالم الزهراني"),
    ("اعتبر الإعلامي والسياسي الطاهر بن منصور أن الأمر صعب.", "الطاهر بن منصور"),
    ("قال سامي الحوراني إن الحل قريب. وأفاد نفس المصدر بأن الأمر صعب.", "سامي الحوراني"),
    ("قال سامي الحوراني إن الحل قريب. وأضاف المصدر ذاته أن الأمر صعب.", "سامي الحوراني"),
    ("قال سامي الحوراني إن الحل قريب. واعتبر المتحدث أن الأمر صعب.", "سامي الحوراني"),
    ("وندد المحتجون بالقرار، وهو ما اعتبره المعلمون خطأ كبيرا.", "المعلمون"),
    ("وقال الأمين العام للمنظمة الهندية للأطباء الشبان جاد الحداد إن الأمر صعب.", "جاد الحداد"),
]


@pytest.mark.parametrize(("text", "holder"), AGAIN)
def test_who_holds_it(text: str, holder: str) -> None:
    assert told(text)[-1][1] == holder


def test_two_offices_of_a_state_are_two_persons() -> None:
    text = "قال رئيس الجمهورية ورئيس الحكومة سالم الزهراني إن الأمر صعب."
    assert told(text) == [("state", "رئيس الجمهورية، سالم الزهراني", "الأمر صعب")]


def test_the_spokesman_named_before_is_who_speaks_again() -> None:
    text = (
        "قال المتحدث باسم الحكومة سامر الحداد إن الحل قريب. وقالت نادية كرم إن الأمر صعب. واعتبر المتحدث أن الأمر خطير."
    )
    assert told(text)[-1][1] == "سامر الحداد"


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("وتوجه سامي الحوراني بنداء إلى الحكومة لتسوية الوضع.", "تسوية الوضع"),
        ("ووجه سامي الحوراني نداء إلى كندا للإفراج عن المعتقلين.", "إفراج عن المعتقلين"),
        ("ووجه سامي الحوراني دعوة إلى الحوار لتسوية الوضع.", "الحوار لتسوية الوضع"),
    ],
)
def test_an_appeal_is_for_what_is_to_be_done(text: str, content: str) -> None:
    assert told(text)[-1][::2] == ("demand", content)


@pytest.mark.parametrize("wanted", ["فرض هيمنتها على المنطقة", "السلام"])
def test_what_others_are_said_to_want_is_told_by_who_says_so(wanted: str) -> None:
    assert told(f"وقال سامي الحوراني إن كندا تريد {wanted}.")[-1][:2] == ("state", "سامي الحوراني")


BODIES = [
    ("دعت كندا الغرفة الوطنية لأصحاب المخابز إلى الحوار.", "الغرفة الوطنية لأصحاب المخابز"),
    ("ورحبت الجامعة الوطنية للنقل بالقرار.", "الجامعة الوطنية للنقل"),
    ("زار المندوبية الجهوية للتربية أمس.", "المندوبية الجهوية للتربية"),
    ("تجمع الناس أمام وزارة التربية للمطالبة بالحوار.", "وزارة التربية"),
]


@pytest.mark.parametrize(("text", "name"), BODIES)
def test_how_far_a_body_reaches(text: str, name: str) -> None:
    assert name in [mention.quote for entity in read(text).entities for mention in entity.mentions]


CALLED_AGAIN = [
    ("قالت المتحدثة باسم الخارجية الهندية ليلى كرم إن الحل قريب. وأكدت الناطقة الهندية أن الأمر صعب.", "ليلى كرم"),
    ("قالت منظمة كارفام إن الحل قريب. وأكدت المنظمة الحقوقية أن الأمر صعب.", "منظمة كارفام"),
    ("قالت حركة الوادي إن الحل قريب. وأكدت الوادي أن الأمر صعب.", "حركة الوادي"),
    ("قال القيادي في حركة الوادي سامر العلي إن الحل قريب. وأكد القيادي الوادوي أن الأمر صعب.", "سامر العلي"),
    ("أصدرت حركة الوادي بيانا. واتهم البيان الجيش بقصف القرى.", "حركة الوادي"),
    ("أصدر حزب الوادي بيانا. وحذر البيان الذي وزع أمس من قصف القرى.", "حزب الوادي"),
]


@pytest.mark.parametrize(("text", "holder"), CALLED_AGAIN)
def test_whom_noun_and_adjective_call_again(text: str, holder: str) -> None:
    assert told(text)[-1][1] == holder


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "قالت المتحدثة باسم الخارجية الهندية ليلى كرم إن الحل قريب. وأكدت المتحدثة الكندية أن الأمر صعب.",
            ["المتحدثة الكندية"],
        ),
        ("أصدر حزب الوادي بيانا. وأكد البيان الكندي أن الأمر صعب.", []),
        ("قال حزب الله إن الحل قريب. وأكد الله أن الأمر صعب.", []),
    ],
)
def test_another_is_not_called_again(text: str, who: list[str]) -> None:
    holders = [holder for _, holder, content in told(text) if content == "الأمر صعب"]
    assert holders == who


GOES_ON = [
    "كما شكر الرئيس الهندي على دعم السلام.",
    "كما هنأ الشعب الهندي بنجاح الانتخابات.",
    "ووصف رئيس حكومة كندا بأنه شريك.",
    "ووصف رئيس حكومة كندا التي تستضيف المؤتمر بأنه شريك.",
    "ووصف تصريحات رئيس حكومة كندا بأنها خطأ.",
    "كما وصف ما جرى أمس بأنه خطأ.",
    "ووصف المحادثات مع كندا بالمفيدة.",
    "كما رفض قرار الحكومة الكندية.",
    "وحذر الحوثيين من استمرار القتال.",
]


@pytest.mark.parametrize("goes_on", GOES_ON)
@pytest.mark.parametrize("who", ["الوزير سامر العلي", "مجلس الوادي"])
def test_who_speaks_goes_on_where_only_the_object_is_named(who: str, goes_on: str) -> None:
    holders = [holder for _, holder, _ in told(f"قال {who} إن الحل قريب. {goes_on} وأضاف أن الأمر صعب.")]
    assert holders == [who.removeprefix("الوزير ")] * 3


def test_what_a_body_had_done_before_is_told_beside_the_way() -> None:
    text = "قال الوزير سامر العلي إن الحل قريب. وكان مجلس الأمن أصدر قرارا العام الماضي. وأوضح أن الأمر صعب."
    assert [holder for _, holder, _ in told(text)] == ["سامر العلي", "سامر العلي"]


@pytest.mark.parametrize(
    ("who", "again"),
    [
        ("نائب وزير الخارجية الهندي", "نائب الوزير"),
        ("نائب وزير الخارجية الهندي", "المسؤول الهندي"),
        ("المبعوث الهندي", "المسؤول الهندي"),
        ("المدير الجهوي للصحة", "المسؤول"),
    ],
)
def test_whom_his_office_calls_again_though_another_is_nearer(who: str, again: str) -> None:
    text = f"التقى {who} سامر العلي السفير الهندي لدى كندا خالد الحداد. وقال إن الحل قريب. وأكد {again} أن الأمر صعب."
    assert [holder for _, holder, _ in told(text)] == ["سامر العلي", "سامر العلي"]


def test_an_official_of_another_state_is_not_who_spoke() -> None:
    text = "قال المبعوث الهندي سامر العلي إن الحل قريب. وأكد المسؤول الكندي أن الأمر صعب."
    assert [holder for _, holder, content in told(text) if content == "الأمر صعب"] == ["المسؤول الكندي"]


@pytest.mark.parametrize(
    ("text", "holders"),
    [
        ("ونسبت وكالة رويترز إلى الوزير سامر العلي قوله إن الأمر صعب.", ["سامر العلي"]),
        ("قالت وكالة رويترز إن الأمر صعب للغاية، وفق الوزير سامر العلي.", ["سامر العلي"]),
        ("ذكرت قناة العربية أن الوزير سامر العلي أكد أن الأمر صعب. وأضاف أن الحل قريب.", ["سامر العلي"] * 2),
    ],
)
def test_whose_words_a_paper_relays(text: str, holders: list[str]) -> None:
    assert [holder for _, holder, _ in told(text)] == holders


def test_what_is_attributed_without_his_saying_is_nobodys_statement() -> None:
    assert not told("ونسبت وكالة رويترز إلى الوزير سامر العلي تصريحات كثيرة.")


def test_who_visits_a_place_keeps_his_office_before_his_title() -> None:
    text = "زار وزير الصحة الدكتور سامر العلي أمس مدينة صفاقس. وأكد أن الأمر صعب."
    assert [holder for _, holder, _ in told(text)] == ["سامر العلي"]
