"""No list of words ships that no rule reads."""

from pathlib import Path

import pytest

import kg
from kg.lexicon.english import load_english
from kg.lexicon.nouns import nouns_ar
from kg.lexicon.tone import load_tone

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
