"""Tell verbs in the future from other words that begin like them."""

from kg.text.fold import word_set

_NOT_FUTURE = tuple(
    word_set(
        "سياس سياد سيار سيناء سيناري سينات سينما سينود ستاف سيرجي سيرغي سيرو سنوات سنوي ستين سيلان سيمون ستوكه ستيف"
        " ستيو ستالي ستان ستراتي ستار ستون سيدات"
    )
)
# Nouns and verbs of the past that begin like a future: "a lady", "control", "the course of".
_NO_FUTURE = word_set(
    "سيول سيولة سيولا سيدة سيدتي سيدنا سيدها سيدهم سيرة سيرته سيرتها سيرها"
    " سيطر سيطرة سيطرت سيطروا سيطرنا سيطرته سيطرتها سيطرتهم"
)
# Verbs that are shorter in the future than other words that begin so.
_SHORT = word_set(
    "سيقف ستقف سنقف سيضع ستضع سنضع سيصل ستصل سنصل سيمد ستمد سنمد سيفي ستفي سنفي سنظل سنبقى سيقر ستقر سنقر"
    " سيرد سترد سنرد"
)


def is_future(form: str) -> bool:
    """Tell whether a folded word looks like a verb in the future.

    Examples:
        >>> is_future("سيواصل"), is_future("سيدعم"), is_future("السياسه"), is_future("سيده")
        (True, True, False, False)
    """
    return form in _SHORT or (
        len(form) >= 5
        and form[0] == "س"
        and form[1] in "يتن"
        and form not in _NO_FUTURE
        and not form.startswith(_NOT_FUTURE)
    )
