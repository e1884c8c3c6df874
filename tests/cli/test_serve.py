"""``kg serve`` before it listens: what it takes, and what it says when it cannot."""

import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from kg.cli.serve import serve
from kg.errors import InputError, MissingExtraError


def test_help_names_the_limits() -> None:
    shown = CliRunner().invoke(serve, ["--help"]).output
    assert all(option in shown for option in ("--seconds", "--rows", "--memory", "--workers", "Examples"))


def test_without_a_graph_there_is_nothing_to_serve(tmp_path: Path) -> None:
    result = CliRunner().invoke(serve, [f"--build={tmp_path}"])
    assert isinstance(result.exception, InputError)
    assert "kg build" in str(result.exception)


def test_a_missing_part_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in sys.modules if name.startswith(("kg.serve.app", "kg.serve.run", "starlette"))]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "uvicorn", None)
    monkeypatch.setitem(sys.modules, "starlette", None)
    result = CliRunner().invoke(serve, [])
    assert isinstance(result.exception, MissingExtraError)
    assert "'.[serve]'" in str(result.exception)
