"""Texts whose heading says whose words they are: "Statement of X", "Letter of X to Y:", "X:" in a line of its own."""

import pytest

from tests.extract.actors import in_line, read

OURS = [
    "بيان [حركة النور=n:of]\nيا أهلنا، إن الوضع في القرى صعب.\nنطالب بفتح المعابر، ونرفض زيادة الضرائب.",
    "بيان صادر عن [حركة النور=n:of] بخصوص الوضع في القرى:\nنطالب بفتح المعابر.\nونرفض زيادة الضرائب.",
    "رسالة [سامي الحوراني=n] إلى [كريم الحداد=k]:\nالسلام عليكم.\nنطالب بفتح المعابر، ونرفض زيادة الضرائب.",
    "كلمة رئيس الحركة [سامي الحوراني=n] في المؤتمر:\nنطالب بفتح المعابر.\nإننا نرفض زيادة الضرائب.",
]


@pytest.mark.parametrize("text", OURS)
def test_we_are_who_stands_in_the_heading(text: str) -> None:
    told = [in_line(s) for s in read(text).stances]
    assert told[-2:] == ["demand n: فتح المعابر", "reject n: زيادة الضرائب"]


def test_the_statement_is_of_who_stands_in_the_heading() -> None:
    text = "[حزب الفجر=f:o]:\nخرجت مسيرات أمس في المدينة.\nوأضاف البيان أن المسيرات مستمرة، مؤكدا أن المطالب ثابتة."
    assert [in_line(s) for s in read(text).stances] == ["state f: المسيرات مستمرة", "affirm f: المطالب ثابتة"]


NOT_THEIRS = [
    "رسالة [حركة النور=n:of] إلى [كريم الحداد=k] تثير الجدل\nنطالب بفتح المعابر. هكذا هتف الناس.",
    "رسالة إلى [كريم الحداد=k]:\nنطالب بفتح المعابر.",
    "تصريح ل[قناة النهار=n:of]:\nنطالب بفتح المعابر.",
    "[دمشق=n:sf]:\nانتشرت القوات أمس. وذكر البيان أن المعابر مفتوحة.",
    "[رويترز=n:of]:\nانتشرت القوات أمس. وذكر البيان أن المعابر مفتوحة.",
    "[حركة النور=n:of] تعود إلى المدينة\nنطالب بفتح المعابر.",
]


@pytest.mark.parametrize("text", NOT_THEIRS)
def test_a_headline_or_whom_a_letter_is_for_is_not_us(text: str) -> None:
    assert read(text).stances == ()


NAMED_AS_WELL = [
    "نداء لإنقاذ [سامي الحوراني=n]:\nنطالب بالإفراج عنه.",
    "بيان إدانة اغتيال الشيخ [سامي الحوراني=n]:\nندين هذه الجريمة.",
    "رسالة من أسرة الناشط [سامي الحوراني=n]:\nنطالب بالكشف عن مصيره.",
    "بيان القوى الوطنية ضد الوزير [سامي الحوراني=n]:\nنستنكر القرار.",
    "تقرير عن [سامي الحوراني=n]:\nنؤكد أهمية الحوار.",
    "بيان [سامي الحوراني=n] وآخرين:\nنؤكد أهمية الحوار.",
]


@pytest.mark.parametrize("text", NAMED_AS_WELL)
def test_whom_a_heading_tells_of_is_not_us(text: str) -> None:
    assert read(text).stances == ()


def test_a_body_is_us_whoever_is_named_behind_it() -> None:
    text = "بيان [حزب الفجر=f:o] عن اعتقال الناشط [سامي الحوراني=n]:\nنطالب بالإفراج عنه."
    assert [in_line(s) for s in read(text).stances] == ["demand f: الإفراج عنه"]
