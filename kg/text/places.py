"""Where the words of a text stand that a rule asks for: looked up once for the text, not at every sentence."""

from bisect import bisect_left
from collections import defaultdict


class Places:
    """The words of one text by their places."""

    __slots__ = ("_asked", "_forms", "_of_form")

    def __init__(self, forms: tuple[str, ...]) -> None:
        """Take the words; they are sorted when a rule first asks.

        Args:
            forms: The folded words in order.
        """
        self._forms = forms
        self._of_form: dict[str, list[int]] = {}
        self._asked: dict[frozenset[str], tuple[int, ...]] = {}

    def of(self, among: frozenset[str]) -> tuple[int, ...]:
        """Return the places of all words that are among some; what was asked before is remembered.

        Args:
            among: The folded words looked for: a set that a rule holds, since it is remembered with its answer.

        Returns:
            Their indices in order.

        Examples:
            >>> Places(("قال", "ان", "و", "ان")).of(frozenset({"ان", "لان"}))
            (1, 3)
        """
        found = self._asked.get(among)
        if found is None:
            found = self._asked[among] = self._find(among)
        return found

    def within(self, among: frozenset[str], first: int, stop: int) -> tuple[int, ...]:
        """Return the places of those words in a stretch.

        Args:
            among: The folded words looked for, as above.
            first: Index of the first word of the stretch.
            stop: One past its last word.

        Returns:
            Their indices in order.
        """
        found = self._asked.get(among)
        if found is None:
            found = self.of(among)
        return found[bisect_left(found, first) : bisect_left(found, stop)] if found else found

    def _find(self, among: frozenset[str]) -> tuple[int, ...]:
        """Look up words, going through them or, where they are more, through those of the text."""
        if not self._of_form:
            of_form: defaultdict[str, list[int]] = defaultdict(list)
            for i, form in enumerate(self._forms):
                of_form[form].append(i)
            self._of_form = of_form
        known = self._of_form
        here = known.keys() & among if len(among) < len(known) else among.intersection(known)
        return tuple(sorted([i for form in here for i in known[form]])) if here else ()
