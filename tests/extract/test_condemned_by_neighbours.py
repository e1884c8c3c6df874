"""How councils of neighbours condemn an attack: who stands with whom, what they describe, what it endangers."""

import pytest

from tests.extract.test_fronted import told


@pytest.mark.parametrize(
    "standing",
    [
        "وقوف دول مجلس التعاون ومساندتها لسلطنة عمان في ما تقرره",
        "وقوف دول مجلس التعاون ودعمها التام لدولة قطر في هذه المحنة",
    ],
)
def test_the_standing_of_states_and_their_support_are_one_content(standing: str) -> None:
    assert told(f"أكد الأمين العام حسن البدري {standing}.") == [("support", "حسن البدري", standing)]


def test_another_act_joined_to_a_standing_is_another_content() -> None:
    text = "أكد الأمين العام حسن البدري وقوف دول مجلس التعاون مع البحرين ورفضها للتدخل في شؤونها."
    assert [act for act, _, _ in told(text)] == ["support", "reject"]


@pytest.mark.parametrize("endangered", ["أمن واستقرار القارة والجزر", "حياة المدنيين", "وحدة البلاد"])
def test_who_endangers_something_threatens_nobody(endangered: str) -> None:
    text = f"قال الوزير حسن البدري إن إيران تهدد {endangered}."
    assert told(text) == [("state", "حسن البدري", f"إيران تهدد {endangered}")]


def test_who_threatens_to_do_something_does_so() -> None:
    assert told("قال الوزير حسن البدري إن إيران هددت بإغلاق المضيق.")[-1][:2] == ("warn", "إيران")


def test_what_is_said_behind_a_quotation_is_a_statement_of_its_own() -> None:
    text = 'وأضاف حسن البدري "إيران تحت عقوبات بسبب دعمها المسلحين"، وقال إن "إيران خالفت القرارات".'
    assert [content for _, _, content in told(text)] == [
        "إيران تحت عقوبات بسبب دعمها المسلحين",
        "إيران خالفت القرارات",
    ]


def test_a_quotation_before_the_verb_is_what_the_verb_says() -> None:
    assert told('"الأمر صعب للغاية"، قال حسن البدري.')[-1] == ("state", "حسن البدري", "الأمر صعب للغاية")


@pytest.mark.parametrize("judged", ["مثيرة للسخرية", "سخيفة"])
def test_what_is_described_as_ridiculous_is_condemned(judged: str) -> None:
    assert told(f"ووصف حسن البدري الادعاءات بأنها {judged}.")[-1][0] == "condemn"


def test_what_citizens_ask_for_is_no_part_of_them() -> None:
    assert told("طالب مواطنون بفتح الطريق.") == [("demand", "مواطنون", "فتح الطريق")]
