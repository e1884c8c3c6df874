"""Commands that measure who stands with whom: communities, coalitions, camps, balance, and what carries it."""

from typing import Any

import click

from kg.cli.asked import STATEMENTS, Statements, statements
from kg.cli.counted import cubes_of, network_of, times
from kg.cli.options import AVERAGED, PLAIN, ROWS, SEARCH, SEED, WINDOW
from kg.cli.printed import print_rows
from kg.errors import InputError
from kg.network.backbone import Measure, evaluate_backbone, nested_backbone
from kg.network.centrality import balance, triangles
from kg.network.choices import Aggregation, Normalisation
from kg.network.coalitions import coalitions
from kg.network.communities import Search, communities, modularity
from kg.network.cube import Cube, make_cube
from kg.network.handout import graph_of_matrix
from kg.network.polarise import baseline, polarisation
from kg.network.search_backbone import PENALTY, STEPS, Way, find_backbone

AGGREGATIONS = [str(a) for a in Aggregation if a is not Aggregation.COMBINE]
AGGREGATION = click.option(
    "--aggregation", type=click.Choice(AGGREGATIONS), default="subtract", show_default=True, help="How actors are tied."
)
NESTED = "nested"


@click.command("communities", epilog="Example: kg network communities --aggregation congruence --search louvain")
@STATEMENTS
@AGGREGATION
@PLAIN
@SEARCH
@SEED
@click.option("--resolution", type=float, default=1.0, show_default=True, help="More than 1: smaller communities.")
@ROWS
def communities_command(**given: Any) -> None:
    """Which actors hang together: by Leiden, Louvain or greedy search for modularity.

    Modularity is the weight of ties within communities as a share of all, less what chance would put there
    (Newman and Girvan 2004; Blondel and others 2008; Traag, Waltman and van Eck 2019).
    """
    asked = statements(given, Aggregation(given["aggregation"]))
    graph = graph_of_matrix(network_of(asked, Normalisation(given["normalise"]), square=True), asked.names)
    found = communities(graph, search=Search(given["search"]), seed=given["seed"], resolution=given["resolution"])
    quality = modularity(graph, found, given["resolution"])
    click.echo(f"modularity {quality:.4f}, {len(set(found.values()))} communities", err=True)
    rows = [(asked.label(actor, given["lang"]), number) for actor, number in found.items()]
    print_rows(("actor", "community"), sorted(rows, key=lambda row: (row[1], row[0])), given["form"], given["out"])


@click.command("coalitions", epilog="Example: kg network coalitions --issues")
@STATEMENTS
@AVERAGED
@SEARCH
@SEED
@click.option("--issues", is_flag=True, help="List how each coalition stands on each issue instead of its members.")
@ROWS
def coalitions_command(**given: Any) -> None:
    """Who stands together, on what, and who stands between.

    Communities of agreement less conflict; harmony is agreement as a share of both within a coalition; participation
    is how far an actor's agreement is spread over coalitions (Guimera and Amaral 2005): brokers have much of it.
    """
    asked = statements(given, Aggregation.CONGRUENCE)
    cube = make_cube(asked.table, asked.selection)
    found, brokers = coalitions(
        cube, normalisation=Normalisation(given["normalise"]), search=Search(given["search"]), seed=given["seed"]
    )
    lang = given["lang"]
    if given["issues"]:
        print_rows(
            ("coalition", "issue", "level", "others", "statements"),
            [
                (c.number, asked.label(lean.issue, lang), lean.level, lean.others, lean.statements)
                for c in found
                for lean in c.leanings
            ],
            given["form"],
            given["out"],
        )
        return
    spread = {broker.actor: broker.participation for broker in brokers}
    print_rows(
        ("coalition", "actor", "harmony", "participation"),
        [(c.number, asked.label(actor, lang), c.harmony, spread.get(actor, 0.0)) for c in found for actor in c.members],
        given["form"],
        given["out"],
    )


@click.command("polarisation", epilog="Example: kg network polarisation --from coded.dna --camps 2 --rounds 100")
@STATEMENTS
@AVERAGED
@click.option("--camps", type=int, default=2, show_default=True, help="Number of camps, of any sizes.")
@click.option(
    "--rounds",
    type=click.IntRange(min=0),
    default=0,
    show_default=True,
    help="Also deal the stances out by chance this often.",
)
@SEED
@WINDOW
@ROWS
def polarisation_command(**given: Any) -> None:
    """How well the actors fall into camps that agree within and disagree between.

    1 - Q for the division that misses perfect polarisation least, all divisions tried where they are few, else by
    seeded search (after Leifeld, Discourse Network Analyzer 3.1); with --as-dna Q itself, camps of equal size.
    """
    asked = statements(given, Aggregation.CONGRUENCE)
    normalisation = Normalisation(given["normalise"])
    if given["window"]:
        if given["rounds"]:
            raise InputError("Chance is dealt over the whole range.", remedy="Leave --rounds or --window out.")
        _polarisation_over_time(asked, given, normalisation)
        return
    cube = make_cube(asked.table, asked.selection)
    found = polarisation(
        cube, given["camps"], normalisation=normalisation, compat=asked.selection.compat, seed=given["seed"]
    )
    how = "every division tried" if found.exact else "seeded search"
    click.echo(f"polarisation {found.quality:.6f} ({how})", err=True)
    if given["rounds"]:
        chance = baseline(
            cube,
            given["camps"],
            rounds=given["rounds"],
            normalisation=normalisation,
            seed=given["seed"],
            compat=asked.selection.compat,
        )
        beaten = (sum(value >= found.quality - 1e-12 for value in chance) + 1) / (len(chance) + 1)
        middle = chance[len(chance) // 2]
        click.echo(f"by chance {chance[0]:.6f} to {chance[-1]:.6f}, median {middle:.6f}; p = {beaten:.3f}", err=True)
    rows = [(camp, asked.label(actor, given["lang"])) for actor, camp in zip(found.actors, found.camps, strict=True)]
    print_rows(("camp", "actor"), sorted(rows), given["form"], given["out"])


def _polarisation_over_time(asked: Statements, given: dict[str, Any], normalisation: Normalisation) -> None:
    """Print the polarisation of each window; one with too few actors has none."""
    rows = []
    for window, cube in cubes_of(asked, given):
        speaking = int((cube.activity() > 0).sum())
        quality = None
        if speaking >= given["camps"]:
            quality = polarisation(
                cube, given["camps"], normalisation=normalisation, compat=asked.selection.compat, seed=given["seed"]
            ).quality
        rows.append((*times(window), speaking, quality))
    print_rows(("start", "middle", "stop", "actors", "polarisation"), rows, given["form"], given["out"])


@click.command("balance", epilog="Example: kg network balance --normalise average")
@STATEMENTS
@PLAIN
@ROWS
def balance_command(**given: Any) -> None:
    """How many triangles of agreement less conflict are balanced: my friend's foe is my foe.

    The share of triangles of which the signs multiply to plus (Cartwright and Harary 1956).
    """
    asked = statements(given, Aggregation.SUBTRACT)
    graph = graph_of_matrix(network_of(asked, Normalisation(given["normalise"]), square=True), asked.names)
    share = balance(graph)
    click.echo("no triangle" if share is None else f"balanced {share:.4f}", err=True)
    kinds = {"+++": "all friends", "+--": "two friends, one foe", "++-": "friends at odds", "---": "all foes"}
    rows = [(signs, kinds[signs], signs.count("-") % 2 == 0, number) for signs, number in triangles(graph).items()]
    print_rows(("signs", "triangle", "balanced", "number"), rows, given["form"], given["out"])


@click.command("backbone", epilog="Example: kg network backbone --way anneal --penalty 7.5 --normalise average")
@STATEMENTS
@AGGREGATION
@AVERAGED
@click.option(
    "--way",
    type=click.Choice([*(str(way) for way in Way), NESTED]),
    help="Default: exact where the sets are few, else anneal. Nested lists the order in which issues can be dropped.",
)
@click.option("--penalty", type=float, default=PENALTY, show_default=True, help="How much a small set is favoured.")
@click.option("--size", type=int, help="Number of issues of the backbone; the penalty then counts for nothing.")
@click.option("--steps", type=int, default=STEPS, show_default=True, help="Length of the annealing.")
@click.option("--evaluate", multiple=True, metavar="ISSUE", help="Judge this set instead; may be given often.")
@SEED
@ROWS
def backbone_command(**given: Any) -> None:
    """Which issues carry the structure of the debate, and which are redundant.

    The loss of a set is the sum of absolute differences between the Laplacian spectra with all issues and with the
    set (Leifeld, Discourse Network Analyzer 3.1); with --as-dna the degrees stand in for the spectrum, as there.
    """
    asked = statements(given, Aggregation(given["aggregation"]))
    cube = make_cube(asked.table, asked.selection)
    measure = Measure(
        aggregation=asked.selection.aggregation,
        normalisation=Normalisation(given["normalise"]),
        compat=asked.selection.compat,
    )
    names = [asked.label(issue, given["lang"]) for issue in cube.columns]
    called = dict(zip(cube.columns, names, strict=True))
    if given["evaluate"]:
        chosen = frozenset(issue for issue, name in called.items() if {issue, name} & set(given["evaluate"]))
        if unknown := set(given["evaluate"]) - set(names) - set(cube.columns):
            raise InputError(f"Nobody speaks on '{min(unknown)}'.", remedy="Name issues of the network.")
        kept, rest = evaluate_backbone(cube, chosen, given["penalty"], measure)
        print_rows(("set", "loss"), [("backbone", kept), ("redundant", rest)], given["form"], given["out"])
    elif given["way"] == NESTED:
        columns = ("dropped", "backbone_loss", "redundant_loss", "statements")
        steps = nested_backbone(cube, measure)
        rows = [(called[s.issue], s.backbone_loss, s.redundant_loss, s.statements) for s in steps]
        print_rows(columns, rows, given["form"], given["out"])
    else:
        _print_backbone(cube, measure, called, given)


def _print_backbone(cube: Cube, measure: Measure, called: dict[str, str], given: dict[str, Any]) -> None:
    """Search for a backbone and print what belongs to it and what does not."""
    found = find_backbone(
        cube,
        penalty=given["penalty"],
        size=given["size"],
        way=Way(given["way"]) if given["way"] else None,
        measure=measure,
        steps=given["steps"],
        seed=given["seed"],
    )
    click.echo(
        f"{found.way}: backbone loss {found.backbone_loss:.6f}, redundant loss {found.redundant_loss:.6f}, "
        f"penalised {found.penalised:.6f}",
        err=True,
    )
    rows = [(called[issue], "backbone") for issue in found.backbone]
    rows += [(called[issue], "redundant") for issue in found.redundant]
    print_rows(("issue", "part"), rows, given["form"], given["out"])


MEASURED = (communities_command, coalitions_command, polarisation_command, balance_command, backbone_command)
