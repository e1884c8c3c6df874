"""Bytes become text: the encodings in which Arabic releases are found, told apart by what they would say.

A mark at the start decides; then UTF-16 by its even and odd bytes, UTF-8 by its strict form, and Windows-1256
against ISO-8859-6 by which of the two gives Arabic words. Nothing is replaced or dropped: a file in any other
encoding is refused.
"""

import codecs
import re

from kg.errors import InputError

#: Largest single text that is read, in bytes; one of 50 MB is read in seconds.
MOST_BYTES = 200_000_000

_MARKS = (
    (codecs.BOM_UTF32_LE, ""),
    (codecs.BOM_UTF32_BE, ""),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# How other kinds of file begin, and what one should do with them instead.
_OTHERS = (
    (b"%PDF", "a PDF file"),
    (b"PK\x03\x04", "a ZIP archive or office document"),
    (b"\xd0\xcf\x11\xe0", "an old office document"),
    (b"{\\rtf", "an RTF document"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"\x7fELF", "a program"),
    (b"SQLite format 3", "a database"),
)
_SAMPLE = 65_536
_CONTROLS = frozenset(range(32)) - frozenset(b"\t\n\r\f\x1b")
_UTF16_SHARE = 0.9
_ARABIC_WORD = re.compile("[\u0621-\u063a\u0640-\u0652]+")
_WORD = re.compile(r"[^\W\d_]+")
# Among the commonest words of written Arabic; any two of them in a row of bytes are no accident.
_COMMON = frozenset({
    "في",
    "من",
    "على",
    "إلى",
    "أن",
    "التي",
    "الذي",
    "عن",
    "مع",
    "هذا",
    "هذه",
    "ما",
    "لا",
    "كما",
    "قد",
    "بين",
    "كل",
    "ذلك",
    "بعد",
    "قبل",
    "خلال",
    "أو",
    "كان",
    "ان",
    "الى",
    "وقد",
    "حيث",
    "أكد",
    "وأكد",
    "قال",
    "وقال",
    "عام",
    "رئيس",
})
_LEAST_ARABIC = 0.5
_LEAST_COMMON = 0.1


def decode(raw: bytes, where: str, declared: str = "") -> str:
    """Decode a file, or refuse it.

    Args:
        raw: All its bytes.
        where: The name by which an error speaks of it.
        declared: Encoding that a page or its server declares; believed where the bytes bear it out.

    Returns:
        The text without its byte order mark, line ends as they were.

    Raises:
        InputError: When the file is empty, too large, not text, or in an encoding that is not told.

    Examples:
        >>> decode("بيان".encode("cp1256") + b" " + "في الشأن".encode("cp1256"), "a file")
        'بيان في الشأن'
    """
    if len(raw) > MOST_BYTES:
        raise InputError(
            f"The text has {len(raw) // 1_000_000} MB; the most that is read as one is {MOST_BYTES // 1_000_000} MB.",
            where=where,
            remedy="Split it into one file, or one line of JSON, per release.",
        )
    for beginning, kind in _OTHERS:
        if raw.startswith(beginning):
            raise InputError(f"The file is {kind}, not text.", where=where, remedy="Save its text as UTF-8 first.")
    name = _encoding(raw, where, declared)
    try:
        text = raw.decode(name).removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        raise _unknown(where, f"It begins like {name}, but byte {error.start} does not fit.") from error
    if "\0" in text:
        raise InputError("The file is not text.", where=where, remedy="Give a text, HTML, JSON or CSV file.")
    if not text.strip():
        raise InputError("The file holds no text.", where=where, remedy="Leave it out, or save the release again.")
    return text


def _encoding(raw: bytes, where: str, declared: str) -> str:
    """Tell the encoding of a file."""
    for mark, name in _MARKS:
        if raw.startswith(mark):
            if not name:
                raise _unknown(where, "It is UTF-32.")
            return name
    sample = raw[:_SAMPLE]
    wide = _utf16(sample)
    if wide:
        return wide
    if sum(byte in _CONTROLS for byte in sample) > len(sample) // 100:
        raise InputError("The file is not text.", where=where, remedy="Give a text, HTML, JSON or CSV file.")
    if _fits(raw, "utf-8"):
        return "utf-8"
    known = _python_name(declared)
    if known and known != "utf-8" and _fits(raw, known):
        return known
    scores = {name: _arabic_share(sample, name) for name in ("cp1256", "iso8859-6") if _fits(raw, name)}
    best = max(scores, key=lambda name: scores[name], default="")
    if not best or scores[best] < _LEAST_ARABIC:
        raise _unknown(where, "It is not UTF-8, and the Arabic encodings do not give Arabic words.")
    return best


def _unknown(where: str, why: str) -> InputError:
    """Make the error for an encoding that cannot be told."""
    return InputError(f"The encoding is not known. {why}", where=where, remedy="Save the file as UTF-8.")


def _python_name(declared: str) -> str:
    """Return Python's name for a declared encoding, or nothing."""
    try:
        return codecs.lookup(declared.strip()).name if declared.strip() else ""
    except LookupError:
        return ""


def _fits(raw: bytes, name: str) -> bool:
    """Tell whether every byte has a meaning in an encoding."""
    try:
        raw.decode(name)
    except (UnicodeDecodeError, LookupError):
        return False
    return True


def _utf16(sample: bytes) -> str:
    """Tell UTF-16 without mark: one byte of each pair is 0 (Latin) or 6 (Arabic) nearly throughout."""
    if len(sample) < 4 or (len(sample) % 2 and len(sample) < _SAMPLE):
        return ""
    for name, high in (("utf-16-le", sample[1::2]), ("utf-16-be", sample[0::2])):
        if sum(byte in {0, 6, 0x20} for byte in high) >= _UTF16_SHARE * len(high) and {0, 6} & set(high):
            return name
    return ""


def _arabic_share(sample: bytes, name: str) -> float:
    """Return how far a sample reads as Arabic: the share of whole Arabic words, more for common ones and the article.

    Only words that are not plain ASCII count, so that Arabic among English is told too. Without one common word or
    article in ten the letters are another script's that fell on Arabic ones.
    """
    text = sample.decode(name, "ignore")
    words: list[str] = [word for word in _WORD.findall(text) if not word.isascii()]
    if not words:
        return 0.0
    whole = sum(_ARABIC_WORD.fullmatch(word) is not None for word in words)
    common = sum(word in _COMMON for word in words)
    article = sum(word.startswith(("ال", "وال", "بال", "لل")) for word in words)
    if common + article < _LEAST_COMMON * len(words):
        return 0.0
    return (whole + 2 * common + article) / len(words)
