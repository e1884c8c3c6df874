"""Bodies that a motion calls by a common noun alone: "Conference notes", "This House believes", "This union calls"."""

from collections import Counter
from collections.abc import Iterator, Sequence

from kg.extract.english.drafts import Named
from kg.extract.english.gazetteer import Gazetteer
from kg.extract.mentions.found import Form
from kg.kinds import EntityType
from kg.lexicon.english import EnglishLexicon, Inflection

_BODIES = frozenset({
    "conference", "congress", "convention", "council", "house", "executive", "branch", "synod", "assembly", "committee",
    "union", "board", "meeting", "senate", "chapter", "agm", "federation", "caucus",
})  # fmt: skip
_OPENS = frozenset({"", "\n", ".", ";", ")", "•", "-", "*", "–"})
_BETWEEN = frozenset({"also", "further", "therefore", "thus", "hereby", "strongly", "additionally"})
_ENOUGH = 2


class MotionFinder:
    """Finds the body that puts a motion in one text."""

    def __init__(self, forms: Sequence[str], names: Gazetteer, lexicon: EnglishLexicon) -> None:
        """Keep the words of one text and what is known of names.

        Args:
            forms: The words.
            names: The registry's names.
            lexicon: The closed classes.
        """
        self.forms = forms
        self.names = names
        self.lexicon = lexicon

    def find(self) -> Iterator[Named]:
        """Yield the body each time it does something; a noun without "this" only where it does so again."""
        told = [i for i, form in enumerate(self.forms) if form.lower() in _BODIES and self._acts(i)]
        times = Counter(self.forms[i].lower() for i in told)
        pointed = {self.forms[i].lower() for i in told if self._word(i - 1) in {"This", "this", "the"}}
        for i in told:
            if self.forms[i].lower() not in pointed and times[self.forms[i].lower()] < _ENOUGH:
                continue
            yield Named(
                first=i,
                last=i + 1,
                type=EntityType.ORGANISATION,
                kind="Organization",
                name=self.forms[i].title(),
                form=Form.NOMINAL,
            )

    def _word(self, i: int) -> str:
        return self.forms[i] if 0 <= i < len(self.forms) else ""

    def _acts(self, i: int) -> bool:
        """Tell whether a noun opens a clause, "this" before it or not, and a verb in the third person follows."""
        if self._word(i + 1) in {"—", "–", ":"} and self._word(i - 2).lower() == "that" and self._word(i - 1) == "the":
            # "Resolved, That the Senate—"
            return self._word(i + 2) == "\n"
        this = self._word(i - 1) in {"This", "this"}
        opens = self._word(i - 1 - this) in _OPENS or (this and self._word(i - 1) == "this")
        if not opens or not (this or self.forms[i][:1].isupper()) or self.names.at(self.forms, i) is not None:
            return False
        verb = i + 1
        while self._word(verb) in _BETWEEN:
            verb += 1
        forms = {inflection for _, inflection in self.lexicon.verbs.get(self._word(verb), ())}
        return Inflection.THIRD in forms
