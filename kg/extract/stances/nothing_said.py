"""Tell a content that says nothing by itself: it only points to what was told, or is a single word."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.questions import ASKING
from kg.extract.layout.wording import definite
from kg.extract.stances.actions import acts
from kg.extract.stances.force import Force
from kg.extract.stances.items import POINTERS
from kg.extract.stances.walk import Frame
from kg.kinds import Act
from kg.text.fold import fold_word, word_set
from kg.text.sentences import Stretch

# "The laws admitted that": who does it stands behind the pronoun, which the cue takes by a preposition.
_POINTED = frozenset(["بذلك", "لذلك"])
_POINTING = frozenset(["ذلك", "هذا", "هذه", "به", "بذلك", "وذلك"])
_SPOKEN = frozenset([":", '"'])
# Nobody takes a stand by not being named.
_UNNAMED = word_set("كشف إفصاح ذكر نشر عدم إعلان إعطاء تقديم")
_NAMED = word_set("اسمه اسمها اسمهم أسمائهم هويته هويتها هويتهم أسمائهما")
# Who refuses to comment takes no stand, nor who declines to go into the details.
_NO_COMMENT, _MORE = word_set("التعليق الإجابة"), word_set("تفاصيل التفاصيل تفاصيله الموضوع الأمر ذلك المزيد أي")
_GIVES = {fold_word("الإدلاء"): word_set("بأي بتصريح بتصريحات بتعليق بمزيد بمعلومات بتفاصيل"), "الخوض": word_set("في")}
_WHAT_FOLLOWS = POINTERS | {"ما", "بما"}


def asks_whether(layout: Layout, frame: Frame) -> bool:
    """Tell whether what is said is a question, which tells nothing: "said: is it war that you want?".

    Args:
        layout: The release.
        frame: The cue with its parts.

    Returns:
        Whether it is; who asks has spoken all the same, so that what he says next is his.
    """
    return frame.form.verb.act in (Act.STATE, Act.AFFIRM) and layout.form(frame.content - 1) in ASKING


def says_nothing(layout: Layout, frame: Frame, force: Force, part: Stretch) -> bool:
    """Tell whether a content only points to what was told, or is a single word said: "really?", "the number".

    Args:
        layout: The release.
        frame: The cue.
        force: What is done with the content.
        part: The content.

    Returns:
        Whether it is no statement.
    """
    form, alone = layout.forms[part.first], part.stop - part.first == 1
    told = force.act is Act.STATE and force.head is None and frame.how in _SPOKEN
    who = layout.phrase(part.first) if frame.how == "ان" else None
    if who is not None and who.last + 1 == part.stop and not layout.quoted[part.first]:
        # "That X", and no more: what he does was read as another's.
        return True
    if _WHAT_FOLLOWS.issuperset(layout.forms[part.first : part.stop]):
        # "That X asks for the following:": for what is told in the lines below.
        return True
    if frame.form.verb.lemma in _STRUCK and force.head is None and not _is_deed(layout, part):
        return True
    if _gives_no_name(layout, part.first) or (force.head is not None and _only_describes(layout, part)):
        return True
    if force.act is Act.REJECT and force.head is None and frame.how != "ان" and _no_comment(layout, part):
        return True
    return form in (_POINTING if alone else _POINTED) or (alone and told) or _broken_off(layout, frame, part)


def _is_deed(layout: Layout, part: Stretch) -> bool:
    """Tell whether what struck us is a decision or deed of somebody, not a loss or a welcome."""
    form = layout.forms[part.first]
    return part.first < part.stop and any(one.removeprefix("ال") in _DEEDS for one in (form, form.removeprefix("ب")))


_STRUCK = frozenset(["فوجئَ", "تفاجأَ", "صُدمَ"])
_DEEDS = word_set(
    "أن قرار قرارات إقدام قيام إعلان تصريح تصريحات بيان رد موقف مواقف تصرف تصرفات سلوك صدور حكم رفض منع إغلاق إلغاء"
    " اعتقال توقيف احتجاز مداهمة اقتحام استدعاء إقالة فصل طرد قطع حذف حجب فرض تراجع تنصل صمت تجاهل تعنت إصرار انسحاب"
    " تعيين تعديل تمرير محاولة حملة هجوم اعتداء قصف جريمة إجراء إجراءات ممارسات"
)


def _no_comment(layout: Layout, part: Stretch) -> bool:
    """Tell whether what is refused is only to say more: "to comment on it", and not "the suspension of the talks"."""
    form, after = layout.forms[part.first], layout.form(part.first + 1)
    if form in _GIVES:
        into = form != "الخوض" or layout.form(part.first + 2) in _MORE
        return after in _GIVES[form] and into
    return form in _NO_COMMENT


def _gives_no_name(layout: Layout, i: int) -> bool:
    """Tell whether it is the name itself that is not given: "an official who refused to disclose his name"."""
    first = i
    while layout.form(i).removeprefix("ال") in _UNNAMED or (i > first and layout.form(i) == "عن"):
        i += 1
    return i > first and layout.form(i) in _NAMED


def _only_describes(layout: Layout, part: Stretch) -> bool:
    """Tell whether adjectives of the noun by which a view is voiced are all that follows: "made a new offer"."""
    noun = layout.written(part.first - 1)
    end = "ا" if noun.endswith("ا") else "ة" if noun.endswith(("ة", "ات")) else ""
    return (
        bool(end)
        and part.stop - part.first <= _TWO
        and all(layout.written(k).endswith(end) and not definite(layout.forms[k]) for k in range(part.first, part.stop))
    )


def _broken_off(layout: Layout, frame: Frame, part: Stretch) -> bool:
    """Tell whether a text breaks off before it has told what is said: "pointed out that Turkey ...", "asks for"."""
    stop, left = part.stop, part.stop - part.first
    if layout.form(stop) not in _ELLIPSES and not layout.form(stop) == layout.form(stop + 1) == ".":
        return False
    last = layout.form(stop - 1)
    if frame.how == "ان":
        # "That the naval blockade ...", where "that the war is over ..." is a whole clause.
        return left == 1 or (left == _TWO and definite(last))
    return left == 1 and not definite(last) and acts(last[frame.skip :])


_ELLIPSES, _TWO = frozenset(["...", "…", ".."]), 2
