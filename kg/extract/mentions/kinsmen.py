"""Persons told by whose kin or friend they are: "the wife of N M", "the father of the prisoner N"."""

from kg.extract.mentions.bare_names import name_words
from kg.extract.mentions.chunk import Chunk
from kg.extract.mentions.found import Form
from kg.extract.mentions.name_ends import past_titles
from kg.extract.mentions.personal_names import GOD, known_person, name_after
from kg.extract.mentions.speech import blamed, says_here
from kg.extract.mentions.tails import is_adjective, is_sign
from kg.extract.mentions.view import View
from kg.extract.mentions.word_shapes import before_family
from kg.kinds import EntityType
from kg.text.fold import word_set
from kg.text.names import is_given

_HE = word_set("والد شقيق نجل ابن أخ أخو عم خال جد زوج صهر حفيد قريب صديق جار زميل رفيق نسيب خطيب")
_SHE = word_set("والدة شقيقة نجلة ابنة كريمة أخت عمة خالة جدة زوجة أرملة حرم خطيبة صديقة جارة زميلة حفيدة طليقة")
# Of these, those that are other nouns as well, so that a whole name or the title of one must stand behind them.
_DOUBTFUL = word_set("عم خال جد ابن ابنة كريمة حرم خطيب رفيق أخ جدة")
# Whose kin is called by name behind his title: "the president's wife N".
_RULERS = word_set("الملك الملكة الأمير الأميرة القائد الزعيم الإمام البابا")
_ONE_OF, _ALI = word_set("أحد إحدى"), "علي"
_SEVERAL = word_set("العائلة الأسرة القرية الحي العشيرة القبيلة المدينة البلدة الحزب الحركة الشعب العائلتين")


def kinsman(view: View, i: int) -> Chunk | None:
    """Read somebody who is told by whose kin or friend he is, with whose that is.

    Args:
        view: The text.
        i: Index of the noun for the kin.

    Returns:
        The person, with the other inside; None where nothing tells whose kin it is.
    """
    word = view.lexeme(i)
    if word is None or word.definite or (word.stem not in _HE and word.stem not in _SHE):
        return None
    if word.stem[:-1] in _HE and view.source(i).endswith("ه"):
        # "His colleague N", written like "the (woman) colleague of N" but for the dots of its last letter.
        return None
    chunk = Chunk(
        first=i,
        last=i,
        clitic=word.clitic,
        type=EntityType.PERSON,
        kind="Person",
        form=Form.POST,
        head=word.stem,
        gender="f" if word.stem in _SHE else "m",
        number="s",
    )
    if _of_a_ruler(view, i + 1):
        return None
    if not _of_one_named(view, chunk) and (word.stem in _DOUBTFUL or not _of_one_unnamed(view, chunk)):
        return None
    chunk.office = (word.stem, *view.words.forms[i + 1 : chunk.last + 1])
    return chunk


def spoken_kinsman(view: View, i: int) -> Chunk | None:
    """Read such a person where he says something or is quoted, and nobody is asked or blamed there.

    Args:
        view: The text.
        i: Index of the noun for the kin.

    Returns:
        The person, or None.
    """
    return kinsman(view, i) if says_here(view, i) and not blamed(view, i) else None


def _of_one_named(view: View, chunk: Chunk) -> bool:
    """Take in whose kin it is where a name tells: "the wife of N M", "the father of the prisoner N M"."""
    j = chunk.last + 1
    titles = past_titles(view, j)
    if view.form(j) == GOD or (titles == j and is_given(view.form(chunk.first)[chunk.clitic :])):
        # "Siddiq N M" is a name itself.
        return False
    name = known_person(view, titles) or _ali(view, titles) or name_after(view, titles, sure=False, alone=titles > j)
    if name is None or (titles == j and (name[1] == name[0] or not is_given(view.form(name[0])))):
        return False
    owner = Chunk(
        first=j,
        last=name[1],
        type=EntityType.PERSON,
        kind="Person",
        words=name_words(view, name),
        number="s",
        name=name,
    )
    atom = view.atoms.get(name[0])
    owner.keys = atom.keys if atom is not None and atom.last == name[1] else ()
    chunk.last = name[1]
    chunk.parts.append(owner)
    return True


def _ali(view: View, i: int) -> tuple[int, int] | None:
    """Read "Ali al-Xi", which behind a noun for kin is no preposition with what it governs."""
    return (i, i + 1) if view.form(i) == _ALI and before_family(view, i) else None


def _of_a_ruler(view: View, i: int) -> bool:
    """Tell whether the title of an office stands at a word, whose bearer a release may take as known.

    The name behind "the wife of the president" is as often her own.
    """
    head = view.lexemes[i].head if view.lexeme(i) is not None else None
    office = head is not None and head.kind == "office" and not view.guide.nouns.has("title", view.form(i))
    return office or view.form(i) in _RULERS


def _names_himself(view: View, j: int) -> bool:
    """Tell whether a name behind a household or body is that of its friend: "the friend of the family N M"."""
    return view.form(j) in _SEVERAL and name_after(view, past_titles(view, j + 1), sure=False, alone=False) is not None


def _of_one_unnamed(view: View, chunk: Chunk) -> bool:
    """Take in whose kin it is where a noun tells: "the father of one of the workers", "of a Moroccan worker"."""
    j = chunk.last + 1
    one = view.form(j) in _ONE_OF
    word = view.lexeme(j + one)
    if word is None or word.closed or word.clitic or is_sign(word.stem) or not word.stem.isalpha():
        return False
    if view.form(j) == GOD or _names_himself(view, j):
        return False
    if view.lexemes[j].definite or one:
        if not word.definite or word.nisba:
            return False
        last = j + one
        while (more := view.lexeme(last + 1)) and more.definite and not more.clitic and is_adjective(view, more):
            last += 1
        chunk.last = last
        return True
    after = view.lexeme(j + 1)
    if after is None or not after.nisba or after.definite or after.clitic:
        return False
    chunk.last = j + 1
    return True
