"""What goes on behind what another was told to have done: his, where "that he" says so, and nobody's otherwise."""

import pytest

from tests.extract.test_court_and_cabinet import told

_SAYS = "قال سامي النجار إن "


def demands(text: str) -> list[list[str]]:
    return [who for act, who, _ in told(text) if act in ("demand", "praise")]


@pytest.mark.parametrize(
    "deed",
    [
        "كمال الرفاعي زار المخيم وإنه دعا إلى فتح المعبر.",
        "كمال الرفاعي التقى الوفد صباحا وإنه طالب بفتح المعبر.",
        "كمال الرفاعي استقبل الوفد وأنه رحب بالهدنة.",
    ],
)
def test_that_he_did_so_is_of_whom_it_was_told(deed: str) -> None:
    assert demands(_SAYS + deed) == [["كمال الرفاعي"]]


@pytest.mark.parametrize(
    "deed",
    [
        "كمال الرفاعي زار المخيم ودعا إلى فتح المعبر.",
        "الوزير استقبل الوفد ورحب بالهدنة.",
        "الوزير زار المخيم وإنه دعا إلى فتح المعبر.",
        "وزير الخارجية تلقى رسالة وأنه طالب بفتح المعبر.",
    ],
)
def test_who_may_do_so_is_left_open(deed: str) -> None:
    assert demands(_SAYS + deed) == []


@pytest.mark.parametrize(
    "deed",
    [
        "كمال الرفاعي زار المخيم، ودعا إلى فتح المعبر.",
        "الحكومة أخطأت ودعا إلى فتح المعبر.",
        "الحكومة أخطأت وإنه دعا إلى فتح المعبر.",
        "الوزيرة زارت المخيم ودعا إلى فتح المعبر.",
    ],
)
def test_the_speaker_goes_on_behind_a_comma_a_body_or_a_woman(deed: str) -> None:
    assert demands(_SAYS + deed) == [["سامي النجار"]]
