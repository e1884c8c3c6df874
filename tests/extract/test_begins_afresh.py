"""Where a told content begins afresh behind a comma, and where it only goes on: "and in any case", "and in Tunis"."""

import pytest

from tests.extract.actors import in_line, read

AFRESH = [
    ("وبعد أيام أغلقت الشركة أبوابها", "state a: بعد أيام أغلقت الشركة أبوابها"),
    ("وعلى المستوى المحلي يعاني السكان من نقص المياه", "state a: على المستوى المحلي يعاني السكان من نقص المياه"),
    ("وفي كل الأحوال تبقى المدارس مفتوحة", "state a: في كل الأحوال تبقى المدارس مفتوحة"),
    ("ومن جهة أخرى تراجعت أسعار الخبز كثيرا", "state a: من جهة أخرى تراجعت أسعار الخبز كثيرا"),
    ("وبالنسبة للطلاب فإن الدراسة مستمرة هذا العام", "state a: بالنسبة للطلاب فإن الدراسة مستمرة هذا العام"),
    ("وللأسف لم تتغير الأوضاع هناك", "state a: للأسف لم تتغير الأوضاع هناك"),
    ("ولا وجود لأي عمل في المنطقة كلها", "state a: لا وجود لأي عمل في المنطقة كلها"),
    ("وليس هناك مبرر لزيادة الأسعار", "state a: ليس هناك مبرر لزيادة الأسعار"),
    ("وهناك نقص كبير في الدواء", "state a: هناك نقص كبير في الدواء"),
    ("لذلك سارعت المديرية إلى تكليف المكاتب بالعمل", "state a: سارعت المديرية إلى تكليف المكاتب بالعمل"),
    ("ولهذا السبب غادر كثير من السكان القرية", "state a: غادر كثير من السكان القرية"),
    ("وبالتالي ارتفعت أسعار الخبز في كل مكان", "state a: ارتفعت أسعار الخبز في كل مكان"),
    ("لكنه سيفتح أبوابه بعد العيد", "state a: سيفتح أبوابه بعد العيد"),
]


@pytest.mark.parametrize(("clause", "expected"), AFRESH)
@pytest.mark.parametrize("said", ["وقال [سامر العلي=a] إن {}.", 'وقال [سامر العلي=a]: "{}".'])
def test_a_clause_that_sets_a_scene_or_tells_what_is_there_or_follows_stands_alone(
    said: str, clause: str, expected: str
) -> None:
    text = said.format(f"المصنع مغلق منذ شهرين، {clause}")
    assert [in_line(s) for s in read(text).stances] == ["state a: المصنع مغلق منذ شهرين", expected]


GOES_ON = [
    "الفريق شارك في مؤتمر القاهرة، وفي مؤتمر تونس قبل سنوات",
    "الشركة تعمل في ميناء طنجة، وفي مقدمة زبائنها مصانع النسيج",
    "اللجنة وضعت أرضية لقانون جديد، وعلى أساسها تجرى الانتخابات",
    "الاتحاد اتفق مع شركات السكن، ومع شركات النقل أيضا",
    "المنطقة لا ماء فيها، ولا كهرباء في بيوتها",
    "الحل هو الحوار فقط، وليس استعمال القوة ضد السكان",
    "الوزارة تتابع الملف، وتسعى لذلك مع شركاء كثر",
    "الشركة ستبيع الميناء، وبالتالي تحقيق أرباح كبيرة للمساهمين",
]


@pytest.mark.parametrize("said", GOES_ON)
def test_words_that_only_go_on_with_a_clause_part_nothing(said: str) -> None:
    assert [s.content.quote for s in read(f"وقال [سامر العلي=a] إن {said}.").stances] == [said]


def test_what_the_text_tells_behind_a_quotation_is_not_said() -> None:
    text = 'وقال [سامر العلي=a]: "المصنع مغلق منذ شهرين"، وبعد أيام أغلقت الشركة أبوابها.'
    assert [s.content.quote for s in read(text).stances] == ["المصنع مغلق منذ شهرين"]


def test_what_one_does_not_do_but_will_do_are_two() -> None:
    text = 'وأعلن [حزب النهوض=h:o] أنه لن يقدم مرشحين هذا العام، لكنه "سيدعم قوائم الكفاءات".'
    lines = ["reject h: لن يقدم مرشحين هذا العام", "promise h: سيدعم قوائم الكفاءات"]
    assert [in_line(s) for s in read(text).stances] == lines


@pytest.mark.parametrize(("what", "act"), [("كارثة حقيقية", "warn"), ("بناء ميناء جديد", "state")])
def test_what_a_state_is_about_to_do_is_a_judgement_of_who_says_so(what: str, act: str) -> None:
    (stance,) = read(f"وقال [سامر العلي=a] إن [تونس=t:s] بصدد {what}.").stances
    assert (stance.act.value, stance.holder) == (act, ("a",))


@pytest.mark.parametrize("who", ["الجميع يعلم", "سكان القرى يعرفون جيدا", "كل التجار يدركون"])
def test_what_everybody_knows_is_so(who: str) -> None:
    (stance,) = read(f"وقال [سامر العلي=a] إن {who} أن الجسر مغلق منذ شهرين.").stances
    assert in_line(stance) == "state a: الجسر مغلق منذ شهرين"
    (stance,) = read(f"وقال [سامر العلي=a] إن {who} أن [تونس=t:s] ترفض القرار.").stances
    assert in_line(stance) == "reject t: القرار"


@pytest.mark.parametrize("who", ["لا أحد يعلم", "[حزب النهوض=h:o] يعلم"])
def test_what_nobody_or_another_knows_is_told_of_them(who: str) -> None:
    (stance,) = read(f"وقال [سامر العلي=a] إن {who} أن الجسر مغلق منذ شهرين.").stances
    assert "يعلم أن الجسر" in stance.content.quote


def test_either_is_no_as_for_and_a_meeting_was_at_a_place() -> None:
    whole = "الخلاف سينتهي إلى نتيجتين، إما الهزيمة أو التفاوض"
    assert [s.content.quote for s in read(f"وقال [سامر العلي=a] إن {whole}.").stances] == [whole]
    text = "وأضاف [سامر العلي=a] قائلا لنظيره خلال اجتماع بفندق في المدينة إن الطريق مغلق."
    assert [in_line(s) for s in read(text).stances] == ["state a: الطريق مغلق"]


def test_what_is_not_so_for_us_either_is_another_thing() -> None:
    lines = [in_line(s) for s in read('وقال [سامر العلي=a]: "المصانع مغلقة، كما لا نتوقع فتحها قريبا".').stances]
    assert lines == ["state a: المصانع مغلقة", "state a: لا نتوقع فتحها قريبا"]


CLAUSES = [
    ("، والعمل يتواصل ليلا ونهارا", "العمل يتواصل ليلا ونهارا"),
    ("، والمدارس لا تعمل منذ شهور", "المدارس لا تعمل منذ شهور"),
    ("، والدولة لديها وسائل لتنفيذه", "الدولة لديها وسائل لتنفيذه"),
    ("، ومشروع الجسر لم يبدأ بعد في المدينة", "مشروع الجسر لم يبدأ بعد في المدينة"),
    (" وما زالت الوزارة تدرس الحلول", "ما زالت الوزارة تدرس الحلول"),
    ("، وإذا لم ينفذ فالنقابة ستضرب", "إذا لم ينفذ فالنقابة ستضرب"),
]


@pytest.mark.parametrize(("clause", "content"), CLAUSES)
def test_a_noun_with_a_verb_of_its_own_begins_a_clause(clause: str, content: str) -> None:
    stances = read(f"وقال [سامر العلي=a] إن القرار صائب جدا{clause}.").stances
    assert [s.content.quote for s in stances] == ["القرار صائب جدا", content]


JOINED = [
    "سكان المدينة القديمة، والمعلمين في القرى يعانون من البرد",
    "الطلاب شاركوا في المؤتمر، والوفد الذي سيصل غدا يمثلهم",
    "المدينة التي لا تصلها المياه، والقرية التي لا تصلها الكهرباء متشابهتان",
    "الشركة تبني جسرا كبيرا، ومشروعا يخدم السكان كلهم",
    "الشركة تبني الجسر الكبير، والمدرسة التي تخدم السكان",
    "إذا فتح الميناء، وإذا دفعت الرواتب، فستعود الحياة إلى المدينة",
]


@pytest.mark.parametrize("said", JOINED)
def test_a_noun_joined_to_another_begins_none(said: str) -> None:
    assert [s.content.quote for s in read(f"وقال [سامر العلي=a] إن {said}.").stances] == [said]


def test_a_quotation_goes_on_behind_who_said_it() -> None:
    lines = [in_line(s) for s in read('"القرار خاطئ جدا"، قال [سامر العلي=a]، "المجلس مسؤول عنه".').stances]
    assert lines == ["state a: القرار خاطئ جدا", "state a: المجلس مسؤول عنه"]
    (stance,) = read('"القرار خاطئ جدا"، قال [سامر العلي=a]، وغادر "القاعة".').stances
    assert stance.content.quote == "القرار خاطئ جدا"


def test_two_quotations_that_are_clauses_are_two() -> None:
    lines = [in_line(s) for s in read('وقال [سامر العلي=a] إن "القرار خاطئ" و"المجلس مسؤول عنه".').stances]
    assert lines == ["state a: القرار خاطئ", "state a: المجلس مسؤول عنه"]
    (stance,) = read('وقال [سامر العلي=a] إن القرار "خاطئ" و"يضر بالسكان كلهم".').stances
    assert stance.content.quote.endswith("يضر بالسكان كلهم")


OURS = [
    ("لن نقبل به أبدا", "reject a: به أبدا"),
    ("وهذا لن يخدم السكان", "state a: هذا لن يخدم السكان"),
    ("وهذا يضر بالسكان كلهم", "state a: هذا يضر بالسكان كلهم"),
]


@pytest.mark.parametrize(("clause", "line"), OURS)
def test_what_we_will_not_do_and_what_this_does_stand_alone(clause: str, line: str) -> None:
    lines = [in_line(s) for s in read(f'وقال [سامر العلي=a]: "القرار خاطئ جدا، {clause}".').stances]
    assert lines == ["state a: القرار خاطئ جدا", line]
