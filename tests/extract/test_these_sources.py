"""Sources called again by "these", reports and courts that tell or rule, and what one does while he does another."""

import pytest

from tests.extract.test_fronted import told


@pytest.mark.parametrize(
    "again",
    [
        "وتشدد هذه المصادر على أن الجسر القديم مغلق.",
        "وعلى الرغم من ذلك، تؤكد هذه المصادر أن الجسر القديم مغلق.",
        "وبحسب هذه المصادر فإن الجسر القديم مغلق.",
    ],
)
def test_these_sources_are_those_who_spoke(again: str) -> None:
    stances = told(f"وقالت مصادر سياسية إن الطريق مفتوح. {again}")
    assert [(who, said) for _, who, said in stances] == [
        ("مصادر سياسية", "الطريق مفتوح"),
        ("مصادر سياسية", "الجسر القديم مغلق"),
    ]


@pytest.mark.parametrize("opening", ["", "يشار إلى أن "])
def test_reports_before_their_verb(opening: str) -> None:
    assert told(f"{opening}تقارير صحفية كشفت مؤخرا عن خلافات في الحزب.") == [
        ("state", "تقارير صحفية", "خلافات في الحزب")
    ]


@pytest.mark.parametrize("court", ["وقضت المحكمة الدستورية", "وكانت المحكمة الدستورية ومقرها لندن قضت أمس"])
def test_a_court_rules(court: str) -> None:
    assert told(f"{court} بأن القانون الجديد باطل.") == [("state", "المحكمة الدستورية", "القانون الجديد باطل")]


@pytest.mark.parametrize("text", ["وقضى سامي النجار بقصف جوي على المدينة.", "وقضى سامي النجار بقية حياته في لندن."])
def test_who_dies_or_spends_rules_nothing(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize("meanwhile", ["وفي حين", "وفيما", "وبينما"])
def test_who_does_one_thing_while_he_does_another(meanwhile: str) -> None:
    assert told(f"{meanwhile} ترفض حركة حماس القرار، تدعو إلى الحوار.") == [
        ("reject", "حركة حماس", "القرار"),
        ("demand", "حركة حماس", "الحوار"),
    ]
