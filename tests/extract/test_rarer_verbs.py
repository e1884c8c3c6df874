"""Verbs that the press uses more rarely: what each of them does, and with what it takes."""

import pytest

from tests.extract.test_fronted import told

PARTY = "حزب النور"


@pytest.mark.parametrize(
    ("words", "act", "content"),
    [
        ("وعزم حزب النور على المشاركة في الانتخابات.", "promise", "المشاركة في الانتخابات"),
        ("وتكفل حزب النور بإعادة إعمار القرية.", "promise", "إعادة إعمار القرية"),
        ("وقطع حزب النور على نفسه وعدا بإصلاح القضاء.", "promise", "إصلاح القضاء"),
        ("واستهزأ حزب النور بقرار الوزارة.", "condemn", "قرار الوزارة"),
        ("وتهكم حزب النور على قرار الوزارة.", "condemn", "قرار الوزارة"),
        ("واستفظع حزب النور قصف القرية.", "condemn", "قصف القرية"),
        ("وتحسر حزب النور على ضياع الفرصة.", "condemn", "ضياع الفرصة"),
        ("واحتفى حزب النور بنتائج الانتخابات.", "praise", "نتائج الانتخابات"),
        ("واستحسن حزب النور إعادة فتح المعبر.", "praise", "إعادة فتح المعبر"),
        ("وصفق حزب النور لإعادة فتح المعبر.", "praise", "إعادة فتح المعبر"),
        ("وتوجس حزب النور من إغلاق المعبر.", "warn", "إغلاق المعبر"),
        ("وطعن حزب النور في نتائج الانتخابات.", "reject", "نتائج الانتخابات"),
        ("واستعجل حزب النور إقرار القانون.", "demand", "إقرار القانون"),
        ("وتذرع حزب النور بأن الطريق مغلق.", "state", "الطريق مغلق"),
        ("واستذكر حزب النور أن الطريق كان مغلقا.", "state", "الطريق كان مغلقا"),
        ("وجادل حزب النور بأن الطريق مغلق.", "state", "الطريق مغلق"),
        ("وعاود حزب النور المطالبة بإقالة الوزير.", "demand", "إقالة الوزير"),
        ("واستهل حزب النور بيانه بالترحيب بفتح المعبر.", "praise", None),
    ],
)
def test_the_party_is_told_to_do_so(words: str, act: str, content: str | None) -> None:
    ((did, who, what),) = told(words)
    assert (did, who) == (act, PARTY)
    assert what == (content or what)


@pytest.mark.parametrize(
    "words",
    [
        "وقطعت قوات النظام الطريق إلى القرية.",
        "وأرسل حزب النور قافلة إلى القرية.",
        "ودار حزب النور في شوارع القرية.",
        "وقطع حزب النور الدعم عن القرية.",
        "ولن يقطع حزب النور الدعم عن القرية.",
        "وافتتح حزب النور المركز بدعم من فرنسا.",
        "والجيش الفرنسي ينصب حواجز على الطريق.",
    ],
)
def test_the_same_verbs_tell_of_other_deeds(words: str) -> None:
    assert told(words) == []


@pytest.mark.parametrize(
    ("words", "act", "who"),
    [
        ("فرنسا لا تخضع للضرائب", "state", "سامر العلي"),
        ("فرنسا لا تخضع للابتزاز", "reject", "فرنسا"),
        ("فرنسا لن تخضع لأحد", "reject", "فرنسا"),
    ],
)
def test_only_who_will_not_submit_to_pressure_rejects_it(words: str, act: str, who: str) -> None:
    ((did, holder, _),) = told(f"وقال سامر العلي إن {words}.")
    assert (did, holder) == (act, who)
