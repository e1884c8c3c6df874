"""What a person lists as "first, we condemn" makes no body in which he says "we" the issuer of the text."""

import pytest

from tests.extract.test_court_and_cabinet import told


@pytest.mark.parametrize("we", ["ونعتبر في حزب الفجر أن إهانة المعلم إهانة للناس.", "ونحن في حزب الفجر ندين الإهانة."])
def test_the_body_of_a_speaker_is_no_issuer(we: str) -> None:
    text = (
        "أعلن حزب الفجر الحداد. وأكد سامي النجار على: أولا، ندين التدخل في شؤون البلدة.\n"
        f"{we}\nثانيا، نرفض القرار.\nفليأت المدير ويعبر عن موقفه.\nولا يجوز أن يسكت عنه أحد."
    )
    held = {content: who for _, who, content in told(text)}
    assert held["التدخل في شؤون البلدة"] == held["القرار"] == ["سامي النجار"]
    assert ["حزب الفجر"] not in [who for content, who in held.items() if "المدير" in content or "أحد" in content]


def test_a_body_that_lists_its_own_words_is_the_issuer() -> None:
    text = "بيان صادر عن حزب الفجر:\nنحن في حزب الفجر ندين الهجوم على المدرسة.\nونطالب بالتحقيق."
    assert [who for _, who, _ in told(text)] == [["حزب الفجر"]] * 2
