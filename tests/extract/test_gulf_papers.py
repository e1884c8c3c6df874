"""What papers of the Gulf write: titles before and after, bodies named in short, noun and verb spelled alike."""

import pytest

from tests.extract.test_embedded import read
from tests.extract.test_fronted import told

ALIKE = [
    (
        "عبر وزير الخارجية سالم الحامدي عن تضامن الجمهورية التونسية التام مع الكويت.",
        "تضامن الجمهورية التونسية التام مع الكويت",
    ),
    ("عبر نبيل الطويل عن دعم العراق الكامل للخطة.", "دعم العراق الكامل للخطة"),
]


@pytest.mark.parametrize(("text", "content"), ALIKE)
def test_a_noun_behind_the_preposition_of_a_verb_is_no_verb(text: str, content: str) -> None:
    assert [c for _, _, c in told(text)] == [content]


TITLED = [
    "وفي كلمته خلال الاجتماع أشاد صاحب السمو الملكي الأمير فيصل الناصر بدور تركيا.",
    "وفي ختام الزيارة أشاد معالي الأستاذ فيصل الناصر بدور تركيا.",
    "من جانبه أشاد الدكتور/ فيصل الناصر بدور تركيا.",
]


@pytest.mark.parametrize("text", TITLED)
def test_words_of_honour_stand_before_who_speaks(text: str) -> None:
    assert told(text) == [("praise", "فيصل الناصر", "دور تركيا")]


def test_what_stands_at_the_head_of_things_is_nobodys_duty() -> None:
    text = 'وقال سالم الحامدي: "على رأس الأمور تأتي الأوضاع غير المستقرة في اليمن".'
    assert [(act, content[:7]) for act, _, content in told(text)] == [("state", "على رأس")]
    owed = 'وقال سالم الحامدي: "على الحكومة اليمنية أن تفتح الطريق".'
    assert [act for act, _, _ in told(owed)] == ["demand"]


def test_things_described_in_the_masculine_are_what_is_described() -> None:
    text = "قال سالم الحامدي إن الأمر صعب، ووصف تحركات قادة الحزب بالمتناقضة."
    assert told(text)[-1] == ("state", "سالم الحامدي", "تحركات قادة الحزب بالمتناقضة")
    persons = "قال سالم الحامدي إن الأمر صعب، ووصف قيادات في الحزب الأمر بالكارثي."
    assert len(told(persons)) == 1


def test_what_something_was_is_not_what_somebody_says() -> None:
    assert told("قال سالم الحامدي إن الأمر صعب. وفي الجلسة كان لافتا «خطاب النار» أمام النواب.")[1:] == []


def test_each_of_a_list_takes_part() -> None:
    text = "يعقد غدا اجتماع إقليمي يضم جامعة الدول العربية وكلا من مصر والأردن. ويبحث الاجتماع موضوع المياه."
    assert told(text) == [("discuss", "جامعة الدول العربية، مصر، الأردن", "موضوع المياه")]
    alone = "يعقد غدا اجتماع يضم جامعة الدول العربية وكل الدوائر. ويبحث الاجتماع موضوع المياه."
    assert told(alone) == []


def names(text: str) -> list[str]:
    """Return the names of the bodies of a text."""
    return [e.name_ar for e in read(text).entities if str(e.type) == "Organisation"]


def test_two_words_with_the_article_name_the_body_again() -> None:
    whole = "قال رئيس المجلس الوطني السوداني سالم الحامدي إن الأمر صعب، وإن مشروع «المجلس الوطني» قريب."
    assert len(names(whole)) == 1
    other = "قال رئيس المجلس الوطني السوداني سالم الحامدي إن الأمر صعب، وإن مشروع «المجلس الأعلى» قريب."
    assert len(names(other)) == 2


def test_the_one_named_shortly_before_is_meant_where_the_other_is_far() -> None:
    far = "التقى سالم الحامدي مسؤولين في وزارة الصحة. " + "وجال الوفد في السوق ثم عاد إلى مقره في المدينة. " * 4
    near = far + "وقالت وزارة التربية إن الأمر صعب. وأضافت الوزارة أن الحل قريب."
    assert [who for _, who, _ in told(near)] == ["وزارة التربية", "وزارة التربية"]
    both = "التقى سالم الحامدي مسؤولين في وزارة الصحة ومسؤولين في وزارة التربية. ورأى الحامدي أن موقف الوزارة صعب."
    assert "reference" in [u.rule for u in read(both).unresolved]


def test_sources_in_a_ministry_are_not_the_ministry() -> None:
    text = "وأشارت مصادر في وزارة الخارجية الأمريكية إلى أن الأمر صعب. وأعلنت وزارة الخارجية أن الحل قريب."
    assert told(text)[-1][1] == "وزارة الخارجية الأمريكية"
