"""The page stands alone: no address to fetch from, no markup from the graph, the same bytes every time."""

import json
import re
import subprocess
import sys
from dataclasses import replace
from hashlib import sha256
from typing import cast

import pytest

from kg.network.draw import PAGE, draw, strongest
from kg.network.stakeholders import stakeholder_network
from kg.network.ties import Name, StakeholderNetwork
from tests.network.invented import store

TITLE = Name(ar="عنوان", en="Title")
HOSTILE = "</script><img src=x onerror=alert(1)>\u2028{{7*7}}@payload@"


@pytest.fixture(scope="module")
def network() -> StakeholderNetwork:
    return stakeholder_network(store())


def payload(page: str) -> dict[str, list[dict[str, object]]]:
    data: dict[str, list[dict[str, object]]] = json.loads(held(page, "payload"))
    return data


def quotes(page: str) -> list[str]:
    return [row[0] for row in json.loads(held(page, "told"))]


def held(page: str, key: str) -> str:
    found = re.search(rf'<script type="application/json" id="{key}">(.*?)</script>', page, re.DOTALL)
    assert found
    return found[1]


def test_every_node_edge_and_statement_is_in_the_page(network: StakeholderNetwork) -> None:
    page = draw(network, title=TITLE)
    data = payload(page)
    assert [node["ar"] for node in data["nodes"]] == [node.name.ar for node in network.nodes]
    assert [len(edge["statements"]) for edge in data["edges"]] == [  # type: ignore[arg-type]
        len(edge.statements) for edge in network.edges
    ]
    assert quotes(page) == [s.quote for s in network.statements]
    assert len(data["statements"]) == len(network.statements)


def test_the_content_is_marked_in_the_browsers_own_units(network: StakeholderNetwork) -> None:
    odd = replace(network.statements[0], quote="قال 🕊 إن الطريق", content="الطريق")
    absent = replace(network.statements[1], content="not in the quote")
    page = draw(replace(network, statements=(odd, absent, *network.statements[2:])))
    rows = json.loads(held(page, "told"))
    assert rows[0][1:3] == [10, 16]
    assert rows[1][1:3] == [0, 0]


def test_what_the_filters_need_is_told(network: StakeholderNetwork) -> None:
    data = payload(draw(network))
    port = next(i for i, issue in enumerate(data["issues"]) if issue["en"] == "Port track")
    about = [i for i, s in enumerate(data["statements"]) if port in s[2]]  # type: ignore[index, operator]
    assert [network.statements[i].act for i in about] == ["discuss"]
    assert {node["class"] for node in data["nodes"]} >= {"PoliticalOrganization", "PublicBody"}
    words = cast("dict[str, dict[str, dict[str, str]]]", data["words"])
    for lang in ("ar", "en"):
        assert {node["class"] for node in data["nodes"]} <= set(words[lang]["kinds"])


def test_two_runs_give_the_same_bytes() -> None:
    program = (
        "import hashlib; from kg.network.draw import draw; from kg.network.stakeholders import stakeholder_network;"
        "from kg.network.ties import Name; from tests.network.invented import store;"
        "print(hashlib.sha256(draw(stakeholder_network(store()), title=Name(ar='ا', en='a')).encode()).hexdigest())"
    )
    runs = {
        subprocess.run(
            [sys.executable, "-c", program], env={"PYTHONHASHSEED": seed}, capture_output=True, text=True, check=True
        ).stdout
        for seed in ("1", "2")
    }
    assert len(runs) == 1


def test_nothing_is_fetched(network: StakeholderNetwork) -> None:
    page = draw(network, title=TITLE)
    assert "connect-src" not in page
    assert "default-src 'none'" in page
    for tag in re.findall(r"<(?:link|script|img|iframe|style|object|embed)\b[^>]*>", page):
        assert "http" not in tag, tag
        assert "src=" not in tag, tag
    assert "bootstrap" not in page
    assert "cdnjs" not in page
    assert "url(" not in "".join(re.findall(r"<style>.*?</style>", page, re.DOTALL))


def test_a_hostile_string_stays_a_string(network: StakeholderNetwork) -> None:
    nodes = tuple(replace(node, name=Name(ar=HOSTILE, en=HOSTILE)) for node in network.nodes)
    statements = tuple(
        replace(s, quote=HOSTILE, content=HOSTILE, title=HOSTILE, source="javascript:alert(1)")
        for s in network.statements
    )
    page = draw(replace(network, nodes=nodes, statements=statements), title=Name(ar=HOSTILE, en=HOSTILE))
    assert "<img src=x" not in page
    assert page.count("</script>") == 5
    data = payload(page)
    assert {node["en"] for node in data["nodes"]} == {HOSTILE}
    assert set(quotes(page)) == {HOSTILE}


def test_it_has_a_title_of_its_own(network: StakeholderNetwork) -> None:
    assert "<title>Who takes which stance on whom</title>" in draw(network)


def test_it_opens_in_the_wanted_language(network: StakeholderNetwork) -> None:
    assert '<html lang="ar" dir="rtl">' in draw(network, title=TITLE, lang="ar")
    assert '<html lang="en" dir="ltr">' in draw(network, title=TITLE)


def test_both_languages_have_the_same_words(network: StakeholderNetwork) -> None:
    words = payload(draw(network, title=TITLE))["words"]
    assert isinstance(words, dict)
    assert shape(words["en"]) == shape(words["ar"])


def shape(words: object) -> object:
    return {key: shape(value) for key, value in words.items()} if isinstance(words, dict) else bool(words)


def test_an_empty_network_is_a_page() -> None:
    data = payload(draw(StakeholderNetwork(nodes=(), edges=(), statements=()), title=TITLE))
    assert data["nodes"] == []
    assert data["edges"] == []


def test_of_a_large_network_the_strongest_ties_are_drawn_and_all_are_told(
    network: StakeholderNetwork, monkeypatch: pytest.MonkeyPatch
) -> None:
    few = strongest(network, 3)
    assert max(len(edge.statements) for edge in network.edges) == max(len(edge.statements) for edge in few.edges)
    assert {node.iri for node in few.nodes} == {end for edge in few.edges for end in (edge.source, edge.target)}
    assert strongest(network, len(network.edges)) is network
    monkeypatch.setattr("kg.network.draw.DRAWN", 3)
    page = draw(network)
    data = payload(page)
    assert sum("drawn" in edge for edge in data["edges"]) == 3
    assert all("spot" in node for node in data["nodes"])
    # The libraries that draw points come with their licences, and with no address to fetch from.
    assert page.count("Permission is hereby granted, free of charge") == 2
    assert "sourceMappingURL" not in page
    assert "Permission is hereby granted, free of charge" not in draw(few)
    assert sum("wide" in node for node in data["nodes"]) == len(few.nodes)
    assert sum("core_wide" in node for node in data["nodes"]) == len(few.nodes)
    assert len(data["statements"]) == len(network.statements)


def test_the_libraries_are_the_ones_named() -> None:
    table = (PAGE / "libraries" / "README.md").read_text("utf-8")
    rows = re.findall(r"^\| `([^`]+)` .*\| `([0-9a-f]{64})` \|$", table, re.MULTILINE)
    scripts = {path.name: sha256(path.read_bytes()).hexdigest() for path in (PAGE / "libraries").glob("*.js")}
    assert dict(rows) == scripts
    for name in scripts:
        assert "MIT License" in licence(name) or "Permission is hereby granted" in licence(name)


def licence(script: str) -> str:
    return (PAGE / "libraries" / f"{script.removesuffix('.min.js')}.LICENSE.txt").read_text("utf-8")
