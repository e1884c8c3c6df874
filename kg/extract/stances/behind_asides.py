"""Whether who speaks stands behind where, when and in what he said it: "said in a statement the minister N that"."""

from kg.extract.layout.wording import THAT
from kg.extract.mentions.found import NounPhrase
from kg.extract.stances.noun_phrases import OF_DOCUMENT
from kg.extract.stances.walk import Walk
from kg.text.fold import word_set
from kg.text.words import COMMAS

# What one puts out oneself: whose it is says it.
_OWN_WORDS = word_set(
    "بيان تصريح تصريحات كلمة خطاب رسالة مقال تغريدة تغريدات بلاغ تدوينة منشور مداخلة حديث مقابلة صحفيين"
    " صحافيين إعلاميين تويتر فيسبوك إنستغرام يوتيوب"
)
_PRONOUNS = ("ها", "هم", "هما")
_BARE = frozenset({"0", '"'})


def behind_aside(walk: Walk, phrase: NounPhrase) -> bool:
    """Tell whether an actor behind an aside is the subject and no part of the aside.

    Args:
        walk: The walk, standing at the actor, of whom no word is written on to another.
        phrase: The actor.

    Returns:
        Whether the aside is complete before him and what the cue takes stands behind him.
    """
    verb, layout = walk.form.verb, walk.layout
    if verb.addressee == "0" or verb.target or walk.blank >= 0 or not _complete(walk):
        return False
    after = phrase.last + 1 + (layout.form(phrase.last + 1) in COMMAS)
    form = layout.form(after)
    return form in THAT or form in verb.takes - _BARE


def _complete(walk: Walk) -> bool:
    """Tell whether the words before a place are a whole: a name, a time, an own statement, a noun with its owner."""
    layout, i = walk.layout, walk.i
    before = layout.form(i - 1)
    if before in _OWN_WORDS or before in OF_DOCUMENT:
        return True
    if layout.found.release.text[layout.words.ends[i - 1] - 1] == "ه" or before.endswith(_PRONOUNS):
        return True
    near = range(max(walk.at, i - _LONGEST), i)
    return any(layout.place_at.get(k) == i or (k in layout.time_at and layout.time_at[k][0] == i) for k in near)


_LONGEST = 6
