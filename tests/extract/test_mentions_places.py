"""Places, legal texts and processes."""

import pytest

from kg.extract.mentions.found import Form
from kg.kinds import EntityType
from tests.extract.reading_of import listed, named, read


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("في بلدة زرقيل وصلت القافلة.", "بلدة زرقيل"),
        ("في حي الوادي الأخضر.", "حي الوادي"),
        ("في ريف زرقيل الشمالي.", "ريف زرقيل الشمالي"),
        ("في تل زرقيل.", "تل زرقيل"),
    ],
)
def test_places_by_their_head(text: str, words: str) -> None:
    assert named(read(text), words).type is EntityType.PLACE


def test_a_town_is_one_with_and_without_its_head() -> None:
    found = read("وصل إلى بلدة زرقيل. وفي بلدة زرقيل مطر.")
    assert {m.quote for m in named(found, "زرقيل").mentions} == {"بلدة زرقيل", "زرقيل"}


def test_a_capital_acts_or_is_a_place() -> None:
    found = read("أكدت أوسلو موقفها. وصل الوزير إلى أوسلو.")
    assert {(e.key, e.type) for e in found.entities} == {
        ("actor/norway", EntityType.STATE),
        ("place/oslo", EntityType.PLACE),
    }


def test_an_indefinite_town_is_no_place() -> None:
    assert listed(read("هي مدينة استراتيجية كبيرة.")) == {}


def test_resolutions_by_number_each_one_text() -> None:
    found = read("وفق قراري مجلس الأمن رقم 7001 و 7002.")
    assert [(e.mentions[0].quote, e.type) for e in found.entities if e.type is EntityType.LEGAL_TEXT] == [
        ("7001", EntityType.LEGAL_TEXT),
        ("7002", EntityType.LEGAL_TEXT),
    ]
    assert all(e.kind == "Resolution" for e in found.entities if e.type is EntityType.LEGAL_TEXT)


def test_figures_that_follow_other_words_are_no_resolution() -> None:
    assert listed(read("اعتمد قرارات الدورة بين عامي 1990 و 1995.")) == {}


def test_a_text_named_by_its_matter() -> None:
    assert named(read("دعا إلى تنفيذ اتفاق الهدنة."), "اتفاق الهدنة").type is EntityType.LEGAL_TEXT


def test_talks_at_one_place_are_one_process_and_name_the_place() -> None:
    found = read("انتهت مفاوضات أوسلو. وقال إن اجتماعات أوسلو مفيدة.")
    process = named(found, "مفاوضات أوسلو")
    assert process.type is EntityType.PROCESS
    assert named(found, "اجتماعات أوسلو") is process
    assert named(found, "أوسلو").type is EntityType.PLACE


def test_the_parties_to_a_dialogue_are_states() -> None:
    found = read("بدأ الحوار الاستراتيجي النرويجي - السويدي. وقال إن الحوار مفيد.")
    assert named(found, "الحوار").type is EntityType.PROCESS
    assert {e.key for e in found.entities if e.type is EntityType.STATE} == {"actor/norway", "actor/sweden"}
    assert [m.form for m in found.mentions if m.form is Form.NISBA] == [Form.NISBA, Form.NISBA]


def test_states_in_a_list_are_as_the_first() -> None:
    acting = read("اتفقت كل من النرويج ومصر والسويد على ذلك.")
    assert {e.type for e in acting.entities} == {EntityType.STATE}
    lying = read("وصلت قوافل إلى النرويج ومصر والسويد.")
    assert {e.key for e in lying.entities} == {"place/norway", "place/egypt", "place/sweden"}


def test_an_unknown_resolution_is_named_by_its_number() -> None:
    text = named(read("وفق القرار 7001 الصادر أمس."), "7001")
    assert (text.name_ar, text.name_en) == ("القرار 7001", "Resolution 7001")
    assert {m.quote for m in text.mentions} == {"7001", "القرار 7001"}


def test_the_government_of_a_state_acts_behind_any_preposition() -> None:
    assert [e.type for e in read("قال مسؤول في الحكومة النرويجية إن الأمر تم.").entities][-1] is EntityType.STATE


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("قصف الطيران مدينتي زرقيل وأندمار في الليل.", {"زرقيل", "أندمار"}),
        ("وصلت القافلة إلى مدن أوسلو وزرقيل.", {"أوسلو", "زرقيل"}),
        ("سار الموكب في مدن بعيدة ومظلمة.", set()),
        ("هبط في مطار الملك سمير حمدان الدولي ليلا.", {"مطار الملك سمير حمدان الدولي"}),
        ("جرى القتال في مقاطعة الرنجلة ليلا.", {"مقاطعة الرنجلة"}),
        ("ودعا الناس إلى مقاطعة الرنجلة.", set()),
        ("وقع ذلك في ولاية سنجور قبل عام.", {"ولاية سنجور"}),
        ("وقع ذلك في ولاية ثانية.", set()),
    ],
)
def test_places_that_no_table_knows(text: str, names: set[str]) -> None:
    found = {e.mentions[0].quote for e in read(text).entities if e.type is EntityType.PLACE}
    assert found == names
