"""Who shares a verb: both who "met and discussed" it, and nobody where a clause is only a condition."""

from dataclasses import replace

from kg.extract.english.cues import Cue, Shape
from kg.extract.english.discourse import Holders
from kg.extract.english.drafted import Draft, Scene
from kg.extract.english.frames import Frames
from kg.extract.english.voice import Voice
from kg.kinds import Act, EntityType


def together(frames: Frames, cue: Cue, holders: Holders, scene: Scene) -> Holders:
    """Return those who met, for the one of them who "discussed" something.

    Args:
        frames: The words.
        cue: The verb.
        holders: Its subject.
        scene: The sentence.

    Returns:
        All who met where the verb is one of talking, else the subject.
    """
    parties = scene.discourse.parties
    if cue.sense.act is not Act.DISCUSS or not set(holders.ids) < set(parties):
        return holders
    met = frames.lexicon.words["met"]
    near = any(frames.word(k) in met for k in range(scene.sentence.first, cue.group))
    # "The Secretary discussed trade", told of a meeting, is told of all who met; "discussed it with the press" is not.
    behind = frames.lower[cue.last : min(cue.last + _WITHIN, scene.sentence.last)]
    spoke = cue.sense.lemma in _TALKING or (cue.sense.lemma in _SPEAKING and holders.rule == "pronoun-we")
    alone = spoke and _ELSEWHERE.isdisjoint(behind) and not _apart(frames, cue, holders, scene)
    return replace(holders, ids=parties, rule="meeting") if near or alone else holders


def _apart(frames: Frames, cue: Cue, holders: Holders, scene: Scene) -> bool:
    """Tell whether somebody does it without those whom he met: "in an interview", "discussed his plans"."""
    first, last = scene.sentence.first, scene.sentence.last
    object_ = frames.lower[cue.last : cue.last + _OWNED]
    own = object_[:1] and object_[0] in _OWN
    other = not _PARADED.isdisjoint(object_) or (cue.sense.lemma == "explore" and _WAYS.isdisjoint(object_))
    told, articles = frames.lexicon.words["media"] | _PUBLIC, {"a", "an", "the"}
    places = [k for k in range(first + 1, last) if frames.word(k) in told]
    public = any(frames.word(k - 1 - (frames.word(k - 1) in articles)) in {"in", "on", "with"} for k in places)
    with_others = "with" in frames.lower[first : cue.group]
    return bool(own) or other or public or with_others or _met_others_since(frames, cue, holders, scene)


def _met_others_since(frames: Frames, cue: Cue, holders: Holders, scene: Scene) -> bool:
    """Tell whether the last meeting told of before a verb is one with none of the others: "he met farmers"."""
    at = next((k for k in range(cue.group - 1, max(cue.group - _BACK, 0), -1) if frames.word(k) in _MET), 0)
    if not at:
        return False
    starts, others = frames.found.words.starts, {*scene.discourse.parties} - {*holders.ids}
    begin = next(
        (k + 1 for k in range(at, max(at - _AROUND, 0), -1) if frames.word(k) in {".", "\n"}), max(at - _AROUND, 0)
    )
    end = next((k for k in range(at, min(at + _AROUND, cue.group)) if frames.word(k) == "."), cue.group)
    near = frames.found.phrases_in(starts[begin], starts[end])
    return all(phrase.entity not in others for phrase in near)


def conditional(frames: Frames, holders: Holders, cue: Cue | None = None) -> bool:
    """Tell whether a clause is a condition, a time, denied or none: "as long as it insists on", "denied claims that X".

    Args:
        frames: The words.
        holders: Its subject.
        cue: Its verb, or a noun of the same form: "a possible Ruritanian plan to".

    Returns:
        Whether it is.
    """
    at = holders.first - 1 - (frames.word(holders.first - 1) == "the")
    long = frames.word(at) == "as" and frames.word(at - 1) in {"long", "soon"}
    rumoured = frames.word(at) == "that" and (frames.word(at - 1) in _RUMOURS or _alleged(frames, at))
    if cue is not None and (_is_noun(frames, cue, holders) or _runs_on(frames, cue, holders)):
        return True
    return holders.first > 0 and (long or rumoured or frames.word(at) in _OPEN)


def _is_noun(frames: Frames, cue: Cue, holders: Holders) -> bool:
    """Tell whether a cue is a noun behind one land: "a possible Ruritanian plan to send ships"."""
    if cue.shape is not Shape.PRESENT or cue.aided or len(holders.ids) != 1 or holders.plural:
        return False
    if cue.sense.lemma not in _NOUNS or cue.group != cue.first:
        return False
    kind = frames.found.entity(holders.ids[0]).type
    if any(frames.word(k).endswith("s") and frames.forms[k].istitle() for k in range(holders.first, cue.group)):
        # "The United Provinces of Ruritania support it": a name of more than one.
        return False
    opens = frames.word(holders.first - 1 - (frames.word(holders.first - 1) == "the")) in {"", ".", "\n"}
    if opens and frames.word(cue.last) in frames.lexicon.words["determiners"] | frames.lexicon.words["possessives"]:
        # "The Ruritanian government support the tolls"
        return False
    before = frames.word(holders.first - 1)
    alone = (
        before not in {"and", "or", ","} and frames.word(holders.first - 2) not in frames.lexicon.words["standing_for"]
    )
    return holders.rule == "named" and kind in {EntityType.STATE, EntityType.PERSON} and alone


def _runs_on(frames: Frames, cue: Cue, holders: Holders) -> bool:
    """Tell whether a lone comma parts a plain verb from a name: "not to arm the rebels, support raids or help them"."""
    plain = cue.shape is Shape.PRESENT and not cue.aided and not frames.word(cue.group).endswith("s")
    if not plain or holders.rule in {"sides", "meeting"} or holders.rule.startswith("pronoun") or holders.first < 0:
        return False
    return [k for k in range(holders.first, cue.group) if frames.word(k) == ","] == [cue.group - 1]


def only_supposed(outer: Draft, cue: Cue, *, own: bool) -> bool:
    """Tell whether a cue inside somebody's clause tells of no stance: "demanded that Ruritania condemn the raid".

    Args:
        outer: The stance in whose clause it stands.
        cue: The cue.
        own: Whether its subject is whoever speaks.

    Returns:
        Whether it is only asked for, assured, or claimed of another: "claimed that Ruritania backs the raiders".
    """
    assured = outer.act is Act.PROMISE and cue.future
    return assured or outer.cue.sense.act is Act.DEMAND or (not own and outer.cue.sense.lemma in _DOUBTED)


_DOUBTED = frozenset({"claim", "allege", "pretend", "imagine", "fear"})


def _alleged(frames: Frames, that: int) -> bool:
    """Tell whether "that" says what somebody alleges: "accusations by X that", "rejected the union's claim that"."""
    joins = frames.lexicon.words["conjunctions"]
    for k in range(that - 1, max(that - _FAR, -1), -1):
        if frames.word(k) in _ALLEGATIONS:
            return True
        if not (frames.word(k).isalpha() or frames.word(k) == "'s") or frames.word(k) in joins:
            break
    return False


_FAR = 7
_ALLEGATIONS = frozenset({
    "accusation", "accusations", "allegation", "allegations", "charge", "charges", "claim", "claims", "rumour",
    "rumours", "rumor", "rumors", "suspicion", "suspicions", "insinuation", "insinuations",
})  # fmt: skip
# "Whether X condemned it", "had X condemned it, Y would", "and not X condemned it".
_OPEN = frozenset({"if", "unless", "whenever", "whether", "had", "not"})
_RUMOURS = frozenset({
    "denied", "denies", "deny", "denying", "claims", "reports", "rumours", "rumors", "allegations", "accusations",
    "suggestions", "intelligence", "evidence", "information", "fears", "signs", "indications", "proof",
})  # fmt: skip


def all_listed(frames: Frames, holders: Holders, voice: Voice | None, first: int) -> Holders:
    """Return all who put a paper out for any of them that its first sentence has as a subject.

    Args:
        frames: The words.
        holders: The subject that stands right before a verb.
        voice: Whose words the sentence is, or None.
        first: First word of the sentence; "we, the ministers of A and B" opens it too.

    Returns:
        The signatories for "the Foreign Minister of A, that of B and the Secretary of C condemn it", else the subject.
    """
    if voice is None or not voice.joint or not holders.ids:
        return holders
    named = (frames.word(first), frames.word(first + 1)) == ("we", ",") and not set(holders.ids).isdisjoint(voice.we)
    listed = voice.listed[0] <= holders.first < voice.listed[1]
    return replace(holders, ids=voice.we, behalf=()) if named or listed else holders


def behind_that(frames: Frames, holders: Holders) -> bool:
    """Tell whether "that" stands before a subject: "doubts that Ruritania is".

    Args:
        frames: The words.
        holders: The subject.

    Returns:
        Whether it does, an article between them or none.
    """
    return "that" in {frames.word(holders.first - 1), frames.word(holders.first - 2)}


def contact(frames: Frames, holders: Holders) -> bool:
    """Tell whether a subject stands right after a noun: "the tools Ruritania needs".

    Args:
        frames: The words.
        holders: The subject.

    Returns:
        Whether it does, so that its verb is no main verb.
    """
    at = holders.first - 1 - (frames.word(holders.first - 1) == "the")
    words = frames.lexicon.words
    joins = words["conjunctions"] | words["prepositions"] | words["pronouns"]
    return holders.first > 0 and frames.word(at).isalpha() and frames.word(at) not in joins and not frames.is_adverb(at)


def meanwhile(frames: Frames, holders: Holders) -> bool:
    """Tell whether ", while" stands before a subject, so that a verb in the past tells what it did meanwhile.

    Args:
        frames: The words.
        holders: The subject.

    Returns:
        Whether it does.
    """
    first = holders.first - (frames.word(holders.first - 1) == "the")
    owned = next((k for k in range(first - 1, max(first - _OWNED, 0), -1) if frames.word(k) in _OWN), first)
    between = (frames.word(k) for k in range(owned + 1, first))
    if owned < first and all(word.isalpha() and word not in frames.lexicon.verbs for word in between):
        # "While his Sylvanian counterpart X"
        first = owned
    return frames.word(first - 1) == "while" and frames.word(first - 2) == ","


_WITHIN = 16
_ELSEWHERE = frozenset({"with", "at", "during", "before"})
_SPEAKING = frozenset({"speak", "talk", "focus", "touch"})
_TALKING = frozenset({"discuss", "review", "explore"})
# What is reviewed by marching past, and where somebody speaks to all.
_PARADED = frozenset({"parade", "guard", "guards", "troops"})
_MET, _BACK, _AROUND = frozenset({"met", "chaired", "hosted", "visited", "attended"}), 80, 20
_WAYS = frozenset({"ways", "opportunities", "how", "options", "areas", "possibilities", "prospects", "means"})
_PUBLIC = frozenset({"parliament", "cabinet", "television", "radio", "reporters", "journalists", "press"})
_NOUNS = frozenset({
    "plan", "call", "demand", "offer", "promise", "pledge", "request", "support", "protest", "vow", "claim", "report",
    "praise", "hope", "fear", "desire", "appeal", "push", "vote", "view", "attack", "veto", "threat", "proposal",
})  # fmt: skip
_OWN, _OWNED = frozenset({"his", "her", "its", "their"}), 5


def shown_to(frames: Frames, cue: Cue, scene: Scene) -> Voice | None:
    """Return whose statement says what an event shows: "the raid underscores the need for".

    Args:
        frames: The words.
        cue: The verb with its governing noun.
        scene: The sentence.

    Returns:
        The voice, or None where nothing is shown or nobody speaks.
    """
    voice = scene.voice
    verb = {frames.word(k).rstrip("sd") for k in range(cue.group, cue.last)} & _SHOWING
    shown = verb and cue.rule == "governing-noun" and voice is not None and voice.we and voice.speaks
    return voice if shown else None


# Verbs, their endings cut, by which an event shows something.
_SHOWING = frozenset({
    "underscore", "underline", "highlight", "demonstrate", "illustrate", "show", "reflect", "reaffirme", "reaffirm",
})  # fmt: skip


def promised_too(frames: Frames, last: Draft, cue: Cue) -> bool:
    """Tell whether a list of what is promised goes on: "intend to end the raids, address their causes, and".

    Args:
        frames: The words.
        last: The stance read last.
        cue: A verb behind it.

    Returns:
        Whether the verb is one more of what was promised.
    """
    listed = frames.word(cue.group - 1) == "," or cue.sense.act is Act.DISCUSS
    promised = last.act in {Act.PROMISE, Act.HOPE} and last.cue.frame[-1:] == ("to",)
    return listed and promised and cue.shape is Shape.PRESENT and not cue.aided
