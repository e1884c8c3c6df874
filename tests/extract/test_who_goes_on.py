"""Who goes on behind somebody else: its own officer, a stranger behind "but", a host, an excellency."""

import pytest

from tests.extract.reading_of import acts_held, met
from tests.extract.test_embedded import read


@pytest.mark.parametrize(
    "officer", ["أمينها العام الدكتور كريم الزاهد", "رئيسها كريم الزاهد", "ناطقها الرسمي كريم الزاهد"]
)
def test_its_own_officer_asks(officer: str) -> None:
    text = f"قال حزب الرمان إن القرار خاطئ. ونددت نقابة البحارة بالقرار، وطالب {officer} بالتراجع عنه."
    assert acts_held(read(text))[-1] == ("demand", "كريم الزاهد", "التراجع عنه")


def test_a_minister_behind_the_verb_is_asked() -> None:
    held = acts_held(read("ندد حزب الرمان بالجريمة، وطالب الوزير كريم الزاهد بالتراجع عنها."))
    assert held[-1] == ("demand", "حزب الرمان", "التراجع عنها")


def test_a_stranger_behind_but_is_not_who_spoke_before() -> None:
    text = "دافع الوزير سالم النجار عن القانون. لكن العين السابق طاهر الخطيب اعتبر أنه جائر، ودعا إلى سحبه."
    assert [act for act, _, _ in acts_held(read(text))] == ["support"]


def test_who_received_a_delegation_promises() -> None:
    text = "استقبل الوزير سالم النجار سفيرة فرنسا. كما استقبل وفدا من نقابة البحارة، ووعد بعرض القانون على اللجنة."
    assert acts_held(read(text)) == [("promise", "سالم النجار", "عرض القانون على اللجنة")]


def test_a_member_of_parliament_is_no_deputy_of_a_minister() -> None:
    text = "قال نائب وزير الداخلية إن الوضع صعب. وقال النائب خليفة البستاني إن الوضع جيد."
    assert [who for _, who, _ in acts_held(read(text))] == ["نائب وزير الداخلية", "خليفة البستاني"]


def test_his_excellency_is_a_person_and_no_body_told_of_before() -> None:
    text = (
        "أشاد وزير الخارجية العماني سعد العلي بالحوار أمام الجمعية العامة للأمم المتحدة."
        " وعلى هامش أعمال الجمعية التقى معاليه السفير الهندي."
    )
    assert any("سعد العلي" in there and "الجمعية العامة للأمم المتحدة" not in there for there in met(read(text)))


def test_talks_somebody_hopes_for_are_not_held() -> None:
    assert met(read("أعرب الوزير سالم النجار عن أمله في أن تستأنف المفاوضات بين إيران والولايات المتحدة.")) == []


def test_ministers_and_not_the_town_of_the_report_met() -> None:
    text = "بروكسل - اتفق وزراء خارجية الاتحاد الأوروبي خلال اجتماعهم أمس على تمديد العقوبات."
    ((there),) = met(read(text))
    assert there == {"وزراء خارجية الاتحاد الأوروبي"}
