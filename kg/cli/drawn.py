"""Pages of networks that are counted from a file of coded statements."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from kg.cli.asked import statements
from kg.cli.printed import write
from kg.errors import InputError
from kg.network.choices import Aggregation
from kg.network.dna import read_dna
from kg.network.draw import draw
from kg.network.drawable import drawable, passages
from kg.network.ties import Name

TITLES = {
    "two-mode": Name(ar="من مع ماذا ومن ضده", en="Who is for and who against what"),
    "congruence": Name(ar="من يقف الموقف نفسه", en="Who takes the same side"),
    "conflict": Name(ar="من يقف الموقف المعاكس", en="Who takes the other side"),
    "subtract": Name(ar="من يقف مع من", en="Who takes the same side and who the other"),
}


def draw_counted(kind: str, given: Mapping[str, Any], way: Aggregation, lang: str, out: Path | None) -> None:
    """Write the page of a network with the words behind each tie.

    Args:
        kind: Which network.
        given: The command's options.
        way: How levels are put together.
        lang: Language in which the page opens.
        out: The file; None prints.

    Raises:
        InputError: When the network has no page.
    """
    source: Path | None = given.get("source")
    if kind not in TITLES:
        drawn = ", ".join(TITLES)
        raise InputError(f"'{kind}' has no page.", remedy=f"Of the counted networks these have one: {drawn}.")
    if source is None:
        raise InputError("A build has pages of its own.", remedy="Write kg network affiliation or agreement.")
    if given.get("window"):
        raise InputError("A page has a slider of time.", remedy="Leave --window out.")
    if given.get("normalise") not in {None, "no"}:
        raise InputError("A page shows statements, which are not divided.", remedy="Leave --normalise out.")
    asked = statements(given, way)
    words = passages(read_dna(source)) if source.suffix.lower() == ".dna" else {}
    made = drawable(asked.table, asked.selection, words, square=kind != "two-mode")
    write(draw(made, title=TITLES[kind], lang=lang), out, f"{len(made.nodes)} nodes, {len(made.edges)} ties")
