"""What a body is for, as its name tells it behind "for": "the observatory for human rights", not "met for talks"."""

from kg.extract.mentions.names_found import name_chunk
from kg.extract.mentions.speech import THAT, said_by
from kg.extract.mentions.view import View
from kg.kinds import EntityType
from kg.text.fold import word_set

#: Nouns that follow "ل" inside the name of a body: "the observatory for the rights of man".
PURPOSES = word_set(
    "حقوق شوون مكافحه قوي منع حظر دعم حمايه تنفيذ متابعه تعزيز رعايه تنميه اداره منظمات جمعيات"
    " نقابات احزاب علماء كتاب نصره محاربه تحرير انقاذ شباب عمال اصحاب ارباب منتجي مصدري مهندسي مدرسي"
    " موظفي متقاعدي اطباء تجار نساء طلبه عماده امن دراسات بحوث ابحاث انتخابات كره سلامه صحه تعليم"
    " مياه تخطيط خدمات حريات قضاه محامي صحفيي طيران ملاحه تجاره صناعه زراعه شرطه ادويه مصارف اغاثه"
    " ضحايا ذوي اسري جرحي عايلات اهالي معتقلي مديري سايقي مربي اساتذه معلمي رجال سيدات مستخدمي مقاولي صيادله وكالات"
    " مهن قدامي مقاتلي مدن بلديات قري عشاير قبايل"
)
# What a body does, and what is done for as often: of the name only where an adjective stands behind its noun.
_DOINGS = word_set(
    "مراقبة مقاومة مناهضة إصلاح إعادة تطوير تنظيم صيانة إزالة نزع تقصي تسجيل ترويج تنشيط تصدير استثمار رصد توثيق تأهيل"
    " إنعاش تشغيل تمويل ضمان تقييم اعتماد مناصرة توزيع إنتاج تسويق تكرير بناء استغلال تحسين تحديث تكوين تدريب توظيف"
    " تصنيع توليد تطهير تحلية معالجة إسناد تشجيع مساندة إيواء تحصيل استكشاف أبناء إطلاق"
)
#: What somebody does something for: no part of the name of a body before it.
ERRANDS = word_set(
    "للمطالبة للتنديد للاحتجاج للتعبير للبحث للتباحث للتشاور للمشاركة للاستماع للحديث للقاء للضغط للاطلاع للرد للدعوة"
    " للتأكيد للوقوف للتفاوض للتعليق للنظر للوصول للتوصل للخروج للدخول للعمل للحصول للكشف للتصدي للتوقيع للإعلان"
    " للاجتماع للجلوس للحضور للانضمام للالتزام للتحرك للتدخل للسماح للقيام للتوقف للتخلي للاستجابة للعودة للمثول"
    " للانسحاب للتراجع للمساهمة للإسراع للإفراج للتهدئة للرحيل للتنحي للسيطرة للعام للسنة للفترة للأسبوع للشهر للدورة"
    " للمرة"
)
_FREEING = "تحرير"
# Of what place a council or an office is.
_SEATS = word_set("لمدينة لمحافظة لبلدة لقرية لمنطقة لولاية لإقليم لمخيم لجهة لحي لريف لناحية")
_LOCAL = word_set(
    "المحلي المحلية البلدي البلدية الثوري الجهوي الجهوية المدني المدنية التنفيذي الإعلامي الأعلى العام العامة"
)
_LANDS = frozenset({EntityType.PLACE, EntityType.STATE})
_BEHIND_SPEAKERS = THAT | word_set("عن إلى على")
_SHORTEST = 5


def for_doing(view: View, head: int, j: int) -> int:
    """Return how many words of the name of a body tell what or where it is for, behind "for" without article.

    Args:
        view: The text.
        head: Index of the head noun of the body.
        j: Index of the word with "for" written on to it.

    Returns:
        The number; 0 where the word does not belong to the name.
    """
    noun, after = view.form(j)[1:], view.form(j + 1)
    if view.form(j) in _SEATS and view.form(j - 1) in _LOCAL:
        place = name_chunk(view, j) or name_chunk(view, j + 1)
        if place is not None and place.type is EntityType.PLACE:
            return 1 + place.last - j
        word = view.lexeme(j + 1)
        # "The local council of (for) the town Tell X": the word takes the next with it.
        opened = view.guide.nouns.has("place_opener", view.form(j + 1))
        return (2 + opened) * (word is not None and not word.closed and word.stem[:1].isalnum())
    if noun in PURPOSES or (noun in _DOINGS and j > head + 1):
        if after.startswith("ال") or (noun == _FREEING and _ends_at(view, j + 1)):
            return 2
        if (land := name_chunk(view, j + 1)) is not None and land.type in _LANDS and not land.clitic:
            # "The union of the students of X".
            return 1 + land.last - j
        return 3 if after in PURPOSES and view.form(j + 2).startswith("ال") else 0
    # Between who says something and what he says no errand stands: "the body for X said that".
    told = j not in view.atoms and _is_doing(view, noun) and after.startswith("ال") and said_by(view, head)
    end = j + 2
    while told and (word := view.lexeme(end)) and word.definite and word.stem.endswith("ه") and not word.clitic:
        # "For handling the small loans": an adjective.
        end += 1
    return 2 if told and j > head + 1 and view.form(end) in _BEHIND_SPEAKERS else 0


def _is_doing(view: View, noun: str) -> bool:
    """Tell whether a noun has the form of one of doing, and is no outlet to which somebody speaks."""
    formed = noun.startswith(("ت", "ا")) or (noun.startswith("م") and noun.endswith("ه"))
    return formed and len(noun) >= _SHORTEST and noun not in view.guide.nouns.heads


def _ends_at(view: View, j: int) -> bool:
    """Tell whether a phrase ends with a word that is no function word: "the front for the liberation of X"."""
    word, after = view.lexeme(j), view.lexeme(j + 1)
    named = word is not None and not (word.closed or word.clitic) and word.stem[:1].isalnum()
    return named and (after is None or after.closed or not after.stem[:1].isalnum())


def joined_land(view: View, j: int) -> int:
    """Return 1 for the land around a place that belongs to the name of its body: "the council of X and its lands".

    Args:
        view: The text.
        j: Index of the word with "and" written on to it.

    Returns:
        1, or 0 where no such land is told.
    """
    return int(view.form(j) in _AROUND)


_AROUND = word_set(
    "وريفها وريفه وأريافها وضواحيها وضاحيتها ومحيطها ومحيطه وقراها وتوابعها وجوارها وجواره ونواحيها وباديتها ومخيمها"
    " وأطرافها وأحوازها وقضائها وغوطتها وجردها"
)


def joined_work(view: View, j: int) -> int:
    """Return how many words tell the second thing a body sees to: two in "of transport and the planning of the city".

    Args:
        view: The text.
        j: Index of the word with "and" written on to it.

    Returns:
        The number; 0 where no such thing stands there.
    """
    of = view.lexeme(j + 1)
    joined = view.form(j) in _JOINED_WORKS and of is not None and of.definite and not of.clitic
    return 2 * (joined and j + 1 not in view.atoms)


_JOINED_WORKS = frozenset(
    "و" + work
    for work in word_set("تقنية تكنولوجيا شؤون حقوق حماية تنمية مكافحة رعاية سلامة تطوير ترقية حفظ نظم مراقبة")
)
