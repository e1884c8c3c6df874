"""Mentions in English: persons by title, bodies by head word, peoples, legal texts. Persons and bodies are invented."""

import pytest

from kg.extract.english.mentions import find_mentions_en
from kg.extract.mentions.found import Found
from kg.sources import Release
from tests.extract.english_world import DAY, world


def find(text: str) -> Found:
    return find_mentions_en(Release(id="r", text=text, sha256="0" * 64, lang="en", published=DAY), world())


def things(text: str) -> list[tuple[str, str, list[str]]]:
    return [(str(e.type), e.name_en, [q.quote for q in e.mentions]) for e in find(text).entities if e.mentions]


CASES: list[tuple[str, list[tuple[str, str, list[str]]]]] = [
    # Registry names, the article apart; a legal text by its number.
    ("the Concord of Nations met", [("Organisation", "Concord of Nations", ["Concord of Nations"])]),
    (
        "Security Council Resolution 4100 and UNSCR 4101",
        [
            ("LegalText", "Resolution 4100", ["Security Council Resolution 4100"]),
            ("LegalText", "UNSCR 4101", ["UNSCR 4101"]),
        ],
    ),
    # A name in full, then the surname, then the title.
    (
        "Foreign Minister Karl Weber left. Weber waved. The Foreign Minister smiled.",
        [("Person", "Karl Weber", ["Karl Weber", "Weber", "Foreign Minister"])],
    ),
    ("Ambassador Omar al-Nuri left. Al-Nuri waved.", [("Person", "Omar al-Nuri", ["Omar al-Nuri", "Al-Nuri"])]),
    ("Karl R. Weber, Department Spokesperson", [("Person", "Karl Weber", ["Karl R. Weber"])]),
    # The holder of the post on the day.
    (
        "The President of the Free Bordurian Assembly spoke.",
        [
            ("Person", "Ada Lindqvist", ["President of the Free Bordurian Assembly"]),
            ("Organisation", "Free Bordurian Assembly", ["Free Bordurian Assembly"]),
        ],
    ),
    # Bodies by head word, with an abbreviation, and the noun with the article.
    (
        "the Office for Border Peace (OBP) and later OBP",
        [("Organisation", "Office for Border Peace", ["Office for Border Peace", "OBP", "OBP"])],
    ),
    (
        "The Joint Border Committee met. The Committee left.",
        [("Organisation", "Joint Border Committee", ["Joint Border Committee", "Committee"])],
    ),
    # A state by its government, then by the noun alone.
    (
        "The Bordurian regime fell. The regime had lasted.",
        [("State", "Borduria", ["Bordurian regime", "regime"])],
    ),
    # Peoples.
    (
        "Bordurians and Bordurian refugees",
        [
            ("Population", "Bordurian people", ["Bordurians"]),
            ("Population", "Bordurian refugees", ["Bordurian refugees"]),
        ],
    ),
    ("victims and their families", [("Population", "victims and their families", ["victims and their families"])]),
    # Places and processes by head word.
    ("Green Valley Province", [("Place", "Green Valley Province", ["Green Valley Province"])]),
    (
        "the Concord-facilitated political process",
        [
            ("Process", "Concord-facilitated political process", ["Concord-facilitated political process"]),
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text[:50] for text, _ in CASES])
def test_things_named(text: str, expected: list[tuple[str, str, list[str]]]) -> None:
    assert things(text) == expected


def test_two_persons_of_one_surname_are_not_chosen_between() -> None:
    found = find("Foreign Minister Karl Weber met Ambassador Ute Weber. Weber left.")
    assert [len(e.mentions) for e in found.entities] == [1, 1]


def test_a_form_that_needs_a_context_is_left_alone_without_it() -> None:
    assert things("the Assembly voted") == []
    assert things("the Assembly voted in Borduria")[0][1] == "Free Bordurian Assembly"


def test_a_post_of_the_registry_is_told_with_the_person() -> None:
    found = find("Ruritanian Foreign Minister Karl Weber spoke.")
    assert [e.post for e in found.entities if e.name_en == "Karl Weber"] == ["post/foreign-minister-of-ruritania"]


def test_the_phrase_of_a_person_takes_in_title_and_state() -> None:
    text = "Yesterday Ruritanian Foreign Minister Karl Weber spoke."
    (phrase,) = find(text).phrases
    assert text[phrase.start : phrase.end] == "Ruritanian Foreign Minister Karl Weber"


OFFICES: list[tuple[str, str, list[str]]] = [
    # Text, the person, for whom he stands.
    ("Prime Minister of Sylvania Jan Kolb spoke.", "Jan Kolb", ["Sylvania"]),
    ("Sylvania's new Foreign Minister Jan Kolb spoke.", "Jan Kolb", ["Sylvania"]),
    ("Special Envoy for Borduria Jan Kolb spoke.", "Jan Kolb", []),
    ("The Concord of Nations Special Envoy for Borduria, Jan Kolb, spoke.", "Jan Kolb", ["Concord of Nations"]),
    ("The President of the Green Lake Party, Jan Kolb, spoke.", "Jan Kolb", []),
    ("Harbour Relief Agency Director Jan Kolb spoke.", "Jan Kolb", []),
    ("King Otto II of Sylvania spoke.", "Otto II", ["Sylvania"]),
    ("Deputy Foreign Minister Jan van der Kolb spoke.", "Jan van der Kolb", []),
    ("Jan Kolb, the Sylvanian ambassador, spoke.", "Jan Kolb", ["Sylvania"]),
    ("Ms. Nora Lund spoke.", "Nora Lund", []),
]


@pytest.mark.parametrize(("text", "person", "of"), OFFICES, ids=[text[:40] for text, _, _ in OFFICES])
def test_a_person_and_the_office(text: str, person: str, of: list[str]) -> None:
    found = find(text)
    entity = next(e for e in found.entities if e.type == "Person")
    assert (entity.name_en, [found.entity(i).name_en for i in entity.of]) == (person, of)


BODIES: list[tuple[str, str, str]] = [
    ("the Ministry of Lakes and Rivers met", "Organisation", "Ministry of Lakes and Rivers"),
    ("the Support Mission in Esteria met", "Organisation", "Support Mission in Esteria"),
    ("the Harbour Conference on Tuesday", "Process", "Harbour Conference"),
    ("the Lakeside 6 Conference", "Process", "Lakeside 6 Conference"),
    ("the Lake Brigades fled", "ArmedGroup", "Lake Brigades"),
    ("the Harbour Accord held", "LegalText", "Harbour Accord"),
    ("the Investigation and Identification Team met", "Organisation", "Investigation and Identification Team"),
    ("a Ruritanian delegation came", "Delegation", "Ruritanian delegation"),
    ("Ruritanian militias fled", "ArmedGroup", "Ruritanian militias"),
    ("Ruritania's parliament met", "Organisation", "Ruritania's parliament"),
    ("Ruritanian stakeholders met", "Organisation", "Ruritanian stakeholders"),
    ("those who remain missing", "Population", "those who remain missing"),
    ("families of those killed", "Population", "families of those killed"),
    ("all states", "State", "all states"),
]


@pytest.mark.parametrize(("text", "kind", "name"), BODIES, ids=[text for text, _, _ in BODIES])
def test_a_body_by_its_head(text: str, kind: str, name: str) -> None:
    assert (kind, name) in [(t, n) for t, n, _ in things(text)]


def test_a_short_name_goes_to_the_body_named_in_full() -> None:
    text = "The Global Assembly for Lakes met in Borduria. The Assembly voted."
    assert ("Organisation", "Global Assembly for Lakes", ["Global Assembly for Lakes", "Assembly"]) in things(text)
