"""Keep the holder of an office in one town apart from that of another: "the mayor in Y" is not the mayor of X."""

from collections.abc import Collection

from kg.extract.mentions.chunk import Chunk
from kg.extract.mentions.identity import Draft, plain
from kg.extract.mentions.speech import THAT
from kg.extract.mentions.view import View
from kg.text.fold import word_set

# Offices that are of one town or region, and the bodies of one town by which others are.
_LOCAL = word_set(
    "محافظ عمدة نقيب قائممقام قائمقام متصرف والي مفتي مطران أسقف مختار البلدية بلدية المحافظة محافظة الولاية"
    " البلدي المديرية"
)
_KINDS = word_set("مدينة بلدة قرية محافظة ولاية قضاء منطقة مقاطعة")
_SAID_IN = word_set(
    "تصريح تصريحات بيان مؤتمر حديث حديثه اتصال مقابلة خطاب منشور لقاء حوار مقال تقرير تسجيل مقطع كتاب رد رده تعليق"
    " تعليقه اجتماع حفل ختام نهاية بداية كلمة كلمته تدوينة تغريدة رسالة مداخلة مذكرة بلاغ ندوة جلسة"
)


def not_elsewhere(view: View, chunk: Chunk, found: list[Draft]) -> list[Draft]:
    """Leave out those who hold an office elsewhere than where the text tells right behind it.

    Args:
        view: The text.
        chunk: The office phrase.
        found: Those who hold such an office.

    Returns:
        Those left; where none is, the office is of somebody not told of before.
    """
    where = _told_behind(view, chunk.last + 1) if found and is_local(chunk.office) else ""
    left = [d for d in found if not where or _may_be_in(d, chunk, where)]
    chunk.reference = chunk.reference and left == found
    return left


def is_local(office: Collection[str]) -> bool:
    """Tell whether an office is of one town or region, so that its holder in another is somebody else.

    "The governor said in Y" may tell where the governor of X spoke.

    Args:
        office: Folded words of the office.

    Returns:
        Whether it is.
    """
    return len(office) > 1 and not _LOCAL.isdisjoint(office)


def _told_behind(view: View, i: int) -> str:
    """Return the town behind "in" at a place; empty where no known one, nor one called a town, stands there."""
    if view.form(i) != "في":
        return ""
    if view.form(i + 1) in _KINDS:
        return view.form(i + 2)
    atom = view.atoms.get(i + 1)
    place = atom is not None and bool(atom.keys) and all(key.startswith("place/") for key in atom.keys)
    mayor, word = view.form(i - 1) == "البلديه", view.form(i + 1)
    # A town that is written like a common word, right before what its mayor says.
    alike = mayor and view.form(i + 2) in THAT and not word.startswith("ال") and word not in _SAID_IN
    return word if place or alike else ""


def _may_be_in(draft: Draft, chunk: Chunk, where: str) -> bool:
    """Tell whether somebody's office is told to be in a town, or not told to be in another."""
    told = [office for office in draft.offices if len(office) > len(chunk.office)]
    return not told or any(plain(where) in map(plain, office) for office in told)
