"""What an analyst asks of coded statements on the command line: where they come from and which of them count."""

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any, TypeVar

import click
import pyoxigraph as ox

from kg.errors import InputError
from kg.network.choices import Aggregation, Compat, Duplicates
from kg.network.coded import Issue, Who, coded_table
from kg.network.csvfile import read_csv
from kg.network.directed import directed_table
from kg.network.dna import dna_table, read_dna
from kg.network.meetings import Attends, meeting_table
from kg.network.select import Selection
from kg.network.table import Kind, Table
from kg.network.ties import Name
from kg.store.local import graph_file, load

NONE = "none"
Command = TypeVar("Command", bound=Callable[..., Any])


class Origin(StrEnum):
    """Which statements of a build are counted."""

    STANCES = "stances"
    MEETINGS = "meetings"
    ARROWS = "arrows"


# Who, on what and how, by the names they have in each source.
USUAL = {
    Origin.STANCES: ("actor", "issue", "polarity"),
    Origin.MEETINGS: ("actor", "meeting", NONE),
    Origin.ARROWS: ("actor", "target", "sign"),
}
OF_DNA = ("organization", "concept", "agreement")


@dataclass(frozen=True, slots=True, kw_only=True)
class Statements:
    """The statements, what their values are called, and which of them are asked for.

    Attributes:
        table: All statements.
        names: What IRIs are called; empty for files, whose values are names.
        selection: What is asked.
    """

    table: Table
    names: dict[str, Name]
    selection: Selection

    def label(self, value: str, lang: str) -> str:
        """Return what a value is called in a language, or in the other where it has no name there."""
        name = self.names.get(value, Name(en=value)).filled()
        return name.ar if lang == "ar" else name.en


def many(*options: Callable[[Command], Command]) -> Callable[[Command], Command]:
    """Make one decorator that puts several options on a command.

    Args:
        options: In the order in which the help shows them.

    Returns:
        The decorator.
    """

    def put(command: Command) -> Command:
        for option in reversed(options):
            command = option(command)
        return command

    return put


def _choice(values: type[StrEnum]) -> click.Choice[str]:
    return click.Choice([str(value) for value in values])


BUILD = many(
    click.option("--build", type=click.Path(path_type=Path), default=Path("build"), show_default=True),
)
WHO = many(
    click.option("--who", type=_choice(Who), default="body", show_default=True, help="Who counts as the actor."),
)
ISSUE = many(
    click.option(
        "--issue",
        type=_choice(Issue),
        default="topic",
        show_default=True,
        help="What counts as the issue. A side is taken on what is said: who demands that terrorism end is for that, "
        "on the topic terrorism. With matter the issue is what is demanded or judged itself.",
    ),
)
SOURCE = many(
    BUILD,
    click.option("--from", "source", type=click.Path(path_type=Path), help="Count a .csv or .dna file instead."),
    click.option("--type", "type_", default="DNA Statement", show_default=True, help="Statement type of a .dna file."),
    WHO,
    ISSUE,
)
VARIABLES = many(
    click.option("--rows", default="", help="Variable of the rows: actor; in files organization."),
    click.option("--columns", default="", help="Variable of the columns: issue; in files concept."),
    click.option("--qualifier", default="", help="Variable of the levels: polarity; in files agreement; or none."),
)
WHICH = many(
    click.option(
        "--duplicates",
        type=_choice(Duplicates),
        default="include",
        show_default=True,
        help="Within what span the same statement of the same actor counts once.",
    ),
    click.option("--first", metavar="TIME", default="", help="First day or moment, as 2024-05-31 or 2024-05-31T14:00."),
    click.option("--last", metavar="TIME", default="", help="Last day or moment."),
    click.option("--without", multiple=True, metavar="VARIABLE=VALUE", help="Leave out; may be given often."),
    click.option("--only", multiple=True, metavar="VARIABLE=VALUE", help="Count nothing else; may be given often."),
    click.option(
        "--without-documents",
        multiple=True,
        metavar="VARIABLE=VALUE",
        help="Leave out documents, by release or section.",
    ),
    click.option("--isolates", is_flag=True, help="Keep actors and issues that have no statement left."),
    click.option("--as-dna", is_flag=True, help="Count exactly as the Discourse Network Analyzer, faults included."),
)
STATEMENTS = many(SOURCE, VARIABLES, WHICH)


def statements(given: Mapping[str, Any], way: Aggregation, origin: Origin = Origin.STANCES) -> Statements:
    """Read the statements that the options name and choose among them.

    Args:
        given: The options of :data:`STATEMENTS`, or those of them that a command has.
        way: How levels are put together, which decides what a duplicate is.
        origin: Which statements of a build.

    Returns:
        The statements.
    """
    table, names, usual = _read(given, origin)
    asked = (given.get("rows"), given.get("columns"), given.get("qualifier"))
    rows, columns, qualifier = (own or known for own, known in zip(asked, usual, strict=True))
    if given.get("without") and given.get("only"):
        raise InputError("--without and --only cannot go together.", remedy="Say what to leave out or what to keep.")
    selection = Selection(
        rows=rows,
        columns=columns,
        qualifier=None if qualifier == NONE else qualifier,
        aggregation=way,
        duplicates=Duplicates(given["duplicates"]),
        first=moment(given["first"], dt.time()),
        last=moment(given["last"], dt.time(23, 59, 59)),
        without=_values(table, names, given["only"] or given["without"]),
        documents_without=_values(table, names, given["without_documents"]),
        only=bool(given["only"]),
        isolates=given["isolates"],
        compat=Compat.DNA if given["as_dna"] else Compat.CORRECTED,
    )
    return Statements(table=table, names=names, selection=selection)


def _read(given: Mapping[str, Any], origin: Origin) -> tuple[Table, dict[str, Name], tuple[str, str, str]]:
    """Read the table, what its values are called, and the usual variables of the source."""
    source: Path | None = given.get("source")
    if source is None:
        return *_of_build(load(graph_file(given["build"])), given, origin), USUAL[origin]
    if source.suffix.lower() == ".csv":
        return read_csv(source), {}, OF_DNA
    if source.suffix.lower() == ".dna":
        return dna_table(read_dna(source), given["type_"]), {}, OF_DNA
    raise InputError(
        f"'{source.suffix}' is no form of coded statements.", where=str(source), remedy="Give a .csv or .dna file."
    )


def _of_build(store: ox.Store, given: Mapping[str, Any], origin: Origin) -> tuple[Table, dict[str, Name]]:
    """Read the statements or meetings of a build."""
    match origin:
        case Origin.MEETINGS:
            return meeting_table(store, who=Attends(given["attends"]))
        case Origin.ARROWS:
            issue = Issue(given["issue"]) if "issue" in given else None
            return directed_table(store, who=Who(given["who"]), issue=issue)
        case Origin.STANCES:
            return coded_table(store, who=Who(given["who"]), issue=Issue(given["issue"]))


def moment(text: str, whole_day: dt.time) -> dt.datetime | None:
    """Read a moment.

    Args:
        text: A day or a moment in ISO 8601, or nothing.
        whole_day: What a bare day means: its beginning or its end.

    Returns:
        The moment, or None for nothing.

    Raises:
        InputError: When the text is no time.
    """
    if not text:
        return None
    try:
        read = dt.datetime.fromisoformat(text)
    except ValueError as error:
        raise InputError(f"'{text}' is no time.", remedy="Write it as 2024-05-31 or 2024-05-31T14:00.") from error
    return dt.datetime.combine(read.date(), whole_day) if len(text) <= len("2024-05-31") else read


def _values(table: Table, names: Mapping[str, Name], pairs: tuple[str, ...]) -> dict[str, frozenset[str | int]]:
    """Gather values by their variable; what has an IRI may be called by its name or the end of its IRI."""
    found: dict[str, frozenset[str | int]] = {}
    for pair in pairs:
        variable, equals, value = pair.partition("=")
        if not equals:
            raise InputError(f"'{pair}' names no value.", remedy="Write VARIABLE=VALUE, for instance act=demand.")
        column = table.column(variable)
        if column.kind is Kind.TEXT:
            matching: set[str | int] = {known for known in column.labels if value in _called(known, names)}
        else:
            matching = {int(value)} if value.removeprefix("-").isdecimal() else set()
        if not matching:
            known = ", ".join(_called(label, names)[-1] for label in column.labels[:8] if label) or "whole numbers"
            raise InputError(f"No statement has '{value}' as its {variable}.", remedy=f"There are: {known} ...")
        found[variable] = found.get(variable, frozenset()) | matching
    return found


def _called(value: str, names: Mapping[str, Name]) -> tuple[str, ...]:
    """List what a value may be called, its best name last."""
    name = names.get(value, Name())
    return (value, value.rsplit("/", 1)[-1], value.split("/id/")[-1], name.ar or value, name.en or name.ar or value)
