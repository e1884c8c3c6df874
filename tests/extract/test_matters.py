"""What a stance is about is read by grammar: who acts, whom it befalls, where, and what it would end."""

import dataclasses
import datetime as dt
import hashlib
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import tests.accuracy
from kg.build import EXAMPLE
from kg.documents.read import read_releases
from kg.extract.marks import read_marks
from kg.extract.matters.compose import compose
from kg.kinds import Act, EntityType, MatterKind, Polarity
from kg.records import Entity, Matter, Reader, Reading, Stance
from kg.sources import Quote, Release

TYPES = {
    "السنديان": EntityType.ORGANISATION,
    "مجلس السنديان": EntityType.ORGANISATION,
    "الساحل": EntityType.STATE,
    "الساحلي": EntityType.STATE,
    "الساحلية": EntityType.STATE,
    "ساحل": EntityType.STATE,
    "النجد": EntityType.STATE,
    "النجدية": EntityType.STATE,
    "الزيتون": EntityType.PLACE,
    "قرية التين": EntityType.PLACE,
    "مخيم الرمل": EntityType.PLACE,
    "النازحين": EntityType.POPULATION,
    "المزارعين": EntityType.POPULATION,
    "كتائب الصخر": EntityType.ARMED_GROUP,
    "وفد النجد": EntityType.DELEGATION,
    "القرار 900": EntityType.LEGAL_TEXT,
    "مسار الغدير": EntityType.PROCESS,
    "Coastland": EntityType.STATE,
    "Coastal": EntityType.STATE,
    "the Rock Brigades": EntityType.ARMED_GROUP,
    "Hill County": EntityType.PLACE,
    "Olive Town": EntityType.PLACE,
    "the farmers": EntityType.POPULATION,
}
# Two words for one state are one entity.
SAME = {"ساحل": "الساحل", "الساحلي": "الساحل", "الساحلية": "الساحل", "النجدية": "النجد", "Coastal": "Coastland"}


def quote(text: str, words: str, after: int = 0) -> Quote:
    start = text.index(words, after)
    return Quote(start=start, end=start + len(words), quote=words)


def entities(text: str) -> tuple[Entity, ...]:
    """Name every known thing where it stands, the longer names first."""
    found: dict[str, list[Quote]] = {}
    for name in TYPES:
        start = text.find(name)
        while start >= 0:
            end = start + len(name)
            whole = name.startswith("ال") or name.isascii() or text[max(0, start - 2) : start] != "ال"
            if whole and not text[end : end + 1].isalpha():
                found.setdefault(SAME.get(name, name), []).append(Quote(start=start, end=end, quote=name))
            start = text.find(name, end)
    return tuple(
        Entity(id=name, type=TYPES[name], kind="", name_ar=name, mentions=tuple(sorted(quotes)))
        for name, quotes in found.items()
    )


def reading(*contents: str, lang: str = "ar", text: str = "", **fields: Any) -> Reading:
    """Make a reading of a text with one stance for each content; its last stance has the given fields."""
    text = text or " ".join(f"وأكد {content}." for content in contents)
    digest = hashlib.sha256(text.encode()).hexdigest()
    release = Release(id="r", text=text, sha256=digest, lang=lang, published=dt.date(2031, 5, 2))
    known = entities(text)
    last = {"act": Act.DEMAND, "polarity": Polarity.FOR} | fields
    plain = {"act": Act.DEMAND, "polarity": Polarity.FOR}
    stances = [
        Stance(
            holder=("h",), cue=quote(text, text[:4]), content=quote(text, content),
            **(last if i == len(contents) - 1 else plain),
        )
        for i, content in enumerate(contents)
    ]  # fmt: skip
    return Reading(release=release, reader=Reader(name="t", version="0"), entities=known, stances=tuple(stances))


def matters(*contents: str, **fields: Any) -> tuple[Matter, ...]:
    return compose(reading(*contents, **fields)).stances[-1].matters


def shape(matter: Matter) -> tuple[str, Mapping[str, tuple[str, ...]]]:
    """Return the type, or the gist of a situation, and the parts that are filled."""
    parts = ("agents", "affects", "benefits", "from_places", "to_places", "places", "processes", "legal")
    return matter.type or matter.gist, {part: getattr(matter, part) for part in parts if getattr(matter, part)}


ACTIONS = {
    "agent in the genitive": ("انسحاب كتائب الصخر", "withdrawal", {"agents": ("كتائب الصخر",)}),
    "forces of an agent": (
        "خروج قوات الساحل من الزيتون",
        "withdrawal",
        {"agents": ("الساحل",), "from_places": ("الزيتون",)},
    ),
    "out of a place": (
        "انسحاب كتائب الصخر إلى خارج الزيتون",
        "withdrawal",
        {"agents": ("كتائب الصخر",), "from_places": ("الزيتون",)},
    ),
    "from and to": (
        "عودة النازحين من مخيم الرمل إلى الزيتون",
        "return",
        {"agents": ("النازحين",), "from_places": ("مخيم الرمل",), "to_places": ("الزيتون",)},
    ),
    "patient in the genitive": ("محاسبة كتائب الصخر", "accountability", {"affects": ("كتائب الصخر",)}),
    "two joined": ("محاسبة الساحل والنجد", "accountability", {"affects": ("الساحل", "النجد")}),
    "gainer with place": (
        "حماية المزارعين في قرية التين",
        "protection",
        {"benefits": ("المزارعين",), "places": ("قرية التين",)},
    ),
    "places joined after a comma": (
        "إغاثة النازحين في مخيم الرمل، وقرية التين",
        "aid",
        {"benefits": ("النازحين",), "places": ("مخيم الرمل", "قرية التين")},
    ),
    "place near another": (
        "إغاثة النازحين في مخيم الرمل القريب من الزيتون",
        "aid",
        {"benefits": ("النازحين",), "places": ("مخيم الرمل",)},
    ),
    "place within another": (
        "إغاثة النازحين في قرية التين في الزيتون",
        "aid",
        {"benefits": ("النازحين",), "places": ("قرية التين",)},
    ),
    "legal text": ("تنفيذ القرار 900", "implementation", {"legal": ("القرار 900",)}),
    "process": ("تفعيل مسار الغدير", "activation", {"processes": ("مسار الغدير",)}),
    "parties": ("حوار مجلس السنديان مع النجد", "dialogue", {"agents": ("مجلس السنديان", "النجد")}),
    "light head with an adjective": ("التحرك النجدي لإغاثة النازحين", "aid", {"benefits": ("النازحين",)}),
    "light head with a known adjective": (
        "التحرك الساحلي لإغاثة النازحين",
        "aid",
        {"agents": ("الساحل",), "benefits": ("النازحين",)},
    ),
    "verb after an": (
        "أن تنسحب كتائب الصخر من الزيتون",
        "withdrawal",
        {"agents": ("كتائب الصخر",), "from_places": ("الزيتون",)},
    ),
    "aim names no agent": ("تشكيل لجنة لدعم جهود النجد في مسار الغدير", "formation", {"processes": ("مسار الغدير",)}),
    "by whom": ("فتح المعابر من قبل الساحل", "opening", {"agents": ("الساحل",)}),
    "clause beside it": ("حماية حقوق تصونها البلاد وينكرها الساحل", "protection", {}),
    "until the reason": ("حماية المزارعين بما يكفل أمن الساحل", "protection", {"benefits": ("المزارعين",)}),
}


@pytest.mark.parametrize(("content", "kind", "parts"), ACTIONS.values(), ids=ACTIONS.keys())
def test_action(content: str, kind: str, parts: Mapping[str, tuple[str, ...]]) -> None:
    matter = matters(content)[0]
    assert matter.kind is MatterKind.ACTION
    assert shape(matter) == (kind, parts)


SITUATIONS = {
    "agent in the genitive": (
        "تدخل الساحل في شؤون النجد",
        "interference",
        {"agents": ("الساحل",), "places": ("النجد",)},
    ),
    "adjective on a definite head": (
        "التدخل الساحلي في الزيتون",
        "interference",
        {"agents": ("الساحل",), "places": ("الزيتون",)},
    ),
    "adjectives joined": ("الجهود الساحلية والنجدية", "efforts", {"agents": ("الساحل", "النجد")}),
    "of after adjectives": ("التصعيد العسكري للساحل", "escalation", {"agents": ("الساحل",)}),
    "on whom": (
        "اعتداءات كتائب الصخر على المزارعين",
        "attack",
        {"agents": ("كتائب الصخر",), "affects": ("المزارعين",)},
    ),
    "patient": ("استهداف المزارعين", "targeting", {"affects": ("المزارعين",)}),
    "subject before its object": ("استهداف كتائب الصخر للمزارعين", "targeting", {"agents": ("كتائب الصخر",)}),
    "done by whom": ("الجهود التي يبذلها مجلس السنديان", "efforts", {"agents": ("مجلس السنديان",)}),
    "relative clause that tells nothing": ("الجهود التي يعرفها الساحل", "efforts: جهود ساحل يعرفها", {}),
    "what befell whom": ("الهجمات التي طالت المزارعين", "attack", {"affects": ("المزارعين",)}),
    "bombing of people": ("قصف المزارعين", "bombing", {"affects": ("المزارعين",)}),
    "bombing of or by a group": ("قصف كتائب الصخر", "bombing: صخر قصف كتايب", {}),
    "siege of or by a state": ("حصار الساحل", "siege: حصار ساحل", {}),
    "siege by a state": ("حصار الساحل لقرية التين", "siege", {"places": ("قرية التين",)}),
    "genitive of another noun before a verb": ("قرار الساحل يدعم النازحين", "support: نازحين يدعم", {}),
    "action told": ("انسحاب كتائب الصخر", "withdrawal", {"agents": ("كتائب الصخر",)}),
}


@pytest.mark.parametrize(("content", "gist", "parts"), SITUATIONS.values(), ids=SITUATIONS.keys())
def test_situation(content: str, gist: str, parts: Mapping[str, tuple[str, ...]]) -> None:
    matter = matters(content, act=Act.CONDEMN, polarity=Polarity.AGAINST)[0]
    assert (matter.kind, matter.type) == (MatterKind.SITUATION, "")
    assert shape(matter) == (gist, parts)


ENGLISH = {
    "genitive": (
        "the withdrawal of the Rock Brigades from Olive Town",
        "withdrawal",
        {"agents": ("the Rock Brigades",), "from_places": ("Olive Town",)},
    ),
    "verb": (
        "Coastland to protect the farmers in Olive Town",
        "protection",
        {"agents": ("Coastland",), "benefits": ("the farmers",), "places": ("Olive Town",)},
    ),
    "noun for": ("support for the farmers", "support", {"benefits": ("the farmers",)}),
}


@pytest.mark.parametrize(("content", "kind", "parts"), ENGLISH.values(), ids=ENGLISH.keys())
def test_english_action(content: str, kind: str, parts: Mapping[str, tuple[str, ...]]) -> None:
    assert shape(matters(content, lang="en")[0]) == (kind, parts)


def test_english_halt_of_what_one_does() -> None:
    (matter,) = matters("Coastland to halt its attacks on the farmers", lang="en")
    assert shape(matter) == ("halt", {"agents": ("Coastland",)})
    assert matter.ends is not None
    assert shape(matter.ends) == ("attack", {"agents": ("Coastland",), "affects": ("the farmers",)})


def test_an_english_adjective_before_a_noun_does_it() -> None:
    (matter,) = matters("Coastal interference in Olive Town", lang="en", act=Act.CONDEMN, polarity=Polarity.AGAINST)
    assert shape(matter) == ("interference", {"agents": ("Coastland",), "places": ("Olive Town",)})


def test_an_english_of_behind_a_place_does_nothing() -> None:
    (matter,) = matters("the attack in Hill County of Coastland", lang="en", act=Act.CONDEMN, polarity=Polarity.AGAINST)
    assert shape(matter) == ("attack", {"places": ("Hill County",)})


ENGLISH_NOT_BY = {
    "verb between": "Coastland condemned attacks on the farmers",
    "preposition between": "the Rock Brigades on recent attacks on the farmers",
    "noun that does not modify": "Coastland attacks on the farmers",
    "after a comma": "the attacks on the farmers, as reported by Coastland",
}


@pytest.mark.parametrize("content", ENGLISH_NOT_BY.values(), ids=ENGLISH_NOT_BY.keys())
def test_an_english_name_elsewhere_did_not_do_it(content: str) -> None:
    (matter,) = matters(content, lang="en", act=Act.CONDEMN, polarity=Polarity.AGAINST)
    assert shape(matter) == ("attack", {"affects": ("the farmers",)})


def test_an_english_passive_befalls_its_subject() -> None:
    kept = matters("the farmers must be protected", lang="en")[0]
    assert shape(kept) == ("protection", {"benefits": ("the farmers",)})
    held = matters("the Rock Brigades must be held to account", lang="en")[0]
    assert shape(held) == ("accountability", {"affects": ("the Rock Brigades",)})


def test_an_english_list_before_a_verb_does_it() -> None:
    (matter,) = matters("Coastland and the Rock Brigades to protect the farmers", lang="en")
    assert matter.agents == ("Coastland", "the Rock Brigades")


def test_verbs_of_an_english_relative_clause_are_not_wanted() -> None:
    assert [m.type for m in matters("elections that respect the farmers and uphold rights", lang="en")] == ["election"]


def test_a_name_after_a_transitive_arabic_verb_may_be_its_subject_and_stays_out() -> None:
    (matter,) = matters("أن تدعم الساحل")
    assert shape(matter) == ("support", {})
    (pressed,) = matters("أن يضغط على الساحل")
    assert shape(pressed) == ("pressure", {"affects": ("الساحل",)})


def test_who_stops_is_who_does_it() -> None:
    (matter,) = matters("وقف تدخل الساحل في الزيتون")
    assert shape(matter) == ("halt", {"agents": ("الساحل",)})
    assert matter.ends is not None
    assert shape(matter.ends) == ("interference", {"agents": ("الساحل",), "places": ("الزيتون",)})


def test_who_ends_the_doing_of_others_is_not_named() -> None:
    matter = matters("القضاء على تواجد كتائب الصخر، وتدخل الساحل في الزيتون")
    assert [shape(m) for m in matter] == [("eradication", {}), ("eradication", {})]
    assert [shape(m.ends) for m in matter if m.ends] == [
        ("presence", {"agents": ("كتائب الصخر",)}),
        ("interference", {"agents": ("الساحل",), "places": ("الزيتون",)}),
    ]


NOT_BY = {
    "object of a deed taken part in": "المشاركة بقتل المزارعين",
    "subject of a clause beside it": "تشكيل حكومة تشارك فيها كتائب الصخر",
    "finite verb joined": "نزيف الدم ويحفظ كرامة المزارعين",
    "after a comma": "انتهاكات جسيمة، ساعياً لتبديد مخاوف الساحل",
}


@pytest.mark.parametrize("content", NOT_BY.values(), ids=NOT_BY.keys())
def test_a_name_elsewhere_did_not_do_it(content: str) -> None:
    for act, polarity in ((Act.DEMAND, Polarity.FOR), (Act.CONDEMN, Polarity.AGAINST)):
        for matter in matters(content, act=act, polarity=polarity):
            assert matter.agents == ()
            assert matter.affects == ()


def test_an_end_of_what_has_no_head_is_told_by_its_words() -> None:
    (matter,) = matters("مكافحة الجراد")
    assert (matter.type, matter.ends, matter.gist) == ("eradication", None, "جراد مكافحه")


def test_the_end_of_fire_is_a_ceasefire_however_it_is_told() -> None:
    first = matters("وقف إطلاق النار بين الساحل والنجد")[0]
    second = matters("وقف فوري لإطلاق النار")[0]
    pressed = matters("الضغط على الساحل لوقف إطلاق النار")[0]
    assert (pressed.affects, pressed.gist) == (("الساحل",), "ceasefire")
    assert (first.type, first.agents) == ("ceasefire", ("الساحل", "النجد"))
    assert (second.type, second.topics) == ("ceasefire", ("ceasefire",))


def test_a_withdrawal_ends_a_presence() -> None:
    (matter,) = matters("انسحاب كتائب الصخر من الزيتون")
    assert matter.ends is not None
    assert shape(matter.ends) == ("presence", {"agents": ("كتائب الصخر",), "places": ("الزيتون",)})


def test_enforcement_says_of_what() -> None:
    first = matters("إلزام الساحل بعملية وقف إطلاق النار")[0]
    second = matters("إلزام الساحل بتنفيذ القرار 900")[0]
    assert shape(first) == ("enforcement", {"affects": ("الساحل",)})
    assert (first.gist, second.gist) == ("ceasefire", "implementation")
    assert second.legal == ("القرار 900",)


def test_a_demand_against_a_situation_is_for_its_end() -> None:
    (matter,) = matters("استمرار هجمات الساحل على قرية التين", polarity=Polarity.AGAINST)
    assert (matter.type, matter.agents) == ("halt", ("الساحل",))
    assert matter.ends is not None
    assert matter.ends.agents == ("الساحل",)
    (refrain,) = matters("رفع العقوبات عن الساحل", polarity=Polarity.AGAINST)
    assert refrain.kind is MatterKind.ACTION


def test_a_country_named_by_its_government_acts_and_by_its_name_may_suffer() -> None:
    text = "وأكد قصف حكومة النجد، وقصف النجد"
    made = reading("قصف حكومة النجد", "قصف النجد", text=text, act=Act.CONDEMN, polarity=Polarity.AGAINST)
    start = text.index("حكومة النجد")
    words = Quote(start=start, end=start + len("حكومة النجد"), quote="حكومة النجد")
    state = next(entity for entity in made.entities if entity.id == "النجد")
    country = dataclasses.replace(state, type=EntityType.PLACE, kind="Country", mentions=(words, state.mentions[-1]))
    condemned = dataclasses.replace(made.stances[0], act=Act.CONDEMN)
    composed = compose(dataclasses.replace(made, entities=(country,), stances=(condemned, made.stances[1])))
    assert [shape(s.matters[0]) for s in composed.stances] == [
        ("bombing", {"agents": ("النجد",)}),
        ("bombing", {"places": ("النجد",)}),
    ]


NEGATED = {
    "interference": ("عدم تدخل الساحل في الزيتون", "interference"),
    "arming": ("عدم تسليح كتائب الصخر", "arming"),
    "finite verb": ("أن لا تنسحب كتائب الصخر", "withdrawal"),
}


@pytest.mark.parametrize(("content", "gist"), NEGATED.values(), ids=NEGATED.keys())
def test_what_is_not_to_be_is_to_be_refrained_from(content: str, gist: str) -> None:
    (matter,) = matters(content)
    assert matter.type == "refraining"
    assert matter.ends is not None
    assert matter.ends.gist == gist
    (told,) = matters(content, act=Act.STATE, polarity=Polarity.NEUTRAL)
    assert told.gist == f"not {gist}"


def test_no_sparing_of_effort_is_effort() -> None:
    assert matters("لن ندخر جهداً في حماية المزارعين", act=Act.PROMISE)[0].type != "refraining"


def test_no_end_is_no_end() -> None:
    (matter,) = matters("عدم وقف هجمات كتائب الصخر")
    assert (matter.type, matter.ends, matter.gist) == ("other", None, "not صخر كتايب هجمات وقف")


def test_an_english_negation_is_kept() -> None:
    (matter,) = matters("Coastland must not support the Rock Brigades", lang="en")
    assert (matter.type, matter.agents) == ("refraining", ("Coastland",))


def test_a_negated_condition_is_no_action_to_be_done() -> None:
    made = reading("التقدم في مسار الغدير إذا لم تنسحب كتائب الصخر", act=Act.STATE, polarity=Polarity.NEUTRAL)
    condition = compose(made).stances[0].condition
    assert condition is not None
    assert (condition.kind, condition.gist) == (MatterKind.SITUATION, "not withdrawal")


def test_nobody_wants_harm() -> None:
    (matter,) = matters("قصف الساحل الزيتون")
    assert (matter.type, matter.agents) == ("other", ())


def test_a_wanted_state_of_affairs_is_to_be_brought_about() -> None:
    (matter,) = matters("شراكة النجد")
    assert shape(matter) == ("bring-about", {"agents": ("النجد",)})


def test_what_is_refused_or_hoped_for_is_an_action_when_it_is_one() -> None:
    kinds = [
        matters("انسحاب كتائب الصخر", act=act, polarity=Polarity.FOR)[0].kind
        for act in (Act.REJECT, Act.HOPE, Act.PRAISE)
    ]
    assert kinds == [MatterKind.ACTION, MatterKind.ACTION, MatterKind.SITUATION]


def test_a_content_without_a_head_keeps_its_words_and_invents_no_part() -> None:
    (matter,) = matters("كرامة المزارعين وكبرياء الساحل")
    assert shape(matter) == ("other", {})
    assert matter.gist == "ساحل كرامه مزارعين وكبرياء"


def test_a_pronoun_is_the_one_target_that_the_content_does_not_name() -> None:
    one = matters("إلزامه بوقف إطلاق النار", text="وأكد إلزامه بوقف إطلاق النار. الساحل النجد", target=("الساحل",))
    two = matters(
        "إلزامه بوقف إطلاق النار", text="وأكد إلزامه بوقف إطلاق النار. الساحل النجد", target=("الساحل", "النجد")
    )
    assert (one[0].affects, two[0].affects) == (("الساحل",), ())


def test_a_pronoun_behind_other_words_is_left_open() -> None:
    text = "وأكد حماية الحقول ودعمها. الساحل"
    assert all(not m.benefits for m in matters("حماية الحقول ودعمها", text=text, target=("الساحل",)))


def test_a_plural_pronoun_is_the_one_population_named() -> None:
    matter = matters("أوضاع النازحين في الزيتون والتجاوزات بحقهم", act=Act.CONDEMN, polarity=Polarity.AGAINST)
    assert shape(matter[1]) == ("abuses", {"affects": ("النازحين",)})


def test_these_abuses_are_those_told_of_before() -> None:
    matter = matters("التجاوزات بحق النازحين في الزيتون", "وقف هذه التجاوزات وضمان سلامتهم")
    assert matter[0].ends is not None
    assert shape(matter[0].ends) == ("abuses", {"affects": ("النازحين",), "places": ("الزيتون",)})
    assert shape(matter[1]) == ("protection", {"benefits": ("النازحين",)})


def test_then_follows_and_its_pronoun_is_the_masculine_name_before() -> None:
    text = "وأكد انسحاب قوات مجلس السنديان من الزيتون، ومن ثم إلزامه بوقف إطلاق النار."
    last = compose(reading("انسحاب قوات مجلس السنديان من الزيتون", "إلزامه بوقف إطلاق النار", text=text)).stances[-1]
    assert last.follows == 0
    assert last.matters[0].affects == ("مجلس السنديان",)


def test_their_country_is_the_state_of_the_delegation_addressed() -> None:
    text = "وأكد الجهود التي تبذلها بلادهم. وفد النجد"
    made = reading("الجهود التي تبذلها بلادهم", text=text, act=Act.PRAISE, addressee=("وفد النجد",))
    known = tuple(dataclasses.replace(e, of=("النجد",)) if e.id == "وفد النجد" else e for e in made.entities)
    assert compose(dataclasses.replace(made, entities=known)).stances[0].matters[0].agents == ("النجد",)
    named = matters("الجهود التي تبذلها بلادهم", text=f"{text}. النجد", act=Act.PRAISE, addressee=("وفد النجد",))
    assert named[0].agents == ("النجد",)
    council = f"{text}. مجلس السنديان"
    assert (
        matters("الجهود التي تبذلها بلادهم", text=council, act=Act.PRAISE, addressee=("مجلس السنديان",))[0].agents == ()
    )
    assert matters("الجهود التي تبذلها بلادهم", act=Act.PRAISE)[0].agents == ()


def test_a_population_brings_its_place() -> None:
    made = reading("حماية النازحين", text="وأكد حماية النازحين. مخيم الرمل")
    known = tuple(dataclasses.replace(e, place="مخيم الرمل") if e.id == "النازحين" else e for e in made.entities)
    assert compose(dataclasses.replace(made, entities=known)).stances[0].matters[0].places == ("مخيم الرمل",)


def test_a_condition_is_kept_apart() -> None:
    stance = compose(
        reading("التقدم في مسار الغدير في حال تشكيل لجنة لدعم جهود النجد", act=Act.STATE, polarity=Polarity.NEUTRAL)
    ).stances[0]
    assert stance.condition is not None
    assert shape(stance.condition)[0] == "formation"
    assert "النجد" not in stance.condition.affects + stance.condition.agents
    assert stance.matters[0].processes == ("مسار الغدير",)


def test_a_line_of_control_is_a_place_of_its_own_with_its_month() -> None:
    content = "انسحاب كتائب الصخر إلى ما وراء الخطوط التي كانت عليها في أيلول عام 2028"
    composed = compose(reading(content))
    line = composed.entities[-1]
    assert (line.kind, line.type) == ("ControlLine", EntityType.PLACE)
    assert line.mentions[0].quote == "الخطوط التي كانت عليها في أيلول عام 2028"
    assert line.time is not None
    assert (line.time.earliest, line.time.latest) == (dt.date(2028, 9, 1), dt.date(2028, 9, 30))
    assert composed.stances[0].matters[0].to_places == (line.id,)
    for span in (line.mentions[0], line.time.words):
        assert composed.release.text[span.start : span.end] == span.quote


@pytest.mark.parametrize("content", ["انسحاب كتائب الصخر إلى حدود بعيدة", "رسم الخطوط في أيلول عام 2028"])
def test_a_line_without_time_or_movement_is_none(content: str) -> None:
    composed = compose(reading(content))
    assert all(entity.kind != "ControlLine" for entity in composed.entities)


SAME_DEMAND = {
    "noun or noun": ("انسحاب كتائب الصخر من الزيتون", "خروج كتائب الصخر من الزيتون"),
    "adverbs": ("انسحاب كتائب الصخر من الزيتون", "الانسحاب الفوري لكتائب الصخر من الزيتون"),
    "verb": ("انسحاب كتائب الصخر من الزيتون", "أن تنسحب كتائب الصخر من الزيتون"),
    "forces": ("انسحاب الساحل من الزيتون", "انسحاب قوات الساحل من الزيتون"),
    "name or adjective": ("وقف تدخل الساحل", "وقف التدخل الساحلي"),
    "other words around it": ("حماية المزارعين", "حماية المزارعين بما يعزز السيادة"),
}
OTHER_DEMAND = {
    "place": ("انسحاب كتائب الصخر من الزيتون", "انسحاب كتائب الصخر من قرية التين"),
    "agent": ("انسحاب كتائب الصخر من الزيتون", "انسحاب الساحل من الزيتون"),
    "object": ("دعم النجد", "دعم اقتصاد النجد"),
    "unknown object": ("فتح المعابر", "فتح المدارس"),
    "inner action": ("إلزام الساحل بوقف إطلاق النار", "إلزام الساحل بتنفيذ القرار 900"),
    "situation ended": ("وقف تدخل الساحل", "وقف قصف الساحل"),
}


def signature(matter: Matter | None) -> object:
    """Return what decides that two matters are one."""
    if matter is None:
        return None
    return matter.kind, shape(matter), matter.topics, matter.gist, signature(matter.ends)


@pytest.mark.parametrize(("one", "two"), SAME_DEMAND.values(), ids=SAME_DEMAND.keys())
def test_one_demand_in_other_words_is_one(one: str, two: str) -> None:
    assert signature(matters(one)[0]) == signature(matters(two)[0])


@pytest.mark.parametrize(("one", "two"), OTHER_DEMAND.values(), ids=OTHER_DEMAND.keys())
def test_another_demand_is_another(one: str, two: str) -> None:
    assert signature(matters(one)[0]) != signature(matters(two)[0])


def test_topics_of_the_words_go_to_the_stance() -> None:
    stance = compose(reading("حماية المزارعين بما يعزز سيادة القانون ووقف إطلاق النار")).stances[0]
    assert {"ceasefire", "civilian-protection"} <= set(stance.topics)
    assert stance.matters[0].topics == ("civilian-protection",)


@pytest.mark.parametrize("content", ["،", "؟!", "١٢٣", "و", "ال" * 2000, "a" * 5000, "وقف " * 500])
def test_odd_contents_are_read(content: str) -> None:
    composed = compose(reading(content.strip()))
    assert composed.stances[0].matters


# --- the release that ships, from its marks


@pytest.fixture(scope="module")
def example() -> Reading:
    (release,) = read_releases(EXAMPLE)
    marks = json.loads((Path(tests.accuracy.__path__[0]) / "example.marks.json").read_text("utf-8"))
    return compose(read_marks(marks, release))


def about(example: Reading, words: str) -> list[tuple[str, dict[str, tuple[str, ...]]]]:
    """Return the matters of the stance whose content begins with some words, entities by their English names."""
    names = {e.id: e.name_en or e.name_ar for e in example.entities}
    (stance,) = [s for s in example.stances if s.content.quote.startswith(words)]
    shapes = [shape(m) for m in stance.matters]
    return [(kind, {p: tuple(names[e] for e in ids) for p, ids in parts.items()}) for kind, parts in shapes]


def test_example_withdrawal_behind_the_lines(example: Reading) -> None:
    line = "الخطوط التي كانت عليها في أيلول عام 2018"
    ((kind, parts),) = about(example, "انسحاب قوات النظام")
    assert kind == "withdrawal"
    assert parts["to_places"] == (line,)
    assert parts["agents"] == ("Government of Syria ('the regime')",)


def test_example_enforcement_follows_the_withdrawal(example: Reading) -> None:
    ((kind, parts),) = about(example, "إلزامه")
    assert (kind, parts) == ("enforcement", {"affects": ("Government of Syria ('the regime')",)})
    (stance,) = [s for s in example.stances if s.content.quote.startswith("إلزامه")]
    assert stance.follows is not None
    assert example.stances[stance.follows].content.quote.startswith("انسحاب قوات النظام")


def test_example_militias_leave_and_iran_stops(example: Reading) -> None:
    ((leave, parts),) = about(example, "انسحاب هذه الميليشيات")
    assert (leave, parts["agents"]) == ("withdrawal", ("Iranian sectarian militias",))
    assert parts["from_places"][0]
    ((stop, parts),) = about(example, "وقف تدخل")
    assert (stop, parts) == ("halt", {"agents": ("Iran",)})


def test_example_one_interference_is_judged_twice(example: Reading) -> None:
    ended = [m.ends for s in example.stances for m in s.matters if m.ends and m.ends.gist == "interference"]
    assert len(ended) == 2
    assert signature(ended[0]) == signature(ended[1])


def test_example_efforts_accountability_refugees_and_aid(example: Reading) -> None:
    assert about(example, "الجهود التركية") == [
        ("efforts", {"agents": ("Turkey", "United States"), "places": ("north-east Syria",)})
    ]
    (joint,) = [s for s in example.stances if s.content.quote.startswith("تفعيل نظام المحاسبة")]
    assert joint.matters[0].type == "activation"
    assert set(joint.matters[0].topics) == {"accountability", "sanctions", "transitional-justice"}
    refugees = "Syrian refugees in Lebanon"
    assert [parts["affects"] for _, parts in about(example, "أوضاع اللاجئين")] == [(refugees,), (refugees,)]
    aid = about(example, "التحرك الأمريكي")[0]
    assert aid[0] == "aid"
    assert aid[1]["places"] == ("Rukban camp", "Al-Hol camp")


def test_example_chance_if_the_group_is_formed(example: Reading) -> None:
    (stance,) = [s for s in example.stances if s.condition]
    assert stance.condition is not None
    assert (stance.condition.kind, stance.condition.type) == (MatterKind.ACTION, "formation")


def test_example_every_matter_stands_in_the_text(example: Reading) -> None:
    for stance in example.stances:
        assert stance.matters
        for matter in (*stance.matters, *(m.ends for m in stance.matters if m.ends)):
            assert example.release.text[matter.words.start : matter.words.end] == matter.words.quote


WORDS = st.sampled_from([
    *(*TYPES, "وقف", "انسحاب", "إلزامه", "التحرك", "لوقف", "هذه", "التجاوزات", "بحقهم", "في", "حال", "تشكيل"),
    *("إلى", "ما", "وراء", "الخطوط", "أيلول", "عام", "2018", "،", ".", "بما", "التي", "\u202eقصف", "ﻻ", "ﷲ"),
    *("وﹴ", "👍", "\u0640", "to", "of", "halt", "attacks", "their", ",", "and", "which"),
])


@given(st.lists(WORDS, min_size=1, max_size=25), st.sampled_from([*Act]), st.sampled_from(["ar", "en"]))
@settings(max_examples=150, deadline=None)
def test_any_words_are_read_and_every_part_is_named_in_them(words: list[str], act: Act, lang: str) -> None:
    content = " ".join(words)
    made = reading(content, lang=lang, text=f"وأكد {content}", act=act)
    named = {entity.id for entity in made.entities}
    composed = compose(made)
    lines = {entity.id for entity in composed.entities} - named
    for matter in composed.stances[0].matters:
        assert {e for ids in shape(matter)[1].values() for e in ids} <= named | lines
        assert composed.release.text[matter.words.start : matter.words.end] == matter.words.quote
