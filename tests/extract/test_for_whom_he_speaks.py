"""What the one for whom a deputy speaks holds, and which kingdom a source of one of its ministries means."""

from tests.extract.reading_of import acts_held
from tests.extract.test_embedded import read


def test_a_deputy_spokesman_tells_what_the_one_he_speaks_for_holds() -> None:
    text = "وأعلن نائب المتحدث باسم الأمين العام للأمم المتحدة سالم الحامدي أن الأمين العام يدين قطع الأشجار."
    assert [(act, what) for act, _, what in acts_held(read(text))] == [("condemn", "قطع الأشجار")]
    assert "سالم الحامدي" not in {who for _, who, _ in acts_held(read(text))}


def test_the_kingdom_is_that_of_the_ministry_named() -> None:
    text = "وأكد مصدر مسؤول في وزارة الخارجية الأردنية أن المملكة ترفض قطع الأشجار."
    reading = read(text)
    holders = {e.key for e in reading.entities if e.id in reading.stances[0].holder}
    assert holders == {"actor/jordan"}
