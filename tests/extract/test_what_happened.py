"""Whoever stands between "described" and "what happened" describes it, and is not himself described."""

import pytest

from tests.extract.test_court_and_cabinet import told


@pytest.mark.parametrize("what", ["ما جرى", "ما يحدث", "ما قام به الحرس"])
@pytest.mark.parametrize("called", ['بأنه "مسرحية"', "بالمسرحية", "بأنه جريمة"])
@pytest.mark.parametrize("before", ["", "قال سامي النجار إن العقد مزور. و", "قال سامي النجار إن العقد مزور، فيما "])
def test_who_describes_what_happened(before: str, called: str, what: str) -> None:
    last = told(f"{before}وصف كمال الرفاعي {what} {called}.")[-1]
    assert last[:2] == ("condemn", ["كمال الرفاعي"])


def test_who_is_described_is_not_who_describes() -> None:
    text = "قال سامي النجار إن العقد مزور، ووصف كمال الرفاعي الذي وقعه بأنه فاسد."
    assert told(text)[-1][:2] == ("condemn", ["سامي النجار"])
