"""A verb whose subject stands before it is nobody else's, though no table knows that subject; nor what follows it."""

import pytest

from tests.extract.test_court_and_cabinet import told

_SPOKE = "أكد السفير النرويجي خالد الحلبي أن الجسر مغلق."
_ON = "وأضاف أن السد ممتلئ."


def _all(sentence: str) -> list[tuple[list[str], str]]:
    return [(who, content) for _, who, content in told(f"{_SPOKE} {sentence} {_ON}")]


@pytest.mark.parametrize(
    "sentence",
    [
        "أما سائق الحافلة فأكد أن الطريق طويل.",
        "وكان قصر الورد، أعلن أمس في بيان أن الطريق طويل.",
        "الشارع المحلي بدوره قال إن الطريق طويل.",
        "عميد الكلية، وفي أول تعليق، أوضح أن الطريق طويل.",
        "الأهالي قالوا إن الطريق طويل.",
        "آل الطيب سامر الهاشم - وهم جيران الضحية - شدد على أن الطريق طويل.",
        "الحريق في يومه الثاني وكان قصر الورد، أعلن أمس في بيان أن الطريق طويل.",
        "وقال بيان من بيت الحكمة إن الطريق طويل.",
        "وذكر بيان صادر عن جيران الضحية أن الطريق طويل.",
        "وأكد بيان للشارع المحلي أن الطريق طويل.",
    ],
)
def test_who_spoke_before_does_not_say_what_a_stranger_does(sentence: str) -> None:
    assert [content for who, content in _all(sentence) if who == ["خالد الحلبي"]] == ["الجسر مغلق"]


@pytest.mark.parametrize(
    "sentence",
    [
        "سامر الديري - رئيس فريق البحث الصادر عن المعهد - شدد على أن الطريق طويل.",
        "الخبير في شؤون الطاقة سامر الديري - وهو رئيس فريق البحث - قال إن الطريق طويل.",
        "أما استشاري التخطيط وإدارة المدن الدكتور سامر الديري فقال إن الطريق طويل.",
    ],
)
def test_who_is_named_before_the_verb_speaks_and_goes_on(sentence: str) -> None:
    assert _all(sentence)[1:] == [(["سامر الديري"], "الطريق طويل"), (["سامر الديري"], "السد ممتلئ")]


@pytest.mark.parametrize(
    "sentence",
    [
        "وفي تصريح للصحفيين، أكد أن الطريق طويل.",
        "ومساء أمس أكد أن الطريق طويل.",
        "الأحد الماضي أكد أن الطريق طويل.",
        "وعشية الزيارة، أكد أن الطريق طويل.",
        "وكان أكد أمس أن الطريق طويل.",
        "وأضاف البيان أن الطريق طويل.",
    ],
)
def test_who_spoke_before_goes_on_behind_other_openings(sentence: str) -> None:
    assert _all(sentence)[1:] == [(["خالد الحلبي"], "الطريق طويل"), (["خالد الحلبي"], "السد ممتلئ")]


def test_as_for_what_is_spoken_of_the_speaker_goes_on() -> None:
    assert (["خالد الحلبي"], "مغلق") in _all("أما الطريق فأكد أنه مغلق.")


@pytest.mark.parametrize("before", ["وفي هذا الشأن", "وبهذه المناسبة"])
def test_a_colon_is_of_the_verb_right_before_it(before: str) -> None:
    text = f"طالبت النقابة بالحوار مضيفة لدينا مهمة في البلد، {before} قالت الخارجية الفرنسية: الطريق طويل جدا."
    assert told(text)[-1] == ("state", ["وزارة الخارجية الفرنسية"], "الطريق طويل جدا")


ACCUSER = [
    "واتهم النائب بيشتون نازم الحكومة بالتمييز.",
    'واتهم النائب بيشتون نازم، من كتلة "الفجر"، الحكومة بالتمييز.',
    'وأعلن حزبا "الفجر" و"النهر" تشكيل لجنة مشتركة.',
    'وأعلن حزبا " الفجر " , بزعامة سامر العلي , وحركة " النهر " تشكيل لجنة مشتركة .',
]


@pytest.mark.parametrize("text", ACCUSER)
def test_who_stands_behind_the_verb_is_not_what_the_last_speaker_speaks_of(text: str) -> None:
    found = told(f"قال سامي الحوراني إن الطريق طويل. {text}")
    assert [who for _, who, _ in found] == [["سامي الحوراني"]]


def test_a_party_that_is_founded_is_no_two_parties() -> None:
    found = told("قال سامي الحوراني إن الطريق طويل. وأعلن حزبا جديدا للفلاحين.")
    assert [who for _, who, _ in found] == [["سامي الحوراني"]] * 2


@pytest.mark.parametrize(
    "sentence",
    [
        "وكتب زورفان بيشاري أن الطريق طويل.",
        "وذكر تلفزيون إم . بي . تي نيوز أن الطريق طويل.",
    ],
)
def test_nobody_goes_on_behind_a_speaker_whom_no_table_knows(sentence: str) -> None:
    assert _all(sentence) == [(["خالد الحلبي"], "الجسر مغلق")]


def test_who_wrote_where_is_told_goes_on() -> None:
    assert _all("وكتب في صفحته أن الطريق طويل.")[-1] == (["خالد الحلبي"], "السد ممتلئ")


@pytest.mark.parametrize(
    ("sentence", "goes_on"),
    [
        ("إن تمادي المهاجمين يكشف عن نواياهم، ويؤكد استمرار أطماعهم.", False),
        ("إن الحزب يتابع الأحداث، ويؤكد حق السكان في العودة.", True),
    ],
)
def test_what_a_deed_confirms_is_not_affirmed_by_who_tells_of_it(sentence: str, goes_on: bool) -> None:
    holders = [who for _, who, _ in told(f"يدين حزب النور العدوان على القرية.\n{sentence}")]
    assert len(holders) == 1 + goes_on
