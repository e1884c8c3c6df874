"""Courtesies of one who speaks: bare greetings and thanks, which hold nothing, and thanks and joy that praise."""

from itertools import pairwise

from kg.extract.english.frames import Frames
from kg.extract.english.tokens import Sentence
from kg.extract.english.valued import Valued
from kg.kinds import Act, Polarity
from kg.lexicon.english import unlisted

_THANKS = unlisted(Act.PRAISE, Polarity.FOR, "thanks", lemma="thank")
# So many words may stand between "thank you" and "for", and before joy is told of.
_NEAR, _HEAD, _SHORT = 14, 12, 24
_THANKING = frozenset({("thank", "you"), ("many", "thanks")})
_HAILING = frozenset({("good", "morning"), ("good", "afternoon"), ("good", "evening"), ("good", "day")})
_THERE = frozenset({"here", "back", "with", "joined", "among", "in", "at"})
_ANYBODY = frozenset({"you", "everyone", "everybody", "all", "here", "so", "him", "her", "them"})
_ASKED = frozenset({"question", "questions"})
_POLITE = frozenset({"your", "the", "that", "this", "those", "these", "very", "good", "great", "excellent"})
_FEW = 9
# These stand in no courtesy: "I am glad to be here to condemn the raid".
_STRONG = frozenset({Act.CONDEMN, Act.REJECT, Act.SUPPORT, Act.WARN})
_MEANT = frozenset({"must", "should", "demand", "demands", "urge", "urges", "warn"})
_NOT_MEANT = frozenset({"back", "question", "questions"})
_LEADING = frozenset({("go", "ahead"), ("refer", "you"), ("direct", "you"), ("point", "you")})
_EVADING = frozenset({"characterize", "characterise", "speculate", "preview"})
_READ_OUT = frozenset({"announce", "preview", "add", "offer", "share"})
_QUANTITY = frozenset({"a", "an", "one", "two", "three", "some", "several", "few", "just", "nothing", "no"})
_BEHIND = frozenset({".", "!", ",", "on", "at", "before", "today", "right", "here", "for", "with", "about", "than"})
_HANDED = frozenset({("turn", "it"), ("turn", "things"), ("turn", "this"), ("the", "floor")})
_BEING = frozenset({"be", "being"})
_MEETING = frozenset({"see", "seeing", "have", "having", "join", "joining", "meet", "meeting"})


class Courtesies:
    """Reads the courtesies of one text."""

    def __init__(self, frames: Frames) -> None:
        """Keep the words.

        Args:
            frames: The words.
        """
        self.frames = frames
        self.word = frames.word
        self.words = frames.lexicon.words

    def greets(self, sentence: Sentence) -> bool:
        """Tell whether a sentence only greets, thanks for nothing or leads to questions.

        Args:
            sentence: A sentence of somebody's own words.

        Returns:
            Whether it holds nothing.
        """
        first, last = sentence.first, sentence.last
        opening = (self.word(first), self.word(first + 1))
        # "Good morning, and we condemn", "thank you, but we reject"
        goes_on = self._means(sentence) and any(self.word(k) in {"and", "but", ";"} for k in range(first, last))
        if opening in _HAILING and last - first < _SHORT and not goes_on:
            return True
        if self._thanks(first) and not goes_on:
            return last - first < _SHORT and self.valued(sentence) is None
        leads = self._glad_to_be(sentence) or self._takes_questions(sentence) or self._fills(sentence)
        return leads and not self._means(sentence)

    def valued(self, sentence: Sentence) -> Valued | None:
        """Read "Thank you for your aid" and "it is my great joy to greet the envoy".

        Args:
            sentence: A sentence of somebody's own words.

        Returns:
            What is thanked for or welcomed, or None.
        """
        if self._thanks(sentence.first):
            stop = min(sentence.first + _NEAR, sentence.last)
            at = next((k for k in range(sentence.first, stop) if self.word(k) in {"for", ".", "!", ";"}), 0)
            if self.word(at) != "for" or self._for_nothing(at + 1):
                return None
            return Valued(sense=_THANKS, words=(sentence.first, at + 1), first=at + 1)
        joy = self._joy(sentence)
        if not joy:
            return None
        at = joy + 1 + (self.word(joy) == "to")
        if self.word(joy) == "to" and self.word(joy + 1) not in {"welcome", "host", "receive"}:
            at = joy + 1
        be = next(k for k in range(sentence.first, joy) if self._is(k))
        return Valued(sense=_THANKS, words=(be, at), first=at) if at < sentence.last - 1 else None

    def _thanks(self, first: int) -> bool:
        if tuple(self.word(first + k) for k in range(3)) == ("i", "thank", "you"):
            # "I thank you." ends a speech.
            return self.word(first + 3) in {".", "!", "all", "again", ","}
        if (self.word(first), self.word(first + 1)) == ("thanks", "to"):
            # "Thanks to the truce, we sleep"
            end = next((k for k in range(first + 2, first + _NEAR) if self.word(k) in {",", "for", "."}), 0)
            return self.word(end) != ","
        return (self.word(first), self.word(first + 1)) in _THANKING or (
            self.word(first) == "thanks" and self.word(first + 1) in {"for", "very", "so", ",", "again"}
        )

    def _means(self, sentence: Sentence) -> bool:
        """Tell whether a sentence condemns, rejects, backs, warns or asks in plain words, whatever else it does."""
        words = {self.word(k) for k in range(sentence.first, sentence.last)} - _NOT_MEANT
        verbs = (sense for word in words for sense, _ in self.frames.lexicon.verbs.get(word, ()))
        strong = any(sense.act in _STRONG and ("np",) in sense.frames for sense in verbs)
        return strong or not words.isdisjoint(_MEANT)

    def _for_nothing(self, k: int) -> bool:
        """Tell whether somebody is thanked for no more than that he came or asks."""
        while self.word(k) in _POLITE:
            k += 1
        return self.word(k) in self.words["attending"] | _ASKED | {"time", "attention", "patience"}

    def _is(self, k: int) -> bool:
        return self.word(k) in self.words["be"] or self.word(k) == "'s"

    def _joy(self, sentence: Sentence) -> int:
        """Return the word behind "it is my great joy", zero for none."""
        for k in range(sentence.first + 1, min(sentence.first + _HEAD, sentence.last)):
            if self.word(k) in self.words["joys"] and any(self._is(m) for m in range(k - 4, k)):
                k = self._past_whom(k + 1)
                to = self.word(k) == "to" or (self.word(k).endswith("ing") and len(self.word(k)) > len("being"))
                return k if to or self.word(k) == "being" else 0
        return 0

    def _past_whom(self, k: int) -> int:
        """Step over whose joy it is: "a joy for me to"."""
        return k + 2 if self.word(k) == "for" and self.word(k + 1) in {"me", "us", "all"} else k

    def _glad_to_be(self, sentence: Sentence) -> bool:
        """Tell whether somebody only says that it is good to be here: "I'm delighted to see so many of you"."""
        for k in range(sentence.first, min(sentence.first + _HEAD, sentence.last)):
            if self.word(k) not in self.words["joys"] | self.words["gladness"]:
                continue
            k = self._past_whom(k + 1)
            verb = k + (self.word(k) == "to")
            if verb == k and not self.word(k).endswith("ing"):
                continue
            after = {self.word(verb + 1), self.word(self.frames.after_adverbs(verb + 1))}
            if self.word(verb) in _BEING and after & _THERE:
                return True
            if self.word(verb) in _MEETING and after & _ANYBODY:
                return True
        return False

    def _fills(self, sentence: Sentence) -> bool:
        """Tell whether a short sentence only leads on: "With that, Karl", "go ahead", "I would refer you to them"."""
        words = [self.word(k) for k in range(sentence.first, sentence.last)]
        pairs = set(pairwise(words))
        nothing = "not" in words and not _EVADING.isdisjoint(words)
        # "I have two things at the top", "I don't have anything to announce"
        brings = words[:2] == ["i", "have"] and not _QUANTITY.isdisjoint(words[2:3])
        brings = brings or ("don't", "have") in pairs
        told = {after for verb, after in pairs if verb in _READ_OUT}
        announces = brings and (not told.isdisjoint(_BEHIND) or ("the", "top") in pairs)
        opens = words[:2] == ["with", "that"] and len(words) < _FEW
        return len(words) < _SHORT and (bool(pairs & _LEADING) or nothing or announces or opens)

    def _takes_questions(self, sentence: Sentence) -> bool:
        """Tell whether a sentence only hands over: "I'm happy to take your questions", "over to you"."""
        words = [self.word(k) for k in range(sentence.first, sentence.last)]
        asked = "questions" in words or ("your", "question") in pairwise(words)
        takes = asked and not {"take", "taking", "answer"}.isdisjoint(words)
        # "Turn it over to you", but not "turn over the men"
        hands = "over" in words and not _HANDED.isdisjoint(pairwise(words))
        return len(words) < _SHORT and (takes or hands)
