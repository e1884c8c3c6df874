"""What a reader does with a page in a real browser: filters, keyboard, saving, the words of a whole release."""

import base64
import csv
import io
import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from kg.network.draw import draw
from kg.network.stakeholders import stakeholder_network
from kg.network.ties import Edge, Name, StakeholderNetwork, Tie
from tests.browser.chromium import Browser, opened
from tests.network.invented import store

pytestmark = pytest.mark.browser

# Catches what a page saves: the name and the content, before the browser writes it.
CATCH = (
    "window.saved = []; HTMLAnchorElement.prototype.click = function () { var link = this;"
    "var done = function (text) { window.saved.push([link.download, text]); };"
    "if (link.href.slice(0, 5) === 'blob:') { var ask = window.blobs[link.href];"
    "var reader = new FileReader(); reader.onload = function () { done(reader.result.split(',')[1]); };"
    "reader.readAsDataURL(ask); } else done(link.href.split(',')[1]); };"
    "window.blobs = {}; var make = URL.createObjectURL;"
    "URL.createObjectURL = function (blob) { var url = make.call(URL, blob); window.blobs[url] = blob; return url; };"
)


@pytest.fixture(scope="module")
def network() -> StakeholderNetwork:
    return stakeholder_network(store())


@pytest.fixture(scope="module")
def page(network: StakeholderNetwork, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    folder = tmp_path_factory.mktemp("filters")
    path = folder / "page.html"
    path.write_text(draw(network), "utf-8")
    with opened(path, folder / "profile") as browser:
        browser.run(CATCH)
        yield browser
        assert browser.requests() == [path.as_uri()]
        assert browser.complaints() == []


@pytest.fixture(autouse=True)
def fresh(page: Browser) -> None:
    page.run("document.querySelector('#whole').click(); window.saved = [];")
    if page.run("return document.documentElement.lang") == "ar":
        page.run("document.querySelector('#language').click()")


def shown(page: Browser) -> int:
    count = page.run("return edges.get().filter(function (e) { return !e.hidden; }).length")
    assert isinstance(count, int)
    assert page.run("return document.querySelectorAll('#rows tr').length") == count
    return count


def tick(page: Browser, facet: str, words: str) -> None:
    """Click the box of a list by the words beside it."""
    page.run(
        "var list = document.getElementById('facet-' + arguments[0]), words = arguments[1]; list.open = true;"
        "Array.from(list.querySelectorAll('label')).find(function (label) {"
        "return label.querySelector('bdi').textContent === words; }).querySelector('input').click()",
        facet,
        words,
    )


def saved(page: Browser, button: str) -> tuple[str, bytes]:
    page.driver.find_element(By.ID, button).click()
    name, content = page.driver.execute_async_script(
        "var done = arguments[0]; (function look() { if (window.saved.length) done(window.saved.pop());"
        "else setTimeout(look, 20); })();"
    )
    return name, base64.b64decode(content)


def test_an_issue_alone(page: Browser, network: StakeholderNetwork) -> None:
    page.run("document.getElementById('facet-issue').open = true")
    page.driver.find_elements(By.CSS_SELECTOR, "#facet-issue .ticks button")[1].click()
    assert shown(page) == 0
    assert "No tie" in page.driver.find_element(By.ID, "shown").text
    tick(page, "issue", "Port track")
    behind = {s.iri for s in network.statements if Name(ar="مسار الميناء", en="Port track") in s.issues}
    assert shown(page) == sum(bool(behind & set(edge.statements)) for edge in network.edges)
    # The weight of a tie is the number of its statements that are left.
    assert page.run("return document.querySelector('#rows .number').textContent") == "1"


def test_an_act_alone(page: Browser, network: StakeholderNetwork) -> None:
    tick(page, "act", page.run("return document.querySelector('#facet-act label bdi').textContent"))
    left = shown(page)
    assert left < len(network.edges)
    page.driver.find_element(By.ID, "language").click()
    assert shown(page) == left


def test_a_kind_of_actor(page: Browser, network: StakeholderNetwork) -> None:
    bodies = {node.iri for node in network.nodes if node.class_name == "PublicBody"}
    tick(page, "kind", "public body")
    assert shown(page) == sum(not bodies & {edge.source, edge.target} for edge in network.edges)
    page.driver.find_element(By.ID, "whole").click()
    assert shown(page) == len(network.edges)


def test_the_panel_holds_what_the_filters_leave(page: Browser) -> None:
    page.driver.find_element(By.ID, "search").send_keys("valley council")
    page.driver.find_element(By.ID, "search").send_keys(Keys.ENTER)
    cards = "return document.querySelectorAll('#words article').length"
    before = page.run(cards)
    page.driver.find_element(By.ID, "tie-demand").click()
    assert 0 < page.run(cards) < before


def test_a_release_is_read_whole(page: Browser, network: StakeholderNetwork) -> None:
    page.driver.find_element(By.CSS_SELECTOR, "#rows tr td:last-child button").send_keys(Keys.ENTER)
    link = page.driver.find_element(By.CSS_SELECTOR, "article a")
    assert link.get_attribute("href") == "https://example.org/valley-1"
    page.driver.find_element(By.CSS_SELECTOR, "article dd button").send_keys(Keys.ENTER)
    quotes = page.run(
        "return Array.from(document.querySelectorAll('blockquote'), function (q) { return q.textContent; })"
    )
    assert quotes == [s.quote for s in network.statements]


def test_the_search_is_walked_with_the_arrows(page: Browser) -> None:
    box = page.driver.find_element(By.ID, "search")
    box.send_keys("co")
    box.send_keys(Keys.ARROW_DOWN)
    first = page.run("return document.activeElement.textContent")
    page.driver.switch_to.active_element.send_keys(Keys.ARROW_DOWN)
    second = page.run("return document.activeElement.textContent")
    assert first
    assert second
    assert first != second
    page.driver.switch_to.active_element.send_keys(Keys.ENTER)
    assert page.driver.find_element(By.CSS_SELECTOR, "#words h3").text == second


def test_the_keys_move_and_zoom_the_picture(page: Browser) -> None:
    frame = page.driver.find_element(By.ID, "mynetwork")
    scale, left = page.run("return [network.getScale(), network.getViewPosition().x]")
    frame.send_keys("+")
    assert page.run("return network.getScale()") == pytest.approx(scale * 1.4)
    frame.send_keys(Keys.ARROW_LEFT)
    assert page.run("return network.getViewPosition().x") < left
    frame.send_keys("0")
    assert page.run("return network.getScale()") == pytest.approx(scale)
    page.driver.find_element(By.ID, "farther").click()
    assert page.run("return network.getScale()") == pytest.approx(scale / 1.4)


def test_the_picture_the_table_and_the_graph_are_saved(page: Browser, network: StakeholderNetwork) -> None:
    name, content = saved(page, "picture")
    assert (name, content[:8]) == ("network.png", b"\x89PNG\r\n\x1a\n")
    assert len(content) > 5000
    name, content = saved(page, "data")
    rows = list(csv.reader(io.StringIO(content.decode("utf-8-sig"))))
    assert len(rows) - 1 == sum(len(edge.statements) for edge in network.edges)
    assert {row[-1] for row in rows[1:]} == {s.quote for s in network.statements}
    name, content = saved(page, "graph")
    graph = json.loads(content)
    assert (len(graph["nodes"]), len(graph["edges"])) == (len(network.nodes), len(network.edges))
    assert {node["attributes"]["label_ar"] for node in graph["nodes"]} == {node.name.ar for node in network.nodes}
    page.driver.find_element(By.ID, "tie-demand").click()
    assert len(json.loads(saved(page, "graph")[1])["edges"]) == shown(page)


def test_no_word_of_a_line_lies_on_a_box_or_on_another(network: StakeholderNetwork, tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    path.write_text(draw(network), "utf-8")
    with opened(path, tmp_path / "profile") as browser:
        # What is written on the picture is read off the pen.
        browser.run(
            "window.words = []; var pen = CanvasRenderingContext2D.prototype, fill = pen.fillText;"
            "pen.fillText = function (text, x, y) { if (this.font.indexOf('14px') === 0) {"
            "var half = this.measureText(text).width / 2; words.push([x - half, y - 7, x + half, y + 7]); }"
            "fill.call(this, text, x, y); }; network.redraw();"
        )
        words = browser.run("return words")
        boxes = [browser.run("return network.getBoundingBox(arguments[0])", i) for i in range(len(network.nodes))]
        taken = [(box["left"], box["top"], box["right"], box["bottom"]) for box in boxes]
        assert len(words) > 5
        for word in words:
            for other in taken:
                apart = word[0] >= other[2] or other[0] >= word[2] or word[1] >= other[3] or other[1] >= word[3]
                assert apart, (word, other)
            taken.append(tuple(word))


def test_a_name_that_turns_the_line_round_stays_in_its_place(network: StakeholderNetwork, tmp_path: Path) -> None:
    turned = "\u202eevil\u202c \u2066open"
    nodes = tuple(replace(node, name=Name(ar=turned, en=turned)) for node in network.nodes)
    path = tmp_path / "page.html"
    path.write_text(draw(replace(network, nodes=nodes)), "utf-8")
    with opened(path, tmp_path / "profile") as browser:
        row = browser.driver.find_element(By.CSS_SELECTOR, "#rows tr")
        cells = [cell.rect["x"] for cell in row.find_elements(By.TAG_NAME, "td")]
        assert cells == sorted(cells)
        unguarded = browser.run(
            "return Array.from(document.querySelectorAll('button.name')).filter(function (b) {"
            "return !b.firstChild || b.firstChild.tagName !== 'BDI'; }).length"
        )
        assert unguarded == 0
        assert browser.complaints() == []


def test_a_tie_of_two_holds_only_while_both_have_spoken(network: StakeholderNetwork, tmp_path: Path) -> None:
    first, second, third = network.statements[:3]
    said = (
        replace(first, day="2024-01-01", release="a"),
        replace(second, day="2024-02-01", release="b"),
        replace(third, day="2024-03-01", release="c"),
    )
    one, other = network.nodes[:2]
    ground = (frozenset({first.iri, third.iri}), frozenset({second.iri}))
    edge = Edge(
        source=one.iri,
        target=other.iri,
        tie=Tie.CONGRUENCE,
        directed=False,
        statements=tuple(s.iri for s in said),
        grounds=(ground,),
    )
    path = tmp_path / "page.html"
    path.write_text(draw(StakeholderNetwork(nodes=(one, other), edges=(edge,), statements=said)), "utf-8")
    slide = "var s = document.getElementById('until'); s.value = arguments[0]; s.dispatchEvent(new Event('input'))"
    with opened(path, tmp_path / "profile") as browser:
        for until, weight in ((2, ["3"]), (1, ["2"]), (0, [])):
            browser.run(slide, until)
            shown = browser.run(
                "return Array.from(document.querySelectorAll('#rows .number'), function (c) { return c.textContent; })"
            )
            assert shown == weight
        assert browser.complaints() == []
