"""Where the verb of a clause stands that no "that" opens: "said the raid broke the truce"."""

from collections.abc import Callable, Iterable, Sequence

from kg.lexicon.english import EnglishLexicon, Inflection

_PARTED = frozenset({",", "who", "which"})
_SHORTEST = 5

# "And in this regard we", "but at the same time he", "and here I".
_BY_THE_WAY = (
    ("in", "this", "regard"), ("in", "that", "regard"), ("in", "this", "respect"), ("in", "this", "context"),
    ("in", "that", "context"), ("in", "this", "connection"), ("at", "the", "same", "time"), ("for", "this", "reason"),
    ("for", "that", "reason"), ("to", "this", "end"), ("to", "that", "end"), ("as", "such"), ("in", "turn"),
    ("on", "this", "occasion"), ("here",), ("therefore",), ("today",), ("now",), ("again",), ("also",),
)  # fmt: skip


def clause_start(word: Callable[[int], str], subject: int) -> int:
    """Return the first word of what stands by the way between "and" or "but" and the subject of a clause.

    Args:
        word: Gives a word in small letters.
        subject: First word of the subject.

    Returns:
        The index of that word, of the subject where "and" or "but" does not stand before such words.
    """
    comma = subject - (word(subject - 1) == ",")
    for words in _BY_THE_WAY:
        at = comma - len(words)
        if tuple(word(at + k) for k in range(len(words))) == words:
            at -= word(at - 1) == ","
            return at if word(at - 1) in {"and", "but"} else subject
    return subject


def is_merit(word: Callable[[int], str], lexicon: EnglishLexicon, end: int, part: str) -> bool:
    """Tell whether a merit and no actor ends before a word: "commended its efforts for", which praises the whole.

    Args:
        word: Gives a word in small letters.
        lexicon: The closed classes.
        end: Index of the word.
        part: What the frame wants there.

    Returns:
        Whether it does; those who lead are actors in "urged its leadership to" and "thanked it for its aid".
    """
    own = word(end + 1) in lexicon.words["possessives"] or word(end + 1).endswith("ing")
    led = word(end - 1) == "leadership" and (part not in {"for", "on", "in"} or (part == "for" and own))
    return word(end - 1) in lexicon.words["merits_owned"] and not led


def clause_verb(
    word: Callable[[int], str], forms: Sequence[str], lexicon: EnglishLexicon, places: Iterable[int]
) -> bool:
    """Tell whether the verb of a clause stands at one of some words.

    Args:
        word: Gives a word in small letters.
        forms: The words as they are written.
        lexicon: The closed classes.
        places: Indices of the words, after the first word of the subject.

    Returns:
        Whether a helping verb, a known verb or the past of any verb stands there; "said Holm, who left" has none.
    """
    words = lexicon.words
    verbs = words["auxiliaries"] | words["modals"] | words["be"]
    parted = False
    for j in places:
        if word(j) in verbs or _finite(word, lexicon, j):
            return True
        if word(j) == "," and word(j + 1).endswith("ing"):
            # "Added his own terms, saying he was ready"
            return False
        parted = parted or word(j) in _PARTED
        # "The envoys sent by Ruritania" are a participle.
        past = len(word(j)) > _SHORTEST - 1 and word(j).endswith("ed") and forms[j].islower()
        if not parted and (past or word(j) in words["went"]) and word(j + 1) != "by":
            return True
    return False


def _finite(word: Callable[[int], str], lexicon: EnglishLexicon, j: int) -> bool:
    """Tell whether a known verb is finite by its form: "plan" is a noun but behind "envoys", "they"."""
    forms = {form for _, form in lexicon.verbs.get(word(j), ())} - {Inflection.ING}
    before = word(j - 1)
    several = before.endswith("s") or before in lexicon.words["pronouns"] or before == "people"
    return bool(forms - {Inflection.BASE}) or (bool(forms) and several)
