"""The stakeholder page in a real browser: it fetches nothing, shows everything and runs no label."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from kg.network.draw import draw, strongest
from kg.network.stakeholders import stakeholder_network
from kg.network.ties import Name, StakeholderNetwork
from tests.browser.chromium import Browser, opened
from tests.network.invented import store

pytestmark = pytest.mark.browser

HOSTILE = "</script><img src=x onerror=\"document.title='run'\"><script>document.title='run'</script>"


@pytest.fixture(scope="module")
def network() -> StakeholderNetwork:
    return stakeholder_network(store())


@pytest.fixture(scope="module")
def page(network: StakeholderNetwork, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    folder = tmp_path_factory.mktemp("page")
    path = folder / "stakeholders.html"
    path.write_text(draw(network, title=Name(ar="من ومن", en="Who and whom")), "utf-8")
    with opened(path, folder / "profile") as browser:
        assert browser.requests() == [path.as_uri()]
        yield browser
        assert browser.requests() == []
        assert browser.complaints() == []


@pytest.fixture(autouse=True)
def fresh(page: Browser) -> None:
    """Put the page back as it opened: English, nothing chosen, everything shown."""
    page.run("document.querySelector('#whole').click()")
    if page.run("return document.documentElement.lang") == "ar":
        page.run("document.querySelector('#language').click()")


def test_the_drawing_holds_every_node_and_edge(page: Browser, network: StakeholderNetwork) -> None:
    assert page.run("return [nodes.length, edges.length]") == [len(network.nodes), len(network.edges)]
    assert page.run("return network.body.nodeIndices.length") == len(network.nodes)
    assert page.run("return document.querySelectorAll('#rows tr').length") == len(network.edges)


def test_meetings_are_counted_apart_from_statements(page: Browser, network: StakeholderNetwork) -> None:
    met = sum(statement.act == "meet" for statement in network.statements)
    told = page.driver.find_element(By.ID, "summary").text
    assert met
    assert f"Statements {len(network.statements) - met} · Meetings {met} ·" in told


def test_no_label_lies_on_another(page: Browser, network: StakeholderNetwork) -> None:
    boxes = [page.run("return network.getBoundingBox(arguments[0])", i) for i in range(len(network.nodes))]
    for i, a in enumerate(boxes):
        for b in boxes[:i]:
            apart = (
                a["left"] >= b["right"] or b["left"] >= a["right"] or a["top"] >= b["bottom"] or b["top"] >= a["bottom"]
            )
            assert apart, (a, b)


def test_a_click_on_a_box_shows_the_words(page: Browser, network: StakeholderNetwork) -> None:
    number = next(i for i, node in enumerate(network.nodes) if node.name.en == "Hill Brigades")
    page.run("network.redraw()")
    spot = page.run(
        "var p = network.canvasToDOM(network.getPosition(arguments[0])); var r = "
        "document.querySelector('#mynetwork').getBoundingClientRect(); return [p.x + r.left, p.y + r.top]",
        number,
    )
    for kind in ("mousePressed", "mouseReleased"):
        page.driver.execute_cdp_cmd(
            "Input.dispatchMouseEvent",
            {"type": kind, "x": spot[0], "y": spot[1], "button": "left", "clickCount": 1},
        )
    quotes = _quotes(page, 2)
    iri = network.nodes[number].iri
    behind = {s for edge in network.edges if iri in (edge.source, edge.target) for s in edge.statements}
    assert set(quotes) == {s.quote for s in network.statements if s.iri in behind}
    assert page.run("return getComputedStyle(document.querySelector('blockquote')).direction") == "rtl"
    assert "Hill Brigades" in page.driver.find_element(By.CSS_SELECTOR, "#words h3").text


def test_a_card_names_each_role_once(page: Browser, network: StakeholderNetwork) -> None:
    number = next(i for i, edge in enumerate(network.edges) if edge.tie == "meet" and len(edge.statements) > 1)
    page.driver.find_element(By.CSS_SELECTOR, f"#row-{number} td:last-child button").send_keys(Keys.ENTER)
    cards = page.driver.find_elements(By.CSS_SELECTOR, "#words article")
    terms = [[term.text for term in card.find_elements(By.TAG_NAME, "dt")] for card in cards]
    assert all(len(set(found)) == len(found) for found in terms)
    parts = {len(s.parts) for s in network.statements if s.act == "meet"}
    assert max(parts) > len(terms[0])
    assert page.run("return document.querySelectorAll('#words dd bdi').length") > sum(map(len, terms))


def test_the_keyboard_opens_and_closes(page: Browser) -> None:
    button = page.driver.find_element(By.CSS_SELECTOR, "#rows tr td:last-child button")
    button.send_keys(Keys.ENTER)
    assert _quotes(page, 1)
    assert page.run("return document.activeElement.id") == "words"
    page.driver.switch_to.active_element.send_keys(Keys.ESCAPE)
    assert page.run("return document.querySelectorAll('blockquote').length") == 0
    assert page.run("return document.activeElement === arguments[0]", button)


def test_everything_that_acts_can_be_reached_and_is_named(page: Browser) -> None:
    unnamed = page.run(
        "return Array.from(document.querySelectorAll('button, input')).filter(function (e) {"
        "return !(e.textContent.trim() || e.getAttribute('aria-label') || (e.labels && e.labels.length))"
        " || e.tabIndex < 0;"
        "}).map(function (e) { return e.outerHTML; })"
    )
    assert unnamed == []


def test_arabic_turns_the_page(page: Browser, network: StakeholderNetwork) -> None:
    page.driver.find_element(By.ID, "language").click()
    assert page.run("return [document.documentElement.dir, document.documentElement.lang]") == ["rtl", "ar"]
    assert page.driver.find_element(By.ID, "title").text == "من ومن"
    shown = page.run("return nodes.get().map(function (n) { return n.label.replace(/\\n/g, ' '); })")
    assert shown == [node.name.ar for node in network.nodes]
    panel, canvas = (page.driver.find_element(By.CSS_SELECTOR, name).rect["x"] for name in ("aside", "#drawing"))
    assert panel < canvas
    page.driver.find_element(By.ID, "language").click()
    assert page.run("return document.documentElement.dir") == "ltr"


def test_an_act_is_hidden_and_shown(page: Browser, network: StakeholderNetwork) -> None:
    demands = sum(edge.tie == "demand" for edge in network.edges)
    page.driver.find_element(By.ID, "tie-demand").click()
    assert page.run("return edges.get().filter(function (e) { return e.hidden; }).length") == demands
    assert page.run("return document.querySelectorAll('#rows tr').length") == len(network.edges) - demands
    page.driver.find_element(By.ID, "tie-demand").click()
    assert page.run("return edges.get().filter(function (e) { return e.hidden; }).length") == 0


def test_ties_of_few_statements_are_hidden(page: Browser, network: StakeholderNetwork) -> None:
    slide = "var s = document.getElementById('least'); s.value = arguments[0]; s.dispatchEvent(new Event('input'))"
    page.run(slide, 2)
    strong = sum(len(edge.statements) > 1 for edge in network.edges)
    assert page.run("return edges.get().filter(function (e) { return !e.hidden; }).length") == strong
    page.run(slide, 1)
    assert page.run("return edges.get().filter(function (e) { return e.hidden; }).length") == 0


def test_time_hides_what_came_later(network: StakeholderNetwork, tmp_path: Path) -> None:
    later = tuple(replace(s, day="2024-06-01", release="later") if s.act == "demand" else s for s in network.statements)
    path = tmp_path / "page.html"
    path.write_text(draw(replace(network, statements=later)), "utf-8")
    with opened(path, tmp_path / "profile") as browser:
        browser.run("var s = document.getElementById('until'); s.value = 0; s.dispatchEvent(new Event('input'))")
        assert browser.driver.find_element(By.ID, "until-day").text == "2024-05-03"
        demands = sum(edge.tie == "demand" for edge in network.edges)
        hidden = "return edges.get().filter(function (e) { return e.hidden; }).length"
        assert browser.run(hidden) == demands
        # The two ends of the period never pass each other.
        browser.run("var s = document.getElementById('since'); s.value = 1; s.dispatchEvent(new Event('input'))")
        assert browser.run("return document.getElementById('since').value") == "0"
        browser.run("var s = document.getElementById('until'); s.value = 1; s.dispatchEvent(new Event('input'))")
        browser.run("var s = document.getElementById('since'); s.value = 1; s.dispatchEvent(new Event('input'))")
        assert browser.driver.find_element(By.ID, "since-day").text == "2024-06-01"
        assert browser.run(hidden) == len(network.edges) - demands
        assert browser.complaints() == []


@pytest.mark.parametrize(("typed", "found"), [("hill", "Hill Brigades"), ("كتايب", ""), ("وزاره", "Coast Ministry")])
def test_search_finds_in_both_languages(page: Browser, typed: str, found: str) -> None:
    box = page.driver.find_element(By.ID, "search")
    box.send_keys(typed)
    hits = [button.text for button in page.driver.find_elements(By.CSS_SELECTOR, "#hits button")]
    assert hits == ([found] if found else [])


def test_the_ties_are_saved_without_a_request(page: Browser) -> None:
    assert page.run("return document.querySelector('#mynetwork canvas').toDataURL().length") > 1000
    page.driver.find_element(By.ID, "data").click()


def test_a_hostile_graph_stays_text(network: StakeholderNetwork, tmp_path: Path) -> None:
    nodes = tuple(replace(node, name=Name(ar=HOSTILE, en=HOSTILE)) for node in network.nodes)
    statements = tuple(
        replace(s, quote=HOSTILE, title=HOSTILE, source="javascript:document.title='run'") for s in network.statements
    )
    path = tmp_path / "hostile.html"
    path.write_text(draw(replace(network, nodes=nodes, statements=statements), title=Name(ar="ا", en="A")), "utf-8")
    with opened(path, tmp_path / "profile") as browser:
        browser.driver.find_element(By.CSS_SELECTOR, "#rows tr td:last-child button").send_keys(Keys.ENTER)
        assert browser.driver.find_element(By.TAG_NAME, "blockquote").text == HOSTILE
        assert browser.run("return document.images.length + document.querySelectorAll('#words a').length") == 0
        assert browser.driver.title == "A"
        assert browser.complaints() == []
        assert browser.requests() == [path.as_uri()]


@pytest.mark.parametrize(("size", "dark"), [((390, 800), False), ((1400, 900), True)])
def test_a_telephone_and_the_dark(
    network: StakeholderNetwork, tmp_path: Path, size: tuple[int, int], dark: bool
) -> None:
    path = tmp_path / "page.html"
    path.write_text(draw(network, title=Name(ar="ا", en="A"), lang="ar"), "utf-8")
    with opened(path, tmp_path / "profile", size=size, dark=dark) as browser:
        width = browser.run("return [document.documentElement.scrollWidth, innerWidth]")
        assert width[0] <= width[1]
        paper = browser.run("return getComputedStyle(document.body).backgroundColor")
        assert (paper == "rgb(21, 23, 27)") is dark
        assert browser.complaints() == []


def _quotes(page: Browser, least: int) -> list[str]:
    """Return the quotes in the panel once at least so many are there."""
    found: list[str] = page.driver.execute_async_script(
        "var done = arguments[1], least = arguments[0], tries = 0; (function look() {"
        "var quotes = Array.from(document.querySelectorAll('blockquote')).map(function (q) { return q.textContent; });"
        "if (quotes.length >= least || ++tries > 100) done(quotes); else setTimeout(look, 30); })();",
        least,
    )
    return found


def test_a_page_opens_on_its_core_and_grows(
    network: StakeholderNetwork, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kg.network.draw.CORE", 2)
    path = tmp_path / "page.html"
    path.write_text(draw(network), "utf-8")
    seen = "return edges.get().filter(function (e) { return !e.hidden; }).length"
    with opened(path, tmp_path / "profile") as browser:
        assert browser.run(seen) == 2
        more = browser.driver.find_element(By.ID, "more")
        more.click()
        assert browser.run(seen) == len(network.edges)
        more.click()
        assert browser.run(seen) == 2
        number = next(i for i, edge in enumerate(network.edges) if edge not in set(strongest(network, 2).edges))
        browser.driver.find_element(By.CSS_SELECTOR, f"#row-{number} td:last-child button").send_keys(Keys.ENTER)
        assert browser.run(seen) == len(network.edges)
        assert browser.complaints() == []
