"""Offices told by whose they are, where they speak: "Prime Minister X's office said", "the office of X denied"."""

from collections.abc import Iterator, Sequence

from kg.extract.english.callings import SAID
from kg.extract.english.drafts import Named
from kg.extract.english.persons import PersonFinder
from kg.kinds import EntityType
from kg.lexicon.english import EnglishLexicon, Inflection

_OFFICE = frozenset({"office", "Office"})
_LONGEST = 10
_FINITE = frozenset({Inflection.PAST, Inflection.THIRD})


class OwnOfficeFinder:
    """Finds in one text the offices of persons that say or do something."""

    def __init__(self, forms: Sequence[str], lexicon: EnglishLexicon, persons: PersonFinder) -> None:
        """Keep the words of one text.

        Args:
            forms: The words.
            lexicon: The closed classes.
            persons: Finder of persons.
        """
        self.forms = forms
        self.lexicon = lexicon
        self.persons = persons

    def find(self) -> Iterator[Named]:
        """Yield each office of a person that voices something."""
        for i, form in enumerate(self.forms):
            if form not in _OFFICE:
                continue
            if self._word(i - 1) == "'s" and (first := self._owner(i - 1)) >= 0:
                first += self._word(first).lower() in {"the", "a"}
                if self._acts(i + 1) or self._word(first - 1) in SAID or self._word(first - 2) in SAID:
                    yield self._named(first, i + 1)
            elif self._word(i + 1) == "of" and (last := self._owned(i + 2)) and self._acts(last):
                yield self._named(i, last)

    def _word(self, i: int) -> str:
        return self.forms[i] if 0 <= i < len(self.forms) else ""

    def _owner(self, stop: int) -> int:
        """Return the first word of the person, by name or by office, who ends before a word; -1 for nobody."""
        starts = range(max(stop - _LONGEST, 0), stop)
        return next((first for k in starts if (first := self._person(k, stop)) >= 0), -1)

    def _person(self, k: int, stop: int) -> int:
        for named in (self.persons.titled(k), self.persons.bare_title(k)):
            if named is not None and named.stop == stop:
                return named.start
        begins = self._word(k)[:1].isupper() and not self._word(k - 1)[:1].isupper()
        return k if begins and self.persons.name_at(k) == stop else -1

    def _owned(self, at: int) -> int:
        """Return one past the person who begins at a word behind "of", zero where nobody does."""
        first = at + (self._word(at) == "the")
        for named in (self.persons.titled(first), self.persons.bare_title(first)):
            if named is not None and named.start <= first:
                return named.stop
        end = self.persons.name_at(first)
        return end if end - first > 1 else 0

    def _acts(self, i: int) -> bool:
        """Tell whether a verb by which somebody voices something stands at a word, "has" or "also" before it."""
        while self._word(i) in {"has", "had", "have", "also", "later"}:
            i += 1
        return any(form in _FINITE for _, form in self.lexicon.verbs.get(self._word(i), ()))

    def _named(self, first: int, last: int) -> Named:
        name = " ".join(self.forms[first:last]).replace(" 's", "'s")
        return Named(first=first, last=last, type=EntityType.ORGANISATION, kind="PublicBody", name=name)
