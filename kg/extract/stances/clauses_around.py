"""Which clauses of a sentence stand around a place, found at once however many clauses the sentence has."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import accumulate

from kg.extract.stances.bounds import Clause
from kg.kinds import Act


class ClausesAround:
    """The clauses of one sentence, by where their cues and contents stand."""

    def __init__(self, found: Sequence[Clause]) -> None:
        """Index the clauses.

        Args:
            found: The clauses of a sentence.
        """
        in_order = sorted(found, key=lambda c: c.frame.at)
        self._cues = [c.frame.at for c in in_order]
        self._stops = list(accumulate((c.stop for c in in_order), max))
        opened = [c for c in found if c.position.start <= c.frame.at]
        self._begins = sorted({i for c in opened for i in (c.position.start, c.frame.at)})
        # Of a cue that stands before what its clause begins with, the clause counts from behind the cue on.
        late = [c for c in in_order if c.position.start > c.frame.at]
        self._late = [c.frame.at for c in late]
        self._late_begins = list(accumulate((c.position.start for c in reversed(late)), min))[::-1]
        self._denied = {c.frame.content for c in found if c.frame.form.verb.act is Act.DENY}
        self._within = {i: c for c in reversed(found) if not c.before for i in range(c.frame.at + 1, c.frame.content)}

    def introduced(self, i: int, stop: int) -> int:
        """Return where the content of the cue begins that stands before a place and introduces what is behind it.

        Args:
            i: Index of a word.
            stop: What to return where there is none.

        Returns:
            Index of the first word of the content.
        """
        clause = self._within.get(i)
        return stop if clause is None else clause.frame.content

    def told_until(self, i: int) -> int:
        """Return one past the last word of what the cues before a place introduce; 0 where there is none.

        Args:
            i: Index of a word.
        """
        before = bisect_left(self._cues, i)
        return self._stops[before - 1] if before else 0

    def next_begins(self, i: int, stop: int) -> int:
        """Return where the next clause behind a place begins.

        Args:
            i: Index of a word.
            stop: Where to look no further.

        Returns:
            Index of its first word, or of its cue where it began before the place; no more than ``stop``.
        """
        behind, late = bisect_right(self._begins, i), bisect_right(self._late, i)
        return min([stop, *self._begins[behind : behind + 1], *self._late_begins[late : late + 1]])

    def is_denied(self, i: int) -> bool:
        """Tell whether somebody denies what a noun tells: "he denied the request of X", "that it was".

        Args:
            i: Index of the noun.
        """
        return i in self._denied or i - 1 in self._denied
