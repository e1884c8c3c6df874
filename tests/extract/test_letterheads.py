"""Whose words a release is by the lines before and behind it: letterheads, joint statements, signatures."""

import pytest

from tests.extract.actors import in_line, read

WORDS = "خرج الناس أمس إلى الساحة.\nنطالب بفتح المعابر، ونرفض زيادة الضرائب."

OF_ONE = [
    f"[نقابة الحدادين=n:of]\n[المكتب الإعلامي=k:o]\nبيان رقم (4)\n{WORDS}",
    f"تصريح صحفي\n[نقابة الحدادين=n:of]\nالأحد 4 أيار\n{WORDS}",
    f"[نقابة الحدادين=n:of] - فرع الساحل\nبيان إلى الناس\n{WORDS}",
    f"القيادة العامة ل[نقابة الحدادين=n:of]\nبيان\n{WORDS}",
    f"{WORDS}\nالساحل، 4 أيار\n[نقابة الحدادين=n:of]",
    f"{WORDS}\n[المكتب الإعلامي=k:o]\n[نقابة الحدادين=n:of]",
    f"{WORDS}\nعن [نقابة الحدادين=n:of]: [سامي الحوراني=s]",
    f"{WORDS}\n«[نقابة الحدادين=n:of]»\nالساحل",
    f"{WORDS}\n[نقابة الحدادين=n:of]\nنسخة إلى:\n[وزارة المياه=k:of]",
    f"ردا على القرار الأخير، أدلى [سامي الحوراني=n] بالتصريح الآتي:\n{WORDS}",
    f"صدر عن [نقابة الحدادين=n:of] البيان التالي:\n{WORDS}",
]


@pytest.mark.parametrize("text", OF_ONE)
def test_we_are_the_body_that_the_lines_around_name(text: str) -> None:
    assert [in_line(s) for s in read(text).stances][-2:] == ["demand n: فتح المعابر", "reject n: زيادة الضرائب"]


OF_TWO = [
    f"بيان مشترك\nصادر عن [نقابة الحدادين=n:of] و[اتحاد الرعاة=k:o]\n{WORDS}",
    f"بيان مشترك صادر عن [نقابة الحدادين=n:of] و[اتحاد الرعاة=k:o]\n{WORDS}",
    f"[نقابة الحدادين=n:of] و[اتحاد الرعاة=k:o]\n{WORDS}",
    f"{WORDS}\nالساحل، 4 أيار\n[نقابة الحدادين=n:of]\n[اتحاد الرعاة=k:o]",
    f"{WORDS}\nالموقعون:\n- [نقابة الحدادين=n:of]\n- [اتحاد الرعاة=k:o]",
    "إننا في [نقابة الحدادين=n:of] و[اتحاد الرعاة=k:o] نطالب بفتح المعابر، ونرفض زيادة الضرائب.",
]


@pytest.mark.parametrize("text", OF_TWO)
def test_we_are_both_who_issue_a_joint_statement(text: str) -> None:
    assert [in_line(s) for s in read(text).stances][-2:] == ["demand n+k: فتح المعابر", "reject n+k: زيادة الضرائب"]


def test_a_person_who_makes_a_statement_speaks_though_he_says_we_in_the_body() -> None:
    text = (
        "صرح [سامي الحوراني=n] بما يلي:\nإن الوضع صعب.\n"
        "إننا في [نقابة الحدادين=k:of] نطالب بفتح المعابر، ونرفض زيادة الضرائب."
    )
    assert [in_line(s) for s in read(text).stances][-2:] == ["demand n: فتح المعابر", "reject n: زيادة الضرائب"]


def test_two_bodies_speak_in_the_present_of_their_joint_statement() -> None:
    text = (
        "[نقابة الحدادين=n:of] و[اتحاد الرعاة=k:o]\nخرج الناس أمس إلى الساحة.\n"
        "يطالب [الاتحاد=k:o] و[النقابة=n:of] بفتح المعابر.\nإن زيادة الضرائب جريمة بحق الناس."
    )
    told = [in_line(s) for s in read(text).stances]
    assert told[-1] == "condemn k+n: زيادة الضرائب"


NOBODYS = [
    f"[نقابة الحدادين=n:of] تعود إلى الساحة\n{WORDS}",
    f"إلى [وزارة المياه=n:of]\n{WORDS}",
    f"{WORDS}\nنسخة إلى:\n[وزارة المياه=n:of]",
    f"{WORDS}\nتواصلنا مع:\n- [وزارة المياه=n:of]\n- [اتحاد الرعاة=k:o]",
    f"[صحيفة النهار=n:of]\n{WORDS}",
    f"[وزارة المياه=n:of]\nهل نثق بها؟\n{WORDS}",
    f"[وزارة المياه=n:of]\n[سامي الحوراني=s]\n{WORDS}",
    "بيان صادر عن [نقابة الحدادين=n:of]\nنقلت الوكالة عن قائد الكتائب قوله: نرفض الهدنة.",
]


@pytest.mark.parametrize("text", NOBODYS)
def test_who_only_stands_on_a_line_is_not_us(text: str) -> None:
    assert read(text).stances == ()


UNTOLD = [
    f"بيان مشترك صادر عن [نقابة الحدادين=n:of] وغيرها\n{WORDS}",
    f"بيان مشترك\nصادر عن [نقابة الحدادين=n:of]\nورفاق الدرب\n{WORDS}",
    "بيان إلى الرأي العام\nأعلنت [وزارة المياه=n:of] أن المعابر مغلقة.\nونطالب بفتح المعابر.",
]


@pytest.mark.parametrize("text", UNTOLD)
def test_nobody_is_us_where_a_statement_does_not_tell_of_all_who_issue_it(text: str) -> None:
    assert "demand" not in {str(s.act) for s in read(text).stances}


WITH_TAILS = [
    f"بيان صادر عن [نقابة الحدادين=n:of] في ريف الساحل\n{WORDS}",
    f"رسالة مفتوحة إلى الأمين العام\nمن [نقابة الحدادين=n:of] في مخيم الساحل\n{WORDS}",
    f"تصريح صحفي\n[نقابة الحدادين=n:of] للعمال الأحرار\n{WORDS}",
]


@pytest.mark.parametrize("text", WITH_TAILS)
def test_where_a_body_sits_and_whom_it_is_for_belongs_to_its_line(text: str) -> None:
    assert [in_line(s) for s in read(text).stances][-2:] == ["demand n: فتح المعابر", "reject n: زيادة الضرائب"]


def test_those_of_the_heading_are_called_for_short() -> None:
    text = (
        "بيان مشترك صادر عن [مجلس الحدادين=n:o] في الساحل و[هيئة الرعاة=k:of]\nخرج الناس أمس إلى الساحة.\n"
        "إننا في [المجلس=x:o] و[الهيئة=y:of] نطالب بفتح المعابر، ونرفض زيادة الضرائب."
    )
    assert [in_line(s) for s in read(text).stances][-2:] == ["demand n+k: فتح المعابر", "reject n+k: زيادة الضرائب"]
