"""No list of words ships that no rule reads, and no row that another hides."""

import tomllib
from collections import Counter
from importlib import resources
from pathlib import Path

import pytest

import kg
from kg.lexicon.english import load_english
from kg.lexicon.nouns import nouns_ar
from kg.lexicon.tone import load_tone
from kg.text.fold import fold_word

RULES = "".join(
    path.read_text("utf-8")
    for part in ("extract", "lexicon")
    for path in Path(kg.__file__).parent.joinpath(part).rglob("*.py")
)
# Lists of head nouns are read by their kind; these endings give gender and number.
HEADS = {head.kind for head in nouns_ar().heads.values()}


@pytest.mark.parametrize("name", sorted({*load_english().words, *nouns_ar().classes, *load_tone()}))
def test_every_list_is_read(name: str) -> None:
    assert f'"{name}"' in RULES or name.rpartition("_")[0] in HEADS


@pytest.mark.parametrize("name", sorted(load_tone()))
def test_beginnings_have_the_letters_by_which_they_are_looked_up(name: str) -> None:
    assert all(len(stem) >= 3 for stem in load_tone()[name].stems)


def test_no_governing_word_stands_twice_in_its_kind() -> None:
    rows = resources.files("kg.lexicon").joinpath("heads_ar.tsv").read_text("utf-8").splitlines()
    cells = [row.split("\t") for row in rows if row and not row.startswith("#")]
    told = Counter((fold_word(word), kind) for words, kind, *_ in cells for word in words.split("|"))
    assert len(told) > 400
    assert [word for word, number in told.items() if number > 1] == []


def test_no_word_stands_twice_in_a_list() -> None:
    found = []
    for name in ("nouns_ar.toml", "tone_ar.toml", "grammar_en_extra.toml"):
        whole = tomllib.loads(resources.files("kg.lexicon").joinpath(name).read_text("utf-8"))
        tables = [whole, *(table for table in whole.values() if isinstance(table, dict))]
        lists = [(key, words) for table in tables for key, words in table.items() if isinstance(words, list)]
        assert lists
        found += [(name, key, word) for key, words in lists for word in words if words.count(word) > 1]
    assert found == []
