"""The stakeholder network of a built graph: actors, what they demand, support, condemn and agree, and of whom."""

from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations

import pyoxigraph as ox

from kg.network.facts import Facts, read_facts
from kg.network.quoted import read_statement
from kg.network.ties import TIE_OF_ACT, Edge, Name, Node, NodeKind, StakeholderNetwork, Statement, Tie
from kg.network.voices import counterparts, holders, parties

_MUTUAL = (Tie.AGREE, Tie.MEET)

Key = tuple[str, str, Tie, bool]


def stakeholder_network(store: ox.Store) -> StakeholderNetwork:
    """Read who takes which stance on whom from a built graph.

    Args:
        store: A store that holds a built graph; the inferred graph makes the roll-up complete and may be absent.

    Returns:
        The network. Where a statement has no counterpart, its edge points to the matter it is about.
    """
    facts = read_facts(store)
    statements = {key: read_statement(facts, key) for key in (*facts.subjects("act"), *facts.subjects("participant"))}
    behind: dict[Key, set[str]] = defaultdict(set)
    for key in facts.subjects("act"):
        for edge in _edges_of(facts, key):
            behind[edge].add(key)
    for key in facts.subjects("participant"):
        for one, other in combinations(parties(facts, key), 2):
            behind[one, other, Tie.MEET, False].add(key)
    edges = tuple(_edge(key, behind[key], statements) for key in sorted(behind))
    drawn = {statement for edge in edges for statement in edge.statements}
    return StakeholderNetwork(
        nodes=_nodes(facts, edges, statements),
        edges=edges,
        statements=tuple(sorted((statements[key] for key in drawn), key=_order)),
    )


def _edges_of(facts: Facts, key: str) -> Iterator[Key]:
    """Yield the ties that one statement makes: to its counterparts, among its holders, else to its matters."""
    tie = TIE_OF_ACT[facts.one(key, "act").rsplit("/", 1)[-1]]
    voices = holders(facts, key)
    others = counterparts(facts, key, tie)
    mutual = tie in _MUTUAL and len(voices) > 1
    if mutual:
        for one, other in combinations(voices, 2):
            yield one, other, tie, False
    for voice in voices:
        towards = [other for other in others if other != voice]
        for other in towards:
            if tie is Tie.MEET:
                yield min(voice, other), max(voice, other), tie, False
            else:
                yield voice, other, tie, True
        if not towards:
            yield voice, _matter(facts, key), tie, True


def _matter(facts: Facts, key: str) -> str:
    """Choose what a statement without counterpart is drawn to: its actions and situations, else processes, topics.

    One statement makes one node: several matters are named together, and a statement of which only the words
    are known is drawn to those words.
    """
    about = facts.all(key, "matter")
    described = tuple(m for m in about if facts.class_of(m) in _DESCRIBED)
    return " ".join(described or about or facts.all(key, "topic")) or key


def _edge(key: Key, statements: set[str], known: dict[str, Statement]) -> Edge:
    source, target, tie, directed = key
    ordered = sorted((known[statement] for statement in statements), key=_order)
    return Edge(source=source, target=target, tie=tie, directed=directed, statements=tuple(s.iri for s in ordered))


def _order(statement: Statement) -> tuple[str, str, int, str]:
    return statement.day, statement.release, statement.start, statement.iri


def _nodes(facts: Facts, edges: tuple[Edge, ...], statements: dict[str, Statement]) -> tuple[Node, ...]:
    """Make a node of every end of an edge; whoever holds or meets is an actor, and so is every counterpart."""
    acting = {edge.source for edge in edges}
    first_words: dict[str, Statement] = {}
    for edge in edges:
        first_words.setdefault(edge.target, statements[edge.statements[0]])
    nodes = []
    for iri in sorted(acting | set(first_words)):
        first = iri.split(" ")[0]
        class_name = facts.class_of(first)
        is_matter = iri in statements or "/topic/" in first or class_name in _MATTER_CLASSES
        if is_matter and iri not in acting:
            name = _matter_name(facts, iri, class_name, first_words[iri])
            nodes.append(Node(iri=iri, kind=NodeKind.MATTER, class_name=class_name or "Topic", name=name))
        else:
            nodes.append(Node(iri=iri, kind=NodeKind.ACTOR, class_name=class_name or "Actor", name=facts.name(iri)))
    return tuple(sorted(nodes, key=lambda node: (node.kind, node.iri)))


_DESCRIBED = {"Action", "Situation"}
_MATTER_CLASSES = _DESCRIBED | {"PoliticalProcess", "LegalInstrument"}


def has_arabic(text: str) -> bool:
    """Tell whether a text holds an Arabic letter.

    >>> has_arabic("Action; (وقف)"), has_arabic("Action")
    (True, False)
    """
    return any("\u0600" <= letter <= "\u06ff" for letter in text)


def _matter_name(facts: Facts, iri: str, class_name: str, statement: Statement) -> Name:
    """Name a matter: what somebody wants or judges by the release's own words, a process or topic by its label."""
    if iri == statement.iri:
        return Name(**{"ar" if statement.lang == "ar" else "en": statement.content})
    labels = [facts.name(part) for part in iri.split(" ")]
    en = " / ".join(label.en for label in labels if not _says_nothing(label.en))
    ar = " / ".join(label.ar for label in labels if label.ar)
    if class_name not in _DESCRIBED or not statement.content:
        return Name(ar=ar, en=en)
    return Name(ar=statement.content, en=en) if statement.lang == "ar" else Name(ar=ar, en=statement.content)


def _says_nothing(label: str) -> bool:
    """Tell whether an English label is a bare kind, or only quotes the release for want of English names."""
    return not label or has_arabic(label) or label.split(";")[0].split(":")[0] in _DESCRIBED
