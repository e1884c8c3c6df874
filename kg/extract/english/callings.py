"""Names beside what somebody is: "the director of X, Y, said", "Y, the legal affairs chief of X, said"."""

from collections.abc import Callable

from kg.lexicon.english import EnglishLexicon

_HEAD, _MAX_OFFICE = 9, 24
#: Verbs of saying: a name beside one is that of a person.
SAID = frozenset({"said", "says", "added", "told", "stated", "stressed", "noted"})

Word = Callable[[int], str]


def apposed(word: Word, lexicon: EnglishLexicon, acts: Callable[[int], bool], i: int, end: int) -> bool:
    """Tell whether a name stands between commas after what somebody is: "the director of X, Y, said".

    Args:
        word: Gives a word.
        lexicon: The closed classes.
        acts: Tells whether a verb by which somebody voices something stands at a word.
        i: First word of the name.
        end: One past its last word.

    Returns:
        Whether it does, a verb of saying before what he is or behind the name.
    """
    behind = word(end) in {".", ","} and any(word(k) in SAID for k in range(i - _HEAD - 3, i - 1))
    if word(i - 1) != "," or not (behind or (word(end) == "," and acts(end + 1))):
        return False
    return any(word(k) in lexicon.words["callings"] for k in range(max(i - _HEAD, 0), i - 1))


def described(word: Word, lexicon: EnglishLexicon, acts: Callable[[int], bool], comma: int) -> bool:
    """Tell whether what somebody is stands before a verb of saying: "X, the legal affairs chief of Y, said".

    Args:
        word: Gives a word.
        lexicon: The closed classes.
        acts: Tells whether a verb by which somebody voices something stands at a word.
        comma: Index of the comma behind the name.

    Returns:
        Whether it does.
    """
    low = comma + 2 + 2 * (word(comma + 1).isdigit() and word(comma + 3) in {"a", "an", "the", "who"})
    close = next((k for k in range(low, comma + _MAX_OFFICE) if word(k) in {",", ".", "\n"}), 0)
    if word(close) != "," or not acts(close + 1):
        return False
    if word(comma + 1).isdigit():
        # "X, 43, a teacher from Y, said"
        return close == comma + 2 or word(comma + 2) == ","
    for k in range(comma + 1, min(comma + _HEAD, close)):
        if word(k) in {"whose", "which", "that", "where", "led", "headed"}:
            return False
        if word(k) in lexicon.words["callings"]:
            return True
    # "X, a teacher in Y, said", but not "the Grain Bank, a lender, said"
    return word(comma + 1) in {"a", "an"} and word(comma - 1) not in lexicon.words["heads"]
