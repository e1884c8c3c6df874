"""Whether the name behind the lawyer of the victim is the lawyer's or the victim's is not told."""

import pytest

from tests.extract.test_court_and_cabinet import told


@pytest.mark.parametrize(
    "who", ["محامي الضحية", "محامي المتهم", "محامي الأسير", "محامية المتهم", "محامي الأسيرة", "زميل الضحية"]
)
def test_the_name_may_be_the_clients(who: str) -> None:
    verb = "قالت" if who.startswith("محامية") else "قال"
    assert [held for _, held, _ in told(f"{verb} {who} سامي الزهيري إن الحكم ظالم.")] == [[who]]


@pytest.mark.parametrize("who", ["محامي الشركة", "محامي الدفاع", "المحامي", "محامي الضحية،"])
def test_the_name_of_a_lawyer_of_a_body_is_his(who: str) -> None:
    end = "،" if who.endswith("،") else ""
    assert [held for _, held, _ in told(f"قال {who} سامي الزهيري{end} إن الحكم ظالم.")] == [["سامي الزهيري"]]


def test_the_name_is_the_lawyers_where_its_bearer_goes_on() -> None:
    stances = told("قال محامي الضحية سامي الزهيري إن الحكم ظالم. وأضاف الزهيري أن الطريق مغلق.")
    assert [held for _, held, _ in stances] == [["سامي الزهيري"]] * 2
