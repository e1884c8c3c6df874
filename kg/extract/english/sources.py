"""Unnamed sources that speak: "a senior Ruritanian official", "sources close to the Assembly", "witnesses"."""

from collections.abc import Iterator, Sequence

from kg.extract.english.drafts import Named
from kg.extract.english.gazetteer import Gazetteer
from kg.extract.mentions.found import Form, Number
from kg.kinds import EntityType
from kg.lexicon.english import EnglishLexicon

_MAX_LEFT, _MAX_ASKED, _MAX_PLACE, _MAX_GROUP = 4, 9, 4, 4
_LINKS = frozenset({"in", "at", "from", "to", "with", "of", "within"})
# How a source asks not to be known.
_HIDDEN = frozenset({"anonymity", "named", "identified"})
# Behind these stands who says, asks or demands what was told before.
_TELLING = frozenset({"said", "says", "by", "from", "to", "told"})
_PAPERS = frozenset({"agency", "newspaper", "daily", "broadcaster"})
_KNOWING = frozenset({"close", "familiar", "briefed", "direct", "knowledge"})
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
    "meeting",
    "situation",
    "operation",
    "incident",
})


# How a noun for several ends.
_MANY = ("s", "eople", "olice")


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
        # Nouns that are sources only by what they know, "people familiar with the talks", or by whose they are.
        self.knowing, self.outlets = lexicon.words["knowing"], lexicon.words["outlets"]
        self.populations = lexicon.words["populations"] - {"people"}
        self.voicing = lexicon.words["voicing"]
        self.verbs = lexicon.verbs.keys() - lexicon.words["auxiliaries"]
        self.dwellers = lexicon.words["dwellers"]
        # Noun -> the name of the source last told of by it.
        self._told: dict[str, str] = {}
        self.numerals = lexicon.words["numerals"]
        self.adjectives = lexicon.words["source_adjectives"] | self.numerals

    def word(self, i: int) -> str:
        """Return a word, or an empty string beyond the text."""
        return self.forms[i] if 0 <= i < self.length else ""

    def at(self, i: int) -> Iterator[Named]:
        """Yield the source whose noun stands at a word."""
        if (outlet := self._outlet(i)) is not None:
            yield outlet
            return
        if self.word(i) not in self.nouns and not self._opens(i):
            return
        first = i
        while i - first < _MAX_LEFT and self._adjective(first - 1):
            first -= 1
        last = self._hidden(self._within(i + 1))
        counted = self.word(first).lower() in self.numerals
        if (self.word(i).lower() in self.knowing and last == i + 1) or (
            self.word(i) in self.outlets and first + counted == i
        ):
            return
        if self.word(i).lower() in self.voicing and not self._voices(first, last):
            return
        if not (name := self._name(i, first, last, counted=counted)):
            return
        people = self.word(i).lower() in self.populations
        kind = (EntityType.POPULATION, "PopulationGroup") if people else (EntityType.ORGANISATION, "Organization")
        yield Named(
            first=first,
            last=last,
            type=kind[0],
            kind=kind[1],
            name=name,
            form=Form.DESCRIPTION,
            number=Number.PLURAL if self.word(i).endswith(_MANY) else Number.SINGULAR,
            plain=True,
        )

    def _name(self, i: int, first: int, last: int, *, counted: bool) -> str:
        """Return the name of a source without its number, of one told of before for "the official", or nothing."""
        name = " ".join(self.forms[first + counted : last])
        bare = last - first == 1 and not self.word(i).endswith(_MANY)
        if bare and self.word(i - 1).lower() == "the":
            # "The official" is the one told of before.
            if self.word(i) not in self._told:
                return ""
            name = self._told[self.word(i)]
        elif bare and self.word(i - 1).lower() not in {"a", "an", "one", "another"}:
            return ""
        elif self.word(first - 1).lower() == "the" and self._knows(i + 1, last) and self.word(i) in self._told:
            # "The source close to the talks" is the one told of before.
            name = self._told[self.word(i)]
        else:
            self._told[self.word(i)] = name
        return name

    def _outlet(self, i: int) -> Named | None:
        """Read the name of an agency or paper beside its noun: "newspaper Evening Mail", "the Sentinel news agency"."""
        first, last = i + 1, self._town(i + 1, i + 1)
        if self.word(i) not in _PAPERS:
            return None
        if self.word(i) == "agency" and self.word(i - 1) == "news" and last == first:
            first, last = i - 2, i + 1
            if not self.word(first)[:1].isupper() or self.word(first) in self.names.adjectives:
                return None
        if last == first:
            return None
        name = " ".join(self.forms[first:last]).removesuffix(" news agency")
        return Named(first=first, last=last, type=EntityType.ORGANISATION, kind="Organization", name=name)

    def _knows(self, i: int, last: int) -> bool:
        """Tell whether words say what a source knows."""
        return not _KNOWING.isdisjoint(self.forms[i:last])

    def _voices(self, first: int, last: int) -> bool:
        """Tell whether a source says something, or something comes from it: "doctors said", "said a doctor"."""
        before = {self.word(first - 1), self.word(first - 1 - (self.word(first - 1) in {"a", "an", "one", "the"}))}
        told = not before.isdisjoint(_TELLING)
        # "An aide to the Foreign Minister said"
        reach = _MAX_GROUP * (1 + (self.word(last) in _LINKS))
        return told or any(self.word(k) in self.verbs for k in range(last, last + reach))

    def _opening(self, i: int) -> bool:
        """Tell whether a word opens a sentence, also behind the name of a place that heads it."""
        return i == 0 or self.word(i - 1) in {".", "\n", "“", '"', "-", "–", "—"}

    def _opens(self, i: int) -> bool:
        """Tell whether a plural noun for sources opens a sentence: "Diplomats said"."""
        end = self._within(i + 1)
        alone = self.word(i + 1) not in {"of", "from", "in"} or self.word(i) in {"Critics", "Opponents", "Relatives"}
        alone = alone or (end > i + 1 and self.word(end) not in {",", "and"})
        return self._opening(i) and alone and self.word(i).endswith(_MANY) and self.word(i).lower() in self.nouns

    def _adjective(self, i: int) -> bool:
        """Tell whether a word goes with the noun after it: a number, an adjective of rank, of a field or of a state."""
        word = self.word(i)
        opening = self._opening(i) and word.lower() in self.adjectives
        return word in self.adjectives or word in self.names.adjectives or opening

    def _matter(self, i: int) -> int:
        """Return one past "the peace talks" of "close to the peace talks", zero for other words."""
        i += self.word(i) in {"the", "those", "these"}
        return next((k + 1 for k in range(i, i + 3) if self.word(k) in _MATTERS), 0)

    def _within(self, i: int) -> int:
        """Return one past "in the Ruritanian army", "close to the Assembly", the same word where none follows."""
        j = i + (self.word(i) == "with" and self.word(i + 1) in {"knowledge", "direct"})
        while self.word(j) in _KNOWING:
            j += 1
        if j > i and (end := self._matter(j + 1)):
            return end
        if self.word(j) not in _LINKS:
            return i
        j += 1 + (self.word(j + 1) in {"the", "The"})
        hit = self.names.at(self.forms, j)
        if hit is not None and (hit.keys[0].startswith("actor/") or self._lives(i)):
            return hit.last
        if self.word(j) in self.names.adjectives and self.word(j + 1).isalpha():
            return j + 2
        # "Sources close to" somebody who is read on his own
        return self._town(i, j) if self._lives(i) else i + (self.word(i) == "close")

    def _lives(self, i: int) -> bool:
        """Tell whether before a word stands a noun for those of a place: "residents of Strelsau"."""
        dwell = self.word(i - 1).lower() in self.dwellers and self.word(i) in {"of", "from"}
        return dwell or self.word(i) == "in"

    def _town(self, i: int, j: int) -> int:
        """Return one past the capitals that name a place, the first of two words where none do."""
        end = j
        while end < j + _MAX_PLACE and self.word(end)[:1].isupper() and self.word(end).isalpha():
            end += 1
        return end if end > j else i

    def _hidden(self, i: int) -> int:
        """Return one past "who asked not to be named" at a word, the same word where that does not follow."""
        if self.word(i) != "who":
            return i
        return next((k + 1 for k in range(i + 2, i + _MAX_ASKED) if self.word(k) in _HIDDEN), i)
