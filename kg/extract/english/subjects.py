"""Who is the subject of a verb: a name, several names joined, a pronoun, the sides of a meeting, or nobody known."""

from collections.abc import Iterator
from dataclasses import replace

from kg.extract.english import guests, recalled
from kg.extract.english.days import before_day
from kg.extract.english.discourse import Discourse, Holders
from kg.extract.english.frames import PRONOUNS, Frames
from kg.extract.english.tokens import CLOSING_QUOTES
from kg.extract.english.undersigned import all_signers
from kg.extract.mentions.found import Found, NounPhrase, Number
from kg.kinds import EntityType

_MAX_ASIDE, _MAX_BRACKET, _MAX_HOPS = 40, 10, 4
_DASHES = frozenset({"-", "–", "—"})
_JOINERS = frozenset({"and", "&"})
_HE = frozenset({"he", "she"})
_OF = frozenset({"of", "from", "for", "representing"})
_QUOTING = frozenset({"“", "”", '"', "‘", "'"})
_LED = frozenset({"headed", "led", "chaired", "represented"})


class Subjects:
    """Finds subjects in one text."""

    def __init__(self, found: Found, frames: Frames) -> None:
        """Keep what was found in the text.

        Args:
            found: The things named.
            frames: The words.
        """
        self.found = found
        self.frames = frames
        self.word = frames.word
        self.words = frames.lexicon.words
        self._ends = {phrase.last: phrase for phrase in found.phrases}
        self._nicknames = dict(self._named_lists())
        self._sides = frames.lexicon.endings["sides"]

    def _named_lists(self) -> Iterator[tuple[str, Holders]]:
        """Yield the short names given to a list of actors: "A, B and C (the Trio)"."""
        forms = self.frames.forms
        for i, form in enumerate(forms):
            phrase = self._ends.get(i - 1) if form == "(" else None
            if phrase is not None:
                at = i + 1 + (self.word(i + 1) in _QUOTING)
                at += self.word(at) == "the"
                joined, first = self._joined(phrase, 0, anywhere=True)
                end = at + 1 + (self.word(at + 1) in _QUOTING)
                if len(joined) > 1 and forms[at : at + 1] and forms[at][:1].isupper() and self.word(end) == ")":
                    named = replace(self._holders(joined, first), plural=True)
                    yield forms[at], named
                    if self.word(at) in self.words["side_nouns"]:
                        yield self.word(at), named

    def before(self, group: int, low: int, discourse: Discourse) -> Holders:
        """Find the subject of the verb group that starts at a word.

        Args:
            group: First word of the verb group.
            low: First word where the subject may stand.
            discourse: Who was spoken of before.

        Returns:
            The holders; without identifiers when the subject is missing or is nobody known.
        """
        j = before_day(self.word, self.words["calendar"], group - 1, low)
        j = guests.before_group(self.frames, self._over_aside(j, low))
        if j < low:
            return discourse.doer or Holders(reason="there is no subject")
        pronoun = self.word(j)
        if pronoun in PRONOUNS:
            if pronoun == "it" and (opener := recalled.opening_body(self.frames, j, low)):
                return replace(self._holders([opener], j), rule="pronoun-it")
            return self._inside(pronoun, j, low) or recalled.meant(self.frames, pronoun, j, discourse)
        holders = self._common(j, low, discourse) or self._sides_or_named(j, low, discourse)
        others = guests.beside(self.frames, j, group)
        return replace(holders, ids=tuple(dict.fromkeys((*holders.ids, *others)))) if holders.ids else holders

    def _common(self, j: int, low: int, discourse: Discourse) -> Holders | None:
        """Read a common noun that stands for somebody told of: the statement, the meeting, his country, the Trio."""
        if (
            self.word(j) in self.words["speaking_papers"]
            and self.word(j - 1) in self.words["determiners"]
            and discourse.latest
        ):
            return replace(discourse.latest, rule="paper", first=j - 1)
        if (
            self.word(j) in self.words["events"]
            and not self._hangs(j, low)
            and (met := discourse.host or next((w for w in (discourse.we, discourse.parties) if len(w) > 1), ()))
        ):
            return Holders(ids=met, rule="meeting", first=j)
        if (own := recalled.own_body(self.frames, discourse, j)) is not None:
            return own
        if self.frames.forms[j] in self._nicknames:
            return replace(self._nicknames[self.frames.forms[j]], first=j)
        return recalled.called_body(self.frames, discourse, j)

    def _sides_or_named(self, j: int, low: int, discourse: Discourse) -> Holders:
        """Read "the two sides" as those who met or signed, and anything else as a name."""
        if (first := guests.hosts_and_guests(self.frames, j, low)) and len(discourse.parties) > 1:
            return Holders(ids=discourse.parties, rule="sides", first=first, plural=True)
        if (signers := all_signers(self.frames, discourse, j, low)) is not None:
            return signers
        if sides := self._side_words(j, low):
            if len(discourse.we) >= 2 and self.word(j) in {"participants", "attendees", "delegations"}:
                return Holders(ids=discourse.we, rule="sides", first=sides)
            if discourse.host and self.word(j) in self.words["constituents"] | {"attendees"}:
                return Holders(ids=discourse.host, rule="sides", first=sides, plural=True)
            if len(discourse.we) >= 2:
                return Holders(ids=discourse.we, rule="sides", first=sides)
            if len(discourse.parties) > 1 + (self.word(j) == "group"):
                return Holders(ids=discourse.parties, rule="sides", first=sides)
            counted = {self.word(sides), self.word(sides + 1)} & ({"both"} | self.words["numerals"])
            named = recalled.both(self.frames, discourse, j, sides) if counted else self._named(j, low)
            return named if named.ids else Holders(first=sides, reason="who the sides are is not told")
        return self._named(j, low)

    def ending(self, j: int) -> Holders:
        """Return the one actor whose name or document ends at a word, whatever it hangs on."""
        named = self._phrase_ending(j) or self._authors(j)
        return self._holders([named], named.first) if named else Holders()

    def _over_aside(self, j: int, low: int) -> int:
        """Step back over what stands between two commas before the verb."""
        while j >= low and self.word(j) in {"”", '"', "’", "“"}:
            j -= 1
        j = guests.before_paper(self.frames, j, low)
        if self.word(j) == "," and (we := guests.opening_we(self.frames, low, j)) >= 0:
            return we
        if self.word(j) in {",", ")", "—", "–"}:
            if self._is_subject(self._phrase_ending(j - 1), low):
                return j - 1
            opener = {",": ",", ")": "(", "—": "—", "–": "–"}[self.word(j)]
            for k in range(j - 1, max(low, j - _MAX_ASIDE), -1):
                if self.word(k) == opener and self.word(k - 1) == ")" and (named := self._before_bracket(k - 1)):
                    return named
                opens = self._phrase_ending(k - 1) or self.word(k - 1) in PRONOUNS | self.words["events"]
                if self.word(k) == opener and opens and not guests.is_list(self.frames, k + 1, j):
                    return k - 1
            if (
                self.word(j) == ")"
                and (inner := self._phrase_ending(j - 1))
                and self._joined(inner, low)[1] < inner.first
            ):
                return j - 1
            if self.word(j) == "," and self._phrase_ending(j - 1):
                return j - 1
        return j

    def _is_subject(self, phrase: NounPhrase | None, low: int) -> bool:
        """Tell whether a phrase before a comma opens the sentence, stands after a dateline or ends a list."""
        if phrase is None:
            return False
        before = guests.before_article(self.frames, phrase.first)
        return (
            phrase.first <= low
            or self.word(before) in _DASHES
            or (self.word(before - 1), self.word(before)) == (",", "and")
            or (self.word(before) == "," and self.person(phrase.entity))
        )

    def _before_bracket(self, j: int) -> int:
        """Return the last word of the name before a short form in brackets, zero for none."""
        return j - 3 if self.word(j - 2) == "(" and self._phrase_ending(j - 3) else 0

    def _phrase_ending(self, j: int) -> NounPhrase | None:
        return None if self.word(j) == "'s" else self._ends.get(j)

    def _inside(self, word: str, j: int, low: int) -> Holders | None:
        """Return the one person named before "he" or "she" in the sentence and no quotation, no pronoun before it."""
        if word not in _HE or any(self.word(k) in _HE for k in range(low, j)) or j <= low:
            return None
        starts = self.found.words.starts
        low = max([low, *(k + 1 for k in range(low, j) if self.word(k) in CLOSING_QUOTES)])
        persons = {p.entity: p for p in self.found.phrases_in(starts[low], starts[j]) if self.person(p.entity)}
        if len(persons) == 2 and self.word(j - 1) == "but":
            return Holders(first=j, reason="which of the two is meant is not told")
        if len(persons) != 1 or any(self._governed(p, low) for p in persons.values()):
            return None
        return replace(self._holders(list(persons.values()), j), rule=f"pronoun-{word}")

    def _side_words(self, j: int, low: int) -> int:
        """Return the first word of "the two sides" and its like that end at a word, or zero."""
        counted = self.word(j) in self.words["side_nouns"] and self.word(j - 1) in self.words["numerals"]
        if counted and (self.word(j) not in self.words["sources"] or self.word(j - 2) in self.words["determiners"]):
            return max(j - 1 - (self.word(j - 2) == "the"), 1)
        for words in self._sides.get(self.word(j), ()):
            first = j - len(words) + 1
            if first >= low and tuple(self.word(k) for k in range(first, j + 1)) == words:
                return max(first, 1)
        return 0

    def _named(self, j: int, low: int) -> Holders:
        """Read the name that ends at a word, those joined to it ("talks between A and B") and their heads."""
        phrase = self._led(self._phrase_ending(j)) or self._authors(j)
        for _ in range(_MAX_HOPS):
            if phrase is None or phrase.first < low or guests.is_shared(self.frames, phrase):
                break
            joined, first = self._joined(phrase, low)
            first = self._governed_before(first, low)
            before = guests.before_article(self.frames, first)
            word = self.word(before)
            if word in {"nor", "or"} or guests.is_object(self.frames, before, low):
                break
            if word not in (self.words["prepositions"] | {"representing"}) - _CLAUSAL or before < low:
                return self._holders(joined, first)
            if rule := guests.told_by(self.frames, before, several=len(joined) > 1):
                return replace(self._holders(joined, before - 1), rule=rule)
            if word in _OF and self._stands_for(before - 1):
                return replace(self._holders(joined, before - 1), plural=True)
            # What hangs on a preposition is no subject; what stands before it may be: "rebels backed by A".
            phrase = self._phrase_ending(before - 1 - (word == "by" and self.word(before - 1).endswith("ed")))
        return Holders(first=j, reason="the subject is nobody that the text names")

    def _authors(self, j: int) -> NounPhrase | None:
        """Return the body before its document: "the League assessment noted"."""
        body = self._phrase_ending(j - 1) if self.word(j) in self.words["documents"] else None
        organ = body is not None and self.found.entity(body.entity).type is EntityType.ORGANISATION
        return body if organ else None

    def _governed_before(self, first: int, low: int) -> int:
        """Step back to the first of two names that hang on one preposition: "shelling by A and B" has no subject."""
        joiner = guests.before_article(self.frames, first)
        earlier = self._phrase_ending(joiner - 1) if self.word(joiner) == "and" else None
        if earlier is None or earlier.first < low or not self._governed(earlier, low):
            return first
        return earlier.first

    def _hangs(self, j: int, low: int) -> bool:
        """Tell whether a noun hangs on a preposition: "a delegation to peace talks"."""
        k = j - 1
        while k > max(low, j - 4) and self.word(k).isalpha() and self.word(k) not in self.words["closed"]:
            k -= 1
        before = self.word(guests.before_article(self.frames, k + 1))
        return k >= low and before in self.words["prepositions"] - _CLAUSAL

    def _led(self, phrase: NounPhrase | None) -> NounPhrase | None:
        """Return the body that somebody leads, in place of its leader: "the delegation of A, headed by X"."""
        if phrase is None or self.word(phrase.first - 1) != "by" or self.word(phrase.first - 2) not in _LED:
            return phrase
        return self._phrase_ending(phrase.first - 3 - (self.word(phrase.first - 3) == ","))

    def _stands_for(self, j: int) -> bool:
        return self.word(j) in self.words["standing_for"] | self.words["quantities"]

    def _joined(self, phrase: NounPhrase, low: int, *, anywhere: bool = False) -> tuple[list[NounPhrase], int]:
        """Collect the phrases joined before one: "A, B, and C", as a subject or anywhere."""
        joined = [phrase]
        first = phrase.first
        seen_and = False
        while True:
            k = guests.before_article(self.frames, first)
            jump = k
            if self.word(jump) in _JOINERS:
                seen_and = True
                jump -= 1
                jump -= self.word(jump) == ","
            elif self.word(jump) == "," and seen_and:
                jump -= 1
            elif (self.word(jump - 1), self.word(jump)) in {("with", "together"), ("well", "as"), ("along", "with")}:
                jump -= 3 if self.word(jump) == "as" else 2
            else:
                return joined[::-1], first
            if self.word(jump) == ")":
                jump = next((k - 1 for k in range(jump, jump - _MAX_BRACKET, -1) if self.word(k) == "("), jump)
            earlier = self._led(self._phrase_ending(jump))
            if earlier is None or earlier.first < low or (not anywhere and self._governed(earlier, low)):
                return joined[::-1], first
            joined.append(earlier)
            first = earlier.first

    def _governed(self, phrase: NounPhrase, low: int) -> bool:
        """Tell whether a phrase hangs on a preposition that is not part of a joint subject."""
        before = guests.before_article(self.frames, phrase.first)
        word = self.word(before)
        governs = before >= low and word in self.words["prepositions"]
        return governs and not (word in _OF and self._stands_for(before - 1))

    def _holders(self, phrases: list[NounPhrase], first: int) -> Holders:
        actors = [p for p in phrases if self.found.entity(p.entity).type is not EntityType.PLACE]
        ids = tuple(dict.fromkeys(p.entity for p in actors))
        behalf = tuple(dict.fromkeys(b for p in actors for b in p.behalf if b not in ids))
        if not behalf:
            behalf = tuple(
                dict.fromkeys(b for i in ids if self.person(i) for b in self.found.entity(i).of if b not in ids)
            )
        plural = any(p.number is Number.PLURAL for p in actors)
        return Holders(ids=ids, behalf=behalf, rule="named" if len(ids) == 1 else "joint", first=first, plural=plural)

    def person(self, identifier: str) -> bool:
        """Tell whether an identifier is that of a person."""
        return self.found.entity(identifier).type is EntityType.PERSON


# After these words a clause may stand, so that a name there can be its subject.
_CLAUSAL = frozenset({"since", "after", "before", "until", "as", "than"})
