"""Views told behind what is inserted between their subject and its verb: clauses, respects, companions."""

import pytest

from tests.extract.test_fronted import told

SAID = "وقال وزير الخارجية الكندي بيتر لوران إن "
INSERTED = [
    "الهند، ومنذ اليوم الأول للأزمة، ترفض التدخل في شؤون اليمن",
    "الهند، من جانبها، ترفض التدخل في شؤون اليمن",
    "الهند، التي تتولى رئاسة المجلس، ترفض التدخل في شؤون اليمن",
    "الهند، بوصفها عضوا في مجلس الأمن، ترفض التدخل في شؤون اليمن",
    "الهند التي تستضيف المفاوضات ترفض التدخل في شؤون اليمن",
    "الهند حكومة وشعبا ترفض التدخل في شؤون اليمن",
    "الهند رئيسا وحكومة وشعبا ترفض التدخل في شؤون اليمن",
    "الهند وحلفاءها ترفض التدخل في شؤون اليمن",
    "الهند بقيادتها الجديدة ترفض التدخل في شؤون اليمن",
    "الهند وبالتنسيق مع الأمم المتحدة ترفض التدخل في شؤون اليمن",
]


@pytest.mark.parametrize("words", INSERTED)
def test_a_view_is_told_behind_what_is_inserted(words: str) -> None:
    assert told(f"{SAID}{words}.") == [("reject", "الهند", "التدخل في شؤون اليمن")]


def test_an_adjective_may_tell_it() -> None:
    assert told(f"{SAID}الهند، التي تتولى رئاسة المجلس، ملتزمة باتفاق جنيف.") == [("promise", "الهند", "اتفاق جنيف")]


OPEN = [
    "الهند قد ترفض التدخل في شؤون اليمن",
    "الهند التي دعت إلى مؤتمر يرفض التدخل في شؤون اليمن غائبة",
    "سياسة الهند، التي ترفض التدخل في شؤون اليمن، واضحة",
]


@pytest.mark.parametrize("words", OPEN)
def test_a_verb_that_describes_another_noun_or_is_only_possible_is_no_view_of_the_subject(words: str) -> None:
    assert ("reject", "الهند", "التدخل في شؤون اليمن") not in told(f"{SAID}{words}.")
