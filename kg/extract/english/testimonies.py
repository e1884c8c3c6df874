"""Sessions in which somebody is heard: "giving evidence to the Committee", "briefed the Council"."""

from kg.extract.english.attending import Attending, MeetingDraft
from kg.extract.english.discourse import Discourse
from kg.extract.english.frames import Frames
from kg.extract.english.gatherings import Gatherings
from kg.extract.english.plans import planned_group
from kg.extract.english.subjects import Subjects
from kg.extract.english.tokens import Sentence
from kg.extract.mentions.found import NounPhrase
from kg.kinds import EntityType, MeetingKind

# Word by which somebody is heard -> the words between it and who hears.
_HEARD = {
    "evidence": frozenset({"to", "before"}),
    "testimony": frozenset({"to", "before"}),
    **dict.fromkeys(("testified", "testifies", "testifying", "testify"), frozenset({"to", "before"})),
    **dict.fromkeys(("appeared", "appears", "appearing", "appear"), frozenset({"before"})),
    **dict.fromkeys(("briefed", "briefs", "briefing", "brief"), frozenset()),
}
#: Words at which a hearing may be told of.
TESTIMONIES = frozenset(_HEARD)
_GIVES = frozenset({"giving", "gave", "gives", "give"})
_BASE = frozenset({"testify", "appear", "brief", "give"})
_HEARERS = frozenset({"committee", "council", "parliament", "senate", "congress", "assembly", "commission"})


class Testimonies:
    """Finds the sessions at which bodies heard somebody."""

    def __init__(self, frames: Frames, subjects: Subjects, gatherings: Gatherings, attending: Attending) -> None:
        """Keep the parts.

        Args:
            frames: The words.
            subjects: Finder of subjects.
            gatherings: Finder of whom a participle at the head of a sentence is told.
            attending: Finder of those who take part.
        """
        self.frames = frames
        self.found = frames.found
        self.word = frames.word
        self.subjects = subjects
        self.gatherings = gatherings
        self.attending = attending

    def at(self, i: int, sentence: Sentence, discourse: Discourse) -> MeetingDraft | None:
        """Find the session told of at a word.

        Args:
            i: Index of the word, one of ``TESTIMONIES``.
            sentence: Its sentence.
            discourse: Who was spoken of before.

        Returns:
            The session of the body with who is heard; None where no council hears or nobody is known to speak.
        """
        verb = i - 1 if _HEARD[self.word(i)] and self.word(i - 1) in _GIVES else i
        noun = self.word(i) in {"evidence", "testimony"}
        body = self._hearer(i)
        if body is None or (noun and verb == i):
            return None
        begin, planned = planned_group(self.frames, verb)
        if self.word(verb) in _BASE and not planned:
            return None
        if self.word(verb).endswith("ing"):
            who = self.gatherings.subject(verb, sentence, discourse)
        else:
            who = self.subjects.before(begin, sentence.first, discourse)
        if not who.ids or self.found.entity(who.ids[0]).type is not EntityType.PERSON:
            return None
        kind = MeetingKind.PLANNED if planned else MeetingKind.SESSION
        ids = self.attending.with_bodies([*who.ids, body.entity])
        return self.attending.made(verb, body.last + 1, kind, ids, sentence, "meeting-heard")

    def _hearer(self, i: int) -> NounPhrase | None:
        """Return the council or committee that stands behind a word for being heard."""
        between = _HEARD[self.word(i)]
        at = self.frames.after_adverbs(i + 1)
        if between:
            if self.word(at) not in between:
                return None
            at += 1
        body = self.found.phrase_near(at)
        if body is None or self.found.entity(body.entity).type is not EntityType.ORGANISATION:
            return None
        named = {self.word(k) for k in range(body.first, body.last + 1)}
        return None if named.isdisjoint(_HEARERS) else body
