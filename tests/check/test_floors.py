"""Counts are held against bounds that are kept as data."""

from pathlib import Path

import pytest

from kg.check.floors import Bound, broken, exceeded, load_bounds
from kg.errors import InputError


def test_bounds_are_read_and_held(tmp_path: Path) -> None:
    path = tmp_path / "floors.toml"
    path.write_text("[statements]\nleast = 2\nmost = 4\n[meetings]\nleast = 1\n", "utf-8")
    bounds = load_bounds(path)
    assert bounds == (Bound(name="meetings", least=1), Bound(name="statements", least=2, most=4))
    assert broken(bounds, {"statements": 3, "meetings": 1}) == ()
    assert broken(bounds, {"statements": 1, "meetings": 1}) == ("statements: 1, but at least 2 are expected",)
    assert exceeded(bounds, {"statements": 5, "meetings": 1}) == ("statements: 5, but at most 4 are expected",)


def test_no_file_means_no_bounds(tmp_path: Path) -> None:
    assert load_bounds(tmp_path / "floors.toml") == ()


@pytest.mark.parametrize("text", ["[statements", "[statements]\nmost = 3", "statements = 3", "[a]\nleast = 'x'"])
def test_a_file_that_cannot_be_understood_is_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "floors.toml"
    path.write_text(text, "utf-8")
    with pytest.raises(InputError, match="floors cannot be read"):
        load_bounds(path)
