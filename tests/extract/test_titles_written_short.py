"""Titles written short, last names of two words, offices of the past, surnames that are common words."""

import pytest

from tests.extract.reading_of import listed, named, read
from tests.extract.test_fronted import told

TITLED = [
    "وقال د. سامي الحوراني إن الحل قريب.",
    "وقال د . سامي الحوراني إن الحل قريب .",
    "وقال د/ سامي الحوراني إن الحل قريب.",
    "وقال أ.د. سامي الحوراني إن الحل قريب.",
    "وقال وزير الصحة د. سامي الحوراني إن الحل قريب.",
    "وقال رئيس الاتحاد م. سامي الحوراني إن الحل قريب.",
    "وقال نائب وزير الصحة سابقا سامي الحوراني إن الحل قريب.",
    "وقال رون سامسون الرئيس العام للجنة المياه إن الحل قريب.",
]


@pytest.mark.parametrize("text", TITLED)
def test_who_bears_a_title_speaks(text: str) -> None:
    ((act, _, content),) = told(text)
    assert (act, content) == ("state", "الحل قريب")


def test_a_title_written_short_is_no_end_of_a_sentence_nor_a_person_of_its_own() -> None:
    found = read("وقال وزير الصحة د. سامي الحوراني إن الحل قريب.")
    assert named(found, "سامي الحوراني") is named(found, "وزير الصحة د.")


@pytest.mark.parametrize("text", ["وقع عام 1990 م . وقال سامي الحوراني إن الحل قريب .", "ب ي د / سامي كا"])
def test_no_title(text: str) -> None:
    assert not [form for form in read(text).words.forms if len(form) > 1 and form.endswith((".", "/"))]


def test_a_last_name_of_two_words_that_begins_like_an_office() -> None:
    found = read("قال سامي قائد الحوسني إن الأمر صعب. وأكد قائد الحوسني أن الحل قريب.")
    assert [m.quote for m in named(found, "قائد الحوسني").mentions] == ["سامي قائد الحوسني", "قائد الحوسني"]


def test_an_office_before_another_name_stays_one() -> None:
    found = read("قال سامي قائد الحوسني إن الأمر صعب. وأكد قائد الجيش أن الحل قريب.")
    assert "قائد الجيش" in listed(found)


def test_a_surname_that_is_a_common_word_only_where_it_speaks() -> None:
    found = read("قال سامي جميل إن الأمر صعب. وأوضح جميل للصحافيين أن الحل قريب. وهذا يوم جميل.")
    assert [m.quote for m in found.entities[0].mentions] == ["سامي جميل", "جميل"]


def test_officials_of_a_field_with_its_adjectives() -> None:
    ((_, holder, _),) = told("أعلن مسؤولون بالأمن القومي الكندي أن الحل قريب.")
    assert holder == "مسؤولون بالأمن القومي الكندي"


SCENE = [
    ("وأضاف سامي الحوراني أنه مع فقدان الأرض، فسيزيد الاعتماد على البحر.", "state"),
    ("وأضاف سامي الحوراني أنه مع حل الأزمة سلميا.", "support"),
]


@pytest.mark.parametrize(("text", "act"), SCENE)
def test_with_sets_a_scene_or_tells_a_side(text: str, act: str) -> None:
    assert [statement[0] for statement in told(text)] == [act]


def test_the_coalition_by_who_leads_it() -> None:
    text = "أعلن التحالف الذي تقوده الولايات المتحدة أن الأمر صعب. وقال التحالف إن الحل قريب."
    assert len({holder for _, holder, _ in told(text)}) == 1


BRACKETED = [
    "والتقى رئيس مجلس النهر المستشار (سامي الحوراني) المبعوث الكندي (حسن البدري) أمس.",
    "والتقى فخامة رئيس مجلس النهر (سامي الحوراني) المبعوث الكندي (حسن البدري) أمس.",
]


QUOTED = [
    "وشدد وزير الشؤون الخارجية الكندي « سامي الحوراني » في تصريح على أهمية الحل.",
    'وشدد المتحدث باسم حكومة الظل المحلية "سامي الحوراني" على أهمية الحل.',
    "وشدد المتحدث باسم حكومة الظل المحلية، د. سامي الحوراني، على أهمية الحل.",
]


@pytest.mark.parametrize("text", QUOTED)
def test_a_name_in_quotation_marks_or_behind_a_comma_is_that_of_the_office(text: str) -> None:
    assert [statement[0] for statement in told(text)] == ["affirm"]
    assert [e.name_ar for e in read(text).entities if e.type == "Person"] == ["سامي الحوراني"]


def test_in_the_name_of_is_nobody_called_so() -> None:
    found = read("وقال المتحدث باسم سامي الحوراني إن الحل قريب.")
    assert not [e for e in found.entities if e.name_ar.startswith("باسم")]


def test_the_president_of_the_republic_is_the_only_one_of_an_arab_republic_named() -> None:
    found = read("أكد الرئيس اللبناني ميشال عون أن الأمر صعب. ونوه رئيس الجمهورية بالحل.")
    assert named(found, "رئيس الجمهورية") is named(found, "ميشال عون")


def test_the_president_of_the_republic_is_no_guest_from_elsewhere() -> None:
    found = read("أكد الرئيس الفرنسي إيمانويل ماكرون أن الأمر صعب. ونوه رئيس الجمهورية بالحل.")
    assert named(found, "رئيس الجمهورية") is not named(found, "إيمانويل ماكرون")


@pytest.mark.parametrize("text", BRACKETED)
def test_a_name_in_brackets_is_that_of_the_office_before_it(text: str) -> None:
    found = read(text)
    persons = [{m.quote for m in e.mentions} for e in found.entities if e.type == "Person"]
    assert [p & {"سامي الحوراني", "حسن البدري"} for p in persons] == [{"سامي الحوراني"}, {"حسن البدري"}]
    assert not [q for p in persons for q in p if "(" in q]


def test_what_stands_in_brackets_besides_is_no_name() -> None:
    assert "مرتين" not in listed(read("وقال الوزير (للمرة الثانية) إن الأمر صعب."))


FIELDS = [
    "وقال وزير التكوين المهني والتشغيل سامي الحوراني إن الحل قريب.",
    "وقال وزير التعليم العالي والبحث العلمي سامي الحوراني إن الحل قريب.",
    "وقالت الممثلة القارة للبنك الدولي ايلين موري إن الحل قريب.",
]


@pytest.mark.parametrize("text", FIELDS)
def test_an_office_with_its_fields_and_its_bearer(text: str) -> None:
    ((_, holder, _),) = told(text)
    found = read(text)
    assert sum(e.type == "Person" for e in found.entities) == 1
    assert holder


def test_a_surname_that_is_a_common_word_goes_somewhere() -> None:
    found = read("قال سامي سلامة إن الأمر صعب. ويذكر أن سلامة وصل أمس. وأكد أن سلامة الناس مهمة.")
    assert [m.quote for m in found.entities[0].mentions] == ["سامي سلامة", "سلامة"]
