"""The README tells the truth: its answer is the real one, its triples are in the graph, its files exist."""

import re
from pathlib import Path

import pyoxigraph as ox
import pytest

from kg.build import EXAMPLE, build
from kg.query.format import to_markdown
from kg.query.run import engine_for, run, wanted_query
from kg.rdf.vocabulary import PREFIXES
from kg.store.local import load

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text("utf-8")


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("readme") / "build"
    build((EXAMPLE,), folder)
    return folder


def test_the_printed_answer_is_the_real_one(out: Path) -> None:
    asked = re.search(r"kg query (\S+) --param (\w+)=(\S+) --format markdown", README)
    assert asked is not None
    name, parameter, value = asked.groups()
    rows = run(engine_for(out, None, timeout=30), wanted_query(name, {parameter: value}, ""))
    answer = README.split("<!-- answer -->\n", 1)[1].lstrip("\n").split("\n\n", 1)[0]
    assert answer.strip() == to_markdown(rows).strip()


def test_the_shown_triples_are_in_the_graph(out: Path) -> None:
    store = load(out / "mawqif.nq")
    shown = README.split("```turtle\n", 1)[1].split("```", 1)[0]
    head = "".join(f"@prefix {prefix}: <{iri}> .\n" for prefix, iri in PREFIXES.items())
    head = head.replace("@prefix actiontype:", "@prefix action-type:")
    triples = list(ox.parse(head + shown, format=ox.RdfFormat.TURTLE))
    assert len(triples) >= 9
    for triple in triples:
        found = list(store.quads_for_pattern(triple.subject, triple.predicate, triple.object))
        assert found, triple


def test_the_shown_sentence_is_in_the_release() -> None:
    sentence = re.search(r"^> (.+)$", README, re.MULTILINE)
    assert sentence is not None
    assert sentence[1] in (EXAMPLE / "release.txt").read_text("utf-8")


def test_every_file_that_is_pointed_to_exists() -> None:
    for target in re.findall(r"\]\(([^)#:]+)\)", README):
        assert (ROOT / target).exists(), target


def test_every_product_that_is_told_of_is_made(out: Path) -> None:
    table = README.split("## What is in `build/`", 1)[1].split("##", 1)[0]
    for name in re.findall(r"`([\w./]+\.\w+)`", table):
        assert (out / name).is_file(), name
