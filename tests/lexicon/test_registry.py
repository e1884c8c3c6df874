"""The registry that ships holds what releases need, and answers who held a post on a day."""

import datetime as dt
import re

import pytest

from kg.kinds import EntityType
from kg.lexicon.registry import Registry, load_registry


@pytest.fixture(scope="module")
def registry() -> Registry:
    return load_registry()


def keys(registry: Registry, form: str, lang: str = "ar") -> set[str]:
    return {name.key for name in registry.names(lang) if name.text == form}


def test_the_same_folder_is_read_once() -> None:
    assert load_registry() is load_registry()


@pytest.mark.parametrize(
    ("form", "key"),
    [
        ("الائتلاف الوطني لقوى الثورة والمعارضة السورية", "actor/syrian-national-coalition"),
        ("الخارجية الأمريكية", "actor/us-department-of-state"),
        ("الخارجية الأميركية", "actor/us-department-of-state"),
        ("عبد الرحمن مصطفى", "person/abdurrahman-mustafa"),
        ("ريتشارد أوتزن", "person/richard-outzen"),
        ("مجلس الأمن", "actor/un-security-council"),
        ("مخيم الركبان", "place/rukban-camp"),
        ("مخيم الهول", "place/al-hol-camp"),
        ("سورية", "actor/syria"),
        ("سورية", "place/syria"),
        ("الحكومة التركية", "actor/turkey"),
        ("القرار 2254", "instrument/unsc-resolution-2254"),
        ("حزب الله", "actor/hezbollah"),
        ("تنظيم داعش", "actor/isis"),
        ("الشعب العراقي", "actor/people-of-iraq"),
    ],
)
def test_a_form_names_its_thing(registry: Registry, form: str, key: str) -> None:
    assert key in keys(registry, form)


def test_a_word_of_one_party_is_framing_and_bound_to_its_context(registry: Registry) -> None:
    regime = [name for name in registry.names("ar") if name.text == "النظام"]
    assert [(name.key, name.alias and name.alias.framing) for name in regime] == [("actor/syrian-government", True)]
    assert regime[0].alias is not None
    assert regime[0].alias.context == "syria"
    government = registry.entries["actor/syrian-government"]
    assert government.type is EntityType.STATE
    assert government.represents == "actor/syria"
    assert registry.entries["actor/syrian-government-forces"].part_of == government.key


def test_a_name_that_many_bear_counts_in_its_context_only(registry: Registry) -> None:
    entry = registry.entries["person/ahmad-ramadan-snc"]
    (name,) = [name for name in registry.names("ar") if name.key == entry.key]
    assert name.alias is not None
    assert name.alias.context == entry.context == "syria"


@pytest.mark.parametrize(
    ("post", "day", "person"),
    [
        ("president-of-the-syrian-national-coalition", "2019-06-28", "abdurrahman-mustafa"),
        ("un-special-envoy-for-syria", "2019-06-28", "geir-pedersen"),
        ("un-special-envoy-for-syria", "2015-08-06", "staffan-de-mistura"),
        ("foreign-minister-of-united-states", "2015-08-02", "john-kerry"),
        ("foreign-minister-of-turkey", "2018-05-01", "mevlut-cavusoglu"),
        ("prime-minister-of-united-kingdom", "2022-09-30", "liz-truss"),
        ("secretary-general-of-the-united-nations", "2016-12-31", "ban-ki-moon"),
    ],
)
def test_holder(registry: Registry, post: str, day: str, person: str) -> None:
    held = registry.holder_of(f"post/{post}", dt.date.fromisoformat(day))
    assert held == (f"person/{person}",)


def test_on_the_day_of_a_hand_over_nobody_is_chosen(registry: Registry) -> None:
    held = registry.holder_of("post/president-of-the-syrian-national-coalition", dt.date(2019, 6, 29))
    assert set(held) == {"person/abdurrahman-mustafa", "person/anas-al-abdah"}


def test_nothing_is_said_of_days_beyond_what_is_known(registry: Registry) -> None:
    assert registry.holder_of("post/foreign-minister-of-france", dt.date(2040, 1, 1)) == ()
    assert registry.holder_of("post/no-such-post", dt.date(2019, 1, 1)) == ()


def test_posts_of_a_person(registry: Registry) -> None:
    person = "person/abdurrahman-mustafa"
    ever = registry.posts_of(person)
    assert registry.posts_of(person, dt.date(2018, 12, 1)) == ("post/president-of-the-syrian-national-coalition",)
    assert ever[-1] == "post/prime-minister-of-the-syrian-interim-government"
    assert [tenure.post for tenure in registry.tenures_of(person)] == list(ever)


def test_every_member_of_the_united_nations_is_there(registry: Registry) -> None:
    states = [entry for entry in registry.entries.values() if entry.kind == "State"]
    assert len(states) == 197
    for state in states:
        assert registry.entries[state.territory].kind == "Country"
        assert registry.state_post(state.key, "foreign-minister") is not None


def test_an_adjective_leads_to_its_state(registry: Registry) -> None:
    states = {adjective.form.text: adjective.state for adjective in registry.adjectives("ar")}
    assert states["التركية"] == "actor/turkey"
    assert states["الأتراك"] == "actor/turkey"
    assert states["الأميركي"] == states["الأمريكيون"] == "actor/united-states"
    assert states["الكورية الجنوبية"] == "actor/south-korea"
    english = {adjective.form.text: adjective.state for adjective in registry.adjectives("en")}
    assert english["Syrian"] == "actor/syria"


def test_a_post_of_a_state_has_its_forms(registry: Registry) -> None:
    post = registry.state_post("actor/saudi-arabia", "foreign-minister")
    assert post is not None
    assert {"وزير الخارجية السعودي", "وزير خارجية السعودية"} <= set(post.names("ar"))
    assert "Saudi Foreign Minister" in post.names("en")
    assert post.body == "actor/ministry-of-foreign-affairs-of-saudi-arabia"
    assert "وزير الخارجية السعودي" in {name.text for name in registry.post_names("ar")}


def test_an_entry_lists_its_forms_in_one_language(registry: Registry) -> None:
    forms = registry.entries["actor/united-nations"].names("ar")
    assert forms[0] == "الأمم المتحدة"
    assert "UN" in registry.entries["actor/united-nations"].names("en")
    assert len(forms) == len(set(forms))


def test_a_region_may_lie_in_a_region(registry: Registry) -> None:
    camp = registry.entries["place/al-hol-camp"]
    assert (camp.lat, camp.lon) == (36.3755, 41.1485)
    governorate = registry.entries[camp.within]
    assert registry.entries[governorate.within].key == "place/syria"


def test_capitals_lie_within_their_countries(registry: Registry) -> None:
    for state in registry.entries.values():
        if state.capital and state.capital != state.territory:
            assert registry.entries[state.capital].within == state.territory


def test_wikidata_identifiers_are_well_formed_and_not_used_twice(registry: Registry) -> None:
    seen: dict[tuple[str, str], str] = {}
    for entry in registry.entries.values():
        if entry.wikidata:
            assert re.fullmatch(r"Q[1-9][0-9]*", entry.wikidata)
            assert seen.setdefault((entry.wikidata, entry.type), entry.key) == entry.key


def test_the_sample_of_the_middle_east_is_where_it_should_be(registry: Registry) -> None:
    for key in ("aleppo", "idlib", "daraa", "raqqa", "deir-ez-zor", "kobani", "al-tanf", "rukban-camp"):
        place = registry.entries[f"place/{key}"]
        assert place.lat is not None
        assert place.lon is not None
        assert 32 < place.lat < 37.5
        assert 35.5 < place.lon < 42.5
