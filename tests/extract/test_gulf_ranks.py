"""How papers of the Gulf call officers and envoys again: by rank and surname, by another word for their office."""

import pytest

from kg.kinds import EntityType
from tests.extract.test_embedded import read
from tests.extract.test_fronted import told

AGAIN = [
    ("قائد القوات الفريق سعيد لفتيت", "الفريق لفتيت"),
    ("رئيس الأركان الفريق الركن سعيد لفتيت", "الفريق لفتيت"),
    ("الخبير السعودي اللواء المتقاعد سعيد لفتيت", "الخبير السعودي"),
    ("المبعوث الأممي إلى اليمن سعيد لفتيت", "الموفد الأممي"),
]


@pytest.mark.parametrize(("first", "again"), AGAIN)
def test_who_is_called_again_is_the_one_told_of(first: str, again: str) -> None:
    text = f"أكد {first} أن الأمر صعب. وأضاف {again} أن الحل قريب."
    assert [holder for _, holder, _ in told(text)] == ["سعيد لفتيت", "سعيد لفتيت"]


@pytest.mark.parametrize("team", ["الفريق", "الفريق القانوني"])
def test_a_team_is_no_general(team: str) -> None:
    entities = read(f"قال {team} إن الأمر صعب.").entities
    assert [e.type for e in entities] == [EntityType.ORGANISATION]


def test_what_is_described_is_neither_agreed_nor_supported() -> None:
    acts = [act for act, _, _ in told("وصف حسن البدري الاتفاق بالتاريخي. ووصف حسن البدري الدعم السعودي بالكبير.")]
    assert not {"agree", "support"} & set(acts)
    assert len(acts) == len(("agreement", "support"))


@pytest.mark.parametrize("by_office", ["المتحدث باسمه العميد", "الناطق باسمها", "المتحدث الرسمي باسمه"])
def test_who_speaks_in_its_name_has_his_own_behind_it(by_office: str) -> None:
    text = f"أعلن التحالف وقف العمليات. وقال {by_office} سامي لطيف إن الأمر صعب."
    assert told(text)[-1][1] == "سامي لطيف"


@pytest.mark.parametrize("begun", ["بدأ وزير الخارجية سالم هادي زيارة", "اختتم سالم هادي جولة"])
def test_a_visit_goes_on_no_name(begun: str) -> None:
    people = [e.name_ar for e in read(f"{begun} إلى القاهرة.").entities if e.type is EntityType.PERSON]
    assert people == ["سالم هادي"]
