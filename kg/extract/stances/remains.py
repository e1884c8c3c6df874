"""Tell of whom a verb such as "remains" says what he is: "X remains committed to", "was still refusing"."""

from kg.extract.layout.lay import Layout
from kg.extract.mentions.found import NounPhrase
from kg.text.fold import with_and, word_set

REMAINS = word_set("يظل تظل سيظل ستظل سنظل نظل يبقى تبقى سيبقى ستبقى سنبقى نبقى")
# "It was striking": behind these the participle tells what something is.
IS = REMAINS | with_and(
    "جاء جاءت أتى أتت يأتي تأتي كان كانت كانوا يكون تكون بدا بدت يبدو تبدو بات باتت أصبح أصبحت ظل ليس"
    " ظلت زال زالت زالوا يزال تزال يزالون مازال مازالت ليست دام دامت مادام مادامت"
)
# "X came stressing that" tells what he says.
_COMES = with_and("جاء جاءت أتى أتت يأتي تأتي")
_STILL, _NOT = word_set("زال زالت زالوا يزال تزال يزالون"), word_set("ما لا لم")

_BEGINS = with_and(
    "بدأ بدأت بدأوا بدؤوا أخذ أخذت أخذوا راح راحت راحوا ظل ظلت ظلوا بات باتت باتوا أصبح أصبحت أصبحوا عاد عادت عادوا"
    " استمر استمرت استمروا يظل تظل يظلون مازال مازالت مازالوا لازال لازالت لازالوا لايزال لاتزال"
)
_CEASED, _NO = (
    _STILL | word_set("يزل تزل يزالوا انفك انفكت ينفك تنفك فتئ فتئت يفتأ تفتأ برح برحت"),
    with_and("ما لا لم"),
)


def before_still(layout: Layout, j: int, first: int) -> int:
    """Return where "is still", "began to" and their like begin that stand right before a place: "still refuses".

    Args:
        layout: The release.
        j: Index of the verb in the present, or of its subject.
        first: Index of the first word that may be looked at.

    Returns:
        Index of their first word, or the same index where no such verb stands there.
    """
    if j - 1 >= first and layout.form(j - 1) in _BEGINS and layout.form(j - 2) not in _NO:
        return j - 1
    return j - 2 if j - 2 >= first and layout.form(j - 1) in _CEASED and layout.form(j - 2) in _NO else j


def past_copula(layout: Layout, i: int) -> int:
    """Return the index past "remains" or "is still" at a place, if the actor of whom it tells stands behind it.

    Args:
        layout: The release.
        i: Index of the word that may be the verb, or the "not" of "has not ceased to".

    Returns:
        Index of the actor, or the same index.
    """
    j = i + (layout.form(i) in _NOT and layout.form(i + 1) in _STILL)
    return j + 1 if layout.form(j) in IS and layout.phrase(j + 1) is not None else i


def of_whom_it_tells(layout: Layout, i: int) -> NounPhrase | None:
    """Return the actor right before a place of whom a verb such as "remains" tells what stands there, or nobody.

    Args:
        layout: The release.
        i: Index of the participle.

    Returns:
        The actor between the verb and the participle, or None.
    """
    who = layout.ends_at.get(i - 1)
    return who if who is not None and layout.form(who.first - 1) in IS - _COMES else None
