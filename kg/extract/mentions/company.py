"""Whether those called by a noun hold a meeting, are met, or are there with somebody, so that they are named."""

from kg.extract.mentions.view import View
from kg.lexicon.cues import load_cues
from kg.text.fold import with_and, word_set

# What stands between a meeting and those who attend it.
_ATTENDED = with_and("بحضور بمشاركة") | word_set("بين ضم يضم ضمت تضم جمع يجمع")
_MEETINGS = word_set("اجتماع اجتماعا اجتماعات قمة جلسة لقاء لقاءات لقاءين مشاورات مباحثات محادثات مفاوضات")
_HELD_BACK, _MET_BACK = 7, 4
# Verbs of those who hold a meeting or bring it to an end; a group behind them is their subject.
_HOLDING = with_and(
    "عقد يعقد سيعقد عقده عقدها يعقده يعقدها سيعقده أنهى ينهي اختتم يختتم اجتمع يجتمع سيجتمع بدأ يبدأ واصل يواصل"
    " استأنف يستأنف بحث يبحث سيبحث ناقش يناقش سيناقش استعرض يستعرض تدارس يتدارس سيبدأ أجرى يجري سيجري أجراه أجراها"
    " حضر يحضر شارك يشارك سيشارك"
)
_MET_FAR = 14
_COMMAS = frozenset("،,()-–")
_MEETING = with_and("التقى التقت يلتقي تلتقي سيلتقي ستلتقي استقبل استقبلت يستقبل تستقبل اجتمع اجتمعت يجتمع تجتمع")
_HOW_MANY = word_set("كل جميع كافة مختلف من عدد بعدد عددا بعض")
_COMPANY = word_set("مع بين بمشاركة بحضور يضم تضم ضم ضمت يجمع تجمع جمع جمعت")


def is_meeting(form: str) -> bool:
    """Tell whether a folded word tells of a meeting or a visit, with "with" written on to it or not.

    Args:
        form: The word.

    Returns:
        Whether it does.
    """
    return form.removeprefix("ب") in _VISITS or form in _MEETINGS


_VISITS = word_set("زيارة جولة")


def meets(view: View, i: int) -> bool:
    """Tell whether a group stands where those who meet do: "a meeting of the ministers", "attended by the leaders of".

    Args:
        view: The text.
        i: Index of its first word.

    Returns:
        Whether a noun for a meeting governs it, at once, with "of" or with "between" and the like.
    """
    if i < 1:
        return False
    if view.form(i - 1) in _HOLDING:
        return True
    joined = view.lexemes[i].clitic and view.form(i).startswith("و")
    with_whom = _joined_to_those_met(view, i) if joined else i - 1
    attended = view.form(with_whom) in _ATTENDED or view.form(i)[:1] == "ل"
    together = attended or view.form(with_whom) == "مع"
    if together and any(word.bare in _MEETINGS for word in view.lexemes[max(0, with_whom - _HELD_BACK) : with_whom]):
        return True
    first = max(0, with_whom + 1 - (_MET_BACK if attended else 1))
    return any(word.head is not None and word.head.kind == "process" for word in view.lexemes[first : with_whom + 1])


def _joined_to_those_met(view: View, i: int) -> int:
    """Return the index of "between" or the like before the one a group is joined to: "talks between X and the parties".

    Args:
        view: The text.
        i: Index of the first word of the group.

    Returns:
        The index; that of the word before the group where none stands in its clause.
    """
    for k in range(i - 1, max(-1, i - _MET_FAR), -1):
        form = view.form(k)
        if form in _ATTENDED or form == "مع":
            return k
        if (not form[0].isalnum() and form not in _COMMAS) or form in load_cues().forms:
            break
    return i - 1


def is_met(view: View, i: int) -> bool:
    """Tell whether those called by a noun without article hold a meeting or are met: "X met leaders of".

    Args:
        view: The text.
        i: Index of the noun.

    Returns:
        Whether a verb of holding stands right before it, or one of meeting before it in its clause.
    """
    before = view.lexeme(i - 1) if i else None
    if view.form(i - 1) in _HOLDING:
        return True
    if before is None or (before.closed and before.stem != "مع" and view.form(i - 1) not in _MEETING):
        return False
    for k in range(i - 1, max(-1, i - _MET_FAR), -1):
        form = view.form(k)
        if form in _MEETING:
            return True
        if (not form[0].isalnum() and form not in _COMMAS) or (form[0] == "و" and form in load_cues().forms):
            # Beyond a sign or another deed: "met, and attacked leaders of".
            return False
    return False


def in_company(view: View, i: int) -> bool:
    """Tell whether those called by a noun are there with somebody: "with (some of the) representatives of".

    Args:
        view: The text.
        i: Index of the noun.

    Returns:
        Whether a word for being with somebody or for bringing together stands before it, perhaps behind how many.
    """
    k = i - 1
    while view.form(k) in _HOW_MANY:
        k -= 1
    return view.form(k) in _COMPANY or (k < i - 1 and view.form(k + 1).startswith("ب"))
