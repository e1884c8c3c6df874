"""What a meeting's own statement takes up below "the following", whom it greets, and with what it closes."""

import pytest

from tests.extract.reading_of import acts_held
from tests.extract.test_embedded import read

# Written for these tests; the body is invented.
_BODY = "حزب النهر"
_MET = f"عقد {_BODY} اجتماعه الدوري أمس، وأصدر البيان الآتي:"


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (
            "أولا: يندد حزب النهر بالقصف، ويرى في القرار إهانة للقرى.",
            [("condemn", "القصف"), ("condemn", "القرار إهانة للقرى")],
        ),
        (
            "ثانيا: ينوه المجتمعون بموقف نقابة المهندسين، ويهنئون فرق الإسعاف.",
            [("praise", "موقف نقابة المهندسين"), ("praise", "فرق الإسعاف")],
        ),
        (
            "ثالثا: يندد المجتمعون بالقصف.\n\nوختم المجتمعون بالتأكيد أن السد آمن، وأن الحزب سيواصل عمله.",
            [("condemn", "القصف"), ("affirm", "السد آمن"), ("promise", "سيواصل عمله")],
        ),
        (
            "فأما السد فإن حزب النهر ماض في بنائه.\n\nولن نقبل بأقل منه.",
            [("promise", "السد فإن حزب النهر ماض في بنائه"), ("reject", "أقل منه")],
        ),
    ],
)
def test_each_point_below_the_following_is_the_body_s(words: str, told: list[tuple[str, str]]) -> None:
    """Each point below "the following" is the body's, by its own verb."""
    read_ = acts_held(read(f"{_MET}\n\n{words}\n"))
    assert [(act, said.removeprefix("الحزب ")) for act, who, said in read_ if who == _BODY] == told


@pytest.mark.parametrize(
    ("sentence", "act", "content"),
    [
        ("نشكر فرق الإسعاف.", "praise", "فرق الإسعاف"),
        ("ويهنئ حزب النهر الشعب التونسي الشقيق.", "praise", "الشعب التونسي الشقيق"),
        ("نهنئ العمال بعيدهم.", "praise", "عيدهم"),
        ("والأمل كبير بأن يعود النازحون.", "hope", "يعود النازحون"),
        ("نتوجه إلى الوزارة برجاء فتح الجسر.", "demand", "فتح الجسر"),
        ("نعرب عن رجائنا أن تنجح المحادثات.", "hope", "تنجح المحادثات"),
        ("هذا الكلام مختلق من أساسه.", "deny", "هذا الكلام مختلق من أساسه"),
    ],
)
def test_whom_a_body_greets_and_what_it_begs(sentence: str, act: str, content: str) -> None:
    """Whom a body greets or thanks without saying for what, what it hopes and begs, and what it calls untrue."""
    told = acts_held(read(f"{_BODY}\nبيان\n\nنحن ندين القصف.\n{sentence}\n"))
    assert told[1:] == [(act, _BODY, content)]


def test_the_organ_of_the_body_above_speaks_for_itself() -> None:
    """The organ of the body above a text, which alone takes something up, says what no cue opens as well."""
    above = "مركز السهل للحقوق\nبلاغ\n\nإن المكتب الوطني لمركز السهل للحقوق:"
    told = acts_held(read(f"{above}\n* يطالب النيابة بالتحقيق.\n\nإن الظلم جريمة بحق الناس.\n"))
    assert [(act, said) for act, _, said in told] == [("demand", "التحقيق"), ("condemn", "الظلم")]
    assert len({who for _, who, _ in told}) == 1
