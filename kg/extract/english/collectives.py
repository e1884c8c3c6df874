"""Those named by a common noun: peoples, forces and delegations, "all parties", "the political process"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from kg.extract.english.drafts import Named
from kg.extract.english.gazetteer import Gazetteer, Hit
from kg.extract.english.opposition import only_opposition
from kg.extract.mentions.found import Form, Number
from kg.kinds import EntityType
from kg.lexicon.english import EnglishLexicon

_SENT = frozenset({"delegation", "team"})
_BODIES = frozenset({"commission", "police", "party", "court", "council", "agency", "bank", "coalition", "movement"})
_RULING = frozenset({"government", "regime", "authorities", "leadership"})
# Adjectives of a government that only governs for a time.
_PASSING = frozenset({"interim", "transitional", "caretaker", "provisional"})
_LED = re.compile(r".*-(?:led|owned|facilitated|brokered|backed|sponsored|mediated|supported)")


class CollectiveFinder:
    """Finds what is named by a common noun, with the adjective of a state or without."""

    def __init__(self, forms: Sequence[str], names: Gazetteer, lexicon: EnglishLexicon) -> None:
        """Keep the words of one text and what is known of names.

        Args:
            forms: The words.
            names: The registry's names.
            lexicon: The closed classes.
        """
        self.forms = forms
        self._lower = tuple(form.lower() for form in forms)
        self.length = len(forms)
        self.names = names
        self.lexicon = lexicon
        self._by_first = lexicon.openings["collectives"]
        self._opposed = only_opposition(forms, names)

    def word(self, i: int) -> str:
        """Return a word, or an empty string beyond the text."""
        return self.forms[i] if 0 <= i < self.length else ""

    def _written(self, first: int, last: int) -> str:
        """Return words as they are written: "Ruritania's army"."""
        return " ".join(self.forms[first:last]).replace(" 's", "'s")

    def at(self, i: int) -> Iterator[Named]:
        """Yield what may be named from a word on."""
        yield from self._collective(i)
        yield from self._adjectival(i)
        yield from self._population(i)
        yield from self._process(i)

    def _collective(self, i: int) -> Iterator[Named]:
        for words in self._by_first.get(self._lower[i], ()):
            if self._lower[i : i + len(words)] == words:
                if self.word(i + len(words)) in {"of", "from", "for"}:
                    return
                bare = words[1:] if words[0] == "the" else words
                if bare == ("opposition",) and self._opposed:
                    yield self._circle(i + len(words) - 1, i + len(words), *self._opposed)
                    return
                states = bare[-1] in {"states", "nations", "countries"}
                kind = (EntityType.STATE, "State") if states else (EntityType.ORGANISATION, "Organization")
                yield Named(
                    first=i + len(words) - len(bare) if words[0] == "the" else i,
                    last=i + len(words),
                    type=kind[0],
                    kind=kind[1],
                    name=" ".join(bare),
                    form=Form.DESCRIPTION,
                    number=Number.PLURAL,
                    plain=True,
                )
                return

    def _owner(self, i: int, state: str | None) -> Hit | None:
        named = self.word(i)[:1].isupper() and (not state or "'s" in self.forms)
        hit = self.names.at(self.forms, i) if named else None
        return hit if hit and self.word(hit.last) == "'s" and hit.keys[0].startswith("actor/") else None

    def _adjectival(self, i: int) -> Iterator[Named]:
        """Read an adjective of a state and a noun that acts: "Ruritanian government", "Ruritanian forces"."""
        state, j = self.names.adjectives.get(self.word(i)), i + 1
        # An adjective may open the name of a state: "Syldavian Arabia's cabinet".
        if (hit := self._owner(i, state)) is not None:
            yield from self._office(i, hit.last + 1, hit.keys[0])
            yield from self._owned(i, hit.last + 1, hit.keys[0])
            return
        if state is None:
            return
        yield from self._office(i, j, state)
        while self.word(j) in self.lexicon.words["modifiers"] or self.word(j) in self.names.adjectives:
            j += 1
        words = self.lexicon.words
        acting = words["circles"] | words["forces"] | words["delegations"] | words["populations"] | words["governments"]
        # "The Ruritanian opposition" is a noun where no other follows.
        j -= j > i + 1 and self.word(j) not in acting and self.word(j - 1) in words["circles"]
        noun = self.word(j)
        name = " ".join(self.forms[i : j + 1])
        if noun in words["governments"] and j == i + 1:
            yield Named(
                first=i, last=j + 1, type=EntityType.STATE, kind="State", key=state, form=Form.NISBA, title=noun.lower()
            )
        elif noun in {"government", "authorities", "administration"} and self.word(j - 1) in _PASSING:
            yield Named(first=i, last=j + 1, type=EntityType.ORGANISATION, kind="PublicBody", name=name, of=(state,))
        elif noun in words["circles"]:
            yield self._circle(i, j + 1, name, state)
        elif (end := self._sent_by(j)) > 0:
            yield self._delegation(i, end, state)
        elif noun in words["delegations"]:
            yield self._delegation(i, j + 1, state)
        elif noun in words["forces"]:
            yield Named(
                first=i,
                last=j + 1,
                type=EntityType.ARMED_GROUP,
                kind="ArmedActor",
                name=name,
                of=(state,),
                form=Form.NISBA,
                number=Number.PLURAL,
            )

    def _owned(self, i: int, j: int, state: str) -> Iterator[Named]:
        """Read "Ruritania's government", "Ruritania's main opposition party", "Ruritania's army"."""
        words, last = self.lexicon.words, j
        while self.word(last) in words["modifiers"] | {"main", "largest", "exiled", "ruling"}:
            last += 1
        last -= self.word(last) not in words["circles"] | words["forces"] and self.word(last - 1) in words["circles"]
        noun = self.word(last)
        party = noun == "opposition" and self.word(last + 1) in {"party", "coalition", "leaders", "bloc"}
        name = self._written(i, last + 1 + party)
        if noun in _RULING and last == j:
            yield Named(first=i, last=j + 1, type=EntityType.STATE, kind="State", key=state, form=Form.NISBA)
        elif noun in words["circles"]:
            own = noun == "opposition" and last == j and not party and state in self.names.adjective_of
            yield self._circle(
                i, last + 1 + party, f"{self.names.adjective_of[state]} opposition" if own else name, state
            )
        elif end := self._body_of(j):
            body = self._written(i, end)
            yield Named(first=i, last=end, type=EntityType.ORGANISATION, kind="PublicBody", name=body, of=(state,))
        elif noun in {"army", "military"}:
            yield Named(first=i, last=last + 1, type=EntityType.ARMED_GROUP, kind="ArmedActor", name=name, of=(state,))

    def _body_of(self, j: int) -> int:
        """Return one past "election commission", "central bank" at a word, zero where no body is named."""
        for k in range(j, j + 3):
            if self.word(k) in _BODIES and self.word(k + 1) not in {"leader", "chief", "head", "official", "officials"}:
                return k + 1
            if not self.word(k).isalpha() or not self.word(k).islower():
                break
        return 0

    def _office(self, i: int, j: int, state: str) -> Iterator[Named]:
        """Read "Ruritanian foreign ministry", "Ruritania's parliament"."""
        words = self.lexicon.words
        field = self.word(j) in words["fields"]
        j += field
        if self.word(j) not in words["offices"] or (self.word(j).lower() == "ministry" and not field):
            return
        after = self.word(j + 1)
        if after.isalpha() and after.islower() and words["closed"].isdisjoint({after}) and not self._verbal(after):
            return
        key = f"actor/ministry-of-foreign-affairs-of-{state.removeprefix('actor/')}"
        foreign = self.word(j - 1).lower() == "foreign" and key in self.names.registry.entries
        name = self._written(i, j + 1)
        kind = (EntityType.ORGANISATION, "PublicBody")
        yield Named(first=i, last=j + 1, type=kind[0], kind=kind[1], key=key if foreign else "", name=name, of=(state,))

    def _verbal(self, word: str) -> bool:
        """Tell whether what follows a body's name is no noun, as it is in "military aggression"."""
        words = self.lexicon.words
        forms = {inflection for _, inflection in self.lexicon.verbs.get(word, ())}
        joins = words["auxiliaries"] | words["conjunctions"] | words["adverbs"] | words["modals"]
        return bool(forms) or word in joins or word in words["met"] or word.endswith(("ed", "ly"))

    def _sent_by(self, j: int) -> int:
        """Return one past "government's delegation" at a word, zero when none stands there."""
        k = j + 1 + (self.word(j + 1) == "'s")
        sent = self.word(j).lower() in {"government", "regime", "opposition"} and self.word(k) in _SENT
        return k + 1 if sent else 0

    def _delegation(self, first: int, last: int, state: str) -> Named:
        return Named(
            first=first,
            last=last,
            type=EntityType.DELEGATION,
            kind="Delegation",
            name=" ".join(self.forms[first:last]).replace(" 's", ""),
            of=(state,),
            form=Form.NISBA,
        )

    def _circle(self, first: int, last: int, name: str, state: str) -> Named:
        return Named(
            first=first,
            last=last,
            type=EntityType.ORGANISATION,
            kind="Organization",
            name=name,
            form=Form.DESCRIPTION,
            number=Number.SINGULAR if "opposition" in name.split()[-2:] else Number.PLURAL,
            of=(state,),
            plain=True,
        )

    def _population(self, i: int) -> Iterator[Named]:
        word = self.word(i)
        words = self.lexicon.words
        singular = word[:-1] if word.endswith("s") else ""
        if singular in self.names.adjectives and word not in self.names.adjectives:
            hit = self.names.at((singular, "people"), 0)
            people = self._people(i, i + 1, f"{singular} people", self.names.adjectives[singular])
            yield replace(people, key=hit.keys[0]) if hit else people
            return
        if word == "people" and self.word(i + 1) == "of" and (theirs := self._people_of(i)):
            yield theirs
            return
        if word in {"those", "Those"} and (end := self._those(i)):
            yield self._people(i, end, " ".join(self.forms[i:end]).lower(), "")
            return
        j = i
        while self.word(j) in words["modifiers"] or self.word(j) in self.names.adjectives:
            j += 1
        state = self.names.adjectives.get(word, "")
        if j > i and self.word(j) not in words["populations"] and self.word(j - 1) in words["populations"]:
            j -= 1
        # "Mothers of the missing" at the head of a sentence.
        if self.word(j) in words["populations"] or (
            self.word(j + 1) == "of" and self._lower[j] in words["populations"]
        ):
            end = j + 1
            if self.word(end) == "and" and self.word(end + 1) == "their" and self.word(end + 2) in words["populations"]:
                end += 3
            end = self._of_place(end)
            if self.word(end) == "of" and self.word(end + 1) == "those" and (those := self._those(end + 1)):
                end = those
            yield self._people(i, end, " ".join(self.forms[i:end]), state)

    def _people_of(self, i: int) -> Named | None:
        """Read "people of Ruritania" as the Ruritanian people."""
        at = i + 2 + (self.word(i + 2) == "the")
        hit = self.names.at(self.forms, at)
        adjective = self.names.adjective_of.get(hit.keys[0]) if hit else None
        if hit is None or adjective is None:
            return None
        known = self.names.at((adjective, "people"), 0)
        people = self._people(i, hit.last, f"{adjective} people", hit.keys[0])
        return replace(people, key=known.keys[0]) if known else people

    def _of_place(self, end: int) -> int:
        """Return one past "of Strelsau" or "of the victims" after a people, the same word where neither follows."""
        j = end + 1 + (self.word(end + 1) == "the")
        if self.word(end) == "of" and self.word(j) in self.lexicon.words["populations"] | self.lexicon.words["lost"]:
            return j + 1
        if self.word(end) != "of" or not self.word(j)[:1].isupper():
            return end
        hit = self.names.at(self.forms, j)
        return hit.last if hit else j + 1

    def _those(self, i: int) -> int:
        """Return one past "those internally displaced", "those who remain missing"; zero when nobody is described."""
        if self.word(i + 1) == "who":
            end = i + 2
            past = self.lexicon.words["prepositions"].union(self.lexicon.modals)
            while end < i + 6 and self.word(end).isalpha() and self.word(end) not in past:
                end += 1
            return end if end > i + 3 else 0
        end = i + 2 if self.word(i + 1).endswith("ly") else i + 1
        return end + 1 if self.word(end).endswith("ed") or self.word(end) in {"missing", "lost", "held"} else 0

    def _people(self, first: int, last: int, name: str, state: str) -> Named:
        return Named(
            first=first, last=last, type=EntityType.POPULATION, kind="PopulationGroup", name=name,
            of=(state,) if state else (), number=Number.PLURAL, form=Form.DESCRIPTION,
        )  # fmt: skip

    def _process(self, i: int) -> Iterator[Named]:
        """Read "UN-facilitated, Ruritanian-led process", "political process"."""
        j = i
        words = self.lexicon.words
        while (
            self.word(j) in words["modifiers"] or _LED.fullmatch(self.word(j)) or self.word(j) in self.names.adjectives
        ):
            j += 2 if self.word(j + 1) in {",", "and"} and _LED.fullmatch(self.word(j)) else 1
        if {self.word(i - 1), self.word(i - 2)} & {"a", "an"}:
            # "A political dialogue" is none yet.
            return
        if j > i and self.word(j) in words["process_words"]:
            name = " ".join(self.forms[i : j + 1])
            yield Named(
                first=i, last=j + 1, type=EntityType.PROCESS, kind="PoliticalProcess", name=name, form=Form.DESCRIPTION
            )
