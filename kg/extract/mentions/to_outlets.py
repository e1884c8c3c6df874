"""Outlets in signs of quotation: whom somebody tells something, or who learns it: "told «The Paper»"."""

from kg.extract.mentions.chunk import Chunk
from kg.extract.mentions.found import Form
from kg.extract.mentions.view import View
from kg.kinds import EntityType
from kg.text.fold import with_and

_OPENS = {"«": "»", '"': '"', "“": "”"}
#: Signs that close the name of an outlet.
CLOSES = frozenset(_OPENS.values())
_TO, _LONGEST = "ل", 5


def past_outlet(forms: tuple[str, ...], i: int) -> int:
    """Return the index behind an outlet to which something is said, or the same place.

    Args:
        forms: The folded words of the text.
        i: Index of the word behind the verb.

    Returns:
        The index behind the closing sign, where "to" and a name of a few words in signs of quotation stand there.
    """
    if forms[i : i + 1] != (_TO,) or (closes := _OPENS.get(forms[i + 1] if i + 1 < len(forms) else "")) is None:
        return i
    name = forms[i + 2 : i + 2 + _LONGEST]
    return i + 3 + name.index(closes) if closes in name else i


#: "Learnt": who does so in a report is the paper that prints it.
LEARNT = with_and("علمت")


def learns(view: View, i: int) -> Chunk | None:
    """Read a paper in signs of quotation behind "learnt", though no table knows it.

    Args:
        view: The text.
        i: Index of the word behind the sign that opens its name.

    Returns:
        The paper, or None where no such name stands there, or one that a table knows.
    """
    forms = view.words.forms
    closes = _OPENS.get(view.form(i - 1), "") if view.form(i - 2) in LEARNT else ""
    name = forms[i : i + _LONGEST]
    if not closes or closes not in name[1:] or i in view.atoms:
        return None
    last = i + name.index(closes) - 1
    return Chunk(
        first=i,
        last=last,
        type=EntityType.ORGANISATION,
        kind="Organization",
        form=Form.NAME,
        words=("صحيفه", *forms[i : last + 1]),
        head="صحيفه",
        gender="f",
        number="s",
    )
