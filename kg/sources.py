"""A release as it was read, before anything is understood, and the words and times that stand in it."""

import datetime as dt
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Release:
    """One source document as it was read, before anything is understood.

    Attributes:
        id: Stable identifier, ASCII, made from the file name and the text's hash.
        text: The text in NFC; every offset points into it.
        sha256: Hash of the UTF-8 form of ``text``.
        lang: Language tag, ``ar`` or ``en``.
        published: Date of publication, when known.
        publisher: Registry key of the actor that put it out, or empty.
        title: Headline, not part of the text, or empty.
        source: Where it came from: a file name or address, or empty.
    """

    id: str
    text: str
    sha256: str
    lang: str
    published: dt.date | None = None
    publisher: str = ""
    title: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Quote:
    """A stretch of the release with the exact words that stand there.

    Attributes:
        start: First code point.
        end: One past the last code point.
        quote: The words; always equal to ``release.text[start:end]``.
    """

    start: int
    end: int
    quote: str

    def __post_init__(self) -> None:
        """Refuse an empty or impossible span.

        Raises:
            ValueError: When the length of the quote is not that of the span, or is zero.
        """
        if not 0 <= self.start < self.end or self.end - self.start != len(self.quote):
            raise ValueError(f"no such span: {self.start}-{self.end} for {self.quote!r}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Time:
    """Words that give a time and the bounds they are read to mean, both inclusive.

    Attributes:
        words: The time words as they stand in the release.
        earliest: First possible day, when the words and the date of publication fix it.
        latest: Last possible day; equal to ``earliest`` for a single day.
        edtf: The same in Extended Date/Time Format, for instance ``2018-09``; empty when unresolved.
        problem: Why it stayed unresolved or is in doubt, for instance a weekday that does not fit; or empty.
    """

    words: Quote
    earliest: dt.date | None = None
    latest: dt.date | None = None
    edtf: str = ""
    problem: str = ""
