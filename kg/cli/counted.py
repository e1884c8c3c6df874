"""Networks that are counted: from a build, a CSV of coded statements or a .dna file, by what the analyst asks."""

from dataclasses import dataclass
from pathlib import Path

import networkx as nx

from kg.errors import InputError
from kg.network.choices import Aggregation, Compat, Duplicates, Normalisation
from kg.network.coded import Issue, Who, coded_table
from kg.network.csvfile import read_csv
from kg.network.cube import make_cube
from kg.network.dna import dna_table, read_dna
from kg.network.handout import graph_of_matrix
from kg.network.project import one_mode, two_mode
from kg.network.select import Selection
from kg.network.table import Table
from kg.network.ties import Name
from kg.store.local import graph_file, load

TWO_MODE = "two-mode"
KINDS = (TWO_MODE, *(str(a) for a in Aggregation if a is not Aggregation.COMBINE))
# Who, on what and how, by the names they have in each source.
OF_BUILD = ("actor", "issue", "polarity")
OF_DNA = ("organization", "concept", "agreement")


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What the command line asks of a counted network.

    Attributes:
        kind: ``two-mode`` or how actors are tied.
        source: A .csv or .dna file, or None for the build.
        build: Folder of the build.
        who: Who counts as the actor of a build's statement.
        issue: What counts as its issue.
        variables: Rows, columns and qualifier; an empty name stands for the source's own.
        duplicates: Within what span the same statement counts once.
        normalisation: What ties are divided by.
        compat: Corrected, or exactly as the Discourse Network Analyzer.
    """

    kind: str
    source: Path | None
    build: Path
    who: Who
    issue: Issue
    variables: tuple[str, str, str]
    duplicates: Duplicates
    normalisation: Normalisation
    compat: Compat


def counted(asked: Asked) -> nx.Graph:
    """Count a network.

    Args:
        asked: What the command line asks.

    Returns:
        The network as a graph.
    """
    table, names, usual = _statements(asked)
    rows, columns, qualifier = (given or own for given, own in zip(asked.variables, usual, strict=True))
    way = Aggregation.SUBTRACT if asked.kind == TWO_MODE else Aggregation(asked.kind)
    selection = Selection(
        rows=rows,
        columns=columns,
        qualifier=qualifier,
        aggregation=way,
        duplicates=asked.duplicates,
        compat=asked.compat,
    )
    project = two_mode if asked.kind == TWO_MODE else one_mode
    return graph_of_matrix(project(make_cube(table, selection), way, asked.normalisation), names)


def _statements(asked: Asked) -> tuple[Table, dict[str, Name], tuple[str, str, str]]:
    """Read the statements, what their actors and issues are called, and the usual variables of the source."""
    if asked.source is None:
        table, names = coded_table(load(graph_file(asked.build)), who=asked.who, issue=asked.issue)
        return table, names, OF_BUILD
    if asked.source.suffix.lower() == ".csv":
        return read_csv(asked.source), {}, OF_DNA
    if asked.source.suffix.lower() == ".dna":
        return dna_table(read_dna(asked.source)), {}, OF_DNA
    raise InputError(
        f"'{asked.source.suffix}' is no form of coded statements.",
        where=str(asked.source),
        remedy="Give a .csv or .dna file.",
    )
