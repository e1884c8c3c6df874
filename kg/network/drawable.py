"""Statements coded in a file, as a network that can be drawn with the words behind each tie.

What a network of numbers counts is here shown tie by tie: who is for and who against which issue, or who takes
the same side on one and who the other. A statement at a level above nought is for its issue, one below it against;
of two levels, no is against. One whose level is a word, or that has none, takes no side.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations, product

from kg.errors import InputError
from kg.network.choices import Aggregation
from kg.network.dna_base import DnaBase
from kg.network.select import Selection, retain
from kg.network.stakeholders import has_arabic
from kg.network.table import Kind, Table, moment_of
from kg.network.ties import Edge, Name, Node, NodeKind, Part, StakeholderNetwork, Statement, Tie

# Beyond this many pairs of actors a page tells nothing that a table does not.
MOST_PAIRS = 200_000

SIDES = {
    Tie.FOR: ("for", Name(ar="مع", en="for")),
    Tie.AGAINST: ("against", Name(ar="ضد", en="against")),
    Tie.SAY: ("state", Name(ar="بلا موقف", en="no side")),
}
DRAWN = {
    Aggregation.CONGRUENCE: (Tie.CONGRUENCE,),
    Aggregation.CONFLICT: (Tie.CONFLICT,),
    Aggregation.SUBTRACT: (Tie.CONGRUENCE, Tie.CONFLICT),
}

Key = tuple[str, str, Tie]
Grounds = dict[Key, list[tuple[frozenset[str], frozenset[str]]]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """Where a coded statement stands.

    Attributes:
        quote: Its words.
        title: The document's headline.
        source: Where the document came from, in words or as an address.
        start: Where the words begin in the document.
    """

    quote: str = ""
    title: str = ""
    source: str = ""
    start: int = 0


def passages(base: DnaBase) -> dict[str, Passage]:
    """Take the words of every statement out of a file of the Discourse Network Analyzer.

    Args:
        base: What the file holds.

    Returns:
        Identifier of the statement -> its words.
    """
    documents = {document.id: document for document in base.documents}
    return {
        str(statement.id): Passage(
            quote=documents[statement.document].text[statement.start : statement.stop],
            title=documents[statement.document].title,
            source=documents[statement.document].source,
            start=statement.start,
        )
        for statement in base.statements
    }


def drawable(table: Table, selection: Selection, words: Mapping[str, Passage], *, square: bool) -> StakeholderNetwork:
    """Tie actors to the issues they speak on, or to each other by the sides they take.

    Args:
        table: All statements.
        selection: Which of them count; its aggregation says which ties of actors are drawn.
        words: Identifier of a statement -> where it stands, as far as that is known.
        square: Whether actors are tied to each other.

    Returns:
        The network.

    Raises:
        InputError: When there is nothing to draw by, or too much.
    """
    if square and selection.aggregation not in DRAWN:
        raise InputError(
            "This network has no sides to draw.", remedy="Draw congruence, conflict, subtract or two-mode."
        )
    rows = list(_rows(table, selection))
    grounds = _between_actors(rows, selection.aggregation) if square else {}
    behind = _joined(grounds) if square else _to_issues(rows)
    used = {key for keys in behind.values() for key in keys}
    statements = _statements(table, rows, words, used)
    order = {statement.iri: number for number, statement in enumerate(statements)}
    edges = tuple(
        Edge(
            source=a,
            target=b,
            tie=tie,
            directed=not square,
            statements=tuple(sorted(keys, key=order.__getitem__)),
            grounds=tuple(grounds.get((a, b, tie), ())),
        )
        for (a, b, tie), keys in sorted(behind.items())
    )
    actors = sorted({edge.source for edge in edges} | ({edge.target for edge in edges} if square else set()))
    issues = [] if square else sorted({edge.target for edge in edges})
    nodes = [Node(iri=key, kind=NodeKind.ACTOR, class_name="Actor", name=_name(key)) for key in actors]
    nodes += [
        Node(iri=key, kind=NodeKind.MATTER, class_name="Topic", name=_name(key.removeprefix("issue: ")))
        for key in issues
    ]
    return StakeholderNetwork(nodes=tuple(nodes), edges=edges, statements=statements)


@dataclass(frozen=True, slots=True)
class _Row:
    """A statement that counts, by its number in the table."""

    number: int
    actor: str
    issue: str
    side: Tie


def _rows(table: Table, selection: Selection) -> Iterator[_Row]:
    """Yield the statements that count."""
    for number in retain(table, selection).kept.tolist():
        actor, issue = (_value(table, name, number) for name in (selection.rows, selection.columns))
        yield _Row(number, actor, issue, _side(table, selection.qualifier, number))


def _value(table: Table, name: str, number: int) -> str:
    column = table.column(name)
    code = int(column.codes[number])
    return column.labels[code] if column.kind is Kind.TEXT else str(code)


def _side(table: Table, qualifier: str | None, number: int) -> Tie:
    """Tell which side a statement takes by its level."""
    if qualifier is None or table.column(qualifier).kind is Kind.TEXT:
        return Tie.SAY
    column = table.column(qualifier)
    level = int(column.codes[number])
    if column.kind is Kind.BOOLEAN:
        return Tie.FOR if level else Tie.AGAINST
    return Tie.FOR if level > 0 else Tie.AGAINST if level < 0 else Tie.SAY


def _to_issues(rows: Iterable[_Row]) -> dict[Key, frozenset[str]]:
    """Tie each actor to each issue by its sides; an issue is told apart from an actor of the same name."""
    behind: dict[Key, set[str]] = defaultdict(set)
    for row in rows:
        behind[row.actor, f"issue: {row.issue}", row.side].add(str(row.number))
    return {key: frozenset(found) for key, found in behind.items()}


def _joined(grounds: Grounds) -> dict[Key, frozenset[str]]:
    """Gather the statements that each tie rests on."""
    return {key: frozenset(s for pair in pairs for side in pair for s in side) for key, pairs in grounds.items()}


def _between_actors(rows: Iterable[_Row], way: Aggregation) -> Grounds:
    """Tie actors who take the same side on an issue, and those who take opposite sides."""
    stands: dict[str, dict[Tie, dict[str, set[str]]]] = defaultdict(lambda: defaultdict(lambda: defaultdict(set)))
    for row in rows:
        stands[row.issue][row.side][row.actor].add(str(row.number))
    grounds: Grounds = defaultdict(list)
    for by_side in stands.values():
        pairs = [(Tie.CONGRUENCE, *pair) for side in by_side.values() for pair in combinations(sorted(side.items()), 2)]
        pairs += [(Tie.CONFLICT, *pair) for pair in product(by_side[Tie.FOR].items(), by_side[Tie.AGAINST].items())]
        for tie, (one, first), (other, second) in pairs:
            if tie in DRAWN[way] and one != other:
                grounds[min(one, other), max(one, other), tie].append((frozenset(first), frozenset(second)))
        if len(grounds) > MOST_PAIRS:
            raise InputError(
                f"The network has more than {MOST_PAIRS} ties, too many for a page.",
                remedy="Draw less of it with --first, --last, --only or --without, or write another form.",
            )
    return grounds


def _statements(
    table: Table, rows: Iterable[_Row], words: Mapping[str, Passage], used: set[str]
) -> tuple[Statement, ...]:
    """Write the statements that are used, each called by its number, in the table's order."""
    return tuple(
        _statement(table, row, words.get(table.ids[row.number], Passage())) for row in rows if str(row.number) in used
    )


def _statement(table: Table, row: _Row, passage: Passage) -> Statement:
    act, act_name = SIDES[row.side]
    return Statement(
        iri=str(row.number),
        act=act,
        act_name=act_name,
        force=Name(),
        quote=passage.quote,
        content="",
        lang="ar" if has_arabic(passage.quote) else "en",
        release=f"document {int(table.documents[row.number])}",
        title=passage.title,
        source=passage.source,
        day=moment_of(int(table.seconds[row.number])).date().isoformat(),
        held="",
        start=passage.start,
        confidence="",
        review="",
        parts=(Part(role="stated by", name=_name(row.actor)),),
        issues=(_name(row.issue),),
    )


def _name(text: str) -> Name:
    """Take a text for the name in the language it is written in; the other language falls back on it."""
    return Name(ar=text) if has_arabic(text) else Name(en=text)
