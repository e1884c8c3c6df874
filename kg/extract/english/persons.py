"""Persons: a title before a name, an office after it, and names that come back as a surname or a title."""

import re
from collections.abc import Sequence
from dataclasses import replace

from kg.extract.english.callings import SAID, apposed, described
from kg.extract.english.drafts import Named
from kg.extract.english.gazetteer import Gazetteer
from kg.extract.english.titles import LOOSE, Title, TitleFinder
from kg.extract.mentions.found import Form
from kg.kinds import EntityType
from kg.lexicon.english import EnglishLexicon, Inflection

_MAX_NAME = 5
_ARTICLED = re.compile(r"(?:[aA]l|[eE]l|[aA][rstndz]|[aA]sh)-[A-Z]")
# Bodies named in small letters within an office: "the party's leader".
_INSIDE = frozenset({
    "ministry", "party", "group", "movement", "coalition", "opposition", "army", "council", "government",
})  # fmt: skip
# Offices that one person has beside another: "State Councillor and Foreign Minister X".
_TWO = frozenset({"minister", "councilor", "councillor"})
# Ranks by birth that stand before a name beside an office.
_NOBLE = frozenset({"prince", "princess", "sheikh"})
_ARTICLES = frozenset({"the", "The", "a"})
_MARKS = frozenset({'"', "“", "”", "'", "‘", "’"})
_INNER = str.maketrans("", "", "-.'‘")


class PersonFinder:
    """Finds persons by the grammar of titles and names."""

    def __init__(self, forms: Sequence[str], names: Gazetteer, lexicon: EnglishLexicon) -> None:
        """Keep the words of one text and what is known of names.

        Args:
            forms: The words.
            names: The registry's names.
            lexicon: The closed classes.
        """
        self.forms = forms
        self.names = names
        self._joining = lexicon.words["closed"] | lexicon.words["conjunctions"]
        self.lexicon = lexicon
        self.titles = TitleFinder(forms, names, lexicon)
        self._heads = lexicon.words["any_head"]

    def word(self, i: int) -> str:
        """Return a word, or an empty string beyond the text."""
        return self.forms[i] if 0 <= i < len(self.forms) else ""

    def name_at(self, i: int, limit: int = _MAX_NAME) -> int:
        """Return one past the last word of a person's name that starts at a word; the same word for none."""
        start = i
        while self.titles.honorific(i):
            i += 1
        begun = i
        last = begun + limit
        while i < last and self._name_part(i):
            i += 1
            if self._nicknamed(i):
                i, last = i + 3, last + 3
        while i > begun and self.word(i - 1).lower() in self.lexicon.words["particles"]:
            i -= 1
        return i if i > begun else start

    def _nicknamed(self, i: int) -> bool:
        """Tell whether a nickname in quotation marks stands within a name."""
        marked = self.word(i) in _MARKS and self.word(i + 2) in _MARKS
        return marked and self.word(i + 1)[:1].isupper() and self._name_part(i + 3)

    def _name_part(self, i: int) -> bool:
        word = self.word(i)
        if word.lower() in self.lexicon.words["particles"]:
            following = self.word(i + 1)
            return following[:1].isupper() or following.lower() in self.lexicon.words["particles"]
        if _ARTICLED.match(word):
            return True
        if word == "May" and self.word(i - 1) in self.lexicon.words["given"]:
            return not self.word(i + 1).isdigit()
        if word.lower() in self._joining:
            return False
        if not word[:1].isupper() or word in self._heads or not word.translate(_INNER).isalpha():
            return False
        if len(word) > 3 and word.isupper():
            return False
        return not (word in self.names.adjectives or self._thing(i))

    def _thing(self, i: int) -> bool:
        """Tell whether a registry name other than a person's starts here."""
        hit = self.names.at(self.forms, i)
        return hit is not None and self.names.entry(hit.keys[0]).type is not EntityType.PERSON

    def titled(self, i: int) -> Named | None:
        """Read a title with the name that follows it."""
        title = self.titles.title_at(i)
        if title is None:
            return None
        left, of = self._with_first(*self.titles.modifiers(i))
        at = title.stop
        if self.word(at) == "(" and self.word(at + 2) == ")":
            # The short name of the body: the Chairperson of the League (LN), Mr. X.
            at += 3
        at += self.word(at) == "," and self.word(at + 1)[:1].isupper()
        second = self.titles.title_at(at)
        if second and second.words in _NOBLE and self.word(at - 1) != ",":
            return self._noble(second, left, title, of)
        if second and (end := self.name_at(second.stop)) > second.stop and not self._loose(second, end):
            return None
        for begin in dict.fromkeys((title.stop, at) if at > title.stop + 1 or title.stop > title.last else (at,)):
            if second is not None and begin == at:
                continue
            end = self._past_surname(begin, self.name_at(begin))
            if end > begin and (begin == title.stop or end - begin >= 2):
                return self._person(begin, end, left, title, (*of, *title.of))
        return None

    def _past_surname(self, begin: int, end: int) -> int:
        """Return one past a surname that is the name of a land too: "Prime Minister Karl Esteria"."""
        hit = self.names.at(self.forms, end) if end == begin + 1 else None
        land = hit is not None and hit.last == end + 1 and self.names.entry(hit.keys[0]).type is EntityType.STATE
        return end + 1 if land and self.word(end).istitle() and self.word(end + 1) != "'s" else end

    def _noble(self, rank: Title, left: int, title: Title, of: tuple[str, ...]) -> Named | None:
        """Read a rank by birth between an office and a name: "Foreign Minister Prince X"."""
        end = self.name_at(rank.stop)
        begin = rank.first if self._known_at(rank.first, end) else rank.stop
        return self._person(begin, end, left, title, (*of, *title.of)) if end > rank.stop else None

    def _known_at(self, i: int, end: int) -> bool:
        hit = self.names.at(self.forms, i)
        return hit is not None and hit.last >= end

    def _with_first(self, left: int, of: tuple[str, ...]) -> tuple[int, tuple[str, ...]]:
        """Step back over the first of two offices of one person: "Ruritania's Prime Minister and Foreign Minister"."""
        if of or self.word(left - 1) != "and" or self.word(left) in _ARTICLES:
            # "Ruritania's Prime Minister and Borduria's Foreign Minister" are two.
            return left, of
        for j in range(max(left - 8, 0), left - 1):
            first = self.titles.title_at(j)
            if first is not None and first.stop == left - 1 and _TWO & set(first.words.split()):
                begin, lands = self.titles.modifiers(j)
                return (left, of) if {self.word(begin), self.word(begin - 1)} & _ARTICLES else (begin, (*of, *lands))
        return left, of

    def _loose(self, title: Title, end: int) -> bool:
        return title.words in LOOSE and end - title.stop < 1

    def _person(self, begin: int, end: int, left: int, title: Title, of: tuple[str, ...]) -> Named:
        words = self.forms[begin:end]
        name = " ".join(w for w in words if w not in _MARKS and w not in self.lexicon.words["honorifics"]) or words[-1]
        hit = self.names.at(self.forms, begin)
        known = hit is not None and self.names.entry(hit.keys[0]).type is EntityType.PERSON and hit.last >= end
        while self.titles.honorific(begin) and begin + 1 < end:
            begin += 1
        right, lands = self._of_state(end)
        return Named(
            first=begin,
            last=end,
            type=EntityType.PERSON,
            kind="Person",
            key=hit.keys[0] if hit and known else "",
            name=name,
            left=left,
            right=right,
            title=title.words,
            role=(left if left < title.first and self.word(left).lower() != "the" else title.first, title.stop),
            of=(*of, *lands),
        )

    def _of_state(self, end: int) -> tuple[int, tuple[str, ...]]:
        """Return one past "of Ruritania" after a name with the state's key, else the end of the name."""
        hit = self.names.at(self.forms, end + 1) if self.word(end) == "of" else None
        if hit is None or self.names.entry(hit.keys[0]).type is not EntityType.STATE:
            return end, ()
        return hit.last, hit.keys[:1]

    def office_after(self, i: int) -> Named | None:
        """Read a name of two words or more and the office that follows it after a comma, as in a byline."""
        if self._goes_before(i):
            return None
        end = self.name_at(i)
        if end - i < 2 or self.word(end) != ",":
            return None
        at = end + 1
        for skip in range(5):
            title = self.titles.title_at(at + skip)
            if title:
                left, of = self.titles.modifiers(at + skip)
                person = self._person(i, end, i, title, (*of, *title.of))
                closed = self.word(title.stop) in {",", "\n", "", ".", "Office"}
                return replace(person, right=title.stop if closed and left >= end else end)
            if self.word(at + skip) in {",", ".", "\n", ""} or not self._in_office(at + skip):
                return None
        return None

    def _goes_before(self, i: int) -> bool:
        """Tell whether a capital before a word may belong to its name, as "But" and "When" do not."""
        before = self.word(i - 1)
        return before[:1].isupper() and before.lower() not in self._joining

    def _in_office(self, i: int) -> bool:
        word = self.word(i)
        return (
            word[:1].isupper()
            or word in {"the", "a", "of", "'s", "former", "deputy", "acting", "senior", "special"} | _INSIDE
        )

    def speaking(self, i: int) -> Named | None:
        """Read a name of two or three words that a verb of saying follows or goes before."""
        if self._goes_before(i):
            return None
        end = self.name_at(i, 3)
        told = (
            self._acts(end)
            or self.word(i - 1) in SAID
            or (
                self.word(end) == ","
                and (self.word(end + 1) == "who" or described(self.word, self.lexicon, self._acts, end))
            )
            or apposed(self.word, self.lexicon, self._acts, i, end)
            or (self.word(i - 1) == "by" and self.word(i - 2) in {"led", "headed", "chaired"})
        )
        if end - i < 2 or not told:
            return None
        if any(self.word(k).lower() in self.titles.first_words for k in range(i, end)):
            return None
        name = " ".join(self.forms[i:end])
        return Named(first=i, last=end, type=EntityType.PERSON, kind="Person", name=name)

    def known_given(self, i: int) -> Named | None:
        """Read a name of two or three words that begins with a common given name."""
        if self.word(i) not in self.lexicon.words["given"] or self._goes_before(i):
            return None
        end = self.name_at(i, 3)
        if end - i < 2 or any(self.word(k).lower() in self.titles.first_words for k in range(i, end)):
            return None
        return Named(first=i, last=end, type=EntityType.PERSON, kind="Person", name=" ".join(self.forms[i:end]))

    def _acts(self, i: int) -> bool:
        """Tell whether a verb by which somebody voices something stands at a word."""
        i += self.word(i) in {"has", "had", "have"}
        word = self.word(i)
        forms = {inflection for _, inflection in self.lexicon.verbs.get(word, ())}
        return (
            word in SAID or word == "met" or (bool(forms & {Inflection.PAST, Inflection.THIRD}) and word.endswith("ed"))
        )

    def addressed(self, i: int) -> Named | None:
        """Read a name after an honorific: "Dr. X"."""
        if not self.titles.honorific(i):
            return None
        end = self.name_at(i)
        begin = i
        while self.titles.honorific(begin):
            begin += 1
        if end <= begin or (end == begin + 1 and self.word(begin).lower() in self.titles.first_words):
            # "Mr. Minister" is whoever is spoken to.
            return None
        name = " ".join(self.forms[begin:end])
        return Named(first=begin, last=end, type=EntityType.PERSON, kind="Person", name=name, left=i, right=end)

    def bare_title(self, i: int) -> Named | None:
        """Read a title in capitals with no name: "the Secretary", "the Turkish Foreign Minister"."""
        title = self.titles.title_at(i)
        if title is None:
            return None
        left, of = self.titles.modifiers(i)
        if not (self.word(i)[:1].isupper() or self.word(i - 1).lower() in {"the", "a"} or of):
            return None
        definite = {self.word(left).lower(), self.word(left - 1).lower()} & {"the", "and", "a"}
        if self.word(title.last)[:1].isupper() and title.stop == title.last:
            return None
        if not definite and not of:
            return None
        role_first = left + 1 if self.word(left).lower() == "the" else left
        return Named(
            first=role_first,
            last=title.stop,
            type=EntityType.PERSON,
            kind="Person",
            name=" ".join(self.forms[role_first : title.stop]),
            form=Form.POST,
            left=left,
            right=title.stop,
            title=title.words,
            role=(role_first, title.stop),
            of=(*of, *title.of),
            plain=True,
        )
