"""Commands that count networks: actors by issues and by each other, by meetings attended, and by arrows."""

from pathlib import Path
from typing import Any

import click

from kg.cli.asked import BUILD, SOURCE, VARIABLES, WHICH, WHO, Origin, many
from kg.cli.counted import graphs, hand_out
from kg.cli.drawn import draw_counted
from kg.cli.options import GRAPH, PLAIN, SHARE, WINDOW
from kg.cli.standing import print_measures
from kg.errors import InputError
from kg.network.choices import Aggregation
from kg.network.communities import Search
from kg.network.meetings import Attends

# Kind -> what it says, how levels are put together, which statements, and whether actors are tied to each other.
COUNTED: dict[str, tuple[str, Aggregation, Origin, bool]] = {
    "two-mode": ("Actors by issues: who speaks how on what", Aggregation.SUBTRACT, Origin.STANCES, False),
    "congruence": ("Actors by the stances they share", Aggregation.CONGRUENCE, Origin.STANCES, True),
    "conflict": ("Actors by the stances on which they differ", Aggregation.CONFLICT, Origin.STANCES, True),
    "subtract": ("Actors by agreement less conflict", Aggregation.SUBTRACT, Origin.STANCES, True),
    "ignore": ("Actors by the issues both speak on, however", Aggregation.IGNORE, Origin.STANCES, True),
    "attendance": ("Actors by the meetings they attended", Aggregation.IGNORE, Origin.MEETINGS, False),
    "co-attendance": ("Actors by the number of meetings both attended", Aggregation.IGNORE, Origin.MEETINGS, True),
    "directed": ("Who takes stances on whom: arrows, signed", Aggregation.SUBTRACT, Origin.ARROWS, False),
}
FORMULAS = {
    "two-mode": "With x[i,j,k] statements of actor i on issue j at level k: subtract is the sum over k of x times the "
    "level (yes 1, no -1), ignore the sum of x, combine tells which levels occur: 1 for the last, 2 for the one before "
    "it, then 4, added up (of yes and no: 1 only yes, 2 only no, 3 both).",
    "congruence": "The sum over issues j and levels k, l of x[i,j,k] x[h,j,l] (1 - d(k,l)), d being the distance of "
    "two levels as part of their range (Leifeld 2017).",
    "conflict": "The sum over issues j and levels k, l of x[i,j,k] x[h,j,l] d(k,l); for levels that are texts, what "
    "the one says and the other never does (Leifeld 2017).",
    "subtract": "Congruence less conflict.",
    "ignore": "The sum over issues of the product of both actors' numbers of statements.",
    "attendance": "1 for each meeting attended (Breiger 1974).",
    "co-attendance": "The number of meetings both attended (Breiger 1974). With --attends head: of heads.",
    "directed": "An arrow counts the statements of one actor put to or taken on another; its balance is support less "
    "condemnation. Demands alone: --only act=demand.",
}


ATTENDS = click.option(
    "--attends",
    type=click.Choice([str(who) for who in Attends]),
    default="party",
    show_default=True,
    help="Who counts as attending: the parties, the heads of delegations, or everybody named.",
)
LEVELS = click.option(
    "--levels",
    type=click.Choice(["subtract", "ignore", "combine"]),
    default="subtract",
    show_default=True,
    help="How for and against are put together.",
)


def _counted(kind: str) -> click.Command:
    """Make the command that counts a kind."""
    says, way, origin, square = COUNTED[kind]
    stances, arrows = origin is Origin.STANCES, origin is Origin.ARROWS
    divided = [PLAIN if square else SHARE] if stances or square else []
    levels = [LEVELS] if kind == "two-mode" else []

    @click.command(kind, short_help=says, help=f"{says}.\n\n{FORMULAS[kind]}")
    @many(*([SOURCE, VARIABLES] if stances else [BUILD, WHO] if arrows else [BUILD, ATTENDS]), WHICH, *levels, *divided)
    @many(*([] if arrows else [WINDOW]))
    @GRAPH
    def command(form: str | None, out: Path | None, lang: str, measures: bool, search: str, **given: Any) -> None:
        levels = Aggregation(given.get("levels", way))
        if form == "html" and not measures:
            draw_counted(kind, given, levels, lang, out)
            return
        found = list(graphs(given, levels, origin, square=square))
        if not measures:
            hand_out(found, form or "csv", out, lang, over_time=bool(given.get("window")))
        elif given.get("window"):
            raise InputError(
                "Measures are of one network.", remedy="Leave --window out, or write the windows as files."
            )
        else:
            print_measures(found[0][1], form, out, lang, Search(search))

    return command


PROJECTIONS = tuple(_counted(kind) for kind in COUNTED)
