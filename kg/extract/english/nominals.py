"""Nouns of speech and whose they are: "X's call on all sides to", "a demand by X that", "drew criticism from X"."""

from collections.abc import Callable
from dataclasses import replace

from kg.extract.english.cues import Cue, Group, Shape, made
from kg.extract.english.discourse import Holders
from kg.extract.english.drafted import Scene
from kg.extract.english.frames import Frames
from kg.extract.english.match import Match
from kg.extract.english.named import list_end, listed
from kg.extract.english.subjects import Subjects
from kg.extract.english.tokens import Sentence
from kg.extract.english.usage import unfit
from kg.kinds import Act, Polarity
from kg.lexicon.english import CueKind, Inflection, Sense

_OWNERS = frozenset({"'s", "'", "’"})
# Whoever does one of these to a promise tells of none.
_DOUBTS = frozenset({
    "doubt", "doubts", "doubted", "doubting", "question", "questions", "questioned", "questioning", "dispute",
    "disputes", "disputed", "mock", "mocks", "mocked", "dismiss", "dismisses", "dismissed", "test", "tests", "tested",
    "criticized", "criticised", "condemned", "condemns", "rejected", "rejects", "denied", "denies", "about", "over",
})  # fmt: skip
_AWAY = 6
_REACH = 5
_GIVEN = frozenset({"provided", "given", "made", "offered", "received", "issued", "voiced", "expressed"})
# What is welcomed as whoever made it has it, unless it is told by whom it was made.
PROMISED = frozenset({"commitment", "commitments", "undertaking"})
# What courts and inquiries come to.
FINDINGS = frozenset({"decision", "ruling", "finding", "conclusion", "judgment", "judgement", "verdict"})
_FOUND = Sense(
    kind=CueKind.NOUN,
    lemma="finding",
    frames=(("that",),),
    act=Act.STATE,
    polarity=Polarity.NEUTRAL,
    force="considers",
    flags=frozenset(),
)
# "No plan drew criticism"
_NOTHING = frozenset({"no", "nothing", "none", "neither", "nobody", "few"})
_NONE = _NOTHING | {"without", "any", "not", "never", "little"}
# What is drawn by what somebody did: it is about that, and held by those from whom it comes.
_DRAWN = frozenset({Act.CONDEMN, Act.REJECT, Act.PRAISE, Act.SUPPORT, Act.WARN})
# Of these only those who express them are named behind "from".
_DANGERS = frozenset({"threat", "threats", "risk", "risks", "danger", "dangers"})

NounAfter = Callable[[int, int], tuple[Sense, int, Match] | None]


def possessed(frames: Frames, noun_after: NounAfter, i: int, sentence: Sentence) -> Cue | None:
    """Read "X's call on all sides to": a noun of speech behind its owner.

    Args:
        frames: The words.
        noun_after: Finds a governing noun and what follows it.
        i: Index of the noun.
        sentence: The sentence.

    Returns:
        The cue, or None.
    """
    if frames.word(i) in PROMISED and frames.word(i + 1) == "to" and _acts(frames, i + 2):
        return _promised(frames, noun_after, i, sentence)
    if frames.word(i - 1) not in _OWNERS:
        return None
    group = Group(first=i - 1, shape=Shape.NOMINAL, aided=True)
    if frames.word(i) in FINDINGS:
        # "The Court's ruling that the claims are void"
        match = frames.match(i + 1, [("that",)], sentence.last)
        return made(i, i + 1, group, _FOUND, match, rule="nominal") if match and frames.word(i + 1) == "that" else None
    if frames.word(i) not in frames.lexicon.words["speeches"]:
        return None
    found = noun_after(i, sentence.last)
    if found is None or found[1] != i or unfit(frames, found[0], group, found[2], sentence):
        return None
    return made(i, i + 1, group, found[0], found[2], rule="nominal")


def _promised(frames: Frames, noun_after: NounAfter, i: int, sentence: Sentence) -> Cue | None:
    """Read "X's repeated commitment to free them": what is welcomed as "its commitment to peace" is a thing."""
    owner = i - 1 - (frames.word(i - 1) not in _OWNERS)
    doubted = any(frames.word(k) in _DOUBTS for k in range(max(sentence.first, owner - _AWAY), owner))
    if frames.word(owner) not in _OWNERS or doubted:
        return None
    group = Group(first=owner, shape=Shape.NOMINAL, aided=True)
    found = noun_after(i, sentence.last)
    return made(i, i + 1, group, found[0], found[2], rule="nominal") if found and found[1] == i else None


def _acts(frames: Frames, i: int) -> bool:
    """Tell whether a verb with an object stands at a word: "to expand the fleet", not "to peace"."""
    i = frames.after_adverbs(i)
    forms = {inflection for _, inflection in frames.lexicon.verbs.get(frames.word(i), ())}
    after = frames.word(frames.after_adverbs(i + 1))
    object_ = after in frames.lexicon.words["determiners"] | frames.lexicon.words["possessives"]
    return frames.infinitive(i - 1) and (object_ or Inflection.BASE in forms)


def sent(frames: Frames, i: int, sentence: Sentence) -> Cue | None:
    """Read "a demand by X that", "calls from X and Y for": a noun of speech before those whose it is.

    Args:
        frames: The words.
        i: Index of the noun.
        sentence: The sentence.

    Returns:
        The cue, or None.
    """
    # "The assurances given by X that"
    given = frames.word(i + 1) in _GIVEN and frames.word(i + 2) in {"from", "by"}
    spoken = frames.word(i) in frames.lexicon.words["speeches"] or (given and frames.word(i) in PROMISED)
    at = i + 1 + given
    if frames.word(at) not in {"from", "by"} or not spoken:
        return None
    if not _NONE.isdisjoint((frames.word(i - 1), frames.word(i - 2))):
        return None
    end = list_end(frames, at + 1)
    if not end or frames.found.phrase_over(frames.found.words.starts[i - 1]) is not None:
        # "Ruritania demands from Sylvania that" has a verb.
        return None
    for sense in frames.lexicon.nouns.get(frames.word(i), ()):
        match = frames.match(end, sense.frames, sentence.last)
        if match is None or match.frame[0] != frames.word(end):
            continue
        # "Calls from A to B" are made by telephone; "opposition from A to B" is not.
        if match.frame != ("to",) or sense.act is Act.REJECT or frames.infinitive(end):
            group = Group(first=end, shape=Shape.NOMINAL, aided=True)
            return replace(made(i, i + 1, group, sense, match, rule="nominal"), actor=(at + 1, end))
    return None


def drawn(frames: Frames, groups: Callable[[int], Group | None], i: int, sentence: Sentence) -> Cue | None:
    """Read "the raid drew sharp criticism from X": what stands before the verb is criticised.

    Args:
        frames: The words.
        groups: Reads the verb group of a verb that draws something, None for other words.
        i: Index of the noun.
        sentence: The sentence.

    Returns:
        The cue, or None.
    """
    if frames.word(i + 1) not in {"from", "by"} or frames.word(i) in _DANGERS:
        return None
    sense = next((s for s in frames.lexicon.nouns.get(frames.word(i), ()) if s.act in _DRAWN), None)
    end = list_end(frames, i + 2) if sense else 0
    after, barred = frames.word(end), frames.lexicon.words["prepositions"] - {"with"} | _NONE
    if sense is None or not end or after in {"to", "for", "of", "that", "'s"}:
        return None
    if frames.word(sentence.first) in _NOTHING:
        return None
    for k in range(i - 1, max(sentence.first, i - _REACH), -1):
        group = groups(k)
        if group is not None and not group.negated and not group.modal:
            match = Match(sentence.first, ("passive",), (i + 2, end), i + 1)
            return replace(made(i, i + 1, group, sense, match, rule="passive-by"), stop=group.first)
        if not frames.word(k).isalpha() or frames.word(k) in barred:
            break
    return None


def owners(subjects: Subjects, cue: Cue, scene: Scene) -> Holders:
    """Return whose a noun of speech is.

    Args:
        subjects: Finder of subjects.
        cue: The noun.
        scene: The sentence.

    Returns:
        Those before "'s" or behind "by"; without identifiers when nobody known stands there.
    """
    if cue.group > cue.first:
        phrases = listed(subjects.frames, cue.actor[0] if cue.actor else cue.first + 2)
        ids = tuple(dict.fromkeys(phrase.entity for phrase in phrases))
        behalf = phrases[0].behalf if len(phrases) == 1 else ()
        return Holders(ids=ids, behalf=behalf, rule="named" if len(ids) == 1 else "joint")
    named = subjects.ending(cue.group - 1)
    return named if named.ids else subjects.before(cue.group, cue.group - 1, scene.discourse)
