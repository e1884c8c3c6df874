"""What is called after somebody: "the airport of King N", "the centre of Prince N for relief"."""

from kg.extract.mentions.personal_names import name_after
from kg.extract.mentions.view import View

_HONOURED = frozenset({"الملك", "الملكه", "الامير", "الاميره", "الرييس", "الشهيد", "الشيخ", "السلطان", "الامام"})
# Endings of what the purpose goes on with: "for relief and humane works".
_ABOUT = ("يه", "ات", "ال")
_BEHIND = frozenset({"الدولي", "الدوليه", "الوطني", "الوطنيه", "الجوي", "الجويه", "العسكري", "العسكريه"})


def in_honour(view: View, i: int) -> int:
    """Find how far the name of a thing reaches that is called after somebody.

    Args:
        view: The text.
        i: Index of its head noun.

    Returns:
        Index of its last word; 0 when it is not called so.
    """
    if view.form(i + 1) not in _HONOURED:
        return 0
    name = name_after(view, i + 2, sure=False, alone=True)
    if name is None:
        return 0
    last = name[1]
    if view.form(last + 1).startswith("لل"):
        last += 1
        while view.form(last + 1).startswith(("وال", "ال")) and view.form(last + 1).endswith(_ABOUT):
            last += 1
    return last + (view.form(last + 1) in _BEHIND)
