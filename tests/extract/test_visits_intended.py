"""Visits somebody intends to pay, told in a clause of their own, and meetings devoted to what others met about."""

import pytest

from tests.extract.reading_of import met
from tests.extract.test_embedded import read


@pytest.mark.parametrize(
    "told",
    [
        "وصل الوزير سامي الكوثر إلى مسقط أمس. ويعتزم زيارة طهران لاحقا.",
        "قال الوزير سامي الكوثر إن الهدنة صامدة. وينوي القيام بزيارة إلى بيروت في الشتاء.",
        "التقى الوزير سامي الكوثر السفير عمر ياسين، كما يعتزم زيارة الجزائر.",
        "استقبل الوزير سامي الكوثر السفير عمر ياسين. ويعتزم زيارة الكويت.",
        "يخطط الوزير سامي الكوثر لزيارة موسكو.",
        "أكد الوزير سامي الكوثر أنه يخطط لزيارة بغداد في الخريف.",
    ],
)
def test_whoever_was_told_of_intends_to_pay_it(told: str) -> None:
    reading = read(told)
    assert (met(reading)[-1], reading.meetings[-1].kind.value) == ({"سامي الكوثر"}, "planned")


def test_where_he_intends_to_go_is_no_party_of_what_he_did() -> None:
    ((there), _) = met(read("التقى الوزير سامي الكوثر السفير عمر ياسين، ويعتزم زيارة الجزائر لاحقا."))
    assert there == {"سامي الكوثر", "عمر ياسين"}


def test_what_he_does_not_intend_is_none() -> None:
    assert not met(read("قال الوزير سامي الكوثر إنه لا يعتزم زيارة طهران."))


@pytest.mark.parametrize("prince", ["ولي العهد الأمير", "ولي العهد الشيخ"])
def test_an_heir_and_the_prince_named_behind_him_are_one(prince: str) -> None:
    text = f"قام الوزير سامي الكوثر بزيارة إلى المنامة والتقى {prince} عمر ياسين."
    assert {"سامي الكوثر", "عمر ياسين"} in met(read(text))


def test_a_session_devoted_to_a_meeting_with_others_is_not_with_them() -> None:
    text = "اجتمع المكتب السياسي لحزب الأمل في دورة عادية خصصت لتقييم اللقاء مع وزارة الصحة."
    assert [len(there) for there in met(read(text))] == [1, 1]
