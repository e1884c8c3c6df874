"""What goes on behind a view told of another within what somebody says: it is the other's, not who tells of him."""

import pytest

from tests.extract.reading_of import names_of
from tests.extract.test_embedded import read


def views(text: str) -> list[tuple[str, str, str]]:
    """Return act, names of the holders and content of each statement."""
    reading = read(text)
    names = names_of(reading)
    return [(str(s.act), "، ".join(names[who] for who in s.holder), s.content.quote) for s in reading.stances]


ON = [
    ("حزب البيان يطالب برفع الحصار، وأنه يرفض فتح المعابر", ("reject", "حزب البيان", "فتح المعابر")),
    ("حزب البيان يطالب برفع الحصار، وأنه مستعد لإجراء إصلاحات", ("promise", "حزب البيان", "إجراء إصلاحات")),
    ("الرئيس سامر الحداد يدعو إلى الحوار، وأنه يرفض التقسيم", ("reject", "سامر الحداد", "التقسيم")),
    ("حزب البيان يطالب برفع الحصار، وهو يرفض فتح المعابر", ("reject", "حزب البيان", "فتح المعابر")),
    ("حزب البيان يطالب برفع الحصار، وهو حريص على الهدنة", ("affirm", "حزب البيان", "الهدنة")),
    ("حزب البيان يطالب برفع الحصار لكنه يدعم الهدنة", ("support", "حزب البيان", "الهدنة")),
    ("حزب البيان يطالب برفع الحصار لكنه متمسك بالهدنة", ("affirm", "حزب البيان", "الهدنة")),
    ("حزب البيان يرفض فتح المعابر ومستعد لإجراء إصلاحات", ("promise", "حزب البيان", "إجراء إصلاحات")),
    ("حزب البيان يدعم الهدنة ويرفض التقسيم", ("reject", "حزب البيان", "التقسيم")),
    ("على حزب البيان أن يعترف بذلك، وهو يرفض الآن التقسيم", ("reject", "حزب البيان", "التقسيم")),
]


@pytest.mark.parametrize(("told", "view"), ON)
def test_it_is_of_whom_was_told(told: str, view: tuple[str, str, str]) -> None:
    found = views(f"وأشار الوزير يوسف العلي إلى أن {told}.")
    assert found[-1] == view
    assert view[2] not in found[0][2]


def test_who_tells_of_another_may_hope_himself() -> None:
    text = "وأشار الوزير يوسف العلي إلى أن حزب البيان يرفض الهدنة، وأنه يأمل في الحوار."
    assert views(text)[-1] == ("hope", "يوسف العلي", "الحوار")


HIS = [
    "وأشار الوزير يوسف العلي إلى أنه يدعم الهدنة، وأنه يرفض التقسيم.",
    "وأشار الوزير يوسف العلي إلى أن الهدنة صامدة، وأنه يرفض التقسيم.",
    "وأشار الوزير يوسف العلي إلى أن البرلمان الهندي أقر القانون، وأنه يرفض التقسيم.",
]


@pytest.mark.parametrize("text", HIS)
def test_where_no_view_of_another_is_told_it_is_his_own(text: str) -> None:
    assert views(text)[-1] == ("reject", "يوسف العلي", "التقسيم")


NOT_HIS = [
    "وأشار الوزير يوسف العلي إلى أن حزب البيان يدعم القرار، وهو يدعو إلى التقسيم.",
    "وأشار الوزير يوسف العلي إلى أن حزب البيان يدعم الوزير سامر الحداد، وهو يدعو إلى التقسيم.",
    "وأشار الوزير يوسف العلي إلى أن حزب البيان يطالب بحكومة جديدة وحريصة على الهدنة.",
]


@pytest.mark.parametrize("text", NOT_HIS)
def test_where_another_may_be_meant_nothing_goes_on(text: str) -> None:
    assert [who for _, who, _ in views(text)] == ["حزب البيان"]
