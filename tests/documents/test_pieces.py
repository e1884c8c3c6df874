"""Cutting a text too long for one release."""

from pathlib import Path

import pytest

from kg.documents.pieces import MOST_CHARACTERS, pieces
from kg.documents.read import read_releases

CUTS = {
    "an empty line": ("first line\nof one\n\nsecond", "first line\nof one\n\n"),
    "the end of a line": ("one two three four\nfive. six", "one two three four\n"),
    "the end of a sentence": ("one two three. four five six", "one two three. "),
    "a space": ("one two three four five six", "one two three four five "),
    "nothing at all": ("o" * 40, "o" * 24),
}


@pytest.mark.parametrize(("text", "first"), CUTS.values(), ids=CUTS.keys())
def test_a_long_text_is_cut_where_the_reader_loses_least(text: str, first: str) -> None:
    assert pieces(text, most=24)[0] == first
    assert "".join(pieces(text, most=24)) == text


def test_an_end_in_the_first_half_makes_no_short_piece() -> None:
    assert pieces("a\n\n" + "b" * 40, most=24) == ("a\n\n" + "b" * 21, "b" * 19)


@pytest.mark.parametrize("text", ["", "\n", "o" * MOST_CHARACTERS], ids=["nothing", "a line end", "the longest"])
def test_what_is_short_enough_stays_whole(text: str) -> None:
    assert pieces(text) == (text,)


def test_no_release_of_a_dump_is_longer_than_can_be_read(tmp_path: Path) -> None:
    dump = "قالت الوزيرة إن الموسم بدأ.\n\n" * 80_000
    file = tmp_path / "dump.txt"
    file.write_bytes(dump.encode())
    releases = list(read_releases(file, split=False))
    assert [r.id.rsplit("-", 1)[1] for r in releases] == ["1", "2", "3"]
    assert max(len(r.text) for r in releases) <= MOST_CHARACTERS
    assert "".join(r.text for r in releases) == dump
