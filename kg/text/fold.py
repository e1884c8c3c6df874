"""Fold a text to the form in which it is matched, and keep the way back to every source offset.

Folding makes spelling variants of Arabic equal (alef and hamza forms, final ya, ta marbuta, Persian kaf
and ya, digits), takes out what does not tell words apart (diacritics, tatweel, bidi marks, soft hyphens)
and makes every run of horizontal spaces one plain space. New lines and punctuation stay, so that no name is
matched across them. The text itself is never altered: ``keep[i]`` is the index in the source of the folded
character ``i``.
"""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import numpy.typing as npt

Offsets = npt.NDArray[np.int32]

_SAME = {
    "أإآٱٲٳٵ": "ا",
    "ىئیېےۍ": "ي",
    "ةہەۀ": "ه",
    "ؤٶۏ": "و",
    "کڪ": "ك",
    "\t\v\f\x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a": " ",
    "\u202f\u205f\u3000": " ",
    "\r\u2028\u2029": "\n",
    "\u2010\u2011\u2012": "-",
    "\u2019\u02bc": "'",
}
# Words in which half of the press writes the hamza on ya and half on waw, as folded; both are of one length.
_RESPELT = (("مسيول", "مسوول"), ("شيون", "شوون"))
_DIGITS = ("٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹")
_MARKS = [
    *(*range(0x0610, 0x061B), 0x0640, *range(0x064B, 0x0660), 0x0670, *range(0x06D6, 0x06DD)),
    *(*range(0x06DF, 0x06E5), 0x06E7, 0x06E8, *range(0x06EA, 0x06EE)),
    *(*range(0x08D3, 0x08E2), *range(0x08E3, 0x0900)),
]
_INVISIBLE = [
    0x00AD,
    0x061C,
    0x180E,
    *range(0x200B, 0x2010),
    *range(0x202A, 0x202F),
    *range(0x2060, 0x2070),
    0xFEFF,
]
_TAGS = (0xE0000, 0xE0FFF)
_BMP = 0x10000
_MARK_CHARS = frozenset(map(chr, _MARKS))
_MARK = re.compile(f"[{''.join(_MARK_CHARS)}]")


def _tables() -> tuple[npt.NDArray[np.uint16], npt.NDArray[np.uint8], npt.NDArray[np.uint16]]:
    """Build three tables by code: substitute (0 = deleted), number of folded characters, expansion."""
    one = np.arange(_BMP, dtype=np.uint16)
    for sources, target in _SAME.items():
        one[[ord(c) for c in sources]] = ord(target)
    for digits in _DIGITS:
        for value, c in enumerate(digits):
            one[ord(c)] = ord("0") + value
    one[_MARKS + _INVISIBLE] = 0
    one[0xD800:0xE000] = 0xFFFD
    one[0] = 0xFFFD
    count = (one != 0).astype(np.uint8)
    more = np.zeros((_BMP, 4), dtype=np.uint16)
    for code in (*range(0xFB50, 0xFE00), *range(0xFE70, 0xFEFD)):
        parts = [int(one[ord(c)]) for c in unicodedata.normalize("NFKC", chr(code)) if ord(c) < _BMP]
        parts = [p for p in parts if p][:4]
        if len(parts) == 1 or (len(parts) > 1 and ord(" ") not in parts):
            one[code] = parts[0]
            count[code] = len(parts)
            more[code, : len(parts)] = parts
    return one, count, more


_ONE, _COUNT, _MORE = _tables()


def _substitutes() -> dict[int, str]:
    """Write the tables as one for words: for few characters a dictionary is far quicker than arrays are."""
    table = dict.fromkeys(range(_TAGS[0], _TAGS[1] + 1), "")
    for code in np.flatnonzero(np.arange(_BMP) != _ONE).tolist():
        parts = _MORE[code].tolist() if _COUNT[code] > 1 else [int(_ONE[code])]
        table[code] = "".join(chr(part) for part in parts if part)
    return table


_SUBSTITUTES = _substitutes()
_SPACES = re.compile(" +")


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Folded:
    """A text, its folded form and the way back.

    Attributes:
        source: The text as it was given.
        text: The folded text.
        keep: Index in the source of each folded character.
    """

    source: str
    text: str
    keep: Offsets

    def span(self, i: int, j: int) -> tuple[int, int]:
        """Return the source offsets of a folded stretch, with the marks that follow its last letter.

        Args:
            i: First folded character.
            j: One past the last folded character; greater than ``i``.

        Returns:
            Start and end in the source, end exclusive.

        Examples:
            >>> folded = fold("مع وفدٍ من")
            >>> folded.text[3:6], folded.span(3, 6)
            ('وفد', (3, 7))
        """
        return int(self.keep[i]), self.end(j)

    def end(self, j: int) -> int:
        """Return the source offset at which the folded stretch that ends before ``j`` ends."""
        end = int(self.keep[j - 1]) + 1
        source = self.source
        while end < len(source) and source[end] in _MARK_CHARS:
            end += 1
        return end

    def ends(self, stops: Sequence[int]) -> tuple[int, ...]:
        """Return :meth:`end` of many folded ends at once."""
        plain = self.keep[np.array(stops) - 1] + 1
        ends: list[int] = plain.tolist()
        marks = [mark.start() for mark in _MARK.finditer(self.source)]
        for i in np.flatnonzero(np.isin(plain, marks)).tolist() if marks else ():
            ends[i] = self.end(stops[i])
        return tuple(ends)

    def at(self, offset: int) -> int:
        """Return the index of the first folded character at or after a source offset."""
        return int(self.keep.searchsorted(offset))


def fold(text: str) -> Folded:
    """Fold a text in one pass.

    Args:
        text: Any text; it may hold characters beyond the basic plane, lone surrogates or only marks.

    Returns:
        The folded text with the source index of each of its characters.

    Examples:
        >>> fold("إيرانُ").text
        'ايران'
        >>> fold("سوريـــة").keep.tolist()
        [0, 1, 2, 3, 7]
        >>> fold("المسئول").text == fold("المسؤول").text
        True
    """
    raw = text.encode("utf-16-le", "surrogatepass")
    if len(raw) != 2 * len(text):
        return _fold_wide(text)
    codes = np.frombuffer(raw, dtype="<u2")
    mapped = _ONE[codes]
    keep = np.flatnonzero(mapped)
    if _has_presentation_forms(text, codes):
        mapped, keep = _expand(codes)
    elif len(keep) != len(mapped):
        mapped = mapped[keep]
    return _finish(text, mapped, keep, "utf-16-le")


def _has_presentation_forms(text: str, codes: npt.NDArray[np.uint16]) -> bool:
    """Tell whether a text has ligatures or positional forms, which may stand for several letters."""
    return not text.isascii() and bool(len(codes)) and int(codes.max()) >= 0xFB50 and bool((_COUNT[codes] > 1).any())


def _expand(codes: npt.NDArray[np.uint16]) -> tuple[npt.NDArray[np.uint16], npt.NDArray[np.intp]]:
    """Return mapped codes and source indices where one code may give several folded characters."""
    counts = _COUNT[codes].astype(np.intp)
    keep = np.repeat(np.arange(len(codes)), counts)
    nth = np.arange(len(keep)) - np.repeat(np.cumsum(counts) - counts, counts)
    kept = codes[keep]
    several = _COUNT[kept] > 1
    return np.where(several, _MORE[kept, nth], _ONE[kept]), keep


def _fold_wide(text: str) -> Folded:
    """Fold a text that has characters beyond the basic plane; those are kept, tag characters are deleted."""
    codes = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype="<u4")
    narrow = codes < _BMP
    low = np.where(narrow, codes, 0).astype(np.uint16)
    counts = np.where(narrow, _COUNT[low], 1).astype(np.intp)
    counts[(codes >= _TAGS[0]) & (codes <= _TAGS[1])] = 0
    keep = np.repeat(np.arange(len(codes)), counts)
    nth = np.arange(len(keep)) - np.repeat(np.cumsum(counts) - counts, counts)
    kept, wide = low[keep], codes[keep]
    folded = np.where(_COUNT[kept] > 1, _MORE[kept, nth], _ONE[kept]).astype(np.uint32)
    return _finish(text, np.where(wide < _BMP, folded, wide), keep, "utf-32-le")


def _finish(source: str, mapped: npt.NDArray[np.unsignedinteger], keep: npt.NDArray[np.intp], code: str) -> Folded:
    """Make runs of spaces one space and decode."""
    folded = mapped.tobytes().decode(code)
    if "  " in folded:
        space = mapped == ord(" ")
        once = np.ones(len(mapped), dtype=bool)
        once[1:] = ~(space[1:] & space[:-1])
        mapped, keep = mapped[once], keep[once]
        folded = mapped.tobytes().decode(code)
    return Folded(source=source, text=_respelt(source, folded), keep=keep.astype(np.int32))


def _respelt(source: str, folded: str) -> str:
    """Give words of two spellings the usual one."""
    if "ئ" in source:
        for spelt, usual in _RESPELT:
            folded = folded.replace(spelt, usual)
    return folded


@lru_cache(maxsize=200_000)
def fold_word(word: str) -> str:
    """Fold a word or a name of the lexicon as :func:`fold` folds a text.

    Args:
        word: The word or name.

    Returns:
        Its folded form.

    Examples:
        >>> fold_word("الأمريكيّة")
        'الامريكيه'
    """
    folded = _SPACES.sub(" ", word.translate(_SUBSTITUTES))
    return _respelt(word, folded)


def word_set(text: str) -> frozenset[str]:
    """Return a line of words as a set of their folded forms.

    Examples:
        >>> sorted(word_set("أن على"))
        ['ان', 'علي']
    """
    return frozenset(map(fold_word, text.split()))


def with_and(words: str) -> frozenset[str]:
    """Fold words, and give each with "and" written on to it too.

    Args:
        words: Words parted by blanks.

    Returns:
        The folded words in both forms.

    Examples:
        >>> sorted(with_and("كان"))
        ['كان', 'وكان']
    """
    return frozenset(letter + form for form in word_set(words) for letter in ("", "و"))
