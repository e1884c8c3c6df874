"""Signs around speech as the web writes them, and verbs by which somebody gives a cause, calls for or complains."""

import pytest

from tests.extract.test_court_and_cabinet import told


@pytest.mark.parametrize(
    "sentence",
    [
        'قال رئيس الوفد سمير الجندي : " " الميناء سيبقى مفتوحا أمام السفن " " , مضيفا أن العمل شاق .',
        "أكد رئيس الوفد سمير الجندي ؛ أن الميناء سيبقى مفتوحا أمام السفن .",
        'وكان رئيس الوفد " سمير الجندي " أكد الأحد الماضي ; أن الميناء سيبقى مفتوحا أمام السفن .',
        "أكد سمير الجندي ؛ أن الميناء سيبقى مفتوحا أمام السفن .",
    ],
)
def test_signs_written_apart_or_for_a_comma_do_not_hide_speech(sentence: str) -> None:
    _, who, content = told(sentence)[0]
    assert who == ["سمير الجندي"]
    assert content == "الميناء سيبقى مفتوحا أمام السفن"


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("وعزا رئيس الوفد سمير الجندي ذلك إلى ضعف التمويل.", ("state", "ضعف التمويل")),
        ("وأرجع النائب سمير الجندي الأزمة إلى سوء الإدارة.", ("state", "سوء الإدارة")),
        ("وعلل سمير الجندي استقالته بأن اللجنة لم تعد تجتمع.", ("state", "اللجنة لم تعد تجتمع")),
        ("وينادي النائب سمير الجندي بإلغاء الضرائب.", ("demand", "إلغاء الضرائب")),
        ("وحرض النائب سمير الجندي أنصاره على التظاهر.", ("demand", "التظاهر")),
        ("وتكهن سمير الجندي بفشل المحادثات.", ("hope", "فشل المحادثات")),
        ("وتذمر النائب سمير الجندي من انقطاع الكهرباء.", ("condemn", "انقطاع الكهرباء")),
        ("وطمأن الوزير سمير الجندي السكان إلى أن المخزون كاف.", ("state", "المخزون كاف")),
    ],
)
def test_causes_calls_and_complaints_are_told(sentence: str, expected: tuple[str, str]) -> None:
    assert [(act, content) for act, who, content in told(sentence) if who == ["سمير الجندي"]] == [expected]
