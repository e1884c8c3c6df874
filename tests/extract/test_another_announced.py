"""Another who is announced but not known: what goes on with him is not given to whoever spoke before."""

from tests.extract.reading_of import held
from tests.extract.test_embedded import read

FIRST = "قال سامر العلي إن الطريق طويل."


def test_what_goes_on_with_an_unknown_speaker_is_not_the_last_ones() -> None:
    """'For his part N renewed ..., adding that' is no word of the one before."""
    text = f"{FIRST}\nمن جانبه جدد شرنخوف دعم بلاده للسكان، لافتا إلى أن الحل ممكن. وتعهد بنقل المطالب."
    assert held(read(text)) == [("سامر العلي", "الطريق طويل")]


def test_what_goes_on_with_a_known_speaker_is_his() -> None:
    """'For his part X stressed ..., adding that' stays with X."""
    text = f"{FIRST}\nمن جهته أكد نادر الحسن أن الحل قريب، مشيرا إلى أن الحوار مستمر."
    assert held(read(text))[1:] == [("نادر الحسن", "الحل قريب"), ("نادر الحسن", "الحوار مستمر")]


def test_the_only_party_of_a_planned_meeting_is_not_the_two_sides() -> None:
    """Those who are yet to meet agree on nothing with whoever met."""
    text = (
        f"{FIRST}\nوتعهد بنقل المطالب إلى الاجتماع المقبل لوزراء خارجية الاتحاد الأوروبي.\nواتفق الطرفان على التشاور."
    )
    assert "التشاور" not in [content for _, content in held(read(text))]


def test_whom_one_meets_is_another_than_who_meets_him() -> None:
    """An office behind the subject of a verb of meeting is its object, and elsewhere his own."""
    reading = read("التقى سامر العلي المبعوث الألماني في القرية.")
    assert sorted(mention.quote for mention in reading.entities[0].mentions) == ["سامر العلي"]
    own = read("قال سامر العلي المبعوث الألماني إن الطريق طويل.")
    assert {mention.quote for mention in own.entities[0].mentions} == {"سامر العلي", "المبعوث الألماني"}
