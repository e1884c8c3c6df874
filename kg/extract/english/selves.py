"""Those who call themselves by a common noun: "We, the residents of Strelsau, demand", "we the women of the valley"."""

from collections.abc import Iterator, Sequence

from kg.extract.english.drafts import Named
from kg.extract.mentions.found import Form, Number
from kg.kinds import EntityType
from kg.lexicon.english import EnglishLexicon

_WE = frozenset({"We", "WE", "we"})
_MOST = 16
# Those who put a text out for the states and bodies that are listed behind them, or sign it below.
_FOR_OTHERS = frozenset({"undersigned", "heads", "head", "members", "delegations", "signatories", "representatives"})
_STOPS = frozenset({".", ";", ":", "\n", "", "(", "“", "”", '"', "?", "!"})


class SelfFinder:
    """Finds in one text those who name themselves behind "we" by what they are."""

    def __init__(self, forms: Sequence[str], lexicon: EnglishLexicon) -> None:
        """Keep the words of one text.

        Args:
            forms: The words.
            lexicon: The closed classes.
        """
        self.forms = forms
        words = lexicon.words
        self._others = _FOR_OTHERS | words["side_nouns"] | words["officials"] | words["governments"]
        self._verbs = lexicon.verbs

    def find(self) -> Iterator[Named]:
        """Yield a group for each "we" behind which a comma, an article and its noun stand."""
        for i, form in enumerate(self.forms):
            if form in _WE and (span := self._noun(i)):
                first, last = span
                yield Named(
                    first=first, last=last, type=EntityType.POPULATION, kind="PopulationGroup",
                    name=" ".join(self.forms[first:last]), form=Form.DESCRIPTION, number=Number.PLURAL,
                )  # fmt: skip

    def _word(self, i: int) -> str:
        return self.forms[i] if 0 <= i < len(self.forms) else ""

    def _noun(self, i: int) -> tuple[int, int] | None:
        """Return the range of a noun in the plural and of what hangs on it, up to a comma or a verb."""
        comma = self._word(i + 1) == ","
        first = i + 1 + comma
        article = self._word(first).lower() == "the"
        first += article
        if not (article or comma) or not self._word(first)[:1].isalpha():
            return None
        last = first
        while self._word(last) not in _STOPS and self._word(last) != "," and last - first < _MOST:
            if not comma and self._word(last) in self._verbs and last > first:
                break
            last += 1
        words = {word.lower() for word in self.forms[first:last]}
        head = (
            next((k for k in range(first, last) if self._word(k) in {"of", "in", "from", "at", "to", "who"}), last) - 1
        )
        ended = self._word(last) == "," if comma else self._word(last) in self._verbs
        several = self._word(head).endswith("s") or self._word(head) in {"people", "women", "men", "children", "youth"}
        group = several and words.isdisjoint(self._others) and self._word(head).islower()
        return (first, last) if ended and group and last > first else None
