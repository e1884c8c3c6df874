"""Releases in rows: one JSON object per line, a JSON list or object, or CSV with a header.

A row must have ``text``; ``id``, ``lang``, ``published`` (or ``date``), ``publisher``, ``title`` and ``source`` (or
``url``) are taken where they stand, and other columns are let be.
"""

import csv
import io
import json
from collections.abc import Iterator, Mapping
from typing import IO, Any

from kg.documents.encodings import MOST_BYTES, decode
from kg.documents.facts import Facts, facts_of
from kg.errors import InputError

Row = tuple[str, Facts, str]


def json_lines(stream: IO[bytes], where: str) -> Iterator[Row]:
    """Read one JSON object per line, without holding the file.

    Args:
        stream: The bytes, in UTF-8.
        where: Name of the file.

    Yields:
        Text, facts and ``file:line`` of each row; empty lines are passed over.

    Raises:
        InputError: When a line is no JSON object, is too long, or lacks its text; the line is named.
    """
    number = 0
    while line := stream.readline(MOST_BYTES + 1):
        number += 1
        place = f"{where}:{number}"
        if len(line) > MOST_BYTES:
            raise InputError("The line is too long to be one release.", where=place, remedy="Split it.")
        if line.strip():
            yield _row(_parsed(line, place), place)


def json_document(raw: bytes, where: str) -> Iterator[Row]:
    """Read one JSON object, or a list of them.

    Args:
        raw: The file.
        where: Name of the file.

    Yields:
        Text, facts and place of each.

    Raises:
        InputError: When it is no JSON, or an object lacks its text.
    """
    value = _parsed(raw, where)
    if not isinstance(value, list):
        yield _row(value, where)
        return
    for number, item in enumerate(value, 1):
        yield _row(item, f"{where}: item {number}")


def csv_rows(raw: bytes, where: str) -> Iterator[Row]:
    """Read CSV with a header; comma, semicolon or tab part the cells.

    Args:
        raw: The file, in any encoding that is told.
        where: Name of the file.

    Yields:
        Text, facts and ``file:line`` of each row.

    Raises:
        InputError: When the column ``text`` is missing, a row is broken, or a row has no text.
    """
    content = decode(raw, where)
    csv.field_size_limit(MOST_BYTES)
    header = content.split("\n", 1)[0]
    delimiter = max("\t;,", key=header.count)
    reader = csv.DictReader(io.StringIO(content, newline=""), delimiter=delimiter, strict=True)
    if "text" not in (reader.fieldnames or ()):
        raise InputError(
            "There is no column 'text'.",
            where=f"{where}:1",
            remedy="Name the columns in the first line, 'text' among them.",
        )
    try:
        for row in reader:
            place = f"{where}:{reader.line_num}"
            if None in row:
                raise InputError("The row has more cells than the header.", where=place, remedy="Quote the cells.")
            yield _row(row, place)
    except csv.Error as error:
        place = f"{where}:{reader.reader.line_num}"
        raise InputError(f"The row cannot be read: {error}.", where=place, remedy="Quote the cells.") from error


def _parsed(raw: bytes, place: str) -> Any:
    """Parse JSON in UTF-8."""
    try:
        return json.loads(raw.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise InputError(f"This is no JSON: {error}", where=place, remedy="Write JSON in UTF-8.") from error


def _row(row: object, place: str) -> Row:
    """Check one row."""
    if not isinstance(row, Mapping):
        raise InputError("This is no JSON object.", where=place, remedy='Write {"text": ...}.')
    text = row.get("text")
    if not isinstance(text, str) or not text.strip():
        raise InputError("'text' is missing or empty.", where=place, remedy="Give each release its text.")
    if not _is_whole(text):
        raise InputError("The text holds half a character.", where=place, remedy="Write JSON in UTF-8, unescaped.")
    return text, facts_of(row, place), place


def _is_whole(text: str) -> bool:
    """Tell whether a text can be written in UTF-8: one half of a surrogate pair, escaped, cannot."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True
