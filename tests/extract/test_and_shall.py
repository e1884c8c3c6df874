"""What somebody says of what is to come, behind what he says of what is, and further sentences of a speech."""

import pytest

from tests.extract.actors import in_line, read

TO_COME = [
    (
        "وأكد [سامر العلي=a] أنه رفض التنازل عن حقه وسيقدم شكوى إلى المحكمة.",
        ["reject a: التنازل عن حقه", "promise a: سيقدم شكوى إلى المحكمة"],
    ),
    (
        "وأكدت [نور الحداد=n:f] أن بلادها ترفض الخطة ولن تتوانى عن الرد.",
        ["reject n: الخطة", "promise n: لن تتوانى عن الرد"],
    ),
    (
        "وأكد [سامر العلي=a] أن [الوزارة=w:of] ترفض الخطة، وستدافع عن مدارسها في الأرياف.",
        ["reject w: الخطة", "promise w: ستدافع عن مدارسها في الأرياف"],
    ),
    (
        "وقال [سامر العلي=a] إن الحكومة ستبني المصانع وستفتح الطرق إلى الجبال.",
        ["state a: الحكومة ستبني المصانع وستفتح الطرق إلى الجبال"],
    ),
    (
        "وقال [سامر العلي=a] إن الجسر الذي أغلق أمس وسيفتح غدا أمام الناس قديم.",
        ["state a: الجسر الذي أغلق أمس وسيفتح غدا أمام الناس قديم"],
    ),
    (
        'وقال [سامر العلي=a]: "الخطة جاهزة. إن [الوزارة=w:of] ترفض دفع الرواتب. ولا أحد يعرف السبب".',
        ["state a: الخطة جاهزة", "reject w: دفع الرواتب", "state a: لا أحد يعرف السبب"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), TO_COME)
def test_what_is_to_come_parts_from_what_is_and_goes_on_with_its_subject(text: str, expected: list[str]) -> None:
    assert [in_line(s) for s in read(text).stances] == expected
