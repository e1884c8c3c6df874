"""Verbs that do what their cue says only of some things: to sign a pact, to honour the fallen, to want of somebody."""

from kg.extract.english.cues import Group
from kg.extract.english.frames import Frames
from kg.extract.english.match import Match
from kg.extract.english.tokens import Sentence
from kg.lexicon.english import Sense

_TREATIES = frozenset({"agreement", "accord", "treaty", "pact", "memorandum", "memoranda", "deal", "protocol", "mou"})
# What somebody is denied who does not get it.
_GRANTED = frozenset({"access", "entry", "passage", "haven", "sanctuary", "permission", "asylum", "bail", "visas"})
_FUNDS = frozenset({"resources", "revenue", "revenues", "funds", "funding", "ability", "means", "opportunity", "space"})
_MOST, _REACH = 6, 60
# "Backed away from" and "backed down" back nothing.
_PARTICLES = frozenset({"away", "out", "down", "off", "up", "into"})
_SIDES_WITH = frozenset({
    "statement",
    "declaration",
    "position",
    "decision",
    "intervention",
    "remarks",
    "call",
    "efforts",
})
_DOUBTING = frozenset({"fear", "deny", "doubt", "suspect", "worry", "reject", "dismiss"})
# In such a clause nobody is said to want anything.
_OPEN = frozenset({"if", "whether", "why", "what", "how", "unless", "when", "whatever"})


def agreed_on(frames: Frames, group: Group, at: int, stop: int) -> bool:
    """Tell whether what was signed is a paper that parties agree on: "a Memorandum of Understanding".

    Args:
        frames: The words.
        group: The verb group; what is not signed, or not yet, is not agreed.
        at: First word of the noun phrase.
        stop: One past the last word of the sentence.

    Returns:
        Whether it is.
    """
    if group.negated or group.future:
        return False
    for k in range(at, min(stop, at + _MOST)):
        if k > at and frames.word(k) in frames.lexicon.words["determiners"]:
            # "A letter rejecting the deal"
            return False
        if frames.word(k).removesuffix("s") in _TREATIES:
            return True
        if frames.word(k) in frames.lexicon.words["prepositions"] - {"of"} or not frames.word(k).isalpha():
            return False
    return False


def unfit(frames: Frames, sense: Sense, group: Group, match: Match, sentence: Sentence) -> bool:
    """Tell whether a verb or its noun does not do here what its cue says: a paper not agreed on, "denial of access".

    Args:
        frames: The words.
        sense: The cue.
        group: The verb group.
        match: What follows it.
        sentence: The sentence.

    Returns:
        Whether it does not.
    """
    if "treaty" in sense.flags and not agreed_on(frames, group, match.content, sentence.last):
        return True
    if "undertaking" in sense.flags and (group.future or not _undertaken(frames, match.content, sentence.last)):
        return True
    if sense.lemma == "align" and not _SIDES_WITH & set(frames.lower[match.content : match.content + _MOST]):
        # Rules that align with others support nothing.
        return True
    if sense.lemma == "need" and match.frame == ("to",):
        # "The raid needs to be answered" is what must be, "we need to answer" what we must do.
        return frames.word(group.first - 1) not in {"we", "i", "they"}
    if sense.lemma == "want" and match.frame == ("np",) and _told_of(frames, group, sentence):
        return True
    denied = sense.lemma in {"deny", "denial"} and match.frame in {("np",), ("of",)}
    if denied and _withheld(frames, group, match, sentence):
        return True
    undenied = "denied" in sense.flags and (group.future or not group.negated)
    return undenied or means_otherwise(frames, sense.lemma, match, sentence)


def words_only(frames: Frames, verb: int) -> bool:
    """Tell whether what somebody wants is to go on speaking: "to say thank you", "to end with", not "to end the war".

    Args:
        frames: The words.
        verb: Index of the verb behind "to".

    Returns:
        Whether it is.
    """
    if frames.word(verb) in _OPENING:
        return frames.word(verb + 1) in {"by", "with", "on", "off", "to", "now", "here", "out"}
    if frames.word(verb) in {"make", "take"}:
        return not _REMARKS.isdisjoint(frames.word(k) for k in range(verb + 1, verb + 1 + _FEW))
    return frames.word(verb) in {"say", "add", "echo"}


_OPENING = frozenset({"begin", "start", "turn", "close", "end", "finish"})
_REMARKS = frozenset({"point", "points", "moment", "minute", "question", "questions", "remark", "opportunity"})


def _undertaken(frames: Frames, at: int, stop: int) -> bool:
    """Tell whether the head of a noun phrase is something done or put forward: "the decision to close the mill"."""
    owner = frames.found.phrase_from(at + (frames.word(at) == "the"))
    at = owner.last + 2 if owner and frames.word(owner.last + 1) in {"'s", "'"} else at
    for k in range(at, min(stop, at + _MOST)):
        word = frames.word(k)
        if word in frames.lexicon.words["undertakings"] and frames.word(k + 1) != "'s":
            return True
        if not word.isalpha() or word in frames.lexicon.words["prepositions"] | {"to", "that"}:
            return False
    return False


def _withheld(frames: Frames, group: Group, match: Match, sentence: Sentence) -> bool:
    """Tell whether something is denied to somebody rather than said not to be: "will deny the raiders access"."""
    for k in range(match.content, min(sentence.last, match.content + _MOST + _MOST)):
        word = frames.word(k)
        if word in _GRANTED or (group.future and word in _FUNDS):
            return True
        if word in frames.lexicon.words["prepositions"] | {"that", ",", "“"}:
            return False
    return False


def _told_of(frames: Frames, group: Group, sentence: Sentence) -> bool:
    """Tell whether another says what somebody wants: "X said Y wants war" his foes say as often as his friends."""
    if frames.word(group.first - 1) in {"he", "she", "it", "we", "i"}:
        return False
    verbs = frames.lexicon.verbs
    reach = range(max(sentence.first, group.first - _REACH), min(sentence.last, group.first + _REACH))
    others = (k for k in reach if not group.first <= k <= group.first + 2)
    return any("says" in sense.flags for k in others for sense, _ in verbs.get(frames.word(k), ()))


def means_otherwise(frames: Frames, lemma: str, match: Match, sentence: Sentence) -> bool:
    """Tell whether a verb is used otherwise than in its cue: "honor those commitments", "agree with us that".

    Args:
        frames: The words.
        lemma: The verb in its dictionary form.
        match: What follows it.
        sentence: The sentence.

    Returns:
        Whether it is.
    """
    if lemma == "want":
        # "Asked whether X wants Y to leave", "denied that X wants Y to leave"
        stop = (match.actor or (match.content,))[0]
        before = [frames.word(k) for k in range(max(sentence.first, stop - _REACH), stop)]
        doubted = any(sense.lemma in _DOUBTING for word in before for sense, _ in frames.lexicon.verbs.get(word, ()))
        near = range(match.content, min(sentence.last, match.content + _MOST)) if match.frame == ("np",) else ()
        asked = any(frames.word(k) == "to" and frames.infinitive(k) for k in near)
        return doubted or asked or bool(_OPEN & set(before))
    if lemma in {"feel", "tweet"} and match.frame == ("bare",):
        # "Felt the quake and said", "tweeted pictures of those who left"
        return _object(frames, match.content, sentence.last)
    if lemma == "back" and match.frame == ("np",):
        return frames.word(match.content) in _PARTICLES
    if lemma == "ask" and match.frame == ("that",):
        # "Asked that question", "asked that of Ruritania"
        return frames.word(match.content) in {"question", "of", "way", "much"}
    if lemma == "recall" and match.frame == ("np",):
        # "Recalled its ambassador" says nothing.
        return any(frames.word(k) in _RECALLED for k in range(match.content, match.content + _FEW))
    if lemma == "consider" and match.frame == ("np",):
        # "Which it considers illegal" is no matter that is talked of.
        return not (frames.word(match.content + 1).isalpha() or frames.word(match.content).endswith("s"))
    if lemma == "welcome" and match.frame == ("np",):
        return _guests(frames, match.content)
    if lemma == "agree" and match.frame == ("with",):
        return frames.word(match.content) in {"us", "me", "him", "them", "you"}
    if lemma not in {"honor", "honour"}:
        return False
    near = range(match.content, min(sentence.last, match.content + _MOST))
    return any(frames.word(k) in frames.lexicon.words["kept"] for k in near)


_RECALLED = frozenset({"ambassador", "ambassadors", "envoy", "envoys", "troops", "diplomats", "staff", "mission"})
_FEW = 4


def _object(frames: Frames, at: int, stop: int) -> bool:
    """Tell whether a noun phrase is an object: "and" or "who" stands behind it before any verb of a clause."""
    words = frames.lexicon.words
    verbs = words["be"] | words["auxiliaries"] | words["modals"]
    for k in range(at + 1, min(stop, at + _MOST + _MOST)):
        if frames.word(k) in verbs:
            return False
        if frames.word(k) in _AFTER_OBJECT:
            return True
    return False


_AFTER_OBJECT = frozenset({"and", "but", "who", "which", "that", "from", ","})


def _guests(frames: Frames, at: int) -> bool:
    """Tell whether those who are welcomed came to the door: "welcomed his guests at the airport"."""
    words = frames.lexicon.words
    at += frames.word(at) in words["determiners"] | words["possessives"]
    return frames.word(at) in {"guests", "guest", "visitors"}
