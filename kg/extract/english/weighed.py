"""How a main clause without a cue weighs what it tells, by more than one word: "plays a key role", "cannot afford"."""

from kg.extract.english.frames import Frames
from kg.extract.english.valued import Valued
from kg.kinds import Act, EntityType, Polarity
from kg.lexicon.english import Sense, unlisted

_MOST, _NEAR, _SHORT = 30, 8, 16
_BREAKS = frozenset({"that", "which", "who", "if", "whether", "because", "when", ";", "“", "would", "could", "may"})
_PLAYS = frozenset({"plays", "play", "played"})
_HAS = frozenset({"has", "have"})
_BEARING = frozenset({"sustain", "afford", "withstand", "survive", "endure", "bear", "absorb"})
_FEARED = frozenset({"affect", "engulf", "trigger", "spark", "spill", "plunge", "escalate", "spread", "threaten"})
_CENTRAL = frozenset({"central", "integral", "fundamental"})
_FINAL = frozenset({"final", "binding", "ironclad", "unwavering", "non-negotiable", "inviolable", "undeniable"})
_WEIGHTY = frozenset({"important", "vital", "crucial", "critical", "essential"})
_NO_MERITS = frozenset({
    "step", "steps", "blow", "setback", "loss", "obstacle", "problem", "challenge", "shortage", "gap", "condition",
    "defeat", "test", "failure", "lesson", "question", "need", "needs",
})  # fmt: skip
_INCLUDES = frozenset({"include", "includes", "included"})
_FOUL = frozenset({
    "brutal", "hostile", "malign", "reckless", "heinous", "cowardly", "barbaric", "illegal", "unlawful", "aggressive",
    "destabilizing", "destabilising", "negative", "harmful", "provocative", "coercive", "destructive",
})  # fmt: skip
_PARTNERS = frozenset({"partner", "partners", "ally", "allies", "friend", "friends"})
_GOOD = frozenset({
    "model", "great", "trusted", "steadfast", "valued", "reliable", "close", "closest", "key", "strong", "true",
    "indispensable", "vital", "important", "good", "staunch", "stalwart",
})  # fmt: skip
_ILL = frozenset({
    "suppressing", "suppression", "smuggling", "trafficking", "laundering", "evading", "evasion", "arming", "arms",
    "weapons", "missile", "missiles", "repressing", "silencing", "fuelling", "fueling", "undermining", "plot", "plots",
    "regime", "raid", "raids", "coup", "drug", "drugs", "fraud", "procurement", "propaganda", "killing", "spreading",
    "stolen",
})  # fmt: skip
_SMALL = frozenset({"small", "minor", "limited", "marginal", "spoiling", "disruptive", "obstructive"})
_AHEAD = frozenset({"will", "can", "might", "must", "should"})
_EITHER = frozenset({"spread", "spark", "trigger"})
_QUALIFIED = 3
_MET = frozenset({"had", "held", "having"})
_TALKS = frozenset({
    "meeting", "meetings", "discussion", "discussions", "conversation", "conversations", "exchange", "exchanges",
    "dialogue", "talks", "visit", "session",
})  # fmt: skip
_FRUITFUL = frozenset({
    "productive", "constructive", "fruitful", "good", "great", "excellent", "wonderful", "warm", "positive",
})  # fmt: skip
_PRAISES = unlisted(Act.PRAISE, Polarity.FOR, "praises")
_FEARS = unlisted(Act.WARN, Polarity.AGAINST, "warns")
_HOLDS = unlisted(Act.AFFIRM, Polarity.FOR, "affirms")
_BLAMES = unlisted(Act.CONDEMN, Polarity.AGAINST, "condemns")


def weighed(frames: Frames, first: int, last: int) -> Valued | None:
    """Say how a main clause weighs what it tells.

    Args:
        frames: The words.
        first: Its first word.
        last: One past its last word.

    Returns:
        What it does, or None where its words show nothing of the kind.
    """
    be = frames.lexicon.words["be"]
    for k in range(first + 1, min(last, first + _MOST)):
        word = frames.word(k)
        if word in _BREAKS:
            return None
        sense = None
        if word in _PLAYS:
            sense = _role(frames, k, last)
        elif word == "cannot":
            own = frames.lexicon.words["forces"] & set(frames.lower[first:k])
            sense = _FEARS if frames.word(k + 1) in _BEARING and frames.word(k + 2) != "witness" and not own else None
        elif word in _INCLUDES:
            sense = _BLAMES if _FOUL & set(_subject(frames, first, k)) else None
        elif word in _MET:
            sense = _talk(frames, k) if last - k <= _SHORT and not _ill(frames, k, last) else None
        elif word in be | _HAS:
            sense = _potential(frames, k, last)
            if sense is None and not _ill(frames, k, last):
                sense = _partner(frames, k) or _central(frames, k)
        if sense is not None:
            return Valued(sense=sense, words=(k, k + 1), first=-1)
    return None


def _phrase(frames: Frames, k: int) -> list[str]:
    """Return the words behind a verb up to a preposition or a sign."""
    ends = frames.lexicon.words["prepositions"] | {"to", "and", "that"}
    end = next(
        (m for m in range(k + 1, k + _NEAR) if frames.word(m) in ends or not frames.word(m).isalpha()), k + _NEAR
    )
    return [frames.word(m) for m in range(k + 1, end)]


def _subject(frames: Frames, first: int, verb: int) -> list[str]:
    """Return the words of a subject before its first preposition: an answer "to illegal acts" is not illegal."""
    ends = frames.lexicon.words["prepositions"]
    end = next((k for k in range(first + 1, verb) if frames.word(k) in ends), verb)
    return [frames.word(k) for k in range(first, end)]


def _role(frames: Frames, k: int, last: int) -> Sense | None:
    """Read "plays a key role": a foul one is blamed, one in what is bad praises nobody, nor does one of no quality."""
    words, table = _phrase(frames, k), frames.lexicon.words
    if len(words) < _QUALIFIED or words[-1] not in {"role", "part"} or "no" in words:
        return None
    if _FOUL & set(words):
        return _BLAMES
    told = frames.word(k - 1) not in table["negations"] | _AHEAD and _SMALL.isdisjoint(words)
    return _PRAISES if told and not _ill(frames, k, last) else None


def _ill(frames: Frames, k: int, last: int) -> bool:
    """Tell whether what stands behind a verb is bad: "a vital link of the smuggling ring", not "in combating it"."""
    rest, table = set(frames.lower[k:last]), frames.lexicon.words
    bad = table["outrages"] | table["dangers"] | table["evils"] | table["disfavour"] | _ILL
    return not bad.isdisjoint(rest) and table["opposing"].isdisjoint(rest)


def _potential(frames: Frames, k: int, last: int) -> Sense | None:
    """Read "has the potential to engulf the region"."""
    words = _phrase(frames, k)
    at = k + 1 + len(words)
    if not words or words[-1] != "potential" or frames.word(at) != "to":
        return None
    feared = _FEARED | frames.lexicon.words["harms"] | frames.lexicon.words["kindling"]
    if frames.word(at + 1) in _EITHER and frames.word(at + 2) not in frames.lexicon.words["prepositions"]:
        # "To spark violence" is feared, "to spark growth" is not.
        return _FEARS if _ill(frames, at + 2, last) else None
    return _FEARS if frames.word(at + 1) in feared else None


def _partner(frames: Frames, k: int) -> Sense | None:
    """Read "is a trusted partner": what is denied, or a partner of no quality, praises nobody."""
    words = _phrase(frames, k)
    praised = bool(words) and words[-1] in _PARTNERS and bool(_GOOD & set(words))
    end = k + 1 + len(words)
    whose = frames.found.phrase_near(end + 1)
    lands = whose is not None and frames.found.entity(whose.entity).type in {EntityType.STATE, EntityType.ORGANISATION}
    if frames.word(end) == "of" and not (lands or frames.word(end + 1) in frames.lexicon.words["possessives"]):
        # "A key ally of the junta"
        return None
    return _PRAISES if praised and frames.lexicon.words["negations"].isdisjoint(words) else None


def _talk(frames: Frames, k: int) -> Sense | None:
    """Read "had a very constructive meeting"."""
    words = _phrase(frames, k)
    return _PRAISES if words and words[-1] in _TALKS and _FRUITFUL & set(words) else None


def _central(frames: Frames, k: int) -> Sense | None:
    """Read "is central to our policy", "is final", "is a vital link"."""
    at = frames.after_adverbs(k + 1)
    if frames.word(at) in _FINAL or (frames.word(at) in _CENTRAL and frames.word(at + 1) == "to"):
        return _HOLDS
    words = _phrase(frames, k)
    weighs = bool(_WEIGHTY & set(words[:-1])) and frames.lexicon.words["negations"].isdisjoint(words)
    return _HOLDS if weighs and words[0] in {"a", "an"} and words[-1] not in _NO_MERITS else None
