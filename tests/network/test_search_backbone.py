"""The backbone that is found is the one whose penalised loss is least."""

import itertools
import math

import pytest

from kg.errors import InputError
from kg.network import search_backbone
from kg.network.backbone import Measure, evaluate_backbone, nested_backbone
from kg.network.choices import Compat
from kg.network.search_backbone import Way, find_backbone
from tests.network.test_oracle_measures import cube


def losses(penalty: float, measure: Measure) -> dict[frozenset[str], float]:
    """Judge every set by the function that judges one."""
    issues = cube().columns
    sets = [frozenset(s) for n in range(1, len(issues)) for s in itertools.combinations(issues, n)]
    return {chosen: evaluate_backbone(cube(), chosen, penalty, measure)[0] for chosen in sets}


@pytest.mark.parametrize("penalty", [0.5, 3.5, 12])
@pytest.mark.parametrize("compat", list(Compat))
def test_exact_and_annealed_find_the_least(penalty: float, compat: Compat) -> None:
    measure = Measure(compat=compat)
    every = losses(penalty, measure)
    exact = find_backbone(cube(), penalty=penalty, measure=measure)
    assert exact.way is Way.EXACT
    assert exact.penalised == pytest.approx(min(every.values()))
    assert every[frozenset(exact.backbone)] == pytest.approx(exact.penalised)
    annealed = find_backbone(cube(), penalty=penalty, measure=measure, way=Way.ANNEAL, steps=2000, seed=3)
    assert annealed.penalised == pytest.approx(exact.penalised)
    assert sorted((*exact.backbone, *exact.redundant)) == sorted(cube().columns)
    share = len(exact.redundant) / len(cube().columns)
    assert exact.penalised == pytest.approx(exact.backbone_loss * math.exp(-penalty * share))


@pytest.mark.parametrize("size", [1, 3, 5])
def test_a_backbone_of_a_given_size(size: int) -> None:
    every = {chosen: loss for chosen, loss in losses(0, Measure()).items() if len(chosen) == size}
    for way in (Way.EXACT, Way.ANNEAL):
        found = find_backbone(cube(), size=size, way=way, steps=1000)
        assert len(found.backbone) == size
        assert found.penalised == found.backbone_loss == pytest.approx(min(every.values()))
    greedy = find_backbone(cube(), size=size, way=Way.GREEDY)
    assert len(greedy.backbone) == size
    assert greedy.penalised >= min(every.values()) - 1e-12


def test_greedy_takes_the_best_set_on_its_way() -> None:
    dropped = [step.issue for step in nested_backbone(cube())]
    on_the_way = [frozenset(dropped[n:]) for n in range(1, len(dropped))]
    every = losses(3.5, Measure())
    found = find_backbone(cube(), way=Way.GREEDY)
    assert frozenset(found.backbone) in on_the_way
    assert found.penalised == pytest.approx(min(every[chosen] for chosen in on_the_way))


def test_the_seed_is_heeded_and_many_issues_are_annealed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search_backbone, "EXHAUSTIVE", 1)
    one, other = (find_backbone(cube(), steps=200, seed=7) for _ in range(2))
    assert one == other
    assert one.way is Way.ANNEAL
    with pytest.raises(InputError, match="62 sets to try"):
        find_backbone(cube(), way=Way.EXACT)


@pytest.mark.parametrize("size", [0, 6, 9])
def test_a_size_that_is_no_backbone(size: int) -> None:
    with pytest.raises(InputError, match=f"6 issues do not make a backbone of {size}"):
        find_backbone(cube(), size=size)
