"""Write an Arabic personal name in Latin letters: usual forms from the table of units, else letter by letter.

The fallback follows the plain letters of common press usage (no diacritics). Short vowels are not written in
Arabic, so that an unknown unit comes out bare of them; nothing is guessed.
"""

import re

from kg.text.fold import fold
from kg.text.names import units

_LETTERS = {
    **{"ا": "a", "ب": "b", "ت": "t", "ث": "th", "ج": "j", "ح": "h", "خ": "kh", "د": "d", "ذ": "dh", "ر": "r"},
    **{"ز": "z", "س": "s", "ش": "sh", "ص": "s", "ض": "d", "ط": "t", "ظ": "z", "ع": "a", "غ": "gh", "ف": "f"},
    **{"ق": "q", "ك": "k", "ل": "l", "م": "m", "ن": "n", "ه": "h", "و": "w", "ي": "i", "ء": ""},
    **{"پ": "p", "چ": "ch", "ژ": "zh", "گ": "g", "ڤ": "v"},
}
_INITIAL_AW = re.compile(r"^aw(?![aiu])")
_VOWEL_W = re.compile(r"(?<![aiuow])w(?![aiu])")
_JOINERS = {"بن": "bin", "ابن": "ibn", "ابو": "Abu", "ابي": "Abi", "ام": "Umm", "دي": "de", "فان": "van", "فون": "von"}
_ABD = {"الله": "ullah"}


def romanise(name: str) -> str:
    """Write a personal name in Latin letters.

    Args:
        name: The name in Arabic script; marks are ignored.

    Returns:
        The name in Latin letters; empty when nothing of it can be written.

    Examples:
        >>> romanise("عبد الرحمن مصطفى")
        'Abdulrahman Mustafa'
        >>> romanise("ريتشارد أوتزن")
        'Richard Otzn'
        >>> romanise("محمد الحريري")
        'Mohamed al-Hariri'
    """
    written: list[str] = []
    abd = False
    for word in fold(name).text.split():
        if abd:
            written.append("Abd" + _ABD.get(word, "ul" + _unit(word.removeprefix("ال")).lower()))
        elif word != "عبد":
            written.append(_JOINERS.get(word) or _unit(word))
        abd = word == "عبد"
    if abd:
        written.append("Abd")
    return " ".join(part for part in written if part)


def _unit(word: str) -> str:
    """Write one unit: as the table has it, with the article as ``al-``, or letter by letter."""
    known = units().get(word)
    article = word.startswith("ال") and len(word) > 3
    if known and known.latin and (not article or "-" in known.latin):
        return re.sub(r"^(?:Al|El|el)-", "al-", known.latin)
    if article:
        return "al-" + _unit(word[2:])
    letters = "".join(_LETTERS.get(c, c if c.isascii() else "") for c in word)
    letters = _INITIAL_AW.sub("o", letters)
    # Between consonants, and at either end beside one, waw is the vowel.
    letters = _VOWEL_W.sub("u", letters)
    return letters[:1].upper() + letters[1:]
