"""Bodies that sign together on one line are each named in full."""

import pytest

from tests.extract.reading_of import listed, read

_SIGNERS = ("حزب الغد الاجتماعي", "حركة شباب من أجل الدستور", "مركز النور لحقوق الإنسان")


@pytest.mark.parametrize("sign", [" - ", "، ", " – "])
def test_each_who_signs_is_named_in_full(sign: str) -> None:
    found = listed(read(f"ندين الاعتداء ونطالب بالتحقيق.\nالموقعون: {sign.join(_SIGNERS)}"))
    assert [found.get(name) for name in _SIGNERS] == ["Organisation"] * len(_SIGNERS)


def test_a_text_that_ends_with_a_full_stop_behind_the_last_is_read() -> None:
    found = listed(read("ندين الاعتداء.\nالموقعون: حزب الغد الاجتماعي، حركة شباب من أجل الدستور."))
    assert found["حركة شباب من أجل الدستور"] == "Organisation"
