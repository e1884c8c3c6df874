"""States that no registry knows, by the words before them: "the government of Doria", "the Republic of Namour"."""

from collections.abc import Iterator, Sequence

from kg.extract.english.drafts import Named
from kg.extract.english.gazetteer import Gazetteer
from kg.kinds import EntityType

_RULED = frozenset({
    "government",
    "governments",
    "Government",
    "Governments",
    "Republic",
    "Kingdom",
    "Sultanate",
    "Emirate",
})
_MOST = 8


class LandFinder:
    """Finds the states of one text that are known only by how it speaks of them."""

    def __init__(self, forms: Sequence[str], names: Gazetteer) -> None:
        """Look for them once.

        Args:
            forms: The words.
            names: The registry's names.
        """
        self.forms = forms
        self.names = names
        #: First word -> the whole name.
        self.lands = {name[0]: name for i, form in enumerate(forms) if form in _RULED for name in self._ruled(i)}

    def word(self, i: int) -> str:
        """Return a word, or an empty string beyond the text."""
        return self.forms[i] if 0 <= i < len(self.forms) else ""

    def _ruled(self, i: int) -> Iterator[tuple[str, ...]]:
        """Yield the unknown names after "governments of": "A, B and C"."""
        if self.word(i + 1) != "of":
            return
        j = i + 2
        for _ in range(_MOST):
            j += self.word(j) == "the"
            end = j
            while self.word(end)[:1].isupper() and self.word(end).isalpha() and end < j + 3:
                end += 1
            hit = self.names.at(self.forms, j)
            if hit is None and end > j:
                yield tuple(self.forms[j:end])
            j = hit.last if hit else end
            if self.word(j) not in {",", "and"} or not self.word(i).endswith("s"):
                return
            j += 1 + (self.word(j + 1) == "and")

    def at(self, i: int) -> Iterator[Named]:
        """Yield the state whose name starts at a word."""
        name = self.lands.get(self.forms[i])
        if name is not None and tuple(self.forms[i : i + len(name)]) == name:
            last = i + len(name)
            yield Named(first=i, last=last, type=EntityType.STATE, kind="State", name=" ".join(name))
