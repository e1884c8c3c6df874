"""The printed form of a reading is the one that the schema describes."""

import json
from importlib import resources

import jsonschema
import pytest

from kg.build import EXAMPLE
from kg.documents.read import read_releases
from kg.extract.read import read_release
from kg.lexicon.registry import load_registry
from kg.rdf.as_json import reading_form, to_json
from tests.rdf.invented import reading

SCHEMA = json.loads(resources.files("kg.rdf").joinpath("reading.schema.json").read_text("utf-8"))


def test_the_schema_is_one() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


def test_an_invented_reading_is_valid() -> None:
    jsonschema.validate(json.loads(to_json(reading())), SCHEMA)


def test_the_release_that_ships_is_valid_and_keeps_its_quotes() -> None:
    (release,) = read_releases(EXAMPLE)
    form = reading_form(read_release(release, load_registry()))
    jsonschema.validate(form, SCHEMA)
    for stance in form["stances"]:
        content = stance["content"]
        assert release.text[content["start"] : content["end"]] == content["quote"]


def test_an_unknown_act_is_refused() -> None:
    form = json.loads(to_json(reading()))
    form["stances"][0]["act"] = "insinuate"
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(form, SCHEMA)
