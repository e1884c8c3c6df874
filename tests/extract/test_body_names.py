"""One body told by a full name and again by a shorter one, or in other words; and bodies that only look like one."""

import pytest

from tests.extract.test_embedded import read
from tests.extract.test_fronted import told

ONE = [
    # The rank left out, and "for" with it.
    ("أعلنت الهيئة الوطنية لمكافحة الفساد أن الوضع صعب.", "أكدت هيئة مكافحة الفساد"),
    ("أعلن الاتحاد الجهوي للفلاحين أن الوضع صعب.", "أكد اتحاد الفلاحين"),
    ("أعلن المجلس الأعلى للقضاء أن الوضع صعب.", "أكد مجلس القضاء"),
    # What the full name goes on with left out.
    ("أعلنت الهيئة العليا لرعاية الأسرى أن الوضع صعب.", "أكدت الهيئة العليا"),
    ("أعلنت جبهة الإنقاذ الشعبي أن الوضع صعب.", "أكدت جبهة الإنقاذ"),
    ("أعلن حزب الينابيع التونسي أن الوضع صعب.", "أكد حزب الينابيع"),
    # A word within it left out.
    ("أعلنت لجنة مراقبة الهدنة أن الوضع صعب.", "أكدت لجنة الهدنة"),
    ("أعلن مجلس شورى مجاهدي درنة أن الوضع صعب.", "أكد مجلس شورى درنة"),
    # An organ of the body, which is called again by its noun.
    ("أعلن المكتب السياسي لحركة الينابيع أن الوضع صعب.", "أكد المكتب السياسي للحركة"),
    ("أعلنت الأمانة العامة لمجلس الينابيع أن الوضع صعب.", "أكدت أمانة المجلس"),
    # An adjective for the noun, and for the land.
    ("أعلن وفد الحكومة أن الوضع صعب.", "أكد الوفد الحكومي"),
    ("أعلنت سفارة اليمن أن الوضع صعب.", "أكدت السفارة اليمنية"),
    ("أعلنت وزارة الصحة اليمنية أن الوضع صعب.", "أكدت الوزارة اليمنية"),
    # With and without quotation marks.
    ("أعلن حزب «الينابيع» أن الوضع صعب.", "أكد حزب الينابيع"),
    # All of a purpose that is told by more words.
    ("أعلنت الرابطة التونسية للدفاع عن حقوق الإنسان أن الوضع صعب.", "أكدت رابطة حقوق الإنسان"),
]


@pytest.mark.parametrize(("first", "again"), ONE)
def test_a_body_is_one_by_its_full_name_and_by_a_shorter_one(first: str, again: str) -> None:
    between = "وقال الوزير سامي الدباغ إن الأمور ستتحسن."
    holders = [who for _, who, _ in told(f"{first} {between} و{again} أن الحل قريب.")]
    assert len(holders) == 3
    assert holders[0] == holders[2] != holders[1]


def test_it_is_one_where_the_shorter_name_stands_first_too() -> None:
    text = "أعلنت الهيئة العليا أن الوضع صعب. وأكدت الهيئة العليا لرعاية الأسرى أن الحل قريب."
    assert [who for _, who, _ in told(text)] == ["الهيئة العليا لرعاية الأسرى"] * 2


APART = [
    ("أعلن الاتحاد العام للصيادين", "أكد الاتحاد الجهوي للصيادين"),
    ("أعلنت نقابة الصيادين اليمنيين", "أكدت نقابة الصيادين المصريين"),
    ("أعلنت لجنة الشؤون الخارجية", "أكدت لجنة الشؤون القانونية"),
    ("أعلن حزب الينابيع", "أكد حزب الينابيع الجديد"),
    ("أعلن حزب الينابيع", "أكدت كتلة الينابيع"),
    ("أعلنت حركة الينابيع", "أكدت حركة شباب الينابيع"),
    ("أعلن المكتب السياسي لحركة الينابيع", "أكد المكتب السياسي لحزب الوفاق"),
    ("أعلن وفد الحكومة السورية", "أكد وفد المعارضة السورية"),
    ("أعلنت سفارة اليمن", "أكدت السفارة الإيرانية"),
]


@pytest.mark.parametrize(("one", "other"), APART)
def test_bodies_with_names_of_one_kind_are_apart(one: str, other: str) -> None:
    holders = [who for _, who, _ in told(f"{one} أن الوضع صعب. و{other} أن الحل قريب.")]
    assert len(set(holders)) == 2


def test_of_two_that_a_short_name_fits_it_is_not_told_which_is_meant() -> None:
    text = "أعلن المجلس الوطني للصيادين أن الوضع صعب. وأعلن المجلس الوطني للمزارعين أن الحل قريب."
    both = ["المجلس الوطني للصيادين", "المجلس الوطني للمزارعين"]
    assert [who for _, who, _ in told(text + " وأكد المجلس الوطني أن الأمر طيب.")] == both


def test_the_bloc_of_a_party_is_not_the_party() -> None:
    text = 'أعلنت كتلة "نداء تونس" أن الوضع صعب. وأكدت حركة نداء تونس أن الحل قريب.'
    holders = [who for _, who, _ in told(text)]
    assert len(holders) == 2
    assert holders[0] != holders[1]


PARLIAMENTS = [
    "أعلن مجلس نواب الشعب أن الوضع صعب. وأكد البرلمان أن الحل قريب.",
    "أعلن البرلمان أن الوضع صعب. وأكد مجلس نواب الشعب أن الحل قريب.",
    "أعلن البرلمان العراقي أن الوضع صعب. وأكد مجلس النواب أن الحل قريب.",
]


@pytest.mark.parametrize("text", PARLIAMENTS)
def test_a_house_of_representatives_is_the_parliament(text: str) -> None:
    holders = [who for _, who, _ in told(text)]
    assert len(holders) == 2
    assert len(set(holders)) == 1


def test_of_two_houses_it_is_not_told_which_is_the_parliament() -> None:
    text = "أعلن مجلس النواب الليبي أن الوضع صعب. وأعلن مجلس النواب المصري أن الوضع طيب."
    assert len(told(text + " وأكد البرلمان أن الحل قريب.")) == len(told(text)) == 2


def test_the_ministry_is_the_one_that_is_named_behind_it() -> None:
    text = "دعت الوزارة إلى الهدوء. وقالت وزارة العدل إن الحل قريب."
    assert [who for _, who, _ in told(text)] == ["وزارة العدل"] * 2


def test_an_institution_is_not_the_foreign_one_that_is_named_behind_it() -> None:
    text = "أعلنت السفارة أن الوضع صعب في اليمن وأن اليمن بخير. وأكدت السفارة الكندية أن الحل قريب."
    holders = [who for _, who, _ in told(text)]
    assert len(set(holders)) == 2


NAMED = [
    "أعلنت الهيئة الوطنية لمراقبة الأسواق أن الوضع صعب.",
    "أعلن المجلس المحلي لمدينة دوما أن الوضع صعب.",
    "أكدت الهيئة العليا لمجابهة الجفاف أن الوضع صعب.",
    "قالت تنسيقية المعلمين المتعاقدين إن الوضع صعب.",
]


@pytest.mark.parametrize("text", NAMED)
def test_what_or_where_a_body_is_for_is_of_its_name(text: str) -> None:
    said = text.split(maxsplit=1)[1]
    assert [who for _, who, _ in told(text)] == [said.rsplit(maxsplit=3)[0]]


def test_what_a_body_meets_for_is_not_of_its_name() -> None:
    text = "اجتمعت الهيئة العليا لمجابهة الجفاف. وأكدت الهيئة أن الوضع صعب."
    assert [who for _, who, _ in told(text)] == ["الهيئة العليا"]


def test_embassies_of_one_land_in_two_cities_are_two() -> None:
    text = "أعلنت سفارة اليمن في القاهرة أن الوضع صعب. وأكدت سفارة اليمن في الرياض أن الحل قريب."
    assert len({stance.holder for stance in read(text).stances}) == 2


PARTED = "أعلنت النقابة الأساسية للتعليم بسوسة رفضها الاتفاق. ورحبت النقابة الأساسية للتعليم بصفاقس بالاتفاق."


def test_local_bodies_of_two_places_are_two() -> None:
    found = read(PARTED)
    assert len({stance.holder for stance in found.stances}) == 2


@pytest.mark.parametrize("hence", ["وعليه", "لذلك", "وبناء عليه", "ومن هنا"])
def test_therefore_opens_what_a_body_says_of_itself(hence: str) -> None:
    text = f"تتواصل الهجمات. {hence} فإن حزب الينابيع يدين القصف على المدينة، ويطالب بوقف الحرب."
    assert [(act, who) for act, who, _ in told(text)] == [("condemn", "حزب الينابيع"), ("demand", "حزب الينابيع")]


@pytest.mark.parametrize("told_to", ["لصحيفة النهار", "لوسائل الإعلام"])
def test_those_to_whom_a_body_speaks_are_not_of_its_name(told_to: str) -> None:
    assert [who for _, who, _ in told(f"قالت اللجنة المركزية {told_to} إن الوضع صعب.")] == ["اللجنة المركزية"]
