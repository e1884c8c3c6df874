"""An office without its state that has somebody on the telephone or receives him: "the foreign minister received"."""

from kg.extract.mentions.chunk import Chunk
from kg.extract.mentions.view import View
from kg.text.fold import with_and, word_set

# What one "received" or "held" is told by a noun near; whom one received or met stands behind at once.
_HOLDS = with_and(
    "تلقى تلقت يتلقى تتلقى أجرى أجرت يجري تجري عقد عقدت يعقد تعقد سيعقد ستعقد اتصل اتصلت تباحث تباحثت تشاور تشاورت"
    " ترأس ترأست يترأس تترأس"
)
_TALKS = word_set(
    "اتصالا اتصال مكالمة مكالمات مباحثات محادثات مشاورات مفاوضات لقاء لقاءات اجتماعا اجتماعات الاجتماع جلسة اتصالين"
    " اتصالات رسالة برقية نظيره نظيرته نظيرها نظيرتها بنظيره بنظيرته نظراءه نظرائه هاتفيا"
)
_MEETS = with_and("استقبل استقبلت يستقبل تستقبل التقى التقت يلتقي تلتقي هاتف هاتفت بحث بحثت ناقش ناقشت")
_COUNTERPARTS = word_set("نظيره نظيرته نظيرها نظيرتها مع")
_NEAR, _ENDS = 9, frozenset({".", "\n", "؛", ":"})


def meets_somebody(view: View, chunk: Chunk) -> bool:
    """Tell whether an office is the subject of a verb by which somebody met or called is told of behind it.

    Args:
        view: The text.
        chunk: The office with what stands behind it.

    Returns:
        Whether it is, so that it names one of the two.
    """
    verb, after = view.form(chunk.first - 1), view.form(chunk.last + 1)
    if chunk.clitic:
        return False
    if verb in _HOLDS:
        return _holds_talks(view, chunk.last + 1)
    behind = view.lexeme(chunk.last + 1)
    office = behind is not None and behind.head is not None and behind.head.kind == "office" and not behind.clitic
    return verb in _MEETS and (after in _COUNTERPARTS or office)


def _holds_talks(view: View, i: int) -> bool:
    """Tell whether a call or talks follow in the clause: "received (yesterday evening) a call"."""
    for k in range(i, i + _NEAR):
        if not view.form(k) or view.form(k) in _ENDS:
            return False
        if view.form(k) in _TALKS:
            return True
    return False
