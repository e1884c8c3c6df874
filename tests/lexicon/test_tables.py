"""A registry that is malformed or contradicts itself is refused with the file and the key."""

from pathlib import Path

import pytest

from kg.errors import LexiconError
from kg.lexicon.registry import load_registry

ACTOR = (
    '[[actor]]\nkey = "actor/alda"\nclass = "Organization"\nar = "ألدا"\nen = "Alda"\nsource = "https://example.org/"\n'
)
PERSON = '[[actor]]\nkey = "person/nour"\nclass = "Person"\nar = "نور"\nen = "Nour"\nsource = "https://example.org/"\n'
POST = '[[post]]\nkey = "post/head"\nar = "رئيس ألدا"\nen = "Head of Alda"\nin = "actor/alda"\nsource = "https://example.org/"\n'
TENURE = '[[tenure]]\npost = "post/head"\nperson = "person/nour"\nsource = "https://example.org/"\n'
PLACE = '[[place]]\nkey = "place/here"\nclass = "City"\nar = "هنا"\nen = "Here"\nsource = "https://example.org/"\n'


def folder(tmp_path: Path, text: str, name: str = "table.toml") -> Path:
    (tmp_path / name).write_text(text, "utf-8")
    return tmp_path


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("[[actor]\n", "not valid TOML"),
        ('[[planet]]\nkey = "x"\n', "no table 'planet'"),
        ('actor = "one"\n', "no table 'actor'"),
        (ACTOR.replace('"ألدا"', '""'), "'ar' is empty"),
        (ACTOR.replace("actor/alda", "actor/Alda!"), "small ASCII"),
        (ACTOR.replace("Organization", "Planet"), "no class 'Planet'"),
        (ACTOR.replace("Organization", "Person"), "begins with 'person/'"),
        (ACTOR + 'colour = "red"\n', "no column"),
        (ACTOR.replace('source = "https://example.org/"\n', ""), "no source"),
        (ACTOR + 'part_of = "actor/nobody"\n', "'actor/nobody' in column 'part_of'"),
        (ACTOR + 'member_of = ["actor/nobody"]\n', "'actor/nobody' in column 'member_of'"),
        (ACTOR + 'member_of = "actor/nobody"\n', "no list of texts"),
        (ACTOR + "note = 3\n", "no text"),
        (ACTOR + 'part_of = "actor/alda"\n', "circle"),
        (ACTOR + "aliases_ar = [3]\n", "alias cannot be used"),
        (ACTOR + 'aliases_ar = [{ text = "ألدا", colour = "red" }]\n', "alias cannot be used"),
        (ACTOR + 'since = "soon"\n', "no date"),
        (ACTOR + 'since = "2019-02-30"\n', "no date"),
        (ACTOR + ACTOR, "stands twice"),
        (ACTOR + ACTOR.replace("alda", "elda"), "names actor/alda too"),
        (PLACE + "lat = 91.0\n", "no coordinate"),
        (PLACE + 'lon = "east"\n', "no coordinate"),
        (POST, "'actor/alda' in column 'in'"),
        (POST.replace('in = "actor/alda"\n', ""), "stands in no body"),
        (POST.replace("post/head", "actor/head"), "begins with 'post/'"),
        (ACTOR + PERSON + POST + TENURE, "no end"),
        (ACTOR + PERSON + POST + TENURE + 'start = "2020"\nend = "2019"\n', "before it begins"),
        (ACTOR + PERSON + POST + TENURE + 'end = "2019"\ncolour = "red"\n', "no column"),
        (ACTOR + PERSON + POST + TENURE.replace("person/nour", "actor/alda") + 'end = "2019"\n', "no person"),
        (PERSON + TENURE + 'end = "2019"\n', "no post 'post/head'"),
        (TENURE.replace('person = "person/nour"\n', "") + 'end = "2019"\n', "names its post"),
        ("", "no rows"),
    ],
)
def test_what_is_wrong_is_said(tmp_path: Path, text: str, says: str) -> None:
    with pytest.raises(LexiconError) as caught:
        load_registry(folder(tmp_path, text))
    assert says in str(caught.value)
    assert str(tmp_path) in caught.value.where or "table.toml" in caught.value.where


def test_a_sound_folder_is_read(tmp_path: Path) -> None:
    registry = load_registry(
        folder(tmp_path, ACTOR + PERSON + POST + TENURE + 'start = "2019-02"\nknown_until = "2020"\n')
    )
    (tenure,) = registry.tenures
    assert tenure.start is not None
    assert (str(tenure.start.earliest), str(tenure.start.latest)) == ("2019-02-01", "2019-02-28")
    assert registry.posts["post/head"].body == "actor/alda"


def test_a_tenure_without_beginning_covers_no_day(tmp_path: Path) -> None:
    registry = load_registry(folder(tmp_path, ACTOR + PERSON + POST + TENURE + 'end = "2020"\n'))
    assert registry.holder_of("post/head", registry.tenures[0].end.earliest) == ()  # type: ignore[union-attr]


def test_a_shared_form_keeps_both_candidates(tmp_path: Path) -> None:
    second = ACTOR.replace("alda", "elda").replace('"ألدا"', '"إلدا"').replace('"Alda"', '"Elda"')
    text = ACTOR + second + 'aliases_ar = [{ text = "ألدا", shared = true }]\n'
    registry = load_registry(folder(tmp_path, text))
    assert {name.key for name in registry.names("ar") if name.text == "ألدا"} == {"actor/alda", "actor/elda"}


TSV_HEAD = "key\tclass\tar\ten\taliases_ar\tlat\tsource\n"


def test_a_tsv_gives_the_same_rows(tmp_path: Path) -> None:
    text = f"# places\n{TSV_HEAD}place/here\tCity\tهنا\tHere\tههنا|المكان@alda\t33.5\thttps://example.org/\n"
    registry = load_registry(folder(tmp_path, text, "place-invented.tsv"))
    place = registry.entries["place/here"]
    assert place.lat == 33.5
    assert [(alias.text, alias.context) for alias in place.aliases] == [("ههنا", ""), ("المكان", "alda")]


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("place/here\tCity\tهنا\tHere\t\tnorth\thttps://example.org/\n", "no coordinate"),
        ("place/here\tCity\tهنا\tHere\t\t\thttps://example.org/\tmore\n", "more cells"),
    ],
)
def test_a_wrong_line_of_a_tsv_is_refused(tmp_path: Path, line: str, says: str) -> None:
    with pytest.raises(LexiconError) as caught:
        load_registry(folder(tmp_path, TSV_HEAD + line, "place-invented.tsv"))
    assert says in str(caught.value)


def test_an_empty_tsv_and_other_files_are_passed_over(tmp_path: Path) -> None:
    folder(tmp_path, "# nothing yet\n", "actor-invented.tsv")
    folder(tmp_path, "words\n", "README.md")
    assert list(load_registry(folder(tmp_path, PLACE)).entries) == ["place/here"]


def test_a_file_that_is_no_utf8_is_refused(tmp_path: Path) -> None:
    (tmp_path / "table.toml").write_bytes(b"\xff\xfe\xff")
    with pytest.raises(LexiconError, match="cannot be read"):
        load_registry(tmp_path)
