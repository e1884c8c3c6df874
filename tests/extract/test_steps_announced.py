"""Steps that a body announces in the present, in its own release: it promises them."""

import datetime as dt
import hashlib

import pytest

from kg.extract.read import read_release
from kg.lexicon.registry import load_registry
from kg.records import Reading
from kg.sources import Release


def reading(text: str) -> Reading:
    """Return what is read in a text."""
    sha = hashlib.sha256(text.encode()).hexdigest()
    release = Release(id="r", text=text, sha256=sha, lang="ar", published=dt.date(2025, 5, 3))
    return read_release(release, load_registry())


STEPS = [
    "الدخول في إضراب عام يوم الخميس",
    "تعليق الدوام حتى إشعار آخر",
    "الانسحاب من اللجنة المشتركة",
    "تنظيم وقفة احتجاجية أمام الوزارة",
    "استمرار الإضراب حتى الثلاثاء",
    "تجميد عضويتها في المجلس",
]


@pytest.mark.parametrize("verb", ["نعلن", "تعلن النقابة"])
@pytest.mark.parametrize("step", STEPS)
def test_a_step_announced_in_the_present_is_promised(step: str, verb: str) -> None:
    """A step announced in the present is promised."""
    stance = reading(f"نقابة عمال النهر\nبيان\n\n{verb} {step}.").stances[0]
    assert (str(stance.act), str(stance.polarity)) == ("promise", "for")


@pytest.mark.parametrize(
    "text",
    ["نعلن انتهاء الإضراب.", "نعلن وفاة زميلنا.", "نعلن نتائج الانتخابات.", "أعلنت النقابة تعليق الدوام."],
)
def test_what_took_place_is_announced_and_not_promised(text: str) -> None:
    """What took place is announced and not promised."""
    assert {str(s.act) for s in reading(f"نقابة عمال النهر\nبيان\n\n{text}").stances} <= {"state"}
