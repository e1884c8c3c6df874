"""Read what goes with a verb and makes it a cue: followed 'with concern', reserves 'its right', renews 'the pledge'."""

from kg.extract.layout.lay import Layout
from kg.text.fold import word_set

#: What a manner is of, by what the cue must be able to take: 'with concern', 'with satisfaction'.
FEELINGS = {
    "اسف": word_set("أسف استياء انزعاج استنكار غضب استغراب استهجان دهشة ذهول مرارة"),
    "قلق": word_set("قلق خطورة حزن أسى ريبة حذر صدمة"),
    "ارتياح": word_set("ارتياح تقدير رضا إيجابية إعجاب اعتزاز احترام تفاؤل فخر ابتهاج سرور"),
}
# Nouns that make a cue of a verb, by what it must be able to take: "reserves its right to", "joins its voice to".
_NOUNS = {
    "حق": word_set("بحقه بحقها بحقنا بحقهم بحقهما بالحق"),
    "عهد": word_set("العهد عهده عهدها عهدنا"),
    "صوت": word_set("صوته صوتها صوتنا صوتهم أصواتنا أصواتهم"),
    "شكر": word_set("بالشكر"),
    "يد": word_set("يده يدها يدنا أيدينا يديه يديها"),
}
# Behind these stands at once what is thanked, or to whom the hand is held out: "for the sake of an accord".
_AT_ONCE = frozenset(["شكر", "يد"])
_MOST_SO, _DEEDS = "اشد", word_set("الاستنكار الإدانة الشجب التنديد الرفض الاستهجان العبارات")
_BEHIND = word_set("الجزيل والتقدير والعرفان والامتنان والثناء الكامل المشروع الطبيعي القانوني والوعد والقسم والولاء")
_TO = word_set("في على إزاء من حول حيال بشأن تجاه أمام إلى")
# "With great concern", "with an eye of concern": the feeling follows.
_DEGREES = word_set("ببالغ بعين بمزيد بعميق بشديد بعظيم بكثير بوافر بكل ببعض")
_ADJECTIVES = word_set("بالغ بالغة شديد شديدة كبير كبيرة عميق عميقة متزايد متزايدة كامل تام عظيم عظيمة من")
_OPENERS = _DEGREES | frozenset("ب" + feeling for feelings in FEELINGS.values() for feeling in feelings)
_MOST = 6


def past_manner(layout: Layout, i: int, takes: frozenset[str]) -> int:
    """Pass over the manner of a cue that needs one.

    Args:
        layout: The release.
        i: Index of the word at which the manner may begin.
        takes: What the cue takes.

    Returns:
        Index of the word behind it, or 0 when no manner that the cue takes stands there.
    """
    form = layout.forms[i]
    if past := _past_noun(layout, i, takes):
        return past
    if form == _MOST_SO and "0" in takes and layout.form(i + 1) in _DEEDS:
        # "Condemned most strongly": the noun of the verb itself.
        return i + 2
    if form not in _OPENERS:
        return 0
    feelings = next((words for kind, words in FEELINGS.items() if kind in takes), frozenset())
    if form in _DEGREES:
        i += 1
        if layout.form(i).removeprefix("ال") not in feelings:
            return 0
    elif form[1:] not in feelings:
        return 0
    last = i + _MOST
    while i < last and (layout.form(i + 1) in _ADJECTIVES or _joined(layout.form(i + 1), feelings)):
        i += 1
    return i + 1 + (layout.form(i + 1) == "الي")


def _past_noun(layout: Layout, i: int, takes: frozenset[str]) -> int:
    """Return the place past a noun that makes a cue of a verb, its adjectives and its preposition; 0 without one."""
    kind = next((kind for kind in _NOUNS if kind in takes and layout.forms[i] in _NOUNS[kind]), "")
    if not kind:
        return 0
    while layout.form(i + 1) in _BEHIND:
        i += 1
    if layout.form(i + 1) in _TO:
        return i + 2
    return i + 1 if kind in _AT_ONCE else 0


def _joined(form: str, feelings: frozenset[str]) -> bool:
    """Tell whether a word joins another feeling or its degree: 'and denunciation'."""
    joined = form[1:].removeprefix("ال")
    return form[:1] == "و" and (joined in feelings or joined.removeprefix("ب") in feelings)
