"""The closed sets of kinds: what an entity, a speech act, a polarity, a meeting and a matter can be."""

from enum import StrEnum


class EntityType(StrEnum):
    """The coarse kinds of things a release names; the registry's ``kind`` is the finer class."""

    PERSON = "Person"
    ORGANISATION = "Organisation"
    STATE = "State"
    ARMED_GROUP = "ArmedGroup"
    DELEGATION = "Delegation"
    POPULATION = "Population"
    PLACE = "Place"
    LEGAL_TEXT = "LegalText"
    PROCESS = "Process"


#: The kinds asked for at every name: before Python 3.12 a member is slow to look up in its class.
PERSON, PLACE, STATE = EntityType.PERSON, EntityType.PLACE, EntityType.STATE


class Act(StrEnum):
    """The speech act by which a holder voices a content."""

    STATE = "state"
    AFFIRM = "affirm"
    DEMAND = "demand"
    CONDEMN = "condemn"
    REJECT = "reject"
    DENY = "deny"
    WARN = "warn"
    PRAISE = "praise"
    SUPPORT = "support"
    PROMISE = "promise"
    HOPE = "hope"
    AGREE = "agree"
    DISCUSS = "discuss"


class Polarity(StrEnum):
    """The attitude of the holder to the content as it is written."""

    FOR = "for"
    AGAINST = "against"
    NEUTRAL = "neutral"


class MeetingKind(StrEnum):
    """The form in which parties met, or mean to meet."""

    MEETING = "meeting"
    CALL = "call"
    VISIT = "visit"
    CONFERENCE = "conference"
    SESSION = "session"
    PLANNED = "planned"


class MatterKind(StrEnum):
    """Whether a content describes something to be done or a state of affairs."""

    ACTION = "action"
    SITUATION = "situation"
