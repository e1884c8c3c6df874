"""The names of situations in both languages, from the tables by which contents are read."""

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib import resources
from types import MappingProxyType


@cache
def situation_names() -> Mapping[str, tuple[str, str]]:
    """Name each kind of situation that the tables know.

    Returns:
        Key, for instance ``interference`` -> its Arabic and English noun.
    """
    nouns = {lang: _first_nouns(lang) for lang in ("ar", "en")}
    keys = sorted({*nouns["ar"], *nouns["en"]})
    return MappingProxyType({key: (nouns["ar"].get(key, ""), nouns["en"].get(key, key)) for key in keys})


def _first_nouns(lang: str) -> dict[str, str]:
    """Take the first noun of each situation in one table."""
    table = tomllib.loads(resources.files("kg.lexicon").joinpath(f"matters_{lang}.toml").read_text("utf-8"))
    return {row["key"]: row["nouns"][0] for row in table["situation"] if row.get("nouns")}
