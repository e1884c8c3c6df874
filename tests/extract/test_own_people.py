"""Who is told by whose he is does what the verb before him tells, and a title in the masculine means no woman."""

import pytest

from tests.extract.test_court_and_cabinet import told

_SAID = "قال النائب سمير الخولي إن القانون ضروري. "


def others(text: str) -> list[tuple[str, list[str]]]:
    """Return the act and holders of all that is told behind the first sentence."""
    return [(act, who) for act, who, _ in told(text)][1:]


@pytest.mark.parametrize(
    ("sentence", "act"),
    [
        ("وانتقد زميله عمر السيد القرار.", "condemn"),
        ("وأيد زميله عمر السيد القرار بقوة.", "support"),
        ("كما رفض زميله في الكتلة عمر السيد الاتهامات.", "reject"),
    ],
)
def test_a_named_colleague_holds_what_he_does(sentence: str, act: str) -> None:
    assert others(_SAID + sentence) == [(act, ["عمر السيد"])]


@pytest.mark.parametrize(
    "sentence",
    [
        "واستنكر حزبه الحملة الإعلامية.",
        "ورفض خصمه المبادرة.",
        "وأيدت حكومته المقترح.",
        "ويدعم حزبه مشروع القرار.",
        "ويؤيد شقيقه حسن الخولي هذه الخطوة.",
        "وأدانت كتلته الهجوم على السفينة.",
        "واتهم منافسه حسن الراشد الحكومة بالتقصير.",
        "وانتقدت زميلته منى العلي الموازنة.",
        "فيما انتقد زميله في الكتلة حسن الراشد غياب الشفافية.",
    ],
)
def test_who_is_not_known_leaves_nothing_to_whoever_spoke(sentence: str) -> None:
    assert all("سمير الخولي" not in " ".join(who) and "النائب" not in who for _, who in others(_SAID + sentence))


@pytest.mark.parametrize(
    "sentence", ["وانتقد زميله عمر السيد.", "وانتقد زميله عمر السيد بسبب غيابه.", "وانتقد حزبه الحاكم."]
)
def test_behind_whom_nothing_is_done_to_he_is_the_object(sentence: str) -> None:
    first = told(_SAID + sentence)[0][1]
    assert others(_SAID + sentence) == [("condemn", first)]


@pytest.mark.parametrize(
    "text",
    [
        "قالت وزيرة البيئة سلمى حداد إن الخطة ناجحة، وأضاف الوزير أن التمويل متوفر.",
        "قالت الوزيرة سلمى حداد إن الخطة ناجحة. وأضاف الوزير أن التمويل متوفر.",
        "قالت المتحدثة باسم الحزب سلمى حداد إن الخطة ناجحة. ونفى المتحدث وجود خلاف.",
    ],
)
def test_a_title_in_the_masculine_is_no_woman(text: str) -> None:
    assert others(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "قالت وزيرة البيئة سلمى حداد إن الخطة ناجحة. وأضافت الوزيرة أن التمويل متوفر.",
        "أعلنت وزير التضامن سلمى حداد أن الخطة ناجحة. وأضافت الوزير أن التمويل متوفر.",
    ],
)
def test_a_title_goes_on_with_her(text: str) -> None:
    assert others(text) == [("state", told(text)[0][1])]


def test_the_minister_she_met_goes_on() -> None:
    text = (
        "أكدت وزيرة البيئة سلمى حداد خلال لقائها وزير الزراعة فؤاد نجم أن الخطة ناجحة، وأضاف الوزير أن التمويل متوفر."
    )
    assert others(text) == [("state", ["فؤاد نجم"])]
