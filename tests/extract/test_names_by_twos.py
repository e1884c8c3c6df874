"""Two persons behind a title of two, bodies that see to two things, and words that only look like names of bodies."""

import pytest

from tests.extract.reading_of import listed, named, read


@pytest.mark.parametrize(
    "told",
    [
        "استقبل الرئيس الوزيرين {} و{}.",
        "أكد النائبان {} و{} أن الوضع صعب.",
        "لم يتلق المجلس استقالة من النائبين {} و{}.",
        "ضم الوفد كلا من {} و{}.",
    ],
)
def test_a_title_of_two_tells_two_names(told: str) -> None:
    found = read(told.format("لطفي الدردوب", "كريم البالخوجة"))
    assert {"لطفي الدردوب", "كريم البالخوجة"} <= {m.quote for e in found.entities for m in e.mentions}


@pytest.mark.parametrize("told", ["يعلم كل من عاش سعيدا وفقيرا أن الوضع صعب.", "قال الوزيران الفرنسي والألماني ذلك."])
def test_other_words_behind_it_are_no_names(told: str) -> None:
    assert "Person" not in listed(read(told)).values()


@pytest.mark.parametrize(
    "body",
    [
        "هيئة الاتصالات وتقنية المعلومات",
        "وزارة الصحة والسكان اليمنية",
        "وزارة العدل وحقوق الإنسان",
        "مؤسسة التدريب التقني والمهني",
        "الرئاسة العامة لشؤون المساجد",
    ],
)
def test_a_body_has_both_things_it_sees_to_in_its_name(body: str) -> None:
    assert named(read(f"ناقش المجلس تقرير {body} أمس."), body).type == "Organisation"


@pytest.mark.parametrize("office", ["الأمين العام", "نائب الأمين العام"])
def test_an_armed_group_whose_head_speaks_is_told_of(office: str) -> None:
    found = read(f"أكد {office} لحزب الله سامي الكوثر أن الوضع صعب.")
    assert named(found, "حزب الله").type == "ArmedGroup"


def test_the_ministry_whose_officials_speak_is_told_of() -> None:
    assert "وزارة الخارجية" in listed(read("أعلن وزير الخارجية المصري ذلك. وقال مسؤولو وزارة الخارجية إن الأمر صعب."))


@pytest.mark.parametrize(
    "told",
    [
        "تتسبب الضربات بحركة نزوح كبيرة.",
        "يسهل القانون تقييد حركة الناس والمركبات.",
        "وضع مجموعة أسئلة على الطاولة.",
        "ووفق لوائح منظمة وشفافة، توضع الدرجات.",
        "أصبحت المدينة محافظة مؤخراً.",
        "دمرت قرى وبلدات وأحياء كثيرة.",
        "قصفت بلدات بأكملها.",
        "يختلفان من ناحية الالتزام بالدين.",
        "توجد جزيرة وسطى بين الاتجاهين.",
        "نتقدم بالشكر الكبير للجهود القوية والداعمة.",
        "وجهت أسئلة إلى الأحزاب النرويجية الممثلة في المجلس الحالي.",
    ],
)
def test_a_thing_or_a_manner_is_no_actor(told: str) -> None:
    wrong = {"حركة", "مجموعة", "منظمة", "محافظة", "بلدات", "ناحية", "جزيرة", "الكبير", "الممثلة"}
    assert not wrong & {name.split()[0] for name in listed(read(told))}


@pytest.mark.parametrize("name", ["حركة النهضة", "مجموعة العشرين", "منظمة العفو الدولية"])
def test_a_body_called_by_such_a_word_is_one(name: str) -> None:
    assert name in listed(read(f"قالت {name} إن الوضع صعب."))
