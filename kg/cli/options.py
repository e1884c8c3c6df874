"""Options that several networks and measures share."""

from collections.abc import Callable
from pathlib import Path

import click

from kg.cli.asked import Command, many
from kg.cli.printed import FORMS
from kg.network.choices import Kernel, Normalisation, Unit
from kg.network.communities import Search
from kg.network.export import WRITERS

EVENTS = "events"
OUT = click.option("--out", "-o", type=click.Path(path_type=Path, dir_okay=False), help="File to write; else print.")
LANG = click.option("--lang", type=click.Choice(["en", "ar"]), default="en", show_default=True, help="Of names.")
SEED = click.option("--seed", type=int, default=0, show_default=True, help="The same seed gives the same result.")
SEARCH = click.option(
    "--search",
    type=click.Choice([str(search) for search in Search]),
    default="leiden",
    show_default=True,
    help="How communities are searched for.",
)
MEASURES = click.option("--measures", is_flag=True, help="Print where each actor stands instead (as CSV with -f csv).")
ROWS = many(
    click.option("--format", "-f", "form", type=click.Choice(FORMS), default="table", show_default=True),
    OUT,
    LANG,
)
GRAPH = many(
    click.option(
        "--format", "-f", "form", type=click.Choice(["html", *WRITERS]), help="Default: csv; html is a page of a file."
    ),
    click.option("--out", "-o", type=click.Path(path_type=Path), help="File to write, over time a folder; else print."),
    LANG,
    MEASURES,
    SEARCH,
)
AFFILIATION = (Normalisation.NO, Normalisation.ACTIVITY, Normalisation.PROMINENCE)
SHARE = click.option(
    "--normalise",
    type=click.Choice([str(n) for n in AFFILIATION]),
    default="no",
    show_default=True,
    help="Divide by the actor's statements (activity) or by those on the issue (prominence).",
)


def normalise(default: Normalisation) -> Callable[[Command], Command]:
    """Make the option that says what ties of actors are divided by.

    Args:
        default: What they are divided by unless told otherwise.

    Returns:
        The option.
    """
    return click.option(
        "--normalise",
        type=click.Choice([str(n) for n in Normalisation if n not in AFFILIATION[1:]]),
        default=str(default),
        show_default=True,
        help="Divide by the mean number of statements of both (average), by all that either says (jaccard), by the "
        "lengths of their vectors (cosine), or by the product of their numbers of statements (cosine-dna).",
    )


PLAIN, AVERAGED = normalise(Normalisation.NO), normalise(Normalisation.AVERAGE)
WINDOW = many(
    click.option("--window", type=click.IntRange(min=1), help="Over time: size of the moving window."),
    click.option(
        "--unit",
        type=click.Choice([*(str(unit) for unit in Unit), EVENTS]),
        default="days",
        show_default=True,
        help="Of the window; events are statements.",
    ),
    click.option(
        "--kernel",
        type=click.Choice([str(kernel) for kernel in Kernel]),
        help="Let a statement weigh the less the further it is from the middle of the window.",
    ),
    click.option("--no-indent", is_flag=True, help="With a kernel: start at the first statement, cutting the window."),
)
