"""Whose words they are: what follows a label, what was not done, findings, the Shura, a whole name within its signs."""

import pytest

from tests.extract.reading_of import held
from tests.extract.test_embedded import read


def _held(text: str) -> list[tuple[str, str]]:
    return held(read(text))


@pytest.mark.parametrize("who", ["حزب الوفاق", "حركة الوفاق", "منظمة السد الدولية"])
def test_what_follows_the_label_of_a_statement_is_its_author_s(who: str) -> None:
    text = f"بيان {who}: أدان قصف المدينة، وأكد ضرورة الحوار."
    assert _held(text) == [(who, "قصف المدينة"), (who, "الحوار")]


def test_who_did_not_do_what_opens_the_sentence_goes_on_to_speak() -> None:
    text = "ولم يتجاهل الباحث الفرنسي رامي الكناني ملف السد، وأضاف أن الجسر متين."
    assert _held(text) == [("رامي الكناني", "الجسر متين")]


@pytest.mark.parametrize("subject", ["وبينت نتائج التقرير", "وأكدت خلاصة التقرير"])
def test_the_findings_of_a_report_are_those_of_who_spoke(subject: str) -> None:
    text = f"قالت منظمة السد الدولية إن الوضع صعب. {subject} أن معظم البيوت تهدمت."
    assert _held(text)[-1] == ("منظمة السد الدولية", "معظم البيوت تهدمت")


def test_recommendations_are_those_of_the_committee_that_spoke() -> None:
    text = "أكدت لجنة النقل أهمية الطريق. كما طالبت التوصيات وزارة المالية بفتح الطريق."
    assert _held(text)[-1] == ("لجنة النقل", "فتح الطريق")


def test_the_shura_is_the_council_of_that_name() -> None:
    text = "أكد مجلس الشورى أن الوضع صعب. وطالب الشورى الوزارة بفتح الطريق."
    assert _held(text) == [("مجلس الشورى", "الوضع صعب"), ("مجلس الشورى", "فتح الطريق")]


@pytest.mark.parametrize("signs", ['""', "()", "«»"])
def test_a_name_within_signs_reaches_to_the_sign_that_closes(signs: str) -> None:
    text = f"وأوضح الباحث والإعلامي العراقي {signs[0]}سامر صادق أمين{signs[1]} أن السد متين."
    assert _held(text) == [("سامر صادق أمين", "السد متين")]


def test_words_broken_behind_their_first_letter_are_one() -> None:
    text = "ت صر مصادر نيابية على أن السد متين , م شد دة على ضرورة الحوار , وقالت إن الطريق مفتوح ."
    assert [what for _, what in _held(text)] == ["السد متين", "الحوار", "الطريق مفتوح"]


def test_an_abbreviation_stays_apart() -> None:
    text = "قال الوزير سامر الكناني إن الجسر يبعد 20 م شرق المدينة , وقال إن الطريق مفتوح , ولم يزد ."
    assert _held(text)[0] == ("سامر الكناني", "الجسر يبعد 20 م شرق المدينة")
