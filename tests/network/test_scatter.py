"""Large networks are spread so that groups show."""

import numpy as np
import pytest

from kg.network.scatter import SIDE, scatter
from tests.network.crowded import GROUPS, crowd


def test_those_tied_together_stand_together() -> None:
    network = crowd(360, 3000)
    index = {node.iri: number for number, node in enumerate(network.nodes)}
    links = [(index[edge.source], index[edge.target]) for edge in network.edges]
    spots = scatter(len(network.nodes), links, 1.2)
    assert spots == scatter(len(network.nodes), links, 1.2)
    points = np.array(spots, dtype=float)
    gap = np.sqrt(((points[:, None] - points[None]) ** 2).sum(axis=2))
    group = np.arange(len(points)) % GROUPS
    same = group[:, None] == group[None]
    assert gap[same].mean() < 0.4 * gap[~same].mean()
    assert np.ptp(points[:, 0]) == pytest.approx(1.2 * SIDE, rel=0.2)
    assert np.ptp(points[:, 1]) == pytest.approx(SIDE, rel=0.2)


@pytest.mark.parametrize(("count", "links"), [(0, []), (1, []), (2, [(0, 1)]), (3, []), (2, [(0, 0)])])
def test_small_and_empty_networks_have_places_too(count: int, links: list[tuple[int, int]]) -> None:
    spots = scatter(count, links, 1.0)
    assert len(spots) == count
    assert all(abs(x) <= SIDE and abs(y) <= SIDE for x, y in spots)
