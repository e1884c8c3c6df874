"""A party with armed men, or without, is one body by its full name and by the words that open it."""

import pytest

from tests.extract.reading_of import read


@pytest.mark.parametrize(
    ("text", "full", "short"),
    [
        (
            "قصف الجيش حزب العمال الكردستاني. وقال حزب العمال إن الغارات لن تمر.",
            "حزب العمال الكردستاني",
            "حزب العمال",
        ),
        (
            "نددت الجبهة الشعبية لتحرير فلسطين بالقرار. وقالت الجبهة الشعبية إن الوحدة ضرورة.",
            "الجبهة الشعبية لتحرير فلسطين",
            "الجبهة الشعبية",
        ),
    ],
)
def test_the_short_name_is_of_the_known_body(text: str, full: str, short: str) -> None:
    bodies = [[m.quote for m in entity.mentions] for entity in read(text).entities]
    assert [full, short] in bodies


def test_a_body_told_of_before_its_full_name_is_not_guessed() -> None:
    found = read("قال حزب العمال إن الغارات لن تمر. وقصف الجيش حزب العمال الكردستاني.")
    keys = [entity.key for entity in found.entities if entity.mentions[0].quote == "حزب العمال"]
    assert keys == [""]
