"""Labels in the record of a debate: "Mr. Falk (Ruritania) (spoke in French):", "The Minister for Ports (Ida Falk):"."""

from collections.abc import Sequence
from dataclasses import dataclass

from kg.lexicon.english import EnglishLexicon

# Words and signs a name or office may have before its bracket, and those of a bracket.
_MOST = 14
_LONGEST = 14
_SMALL = frozenset({"al", "el", "de", "of", "the", "van", "von", "bin", "and", "'s", "for", "to"})
_SIGNS = frozenset({".", "-", "'", "’", "‘", ","})
_CHAIRS = frozenset({"speaker", "chair", "chairman", "chairwoman", "chairperson", "president"})
# In capitals "THE PRESIDENT" is one who speaks to the press.
_CALLED = frozenset({"The", "Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.", "Madam", "Madame"})
_CHAIR_WORDS = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """The label of somebody who takes part in a debate.

    Attributes:
        last: One past the last word of who it names.
        stop: One past its colon.
        name: Range of the words of a name in brackets behind an office.
        sure: Whether an honorific or an office tells that it names a speaker; else only other labels do.
        chairs: Whether it names whoever presides, who only gives the floor.
    """

    last: int
    stop: int
    name: tuple[int, int] = (0, 0)
    sure: bool = True
    chairs: bool = False


def member(forms: Sequence[str], i: int, lexicon: EnglishLexicon) -> Member | None:
    """Read the label of a debate that opens a line at a word.

    Args:
        forms: The words of the text.
        i: Index of the first word of the line.
        lexicon: The closed classes.

    Returns:
        The label, or None where none opens.
    """
    if not forms[i][:1].isupper():
        return None
    if (chair := _chair(forms, i)) is not None:
        return chair
    begins = i + (forms[i] == "The")
    honoured = forms[i].rstrip(".").title() in lexicon.words["honorifics"]
    if honoured and forms[i + 1 : i + 2] == (".",):
        begins += 1
    opens = next((k for k in range(begins + 1, min(begins + _MOST, len(forms))) if forms[k] == "("), 0)
    if not opens or not all(_named(form) for form in forms[begins:opens]):
        return None
    stop = opens
    while tuple(forms[stop : stop + 1]) == ("(",):
        stop = _closed(forms, stop)
    if not stop or tuple(forms[stop : stop + 1]) != (":",):
        return None
    titled = not honoured and _titled(forms[begins:opens], lexicon)
    name = (opens + 1, _closed(forms, opens) - 1) if titled else (0, 0)
    if not _of_person(forms[name[0] : name[1]]):
        name = (0, 0)
    several = opens - begins > 1
    if not (honoured or name[1] or several):
        return None
    return Member(last=name[1] + 1 if name[1] else opens, stop=stop + 1, name=name, sure=honoured or titled)


def _chair(forms: Sequence[str], i: int) -> Member | None:
    """Read the label of whoever presides: "The President (spoke in French):", "Mr. Speaker:"."""
    last = next((k for k in range(i + 1, min(i + _CHAIR_WORDS, len(forms))) if forms[k].lower() in _CHAIRS), 0)
    if not last or forms[i] not in _CALLED:
        return None
    stop = _closed(forms, last + 1) if tuple(forms[last + 1 : last + 2]) == ("(",) else last + 1
    colon = stop and tuple(forms[stop : stop + 1]) == (":",)
    return Member(last=last + 1, stop=stop + 1, sure=False, chairs=True) if colon else None


def _closed(forms: Sequence[str], opens: int) -> int:
    """Return one past the bracket that closes the one at a word, zero for none near."""
    return next((k + 1 for k in range(opens, min(opens + _LONGEST, len(forms))) if forms[k] == ")"), 0)


def _named(form: str) -> bool:
    return form[:1].isupper() or form in _SMALL or form in _SIGNS


def _titled(forms: Sequence[str], lexicon: EnglishLexicon) -> bool:
    """Tell whether the words before a bracket open with an office: "Minister for Ports"."""
    words = tuple(form.lower() for form in forms)
    return any(words[: len(title)] == title for title in lexicon.openings["titles"].get(words[0], ()))


def _of_person(forms: Sequence[str]) -> bool:
    """Tell whether a bracket holds a name of two words or more and nothing else."""
    capitals = [form for form in forms if form[:1].isupper()]
    return len(capitals) > 1 and all(_named(form) and form not in {",", "of", "for"} for form in forms)
