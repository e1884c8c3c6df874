"""Titles and the offices they open: "the Ruritanian Foreign Minister", "Special Envoy of the League for Sylvania"."""

from collections.abc import Sequence
from dataclasses import dataclass

from kg.extract.english.gazetteer import Gazetteer, Hit
from kg.kinds import EntityType
from kg.lexicon.english import EnglishLexicon

_MAX_OFFICE = 8
_MAX_FIELD = 12
_SENT = frozenset({"envoy", "representative", "coordinator", "adviser", "advisor"})
# Titles that are common words too: they count only in capitals and with a name.
LOOSE = frozenset({
    "head",
    "chair",
    "member",
    "major",
    "general",
    "chief",
    "leader",
    "director",
    "representative",
    "captain",
    "speaker",
    "minister",
    "judge",
    "coordinator",
    "delegate",
})


@dataclass(frozen=True, slots=True)
class Title:
    """A title found in a text: its own words and where the whole office ends."""

    first: int
    last: int
    stop: int
    words: str
    of: tuple[str, ...]


class TitleFinder:
    """Finds titles in one text."""

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
        self.first_words = lexicon.openings["titles"]

    def word(self, i: int) -> str:
        """Return a word, or an empty string beyond the text."""
        return self.forms[i] if 0 <= i < len(self.forms) else ""

    def title_at(self, i: int) -> Title | None:
        """Return the title that starts at a word, with the office it names ("of", "for" and what follows)."""
        for title in self.first_words.get(self.word(i).lower(), ()):
            if tuple(word.lower() for word in self.forms[i : i + len(title)]) == title:
                capital = self.word(i)[:1].isupper()
                named = self.word(i + 1)[:1].isupper() and self._ending(i) is not None
                loose = not capital and title[0] in LOOSE and len(title) == 1
                # "The League leader"
                called = self._ending(i) is not None and title == ("leader",)
                if loose and not (named or called or self._of_body(i + 1)):
                    return None
                stop, of = self._office(i + len(title))
                return Title(i, i + len(title), stop, " ".join(title), of)
        return None

    def _office(self, i: int) -> tuple[int, tuple[str, ...]]:
        """Follow "of", "for", "to" and the bodies and places they lead to."""
        if self.word(i - 1).lower() == "affairs":
            # "Minister of Foreign Affairs and Trade"
            i = self._field(i)
        start = i
        of: list[str] = []
        while self.word(i) in {"of", "for", "to"} and i - start < _MAX_OFFICE:
            j = i + 2 if self.word(i + 1) in {"the", "The"} else i + 1
            hit = self.names.at(self.forms, j)
            if not hit and self.word(i) in {"of", "for"} and (field := self._field(j)) > j:
                i = field
                continue
            if not hit and self.word(i) in {"of", "for"} and self.word(j) in self.names.adjectives:
                return self._group(j + 1), (*of, self.names.adjectives[self.word(j)])
            if not hit and self.word(i) == "of" and (inner := self.title_at(j)):
                return inner.stop, (*of, *inner.of)
            if hit and self._opens_title(hit.last):
                # "Spokesman for UN Secretary-General X": the body belongs to the second title.
                return i, tuple(of)
            if hit:
                # "Of" leads to whom somebody stands for, "for" and "to" to what he is busy with.
                if self.word(i) == "of":
                    of.append(hit.keys[0])
                i = self._past_short(hit.last)
                if self.word(i) == "'s":
                    i += 1
            else:
                return self._unknown(i, j), tuple(of)
        return i, tuple(of)

    def _unknown(self, i: int, j: int) -> int:
        """Return one past a body that the registry does not know: it ends for sure at a comma or a given name only."""
        if (given := self._given(j)) > j:
            return given
        while j - i < _MAX_OFFICE and (self.word(j)[:1].isupper() or self._linked(j)):
            j += 1
        return j if self.word(j) == "," else i

    def _given(self, j: int) -> int:
        """Return the given name at which the capitals of an office end: "for Conflict Operations Anna"."""
        for k in range(j, j + _MAX_FIELD):
            if self.word(k) in self.lexicon.words["given"]:
                return k
            if not (self.word(k)[:1].isupper() or self.word(k) in {"and", "of", "for", "the", ",", "&"}):
                break
        return j

    def _past_short(self, i: int) -> int:
        """Step over a short name within the name of a body: "the Concord of Nations (CN) Commission"."""
        short = self.word(i) == "(" and self.word(i + 2) == ")" and self.word(i + 3) in self.lexicon.words["heads"]
        return i + 4 if short else i

    def _linked(self, j: int) -> bool:
        """Tell whether a small word joins the capitals of one name: "Union of the Northern Islands"."""
        following = self.word(j + 2) if self.word(j + 1) == "the" else self.word(j + 1)
        inside = self.word(j) == "the" and self.word(j - 1) == "of" and self.word(j + 1)[:1].isupper()
        return inside or (self.word(j) in {"of", "for"} and following[:1].isupper())

    def _group(self, i: int) -> int:
        """Return one past the plain nouns at a word: "the Ruritanian negotiating team"."""
        end = i
        while (
            end < i + 3 and self.word(end).isalpha() and self.word(end).islower() and not self._function(self.word(end))
        ):
            end += 1
        return end

    def _function(self, word: str) -> bool:
        """Tell whether a word is no noun: a verb of the tables or a word of a closed class."""
        words = self.lexicon.words
        closed = words["closed"] | words["auxiliaries"] | words["adverbs"] | words["conjunctions"]
        return word in closed or word in self.lexicon.verbs

    def _field(self, j: int) -> int:
        """Return one past the field of a minister at a word: "Higher Education and Scientific Research"."""
        fields = self.lexicon.words["portfolios"]
        while self.word(j) in fields or (self.word(j) in {"and", "&", ","} and self.word(j + 1) in fields):
            j += 1
        return j

    def _of_body(self, i: int) -> bool:
        """Tell whether "of" and a body or state known stand at a word."""
        j = i + 2 if self.word(i + 1) == "the" else i + 1
        hit = self.names.at(self.forms, j) if self.word(i) == "of" else None
        return self.word(j) in self.names.adjectives or (hit is not None and hit.keys[0].startswith("actor/"))

    def _opens_title(self, i: int) -> bool:
        """Tell whether a title in capitals starts at a word."""
        return self.word(i)[:1].isupper() and self.word(i).lower() in self.first_words

    def honorific(self, i: int) -> bool:
        """Tell whether a word is an honorific such as "Dr."."""
        return self.word(i) in self.lexicon.words["honorifics"]

    def _sent(self, i: int) -> bool:
        """Tell whether the title at a word is of one sent somewhere."""
        return bool({word.lower() for word in self.forms[i : i + 3]} & _SENT)

    def _ending(self, j: int) -> Hit | None:
        """Return the registry's body or state whose name ends right before a word."""
        for back in range(6, 0, -1):
            hit = self.names.at(self.forms, j - back) if j >= back else None
            if hit is not None and hit.last == j:
                return hit if hit.keys[0].startswith("actor/") else None
        return None

    def _step(self, j: int) -> tuple[int, tuple[str, ...]]:
        """Step back over one modifier that ends right before a word."""
        word = self.word(j - 1)
        if word in self.names.adjectives:
            return j - 1, (self.names.adjectives[word],)
        if (hit := self._ending(j)) is not None:
            return hit.first, hit.keys[:1]
        if word in self.lexicon.words["ranks"]:
            return j - 1, ()
        if word in self.lexicon.words["heads"] and self.word(j - 2)[:1].isupper():
            while self.word(j - 1)[:1].isupper():
                j -= 1
        return j, ()

    def modifiers(self, i: int) -> tuple[int, tuple[str, ...]]:
        """Step back over the adjective or body before a title: "the Turkish", "UN", "Ruritania's".

        Returns:
            Index of the first word of the phrase, and keys of the states and bodies stepped over.
        """
        of: list[str] = []
        j = i
        for _ in range(3):
            k, key = self._step(j)
            if k == j:
                break
            j = k
            of += key
        if len(of) > 1 and self._sent(i):
            # "The UN Ruritania envoy" stands for the UN, not for where he is sent.
            of = [key for key in of if self.names.entry(key).type is EntityType.ORGANISATION] or of
        if self.word(j - 1) == "'s":
            for back in range(2, 6):
                hit = self.names.at(self.forms, j - back)
                if hit and hit.last == j - 1:
                    return j - back, (*of, hit.keys[0])
        if self.word(j - 1) in {"the", "The"}:
            j -= 1
        return j, tuple(of)
