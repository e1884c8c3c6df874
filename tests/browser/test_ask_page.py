"""The page to ask on, in real Chromium against a real server."""

import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pyoxigraph as ox
import pytest

from tests.browser.chromium import Browser, opened
from tests.questions.conftest import toy_file

__all__ = ["toy_file"]

pytestmark = pytest.mark.browser

START = "from kg.cli.serve import serve; serve()"


@pytest.fixture(scope="module")
def server(toy_file: Path) -> Iterator[str]:
    command = [sys.executable, "-c", START, f"--build={toy_file}", "--port=0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        yield "http://" + process.stdout.readline().partition("http://")[2].partition("/")[0]
        process.kill()


@pytest.fixture
def browser(tmp_path: Path) -> Iterator[Browser]:
    blank = tmp_path / "blank.html"
    blank.write_text("<!doctype html><title>blank</title><link rel=icon href=data:,>", encoding="utf-8")
    with opened(blank, tmp_path / "profile") as browser:
        browser.requests()
        yield browser


def wait(what: Callable[[], object]) -> None:
    """Wait until something is so."""
    until = time.monotonic() + 20
    while not what():
        assert time.monotonic() < until, "it never came about"
        time.sleep(0.05)


def cells(browser: Browser) -> list[str]:
    found = browser.run("return [...document.querySelectorAll('#answer tbody td')].map(cell => cell.textContent)")
    return [str(text) for text in found]


def test_a_person_asks_changes_a_value_and_sorts(server: str, browser: Browser) -> None:
    browser.driver.get(f"{server}/?lang=en#who-met-whom")
    wait(lambda: "Valley Union" in cells(browser))
    assert browser.run("return document.querySelectorAll('#questions li').length") == 30
    browser.run(
        "const input = document.querySelector('#values select[name=lang]'); input.value = 'ar';"
        "input.dispatchEvent(new Event('change', {bubbles: true}))"
    )
    wait(lambda: "اتحاد الوادي" in cells(browser))
    browser.run("document.querySelectorAll('#answer th button')[1].click()")
    assert browser.run("return document.querySelectorAll('#answer th')[1].getAttribute('aria-sort')") == "ascending"
    assert browser.run("return document.querySelector('#questions [aria-current]').textContent").startswith("Who met")
    browser.run("document.getElementById('show-chart').click()")
    assert browser.run("return document.querySelectorAll('.bars meter').length") == 2


def test_an_answer_that_was_cut_says_so(server: str, browser: Browser) -> None:
    status = "return document.getElementById('status').textContent"
    browser.driver.get(f"{server}/?lang=en#who-shares-a-demand")
    wait(lambda: "Rows: 7" in str(browser.run(status)))
    browser.run(
        "const input = document.querySelector('#values input[name=demands]'); input.value = '1';"
        "input.dispatchEvent(new Event('change', {bubbles: true}))"
    )
    wait(lambda: "first 1 of 3" in str(browser.run(status)))
    browser.run("document.querySelector('#values input[name=demands]').value = '3'")
    browser.run(
        "document.querySelector('#values input[name=demands]').dispatchEvent(new Event('change', {bubbles: true}))"
    )
    wait(lambda: browser.run(status) == "Rows: 7")


@pytest.mark.parametrize("held", ["/sparql", "/questions/"])
def test_an_answer_that_comes_late_does_not_replace_a_later_one(server: str, browser: Browser, held: str) -> None:
    choose = (
        "const input = document.querySelector('#values select[name=lang]'); input.value = '{}';"
        "input.dispatchEvent(new Event('change', {{bubbles: true}}))"
    )
    browser.driver.get(f"{server}/?lang=en#who-met-whom")
    wait(lambda: "Valley Union" in cells(browser))
    # The next request of the kind is answered only when it is let go.
    browser.run(
        f"const plain = window.fetch, held = '{held}'; let first = true;"
        "window.fetch = async (path, ...rest) => {"
        "  const answer = await plain(path, ...rest);"
        "  if (!first || !String(path).startsWith(held)) return answer;"
        "  first = false; window.waits = true;"
        "  await new Promise((go) => { window.letGo = go; });"
        "  window.waits = false; return answer; }"
    )
    browser.run(choose.format("ar"))
    wait(lambda: browser.run("return window.waits"))
    browser.run("document.getElementById('answer').replaceChildren()")
    browser.run(choose.format("en"))
    wait(lambda: "Valley Union" in cells(browser))
    browser.run("window.letGo()")
    wait(lambda: not browser.run("return window.waits"))
    time.sleep(1)
    assert "Valley Union" in cells(browser)
    assert "اتحاد الوادي" not in cells(browser)


def test_the_graph_offers_its_actors_by_name(server: str, browser: Browser) -> None:
    browser.driver.get(f"{server}/?lang=ar#which-demands-fall-on-a-party")
    wait(lambda: browser.run("return document.querySelector('#values input[name=party]')"))
    # A window in the background is told of no focus, so the event is sent as it would come.
    browser.run("document.querySelector('#values input[name=party]').dispatchEvent(new Event('focus'))")
    offers = "return [...document.querySelectorAll('#offers-party option')].map(o => `${o.value}=${o.label}`)"
    wait(lambda: "river-brigade=لواء النهر" in browser.run(offers))
    browser.run(
        "const input = document.querySelector('#values input[name=party]'); input.value = 'river-brigade';"
        "input.dispatchEvent(new Event('change', {bubbles: true}))"
    )
    wait(lambda: "لواء النهر" in cells(browser))
    heads = browser.run("return [...document.querySelectorAll('#answer th')].map(head => head.textContent)")
    assert heads == ["على من", "من", "المطلب", "الاقتباس", "البيان"]


@pytest.mark.parametrize(
    "path", ["/?lang=ar#which-demands-fall-on-a-party", "/id/actor/sorland?lang=en", "/ont?lang=ar"]
)
def test_a_narrow_window_is_enough(server: str, browser: Browser, path: str) -> None:
    browser.driver.execute_cdp_cmd(
        "Emulation.setDeviceMetricsOverride", {"width": 360, "height": 800, "deviceScaleFactor": 1, "mobile": True}
    )
    browser.driver.get(server + path)
    wait(lambda: browser.run("return document.querySelector('h1') && document.readyState === 'complete'"))
    assert browser.run("return document.documentElement.scrollWidth") <= 360


def test_nothing_is_asked_of_another_host_and_nothing_is_complained_of(server: str, browser: Browser) -> None:
    browser.driver.get(f"{server}/?lang=ar#which-parties-agree")
    wait(lambda: "اتحاد الوادي" in cells(browser))
    assert browser.run("return document.documentElement.dir") == "rtl"
    asked = browser.requests()
    assert asked
    assert all(address.startswith(server) for address in asked)
    assert browser.complaints() == []


def test_the_editor_completes_a_term(server: str, browser: Browser) -> None:
    browser.driver.get(f"{server}/?lang=en#who-met-whom")
    wait(lambda: cells(browser))
    browser.run(
        "const area = document.getElementById('query'); area.value = 'SELECT * { ?s a mwq:Dema';"
        "area.setSelectionRange(area.value.length, area.value.length); area.dispatchEvent(new Event('input'))"
    )
    assert "mwq:Demand" in browser.run("return document.getElementById('completions').textContent")
    browser.run(
        "document.getElementById('query').dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', bubbles: true}))"
    )
    assert browser.run("return document.getElementById('query').value") == "SELECT * { ?s a mwq:Demand"


def test_a_mistake_is_shown_and_the_next_query_runs(server: str, browser: Browser) -> None:
    browser.driver.get(f"{server}/?lang=en#who-met-whom")
    wait(lambda: cells(browser))
    browser.run("document.getElementById('query').value = 'SELECT'; document.getElementById('run').click()")
    status = "return document.getElementById('status').textContent"
    wait(lambda: "cannot be parsed" in str(browser.run(status)))
    browser.run("document.getElementById('query').value = 'ASK {}'; document.getElementById('run').click()")
    wait(lambda: browser.run(status) == "true")


def test_an_answer_is_saved_as_a_file(server: str, browser: Browser, tmp_path: Path) -> None:
    browser.driver.execute_cdp_cmd("Browser.setDownloadBehavior", {"behavior": "allow", "downloadPath": str(tmp_path)})
    browser.driver.get(f"{server}/?lang=ar#who-met-whom")
    wait(lambda: cells(browser))
    browser.run("document.querySelector('#downloads a').click()")
    table = tmp_path / "who-met-whom.csv"
    wait(table.exists)
    assert table.read_bytes().startswith("\ufeffone,other,".encode())
    browser.run(
        "document.getElementById('query').value = 'CONSTRUCT { ?s a ?c } WHERE { ?s a ?c } LIMIT 3';"
        "document.getElementById('run').click()"
    )
    files = "return [...document.querySelectorAll('#downloads a')].map(link => link.textContent).join(' ')"
    wait(lambda: browser.run(files) == "Turtle JSON-LD N-Triples")
    browser.run("document.querySelectorAll('#downloads a')[2].click()")
    graph = tmp_path / "who-met-whom.nt"
    wait(graph.exists)
    assert len(list(ox.parse(path=str(graph), format=ox.RdfFormat.N_TRIPLES))) == 3
