"""Days between a subject and its verb: "on Wednesday", "on 5 March"."""

from collections.abc import Callable

_WHEN = frozenset({"last", "this", "next"})
# Before these words "last week" says no time: "last week's vote", "last week was hard".
_AFTER = frozenset({"'s", "is", "was", "has", "had", "will", "would", "can", "could", "may", "might", "must", "should"})
_PARTS = frozenset({"morning", "afternoon", "evening", "night"})
_SPANS = frozenset({"week", "month", "year", "night", "weekend", "morning"})


def day_end(word: Callable[[int], str], calendar: frozenset[str], i: int) -> int:
    """Return one past "on Wednesday" or "on 5 March" at a word.

    Args:
        word: Gives the word at an index in small letters.
        calendar: Names of days and months.
        i: Index of "on".

    Returns:
        The index after the day, or the same word when no day stands there.
    """
    for j in (i + 1, i + 2):
        if word(j) in calendar and (j == i + 1 or word(i + 1).isdigit()):
            return j + 2 if word(j + 1).isdigit() else j + 1
    return i


def before_day(word: Callable[[int], str], calendar: frozenset[str], j: int, low: int) -> int:
    """Step back from a word over "on Tuesday", "on 5 March".

    Args:
        word: Gives the word at an index in small letters.
        calendar: Names of days and months.
        j: Index of the word.
        low: First word that may be reached.

    Returns:
        The index of the word before the day, or the same word.
    """
    for k in range(j, max(low, j - 3), -1):
        # "Said on Monday it" has a subject behind the day.
        day = all(word(m) in calendar | _PARTS or not word(m).isalpha() for m in range(k + 1, j + 1))
        if word(j) != "," and word(k) == "on" and day and any(word(m) in calendar for m in range(k + 1, k + 4)):
            return k - 1
    return j


def span_of_time(word: Callable[[int], str], i: int) -> bool:
    """Tell whether "last week", "this month" stands at a word, and not "last week's vote" or "this week was hard".

    Args:
        word: Gives the word at an index in small letters.
        i: Index of the word.

    Returns:
        Whether it does.
    """
    return word(i) in _WHEN and word(i + 1) in _SPANS and word(i + 2) not in _AFTER
