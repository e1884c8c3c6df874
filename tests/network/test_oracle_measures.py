"""Polarisation, backbones and bars are the original's, and where it is at fault the default is better."""

import itertools

import numpy as np
import pytest

from kg.errors import InputError
from kg.network import polarise
from kg.network.backbone import Measure, evaluate_backbone, narrowed, nested_backbone
from kg.network.camps import searched
from kg.network.choices import Aggregation, Compat, Duplicates, Normalisation
from kg.network.counts import bars
from kg.network.cube import Cube, make_cube
from kg.network.polarise import Camps, Floats, baseline, misfit, polarisation
from kg.network.project import one_mode
from kg.network.select import Selection
from tests.network import oracle_data
from tests.network.oracle_data import Record


def cube(aggregation: str = "congruence", qualifier: str = "agreement") -> Cube:
    return make_cube(oracle_data.table(), choice(aggregation, qualifier))


def choice(aggregation: str, qualifier: str) -> Selection:
    return Selection(
        rows="organization",
        columns="concept",
        qualifier=qualifier,
        aggregation=Aggregation(aggregation),
        duplicates=Duplicates.DOCUMENT,
        compat=Compat.DNA,
    )


def both() -> tuple[Floats, Floats]:
    ties = [one_mode(cube(), a, Normalisation.AVERAGE) for a in (Aggregation.CONGRUENCE, Aggregation.CONFLICT)]
    return ties[0].values.toarray(), ties[1].values.toarray()


@pytest.mark.parametrize("record", oracle_data.records("polarization"), ids=lambda r: f"{r['k']}-{r['norm']}")
def test_polarisation_of_a_division_is_the_original_s(record: Record) -> None:
    congruence, conflict = both()
    found = misfit(congruence, conflict, np.array(record["mem"]), record["k"], Compat.DNA)[0]
    if not record["norm"]:
        found *= congruence.sum() + conflict.sum()
    assert found == pytest.approx(record["q"][0], abs=1e-9)


def divisions(camps: int) -> Camps:
    everything = np.array(list(itertools.product(range(camps), repeat=8)))
    return everything[[len(set(row)) == camps for row in everything.tolist()]]


@pytest.mark.parametrize("camps", [2, 3])
def test_the_division_found_misses_least_and_in_compat_mode_most(camps: int) -> None:
    congruence, conflict = both()
    missed = misfit(congruence, conflict, divisions(camps), camps)
    best = polarisation(cube(), camps)
    assert best.exact
    assert best.quality == pytest.approx(1 - missed.min())
    assert misfit(congruence, conflict, np.array([best.camps]), camps)[0] == pytest.approx(1 - best.quality)
    original = max(r["q"][0] for r in oracle_data.records("polarization") if r["k"] == camps and r["norm"])
    as_dna = polarisation(cube(), camps, compat=Compat.DNA)
    assert as_dna.quality == pytest.approx(original)
    assert max(np.bincount(as_dna.camps)) - min(np.bincount(as_dna.camps)) <= 1


def test_the_search_finds_what_trying_all_finds(monkeypatch: pytest.MonkeyPatch) -> None:
    exact = {compat: polarisation(cube(), compat=compat) for compat in Compat}
    monkeypatch.setattr(polarise, "EXHAUSTIVE", 0)
    for compat, best in exact.items():
        found = polarisation(cube(), compat=compat, seed=3)
        assert not found.exact
        assert found.quality == pytest.approx(best.quality)
        assert found == polarisation(cube(), compat=compat, seed=3)


@pytest.mark.parametrize("camps", [2, 3])
@pytest.mark.parametrize("compat", list(Compat))
def test_no_move_makes_what_was_found_better(camps: int, compat: Compat) -> None:
    """On forty actors, too many to try all: every single move, or swap where sizes are kept, is tried by itself."""
    dice = np.random.default_rng(camps)
    ties = [np.triu(dice.poisson(1.0, (40, 40)).astype(float), 1) for _ in range(2)]
    congruence, conflict = (upper + upper.T for upper in ties)
    found = searched(congruence, conflict, camps, compat, 1)
    nearby = []
    for i, h in itertools.permutations(range(40), 2):
        other = found.copy()
        if compat is Compat.DNA:
            other[[i, h]] = other[[h, i]]
        else:
            other[i] = other[h]
        nearby.append(other)
    here = misfit(congruence, conflict, found[None], camps, compat)[0]
    there = misfit(congruence, conflict, np.array(nearby), camps, compat)
    assert (there.max() <= here + 1e-9) if compat is Compat.DNA else (there.min() >= here - 1e-9)


def test_two_camps_that_share_nothing_are_told_apart_and_chance_is_not() -> None:
    counts = np.zeros((6, 4))
    counts[:3, 2:] = counts[3:, :2] = 2
    split = Cube(
        rows=tuple("abcdef"),
        columns=("x", "y"),
        levels=(0, 1),
        kind=cube().kind,
        counts=cube().counts.__class__(counts),
    )
    found = polarisation(split)
    assert (found.camps, found.quality) == ((0, 0, 0, 1, 1, 1), 1.0)
    # The original calls another division the more polarised one.
    assert polarisation(split, compat=Compat.DNA).camps != found.camps
    chance = baseline(split, rounds=20)
    assert chance[-1] < found.quality
    assert baseline(split, rounds=3, seed=5) == baseline(split, rounds=3, seed=5)


def test_chance_keeps_who_speaks_on_what() -> None:
    true = cube()
    dealt = polarise._shuffled(true, np.random.default_rng(0))
    assert np.array_equal(dealt.total().toarray(), true.total().toarray())
    assert [dealt.level(k).sum(axis=0).tolist() for k in (0, 1)] == [true.level(k).sum(axis=0).tolist() for k in (0, 1)]
    assert not np.array_equal(dealt.counts.toarray(), true.counts.toarray())


def test_too_few_for_camps() -> None:
    with pytest.raises(InputError, match="do not make 9 camps"):
        polarisation(cube(), 9)
    assert polarisation(cube(), 8).camps == tuple(range(8))


def test_who_is_tied_to_nobody_is_not_polarised() -> None:
    apart = Cube(rows=("a", "b"), columns=("x", "y"), levels=("",), kind=None, counts=cube().counts[:2, :2] * 0)
    assert polarisation(apart).quality == 0


def test_so_many_actors_that_their_divisions_are_no_longer_counted() -> None:
    rows = tuple(f"{number:04}" for number in range(1100))
    counts = cube().counts.__class__((len(rows), 1))
    found = polarisation(Cube(rows=rows, columns=("x",), levels=("",), kind=None, counts=counts))
    assert (len(found.camps), found.exact) == (1100, False)


@pytest.mark.parametrize("record", oracle_data.records("nested_backbone"), ids=lambda r: r["agg"])
def test_the_nested_backbone_is_the_original_s(record: Record) -> None:
    measure = Measure(aggregation=Aggregation(record["agg"]), compat=Compat.DNA)
    steps = nested_backbone(cube(record["agg"]), measure)
    assert [step.issue for step in steps] == record["entities"]
    assert [step.statements for step in steps] == record["numStatements"]
    assert np.allclose([step.backbone_loss for step in steps], record["backboneLoss"], rtol=0, atol=1e-9)
    assert np.allclose([step.redundant_loss for step in steps], record["redundantLoss"], rtol=0, atol=1e-9)


def test_the_true_spectrum_is_that_of_the_laplacian() -> None:
    """Worked by hand: ties 2 and 1 at one actor give the Laplacian's eigenvalues 3 + sqrt 3, 3 - sqrt 3 and 0."""
    counts = cube().counts.__class__(np.array([[2.0, 1.0], [1.0, 0.0], [0.0, 1.0]]))
    small = Cube(rows=("a", "b", "c"), columns=("x", "y"), levels=("",), kind=None, counts=counts)
    measure = Measure(aggregation=Aggregation.IGNORE, normalisation=Normalisation.NO)
    assert np.allclose(measure.spectrum(small), [(3 + 3**0.5) / 6, (3 - 3**0.5) / 6, 0])
    as_dna = Measure(aggregation=Aggregation.IGNORE, normalisation=Normalisation.NO, compat=Compat.DNA)
    assert np.allclose(as_dna.spectrum(small), [0.5, 1 / 3, 1 / 6])


def test_a_backbone_of_everything_loses_nothing() -> None:
    everything = frozenset(cube().columns)
    assert evaluate_backbone(cube(), everything, 3.5)[0] == 0
    some = frozenset(cube().columns[:2])
    kept, rest = evaluate_backbone(cube(), some, 0)
    assert kept == pytest.approx(Measure().loss(cube(), [0, 1]))
    assert evaluate_backbone(cube(), some, 3.5)[1] == pytest.approx(rest * np.exp(-3.5 * 2 / 6))
    with pytest.raises(InputError, match="Nobody speaks on 'tax'"):
        evaluate_backbone(cube(), frozenset({"tax"}), 1)
    assert narrowed(cube(), [1]).columns == (cube().columns[1],)


@pytest.mark.parametrize("record", oracle_data.records("barplot"), ids=lambda r: r["qualifier"])
def test_bars_are_the_original_s(record: Record) -> None:
    found = bars(oracle_data.table(), choice("congruence", record["qualifier"]), by="concept")
    assert list(found.values) == record["values"]
    assert bars(oracle_data.table(), choice("congruence", record["qualifier"]), by="organization").values[0] < "D"
    assert [list(row) for row in found.counts] == record["counts"]
    assert list(found.levels) == record["intValues"]
