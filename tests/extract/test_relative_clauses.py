"""What is told in relative clauses: who is described holds it, or who stands inside, and goes on with more."""

import pytest

from tests.extract.test_court_and_cabinet import told, told_behind

_CHAIRED = "وعقد الاجتماع برئاسة وزير الدفاع سامر الديري"


@pytest.mark.parametrize("comma", ["", "،"])
@pytest.mark.parametrize(
    ("more", "act", "content"),
    [
        ("وقال إن الهدنة هشة", "state", "الهدنة هشة"),
        ("، وطالب بإرسال مراقبين", "demand", "إرسال مراقبين"),
        ("واعتبره إهانة للسودان", "condemn", "إهانة للسودان"),
        ("، مطالبا بإرسال مراقبين", "demand", "إرسال مراقبين"),
    ],
)
def test_who_is_described_goes_on(comma: str, more: str, act: str, content: str) -> None:
    assert told_behind(f"{_CHAIRED}{comma} الذي ندد بقوة بالقرار {more}.".replace(" ،", "،")) == [
        ("condemn", ["سامر الديري"], "القرار"),
        (act, ["سامر الديري"], content),
    ]


def test_who_said_the_sentence_goes_on_behind_its_relative_clause() -> None:
    text = "وأشاد وزير الدفاع سامر الديري بالسفير كريم العاني الذي دعا إلى حوار شامل، وأكد أن الحل قريب."
    assert ("affirm", ["سامر الديري"], "الحل قريب") in told_behind(text)


@pytest.mark.parametrize(
    ("which", "act", "content"),
    [
        ("البيان الذي أكد فيه {} أن الحل قريب", "affirm", "الحل قريب"),
        ("التصريحات التي طالب فيها {} بإرسال مراقبين", "demand", "إرسال مراقبين"),
        ("المقابلة التي اتهم فيها {} جماعة الحوثي بخرق الهدنة", "condemn", "خرق الهدنة"),
        ("القرار الذي وصفه {} بالمهزلة", "condemn", "المهزلة"),
        ("الهجوم الذي أدانه {} بشدة", "condemn", "الهجوم"),
        ("القرار الذي قال عنه {} إنه غير كاف", "state", "غير كاف"),
        ("خطاب {} الذي دعا فيه إلى حوار شامل", "demand", "حوار شامل"),
    ],
)
def test_who_stands_in_the_clause_holds_it(which: str, act: str, content: str) -> None:
    told_of = which.format("وزير الدفاع سامر الديري")
    assert told_behind(f"وجاء ذلك بعد {told_of}.") == [(act, ["سامر الديري"], content)]


def test_whom_nobody_takes_up_is_no_subject() -> None:
    called = told_behind("ووصل الوفد قادما من تركيا التي دعت إيران إلى حوار شامل.")
    assert called == [("demand", ["تركيا"], "حوار شامل")]
    taken_up = told_behind("ووصل الوفد قادما من تركيا التي قالت إيران إنها قلقة.")
    assert [who for _, who, _ in taken_up] == [["إيران"]]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("ووصل الوفد إلى بيروت قادما من طهران التي نددت بالقرار الأخير.", ["إيران"]),
        ("ووصل الوفد إلى بيروت قادما من طهران التي شهدت أمطارا غزيرة.", []),
    ],
)
def test_a_capital_that_speaks_in_a_clause_is_its_state(text: str, who: list[str]) -> None:
    assert [name for _, names, _ in told_behind(text) for name in names] == who


def test_what_a_clause_tells_ends_before_what_its_subject_says() -> None:
    assert told_behind("وقال الوزير سامر الديري الذي أكد أهمية الحوار إن الحل قريب.") == [
        ("affirm", ["سامر الديري"], "أهمية الحوار"),
        ("state", ["سامر الديري"], "الحل قريب"),
    ]


@pytest.mark.parametrize(
    ("text", "views"),
    [
        (
            "وأشاد المجلس بيوم التضامن الذي وجه به الأمير سامر الديري والذي ينظم غدا الثلاثاء.",
            [("praise", ["المجلس"])],
        ),
        ("وهو ما أكد عليه وزير الدفاع سامر الديري الذي رافق الوفد في زيارته.", []),
        ("وعاد الوفد إلى سكان القرية، والذي يتوقع أن يصل عددهم إلى ألف.", []),
    ],
)
def test_what_is_told_of_another_thing_is_no_view(text: str, views: list[tuple[str, list[str]]]) -> None:
    assert [(act, who) for act, who, _ in told_behind(text)] == views


@pytest.mark.parametrize(
    ("who", "verb"),
    [("الوزير سامر الحوراني", "وصفه"), ("قادة المعارضة", "وصفوه")],
)
@pytest.mark.parametrize("that", [" بأنه", " أمس بأنه"])
def test_whoever_speaks_of_a_thing_describes_it(who: str, verb: str, that: str) -> None:
    read = told(f"وقال {who} إن السفراء يتابعون الهجوم الذي {verb}{that} جريمة حرب.")
    assert [(holder == read[0][1], what) for _, holder, what in read] == [
        (True, "السفراء يتابعون الهجوم"),
        (True, "جريمة حرب"),
    ]


@pytest.mark.parametrize("who", ["أعضاء البرلمان", "وزراء الخارجية العرب", "نواب حزب النهوض"])
def test_members_who_say_so_and_not_their_body(who: str) -> None:
    assert told_behind(f"وأثار الإضراب استياء {who} الذين رفضوا المشاركة في المؤتمر.") == [
        ("reject", [who], "المشاركة في المؤتمر")
    ]
