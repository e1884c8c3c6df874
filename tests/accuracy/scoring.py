"""Precision and recall of a reading against hand-made marks.

A stance that was read is *found* when its content shares at least half of its words (token F1 of 0.5 or more)
with a marked one, one to one, the best pairs first. It is *right* when besides the act is the same and the
holders are the same set of entities. Entities are paired one to one by mentions that lie on a marked surface; a
prefixed conjunction, preposition or article may be in or out.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple, TypeVar

Form = dict[str, Any]
Span = tuple[int, int]
A = TypeVar("A")
B = TypeVar("B")

_WORD = re.compile(r"\w+")
_SAME = ({"State", "Place"}, {"Organisation", "Delegation", "Process"})


class Rate(NamedTuple):
    """Precision, recall and their harmonic mean; all one where nothing was to be found and nothing was."""

    precision: float
    recall: float
    f1: float


def rate(hits: int, read: int, marked: int) -> Rate:
    """Turn counts into rates.

    >>> rate(3, 4, 6)
    Rate(precision=0.75, recall=0.5, f1=0.6)
    """
    precision = hits / read if read else float(not marked)
    recall = hits / marked if marked else float(not read)
    total = precision + recall
    return Rate(precision, recall, 2 * precision * recall / total if total else 0.0)


def counts(text: str, marks: Form, read: Form) -> Counter[str]:
    """Count hits, marks and readings of one release.

    Args:
        text: The text of the release.
        marks: The marks.
        read: The reading in its JSON form.

    Returns:
        For each measure its hits, and ``<measure> read`` and ``<measure> marked``.
    """
    pairs = _entity_pairs(text, marks["entities"], read["entities"])
    total = Counter(_entities(marks, read, pairs))
    total.update(_stances(text, marks, read, pairs))
    total.update(_meetings(text, marks, read, pairs))
    return total


def rates(total: Counter[str]) -> dict[str, Rate]:
    """Turn the counts of one or more releases into rates by measure.

    Args:
        total: Sum of :func:`counts`.

    Returns:
        Measure -> rates.
    """
    names = ("entities", "meetings", "found", "right", "typed", "dated")
    return {name: rate(total[name], total[f"{name} read"], total[f"{name} marked"]) for name in names}


def _entities(marks: Form, read: Form, pairs: dict[str, str]) -> dict[str, int]:
    marked = {entity["id"]: entity["type"] for entity in marks["entities"]}
    kinds = {entity["id"]: entity["type"] for entity in read["entities"]}
    typed = sum(kinds[r] == marked[m] or any({kinds[r], marked[m]} <= s for s in _SAME) for r, m in pairs.items())
    return {
        "entities": len(pairs),
        "entities read": len(kinds),
        "entities marked": len(marked),
        "typed": typed,
        "typed read": len(pairs),
        "typed marked": len(pairs),
    }


def pairs_of_stances(
    found: list[frozenset[int]], marked: list[frozenset[int]], read: list[Form], marks: list[Form]
) -> list[tuple[int, int]]:
    """Pair read and marked statements one to one: those that share most words first, of equals those of one act.

    Args:
        found: The words of each content that was read.
        marked: The words of each content that was marked.
        read: The statements that were read.
        marks: The statements that were marked.

    Returns:
        Places in the first and in the second list; contents that share less than half are no pair.
    """
    likeness = []
    for i, mine in enumerate(found):
        for j, theirs in enumerate(marked):
            overlap = 2 * len(mine & theirs) / (len(mine) + len(theirs)) if mine or theirs else 0.0
            if overlap >= 0.5:
                likeness.append((-overlap, read[i]["act"] != marks[j]["act"], i, j))
    return list(one_to_one((i, j) for *_, i, j in sorted(likeness)))


def _stances(text: str, marks: Form, read: Form, pairs: dict[str, str]) -> dict[str, int]:
    words = word_spans(text)
    marked = [covered(words, locate(text, s["content"], s.get("near"))) for s in marks["stances"]]
    found = [covered(words, (s["content"]["start"], s["content"]["end"])) for s in read["stances"]]
    matched = [
        (read["stances"][i], marks["stances"][j])
        for i, j in pairs_of_stances(found, marked, read["stances"], marks["stances"])
    ]
    right = sum(
        r["act"] == m["act"] and {pairs.get(h, f"?{h}") for h in r["holder"]} == set(m["holder"]) for r, m in matched
    )
    sizes = {"read": len(found), "marked": len(marked)}
    return {
        "found": len(matched),
        "right": right,
        **{f"{name} {side}": number for name in ("found", "right") for side, number in sizes.items()},
    }


def _meetings(text: str, marks: Form, read: Form, pairs: dict[str, str]) -> dict[str, int]:
    words = word_spans(text)
    marked = [covered(words, locate(text, m["evidence"], None)) for m in marks["meetings"]]
    found = [covered(words, (m["start"], m["end"])) for m in read["meetings"]]
    likeness = []
    for i, mine in enumerate(found):
        parties = {pairs.get(p) for p in read["meetings"][i]["participants"]}
        for j, theirs in enumerate(marked):
            if mine & theirs:
                shared = len(parties & set(marks["meetings"][j]["participants"]))
                likeness.append((len(mine & theirs), shared, i, j))
    matched = list(one_to_one((i, j) for *_, i, j in sorted(likeness, reverse=True)))
    dated = sum(read["meetings"][i]["date"] == marks["meetings"][j].get("date") for i, j in matched)
    return {
        "meetings": len(matched),
        "meetings read": len(found),
        "meetings marked": len(marked),
        "dated": dated,
        "dated read": len(matched),
        "dated marked": len(matched),
    }


def _entity_pairs(text: str, marked: list[Form], read: list[Form]) -> dict[str, str]:
    """Pair what was read with what was marked by the mentions that lie on a surface, the most first."""
    surfaces = {m["id"]: [span for words in m["surfaces"] for span in occurrences(text, words)] for m in marked}
    likeness = []
    for entity in read:
        for mark in marked:
            shares = [share((q["start"], q["end"]), s) for q in entity["mentions"] for s in surfaces[mark["id"]]]
            hits = sum(share >= 0.5 for share in shares)
            if hits:
                likeness.append((-hits, -max(shares), entity["id"], mark["id"]))
    return dict(one_to_one((e, m) for *_, e, m in sorted(likeness)))


def one_to_one(ranked: Iterable[tuple[A, B]]) -> Iterator[tuple[A, B]]:
    """Keep each side of a ranked list of pairs once, the first pairs first.

    >>> list(one_to_one([(1, "a"), (1, "b"), (2, "a"), (2, "b")]))
    [(1, 'a'), (2, 'b')]
    """
    left: set[A] = set()
    right: set[B] = set()
    for a, b in ranked:
        if a not in left and b not in right:
            left.add(a)
            right.add(b)
            yield a, b


def locate(text: str, piece: str, near: str | None) -> Span:
    """Find a marked piece, by the longer piece around it where that is given.

    >>> locate("a b a c", "a", "a c")
    (4, 5)
    """
    held = near is not None and near in text and piece in near
    start = text.index(near) + near.index(piece) if near is not None and held else text.index(piece)
    return start, start + len(piece)


def occurrences(text: str, surface: str) -> Iterator[Span]:
    """Find where a surface stands as a word, with up to three letters before it and two after.

    >>> list(occurrences("and Iran, Iranian", "Iran"))
    [(4, 8)]
    """
    for match in re.finditer(f"(?={re.escape(surface)})", text):
        start, end = match.start(), match.start() + len(surface)
        before, after = start, end
        while before > 0 and text[before - 1].isalnum():
            before -= 1
        while after < len(text) and text[after].isalnum():
            after += 1
        if start - before <= 3 and after - end <= 2:
            yield start, end


def word_spans(text: str) -> list[Span]:
    """Tell where the words of a text stand."""
    return [match.span() for match in _WORD.finditer(text)]


def covered(words: list[Span], span: Span) -> frozenset[int]:
    """Tell which words a span touches, by their number."""
    return frozenset(index for index, (start, end) in enumerate(words) if start < span[1] and end > span[0])


def share(one: Span, other: Span) -> float:
    """Intersection over union of two spans."""
    shared = min(one[1], other[1]) - max(one[0], other[0])
    return shared / (max(one[1], other[1]) - min(one[0], other[0])) if shared > 0 else 0.0
