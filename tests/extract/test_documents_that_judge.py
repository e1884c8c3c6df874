"""A statement that condemns, and projects without a name in any table that put a report out."""

import pytest

from tests.extract.reading_of import held
from tests.extract.test_we_who import read_text


@pytest.mark.parametrize("verb", ["وأدان", "ورفض", "واستنكر", "وثمن"])
@pytest.mark.parametrize("document", ["البيان", "البيان الختامي"])
@pytest.mark.parametrize("deed", ["إغلاق الموانئ كلها", "التدخل الأجنبي في الموانئ", "مطالب البحارة"])
def test_a_statement_does_what_may_be_done_to_one(verb: str, document: str, deed: str) -> None:
    text = f"أصدر حزب الوفاء بيانا ختاميا. {verb} {document} {deed}.\n"
    assert held(read_text(text)) == [("حزب الوفاء", deed)]


@pytest.mark.parametrize("behind", ["جملة وتفصيلا", "الصادر عن حزب النهوض", "الذي صدر أمس"])
def test_a_statement_that_is_rejected_rejects_nothing(behind: str) -> None:
    text = f"أصدر حزب الوفاء بيانا. وقال وزير الصيد سامر الحوراني إن الموانئ مفتوحة. ورفض البيان {behind}.\n"
    assert ("حزب الوفاء", behind) not in held(read_text(text))


PROJECTS = [
    ("أعده", "برنامج رعاية المدارس"),
    ("أعده", "برنامج الحوار مع شيوخ الجبل"),
    ("أجراه", "فريق التوثيق المدني"),
]


@pytest.mark.parametrize(("by", "project"), PROJECTS)
def test_who_put_a_report_out_speaks_though_no_table_knows_it(by: str, project: str) -> None:
    text = f"أوضح تقرير {by} {project} أن المدارس مهملة.\nوتقع المدارس في الشمال.\nولفت التقرير إلى أن الطلاب قليلون.\n"
    assert held(read_text(text)) == [(project, "المدارس مهملة"), (project, "الطلاب قليلون")]
