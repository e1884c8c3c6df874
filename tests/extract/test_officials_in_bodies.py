"""An official without name is told of with the body in which he is, though no table knows that body."""

import pytest

from tests.extract.reading_of import listed, read


@pytest.mark.parametrize(
    "who",
    [
        "مسؤول في الآلية الأفريقية رفيعة المستوى",
        "مسؤول في المنظومة الأمنية العراقية",
        "دبلوماسي في البعثة الأممية",
    ],
)
def test_with_his_body(who: str) -> None:
    assert who in listed(read(f"وقال {who} إن الطريق مفتوح."))


def test_where_he_speaks_is_no_body() -> None:
    assert "مسؤول" in listed(read("وقال مسؤول في المؤتمر الصحافي إن الطريق مفتوح."))
