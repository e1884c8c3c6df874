"""Whole paragraphs that somebody says without quotation marks: "Minister X said:" and, below it, "I urge all sides"."""

from kg.extract.english.discourse import Discourse
from kg.extract.english.frames import Frames
from kg.extract.english.subjects import Subjects
from kg.extract.english.tokens import Sentence
from kg.extract.english.voice import Voice
from kg.kinds import EntityType

_SAID = frozenset({"said", "says", "added", "commented"})
_QUOTES = frozenset({"“", '"', "«", "‘", "'"})


class Paragraphs:
    """Follows in one text who says the paragraphs below a line that says so."""

    def __init__(self, frames: Frames, subjects: Subjects) -> None:
        """Keep the parts.

        Args:
            frames: The words.
            subjects: Finder of subjects.
        """
        self.frames = frames
        self.subjects = subjects
        self._speaks = False

    def leave(self, sentence: Sentence, discourse: Discourse) -> None:
        """Let "I" and "we" be nobody again from a sentence on that quotes: another may be quoted in it.

        Args:
            sentence: The sentence to be read.
            discourse: Who was spoken of before; changed.
        """
        if self._speaks and not _QUOTES.isdisjoint(self.frames.forms[sentence.first : sentence.last]):
            discourse.turn((), ())
            self._speaks = False

    def follow(self, sentence: Sentence, voice: Voice | None, discourse: Discourse) -> None:
        """Let "I" and "we" be whoever a line says says what is below it, to the next heading or the next who speaks.

        Args:
            sentence: The sentence read last.
            voice: Whose words the text is; of a text that is somebody's own nothing is changed.
            discourse: Who was spoken of before; changed.
        """
        if voice is not None and (voice.we or voice.self):
            return
        colon = sentence.last - 1
        if self.frames.word(colon) == ":" and self.frames.word(colon - 1) in _SAID and self._opens_line(sentence.last):
            holders = self.subjects.before(colon - 1, sentence.first, discourse)
            known = len(holders.ids) == 1
            person = known and self.frames.found.entity(holders.ids[0]).type is EntityType.PERSON
            speaker = holders.ids if person else ()
            discourse.turn(speaker, speaker)
            self._speaks = bool(speaker)
        elif sentence.heading and self._speaks:
            discourse.turn((), ())
            self._speaks = False

    def _opens_line(self, i: int) -> bool:
        """Tell whether the line ends before a word and the next one opens no quotation."""
        if self.frames.word(i) != "\n":
            return False
        while self.frames.word(i) == "\n":
            i += 1
        return self.frames.word(i) not in _QUOTES
