"""Where a content ends before a verb, a manner or a contrast that the grammar parts from it."""

from kg.extract.english.drafted import Draft
from kg.extract.english.frames import PRONOUNS, Frames
from kg.extract.english.tokens import Sentence
from kg.kinds import Act
from kg.lexicon.english import Inflection

_HELPING = frozenset({"has", "had", "have", "will", "would", "came"})
_MIN_PART, _SHORT, _NEAR = 3, 4, 7
_OBJECTS = frozenset({"that", "it", "to", "he", "she", "they", "we"})
_SUBJECTS = PRONOUNS | {"there"}
_CONTRASTS = frozenset({"while", "whereas", "although", "though"})
# Verbs of a remark on what was said, where another tells which one is meant: "the ruling, which found that".
_REMARKS = frozenset({
    "will",
    "would",
    "is",
    "are",
    "has",
    "have",
    "come",
    "comes",
    "can",
    "could",
    "remains",
    "remain",
    "plays",
    "serves",
    "aims",
    "helps",
    "reflects",
    "demonstrates",
    "underscores",
})
_WITHIN = frozenset({"who", "which", "that", "how", "what", "why", "where", "when"})
# Verbs that end so without being past: "to open the roads and speed the delivery".
_PLAIN = frozenset({"speed", "embed", "exceed", "succeed", "proceed", "breed", "bleed"})
_CLAUSES = frozenset({("that",), ("bare",), ("quote",), ("trailing",), ("passive",), ()})

_THINGS = frozenset({("np",), ("for",)})


def ended(draft: Draft, end: int, sentence: Sentence, frames: Frames) -> int:
    """Return where a content ends before what the grammar parts from it.

    Args:
        draft: The stance.
        end: Where it ends at the latest.
        sentence: Its sentence.
        frames: The words.

    Returns:
        One past the last word that may belong to it.
    """
    prefaces = frames.lexicon.words["prepositions"] | frames.lexicon.words["subordinators"]
    if draft.cue.rule == "nominal" and frames.word(sentence.first) in prefaces:
        # "Despite X's criticism of the deal, Y signed it"
        end = next((k for k in range(draft.first, end) if frames.word(k) == ","), end)
    comma = any(frames.word(k) == "," for k in range(sentence.first, draft.first))
    if frames.word(sentence.first) in _CONTRASTS and draft.first > draft.cue.first and not comma:
        end = _before_main_clause(draft.first, end, frames)
    if (
        frames.word(draft.cue.group - 1) == "who"
        and frames.word(sentence.first) in frames.lexicon.words["prepositions"]
    ):
        # "To the anger of those who back the rebels, the army won"
        end = _before_main_clause(draft.first, end, frames, verbless=True)
    if frames.word(draft.cue.group - 1) in {"who", "which"} and frames.word(draft.cue.group - 2) == ",":
        end = _before_main_verb(draft.first, end, frames)
    if draft.cue.rule == "nominal":
        end = _before_verb(draft, end, frames)
    end = _before_deed(draft, end, frames)
    end = _before_we(draft, end, frames)
    asked = draft.cue.sense.act is Act.DEMAND and draft.cue.frame[-1:] == ("that",)
    if asked or draft.cue.frame[-1:] not in _CLAUSES or draft.rule.endswith("+verb-np"):
        end = _before_further(draft.first, _before_but(draft.first, end, frames), frames)
    if draft.act is Act.DEMAND:
        things = draft.cue.frame[-1:] in _THINGS
        end = _before_contrast(draft.first, end, frames) if things else end
        return _before_manner(draft.first, _before_relative(draft.first, end, frames), frames)
    if draft.cue.frame[-1:] in _CLAUSES:
        return _before_others(draft.first, end, frames)
    return _before_contrast(draft.first, _before_relative(draft.first, end, frames), frames)


def _before_we(draft: Draft, end: int, frames: Frames) -> int:
    """Return where ", and we believe them" begins: a further main clause is no part of what is promised or wanted."""
    last = end - 2 if draft.cue.frame[-1:] not in _CLAUSES else draft.first
    joints = (k for k in range(draft.first + 1, last) if (frames.word(k), frames.word(k + 1)) == (",", "and"))
    return next((k for k in joints if frames.word(k + 2) in {"we", "i", "he", "she", "they"}), end)


def _before_main_clause(first: int, end: int, frames: Frames, *, verbless: bool = False) -> int:
    """Return where the main clause begins behind "While X called for calm": at a comma before a subject and its verb.

    Where no verb need follow any noun phrase may be the subject.
    """
    for k in range(first + 1, end - 1):
        named = frames.found.phrase_near(k + 1)
        if verbless and frames.word(k) == "," and frames.starts_noun_phrase(k + 1):
            return k
        if frames.word(k) == "," and (named or frames.word(k + 1) in _SUBJECTS):
            verbs = frames.lexicon.verbs.keys() | frames.lexicon.words["auxiliaries"] | frames.lexicon.words["be"]
            at = named.last + 1 if named else k + 2
            if any(frames.word(m) in verbs for m in range(at, at + 2)):
                return k
    return end


def _before_main_verb(first: int, end: int, frames: Frames) -> int:
    """Return where a relative clause between commas closes: "X, who condemned the raid, met Y"."""
    words, finite = frames.lexicon.words, {Inflection.PAST, Inflection.THIRD}
    for k in range(first + 1, end - 1):
        if frames.word(k - 1) != ",":
            continue
        verb = frames.word(k + frames.is_adverb(k))
        known = any(form in finite for _, form in frames.lexicon.verbs.get(verb, ()))
        past = len(verb) > _SHORT and verb.endswith("ed") and frames.forms[k].islower()
        known = known or past or verb in frames.lexicon.modals
        if known or verb in words["auxiliaries"] | words["met"] | words["went"]:
            return k - 1
    return end


def _before_verb(draft: Draft, end: int, frames: Frames) -> int:
    """Return where the verb stands whose subject a noun of speech is: "its demand for talks was met"."""
    if draft.cue.frame[-1:] == ("that",):
        return end
    for k in range(draft.first + 1, end):
        if frames.word(k) in frames.lexicon.words["be"] | _HELPING and frames.word(k) != "be":
            return k
        if frames.word(k) in {"that", "which", "who", "if", "as"}:
            break
    return end


def _before_second_verb(first: int, end: int, frames: Frames) -> int:
    """Return where "and feared it would" begins behind a noun phrase: what somebody, maybe another, did besides."""
    for k in range(first + 1, end - 2):
        forms = {form for _, form in frames.lexicon.verbs.get(frames.word(k + 1), ())}
        objects = frames.starts_noun_phrase(k + 2) or frames.word(k + 2) in _OBJECTS
        participles = frames.word(k - 1).endswith("ed")
        if frames.word(k) == "and" and forms and forms <= {Inflection.PAST} and objects and not participles:
            return k
    return end


def _before_deed(draft: Draft, end: int, frames: Frames) -> int:
    """Return where "and" leads from what is held to what somebody did besides."""
    if draft.cue.frame[-1:] == ("to",):
        return _before_past(draft.first, end, frames)
    return _before_second_verb(draft.first, end, frames) if draft.cue.frame[-1:] == ("np",) else end


def _before_past(first: int, end: int, frames: Frames) -> int:
    """Return where "and tasked the envoy" begins behind what is to be done: that is no more asked, but was done."""
    words = frames.lexicon.words
    for k in range(first + 1, end - 2):
        if frames.word(k) in _WITHIN:
            # "Restrain those who attacked the town and burned the mill"
            return end
        verb = frames.word(k + 1)
        past = len(verb) > _SHORT and verb.endswith("ed") and verb not in _PLAIN and frames.forms[k + 1].islower()
        names = frames.word(k + 2) in words["determiners"] | words["possessives"] or frames.found.phrase_from(k + 2)
        if frames.word(k) == "and" and past and names and not frames.word(k - 1).endswith("ed"):
            return k
    return end


def _before_manner(first: int, end: int, frames: Frames) -> int:
    """Return where ", while doing" begins in what is asked: it tells of those who ask."""
    for k in range(first + _MIN_PART, end - 1):
        if frames.word(k - 1) == "," and frames.word(k) == "while" and frames.word(k + 1).endswith("ing"):
            return k
    return end


def _before_relative(first: int, end: int, frames: Frames) -> int:
    """Return where ", which will serve to" begins at the end: what is told of it besides."""
    for k in range(end - 2, first + 1, -1):
        if frames.word(k) == ",":
            seen = (
                frames.word(k + 2) in frames.lexicon.words["determiners"]
                or "".join(frames.forms[k + 2 : k + 3])[:1].isupper()
            )
            beside = frames.word(k + 1) == "which" and (seen or frames.word(k + 2) in _REMARKS)
            return k if beside else end
    return end


def _before_contrast(first: int, end: int, frames: Frames) -> int:
    """Return where ", while ties have grown" begins after a noun phrase: another clause, and no part of it."""
    for k in range(first + 1, end - 1):
        if frames.word(k - 1) != ",":
            continue
        # "As endorsed by the council" is no clause of its own.
        plain = frames.word(k + 1) not in {"well", "such"} and not frames.word(k + 1).endswith("ed")
        if frames.word(k) in _CONTRASTS or (frames.word(k) == "as" and plain):
            return k
    return end


def _before_further(first: int, end: int, frames: Frames) -> int:
    """Return where ", and its minister said" begins behind a noun phrase: what another says, and no part of it."""
    for k in range(first + 1, end - 3):
        if (frames.word(k), frames.word(k + 1)) == (",", "and") and frames.starts_noun_phrase(k + 2):
            behind = range(k + 3, min(end, k + 3 + _NEAR))
            if any(
                frames.word(m) in _SAID and (frames.word(m) == "said" or frames.word(m + 1) == "that") for m in behind
            ):
                return k
    return end


_SAID = frozenset({"said", "warned", "added", "stressed", "told", "stated", "insisted", "confirmed", "announced"})


def _does(frames: Frames, i: int) -> bool:
    """Tell whether a name stands at a word, or behind its article, and a verb behind it: "Ruritania left"."""
    named = frames.found.phrase_from(i + (frames.word(i) == "the"))
    verb = named.last + 1 if named else -1
    words = frames.lexicon.words
    joins = words["prepositions"] | words["conjunctions"] | words["subordinators"] | words["determiners"]
    return frames.forms[verb : verb + 1] != () and frames.forms[verb].islower() and frames.word(verb) not in joins


def _before_others(first: int, end: int, frames: Frames) -> int:
    """Return where ", while the minister called it baseless" begins behind a clause: what others do meanwhile."""
    for k in range(first + 1, end - 3):
        if (frames.word(k), frames.word(k + 1)) == (",", "while") and frames.starts_noun_phrase(k + 2):
            behind = [frames.lexicon.verbs.get(frames.word(m), ()) for m in range(k + 3, min(end, k + 3 + _NEAR))]
            past = next((verb for verb in behind if verb), ())
            if past and all(form is Inflection.PAST for _, form in past):
                return k
    return end


def _before_but(first: int, end: int, frames: Frames) -> int:
    """Return where ", but the union rejected it" begins after a noun phrase: another does so, and is no part of it."""
    words = frames.lexicon.words
    verbs = frames.lexicon.verbs.keys() | words["auxiliaries"] | words["be"]
    for k in range(first + 1, end - 2):
        if (frames.word(k), frames.word(k + 1)) != (",", "but"):
            continue
        # "But its", before the allies who are named.
        whose = k + 3 == end and frames.word(k + 2) in words["determiners"] | words["possessives"]
        if whose or frames.word(k + 2) in _SUBJECTS or _does(frames, k + 2):
            return k
        if frames.starts_noun_phrase(k + 2):
            behind = range(k + 3, min(end, k + 3 + _NEAR))
            if any(
                frames.forms[m].islower() and (frames.word(m) in verbs or frames.word(m).endswith("ed")) for m in behind
            ):
                return k
    return end
