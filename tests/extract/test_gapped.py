"""One verb for several who are asked or thanked, and a demand with "or else" behind it."""

import pytest

from tests.extract.actors import in_line, read

PARTED = [
    (
        "ندعو [الشركة=k:o] إلى فتح المعبر، و[الرابطة=r:of] إلى حماية الناس.",
        ["demand n: فتح المعبر", "demand n: حماية الناس"],
    ),
    (
        "نطالب [الشركة=k:o] بسحب القرار، و[الرابطة=r:of] برفض الضريبة.",
        ["demand n: سحب القرار", "demand n: رفض الضريبة"],
    ),
    (
        "نشكر [الشركة=k:o] على وقودها، و[الرابطة=r:of] على خبزها.",
        ["praise n: وقودها", "praise n: خبزها"],
    ),
    (
        "نطالب [الشركة=k:o] بفتح المعبر، وإلا سنغلق السوق.",
        ["demand n: فتح المعبر", "warn n: سنغلق السوق"],
    ),
    # A sign on the letter before what is demanded takes none of its letters.
    ("نطالب [الشركة=k:o] بِفتح المعبر، وإلا سنغلق السوق.", ["demand n: فتح المعبر", "warn n: سنغلق السوق"]),
    ("ندعو [الشركة=k:o] إلى الصبر والتعاون على حماية الناس.", ["demand n: الصبر والتعاون على حماية الناس"]),
    ("ندعو [الشركة=k:o] إلى وقف البيع، والعودة إلى طاولة الحوار.", ["demand n: وقف البيع، والعودة إلى طاولة الحوار"]),
    ("نطالب [الشركة=k:o] بوقف البيع، والتحقيق بسرقة المال.", ["demand n: وقف البيع، والتحقيق بسرقة المال"]),
    (
        "نطالب [الشركة=k:o] بمقاطعة [الرابطة=r:of] و[الجمعية=j:of] بسبب البيع.",
        ["demand n: مقاطعة الرابطة والجمعية بسبب البيع"],
    ),
    (
        "نطالب [الشركة=k:o] بمساعدة المعلمين و[النازحين=z:p] بتوفير الغذاء.",
        ["demand n: مساعدة المعلمين والنازحين بتوفير الغذاء"],
    ),
    ("نلتزم بأعلى معايير السلامة.", ["promise n: أعلى معايير السلامة"]),
    ("نستنكر بأعلى العبارات قصف السوق.", ["condemn n: قصف السوق"]),
]


@pytest.mark.parametrize(("words", "told"), PARTED)
def test_what_each_is_asked_or_thanked_for_stands_alone(words: str, told: list[str]) -> None:
    text = f"بيان صادر عن [نقابة الحدادين=n:of]\nخرج الناس أمس إلى الساحة.\n{words}"
    assert [in_line(s) for s in read(text).stances] == told


LAID = [
    (
        "نرفض القرار، ونحمل [النواب=k:o] الذين صوتوا له مسؤولية الجوع، ونطالب بإلغائه.",
        ["reject n: القرار", "condemn n: مسؤولية الجوع", "demand n: إلغائه"],
    ),
    ("نحذر كل من يفكر بإغلاق المعبر من مغبة فعلته.", ["warn n: مغبة فعلته"]),
    (
        "تؤكد [النقابة=n:of] أن الإضراب مستمر، وتحيي صمود الناس.",
        ["affirm n: الإضراب مستمر", "praise n: صمود الناس"],
    ),
    ("تؤكد [النقابة=n:of] أن الشركة تماطل، وترفض الحوار.", ["affirm n: الشركة تماطل، وترفض الحوار"]),
    (
        'لقد قال [سامي الحوراني=s] إنه "لا توجد مشكلة في الماء"، فمن أين جاءت الشكاوى؟',
        ["state s: لا توجد مشكلة في الماء"],
    ),
]


@pytest.mark.parametrize(("words", "told"), LAID)
def test_what_is_laid_on_whom_or_goes_on_ends_where_another_thing_begins(words: str, told: list[str]) -> None:
    text = f"بيان صادر عن [نقابة الحدادين=n:of]\nنطالب بخفض الأسعار.\n{words}"
    assert [in_line(s) for s in read(text).stances][1:] == told
