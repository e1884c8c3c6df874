"""A page with more ties than boxes can show, in a real browser: all of them as points in WebGL, and boxes on demand."""

import base64
import re
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from kg.network.draw import CORE, DRAWN, draw
from kg.network.ties import Name, StakeholderNetwork, Tie
from tests.browser.chromium import Browser, opened
from tests.network.crowded import crowd

pytestmark = pytest.mark.browser

# Notes the names as they are written on the picture, by their outlines; a wiped layer starts anew.
WATCH = (
    "window.names = new Map(); var pen = CanvasRenderingContext2D.prototype, fill = pen.fillText, scale = pen.scale;"
    "pen.scale = function (x, y) { if (this.canvas.className === 'names') names.clear(); scale.call(this, x, y); };"
    "pen.fillText = function (text, x, y) { if (this.canvas.className === 'names') {"
    "var half = this.measureText(text).width / 2; names.set(text, [x - half, y - 6, x + half, y + 6]); }"
    "fill.call(this, text, x, y); };"
)


@pytest.fixture(scope="module")
def network() -> StakeholderNetwork:
    return crowd(240, DRAWN + 300)


@pytest.fixture(scope="module")
def path(network: StakeholderNetwork, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("points") / "page.html"
    path.write_text(draw(network, title=Name(ar="من ومن", en="Who and whom")), "utf-8")
    return path


@pytest.fixture(scope="module")
def page(path: Path) -> Iterator[Browser]:
    with opened(path, path.parent / "profile") as browser:
        browser.run(WATCH)
        yield browser
        assert browser.requests() == [path.as_uri()]
        assert complaints(browser) == []


@pytest.fixture(autouse=True)
def fresh(page: Browser) -> None:
    if page.run("return document.getElementById('points').hidden"):
        page.driver.find_element(By.ID, "switch").click()
    page.run("document.querySelector('#whole').click()")
    settle(page)


def complaints(browser: Browser) -> list[str]:
    """Return what the page is warned of; the graphics driver's own remarks are not the page's doing."""
    return [line for line in browser.complaints() if "GL Driver Message" not in line]


def settle(browser: Browser) -> None:
    """Wait until the picture is drawn."""
    browser.driver.execute_async_script(
        "var done = arguments[0], left = 4;"
        "(function next() { if (left--) requestAnimationFrame(next); else done(); })();"
    )


def coloured(browser: Browser) -> int:
    """Save the picture and count the points of it that are not paper."""
    count: int = browser.driver.execute_async_script(
        "var done = arguments[0], click = HTMLAnchorElement.prototype.click;"
        "HTMLAnchorElement.prototype.click = function () { var image = new Image(); image.onload = function () {"
        "var c = document.createElement('canvas'); c.width = image.width; c.height = image.height;"
        "var pen = c.getContext('2d'); pen.drawImage(image, 0, 0);"
        "var d = pen.getImageData(0, 0, c.width, c.height).data, n = 0;"
        "for (var i = 0; i < d.length; i += 4) if (Math.abs(d[i] - d[0]) + Math.abs(d[i + 2] - d[2]) > 12) n += 1;"
        "HTMLAnchorElement.prototype.click = click; done(n); }; image.src = this.href; };"
        "document.getElementById('picture').click();"
    )
    return count


def names(browser: Browser) -> dict[str, list[float]]:
    settle(browser)
    found: dict[str, list[float]] = browser.run("return Object.fromEntries(names)")
    return found


def test_it_opens_on_all_ties_as_points(page: Browser, network: StakeholderNetwork) -> None:
    assert page.run("return document.getElementById('mynetwork').hidden")
    assert page.run("return typeof window.network") == "undefined"
    assert str(len(network.edges)) in page.driver.find_element(By.ID, "shown").text
    assert page.run("return document.querySelectorAll('#points canvas').length") > 3
    assert coloured(page) > 20_000


def test_no_name_lies_on_another(page: Browser) -> None:
    page.run("window.dispatchEvent(new Event('resize')); document.getElementById('tie-demand').click()")
    placed = list(names(page).values())
    assert len(placed) >= 12
    for i, a in enumerate(placed):
        for b in placed[:i]:
            assert a[0] >= b[2] or b[0] >= a[2] or a[1] >= b[3] or b[1] >= a[3]


def test_a_filter_thins_the_picture(page: Browser, network: StakeholderNetwork) -> None:
    before = coloured(page)
    page.run("var s = document.getElementById('least'); s.value = 4; s.dispatchEvent(new Event('input'))")
    settle(page)
    left = sum(len(edge.statements) >= 4 for edge in network.edges)
    assert f"{left} of" in page.driver.find_element(By.ID, "shown").text
    assert coloured(page) < 0.7 * before


def test_who_is_searched_is_brought_near_and_named(page: Browser, network: StakeholderNetwork) -> None:
    wanted = network.nodes[7].name.en
    page.driver.find_element(By.ID, "search").send_keys(wanted)
    page.driver.find_element(By.ID, "search").send_keys(Keys.ENTER)
    assert page.driver.find_element(By.CSS_SELECTOR, "#words h3").text == wanted
    x = names(page)[wanted]
    width = page.run("return document.getElementById('points').clientWidth")
    assert abs((x[0] + x[2]) / 2 - width / 2) < 40
    assert page.run("return document.querySelectorAll('#words article').length") > 0
    page.driver.find_element(By.ID, "language").click()
    assert network.nodes[7].name.ar in names(page)
    page.driver.find_element(By.ID, "language").click()


def click(page: Browser, x: float, y: float) -> None:
    frame = page.run("var r = document.getElementById('points').getBoundingClientRect(); return [r.left, r.top]")
    # Two clicks at once are a double click, which zooms.
    time.sleep(0.4)
    for kind in ("mouseMoved", "mousePressed", "mouseReleased"):
        event: dict[str, Any] = {"type": kind, "x": frame[0] + x, "y": frame[1] + y, "button": "left", "clickCount": 1}
        page.driver.execute_cdp_cmd("Input.dispatchMouseEvent", event)
    settle(page)


def test_a_click_on_a_point_and_on_a_line_shows_the_words(page: Browser, network: StakeholderNetwork) -> None:
    page.driver.find_element(By.ID, "search").send_keys(network.nodes[7].name.en)
    page.driver.find_element(By.ID, "search").send_keys(Keys.ENTER)
    box = names(page)[network.nodes[7].name.en]
    page.run("document.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape'}))")
    assert page.run("return document.querySelectorAll('#words article').length") == 0
    middle = (box[0] + box[2]) / 2
    # The name stands below its point, and the point is seven pixels above the name's upper edge.
    click(page, middle, box[1] - 7.5)
    assert page.driver.find_element(By.CSS_SELECTOR, "#words h3").text == network.nodes[7].name.en
    # Only its own lines are left now, and they set out from it: round about it one is met.
    met = set()
    for dx, dy in ((14, 0), (-14, 0), (0, -14), (11, -11), (-11, -11), (22, 0), (-22, 0), (0, 30), (18, 24)):
        click(page, middle, box[1] - 7.5)
        click(page, middle + dx, box[1] - 7.5 + dy)
        met.add(page.run("return (document.querySelector('#words h3') || {}).textContent || ''"))
    assert any(network.nodes[7].name.en in heading and " – " in heading for heading in met)


def test_the_keys_and_the_buttons_zoom(page: Browser) -> None:
    before = coloured(page)
    page.driver.find_element(By.ID, "points").send_keys("-")
    page.driver.find_element(By.ID, "farther").click()
    settle(page)
    assert coloured(page) < before


def test_the_strongest_ties_are_drawn_as_boxes_by_pyvis(page: Browser, network: StakeholderNetwork) -> None:
    page.driver.find_element(By.ID, "switch").click()
    assert page.run("return edges.length") == DRAWN
    assert page.run("return edges.get().filter(function (e) { return !e.hidden; }).length") == CORE
    assert f"{CORE} of {len(network.edges)}" in page.driver.find_element(By.ID, "part").text
    page.driver.find_element(By.ID, "more").click()
    assert page.run("return edges.get().filter(function (e) { return !e.hidden; }).length") == DRAWN
    page.driver.find_element(By.ID, "tie-demand").click()
    page.driver.find_element(By.ID, "switch").click()
    left = sum(edge.tie is not Tie.DEMAND for edge in network.edges)
    assert f"{left} of" in page.driver.find_element(By.ID, "shown").text
    assert not page.driver.find_element(By.ID, "more").is_displayed()


def test_the_list_is_told_piece_by_piece(page: Browser) -> None:
    assert page.run("return document.querySelectorAll('#rows tr').length") == 100
    page.driver.find_element(By.ID, "longer").send_keys(Keys.ENTER)
    assert page.run("return document.querySelectorAll('#rows tr').length") == 200
    row = page.run(
        "return Array.from(document.querySelectorAll('#rows tr')).indexOf(document.activeElement.closest('tr'))"
    )
    assert row == 100


def test_without_webgl_the_strongest_are_drawn_and_it_is_said(path: Path, tmp_path: Path) -> None:
    text = path.read_text("utf-8")
    # As in a browser that lacks it: the test lies to the page before its scripts run.
    lie = (
        "var real = HTMLCanvasElement.prototype.getContext; HTMLCanvasElement.prototype.getContext = function (kind) {"
    )
    lie += " return /webgl/.test(kind) ? null : real.apply(this, arguments); };"
    path = tmp_path / "page.html"
    text = re.sub(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "", text, count=1)
    path.write_text(text.replace("<head>", f"<head><script>{lie}</script>", 1), "utf-8")
    with opened(path, tmp_path / "profile") as browser:
        assert browser.run("return edges.get().filter(function (e) { return !e.hidden; }).length") == CORE
        assert browser.driver.find_element(By.ID, "few").is_displayed()
        assert not browser.driver.find_element(By.ID, "switch").is_displayed()
        assert complaints(browser) == []


@pytest.mark.parametrize(("size", "dark", "lang"), [((390, 800), False, "ar"), ((1400, 900), True, "en")])
def test_hostile_names_in_a_telephone_and_the_dark(
    network: StakeholderNetwork, tmp_path: Path, size: tuple[int, int], dark: bool, lang: str
) -> None:
    hostile = "</script><img src=x onerror=\"document.title='run'\">\u202e"
    nodes = tuple(replace(node, name=Name(ar=hostile + str(i), en=hostile)) for i, node in enumerate(network.nodes))
    path = tmp_path / "page.html"
    path.write_text(draw(replace(network, nodes=nodes), title=Name(ar="ا", en="ا"), lang=lang), "utf-8")
    with opened(path, tmp_path / "profile", size=size, dark=dark) as browser:
        settle(browser)
        assert browser.driver.title == "ا"
        assert browser.run("return document.images.length") == 0
        width = browser.run("return [document.documentElement.scrollWidth, innerWidth]")
        assert width[0] <= width[1]
        assert browser.run("return document.getElementById('points').hidden") is False
        shot = base64.b64decode(browser.driver.get_screenshot_as_base64())
        assert len(shot) > 20_000
        assert complaints(browser) == []
        assert browser.requests() == [path.as_uri()]
