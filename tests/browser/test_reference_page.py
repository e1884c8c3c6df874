"""The reference of the ontology is laid out to be read, wide and narrow."""

from pathlib import Path

import pytest

from kg.pages.ontology_reference import ontology_reference
from tests.browser.chromium import opened

pytestmark = pytest.mark.browser

# How wide the text is, how far the page goes beyond the window, and whether the list of terms lies over the text.
LAID_OUT = """
var text = document.getElementById("content").getBoundingClientRect();
var list = document.getElementById("toc").getBoundingClientRect();
var apart = list.left >= text.right || list.right <= text.left || list.top >= text.bottom || list.bottom <= text.top;
return [text.width, document.documentElement.scrollWidth - window.innerWidth, apart];
"""


@pytest.mark.parametrize("size", [(1400, 900), (400, 850)])
def test_the_terms_stand_beside_the_text_or_below_it(tmp_path: Path, size: tuple[int, int]) -> None:
    for name, page in ontology_reference().items():
        path = tmp_path / Path(name).name
        path.write_bytes(page)
        with opened(path, tmp_path / f"profile-{path.stem}", size=size) as browser:
            width, beyond, apart = browser.run(LAID_OUT)
            assert apart, name
            assert beyond <= 0, name
            assert width >= 0.75 * size[0], name
