"""Words as they are looked up: in small letters, "it's" and "there's" read as "it is" and "there is"."""

from collections.abc import Sequence

# Behind these "'s" is a verb and no ending; behind "he" it may be "has".
_HEADS = frozenset({"it", "there", "that", "what", "here"})
_BEEN = frozenset({"been", "got", "had"})
_NO_NAMES = frozenset({
    "in", "by", "since", "last", "until", "this", "early", "late", "mid", "on", "from", "next", "during", "before",
    "after", "through", "between", "of", "and", "to", "april", "for",
})  # fmt: skip


def _dated(lower: tuple[str, ...], i: int) -> bool:
    return i + 1 < len(lower) and (lower[i + 1][:1].isdigit() or lower[i + 1] == "day")


def lowered(forms: Sequence[str]) -> tuple[str, ...]:
    """Return the words of a text in small letters, the "'s" that is a verb written out.

    Args:
        forms: The words.

    Returns:
        As many words.

    Examples:
        >>> lowered(("It", "'s", "Holm", "'s"))
        ('it', 'is', 'holm', "'s")
    """
    # A land is no pronoun.
    lower = tuple("u.s." if form == "US" else form.lower() for form in forms)
    out = list(lower)
    for i, form in enumerate(lower[1:], 1):
        if form == "'s" and lower[i - 1] in _HEADS and not _BEEN.intersection(lower[i + 1 : i + 3]):
            out[i] = "is"
        elif forms[i] == "May" and forms[i - 1].istitle() and lower[i - 1] not in _NO_NAMES and not _dated(lower, i):
            # A family name is neither a month nor a verb.
            out[i] = "May"
    return tuple(out)
