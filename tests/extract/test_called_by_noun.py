"""Speakers who are called by a noun that no table knows, and groups without name that speak together."""

import pytest

from tests.extract.reading_of import names_of
from tests.extract.test_embedded import read


def holders(text: str) -> list[list[str]]:
    """Return who holds each statement, by every word that names them."""
    reading = read(text)
    words = {entity.id: [m.quote for m in entity.mentions] for entity in reading.entities}
    return [[quote for holder in stance.holder for quote in words[holder]] for stance in reading.stances]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("قال سائق شاحنة إن الجسر القديم مغلق.", "سائق شاحنة"),
        ("وذكر عامل إغاثة في المخيم أن الأسعار مرتفعة.", "عامل إغاثة في المخيم"),
        ("وأعرب صاحب المتجر عن أمله في فتح الطريق.", "صاحب المتجر"),
        ("ويرى مؤيدوه أن الخطة قابلة للتطبيق.", "مؤيدوه"),
        ("وقالت زوجته إن الجسر القديم مغلق.", "زوجته"),
        ("وكان أقارب الضحايا قد قالوا إن المستشفى مزدحم.", "أقارب الضحايا"),
        ("أما المتمردون فقالوا إن الجسر القديم مغلق.", "المتمردون"),
        ("وحسب بعض الخبراء فإن الوضع في الميناء صعب.", "بعض الخبراء"),
        ("وبحسب لاجئ سوري فإن الوضع في الميناء صعب.", "لاجئ سوري"),
        ("وقال مسؤول كبير بوزارة الزراعة النرويجية إن الجسر مغلق.", "مسؤول كبير بوزارة الزراعة النرويجية"),
        ("وقال ناشط في مجال البيئة إن الجسر القديم مغلق.", "ناشط في مجال البيئة"),
        ("وقال ضابط بالجيش إن الجسر القديم مغلق.", "ضابط بالجيش"),
        ("قال ضابط لوكالة رويترز إن الجسر القديم مغلق.", "ضابط"),
        ("وقال خبراء ومحللون إن الجسر القديم مغلق.", "خبراء ومحللون"),
        ("وقال شهود عيان ومصادر طبية إن الجسر القديم مغلق.", "شهود عيان ومصادر طبية"),
    ],
)
def test_called_by_a_noun(text: str, who: str) -> None:
    (names,) = holders(text)
    assert who in names


@pytest.mark.parametrize(
    "text",
    [
        "وقال مساء الأربعاء إن الجسر القديم مغلق.",
        "قال بوضوح إن الجسر القديم مغلق.",
        "وأضافت مرة أخرى أن الجسر القديم مغلق.",
        "أعلن رفضه القاطع أن يعود.",
    ],
)
def test_when_and_how_is_nobody(text: str) -> None:
    assert holders(text) == []


def test_sources_joined_are_called_again() -> None:
    text = "وقال شهود عيان ومصادر طبية إن الجسر مغلق. وأضافت المصادر أن المستشفى مزدحم بالمرضى."
    reading = read(text)
    assert {names_of(reading)[h] for s in reading.stances for h in s.holder} == {"شهود عيان ومصادر طبية"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("صرح المتحدث باسم الجيش العقيد تركي العنبري أن الجسر مغلق.", "تركي العنبري"),
        ("وقال المتحدث العسكري التشيلي البريجادير جنرال رستيرو بانديلو إن الجسر مغلق.", "رستيرو بانديلو"),
        ("وقال قيادي في جيش الفجر يدعى أبو سعيد إن الجسر مغلق.", "أبو سعيد"),
        ('دعا المتحدث باسم تنظيم "جنود النهر" - "جن" أبو سعيد الجبلي إلى فتح الطريق.', "أبو سعيد الجبلي"),
        ("وقال الدكتور رامي النادي إن الجسر مغلق.", "رامي النادي"),
        ("واتهم النائب بيستور فائق، من كتلة الفجر، الحكومة بالتمييز.", "بيستور فائق"),
        ("وأدان القاضي بمحكمة النبك رامي سلوم الاعتداء.", "رامي سلوم"),
        ("من جهته أعلن سامر بن فليس، استقالته من رئاسة حزب الفجر.", "سامر بن فليس"),
    ],
)
def test_name_behind_title(text: str, name: str) -> None:
    (names,) = holders(text)
    assert name in names


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("وبرأي الخبير الاقتصادي رامي سلوم فإن الوضع في الميناء صعب.", "رامي سلوم"),
        ("وفي نظر المحلل السياسي رامي سلوم فإن الوضع في الميناء صعب.", "رامي سلوم"),
        ("ومن وجهة نظر الباحث رامي سلوم، فإن الوضع في الميناء صعب.", "رامي سلوم"),
        ("ودعا بيان من حركة النور إلى فتح الطريق.", "حركة النور"),
        ("وأشار الوزير إلى رفض النرويج طلب السفير.", "النرويج"),
        ("وأشار سامر الديري إلى إدانة النرويج هدم الجسر القديم.", "النرويج"),
    ],
)
def test_whose_view_it_is(text: str, who: str) -> None:
    (names,) = holders(text)
    assert who in names


def test_former_president_goes_on() -> None:
    text = "قال الرئيس السابق كريم الجبلي إن الوضع في الميناء صعب. وأضاف الرئيس أن الطريق مغلق."
    assert all("كريم الجبلي" in names for names in holders(text))
    assert len(holders(text)) == 2


def test_oman_among_states() -> None:
    reading = read("ودعت الإمارات وعمان وقطر إلى فتح الطريق.")
    assert {e.key for e in reading.entities} >= {"actor/oman"}
