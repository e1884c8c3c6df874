"""What is said "in it": in words, on a visit or in a call, of whoever gave, sent or made these."""

import pytest

from tests.extract.test_court_and_cabinet import told

_HE, _OTHER = "رئيس البرلمان كمال الرفاعي", "السفير سليم حداد"


@pytest.mark.parametrize(
    "before",
    [
        "واستبق {he} الجلسة ببيان",
        "واستبق {he} زيارة {other} بتصريح",
        "رد {he} على {other} ببيان",
        "رد {other} على بيان {he} أمس، والذي",
        "رد {other} على خطاب {he} من الرياض الذي",
        "علق {other} على خطاب ألقاه {he} أمام الطلاب",
        "ونشرت صحيفة الأيام مقالا ل{he}",
        "ونشرت صحيفة الأيام كتابا وجهه {he} إلى {other}",
        "وعقد {he} مؤتمرا صحفيا في بلدة صغيرة،",
        "وكان {he} قد قدم إلى {other} تقريرا",
        "وأرسل {he} إلى {other} كتابا",
        "وتلقى {other} اتصالا هاتفيا من {he}",
        "وجاء ذلك في بيان صدر عن {he} أمس",
    ],
)
@pytest.mark.parametrize(
    ("verb", "said"), [("دعا", "إلى وقف القتال"), ("حذر", "من انهيار الهدنة"), ("قال", "إن الحوار بدأ")]
)
def test_whoever_gives_the_words_speaks_in_them(before: str, verb: str, said: str) -> None:
    text = f"{before.format(he=_HE, other=_OTHER)} {verb} فيه {said}."
    assert told(text)[-1][1:] == (["كمال الرفاعي"], said.split(" ", 1)[1])


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (f"تأتي الخطوة بعد زيارة ل{_HE} إلى بغداد دعا خلالها إلى وقف القتال.", ["كمال الرفاعي"]),
        (f"تأتي الخطوة بعد زيارة {_HE} إلى بغداد أكد خلالها {_OTHER} أن الحوار بدأ.", ["سليم حداد"]),
        (f"وحضر {_HE} ندوة في بيروت أكد فيها {_OTHER} أن الحوار بدأ.", ["سليم حداد"]),
        ("وقدم المبعوث الأممي كمال الرفاعي إحاطة لمجلس الأمن تناول فيها وضع النازحين.", ["كمال الرفاعي"]),
    ],
)
def test_a_visit_is_of_the_visitor_and_a_briefing_of_one(text: str, who: list[str]) -> None:
    assert told(text)[-1][1] == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("قرأ {other} رسالة ل{he} أكد فيها أن الحوار بدأ.", "كمال الرفاعي"),
        ("عرض {other} شريطا ل{he} أكد فيه أن الحوار بدأ.", "كمال الرفاعي"),
        ("نشر {other} مقطعا ل{he} يؤكد فيه أن الحوار بدأ.", "كمال الرفاعي"),
        ("وجه {other} رسالة ل{he} أكد فيها أن الحوار بدأ.", "سليم حداد"),
        ("نشر {other} بيانا أكد فيه أن الحوار بدأ.", "سليم حداد"),
    ],
)
def test_what_is_read_out_or_shown_is_of_whom_it_is(text: str, who: str) -> None:
    assert told(text.format(he=_HE, other=_OTHER))[-1] == ("affirm", [who], "الحوار بدأ")


@pytest.mark.parametrize(
    "text",
    [
        f"وبعث مواطن برسالة إلى {_HE} دعا فيها إلى وقف القتال.",
        f"وألقى مواطن كلمة أمام {_HE} قال فيها إن الحوار بدأ.",
        "ونشر ناشط مقالا لصحيفة الأيام انتقد فيه سياسة الحكومة السورية.",
        f"وفوجئ {_HE} ببيان حذر فيه من انهيار الهدنة.",
        "وبثت قناة النور تسجيلا لتنظيم الراية هدد فيه بقتل الرهائن.",
        f"ونشرت صحيفة الأيام مقالا عن {_HE} انتقد فيه سياسة الحكومة السورية.",
    ],
)
def test_whom_words_are_for_does_not_speak_in_them(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    "interview",
    [
        f"وفي مقابلة أجراها الصحفي سامي نجم مع {_HE}",
        f"وفي مقابلة أجرتها صحيفة الأيام مع {_HE}",
        f"وفي مقابلة أجراها {_HE} مع الصحفي سامي نجم",
        f"وأجرى {_HE} مقابلة مع الصحفي سامي نجم",
        f"ونشر موقع النهر مقابلة مع {_HE}",
    ],
)
def test_who_is_asked_speaks_in_an_interview(interview: str) -> None:
    assert told(f"{interview} قال فيها إن الحوار بدأ.") == [("state", ["كمال الرفاعي"], "الحوار بدأ")]


def test_who_asks_does_not_speak_in_an_interview() -> None:
    assert told("وفي مقابلة مع الصحفي سامي نجم قال فيها إن الحوار بدأ.") == []


def test_that_of_a_clause_about_words_belongs_to_its_verb() -> None:
    text = f"وعلق {_OTHER} على خطاب {_HE} الذي قال فيه إن الحوار بدأ."
    assert [(who, what) for _, who, what in told(text)] == [(["كمال الرفاعي"], "الحوار بدأ")]


@pytest.mark.parametrize(
    "answer", ["ورد {other} على {he} الذي قال إن الحوار بدأ.", "رد {other} على بيان {he} الذي قال إننا بدأنا."]
)
def test_what_who_is_answered_says_is_not_of_who_answers(answer: str) -> None:
    assert [who for _, who, _ in told(answer.format(he=_HE, other=_OTHER))] == [["كمال الرفاعي"]]


def test_the_stand_of_a_body_that_is_answered_is_its_own() -> None:
    text = "رد حزب الفجر على بيان حركة السهل التي قالت إننا لن نتراجع."
    assert told(text) == [("promise", ["حركة السهل"], "لن نتراجع")]
