"""Titles cut down to their first letter, with the stroke behind it written apart: "Dr / N M"."""

_INITIALS = frozenset("ادم")


def is_initial(form: str, after: str) -> bool:
    """Tell whether a word is the first letter of a title, with its stroke written apart.

    Args:
        form: The folded word.
        after: The word or sign behind it.

    Returns:
        Whether it is.
    """
    return form in _INITIALS and after == "/"
