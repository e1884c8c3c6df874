"""Rumours that a body tells of to deny them: what they say is never its own."""

from tests.extract.reading_of import held
from tests.extract.test_embedded import read


def test_all_that_a_rumour_says_stays_in_the_words_that_tell_of_it() -> None:
    """'To the effect that X, and that Y': neither is what the body states."""
    rumour = "تداولت بعض المواقع خبرا مفاده أن النقيب التقى في باريس مسؤولا سابقا، وأنه تسلم منه رسالة"
    assert held(read(f"صدر عن نقابة السهل البيان التالي:\n{rumour}.")) == [("نقابة السهل", rumour)]


def test_and_that_still_parts_what_is_said() -> None:
    """Without a rumour before it, 'and that' begins another statement."""
    text = "أكدت نقابة السهل أن الإضراب مستمر، وأن الحوار ممكن."
    assert held(read(text)) == [("نقابة السهل", "الإضراب مستمر"), ("نقابة السهل", "الحوار ممكن")]
