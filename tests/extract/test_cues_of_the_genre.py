"""The verbs of the genre, each in the shapes in which releases use it, and words that only look like them."""

import pytest

from tests.extract.actors import told

# Perfect, imperfect, participle, and what follows, each with the act it does.
VERBS = [
    ("قلل", "يقلل", "مقللا", "من أهمية القصف", "deny"),
    ("تبرأ", "يتبرأ", "متبرئا", "من القرار", "deny"),
    ("سخر", "يسخر", "ساخرا", "من القرار", "condemn"),
    ("امتنع", "يمتنع", "ممتنعا", "عن التوقيع", "reject"),
    ("عارض", "يعارض", "معارضا", "فتح الطريق", "reject"),
    ("صادق", "يصادق", "مصادقا", "على القرار", "support"),
    ("أطرى", "يطري", "مطريا", "على الجهود", "praise"),
    ("راهن", "يراهن", "مراهنا", "على نجاح الحوار", "hope"),
    ("أقسم", "يقسم", "مقسما", "على فتح الطريق", "promise"),
    ("أفصح", "يفصح", "مفصحا", "عن خطة جديدة", "state"),
    ("ناشد", "يناشد", "مناشدا", "الحكومة أن تفتح الطريق", "demand"),
    ("لفت", "يلفت", "لافتا", "الانتباه إلى نتائج الحوار", "state"),
]


@pytest.mark.parametrize(("perfect", "imperfect", "participle", "words", "act"), VERBS)
def test_each_verb_in_each_shape(perfect: str, imperfect: str, participle: str, words: str, act: str) -> None:
    first = "وقال [سامر العلي=a] إن الأمر صعب"
    texts = [
        f"و{perfect} [سامر العلي=a] {words}.",
        f"و{perfect}ت [نور الحداد=a:f] {words}."
        if perfect[-1] != "ى"
        else f"و{perfect[:-1]}ت [نور الحداد=a:f] {words}.",
        f"و{imperfect} [سامر العلي=a] {words}.",
        f"{first}، {participle} {words}.",
        f"{first}، كما {perfect} {words}.",
    ]
    for text in texts:
        assert told(text)[-1][:2] == (act, "a"), text


FRAMES = [
    ("وأصدر [سامر العلي=a] تعليمات بفتح الطريق.", [("demand", "a", "فتح الطريق")]),
    ("وأبرز [سامر العلي=a] أهمية الحوار.", [("affirm", "a", "أهمية الحوار")]),
    ("وحضر أبرز [سامر العلي=a] الناس.", []),
    ("نقلت [وكالة النهار=n:of] (أ.ف.ب) عن [سامر العلي=a] أن الحل قريب.", [("state", "a", "الحل قريب")]),
    ("وأصدر [سامر العلي=a] كتابا بلغته الأم.", []),
    ("وكلف [سامر العلي=a] اللجنة بأمور كثيرة.", []),
    ("واكتفى [سامر العلي=a] بالقول إن الحل قريب.", [("state", "a", "الحل قريب")]),
    ("وختم [سامر العلي=a] حديثه بالقول إن الحل قريب.", [("state", "a", "الحل قريب")]),
    ("وطلب [سامر العلي=a] من الحكومة فتح الطريق.", [("demand", "a", "فتح الطريق")]),
    (
        "وقال [سامر العلي=a] إن الأمر صعب، ودعا الحكومة إلى فتح الطريق.",
        [("state", "a", "الأمر صعب"), ("demand", "a", "فتح الطريق")],
    ),
    ("وقال [سامر العلي=a] إن الأمر صعب. ودعا الأمين العام إلى فتح الطريق.", [("state", "a", "الأمر صعب")]),
    ("وقال [سامر العلي=a] إن [حزب النور=o:o] ضد فتح الطريق.", [("reject", "o", "فتح الطريق")]),
]
PASSING = [
    (
        "وسيطرت القوات على البلدة التي تعتبرها [الدولة=s:fs] معقلا للمسلحين، ثم غادرت.",
        [("state", "s", "معقلا للمسلحين")],
    ),
    ("واستمر القصف رغم تهديد [الدولة=s:fs] بالانسحاب من الاتفاق.", [("warn", "s", "الانسحاب من الاتفاق")]),
    ("وحصل الوفد على تأييد [الدولة=s:fs] لعقد المؤتمر.", [("support", "s", "عقد المؤتمر")]),
    ("وجاء القصف بعد مطالبات [حزب النور=o:o] بوقف القتال.", [("demand", "o", "وقف القتال")]),
    ("وزار المدينة [سامر العلي=a] الذي يصر على فتح الطريق.", [("affirm", "a", "فتح الطريق")]),
    (
        "وذكرت المصادر الاتفاق بين [الدولة=s:fs] و[حزب النور=o:o] على وقف القتال.",
        [("agree", "s+o", "وقف القتال")],
    ),
    ("وفتح الطريق بعد رفض [الدولة=s:fs] أمس.", []),
    ("وجاءت المساعدات التي تقدمها [الدولة=s:fs] للأهالي.", []),
]


@pytest.mark.parametrize(("text", "expected"), FRAMES)
def test_light_verbs_and_objects(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(("text", "expected"), PASSING)
def test_views_told_in_passing(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert told(text) == expected
