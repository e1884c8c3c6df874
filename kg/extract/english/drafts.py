"""Spans that name something, before they are settled, and the settling: which spans stand, which things they are."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from kg.extract.mentions.found import Form, Number
from kg.kinds import EntityType
from kg.lexicon.english import EnglishLexicon

_MINISTER = re.compile(
    r"((?:deputy )?)minister (?:of|for) (?:the )?(foreign|defen[cs]e|interior|finance|oil|health|justice)"
    r"(?: affairs)?(?: and expatriates)?"
)
_ARTICLE = re.compile(r"^(?:al|el|ar|as|at|an|ad|az|ash)-(?=\w)", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """A span of words that names one thing.

    Attributes:
        first: Index of the first word of the name itself.
        last: One past its last word.
        type: Coarse kind.
        kind: Class of the ontology.
        key: Registry key, or empty for a thing that the registry does not know.
        name: Name of a thing that the registry does not know; equal names are one thing.
        form: In what form it is named.
        number: Grammatical number.
        left: Index of the first word of the whole noun phrase, titles included.
        right: One past the last word of the whole noun phrase.
        title: Words of the title beside the name, small letters; empty when there is none.
        role: Range of the words that give the office, or None.
        of: Registry keys or local names of the bodies it stands for.
        plain: Whether it only describes, so that a thing named by nothing else counts only where it acts.
    """

    first: int
    last: int
    type: EntityType
    kind: str
    key: str = ""
    name: str = ""
    form: Form = Form.NAME
    number: Number = Number.SINGULAR
    left: int = -1
    right: int = -1
    title: str = ""
    role: tuple[int, int] | None = None
    of: tuple[str, ...] = ()
    plain: bool = False

    @property
    def start(self) -> int:
        """First word of the whole phrase."""
        return self.left if self.left >= 0 else self.first

    @property
    def stop(self) -> int:
        """One past the last word of the whole phrase."""
        return max(self.right, self.last)

    @property
    def identity(self) -> str:
        """What tells one thing from another within the release."""
        return self.key or f"{self.type}:{self.name.casefold()}"


def outermost(spans: Iterable[Named]) -> tuple[list[Named], list[Named]]:
    """Part the spans into the longest ones, none overlapping, and those that lie wholly inside one of them.

    Args:
        spans: Spans in any order; of equal spans the first given wins.

    Returns:
        The outermost spans in order, and the nested ones; a span that crosses a longer one is dropped.
    """
    spans = list(spans)
    ranked = sorted(range(len(spans)), key=lambda i: (spans[i].start - spans[i].stop, i))
    taken: dict[int, int] = {}
    outer: list[Named] = []
    nested: list[Named] = []
    for i in ranked:
        span = spans[i]
        owners = {taken.get(word, -1) for word in range(span.start, span.stop)}
        if owners == {-1}:
            taken.update(dict.fromkeys(range(span.start, span.stop), i))
            outer.append(span)
        elif len(owners) == 1 and _may_nest(span, spans[owners.pop()]):
            nested.append(span)
    return sorted(outer, key=lambda s: s.start), sorted(nested, key=lambda s: s.start)


_OFFICE = "office"


def _may_nest(span: Named, owner: Named) -> bool:
    """Tell whether a span may lie inside a longer name: what the registry knows, or a body in a person's office."""
    beside = span.stop <= owner.first or span.start >= owner.last
    office = owner.type is EntityType.PERSON and span.type is EntityType.ORGANISATION and beside and not span.plain
    known = owner.type is EntityType.ORGANISATION and bool(owner.key)
    if (known or owner.type is EntityType.LEGAL_TEXT) and span.type is EntityType.PLACE:
        return False
    if span.type is EntityType.PERSON and owner.type is EntityType.ORGANISATION:
        # "Prime Minister X's office"
        return _OFFICE in owner.name.lower().split() and not span.plain and not owner.key
    if span.type is EntityType.PERSON and (owner.type is not EntityType.PERSON or not beside):
        return False
    shorter = span.stop - span.start < owner.stop - owner.start
    return shorter and span.identity != owner.identity and (bool(span.key) or office)


@dataclass(slots=True)
class People:
    """The persons named so far, for surnames and titles that come back without the full name.

    Attributes:
        by_surname: Last name -> identities.
        by_first: First word of a full name -> identities.
        by_title: Last word of a title -> identities with the whole title.
    """

    by_surname: dict[str, dict[str, Named]] = field(default_factory=dict)
    by_first: dict[str, dict[str, Named]] = field(default_factory=dict)
    by_title: dict[str, dict[str, Named]] = field(default_factory=dict)

    def begin(self, person: Named, name: str) -> None:
        """Remember a person under the first word of the full name."""
        if " " in name:
            self.by_first.setdefault(name.split()[0], {}).setdefault(person.identity, person)

    def add(self, person: Named, surname: str) -> None:
        """Remember a person under a surname and the title beside the name."""
        if surname:
            self.by_surname.setdefault(surname_key(surname), {}).setdefault(person.identity, person)
        title = plain_title(person.title)
        for word in {title.split()[-1], title.split(" of ")[0].split()[-1]} if title else ():
            known = self.by_title.setdefault(word, {})
            if len(known.get(person.identity, person).title) <= len(person.title):
                known[person.identity] = person

    def called(self, name: str) -> Named | None:
        """Return the one person whose full name begins with a name, as where that of the family stands first."""
        found = self.by_first.get(name, {})
        return next(iter(found.values())) if len(found) == 1 else None

    def surnamed(self, surname: str) -> Named | None:
        """Return the one person with a surname, or None."""
        found = self.by_surname.get(surname_key(surname), {})
        return next(iter(found.values())) if len(found) == 1 else None

    def again(self, forms: Sequence[str], i: int, lexicon: EnglishLexicon) -> Named | None:
        """Return the person whom a lone name names again: by surname, or by the first name of "Wang said"."""
        acts = i + 1 < len(forms) and forms[i + 1] in lexicon.verbs
        return self.surnamed(forms[i]) or (self.called(forms[i]) if acts else None)

    def titled(self, title: str) -> Named | None:
        """Return the one person whose title ends in these words, or None when there are several."""
        title = plain_title(title)
        known = self.by_title.get(title.split()[-1], {})
        found = [person for person in known.values() if _fits(plain_title(person.title), title)]
        if len(found) > 1:
            found = [person for person in found if plain_title(person.title) == title]
        return found[0] if len(found) == 1 else None


def told_apart(spans: list[Named], forms: Sequence[str]) -> list[Named]:
    """Take a lone surname from the person the registry knows by it, where the text names another bearer in full.

    Args:
        spans: The outermost spans.
        forms: The words of the text.

    Returns:
        The spans; those so taken have no key and only the surname as their name.
    """
    people = [span for span in spans if span.type is EntityType.PERSON and not span.plain]
    known = {span.key for span in people if span.key and span.last - span.first > 1}
    full = {surname_key(forms[span.last - 1]): span for span in people if not span.key and " " in span.name}
    titled = {plain_title(span.title) for span in full.values()}
    known |= {span.key for span in people if span.key and span.title and plain_title(span.title) not in titled}
    out = []
    for span in spans:
        lone = span.type is EntityType.PERSON and span.key and span.last - span.first == 1
        other = full.get(surname_key(forms[span.first])) if lone else None
        if other is not None and other.first < span.first and span.key not in known:
            span = replace(span, key="", name=forms[span.first])
        out.append(span)
    return out


def surname_key(surname: str) -> str:
    """Return a surname without its Arabic article and in small letters.

    >>> surname_key("Al-Masri"), surname_key("al-Masri"), surname_key("Weber")
    ('masri', 'masri', 'weber')
    """
    return _ARTICLE.sub("", surname).casefold().replace("‘", "").replace("'", "")


def plain_title(title: str) -> str:
    """Return a title in its shortest form: the minister of foreign affairs is the foreign minister.

    >>> plain_title("minister of foreign affairs"), plain_title("minister for defence"), plain_title("envoy")
    ('foreign minister', 'defence minister', 'envoy')
    """
    found = _MINISTER.fullmatch(title)
    return f"{found[1]}{found[2]} minister" if found else title


def _fits(whole: str, part: str) -> bool:
    """Tell whether a title is another one or a shorter way to say it."""
    return whole == part or whole.endswith(" " + part) or whole.startswith(part + " of ")


def again(known: Named, first: int, last: int, *, form: Form, left: int = -1) -> Named:
    """Return a further span for a thing already known."""
    return replace(known, first=first, last=last, form=form, left=left, right=-1, role=None, of=(), title="")
