"""Organisations, legal texts, places and processes: by their head words and capital letters."""

import re
from collections.abc import Iterator, Sequence

from kg.extract.english.drafts import Named
from kg.extract.english.gazetteer import Gazetteer
from kg.extract.mentions.found import Number
from kg.kinds import EntityType
from kg.lexicon.english import EnglishLexicon

_NUMBER = re.compile(r"\d{1,4}(?:\(\d{4}\))?")
_KINDS = {
    "heads": (EntityType.ORGANISATION, "Organization"),
    "armed": (EntityType.ARMED_GROUP, "ArmedActor"),
    "processes": (EntityType.PROCESS, "PoliticalProcess"),
    "legal": (EntityType.LEGAL_TEXT, "LegalInstrument"),
    "places": (EntityType.PLACE, "Place"),
}
_STARTERS = frozenset({
    "The",
    "This",
    "These",
    "Those",
    "That",
    "In",
    "On",
    "At",
    "As",
    "We",
    "Our",
    "A",
    "An",
    "Today",
    "It",
    "And",
    "To",
    "For",
    "With",
    "After",
    "Following",
    "During",
    "By",
    "From",
    "I",
    "He",
    "She",
    "They",
    "His",
    "Her",
    "Their",
    "Its",
    "While",
    "Such",
    "All",
    "Both",
    "Each",
    "No",
    "If",
    "When",
    "But",
})
_MAX_RUN = 9
_NAMED = 5
_APOSTROPHES = frozenset({"'", "’", "‘", "'s"})
_PLURALS = ("men", "people", "People", "children", "Children")
_LEADING = frozenset({"Law", "Operation"})


class BodyFinder:
    """Finds what is named by a head word."""

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
        self.lexicon = lexicon
        self._head_kind = {
            word: name for name in ("places", "legal", "processes", "armed", "heads") for word in lexicon.words[name]
        }

    def word(self, i: int) -> str:
        """Return a word, or an empty string beyond the text."""
        return self.forms[i] if 0 <= i < self.length else ""

    def at(self, i: int) -> Iterator[Named]:
        """Yield what may be named from a word on."""
        word = self.word(i)
        if word[:1].isupper():
            yield from self._resolution(i)
            yield from self._resolutions(i)
            yield from self._headed(i)

    def _resolution(self, i: int) -> Iterator[Named]:
        """Read "UN Security Council Resolution 2254" and "UNSCRs 2254 and 2585"; each number is one text."""
        j = i
        while self.word(j) in {"UN", "U.N.", "United", "Nations", "Security", "Council", "UNSC", "'s"}:
            j += 1
        if self.word(j) in {"Resolution", "Resolutions", "resolution", "resolutions", "UNSCR", "UNSCRs"}:
            j += 1
            first = i
            body = self.names.at(self.forms[i : j - 1], 0) if j - 1 > i else None
            if body is not None and _NUMBER.fullmatch(self.word(j)):
                yield self._body(i, body.last, body.keys[0])
            while _NUMBER.fullmatch(self.word(j)) and len(self.word(j)) >= 3:
                number = self.word(j)
                j += 1
                if self.word(j) == "(" and self.word(j + 1).isdigit() and self.word(j + 2) == ")":
                    j += 3
                yield self._legal_number(first, j, number)
                skip = 2 if self.word(j) == "," and self.word(j + 1) == "and" else 1
                if self.word(j) not in {",", "and"} or not _NUMBER.fullmatch(self.word(j + skip)):
                    return
                j = first = j + skip

    def _resolutions(self, i: int) -> Iterator[Named]:
        """Read the resolutions of a body taken together: "Security Council resolutions", "UNSCRs"."""
        body = self.names.at(self.forms, i)
        last = i if self.word(i) == "UNSCRs" else body.last if body else i
        known = body is not None and self.names.entry(body.keys[0]).type is EntityType.ORGANISATION
        several = self.word(i) == "UNSCRs" or (known and self.word(last) in {"resolutions", "Resolutions"})
        if several and not _NUMBER.fullmatch(self.word(last + 1)):
            name = " ".join(self.forms[i : last + 1])
            kind = (EntityType.LEGAL_TEXT, "Resolution")
            yield Named(first=i, last=last + 1, type=kind[0], kind=kind[1], name=name)

    def _body(self, first: int, length: int, key: str) -> Named:
        """Name the body whose resolution it is: "Security Council Resolution 17"."""
        entry = self.names.entry(key)
        return Named(first=first, last=first + length, type=entry.type, kind=entry.kind, key=key)

    def _legal_number(self, first: int, last: int, number: str) -> Named:
        name = f"UNSCR {number}"
        hit = self.names.at(name.split(), 0) or self.names.at(("Resolution", number), 0)
        return Named(
            first=first,
            last=last,
            type=EntityType.LEGAL_TEXT,
            kind="Resolution",
            key=hit.keys[0] if hit else "",
            name=name,
        )

    def _headed(self, i: int) -> Iterator[Named]:
        """Read a run of capitals whose first or last word is a head: "Joint Military Committee"."""
        if self.word(i - 1)[:1].isupper() and self.word(i - 1) not in _STARTERS and not self._parted(i):
            return
        if self.word(i) in _STARTERS:
            return
        last = self._run(i)
        for j in range(last, i, -1):
            group = self._head_kind.get(self.word(j - 1))
            if group and j - i >= 2:
                end = self._complement(i, j, group) if j == last else j
                yield self._named(i, end, group)
                return
        group = self._head_kind.get(self.word(i))
        if self.word(i) in _LEADING and last - i >= 2:
            # "Law Against Hatred", "Operation Northern Dawn"
            yield self._named(i, last, group or "")
            return
        if group and (end := self._complement(i, i + 1, group)) > i + 1:
            yield self._named(i, end, group)

    def _parted(self, i: int) -> bool:
        """Tell whether the office of a spokesman begins at a word behind his own title: "Spokesman Office of"."""
        return self.word(i) == "Office" and self.word(i - 1).startswith("Spokes")

    def _run(self, i: int) -> int:
        """Return one past the last word of the capitals that start here, "and" let in before a head word."""
        j = i
        while j - i < _MAX_RUN and (self.word(j)[:1].isupper() or (j > i and (self._numbered(j) or self._theirs(j)))):
            j += 1
            if self._parted(j) or (self.word(j) == "'s" and self.word(j + 1)[:1].isupper() and not self._theirs(j)):
                return j
            if self.word(j) == "and" and self.word(j + 1)[:1].isupper() and self._pair(j):
                j += 1
        return j

    def _theirs(self, j: int) -> bool:
        """Tell whether a body is that of those named before a sign: "Dockers' Union", not "the States' Council"."""
        several = self.word(j - 1).endswith(_PLURALS if self.word(j) == "'s" else ("s",))
        if self.word(j) not in _APOSTROPHES or not several or not self.word(j + 1)[:1].isupper():
            return False
        named = (self.names.at(self.forms, k) for k in range(max(j - _NAMED, 0), j))
        return self.word(j - 1).isalpha() and not any(hit is not None and hit.last == j for hit in named)

    def _numbered(self, j: int) -> bool:
        """Tell whether a short number stands within a name: "Lakeside 6 Conference"."""
        return (
            self.word(j).isdigit() and len(self.word(j)) <= 2 and self._head_kind.get(self.word(j + 1)) == "processes"
        )

    def _pair(self, j: int) -> bool:
        """Tell whether "and" joins two words of one name: both are plain words and a head follows at once."""
        plain = self.names.at(self.forms, j - 1) is None and self.names.at(self.forms, j + 1) is None
        return plain and self._head_kind.get(self.word(j + 2)) == "heads"

    def _complement(self, start: int, j: int, group: str) -> int:
        """Follow "of", "for", "on" and the capitals after it: "Ministry of Foreign Affairs"."""
        if group == "places" and self.word(j) != "of":
            return j
        known = self.names.at(self.forms, start)
        headed = known is not None and known.last == j and self._head_kind.get(self.word(j - 1)) == "heads"
        if headed and not self._namesake(j):
            return j
        for _ in range(2):
            skip = 2 if self.word(j + 1) in {"the", "The"} else 1
            links = {"of", "for", "on", "against"} | (
                {"in", "to"} if self.word(j - 1) in {"Mission", "Office"} else set()
            )
            if self.word(j) not in links or not self.word(j + skip)[:1].isupper():
                return j
            if self.word(j + skip).lower() in self.lexicon.words["calendar"]:
                return j
            hit = self.names.at(self.forms, j + skip)
            end = hit.last if hit else self._run(j + skip)
            if (
                self.word(end) == "and"
                and not hit
                and self.word(end + 1)[:1].isupper()
                and not self.names.at(self.forms, end + 1)
            ):
                end = self._run(end + 1)
            j = end
        return j

    def _namesake(self, j: int) -> bool:
        """Tell whether what is known by a name alone is told to be another's: "Party of A", "Congress of the Union"."""
        if self.word(j) != "of":
            return False
        at = j + 2 if self.word(j + 1) in {"the", "The"} else j + 1
        hit = self.names.at(self.forms, at)
        land = hit is not None and self.names.entry(hit.keys[0]).type is EntityType.STATE
        if self.word(j - 1) == "Congress":
            return self.word(at)[:1].isupper() and not land
        return self.word(j - 1) == "Party" and land and at == j + 1

    def _named(self, first: int, last: int, group: str) -> Named:
        kind = _KINDS[group]
        name = _written(self.forms[first:last])
        hit = self.names.at(self.forms, first)
        key = hit.keys[0] if hit and hit.last == last else ""
        plural = self.word(last - 1) in {"Forces", "Units", "Brigades", "Talks", "Negotiations", "Troops"}
        number = Number.PLURAL if plural else Number.SINGULAR
        return Named(first=first, last=last, type=kind[0], kind=kind[1], key=key, name=name, number=number)


def _written(words: Sequence[str]) -> str:
    """Join the words of a name as they are written, no space before the sign of those whose it is."""
    return " ".join(words).replace(" ' ", "' ").replace(" ’ ", "’ ").replace(" 's ", "'s ")
