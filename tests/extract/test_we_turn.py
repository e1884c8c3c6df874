"""'We' begin another view within a quotation: '..., we demand', 'and we shall', 'therefore we', 'I was hoping'."""

import pytest

from tests.extract.test_fronted import told

VIEWS = [
    ("نطالب بفتح الطريق", "demand", "فتح الطريق"),
    ("نرفض التدخل الأجنبي", "reject", "التدخل الأجنبي"),
    ("نشكر كندا على دورها", "praise", "دورها"),
    ("لن نقبل بالتدخل الأجنبي", "reject", "التدخل الأجنبي"),
]


@pytest.mark.parametrize("joined", ["، و{}", "، ولكن {}", "، ولهذا {}", "، لذلك {}", "، ومن هنا {}", ". ومن هنا {}"])
@pytest.mark.parametrize(("view", "act", "content"), VIEWS)
def test_we_begin_another_view(view: str, act: str, content: str, joined: str) -> None:
    text = "وقال الوزير سامر العلي: «الوضع صعب جدا" + joined.format(view) + "»."
    assert told(text)[-1] == (act, "سامر العلي", content)


@pytest.mark.parametrize(
    ("said", "last"),
    [
        ("الوضع صعب جدا، نطالب بفتح الطريق", ("demand", "فتح الطريق")),
        ("الوضع صعب جدا، وسنواصل دعم كندا", ("promise", "سنواصل دعم كندا")),
        ("الوضع صعب جدا، ونحن ملتزمون بفتح الطريق", ("promise", "فتح الطريق")),
        ("الوضع صعب جدا، وكنت أتمنى فتح الطريق", ("hope", "فتح الطريق")),
        ("كنا نأمل فتح الطريق", ("hope", "فتح الطريق")),
        ("الوضع صعب جدا، وإنني ملتزم بفتح الطريق", ("promise", "فتح الطريق")),
    ],
)
def test_we_go_on_with_what_we_shall_or_hoped(said: str, last: tuple[str, str]) -> None:
    assert told(f"وقال الوزير سامر العلي: «{said}».")[-1][::2] == last


@pytest.mark.parametrize(
    "said",
    [
        "بصفتنا دولة مجاورة، ندعو إلى فتح الطريق",
        "سنفتح الطريق في الشمال، وسنواصل العمل",
        "الطريق الذي فتح أمس، وكنت أعرفه، صعب",
    ],
)
def test_what_goes_before_is_not_cut_off(said: str) -> None:
    assert len(told(f"وقال الوزير سامر العلي: «{said}».")) == 1


def test_what_another_says_to_us_is_not_asked_by_us() -> None:
    what = "بعدما قال لنا ناصر العلي: نطالب بوقف القتال، وصل الوفد"
    assert told(f'قال سامر الديري: "{what}".') == [("state", "سامر الديري", what)]
