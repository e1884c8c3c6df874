"""From an English release to the things it names: spans found, settled, and joined into entities."""

from collections.abc import Iterator
from dataclasses import replace

from kg.extract.english.abbreviations import is_short_for, spelled_out
from kg.extract.english.bodies import BodyFinder
from kg.extract.english.collectives import CollectiveFinder
from kg.extract.english.credited import issuers
from kg.extract.english.datelines import datelined
from kg.extract.english.drafts import Named, People, again, outermost, told_apart
from kg.extract.english.entities import assemble
from kg.extract.english.gazetteer import Gazetteer, Hit, gazetteer
from kg.extract.english.labels import speakers
from kg.extract.english.lands import LandFinder
from kg.extract.english.persons import PersonFinder
from kg.extract.english.societies import SocietyFinder
from kg.extract.english.sources import SourceFinder
from kg.extract.english.titles import LOOSE
from kg.extract.english.tokens import english_words
from kg.extract.mentions.found import Form, Found
from kg.kinds import EntityType
from kg.lexicon.english import EnglishLexicon, load_english
from kg.lexicon.registry import Registry
from kg.sources import Release
from kg.text.fold import fold
from kg.text.unwrap import unwrap
from kg.text.words import Words

_DEFINITE = frozenset({"the", "The", "this", "This"})


def find_mentions_en(release: Release, registry: Registry) -> Found:
    """Find what an English release names: from the registry, by titles and by head words.

    Args:
        release: The release.
        registry: Names and facts that people decided.

    Returns:
        The things named, with every mention and every noun phrase of an actor.
    """
    folded = unwrap(fold(release.text))
    words = english_words(folded)
    finder = _Finder(release, words, gazetteer(registry), load_english())
    outer, nested = outermost(finder.spans())
    return assemble(release, folded, words, registry, finder.settled(outer, nested))


class _Finder:
    """Finds the spans of one release and says which thing each one names."""

    def __init__(self, release: Release, words: Words, names: Gazetteer, lexicon: EnglishLexicon) -> None:
        self.release = release
        self.forms = words.forms
        self.names = names
        self.lexicon = lexicon
        self.persons = PersonFinder(self.forms, names, lexicon)
        self.bodies = BodyFinder(self.forms, names, lexicon)
        self.collectives = CollectiveFinder(self.forms, names, lexicon)
        self.societies = SocietyFinder(self.forms, names, lexicon)
        self.sources = SourceFinder(self.forms, names, lexicon)
        self.lands = LandFinder(self.forms, names)
        self.people = People()
        self.hits = tuple(names.find(datelined(self.forms)))
        self._spelled = spelled_out(self.forms)
        # First words of the bodies that only the grammar finds.
        self._begun: set[int] = set()
        # Last word and head words of the bodies named in full -> their keys.
        self._full: dict[str, set[str]] = {}
        for hit in self.hits:
            if not hit.context and hit.last - hit.first > 1:
                for word in self.forms[hit.first : hit.last]:
                    self._full.setdefault(word, set()).add(hit.keys[0])
        self.about = {key.split("/")[1] for hit in self.hits if not hit.context for key in hit.keys}
        self.about |= {names.adjectives[form].split("/")[1] for form in set(self.forms) if form in names.adjectives}

    def spans(self) -> Iterator[Named]:
        """Yield every span that may name something; those that overlap are parted later."""
        described = list(self._described())
        self._begun = {span.first for span in described if span.type in _SHORTENED and not span.key}
        for span in described:
            if span.type in _SHORTENED and not span.plain:
                for word in self.forms[span.first : span.last]:
                    self._full.setdefault(word, set()).add(span.identity)
        for hit in self.hits:
            yield from self._registered(hit)
        yield from described

    def _described(self) -> Iterator[Named]:
        """Yield what is named by the grammar and not by the registry."""
        triggers = set(self.lexicon.openings["collectives"])
        triggers |= self.lexicon.words["modifiers"] | self.lexicon.words["populations"] | {"those"}
        yield from speakers(self.forms, self.names, self.lexicon)
        yield from issuers(self.forms, self.names, self.lexicon, self.persons)
        for i, form in enumerate(self.forms):
            if not form[0].isalpha():
                continue
            capital = form[0].isupper()
            titled = form.lower() in self.lexicon.openings["titles"]
            if titled:
                named = self.persons.titled(i)
                bare = self.persons.bare_title(i) if capital or not named else None
                yield from (found for found in (named, bare) if found)
            if capital:
                yield from self.societies.at(i)
                finders = (self.persons.office_after, self.persons.addressed, self.persons.speaking)
                yield from (found for find in (*finders, self.persons.known_given) if (found := find(i)))
            if form.lower() in self.sources.nouns:
                yield from self.sources.at(i)
            if capital or form in triggers or "-" in form:
                yield from self.collectives.at(i)
            if capital:
                yield from self.lands.at(i)
                yield from self.bodies.at(i)

    def _registered(self, hit: Hit) -> Iterator[Named]:
        if (hit.context and hit.context not in self.about) or self._doubtful(hit):
            return
        entry = self.names.entry(hit.keys[0])
        if entry.type is EntityType.STATE and entry.represents:
            # A state and its government are one actor.
            entry = self.names.entry(entry.represents)
        rivals = [key for key in hit.keys[1:] if self.names.entry(key).type is entry.type]
        if rivals:
            return
        if entry.type is EntityType.PLACE and (state := self._metonym(hit)):
            entry = self.names.entry(state)
        yield Named(
            first=hit.first,
            last=self.names.other_name(self.forms, hit),
            type=entry.type,
            kind=entry.kind,
            key=entry.key,
        )

    def _doubtful(self, hit: Hit) -> bool:
        """Tell whether a form is a common word here, or the short name of another body that is named in full."""
        word = self.forms[hit.last - 1]
        if hit.last - hit.first == 1 and word in self.lexicon.words["common"]:
            before = self.forms[hit.first - 1] if hit.first else ""
            if self.forms[hit.last : hit.last + 1] and self.forms[hit.last] in self.lexicon.words["constituents"]:
                return False
            return before not in {"the", "The", "in", "from", "at", "near", "to"}
        if hit.last - hit.first == 1 and word in self._spelled:
            full = self.names.at(self.forms, self._spelled[word])
            if self._spelled[word] in self._begun if full is None else not set(full.keys) & set(hit.keys):
                return True
        return bool(hit.context) and bool(self._full.get(word, set()) - set(hit.keys))

    def _metonym(self, hit: Hit) -> str:
        """Return the state for which its capital stands as the subject of a verb, or nothing."""
        before = self.forms[hit.first - 1].lower() if hit.first else ""
        after = self.forms[hit.last].lower() if hit.last < len(self.forms) else ""
        acts = after in self.lexicon.verbs or after in self.lexicon.words["auxiliaries"] or before in self.lexicon.verbs
        # "Strelsau's raid" is the state's where the text names it too.
        owns = after == "'s" and any(self.names.capitals.get(key, "/").split("/")[1] in self.about for key in hit.keys)
        if not owns and (not acts or before in self.lexicon.words["prepositions"]):
            return ""
        return next((self.names.capitals[key] for key in hit.keys if key in self.names.capitals), "")

    def settled(self, outer: list[Named], nested: list[Named]) -> list[Named]:
        """Say for each span which thing it names, and add the spans that come back in a shorter form."""
        outer = told_apart(outer, self.forms)
        known = [self._known_person(span) for span in outer if not (span.plain and span.type is EntityType.PERSON)]
        # Whose office speaks is named there too.
        nested = [span if span.plain else self._known_person(span) for span in nested]
        titles = [span for span in outer if span.plain and span.type is EntityType.PERSON]
        covered = {word for span in outer for word in range(span.start, span.stop)}
        out = list(map(self._known_surname, known))
        for span in (span for span in out if span.type is EntityType.PERSON and span.title):
            self.people.add(span, "")
        for i, form in enumerate(self.forms):
            cased = form[:1].isupper() or form[:3] in {"al-", "el-"}
            if i not in covered and cased and (person := self.people.again(self.forms, i, self.lexicon)):
                out.append(again(person, self._given_names(person, i, covered), i + 1, form=Form.NAME))
        out += [named for title in titles if (named := self._known_title(title))]
        out += self._short_forms([*out, *nested], covered)
        # A nested span keeps its own thing: the body inside an office, the state inside a body.
        return sorted([*out, *nested], key=lambda s: (s.start, -s.stop))

    def _given_names(self, person: Named, i: int, covered: set[int]) -> int:
        """Return the first word of a full name that ends in a surname."""
        name = self.names.entry(person.key).en if person.key else person.name
        given = set(name.split()[:-1])
        first = i
        while first - 1 not in covered and first > 0 and self.forms[first - 1] in given:
            first -= 1
        return first

    def _known_person(self, span: Named) -> Named:
        """Remember a person named in full; equal names without initials are one person."""
        if span.type is not EntityType.PERSON:
            return span
        if span.key:
            entry = self.names.entry(span.key)
            self.people.add(span, entry.en.split()[-1])
            self.people.add(span, self.forms[span.last - 1])
            self.people.begin(span, entry.en)
            return span
        words = [word for word in span.name.split() if not word.endswith(".")]
        if len(words) > 1:
            span = replace(span, name=" ".join(words))
            self.people.add(span, words[-1])
            self.people.begin(span, span.name)
        return span

    def _known_surname(self, span: Named) -> Named:
        """Give a person named only by surname to the one person who bears it."""
        if span.type is EntityType.PERSON and not span.key and " " not in span.name:
            person = self.people.surnamed(span.name) or self.people.called(span.name)
            if person is not None:
                return replace(span, key=person.key, name=person.name)
            self.people.add(span, span.name)
        return span

    def _known_title(self, span: Named) -> Named | None:
        """Give a title without a name to the one person who bears it, else to the holder of the post that day."""
        state = next((key for key in span.of if key.startswith("actor/")), "")
        person = self.people.titled(span.title)
        # Of ambassadors there are many: one of a state is not the one of whom no state was told.
        many = span.title.split()[-1] in self.lexicon.words["many_titles"]
        same = state in person.of if person and many else not person or not person.of
        if person is not None and (not state or same or state in person.of):
            return replace(span, key=person.key, name=person.name, plain=False)
        if span.title == "leader" and " of " not in span.name and span.name.endswith("leader"):
            # "The League leader" of whom the text gives no name.
            return None
        day = self.release.published
        post = self.names.posts.get(tuple(word.lower() for word in span.name.split()), "")
        if post and day:
            holders = self.names.registry.holder_of(post, day)
            if len(holders) == 1:
                return replace(span, key=holders[0], plain=False)
        # "The Secretary-General" of whom the text gives no name is somebody, "the Secretary" of two is nobody.
        told = self.people.by_title.get(span.title.split()[-1])
        if not (state or " of " in span.name or " for " in span.name) and (told or span.title in LOOSE):
            return None
        if span.title in self.lexicon.words["seats"] and len(span.of) == 1 and span.of[0].startswith("actor/"):
            # "The High Representative of the Union" without a name is the Union where it signs.
            entry = self.names.entry(span.of[0])
            return replace(
                span, type=entry.type, kind=entry.kind, key=entry.key, title="", role=None, of=(), plain=False
            )
        self.people.add(span, "")
        return span

    def _short_forms(self, spans: list[Named], covered: set[int]) -> list[Named]:
        """Find abbreviations in brackets and nouns with the article that go back to the one body so named."""
        bodies = [s for s in spans if s.type in _SHORTENED]
        by_word = self._by_head(bodies)
        acronyms = dict(self._acronyms(bodies))
        out = []
        for i, form in enumerate(self.forms):
            if i in covered and form not in acronyms:
                continue
            if i not in covered and form in acronyms:
                out.append(again(acronyms[form], i, i + 1, form=Form.NAME))
            elif form in by_word and self._meant(i):
                # One named only later is not meant yet.
                before = [body for body in by_word[form].values() if body.first < i]
                if len(before) == 1:
                    out.append(again(before[0], i, i + 1, form=Form.NOMINAL))
        return out

    def _by_head(self, bodies: list[Named]) -> dict[str, dict[str, Named]]:
        """Index the bodies by the words of their names that may stand for them, alone and after the article."""
        by_word: dict[str, dict[str, Named]] = {}
        for span in bodies:
            noun = self.forms[span.last - 1].lower()
            if span.type is EntityType.STATE and noun in self.lexicon.words["governments"]:
                by_word.setdefault(noun, {}).setdefault(span.identity, span)
            heads = {word for word in self.forms[span.first : span.last] if word in self.lexicon.words["any_head"]}
            opens = self.forms[span.first + 1 : span.first + 2] in {("of",), ("for",), ("to",)}
            for word in heads | {self.forms[span.last - 1]} | ({self.forms[span.first]} if opens else set()):
                if word[:1].isupper() and span.last - span.first > 1:
                    by_word.setdefault(word, {}).setdefault(span.identity, span)
        for span in bodies:
            for word in self.forms[span.first : span.last]:
                if word.lower() in self.lexicon.words["plain_heads"] and span.last - span.first > 1:
                    by_word.setdefault(word.lower(), {}).setdefault(span.identity, span)
        return by_word

    def _meant(self, i: int) -> bool:
        """Tell whether a noun in capitals goes back to a body: "the Council", "Council members"."""
        members = self.forms[i + 1 : i + 2] and self.forms[i + 1] in self.lexicon.words["constituents"]
        return bool(members) or (i > 0 and self.forms[i - 1] in _DEFINITE)

    def _acronyms(self, bodies: list[Named]) -> Iterator[tuple[str, Named]]:
        for span in bodies:
            j = span.last + (self.forms[span.last : span.last + 1] == ("'s",))
            if self.forms[j : j + 1] == ("(",) and j + 2 < len(self.forms):
                name = self.forms[span.first : span.last]
                if is_short_for(self.forms[j + 1], name, closed=self.forms[j + 2] == ")"):
                    yield self.forms[j + 1], span


_SHORTENED = frozenset({
    EntityType.ORGANISATION, EntityType.ARMED_GROUP, EntityType.STATE, EntityType.PROCESS, EntityType.DELEGATION,
})  # fmt: skip
