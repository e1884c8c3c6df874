"""What is told of a document or a session without "which": whose it is holds it, and nobody where that is not told."""

import pytest

from tests.extract.test_court_and_cabinet import told_behind


@pytest.mark.parametrize(
    ("document", "verb", "who"),
    [
        ("قرار من مجلس الأمن", "يدعو", "مجلس الأمن الدولي"),
        ("تقرير للأمم المتحدة", "يدعو", "الأمم المتحدة"),
        ("رسالة من حركة حماس", "تدعو", "حركة حماس"),
        ("بيان صادر عن حركة حماس", "يدعو", "حركة حماس"),
        ("اقتراح سويدي", "يدعو", "السويد"),
    ],
)
@pytest.mark.parametrize("more", ["", " ويطالب بإرسال مراقبين"])
def test_whose_document_it_is_holds_it(document: str, verb: str, who: str, more: str) -> None:
    more = more.replace("ويطالب", "وتطالب") if verb.startswith("ت") else more
    read = told_behind(f"وصدر في جنيف {document} {verb} إلى حوار شامل{more}.")
    assert read[0] == ("demand", [who], "حوار شامل")
    assert [names for _, names, _ in read] == [[who]] * (2 if more else 1)


@pytest.mark.parametrize(
    "text",
    [
        "وصدر في جنيف بيان مشترك يدعو إلى حوار شامل، وقال إن الوضع خطير.",
        "وانتشر أمس تسجيل مصور يدعو إلى حوار شامل، وقال إن الوضع خطير.",
        "وصدر في جنيف تقرير عن السويد يدعو إلى حوار شامل.",
    ],
)
def test_a_document_of_nobody_known_is_nobodys(text: str) -> None:
    assert told_behind(text) == []


@pytest.mark.parametrize(
    ("text", "act", "who", "content"),
    [
        ("وصدر في جنيف بيان شددت فيه حركة حماس على الحوار.", "affirm", "حركة حماس", "الحوار"),
        (
            "ونشرت الصحف رسالة تهدد فيها حركة حماس بالانسحاب من الحوار.",
            "warn",
            "حركة حماس",
            "الانسحاب من الحوار",
        ),
        ("وانتهى اللقاء ببيان دعت فيه حركة حماس إلى الحوار.", "demand", "حركة حماس", "الحوار"),
        ("وخرجت اللجنة بتوصية دعت فيها حركة حماس إلى الحوار.", "demand", "حركة حماس", "الحوار"),
        ("ووجهت حركة حماس رسالة قالت فيها إن الحل قريب.", "state", "حركة حماس", "الحل قريب"),
        ("وعقد أمس اجتماع لحركة حماس استعرضت فيه مستجدات الأزمة.", "discuss", "حركة حماس", "مستجدات الأزمة"),
        ("وتعقد حركة حماس اليوم جلسة تناقش فيها برنامج العام المقبل.", "discuss", "حركة حماس", "برنامج العام المقبل"),
        ("وتعقد حركة حماس اليوم جلسة تناقش برنامج العام المقبل.", "discuss", "حركة حماس", "برنامج العام المقبل"),
    ],
)
def test_who_speaks_in_it_holds_it(text: str, act: str, who: str, content: str) -> None:
    assert told_behind(text) == [(act, [who], content)]
