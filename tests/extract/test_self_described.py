"""Who describes himself, and names given in passing in quotation marks."""

import pytest

from tests.extract.actors import in_line, read


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("ووصف [سامر العلي=a] نفسه بالقائد الشجاع.", "state a: نفسه بالقائد الشجاع"),
        ("ووصفت [نور الحداد=b:f] نفسها بأنها مجرمة.", "state b: مجرمة"),
        ("ووصف [سامر العلي=a] الاتفاق نفسه بالإنجاز التاريخي.", "praise a: الاتفاق نفسه بالإنجاز التاريخي"),
        ('[سامر العلي=a] الذي يصف نفسه ب"المرشد الأعلى" يريد إسقاط الاتفاق.', "state a: المرشد الأعلى"),
    ],
)
def test_who_describes_himself_neither_praises_nor_blames(text: str, said: str) -> None:
    assert [in_line(s) for s in read(text).stances] == [said]


def test_a_name_given_in_passing_ends_with_its_quotation() -> None:
    text = 'وقال [سامر العلي=a] إن [نور الحداد=b:f] التي تصف الاتفاق ب"الخيانة" تريد الحرب.'
    assert "condemn b: الخيانة" in [in_line(s) for s in read(text).stances]


def test_a_name_may_go_on_behind_its_quotation() -> None:
    text = 'ورفض [سامر العلي=a] القرار الذي وصفه ب"الجائر" وغير القانوني.'
    assert [in_line(s) for s in read(text).stances] == ["reject a: القرار", 'condemn a: الجائر" وغير القانوني']
