"""Whether who speaks stands behind where, when and in what he said it: "said in a statement the minister N that"."""

from kg.extract.layout.wording import ADJUNCTS, THAT, definite
from kg.extract.mentions.found import NounPhrase
from kg.extract.stances.actions import is_action
from kg.extract.stances.noun_phrases import DONE, OF_DOCUMENT
from kg.extract.stances.walk import Walk
from kg.text.fold import word_set
from kg.text.names import is_given
from kg.text.words import COMMAS

# What one puts out oneself: whose it is says it.
_OWN_WORDS = word_set(
    "بيان تصريح تصريحات كلمة خطاب رسالة مقال تغريدة تغريدات بلاغ تدوينة منشور مداخلة حديث صحفيين"
    " صحافيين إعلاميين تويتر فيسبوك إنستغرام يوتيوب"
)
_PRONOUNS = ("ها", "هم", "هما")
# No question that another put: "in his answer to a question that X put".
_DELIVERED = word_set("ألقاها ألقتها ألقاه ألقته أصدره أصدرته أصدرها أصدرتها وجهها وجهتها كتبها كتبتها تلاه تلاها")
_BARE, _WRITTEN_ON = frozenset({"0", '"'}), frozenset("بل")
_SHORT = 3


def behind_aside(walk: Walk, phrase: NounPhrase) -> bool:
    """Tell whether an actor behind an aside is the subject and no part of the aside.

    Args:
        walk: The walk, standing at the actor, of whom no word is written on to another.
        phrase: The actor.

    Returns:
        Whether the aside is complete before him and what the cue takes stands behind him.
    """
    verb, layout = walk.form.verb, walk.layout
    if verb.addressee == "0" or walk.blank >= 0 or not _complete(walk):
        return False
    after = phrase.last + 1 + (layout.form(phrase.last + 1) in COMMAS)
    form = layout.form(after)
    told = layout.ends_at.get(walk.i - 1)
    # "Told «The Paper» X:".
    to_paper = form == ":" and told is not None and layout.form(told.first - 1) == "ل"
    if to_paper or form in THAT or form in verb.takes - _BARE:
        return True
    if "0" in verb.takes:
        # "Condemned in a statement the party the attack": what is condemned stands behind who condemns it.
        return form in DONE or is_action(form) or (len(form) > _SHORT and _owned(walk, after))
    return not verb.target and form[:1] in verb.takes and form[:1] in _WRITTEN_ON and len(form) > _SHORT


def unknown_behind(walk: Walk) -> bool:
    """Tell whether a word behind the comma that ends an aside begins a subject of whom nothing is known.

    Args:
        walk: The walk, standing at the word.

    Returns:
        Whether it does, so that nobody else may be taken for the subject.
    """
    form = walk.layout.forms[walk.i]
    return walk.layout.form(walk.i - 1) in COMMAS and (definite(form) or is_given(form))


def _complete(walk: Walk) -> bool:
    """Tell whether the words before a place are a whole: a name, a time, an own statement, a noun with its owner."""
    layout, i = walk.layout, walk.i
    before = layout.form(i - 1)
    if before in _OWN_WORDS or before in OF_DOCUMENT:
        return True
    owned = _owned(walk, i - 1) and layout.form(i - 2) in ADJUNCTS and not is_action(before)
    if owned or before in _DELIVERED:
        # "In an address he delivered", "in his reply"; of "a seminar that X held" nobody speaks.
        return True
    near = range(max(walk.at, i - _LONGEST), i)
    return any(layout.place_at.get(k) == i or (k in layout.time_at and layout.time_at[k][0] == i) for k in near)


def _owned(walk: Walk, i: int) -> bool:
    """Tell whether a word bears a pronoun: "his office", "her refusal"."""
    layout = walk.layout
    own = i < len(layout.forms) and layout.found.release.text[layout.words.ends[i] - 1] == "ه"
    return own or layout.form(i).endswith(_PRONOUNS)


_LONGEST = 6


def past_this(walk: Walk) -> int:
    """Return the place past "this" before whoever says that something is so: "these sources said that".

    Args:
        walk: The walk.

    Returns:
        The place of the actor; 0 where no such word stands right behind a verb of saying.
    """
    layout, i = walk.layout, walk.i
    if i != walk.at + 1 or layout.forms[i] not in _THIS or "says" not in walk.form.verb.flags:
        return 0
    who = layout.phrase(i + 1)
    return i + 1 if who is not None and layout.bare(who) and layout.form(who.last + 1) in THAT else 0


_THIS = word_set("هذا هذه هذان هاتان هؤلاء")
