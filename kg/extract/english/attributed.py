"""What is told "according to" somebody, before or after it."""

from kg.extract.english.cues import Cue, Shape
from kg.extract.english.days import before_day
from kg.extract.english.discourse import Holders, note
from kg.extract.english.drafted import Draft, Scene, without_cue
from kg.extract.english.frames import Frames
from kg.extract.english.ownwords import STATED
from kg.extract.english.subjects import Subjects
from kg.extract.english.verdicts import Verdicts

_MAX_NAME = 30


class Attributed:
    """Reads what the sentences of one text attribute to a source without a verb."""

    def __init__(self, frames: Frames, subjects: Subjects) -> None:
        """Keep the parts.

        Args:
            frames: The words.
            subjects: Finder of subjects.
        """
        self.word = frames.word
        self.subjects = subjects
        self.verdicts = Verdicts(frames)

    def read(self, scene: Scene) -> None:
        """Add what "according to X" attributes, or name X as the one who reports the stances of the sentence."""
        self.verdicts.read(scene)
        sentence = scene.sentence
        at = next(
            (
                k
                for k in range(sentence.first, sentence.last - 2)
                if self.word(k) == "according" and self.word(k + 1) == "to"
            ),
            -1,
        )
        if at < 0:
            return
        ending = self._name_end(at + 2, sentence.last)
        holders = self._named(ending, at + 2) if ending else Holders()
        if not holders.ids:
            return
        note(holders, scene.discourse, self.subjects.found)
        first, last = (ending + 1, sentence.last) if at == sentence.first else (sentence.first, at)
        if at > sentence.first and ending < sentence.last - 1:
            return
        if scene.drafts:
            for draft in scene.drafts:
                draft.reporter = draft.reporter or tuple(i for i in holders.ids if i not in draft.holders.ids)
                draft.last = min(draft.last, last) if draft.last >= 0 else last
            return
        scene.drafts.append(self._draft(at, holders, first, last))

    def _name_end(self, i: int, last: int) -> int:
        """Return one past the name that starts at a word and ends at a comma or with the sentence; zero for none."""
        for k in range(i + 1, min(last, i + _MAX_NAME)):
            if self.word(k) in {",", "."} and self._named(k, i).ids:
                return k
        return 0

    def _named(self, end: int, low: int) -> Holders:
        """Return whose name ends before a word, a day between them: "according to X on Monday"."""
        calendar = self.subjects.words["calendar"]
        return self.subjects.ending(before_day(self.word, calendar, end - 1, low))

    def _draft(self, at: int, holders: Holders, first: int, last: int) -> Draft:
        cue = Cue(first=at, last=at + 2, group=at, shape=Shape.CLAUSE, sense=STATED, content=first, rule="according-to")
        return without_cue(cue, holders, first=first, last=last, clause=first, rule="according-to")
