"""Names that end as other words do, one of several, groups that bear no arms, and a surname told again."""

import pytest

from tests.extract.reading_of import listed, named, read


@pytest.mark.parametrize(
    ("told", "name"),
    [
        ("قال الباحث الأمريكي بارغ سنهانا إن الحل قريب.", "بارغ سنهانا"),
        ("قال الوزير كريم مراد علي, أمس, إن الوضع صعب.", "كريم مراد علي"),
        ("وصفت رئيس كتلة الإصلاح النيابية النائب سروة عبد الكافي الحزب بأنه ضعيف.", "سروة عبد الكافي"),
    ],
)
def test_a_name_is_read_to_its_end(told: str, name: str) -> None:
    assert named(read(told), name).type == "Person"


@pytest.mark.parametrize(
    "told", ["قال الوزير كريم مراد على هامش الاجتماع إن الوضع صعب.", "قال المسؤول الأمريكي لاحقا أيضا إن الوضع صعب."]
)
def test_no_other_word_ends_it(told: str) -> None:
    names = {m.quote for e in read(told).entities for m in e.mentions}
    assert names & {"كريم مراد", "المسؤول الأمريكي"}
    assert not any(name.endswith(("على", "أيضا")) for name in names)


def test_a_surname_told_again_is_no_group() -> None:
    found = read("قال رجل الأعمال رامي الخازن إن المشروع جاهز. ويقول الخازن المقيم في صور إنه يعرض بديلا.")
    assert named(found, "رامي الخازن") is named(found, "الخازن")


@pytest.mark.parametrize(
    ("told", "group"),
    [
        ("لكن جماعات حقوقية قالت إن القانون ينتهك الحريات.", "جماعات حقوقية"),
        ("وقالت قوى سياسية إن القانون سيئ.", "قوى سياسية"),
        ("دعت إحدى عضوات المجلس إلى تأسيس مراكز جديدة.", "إحدى عضوات المجلس"),
        ("وكما أكد أحد العاملين في المجال الزراعي فإن الطريق خطير.", "أحد العاملين في المجال الزراعي"),
    ],
)
def test_those_without_name_who_speak_are_told_of(told: str, group: str) -> None:
    assert listed(read(told)).get(group) == "Organisation"


def test_the_brigades_called_after_somebody_are_one_group() -> None:
    assert "أحد مقاتلي كتائب الإمام علي" in listed(read("قال أحد مقاتلي كتائب الإمام علي إن الوضع صعب."))
