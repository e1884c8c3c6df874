"""Score the reader on a bank of invented passages, one construction each.

``python -m tests.accuracy.sentences`` prints the figures by group; ``--misses`` lists what is missed or wrong,
``--why WORDS`` keeps to the constructions whose name contains the words.
"""

import argparse
import sys
import tomllib
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any, NamedTuple

from kg.extract.read import read_release
from kg.lexicon.registry import load_registry
from kg.rdf.as_json import reading_form
from kg.sources import Release
from tests.accuracy.scoring import (
    Form,
    Span,
    covered,
    occurrences,
    one_to_one,
    pairs_of_stances,
    rate,
    share,
    word_spans,
)

BANK = Path(__file__).with_name("sentences.toml")
GROUPS = {
    "a": "word order and kind of speaker",
    "b": "cue",
    "c": "going on",
    "d": "contents",
    "e": "a body's own voice",
    "f": "nobody holds anything",
}
_MEASURES = ("found", "right")


class Outcome(NamedTuple):
    """How one passage was read: the passage, its reading, and the pairs (read, marked) with whether each is right."""

    passage: Form
    read: Form
    pairs: tuple[tuple[int, int, bool], ...]

    def counts(self) -> Counter[str]:
        """Count found, right, read and marked."""
        right = sum(ok for *_, ok in self.pairs)
        sides = {"read": len(self.read["stances"]), "marked": len(self.passage["stances"])}
        total = Counter(found=len(self.pairs), right=right)
        total.update({f"{measure} {side}": number for measure in _MEASURES for side, number in sides.items()})
        return total


def passages() -> list[Form]:
    """Load the bank, in the order of the file."""
    loaded: list[Form] = tomllib.loads(BANK.read_text("utf-8"))["passages"]
    return loaded


def read_passage(text: str) -> Form:
    """Read one passage as a release of its own, without a date or a publisher."""
    digest = sha256(text.encode("utf-8")).hexdigest()
    release = Release(id=digest[:12], text=text, sha256=digest, lang="ar")
    return reading_form(read_release(release, load_registry()))


def pair(passage: Form, read: Form) -> Outcome:
    """Pair what was read with what is marked by content, and say which pairs have act and holders right too.

    Args:
        passage: One passage of the bank.
        read: Its reading in JSON form.

    Returns:
        The passage with its pairs.
    """
    text = passage["text"]
    words = word_spans(text)
    starts = [text.index(stance["content"]) for stance in passage["stances"]]
    marked = [covered(words, (at, at + len(s["content"]))) for at, s in zip(starts, passage["stances"], strict=True)]
    found = [covered(words, (s["content"]["start"], s["content"]["end"])) for s in read["stances"]]
    matched = pairs_of_stances(found, marked, read["stances"], passage["stances"])
    return Outcome(passage, read, tuple((i, j, _right(passage, read, i, j)) for i, j in matched))


def _right(passage: Form, read: Form, i: int, j: int) -> bool:
    mine, theirs = read["stances"][i], passage["stances"][j]
    return mine["act"] == theirs["act"] and same_actors(passage["text"], read, mine["holder"], theirs["holder"])


def same_actors(text: str, read: Form, ids: list[str], names: list[str]) -> bool:
    """Tell whether the entities are those that the words name, one to one.

    Args:
        text: The passage.
        read: Its reading.
        ids: Ids of entities of the reading.
        names: Words as they stand in the passage, one for each actor.

    Returns:
        Whether there are as many of each, and each entity has a mention on the words of another one.
    """
    mentions = {entity["id"]: [(m["start"], m["end"]) for m in entity["mentions"]] for entity in read["entities"]}
    fits = [(i, n) for i in ids for n in names if any(_on(m, s) for m in mentions[i] for s in occurrences(text, n))]
    return len(set(ids)) == len(names) == len(list(one_to_one(fits)))


def _on(mention: Span, name: Span) -> bool:
    """Tell whether a mention covers half of the words, or begins them: 'the people' of 'the people of the town'."""
    begins = 0 <= name[0] - mention[0] <= 3 or 0 <= mention[0] - name[0] <= 3
    return share(mention, name) >= 0.5 or (begins and mention[1] <= name[1])


@cache
def outcomes() -> tuple[Outcome, ...]:
    """Read and pair every passage of the bank."""
    return tuple(pair(passage, read_passage(passage["text"])) for passage in passages())


def totals(key: Callable[[Form], str], over: Iterable[Outcome]) -> dict[str, Counter[str]]:
    """Add up the counts of the passages that share a key, as their group or their construction."""
    total: dict[str, Counter[str]] = {}
    for outcome in over:
        total.setdefault(key(outcome.passage), Counter()).update(outcome.counts())
    return total


def figures(total: Counter[str]) -> dict[str, float]:
    """Turn counts into precision and recall of what is found and what is right.

    >>> figures(Counter({"found": 3, "right": 2, "found read": 4, "found marked": 3,
    ...                  "right read": 4, "right marked": 3}))["found precision"]
    0.75
    """
    told: dict[str, float] = {}
    for measure in _MEASURES:
        precision, recall, _ = rate(total[measure], total[f"{measure} read"], total[f"{measure} marked"])
        told |= {f"{measure} precision": precision, f"{measure} recall": recall}
    return told


def misses(outcome: Outcome) -> Iterator[str]:
    """Say what is wrong with one reading, a line each; nothing when it is all right."""
    stances, marked = outcome.read["stances"], outcome.passage["stances"]
    for i, j, right in outcome.pairs:
        if not right:
            yield f"  wrong   {_told(outcome.read, stances[i])}"
            yield f"    for   {_marked(marked[j])}"
    paired = {j for _, j, _ in outcome.pairs}
    yield from (f"  missed  {_marked(stance)}" for j, stance in enumerate(marked) if j not in paired)
    taken = {i for i, *_ in outcome.pairs}
    yield from (f"  extra   {_told(outcome.read, stance)}" for i, stance in enumerate(stances) if i not in taken)


def _told(read: Form, stance: Form) -> str:
    names = {
        entity["id"]: "/".join(dict.fromkeys(m["quote"] for m in entity["mentions"])) for entity in read["entities"]
    }
    return _line(stance["act"], [names[h] for h in stance["holder"]], stance["content"]["quote"])


def _marked(stance: Form) -> str:
    return _line(stance["act"], stance["holder"], stance["content"])


def _line(act: str, holders: list[Any], content: str) -> str:
    return f"{act} ({' + '.join(holders)}): {content}"


def _table(rows: dict[str, Counter[str]]) -> Iterator[str]:
    yield "found P  found R  right P  right R  marked"
    for name, total in rows.items():
        cells = "  ".join(f"{value:7.3f}" for value in figures(total).values())
        yield f"{cells}  {total['found marked']:6d}  {name}"


def main(arguments: list[str] | None = None) -> None:
    """Print the figures, and on request what is missed or wrong."""
    parser = argparse.ArgumentParser(description="Score the reader on the invented passages.")
    parser.add_argument("--misses", action="store_true", help="list what is missed, wrong or too much")
    parser.add_argument("--by-why", action="store_true", help="figures by construction, the worst first")
    parser.add_argument("--why", default="", help="only constructions whose name contains these words")
    asked = parser.parse_args(arguments)
    kept = [outcome for outcome in outcomes() if asked.why in outcome.passage["why"]]
    lines = []
    for outcome in kept if asked.misses else ():
        said = list(misses(outcome))
        if said:
            lines += [f"{outcome.passage['group']} {outcome.passage['why']}", f"  {outcome.passage['text']}", *said, ""]
    if asked.by_why:
        by_why = totals(lambda passage: passage["why"], kept)
        lines += [*_table(dict(sorted(by_why.items(), key=lambda row: figures(row[1])["right recall"]))), ""]
    groups = totals(lambda passage: f"{passage['group']} {GROUPS[passage['group']]}", kept)
    lines += _table({**groups, "all": sum(groups.values(), Counter())})
    sys.stdout.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
