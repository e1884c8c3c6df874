"""How a sentence of somebody's own words that has no cue values what it tells: by its adverb, predicate or outlook."""

from dataclasses import dataclass

from kg.extract.english.drafted import Draft
from kg.extract.english.frames import Frames
from kg.extract.english.governing import resolve_of
from kg.kinds import Act, Polarity
from kg.lexicon.english import Sense, unlisted

_MOST = 40
_HEAD = 7
_FOR, _AGAINST = Polarity.FOR, Polarity.AGAINST
#: Class of words in the grammar -> what a sentence does that opens with one.
_ADVERBS = {
    "regretting": unlisted(Act.CONDEMN, _AGAINST, "regrets"),
    "alarmed": unlisted(Act.WARN, _AGAINST, "concern"),
    "rejoicing": unlisted(Act.PRAISE, _FOR, "welcomes"),
    "hoping": unlisted(Act.HOPE, _FOR, "hopes"),
}
#: Class of words -> what it does to predicate one of them.
_PREDICATES = {
    "outrages": unlisted(Act.CONDEMN, _AGAINST, "condemns"),
    "dangers": unlisted(Act.WARN, _AGAINST, "warns"),
    "merits": unlisted(Act.PRAISE, _FOR, "praises"),
}
_CLOSE = unlisted(Act.SUPPORT, Polarity.FOR, "condoles")
_CERTAIN = unlisted(Act.AFFIRM, Polarity.FOR, "affirms")
#: Class of verbs -> what it does to foretell one of them.
_OUTLOOKS = {
    "boons": unlisted(Act.STATE, _FOR, "expects"),
    "harms": unlisted(Act.WARN, _AGAINST, "warns"),
    "depending": unlisted(Act.DEMAND, _FOR, "stresses-necessity"),
}
_NEUTRAL = frozenset({Act.STATE, Act.AFFIRM})
_BACKING = frozenset({"support", "back", "stand", "supporting", "backing", "assist", "assisting"})
# "Is an example of", "is an act of": what follows is predicated.
_KINDS_OF = frozenset({"example", "instance", "act", "acts", "case", "sign", "matter", "form", "kind"})
_BEFORE_WE = frozenset({",", ".", "\n", "", "together", "and", "but", "now", "only", "”", "“"})
_DENIAL = unlisted(Act.REJECT, _AGAINST, "rejects")
_ABLE = unlisted(Act.HOPE, _FOR, "hopes")


@dataclass(frozen=True, slots=True, kw_only=True)
class Valued:
    """What a sentence does, and by which words.

    Attributes:
        sense: What it does.
        words: Range of the words that do it.
        first: First word of what is valued, or -1 for the whole clause.
    """

    sense: Sense
    words: tuple[int, int]
    first: int


class Values:
    """Reads how the sentences of one text value what they tell."""

    def __init__(self, frames: Frames) -> None:
        """Keep the words.

        Args:
            frames: The words.
        """
        self.frames = frames
        self.word = frames.word
        self.words = frames.lexicon.words

    def adverb(self, first: int) -> Valued | None:
        """Read "Regrettably, ..." at the head of a sentence."""
        for name, sense in _ADVERBS.items():
            if self.word(first) in self.words[name]:
                return Valued(sense=sense, words=(first, first + 1), first=first + 1 + (self.word(first + 1) == ","))
        return None

    def clause(self, first: int, last: int) -> Valued | None:
        """Read what a main clause predicates or foretells.

        Args:
            first: Its first word.
            last: One past its last word.

        Returns:
            How it values what it tells, or None when it only tells it.
        """
        if self.word(first) in {"our", "my"} and any(self.word(first + k) in self.words["hearts"] for k in (1, 2, 3)):
            heart = next(first + k for k in (1, 2, 3) if self.word(first + k) in self.words["hearts"])
            return Valued(sense=_CLOSE, words=(first, heart + 1), first=heart + 1)
        verb = self._verb(first, min(last, first + _MOST))
        if self.word(first) in {"neither", "none", "nothing"} and (verb < 0 or self.word(verb) not in {"will", "can"}):
            return Valued(sense=_PREDICATES["outrages"], words=(first, first + 1), first=-1)
        if verb < 0:
            return None
        if self.word(verb) in self.words["breaches"]:
            return Valued(sense=_PREDICATES["outrages"], words=(verb, verb + 1), first=-1)
        if self.word(verb) in self.words["wrongs"]:
            return self._wrong(first, verb)
        outlook = self._outlook(verb) if self.word(verb) in {"will", "can"} else self._predicate(verb, last)
        return outlook or self._denied(verb, last)

    def _wrong(self, first: int, verb: int) -> Valued:
        """Read "Ruritania's conduct undermines the accord" as denounced, "a conflict jeopardizes trade" as feared."""
        done = any(self.word(k) in self.words["deeds"] for k in range(first, verb))
        sense = _PREDICATES["outrages"] if done else _PREDICATES["dangers"]
        return Valued(sense=sense, words=(verb, verb + 1), first=-1)

    def _verb(self, first: int, last: int) -> int:
        """Return the first word that equates, foretells or shows something; -1 for none."""
        told = self.words["equating"] | self.words["wrongs"] | self.words["breaches"] | {"will", "can", "cannot"}
        for k in range(first, last):
            if self.word(k) in told and self.frames.forms[k].islower() and k > first:
                return k
            if self.word(k) in {"that", "which", "who", "if", "whether", "because", ";", "“"}:
                return -1
        return -1

    def _outlook(self, verb: int) -> Valued | None:
        """Read "this will help", "it will undermine", "peace will depend on", "together we can"."""
        main = self.frames.after_adverbs(verb + 1)
        for name, sense in _OUTLOOKS.items():
            if self.word(main) in self.words[name]:
                if any(self.word(k) in self.words["evils"] for k in range(main + 1, main + 7)):
                    sense = _OUTLOOKS["harms"]
                return Valued(sense=sense, words=(verb, main + (name == "depending")), first=-1)
        if self.word(verb) == "can" and self.word(verb - 1) == "we" and self.word(verb - 2) in _BEFORE_WE:
            return Valued(sense=_ABLE, words=(verb, verb + 1), first=-1)
        return None

    def _predicate(self, verb: int, last: int) -> Valued | None:
        """Read "is a historic step", "marks a milestone", "constitutes a violation of"."""
        if self.word(verb + 1) in self.words["negations"]:
            return None
        for k in range(verb + 1, min(verb + 10, last)):
            if self.word(k) == "of" and (k == verb + 1 or self.word(k - 1) in _KINDS_OF):
                continue
            if self.word(k) == "," and (self.word(k + 1) == "very" or valuing(self.frames, k + 1)):
                # "A very, very good, productive discussion"
                continue
            if self.word(k) in self.words["prepositions"] | {"that", "which", ",", ";", "who"}:
                return None
            if self.word(k) in {"step", "steps"} and self.words["welcome_steps"] & {
                self.word(m) for m in range(verb + 1, k)
            }:
                return Valued(sense=_PREDICATES["merits"], words=(verb, verb + 1), first=-1)
            if self.word(k) in self.words["rights"] and self.word(k + 1) == "to":
                return Valued(sense=_CERTAIN, words=(verb, verb + 1), first=-1)
            if self.word(k) in self.words["paths"] and "only" in {self.word(m) for m in range(verb + 1, k)}:
                return Valued(sense=_CERTAIN, words=(verb, verb + 1), first=-1)
            if sense := valuing(self.frames, k):
                return Valued(sense=sense, words=(verb, verb + 1), first=-1)
        return None

    def _denied(self, verb: int, last: int) -> Valued | None:
        """Read "renders them ineligible", "has no legitimacy"."""
        for k in range(verb, min(verb + 8, last)):
            if self.word(k) in self.words["disqualifying"]:
                return Valued(sense=_DENIAL, words=(k, k + 1), first=-1)
        return None


def valuing(frames: Frames, k: int) -> Sense | None:
    """Say what it does to predicate a word of something.

    Args:
        frames: The words.
        k: Index of the word.

    Returns:
        The sense; None where the word neither praises nor blames.
    """
    return next((sense for name, sense in _PREDICATES.items() if frames.word(k) in frames.lexicon.words[name]), None)


def settle(draft: Draft, frames: Frames) -> None:
    """Let the head of a content decide what its neutral cue leaves open.

    "Described the raid as a violation" condemns, "hailed as a milestone" praises, "is ready to support" supports.

    Args:
        draft: The stance; changed where its content decides.
        frames: The words.
    """
    _settle_force(draft, frames)
    if draft.act not in _NEUTRAL:
        return
    if _reserves(draft, frames):
        draft.act, draft.polarity, draft.force = Act.WARN, _AGAINST, "warns"
    if _forewarns(draft, frames):
        draft.act, draft.polarity, draft.force = Act.WARN, _AGAINST, "warns"
    elif draft.cue.frame[-1:] not in _CLAUSES and (resolved := _resolved(draft, frames)):
        draft.act, draft.polarity, draft.force, draft.first = Act.PROMISE, _FOR, "commits", resolved
    elif draft.cue.frame[-1:] == ("np",):
        _called(draft, frames)
    if draft.act is Act.STATE and draft.polarity is Polarity.NEUTRAL:
        draft.polarity = _seen(draft, frames)


def _settle_force(draft: Draft, frames: Frames) -> None:
    """Let the content decide about a cue that tells, commits, is ready or agrees."""
    hearers = "A" in draft.cue.frame or draft.cue.frame[-1:] in _CLAUSES
    jointly = draft.holders.rule in {"sides", "meeting"} and len(draft.holders.ids) > 1
    if draft.force == "tells" and jointly and not hearers:
        # Both "presented a survey of" and "shared news of": they exchanged them.
        draft.act, draft.polarity, draft.force = Act.DISCUSS, Polarity.NEUTRAL, "discusses"
    if draft.force == "commits" and _stands_by(draft, frames):
        draft.act, draft.force = Act.AFFIRM, "affirms"
    if draft.force == "ready" and frames.word(draft.first) in _BACKING:
        draft.act, draft.force = Act.SUPPORT, "supports"
    alone = draft.force == "agrees" and draft.cue.frame == ("to",) and len(draft.holders.ids) == 1
    if alone and frames.word(draft.first) in frames.lexicon.words["determiners"] | frames.lexicon.words["possessives"]:
        # One side agrees "to the truce" that others want.
        draft.act, draft.force = Act.SUPPORT, "accepts"


def _stands_by(draft: Draft, frames: Frames) -> bool:
    """Tell whether what somebody is committed to is what a land has already: "commitment to its sovereignty"."""
    doing = frames.word(draft.first).endswith("ing") or draft.cue.rule != "governing-noun"
    near = {frames.word(k) for k in range(draft.first, min(draft.first + _AHEAD, draft.last))}
    return not doing and not _HELD.isdisjoint(near)


def _reserves(draft: Draft, frames: Frames) -> bool:
    """Tell whether a content is that somebody "reserves the right to" do something, as those who threaten say."""
    near = range(draft.first, min(draft.first + _HEAD, draft.last - 3))
    return any(frames.lower[k + 1 : k + 4] == ("the", "right", "to") and frames.word(k) in _KEEPING for k in near)


def _seen(draft: Draft, frames: Frames) -> Polarity:
    """Tell by plain words whether what is stated is seen with favour or with disfavour; what is denied is neither."""
    words, balance = frames.lexicon.words, 0
    for k in range(draft.first, draft.last):
        if {frames.word(k - 1), frames.word(k - 2)} & words["negations"]:
            continue
        bad = frames.word(k) in words["disfavour"]
        opposed = bad and bool(words["opposing"] & {frames.word(m) for m in range(k - _OPPOSED, k)})
        balance += (frames.word(k) in words["favour"]) + (opposed - (not opposed)) * bad
    return _FOR if balance > 0 else _AGAINST if balance < 0 else Polarity.NEUTRAL


def _called(draft: Draft, frames: Frames) -> None:
    """Let what something is acknowledged, described or hailed as decide."""
    head = {frames.word(k) for k in range(draft.first, min(draft.first + _HEAD, draft.last))}
    if draft.force == "acknowledges" and head & frames.lexicon.words["weighty"]:
        draft.act, draft.polarity = Act.AFFIRM, Polarity.FOR
    for k in range(draft.first + 1, draft.last - 1):
        if frames.word(k) in {"that", "which", "who", ";"}:
            return
        if frames.word(k) == "as":
            for name, sense in _PREDICATES.items():
                if any(frames.word(m) in frames.lexicon.words[name] for m in range(k + 1, min(k + 6, draft.last))):
                    draft.act, draft.polarity, draft.force = sense.act, sense.polarity, sense.force
                    return


def _forewarns(draft: Draft, frames: Frames) -> bool:
    """Tell whether a content says what evil something may lead to: "any attack would result in a severe response"."""
    words = frames.lexicon.words
    for k in range(draft.first + 1, draft.last - 2):
        if frames.word(k) not in _MAY or frames.word(k - 1) in {"that", "which", "who"}:
            continue
        near = [w for m in range(k + 1, min(k + _AHEAD, draft.last)) if (w := frames.word(m)) not in {"“", '"'}]
        if near[0] in words["kindling"]:
            return True
        if near[0] not in words["brings"] and near[0] not in words["harms"]:
            return False
        severe = any(word in words["severe"] for word in near)
        return any(word in words["perils"] or (severe and word in words["effects"]) for word in near)
    return False


def _resolved(draft: Draft, frames: Frames) -> int:
    """Return where what somebody is resolved to do begins: "our determination to promote"; 0 where that is not told."""
    for k in range(draft.first, min(draft.first + _OWNER, draft.last - 2)):
        if frames.word(k) in _RESOLVE and frames.word(k + 1) == "to":
            return k + 2
        if frames.word(k) in _RESOLVE and frames.word(k + 1) == "of":
            return resolve_of(frames, k, min(k + _HEAD, draft.last))
        if frames.word(k) in {"of", "for", "to", "that", ","}:
            return 0
    return 0


_HELD = frozenset({"sovereignty", "independence", "integrity"})
_KEEPING = frozenset({"reserves", "reserve", "reserved"})
_MAY = frozenset({"can", "could", "may", "might", "would", "will"})
_RESOLVE = frozenset({"intent", "intention", "determination", "resolve", "readiness", "willingness"})
_AHEAD, _OWNER, _OPPOSED = 9, 5, 5
_CLAUSES = frozenset({("that",), ("bare",), ("quote",), ()})
