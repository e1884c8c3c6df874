"""Unnamed sources that speak: "a senior Ruritanian official", "sources close to the Assembly", "witnesses"."""

from collections.abc import Iterator, Sequence

from kg.extract.english.drafts import Named
from kg.extract.english.gazetteer import Gazetteer
from kg.extract.mentions.found import Form, Number
from kg.kinds import EntityType
from kg.lexicon.english import EnglishLexicon

_MAX_LEFT = 4
# To what a source is close.
_MATTERS = frozenset({
    "talks",
    "negotiations",
    "matter",
    "discussions",
    "issue",
    "case",
    "investigation",
    "deal",
    "plans",
})


class SourceFinder:
    """Finds the unnamed sources of one text."""

    def __init__(self, forms: Sequence[str], names: Gazetteer, lexicon: EnglishLexicon) -> None:
        """Keep the words of one text and what is known of names.

        Args:
            forms: The words.
            names: The registry's names.
            lexicon: The closed classes.
        """
        self.forms = forms
        self.length = len(forms)
        self.names = names
        self.nouns = lexicon.words["sources"]
        # Noun -> the name of the source last told of by it.
        self._told: dict[str, str] = {}
        self.adjectives = lexicon.words["source_adjectives"]

    def word(self, i: int) -> str:
        """Return a word, or an empty string beyond the text."""
        return self.forms[i] if 0 <= i < self.length else ""

    def at(self, i: int) -> Iterator[Named]:
        """Yield the source whose noun stands at a word."""
        if self.word(i) not in self.nouns and not self._opens(i):
            return
        first = i
        while i - first < _MAX_LEFT and self._adjective(first - 1):
            first -= 1
        last = self._within(i + 1)
        name = " ".join(self.forms[first:last])
        bare = last - first == 1 and not self.word(i).endswith("s")
        if bare and self.word(i - 1).lower() == "the":
            # "The official" is the one told of before.
            if self.word(i) not in self._told:
                return
            name = self._told[self.word(i)]
        elif bare and self.word(i - 1).lower() not in {"a", "an"}:
            return
        else:
            self._told[self.word(i)] = name
        yield Named(
            first=first,
            last=last,
            type=EntityType.ORGANISATION,
            kind="Organization",
            name=name,
            form=Form.DESCRIPTION,
            number=Number.PLURAL if self.word(i).endswith("s") else Number.SINGULAR,
            plain=True,
        )

    def _opens(self, i: int) -> bool:
        """Tell whether a plural noun for sources opens a sentence: "Diplomats said"."""
        opens = i == 0 or self.word(i - 1) in {".", "\n", "“", '"', "-", "–", "—"}
        alone = opens and self.word(i + 1) not in {"of", "from", "in"}
        return alone and self.word(i).endswith("s") and self.word(i).lower() in self.nouns

    def _adjective(self, i: int) -> bool:
        """Tell whether a word goes with the noun after it: an adjective of rank, of a field or of a state."""
        word = self.word(i)
        return word in self.adjectives or word in self.names.adjectives

    def _matter(self, i: int) -> int:
        """Return one past "the peace talks" of "close to the peace talks", zero for other words."""
        if self.word(i) not in {"the", "those", "these"}:
            return 0
        return next((k + 1 for k in range(i + 1, i + 4) if self.word(k) in _MATTERS), 0)

    def _within(self, i: int) -> int:
        """Return one past "in the Ruritanian army", "close to the Assembly", the same word where none follows."""
        j = i + (self.word(i) in {"close", "familiar"})
        if j > i and (end := self._matter(j + 1)):
            return end
        if self.word(j) not in {"in", "at", "from", "to", "with", "of", "within"}:
            return i
        j += 1 + (self.word(j + 1) in {"the", "The"})
        hit = self.names.at(self.forms, j)
        if hit is not None and hit.keys[0].startswith("actor/"):
            return hit.last
        if self.word(j) in self.names.adjectives and self.word(j + 1).isalpha():
            return j + 2
        return i
