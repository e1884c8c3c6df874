"""Names of bodies of many words, read to where they end, and words of honour, which name nobody by themselves."""

import pytest

from tests.extract.reading_of import held, listed, named, read
from tests.extract.test_embedded import read as read_whole


@pytest.mark.parametrize(
    "body",
    [
        "تنسيقية الثورة والتغيير",
        "وكالة تنمية الصادرات والاستثمار",
        "كتلة الوفاق والتجديد النيابية",
        "تحالف القوى الوطنية والإسلامية",
        "الرابطة الأهلية لدعم التعليم",
        "الديوان الوطني للحج والعمرة",
        "الوكالة الوطنية لتسيير القروض المصغرة",
        "المنظمات الحقوقية والإنسانية المحلية والدولية",
    ],
)
def test_a_body_that_speaks_is_called_by_all_its_words(body: str) -> None:
    verb = "أكد" if body.startswith(("تحالف", "الديوان")) else "أكدت"
    text = f"{verb} {body} أن الحل قريب."
    assert body in listed(read(text))
    assert held(read_whole(text)) == [(body, "الحل قريب")]


def test_so_is_one_that_warns_of_something_or_begins_the_sentence() -> None:
    assert "جبهة الإنقاذ والتغيير" in listed(read("حذرت جبهة الإنقاذ والتغيير من تأخر المساعدات."))
    assert "تنسيقية الثورة والتغيير" in listed(read("تنسيقية الثورة والتغيير أكدت أن الحل قريب."))


@pytest.mark.parametrize(
    ("speakers", "body"),
    [
        ("لجنة المعلمين والوزارة", "لجنة المعلمين"),
        ("حركة النهوض والبرلمان", "حركة النهوض"),
        ("هيئة الدفاع والأهالي", "هيئة الدفاع"),
        ("جبهة الإنقاذ والعشائر", "جبهة الإنقاذ"),
    ],
)
def test_who_speaks_besides_it_is_none_of_its_name(speakers: str, body: str) -> None:
    assert body in listed(read(f"أكدت {speakers} أن الحل قريب."))


def test_adjectives_of_two_states_are_of_two() -> None:
    assert "الحكومة السورية" in listed(read("رحبت الحكومة السورية والإيرانية بالقرار."))


def test_his_highness_is_whoever_is_named_behind_it() -> None:
    text = "وقال صاحب السمو الشيخ سامر بن خالد آل مرزوق إن الحل قريب. وأعرب صاحب السمو عن شكره. وحضر صاحب السمو."
    found = read(text)
    assert [m.quote for m in named(found, "سامر بن خالد آل مرزوق").mentions] == ["الشيخ", "سامر بن خالد آل مرزوق"]
    assert not any("صاحب" in quote or quote == "السمو" for quote in listed(found))


def test_the_ministers_of_a_field_are_those_told_of_with_their_lands() -> None:
    found = read("دعا وزراء خارجية الدول العربية إلى الحوار. وأكد وزراء الخارجية أن الحل قريب.")
    assert named(found, "وزراء الخارجية") == named(found, "وزراء خارجية الدول العربية")


def test_of_the_ministers_of_two_unions_none_is_chosen() -> None:
    others = "دعا وزراء خارجية الاتحاد الأوروبي إلى الحوار. ودعا وزراء خارجية دول الخليج إلى الصبر."
    found = read(f"{others} وأكد وزراء الخارجية أن الحل قريب.")
    assert not any(m.quote == "وزراء الخارجية" for e in found.entities for m in e.mentions)
