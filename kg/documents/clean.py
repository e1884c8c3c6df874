"""An HTML page becomes the text of its article and what its head tells of it.

The article is found by trafilatura, which leaves out menus, links beside the text and footers. What the head tells
is read here: Open Graph (https://ogp.me/), ``article:published_time``, ``lang`` and ``title``.
"""

import datetime as dt
import re
from html.parser import HTMLParser

from kg.documents.encodings import decode
from kg.documents.facts import LANGUAGES, Facts, day
from kg.errors import InputError

_HEAD = 65_536
_CHARSET = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([A-Za-z0-9_:.-]{2,40})""", re.IGNORECASE)
_HTML = re.compile(r"\s*(<!--.{0,2000}?-->\s*|<\?xml.{0,200}?\?>\s*)*<(!doctype\s+html|html|head|body)\b", re.I | re.S)
_DATES = ("article:published_time", "og:article:published_time", "datepublished", "dc.date", "dcterms.issued", "date")


class NoArticleError(InputError):
    """A page holds no article, for instance only menus or a picture."""


def is_page(text: str) -> bool:
    """Tell whether a text begins as an HTML page does.

    >>> is_page("<!DOCTYPE html><html>"), is_page("a < b")
    (True, False)
    """
    return _HTML.match(text[:8192]) is not None


def read_page(raw: bytes, where: str, declared: str = "") -> tuple[str, Facts]:
    """Read the article of a page.

    Args:
        raw: The page as it was sent or saved.
        where: The name by which an error speaks of it.
        declared: Encoding that the server declared, or empty.

    Returns:
        The text of the article without its headline, and what the page tells of it.

    Raises:
        NoArticleError: When the page holds none.
        InputError: When its encoding is not told.
    """
    # Imported when a page comes: it takes longer to load than a text takes to read.
    import trafilatura

    in_page = _CHARSET.search(raw[:_HEAD])
    page = decode(raw, where, declared or (in_page.group(1).decode("ascii") if in_page else ""))
    facts = _page_facts(page, where)
    text = trafilatura.extract(page, include_comments=False, include_tables=True, include_images=False)
    body = _without_headline(text or "", facts.title)
    if not body.strip():
        raise NoArticleError("The page holds no article.", where=where, remedy="Leave it out, or save the article.")
    return body, facts


def _without_headline(text: str, title: str) -> str:
    """Take off a first line that only repeats the headline."""
    first, _, rest = text.partition("\n")
    return rest if rest and title and _bare(first) and _bare(first) in _bare(title) else text


def _bare(line: str) -> str:
    """Return the letters and digits of a line."""
    return "".join(filter(str.isalnum, line))


def _page_facts(page: str, where: str) -> Facts:
    """Read what the head of a page tells; a date that cannot be read is as good as none."""
    head = _Head()
    head.feed(page[:_HEAD])
    lang = (head.lang or head.metas.get("og:locale", ""))[:2].lower()
    return Facts(
        lang=lang if lang in LANGUAGES else "",
        published=next(filter(None, (_day(head.metas.get(name, ""), where) for name in _DATES)), None),
        title=head.metas.get("og:title") or " ".join(head.title.split()),
        source=head.metas.get("og:url") or head.canonical,
    )


def _day(told: str, where: str) -> dt.date | None:
    """Read a day where one is told in a form that leaves no doubt."""
    try:
        return day(told, where)
    except InputError:
        return None


class _Head(HTMLParser):
    """Collects what the head of a page tells."""

    def __init__(self) -> None:
        """Start with nothing."""
        super().__init__(convert_charrefs=True)
        self.metas: dict[str, str] = {}
        self.lang = ""
        self.title = ""
        self.canonical = ""
        self._in_title = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Take what a tag tells; the first of a kind counts."""
        told = {name: (value or "").strip() for name, value in attrs}
        if tag == "html":
            self.lang = self.lang or told.get("lang", "")
        elif tag == "meta":
            name = told.get("property") or told.get("name") or told.get("itemprop") or ""
            self.metas.setdefault(name.lower(), told.get("content", ""))
        elif tag == "link" and told.get("rel") == "canonical":
            self.canonical = self.canonical or told.get("href", "")
        self._in_title = tag == "title" and not self.title

    def handle_endtag(self, tag: str) -> None:
        """Leave the title."""
        self._in_title = self._in_title and tag != "title"

    def handle_data(self, data: str) -> None:
        """Take the words of the title."""
        if self._in_title:
            self.title += data
