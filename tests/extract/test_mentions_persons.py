"""Persons: offices with and without names, bare names, short forms, counterparts, references."""

import datetime as dt

import pytest

from kg.extract.mentions.found import Form, Gender
from kg.kinds import EntityType
from tests.extract.reading_of import listed, named, read


def test_office_state_and_name_are_one_phrase_and_one_person() -> None:
    found = read("قال وزير الزراعة النرويجي سامر العلي إن الموسم بدأ.")
    person = named(found, "سامر العلي")
    assert person.type is EntityType.PERSON
    assert {m.quote for m in person.mentions} == {"سامر العلي", "وزير الزراعة النرويجي"}
    assert person.role is not None
    assert person.role.quote == "وزير الزراعة النرويجي"
    (phrase,) = [p for p in found.phrases if p.entity == person.id]
    assert found.release.text[phrase.start : phrase.end] == "وزير الزراعة النرويجي سامر العلي"
    assert phrase.gender is Gender.MASCULINE


def test_the_registry_gives_the_post_its_key() -> None:
    found = read("التقى وزير الخارجية النرويجي سامر العلي وفدا.")
    assert named(found, "سامر العلي").post == "post/foreign-minister-of-norway"


def test_a_surname_later_is_the_same_person() -> None:
    found = read("قال سامر كريم العلي إن الأمر بسيط. وأضاف العلي أن لكريم دورا.")
    assert [m.quote for m in named(found, "العلي").mentions] == ["سامر كريم العلي", "العلي"]


def test_a_surname_of_two_is_nobody() -> None:
    found = read("التقى سامر العلي خالد العلي. وقال العلي إن اللقاء جيد.")
    assert sorted(listed(found)) == ["خالد العلي", "سامر العلي"]
    assert all(m.quote != "العلي" for e in found.entities for m in e.mentions)


def test_an_office_behind_a_name_is_that_of_the_person() -> None:
    found = read("حضر سامر العلي رئيس لجنة المياه الاجتماع.")
    person = named(found, "سامر العلي")
    assert named(found, "رئيس لجنة المياه") is person
    assert person.of == (named(found, "لجنة المياه").id,)


def test_titles_are_no_part_of_a_name() -> None:
    found = read("شكر الدكتور خالد منصور الحضور.")
    assert listed(found) == {"خالد منصور": "Person"}


def test_a_bare_office_is_the_one_earlier_holder() -> None:
    found = read("وصل وزير الزراعة النرويجي سامر العلي. وأكد الوزير أن الموسم جيد.")
    assert named(found, "الوزير").id == named(found, "سامر العلي").id


def test_a_bare_office_between_two_is_left_out_and_told() -> None:
    found = read("بحث وزير الزراعة النرويجي سامر العلي مع وزير المياه السويدي خالد منصور الأمر. وقال الوزير إنه مهم.")
    assert all(m.quote != "الوزير" for e in found.entities for m in e.mentions)
    assert [u.words.quote for u in found.unresolved] == ["الوزير"]


def test_a_counterpart_holds_the_same_post_of_another_state() -> None:
    found = read("التقى وزير الخارجية النرويجي سامر العلي نظيره السويدي خالد منصور.")
    assert named(found, "خالد منصور").post == "post/foreign-minister-of-sweden"


def test_an_unnamed_envoy_is_a_person_without_name() -> None:
    found = read("دعا المبعوث السويدي إلى الهدوء.")
    person = named(found, "المبعوث السويدي")
    assert (person.type, person.name_en) == (EntityType.PERSON, "")
    assert found.phrases[0].form is Form.POST


def test_the_registry_names_the_holder_on_the_day_and_on_no_other() -> None:
    text = "قال رئيس الائتلاف الوطني لقوى الثورة والمعارضة السورية إن الأمر مهم."
    assert read(text, published=dt.date(2019, 6, 1)).entities[0].key == "person/abdurrahman-mustafa"
    assert read(text, published=dt.date(2031, 1, 1)).entities[0].key == ""


@pytest.mark.parametrize(
    "text",
    [
        "أكد أمس موقف بلاده من الأمر.",
        "قال إن في عهد سامر بدأ الأمر.",
        "بحث المؤتمر الصحافي الختامي الأمر.",
        "عمل كسفير لبلاده.",
        "توصل إلى حل عادل وشامل.",
    ],
)
def test_common_words_are_no_persons(text: str) -> None:
    assert [e for e in read(text).entities if e.type is EntityType.PERSON] == []


def test_the_name_ali_is_no_preposition() -> None:
    found = read("قال علي منصور على الهواء إنه حضر على عجل.")
    assert listed(found) == {"علي منصور": "Person"}


def test_a_name_from_elsewhere_is_read_after_saying() -> None:
    found = read("وقال مايكل برنفيلد إنه يغادر.")
    assert named(found, "مايكل برنفيلد").name_en.startswith("Michael ")


def test_offices_of_one_deputy() -> None:
    found = read("أعلن نائب رئيس مجلس الوزراء ووزير الخارجية النرويجي سامر العلي الأمر.")
    assert [e.type for e in found.entities if e.type is EntityType.PERSON] == [EntityType.PERSON]
    assert named(found, "سامر العلي").post == "post/foreign-minister-of-norway"


def test_an_office_behind_another_holder_is_somebody_else() -> None:
    found = read("استقبل الوزير سامر العلي رئيس لجنة المياه.")
    assert named(found, "رئيس لجنة المياه") is not named(found, "سامر العلي")


def test_an_office_between_two_names_belongs_to_the_second() -> None:
    found = read("التقى سامر العلي وزير الزراعة النرويجي خالد منصور أمس.")
    assert named(found, "وزير الزراعة النرويجي").name_ar == "خالد منصور"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("قال محمد الزرقاواني إن الموسم بدأ.", "محمد الزرقاواني"),
        ("ووصف رامي الزرقاواني، وهو عضو مجلس البلدة، القرار بالجيد.", "رامي الزرقاواني"),
    ],
)
def test_an_unknown_surname_in_the_form_of_an_adjective(text: str, name: str) -> None:
    assert named(read(text), name).type is EntityType.PERSON


@pytest.mark.parametrize("text", ["بدأ محمد السياسي حياته.", "كان سالم الاقتصادي في القاعة."])
def test_a_common_adjective_behind_a_first_name_is_no_surname(text: str) -> None:
    assert not [e for e in read(text).entities if e.type is EntityType.PERSON]


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        (
            "حضر الاستقبال صاحب السمو الملكي الأمير تركي بن سامر بن خالد بن سالم وزير الدولة عضو مجلس النهر.",
            "الأمير تركي بن سامر بن خالد بن سالم وزير الدولة عضو مجلس النهر",
        ),
        (
            "وكان معه الشيخ سالم بن خالد بن سامر آل حداد ولي عهد النهر نائب القائد الأعلى.",
            "الشيخ سالم بن خالد بن سامر آل حداد ولي عهد النهر نائب القائد الأعلى",
        ),
    ],
)
def test_a_long_line_of_fathers_and_several_offices_are_one_person(text: str, whole: str) -> None:
    found = read(text)
    (phrase,) = [p for p in found.phrases if found.entity(p.entity).type is EntityType.PERSON]
    assert found.release.text[phrase.start : phrase.end] == whole


def test_an_office_behind_the_visitor_of_a_ruler_is_not_the_rulers() -> None:
    found = read("استقبل الأمير سالم بن خالد وزير الدولة.")
    assert found.release.text[found.phrases[0].start : found.phrases[0].end] == "الأمير سالم بن خالد"


def test_a_title_before_an_office_is_no_first_name() -> None:
    found = read("ورحب سمو ولي عهد النهر بالضيف. وقال معالي رئيس الهيئة إن الموسم بدأ.")
    assert not {m.quote for e in found.entities for m in e.mentions} & {"ولي", "رئيس"}


def test_those_named_in_a_row_bear_one_office_for_several_states() -> None:
    found = read(
        "التقى وزير الخارجية المصري سامر العلي نظرائه الفرنسي خالد الحداد واليوناني سالم النجار والقبرصي نادر سليم."
    )
    posts = {named(found, name).post for name in ("خالد الحداد", "سالم النجار", "نادر سليم")}
    assert posts == {f"post/foreign-minister-of-{state}" for state in ("france", "greece", "cyprus")}


def test_whoever_is_named_with_and_behind_a_person_is_another() -> None:
    found = read("وحضر الجلسة محمد كريم البوزديري وعبد الكريم جرار عن النقابة العامة للنقل وبشير الجوادي عن الجمعية.")
    persons = [e.mentions[0].quote for e in found.entities if e.type is EntityType.PERSON]
    assert persons == ["محمد كريم البوزديري", "عبد الكريم جرار", "بشير الجوادي"]


@pytest.mark.parametrize("words", ["وأكد أن", "وسليم القلب", "وجمال الطبيعة", "وأمل الجميع"])
def test_and_behind_a_person_begins_no_name_by_itself(words: str) -> None:
    found = read(f"تحدث سامر العلي {words} ذلك واضح.")
    assert [e.mentions[0].quote for e in found.entities if e.type is EntityType.PERSON] == ["سامر العلي"]


def test_an_official_of_a_state_is_the_one_named_last_before() -> None:
    found = read(
        "قال وزير الدفاع النرويجي سامر العلي إن النهر فاض. وقال السفير النرويجي سالم الحداد إن الماء غزير."
        " وأضاف المسؤول النرويجي أن الجسر سليم."
    )
    assert "المسؤول النرويجي" in {m.quote for m in named(found, "سالم الحداد").mentions}


def test_an_ambassador_is_one_with_the_name_of_his_state_and_with_its_adjective() -> None:
    found = read("قال سفير النرويج في السويد سالم الحداد إن الماء غزير. وأضاف السفير النرويجي أن الجسر سليم.")
    assert "السفير النرويجي" in {m.quote for m in named(found, "سالم الحداد").mentions}


def test_whom_a_deputy_serves_is_no_second_person() -> None:
    found = read("وشكر النائب الثاني لرئيس المجلس سالم الحداد. وعين نائبا لرئيس مجلس الوزراء.")
    assert [e for e in found.entities if e.type is EntityType.PERSON] == [named(found, "سالم الحداد")]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("وقال محمد الأمين عبد العزيز، المتحدث باسم الحزب، إن النهر فاض.", "محمد الأمين عبد العزيز"),
        ("برئاسة السفير حمدي سند لوزار نائب وزير خارجية النرويج.", "حمدي سند لوزار"),
        ("وحضر النواب سامر العلي وسالم الحداد.", "سامر العلي"),
    ],
)
def test_whole_names_of_persons(text: str, name: str) -> None:
    assert named(read(text), name).type is EntityType.PERSON


def test_a_president_who_is_to_be_found_is_nobody() -> None:
    assert "Person" not in listed(read("جرت مشاورات لتكليف رئيس جديد بتشكيل الحكومة النرويجية.")).values()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("واستقبل وفدا من اللجنة وعبد القادر بن قرينة رئيس حزب النهر.", "عبد القادر بن قرينة"),
        ("ووصل وفد الحزب برئاسة خليل الحية صباحا.", "خليل الحية"),
        ("وحضر أبو الفضل بعجي رئيس الحزب.", "أبو الفضل بعجي"),
    ],
)
def test_names_told_by_the_office_behind_or_the_lead_before(text: str, name: str) -> None:
    assert named(read(text), name).type is EntityType.PERSON


def test_who_stands_alone_is_no_part_of_a_name() -> None:
    assert "أبو مازن وحده" not in listed(read("والتزم أبو مازن وحده بالأمر."))


def test_in_his_name_is_nobody() -> None:
    assert all("باسمه" not in words for words in listed(read("وقال المتحدث باسمه إن النهر فاض.")))


@pytest.mark.parametrize(
    ("text", "again"),
    [
        (
            "قال روبن سيرتي، المنسق الخاص للأمم المتحدة، إن النهر فاض. وذكر منسق عملية السلام أن الماء غزير.",
            "منسق عملية السلام",
        ),
        (
            "قال وزير الدولة النرويجي للشؤون الخارجية سامر العلي إن النهر فاض. وقال وزير الشؤون الخارجية إنه غزير.",
            "وزير الشؤون الخارجية",
        ),
    ],
)
def test_an_office_told_in_other_words(text: str, again: str) -> None:
    assert len([e for e in read(text).entities if e.type is EntityType.PERSON]) == 1
    assert again in {m.quote for e in read(text).entities for m in e.mentions}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("وأوضح المتحدث باسم الحزب شون بارنيل أن النهر فاض.", "شون بارنيل"),
        ("وأكد نائب محافظ النهر، سيرمان روجبيان لرويترز أن الماء غزير.", "سيرمان روجبيان"),
        ("وأكد وزير الأوقاف والشؤون والمقدسات الإسلامية سامر العلي أن النهر فاض.", "سامر العلي"),
        ("وزار مفوض الاتحاد الأوروبي لشؤون المناخ والطاقة سامر العلي النهر.", "سامر العلي"),
    ],
)
def test_one_person_with_a_long_office(text: str, name: str) -> None:
    persons = [e for e in read(text).entities if e.type is EntityType.PERSON]
    assert persons == [named(read(text), name)]


def test_what_is_praised_is_no_surname() -> None:
    found = read("قال سامر فوزي إن النهر فاض. وأشاد فوزي بأداء اللجنة العليا للأسواق.")
    assert all("بأداء" not in m.quote for e in found.entities for m in e.mentions)


def test_nothing_hangs_on_a_king_by_a_preposition() -> None:
    found = listed(read("ودعم خادم الحرمين الشريفين لصندوق أوقاف النهر."))
    assert "خادم الحرمين الشريفين" in found


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "وأوضح وزير الدولة عضو مجلس الوزراء لشؤون مجلس الشورى وزير الإعلام الدكتور سامر العلي أن النهر فاض.",
            "سامر العلي",
        ),
        ("وهنأ دولة رئيسة وزراء النرويج سامية العلي بالعيد.", "سامية العلي"),
        ("وترأس الملك سمير حمدان، حفظه الله، جلسة.", "سمير حمدان"),
        ("وذكر بلاغ تلاه الوزير سامر العلي أن النهر فاض.", "سامر العلي"),
    ],
)
def test_officials_told_with_ceremony(text: str, name: str) -> None:
    persons = [e for e in read(text).entities if e.type is EntityType.PERSON]
    assert [any(m.quote.endswith(name) for m in e.mentions) for e in persons] == [True]


def test_an_office_behind_a_surname_and_a_comma_is_that_persons() -> None:
    found = read("قال سامر الحرتاني إن النهر فاض. وأضاف الحرتاني، زعيم حركة النهر التي نشأت هناك، أن الماء غزير.")
    assert "زعيم حركة النهر" in {m.quote for m in named(found, "سامر الحرتاني").mentions}


def test_an_office_in_a_list_behind_a_surname_is_anothers() -> None:
    found = read("قال سامر الحرتاني إن النهر فاض. والتقى الحرتاني، رئيس لجنة النهر سالم الحداد، أمس.")
    assert named(found, "سالم الحداد") is not named(found, "سامر الحرتاني")


def test_a_visit_before_an_office_is_no_name() -> None:
    found = listed(read("وصدر ذلك في ختام زيارة وزير الخارجية النرويجي سامر العلي إلى السويد."))
    assert not any("زيارة" in words for words in found)


def test_in_an_undated_text_the_president_is_the_one_known_to_have_been_so() -> None:
    found = read("وصل بشار الأسد صباحا. وقال الرئيس السوري إن النهر فاض.")
    assert "الرئيس السوري" in {m.quote for m in named(found, "بشار الأسد").mentions}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("ووصل وزير الخارجية النرويجي غيدو شترولفه في الصباح.", "غيدو شترولفه"),
        ("والتقى نظيره البولندي رادوسلاف سيكورنسكي.", "رادوسلاف سيكورنسكي"),
    ],
)
def test_two_unknown_words_between_an_office_and_a_function_word_are_a_name(text: str, name: str) -> None:
    assert name in {m.quote for e in read(text).entities for m in e.mentions}


def test_what_is_joined_to_an_office_is_no_name() -> None:
    found = read("ووصل وزير الخارجية النرويجي وغيرهم كثر.")
    assert not any("كثر" in m.quote for e in found.entities for m in e.mentions)
