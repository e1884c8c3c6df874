"""Which class a statement is of, and by which property it is tied to its matter, from its act and polarity.

The table is the agreed one: a demand demands its action, a promise promises it; praise and support approve;
condemning, rejecting and warning disapprove; a denial keeps its matter under ``denies``; saying, affirming
and hoping take a side only where the holder's attitude is for or against.
"""

from kg.kinds import Act, Polarity
from kg.records import Stance

_FIXED = {
    Act.DEMAND: "Demand",
    Act.PROMISE: "Commitment",
    Act.PRAISE: "Approval",
    Act.SUPPORT: "Approval",
    Act.CONDEMN: "Condemnation",
    Act.REJECT: "Disapproval",
    Act.WARN: "Warning",
    Act.DENY: "Denial",
    Act.DISCUSS: "Discussion",
}
_BY_POLARITY = {Polarity.FOR: "Approval", Polarity.AGAINST: "Disapproval", Polarity.NEUTRAL: "Assertion"}
_PROPERTY = {
    "Demand": "demandsAction",
    "Commitment": "promisesAction",
    "Approval": "approves",
    "Thanks": "approves",
    "Disapproval": "disapproves",
    "Condemnation": "disapproves",
    "Warning": "disapproves",
    "Denial": "denies",
    "Discussion": "about",
    "Assertion": "about",
}


# The plain force of each act, for readings that tell the act only, such as hand-made marks.
_PLAIN_FORCE = {
    Act.STATE: "says",
    Act.AFFIRM: "affirms",
    Act.DEMAND: "demands",
    Act.CONDEMN: "condemns",
    Act.REJECT: "rejects",
    Act.DENY: "denies",
    Act.WARN: "warns",
    Act.PRAISE: "praises",
    Act.SUPPORT: "supports",
    Act.PROMISE: "pledges",
    Act.HOPE: "hopes",
    Act.AGREE: "agrees",
    Act.DISCUSS: "discusses",
}


def force(stance: Stance) -> str:
    """Name the force of a statement: as it was read, else the plain force of its act.

    Args:
        stance: The statement.

    Returns:
        Key of the force.
    """
    return stance.force or _PLAIN_FORCE[stance.act]


def statement_class(stance: Stance) -> str:
    """Choose the most specific class of a statement.

    Args:
        stance: The statement.

    Returns:
        Local name of the class. Thanks are praise by a thanking force with somebody thanked; a demand or
        promise whose matter could not be made out is an assertion with the side it takes.
    """
    if stance.act is Act.PRAISE and stance.force == "thanks" and stance.addressee:
        return "Thanks"
    if stance.act in {Act.DEMAND, Act.PROMISE} and not stance.matters:
        return _BY_POLARITY[stance.polarity]
    return _FIXED.get(stance.act) or _BY_POLARITY[stance.polarity]


def matter_property(class_name: str) -> str:
    """Name the property that ties a statement of a class to what it is about.

    >>> matter_property("Demand"), matter_property("Warning")
    ('demandsAction', 'disapproves')
    """
    return _PROPERTY[class_name]
