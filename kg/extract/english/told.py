"""What a sentence says before the verb of saying: "The border would open, X said", "..., said X on Monday"."""

from dataclasses import replace

from kg.extract.english.cues import Cue
from kg.extract.english.discourse import Holders, note
from kg.extract.english.drafted import Draft, Notes, Scene
from kg.extract.english.frames import Frames
from kg.extract.english.named import after_verb, before_office, behind_verb
from kg.extract.english.predicates import Predicates
from kg.extract.english.subjects import Subjects
from kg.extract.english.tokens import CLOSING_QUOTES
from kg.extract.english.trailing import is_said
from kg.kinds import Act, Polarity

_MAX_WHEN, _SHORTEST, _MAX_SPEAKER = 6, 3, 8
_DEMANDED = (Act.DEMAND, Polarity.FOR, "says-it-must-be")


class Told:
    """Reads what the sentences of one text tell before they say who says so."""

    def __init__(self, frames: Frames, predicates: Predicates, subjects: Subjects, notes: Notes) -> None:
        """Keep the parts.

        Args:
            frames: The words.
            predicates: Finder of what must be.
            subjects: Finder of subjects.
            notes: Where stances are added.
        """
        self.frames = frames
        self.word = frames.word
        self.predicates = predicates
        self.subjects = subjects
        self.notes = notes

    def read(self, cue: Cue, scene: Scene) -> None:
        """Add the stance: all before the comma is what X says, or what stands behind a further "and that".

        Args:
            cue: The verb of saying.
            scene: The sentence.
        """
        if cue.rule == "said-and-that":
            self._too(cue, scene)
        else:
            self._before(cue, scene)

    def _before(self, cue: Cue, scene: Scene) -> None:
        """Add what stands before the verb of saying."""
        first = scene.sentence.first
        named = behind_verb(self.frames, cue.last) if self.word(cue.group - 1) in {","} | CLOSING_QUOTES else []
        if named:
            holders, comma = after_verb(named), cue.group - 1
        else:
            holders = self.subjects.before(cue.group, first, scene.discourse)
            comma = before_office(self.frames, holders.first)
        if holders.ids and self.word(comma) in CLOSING_QUOTES:
            # What a quotation says is read on its own; who says it is whom "he" calls again.
            note(holders, scene.discourse, self.subjects.found)
        if not holders.ids:
            self._by_nobody(cue, scene)
        if not holders.ids or comma <= first or self.word(comma) != ",":
            return
        if (cue.rule == "said-where" or cue.sense.lemma == "tell") and not is_said(self.frames, first, comma):
            return
        note(holders, scene.discourse, self.subjects.found)
        scene.drafts[:] = [draft for draft in scene.drafts if not _judged(draft, holders)]
        if scene.drafts:
            # The cues inside what is said have their own holders; the speaker reports them.
            for draft in scene.drafts:
                draft.reporter = draft.reporter or tuple(i for i in holders.ids if i not in draft.holders.ids)
                draft.last = comma
            return
        if (rest := self._rest(cue, first, comma, scene.sentence.last)) > 0:
            asked = self.predicates.asks(rest, scene.sentence.last, scene.sentence)
            self.notes.add(replace(cue, content=rest), replace(holders, first=-1), scene.reporter_of(holders), scene)
        else:
            asked = self.predicates.asks(first, comma, scene.sentence)
            self.notes.add(cue, replace(holders, first=-1), scene.reporter_of(holders), scene, last=comma, clause=first)
        if asked:
            scene.drafts[-1].act, scene.drafts[-1].polarity, scene.drafts[-1].force = _DEMANDED

    def _too(self, cue: Cue, scene: Scene) -> None:
        """Read the second clause of "said that A and that B": whoever said the first, or told what another holds."""
        first = next((draft for draft in scene.drafts if draft.cue.first == cue.first), None)
        told = next((draft for draft in scene.drafts if draft.reporter and draft.cue.first > cue.first), None)
        holders = first.holders if first else Holders(ids=told.reporter, rule="named") if told else Holders()
        if holders.ids:
            self.notes.add(cue, replace(holders, first=-1), first.reporter if first else (), scene)

    def _by_nobody(self, cue: Cue, scene: Scene) -> None:
        """End what is told before ", its ministry said", where that is nobody known, and leave out what he judges."""
        first = max(scene.sentence.first, cue.group - _MAX_SPEAKER)
        comma = next((k for k in range(cue.group - 1, first, -1) if self.word(k) == ","), scene.sentence.last)
        own = self.word(comma + 1) in self.frames.lexicon.words["possessives"]
        scene.drafts[:] = [draft for draft in scene.drafts if own or not _judged(draft, Holders())]
        for draft in scene.drafts:
            draft.last = draft.last if 0 <= draft.last < comma else comma

    def _rest(self, cue: Cue, first: int, comma: int, stop: int) -> int:
        """Return where the rest begins of what is told around the verb, "The raid, X said, killed nine", or zero."""
        if is_said(self.frames, first, comma):
            return 0
        after = next((k for k in range(cue.last, min(stop, cue.last + _MAX_WHEN)) if self.word(k) == ","), stop)
        return after + 1 if stop - after > _SHORTEST else 0


def _judged(draft: Draft, speakers: Holders) -> bool:
    """Tell whether whoever speaks only judges what another is minded to: "Ruritania is determined to leave, X said"."""
    own = {*speakers.ids, *speakers.behalf} & {*draft.holders.ids}
    return draft.cue.rule == "adjective" and draft.cue.sense.act in MINDED and not own


#: Of another's will one only judges.
MINDED = frozenset({Act.PROMISE, Act.HOPE})
