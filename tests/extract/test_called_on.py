"""Within a sentence the one named after "and called on" is the one called on, not the one who calls."""

import pytest

from tests.extract.test_court_and_cabinet import told
from tests.extract.test_embedded import read


@pytest.mark.parametrize("link", ["ودعا", "كما دعا"])
def test_the_speaker_goes_on(link: str) -> None:
    reading = read(f"أدان مجلس جامعة الدول العربية القصف على إدلب، {link} مجلس الأمن إلى التدخل.")
    names = {entity.id: entity.name_en for entity in reading.entities}
    demand = reading.stances[-1]
    assert demand.holder == reading.stances[0].holder
    assert [names[who] for who in demand.addressee] == ["UN Security Council"]


def test_who_is_called_on_is_never_taken_for_the_caller() -> None:
    reading = read("أصدر المجلس بياناً أدان فيه الاعتداءات، ودعا المجتمع الدولي إلى تحمل مسؤولياته.")
    names = {entity.id: entity.name_ar for entity in reading.entities}
    assert {names[who] for stance in reading.stances for who in stance.holder} == {"المجلس"}


_SPOKE = "قال وزير الخارجية النرويجي خالد الحلبي إن بلاده تثمن الوساطة."


@pytest.mark.parametrize("which", ["", " الذي زار بيروت", "، الذي زار بيروت أمس،"])
@pytest.mark.parametrize("as_what", ["بأنه عقبة أمام السلام", "بالعقبة أمام السلام", 'بـ"العقبة أمام السلام"'])
def test_who_alone_is_described_says_nothing(which: str, as_what: str) -> None:
    text = f"{_SPOKE} ووصف رئيس الحكومة سامر الديري{which} {as_what}. وأكد أن الحل قريب."
    assert {name for _, who, _ in told(text) for name in who} == {"خالد الحلبي"}


@pytest.mark.parametrize("thing", ["القرار", "، أمس، القرار", "الذي زار بيروت أمس القرار"])
def test_who_describes_something_says_so(thing: str) -> None:
    read = told(f"{_SPOKE} ووصف رئيس الحكومة سامر الديري {thing} بأنه عقبة أمام السلام.".replace(" ،", "،"))
    assert read[-1][1] == ["سامر الديري"]
