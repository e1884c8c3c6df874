"""Tell whether nobody holds what a noun tells of: "doubts about X's commitment", "it depends on the consent of X"."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import PREPOSITIONS
from kg.text.fold import with_and, word_set

# "The possibility of a request of X", "without a call", "the need for", "to make sure of X's commitment to".
_UNREAL = word_set(
    "إمكانية لإمكانية احتمال احتمالات حال حالة عدم لعدم دون بدون انتظار بانتظار مدى بمدى وجود بوجود لوجود غياب"
    " وضوح فرضية رهن بشرط شرط شريطة ضرورة بضرورة لضرورة وجوب بوجوب ضمان لضمان بضمان وضمان مراقبة لمراقبة رصد لرصد"
    " اشتراط باشتراط اختبار لاختبار"
)
# "The phase demands X's commitment", with or without whoever demands it between.
_WANTS = with_and(
    "يتطلب تتطلب تطلب تطلبت يستدعي تستدعي استدعى يقتضي تقتضي يستلزم تستلزم يشترط تشترط ينتظر تنتظر ننتظر"
    " يراقب تراقب ستراقب سيراقب يضمن تضمن يفترض تفترض"
)
# "Doubts about", "it depends on", "in need of", "wondered about", "making sure of".
_DOUBTED = word_set(
    "تساؤلات تساؤلا تساؤل التساؤلات أسئلة الأسئلة سؤال شك الشك شكا شكوك شكوكا الشكوك شكوكه شكوكها غموض الغموض غموضا"
    " يتوقف تتوقف ستتوقف سيتوقف متوقف متوقفا متوقفة تعتمد يعتمد ستعتمد سيعتمد يتساءل تساءل تساءلت تتساءل حاجة بحاجة"
    " الحاجة تحقق يتحقق التحقق للتحقق والتحقق التأكد للتأكد والتأكد ليتأكد علامات استفهام جدل الجدل تكهنات التكهنات"
)
# "Which allows him to call", "the president may call".
_ENABLES = word_set(
    "يتيح تتيح يجيز تجيز يخول تخول يخوله تخوله يحق يمكن يمكنه يستطيع تستطيع بإمكان بإمكانه بوسعه صلاحية"
)
_ABLE_NEAR, _DOUBT_NEAR = 3, 2


def unreal(layout: Layout, i: int) -> bool:
    """Tell whether nobody is told to hold the view that a noun with its holder names.

    Args:
        layout: The release.
        i: Index of the noun.

    Returns:
        Whether it is doubted, asked for, waited for, allowed or depended on: "how far X is committed to".
    """
    before = layout.form(i - 1)
    if before in _UNREAL or before in _WANTS or layout.form(i - 2) in _WANTS:
        return True
    if not _ENABLES.isdisjoint(layout.forms[max(0, i - _ABLE_NEAR) : i]):
        return True
    return before in PREPOSITIONS and any(layout.form(i - 1 - k) in _DOUBTED for k in range(1, 1 + _DOUBT_NEAR))
