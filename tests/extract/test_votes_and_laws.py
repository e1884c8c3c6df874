"""Elections, referendums and laws, told apart by what is voted on or what they are on."""

import pytest

from tests.extract.reading_of import listed, read


@pytest.mark.parametrize(
    ("text", "words", "kind"),
    [
        ("أعلنت الحركة أنها لن تشارك في الانتخابات التشريعية المقبلة.", "الانتخابات التشريعية", "Process"),
        ("فاز مرشح الحزب في انتخابات الرئاسة.", "انتخابات الرئاسة", "Process"),
        ("ستجرى الانتخابات المحلية والبلدية اللبنانية في موعدها.", "الانتخابات المحلية والبلدية اللبنانية", "Process"),
        ("رفضت الحكومة الاستفتاء على استقلال الجزيرة.", "الاستفتاء على استقلال الجزيرة", "Process"),
        ("أشار إلى نتائج انتخابات نقابة المحامين.", "انتخابات نقابة المحامين", "Process"),
        ("طالب النواب بتعديل القانون المتعلق بالجمعيات الخيرية.", "القانون المتعلق بالجمعيات الخيرية", "LegalText"),
        ("رفضت النقابة القانون المنظم لعمل الصيادلة.", "القانون المنظم لعمل الصيادلة", "LegalText"),
        ("طالب الحزب بتعديل قانون الانتخابات.", "قانون الانتخابات", "LegalText"),
    ],
)
def test_it_is_named_as_far_as_it_is_told_apart(text: str, words: str, kind: str) -> None:
    assert listed(read(text)).get(words) == kind


@pytest.mark.parametrize(
    "text",
    [
        "دعا الوزير إلى إجراء انتخابات حرة ونزيهة.",
        "أكد الوزير أن الاستفتاء سيجرى في موعده.",
        "ناقشت لجنة الانتخابات المركزية القوائم.",
        "أكد الوزير أن القانون فوق الجميع.",
    ],
)
def test_nothing_is_named_that_is_not_told_apart(text: str) -> None:
    assert not {"Process", "LegalText"} & set(listed(read(text)).values())
