"""Who is meant where a sentence tells of two, and what only looks like another's words, stance, name or talk."""

import pytest

from kg.records import Reading
from tests.extract.reading_of import listed, met, names_of
from tests.extract.reading_of import read as found
from tests.extract.test_embedded import read


def held(reading: Reading) -> list[tuple[str, str, str]]:
    names = names_of(reading)
    return [(str(s.act), " ".join(names[h] for h in s.holder), s.content.quote) for s in reading.stances]


SAMIR, KAMAL = "سامر الحلواني", "كمال الدوري"


@pytest.mark.parametrize(
    ("between", "holder"),
    [
        ("واستقبله الوزير كمال الدوري في المطار", SAMIR),
        ("وبجانبه جلس الوزير كمال الدوري", SAMIR),
        ("وترأس الوفد الوزير كمال الدوري", KAMAL),
    ],
)
def test_the_minister_is_the_last_speaker_where_both_are_told_of(between: str, holder: str) -> None:
    text = f"دعا الوزير {SAMIR} إلى الحوار. {between}. وأكد الوزير أن الجسر متين."
    assert held(read(text))[-1] == ("affirm", holder, "الجسر متين")


@pytest.mark.parametrize(
    "text",
    [
        "لم يخالف النائب سامر الحلواني الوزير كمال الدوري إذ أكد أن الجسر متين.",
        "لم يسلم الوزير سامر الحلواني من النقد وطالب باستقالته النائب كمال الدوري.",
        "لم يفعل الوزير سامر الحلواني شيئا، وأضاف أن الجسر متين.",
    ],
)
def test_who_did_not_do_it_is_not_who_says_it_where_another_may_be(text: str) -> None:
    assert held(read(text)) == []


@pytest.mark.parametrize(
    ("said", "content"),
    [
        ("تركيا اتخذت موقفا داعما لحزب النور", "تركيا اتخذت موقفا داعما لحزب النور"),
        ("قطر نظمت وقفة تضامنية مع الأسرى", "قطر نظمت وقفة تضامنية مع الأسرى"),
    ],
)
def test_a_stand_that_a_speaker_tells_of_is_what_he_says(said: str, content: str) -> None:
    assert held(read(f"وقال النائب {SAMIR} إن {said}.")) == [("state", SAMIR, content)]


def test_a_stand_that_is_narrated_is_theirs() -> None:
    assert held(read("اتخذت تركيا موقفا داعما لحزب النور.")) == [("support", "تركيا", "حزب النور")]


@pytest.mark.parametrize("about", ["نواب", "النازحين"])
def test_what_a_paper_tells_about_somebody_is_not_his(about: str) -> None:
    told = held(read(f"وذكرت صحيفة الأيام عن {about} أنهم تغيبوا عن الجلسة."))
    assert told == [("state", "صحيفة الأيام", "تغيبوا عن الجلسة")]


def test_the_recommendations_of_another_report_are_not_the_speakers() -> None:
    text = f"قال الوزير {SAMIR} إن الوضع صعب. وأكدت نتائج التقرير الأممي أن الفقر ازداد."
    assert held(read(text)) == [("state", SAMIR, "الوضع صعب")]


def test_what_is_refused_is_no_concern() -> None:
    told = held(read(f"أعرب الوزير {SAMIR} عن قلقه ورفضه الحوار مع حزب النور."))
    assert told[-1] == ("reject", SAMIR, "الحوار مع حزب النور")


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("وبعد أن نفى الشائعات أكد الوزير سامر الحلواني أنه التقى الوزير كمال الدوري أمس.", [{SAMIR, KAMAL}]),
        ("نفى الوزير سامر الحلواني أنه التقى الوزير كمال الدوري أمس.", []),
        ("تحدث الوزير سامر الحلواني أمس مع وصول الوزير كمال الدوري إلى بغداد.", [{KAMAL}]),
        ("تحدث الوزير سامر الحلواني أمس مع معالي الوزير كمال الدوري.", [{SAMIR, KAMAL}]),
    ],
)
def test_who_met_and_who_did_not(text: str, parties: list[set[str]]) -> None:
    assert met(read(text)) == parties


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("ناضل حزب النور من أجل الحرية والكرامة.", "حزب النور", "Organisation"),
        ("قال حزب المؤتمر من أجل الجمهورية إن الجسر متين.", "حزب المؤتمر من أجل الجمهورية", "Organisation"),
        ("وقالت مجموعات عسكرية إنها انسحبت.", "مجموعات عسكرية", "ArmedGroup"),
        ("وقالت مجموعات حقوقية إن السجون مكتظة.", "مجموعات حقوقية", "Organisation"),
        ("سيطرت ميليشيا سامر على البلدة.", "ميليشيا سامر", "ArmedGroup"),
    ],
)
def test_what_a_name_ends_with(text: str, name: str, kind: str) -> None:
    assert listed(found(text)).get(name) == kind


@pytest.mark.parametrize(
    "text", ["سيطرت قوات سلام على الجسر.", "وأدان السكان أحكام نظام صالح الجائرة.", "ومواد نظام صالح الإعلامية."]
)
def test_no_name_is_read_into_a_purpose_or_a_regime(text: str) -> None:
    assert not {"ArmedGroup", "LegalText"} & set(listed(found(text)).values())
