"""What stands before or behind what somebody demands, rejects, fears or praises, and is no part of it."""

import pytest

from tests.extract.actors import told

_VIEWS = [
    ("طالب [سامر العلي=a]{} بفتح المخازن", "demand", "فتح المخازن"),
    ("دعا [سامر العلي=a]{} إلى فتح المخازن", "demand", "فتح المخازن"),
    ("دعا [سامر العلي=a]{} [النقابة=n:of] إلى فتح المخازن", "demand", "فتح المخازن"),
    ("رفض [سامر العلي=a]{} إغلاق المرفأ", "reject", "إغلاق المرفأ"),
    ("رفض [سامر العلي=a]{} إغلاق المرفأ القديم", "reject", "إغلاق المرفأ القديم"),
    ("حذر [سامر العلي=a]{} من انهيار السد", "warn", "انهيار السد"),
    ("رحب [سامر العلي=a]{} بقرار اللجنة", "praise", "قرار اللجنة"),
    ("أكد [سامر العلي=a]{} ضرورة فتح المخازن", "demand", "فتح المخازن"),
]
_BETWEEN = [
    "، خلال جولة تفقدية في الميناء،",
    "، ضيف برنامج صباح المدينة،",
    "، لدى حضوره في برنامج صباح المدينة،",
    "، لدى إشرافه على ندوة بالمدينة،",
    "، ولو بشكل ضمني،",
    "، باسم زملائه،",
    " نيابة عن زملائه",
    " باسم زملائه",
    " للمرة الأولى",
    " من جديد",
    " بالإجماع",
    " ضمنيا",
    " بكل وضوح",
    " غير مرة",
    " من خلال بيان",
    " خلال زيارته للمخيم",
    " لدى وصوله إلى مطار المدينة",
    " في مداخلة هاتفية",
]


@pytest.mark.parametrize("between", _BETWEEN)
@pytest.mark.parametrize(("view", "act", "content"), _VIEWS)
def test_what_only_tells_how_or_when_is_passed(view: str, act: str, content: str, between: str) -> None:
    assert told(f"{view.format(between)}.") == [(act, "a", content)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # What stands between the commas is itself what is said.
        ("شدد [سامر العلي=a]، على ضرورة فتح المخازن، وأشاد بالعمال.", ("demand", "a", "فتح المخازن")),
        ("رفض [سامر العلي=a] في بيان إغلاق المرفأ، ودعا إلى الحوار.", ("reject", "a", "إغلاق المرفأ")),
        ("دعا [سامر العلي=a]، خلال جولة، [النقابة=n:of] إلى الحوار.", ("demand", "a", "الحوار")),
        ("قال [سامر العلي=a]، لدى وصوله إلى المدينة، إن الأمر صعب.", ("state", "a", "الأمر صعب")),
    ],
)
def test_what_is_said_is_not_passed(text: str, expected: tuple[str, str, str]) -> None:
    assert expected in told(text)


_STORIES = [
    "، عقب خلاف طويل مع التجار",
    "، بعد أن توقفت المصانع",
    "، وسط تفهم من السكان",
    "، على خلفية نقص الحبوب",
    "، وتتواصل منذ الخميس أعمال الترميم",
    "، ويشهد المرفأ زحاما منذ أيام",
    " ويرأس اللجنة مهندس شاب",
    " ووصل إلى المدينة أمس",
    " وكانت الأعمال قد بدأت قبل شهر",
    "، وقد بدأت الأعمال قبل شهر",
    "، ليؤكد أن الأمر صعب",
    " وذلك إثر خلاف طويل مع التجار",
    "، ومن المقرر أن تبدأ الأعمال غدا",
    "، وفي نهاية اليوم غادرت الشاحنات",
    "، ثم غادر القاعة",
]


@pytest.mark.parametrize("story", _STORIES)
@pytest.mark.parametrize(("view", "act", "content"), _VIEWS)
def test_the_story_is_no_part_of_what_is_held(view: str, act: str, content: str, story: str) -> None:
    assert told(f"{view.format('')}{story}.") == [(act, "a", content)]


@pytest.mark.parametrize(("view", "act", "content"), _VIEWS)
def test_what_he_says_besides_is_a_statement_of_its_own(view: str, act: str, content: str) -> None:
    text = f"{view.format('')} قائلا إن الأمر صعب."
    assert told(text) == [(act, "a", content), ("state", "a", "الأمر صعب")]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        # What must be done within some time, and what belongs to the noun itself.
        ("دعا [سامر العلي=a] إلى فتح المخازن، خلال يومين.", "فتح المخازن، خلال يومين"),
        ("رفض [سامر العلي=a] خطة تضر بالتجار ويخسر فيها الصيادون.", "خطة تضر بالتجار ويخسر فيها الصيادون"),
        ("رفض [سامر العلي=a] ما ورد في الصحف من أخبار.", "ما ورد في الصحف من أخبار"),
        ("دعا [سامر العلي=a] إلى فتح المخازن ونشر الأسعار.", "فتح المخازن ونشر الأسعار"),
        (
            "أكد [سامر العلي=a] عمق الصداقة بين المدينتين وحرص السكان عليها.",
            "عمق الصداقة بين المدينتين وحرص السكان عليها",
        ),
    ],
)
def test_what_belongs_to_the_noun_is_kept(text: str, content: str) -> None:
    assert content in [said for _, _, said in told(text)]


def test_what_is_quoted_behind_a_demand_says_why() -> None:
    assert told('طالب [سامر العلي=a] بفتح المخازن: "الأمر صعب جدا".') == [("demand", "a", "فتح المخازن")]
