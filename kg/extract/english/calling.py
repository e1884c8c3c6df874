"""What somebody is called: "called the raid a flagrant violation", "described the accord as a milestone"."""

from kg.extract.english.frames import Frames
from kg.extract.english.tokens import CLOSING_QUOTES
from kg.extract.english.valued import valuing
from kg.kinds import Act, Polarity
from kg.lexicon.english import Sense, unlisted

_CALLING = frozenset({"call", "describe", "consider", "brand", "term", "label"})
# To consider something a crime is to state that it is one.
_CONSIDERED = unlisted(Act.STATE, Polarity.NEUTRAL, "considers", lemma="consider")
_ASKING = frozenset({"how", "why", "when", "where", "what"})
# "Called it neither a crime nor a mistake" calls it none.
_DENIED = frozenset({"not", "neither", "nor", "no", "never", "hardly"})
_MOST = 14
_NAME = 6
_SIGNS = frozenset({"“", '"', "‘"})


def called_so(frames: Frames, lemma: str, i: int, stop: int) -> tuple[Sense, int] | None:
    """Say how a verb of calling values its object by the noun phrase that follows it.

    Args:
        frames: The words.
        lemma: The verb in its dictionary form.
        i: Index of the first word after the verb.
        stop: One past the last word of the sentence.

    Returns:
        What the verb then does, and where what is called so ends if a quotation says it, else zero; None where nobody
        is praised or blamed by it.
    """
    if lemma not in _CALLING or not frames.starts_noun_phrase(i) or frames.word(i) in _ASKING:
        return None
    if lemma == "consider" and frames.word(i).endswith("ing"):
        # "Considered building a mill" weighs it.
        return None
    words = frames.lexicon.words
    for k in range(i + 1, min(i + _MOST, stop)):
        name = k + (frames.word(k) in _SIGNS)
        if frames.word(name) in {"a", "an"} and _completes(frames, lemma, k):
            sense = None if frames.word(k - 1) in _DENIED else _valued(frames, name + 1, stop)
            if lemma == "consider":
                return _CONSIDERED, 0
            return (sense, _closed(frames, name, stop) if name > k else 0) if sense else None
        if valued := _quality(frames, lemma, k, stop):
            return valued
        if frames.word(k) in {".", ",", ";", "that", "who"} or frames.word(k) in words["auxiliaries"]:
            return None
    return None


def _quality(frames: Frames, lemma: str, k: int, stop: int) -> tuple[Sense, int] | None:
    """Read the adjective that ends "called the raid cowardly", "described it as “barbaric”"."""
    at = k + (frames.word(k) in _SIGNS)
    ends = frames.word(at + 1) in {".", ",", "and", "”", '"', ";"} or at + 1 >= stop
    before = frames.word(k - 1)
    if not ends or before in _DENIED | {"and", "a", "an"} or (before == "as") is not (lemma == "describe"):
        return None
    if before in frames.lexicon.words["determiners"] | frames.lexicon.words["prepositions"] - {"as"}:
        return None
    if frames.word(at) not in frames.lexicon.words["qualities"]:
        return None
    sense = _CONSIDERED if lemma == "consider" else valuing(frames, at)
    return (sense, _closed(frames, at, stop) if at > k else 0) if sense else None


def _completes(frames: Frames, lemma: str, k: int) -> bool:
    """Tell whether a noun phrase says what the object before it is: "called it a", "described it as a"."""
    before = frames.word(k - 1)
    if before == "as" or lemma == "describe":
        return before == "as"
    # "Called him to discuss a crime"
    purpose = frames.word(k - 2) == "to" and before in frames.lexicon.verbs
    return before not in frames.lexicon.words["prepositions"] and not purpose


def _closed(frames: Frames, i: int, stop: int) -> int:
    """Return where the quotation around a word closes, zero for nowhere."""
    return next((k for k in range(i, stop) if frames.word(k) in CLOSING_QUOTES), 0)


def _valued(frames: Frames, i: int, stop: int) -> Sense | None:
    """Return what the first valuing word of a noun phrase does."""
    words, alarming = frames.lexicon.words, None
    for k in range(i, min(i + _NAME, stop)):
        sense = valuing(frames, k)
        if sense is not None and sense.act is not Act.WARN:
            return sense
        # "A grave mistake" is a mistake.
        alarming = alarming or sense
        word = frames.word(k)
        if word in words["prepositions"] | {"that", "who", "which"} or not (word.isalpha() or word in _SIGNS):
            break
    return alarming
