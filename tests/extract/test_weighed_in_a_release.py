"""What a release tells without a verb of saying is weighed by its own words. All names are invented."""

import pytest

from tests.extract.english_world import read, told

_BY = "Lena Holm, Ruritanian Spokesperson\nWe condemn the raid.\n"
WEIGHED = [
    ("praise", "Sylvania plays an indispensable role as a mediator on the river."),
    ("state", "Karl Weber played a key role in suppressing the farmers."),
    ("state", "The Mill Union plays a leading role in the arms trade."),
    ("praise", "Sylvania plays a vital role in combating the arms trade."),
    ("state", "Sylvania did not play a key role on the river."),
    ("state", "The rain plays a role on the river."),
    ("state", "Our answer to illegal tolls includes two new ferries."),
    ("state", "Karl Weber is a close ally of the guards."),
    ("praise", "Sylvania is a close ally of Ruritania."),
    ("state", "The flood was a critical blow to the mill."),
    ("state", "The accord is a critical test of both lands."),
    ("state", "The militants cannot survive in the valley."),
    ("state", "The feast has the potential to spread joy on the river."),
    ("warn", "The feast has the potential to spark violence on the river."),
    ("state", "The mill is a critical link of the smuggling ring."),
    ("state", "The rebels played a spoiling role on the river."),
    ("condemn", "Sylvania plays a destabilizing role on the river."),
    ("state", "Sylvania plays no role on the river."),
    ("praise", "Sylvania has been a steadfast partner in these efforts."),
    ("state", "Sylvania is a partner in the river union."),
    ("warn", "The fighting has the potential to engulf the whole river."),
    ("state", "The accord has the potential to last for many years."),
    ("warn", "The people of the river cannot afford another year of war."),
    ("state", "The people of the river cannot see the bridge from there."),
    ("affirm", "Keeping the bridge open is central to our policy on the river."),
    ("condemn", "These brutal raids include the burning of two mills and a ferry."),
    ("state", "The new stalls include two mills and a ferry on the river."),
    ("affirm", "That ruling of the court is final and binding on both lands."),
    ("affirm", "The river is a very important link between the two lands."),
    ("state", "The river is a long link between the two lands."),
    ("praise", "It was a very, very good, productive discussion on the river."),
]


@pytest.mark.parametrize(("act", "sentence"), WEIGHED)
def test_how_a_sentence_weighs_what_it_tells(act: str, sentence: str) -> None:
    assert [(a, c) for a, _, c in told(read(_BY + sentence))][1:] == [(act, sentence.rstrip("."))]


def test_what_is_named_under_a_law_is_no_stance() -> None:
    law = "The Mill Union is also designated pursuant to section 12 of the Bridge Act."
    assert [act for act, *_ in told(read(_BY + law))] == ["condemn"]


def test_a_remark_behind_what_is_promised_is_no_part_of_it() -> None:
    text = "Ruritania remains committed to mending the bridge, which has a key role in our plan for the river."
    assert [c for *_, c in told(read(_BY + text))][1:] == ["mending the bridge"]
