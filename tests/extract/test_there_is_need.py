"""What there is need of is demanded, and what a participle says begins right behind it without a sign."""

import pytest

from tests.extract.test_court_and_cabinet import told


@pytest.mark.parametrize(
    ("said", "content"),
    [
        (': "هناك حاجة إلى قانون واضح".', "قانون واضح"),
        (" إن هناك حاجة لحوار شامل.", "حوار شامل"),
        (" إن ثمة حاجة ماسة إلى تعديل اللائحة.", "تعديل اللائحة"),
        (" إن الاتهامات تحتاج إلى تحقيق مستقل.", "الاتهامات تحتاج إلى تحقيق مستقل"),
    ],
)
def test_what_is_needed_is_demanded(said: str, content: str) -> None:
    assert told(f"قال كمال الرفاعي{said}") == [("demand", ["كمال الرفاعي"], content)]


@pytest.mark.parametrize(
    "said",
    [
        " إنه ليست هناك حاجة إلى قانون جديد.",
        " إنه لم تعد هناك حاجة إلى السلاح.",
        ': "ليس هناك حاجة إلى قوات جديدة".',
        " إنه كانت هناك حاجة إلى الوقت.",
        " إنه كان ثمة حاجة ماسة إلى الماء.",
        " إن المشروع يحتاج إلى ثلاثة أشهر.",
    ],
)
def test_no_need_demands_nothing(said: str) -> None:
    assert [act for act, _, _ in told(f"قال كمال الرفاعي{said}")] == ["state"]


@pytest.mark.parametrize(
    ("participle", "content"),
    [
        ("مؤكدا", "لن نتراجع عن حقوقنا مهما حدث"),
        ("قائلا", "ليس لدينا ما نخسره في هذه الجولة"),
        ("مشيرا", "لا أحد يستطيع فرضه على الناس"),
    ],
)
def test_speech_begins_right_behind_a_participle(participle: str, content: str) -> None:
    last = told(f"رفض كمال الرفاعي العرض {participle} {content}.")[-1]
    assert last[1:] == (["كمال الرفاعي"], content)
