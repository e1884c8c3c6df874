"""What must follow a cue: a clause, a noun phrase, an infinitive, a preposition, or somebody asked to do something."""

from collections.abc import Sequence
from itertools import pairwise

from kg.extract.english.clauses import clause_verb, is_merit
from kg.extract.english.contracted import lowered
from kg.extract.english.days import day_end, span_of_time
from kg.extract.english.hearers import hearer, in_relative, past_medium
from kg.extract.english.items import first_item
from kg.extract.english.match import Match
from kg.extract.mentions.found import Found
from kg.lexicon.english import EnglishLexicon, Inflection

_SIGNS = frozenset(".,;:?!()[]{}“”\"«»—–-\n'’‘…•*")
_OPENING, _CLOSING = frozenset({"“", '"'}), frozenset({"”", '"'})
_OBJECTS = frozenset({"him", "her", "them", "us", "me", "everyone", "those", "anyone", "whoever", "everybody"})
# Between somebody and what he is thanked or blamed for none of these stands.
_PARTING = frozenset({"on", "at", "against", "that", "which", "who", "over", "by", ":", "to"})
# Before a number: "over $5 million".
_ABOUT = frozenset({"over", "about", "around"})
#: Pronouns that are nothing but a subject when a verb of saying stands before them.
PRONOUNS = frozenset({"he", "she", "they", "we", "i", "it"})
# What stands after "it" where that is an object: "said it again", "said it best".
_AFTER_OBJECT = frozenset({"again", "all", "best", "better", "both", "first", "once", "too", "twice", "well"})
_BLAMED, _CALLS = frozenset({"responsible", "accountable"}), frozenset({"call", "appeal", "press", "push", "plead"})
_MAX_ACTOR, _MAX_ASIDE, _MAX_SUBJECT, _BARE = 28, 16, 20, 3


class Frames:
    """Matches frames against the words of one text."""

    def __init__(self, found: Found, lexicon: EnglishLexicon) -> None:
        """Keep the words of one text.

        Args:
            found: What was found in the text.
            lexicon: The closed classes.
        """
        self.found = found
        self.forms: Sequence[str] = found.words.forms
        self.lower = lowered(self.forms)
        self.length = len(self.lower)
        self.lexicon = lexicon
        self._actor_starts = {phrase.first for phrase in found.phrases}

    def word(self, i: int) -> str:
        """Return a word in small letters, or an empty string beyond the text."""
        return self.lower[i] if 0 <= i < self.length else ""

    def is_adverb(self, i: int) -> bool:
        """Tell whether a word may stand within a verb group without changing it."""
        word = self.word(i)
        if word in self.lexicon.words["adverbs"]:
            # "Welcomed Tuesday's vote" has no adverb.
            return self.word(i + 1) != "'s"
        if not word.endswith("ly") or len(word) <= 4 or word in self.lexicon.words["not_adverbs"]:
            return False
        # In capitals within a sentence it is a name.
        return self.forms[i].islower() or i == 0 or self.word(i - 1) in {".", "\n", "“", '"', "?", "!"}

    def after_adverbs(self, i: int) -> int:
        """Return the first word at or after an index that is no adverb."""
        while self.is_adverb(i) or self.word(i) in {"in", "on", ","} or span_of_time(self.word, i):
            if self.word(i) == ",":
                # ", however,"
                if not (self.is_adverb(i + 1) and self.word(i + 2) == ","):
                    return i
                i += 3
                continue
            if self.word(i) == "on":
                end = day_end(self.word, self.lexicon.words["calendar"], i)
                if end == i:
                    return i
                i = end
                continue
            if self.word(i) == "in":
                end = next((i + n for n in range(3, 6) if self.word(i + n - 1) == "terms"), i)
                if end == i:
                    return i
                i = end
            else:
                i += 1 + span_of_time(self.word, i)
        return i

    def starts_noun_phrase(self, i: int) -> bool:
        """Tell whether a noun phrase can start at a word."""
        word, words = self.word(i), self.lexicon.words
        if not word or word in _SIGNS:
            return False
        if word in _ABOUT and (self.word(i + 1) == "$" or self.word(i + 1)[:1].isdigit()):
            return True
        if word in words["prepositions"] or word in words["conjunctions"] or word in words["auxiliaries"]:
            return False
        return (
            word not in {"that", "to", "'s", "we", "i", "he", "they", "who", "which"} and word not in words["negations"]
        )

    def match(self, at: int, frames: Sequence[tuple[str, ...]], stop: int) -> Match | None:
        """Find the first of several frames that fits what follows a cue: "rejected as baseless the claims".

        Args:
            at: Index of the first word after the cue.
            frames: Frames in the order of preference.
            stop: One past the last word of the sentence.

        Returns:
            The match, or None.
        """
        at = self.after_adverbs(at)
        if self.word(at) in _CLOSING and any(self.word(k) in _OPENING for k in range(max(at - 4, 0), at)):
            # He “strongly condemned” it.
            at += 1
        at += 2 * (self.word(at) == "as" and self.word(at + 2) in self.lexicon.words["determiners"])
        for frame in frames:
            found = self._one(at, frame, stop)
            if found is not None and found.content < stop:
                return found
        return None

    def _one(self, at: int, frame: tuple[str, ...], stop: int) -> Match | None:
        i, actor, cue_end = at, None, at
        for n, part in enumerate(frame):
            last = n == len(frame) - 1
            if part == "A":
                i += self.word(i) in _OPENING
                end = self._actor_end(i, frame[n + 1] if not last else "", stop)
                merit = not last and is_merit(self.word, self.lexicon, end, frame[n + 1])
                if end <= i or merit or (n and frame[0] == "for" and not self._could_act(i, end)):
                    return None
                actor = (i, end)
                i = end if not last else i
            elif part in _CONTENTS and last:
                content = self._content(part, i, stop)
                if content is None:
                    return None
                # Whoever is asked to act is told apart from what is asked, but for the bare "urged those to do so".
                whole = stop - content <= _BARE or frame[0] == "for"
                begin = actor[0] if actor and part == "to" and whole else content
                return Match(begin, frame, actor, cue_end)
            elif self.word(i + self._fully(i)) == part:
                i += 1 + self._fully(i)
                cue_end = i if actor is None else cue_end
            else:
                return None
        if actor and frame[-1] == "A":
            return Match(actor[0], frame, actor, cue_end)
        content = self.after_adverbs(self._item(i))
        content += self.word(content) in _OPENING
        fits = self.starts_noun_phrase(content) or self.word(content).endswith("ing")
        return Match(content, frame, actor, cue_end) if fits and content < stop else None

    def _fully(self, i: int) -> bool:
        """Tell whether an adverb stands before "responsible": "held them fully responsible for"."""
        return self.word(i).endswith("ly") and self.word(i + 1) in _BLAMED

    def _actor_end(self, i: int, until: str, stop: int) -> int:
        """Return one past the words of an actor that run up to a given word; the start when there is none."""
        if not (self.starts_noun_phrase(i) or self.word(i) in _OBJECTS):
            return i
        if not until:
            return self._actor_alone(i)
        for j in range(i + 1, min(stop, i + _MAX_ACTOR)):
            word = self.word(j)
            if self.word(j + self._fully(j)) == until and (until != "to" or self.infinitive(j)):
                if in_relative(self.word, i, j):
                    return i
                near = until != "for" or not any(self.word(k) in _PARTING or self._is_verb(k) for k in range(i, j))
                told = until in {"that", "of"} and hearer(self.word, self._is_verb, i, j)
                anyone = told or until == "to" or until in _BLAMED
                return j if anyone or (near and self._has_actor(i, j)) else i
            if until in {"that", "bare", "np", "quote"} and j > i and self._has_actor(i, j) and self._ends_actor(j):
                return j
            if word in {".", ";", ":", "“", "”", "while", "but"} or (until in {"to", "for"} and self._leaves(j)):
                return i
        return i

    def _could_act(self, i: int, end: int) -> bool:
        """Tell whether somebody who can do something is named in words: "for the sides to", not "for access to"."""
        return self._has_actor(i, end) or self.word(end - 1) in self.lexicon.words["side_nouns"]

    def _leaves(self, j: int) -> bool:
        """Tell whether another verb begins after a word: "and opposed", ", underscoring"."""
        following = self.word(j + 1)
        if self.word(j) == "and":
            return self._is_verb(j + 1) or (following in _CALLS and self.word(j + 2) in {"for", "on", "upon"})
        return self.word(j) == "," and following.endswith("ing") and following in self.lexicon.verbs

    def _actor_alone(self, i: int) -> int:
        for j in range(i, i + 4):
            phrase = self.found.phrase_from(j)
            if phrase is not None:
                return phrase.last + 1
        return i + 1 if self.word(i) in _OBJECTS else i

    def _has_actor(self, i: int, j: int) -> bool:
        hearers = any(self.word(k) in self.lexicon.words["hearers"] for k in range(i, min(j, i + 4)))
        return hearers or any(k in self._actor_starts for k in range(i, j)) or self.word(i) in _OBJECTS

    def _ends_actor(self, j: int) -> bool:
        phrase = self.found.phrase_over(self.found.words.starts[j - 1])
        others = _OBJECTS | self.lexicon.words["hearers"]
        # "Told US Secretary of State X that"
        titled = (
            self.forms[j : j + 1] and self.forms[j][:1].isupper() and self.word(j) in self.lexicon.words["officials"]
        )
        named = phrase is not None and phrase.last == j - 1 and not titled
        return (named or self.word(j - 1) in others) and self.word(j) not in self.lexicon.words["hearers"] | {"'s"}

    def infinitive(self, i: int) -> bool:
        """Tell whether "to" at an index opens an infinitive rather than a goal."""
        j = self.after_adverbs(i + 1)
        if self._item(j) > j:
            return True
        word, words = self.word(j), self.lexicon.words
        if not word.isalpha() or self.forms[j][:1].isupper():
            return False
        return word not in words["determiners"] | words["possessives"] | words["prepositions"] and not word.endswith(
            "ing"
        )

    def _content(self, part: str, i: int, stop: int) -> int | None:
        if part == "that":
            return self._that(i, stop)
        if part == "to":
            return self._to(i)
        if part == "quote":
            j = i + (self.word(i) in {",", ":"})
            if self.word(j) in {"“", '"', "«"}:
                return j + 1
            return j if self.word(i) == ":" and j < stop and self.forms[j][:1].isupper() else None
        if part == "bare":
            at = past_medium(self.word, self.forms, self.lexicon, i)
            return at if self._bare(at, stop) else None
        if part in {"how", "why", "ways"}:
            return i if self.word(i) == part else None
        i = self._item(i)
        i += self.word(i) in _OPENING
        return i if self.starts_noun_phrase(i) and self.word(i) not in {"here"} else None

    def _to(self, i: int) -> int | None:
        """Find what "to" leads to; what is not to be done keeps its "not to", for it is that which is held."""
        contrasted = ("but", "to") in pairwise(self.lower[i : i + 7])
        if self.word(i) == "not" and self.word(i + 1) == "to" and self.word(i + 2) != "be":
            return i if self.infinitive(i + 1) and not contrasted else None
        if self.word(self._item(i)) == "to":
            # Behind a colon each item may open with "to".
            i = self._item(i)
        if self.word(i) == "to" and self._item(i + 1) > i + 1:
            return self._item(i + 1)
        goes_on = self.word(i) == "to" and (self.infinitive(i) or self.starts_noun_phrase(i + 1))
        # "Whether or not to sign" asks for neither, "not to war but to peace" tells of no deed.
        denied = goes_on and self.word(i - 1) == "not"
        if denied and (self.word(i - 2) == "or" or contrasted):
            return None
        return (i - 1 if denied else i + 1) if goes_on else None

    def _item(self, i: int) -> int:
        """Return the first word of the first item of a list that a colon opens in the next line, else the same word."""
        return first_item(self.lower, i)

    def _that(self, i: int, stop: int) -> int | None:
        """Find "that", an aside of place, time or hearer let in between."""
        if self.word(i) == "that":
            return self._item(i + 1)
        if self.word(item := self._item(i)) == "that":
            # Behind a colon each item may open with "that".
            return item + 1
        aside = self.word(i) in self.lexicon.words["prepositions"] or self.word(i) == ","
        if aside:
            if self.word(i) == "," and self.word(i + 1) not in self.lexicon.words["prepositions"]:
                return None
            for j in range(i + 1, min(stop, i + _MAX_ASIDE)):
                if self.word(j) == "that" and self.word(j - 1) not in self.lexicon.words["prepositions"]:
                    return None if self.word(j - 1) == "and" else j + 1
                if self.word(j) in {".", ";", "“"} or self._is_verb(j):
                    return None
        return None

    def _is_verb(self, i: int) -> bool:
        """Tell whether a word is a cue verb and not the noun of the same form: "told", not "a call"."""
        forms = {inflection for _, inflection in self.lexicon.verbs.get(self.word(i), ())}
        return bool(forms) and Inflection.BASE not in forms

    def _bare(self, i: int, stop: int) -> bool:
        """Tell whether a clause without "that" starts here: a subject and, soon after, a verb."""
        words = self.lexicon.words
        subject = self.starts_noun_phrase(i) or self.word(i) in (words["pronouns"] | {"no"}) - {"that", "who", "which"}
        if self.word(i) in PRONOUNS and self.word(i + 1).isalpha() and i + 2 < stop:
            adverb = self.is_adverb(i + 1) and not self.word(i + 2).isalpha()
            object_ = self.word(i) == "it" and (adverb or self.word(i + 1) in _AFTER_OBJECT)
            return not object_ and self.word(i + 1) not in words["prepositions"] | words["conjunctions"]
        named = self.found.phrase_from(i)
        if named and self.word(named.last + 1).endswith("s") and self.word(named.last + 2) in words["determiners"]:
            # "Ruritania reserves the right"
            return self.forms[named.last + 1].islower()
        return subject and clause_verb(self.word, self.forms, self.lexicon, range(i + 1, min(stop, i + _MAX_SUBJECT)))


_CONTENTS = frozenset({"that", "bare", "np", "to", "quote", "how", "why", "ways"})
