"""Files inside files: gzip of anything, and WARC (ISO 28500), the form in which web pages are archived.

What is unpacked is bounded, so that a small file cannot fill the memory, and a file that was cut short is refused
rather than read in part.
"""

import gzip
import io
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any
from urllib.parse import urlsplit

from kg.documents.clean import NoArticleError, is_page, read_page
from kg.documents.encodings import MOST_BYTES, decode
from kg.documents.facts import Facts
from kg.errors import InputError

_GZIP = b"\x1f\x8b"
_BLOCK = 1 << 20
_CUT = "The file is cut short or damaged"
_AGAIN = "Fetch or copy it again."
_READ = ("text/html", "application/xhtml+xml", "text/plain")


class Unpacked(io.RawIOBase):
    """A gzip file read as a stream, with a clear error where it is damaged."""

    def __init__(self, stream: IO[bytes], where: str) -> None:
        """Open the packed stream."""
        super().__init__()
        self._packed = stream
        self._inner = gzip.GzipFile(fileobj=stream, mode="rb")
        self._where = where

    def readable(self) -> bool:
        """Say that it can be read."""
        return True

    def close(self) -> None:
        """Close the packed stream too."""
        self._packed.close()
        super().close()

    def readinto(self, buffer: "bytearray | memoryview") -> int:  # type: ignore[override]
        """Unpack the next bytes.

        Raises:
            InputError: When the file is cut short or damaged.
        """
        try:
            got = self._inner.read(len(buffer))
        except (EOFError, OSError, zlib.error) as error:
            raise InputError(f"{_CUT}: {error}.", where=self._where, remedy=_AGAIN) from error
        buffer[: len(got)] = got
        return len(got)


def open_file(path: Path) -> IO[bytes]:
    """Open a file, unpacked when it is gzip by its first bytes.

    Args:
        path: The file.

    Returns:
        A stream of its bytes.

    Raises:
        InputError: When it cannot be opened.
    """
    try:
        stream = path.open("rb")
        packed = stream.read(2) == _GZIP
        stream.seek(0)
    except OSError as error:
        raise InputError(
            f"The file cannot be opened: {error.strerror}.", where=str(path), remedy="Check the name and the rights."
        ) from error
    return io.BufferedReader(Unpacked(stream, str(path)), _BLOCK) if packed else stream


def read_bounded(stream: IO[bytes], where: str) -> bytes:
    """Read a stream to its end, refusing more than a single text may have.

    Args:
        stream: The stream.
        where: Name of the file.

    Returns:
        Its bytes.

    Raises:
        InputError: When there are too many.
    """
    raw = stream.read(MOST_BYTES + 1)
    if len(raw) > MOST_BYTES:
        raise InputError(
            f"The text has more than {MOST_BYTES // 1_000_000} MB.",
            where=where,
            remedy="Split it into one file, or one line of JSON, per release.",
        )
    return raw


def warc_pages(stream: IO[bytes], where: str) -> Iterator[tuple[str, Facts, str]]:
    """Read the pages of a web archive, packed or not, record by record.

    Args:
        stream: The archive.
        where: Name of the file.

    Yields:
        Text, facts and name of each page or plain text that was fetched with success. The day on which it was
        fetched is not its day of publication and is not taken for it.

    Raises:
        InputError: When the archive is damaged or cut short.
    """
    # Imported when an archive comes: most runs read none.
    from warcio.archiveiterator import ArchiveIterator
    from warcio.exceptions import ArchiveLoadFailed

    try:
        for number, record in enumerate(ArchiveIterator(stream), 1):
            place = f"{where}: record {number}"
            if record.rec_type not in {"response", "resource"} or not _wanted(record):
                continue
            raw = record.content_stream().read(MOST_BYTES + 1)
            if record.raw_stream.limit > 0 and len(raw) <= MOST_BYTES:
                raise InputError(f"{_CUT}.", where=place, remedy=_AGAIN)
            address = record.rec_headers.get_header("WARC-Target-URI") or ""
            page = _page(raw, _content_type(record), place)
            if page is not None:
                text, facts = page
                yield text, facts.over(Facts(id=_name(address), source=address)), place
    except (ArchiveLoadFailed, EOFError, OSError, zlib.error) as error:
        raise InputError(f"{_CUT}: {error}.", where=where, remedy=_AGAIN) from error


def _wanted(record: Any) -> bool:
    """Tell whether a record holds a page or plain text that was fetched with success."""
    http = record.http_headers
    status = http.get_statuscode() if http is not None else "200"
    return status == "200" and _content_type(record).split(";")[0].strip().lower() in _READ


def _content_type(record: Any) -> str:
    """Return what the server, or else the archive, says the record is."""
    headers = record.http_headers if record.http_headers is not None else record.rec_headers
    return str(headers.get_header("Content-Type") or "")


def _page(raw: bytes, content_type: str, place: str) -> tuple[str, Facts] | None:
    """Read a page or plain text; a page without an article is passed over."""
    _, _, charset = content_type.lower().partition("charset=")
    declared = charset.split(";")[0].strip(" \"'")
    if content_type.lower().startswith("text/plain"):
        text = decode(raw, place, declared)
        if not is_page(text):
            return text, Facts()
    try:
        return read_page(raw, place, declared)
    except NoArticleError:
        return None


def _name(address: str) -> str:
    """Name a page by the end of its address."""
    parts = urlsplit(address)
    return f"{parts.hostname or ''}{parts.path}".rstrip("/").rsplit("/", 1)[-1]
