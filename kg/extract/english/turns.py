"""Whose words follow a label at the head of a line: "Secretary X: Good afternoon"."""

from bisect import bisect_right
from dataclasses import replace

from kg.extract.english.frames import Frames
from kg.extract.english.issuer import behind
from kg.extract.english.labels import Label, labels
from kg.extract.english.tokens import Sentence
from kg.extract.english.voice import Voice
from kg.extract.mentions.found import Form, Found
from kg.kinds import EntityType
from kg.lexicon.registry import Registry


class Turns:
    """The turns of the speakers of one text, where it is a transcript or a line of it bears a label."""

    def __init__(self, found: Found, frames: Frames, registry: Registry) -> None:
        """Find the labels.

        Args:
            found: The things named.
            frames: The words.
            registry: Posts and who held them.
        """
        self.found = found
        self.frames = frames
        self.registry = registry
        self._labels = {label.first: label for label in labels(frames.forms, frames.lexicon)}
        self._firsts = sorted(self._labels)
        self._over: dict[tuple[str, ...], tuple[str, ...]] = {}

    def voice(self, sentence: Sentence, answering: Voice | None) -> Voice | None:
        """Say whose words a sentence with a label opens.

        Args:
            sentence: A sentence.
            answering: The voice of whoever spoke last or put the text out, who is meant by "A:".

        Returns:
            The voice from the word after the colon to the next label, of nobody where nobody is named or somebody
            asks; None when there is no label.
        """
        label = self._labels.get(sentence.first)
        if label is None:
            return self._lone(sentence)
        if label.answers:
            return self._of((answering.self if answering else ()) or self._asked(), label.stop)
        return self._of(() if label.asks else self._speaker(label), label.stop)

    def _asked(self) -> tuple[str, ...]:
        """Return the person of whom it is told before the first label that he is asked, else the only one named there.

        "Interview with Minister X" names the one who answers, and so does a text that names nobody else before.
        """
        first = self._firsts[0] if self._firsts else 0
        before = self.found.phrases_in(0, self.found.words.starts[first])
        people = [p for p in before if self._person(p.entity)]
        told = [p.entity for p in people if self._interviewed(p.first)]
        named = [p.entity for p in people if p.form is Form.NAME]
        names = dict.fromkeys(told[:1] or named or [p.entity for p in people])
        return tuple(names) if len(names) == 1 else ()

    def _interviewed(self, i: int) -> bool:
        """Tell whether a phrase stands behind "interview with", "interviewed" or "spoke with"."""
        at = i - 1 - (self.frames.word(i - 1) == "the")
        if self.frames.word(at) == "interviewed":
            return True
        return self.frames.word(at) in {"with", "of"} and bool(
            {self.frames.word(at - 1), self.frames.word(at - 2)} & _ASKED
        )

    def pair(self) -> tuple[str, ...]:
        """Return the two office-holders who speak by turns, who met where they do: not somebody and who asks him."""
        found = (self._speaker(label) for _, label in sorted(self._labels.items()) if not label.asks)
        speakers = tuple(dict.fromkeys(i for ids in found for i in ids))
        in_office = all(self.found.entity(i).role is not None for i in speakers)
        return speakers if in_office and len(speakers) == 2 else ()

    def spoken(self, sentence: Sentence) -> bool:
        """Tell whether a sentence stands behind the first label of a transcript."""
        return bool(self._firsts) and sentence.first > self._firsts[0]

    def silent(self, sentence: Sentence, voice: Voice | None) -> bool:
        """Tell whether a sentence of a transcript is nobody's stance.

        Args:
            sentence: The sentence, its label left out.
            voice: Whose words it stands in.

        Returns:
            Whether it stands in a turn of nobody known, or is a remark in brackets.
        """
        if not self._firsts or sentence.first < self._firsts[0]:
            return False
        aside = self.frames.word(sentence.first) == "(" and self.frames.word(sentence.last - 1) in {")", "."}
        return aside or voice is None or not voice.we

    def _of(self, speaker: tuple[str, ...], first: int) -> Voice:
        n = bisect_right(self._firsts, first - 1)
        last = self._firsts[n] if n < len(self._firsts) else len(self.frames.forms)
        if speaker not in self._over:
            self._over[speaker] = behind(self.found, speaker, self.registry)
        return Voice(we=speaker, self=speaker, first=first, last=last, joint=True, behalf=self._over[speaker])

    def _speaker(self, label: Label) -> tuple[str, ...]:
        phrase = self.found.phrase_near(label.first)
        named = phrase is not None and phrase.last < label.last
        return (phrase.entity,) if phrase and named and self._person(phrase.entity) else ()

    def _person(self, identifier: str) -> bool:
        return self.found.entity(identifier).type is EntityType.PERSON

    def _lone(self, sentence: Sentence) -> Voice | None:
        """Read a label in small letters: "Secretary Ida Brandt:"."""
        phrase = self.found.phrase_from(sentence.first)
        if phrase is None or self.frames.word(phrase.last + 1) != ":" or phrase.last + 2 >= sentence.last:
            return None
        return self._of((phrase.entity,), phrase.last + 2) if self._person(phrase.entity) else None


_ASKED = frozenset({"interview", "conversation", "q&a", "talk", "interviews"})
_FILLERS = frozenset({
    "well", "so", "look", "yeah", "yes", "no", "okay", "ok", "right", "sure", "again", "listen", "now", "first",
    "second", "third", "finally", "and", "but",
})  # fmt: skip
_REASONS = frozenset({("that", "is", "why"), ("this", "is", "why"), ("which", "is", "why")})
_BARE_FILLERS = frozenset({"so", "and", "but"})


def past_fillers(frames: Frames, sentence: Sentence) -> Sentence:
    """Return a spoken sentence without the words that hold nothing at its head: "Well, look, we".

    Args:
        frames: The words.
        sentence: The sentence.

    Returns:
        What stands behind them.
    """
    first = sentence.first
    while first + 2 < sentence.last and frames.word(first) in _FILLERS:
        comma = frames.word(first + 1) == ","
        if not comma and frames.word(first) not in _BARE_FILLERS:
            break
        first += 1 + comma
    if frames.lower[first : first + 3] in _REASONS and first + 6 < sentence.last:
        # "That is why we are sending aid" says that they are.
        first += 3
    return replace(sentence, first=first)


def past_label(sentence: Sentence, voice: Voice) -> Sentence:
    """Return a sentence without the label that opens it.

    Args:
        sentence: The sentence.
        voice: The voice that its label opens.

    Returns:
        What stands behind the label; empty where the label is a line of its own.
    """
    return replace(sentence, first=min(voice.first, sentence.last))
