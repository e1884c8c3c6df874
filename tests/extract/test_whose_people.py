"""Who is only somebody's does not lend his words to him; who had been quoted goes on; behind a source, nobody."""

import pytest

from tests.extract.test_court_and_cabinet import told
from tests.extract.test_embedded import read

_SPOKE = "أكد السفير النرويجي خالد الحلبي أن الجسر مغلق."


@pytest.mark.parametrize("verb_and_noun", ["وقال أنصار", "وقال مرافق", "وقال خصوم", "وقال سائق", "وقالت حملة"])
@pytest.mark.parametrize("person", ["الوزير سامر الديري", "المرشح سامر الديري"])
def test_what_those_of_somebody_say_is_not_his(verb_and_noun: str, person: str) -> None:
    reading = read(f"{_SPOKE} {verb_and_noun} {person} إن الطريق طويل. وأضاف أن السد ممتلئ.")
    assert [s.content.quote for s in reading.stances] == ["الجسر مغلق"]


@pytest.mark.parametrize("subject", ["حينها الوزير", "مؤخرا الوزير", "زميله الوزير", "نيافة المطران", "رائد الفضاء"])
def test_a_title_or_a_time_before_a_person_leaves_the_words_his(subject: str) -> None:
    said = told(f"{_SPOKE} وقال {subject} سامر الديري إن الطريق طويل.")
    assert said[-1] == ("state", ["سامر الديري"], "الطريق طويل")


def test_who_had_been_quoted_goes_on() -> None:
    quoted = "وكانت وكالة رويترز نقلت عن النائب سامر الديري قوله إن الطريق طويل."
    assert told(f"{_SPOKE} {quoted} وأضاف أن السد ممتلئ.")[-1] == ("state", ["سامر الديري"], "السد ممتلئ")


@pytest.mark.parametrize("opening", ["وبحسب خبير اقتصادي فإن", "ووفق سائق حافلة، فإن"])
def test_behind_what_a_stranger_is_the_source_of_nobody_goes_on(opening: str) -> None:
    said = told(f"{_SPOKE} {opening} الطريق طويل. وأضاف أن السد ممتلئ.")
    assert said == [("affirm", ["خالد الحلبي"], "الجسر مغلق")]
