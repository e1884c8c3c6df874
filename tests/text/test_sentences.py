"""Sentences end where a reader would end them, and never inside a quotation."""

import pytest

from kg.text.fold import fold
from kg.text.sentences import Stretch, quotations, sentences
from kg.text.speech_parts import parts
from kg.text.words import words


def split(text: str) -> list[str]:
    read = words(fold(text))
    return [text[read.starts[s.first] : read.ends[s.stop - 1]] for s in sentences(read, quotations(read))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("عاد الوفد. ثم غادر.", ["عاد الوفد.", "ثم غادر."]),
        ("عاد الوفد\nثم غادر", ["عاد الوفد\n", "ثم غادر"]),
        ("بلغ 3.5 مليون. انتهى", ["بلغ 3.5 مليون.", "انتهى"]),
        ("عاد د. سامر إلى بيته.", ["عاد د. سامر إلى بيته."]),
        ("قال: «نعم. سنعود»، مضيفا أنه باق.", ["قال: «نعم. سنعود»، مضيفا أنه باق."]),
        ("قال “لن نعود.” وأضاف شيئا.", ["قال “لن نعود.”", "وأضاف شيئا."]),
        ("هل عاد؟ نعم!", ["هل عاد؟", "نعم!"]),
        ("He met Dr. Noor. They left.", ["He met Dr. Noor.", "They left."]),
        ("", []),
    ],
)
def test_sentences(text: str, expected: list[str]) -> None:
    assert split(text) == expected


def test_a_forgotten_closing_sign_ends_with_the_paragraph() -> None:
    text = "قال «نعم. سنعود\nثم غادر. وانتهى."
    assert split(text)[-2:] == ["ثم غادر.", "وانتهى."]


def test_a_quotation_inside_another_is_one() -> None:
    read = words(fold("قال «زعم “أنه” عاد» ثم"))
    assert quotations(read) == (Stretch(1, 8),)


def test_a_closing_sign_too_many_changes_nothing() -> None:
    assert quotations(words(fold("نعم» ثم «لا» ثم"))) == (Stretch(3, 6),)


def test_parts_split_inside_a_quotation() -> None:
    read = words(fold("«نعم. لا. ربما»"))
    (quoted,) = quotations(read)
    inside = Stretch(quoted.first + 1, quoted.stop - 1)
    assert [read.forms[p.first] for p in parts(read, inside)] == ["نعم", "لا", "ربما"]


def test_hostile_input_is_split_in_one_pass() -> None:
    text = "«" * 50_000 + "." * 50_000
    assert len(sentences(words(fold(text)), quotations(words(fold(text))))) <= 1


LOST = [
    ("قال: «نعم للسلام، مؤكدا أنه باق. ثم ذكر «الحوار» وذهب", ["نعم للسلام", "الحوار"]),
    ('قال: "نعم للسلام. وأضاف الرجل: "لن نعود".', ["نعم للسلام", "لن نعود"]),
    ("قال: «نعم للسلام. وأضاف أن الطريق طويل", ["نعم للسلام"]),
    ("قال إن “السلام بعيد. وأضاف” الطريق إلى “البيت” طويل”", ["السلام بعيد", "البيت"]),
    ("قال: «جاء أحمد. وأضاف ملحا ثم ذهب».", ["جاء أحمد . وأضاف ملحا ثم ذهب"]),
    ("قال: «نعم للسلام ولا نريد غيره", ["نعم للسلام ولا نريد"]),
]


@pytest.mark.parametrize(("text", "inside"), LOST)
def test_a_lost_closing_sign_is_made_up_for_where_the_text_goes_on(text: str, inside: list[str]) -> None:
    split = words(fold(text))
    found = [
        " ".join(text[split.starts[i] : split.ends[i]] for i in range(q.first + 1, q.stop - 1))
        for q in quotations(split)
    ]
    assert found == inside


def test_a_closing_sign_that_stands_for_an_opening_one_opens() -> None:
    read = words(fold("قال ” سنعود غدا.” وعن الحوار قال في بيان:” لن نعود”، ثم ذهب"))
    assert [read.forms[q.first + 1] for q in quotations(read)] == ["سنعود", "لن"]


def test_a_stray_closing_sign_belongs_to_the_sentence_before_it() -> None:
    assert split("عاد الوفد.” ثم غادر.") == ["عاد الوفد.”", "ثم غادر."]


def test_two_straight_signs_may_close_and_open_or_be_one() -> None:
    read = words(fold('رفعوا "السلام لنا""والحرية لنا" وقال: ""لن نعود""'))
    assert [read.forms[q.first + 1 : q.stop - 1] for q in quotations(read)] == [
        ("السلام", "لنا"),
        ("والحريه", "لنا"),
        ("لن", "نعود", '"'),
    ]


@pytest.mark.parametrize(("opening", "closing"), [('" ', ' "'), ('"', '"'), ("«", "»"), ("“", "”"), ('"" ', ' ""')])
def test_a_quotation_may_close_in_a_line_below(opening: str, closing: str) -> None:
    text = words(
        fold(f"قال: {opening}عدنا إلى القرية.\nوجدنا البيوت.\nثم بنينا{closing}.\nوأضاف: {opening}نعم{closing}.")
    )
    found = [" ".join(text.forms[q.first + 1 : q.stop - 1]).strip('" ') for q in quotations(text)]
    assert found == ["عدنا الي القريه . \n وجدنا البيوت . \n ثم بنينا", "نعم"]


@pytest.mark.parametrize(("opening", "closing"), [('" ', ' "'), ('"" ', ' ""'), ('"', '"')])
def test_behind_one_that_closes_in_a_line_below_another_may_open(opening: str, closing: str) -> None:
    first = f"قال سامر: {opening}عدنا إلى القرية .\nووجدنا البيوت{closing} . وقالت رنا: {opening}بنينا البيوت ."
    text = words(fold(f"{first}\nثم زرعنا الحقل{closing} ."))
    found = [" ".join(text.forms[q.first + 1 : q.stop - 1]).strip('" ') for q in quotations(text)]
    assert found == ["عدنا الي القريه . \n ووجدنا البيوت", "بنينا البيوت . \n ثم زرعنا الحقل"]


@pytest.mark.parametrize("line", ['ووصف المبادرة ب " الجيدة', 'وأضاف سامر " نعم', 'وكانت القرية " تنتظر " الماء'])
def test_a_lost_sign_ends_with_its_line_where_none_below_closes(line: str) -> None:
    text = words(fold(f'قال: " عدنا إلى القرية .\n{line} .'))
    assert " ".join(text.forms[quotations(text)[0].first : quotations(text)[0].stop]) == '" عدنا الي القريه .'


def test_letters_called_by_their_names_are_no_sentences() -> None:
    assert len(split("وذكرت شبكة سي . إن . إن أن الطريق طويل . وأضافت ذلك .")) == 2


@pytest.mark.parametrize("again", ["وأضاف أن", "مشيرا إلى أن", "مؤكدا أن", "وأشار إلى أن"])
def test_a_quotation_whose_sign_was_lost_ends_where_its_speaker_is_told_to_go_on(again: str) -> None:
    text = words(fold(f'قال إن "البيوت مهدمة في القرية {again} الطريق مغلق.\nثم عاد.'))
    assert [text.forms[q.first + 1 : q.stop] for q in quotations(text)] == [("البيوت", "مهدمه", "في", "القريه")]
