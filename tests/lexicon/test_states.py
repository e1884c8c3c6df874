"""One line of the table of states gives every row that follows from it."""

import csv
from pathlib import Path

from kg.lexicon.registry import load_registry
from kg.lexicon.states import expand
from kg.lexicon.tables import Row
from kg.shipped import folder

CELLS = {
    "key": "alda",
    "ar": "ألدا",
    "en": "Alda",
    "adjectives_ar": ["ألدي"],
    "adjectives_en": ["Aldan"],
    "capital": "alda-city",
    "capital_ar": ["مدينة ألدا"],
    "capital_en": ["Alda City"],
    "heads": ["queen", "prime-minister", "crown-prince", "emir"],
    "source": "https://example.org/",
}


def made(**cells: object) -> dict[str, dict[str, object]]:
    return {row.cells["key"]: row.cells for row in expand(Row("state", "state.tsv", CELLS | cells))}


def test_the_state_and_its_land_bear_one_name() -> None:
    rows = made()
    assert rows["actor/alda"]["ar"] == rows["place/alda"]["ar"] == "ألدا"
    assert rows["actor/alda"]["territory"] == "place/alda"
    assert rows["actor/alda"]["capital"] == "place/alda-city"
    assert rows["place/alda-city"]["within"] == "place/alda"
    assert "السلطات الألدية" in rows["actor/alda"]["aliases_ar"]  # type: ignore[operator]
    assert rows["actor/alda"]["framing_en"] == ["Aldan regime"]


def test_a_government_apart_takes_its_names_away() -> None:
    rows = made(government="actor/alda-government")
    assert "aliases_ar" not in rows["actor/alda"]
    assert "framing_ar" not in rows["actor/alda"]
    assert "actor/armed-forces-of-alda" not in rows
    assert rows["actor/presidency-of-alda"]["part_of"] == "actor/alda-government"


def test_heads_agree_in_gender() -> None:
    rows = made()
    assert rows["post/queen-of-alda"]["aliases_ar"] == ["الملكة الألدية"]
    assert rows["post/prime-minister-of-alda"]["aliases_ar"] == ["رئيس الوزراء الألدي", "رئيس الحكومة الألدية"]
    assert rows["post/crown-prince-of-alda"]["aliases_ar"] == ["ولي العهد الألدي"]
    assert rows["post/emir-of-alda"]["aliases_ar"] == ["الأمير الألدي"]


def test_a_ministry_may_have_a_key_of_its_own() -> None:
    rows = made(ministry="alda-office")
    assert rows["post/foreign-minister-of-alda"]["in"] == "actor/alda-office"
    assert "actor/ministry-of-foreign-affairs-of-alda" not in rows


def test_a_state_without_adjective_has_no_bodies_named_by_it() -> None:
    rows = made(adjectives_ar=[], adjectives_en=[])
    assert "actor/people-of-alda" not in rows
    assert rows["actor/ministry-of-foreign-affairs-of-alda"]["ar"] == "وزارة خارجية ألدا"


def lines(path: Path) -> dict[str, dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as handle:
        return {row["key"]: row for row in csv.DictReader(handle, delimiter="\t", quoting=csv.QUOTE_NONE)}


def test_the_table_of_states_is_not_older_than_the_words_it_is_made_of() -> None:
    registry = folder("ontology") / "registry"
    made, words = lines(registry / "state.tsv"), lines(registry / "states" / "words.tsv")
    assert list(made) == list(words)
    for key, row in words.items():
        assert all(made[key][column] == value for column, value in row.items() if value and column != "iso"), key


def test_a_written_row_completes_the_one_that_the_pattern_gave() -> None:
    registry = load_registry()
    post = registry.posts["post/foreign-minister-of-united-states"]
    assert post.en == "US Secretary of State"
    assert {"وزير خارجية الولايات المتحدة", "وزير الخارجية الأميركي"} <= set(post.names("ar"))
    ministry = registry.entries["actor/ministry-of-foreign-affairs-of-syria"]
    assert (ministry.part_of, ministry.wikidata) == ("actor/syrian-government", "Q1829504")
