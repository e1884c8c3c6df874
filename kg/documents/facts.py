"""What is known of a release beside its text, from a side file, a row or a page; checked, nothing guessed."""

import datetime as dt
import hashlib
import re
import tomllib
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kg.errors import InputError
from kg.sources import Release

LANGUAGES = ("ar", "en")
_FIELDS = frozenset({"id", "lang", "publisher", "published", "title", "source"})
_KEY = re.compile(r"(actor|person)/[a-z0-9]+(-[a-z0-9]+)*")
_ARABIC = re.compile("[\u0620-\u064a\u0671-\u06d3]")
_LATIN = re.compile("[A-Za-z]")
_SAMPLE = 20_000
_LONGEST_SLUG = 60
_HASH_DIGITS = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What is told of a release.

    Attributes:
        id: Name that it bears where it comes from, or empty.
        lang: ``ar``, ``en`` or empty.
        publisher: Registry key, or empty.
        published: Day of publication, or None.
        title: Headline, or empty.
        source: Where it comes from, or empty.
    """

    id: str = ""
    lang: str = ""
    publisher: str = ""
    published: dt.date | None = None
    title: str = ""
    source: str = ""

    def over(self, other: "Facts") -> "Facts":
        """Complete these facts by others where they are silent."""
        return Facts(
            id=self.id or other.id,
            lang=self.lang or other.lang,
            publisher=self.publisher or other.publisher,
            published=self.published or other.published,
            title=self.title or other.title,
            source=self.source or other.source,
        )


def side_facts(path: Path) -> Facts:
    """Read the side file of a release: ``<name>.toml`` beside ``<name>.txt``, or ``<name>.txt.toml``.

    Args:
        path: The file of the release.

    Returns:
        What the side file tells; nothing when there is none.

    Raises:
        InputError: When it is no TOML, or tells what is not known of releases or cannot be so.
    """
    for side in (path.with_name(path.name + ".toml"), path.with_suffix(".toml")):
        if side.is_file() and side != path:
            try:
                table = tomllib.loads(side.read_text("utf-8-sig"))
            except (OSError, ValueError) as error:
                raise InputError(
                    f"The side file cannot be read: {error}", where=str(side), remedy="Write it as TOML in UTF-8."
                ) from error
            unknown = sorted(set(table) - _FIELDS)
            if unknown:
                raise InputError(
                    f"The side file tells '{unknown[0]}', which is not known of releases.",
                    where=str(side),
                    remedy=f"Use: {', '.join(sorted(_FIELDS))}.",
                )
            return facts_of(table, str(side))
    return Facts()


def facts_of(row: Mapping[str, Any], where: str) -> Facts:
    """Check what a side file, a JSON object or a CSV row tells.

    Args:
        row: Fields by name; others than those of :class:`Facts` are let be; ``date`` serves for ``published``.
        where: The name by which an error speaks of it.

    Returns:
        The facts.

    Raises:
        InputError: When the language is not read here, the publisher is no key, or the date is none.
    """
    lang = _text(row.get("lang"))[:2].lower()
    if lang and lang not in LANGUAGES:
        raise InputError(f"The language '{row['lang']}' is not read.", where=where, remedy="Use 'ar' or 'en'.")
    publisher = _text(row.get("publisher"))
    if publisher and not _KEY.fullmatch(publisher):
        raise InputError(
            f"The publisher '{publisher}' is no key of the registry.",
            where=where,
            remedy="Write it as in the registry, for instance actor/united-nations, or leave it out.",
        )
    return Facts(
        id=_text(row.get("id")),
        lang=lang,
        publisher=publisher,
        published=day(row.get("published") or row.get("date"), where),
        title=_text(row.get("title")),
        source=_text(row.get("source") or row.get("url")),
    )


def _text(value: object) -> str:
    """Return a cell as a trimmed text in NFC."""
    return "" if value is None else unicodedata.normalize("NFC", str(value)).strip()


def day(value: object, where: str) -> dt.date | None:
    """Read a day: a date, or a text that begins with one in the form of ISO 8601.

    Args:
        value: What is told; nothing or an empty text is no day.
        where: The name by which an error speaks of it.

    Returns:
        The day, as written, whatever the time zone.

    Raises:
        InputError: When it is anything else.

    Examples:
        >>> day("2019-06-29T10:00:00+03:00", "a page")
        datetime.date(2019, 6, 29)
    """
    if isinstance(value, dt.datetime):
        return value.date()
    if isinstance(value, dt.date):
        return value
    text = _text(value)
    if not text:
        return None
    try:
        whole = text if len(text) <= len("2019-06-29") else dt.datetime.fromisoformat(text).date().isoformat()
        return dt.date.fromisoformat(whole)
    except ValueError as error:
        raise InputError(f"'{text[:40]}' is no date.", where=where, remedy="Write it as YYYY-MM-DD.") from error


def make_release(text: str, facts: Facts, stem: str, *, part: int = 0) -> Release:
    """Make the release of a text.

    Args:
        text: Its text; put into NFC and left as it is otherwise.
        facts: What is told of it.
        stem: Name of its file, where the facts give no name of its own.
        part: Its number among several on one page, or 0.

    Returns:
        The release; its identifier is the name in ASCII, eight digits of the text's hash, and the number.

    Examples:
        >>> make_release("Talks were held.", Facts(), "Read-out 7").id
        'read-out-7-de3e5685'
    """
    text = unicodedata.normalize("NFC", text)
    digest = hashlib.sha256(text.encode("utf-8")).hexdigest()
    name = f"{slug(facts.id or stem)}-{digest[:_HASH_DIGITS]}"
    return Release(
        id=f"{name}-{part}" if part else name,
        text=text,
        sha256=digest,
        lang=facts.lang or language(text),
        published=facts.published,
        publisher=facts.publisher,
        title=facts.title,
        source=facts.source,
    )


def slug(name: str) -> str:
    """Write a name in small ASCII letters, digits and hyphens; what has none of these is ``release``.

    >>> slug("Déclaration n° 12"), slug("بيان")
    ('declaration-n-12', 'release')
    """
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode("ascii").lower()
    return re.sub(r"[^a-z0-9]+", "-", plain)[:_LONGEST_SLUG].strip("-") or "release"


def language(text: str) -> str:
    """Tell the language by the script of most letters: Arabic script is Arabic, any other is English.

    >>> language("أكد على NATO"), language("He met المجلس today")
    ('ar', 'en')
    """
    sample = text[:_SAMPLE]
    return "ar" if len(_ARABIC.findall(sample)) >= len(_LATIN.findall(sample)) else "en"
