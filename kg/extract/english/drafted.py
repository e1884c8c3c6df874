"""A stance while it is being read, in word indices; the later steps cut its content and name what it is about."""

from dataclasses import dataclass, field

from kg.extract.english.cues import Cue, negation
from kg.extract.english.discourse import Discourse, Holders
from kg.extract.english.tokens import Sentence
from kg.extract.english.voice import Voice
from kg.kinds import Act, Polarity
from kg.lexicon.english import Sense


@dataclass(slots=True, kw_only=True)
class Draft:
    """One stance in the making.

    Attributes:
        cue: The cue that was read.
        words: Range of the cue words to quote.
        holders: Who holds it.
        reporter: Who reports it.
        act: Speech act.
        polarity: Attitude to the content as written.
        force: Kind and strength.
        first: First word of the content.
        last: One past the last word of the content.
        clause: First word of the clause in which the cue stands, where an earlier content must end.
        embedded: Whether it stands inside the content of the stance before it.
        verbatim: Whether the content is quoted directly.
        rule: Name of the rule that read it.
        told: Words of whoever is asked or told, or None.
    """

    cue: Cue
    words: tuple[int, int]
    holders: Holders
    reporter: tuple[str, ...] = ()
    act: Act
    polarity: Polarity
    force: str
    first: int
    last: int
    clause: int
    embedded: bool = False
    verbatim: bool = False
    rule: str = ""
    told: tuple[int, int] | None = None


def without_cue(cue: Cue, holders: Holders, *, first: int, last: int, clause: int, rule: str) -> Draft:
    """Put down a stance that no word of the tables told of, from what stands in for its cue.

    Args:
        cue: The words that stand in for a cue, with what they do.
        holders: Who holds it.
        first: First word of the content.
        last: One past the last word of the content.
        clause: First word of the clause in which the words stand.
        rule: Name of the rule that read it.

    Returns:
        The stance.
    """
    return Draft(
        cue=cue,
        words=(cue.first, cue.last),
        holders=holders,
        act=cue.sense.act,
        polarity=cue.sense.polarity,
        force=cue.sense.force,
        first=first,
        last=last,
        clause=clause,
        rule=rule,
    )


@dataclass(slots=True, kw_only=True)
class Scene:
    """One sentence while it is read, with what is known around it.

    Attributes:
        sentence: The sentence.
        voice: Whose own words it is, or None.
        discourse: Who was spoken of before; changed as subjects are met.
        drafts: Stances read so far in the sentence.
        waiting: Participles at its head that wait for the subject of the main verb.
    """

    sentence: Sentence
    voice: Voice | None
    discourse: Discourse
    drafts: list[Draft] = field(default_factory=list)
    waiting: list[Cue] = field(default_factory=list)

    @property
    def last(self) -> Draft | None:
        """The stance read last, or None."""
        return self.drafts[-1] if self.drafts else None

    def reporter_of(self, holders: Holders) -> tuple[str, ...]:
        """Return who passes on what these holders voice: in a statement its signatories, else the byline."""
        voice = self.voice
        if voice is None:
            return ()
        if set(holders.ids) <= {*voice.we, *voice.self, *voice.behalf}:
            return voice.reporter
        return voice.we if voice.we and voice.joint else voice.reporter


@dataclass(slots=True)
class Notes:
    """Puts stances down, and keeps what was left out with the reason."""

    left_out: list[tuple[Cue, str]] = field(default_factory=list)

    def sense(self, cue: Cue) -> Sense | None:
        """Return what a cue does, its denial counted; None when a denied cue voices nothing."""
        return negation(cue.sense) if cue.negated and cue.rule != "will" else cue.sense

    def add(
        self,
        cue: Cue,
        holders: Holders,
        reporter: tuple[str, ...],
        scene: Scene,
        *,
        embedded: bool = False,
        last: int = -1,
        clause: int = -1,
    ) -> None:
        """Put a stance down.

        Args:
            cue: The cue.
            holders: Who holds it.
            reporter: Who reports it.
            scene: The sentence; the stance is added to it.
            embedded: Whether it stands inside the content of another.
            last: One past the last word of its content when the grammar fixes it.
            clause: First word of its clause when the grammar fixes it.
        """
        sense = self.sense(cue)
        if sense is None:
            self.left_out.append((cue, "the cue is denied"))
            return
        begin = clause if clause >= 0 else holders.first if 0 <= holders.first < cue.group else cue.group
        scene.drafts.append(
            Draft(
                cue=cue,
                words=(min(cue.group, cue.first), cue.last),
                holders=holders,
                reporter=tuple(r for r in reporter if r not in holders.ids),
                act=sense.act,
                polarity=sense.polarity,
                force=sense.force,
                first=cue.content,
                last=last if last >= 0 else cue.stop or -1,
                clause=begin,
                embedded=embedded,
                rule=cue.rule,
                told=cue.actor,
            )
        )


def in_clause(draft: Draft | None) -> bool:
    """Tell whether the content of a stance is a clause, in which further cues may stand."""
    return draft is not None and bool(draft.cue.frame) and draft.cue.frame[-1] in _CLAUSES


_CLAUSES = frozenset({"that", "bare", "quote"})
