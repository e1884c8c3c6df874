"""Names that reach up to a comma with an office behind it: "Dr. N M X, president of the council, sent"."""

from kg.extract.mentions.bare_names import office_follows
from kg.extract.mentions.filling_names import may_be_of_a_name
from kg.extract.mentions.name_ends import past_titles
from kg.extract.mentions.view import View
from kg.lexicon.cues import load_cues
from kg.text.fold import word_set
from kg.text.names import JOINERS, is_unit
from kg.text.words import COMMAS

_FEWEST, _MOST, _MOST_UNKNOWN = 2, 6, 2
# "Matti", written as "when" is but for its last letter, as "Balla" is but for that of "but he has".
_MATTI = "متي"
_ADVERBS = word_set("صباحا مساء ظهرا عصرا فجرا ليلا اليوم أمس غدا سابقا حاليا شخصيا رسميا مؤخرا هاتفيا")


def apposed_name(view: View, i: int) -> tuple[int, int] | None:
    """Read the words between a title and a comma with an office behind it, whatever table knows them.

    The office tells what the words before the comma are: a surname that no table holds is not left out.

    Args:
        view: The text.
        i: Index of the title, or of an office in the form of one.

    Returns:
        First and last word of the name; None where no title stands there or a word may be no part of a name.
    """
    word = view.lexeme(i)
    if word is None or not word.definite or not _calls(view, i):
        return None
    first = past_titles(view, i + 1)
    stop = next((k for k in range(first, first + _MOST + 1) if view.form(k) in COMMAS), first)
    if stop - first < _FEWEST or not office_follows(view, stop - 1) or view.form(stop - 1) in JOINERS:
        return None
    if view.form(stop + 1) in load_cues().forms:
        # "Opened the fair, pointing to": written like "marshal".
        return None
    unknown = [k for k in range(first, stop) if not _known(view, k)]
    if len(unknown) > _MOST_UNKNOWN or len(unknown) == stop - first or not all(_plain(view, k) for k in unknown):
        return None
    return first, stop - 1


def _calls(view: View, i: int) -> bool:
    """Tell whether a word is a title, or an office that is one: "the ambassador N"."""
    word = view.lexemes[i]
    return view.guide.nouns.has("title", word.stem) or (word.head is not None and word.head.kind == "office")


def _known(view: View, i: int) -> bool:
    """Tell whether a word is a unit of names here, or stands behind what joins the next word to itself."""
    form = view.form(i)
    if form in JOINERS or view.form(i - 1) in JOINERS:
        return True
    spelt_apart = (form == _MATTI and view.source(i).endswith("ي")) or (is_unit(form) and view.source(i).endswith("ة"))
    return spelt_apart or (is_unit(form) and may_be_of_a_name(view, i))


def _plain(view: View, i: int) -> bool:
    """Tell whether an unknown word can be a surname: no deed, verb, adverb, nor with anything written on to it."""
    form, cues, nouns = view.form(i), load_cues(), view.guide.nouns
    told = any(nouns.has(kind, form) for kind in ("deed", "never_name", "locative", "modifier", "adjective"))
    told = told or form in _ADVERBS or view.source(i).endswith(("اً", "ًا"))
    cue = form in cues.forms or form.removeprefix("ال") in cues.heads or form.removeprefix("ال") in cues.masdars
    return not (told or cue or view.lexemes[i].nisba) and may_be_of_a_name(view, i)
