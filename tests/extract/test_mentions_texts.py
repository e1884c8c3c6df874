"""Legal texts, talks, and the edges of names and places."""

import pytest

from kg.kinds import EntityType
from tests.extract.reading_of import listed, named, read

T, R = EntityType.LEGAL_TEXT, EntityType.PROCESS


@pytest.mark.parametrize(
    ("text", "words", "kind"),
    [
        ("دعا إلى تنفيذ خارطة الطريق.", "خارطة الطريق", T),
        ("رفض قانون الأنهار.", "قانون الأنهار", T),
        ("انسحب من الاتفاق السداسي.", "الاتفاق السداسي", T),
        ("وفق مقررات مؤتمر أوسلو الثاني.", "مقررات مؤتمر أوسلو الثاني", T),
        ("وفق بيان أوسلو 2.", "بيان أوسلو 2", T),
        ("أيد مبادرة رئيس لجنة المياه سامر العلي.", "مبادرة رئيس لجنة المياه سامر العلي", R),
        ("افتتح مؤتمر الأنهار.", "مؤتمر الأنهار", R),
        ("بدأت المفاوضات النرويجية السويدية.", "المفاوضات النرويجية السويدية", R),
        ("وفق قرار الجمعية العامة للأمم المتحدة.", None, T),
        ("اتخذ قرارا صعبا.", None, T),
        ("وفق القرار الجديد.", None, T),
        ("عقد اجتماعا مهما.", None, R),
        ("رفض القانون الجديد.", None, T),
        ("القرار رقم 5.", None, T),
    ],
)
def test_texts_and_talks(text: str, words: str | None, kind: EntityType) -> None:
    found = read(text)
    if words is None:
        assert kind not in {e.type for e in found.entities}
    else:
        assert named(found, words).type is kind


def test_resolutions_with_years_and_signs() -> None:
    found = read("القرارات 7001/1990، و7002 (7003).")
    assert "7001" in listed(found)


def test_a_text_meant_by_its_bare_noun() -> None:
    found = read("وقعوا اتفاق الهدنة. وقال إن هذا الاتفاق مهم.")
    assert named(found, "الاتفاق") is named(found, "اتفاق الهدنة")


def test_two_texts_leave_a_bare_noun_open() -> None:
    found = read("وقعوا اتفاق الهدنة ثم اتفاق الأنهار. وقال إن الاتفاق مهم.")
    assert [u.words.quote for u in found.unresolved] == ["الاتفاق"]


def test_this_means_the_last() -> None:
    found = read("وقعوا اتفاق الهدنة ثم اتفاق الأنهار. وقال إن هذا الاتفاق مهم.")
    assert named(found, "الاتفاق") is named(found, "اتفاق الأنهار")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("قال الوزير عبد الكريم منصور ذلك.", "عبد الكريم منصور"),
        ("قال الوزير خالد أبو زيد ذلك.", "خالد أبو زيد"),
        ("وقال النقيب صغير حمود ذلك.", "صغير حمود"),
        ("قال الوزير النرويجي، سامر العلي، ذلك.", "سامر العلي"),
        ("قال الوزير نور الدين محمد ذلك.", "نور الدين محمد"),
        ("قال الوزير ينس فرنهاوزن ذلك.", "ينس فرنهاوزن"),
        ("قال السفير عبدالوهاب سامر طوافي إن الأمر تم.", "عبدالوهاب سامر طوافي"),
    ],
)
def test_how_far_a_name_goes(text: str, name: str) -> None:
    assert named(read(text), name).type is EntityType.PERSON


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("في بلدة تل زرقيل مطر.", "تل زرقيل"),
        ("في مدينة أوسلو مطر.", "مدينة أوسلو"),
        ("في الريف الشمالي لأوسلو.", "الريف الشمالي لأوسلو"),
        ("وصل إلى العاصمة أوسلو.", "العاصمة أوسلو"),
        ("في محيط مستشفى الأمل.", "مستشفى الأمل"),
    ],
)
def test_where_a_place_ends(text: str, words: str) -> None:
    assert named(read(text), words).type is EntityType.PLACE


@pytest.mark.parametrize("text", ["بلدة بعيدة في الليل.", "مدينة، في الليل.", "شمال المدينة."])
def test_no_new_place(text: str) -> None:
    assert all(e.key for e in read(text).entities)


def test_a_name_beginning_with_a_verb_is_no_verb() -> None:
    assert "النرويج" in listed(read("زار سامر العلي النرويج."))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("وصدر المرسوم التشريعي رقم 32 لعام 2015 أمس.", "المرسوم التشريعي رقم 32 لعام 2015"),
        ("واطلع الحضور على البيان الختامي للقاء.", "البيان الختامي"),
        ("وانتهك ذلك القانون الأساسي.", "القانون الأساسي"),
    ],
)
def test_texts_told_by_one_adjective_or_a_number(text: str, words: str) -> None:
    assert named(read(text), words).type is EntityType.LEGAL_TEXT


def test_a_new_statement_is_no_text_of_its_own() -> None:
    assert listed(read("واطلع على البيان الجديد.")) == {}
