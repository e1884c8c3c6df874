"""Somebody who is called by a noun only: "an official", "another one", "a source who asked not to be named"."""

from kg.extract.mentions.chunk import Chunk
from kg.extract.mentions.found import Form
from kg.extract.mentions.said_alone import that_follows
from kg.extract.mentions.tails import is_sign
from kg.extract.mentions.view import View
from kg.text.fold import word_set
from kg.text.words import COMMAS

_ANOTHER = frozenset({"اخر", "اخري", "ثان", "ثالث"})
# What stands behind somebody without name or post who speaks: what he says, or how he wants to be quoted.
_SPOKEN = frozenset({":", "،", "."}) | word_set(
    "أن إن أنه إنه أنها إنها قوله قولها رفض رفضت طلب طلبت فضل فضلت اشترط اشترطت لم في من"
)
# Callings that are more often adjectives: "great progress in".
_RANKS = word_set("كبير كبيرة رئيس رئيسة")
_TO, _THAT = "الي", ("بان", "فان")
_WISHES = word_set("رفض رفضت طلب طلبت فضل فضلت اشترط اشترطت آثر آثرت لم رفضا طلبا رفضوا طلبوا فضلوا اشترطوا")
_NAMED = word_set("اسمه اسمها اسمهم اسميهما أسمائهم هويته هويتها هويتهم تسمه تسمها تسمهم الاسم")
_BECAUSE = word_set("لأسباب لحساسية لدواع لأنه لأنها لكونه لكونها نظرا بسبب خشية حفاظا كونه")
_LONGEST_WISH, _LONGEST_CAUSE = 8, 8
_ENDS = COMMAS | {":", ".", "\n", "؟"}


def past_somebody(view: View, i: int) -> int:
    """Return the last word of somebody who is called by a noun only, or -1 where nothing tells that he speaks.

    Args:
        view: The text.
        i: Index of the noun.

    Returns:
        Index of the noun, or of "another" behind it.
    """
    if view.form(i) in _RANKS:
        return -1
    last = i + (view.form(i + 1) in _ANOTHER)
    after, then = view.form(last + 1), view.form(last + 2)
    # "Pointed to the season": a word before "to" is as often a name, unless a clause follows.
    spoken = (
        after in _SPOKEN or _at_a_body(view, last + 1) or after.startswith(_THAT) or (after == _TO and then in _SPOKEN)
    )
    return last if spoken or (after in _DOES and that_follows(view, last + 2)) else -1


def _at_a_body(view: View, i: int) -> bool:
    """Tell whether a body or place in which somebody is stands behind him, or a paper to which he speaks."""
    word, atom = view.lexeme(i), view.atoms.get(i)
    if word is None or not view.form(i).startswith(("ب", "ل")):
        return False
    headed = word.clitic > 0 and word.head is not None and word.head.kind in _BODILY
    return headed or (atom is not None and atom.clitic > 0)


# What somebody without name is told to do or have done: "a doctor who works in the camp said that".
_DOES = word_set(
    "يعمل تعمل يقيم تقيم يعيش تعيش يسكن تسكن ينتمي تنتمي فقد فقدت نزح نزحت فر فرت يقطن تقطن شارك شاركت حضر حضرت"
)
_BODILY = frozenset({"organisation", "government", "armed", "site"})


def ends_so(view: View, last: int) -> bool:
    """Tell whether whoever is called by a noun only is told of to the end: no name that no table knows may follow.

    Args:
        view: The text.
        last: Index of the last word of the phrase.

    Returns:
        Whether a sign, a function word, or a word with the article or with letters written on to it stands behind it.
    """
    after = view.lexeme(last + 1)
    return after is None or after.closed or is_sign(after.stem) or after.definite or after.clitic > 0


def is_somebody(view: View, chunk: Chunk) -> bool:
    """Tell whether a person is called by one noun without article, so that it is not told who he is.

    Args:
        view: The text.
        chunk: The person.

    Returns:
        Whether it is so.
    """
    alone = chunk.last == chunk.first and not chunk.reference and chunk.form is Form.DESCRIPTION
    return alone and not view.lexemes[chunk.first].definite


def past_wish(view: View, last: int) -> int:
    """Return the last word of the wish not to be named that stands behind somebody: "who refused to give his name".

    Args:
        view: The text.
        last: Index of the last word that calls him.

    Returns:
        Index of the last word of the wish and of its cause, or ``last`` where there is none.
    """
    first = last + 1 + (view.form(last + 1) in COMMAS)
    if view.form(first) not in _WISHES:
        return last
    for j in range(first + 1, first + _LONGEST_WISH):
        if view.form(j) in _ENDS or not view.form(j):
            return last
        if view.form(j) in _NAMED:
            return _past_cause(view, j)
    return last


def _past_cause(view: View, last: int) -> int:
    """Take in why he wishes so, up to the sign or "that" behind it."""
    if view.form(last + 1) not in _BECAUSE:
        return last
    for j in range(last + 2, last + 2 + _LONGEST_CAUSE):
        if view.form(j) in _ENDS or view.form(j) in _SPOKEN:
            return j - 1
    return last
