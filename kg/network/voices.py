"""Who stands behind a statement and whom it is put to or taken on, rolled up to the bodies that are spoken for.

A statement's speaker is drawn as the body that the graph says is spoken for; somebody who speaks in their own
name stays a node. Counterparts are chosen by act, so that no arrow says more than the words: the addressee of
a condemnation or warning is not condemned, and what a discussion is about does not take part in it.
"""

from kg.network.facts import Facts
from kg.network.ties import Tie

# Roles that make somebody the counterpart of a tie; and those that count where the first give nobody.
_COUNTERPARTS: dict[Tie, tuple[tuple[str, ...], tuple[str, ...]]] = {
    Tie.DEMAND: (("demanded of", "concerns", "agent"), ("addressed to",)),
    Tie.SUPPORT: (("concerns", "agent"), ()),
    Tie.CONDEMN: (("concerns", "agent"), ()),
    Tie.AGREE: (("addressed to",), ()),
    Tie.MEET: (("addressed to",), ()),
    Tie.SAY: (("concerns",), ("addressed to",)),
}


def holders(facts: Facts, statement: str) -> tuple[str, ...]:
    """Find the actors whose stance a statement is, in order.

    Args:
        facts: The graph's answer.
        statement: The statement's node.

    Returns:
        The bodies spoken for, and every speaker who is not known to speak for one of them.
    """
    speakers = facts.all(statement, "stated by")
    bodies = {body for spoken_for in facts.all(statement, "on behalf of") for body in represented(facts, spoken_for)}
    if not bodies:
        return tuple(sorted(_most_particular(facts, {a for s in speakers for a in represented(facts, s)})))
    own = set()
    if len(speakers) > 1:
        own = {s for s in speakers if not bodies & {*represented(facts, s), *facts.all(s, "serves")}}
    return tuple(sorted(_most_particular(facts, bodies | own)))


def _most_particular(facts: Facts, actors: set[str]) -> set[str]:
    """Leave out a body of which another one there is a part: a ministry does not meet its own state."""
    wholes = set()
    for actor in actors:
        above, seen = set(facts.all(actor, "part of")), {actor}
        while above - seen:
            seen |= above
            above = {whole for part in above for whole in facts.all(part, "part of")}
        wholes |= seen - {actor}
    return actors - wholes


def counterparts(facts: Facts, statement: str, tie: Tie) -> tuple[str, ...]:
    """Find the actors a statement is put to or takes a side on, in order.

    Args:
        facts: The graph's answer.
        statement: The statement's node.
        tie: The tie of its act.

    Returns:
        Actors, a delegation rolled up to the body that sent it; nobody when the words name nobody.
    """
    first, otherwise = _COUNTERPARTS[tie]
    if facts.one(statement, "thanks"):
        first = (*first, "addressed to")
    for roles in (first, otherwise):
        found = {a for role in roles for value in facts.all(statement, role) for a in represented(facts, value)}
        found -= _bystanders(facts, statement, tie)
        if found:
            return tuple(sorted(found))
    return ()


def _bystanders(facts: Facts, statement: str, tie: Tie) -> set[str]:
    """Return those whom a statement names without taking a side on them: who is struck, helped or spoken up for.

    To demand the safety of refugees is not to demand anything of them, and to condemn the shelling of a town
    is not to condemn the town.
    """
    acting = {*facts.all(statement, "agent"), *facts.all(statement, "demanded of")}
    named = set(facts.all(statement, "concerns"))
    if tie is Tie.SUPPORT:
        return set(facts.all(statement, "affected")) - acting
    if tie in {Tie.DEMAND, Tie.CONDEMN}:
        role = "beneficiary" if tie is Tie.DEMAND else "affected"
        people = {actor for actor in named if facts.class_of(actor) == "PopulationGroup"}
        return (people | set(facts.all(statement, role))) - acting
    return set()


def represented(facts: Facts, actor: str) -> tuple[str, ...]:
    """Return whom a delegation stands for; any other actor stands for itself.

    Args:
        facts: The graph's answer.
        actor: The actor's node.

    Returns:
        The bodies, or the actor alone.
    """
    if facts.class_of(actor) == "Delegation":
        return facts.all(actor, "stands for") or (actor,)
    return (actor,)


def parties(facts: Facts, meeting: str) -> tuple[str, ...]:
    """Find the parties of a meeting: bodies, and persons only where no body of theirs takes part.

    Args:
        facts: The graph's answer.
        meeting: The meeting's node.

    Returns:
        Actors, in order. A person who heads a delegation there, or serves a body that takes part, is that
        body's voice and not a party beside it.
    """
    present = facts.all(meeting, "participant")
    heads = {head for delegation in present for head in facts.all(delegation, "head")}
    bodies = {b for actor in present for b in represented(facts, actor) if facts.class_of(b) != "Person"}
    bodies = _most_particular(facts, bodies)
    persons = {actor for actor in present if facts.class_of(actor) == "Person"} - heads
    alone = {person for person in persons if not bodies & set(facts.all(person, "serves"))}
    if len(bodies) > 1 or len(alone) > 1:
        # With two sides already there, an untied person may belong to either: better not drawn than wrong.
        alone = set()
    return tuple(sorted(bodies | alone))
