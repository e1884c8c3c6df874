"""Who told something is named behind it, "as X said", or behind the occasion with which the sentence opens."""

import pytest

from tests.extract.test_fronted import told

WHO = "وزير الري التركي سامر الحوراني"
BEHIND = [
    "كما قال {who}",
    "كما يقول {who}",
    "على ما أعلن {who}",
    "وفقا لما قال {who}",
    "طبقا لما ذكره {who}",
    "على حد قول {who}",
    "على حد تعبير {who}",
    "حسب تأكيد {who}",
    "كما جاء في تصريح {who}",
    "كما أعلن {who} في تصريح صحفي أمس",
    "بحسب ما نقلت وكالة الأنباء عن {who}",
]
OPENINGS = [
    "وعن عودة اللاجئين",
    "وبشأن عودة اللاجئين",
    "وفيما يتعلق بعودة اللاجئين",
    "ولدى سؤاله عن عودة اللاجئين",
    "وفي مقابلة مع صحيفة الجبل",
    "وفي كلمة ألقاها أمام البرلمان",
    "وفور وصوله إلى المطار",
]


@pytest.mark.parametrize("behind", BEHIND)
def test_what_stands_before_is_told_by_whoever_ends_the_sentence(behind: str) -> None:
    text = f"السدود امتلأت في الشمال ولن تحتمل المزيد، {behind.format(who=WHO)}."
    assert told(text) == [("state", "سامر الحوراني", "السدود امتلأت في الشمال ولن تحتمل المزيد")]


@pytest.mark.parametrize(
    "text",
    [
        "السدود امتلأت في الشمال ولن تحتمل المزيد، كما أكد سامر الحوراني في كلمته ضرورة الحوار.",
        "السدود امتلأت في الشمال ولن تحتمل المزيد، كما أعلن سامر الحوراني التزامه بالاتفاق.",
        "السدود امتلأت في الشمال بناء على ما أعلن سامر الحوراني.",
    ],
)
def test_what_he_says_besides_is_not_what_stands_before(text: str) -> None:
    assert not [c for _, _, c in told(text) if c.startswith("السدود")]


@pytest.mark.parametrize("opening", OPENINGS)
@pytest.mark.parametrize(("verb", "words"), [("أكد", "أن السدود امتلأت"), ("دعا", "إلى فتح الطريق")])
def test_the_subject_follows_the_verb_behind_an_opening(opening: str, verb: str, words: str) -> None:
    ((_, holder, content),) = told(f"{opening} {verb} {WHO} {words}.")
    assert (holder, content) == ("سامر الحوراني", words.split(" ", 1)[1])


@pytest.mark.parametrize("opening", [o for o in OPENINGS if "سؤاله" not in o])
def test_who_spoke_goes_on_behind_an_opening(opening: str) -> None:
    *_, (act, holder, content) = told(f"قال {WHO} إن الحوار ضروري. {opening} دعا إلى فتح الطريق.")
    assert (act, holder, content) == ("demand", "سامر الحوراني", "فتح الطريق")


def test_whoever_put_out_the_statement_with_which_a_sentence_opens_is_not_passed_over() -> None:
    spoken = told(f"قال {WHO} إن الحوار ضروري. وفي بيان أصدره حزب النهضة دعا إلى فتح الطريق.")
    assert ("demand", "سامر الحوراني", "فتح الطريق") not in spoken


ASIDES = [
    "في بيان",
    "في تصريح صحفي",
    "من دمشق",
    "على هامش المؤتمر",
    "عبر تويتر",
    "خلال لقاء مع صحفيين",
    "لدى وصوله إلى عمان",
    "في بيان صدر عن مكتبه",
    "مساء أمس في دمشق",
]


@pytest.mark.parametrize("aside", ASIDES)
@pytest.mark.parametrize(("verb", "words"), [("وقال", "إن"), ("وأكد", "أن"), ("وشدد", "على أن")])
def test_who_speaks_behind_an_aside_is_not_who_spoke_before(aside: str, verb: str, words: str) -> None:
    spoken = told(f"قال كمال الرفاعي إن الحوار ضروري. {verb} {aside} {WHO} {words} السدود امتلأت.")
    assert [holder for _, holder, _ in spoken] == ["كمال الرفاعي", "سامر الحوراني"]


@pytest.mark.parametrize(
    "text",
    [
        "وقال في لقاء مع وزير الري سامر الحوراني إن السدود امتلأت.",
        "وأكد في بيان التزام الحكومة السورية بأن السدود ستمتلئ.",
        "وشدد خلال لقائه وزير الري سامر الحوراني على أن السدود امتلأت.",
        "وقال في رسالة إلى الحكومة السورية إن السدود امتلأت.",
    ],
)
def test_who_is_met_or_told_does_not_speak(text: str) -> None:
    holders = [holder for _, holder, _ in told(f"قال كمال الرفاعي إن الحوار ضروري. {text}")]
    assert set(holders) == {"كمال الرفاعي"}


@pytest.mark.parametrize(
    ("text", "holder"),
    [
        ("وأدان في بيان حزب النهوض الهجوم.", "حزب النهوض"),
        ("وأعلن في بيان الجيش السوري سيطرته على البلدة.", "الجيش العربي السوري"),
        ("ورفض في تصريح صحفي وزير الري سامر الحوراني القرار.", "سامر الحوراني"),
        ("ورحب في بيان حزب النهوض بالقرار.", "حزب النهوض"),
        # The only actor is what is condemned, or who is asked.
        ("وأدان في بيان الحكومة السورية.", "كمال الرفاعي"),
        ("وطالب في بيان الحكومة السورية بوقف القتال.", "كمال الرفاعي"),
        ("واتهم في بيان حزب النهوض بالفساد.", "كمال الرفاعي"),
    ],
)
def test_who_condemns_or_refuses_behind_an_aside(text: str, holder: str) -> None:
    assert [h for _, h, _ in told(f"قال كمال الرفاعي إن الحوار ضروري. {text}")][-1] == holder


@pytest.mark.parametrize("verb", ["وشددت على", "وركزت على"])
def test_what_somebody_unknown_says_behind_an_aside_goes_to_nobody_else(verb: str) -> None:
    said, *to = verb.split()
    words = " ".join([said + "، في تصريح صحفي، الحلاقة هالة القصاب", *to, "استمرار العمل في المدينة."])
    assert [holder for _, holder, _ in told(f"قال كمال الرفاعي إن الحوار ضروري. {words}")] == ["كمال الرفاعي"]


@pytest.mark.parametrize(
    "aside",
    [
        "في ندوة نظمها حزب النهوض",
        "في جلسة حضرها الوزير خالد العمري",
        "في رده على سؤال وجهه النائب خالد العمري",
        "خلال مقابلة الوزير خالد العمري",
        "خلال جلسة شارك فيها السفير خالد العمري",
    ],
)
def test_who_held_attended_or_asked_does_not_speak(aside: str) -> None:
    spoken = told(f"قال كمال الرفاعي إن الحوار ضروري. وأكد {aside} أن السدود امتلأت.")
    assert [holder for _, holder, _ in spoken] == ["كمال الرفاعي", "كمال الرفاعي"]


def test_who_is_called_on_by_whoever_opens_a_text_does_not_call() -> None:
    assert told("كمال الرفاعي طالب حزب النهوض بوقف القصف.")[-1][1] == "كمال الرفاعي"
    assert told("كمال الرفاعي أدان حزب النهوض بشدة.")[-1][1] == "كمال الرفاعي"


def test_what_a_meeting_is_said_to_have_heard_is_told_by_who_says_so() -> None:
    spoken = told("قال سامر الحوراني إنه في القمة الأخيرة أعلن الحزب الاشتراكي عن رفض الاتفاق.")
    assert spoken[-1][1] == "سامر الحوراني"
