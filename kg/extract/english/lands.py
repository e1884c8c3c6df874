"""States that no registry knows, by the words before them: "the government of Doria", "the Republic of Namour"."""

from collections.abc import Iterator, Sequence

from kg.extract.english.drafts import Named
from kg.extract.english.gazetteer import Gazetteer, Hit
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
# Styles before "of" and the name of a state.
_STYLES = frozenset({"Republic", "Kingdom", "State", "Sultanate", "Commonwealth", "Union"})
_SIDES = frozenset({
    "eastern",
    "western",
    "northern",
    "southern",
    "northeastern",
    "northwestern",
    "southeastern",
    "southwestern",
    "northeast",
    "northwest",
    "southeast",
    "southwest",
    "central",
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

    def _state(self, i: int) -> Hit | None:
        """Return the registry's state named at a word."""
        hit = self.names.at(self.forms, i)
        return hit if hit and self.names.entry(hit.keys[0]).type is EntityType.STATE else None

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
            if hit is None and end > j and self.word(j) not in _RULED:
                yield tuple(self.forms[j:end])
            j = hit.last if hit else end
            if self.word(j) not in {",", "and"} or not self.word(i).endswith("s"):
                return
            j += 1 + (self.word(j + 1) == "and")

    def at(self, i: int) -> Iterator[Named]:
        """Yield the state whose name starts at a word, and the part of a land called by its side."""
        if self.forms[i] in _STYLES and self.word(i + 1) == "of":
            hit = self._state(i + 2 + (self.word(i + 2) == "the"))
            if hit is not None:
                state = self.names.entry(hit.keys[0])
                yield Named(first=i, last=hit.last, type=state.type, kind=state.kind, key=state.key)
        if self.word(i - 1).lower() in _SIDES and (hit := self._state(i)):
            part = " ".join(self.forms[i - 1 : hit.last])
            yield Named(first=i - 1, last=hit.last, type=EntityType.PLACE, kind="Region", name=part)
        name = self.lands.get(self.forms[i])
        if name is not None and tuple(self.forms[i : i + len(name)]) == name:
            last = i + len(name)
            yield Named(first=i, last=last, type=EntityType.STATE, kind="State", name=" ".join(name))
