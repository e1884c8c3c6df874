"""Each shape passes a graph that keeps it and catches one that breaks it alone."""

from pathlib import Path

import pytest
from rdflib import Graph

from kg.check.shapes import Severity, rules, violations

FOLDER = Path(__file__).parent / "shapes"


def test_every_shape_has_a_graph_that_keeps_it_and_one_that_breaks_it() -> None:
    wanted = {f"{rule}_{end}.ttl" for rule in rules() for end in ("PASS", "FAIL")}
    assert {path.name for path in FOLDER.glob("*.ttl")} == wanted
    assert len(rules()) == 48


@pytest.mark.parametrize("rule", rules())
def test_the_good_graph_passes(rule: str) -> None:
    assert violations(Graph().parse(FOLDER / f"{rule}_PASS.ttl")) == ()


@pytest.mark.parametrize("rule", rules())
def test_the_bad_graph_fails_for_this_rule_alone(rule: str) -> None:
    found = violations(Graph().parse(FOLDER / f"{rule}_FAIL.ttl"))
    assert {violation.rule for violation in found} == {rule}


def test_only_what_a_publisher_may_leave_out_is_a_warning() -> None:
    warnings = {rule for rule, (_, _, severity) in rules().items() if severity is Severity.WARNING}
    assert warnings == {"S17", "S19", "S28", "S29"}


def test_every_rule_says_in_both_languages_what_should_hold() -> None:
    said = list(rules().values())
    assert len({english for english, _, _ in said}) == len({arabic for _, arabic, _ in said}) == len(said)
    assert all(english.endswith(".") and arabic.endswith(".") for english, arabic, _ in said)
