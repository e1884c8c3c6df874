"""Hundreds who take to the streets hold what they march for or against, and what their slogans say."""

import pytest

from tests.extract.test_fronted import told


@pytest.mark.parametrize(
    ("text", "act", "content"),
    [
        ("وتظاهر المئات في المدينة احتجاجا على القرار الأخير.", "condemn", "القرار الأخير"),
        ("واحتشد المئات في الساحة للمطالبة بكشف الحقيقة.", "demand", "كشف الحقيقة"),
        ("وشارك المئات في مسيرة ضد القرار الأخير.", "reject", "القرار الأخير"),
        ("وخرج المئات في مظاهرات تأييدا للقرار الأخير.", "support", "قرار الأخير"),
        ("وتجمع المئات أمام البرلمان للتعبير عن رفضهم للقرار الأخير.", "reject", "قرار الأخير"),
    ],
)
def test_the_crowd_holds_its_cause(text: str, act: str, content: str) -> None:
    assert told(text) == [(act, "المئات", content)]


@pytest.mark.parametrize("slogans", ["شعارات", "لافتات كتبت عليها شعارات"])
def test_slogans_say_what_those_want_who_raise_them(slogans: str) -> None:
    assert told(f"ورفع المتظاهرون {slogans} ترفض القرار الأخير وتدعو إلى فتح الجسر.") == [
        ("reject", "المتظاهرون", "القرار الأخير"),
        ("demand", "المتظاهرون", "فتح الجسر"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "وفرقت الشرطة المتظاهرين الذين رفعوا شعارات تندد بالقرار الأخير.",
        "وشارك سامي النجار في مؤتمر ضد الفساد.",
        "وفاز الفريق في مباراة ضد النادي الكبير.",
        "ونظم سامي النجار ندوة عن احتجاز الصيادين ضد القانون.",
        "ونظم سامي النجار دورة للتعبير عن الرأي.",
    ],
)
def test_who_only_stands_near_holds_nothing(text: str) -> None:
    assert told(text) == []


def test_who_demands_raises_slogans_besides() -> None:
    text = "وطالب المتظاهرون بفتح الجسر، رافعين لافتات كتبت عليها شعارات تدين القرار الأخير."
    assert told(text) == [("demand", "المتظاهرون", "فتح الجسر"), ("condemn", "المتظاهرون", "القرار الأخير")]
    others = "وقالت الشرطة إنها أوقفت المحتجين، مرددين شعارات تندد بالقرار الأخير."
    assert all(act != "condemn" for act, _, _ in told(others))
