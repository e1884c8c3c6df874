"""Read files and folders into releases: plain text, HTML, JSON, CSV and web archives, packed by gzip or not.

Plain text keeps its line ends and spaces, so that offsets point into what the file holds (in NFC). A page or text of
several briefs becomes one release for each, numbered ``-1``, ``-2``, and so do the pieces of a text far too long
for one release. What a side file tells goes before what a page or row tells. Nothing is guessed: a release whose
day is not told has none.
"""

from collections.abc import Iterator
from pathlib import Path

from kg.documents.archives import open_file, read_bounded, warc_pages
from kg.documents.briefs import briefs
from kg.documents.clean import is_page, read_page
from kg.documents.encodings import decode
from kg.documents.facts import Facts, make_release, side_facts
from kg.documents.pieces import pieces
from kg.documents.tables import csv_rows, json_document, json_lines
from kg.errors import InputError
from kg.sources import Release

_PAGES = frozenset({".html", ".htm", ".xhtml"})
_TEXTS = frozenset({".txt", ".text", ".md"})
_ROWS = frozenset({".jsonl", ".ndjson", ".json", ".csv", ".tsv"})
_KNOWN = _PAGES | _TEXTS | _ROWS | {".warc"}
_HEAD = 4096


def read_releases(source: Path, *, split: bool = True) -> Iterator[Release]:
    """Read every release of a file, or of the files of a folder and the folders below it.

    Args:
        source: A file of any name, or a folder; of a folder the files with a known ending are read, in order of
            their names, and hidden ones are passed over.
        split: Whether a text that holds several briefs becomes several releases; without it every offset stays
            one into the whole text, unless that is too long to be read at once.

    Yields:
        The releases; one file with many rows is read row by row.

    Raises:
        InputError: When nothing is there to be read, or a file, row or side file cannot be used; it is named.
    """
    if source.is_dir():
        files = [path for path in sorted(source.rglob("*")) if path.is_file() and _is_known(path, source)]
        if not files:
            known = ", ".join(sorted(_KNOWN))
            raise InputError("The folder holds no release.", where=str(source), remedy=f"Put in files: {known}.")
        for path in files:
            yield from _releases(path, split)
    elif source.is_file():
        yield from _releases(source, split)
    else:
        raise InputError("There is no such file or folder.", where=str(source), remedy="Check the name.")


def _is_known(path: Path, root: Path) -> bool:
    """Tell whether a file of a folder is a release by its ending."""
    hidden = any(part.startswith(".") for part in path.relative_to(root).parts)
    return not hidden and _suffix(path) in _KNOWN


def _suffix(path: Path) -> str:
    """Return the ending of a file without that of its packing, in small letters."""
    name = path.name.lower()
    return Path(name.removesuffix(".gz")).suffix


def _stem(path: Path) -> str:
    """Return the name of a file without its endings."""
    name = path.name
    for ending in (".gz", ".GZ", *sorted(_KNOWN)):
        name = name.removesuffix(ending)
    return name


def _releases(path: Path, split: bool) -> Iterator[Release]:
    """Read the releases of one file by its ending, or by how it begins where the ending is not known."""
    side, where = side_facts(path), str(path)
    with open_file(path) as stream:
        suffix = _suffix(path)
        if suffix == ".warc":
            rows = warc_pages(stream, where)
        elif suffix in {".jsonl", ".ndjson"}:
            rows = json_lines(stream, where)
        elif suffix == ".json":
            rows = json_document(read_bounded(stream, where), where)
        elif suffix in {".csv", ".tsv"}:
            rows = csv_rows(read_bounded(stream, where), where)
        else:
            rows = iter([_document(read_bounded(stream, where), where, suffix)])
        number = 0
        for number, (text, facts, _) in enumerate(rows, 1):
            stem = _stem(path) if suffix not in _ROWS | {".warc"} else f"{_stem(path)}-{number}"
            yield from _parts(text, side.over(facts), stem, split)
        if not number:
            raise InputError("The file holds no release.", where=where, remedy="Leave it out, or save it again.")


def _document(raw: bytes, where: str, suffix: str) -> tuple[str, Facts, str]:
    """Read a file that is one text or page."""
    if suffix in _PAGES or (suffix not in _TEXTS and is_page(raw[:_HEAD].decode("latin-1"))):
        return (*read_page(raw, where), where)
    return decode(raw, where), Facts(), where


def _parts(text: str, facts: Facts, stem: str, split: bool) -> Iterator[Release]:
    """Make one release, or one for each brief and for each piece of what is too long."""
    parts = [piece for brief in (briefs(text) if split else (text,)) for piece in pieces(brief)]
    for number, part in enumerate(parts, 1):
        yield make_release(part, facts, stem, part=number if len(parts) > 1 else 0)
