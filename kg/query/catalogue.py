"""The ready questions, found by name, and the table that documents them."""

import difflib
from functools import cache
from pathlib import Path

from kg.errors import QueryError
from kg.query.header import Question, read_question
from kg.shipped import folder


@cache
def questions(place: Path | None = None) -> tuple[Question, ...]:
    """List the ready questions.

    Args:
        place: Folder of ``.rq`` files; by default the one that ships.

    Returns:
        The questions in the order of their numbers.
    """
    files = (place or folder("queries") / "questions").glob("*.rq")
    return tuple(sorted(map(read_question, files), key=lambda question: (question.number, question.name)))


def known(name: str, place: Path | None = None) -> Question | None:
    """Find a ready question, or nothing.

    Args:
        name: Its name, with or without the ending of its file, or its number.
        place: Folder of ``.rq`` files; by default the one that ships.

    Returns:
        The question; None when there is none of that name.
    """
    wanted = name.removesuffix(".rq")
    return next((item for item in questions(place) if wanted in {item.name, str(item.number)}), None)


def question(name: str, place: Path | None = None) -> Question:
    """Find a ready question.

    Args:
        name: Its name, or its number.
        place: Folder of ``.rq`` files; by default the one that ships.

    Returns:
        The question.

    Raises:
        QueryError: When there is none of that name; the nearest names are given.
    """
    found = known(name, place)
    if found is not None:
        return found
    near = difflib.get_close_matches(name, [candidate.name for candidate in questions(place)], n=3, cutoff=0.4)
    hint = f"Did you mean: {', '.join(near)}? " if near else ""
    raise QueryError(
        f"There is no question named '{name}'.",
        remedy=f"{hint}Run `kg query` for the list, or give a .rq file.",
    )


def table(listed: tuple[Question, ...]) -> str:
    """Write the table of questions as Markdown, for ``queries/README.md``.

    Args:
        listed: The questions, in order.

    Returns:
        The table, one line per question.
    """
    lines = ["| # | question | file | parameters | columns |", "| --- | --- | --- | --- | --- |"]
    for item in listed:
        asked = ", ".join(f"`{p.name}` ({p.type}, {p.default})" for p in item.parameters) or "none"
        lines.append(
            f"| {item.number} | {item.summary}<br>{item.summary_ar} | [{item.name}](questions/{item.name}.rq) "
            f"| {asked} | {', '.join(item.columns)} |"
        )
    return "\n".join(lines) + "\n"
