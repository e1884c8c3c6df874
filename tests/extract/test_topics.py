"""Topics and action types: the keys of the words are those of the schemes, which are trees; words are found."""

from pathlib import Path

import pytest
from rdflib import RDF, SKOS, Graph, URIRef

from kg.errors import LexiconError
from kg.kinds import EntityType
from kg.lexicon.head_forms import arabic_noun, arabic_verb
from kg.lexicon.matters import LANGUAGES, HeadKind, action_types, matter_words
from kg.lexicon.topics import topic_words
from kg.shipped import folder

ID = "https://w3id.org/mawqif/id/"
# What the composer names besides the heads: an unknown action, and a state of affairs that is wanted.
MADE = {"other", "bring-about"}
# Headings that only group others have no words of their own.
GROUPING = {"society"}


def scheme(name: str) -> Graph:
    return Graph().parse(folder("ontology") / "schemes" / f"{name}.ttl")


def keys(graph: Graph, name: str) -> set[str]:
    return {str(concept).removeprefix(f"{ID}{name}/") for concept in graph.subjects(SKOS.inScheme)}


def test_topics_of_the_words_are_those_of_the_scheme() -> None:
    assert set(topic_words().keys) | GROUPING == keys(scheme("topic"), "topic")


def test_action_types_of_the_heads_are_those_of_the_scheme() -> None:
    assert action_types() | MADE == keys(scheme("action-type"), "action-type")


def test_topics_of_heads_are_topics() -> None:
    own = {t for lang in LANGUAGES for form in matter_words(lang).forms.values() for t in form.head.topics}
    assert own <= set(topic_words().keys)


@pytest.mark.parametrize("name", ["topic", "action-type"])
def test_a_scheme_is_a_tree_with_labels_and_definitions_in_both_languages(name: str) -> None:
    graph = scheme(name)
    top = URIRef(f"{ID}{name}/scheme")
    assert (top, RDF.type, SKOS.ConceptScheme) in graph
    for concept in graph.subjects(SKOS.inScheme):
        for told in (SKOS.prefLabel, SKOS.definition):
            assert sorted(o.language or "" for o in graph.objects(concept, told)) == ["ar", "en"]  # type: ignore[attr-defined]
        above = list(graph.transitive_objects(concept, SKOS.broader))
        assert len(list(graph.objects(concept, SKOS.broader))) <= 1
        assert (top, SKOS.hasTopConcept, above[-1]) in graph
    labels = list(graph.objects(None, SKOS.prefLabel))
    assert len(labels) == len(set(labels))


SIGNALS = {
    "longest wins": ("وقف إطلاق النار", ("ceasefire",)),
    "article on all words": ("تفعيل العدالة الانتقالية", ("transitional-justice",)),
    "article on the last": ("ملف جرائم الحرب", ("war-crimes",)),
    "proclitic": ("وللاجئين حقوق", ("refugees",)),
    "no word inside another": ("المحصارات", ()),
    "english plural": ("the Detainees and a ceasefire", ("ceasefire", "detainees")),
    "nothing": ("صباح الخير", ()),
}


@pytest.mark.parametrize(("text", "topics"), SIGNALS.values(), ids=SIGNALS.keys())
def test_signals(text: str, topics: tuple[str, ...]) -> None:
    assert topic_words().signalled(text) == topics


def test_forms_of_heads() -> None:
    forms = matter_words("ar").forms
    assert forms["الزامهم"].pronoun == "هم"
    assert forms["الزامهم"].head.key == "enforcement"
    assert not forms["الزام"].definite
    assert forms["الانسحاب"].definite
    assert forms["ووقف"].prefix == 1
    assert forms["تنسحب"].verb
    assert not forms["القضاء علي"].definite
    assert forms["قصف"].head.befalls == (EntityType.POPULATION, EntityType.PERSON)
    assert {s.text for s in arabic_noun("إنهاء") if s.pronoun == "ه"} == {"انهاءه", "انهايه", "انهاوه"}
    assert {"ينهي", "ينهوا", "ستنهي"} <= {s.text for s in arabic_verb("ينهي")}


def test_an_unknown_language_has_the_english_words() -> None:
    assert matter_words("fr").forms == matter_words("en").forms


BROKEN = {
    "no toml": "[[action",
    "no genitive": '[[action]]\ntype = "aid"\nnouns = ["aid"]\n',
    "wrong genitive": '[[action]]\ntype = "aid"\ngenitive = "giver"\nnouns = ["aid"]\n',
    "two heads": (
        '[[action]]\ntype = "aid"\ngenitive = "agent"\nnouns = ["aid"]\n'
        '[[action]]\ntype = "halt"\ngenitive = "agent"\nnouns = ["aid"]\n'
    ),
    "wrong end": 'action = []\nsituation = []\n[[ending]]\ntype = "halt"\nby = "nobody"\nnouns = ["end"]\n',
}
REST = "[light]\nnouns = []\n[through]\nnouns = []\n[prepositions]\nat = ['in']\n[words]\nempty = []\n"


@pytest.mark.parametrize("table", BROKEN.values(), ids=BROKEN.keys())
def test_a_broken_table_is_refused_by_name(tmp_path: Path, table: str) -> None:
    path = tmp_path / "matters.toml"
    lists = "".join(f"{k} = []\n" for k in HeadKind if k != "light" and k not in table and f"[[{k}" not in table)
    path.write_text(lists + table + REST, "utf-8")
    with pytest.raises(LexiconError) as refused:
        matter_words("en", path)
    assert refused.value.where == str(path)


@pytest.mark.parametrize("table", ["[x", '[x]\nar = ["a"]\n', "x = 1\n"], ids=["no toml", "no english", "no words"])
def test_broken_topic_words_are_refused_by_name(tmp_path: Path, table: str) -> None:
    path = tmp_path / "topics.toml"
    path.write_text(table, "utf-8")
    with pytest.raises(LexiconError) as refused:
        topic_words(path)
    assert refused.value.where == str(path)
