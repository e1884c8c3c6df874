"""Who is named around a verb or behind "by": lists of names, and names with what somebody is before them."""

from collections.abc import Sequence

from kg.extract.english.discourse import Holders
from kg.extract.english.frames import Frames
from kg.extract.english.guests import before_article
from kg.extract.english.tokens import CLOSING_QUOTES
from kg.extract.mentions.found import NounPhrase
from kg.kinds import EntityType
from kg.lexicon.english import Inflection

_MAX_OFFICE, _MAX_CALLING = 6, 12
# Behind these somebody else is named than who speaks: "said a farmer who knows X".
_RELATIVE = frozenset({"who", "whom", "whose", "which", "that"})


def listed(frames: Frames, i: int) -> list[NounPhrase]:
    """Return the names of a list that starts at a word, an article before each.

    Args:
        frames: The words.
        i: Index of the first word.

    Returns:
        The phrases of "A", "the A and B" or "A, B and C", none where nobody is named there.
    """
    phrases, closed = list[NounPhrase](), False
    while (phrase := _name_at(frames, i)) is not None:
        phrases.append(phrase)
        if closed:
            break
        i = phrase.last + 1 + (frames.word(phrase.last + 1) == ",")
        closed = frames.word(i) == "and"
        i += closed
        if i == phrase.last + 1:
            break
    # "Said A, the spokesman of B" names one.
    return phrases if closed else phrases[:1]


def behind_verb(frames: Frames, i: int) -> list[NounPhrase]:
    """Return who says something behind "said": also with what he is before his name: "said former senator X".

    Args:
        frames: The words.
        i: Index of the first word after the verb.

    Returns:
        The phrases, none where nobody is named within a few words.
    """
    words = frames.lexicon.words
    barred = words["prepositions"] | words["auxiliaries"] | words["subordinators"] | _RELATIVE
    if (apposed := _apposed(frames, i)) is not None:
        return [apposed]
    for k in range(i, i + _MAX_OFFICE):
        if phrases := listed(frames, k):
            return phrases
        word = frames.word(k)
        # "Said a lawyer representing X", but "said a visiting minister, X".
        deed = word.endswith("ing") and k > i + (frames.word(i) in words["determiners"])
        aged = word.endswith("-old")
        if not (word.isalpha() or aged) or word in barred or (deed and word not in words["ranks"]):
            break
    return []


def _apposed(frames: Frames, i: int) -> NounPhrase | None:
    """Return the person named behind what he is: "said X's lawyer, Y.", "said the director of the union, Y."."""
    comma = next((k for k in range(i + 1, i + _MAX_CALLING) if frames.word(k) == ","), 0)
    if not comma or any(frames.word(k) in _RELATIVE | {".", "\n", "and"} for k in range(i, comma)):
        return None
    words = frames.lexicon.words
    callings = words["callings"] | words["officials"]
    if frames.word(i - 1) in {"told", "tells", "telling", "tell"}:
        # "He told the head of the union, Y."
        return None
    joins = words["prepositions"] | words["conjunctions"] | words["subordinators"]
    hangs = next((k for k in range(i, comma) if frames.word(k) in joins), comma)
    if any(frames.word(k) in callings for k in range(hangs, comma)):
        # "Said the lawyer of the president, Y", "said the minister when the president, Y, left"
        return None
    phrase = frames.found.phrase_from(comma + 1)
    called = any(frames.word(k) in callings for k in range(i, comma))
    person = phrase is not None and frames.found.entity(phrase.entity).type is EntityType.PERSON
    closed = phrase is not None and frames.word(phrase.last + 1) in {".", ",", "\n", ""}
    return phrase if called and person and closed else None


def said_by(frames: Frames, i: int) -> bool:
    """Tell whether somebody who says what stood before is told of behind the verb: ", said the source, who left".

    Args:
        frames: The words.
        i: Index of the first word after the verb.

    Returns:
        Whether a name or a few words and "who" stand there.
    """
    comma = next((k for k in range(i + 1, i + _MAX_OFFICE) if frames.word(k) == ","), 0)
    return bool(behind_verb(frames, i)) or frames.word(comma + 1) == "who"


def before_office(frames: Frames, first: int) -> int:
    """Return the word before a name and what somebody is: ", presidential spokesman X", ", a Gazette witness".

    Args:
        frames: The words.
        first: First word of the name.

    Returns:
        The index of the comma before it, or of the word before its article where none stands near.
    """
    at, words = before_article(frames, first), frames.lexicon.words
    barred = words["prepositions"] | words["auxiliaries"] | words["conjunctions"]
    for k in range(at, max(at - _MAX_OFFICE, 0), -1):
        if frames.word(k) in {","} | CLOSING_QUOTES:
            return k
        forms = {inflection for _, inflection in frames.lexicon.verbs.get(frames.word(k), ())}
        verb = forms and Inflection.BASE not in forms
        if not frames.word(k).isalpha() or frames.word(k) in barred or verb:
            break
    return at


def list_end(frames: Frames, i: int) -> int:
    """Return one past a list of names that starts at a word, zero where none stands there.

    Args:
        frames: The words.
        i: Index of the first word.

    Returns:
        The index after its last name.
    """
    phrases = listed(frames, i)
    return phrases[-1].last + 1 if phrases else 0


def _name_at(frames: Frames, i: int) -> NounPhrase | None:
    """Return the name at a word or behind an article, None where it only tells whose another is: "X's brother"."""
    at = i + (frames.word(i) in frames.lexicon.words["determiners"])
    phrase = frames.found.phrase_from(i) or frames.found.phrase_from(at)
    return phrase if phrase and frames.word(phrase.last + 1) != "'s" else None


def after_verb(named: Sequence[NounPhrase]) -> Holders:
    """Return as holders those who stand behind a verb of saying.

    Args:
        named: Their phrases, at least one.

    Returns:
        The holders.
    """
    ids = tuple(dict.fromkeys(phrase.entity for phrase in named))
    behalf = named[0].behalf if len(ids) == 1 else ()
    return Holders(ids=ids, behalf=behalf, rule="after-verb", first=named[0].first)
