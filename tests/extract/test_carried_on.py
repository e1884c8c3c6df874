"""What a sentence carries on from its first verb, what 'which X denied' takes up, decisions, threats and 'we shall'."""

import pytest

from tests.extract.test_fronted import told

CARRIED_ON = [
    ("وقطعت كندا وبلجيكا علاقاتها مع اليابان واتهمتها بدعم التمرد.", ("condemn", "كندا، بلجيكا", "دعم التمرد")),
    ("قالت تركيا إن الأمر صعب. وسحبت كندا سفيرها ودعت إلى الحوار.", ("demand", "كندا", "الحوار")),
    ("أعلنت الهند أن القمة ستعقد، الأمر الذي رفضته كندا.", ("reject", "كندا", "القمة ستعقد")),
    ("وتأجلت القمة إلى الشهر التالي، وهو ما رحبت به كندا.", ("praise", "كندا", "وتأجلت القمة إلى الشهر التالي")),
    (
        "وسحبت كندا سفيرها من طوكيو، وهو ما اعتبرته اليابان موقفا متسرعا.",
        ("state", "اليابان", "موقفا متسرعا"),
    ),
    ("قررت النقابة العامة للنقل تعليق العمل.", ("promise", "النقابة العامة للنقل", "تعليق العمل")),
    ("وقررت النقابة العامة للنقل، تعليق العمل.", ("promise", "النقابة العامة للنقل", "تعليق العمل")),
    (
        "وأشار سامي الحوراني إلى أن الإضراب سيتواصل ما لم تستجب الوزارة.",
        ("warn", "سامي الحوراني", "الإضراب سيتواصل ما لم تستجب الوزارة"),
    ),
    (
        "وأضاف سامي الحوراني: الوضع صعب اليوم، سنعمل على تحسينه.",
        ("promise", "سامي الحوراني", "سنعمل على تحسينه"),
    ),
]


@pytest.mark.parametrize(("text", "statement"), CARRIED_ON)
def test_each_is_read(text: str, statement: tuple[str, str, str]) -> None:
    assert told(text)[-1] == statement


LOOK_ALIKES = [
    # The minister named between could be the one who stressed it.
    ("واستضافت كندا وزيرة الصحة ليلى الحوراني وأكدت أن الأمر صعب.", "كندا"),
    # A relative clause between has a subject of its own.
    ("وأغلقت كندا المكاتب التي فتحتها اليابان ورفضت الحوار.", "كندا"),
    # Whom a board that is told of chose is no decision on an action.
    ("قرر سامي الحوراني المقعد الأول.", "سامي الحوراني"),
]


@pytest.mark.parametrize(("text", "holder"), LOOK_ALIKES)
def test_what_only_looks_alike_is_left_out(text: str, holder: str) -> None:
    assert holder not in [who for _, who, _ in told(text)]


def test_a_refusal_unless_is_no_threat() -> None:
    (statement,) = told("وقال سامي الحوراني إنه لن يعود ما لم تستجب الوزارة.")
    assert statement[0] == "reject"


def test_several_things_we_shall_do_are_one_promise() -> None:
    (statement,) = told("وأضاف سامي الحوراني: سنعمل على تحسين الوضع، سنرفع الأجور.")
    assert statement == ("promise", "سامي الحوراني", "سنعمل على تحسين الوضع، سنرفع الأجور")
