"""Another without name says something behind "but": it is neither the first speaker's nor part of what he said."""

import pytest

from tests.extract.test_fronted import told


@pytest.mark.parametrize(
    ("words", "who"),
    [
        ("لكن مسؤولا في البلدية قال", "مسؤولا في البلدية"),
        ("ولكن مصدرا عسكريا أكد", "مصدرا عسكريا"),
        ("غير أن مسؤولين في الجمارك أكدوا", "مسؤولين"),
        ("إلا أن مهندسا في المصنع قال", "مهندسا"),
        ("بيد أن دبلوماسيا هنديا أوضح", "دبلوماسيا هنديا"),
        ("لكن ضابطا في المنطقة أعلن", "ضابطا"),
        ("لكن مسؤولا محليا رفض الكشف عن هويته أكد", "مسؤولا"),
    ],
)
def test_somebody_behind_but_says_so(words: str, who: str) -> None:
    read = told(f"قال سامي الحوراني إن المصنع آمن، {words} أن الحريق مستمر.")
    assert [(holder.removesuffix(" في الجمارك"), content) for _, holder, content in read] == [
        ("سامي الحوراني", "المصنع آمن"),
        (who, "الحريق مستمر"),
    ]


@pytest.mark.parametrize("words", ["لكن خبازين قالوا إنهم", "غير أن سائقين على الجسر أكدوا أنهم"])
def test_what_others_say_is_not_his(words: str) -> None:
    assert [content for _, _, content in told(f"قال سامي الحوراني إن الطريق مفتوح، {words} خائف.")] == ["الطريق مفتوح"]


def test_but_with_what_is_so_goes_on() -> None:
    assert told("قال سامي الحوراني إن المصنع آمن، لكن تشغيله يحتاج إلى وقود.")[0][2].endswith("وقود")


def test_what_he_told_of_himself_amid_what_he_says_is_said_by_nobody_else() -> None:
    said = told("أكد سامي الحوراني أن الخبازين اتفقوا لكن الخلافات التي قال إنها بسيطة باقية.")
    assert said[0][2].startswith("الخبازين اتفقوا لكن الخلافات")
