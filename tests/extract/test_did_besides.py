"""What somebody did besides saying so is no part of what he said."""

import pytest

from tests.extract.actors import in_line, read

SHE = "[سعاد الخالدي=n:f]"
HE = "[سامر العلي=a]"


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (f"استنكرت {SHE} طرد العمال ونصبت خيمة أمام المصنع.", "condemn n: طرد العمال"),
        (f"دعت {SHE} إلى فتح الطريق وسلمت رسالة إلى المحافظ.", "demand n: فتح الطريق"),
        (f"أدان {HE} إغلاق المدرسة وسلط الضوء على معاناة التلاميذ.", "condemn a: إغلاق المدرسة"),
        (f"أدان {HE} إغلاق المدرسة ونظم وقفة أمام الوزارة.", "condemn a: إغلاق المدرسة"),
        (f"ألقت {SHE} كلمة أدانت فيها إغلاق المدرسة وألقت الضوء على معاناة التلاميذ.", "condemn n: إغلاق المدرسة"),
    ],
)
def test_what_is_done_besides_ends_what_is_said(text: str, line: str) -> None:
    assert [in_line(s) for s in read(text).stances] == [line]


@pytest.mark.parametrize(
    ("verb", "content"),
    [
        ("أدانت", "غارة استهدفت المدينة وقتلت عشرة مدنيين"),
        ("أدانت", "الصمت الدولي وتشتت المواقف وصمت العالم"),
        ("استنكرت", "حملة شملت المدن وطالت القرى"),
    ],
)
def test_what_the_content_itself_did_and_nouns_in_t_stay_in_it(verb: str, content: str) -> None:
    assert [s.content.quote for s in read(f"{verb} {SHE} {content}.").stances] == [content]


def test_masculine_nouns_written_like_such_verbs_stay_in_it() -> None:
    content = "سلام عادل وسلم أهلي دائم ونظم انتخابية عادلة"
    assert [s.content.quote for s in read(f"دعا {HE} إلى {content}.").stances] == [content]
