"""Names are found as whole words, through proclitics, the longest first."""

import time

from kg.lexicon.matcher import Matcher, index
from kg.text.fold import fold


def found(names: list[str], text: str) -> list[str]:
    return [hit.name for hit in Matcher(names).find(fold(text).text)]


def test_proclitics_and_the_doubled_lam() -> None:
    text = fold("وبسورانيا وللمجلس وكسورانيا").text
    hits = Matcher(["سورانيا", "المجلس"]).find(text)
    assert [(hit.name, text[hit.start : hit.end]) for hit in hits] == [
        ("سورانيا", "سورانيا"),
        ("المجلس", "مجلس"),
        ("سورانيا", "سورانيا"),
    ]


def test_a_part_of_a_word_is_no_name() -> None:
    assert found(["سوران"], "سورانيا مسوران") == []


def test_a_short_name_takes_one_plain_proclitic() -> None:
    assert found(["قطن"], "وقطن فقطن ولقطن قطن") == ["قطن", "قطن"]
    assert found(["قط"], "وقط قط") == ["قط"]


def test_the_longest_wins_and_none_overlap() -> None:
    assert found(["مجلس الأمن", "الأمن العام", "مجلس"], "مجلس الأمن العام") == ["مجلس الامن"]


def test_no_name_crosses_a_line_or_a_sign() -> None:
    assert found(["أشرف علي"], "أشرف\nعلي، أشرف، علي") == []


def test_figures_behind_a_name_let_it_stand() -> None:
    assert found(["جنيف"], "جنيف1") == ["جنيف"]
    assert found(["Unit"], "Unit1") == []


def test_case_matters_unless_told() -> None:
    assert [h.name for h in Matcher(["US"]).find("us US")] == ["US"]
    assert [h.name for h in Matcher(["US"], latin_case=False).find("us US")] == ["us", "us"]


def test_keys_are_grouped_by_folded_name() -> None:
    assert index([("الأمل", "a"), ("الامل", "b"), (" ", "c")]) == {"الامل": ("a", "b")}


def test_time_grows_with_the_text_alone() -> None:
    matcher = Matcher(["ا" * n for n in range(2, 40)])

    def seconds(size: int) -> float:
        begun = time.process_time()
        matcher.find("ا" * size)
        return time.process_time() - begun

    seconds(10_000)
    assert seconds(400_000) < 60 * max(seconds(20_000), 0.001)
