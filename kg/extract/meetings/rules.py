"""The words that tell of a meeting by a construction of their own, each with the rule that reads it."""

from collections.abc import Callable

from kg.extract.layout.lay import Layout
from kg.extract.meetings.arrivals import REACHED, reached
from kg.extract.meetings.briefings import ANSWERS, BRIEFINGS, SPOKEN_BEFORE, answering, briefing, spoken_before
from kg.extract.meetings.called_in import CALLED_IN, called_in
from kg.extract.meetings.calls import CALLS, calling
from kg.extract.meetings.councils import SITS, sitting
from kg.extract.meetings.gathering import Gathering
from kg.extract.meetings.hearings import HEARS, hearing
from kg.extract.meetings.own_meetings import OWN, own_meeting
from kg.extract.meetings.summoned import SUMMONED, summoned
from kg.extract.meetings.works import WORKS, at_work
from kg.text.sentences import Stretch

#: The words and the rule for them, in the order in which they are tried; a rule returns None where none is told of.
RULES: tuple[tuple[frozenset[str], Callable[[Layout, int, Stretch], Gathering | None]], ...] = (
    (SUMMONED, summoned),
    (CALLED_IN, called_in),
    (CALLS, calling),
    (SITS, sitting),
    (BRIEFINGS, briefing),
    (SPOKEN_BEFORE, spoken_before),
    (ANSWERS, answering),
    (REACHED, reached),
    (HEARS, hearing),
    (OWN, own_meeting),
    (WORKS, at_work),
)
