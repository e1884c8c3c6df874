"""Read what is judged of by a preposition: "considered it out of place", "as good as a declaration of war"."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import PREPOSITIONS, definite
from kg.extract.stances.walk import Frame, Walk
from kg.lexicon.tone import load_tone
from kg.text.fold import word_set

_WORDS = {
    "في": word_set("غير محله محلها سياق صالح صلب خدمة"),
    "من": word_set("قبيل باب صميم حق أهم أبرز أخطر"),
    "علي": word_set("حق خطأ صواب"),
}
_ALONE = word_set("بمثابة خارج دون ضد")
#: Him who is judged, behind a participle: "considering it".
HIM = word_set("إياه إياها إياهم")


def judged_by(layout: Layout, i: int) -> bool:
    """Tell whether a judgement that begins with a preposition stands at a place.

    Args:
        layout: The release.
        i: Index of the word.

    Returns:
        Whether it does.
    """
    form = layout.form(i)
    return form in _ALONE or layout.form(i + 1) in _WORDS.get(form, ())


def called_names(layout: Layout, i: int) -> bool:
    """Tell whether an indefinite judgement begins at a place with a word of praise or blame, perhaps its adjective.

    Args:
        layout: The release.
        i: Index of the word.

    Returns:
        Whether it does: "a breach of the truce", "an important step", not "two times".
    """
    tone = load_tone()
    near = range(i, min(i + 2, len(layout.forms)))
    judged = any(tone[kind].at(layout.forms, k) for kind in ("praising", "belittling", "scorn") for k in near)
    return judged and not definite(layout.form(i))


def judged_at_once(walk: Walk) -> Frame | None:
    """Read a judgement behind a verb that has what is judged written on to it: "and considered it out of place".

    Args:
        walk: The walk, standing right behind the verb.

    Returns:
        The frame, or None where no such judgement follows.
    """
    if walk.form.verb.force != "considers" or "0" not in walk.form.verb.takes:
        return None
    him = walk.layout.form(walk.i) in HIM
    if not (walk.form.inflected.pronoun or him):
        return None
    at = walk.i + him
    # "Considered it an 'intervention' in its affairs".
    parted = walk.layout.form(walk.layout.quote_at.get(at, -1)) in PREPOSITIONS
    at += at in walk.layout.quote_at
    return walk.frame(at, "0") if at < walk.stop and (parted or judged_by(walk.layout, at)) else None
