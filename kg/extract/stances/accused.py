"""Tell whether the only one named with "accused" is the accused: "X was falsely, in his absence, accused of"."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import ADJUNCTS, ADVERBS, THAT, WHOLE
from kg.text.fold import word_set
from kg.text.words import COMMAS

_SHORT = 4
# Adverbs behind which comes what somebody is accused of: "accused X formally of"; "him" is an object of its own.
_FALSELY = word_set(
    "ظلما وزورا بهتانا وبهتانا باطلا خطأ جزافا كذبا وكذبا عدوانا وعدوانا تعسفا غيابيا ضمنا ضمنيا علنيا تلميحا افتراء"
    " تكرارا وتكرارا مباشرة"
)
HOW = (ADVERBS | _FALSELY) - word_set("إياه إياها إياهم إياهما")
_WITHOUT = word_set("دون بدون بلا بغير")
_HE_IS = word_set("وهو وهي")
_ASIDE = 10


def nobody_else(layout: Layout, i: int) -> bool:
    """Tell whether nothing but manner, time and place stand before what one is accused of: "X was falsely accused of".

    Args:
        layout: The release.
        i: Index of the word behind the only actor.

    Returns:
        Whether nobody else is named who may be the accused.
    """
    while (who := layout.phrase(i)) is None or not layout.bare(who):
        form = layout.form(i)
        if form in HOW:
            i += 1
        elif form in _WITHOUT:
            i += 2
        elif i in layout.time_at:
            i = layout.time_at[i][0]
        elif form == "من" and layout.form(i + 1) == "قبل":
            # "Was accused by X of".
            return True
        elif form in ADJUNCTS:
            # "Before the court", "days ago", "in the last year".
            governed = layout.phrase(i + 1)
            behind = governed.last + 1 if governed is not None else i + 2
            i = i + 1 if i + 1 in layout.time_at else behind
        elif form in COMMAS:
            # "X, who is a writer, was accused of".
            told = layout.form(i + 1) in _HE_IS
            i = next((k + 1 for k in range(i + 1, i + _ASIDE) if told and layout.form(k) in COMMAS), i + 1)
        else:
            return form[:1] == "ب" and form not in WHOLE and (len(form) > _SHORT or form in THAT)
    return False
