"""English words, sentences and quotations, as ranges of word indices."""

import re
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from kg.extract.english.items import BULLETS, ITEM_ENDS, goes_on, next_item, opens_item, past_mark
from kg.extract.english.marks import curled
from kg.text.fold import Folded
from kg.text.words import Words

# One token: an abbreviation, a title with its full stop, an initial, a possessive ending, a word, a new line, a sign.
_TOKEN = re.compile(
    r"\d+(?:,\d{3})+(?:\.\d+)?|\d+\.\d+(?![.\d])|(?:[A-Z]\.){2,}(?:-[a-z]\w*)*|(?:[A-Z]\.)+[A-Z](?=\s[a-z])|(?:Jan|Feb|Aug|Sept?|Oct|Nov|Dec)\.(?=\s\d)|(?:Mrs?|Ms|Dr|[Hh]on|Gen|Lt|Maj|Brig|Col|Sen|Rep|Gov|Amb|Adm|St|No|Th|Jr|Sr|Chr)\.|\b[A-Z]\.(?=\s[A-Z])"
    r"|'(?:s|re|ve|ll|m|d)\b|(?:I|[Ww]e|[Yy]ou|[Ss]?[Hh]e|[Tt]hey|[Ii]t|[Ww]ho|[Tt]here|[Tt]hat)(?='d\b)"
    r"|Spokes(?:man|woman|person)(?=Office\b)|\w+(?:['‘](?=[a-z]{3})\w+)?(?:-(?:[A-Z]\.){2,}|-\w+|/(?![A-Z])\w+)*(?:'[td]\b)?|\n|[^\w\s]"
)
_ENDS = frozenset(".?!")
_DOTS = 3
#: What closes a sentence or a line.
CLOSING = _ENDS | {"\n"}
#: What closes a quotation.
CLOSING_QUOTES = frozenset({"”", '"', "’"})
_CLOSERS = frozenset("”\"')]»")
_OPENERS = frozenset('“«„"')
# A line this short with no full stop is a heading, a byline or an item of a menu.
_HEADING_WORDS = 16
_TITLE = 40
# Sentences of more words than this are cut: nobody writes them, and they would cost time without bound.
MAX_SENTENCE = 400


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """A sentence as a range of words.

    Attributes:
        first: Index of its first word.
        last: One past its last word, the closing sign included.
        line: Number of the line it stands in.
        heading: Whether it is a short line without a full stop.
    """

    first: int
    last: int
    line: int
    heading: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Quotation:
    """A stretch between quotation marks; it may run over several sentences.

    Attributes:
        first: Index of the first word inside.
        last: One past the last word inside.
    """

    first: int
    last: int


def english_words(folded: Folded) -> Words:
    """Split a folded English text into words and signs, possessive endings apart.

    Args:
        folded: The folded text.

    Returns:
        Its words in order.

    Examples:
        >>> from kg.text.fold import fold
        >>> english_words(fold("The U.S. backs Iraq’s unity.")).forms
        ('The', 'U.S.', 'backs', 'Iraq', "'s", 'unity', '.')
    """
    spans = [m.span() for m in _TOKEN.finditer(folded.text)]
    if not spans:
        return Words(forms=(), starts=(), ends=(), begins=(), stops=())
    begins, stops = zip(*spans, strict=True)
    text = folded.text
    return Words(
        forms=tuple(text[i:j] if text[i] != '"' else curled(text, i) for i, j in spans),
        starts=tuple(folded.keep[np.array(begins)].tolist()),
        ends=tuple(map(folded.end, stops)),
        begins=begins,
        stops=stops,
    )


def sentences(forms: tuple[str, ...]) -> tuple[Sentence, ...]:
    """Split words into sentences; a new line ends one unless the next line goes on in small letters.

    Args:
        forms: The words of a text.

    Returns:
        The sentences in order, none empty.

    Examples:
        >>> [(s.first, s.last) for s in sentences(("He", "left", ".", "She", "stayed", "."))]
        [(0, 3), (3, 6)]
    """
    out: list[Sentence] = []
    first, line, i, n = 0, 0, 0, len(forms)
    while i < n:
        if i > 1 and forms[i - 2] == "\n" and opens_item(forms, i - 1):
            # The number of an item ends no sentence.
            pass
        elif line == 0 and forms[i] == "Office" and "Spokes" in forms[i - 1]:
            # "X, SpokesmanOffice of the Spokesman": two lines of a byline that lost what parts them.
            _close(out, forms, first, i, line)
            first = i
        elif forms[i] == "\n":
            if not goes_on(forms, first, i):
                _close(out, forms, first, i, line)
                first = i + 1
            line += 1
        elif (trail := _ellipsis(forms, i)) > i:
            # "If it works ... this will be a step" is one sentence.
            i = trail
            continue
        elif (forms[i] in _ENDS and not next_item(forms, first, i)) or i - first >= MAX_SENTENCE:
            while i + 1 < n and (forms[i + 1] in _CLOSERS or forms[i + 1] in _ENDS) and not _opens(forms, i + 1):
                i += 1
            _close(out, forms, first, i + 1, line)
            first = i + 1
        i += 1
    _close(out, forms, first, n, line)
    return tuple(out)


def _ellipsis(forms: tuple[str, ...], i: int) -> int:
    """Return one past the dots of "works ... this" at a word, the same word where none stand or the sentence ends."""
    j = i
    while j < len(forms) and forms[j] == ".":
        j += 1
    return j if j - i >= _DOTS and forms[j : j + 1] and forms[j][:1].islower() else i


def _opens(forms: tuple[str, ...], i: int) -> bool:
    """Tell whether a straight quotation mark opens rather than closes: an odd one in its line opens."""
    if forms[i] != '"':
        return False
    start = i
    while start > 0 and forms[start - 1] != "\n" and i - start < MAX_SENTENCE:
        start -= 1
    return forms[start:i].count('"') % 2 == 0


def _close(out: list[Sentence], forms: tuple[str, ...], first: int, last: int, line: int) -> None:
    while first < last and forms[first] == "\n":
        first += 1
    if first < last and forms[first] not in BULLETS and forms[first - 1 : first] in {(), ("\n",)}:
        first = past_mark(forms, first)
    if first < last:
        heading = forms[last - 1] not in _ENDS | _CLOSERS | {":", ";"} and last - first <= _HEADING_WORDS
        # The first line is a title where an empty one follows, and a short list behind a colon is none.
        titled = forms[first - 1 : first] == () and forms[last : last + 2] == ("\n", "\n") and last - first <= _TITLE
        heading = heading or (titled and forms[last - 1] not in _ENDS | _CLOSERS | {":", ";", ","})
        heading = heading and (":", "\n") not in pairwise(forms[first:last])
        out.append(Sentence(first=first, last=last, line=line, heading=heading))


def quotations(forms: tuple[str, ...]) -> tuple[Quotation, ...]:
    """Find what stands between double quotation marks; one left open ends with its line.

    A line that opens anew while a curly quotation is open carries it on, as is the custom, and so do the items
    of a list that its line leads to.

    Args:
        forms: The words of a text.

    Returns:
        The quotations of three words or more, in order.

    Examples:
        >>> quotations(("He", "said", "“", "we", "will", "stay", "”"))
        (Quotation(first=3, last=6),)
    """
    out: list[Quotation] = []
    opened: int | None = None
    for i, form in enumerate(forms):
        if form == "\n" and opened is not None:
            if forms[i - 1] in ITEM_ENDS and opens_item(forms, i + 1):
                continue
            goes_on = i + 1 < len(forms) and forms[i + 1] == "“"
            _take(out, opened, i)
            opened = None if not goes_on else i + 1
        elif form in {"”", "»"} or (form == '"' and opened is not None):
            if opened is not None:
                _take(out, opened, i)
            opened = None
        elif form in _OPENERS:
            if opened is not None and forms[i - 1] in _ENDS:
                # A new paragraph of one speech opens anew and closes nothing.
                _take(out, opened, i)
            opened = i + 1
    return tuple(out)


def _take(out: list[Quotation], first: int, last: int) -> None:
    if last - first >= 3:
        out.append(Quotation(first=first, last=last))
