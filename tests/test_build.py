"""The release that ships becomes the graph that a careful person would draw of it."""

import json
from pathlib import Path

import pyoxigraph as ox
import pytest

from kg.build import EXAMPLE, BuildReport, build, check_graph
from kg.check.shapes import check_shapes
from kg.errors import CheckError, InputError
from kg.store.local import load

PREFIXES = """
PREFIX mwq: <https://w3id.org/mawqif/ont#>
PREFIX id: <https://w3id.org/mawqif/id/>
PREFIX actor: <https://w3id.org/mawqif/id/actor/>
PREFIX place: <https://w3id.org/mawqif/id/place/>
PREFIX topic: <https://w3id.org/mawqif/id/topic/>
PREFIX type: <https://w3id.org/mawqif/id/action-type/>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX geo: <http://www.opengis.net/ont/geosparql#>
PREFIX oa: <http://www.w3.org/ns/oa#>
"""


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("products") / "build"
    build((EXAMPLE,), folder)
    return folder


@pytest.fixture(scope="module")
def store(out: Path) -> ox.Store:
    return load(out / "mawqif.nq")


def holds(store: ox.Store, pattern: str) -> bool:
    answer = store.query(f"{PREFIXES} ASK {{ {pattern} }}", use_default_graph_as_union=True)
    assert isinstance(answer, ox.QueryBoolean)
    return bool(answer)


FACTS = {
    "withdrawal behind the lines of September 2018": """
        ?s a mwq:Demand ; mwq:onBehalfOf actor:syrian-national-coalition ; mwq:demandsAction ?action .
        ?action mwq:hasActionType type:withdrawal ; mwq:hasAgent actor:syrian-government-forces ; mwq:toPlace ?line .
        ?line a mwq:ControlLine ; mwq:hasTime ?month .
        ?month mwq:edtf '2018-09' ; mwq:earliest ?first ; mwq:latest ?last
        FILTER(STR(?first) = '2018-09-01T00:00:00Z' && STR(?last) = '2018-09-30T23:59:59Z')""",
    "the ceasefire is to be enforced after the withdrawal": """
        ?s a mwq:Demand ; mwq:demandsAction ?enforcement ; mwq:hasTopic topic:ceasefire .
        ?enforcement mwq:follows/mwq:hasActionType type:withdrawal ; mwq:affects actor:syrian-government""",
    "Iranian militias are to leave Syria": """
        ?s a mwq:Demand ; mwq:demandsAction ?action .
        ?action mwq:hasActionType type:withdrawal ; mwq:fromPlace place:syria ; mwq:hasAgent ?militias .
        ?militias mwq:affiliatedWith actor:iran""",
    "Iran is to stop interfering, which is opposed": """
        ?s a mwq:Demand ; mwq:demandsAction/mwq:endsSituation ?interference ; mwq:opposes ?interference .
        ?interference mwq:hasAgent actor:iran ; mwq:hasPlace place:syria""",
    "thanks to the US delegation": """
        ?s a mwq:Thanks ; mwq:statedBy/skos:prefLabel 'Abdurrahman Mustafa'@en ;
            mwq:addressedTo/mwq:represents actor:us-department-of-state""",
    "praise of Turkish and US efforts": """
        ?s a mwq:Approval ; mwq:statedBy actor:syrian-national-coalition ;
            mwq:concerns actor:turkey, actor:united-states""",
    "joint demand for accountability and sanctions for both bodies": """
        ?s a mwq:Demand, mwq:JointStatement ; mwq:onBehalfOf actor:syrian-national-coalition,
            actor:us-department-of-state ; mwq:hasTopic topic:accountability, topic:sanctions""",
    "Syrian refugees in Lebanon": """
        ?s a mwq:Demand ; mwq:concerns ?refugees . ?refugees a mwq:PopulationGroup ; mwq:hasPlace place:lebanon""",
    "resolutions 2118 and 2254": """
        ?s mwq:invokes ?one, ?other . ?one mwq:documentSymbol 'S/RES/2118 (2013)' .
        ?other mwq:documentSymbol 'S/RES/2254 (2015)'""",
    "Rukban with its coordinates, in Syria": """
        place:rukban-camp a mwq:Camp ; geo:asWKT ?point ; mwq:within+ place:syria""",
    "al-Hol with its coordinates, in al-Hasakah and so in Syria": """
        place:al-hol-camp a mwq:Camp ; geo:asWKT ?point ; mwq:within+ place:al-hasakah-governorate, place:syria""",
    "aid is demanded for both camps": "?s a mwq:Demand ; mwq:concernsPlace place:rukban-camp, place:al-hol-camp",
    "the Geneva process and the Constitutional Committee": """
        ?s mwq:about ?geneva . ?t mwq:about ?committee . ?geneva a mwq:PoliticalProcess ; skos:prefLabel ?g .
        ?committee a mwq:PoliticalProcess ; skos:prefLabel ?c
        FILTER(CONTAINS(STR(?g), 'Geneva') && CONTAINS(STR(?c), 'Constitutional Committee'))""",
    "what the US delegation told, inside what Mustafa told": """
        ?inner mwq:embeddedIn ?outer ; mwq:relayedBy ?person ;
            mwq:statedBy/mwq:represents actor:us-department-of-state .
        ?outer mwq:statedBy ?person . ?person skos:prefLabel 'Abdurrahman Mustafa'@en""",
    "the meeting on Friday with both heads": """
        ?meeting a mwq:Meeting ; mwq:hasTime/mwq:edtf '2019-06-28' ; mwq:hasDelegation ?one, ?other .
        ?one mwq:represents actor:syrian-national-coalition ; mwq:hasHead/skos:prefLabel 'Abdurrahman Mustafa'@en .
        ?other mwq:represents actor:us-department-of-state ; mwq:hasHead/skos:prefLabel 'Richard Outzen'@en""",
    "the parties met": "actor:syrian-national-coalition mwq:metWith actor:us-department-of-state",
}


@pytest.mark.parametrize("name", FACTS)
def test_the_graph_holds(store: ox.Store, name: str) -> None:
    assert holds(store, FACTS[name])


def test_nobody_is_accused_as_truth(store: ox.Store) -> None:
    claim = "?actor a mwq:Actor ; ?claim ?matter . ?matter a ?kind VALUES ?kind { mwq:Action mwq:Situation }"
    assert not holds(store, claim)


def test_the_envoy_of_the_text_stays_unnamed(store: ox.Store) -> None:
    assert not holds(store, "?x skos:prefLabel ?name FILTER(CONTAINS(STR(?name), 'Jeffrey'))")


def test_no_label_is_a_partys_word_for_another(store: ox.Store) -> None:
    assert not holds(store, "actor:syrian-government ?label ?name FILTER(CONTAINS(LCASE(STR(?name)), 'regime'))")


def test_every_statement_leads_to_words(store: ox.Store) -> None:
    lacking = "?s a mwq:ReportedStatement FILTER NOT EXISTS { ?s mwq:evidencedBy/oa:hasSelector/oa:exact ?words }"
    assert not holds(store, lacking)


def test_each_triple_stands_in_one_graph(store: ox.Store) -> None:
    triples = [(str(q.subject), str(q.predicate), str(q.object)) for q in store]
    assert len(triples) == len(set(triples))


def test_the_graph_keeps_its_shapes(store: ox.Store) -> None:
    assert check_shapes(store) == ()


def test_two_builds_give_the_same_bytes(out: Path, tmp_path: Path) -> None:
    build((EXAMPLE,), tmp_path / "build")
    names = sorted(p.relative_to(out).as_posix() for p in out.rglob("*") if p.is_file())
    assert names == sorted(
        p.relative_to(tmp_path / "build").as_posix() for p in (tmp_path / "build").rglob("*") if p.is_file()
    )
    for name in names:
        assert (out / name).read_bytes() == (tmp_path / "build" / name).read_bytes(), name


def test_an_unchanged_release_is_not_read_again(tmp_path: Path) -> None:
    first: BuildReport = build((EXAMPLE,), tmp_path / "build")
    before = (tmp_path / "build" / "mawqif.nq").read_bytes()
    second = build((EXAMPLE,), tmp_path / "build")
    assert (first.kept, second.kept) == (0, 1)
    assert (tmp_path / "build" / "mawqif.nq").read_bytes() == before


def test_a_damaged_part_is_read_again(tmp_path: Path) -> None:
    build((EXAMPLE,), tmp_path / "build")
    for part in (tmp_path / "build" / "parts").glob("*.json"):
        part.write_text("{", "utf-8")
    assert build((EXAMPLE,), tmp_path / "build").kept == 0


def test_the_manifest_tells_inputs_counts_and_products(out: Path) -> None:
    manifest = json.loads((out / "manifest.json").read_text("utf-8"))
    assert set(manifest["files"]) >= {"mawqif.nq", "mawqif.trig", "unresolved.jsonl", "networks/stakeholders.html"}
    assert manifest["counts"]["statements"] >= 17
    assert {name.split("/")[1] for name in manifest["quads"]} >= {
        "registry",
        "vocab",
        "matters",
        "inferred",
        "derived",
        "links",
        "meta",
    }


def test_floors_stop_a_build_and_leave_the_former_one(tmp_path: Path) -> None:
    corpus = tmp_path / "corpus"
    corpus.mkdir()
    for path in EXAMPLE.iterdir():
        (corpus / path.name).write_bytes(path.read_bytes())
    build((corpus,), tmp_path / "build")
    before = (tmp_path / "build" / "manifest.json").read_bytes()
    (corpus / "floors.toml").write_text("[statements]\nleast = 500\n", "utf-8")
    with pytest.raises(CheckError, match="at least 500 are expected"):
        build((corpus,), tmp_path / "build")
    assert (tmp_path / "build" / "manifest.json").read_bytes() == before


def test_a_broken_rule_stops_a_build_and_is_named(store: ox.Store, out: Path) -> None:
    damaged = load(out / "mawqif.nq")
    force = ox.NamedNode("https://w3id.org/mawqif/ont#hasForce")
    (taken, *_) = damaged.quads_for_pattern(None, force, None)
    damaged.remove(taken)
    with pytest.raises(CheckError, match="exactly one force") as caught:
        check_graph(damaged, (), {})
    assert str(taken.subject).strip("<>") in caught.value.where
    assert "rule S02" in caught.value.where
    assert "release release-" in caught.value.where
    assert check_graph(store, (), {}) == ()


def test_one_release_twice_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="Two releases"):
        build((EXAMPLE, EXAMPLE), tmp_path / "build")


def test_an_empty_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "none").mkdir()
    with pytest.raises(InputError, match="no release"):
        build((tmp_path / "none",), tmp_path / "build")
