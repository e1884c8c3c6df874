"""Split a folded text into words and signs, and a word into its proclitics and its stem."""

import re
from bisect import bisect_right
from dataclasses import dataclass, field, replace
from functools import lru_cache

import numpy as np

from kg.text.fold import Folded, fold
from kg.text.places import Places
from kg.text.rejoin import rejoin
from kg.text.unwrap import unwrap

# One token: a title such as "Dr." with its full stop or stroke, before a name; an abbreviation such as U.S.; a word
# (hyphens and apostrophes inside); a new line; a sign.
# Figures that stand directly behind Arabic letters are a word of their own.
# The letters with which a title can begin are asked for first, since it is tried at every word.
_TOKEN = re.compile(
    r"(?=[وامد])(?<![\w.])(?<!\s\w\s)و?(?:[ام]\. ?)?(?:د ?\.|د/|(?<!\d )[ام][./])(?= ?[\u0620-\u064a]{2})|"
    r"[\u0620-\u065f\u066e-\u06ef\u06fa-\u06ff\u0750-\u077f]+|(?:[A-Z]\.){2,}|[^\W_]\w*(?:[-'][A-Za-z]\w*)*|\n|(?!#[^\W\d_])[^\w\s]"
)

COMMAS = frozenset("،,")
OPENING_QUOTES = frozenset('"«“')

_LATIN_SIGNS = re.compile(r"[;?]|,(?!\d)|(?<!\d),")
_ARABIC_SIGNS = {";": "؛", "?": "؟", ",": "،"}

# Conjunctions and prepositions written on to the next word, in the order in which they can stand.
_CONJUNCTIONS = ("و", "ف")
_PREPOSITIONS = ("ب", "ل", "ك")


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Words:
    """The words and signs of a text, as parallel sequences.

    Attributes:
        forms: Folded form of each; a sign or a new line is a word of its own.
        starts: Source offset of the first character of each.
        ends: Source offset one past the last, marks included.
        begins: Folded offset of the first character of each.
        stops: Folded offset one past the last.
        places: Where the forms stand.
    """

    forms: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    begins: tuple[int, ...]
    stops: tuple[int, ...]
    places: Places = field(init=False, repr=False)

    def __post_init__(self) -> None:
        """Make the forms ready to be looked up."""
        object.__setattr__(self, "places", Places(self.forms))

    def __len__(self) -> int:
        """Return the number of words and signs."""
        return len(self.forms)

    def index(self, offset: int) -> int:
        """Return the index of the word that covers a source offset, or of the last one before it, or -1."""
        return bisect_right(self.starts, offset) - 1


def words(folded: Folded) -> Words:
    """Split a folded text into words and signs.

    Args:
        folded: The folded text.

    Returns:
        Its words in order.

    Examples:
        >>> from kg.text.fold import fold
        >>> words(fold("قال: «نعم»")).forms
        ('قال', ':', '«', 'نعم', '»')
    """
    spans = list(map(re.Match.span, _TOKEN.finditer(folded.text)))
    if not spans:
        return Words(forms=(), starts=(), ends=(), begins=(), stops=())
    text = folded.text
    begins, stops = zip(*spans, strict=True)
    starts = folded.keep[np.array(begins)].tolist()
    whole = len(folded.keep) == len(folded.source)
    ends = stops if whole else folded.ends(stops)
    return Words(
        forms=tuple([text[i:j] for i, j in spans]), starts=tuple(starts), ends=ends, begins=begins, stops=stops
    )


@lru_cache(maxsize=1)
def split(text: str) -> tuple[Folded, Words]:
    """Fold an Arabic text and split it into words; the last text is remembered, since several steps read it.

    Commas (not those within a number), semicolons and question marks become the Arabic ones, whichever were typed.

    Args:
        text: The text.

    Returns:
        The folded text and its words.

    Examples:
        >>> split("قالت: نعم")[1].forms
        ('قالت', ':', 'نعم')
        >>> split("متى, 1,5?")[1].forms
        ('متي', '،', '1', ',', '5', '؟')
    """
    folded = rejoin(unwrap(fold(text)))
    arabic = _LATIN_SIGNS.sub(lambda sign: _ARABIC_SIGNS[sign[0]], folded.text)
    if arabic != folded.text:
        folded = replace(folded, text=arabic)
    return folded, words(folded)


def split_clitics(form: str) -> tuple[tuple[int, str], ...]:
    """Return the ways to read a folded word: how many letters are proclitics, and the stem that is left.

    The first is always the whole word. ``لل`` is read as ``ل`` with the article, so that its stem begins with
    ``ال``, and then as ``ل`` before a word that begins with it.

    Args:
        form: A folded word.

    Returns:
        Pairs of proclitic length and stem, shortest proclitic first.

    Examples:
        >>> split_clitics("وللائتلاف")
        ((0, 'وللائتلاف'), (1, 'للائتلاف'), (2, 'الائتلاف'), (2, 'لائتلاف'))
        >>> split_clitics("بلبنان")
        ((0, 'بلبنان'), (1, 'لبنان'))
    """
    ways = [(0, form)]
    at = 0
    if form[:1] in _CONJUNCTIONS and len(form) > 2:
        at = 1
        ways.append((1, form[1:]))
    rest = form[at:]
    if rest[:2] == "لل" and len(rest) > 3:
        ways.append((at + 1, "ال" + rest[2:]))
        ways.append((at + 1, rest[1:]))
    elif rest[:1] in _PREPOSITIONS and len(rest) > 2:
        ways.append((at + 1, rest[1:]))
    return tuple(ways)
