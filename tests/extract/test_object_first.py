"""A verb whose short object stands before its subject: "welcomed the decision the party"."""

import pytest

from tests.extract.test_fronted import told


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("أشاد بالخطوة حزب الأمل وطالب بتنفيذها.", ("praise", "حزب الأمل", "الخطوة")),
        ("ندد بالتفجير المجلس المحلي في بلدة سلقين، ودعا السكان إلى الهدوء.", ("condemn", "المجلس المحلي", "التفجير")),
        ("شجب القصف كل من حزب الأمل ومجلس العشائر.", ("condemn", "حزب الأمل، مجلس العشائر", "القصف")),
        ("ورفضت قرار المحكمة هيئة الدفاع عن الموقوفين.", ("reject", "هيئة الدفاع عن الموقوفين", "قرار المحكمة")),
        ("وأدانت أمس الانفجار السفارة الهندية في الكويت.", ("condemn", "السفارة الهندية", "الانفجار")),
        ("كما أيد المقترح الوفد الحكومي.", ("support", "الوفد الحكومي", "المقترح")),
        ("دعا إلى وقف القتال رئيس الحزب سامر الخطيب.", ("demand", "سامر الخطيب", "وقف القتال")),
        ("وندد بقصف الهند حزب الأمل.", ("condemn", "حزب الأمل", "قصف الهند")),
        ("وانتقد القرار سامي الحوراني، وهو نائب سابق.", ("condemn", "سامي الحوراني", "القرار")),
    ],
)
def test_who_stands_behind_the_object_does_so(text: str, first: tuple[str, str, str]) -> None:
    assert told(text)[0] == first


def test_he_goes_on() -> None:
    text = "أشاد بالخطوة حزب الأمل وطالب بفتح الطريق."
    assert told(text)[1] == ("demand", "حزب الأمل", "فتح الطريق")


@pytest.mark.parametrize(
    ("words", "content"),
    [
        ("وأشاد بالشاعر نبيل الطويل", "الشاعر نبيل الطويل"),
        ("وندد بالقصف الهندي على الحدود", "القصف الهندي على الحدود"),
        ("ورحب بالعاصمة نيودلهي مقرا", "العاصمة نيودلهي مقرا"),
    ],
)
def test_what_belongs_to_the_object_is_not_who_does_so(words: str, content: str) -> None:
    assert told(f"قال سامي الحوراني إن الأمر صعب. {words}.")[-1][1:] == ("سامي الحوراني", content)
