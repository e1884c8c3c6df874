"""Names behind an office that a pronoun ties to a body named before: "the leader in it N M", "the speaker for it"."""

from kg.extract.mentions.name_ends import past_titles
from kg.extract.mentions.personal_names import name_after
from kg.extract.mentions.said_names import may_name, unknown_word
from kg.extract.mentions.view import View
from kg.lexicon.cues import load_cues
from kg.text.fold import word_set
from kg.text.names import is_surname, is_unit

#: "In its name", behind a spokesman, and "in it", behind a leader: the name of each may follow.
IN_IT = word_set("باسمه باسمها باسمهم بلسانه بلسانها بلسانهم فيه فيها لديه لديها")


def name_within(view: View, i: int) -> tuple[int, int] | None:
    """Read the name of who is something in a body told before, where its pronoun stands before the name.

    Args:
        view: The text.
        i: Index of the word behind the pronoun.

    Returns:
        First and last word of the name; None where none that can be no deed or thing of his stands there.
    """
    if view.form(i - 1) not in IN_IT:
        return None
    i = past_titles(view, i)
    if name := name_after(view, i, sure=False):
        return name
    if may_name(view, i):
        return i, i + 1
    cues, two = load_cues(), (view.form(i), view.form(i + 1))
    plain = unknown_word(view, i, first=True) and not any(form in cues.forms or form in cues.heads for form in two)
    return (i, i + 1) if plain and _is_last(view, i + 1) else None


def _is_last(view: View, i: int) -> bool:
    """Tell whether a word can only be the last name behind a first one that no table has."""
    form = view.form(i)
    family = form.startswith("ال") and form.endswith("ي") and unknown_word(view, i, first=False)
    return family or is_surname(form) or (is_unit(form) and not view.guide.nouns.has("not_name", form))
