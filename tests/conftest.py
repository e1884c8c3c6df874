"""Which tests are traced for coverage: of the many cases of one test, the first."""

import pytest

# Tracing makes reading three times slower, and the further cases of a test are read by the same rules as a rule.
_READ = ("tests/extract/", "tests/lexicon/", "tests/text/")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Leave the further cases of a parametrised test of reading untraced, so that coverage is a lower bound."""
    seen: set[str] = set()
    for item in items:
        test, bracket, _ = item.nodeid.partition("[")
        if bracket and test.startswith(_READ) and test in seen:
            item.add_marker(pytest.mark.no_cover)
        seen.add(test)
