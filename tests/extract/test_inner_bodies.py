"""An organ or the members of a body name that body too, which is then the one called again for short."""

import pytest

from tests.extract.reading_of import held, listed
from tests.extract.reading_of import read as found
from tests.extract.test_embedded import read

# Written for these tests; the bodies are invented.


@pytest.mark.parametrize("organ", ["قيادة", "كتلة", "نواب", "مجلس", "فرع"])
@pytest.mark.parametrize("body", ["حزب النهر الديمقراطي", "نقابة الحدادين"])
def test_the_body_of_an_organ_is_named(organ: str, body: str) -> None:
    names = listed(found(f"وأكدت {organ} {body} أن السد آمن."))
    assert {f"{organ} {body}", body} <= names.keys()


def test_the_adjective_of_a_bloc_is_not_that_of_its_party() -> None:
    assert "حزب النهر الديمقراطي" in listed(found("أكدت كتلة حزب النهر الديمقراطي النيابية أن السد آمن."))


def test_a_party_called_by_another_word_for_one_is_not_taken_apart() -> None:
    assert "جبهة النهر" not in listed(found("أكد حزب جبهة النهر أن السد آمن."))


def test_the_party_is_not_the_only_other_one_named_where_its_leadership_is_told_of() -> None:
    text = "اطلعت قيادة حزب الأفق على بلاغ حزب الإقلاع.\n\nوينوه الحزب بتضحيات المسعفين."
    assert ("حزب الإقلاع", "تضحيات المسعفين") not in held(read(text))
