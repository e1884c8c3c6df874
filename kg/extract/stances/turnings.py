"""Words by which a report turns to another matter, or to more of the same: "in this regard", "on another level"."""

from kg.extract.layout.lay import Layout
from kg.text.fold import fold_word

_TOPICS = frozenset(
    fold_word(words)
    for words in (
        *("في هذا السياق", "في هذا الإطار", "في هذا الصدد", "في هذا الشأن", "في السياق ذاته", "في السياق نفسه"),
        *(
            "في الإطار ذاته",
            "في الإطار نفسه",
            "في سياق متصل",
            "في سياق آخر",
            "في شأن متصل",
            "في شأن آخر",
            "في غضون ذلك",
        ),
        *("في المقابل", "في الوقت نفسه", "في الوقت ذاته", "من جهة أخرى", "من جهة ثانية", "من ناحية أخرى", "إلى ذلك"),
        *(
            "بهذه المناسبة",
            "في هذه المناسبة",
            "على صعيد آخر",
            "على صعيد متصل",
            "على الصعيد نفسه",
            "في الأثناء",
            "في هذه الأثناء",
            "في تطور آخر",
        ),
    )
)
_TOPIC_OPENS = frozenset(words.split()[0] for words in _TOPICS)


def past_topic(layout: Layout, i: int) -> int:
    """Return the place past words that turn to another matter, or the same place.

    Args:
        layout: The release.
        i: Index of the first of them.
    """
    for length in (3, 2) if layout.form(i).removeprefix("و") in _TOPIC_OPENS else ():
        words = " ".join(layout.forms[i : i + length])
        if words.removeprefix("و") in _TOPICS:
            return i + length
    return i
