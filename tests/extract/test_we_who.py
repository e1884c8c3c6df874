"""A declaration says once, at its head, who "we" are; all that it says is theirs."""

import pytest

from kg.extract.read import read_release
from kg.lexicon.registry import load_registry
from kg.records import Reading
from kg.sources import Release
from tests.extract.reading_of import held


def read_text(text: str) -> Reading:
    return read_release(Release(id="r", text=text, sha256="0" * 64, lang="ar"), load_registry())


THEY = [
    ("رؤساء وقادة الدول الأعضاء في رابطة الموانئ البحرية", " المجتمعين في عمان"),
    ("ملوك ورؤساء وأمراء الدول الساحلية", " المنعقدين في عمان"),
    ("وزراء خارجية الدول الأعضاء في رابطة الموانئ البحرية", ""),
    ("ممثلي الأحزاب والقوى السياسية", " المجتمعين اليوم في طرطوس"),
    ("المشاركين في مؤتمر السلام", ""),
    ("الموقعين أدناه", ""),
    ("أعضاء حزب الوفاء", ""),
    ("علماء المدينة ودعاتها", ""),
    ("عمداء بلديات الوادي والسهل", " المجتمعين اليوم"),
    ("نقباء النجارين", ""),
    ("مخاتير أحياء السهل", ""),
    ("أساتذة معهد السهل", ""),
]


@pytest.mark.parametrize(("they", "met"), THEY)
@pytest.mark.parametrize("we", ["نحن {}{}، نرفض", "إننا {}{} نرفض", "نحن، {}{}، نرفض"])
def test_who_we_are_is_told_at_the_head(they: str, met: str, we: str) -> None:
    text = f"{we.format(they, met)} إغلاق الموانئ كلها.\nوإذ نستذكر مبادئ البحارة، ندعو إلى فتح الموانئ كلها.\n"
    assert {holder for holder, _ in held(read_text(text))} == {they}
    assert next(content for _, content in held(read_text(text))) == "إغلاق الموانئ كلها"


@pytest.mark.parametrize(
    "told",
    ["نحن متفائلون بهذه الخطوة", "نحن دعاة سلام", "نحن أبناء هذه الأرض", "نحن مع الحوار", "نحن شعب لا ينحني"],
)
def test_what_we_are_said_to_be_names_nobody(told: str) -> None:
    assert not held(read_text(f"{told}، ونرفض إغلاق الموانئ كلها.\n"))


@pytest.mark.parametrize("said", ['"نحن أعضاء الحكومة نرفض إغلاق الموانئ".', "نحن أعضاء الحكومة نرفض إغلاق الموانئ."])
def test_what_a_minister_says_for_the_government_is_said_by_him(said: str) -> None:
    told = held(read_text(f"قال الوزير خالد الحلبي: {said}"))
    assert [holder for holder, _ in told] == ["خالد الحلبي"]


def test_behind_the_heading_of_a_declaration_we_are_those_named() -> None:
    told = held(read_text("نص البيان: نحن أعضاء حزب الوفاء نرفض إغلاق الموانئ."))
    assert told == [("أعضاء حزب الوفاء", "إغلاق الموانئ")]


@pytest.mark.parametrize("who", ["أبناء حلب", "أهالي حلب", "نساء حلب"])
@pytest.mark.parametrize("comma", ["", "،"])
def test_we_the_sons_of_a_city_in_his_words_is_him(who: str, comma: str) -> None:
    told = held(read_text(f'قال الوزير سامي الزهيري: "نحن {who}{comma} نرفض الوصاية".'))
    assert told == [("سامي الزهيري", "الوصاية")]


def test_others_whom_he_tells_of_hold_their_own() -> None:
    told = held(read_text('قال الوزير سامي الزهيري: "أبناء حلب يرفضون الوصاية".'))
    assert told == [("أبناء حلب", "الوصاية")]


def test_a_group_that_names_itself_puts_out_a_joint_statement() -> None:
    text = "بيان مشترك\n\nنحن نقباء النجارين نرفض إغلاق الموانئ كلها.\n"
    assert held(read_text(text)) == [("نقباء النجارين", "إغلاق الموانئ كلها")]
