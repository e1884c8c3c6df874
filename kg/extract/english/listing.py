"""Lists under a noun of demanding: "These are the demands of the farmers:", "Our recommendations:", each item asked."""

from kg.extract.english.cues import Cue, Shape
from kg.extract.english.discourse import Holders
from kg.extract.english.drafted import Notes, Scene
from kg.extract.english.frames import Frames
from kg.extract.english.items import opens_item
from kg.extract.english.plans import planned_group
from kg.extract.english.subjects import Subjects
from kg.kinds import Act

_ASKING = frozenset({"demands", "requests", "recommendations", "asks"})
_PLANNED = frozenset({"will", "shall"})
_NEAR = 8


class Listing:
    """Reads the lists of demands of one text."""

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

    def read(self, scene: Scene) -> None:
        """Add what the items of a list ask, where a noun before its colon says so and nothing else is read of them.

        Args:
            scene: The sentence; stances are added to it.
        """
        first, last = scene.sentence.first, scene.sentence.last
        colon = next((k for k in range(first + 1, last) if self.word(k) == ":"), 0)
        item = next((k for k in range(colon + 1, last) if self.word(k) != "\n"), colon + 1)
        if not colon or item == colon + 1 or not opens_item(self.frames.lower, item):
            return
        if any(draft.last < 0 or draft.last > colon for draft in scene.drafts):
            return
        if self.word(colon - 1) in _PLANNED:
            self._planned(colon, scene)
            return
        noun = next((k for k in range(colon - 1, max(first, colon - _NEAR) - 1, -1) if self.word(k) in _ASKING), -1)
        holders = self._holders(noun, colon, scene) if noun >= 0 else Holders()
        if not holders.ids:
            return
        sense = self.frames.lexicon.verbs["demand"][0][0]
        cue = Cue(
            first=noun,
            last=noun + 1,
            group=noun,
            shape=Shape.NOMINAL,
            sense=sense,
            content=colon,
            frame=("np",),
            aided=True,
            rule="list",
        )
        self.notes.add(cue, holders, scene.reporter_of(holders), scene)

    def _planned(self, colon: int, scene: Scene) -> None:
        """Add what somebody will do, each an item: "Ruritania will:"; not what he was asked whether he will."""
        first = scene.sentence.first
        holders = self.subjects.before(colon - 1, first, scene.discourse)
        sense = next(
            (sense for sense, _ in self.frames.lexicon.verbs.get("pledge", ()) if sense.act is Act.PROMISE), None
        )
        # "The plan under which Ruritania will:" is told of another.
        alone = holders.first - (self.word(holders.first - 1) == "the") <= first or self.word(holders.first - 1) == ","
        if (
            not holders.ids
            or sense is None
            or not alone
            or self.word(first) in self.frames.lexicon.words["subordinators"]
        ):
            return
        cue = Cue(
            first=colon - 1,
            last=colon,
            group=colon - 1,
            shape=Shape.PRESENT,
            sense=sense,
            content=colon,
            frame=("np",),
            future=True,
            aided=True,
            rule="list",
        )
        self.notes.add(cue, holders, scene.reporter_of(holders), scene)

    def _holders(self, noun: int, colon: int, scene: Scene) -> Holders:
        """Return whose demands they are: whoever makes them, of whom they are else, or the owner before the noun."""
        voice = scene.voice.we if scene.voice else ()
        before, after = self.word(noun - 1), self.word(noun + 1)
        verb = self._made(noun, scene.sentence.first) if noun + 1 == colon or after == "of" else 0
        if verb:
            # "Made the following demands of X": X is asked.
            begin, planned = planned_group(self.frames, verb)
            return Holders() if planned else self.subjects.before(begin, scene.sentence.first, scene.discourse)
        if after in {"of", "from", "by"}:
            at = noun + 2 + (self.word(noun + 2) == "the")
            phrase = self.subjects.found.phrase_from(at)
            return Holders(ids=(phrase.entity,), rule="of") if phrase and phrase.last < colon else Holders()
        if before == "'s":
            return self.subjects.ending(noun - 2)
        return Holders(ids=voice, rule="voice") if before == "our" else Holders()

    def _made(self, noun: int, first: int) -> int:
        """Return the verb of "makes the following demands", zero for none: "has received the following demands"."""
        near = range(noun - 1, max(first, noun - _NEAR - 1), -1)
        verb = next((k for k in near if self.word(k) in _MAKES or self._has(k)), 0)
        pointed = self.word(verb) == "makes" or any(self.word(k) == "following" for k in range(verb, noun))
        return verb if pointed else 0

    def _has(self, k: int) -> bool:
        return self.word(k) in {"has", "have"} and self.word(k + 1) in self.frames.lexicon.words["determiners"]


_MAKES = frozenset({"makes", "made", "make", "issued", "presented"})
