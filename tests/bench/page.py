# ruff: noqa: T201
"""How long the page of a large network takes to open in real Chromium, and to answer what a reader does.

Run by name, not by pytest: ``python -m tests.bench.page [ACTORS TIES]``. A screenshot ends each opening, since only
what has been presented can be shot; what a reader does ends when the graphics have finished two frames more.
"""

import argparse
import tempfile
import time
from pathlib import Path

from kg.network.draw import draw
from tests.browser.chromium import Browser, opened
from tests.network.crowded import crowd

OPENINGS = 4
SLIDE = "var s = document.getElementById('{}'); s.value = {}; s.dispatchEvent(new Event('input'))"
DEEDS = {
    "untick a tie": "document.getElementById('tie-demand').click()",
    "tick it again": "document.getElementById('tie-demand').click()",
    "weight at least 3": SLIDE.format("least", 3),
    "weight at least 1": SLIDE.format("least", 1),
    "period halved": SLIDE.format("until", "s.max / 2"),
    "show all": "document.getElementById('whole').click()",
    "zoom in": "document.getElementById('nearer').click()",
    "zoom out": "document.getElementById('farther').click()",
    "search": "var s = document.getElementById('search'); s.value = 'Hill'; s.dispatchEvent(new Event('input'))",
    "choose the first found": "document.querySelector('#hits button').click()",
    "other language": "document.getElementById('language').click()",
    "strongest as boxes": "document.getElementById('switch').click()",
    "all as points": "document.getElementById('switch').click()",
}
DO = (
    "var done = arguments[0], start = performance.now(); {}; var own = performance.now() - start;"
    "requestAnimationFrame(function () {{ requestAnimationFrame(function () {{"
    "document.querySelectorAll('#points canvas').forEach(function (canvas) {{"
    "var gl = canvas.getContext('webgl2'), one = new Uint8Array(4);"
    "if (gl) gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, one);"
    "}}); done([own, performance.now() - start]); }}); }});"
)


def main() -> None:
    """Draw, open several times, and do everything once."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("size", nargs="*", type=int, default=[2000, 20000], metavar="NUMBER")
    actors, ties = parser.parse_args().size
    network = crowd(actors, ties)
    start = time.process_time()
    text = draw(network)
    print(f"{actors} actors, {ties} ties, {len(network.statements)} statements")
    print(f"  drawn in {time.process_time() - start:.1f} CPU s, {len(text.encode()) / 1e6:.1f} MB")
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        page, blank = Path(folder, "page.html"), Path(folder, "blank.html")
        page.write_text(text, "utf-8")
        blank.write_text("<!doctype html><title>blank</title>", "utf-8")
        with opened(blank, Path(folder, "profile")) as browser:
            for number in range(OPENINGS):
                print(f"  opening {number + 1}: {open_page(browser, page, blank)}")
            for deed, script in DEEDS.items():
                own, whole = browser.driver.execute_async_script(DO.format(script))
                print(f"  {deed:<24}{own:8.0f} ms of script{whole:8.0f} ms until drawn")


def open_page(browser: Browser, page: Path, blank: Path) -> str:
    """Open the page and wait until its first picture has been presented."""
    browser.driver.get(blank.as_uri())
    start = time.perf_counter()
    browser.driver.get(page.as_uri())
    browser.driver.execute_async_script(
        "var done = arguments[0]; (function look() {"
        "if (performance.getEntriesByName('drawn').length) done(); else setTimeout(look, 10); })();"
    )
    frame = browser.run("return performance.getEntriesByName('drawn')[0].startTime / 1000")
    browser.driver.get_screenshot_as_base64()
    return f"first frame {frame:.2f} s, presented and shot {time.perf_counter() - start:.2f} s"


if __name__ == "__main__":
    main()
