"""Tell whom a verb is done to: who is only ever called on, and the only one named behind "and informed"."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import definite
from kg.extract.mentions.found import NounPhrase
from kg.text.words import COMMAS

_EVERYBODY = (
    "المجتمع الدولي", "الاسره الدوليه", "الراي العام", "الضمير العالمي", "المنظمات الدوليه", "وسايل الاعلام",
)  # fmt: skip


def everybody(layout: Layout, phrase: NounPhrase) -> bool:
    """Tell whether a phrase names those who are only ever asked.

    Args:
        layout: The release.
        phrase: The actor phrase.

    Returns:
        Whether it does, so that it is the object of a verb of asking wherever it stands.
    """
    return " ".join(layout.forms[phrase.first : phrase.last + 1]).startswith(_EVERYBODY)


def is_informed(layout: Layout, who: NounPhrase, content: int) -> bool:
    """Tell whether the only one named behind "and informed" is who is told, since the verb never lacks one.

    Args:
        layout: The release.
        who: The actor phrase behind the verb.
        content: Index of the word in which begins what he is told.

    Returns:
        Whether he is: he is called by a definite post, and nothing but a place or a comma stands before "that".
    """
    at = who.last + 1
    if layout.form(at) == "في" and at + 1 < content - 1:
        at += 2
    at += layout.form(at) in COMMAS
    return definite(layout.forms[who.first]) and at == content - 1
