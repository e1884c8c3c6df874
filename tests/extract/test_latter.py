"""Whom "the latter" stands for, and who goes on in which gender."""

import pytest

from tests.extract.test_court_and_cabinet import told


def held(text: str) -> list[tuple[str, list[str]]]:
    return [(act, who) for act, who, _ in told(text)]


@pytest.mark.parametrize(
    ("text", "second"),
    [
        ("اتهم حزب الفجر كمال الرفاعي بالفساد، فيما نفى الأخير التهمة.", ("deny", "كمال الرفاعي")),
        ("بحث سامي النجار مع كمال الرفاعي التعاون، وأعرب الأخير عن تقديره لأهل المدينة.", ("praise", "كمال الرفاعي")),
        ("اتهم سامي النجار حركة السهل بالفساد، لكن الأخيرة رفضت الاتهام.", ("reject", "حركة السهل")),
    ],
)
def test_the_latter_is_the_second_of_two(text: str, second: tuple[str, str]) -> None:
    assert held(text)[-1] == (second[0], [second[1]])


@pytest.mark.parametrize(
    ("accused", "goes_on"), [("كمال الرفاعي", "الأخير نفى ذلك وأكد"), ("حركة السهل", "الأخيرة نفت ذلك وأكدت")]
)
def test_the_latter_goes_on(accused: str, goes_on: str) -> None:
    text = f"وكان سامي النجار قد اتهم {accused} بالسرقة، لكن {goes_on} أن الدعوى باطلة."
    assert held(text) == [("condemn", ["سامي النجار"]), ("affirm", [accused])]


@pytest.mark.parametrize(
    "text",
    [
        "قال سامي النجار إن كمال الرفاعي يعطل الاتفاق مع حزب الفجر، لكن الأخير رفض الهدنة.",
        "أكد سامي النجار أن الاجتماع الأخير مع كمال الرفاعي رفض الهدنة.",
        "قال سامي النجار إن كمال الرفاعي غائب وإن رد الأخير على الهدنة متأخر.",
    ],
)
def test_where_it_is_left_open_nobody_is_the_latter(text: str) -> None:
    assert {who for _, whose in held(text) for who in whose} == {"سامي النجار"}


def test_a_masculine_body_goes_on_in_no_feminine_participle() -> None:
    text = "ورحب حزب الفجر بموافقة حركة السهل على الهدنة، مؤكدة أن الهدنة دائمة."
    assert held(text) == [("praise", ["حزب الفجر"])]


def test_who_lies_when_he_speaks_denies_nothing() -> None:
    text = "قال سامي النجار إن كمال الرفاعي يكذب عندما يقول إن الطريق مفتوح."
    assert told(text) == [("state", ["سامي النجار"], "كمال الرفاعي يكذب عندما يقول إن الطريق مفتوح")]


@pytest.mark.parametrize("another", ["كمال الرفاعي", "حزب الفجر"])
@pytest.mark.parametrize("clause", ["لكن {} نفى ذلك", "فيما غادر {} القاعة", "غير أن {} رفض الرد", "بينما {} لم يعتذر"])
def test_who_goes_on_behind_but_is_who_did_what_is_told_there(another: str, clause: str) -> None:
    text = f"اتهم سامي النجار الحكومة بالفساد، {clause.format(another)} وأكد أن الدعوى باطلة."
    assert ("affirm", [another]) in held(text)
    assert ("affirm", ["سامي النجار"]) not in held(text)


@pytest.mark.parametrize("clause", ["لكن السائق نفى ذلك", "بينما غادر السائق القاعة", "غير أن السائق لم يعتذر"])
def test_who_goes_on_behind_what_somebody_unknown_did_is_left_open(clause: str) -> None:
    assert held(f"اتهم سامي النجار الحكومة بالفساد، {clause} وأكد أن الدعوى باطلة.") == [("condemn", ["سامي النجار"])]


@pytest.mark.parametrize("clause", ["إلا أنه عاد", "لكن الأدلة لم تكف", "فيما رفضت حركة السهل الرد"])
def test_who_spoke_goes_on_where_the_other_does_not_agree(clause: str) -> None:
    text = f"اتهم سامي النجار الحكومة بالفساد، {clause} وأكد أن الدعوى قائمة."
    assert held(text)[-1] == ("affirm", ["سامي النجار"])


@pytest.mark.parametrize("clause", ["لكن شكر حزب الفجر", "لكن حزب الفجر غائب"])
def test_where_either_may_go_on_it_is_left_open(clause: str) -> None:
    assert held(f"رحب سامي النجار بالقرار {clause} ودعا إلى الهدوء.") == [("praise", ["سامي النجار"])]
