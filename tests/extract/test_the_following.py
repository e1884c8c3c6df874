"""What points to the following: whose points they are, and what is thought of them."""

import pytest

from tests.extract.actors import in_line, read

POINTS = "\n- رفع الرسوم.\n- إغلاق المكتبة."


@pytest.mark.parametrize(
    ("opens", "act"),
    [
        ("أعلن [اتحاد الطلبة=u:o] رفضه المطالب التالية:", "reject"),
        ("جدد [اتحاد الطلبة=u:o] رفضه للإجراءات الآتية:", "reject"),
        ("أعرب [اتحاد الطلبة=u:o] عن إدانته للقرارات التالية:", "condemn"),
        ("أكد [اتحاد الطلبة=u:o] تأييده للخطوات التالية:", "support"),
    ],
)
def test_what_is_thought_of_the_points_decides_of_each(opens: str, act: str) -> None:
    assert [in_line(s) for s in read(opens + POINTS).stances] == [f"{act} u: رفع الرسوم", f"{act} u: إغلاق المكتبة"]


@pytest.mark.parametrize(
    "says",
    ["المؤتمر خرج بالتوصيات التالية:", "البيان تضمن المطالب الآتية:", "اللجنة توصلت إلى النتائج التالية:"],
)
def test_who_tells_of_what_others_came_to_does_not_say_their_points(says: str) -> None:
    (stance,) = read(f"وقال [سامر العلي=a] إن {says}" + POINTS).stances
    assert in_line(stance) == f"state a: {says[:-1]}"


def test_of_what_another_asks_for_nothing_is_said_but_its_points() -> None:
    assert not read("وقال [سامر العلي=a] إن [حزب النهوض=h:o] يطالب بما يلي:" + POINTS).stances


@pytest.mark.parametrize("opens", ["نفى {} رفضه المطالب التالية:", "أعلن {} تراجعه عن رفضه للمطالب التالية:"])
def test_who_denies_his_refusal_or_gives_it_up_does_not_refuse(opens: str) -> None:
    stances = read(opens.format("[اتحاد الطلبة=u:o]") + POINTS).stances
    assert not any(in_line(s).startswith("reject") for s in stances)


@pytest.mark.parametrize("says", ["وقدم المطالب التالية:", "وطالب بما يلي:", "مطالبا بما يلي:"])
def test_what_is_asked_for_besides_a_refusal_is_not_refused(says: str) -> None:
    stances = read(f"أعلن [اتحاد الطلبة=u:o] رفضه القرار {says}" + POINTS).stances
    assert [in_line(s) for s in stances] == ["reject u: القرار", "demand u: رفع الرسوم", "demand u: إغلاق المكتبة"]


def test_the_reasons_for_a_refusal_are_not_refused() -> None:
    stances = read("رفض [اتحاد الطلبة=u:o] عرض الحكومة للأسباب التالية:" + POINTS).stances
    assert not any(in_line(s) in ("reject u: رفع الرسوم", "reject u: إغلاق المكتبة") for s in stances)


@pytest.mark.parametrize(
    ("opens", "act"), [("قرر {} رفض المطالب التالية:", "reject"), ("أعلن {} قبول الشروط الآتية:", "support")]
)
def test_who_decides_to_refuse_the_points_refuses_each(opens: str, act: str) -> None:
    told = [in_line(s) for s in read(opens.format("[اتحاد الطلبة=u:o]") + POINTS).stances]
    assert told == [f"{act} u: رفع الرسوم", f"{act} u: إغلاق المكتبة"]


@pytest.mark.parametrize(
    "opens",
    [
        "نفى {} رفضه المطالب التالية:",
        "نفى {} قبوله الشروط التالية:",
        "أعلن {} تأييده لرفض المطالب التالية:",
        "انتقد {} رفض المدير المطالب التالية:",
        "برر {} رفض المطالب التالية:",
        "هدد {} برفض المطالب التالية:",
    ],
)
def test_a_refusal_that_is_only_spoken_of_leaves_the_points_to_nobody(opens: str) -> None:
    stances = read(opens.format("[اتحاد الطلبة=u:o]") + POINTS).stances
    assert not any("رفع الرسوم" in in_line(s) or "إغلاق المكتبة" in in_line(s) for s in stances)
