"""Who signs a text below a closing formula: one to a line below "Sincerely,", "Signed by:" or "Signatories:"."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kg.extract.english.items import past_mark

_SIGNING = frozenset({"signed", "signatories", "signatures", "cosigned", "co-signed", "signatory"})
_FORMULAS = frozenset({"sincerely", "respectfully", "faithfully", "regards", "solidarity"}) | _SIGNING
_AROUND = frozenset({
    "yours", "most", "very", "best", "kind", "warm", "in", "with", "list", "of", "by", "the", "and", "on", "behalf",
    "organisations", "organizations", "submitted", "truly", "full", "undersigned", "members", "all", ",", ":",
})  # fmt: skip
# With these a line begins that names no signatory any more.
_STOPS = frozenset({
    "cc", "contact", "contacts", "media", "press", "for", "notes", "note", "ends", "end", "about", "source",
    "enclosure", "enclosures", "copy", "encl", "tel", "email", "background", "#", "*", "[", "http", "https", "www",
})  # fmt: skip
_LONGEST_LINE = 24
_MOST_WORDS = 8
_MOST_LINES = 120


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature:
    """A line in which somebody signs.

    Attributes:
        first: Index of the first word of the name, the sign or number of an item left out.
        last: One past the last word of the line.
    """

    first: int
    last: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Closing:
    """The end of a text at which it is signed.

    Attributes:
        first: Index of the first word of the closing formula; the number of words where nobody signs.
        signatures: The lines below it.
        letter: Whether the formula is that of a letter and does not say that what follows are signatories.
    """

    first: int
    signatures: tuple[Signature, ...] = ()
    letter: bool = False


def closing(forms: Sequence[str]) -> Closing:
    """Find where a text is signed.

    Args:
        forms: The words of the text.

    Returns:
        The last closing formula with lines below it that name somebody, or a closing without any.
    """
    heads = [i for i, form in enumerate(forms) if form.lower() in _FORMULAS]
    for i in reversed(heads):
        first = _line_start(forms, i)
        end = _line_end(forms, first)
        if end <= first or not _is_formula(forms, first, end):
            continue
        signatures = tuple(_signatures(forms, end))
        if signatures:
            words = {form.lower() for form in forms[first:end]}
            return Closing(first=first, signatures=signatures, letter=_SIGNING.isdisjoint(words))
    return Closing(first=len(forms))


def _line_start(forms: Sequence[str], i: int) -> int:
    while i > 0 and forms[i - 1] != "\n":
        i -= 1
    return i


def _line_end(forms: Sequence[str], i: int) -> int:
    return next((k for k in range(i, min(i + _LONGEST_LINE + 1, len(forms))) if forms[k] == "\n"), i)


def _is_formula(forms: Sequence[str], first: int, end: int) -> bool:
    """Tell whether a line holds a closing formula and nothing else."""
    return end - first <= _MOST_WORDS and all(form.lower() in _FORMULAS | _AROUND for form in forms[first:end])


def _signatures(forms: Sequence[str], i: int) -> Iterator[Signature]:
    """Yield the lines from a word on, to the first that is a sentence or tells of something else."""
    for _ in range(_MOST_LINES):
        while i < len(forms) and forms[i] == "\n":
            i += 1
        stop = next((k for k in range(i, min(i + _LONGEST_LINE, len(forms))) if forms[k] == "\n"), 0)
        stop = stop or (len(forms) if len(forms) - i <= _LONGEST_LINE else i)
        first = past_mark(forms, i)
        if stop <= first or _stops(forms, first, stop):
            return
        yield Signature(first=first, last=stop)
        i = stop


def _stops(forms: Sequence[str], first: int, stop: int) -> bool:
    """Tell whether a line names no signatory: it begins in small letters, is a sentence or says where to ask."""
    told = forms[first].lower() in _STOPS or "@" in forms[first:stop] or ":" in forms[first:stop]
    small = sum(form.islower() and len(form) > 3 for form in forms[first:stop])
    return told or not forms[first][:1].isupper() or (forms[stop - 1] == "." and small > 1)
