"""How actors stand on issues, and with whom that puts them, as networks that can be drawn with their statements.

A statement is for its content when it wants, promises, values or backs it, and against it when it faults, rejects,
warns of or denies it; one that takes no side makes no tie here. The side is taken on the content: where the issue is
only what the content is about, a topic or a target, a demand that terrorism end is for something on terrorism, which
is not to be for terrorism. So the ties are named.
"""

from collections import defaultdict
from itertools import combinations

import pyoxigraph as ox

from kg.network.coded import Issue, Who, coded_rows
from kg.network.facts import Facts, read_facts
from kg.network.quoted import read_statement
from kg.network.ties import Edge, Node, NodeKind, StakeholderNetwork, Statement, Tie

Behind = dict[tuple[str, str, Tie], set[str]]
Grounds = dict[tuple[str, str, Tie], list[tuple[frozenset[str], frozenset[str]]]]


def issue_network(store: ox.Store, *, who: Who = Who.BODY, issue: Issue = Issue.TOPIC) -> StakeholderNetwork:
    """Tie actors to the issues on which they are for or against something.

    Args:
        store: A store that holds a built graph.
        who: Who counts as the actor.
        issue: What counts as the issue.

    Returns:
        The two-mode network.
    """
    facts = read_facts(store)
    behind: Behind = defaultdict(set)
    for (about, side), by_actor in _stands(facts, who, issue).items():
        for actor, statements in by_actor.items():
            behind[actor, about, Tie.FOR if side == "for" else Tie.AGAINST] |= statements
    return _network(facts, behind, directed=True)


def agreement_network(store: ox.Store, *, who: Who = Who.BODY, issue: Issue = Issue.TOPIC) -> StakeholderNetwork:
    """Tie actors who are both for or both against something on an issue, and those of whom one is for, one against.

    Args:
        store: A store that holds a built graph.
        who: Who counts as the actor.
        issue: What counts as the issue.

    Returns:
        The one-mode network; behind each tie stand the statements of both on the issues they share.
    """
    facts = read_facts(store)
    stands = _stands(facts, who, issue)
    grounds: Grounds = defaultdict(list)
    for _, by_actor in sorted(stands.items()):
        for one, other in combinations(sorted(by_actor), 2):
            grounds[one, other, Tie.CONGRUENCE].append((frozenset(by_actor[one]), frozenset(by_actor[other])))
    for about in sorted({about for about, _ in stands}):
        friends, foes = stands.get((about, "for"), {}), stands.get((about, "against"), {})
        for one in friends:
            for other in set(foes) - {one}:
                ends = (min(one, other), max(one, other), Tie.CONFLICT)
                grounds[ends].append((frozenset(friends[one]), frozenset(foes[other])))
    behind = {key: {s for pair in pairs for side in pair for s in side} for key, pairs in grounds.items()}
    return _network(facts, behind, directed=False, grounds=grounds)


def _stands(facts: Facts, who: Who, issue: Issue) -> dict[tuple[str, str], dict[str, set[str]]]:
    """Gather who takes which side on which issue by which statements."""
    stands: dict[tuple[str, str], dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for key in facts.subjects("act"):
        for row in coded_rows(facts, key, who, issue):
            if row["side"] and row["actor"] != row["issue"]:
                stands[row["issue"], row["side"]][row["actor"]].add(key)
    return stands


def _network(facts: Facts, behind: Behind, *, directed: bool, grounds: Grounds | None = None) -> StakeholderNetwork:
    """Put nodes, edges and statements into their orders."""
    known = {key: read_statement(facts, key) for keys in behind.values() for key in keys}
    edges = tuple(
        Edge(
            source=source,
            target=target,
            tie=tie,
            directed=directed,
            statements=tuple(s.iri for s in sorted((known[key] for key in behind[source, target, tie]), key=_order)),
            grounds=tuple((grounds or {}).get((source, target, tie), ())),
        )
        for source, target, tie in sorted(behind)
    )
    actors = {edge.source for edge in edges} | (set() if directed else {edge.target for edge in edges})
    nodes = [_node(facts, iri, NodeKind.ACTOR) for iri in sorted(actors)]
    nodes += [_node(facts, iri, NodeKind.MATTER) for iri in sorted({edge.target for edge in edges} - actors)]
    return StakeholderNetwork(nodes=tuple(nodes), edges=edges, statements=tuple(sorted(known.values(), key=_order)))


def _order(statement: Statement) -> tuple[str, str, int, str]:
    return statement.day, statement.release, statement.start, statement.iri


def _node(facts: Facts, iri: str, kind: NodeKind) -> Node:
    return Node(iri=iri, kind=kind, class_name=facts.class_of(iri), name=facts.name(iri))
