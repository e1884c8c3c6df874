"""What stands behind a name and a colon, or below a line that says who says it, is that speaker's."""

import pytest

from tests.extract.english_world import read, told

_REJECTS, _ASKS = ("reject", "the levy"), ("demand", "an inquiry")


def _held_by(text: str, name: str) -> list[tuple[str, str]]:
    return [(act, said) for act, who, said in told(read(text)) if len(who) == 1 and who[0].endswith(name)]


@pytest.mark.parametrize(
    ("label", "name"),
    [
        ("River Watch", "River Watch"),
        ("Boatmen's Union", "Boatmen's Union"),
        ("Minister Ida Falk", "Ida Falk"),
        ("Harbour chief Anna Falk", "Anna Falk"),
        ("Statement of the Lake Union", "Lake Union"),
        ("Statement from Sylvania", "Sylvania"),
    ],
)
@pytest.mark.parametrize("parting", [" ", "\n\n"])
def test_a_quotation_behind_a_name(label: str, name: str, parting: str) -> None:
    text = (
        f"Responses\n\n{label}:{parting}“We reject the levy. We call for an inquiry.”\n\nRuritania welcomed the levy.\n"
    )
    assert _held_by(text, name) == [_REJECTS, _ASKS]


@pytest.mark.parametrize(
    "label", ["Sylvania rejected the view of Ruritania", "The signs at the gate of Port Lake read"]
)
def test_a_line_that_tells_more_names_no_speaker(label: str) -> None:
    held = told(read(f"{label}: “We call for an inquiry into the raids of May.”\n"))
    assert ["Ruritania"] not in [who for _, who, _ in held]


def test_paragraphs_below_who_says_them() -> None:
    text = "Minister Ida Falk said:\n\nSylvania condemns the raids.\n\nI reject the levy. We call for an inquiry.\n\n"
    below = "Background\n\nWe met her in May. I support the levy.\n"
    assert _held_by(text + below, "Falk") == [_REJECTS, _ASKS]
    assert _held_by(text + below, "Sylvania") == [("condemn", "the raids")]


def test_paragraphs_of_the_next_who_speaks() -> None:
    text = "Minister Ida Falk said:\n\nI reject the levy.\n\nMinister Otto Brandt added:\n\nI call for an inquiry.\n"
    assert (_held_by(text, "Falk"), _held_by(text, "Brandt")) == ([_REJECTS], [_ASKS])


def test_paragraphs_end_where_another_is_quoted() -> None:
    text = "Minister Ida Falk said:\n\nThe port is shut. A boatman said: “I reject the levy.” We support it.\n"
    assert _held_by(text, "Falk") == []


def test_a_house_resolves() -> None:
    text = "Resolution\n\nResolved, That the Senate—\n(1) rejects the levy; and\n(2) calls for an inquiry.\n"
    assert _held_by(text, "Senate") == [_REJECTS, _ASKS]


def test_a_group_by_its_own_name_is_no_other() -> None:
    text = "The Lake Contact Group met. Boatmen welcomed the truce. The Group rejected the levy.\n"
    assert _held_by(text, "Lake Contact Group") == [_REJECTS]
