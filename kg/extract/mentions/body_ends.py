"""How far the name of a body reaches that says something: to where what it says begins."""

from kg.extract.mentions.apart_names import DASHES
from kg.extract.mentions.guide import Lexeme
from kg.extract.mentions.names_found import name_chunk
from kg.extract.mentions.speech import THAT, opens, said_by
from kg.extract.mentions.tails import Tail, is_adjective
from kg.extract.mentions.view import View
from kg.lexicon.cues import load_cues
from kg.text.fold import word_set
from kg.text.names import is_given
from kg.text.words import COMMAS

_KINDS = frozenset({"organisation", "armed"})
_SEVERAL = ("ون", "ين", "ان")
_BY = frozenset({"من", "علي", "الي", "عن"})
_CLAUSE, _ALL = THAT | {":"}, word_set("جميع كل كافة")
# Nouns joined to a body of which no name is made: who speaks besides it.
_OTHERS = word_set("الشعب الناس الجميع الآخر الأخرى المرضى الضحايا الجرحى القتلى المعارضة الموالاة الأغلبية الأقلية")


def to_what_is_said(view: View, i: int, lexeme: Lexeme, reach: Tail) -> None:
    """Take in the noun that "and" joins to what a body is called by, where the body says something.

    Between a verb of saying and what is said nothing stands but who says it: "the coordination of youth and change
    said that". Another body or persons joined to it are told by their nouns.

    Args:
        view: The text.
        i: Index of the head noun of the body.
        lexeme: Its reading.
        reach: What stands behind the head; it grows.
    """
    k = reach.last + 1
    form = view.form(k)
    if not form.startswith("وال") or lexeme.head is None or lexeme.head.kind not in _KINDS or reach.last == i:
        return
    if k in view.atoms or k + 1 in view.atoms or not is_thing(view, form[1:]):
        return
    while (word := view.lexeme(k + 1)) and word.definite and not word.clitic and is_adjective(view, word):
        k += 1
    if _said_there(view, i, k + 1):
        reach.last = k


def is_thing(view: View, form: str) -> bool:
    """Tell whether a definite noun is what a body may be called by, and nobody who speaks himself.

    Args:
        view: The text.
        form: The folded noun with its article.

    Returns:
        Whether it is.
    """
    inner, nouns = view.guide.lexeme(form), view.guide.nouns
    somebody = inner.head or inner.closed or inner.nisba or form.endswith(_SEVERAL) or form in _OTHERS
    return not (somebody or is_given(form) or nouns.has("voice_p", inner.bare) or nouns.has("title", form))


def _said_there(view: View, i: int, k: int) -> bool:
    """Tell whether what the body says begins at a word: behind the verb before it, or with a verb behind it."""
    form = view.form(k)
    if not said_by(view, i):
        return opens(view, i) and view.says(k)
    if form in _CLAUSE or form in _ALL or (form in COMMAS and not view.form(k + 1).startswith("و")):
        return True
    readings = load_cues().forms.get(view.form(i - 1), ())
    return form in _BY and any(form in reading.verb.takes for reading in readings)


def past_branch(view: View, last: int) -> int:
    """Return the last word of a name with the branch behind a dash: "the union of teachers – branch (of) X".

    Args:
        view: The text.
        last: Index of the last word of the name.

    Returns:
        The index; the one given where no branch is told, or more than its place stands behind.
    """
    if view.form(last + 1) not in DASHES or view.form(last + 2) not in _BRANCHES:
        return last
    place = name_chunk(view, last + 3)
    end = place.last if place is not None and not place.clitic else last + 3
    word = view.lexeme(last + 3)
    no_place = word is None or word.closed or not word.stem[:1].isalnum() or word.stem in _AFFAIRS
    return last if no_place else end


_BRANCHES = word_set("فرع مكتب شعبة قسم")
# "The union of teachers - press office": an office that sees to its affairs, in no place.
_AFFAIRS = word_set("العلاقات الإعلام الصحافة الاتصال التواصل النشر التوجيه الشؤون")
