"""What is plainly judged wrong, unlawful or unjust is condemned, whatever neutral verb says so."""

import pytest

from tests.extract.test_court_and_cabinet import told


def acts(text: str) -> list[str]:
    return [act for act, _, _ in told(text)]


@pytest.mark.parametrize(
    "content",
    [
        "أن قرار الحكومة خطأ جسيم.",
        "أن البلدية ارتكبت خطأ فادحا.",
        "أن حملة التفتيش التي تشنها البلدية في السوق خطأ جسيم.",
        "أن تمديد ولاية المجلس غير دستوري وغير مبرر.",
        "أن اعتقال الطلاب غير قانوني وغير إنساني.",
        "أن القانون خطير وغير شرعي ومخالف للدستور.",
        "أن الموازنة ظالمة بحق الفقراء.",
        "أن الضريبة الجديدة مجحفة.",
        "أنه قرار جائر.",
        "أن هذا قرار جائر بحق العمال.",
    ],
)
@pytest.mark.parametrize("verb", ["اعتبر", "رأى", "أوضح"])
def test_what_is_judged_wrong_is_condemned(verb: str, content: str) -> None:
    assert acts(f"{verb} كمال الرفاعي {content}") == ["condemn"]


@pytest.mark.parametrize(
    "content",
    [
        "أن القرار ليس خطأ كبيرا.",
        "أن الانسحاب سيكون خطأ فادحا.",
        "أن القانون غير الشرعي سيلغى.",
        "أن المبنى غير قانوني.",
        "أن الاتفاق غير ملزم.",
        "أن القرار غير دستوري.",
        "أن الهجوم انتهاك للقانون.",
        "أن الحكومة تتصدى لكل خرق للهدنة.",
        "أن اللجنة سجلت خرقا للهدنة في الشمال.",
        "أنه ارتكب خطأ جسيما حين وثق بالوزير.",
        "أن تصحيح خطأ جسيم في القوائم بدأ أمس.",
    ],
)
def test_what_is_denied_future_or_only_found_is_not(content: str) -> None:
    assert "condemn" not in acts(f"أوضح كمال الرفاعي {content}")


def test_a_court_finds_and_denounces_nothing() -> None:
    assert acts("قضت المحكمة بأن القرار باطل.") == ["state"]
    assert acts("قالت المحكمة إن العقد باطل ومخالف للقانون.") == ["state"]


def test_nobody_denounces_what_his_own_body_did() -> None:
    assert acts("قال رئيس حزب الأمل كمال الرفاعي إن مشاركة الحزب في الحكومة كانت خطأ جسيما.") == ["state"]
    assert acts("قال رئيس حزب الأمل كمال الرفاعي إن مشاركة الوزير في الحملة كانت خطأ جسيما.") == ["condemn"]
