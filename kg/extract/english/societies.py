"""Associations whose names end in no head word: "Farmers Without Borders", "River Rights Watch", "Friends of X"."""

from collections.abc import Iterator, Sequence

from kg.extract.english.drafts import Named
from kg.extract.english.gazetteer import Gazetteer
from kg.kinds import EntityType
from kg.lexicon.english import EnglishLexicon, Inflection

_MAX_RUN = 8
# What joins the words of such a name, a capital after it.
_LINKS = frozenset({"of", "for", "to", "the", "without", "and", "against"})
_OPENERS = frozenset({"The", "And", "But", "A", "An", "In", "On", "At", "About"})
# Bodies whose names say where they sit.
_SEATED = frozenset({"Embassy", "Consulate"})
_SAID = frozenset({"said", "says"})
_REACH = 24
_QUOTES = frozenset({"“", '"', "«"})


class SocietyFinder:
    """Finds the associations of one text: runs of capitals with a telling word that voice something once."""

    def __init__(self, forms: Sequence[str], names: Gazetteer, lexicon: EnglishLexicon) -> None:
        """Keep the words of one text and find which runs voice something in it.

        Args:
            forms: The words.
            names: The registry's names.
            lexicon: The closed classes.
        """
        self.forms = forms
        self.names = names
        self.lexicon = lexicon
        self._telling = lexicon.words["societies"]
        self._offices = {word.title() for word in lexicon.words["officials"]}
        # First word -> the names that begin with it.
        self._known: dict[str, list[tuple[str, ...]]] = {}
        for i, form in enumerate(forms):
            end = self._run(i) if form[:1].isupper() else i
            name = tuple(forms[i:end])
            if end - i >= 2 and self._tells(name, i) and self._voices(i, end):
                self._known.setdefault(form, []).append(name)

    def at(self, i: int) -> Iterator[Named]:
        """Yield the association named from a word on."""
        for name in self._known.get(self.forms[i], ()):
            if tuple(self.forms[i : i + len(name)]) == name:
                yield Named(
                    first=i,
                    last=i + len(name),
                    type=EntityType.ORGANISATION,
                    kind="Organization",
                    name=" ".join(name),
                )
                return

    def _word(self, i: int) -> str:
        return self.forms[i] if 0 <= i < len(self.forms) else ""

    def _run(self, i: int) -> int:
        """Return one past the last capital of the run that starts here, the same word within a run."""
        if self._word(i) in _OPENERS or (self._word(i - 1)[:1].isupper() and self._word(i - 1) not in _OPENERS):
            return i
        end = j = i
        while j - i < _MAX_RUN:
            if self._word(j)[:1].isupper() and self._word(j).isalpha():
                j = end = j + 1
            elif j > i and self._word(j) == "and" and self._another(i, j):
                break
            elif j > i and (self._word(j) in _LINKS or (self._word(j) == "in" and self._word(j - 1) in _SEATED)):
                j += 1
            else:
                break
        return end

    def _labels(self, colon: int) -> bool:
        """Tell whether a name is the label of a quotation: a colon and, in its line or below, an opening sign."""
        at = colon + 1
        while self._word(at) == "\n":
            at += 1
        return self._word(colon) == ":" and self._word(at) in _QUOTES

    def _another(self, i: int, j: int) -> bool:
        """Tell whether "and" joins a second association: "River Rights Watch and the Boatmen Society"."""
        first = j + 1 + (self._word(j + 1) in {"the", "The"})
        last = self._run(first)
        telling = self._telling | self.lexicon.words["heads"]
        named = last - first > 1 and not telling.isdisjoint(self.forms[first:last])
        return named and not telling.isdisjoint(self.forms[i:j]) and j - i > 1

    def _joined(self, j: int) -> bool:
        """Tell whether others are joined behind a name and all of them do something: "X, Y and Z condemned it"."""
        for k in range(j, min(j + _REACH, len(self.forms))):
            if self._word(k) in self.lexicon.verbs and self._word(k).islower():
                return any(self._word(m) == "and" for m in range(j, k))
            if not (self._word(k)[:1].isupper() or self._word(k) in {"and", ",", "the", "'", "’"} | _LINKS):
                return False
        return False

    def _tells(self, name: tuple[str, ...], i: int) -> bool:
        """Tell whether a name has a word of associations and none of an office, and is not the registry's."""
        headed = name[-1] in self.lexicon.words["heads"] and all(word[:1].isupper() for word in name)
        if headed or self._telling.isdisjoint(name) or not self._offices.isdisjoint(name):
            return False
        hit = self.names.at(self.forms, i)
        return hit is None or hit.last < i + len(name)

    def _voices(self, i: int, end: int) -> bool:
        """Tell whether whoever is so named voices something: "X condemned", "said X"."""
        forms = {inflection for _, inflection in self.lexicon.verbs.get(self._word(end), ())}
        verb = self._word(end)
        voiced = bool(forms & {Inflection.PAST, Inflection.THIRD}) and verb.endswith(("ed", "s"))
        before = self._word(i - 2) if self._word(i - 1) in {"the", "The"} else self._word(i - 1)
        if self._word(i - 1) in {"", "\n"} and (verb in {"", "\n"} or self._labels(end)):
            # A line of its own, or the label of a quotation.
            return True
        opens = before in {"", ".", "\n", ",", "”", '"', "–", "-", "and", "but"}
        if verb in {"and", ","} and before in {"", ".", "\n"}:
            # "X and Y rejected it": the first of those who open a sentence, where another does something.
            return self._joined(end)
        return before in _SAID or (opens and (voiced or verb in _SAID))
