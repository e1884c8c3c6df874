"""Attitudes that an agency or a statement carries of somebody, told by a noun and not by a verb."""

from tests.extract.reading_of import listed, read
from tests.extract.test_fronted import told


def test_a_statement_carries_of_somebody_his_welcoming() -> None:
    text = "ونقل البيان عن الوفد الهندي ترحيبه بالجهود الكبيرة التي تبذلها كندا."
    assert told(text) == [("praise", "الوفد الهندي", "الجهود الكبيرة التي تبذلها كندا")]


def test_what_is_carried_may_begin_with_a_sign() -> None:
    text = 'ونقل البيان عن الوفد الهندي ترحيبه "بالخطوات المهمة" التي اتخذتها كندا.'
    assert [(act, who) for act, who, _ in told(text)] == [("praise", "الوفد الهندي")]


def test_his_saying_is_still_followed_by_that() -> None:
    text = "ونقلت الوكالة عن سامي الحوراني قوله إن الهند ترحب بالقرار."
    assert told(text) == [("praise", "الهند", "القرار")]


def test_a_post_that_is_only_proposed_leads_to_its_name() -> None:
    text = "حث وزير الدفاع المقترح لحكومة الوفاق سامي الحوراني دول الاتحاد الأفريقي على دعم الاتفاق."
    assert told(text) == [("demand", "سامي الحوراني", "دعم الاتفاق")]
    assert list(listed(read(text)).values()).count("Person") == 1


def test_likewise_is_no_subject() -> None:
    text = "كذا اعتبرت الوزيرة الهندية خديجة مبارك أن الأمر صعب."
    assert [who for _, who, _ in told(text)] == ["خديجة مبارك"]
