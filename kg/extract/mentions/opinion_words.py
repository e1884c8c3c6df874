"""Words before a source that stand for "according to": "in the view of", "by the reckoning of"."""

from collections.abc import Callable

from kg.text.fold import fold_word

# "In the view of": words before a source that stand for "according to".
_VIEWS = tuple(
    tuple(map(fold_word, words.split()))
    for words in (
        *("من وجهة نظر", "من منظور", "في رأي", "في نظر", "في تقدير", "في اعتقاد", "في تصور", "برأي", "بنظر", "بتقدير"),
        *("باعتقاد", "بتعبير", "القول", "الكلام"),
    )
)
# The last of these words; those of one word may have "and" written on to them.
ENDS_VIEW = frozenset(words[-1] for words in _VIEWS) | {"و" + words[0] for words in _VIEWS if len(words) == 1}


def in_view(form: Callable[[int], str], i: int) -> int:
    """Return how many words that stand for "according to" end at a word: "in the view of".

    Args:
        form: What returns the folded word at an index.
        i: Index of the word before a source.

    Returns:
        Their number; 0 where none stand there.
    """
    if form(i) not in ENDS_VIEW:
        return 0
    for words in _VIEWS:
        first = i - len(words) + 1
        if form(first).removeprefix("و") == words[0] and all(
            form(first + k) == word for k, word in enumerate(words[1:], 1)
        ):
            return len(words)
    return 0
