"""Who speaks by the verbatim record of a meeting: "Mr. N (Ruritania) (spoke in English):" at the head of a paragraph.

So print the records of the United Nations (S/PV, A/PV): the speaker's title and name, whom he speaks for in brackets,
and the language he spoke where it was another.
"""

from kg.extract.mentions.view import View
from kg.text.fold import word_set

_TITLES = word_set("السيد السيدة الآنسة السير الشيخ الأمير الأميرة الدكتور الدكتورة")
_SPOKE = word_set("تكلم تكلمت")
_NAME, _FOR, _LANGUAGE = 5, 9, 5
_BEFORE = frozenset({"", "\n", ".", "؟", "!", "»", ")"})


def recorded_name(view: View, i: int) -> tuple[int, int] | None:
    """Read the name of a speaker in a record of a meeting.

    Args:
        view: The text.
        i: Index of the title before the name.

    Returns:
        First and last word of the name; None where no such heading of a speech stands there.
    """
    if view.form(i) not in _TITLES or view.form(i - 1) not in _BEFORE:
        return None
    opens = next((k for k in range(i + 2, i + 2 + _NAME) if view.form(k) == "("), 0)
    closes = next((k for k in range(opens + 2, opens + 2 + _FOR) if view.form(k) == ")"), 0) if opens else 0
    name = view.words.forms[i + 1 : opens]
    if not closes or not all(word.isalpha() for word in name):
        return None
    if view.form(closes + 1) == "(" and view.form(closes + 2) in _SPOKE:
        spoken = next((k for k in range(closes + 3, closes + 3 + _LANGUAGE) if view.form(k) == ")"), closes)
        closes = spoken
    return (i + 1, opens - 1) if view.form(closes + 1) == ":" else None
