"""Bodies and groups: by head noun, by nisba, by registry; delegations, peoples, sources; never more than is named."""

import pytest

from kg.extract.mentions.found import Form
from kg.kinds import EntityType
from tests.extract.reading_of import listed, named, read


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("قالت وزارة الزراعة والمياه إن الموسم بدأ.", "وزارة الزراعة والمياه"),
        ("رحبت اللجنة العليا للأسواق بالأمر.", "اللجنة العليا للأسواق"),
        ("أصدر مجلس شؤون الأنهار بيانا.", "مجلس شؤون الأنهار"),
        ("تعاقدت شركة نورلاند مع البلدية.", "شركة نورلاند"),
        ("ذكرت صحيفة «صدى الوادي» أن الأمر تم.", "صحيفة «صدى الوادي»"),
        ("قالت منظمة حقوقية إن الأمر خطير.", "منظمة حقوقية"),
    ],
)
def test_bodies_by_their_head(text: str, words: str) -> None:
    assert named(read(text), words).type is EntityType.ORGANISATION


def test_the_proclitics_stay_outside() -> None:
    found = read("وللوزارات وقت. وبمجلس شؤون الأنهار وصل الأمر.")
    assert "مجلس شؤون الأنهار" in listed(found)


def test_a_longer_name_is_not_the_body_it_begins_with() -> None:
    found = read("عقد مجلس الأمن القومي اجتماعا.")
    assert named(found, "مجلس الأمن القومي").key != "actor/un-security-council"


def test_a_body_named_again_by_its_head_is_one() -> None:
    found = read("اجتمعت لجنة المياه أمس. وقالت اللجنة إنها تتابع.")
    assert named(found, "اللجنة").id == named(found, "لجنة المياه").id


def test_the_government_of_a_state_is_the_state() -> None:
    found = read("أعلنت الحكومة النرويجية ذلك، ورحبت النرويج.")
    assert [(e.key, e.type) for e in found.entities] == [("actor/norway", EntityType.STATE)]


def test_the_adjective_of_a_state_names_it_after_a_deed_only() -> None:
    found = read("ثمن الجهود النرويجية والسويدية. وصل التاجر الدنماركي.")
    assert {e.key for e in found.entities} == {"actor/norway", "actor/sweden"}
    assert {m.form for m in found.mentions} == {Form.NISBA}


def test_a_land_that_only_holds_things_is_a_place() -> None:
    assert [e.key for e in read("وصل الوفد النرويجي إلى السويد.").entities if e.type is EntityType.PLACE] == [
        "place/sweden"
    ]


def test_a_delegation_and_its_sender() -> None:
    found = read("وصل وفد من لجنة المياه. وقال وفد لجنة المياه إنه عائد.")
    delegation = named(found, "وفد من لجنة المياه")
    assert delegation.type is EntityType.DELEGATION
    assert delegation.of == (named(found, "لجنة المياه").id,)
    assert {m.quote for m in delegation.mentions} == {"وفد من لجنة المياه", "وفد لجنة المياه"}


def test_forces_belong_to_whom_they_are_named_by() -> None:
    found = read("انسحبت الميليشيات الطائفية النرويجية. وعادت هذه الميليشيات.")
    group = named(found, "الميليشيات الطائفية النرويجية")
    assert group.type is EntityType.ARMED_GROUP
    assert named(found, "الميليشيات") is group


def test_peoples_by_noun_and_by_plural() -> None:
    found = read("قال إن الشعب النرويجي صبور، وإن النرويجيين ينتظرون.")
    assert named(found, "النرويجيين").id == named(found, "الشعب النرويجي").id


def test_refugees_with_their_place() -> None:
    found = read("بحث أوضاع اللاجئين في النرويج.")
    assert named(found, "اللاجئين").type is EntityType.POPULATION
    assert named(found, "النرويج").type is EntityType.PLACE


def test_sources_are_named() -> None:
    assert named(read("قالت مصادر مطلعة إن الأمر تم."), "مصادر مطلعة").type is EntityType.ORGANISATION


def test_collectives_count_only_where_they_speak() -> None:
    assert listed(read("غادر النواب القاعة.")) == {}
    assert "نواب المنطقة" in listed(read("وقال نواب المنطقة إنهم باقون."))


def test_brackets_name_the_same_thing() -> None:
    found = read("ذكرت وكالة أنباء الوادي (رويترز) الأمر.")
    assert len(found.entities) == 1


def test_weapons_dates_and_money_are_nothing() -> None:
    assert listed(read("سقطت 12 قذيفة يوم الجمعة 3 آذار 2017 وكلفت 40 مليون دولار.")) == {}


@pytest.mark.parametrize(
    ("text", "words"), [("عاد للاجئين أمل.", "لاجئين"), ("قدم للجنة المياه تقريرا.", "لجنة المياه")]
)
def test_a_doubled_lam_hides_no_letter_of_the_name(text: str, words: str) -> None:
    assert named(read(text), words)


@pytest.mark.parametrize(
    ("text", "sources"),
    [
        ("قالت مصادر في «حزب النخيل» إن الموسم بدأ.", "مصادر في «حزب النخيل»"),
        ("كشفت مصادر خاصة في رئاسة حزب النخيل أن الموسم بدأ.", "مصادر خاصة في رئاسة حزب النخيل"),
        ("أشارت مصادر «النهر» في حزب النخيل إلى أن الموسم بدأ.", "مصادر «النهر» في حزب النخيل"),
    ],
)
def test_sources_are_named_with_the_body_they_stand_in(text: str, sources: str) -> None:
    assert named(read(text), sources).type is EntityType.ORGANISATION


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("نددت إدارة الرئيس النرويجي سامر العلي بالقرار.", "إدارة الرئيس النرويجي سامر العلي"),
        ("أكدت حكومة رئيس الوزراء النرويجي أن الموسم بدأ.", "حكومة رئيس الوزراء النرويجي"),
    ],
)
def test_a_government_called_by_its_leader_is_the_state(text: str, phrase: str) -> None:
    found = read(text)
    state = named(found, phrase)
    assert (state.type, state.key) == (EntityType.STATE, "actor/norway")
    assert [found.release.text[p.start : p.end] for p in found.phrases if p.entity == state.id] == [phrase]


def test_the_office_of_a_leader_is_a_body_of_its_own() -> None:
    found = read("أعلن مكتب رئيس الوزراء النرويجي سامر العلي أن الموسم بدأ.")
    assert named(found, "مكتب رئيس الوزراء النرويجي سامر العلي").type is EntityType.ORGANISATION
    assert named(found, "سامر العلي").type is EntityType.PERSON


def test_the_government_of_a_leader_of_no_known_state_is_left_open() -> None:
    assert "State" not in listed(read("أكدت حكومة سامر العلي أن الموسم بدأ.")).values()


def test_the_organisation_of_a_known_organ_is_named_too_but_not_what_a_name_is_made_of() -> None:
    found = listed(
        read("قرر المجلس المركزي لمنظمة التحرير الفلسطينية. وعقد الائتلاف الوطني لقوى الثورة والمعارضة السورية جلسة.")
    )
    assert "منظمة التحرير الفلسطينية" in found
    assert not any("قوى" in name and "الائتلاف" not in name for name in found)


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("شدد وزراء خارجية النرويج والسويد والدنمارك على الحوار.", "وزراء خارجية النرويج والسويد والدنمارك"),
        ("وثمن وزراء خارجية لجنة النهر الجهود.", "وزراء خارجية لجنة النهر"),
    ],
)
def test_the_ministers_of_several_states_are_one_group(text: str, phrase: str) -> None:
    assert listed(read(text)).get(phrase) == "Organisation"


def test_the_leaders_who_agree_are_the_persons_named_before() -> None:
    found = read("التقى سامر العلي أمس سالم الحداد. واتفق الزعماء على الحوار.")
    assert not [e for e in found.entities if e.type is EntityType.ORGANISATION]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("وشكا أعضاء الإدارة العامة للسجون من البرد.", "الإدارة العامة للسجون"),
        ("ووقف قرب مبنى السلطة القضائية حارس.", "السلطة القضائية"),
        ("وفق بلاغ لرئاسة الجمهورية.", "رئاسة الجمهورية"),
        ("ونشرت بعض وسائل الإعلام صورا.", "وسائل الإعلام"),
        ("وشارك في الحوار جميع الأطراف.", "الأطراف"),
        ("عقد مجلس الوزراء جلسة.", "مجلس الوزراء"),
        ("وفازت حركتا فتح وحماس.", "حماس"),
    ],
)
def test_bodies_every_state_has(text: str, words: str) -> None:
    assert named(read(text), words).type is EntityType.ORGANISATION


@pytest.mark.parametrize(
    "text",
    [
        "وتابع الناس الخبر عبر وسائل الإعلام.",
        "وقرب الأطراف من بعضها.",
        "وتسلم الإدارة الجديدة للمصنع.",
        "وقال في بيان صادر عن مكتبه ضرورة.",
    ],
)
def test_what_names_no_body(text: str) -> None:
    assert listed(read(text)) == {}


def test_an_election_names_no_body_to_which_it_gives_a_seat() -> None:
    assert set(listed(read("وترشح الرجل في انتخابات رئاسة الجمهورية.")).values()) == {"Process"}


def test_ministers_who_do_nothing_name_their_states() -> None:
    found = listed(read("ووقعه وزراء خارجية النرويج والسويد عام 2012."))
    assert set(found.values()) == {"State"}


def test_the_sons_of_a_people_are_that_people() -> None:
    found = read("حيا الشعب النرويجي. وشكر أبناء الشعب النرويجي.")
    assert {m.quote for m in named(found, "الشعب النرويجي").mentions} >= {"الشعب النرويجي", "أبناء الشعب النرويجي"}


def test_our_people_is_the_people_the_text_names() -> None:
    found = read("حيا الشعب النرويجي. وسيبقى شعبنا حرا، وشكر شعبنا النرويجي.")
    assert {"شعبنا", "شعبنا النرويجي"} <= {m.quote for m in named(found, "الشعب النرويجي").mentions}


def test_those_something_is_done_to_are_named_but_not_the_many_that_are_only_spoken_of() -> None:
    assert listed(read("وجرى استهداف المدنيين قرب النهر.")) == {"المدنيين": "Population"}
    assert listed(read("ووزع الخبز على المدنيين والنساء، ووصلت السلال للمهاجرين.")) == {}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("ونددت الجامعة العامة للتعليم البحري بالقرار.", "الجامعة العامة للتعليم البحري"),
        ("ودفعت قيادة عمليات النهر بقواتها.", "قيادة عمليات النهر"),
        ("وأصاب القصف اللواء 90 ليلا.", "اللواء 90"),
        (
            "وأسس الرجل «الجمعية النرويجية للحقوق المدنية والبحرية» قبل عام.",
            "الجمعية النرويجية للحقوق المدنية والبحرية",
        ),
        ("وقال رئيس حزب «زهر النهر» إن النهر فاض.", "زهر النهر"),
    ],
)
def test_whole_names_of_bodies(text: str, words: str) -> None:
    assert named(read(text), words).type in {EntityType.ORGANISATION, EntityType.ARMED_GROUP}


@pytest.mark.parametrize(
    "text",
    [
        "وتحول اللقاء إلى منبر لمخاطبة الناس.",
        "ومنعت الشمس الناس من التجمع السلمي.",
        "ونشأت هناك مصلحة وتحالفا عريضا.",
        "وجاءت العاصفة بقيادة قوية.",
        'وتلك منظمة "إرهابية".',
    ],
)
def test_no_body_is_made_of_an_errand_a_gathering_or_an_adjective(text: str) -> None:
    assert listed(read(text)) == {}


def test_a_bare_army_is_no_militia() -> None:
    found = read("وقاتل الحشد الشعبي ليلا. ووصل الجيش صباحا.")
    assert named(found, "الجيش") is not named(found, "الحشد الشعبي")


def test_a_party_in_quotation_marks_is_not_the_army_of_the_same_name() -> None:
    assert named(read("وعقد حزب «القوات اللبنانية» جلسة."), "حزب «القوات اللبنانية»").key == "actor/lebanese-forces"


def test_leaders_of_states_and_governments_are_one_group() -> None:
    found = listed(read("وأدان قادة دول وحكومات حلف شمال الأطلسي الأمر."))
    assert found["قادة دول وحكومات حلف شمال الأطلسي"] == "Organisation"


def test_the_council_of_ministers_is_one_whatever_its_name() -> None:
    found = read("عقد مجلس الوزراء جلسة. وقال مجلس وزراء النرويج إن النهر فاض.")
    assert "مجلس وزراء النرويج" in {m.quote for m in named(found, "مجلس الوزراء").mentions}


def test_the_dismissed_members_are_those_named_before() -> None:
    found = read("واتهم أعضاء المكتب السياسي المفصولون الرئيس. وطالب الأعضاء المعزولون بالحوار.")
    assert "الأعضاء المعزولون" in {m.quote for m in named(found, "أعضاء المكتب السياسي المفصولون").mentions}


def test_a_body_cut_short_is_the_one_named_in_full_before() -> None:
    found = read("اجتمعت لجنة التضامن الاجتماعي. وقالت لجنة التضامن إن النهر فاض.")
    assert "لجنة التضامن" in {m.quote for m in named(found, "لجنة التضامن الاجتماعي").mentions}


def test_the_new_council_is_the_council() -> None:
    found = read("انعقد مجلس شؤون الأنهار. وقال المجلس الجديد إن النهر فاض.")
    assert "المجلس الجديد" in {m.quote for m in named(found, "مجلس شؤون الأنهار").mentions}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("وأعلن مركز الملك حمدان للإغاثة البحرية أنه وزع الخبز.", "مركز الملك حمدان للإغاثة البحرية"),
        ("وألقى كلمة في جامعة الأمير سامر.", "جامعة الأمير سامر"),
    ],
)
def test_bodies_called_after_somebody(text: str, words: str) -> None:
    assert listed(read(text))[words] == "Organisation"
