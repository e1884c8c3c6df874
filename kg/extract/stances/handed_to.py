"""Tell who only got a document in which something is said: "X handed the minister a letter, in which he stressed"."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import STOPS
from kg.extract.mentions.found import NounPhrase
from kg.lexicon.nouns import nouns_ar
from kg.text.fold import with_and

_FAR = 8


def is_handed(layout: Layout, who: NounPhrase) -> bool:
    """Tell whether the one before a document is who got it: "X handed the minister a letter", "the minister got one".

    Args:
        layout: The release.
        who: The actor phrase right before the document.

    Returns:
        Whether a verb of handing over has another subject before him, or a verb of getting stands there.
    """
    if layout.form(who.first - 1) in _GETS:
        return True
    for k in range(who.first - 2, max(-1, who.first - _FAR), -1):
        if layout.forms[k] in STOPS:
            return False
        if layout.forms[k] in _HANDS:
            return True
    return False


_HANDS = with_and(
    "سلم سلمت سلما سلموا يسلم ناول ناولت حمل حملت حملوا أعطى أعطت بلغ أبلغ أبلغت منح أهدى أهدت أودع أودعت"
)
_GETS = with_and(
    "تلقى تلقت يتلقى تسلم تسلمت يتسلم استلم استلمت وصلت وردت جاءت بلغت أتت وصل ورد جاء قرأ قرأت استقبل استقبلت"
)


def several_do(form: str) -> bool:
    """Tell whether a folded word names people in the plural of a subject: "the teachers".

    Args:
        form: The word.

    Returns:
        Whether it does, so that it is no object.
    """
    noun, nouns = form.removeprefix("ال"), nouns_ar()
    plural = form.startswith("ال") and form.endswith("ون")
    return plural and any(nouns.has(kind, noun) for kind in ("voice_p", "collective_p", "population_p"))
