"""What "we want" is asked for, but for peace and what we want to do; whoever has a title before his name accuses."""

import pytest

from tests.extract.reading_of import acts_held
from tests.extract.test_embedded import read


@pytest.mark.parametrize(
    ("said", "act"),
    [
        ("نريد أن ترمم البلدية الجسر", "demand"),
        ("نريد جسرا متينا للقرية", "demand"),
        ("نريد من البلدية ترميم الجسر", "demand"),
        ("نريد السلام للقرية", "hope"),
        ("نريد أن نعيش في القرية", "hope"),
        ("نريد أن نوضح أن الجسر قديم", "state"),
    ],
)
def test_what_we_want(said: str, act: str) -> None:
    assert [a for a, *_ in acts_held(read(f'وقال سالم الحامدي: "{said}".'))] == [act]


@pytest.mark.parametrize(
    ("verb", "what", "act"),
    [
        ("اتهم", "بإهمال الجسر", "condemn"),
        ("حث", "على ترميم الجسر", "demand"),
        ("ناشد", "ترميم الجسر", "demand"),
        ("طالب", "بترميم الجسر", "demand"),
    ],
)
def test_the_office_behind_a_titled_name_is_of_whom_he_turns_to(verb: str, what: str, act: str) -> None:
    said = acts_held(read(f"{verb} النائب سالم الحامدي وزير النقل {what}."))
    assert [(a, who) for a, who, _ in said] == [(act, "سالم الحامدي")]
