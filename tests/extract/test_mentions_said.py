"""Those who are named by their place alone: behind a verb of saying, behind a title, behind a word that asks."""

import pytest

from kg.kinds import EntityType
from tests.extract.reading_of import listed, named, read


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("وقال ديكانغ شولو إن الموسم بدأ.", "ديكانغ شولو"),
        ("وقال ديكانغ شولو عضو البرلمان إن الموسم بدأ.", "ديكانغ شولو"),
        ("وقال ديكانغ شولو لـ«صحيفة النهر»: الموسم بدأ.", "ديكانغ شولو"),
        ("في تصريح من الكولونيل روبان مارنغ عن الموسم.", "روبان مارنغ"),
    ],
)
def test_a_name_no_table_knows(text: str, name: str) -> None:
    assert named(read(text), name).type is EntityType.PERSON


@pytest.mark.parametrize(
    "text",
    [
        "قال كلاما كثيرا عن الموسم.",
        "أكد حسن النوايا أن الموسم بدأ.",
        "وأضاف مارنغ القول إن الموسم بدأ.",
        "قال بيان رسمي إن الموسم بدأ.",
        "قال ديكانغ شولو تعقيبا على ذلك.",
    ],
)
def test_common_words_in_the_same_place_are_no_name(text: str) -> None:
    assert not [e for e in read(text).entities if e.type is EntityType.PERSON]


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("وأضاف قائد عسكري إن الموسم بدأ.", "قائد عسكري", EntityType.PERSON),
        ("وقال سكان محليون إن الموسم بدأ.", "سكان محليون", EntityType.POPULATION),
        ("ودعا الأحزاب النهرية إلى الحوار.", "الأحزاب النهرية", EntityType.ORGANISATION),
        ("ونناشد جميع الأطراف المعنية ضبط النفس.", "الأطراف المعنية", EntityType.ORGANISATION),
        ("رفض سبعة مترشحين الدعوة.", "سبعة مترشحين", EntityType.ORGANISATION),
        ("وأشار المتحدثون إلى الموسم.", "المتحدثون", EntityType.ORGANISATION),
        ("وأكدت قيادات حزب النهوض أن الموسم بدأ.", "قيادات حزب النهوض", EntityType.ORGANISATION),
        ("وأعلنت قيادة الحزب أن الموسم بدأ.", "قيادة الحزب", EntityType.ORGANISATION),
        ("وأكد أعضاء المكتب المفصولون أن الموسم بدأ.", "أعضاء المكتب المفصولون", EntityType.ORGANISATION),
        ("وشدد الوزراء على الحوار.", "الوزراء", EntityType.ORGANISATION),
        ("وقال المكتب السياسي إن الموسم بدأ.", "المكتب السياسي", EntityType.ORGANISATION),
    ],
)
def test_those_who_speak_or_are_asked_are_named(text: str, name: str, kind: EntityType) -> None:
    assert named(read(text), name).type is kind


@pytest.mark.parametrize(
    "text",
    ["بدأ الموسم سكان محليون.", "الأطراف المعنية كثيرة.", "وصل قائد عسكري أمس.", "غادر الوزراء.", "وصل المتحدثون."],
)
def test_the_same_words_elsewhere_name_nobody(text: str) -> None:
    assert not listed(read(text))


def test_a_purpose_makes_another_body_of_a_known_name() -> None:
    found = read("أكد التحالف الدولي لمنظمات حقوق الإنسان أن الموسم بدأ.")
    body = named(found, "التحالف الدولي لمنظمات حقوق الإنسان")
    assert body.type is EntityType.ORGANISATION
    assert not body.key


def test_an_abstract_noun_ends_the_name_before_it() -> None:
    assert listed(read("حمل حزب النهر الوطني المسؤولية الكاملة.")) == {"حزب النهر الوطني": "Organisation"}


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("وأعلنت الصحافة المحلية أن الموسم بدأ.", "الصحافة المحلية", EntityType.ORGANISATION),
        ("وقالت الممرضة إن الموسم بدأ.", "الممرضة", EntityType.PERSON),
    ],
)
def test_a_calling_or_a_collective_that_says_something_speaks(text: str, name: str, kind: EntityType) -> None:
    assert named(read(text), name).type is kind


@pytest.mark.parametrize(
    "text",
    [
        "دعا الأهالي إلى الهدوء.",
        "حذر السكان من الفيضان.",
        "زار الوفد الطبيب في داره.",
        "وصل حسن المصور. وقال المصور إن الموسم بدأ.",
    ],
)
def test_whoever_is_spoken_to_or_bears_such_a_name_is_no_new_speaker(text: str) -> None:
    assert not [
        e for e in read(text).entities if (e.name_ar or "").startswith(("الأهالي", "السكان", "الطبيب", "المصور"))
    ]


def test_views_are_no_parties() -> None:
    assert not listed(read("أكد الطرفان تبادل وجهات النظر النهرية. وقال إن وجهات النظر متقاربة."))


def test_media_reports_say_something_but_news_only_goes_round() -> None:
    assert listed(read("وأفادت تقارير إعلامية بأن النهر فاض.")) == {"تقارير إعلامية": "Organisation"}
    assert listed(read("وتحدثت أنباء عن وصوله.")) == {}


def test_foreign_policy_and_an_election_name_no_body() -> None:
    assert "Organisation" not in listed(read("وتحتل السياسة الخارجية المصرية مكانها في انتخابات الرئاسة.")).values()
    assert "Organisation" in listed(read("وأكدت الخارجية المصرية ذلك.")).values()


@pytest.mark.parametrize(
    "text", ["أكد فيه ديكانغ شولو أن الموسم بدأ وهو {}", "عن ديكانغ شولو أن الموسم بدأ والقرار {}"]
)
def test_how_a_text_ends_does_not_tell_how_it_begins(text: str) -> None:
    for last in ("الذي", "صدر", "طويل"):
        assert not listed(read(text.format(last)))
