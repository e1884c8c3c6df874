"""Who is meant by a surname, two offices of one person, sources that open a sentence. All names are invented."""

import pytest

from tests.extract.english_world import names, read, told


def test_a_surname_is_that_of_the_one_named_in_full() -> None:
    reading = read(
        "Army Deputy Commander Nils Lindqvist met Ambassador Karl Weber.\n"
        "The Ambassador and Deputy Commander Lindqvist condemned the raid. Lindqvist said the mill was closed."
    )
    assert [names(reading, s.holder) for s in reading.stances] == [["Karl Weber", "Nils Lindqvist"], ["Nils Lindqvist"]]
    assert "Ada Lindqvist" not in {e.name_en for e in reading.entities}


@pytest.mark.parametrize(
    "office",
    [
        "Deputy Prime Minister and Minister of Foreign Affairs and Trade",
        "Prime Minister and Foreign Minister",
    ],
)
def test_two_offices_of_one_person(office: str) -> None:
    reading = read(f"Ambassador Karl Weber met with Ruritania's {office} Lena Holm.")
    (meeting,) = reading.meetings
    assert names(reading, meeting.participants) == ["Karl Weber", "Lena Holm", "Ruritania"]


def test_a_title_with_the_article_is_another_person() -> None:
    reading = read("Ambassador Karl Weber spoke. The Ambassador and Foreign Minister Lena Holm condemned the raid.")
    assert names(reading, reading.stances[-1].holder) == ["Karl Weber", "Lena Holm"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Diplomats said the mill was closed.", [("state", ["Diplomats"], "the mill was closed")]),
        ("Experts warned of a famine.", [("warn", ["Experts"], "a famine")]),
        ("World powers condemned the raid.", [("condemn", ["world powers"], "the raid")]),
        ("A Ruritanian official declined to be named.", []),
        ("We thank Sylvania. Ruritania remains a vital partner of ours.", []),
        (
            "Mayor Lena Holm said the farmers were afraid after Sylvania announced a raid and feared it would burn.",
            [
                (
                    "state",
                    ["Lena Holm"],
                    "the farmers were afraid after Sylvania announced a raid and feared it would burn",
                ),
                ("state", ["Sylvania"], "a raid"),
            ],
        ),
        (
            "The Concord joins with other friends of Ruritania in calling upon Sylvania to open the mill.",
            [("demand", ["Concord of Nations"], "open the mill")],
        ),
    ],
)
def test_sources_and_what_is_no_stance(text: str, expected: list[tuple[str, list[str], str]]) -> None:
    assert [row for row in told(read(text)) if row[0] != "praise"] == expected
