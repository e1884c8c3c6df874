"""People called by a plural that no table knows, found by what is done to them or who calls on them."""

from kg.extract.mentions.called_on import called_on
from kg.extract.mentions.chunk import Chunk
from kg.extract.mentions.found import Form
from kg.extract.mentions.received import ADDRESSING
from kg.extract.mentions.told_by_deeds import DONE_TO_PEOPLE, done_to
from kg.extract.mentions.view import View
from kg.kinds import EntityType
from kg.text.fold import word_set

#: The words right behind which such people may stand.
BEFORE_PEOPLE = frozenset(letter + word for word in DONE_TO_PEOPLE for letter in ("", "و", "ب", "ل", "ف")).union(
    ADDRESSING, ("و" + word for word in ADDRESSING)
)
_SHORTEST, _PLURAL, _DUAL, _OF_DOERS = 7, "ين", "تين", 8
# "The scales", "the fields": plurals of things, of one shape.
_OF_THINGS, _ALEF = 8, 4
# Two of these, or things that a word of this form calls.
_NO_PEOPLE = word_set(
    "المسلمين المبدأين المشروعين المقترحين الموقفين المستويين المحورين المقعدين المنصبين المليونين المليارين المصدرين"
    " المعنيين المذكورين المرشحين المعلمين المقبلين الماضيين الجانبين الطالبين الباقين الآخرين العاملين"
    " الملعبين المصنعين المتحفين المعسكرين المدخلين المخرجين المعبرين المسجدين المنزلين المبنيين المشفيين المرفأين"
    " المكتبين المصرفين المتجرين المطعمين المفاعلين المقرين المنفذين"
)


def people_by_place(view: View, i: int) -> Chunk | None:
    """Read people called by a participle in the plural: "the conditions of the contracted", "we greet the strikers".

    Args:
        view: The text.
        i: Index of the word.

    Returns:
        The group, or None where the word may be two of something, or nothing tells that people are meant.
    """
    word = view.lexemes[i]
    if word.head or word.nisba or word.closed or word.clitic or i in view.atoms or not _is_plural(view, word.stem):
        return None
    if not (done_to(view, i) or called_on(view, i)):
        return None
    return Chunk(
        first=i,
        last=i,
        clitic=0,
        type=EntityType.POPULATION,
        kind="PopulationGroup",
        form=Form.NOMINAL,
        words=(word.stem,),
        head=word.bare,
        gender="m",
        number="p",
    )


def _is_plural(view: View, stem: str) -> bool:
    """Tell whether a definite word has the form of those who do or suffer something, and is no dual."""
    if not (stem.startswith("ال") and stem.endswith(_PLURAL)) or stem.endswith(_DUAL) or len(stem) < _SHORTEST:
        return False
    if len(stem) == _OF_THINGS and stem[_ALEF] == "ا":
        return False
    doers = len(stem) == _OF_DOERS and stem[3] == "ا"
    single = stem[2:-2]
    return (stem.startswith("الم") or doers) and stem not in _NO_PEOPLE and single not in view.guide.nouns.heads
