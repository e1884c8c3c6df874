"""Find what is told as said before: "the union has already announced", "it is worth recalling that X rejected"."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import THAT
from kg.extract.mentions.found import NounPhrase
from kg.text.fold import word_set
from kg.text.sentences import Stretch

_TO_HIM = frozenset(["له", "لها", "لهم"])
# The writer's own words, behind which somebody's view is told.
_RECALLED = word_set(
    "يذكر ويذكر يشار ويشار إلى الجدير والجدير جدير وجدير بالذكر يجدر تجدر وتجدر الإشارة هنا معلوم ومعلوم"
)
_SIGNS = frozenset(["\n", "-", "،"])


def happened_to(layout: Layout, j: int) -> NounPhrase | None:
    """Return the actor before "it happened before that": "the union has already announced".

    Args:
        layout: The release.
        j: Index of the verb, or of the auxiliaries before it.

    Returns:
        The phrase, or None.
    """
    if layout.form(j - 1) not in THAT:
        return None
    k = j - 2 - (layout.form(j - 2) in _TO_HIM)
    who = layout.ends_at.get(k - 1) or (layout.ends_at.get(k - 2) if layout.form(k - 1).startswith("ال") else None)
    return who if layout.form(k) == "سبق" else None


def recalled(layout: Layout, j: int, sentence: Stretch) -> bool:
    """Tell whether nothing but "it is worth recalling" stands between the head of a sentence and "that" before a place.

    Args:
        layout: The release.
        j: Index of the word behind "that".
        sentence: The sentence.

    Returns:
        Whether it does.
    """
    before = layout.forms[sentence.first : j - 1]
    return not _RECALLED.isdisjoint(before) and _OR_SIGNS.issuperset(before)


_OR_SIGNS = _RECALLED | _SIGNS


def past_recalling(layout: Layout, i: int, sentence: Stretch) -> int:
    """Return the place behind "it is worth recalling that" at the head of a sentence, or the same place.

    Args:
        layout: The release.
        i: Index of the word that opens the sentence.
        sentence: The sentence.

    Returns:
        The place.
    """
    that = next((k for k in range(i, min(i + _NEAR, sentence.stop)) if layout.forms[k] in THAT), -1)
    return that + 1 if that > 0 and recalled(layout, that + 1, sentence) else i


_NEAR = 7
