"""What another spread, gave out or claimed is his, whoever takes it up: "answered what the paper spread of it"."""

import pytest

from tests.extract.reading_of import held
from tests.extract.test_embedded import read

# Written for these tests; the persons and bodies are invented.
_MATTER = "الموسم المقبل سيئ في الجنوب"


@pytest.mark.parametrize(
    ("what", "who"),
    [
        ("ما روجته قناة النهر من أن", "قناة النهر"),
        ("ما نشرته صحيفة الفجر من أن", "صحيفة الفجر"),
        ("ما ادعاه حزب الفجر من أن", "حزب الفجر"),
        ("ما أدلى به رئيس حزب الفجر عواد العلي من أن", "عواد العلي"),
        ("ما جاء في بيان وزارة الزراعة من أن", "وزارة الزراعة"),
        ("ما ورد في البيان الصادر عن وزارة الزراعة من أن", "وزارة الزراعة"),
        ("ما جاء على لسان رئيس حزب الفجر عواد العلي من أن", "عواد العلي"),
    ],
)
@pytest.mark.parametrize("takes", ["استهجن اتحاد الفلاحين", "ردت وزارة المياه على", "توقفت كتلة النور عند"])
def test_what_another_spread_is_his(takes: str, what: str, who: str) -> None:
    assert [holder for holder, said in held(read(f"{takes} {what} {_MATTER}.")) if said == _MATTER] == [who]


@pytest.mark.parametrize("claim", ["مزاعم وزير الزراعة بأن", "تصريحات وزير الزراعة بأن", "قول وزير الزراعة إن"])
def test_what_is_answered_is_not_held_by_who_answers(claim: str) -> None:
    assert (("وزارة المياه", _MATTER)) not in held(read(f"ردت وزارة المياه على {claim} {_MATTER}."))


def test_what_is_answered_to_a_question_is_held_by_who_answers() -> None:
    assert held(read("رد سامي الجبوري على سؤال الصحفي بأن السد آمن.")) == [("سامي الجبوري", "السد آمن")]


def test_what_goods_are_promoted_is_no_claim() -> None:
    assert held(read("روج حزب الفجر لمنتجات محلية.")) == []
