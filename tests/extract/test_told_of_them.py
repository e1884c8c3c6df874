"""What is told of somebody — accused, called on, named by his calling only — is not said by him."""

import pytest

from kg.kinds import Act
from tests.extract.actors import in_line, read
from tests.extract.reading_of import held
from tests.extract.test_embedded import read as read_whole


@pytest.mark.parametrize("verb", ["اتهم بالتقصير", "وصف بالخائن", "كلف بتشكيل لجنة", "اتهم زورا بالتقصير"])
def test_who_is_accused_or_charged_says_nothing(verb: str) -> None:
    text = f"وقال [سامر العلي=a] إن [حزب النهوض=h:o] {verb}."
    assert [in_line(s) for s in read(text).stances] == [f"state a: حزب النهوض {verb}"]
    assert not read(f"وكان [حزب النهوض=h:o] قد {verb}.").stances


@pytest.mark.parametrize("how", ["رسميا", "زورا", "مؤخرا"])
def test_who_is_accused_formally_does_not_accuse(how: str) -> None:
    text = "قال [سامر العلي=a] إن الوضع صعب. واتهم [حزب النهوض=h:o] {} بالتقصير."
    assert in_line(read(text.format(how)).stances[-1]) == "condemn a: التقصير"
    assert read(text.format("إياه")).stances[-1].holder == ("h",)


def test_who_accuses_some_or_a_city_accuses() -> None:
    text = "وقال [سامر العلي=a] إن [حزب النهوض=h:o] اتهم بعض النواب بالتقصير."
    assert [(s.act, s.holder) for s in read(text).stances] == [(Act.CONDEMN, ("h",))]


@pytest.mark.parametrize(
    "call",
    [
        "ودعا [حزب النهوض=h:o] إلى تحمل مسؤولياته",
        "ودعا [حزب النهوض=h:o] و[حزب البناء=b:o] إلى القيام بواجباتهما",
        "وطالب [حزب النهوض=h:o] بالتراجع عن قراره",
    ],
)
def test_who_is_to_do_what_is_his_own_is_called_on(call: str) -> None:
    stance = read(f"وقال [سامر العلي=a] إن الوضع صعب. {call}.").stances[-1]
    assert (stance.act, stance.holder, stance.addressee[0]) == (Act.DEMAND, ("a",), "h")


def test_who_calls_for_what_others_are_to_do_calls() -> None:
    text = "وقال [سامر العلي=a] إن الوضع صعب. ودعا [حزب النهوض=h:o] إلى مراجعة شاملة للقانون."
    assert read(text).stances[-1].holder == ("h",)


@pytest.mark.parametrize("called", ["مسؤول تونسي", "دبلوماسي تونسي"])
def test_an_official_is_none_of_those_named_before(called: str) -> None:
    text = f"قال وزير الخارجية التونسي سامر العلي إن الحوار بدأ. وقال {called} إن المحادثات صعبة."
    reading = read_whole(text)
    assert [content for _, content in held(reading)] == ["الحوار بدأ", "المحادثات صعبة"]
    first, second = reading.stances
    assert first.holder != second.holder


def test_the_official_is_the_one_named_before() -> None:
    text = "قال وزير الخارجية التونسي سامر العلي إن الحوار بدأ. وقال المسؤول التونسي إن المحادثات صعبة."
    first, second = read_whole(text).stances
    assert first.holder == second.holder


@pytest.mark.parametrize("name", ["«منصة النهر» أعلنت انتهاء المعركة", '"منصة النهر" أكدت أن المعركة انتهت'])
def test_what_stands_in_quotation_marks_before_a_verb_may_be_who_says_it(name: str) -> None:
    text = f"قال [سامر العلي=a] إن المعركة مستمرة. لكن {name}."
    assert [in_line(s) for s in read(text).stances] == ["state a: المعركة مستمرة"]


def test_a_short_quotation_before_who_says_it_is_said() -> None:
    text = "قال [سامر العلي=a] إن المعركة مستمرة. «الطريق مفتوح» قال [رامي الخطيب=b]."
    assert [in_line(s) for s in read(text).stances][1:] == ["state b: الطريق مفتوح"]
