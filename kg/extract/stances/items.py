"""Tell where the items of a list begin, and what only points to them: "the following", a colon, a number."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import STOPS
from kg.extract.stances.actions import acts
from kg.lexicon.conjugate import FINITE, Shape, told_of
from kg.lexicon.cues import CueForm, load_cues
from kg.text.fold import with_and, word_set
from kg.text.sentences import Stretch

_BULLETS = frozenset("-–—•*▪●■□◾◼◆♦►▶➤✓✔✅🔹🔸🔻🔺🔴🔵🔶🔷⭕")
# What follows a sign to have it drawn in colour.
_SELECTORS = frozenset(["", "\ufe0f", "\ufe0e"])
_ORDINALS = word_set("أولا ثانيا ثالثا رابعا خامسا سادسا سابعا ثامنا تاسعا عاشرا أولًا ثانيًا ثالثًا رابعًا خامسًا سادسًا")
FIRST = word_set("أولا أولًا") | {"1", "١"}
_LETTERS = frozenset("ابجدهوزحط")
_SIGNS = frozenset(":.-–)،/")
_MARKER = 4
POINTERS = word_set("يلي يأتي التالي الآتي التالية الآتية بالتالي بالآتي للآتي كالتالي كالآتي")
_POINTING = 6
#: By these one puts demands forward: perfect and imperfect.
PUTTING = (
    *(("قدم", "يقدم"), ("رفع", "يرفع"), ("طرح", "يطرح"), ("أعلن", "يعلن"), ("أصدر", "يصدر"), ("وجه", "يوجه")),
    *(("أورد", "يورد"), ("تضمن", "يتضمن"), ("حدد", "يحدد"), ("خلص", "يخلص"), ("توصل", "يتوصل"), ("اقترح", "يقترح")),
    *(("صاغ", "يصوغ"), ("سجل", "يسجل"), ("عرض", "يعرض"), ("اختتم", "يختتم")),
)
#: Their forms, with "and" and without.
PUTS = with_and(" ".join(told_of(PUTTING)))


def item_start(layout: Layout, i: int) -> int | None:
    """Return the first word of a list's item that begins at a place, past its bullet or number.

    Args:
        layout: The release.
        i: Index of the first word of a line.

    Returns:
        Index of the item's first word; None when no item begins here.
    """
    form = layout.form(i)
    if form in _BULLETS:
        return i + 1 + (layout.form(i + 1) in _SELECTORS)
    if form == "(" and layout.form(i + 1).isdigit() and layout.form(i + 2) == ")":
        return i + 3
    if form in _NEXT_TO and layout.form(i - 1) == "\n" and _letters_line(layout, _NEXT_TO[form]):
        return i + 1
    if form in _ARTICLES:
        return _past_article(layout, i + 1)
    if not (form in _ORDINALS or (form.isdigit() and len(form) < 3) or form in _LETTERS):
        return None
    signs = 0
    while layout.form(i + 1 + signs) in _SIGNS and signs < _MARKER:
        signs += 1
    return i + 1 + signs if signs else None


def _past_article(layout: Layout, i: int) -> int | None:
    """Return the first word behind the number of an article and its sign: "Article one:", "Article (1) -"."""
    i += layout.form(i) == "("
    if not (layout.form(i).isdigit() or layout.form(i) in _ARTICLE_ORDINALS):
        return None
    i += 1 + (layout.form(i + 1) == ")")
    return i + 1 if layout.form(i) in _ARTICLE_SIGNS else None


_ARTICLES, _ARTICLE_SIGNS = word_set("المادة مادة البند بند الفقرة النقطة"), frozenset(":-–.")
_ARTICLE_ORDINALS = word_set(
    "الأولى الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة العاشرة الأول الثاني الثالث الرابع الخامس"
    " السادس السابع الثامن التاسع العاشر أولى"
)

# "A." and "D." are abbreviations of titles as well, and one word with their dot: so they number where the next does.
_NEXT_TO = {"ا.": "ب", "د.": "ج"}


def _letters_line(layout: Layout, letter: str) -> bool:
    """Tell whether a line of the text begins with a letter and a sign, as an item does."""
    lines = (k for k in layout.places.of(frozenset([letter])) if layout.form(k - 1) == "\n")
    return any(layout.form(k + 1) in _SIGNS for k in lines)


def ordinal(form: str) -> bool:
    """Tell whether a folded word numbers an item: "first", "secondly"."""
    return form in _ORDINALS


def numbered_before(layout: Layout, i: int) -> bool:
    """Tell whether the number of an item stands right before a word, in its line.

    Args:
        layout: The release.
        i: Index of the word.

    Returns:
        Whether it does.
    """
    return any(layout.form(k) != "\n" and item_start(layout, k) == i for k in range(max(0, i - _MARKER), i))


def opens_list(layout: Layout, sentence: Stretch) -> int | None:
    """Return the first word of the list that the colon at the end of a sentence opens.

    Args:
        layout: The release.
        sentence: The sentence.

    Returns:
        Index of the first item's first word; None when no list follows.
    """
    i = line_below(layout, sentence)
    return None if i is None else item_start(layout, i)


def heads_item(layout: Layout, i: int, cue: CueForm) -> bool:
    """Tell whether a verb in the present is the first word of an item: whoever stands above the list does so.

    Args:
        layout: The release.
        i: Index of the verb.
        cue: Its reading.

    Returns:
        Whether it is.
    """
    return cue.inflected.shape is Shape.IMPERFECT and opens_item(layout, i)


def opens_item(layout: Layout, i: int) -> bool:
    """Tell whether a word is the first of an item that a sign or number opens.

    Args:
        layout: The release.
        i: Index of the word.

    Returns:
        Whether it is.
    """
    lines = (k + 1 for k in range(i - 1, max(-1, i - _LONGEST_SIGN), -1) if layout.forms[k] == "\n")
    line = next(lines, i)
    return line < i == item_start(layout, line)


_LONGEST_SIGN = 5


def line_below(layout: Layout, sentence: Stretch) -> int | None:
    """Return the first word of the line below a sentence that ends in a colon.

    Args:
        layout: The release.
        sentence: The sentence.

    Returns:
        Index of the word; None where no colon ends the sentence and its line.
    """
    last = sentence.stop - 1
    while last > sentence.first and layout.forms[last] == "\n":
        last -= 1
    if layout.forms[last] != ":":
        return None
    i = last + 1
    while layout.form(i) == "\n":
        i += 1
    return i if i > last + 1 else None


def past_pointer(layout: Layout, content: int, stop: int, *, told: bool = False) -> int:
    """Return where a content begins that is only pointed to: "the following points: ...".

    Args:
        layout: The release.
        content: Where the content seems to begin.
        stop: One past the last word that may be used.
        told: Whether "that" stands before it: "that X came to the following: ..." tells what X did.

    Returns:
        The first word after the colon, in a list past its bullet; the place itself when nothing points on.
    """
    if layout.form(content) in _ORDINALS | FIRST and layout.form(content - 1) == ":":
        # "He said: first, we reject".
        return item_start(layout, content) or content
    colon = content
    if layout.form(content) != ":":
        pointers = layout.places.within(POINTERS, content, min(stop - 1, content + (1 if told else _POINTING)))
        colon = next((i + 1 for i in pointers if layout.form(i + 1) == ":"), -1) if pointers else -1
        if colon < 0 or _is_of_another(layout, content, colon):
            return content
    i = colon + 1
    while i < stop and layout.forms[i] == "\n":
        i += 1
    # A page that has lost its lines numbers within them: "the following: 1- stopping the fire".
    numbered = layout.form(i).isdigit() or layout.form(i) in _ORDINALS
    item = item_start(layout, i) if i < stop and (i > colon + 1 or numbered) else None
    return item or (i if i < stop else content)


def _is_of_another(layout: Layout, content: int, colon: int) -> bool:
    """Tell whether the points behind a colon are those of another word than the cue before a content.

    "We ask the council for the following: ...": the view stands in the content with its own cue. "Asked for an end to
    the following practices: ...": what is asked for is the deed, and no practice. "After X refused talks, Y put forward
    the following demands: ...": the points are another's. "Refused it for the following reasons: ...": they only
    explain it.
    """
    if layout.form(colon - 2) in _REASONS or any(our_view(layout.forms[i]) for i in range(content, colon)):
        return True
    if any(_deed(layout.forms[i]) for i in range(content, colon - 2)):
        return True
    return any(_puts_forward(layout, i) or _goes_on(layout, i) for i in range(content + 1, colon - 1))


_REASONS = word_set("للأسباب لأسباب للاعتبارات لاعتبارات للدواعي للدوافع")


def _puts_forward(layout: Layout, i: int) -> bool:
    """Tell whether somebody named behind a verb puts the points forward."""
    who = layout.phrase(i + 1) if layout.forms[i] in PUTS else None
    return who is not None and layout.bare(who)


def _goes_on(layout: Layout, i: int) -> bool:
    """Tell whether whoever is told of does more at a word than the cue says: "refused it and demanded", "demanding"."""
    form = layout.forms[i]
    if layout.phrase(i) is not None:
        return False
    if form[:1] == "و" and form[1:] in PUTS:
        return True
    return any(
        (c.conjunction == "و" and c.inflected.shape in FINITE)
        or (c.inflected.shape is Shape.PARTICIPLE and form.endswith("ا"))
        for c in load_cues().forms.get(form, ())
    )


def _deed(form: str) -> bool:
    """Tell whether a word names what is to be done with the points that follow, and not that they be carried out."""
    bare = form if acts(form) or form[:1] not in "بل" else form[1:]
    return acts(bare) and bare not in _CARRIED_OUT and not bare.endswith("ات")


_CARRIED_OUT = word_set(
    "اتخاذ تنفيذ تلبية تحقيق اعتماد إجراء ضمان إقرار تطبيق العمل القيام الالتزام التقيد مراعاة توفير إنجاز"
)


def our_view(form: str) -> CueForm | None:
    """Return the cue in the first person that a folded word is: "we ask", "we decided"; or None."""
    ours = (c for c in load_cues().forms.get(form, ()) if c.inflected.person == 1 and c.verb.tier != "C")
    return next((c for c in ours if c.inflected.shape in (Shape.IMPERFECT, Shape.PERFECT)), None)


def item_before(layout: Layout, first: int) -> bool:
    """Tell whether a content is the first item of a numbered list within its sentence: "the following: first, ...".

    Args:
        layout: The release.
        first: Index of the first word of the content.

    Returns:
        Whether "first" or the number one stands before it, behind a colon.
    """
    at = first - 1
    while layout.form(at) in _SIGNS and at > first - _MARKER:
        at -= 1
    opens = at - 1 - (layout.form(at - 1) == "\n")
    return at < first - 1 and layout.form(at) in FIRST and layout.form(opens) == ":"


# "In comment on X, ... (so) the presidency condemns": the ground stands first, and what is said begins at "so".
GROUNDS = word_set(
    "تعقيبا تعليقا ردا عطفا نظرا بناء انطلاقا استنادا تنفيذا وتعقيبا وتعليقا وعطفا وردا ونظرا وبناء وانطلاقا واستنادا"
)
_SO = word_set("فإن فإنه فإنها فإننا فإنهم فإني")
_LONGEST_GROUND = 45


def past_ground(layout: Layout, i: int, stop: int) -> int:
    """Return where what is said begins behind its ground: "in comment on X, so the presidency condemns".

    Args:
        layout: The release.
        i: Index of the first word of a content.
        stop: One past the last word that may be used.

    Returns:
        The place behind "so", or the same place where no ground opens the content.
    """
    if layout.form(i) not in GROUNDS:
        return i
    so = next((j for j in range(i + 1, min(stop - 1, i + _LONGEST_GROUND)) if layout.forms[j] in _SO), None)
    ends = so is None or any(layout.forms[j] in STOPS for j in range(i, so))
    return i if ends or so is None else so + 1
