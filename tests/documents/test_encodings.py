"""Arabic is read in the encodings in which it is found; what cannot be told is refused."""

import codecs

import pytest

from kg.documents.encodings import MOST_BYTES, decode
from kg.errors import InputError

ARABIC = "عقد مجلس السنديان اجتماعاً في قرية الزيتون، وأكد رئيس المجلس على ضرورة فتح المعابر."
SHORT = "بيان من المجلس"
FRENCH = "Le Conseil a exprimé sa préoccupation."

NAMES = ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1256", "iso8859-6"]


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("text", [ARABIC, SHORT, "  \r\n" + SHORT + "\r\n"], ids=["sentence", "title", "line ends"])
def test_arabic_is_read(name: str, text: str) -> None:
    if name == "iso8859-6":
        text = text.replace("\u064b", "")
    assert decode(text.encode(name), "a file") == text


@pytest.mark.parametrize("start", range(0, 40, 4))
def test_few_words_are_enough_for_either_single_byte_encoding(start: int) -> None:
    words = ARABIC.replace("\u064b", "").split()
    piece = " ".join(words[start % len(words) : start % len(words) + 3])
    for name in ("cp1256", "iso8859-6"):
        assert decode(piece.encode(name), "a file") == piece


def test_big_endian_with_its_mark_is_read() -> None:
    assert decode(codecs.BOM_UTF16_BE + ARABIC.encode("utf-16-be"), "a file") == ARABIC


def test_a_declared_encoding_is_believed_where_the_bytes_bear_it_out() -> None:
    assert decode(FRENCH.encode("cp1252"), "a page", "windows-1252") == FRENCH
    assert decode(ARABIC.encode("utf-8"), "a page", "windows-1256") == ARABIC
    assert decode(ARABIC.encode("cp1256"), "a page", "no-such-encoding") == ARABIC


REFUSED = {
    "empty": (b"", "no text"),
    "only a mark": (codecs.BOM_UTF8, "no text"),
    "only spaces": (b" \r\n\t", "no text"),
    "PDF": (b"%PDF-1.7 ...", "PDF"),
    "office": (b"PK\x03\x04....", "office"),
    "picture": (b"\x89PNG\r\n", "picture"),
    "binary": (bytes(range(256)) * 4, "not text"),
    "zeros": (b"\x00" * 50, "not text"),
    "UTF-32": (ARABIC.encode("utf-32"), "UTF-32"),
    "western without a word": (FRENCH.encode("cp1252"), "encoding is not known"),
    "cyrillic": (bytes.fromhex("f3cfd7c5d4 dac1d1d7c9cc cf c7cfd4cfd7cecfd3d4c920"), "encoding is not known"),
    "cut in a letter": (codecs.BOM_UTF8 + "بيان".encode()[:-1], "byte"),
}


@pytest.mark.parametrize(("raw", "why"), REFUSED.values(), ids=REFUSED.keys())
def test_what_cannot_be_told_is_refused(raw: bytes, why: str) -> None:
    with pytest.raises(InputError) as refused:
        decode(raw, "the file")
    assert why in refused.value.what
    assert refused.value.where == "the file"
    assert refused.value.remedy


def test_too_large_a_text_is_refused_by_size() -> None:
    class Large(bytes):
        def __len__(self) -> int:
            return MOST_BYTES + 1

    with pytest.raises(InputError, match="200 MB"):
        decode(Large(b"x"), "a file")
