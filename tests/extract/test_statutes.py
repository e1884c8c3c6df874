"""A law called by the word for a regime is one behind an article of it or its draft; a regime stays one."""

import pytest

from tests.extract.reading_of import listed, named, read


@pytest.mark.parametrize(
    ("told", "law"),
    [
        ("ناقش المجلس تعديل المادة 13 من نظام المحاكم المدنية أمس.", "نظام المحاكم المدنية"),
        ("وافق المجلس على مشروع نظام مكافحة الإرهاب أمس.", "نظام مكافحة الإرهاب"),
        ("قال إن النظام الداخلي للبرلمان يمنع ذلك.", "النظام الداخلي للبرلمان"),
        ("نص النظام الأساسي على ذلك.", "النظام الأساسي"),
    ],
)
def test_a_law_is_named(told: str, law: str) -> None:
    assert named(read(told), law).type == "LegalText"


@pytest.mark.parametrize(
    "told", ["وصف أحكام نظام الأسد بالجائرة.", "قال إن النظام السوري سيسقط.", "دعا إلى إسقاط نظام الحكم."]
)
def test_a_regime_is_no_law(told: str) -> None:
    assert "LegalText" not in listed(read(told)).values()


@pytest.mark.parametrize("name", ["رؤية السعودية 2030", "رؤية المملكة 2030"])
def test_the_vision_is_a_programme(name: str) -> None:
    assert named(read(f"يأتي المشروع تنفيذا ل{name} التي أطلقت قبل سنوات."), name).type == "Process"
