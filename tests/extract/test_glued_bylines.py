"""A byline whose two lines lost what parts them names the person and the office still. All names are invented."""

import pytest

from tests.extract.english_world import names, read


@pytest.mark.parametrize("glue", ["", " ", "\n"])
@pytest.mark.parametrize("post", ["Spokesman", "Spokeswoman", "Spokesperson"])
def test_who_speaks_in_a_byline_with_its_office(post: str, glue: str) -> None:
    text = f"Lena Holm, Ruritanian {post}{glue}Office of the {post}\nWe urge Sylvania to open the bridge."
    reading = read(text)
    assert [names(reading, s.holder) for s in reading.stances] == [["Ruritania"]]
    assert [names(reading, s.reported_by) for s in reading.stances] == [["Lena Holm"]]
