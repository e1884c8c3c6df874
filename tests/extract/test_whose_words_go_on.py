"""Who goes on behind somebody's words: whoever spoke them, no body told of in them, nobody known where another does."""

import pytest

from tests.extract.actors import in_line, read

HE = "[سامر العلي=a]"


def test_behind_a_quotation_whoever_is_quoted_goes_on() -> None:
    text = f'قال {HE} "اتفق [مجلس الوزراء=m:o] على إرسال وفد"، موضحا أن الوفد سيغادر.'
    assert [in_line(s) for s in read(text).stances][-1] == "state a: الوفد سيغادر"


def test_who_tells_of_a_parliament_goes_on() -> None:
    text = f"قال {HE} إن [مجلس النواب=m:o] دعا إلى الحوار، موضحا أن الوفد سيغادر."
    assert [in_line(s) for s in read(text).stances][-1] == "state a: الوفد سيغادر"


@pytest.mark.parametrize(
    "other",
    ["جودت قلعجي، وهو تاجر من المدينة، أكد", "جودت قلعجي (45 عاما) أكد", "نادر قلعجي - رئيس تحرير المجلة - أكد"],
)
def test_a_name_that_no_table_knows_with_who_he_is_speaks_himself(other: str) -> None:
    text = f"قال {HE} إن الأمر انتهى.\n{other} أن القرار ظالم."
    assert [in_line(s) for s in read(text).stances] == ["state a: الأمر انتهى"]


@pytest.mark.parametrize("charge", ["تهمة كاذبة بنشر الدعاية", "تهما بنشر الدعاية"])
def test_who_brings_a_charge_asks_nobody_to_do_it(charge: str) -> None:
    assert not read(f"وجه {HE} إلى الصحفي {charge}.").stances


def test_who_directs_that_it_be_done_asks_for_it() -> None:
    assert [in_line(s) for s in read(f"وجه {HE} بفتح الطريق.").stances] == ["demand a: فتح الطريق"]
