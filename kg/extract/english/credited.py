"""Names that only their place tells: below a closing formula, or behind "testimony of" at the head of a text."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from kg.extract.english.closings import closing
from kg.extract.english.drafts import Named
from kg.extract.english.gazetteer import Gazetteer
from kg.extract.english.motions import MotionFinder
from kg.extract.english.own_offices import OwnOfficeFinder
from kg.extract.english.persons import PersonFinder
from kg.extract.english.selves import SelfFinder
from kg.kinds import EntityType
from kg.lexicon.english import EnglishLexicon

_PAPERS = frozenset({"statement", "testimony", "remarks", "speech", "address", "message", "evidence", "submission"})
_OF = frozenset({"of", "by", "from"})
_HEAD_WORDS = 60
_LONGEST = 24
_NAME_ENDS = frozenset({",", "\n", "", "(", "-", "–", "—"})
_SHORT = 3


def issuers(forms: Sequence[str], names: Gazetteer, lexicon: EnglishLexicon, persons: PersonFinder) -> Iterator[Named]:
    """Find those whom a text names only as putting it out: credited with it, moving it, "we", offices of persons.

    Args:
        forms: The words.
        names: The registry's names.
        lexicon: The closed classes.
        persons: Finder of persons.

    Yields:
        A span for each place where one of them is named.
    """
    yield from CreditFinder(forms, names, lexicon, persons).find()
    yield from MotionFinder(forms, names, lexicon).find()
    yield from SelfFinder(forms, lexicon).find()
    yield from OwnOfficeFinder(forms, lexicon, persons).find()


class CreditFinder:
    """Finds the persons and bodies of one text that stand where those who put it out are named."""

    def __init__(self, forms: Sequence[str], names: Gazetteer, lexicon: EnglishLexicon, persons: PersonFinder) -> None:
        """Keep the words of one text and what is known of names.

        Args:
            forms: The words.
            names: The registry's names.
            lexicon: The closed classes.
            persons: Finder of persons.
        """
        self.forms = forms
        self.names = names
        self.lexicon = lexicon
        self.persons = persons

    def find(self) -> Iterator[Named]:
        """Yield those credited with a text, each beside the body of his office where the registry knows it not."""
        for i in self._bylines():
            yield from self._person(i)
        signed = closing(self.forms)
        # Of names that tell nothing by themselves "Signatories" says what they are, and so does one that tells it.
        listed = len(signed.signatures) > 1 and (
            not signed.letter or any(self._tells(line.first, line.last) for line in signed.signatures)
        )
        told = [tuple(self._person(line.first, titled=signed.letter)) for line in signed.signatures]
        for line, persons in zip(signed.signatures, told, strict=True):
            body = None if persons or self._office(line.first) else self._body(line.first, line.last, listed=listed)
            yield from (body,) if body else persons

    def _word(self, i: int) -> str:
        return self.forms[i] if 0 <= i < len(self.forms) else ""

    def _bylines(self) -> Iterator[int]:
        """Yield the first words of names behind "testimony of" or "By" in the lines at the head."""
        for i in range(min(_HEAD_WORDS, len(self.forms) - 2)):
            paper = self._word(i).lower() in _PAPERS and self._word(i + 1).lower() in _OF
            alone = self._word(i) in {"By", "BY"} and self._word(i - 1) in {"", "\n"}
            if paper or alone:
                at = i + 1 + paper
                yield at + (self._word(at).lower() == "the")
        # "I, Ida Falk, Governor of Strelsau, do hereby"
        yield from (i + 2 for i, form in enumerate(self.forms) if form == "I" and self._word(i + 1) == ",")

    def _person(self, i: int, *, titled: bool = True) -> Iterator[Named]:
        """Yield the person whose name alone, or with his office behind a comma, fills a line from a word on."""
        end = max(self.persons.name_at(i), self._capitals(i)) if self._word(i) else i
        if end - i < 2 or self._word(end) not in _NAME_ENDS or self.persons.titles.title_at(i):
            # Whom a title goes before is read by it.
            return
        office = self._office(end + 1)
        if self._word(end) == "\n" and self._word(end + 1) == "\n":
            office = 0
        given = self._word(i) in self.lexicon.words["given"] or self.persons.titles.honorific(i)
        if not office and not given and not (titled and self._says_i()):
            return
        if self._tells(i, end) and not office:
            return
        hit = self.names.at(self.forms, i)
        known = hit is not None and hit.last == end and self.names.entry(hit.keys[0]).type is EntityType.PERSON
        person = Named(
            first=i, last=end, type=EntityType.PERSON, kind="Person", key=hit.keys[0] if hit and known else "",
            name=" ".join(self._cased(w) for w in self.forms[i:end] if w not in self.lexicon.words["honorifics"]),
        )  # fmt: skip
        if office:
            title = self.persons.titles.title_at(end + 1)
            body = self._served(end + 1, office)
            of = title.of if title else ()
            if body is not None:
                of = of or (body.identity,)
                yield body
            # An office in the same line is one phrase with the name.
            right = office if self._word(end) != "\n" else -1
            person = replace(person, right=right, title=title.words if title else "", role=(end + 1, office), of=of)
        yield person

    def _capitals(self, i: int) -> int:
        """Return one past a name written in capitals throughout at a word, the same word where none stands."""
        end = i
        while self._word(end).isupper() and (self._word(end).isalpha() or self._word(end).endswith(".")):
            end += 1
        return end

    def _cased(self, word: str) -> str:
        return word.title() if word.isupper() and len(word) > _SHORT - 1 else word

    def _says_i(self) -> bool:
        return "I" in self.forms

    def _office(self, i: int) -> int:
        """Return one past the office that opens at a word, its whole line; zero for none."""
        title = self.persons.titles.title_at(i)
        called = self._word(i)[:1].isupper() and any(
            self._word(k).lower() in self.lexicon.words["callings"] for k in range(i, i + _SHORT)
        )
        if title is None and not called:
            return 0
        return next((k for k in range(i, i + _LONGEST) if self._word(k) in {"\n", ""} or self._leaves(k)), 0)

    def _leaves(self, k: int) -> bool:
        """Tell whether a sentence goes on behind an office: "Governor of Strelsau, do hereby"."""
        following = self._word(k + 1)
        return self._word(k) == "," and following.islower() and following not in {"of", "for", "the", "and"}

    def _served(self, first: int, last: int) -> Named | None:
        """Return the body behind an office: "Director, the Lake Union", "President of the Dockers' Union"."""
        comma = next((k for k in range(last - 1, first, -1) if self._word(k) == ","), 0)
        of = next((k for k in range(first, last) if self._word(k) in {"of", "for"}), 0)
        at = (comma or of) + 1
        at += self._word(at).lower() == "the"
        if at == 1 or last - at < 2 or not all(self._capital(k) for k in range(at, last)):
            return None
        if not (comma or self._tells(at, last)) or self.names.at(self.forms, at) is not None:
            return None
        return self._organisation(at, last)

    def _capital(self, k: int) -> bool:
        small = {"of", "for", "the", "and", "in", "'", "’", "'s", "&"}
        return self._word(k)[:1].isupper() or self._word(k) in small

    def _body(self, first: int, last: int, *, listed: bool) -> Named | None:
        """Return the body that a line of signatories names and the registry does not know."""
        stop = next((k for k in range(first, last) if self._word(k) in {",", "(", "-", "–", "—", ";"}), last)
        first += self._word(first) in {"The", "the"}
        hit = self.names.at(self.forms, first)
        if stop - first < 2 or (hit is not None and hit.last >= stop):
            return None
        if not all(self._capital(k) for k in range(first, stop)):
            return None
        return self._organisation(first, stop) if listed or self._tells(first, stop) else None

    def _tells(self, first: int, last: int) -> bool:
        """Tell whether a name has a word of those of bodies."""
        words = self.lexicon.words
        return any(self._word(k) in words["societies"] | words["heads"] for k in range(first, last))

    def _organisation(self, first: int, last: int) -> Named:
        name = " ".join(self.forms[first:last])
        return Named(first=first, last=last, type=EntityType.ORGANISATION, kind="Organization", name=name)
