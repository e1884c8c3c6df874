"""Whom and what papers name in passing: summits, the kingdom, councils, palaces; and words that name nobody."""

import pytest

from kg.kinds import EntityType
from tests.extract.reading_of import listed, named, read


@pytest.mark.parametrize("adjective", ["العربية", "الخليجية", "الإسلامية"])
def test_a_summit_is_told_by_one_adjective(adjective: str) -> None:
    assert listed(read(f"وقال سالم الحامدي إن القمة {adjective} ستعقد غدا.")).get(f"القمة {adjective}") == "Process"
    assert "القمة المقبلة" not in listed(read("وقال سالم الحامدي إن القمة المقبلة ستعقد غدا."))


def test_the_kingdom_is_the_one_whose_king_the_text_tells_of() -> None:
    found = read("بحث خادم الحرمين الشريفين مع الوفد الأردني أمن الأردن. ووصل الوفد إلى المملكة أمس.")
    assert named(found, "المملكة").key == "actor/saudi-arabia"
    british = read("أكد وزير الدفاع البريطاني أن السعودية شريك، وأن المملكة آمنة.")
    assert named(british, "المملكة").key == "actor/saudi-arabia"


def test_the_kingdom_is_named_within_what_it_sends() -> None:
    found = read("وترأس وفد المملكة إلى الندوة سالم الحامدي الذي أكد موقف السعودية.")
    assert named(found, "وفد المملكة").type is EntityType.DELEGATION
    assert named(found, "المملكة").key == "actor/saudi-arabia"


def test_members_of_a_council_of_states_are_the_council() -> None:
    found = read("انتقد أعضاء مجلس الأمن الدولي القصف، ودعا المجلس الدول الأعضاء إلى فتح الموانئ.")
    assert named(found, "أعضاء مجلس الأمن الدولي").key == "actor/un-security-council"
    assert named(found, "الدول الأعضاء").type is EntityType.STATE
    assert named(read("وقال أعضاء مجلس بلدية النهر إن الأمر صعب."), "أعضاء مجلس بلدية النهر").key == ""


NOBODY = [
    "وقال سالم الحامدي إن التعليم مصدر فخر للعرب.",
    "وقال سالم الحامدي إن التعليم مصدر إلهام للعرب.",
    "وطالب سالم الحامدي بتجفيف مصادر التمويل.",
    "وقال سالم الحامدي إن السنة الجديدة صعبة.",
    "ودعا سالم الحامدي بلده لاتخاذ إجراءات.",
]


@pytest.mark.parametrize("text", NOBODY)
def test_words_that_look_like_those_who_act_name_nobody(text: str) -> None:
    names = listed(read(text))
    assert not [n for n in names if n.startswith(("مصدر", "مصادر", "السنة", "بلده", "لاتخاذ"))], names


def test_a_source_and_the_sunnis_act_all_the_same() -> None:
    found = listed(read("وقال مصدر رفيع المستوى إن السنة العراقيين يرفضون القرار."))
    assert found["مصدر رفيع المستوى"] == "Organisation"
    assert found["السنة العراقيين"] == "Population"


def test_a_palace_is_a_place_behind_by() -> None:
    found = listed(read("استقبل سالم الحامدي الوفد بقصر الواحة في الرياض، ثم زار قصر الأمير خالد الفيصل."))
    assert found["قصر الواحة"] == "Place"
    assert found["قصر الأمير خالد الفيصل"] == "Place"


def test_a_resolution_may_be_its_councils() -> None:
    found = read("وأكد مجلس الأمن تمسكه بقراره 2216 الذي يحظر السلاح.")
    assert any(e.key == "instrument/unsc-resolution-2216" for e in found.entities)


def test_the_northern_part_of_a_town_is_no_region() -> None:
    assert "الشمالي من القنيطرة" not in listed(read("وقصفت الطائرات القطاع الشمالي من القنيطرة."))


def test_a_staff_officer_and_the_surname_with_its_article_are_one_person() -> None:
    found = read("قال العميد ركن أحمد شهري إن الأمر صعب. وأضاف الشهري أن الوضع جيد.")
    assert named(found, "أحمد شهري") is named(found, "الشهري")
    assert "الشهري" not in listed(read("قال العميد ركن أحمد شهري إن الدخل الشهري قليل."))


def test_the_month_of_fasting_is_nobody() -> None:
    assert listed(read("وقال إن شهر رمضان الفضيل قريب.")) == {}
    assert listed(read("وقال رمضان السعيد إن الأمر صعب."))["رمضان السعيد"] == "Person"


def test_an_adjective_of_another_gender_belongs_to_the_noun_before() -> None:
    assert listed(read("وقال سالم الحامدي إن عمليات التحالف الجوية مستمرة.")) == {"سالم الحامدي": "Person"}


def test_a_square_is_a_place_and_the_arena_of_battle_none() -> None:
    found = listed(read("تجمع المتظاهرون في ساحة الحرية وسط بغداد وقال سالم الحامدي إن الجنود في ساحة المعركة."))
    assert found["ساحة الحرية"] == "Place"
    assert "ساحة المعركة" not in found


def test_leaders_without_article_speak_for_no_state() -> None:
    found = read("وقالت قيادات حزبية إن الأمر صعب.")
    assert named(found, "قيادات حزبية").type is EntityType.ORGANISATION
    assert listed(read("وأكد سالم الحامدي لدى لقائه قيادات حزبية أن الأمر صعب.")) == {"سالم الحامدي": "Person"}


def test_a_district_ends_the_row_of_those_who_live_there() -> None:
    found = listed(read("وطالب أهالي مديرية الصخرة بفك الحصار. وطالب أهالي مديرية صبر بفك الحصار."))
    assert found["أهالي مديرية صبر"] == "Population"


def test_a_known_name_with_another_surname_is_another_person() -> None:
    found = read("وقال وزير الصحة الدكتور عبدالله بن عبدالعزيز السامري إن الأمر صعب.")
    assert named(found, "عبدالله بن عبدالعزيز السامري").key == ""
    king = read("وقال العاهل السعودي الملك عبدالله بن عبدالعزيز آل سعود إن الأمر صعب.")
    assert any(e.key == "person/abdullah-bin-abdulaziz" for e in king.entities)


def test_a_general_is_no_team_and_a_house_takes_any_word() -> None:
    found = read("وقال الفريق أول ركن خالد بن سلطان إن القوات جاهزة. وأكد الشيخ صالح آل طالب ذلك.")
    assert [e.name_ar for e in found.entities] == ["خالد بن سلطان", "صالح آل طالب"]


def test_who_is_over_something_in_a_second_title_leads_to_the_name() -> None:
    text = "وقال المستشار بالديوان الأميري المشرف على المعهد الدكتور سالم الحامدي إن الأمر صعب."
    assert named(read(text), "سالم الحامدي").mentions[0].quote.startswith("المستشار")


def test_a_delegation_may_be_of_members_and_of_businessmen() -> None:
    found = listed(read("والتقى سالم الحامدي أمس بوفد من أعضاء مجلس الشيوخ الفرنسي وبوفد من رجال الأعمال."))
    assert found["وفد من أعضاء مجلس الشيوخ الفرنسي"] == "Delegation"
    assert found["وفد من رجال الأعمال"] == "Delegation"


def test_the_adjective_of_an_under_secretary_is_not_his_ministrys() -> None:
    found = listed(read("وأوضح وكيل وزارة الزراعة الكويتي سالم الحامدي أن الأمر صعب."))
    assert "وزارة الزراعة الكويتي" not in found
    assert "وزارة الزراعة الكويتية" in listed(read("وأوضحت وزارة الزراعة الكويتية أن الأمر صعب."))


def test_a_city_may_be_called_after_a_king() -> None:
    found = listed(read("استقبل سالم الحامدي الوفد في مدينة الملك خالد العسكرية."))
    assert found["مدينة الملك خالد العسكرية"] == "Place"


def test_a_surname_with_article_ends_two_first_names_behind_an_office() -> None:
    found = read("والتقى وزير الخارجية عادل محمد الدبيس أمس الوفد.")
    assert "عادل محمد الدبيس" in {e.name_ar for e in found.entities}


def test_a_surname_that_ends_like_a_plural_is_no_group() -> None:
    found = read("أعلن رئيس المجلس سليم الدعنون الإرجاء. وقال الدعنون، خلال مؤتمر صحافي، إن الأمر صعب.")
    assert [e.name_ar for e in found.entities] == ["سليم الدعنون"]


def test_some_of_a_group_are_told_with_what_governs_them() -> None:
    assert "بعض سكان المدينة" in listed(read("وقال بعض سكان المدينة إن الأمر صعب."))


def test_forces_are_told_with_him_to_whom_they_are_loyal() -> None:
    found = listed(read("وتقدمت القوات الموالية للحكومة الليبية والمسلحون القادمون من الجبل."))
    assert found["القوات الموالية للحكومة الليبية"] == "ArmedGroup"


ORGANS = [
    "المكتب السياسي لحركة حماس",
    "الأمانة العامة لمجلس التعاون",
    "مركز الخليج للأبحاث",
    "ديوان المحاسبة",
    "الديوان الأميري",
    "المخابرات الحربية",
    "شرطة دبي",
]


@pytest.mark.parametrize("body", ORGANS)
def test_a_body_is_named_in_full_where_it_does_nothing(body: str) -> None:
    found = listed(read(f"وأشاد سالم الحامدي بدور {body} في هذا المجال."))
    assert found[body] == "Organisation"
    assert "الخليج" not in found


@pytest.mark.parametrize("force", ["المنطقة العسكرية الأولى", "اللواء 35 مدرع", "قوى الأمن الداخلي"])
def test_a_force_is_named_where_it_does_nothing(force: str) -> None:
    assert listed(read(f"وقال سالم الحامدي إن {force} على علم بذلك.")).get(force) == "ArmedGroup"
    assert "المنطقة الشرقية الجديدة" not in listed(read("وقال سالم الحامدي إن المنطقة الشرقية الجديدة كبيرة."))


def test_tribes_have_names_that_no_table_knows() -> None:
    assert "قبائل حاشد" in listed(read("وأشاد سالم الحامدي بدور قبائل حاشد في هذا المجال."))
    assert "قبائل كثيرة" not in listed(read("وقال سالم الحامدي إن قبائل كثيرة في اليمن على علم بذلك."))


def test_the_resistance_is_a_force_with_an_adjective_and_the_deed_none() -> None:
    found = listed(read("وأشاد سالم الحامدي بدور المقاومة الشعبية ودعا إلى مقاومة الفساد."))
    assert found["المقاومة الشعبية"] == "ArmedGroup"
    assert "مقاومة الفساد" not in found


def test_what_is_asked_for_is_no_adjective_of_those_who_ask() -> None:
    assert listed(read("وطالب مصدر أمني رفيع بوقف القصف.")) == {"مصدر أمني رفيع": "Organisation"}
    assert listed(read("وقال مصدر برلماني بارز إن الأمر صعب.")) == {"مصدر برلماني بارز": "Organisation"}


def test_a_region_may_have_a_name_that_no_table_knows() -> None:
    assert listed(read("وقال سالم الحامدي إن المعارك تدور في منطقة القلمون."))["منطقة القلمون"] == "Place"
    for field in ("منطقة الصراع", "منطقة اليورو", "منطقة التعاون"):
        assert field not in listed(read(f"وقال سالم الحامدي إن الأمر صعب في {field}."))
    assert listed(read("وقال سالم الحامدي إن المعارك تدور في جبل الزاوية."))["جبل الزاوية"] == "Place"


@pytest.mark.parametrize("who", ["خطباء المساجد", "ضابط منشق", "الوسطاء الدوليون"])
def test_callings_speak_without_name(who: str) -> None:
    assert who in listed(read(f"وقال {who} إن الأمر صعب.")) or who.split()[0] in listed(
        read(f"وقال {who} إن الأمر صعب.")
    )


def test_a_capital_is_one_place_though_its_name_stands_in_quotation_marks() -> None:
    found = read('عقد الاجتماع في العاصمة القطرية "الدوحة" أمس.')
    assert [e.key for e in found.entities if e.type is EntityType.PLACE] == ["place/doha"]


def test_his_visitors_are_no_town() -> None:
    assert "زواره" not in listed(read("وقال سالم الحامدي أمام زواره إن المدينة جميلة."))
    assert listed(read("وقال سالم الحامدي إن الوفد وصل إلى زوارة."))["زوارة"] == "Place"
