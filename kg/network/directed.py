"""Who takes a stance on whom: directed and signed, and who asks what of whom.

An arrow from actor i to actor h counts the statements of i put to h or taken on h; its balance is the number of
those that support less the number of those that condemn, as in signed digraphs (Harary, Norman and Cartwright,
Structural Models, 1965). With the issue as a third side it says who asks what of whom.
"""

from collections import Counter
from dataclasses import dataclass

import networkx as nx
import pyoxigraph as ox

from kg.network.coded import Issue, Who, coded_rows, table_of_rows
from kg.network.cube import Cube
from kg.network.facts import Facts, read_facts
from kg.network.select import Selection, retain
from kg.network.table import Kind, Table, number_column
from kg.network.ties import SIGNS, TIE_OF_ACT, Name


@dataclass(frozen=True, slots=True, kw_only=True)
class Asking:
    """What one actor wants of another, or holds of it.

    Attributes:
        actor: Whose statements they are.
        target: On whom or to whom; empty where nobody is named.
        issue: What they are about.
        act: The speech act.
        statements: How many there are.
    """

    actor: str
    target: str
    issue: str
    act: str
    statements: int


def directed_table(
    store: ox.Store, *, who: Who = Who.BODY, issue: Issue | None = None
) -> tuple[Table, dict[str, Name]]:
    """Read who takes which stance on whom, and about what.

    Args:
        store: A store that holds a built graph.
        who: Who counts as the actor.
        issue: What counts as the issue, so that a statement on two makes two rows; None where only the arrows count.

    Returns:
        The table, with the variables ``actor``, ``target``, ``issue``, ``act``, ``force``, ``release`` and ``sign`` (1
        support, -1 condemnation, else 0), a statement without a counterpart or an issue with an empty one; and what
        the nodes are called.
    """
    facts = read_facts(store)
    rows: list[dict[str, str]] = []
    for key in facts.subjects("act"):
        towards = list(coded_rows(facts, key, who, Issue.TARGET))
        # A demand of which only the words are known is about those words.
        about = {row["issue"] for row in coded_rows(facts, key, who, issue)} or {key if issue is Issue.MATTER else ""}
        if not towards:
            towards = list(coded_rows(facts, key, who, None))
        rows += [{**row, "target": row["issue"], "issue": what} for row in towards for what in sorted(about)]
    sign = number_column([SIGNS.get(TIE_OF_ACT[row["act"]], 0) for row in rows], Kind.INTEGER)
    table = table_of_rows(rows, ("actor", "target", "issue", "act", "force", "release"), {"sign": sign})
    nodes = {row[name] for row in rows for name in ("actor", "target", "issue", "release")} - {""}
    return table, {iri: _name(facts, iri) for iri in sorted(nodes)}


def _name(facts: Facts, iri: str) -> Name:
    """Call a statement that stands for its own matter by its words, and anything else by its labels."""
    words = facts.one(iri, "content")
    if not words:
        return facts.name(iri)
    return Name(ar=words) if facts.one(facts.one(iri, "release"), "language") == "ar" else Name(en=words)


def directed_graph(cube: Cube, names: dict[str, Name] | None = None) -> nx.DiGraph:
    """Turn counted arrows into a networkx graph.

    Args:
        cube: Actors by targets, with the sign as the level.
        names: What actors are called.

    Returns:
        A directed graph with ``weight`` (statements), ``support``, ``condemn`` and ``balance`` on its edges, and
        ``label_ar``, ``label_en`` on its nodes.
    """
    graph = nx.DiGraph()
    for actor in sorted({*cube.rows, *cube.columns}):
        name = (names or {}).get(actor, Name(en=actor)).filled()
        graph.add_node(actor, kind="actor", label_ar=name.ar, label_en=name.en)
    cells = cube.counts.tocoo()
    for row, column, number in sorted(zip(cells.row.tolist(), cells.col.tolist(), cells.data.tolist(), strict=True)):
        level, target = divmod(column, len(cube.columns))
        source, end = cube.rows[row], cube.columns[target]
        if not graph.has_edge(source, end):
            graph.add_edge(source, end, weight=0, support=0, condemn=0, balance=0)
        data, sign = graph[source][end], int(cube.levels[level])
        data["weight"] += int(number)
        data["balance"] += sign * int(number)
        if sign:
            data["support" if sign > 0 else "condemn"] += int(number)
    return graph


def asks(table: Table, selection: Selection) -> tuple[Asking, ...]:
    """Say who asks what of whom, or holds what of whom.

    Args:
        table: What :func:`directed_table` gives.
        selection: Which statements count; its rows and columns say which of them may not be empty.

    Returns:
        The askings, those of most statements first.
    """
    names = ("actor", "target", "issue", "act")
    columns = [table.column(name) for name in names]
    kept = retain(table, selection).kept.tolist()
    counts = Counter(tuple(column.labels[column.codes[row]] for column in columns) for row in kept)
    found = [Asking(actor=a, target=t, issue=i, act=act, statements=n) for (a, t, i, act), n in counts.items()]
    return tuple(sorted(found, key=lambda ask: (-ask.statements, ask.actor, ask.target, ask.issue, ask.act)))
