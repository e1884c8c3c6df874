"""Who is quoted as saying something: "the agency quoted the minister as saying", "she was quoted by X as rejecting"."""

from dataclasses import replace

from kg.extract.english.cues import Cue
from kg.extract.english.discourse import Holders, note
from kg.extract.english.drafted import Notes, Scene
from kg.extract.english.frames import Frames
from kg.extract.english.guests import before_article
from kg.extract.english.subjects import Subjects

_QUOTED = frozenset({"quoted", "cited", "quotes", "cites", "quoting", "citing"})
_AUXILIARIES = frozenset({"is", "was", "are", "were", "been", "has", "have", "had", "being", "also"})
_HANGING = frozenset({"to", "of", "for", "at", "in", "from", "with", "near"})
_FAR = 14


class Quoting:
    """Reads what the sentences of one text tell as quoted."""

    def __init__(self, frames: Frames, subjects: Subjects, notes: Notes) -> None:
        """Keep the parts.

        Args:
            frames: The words.
            subjects: Finder of subjects.
            notes: Where stances are added.
        """
        self.frames = frames
        self.word = frames.word
        self.subjects = subjects
        self.notes = notes

    def read(self, cue: Cue, scene: Scene) -> bool:
        """Add the stance of whoever is quoted.

        Args:
            cue: A verb in -ing.
            scene: The sentence.

        Returns:
            Whether "quoted as" stands before the verb; with nobody known as quoted nothing is added.
        """
        at = self._quoted(cue, scene.sentence.first)
        if at < 0:
            return False
        start = at
        while start > scene.sentence.first and self.word(start - 1) in _AUXILIARIES:
            start -= 1
        subject = self.subjects.before(start, scene.sentence.first, scene.discourse)
        behind = self.subjects.ending(cue.group - 2) if cue.group - 2 > at else Holders()
        if behind.ids and self.word(before_article(self.frames, behind.first)) in _HANGING:
            # "Quoted an aide to X as saying": not X.
            behind = Holders()
        passive = start < at
        holders, reporter = (subject, behind) if passive else (behind, subject)
        if holders.ids:
            note(holders, scene.discourse, self.subjects.found)
            told = tuple(i for i in reporter.ids if i not in holders.ids) or scene.reporter_of(holders)
            self.notes.add(cue, replace(holders, first=-1), told, scene, clause=start)
        return True

    def _quoted(self, cue: Cue, first: int) -> int:
        """Return the index of the verb of quoting that belongs to the "as" before a cue, or -1."""
        if self.word(cue.group - 1) != "as":
            return -1
        for k in range(cue.group - 2, max(first, cue.group - _FAR) - 1, -1):
            if self.word(k) in _QUOTED:
                return k
            if self.word(k) in {",", ".", ";", ":"}:
                break
        return -1
