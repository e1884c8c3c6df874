"""What a body says in its own text before "and we ...", whom it reminds and blames, and whose words it scorns."""

import pytest

from tests.extract.reading_of import acts_held
from tests.extract.test_embedded import read

# Written for these tests; the body is invented.
_BODY = "حزب النهر"


def _told(sentence: str) -> list[tuple[str, str, str]]:
    """Return what is read of a sentence of the body's own statement."""
    return acts_held(read(f"{_BODY}\nبيان\n\nنحن ندين القصف.\n{sentence}\n"))[1:]


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "وفي حال استمرار القصف فإننا سنغلق الجسر، ونحمل المجلس المسؤولية عن ذلك.",
            [("warn", "في حال استمرار القصف فإننا سنغلق الجسر"), ("condemn", "المسؤولية عن ذلك")],
        ),
        (
            "لقد تخلت الوزارة عن واجبها، ونطالبها بالتراجع.",
            [("condemn", "تخلت الوزارة عن واجبها"), ("demand", "التراجع")],
        ),
        ("الحصار عقاب جماعي، ونرفض استمراره.", [("condemn", "الحصار عقاب جماعي"), ("reject", "استمراره")]),
        ("وصلت قافلة إلى البلدة أمس، ونشكر السائقين.", [("praise", "السائقين")]),
        ("في ظل هذه الأوضاع الصعبة، ونظرا لغياب الحلول، ندعو إلى الحوار.", [("demand", "الحوار")]),
        (
            "نطالب الطرفين بوقف القتال، ونذكرهما بأن القانون يحمي الناس.",
            [("demand", "وقف القتال"), ("state", "القانون يحمي الناس")],
        ),
        ("ويحمل حزب النهر من يحرض على الصحف كامل المسؤولية.", [("condemn", "من يحرض على الصحف كامل المسؤولية")]),
        ("نحمل الوزير المسؤولية عن الجسر.", [("condemn", "المسؤولية عن الجسر")]),
    ],
)
def test_each_part_of_a_sentence_is_taken_up(sentence: str, told: list[tuple[str, str]]) -> None:
    """Each part of a sentence is taken up by itself; what happened and on what grounds is only told."""
    assert _told(sentence) == [(act, _BODY, content) for act, content in told]


def test_what_is_held_for_scorn_is_no_part_of_the_words_scorned() -> None:
    """What is held for scorn is no part of the words scorned."""
    scorned, his = _told('نعتبر ما قاله الوزير من أن "السد آمن" استخفافا بعقول الناس.')
    assert scorned == ("condemn", _BODY, 'ما قاله الوزير من أن "السد آمن" استخفافا بعقول الناس')
    assert his == ("state", "الوزير", "السد آمن")


def test_we_hold_is_not_we_promise() -> None:
    """We hold somebody's words for something: nothing is promised."""
    assert "promise" not in [act for act, _, _ in _told('نعد قول الوزير إن "السد آمن" إهانة للناس.')]
