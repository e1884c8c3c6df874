"""Tell nouns that call a person, people or a body from those that call a matter."""

from kg.lexicon.nouns import nouns_ar

_CALLING = frozenset((
    "office", "government", "armed", "delegation", "source", "collective", "states", "population", "organisation",
))  # fmt: skip


def calls_actors(form: str) -> bool:
    """Tell whether a word heads what calls a person, people or a body.

    Args:
        form: The folded word.

    Returns:
        Whether it does, with or without its article.
    """
    head = nouns_ar().head(form)
    return head is not None and head.kind in _CALLING
