"""Lists whose items begin with verbs: who is named above the list does what each of them says."""

import pytest

from tests.extract.reading_of import held
from tests.extract.test_embedded import read

WHO = "مجلس بلدية النهر"
ABOVE = [
    f"إن {WHO}، المجتمع اليوم بمقره، وبعد تدارس الوضع، فإنه:\n\n",
    f"إن {WHO}، بعد الاطلاع على ما جرى في القرى:\n",
    f"اجتمع {WHO} أمس. وعليه فإن {WHO}:\n",
    f"عقد {WHO} اجتماعا طارئا أمس. وبعد النقاش، فإنه:\n",
    f"{WHO}\nبيان\n\nتدهورت أحوال القرى في الأسابيع الماضية. وبناء على ذلك فإنه:\n",
    f"{WHO}، المجتمع بصفة استثنائية:\n",
]
SIGNS = [("- ", "- "), ("• ", "• "), ("أولا: ", "ثانيا: "), ("1. ", "2. "), ("", "و"), ("1- ", "2- ")]


@pytest.mark.parametrize("signs", SIGNS)
@pytest.mark.parametrize("above", ABOVE)
def test_who_is_named_above_a_list_does_what_its_items_say(above: str, signs: tuple[str, str]) -> None:
    """Who is named above a list does what its items say."""
    items = f"{signs[0]}يندد بقطع المياه عن القرى.\n{signs[1]}يطالب المحافظ بفتح الطريق، محذرا من نفاد الصبر."
    told = [(WHO, "قطع المياه عن القرى"), (WHO, "فتح الطريق"), (WHO, "نفاد الصبر")]
    assert held(read(above + items)) == told


@pytest.mark.parametrize(
    "above",
    [
        "إن اتحاد المزارعين ونقابة الصيادين:\n",
        "بيان صادر عن اتحاد المزارعين ونقابة الصيادين\n\nساءت الأحوال. وعليه فإن الموقعين:\n",
    ],
)
def test_two_above_a_list_do_together_what_its_items_say(above: str) -> None:
    """Two above a list do together what its items say."""
    told = held(read(f"{above}يدينان إغلاق الميناء.\nويدعوان الحكومة إلى الحوار."))
    both = "اتحاد المزارعين & نقابة الصيادين"
    assert told == [(both, "إغلاق الميناء"), (both, "الحوار")]


def test_another_who_speaks_ends_the_list() -> None:
    """Another who speaks ends the list."""
    told = held(read(f"إن {WHO}:\n- يندد بقطع المياه.\n- وقال المحافظ إن الطريق مغلق.\n- يرى أن الصبر نفد."))
    assert told == [(WHO, "قطع المياه"), ("المحافظ", "الطريق مغلق")]


def test_a_verb_of_the_other_gender_is_not_of_the_body_above() -> None:
    """A verb of the other gender is not of the body above."""
    assert held(read(f"إن {WHO}:\n- تندد بقطع المياه عن القرى.")) == []


def test_which_of_two_does_what_one_does_is_left_open() -> None:
    """Which of two does what one does is left open."""
    assert held(read("اجتمعت رابطة المعلمين ونقابة الأطباء. وبعد النقاش، فإنها:\n- تدين إغلاق المدارس.")) == []


@pytest.mark.parametrize("end", [",", "،", "،\n"])
def test_a_comma_leads_to_items_behind_who_is_named_with_indeed(end: str) -> None:
    """A comma leads to the items behind a body that is named with "indeed"; whom an item asks does nothing."""
    above = f"إن {WHO}، المجتمع مساء أمس، وبعد اطلاعه على ما جرى في السوق{end}\n"
    told = held(read(f"{above}- يستنكر إغلاق السوق،\n- يدعو المحافظ إلى فتح السوق،\n- يحيي التجار."))
    assert told == [(WHO, "إغلاق السوق"), (WHO, "فتح السوق"), (WHO, "التجار")]


def test_a_comma_leads_to_no_items_where_nobody_is_named_with_indeed() -> None:
    """A comma leads to no items where nobody is named with "indeed"."""
    assert held(read(f"تضررت بيوت كثيرة قرب {WHO}،\n- يستنكر إغلاق السوق.")) == []
