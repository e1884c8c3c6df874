"""Files of every kind become releases, each named by its file and its words, or are refused by name and place."""

import datetime as dt
import gzip
import hashlib
import json
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest

from kg.documents import archives, encodings
from kg.documents.briefs import briefs
from kg.documents.clean import NoArticleError, is_page, read_page
from kg.documents.facts import facts_of, slug
from kg.documents.read import read_releases
from kg.errors import InputError
from kg.sources import Release

TEXT = "أكد مجلس السنديان على ضرورة فتح المعابر أمام القوافل."
SECOND = "طالب المجلس جمهورية الساحل بحماية المزارعين في قرية الزيتون."
LONG = " ".join([TEXT, SECOND] * 3)
PAGE = f"""<!DOCTYPE html>
<html lang="ar"><head><meta charset="utf-8"><title>موقع المجلس</title>
<meta property="article:published_time" content="2031-05-02T08:00:00+03:00">
<meta property="og:title" content="المجلس يطالب بفتح المعابر">
<meta property="og:url" content="https://council.example/7"></head>
<body><nav><ul><li><a href="/">الرئيسية</a></li><li><a href="/n">الأخبار</a></li></ul></nav>
<article><h1>المجلس يطالب بفتح المعابر</h1><p>{LONG}</p><p>{SECOND} وأضاف أن الإغلاق يفاقم معاناة السكان.</p></article>
<footer>جميع الحقوق محفوظة</footer></body></html>"""


def write(folder: Path, name: str, content: str | bytes) -> Path:
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
    return path


def only(path: Path) -> Release:
    (release,) = read_releases(path)
    return release


def test_plain_text_keeps_every_offset(tmp_path: Path) -> None:
    text = f"  {TEXT}\r\n\r\n{SECOND}\r"
    release = only(write(tmp_path, "Statement 7.txt", text))
    assert release.text == unicodedata.normalize("NFC", text)
    assert release.sha256 == hashlib.sha256(release.text.encode()).hexdigest()
    assert release.id == f"statement-7-{release.sha256[:8]}"
    assert (release.lang, release.published, release.publisher) == ("ar", None, "")


def test_text_in_another_normal_form_is_composed(tmp_path: Path) -> None:
    apart = unicodedata.normalize("NFD", TEXT)
    assert apart != TEXT
    assert only(write(tmp_path, "a.txt", apart)).text == TEXT


def test_english_is_told_by_its_script(tmp_path: Path) -> None:
    assert only(write(tmp_path, "a.txt", "The Council met Coastland. سنديان")).lang == "en"


def test_an_arabic_name_still_gives_an_ascii_identifier(tmp_path: Path) -> None:
    release = only(write(tmp_path, "بيان.txt", TEXT))
    assert release.id.isascii()
    assert release.id.startswith("release-")
    assert slug("x" * 300) == "x" * 60


SIDE = 'lang = "ar"\npublisher = "actor/sindyan-council"\npublished = 2031-05-02\ntitle = "عنوان"\nsource = "بريد"\n'


@pytest.mark.parametrize("name", ["a.toml", "a.txt.toml"])
def test_a_side_file_tells_what_the_text_does_not(tmp_path: Path, name: str) -> None:
    path = write(tmp_path, "a.txt", TEXT)
    write(tmp_path, name, SIDE)
    release = only(path)
    assert (release.publisher, release.published) == ("actor/sindyan-council", dt.date(2031, 5, 2))
    assert (release.title, release.source) == ("عنوان", "بريد")
    assert [r.id for r in read_releases(tmp_path)] == [release.id]


WRONG_SIDE = {
    "no toml": ("lang =", "cannot be read"),
    "unknown": ('author = "x"', "'author'"),
    "language": ('lang = "fr"', "'fr'"),
    "publisher": ('publisher = "The Council"', "no key"),
    "date": ('published = "2 May"', "no date"),
    "impossible date": ('published = "2031-02-30"', "no date"),
}


@pytest.mark.parametrize(("side", "why"), WRONG_SIDE.values(), ids=WRONG_SIDE.keys())
def test_a_wrong_side_file_is_refused(tmp_path: Path, side: str, why: str) -> None:
    path = write(tmp_path, "a.txt", TEXT)
    write(tmp_path, "a.toml", side)
    with pytest.raises(InputError, match=why) as refused:
        list(read_releases(path))
    assert refused.value.where == str(tmp_path / "a.toml")


def test_dates_are_days_as_written() -> None:
    told = ["2031-05-02", dt.date(2031, 5, 2), dt.datetime(2031, 5, 2, 23, tzinfo=dt.UTC), "2031-05-02T23:59:00-08:00"]
    assert {facts_of({"date": value}, "x").published for value in told} == {dt.date(2031, 5, 2)}


# --- folders


def test_a_folder_is_read_in_order_and_the_rest_let_be(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    write(tmp_path / "b", "z.txt", SECOND)
    write(tmp_path, "a.txt", TEXT)
    write(tmp_path, ".hidden.txt", TEXT)
    write(tmp_path, "picture.png", b"\x89PNG")
    assert [r.text for r in read_releases(tmp_path)] == [TEXT, SECOND]


def test_a_folder_without_releases_is_refused(tmp_path: Path) -> None:
    write(tmp_path, "picture.png", b"\x89PNG")
    with pytest.raises(InputError, match="no release"):
        list(read_releases(tmp_path))
    with pytest.raises(InputError, match="no such file"):
        list(read_releases(tmp_path / "absent"))


# --- pages


def test_a_page_gives_its_article_and_what_its_head_tells(tmp_path: Path) -> None:
    release = only(write(tmp_path, "p.html", PAGE))
    assert release.text.startswith(TEXT)
    assert "الرئيسية" not in release.text
    assert "محفوظة" not in release.text
    assert (release.published, release.title) == (dt.date(2031, 5, 2), "المجلس يطالب بفتح المعابر")
    assert (release.lang, release.source) == ("ar", "https://council.example/7")


def test_a_page_without_ending_is_known_by_its_beginning(tmp_path: Path) -> None:
    assert only(write(tmp_path, "saved", PAGE)).text.startswith(TEXT)
    assert is_page("\n<!-- saved -->\n<html>")
    assert not is_page("أقل < من")


def test_a_page_in_a_declared_encoding_is_read(tmp_path: Path) -> None:
    raw = PAGE.replace("utf-8", "windows-1256").encode("cp1256", "ignore")
    assert only(write(tmp_path, "p.html", raw)).text.startswith(TEXT)


def test_the_side_file_goes_before_the_page(tmp_path: Path) -> None:
    path = write(tmp_path, "p.html", PAGE)
    write(tmp_path, "p.toml", "published = 2031-06-01\n")
    release = only(path)
    assert (release.published, release.title) == (dt.date(2031, 6, 1), "المجلس يطالب بفتح المعابر")


def test_a_date_that_the_page_garbles_is_none(tmp_path: Path) -> None:
    page = PAGE.replace("2031-05-02T08:00:00+03:00", "yesterday").replace(
        "<body>", '<meta name="date" content="2031-05-03"><body>'
    )
    assert only(write(tmp_path, "p.html", page)).published == dt.date(2031, 5, 3)


@pytest.mark.parametrize("page", ["<html></html>", "<html><body><script>x()</script></body></html>"])
def test_a_page_without_article_is_refused(tmp_path: Path, page: str) -> None:
    with pytest.raises(NoArticleError):
        list(read_releases(write(tmp_path, "p.html", page)))


@pytest.mark.parametrize("depth", [10, 20_000])
def test_a_page_nested_without_end_ends(depth: int) -> None:
    page = "<html><body>" + "<div>" * depth + f"<p>{LONG}</p>"
    try:
        text, _ = read_page(page.encode(), "deep")
    except NoArticleError:
        text = ""
    assert text.startswith(TEXT) or depth > 10


# --- rows


def test_json_lines_are_releases(tmp_path: Path) -> None:
    rows = [
        {"id": "Brief 1", "text": TEXT, "date": "2031-05-02", "publisher": "actor/sindyan-council", "more": [1]},
        {"text": SECOND, "lang": "ar", "title": "ع", "url": "https://council.example/8"},
    ]
    lines = "\n\n".join(json.dumps(row, ensure_ascii=False) for row in rows)
    first, second = read_releases(write(tmp_path, "all.jsonl", "\ufeff" + lines))
    assert first.id.startswith("brief-1-")
    assert first.published == dt.date(2031, 5, 2)
    assert second.id.startswith("all-2-")
    assert (second.title, second.source) == ("ع", "https://council.example/8")


def test_json_is_one_release_or_a_list(tmp_path: Path) -> None:
    assert only(write(tmp_path, "one.json", json.dumps({"text": TEXT}))).text == TEXT
    both = [{"text": TEXT}, {"text": SECOND}]
    assert [r.text for r in read_releases(write(tmp_path, "two.json", json.dumps(both)))] == [TEXT, SECOND]


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8-sig", "cp1256"])
def test_csv_rows_are_releases(tmp_path: Path, delimiter: str, encoding: str) -> None:
    header = delimiter.join(["id", "published", "text"])
    rows = f'{header}\r\n7{delimiter}2031-05-02{delimiter}"{TEXT}\n{SECOND}"\r\n8{delimiter}{delimiter}{TEXT}\r\n'
    first, second = read_releases(write(tmp_path, "t.csv", rows.encode(encoding)))
    assert first.text == f"{TEXT}\n{SECOND}"
    assert (first.published, second.published) == (dt.date(2031, 5, 2), None)


WRONG_ROWS = {
    "no json": ("a.jsonl", '{"text": "x"}\n{"text": \n', "a.jsonl:2", "no JSON"),
    "no object": ("a.jsonl", "[1]\n", "a.jsonl:1", "no JSON object"),
    "no text": ("a.jsonl", '\n{"id": "7"}\n', "a.jsonl:2", "'text'"),
    "text is a number": ("a.jsonl", '{"text": 7}\n', "a.jsonl:1", "'text'"),
    "wrong date": ("a.jsonl", '{"text": "x", "date": "May"}\n', "a.jsonl:1", "no date"),
    "not in UTF-8": ("a.jsonl", b'{"text": "\xff"}\n', "a.jsonl:1", "no JSON"),
    "deep": ("a.jsonl", "[" * 100_000, "a.jsonl:1", "no JSON"),
    "half a character": ("a.jsonl", '{"text": "x \\ud800"}\n', "a.jsonl:1", "half a character"),
    "no line": ("a.jsonl", "\n", "a.jsonl", "no release"),
    "item": ("a.json", '[{"text": "x"}, {}]', "a.json: item 2", "'text'"),
    "no column": ("a.csv", "id,body\n1,x\n", "a.csv:1", "no column 'text'"),
    "too many cells": ("a.csv", "id,text\n1,x\n2,y,z\n", "a.csv:3", "more cells"),
    "open quote": ("a.csv", 'id,text\n1,"x', "a.csv:2", "cannot be read"),
    "empty cell": ("a.csv", "id,text\n1,\n", "a.csv:2", "'text'"),
    "empty file": ("a.csv", "", "a.csv", "no text"),
}


@pytest.mark.parametrize(("name", "content", "where", "why"), WRONG_ROWS.values(), ids=WRONG_ROWS.keys())
def test_a_wrong_row_is_refused_by_its_line(
    tmp_path: Path, name: str, content: str | bytes, where: str, why: str
) -> None:
    with pytest.raises(InputError, match=why) as refused:
        list(read_releases(write(tmp_path, name, content)))
    assert refused.value.where == str(tmp_path / where)


def test_rows_before_a_wrong_one_are_given(tmp_path: Path) -> None:
    releases = read_releases(write(tmp_path, "a.jsonl", '{"text": "one"}\n{\n'))
    assert next(releases).text == "one"


# --- packed files and archives


def record(address: str, kind: str, body: bytes, status: str) -> bytes:
    """Write one record of an archive: the answer of a server."""
    answer = f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {len(body)}\r\n\r\n".encode() + body
    head = (
        f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {address}\r\nWARC-Date: 2031-06-01T00:00:00Z\r\n"
        f"WARC-Record-ID: <urn:x:{len(body)}>\r\nContent-Type: application/http; msgtype=response\r\n"
        f"Content-Length: {len(answer)}\r\n\r\n"
    )
    return head.encode() + answer + b"\r\n\r\n"


def warc(pages: list[tuple[str, str, bytes]], *, packed: bool = True, status: str = "200 OK") -> bytes:
    """Write an archive; each record is packed for itself, as archives are."""
    records = [record(*page, status) for page in pages]
    return b"".join(gzip.compress(one) if packed else one for one in records)


PAGES = [
    ("https://council.example/7.html", "text/html; charset=utf-8", PAGE.replace("og:url", "x").encode()),
    ("https://council.example/logo.png", "image/png", b"\x89PNG"),
    ("https://council.example/menu", "text/html", b"<html><body></body></html>"),
    ("https://council.example/8.txt", "text/plain; charset=windows-1256", SECOND.encode("cp1256")),
]


@pytest.mark.parametrize("packed", [True, False], ids=["packed", "plain"])
def test_an_archive_gives_its_pages(tmp_path: Path, packed: bool) -> None:
    name = "a.warc.gz" if packed else "a.warc"
    first, second = read_releases(write(tmp_path, name, warc(PAGES, packed=packed)))
    assert first.text.startswith(TEXT)
    assert (first.source, first.published) == ("https://council.example/7.html", dt.date(2031, 5, 2))
    assert first.id.startswith("7-html-")
    assert (second.text, second.published) == (SECOND, None)


def test_answers_without_success_are_passed_over(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no release"):
        list(read_releases(write(tmp_path, "a.warc", warc(PAGES[:1], packed=False, status="404 Not Found"))))


@pytest.mark.parametrize(("name", "content"), [("a.txt.gz", TEXT), ("a.html.gz", PAGE), ("a.txt", TEXT)])
def test_packed_files_are_unpacked_whatever_they_are_called(tmp_path: Path, name: str, content: str) -> None:
    release = only(write(tmp_path, name, gzip.compress(content.encode())))
    assert release.text.startswith(TEXT)
    assert release.id.startswith("a-")


CUT: dict[str, tuple[str, Callable[[], bytes]]] = {
    "gzip": ("a.txt.gz", lambda: gzip.compress(LONG.encode())[:-12]),
    "gzip damaged": ("a.txt.gz", lambda: gzip.compress(LONG.encode())[:30] + b"xxxxxxxxxxxxxxxx"),
    "packed rows": ("a.jsonl.gz", lambda: gzip.compress(json.dumps({"text": LONG}).encode())[:-9]),
    "archive": ("a.warc", lambda: warc(PAGES[:1], packed=False)[:-400]),
    "packed archive": ("a.warc.gz", lambda: warc(PAGES[:1])[:-60]),
}


@pytest.mark.parametrize(("name", "content"), CUT.values(), ids=CUT.keys())
def test_a_file_cut_short_is_refused(tmp_path: Path, name: str, content: Callable[[], bytes]) -> None:
    with pytest.raises(InputError, match="cut short or damaged") as refused:
        list(read_releases(write(tmp_path, name, content())))
    assert str(tmp_path / name) in refused.value.where


def test_what_is_no_archive_holds_no_release(tmp_path: Path) -> None:
    with pytest.raises(InputError) as refused:
        list(read_releases(write(tmp_path, "a.warc", "hello, this is no archive at all\r\n\r\n")))
    assert str(tmp_path / "a.warc") in refused.value.where


def test_a_small_file_cannot_unpack_without_bound(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archives, "MOST_BYTES", 1_000_000)
    monkeypatch.setattr(encodings, "MOST_BYTES", 1_000_000)
    path = write(tmp_path, "a.txt.gz", gzip.compress(b"a" * 5_000_000))
    assert path.stat().st_size < 10_000
    with pytest.raises(InputError, match="more than 1 MB"):
        list(read_releases(path))


def test_a_file_that_may_not_be_read_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="cannot be opened"):
        archives.open_file(tmp_path / "absent")


# --- briefs


BRIEF = " ".join([TEXT] * 4)


@pytest.mark.parametrize("sign", ["***", "* * *", "-----", "ــــــ", "═══", "  ___  "])
def test_briefs_are_parted_by_a_line_of_signs(tmp_path: Path, sign: str) -> None:
    first, second, third = read_releases(
        write(tmp_path, "d.txt", f"{BRIEF}\r\n{sign}\r\n{BRIEF}\n{sign}\n{BRIEF} ثالثاً")
    )
    assert first.text == BRIEF
    assert [r.id.rsplit("-", 1)[1] for r in (first, second, third)] == ["1", "2", "3"]


WHOLE = {
    "above a signature": f"{BRIEF}\n***\nالمكتب الإعلامي",
    "a list": f"{BRIEF}\n- واحد\n- اثنان",
    "mixed signs": f"{BRIEF}\n*-*\n{BRIEF}",
    "two signs": f"{BRIEF}\n**\n{BRIEF}",
    "headings": f"أولاً\n{BRIEF}\nثانياً\n{BRIEF}",
    "first line": f"***\n{BRIEF}",
}


@pytest.mark.parametrize("text", WHOLE.values(), ids=WHOLE.keys())
def test_anything_less_leaves_the_text_whole(text: str) -> None:
    assert briefs(text) == (text,)
