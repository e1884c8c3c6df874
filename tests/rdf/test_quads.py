"""A reading becomes quads that say what it says and no more."""

from collections import Counter
from dataclasses import replace

import pyoxigraph as ox
import pytest

from kg.kinds import Act, MatterKind, Polarity
from kg.rdf.classes import statement_class
from kg.rdf.quads import reading_quads
from kg.rdf.statements import as_wanted, evidence
from kg.rdf.vocabulary import MATTERS, META, mwq, node
from kg.sources import Quote
from tests.rdf.invented import DEMAND, EFFORTS, THANKS, THEN, reading

LABELS = {
    "action-type/withdrawal": ("انسحاب", "Withdrawal"),
    "action-type/opening": ("فتح", "Opening"),
    "topic/foreign-forces": ("القوات الأجنبية", "Foreign forces"),
}
OA = "http://www.w3.org/ns/oa#"


@pytest.fixture(scope="module")
def store() -> ox.Store:
    made = ox.Store()
    made.extend(reading_quads(reading(), LABELS))
    return made


def select(store: ox.Store, pattern: str) -> list[tuple[str, ...]]:
    """Ask for ?a and ?b of a pattern over all graphs."""
    query = (
        "PREFIX mwq: <https://w3id.org/mawqif/ont#> PREFIX oa: <http://www.w3.org/ns/oa#> "
        "PREFIX skos: <http://www.w3.org/2004/02/skos/core#> PREFIX id: <https://w3id.org/mawqif/id/> "
        f"SELECT DISTINCT ?a ?b WHERE {{ {pattern} }} ORDER BY ?a ?b"
    )
    solutions = store.query(query, use_default_graph_as_union=True)
    assert isinstance(solutions, ox.QuerySolutions)
    return [
        tuple(term.value if isinstance(term, ox.Literal | ox.NamedNode) else "" for term in row) for row in solutions
    ]


def test_a_demand_carries_holder_body_action_and_words(store: ox.Store) -> None:
    rows = select(
        store,
        "?s a mwq:Demand ; mwq:statedBy/skos:prefLabel ?a ; mwq:demandsAction/mwq:hasAgent/skos:prefLabel ?b ."
        "?s mwq:onBehalfOf/skos:prefLabel 'Silwan Council'@en FILTER(LANG(?a)='en' && LANG(?b)='en')",
    )
    assert rows == [("Hani al-Ward", "Forces of Nirov")]
    words = select(store, "?s a mwq:Demand ; mwq:contentText ?a ; mwq:evidencedBy/oa:hasSelector/oa:exact ?b")
    assert ("انسحاب قواتها من سلوان", "طالب رئيس المجلس هاني الورد نيروف بانسحاب قواتها من سلوان") in words


def test_who_is_asked_is_not_who_is_thanked(store: ox.Store) -> None:
    assert len(select(store, "?a mwq:demandedOf ?b")) == 1
    assert select(store, "?s a mwq:Thanks ; mwq:addressedTo/skos:prefLabel ?a FILTER(LANG(?a)='en')") == [("Nirov", "")]


def test_the_second_demand_comes_after_the_first(store: ox.Store) -> None:
    rows = select(
        store, "?x mwq:follows ?y . ?x skos:prefLabel ?a . ?y skos:prefLabel ?b FILTER(LANG(?a)='en' && LANG(?b)='en')"
    )
    assert rows == [("Opening; (معابر)", "Withdrawal: Forces of Nirov; from Silwan")]


def test_an_order_told_by_one_release_does_not_leak_into_another(store: ox.Store) -> None:
    other = replace(reading("two"), stances=(DEMAND, replace(THEN, follows=None)))
    first, second = store, ox.Store()
    second.extend(reading_quads(other, LABELS))
    pattern = "?s mwq:contentText 'فتح المعابر'@ar ; mwq:demandsAction ?a"
    assert select(first, pattern) != select(second, pattern)


def test_one_demand_in_two_releases_is_one_action() -> None:
    # The entities of the registry are shared; give ours registry keys so that they are too.
    def keyed(name: str) -> ox.Store:
        made, plain = ox.Store(), reading(name)
        entities = tuple(replace(entity, key=f"actor/{entity.id}") for entity in plain.entities)
        made.extend(reading_quads(replace(plain, entities=entities), LABELS))
        return made

    pattern = "?s mwq:contentText 'انسحاب قواتها من سلوان'@ar ; mwq:demandsAction ?a"
    assert select(keyed("one"), pattern) == select(keyed("two"), pattern)


def test_each_triple_stands_in_one_graph(store: ox.Store) -> None:
    triples = Counter((str(q.subject), str(q.predicate), str(q.object)) for q in store)
    assert [triple for triple, number in triples.items() if number > 1] == []


def test_every_statement_meeting_and_entity_leads_to_words(store: ox.Store) -> None:
    for name in ("ReportedStatement", "Meeting", "Delegation", "State", "Tenure"):
        nodes = {row[0] for row in select(store, f"?a a mwq:{name}")}
        shown = {row[0] for row in select(store, f"?a a mwq:{name} ; mwq:evidencedBy/oa:hasSelector/oa:exact ?x")}
        assert nodes
        assert nodes == shown


def test_the_office_is_the_releases_own_words(store: ox.Store) -> None:
    rows = select(
        store, "?s a mwq:Demand ; mwq:inCapacity ?t . ?t mwq:roleText ?a ; mwq:tenureIn/mwq:postIn/skos:prefLabel ?b"
    )
    assert ("رئيس المجلس", "Silwan Council") in rows


def test_a_meeting_has_its_day_and_delegations(store: ox.Store) -> None:
    rows = select(
        store, "?m a mwq:Meeting ; mwq:hasTime/mwq:earliest ?a ; mwq:hasDelegation/mwq:represents/skos:prefLabel ?b"
    )
    assert {b for _, b in rows} == {"Nirov", "نيروف", "Silwan Council", "مجلس سلوان"}
    assert {a for a, _ in rows} == {"2020-05-01T00:00:00Z"}


def test_no_claim_has_the_accused_as_subject(store: ox.Store) -> None:
    allowed = {mwq("evidencedBy"), mwq("affiliatedWith"), mwq("represents"), mwq("partOfActor")}
    actors = {quad.subject for quad in store if quad.object in {mwq("State"), mwq("StateForces")}}
    used = {
        q.predicate
        for actor in actors
        for q in store.quads_for_pattern(actor, None, None)
        if "ont#" in q.predicate.value
    }
    assert used <= allowed


def test_provenance_has_no_clock(store: ox.Store) -> None:
    meta = list(store.quads_for_pattern(None, None, None, META))
    assert any(quad.subject == node("graph/one") and "wasDerivedFrom" in quad.predicate.value for quad in meta)
    assert not any("dateTime" in str(quad.object) for quad in meta)


def test_matters_are_described_apart_from_the_release(store: ox.Store) -> None:
    types = {
        q.object
        for q in store.quads_for_pattern(
            None, ox.NamedNode(f"{'http://www.w3.org/1999/02/22-rdf-syntax-ns#'}type"), None, MATTERS
        )
    }
    assert types == {mwq("Action"), mwq("Situation")}


@pytest.mark.parametrize(
    ("act", "polarity", "name"),
    [
        (Act.STATE, Polarity.NEUTRAL, "Assertion"),
        (Act.STATE, Polarity.AGAINST, "Disapproval"),
        (Act.AFFIRM, Polarity.FOR, "Approval"),
        (Act.HOPE, Polarity.FOR, "Approval"),
        (Act.DENY, Polarity.AGAINST, "Denial"),
        (Act.WARN, Polarity.AGAINST, "Warning"),
        (Act.REJECT, Polarity.AGAINST, "Disapproval"),
        (Act.CONDEMN, Polarity.AGAINST, "Condemnation"),
        (Act.PROMISE, Polarity.FOR, "Commitment"),
        (Act.SUPPORT, Polarity.FOR, "Approval"),
        (Act.DISCUSS, Polarity.NEUTRAL, "Discussion"),
    ],
)
def test_class_of_each_act(act: Act, polarity: Polarity, name: str) -> None:
    assert statement_class(replace(DEMAND, act=act, polarity=polarity)) == name


def test_thanks_need_somebody_thanked_and_a_demand_its_matter() -> None:
    assert statement_class(THANKS) == "Thanks"
    assert statement_class(replace(THANKS, addressee=())) == "Approval"
    assert statement_class(replace(DEMAND, matters=())) == "Approval"


def test_a_demand_written_as_the_bad_thing_wants_it_to_stop() -> None:
    against = replace(DEMAND, polarity=Polarity.AGAINST, matters=(EFFORTS,))
    wanted = as_wanted(against, EFFORTS)
    assert (wanted.kind, wanted.type, wanted.ends) == (MatterKind.ACTION, "halt", EFFORTS)


def test_a_far_cue_is_not_quoted_with_its_content() -> None:
    text = "قال" + " " * 300 + "نعم"
    far = replace(DEMAND, cue=Quote(start=0, end=3, quote="قال"), content=Quote(start=303, end=306, quote="نعم"))
    assert evidence(text, far).quote == "نعم"
