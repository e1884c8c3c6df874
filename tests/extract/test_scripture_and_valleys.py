"""What only looks like a cue or an end: scripture quoted, "valley", the adjectives of parties, steps announced."""

import pytest

from tests.extract.reading_of import acts_held, held, listed
from tests.extract.reading_of import read as found
from tests.extract.test_embedded import read

# Written for these tests; the bodies and places are invented.
_LIST = (
    "بيان صادر عن المجلس الأهلي لقبائل النهر\n\nاجتمع مشايخ وأعيان قبائل النهر يوم السبت، وخلصوا إلى ما يلي:\n\n"
    "1- رفض كل من رفع السلاح.\n2- مطالبة كتيبة السرير بالانسحاب من الأحياء.\n\nويثمن المجلس مبادرة أهالي البلدة."
)


@pytest.mark.parametrize("opens", ["قال تعالى: (ولا تنازعوا فتفشلوا)\n\n", "يقول الله عز وجل: {ولا تنازعوا}\n\n"])
def test_scripture_with_which_a_statement_opens_is_said_by_nobody(opens: str) -> None:
    assert acts_held(read(opens + _LIST)) == acts_held(read(_LIST))
    assert [who for who, _ in held(read(_LIST))] == ["المجلس الأهلي لقبائل النهر"] * 3


def test_who_is_called_like_an_attribute_of_god_speaks() -> None:
    assert held(read("قال عز الدين الجبوري إن السد آمن.")) == [("عز الدين الجبوري", "السد آمن")]


@pytest.mark.parametrize("place", ["بلدة وادي الزهور", "وادي الذهب"])
def test_a_content_does_not_end_at_a_valley(place: str) -> None:
    assert held(read(f"أدان حزب النهر قصف {place} في الشمال.")) == [("حزب النهر", f"قصف {place} في الشمال")]


def test_a_content_ends_where_and_led_to_follows() -> None:
    assert held(read("أدان حزب النهر قصف البلدة وأدى إلى مقتل مدنيين في الشمال."))[0][1] == "قصف البلدة"


@pytest.mark.parametrize("party", ["حزب النهر التقدمي", "تيار الجبل التحرري"])
def test_the_adjective_of_a_party_ends_its_name(party: str) -> None:
    assert party in listed(found(f"زار رئيس {party} سامي الجبوري المدينة أمس."))


@pytest.mark.parametrize("step", ["وضع إمكاناته تحت تصرف الأهالي", "فتح مقراته أمام النازحين", "تسيير قافلة إلى القرى"])
def test_what_a_body_announces_to_open_or_send_of_its_own_is_promised(step: str) -> None:
    told = acts_held(read(f"حزب النهر\nبيان\n\nونحن ندين القصف. ويعلن الحزب {step}."))
    assert told[-1] == ("promise", "حزب النهر", step)


def test_the_death_that_a_body_announces_is_no_promise() -> None:
    assert acts_held(read("حزب النهر\nبيان\n\nونحن ندين القصف. ويعلن الحزب وفاة أمينه العام."))[-1][0] == "state"
