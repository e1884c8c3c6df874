"""A subject that stands first and is parted from its verb, and what opens a sentence before its verb."""

import pytest

from tests.extract.test_court_and_cabinet import told

_BEFORE = "وقال السفير سليم حداد إن الحوار ضروري."
_WHO = ["سامر الحوراني"]


def _last(text: str) -> tuple[list[str], str]:
    """Return who holds the last statement of a text, and what."""
    _, who, what = told(text)[-1]
    return who, what


@pytest.mark.parametrize(
    "parting",
    [
        " نفسه",
        " أمس",
        " اليوم الثلاثاء",
        " بدوره",
        " من جانبه",
        " (45 عاما)",
        "، من جهته،",
        "، ردا على سؤال،",
        " في تصريح صحفي",
        " خلال المؤتمر",
    ],
)
@pytest.mark.parametrize("opening", ["", "لكن ", "إلا أن "])
@pytest.mark.parametrize(("verb", "said"), [("أكد", "أن الطريق مغلق"), ("دعا", "إلى وقف القتال")])
def test_a_parted_subject_is_not_who_spoke_before(parting: str, opening: str, verb: str, said: str) -> None:
    text = f"{_BEFORE} {opening}الوزير سامر الحوراني{parting} {verb} {said}."
    assert _last(text) == (_WHO, said.split(" ", 1)[1])


@pytest.mark.parametrize(
    "opening",
    [
        "02 أبريل, 2018 - 12:13:00",
        "02/04/2018 12:13",
        "وهنا",
        "وأخيرا",
        "وقبيل مغادرته",
        "ترك برس",
    ],
)
def test_a_verb_begins_behind_what_opens_its_sentence(opening: str) -> None:
    text = f"{_BEFORE} {opening} أكد الوزير سامر الحوراني أن الطريق مغلق."
    assert _last(text) == (_WHO, "الطريق مغلق")


@pytest.mark.parametrize(
    "opening",
    [
        "وهنا",
        "وختاما",
        "وقبيل مغادرته",
        "وعما إذا كانت المفاوضات ستستأنف قريبا",
        "وحول تحرك البلدين نحو المجلس لرفع حظر السلاح عن الجيش",
        "وفي تصريح لوكالة الأنباء الأردنية",
        "وبعد أن",
        "وبعدما",
    ],
)
def test_who_spoke_goes_on_behind_it(opening: str) -> None:
    text = f"أكد الوزير سامر الحوراني أن الحوار ضروري. {opening} أكد أن الطريق مغلق."
    assert _last(text) == (_WHO, "الطريق مغلق")


def test_behind_after_that_no_future_stands() -> None:
    assert told(f"{_BEFORE} وبعد أن سيطروا على المدينة، واصل المتمردون تقدمهم.")[1:] == []


def test_what_a_visitor_praises_in_a_statement_he_praises() -> None:
    text = "استقبل الوزير سامر الحوراني وفدا. وعقب اللقاء نوه في تصريح مقتضب بمتانة العلاقات بين البلدين."
    assert _last(text) == (_WHO, "متانة العلاقات بين البلدين")


@pytest.mark.parametrize("who", ["قادة المعارضة", "وزراء الخارجية العرب", "نواب حزب النهوض"])
@pytest.mark.parametrize(("verb", "said"), [("دعوا", "إلى وقف القتال"), ("رفضوا", "المشاركة في المؤتمر المقبل")])
@pytest.mark.parametrize("within", ["", "وقال الوزير سامر الحوراني إن "])
def test_unnamed_persons_before_a_plural_verb_are_its_subject(who: str, verb: str, said: str, within: str) -> None:
    assert _last(f"{within}{who} {verb} {said}.") == ([who], said.removeprefix("إلى "))


@pytest.mark.parametrize(
    "deed",
    [
        "واتصل الوزير سامر الحوراني هاتفيا بالرئيس كمال الرفاعي",
        "وتحدث الوزير سامر الحوراني هاتفيا مع رئيس البرلمان كمال الرفاعي",
        "والتقى الوزير سامر الحوراني وفدا من النقابة",
    ],
)
@pytest.mark.parametrize(
    ("verb", "what"),
    [("ووعد", "إجراء تحقيق شامل"), ("وقرر", "تأجيل المؤتمر"), ("وهدد", "الانسحاب من الحكومة الجديدة")],
)
def test_whoever_does_what_opens_a_sentence_acts_on(deed: str, verb: str, what: str) -> None:
    link = "" if verb == "وقرر" else "ب"
    assert _last(f"{_BEFORE} {deed} {verb} {link}{what}.") == (_WHO, what)


@pytest.mark.parametrize(
    ("text", "views"),
    [
        ("والتقى الوزير سامر الحوراني وفدا من النقابة ورفض المشاركة في المؤتمر.", []),
        # With whom he discussed it is not told by name; who spoke before was not there.
        ("والتقى الوزير سامر الحوراني وفدا من النقابة لبحث الأزمة وطلب الدعم للنازحين.", []),
        ("واتصلت الناشطة سلمى الديري بالوفد ووعد بإجراء تحقيق شامل.", []),
    ],
)
def test_a_noun_or_a_verb_of_another_is_not_what_he_does_next(text: str, views: list[tuple[str, str]]) -> None:
    said = [(act, what) for act, _, what in told(f"{_BEFORE} {text}")]
    assert said == [("state", "الحوار ضروري"), *views]
