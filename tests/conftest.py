"""How tests run: which are traced for coverage, of the many cases of one test the first."""

import gc

import pytest

# The lexicon, the ontology and rdflib keep some hundred thousand objects for as long as the tests run. At its usual
# pace the collector looks through them so often that it takes a third of the time.
gc.set_threshold(100_000, 20, 20)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Leave the further cases of a parametrised test untraced, so that coverage is a lower bound.

    Tracing makes reading three times slower, and the further cases of a test run the same lines as a rule.
    """
    seen: set[str] = set()
    for item in items:
        test, bracket, _ = item.nodeid.partition("[")
        if bracket and test in seen:
            item.add_marker(pytest.mark.no_cover)
        seen.add(test)
