"""Find whose words a text is by its heading: "Statement of X", "Letter of X to Y:", "X:" in a line of its own."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import DOCUMENTS, PUNCTUATION, WRITINGS, definite
from kg.extract.mentions.found import NounPhrase
from kg.extract.stances.honoured import past_honours
from kg.kinds import EntityType
from kg.lexicon.nouns import nouns_ar
from kg.text.fold import word_set

PRESS = ("وكاله", "الوكاله", "صحيفه", "قناه", "شبكه", "موقع", "اذاعه", "تلفزيون", "جريده", "راديو", "مجله")
_WORDS = DOCUMENTS | WRITINGS | word_set("نداء")
_FULL = word_set("نص النص الكامل")
# What a document is called besides, and what tells whose it is.
_BETWEEN = word_set("صحفي صحافي صحفية مفتوحة مفتوح هام هامة مهم مهمة ختامي ختامية عاجل عاجلة مشترك جديد")
_OF, _ISSUED, _ABOUT = "من", word_set("صادر صادرة صدر صدرت"), "عن"
_OFFICES = word_set("رئيس رئيسة أمين أمينة قائد قائدة زعيم نقيب مفتي شيخ مرشد")
_TO = word_set("إلى الى")
_SPEAKS = frozenset([EntityType.PERSON, EntityType.ORGANISATION, EntityType.ARMED_GROUP, EntityType.STATE])
_LONGEST = 30


def headed(layout: Layout) -> NounPhrase | None:
    """Return who is named by the heading of a text as the one whose words it is.

    Args:
        layout: The release.

    Returns:
        The phrase of the one or the body right behind the document; None without heading.
    """
    stop = next((i for i, form in enumerate(layout.forms[:_LONGEST]) if form == "\n"), 0)
    first = next((i for i in range(stop) if layout.forms[i] not in PUNCTUATION and layout.forms[i] not in _FULL), stop)
    alone = layout.phrase(first)
    if alone is not None and layout.forms[alone.last + 1 : stop] == (":",) and layout.bare(alone):
        return alone if _speaks(layout, alone) and _no_dateline(layout, alone) else None
    if layout.form(first).removeprefix("ل") not in _WORDS or layout.form(stop - 1) in (".", "؟", "!"):
        return None
    who = _whose(layout, first + 1, stop)
    return who if who is not None and (layout.form(stop - 1) == ":" or _nothing_more(layout, who, stop)) else None


def _nothing_more(layout: Layout, who: NounPhrase, stop: int) -> bool:
    """Tell whether a heading without colon ends with whose words it is or whom they are for: no verb tells of them."""
    whom = layout.phrase(who.last + 2) if layout.form(who.last + 1) in _TO else None
    return stop - 1 in {who.last, whom.last if whom is not None else -1}


def _whose(layout: Layout, i: int, stop: int) -> NounPhrase | None:
    """Return whose a document is: he or the body named right behind it, past what he is called.

    No noun stands between: "Call to save X" and "Letter of the family of X" are not the words of X.
    """
    while layout.form(i) in _BETWEEN:
        i += 1
    if layout.form(i) in _ISSUED and layout.form(i + 1) in (_ABOUT, _OF):
        i += 2
    elif layout.form(i) == _OF:
        i += 1
    i = past_honours(layout, i)
    while i < stop and layout.phrase(i) is None and (layout.form(i) in _OFFICES or definite(layout.form(i))):
        i += 1
    who = layout.phrase(i)
    if who is None or who.last >= stop or layout.proclitic(who) or not _speaks(layout, who):
        return None
    # "Statement of X and Y" is not of one.
    return None if layout.form(who.last + 1).startswith("و") and layout.phrase(who.last + 1) else who


def _no_dateline(layout: Layout, phrase: NounPhrase) -> bool:
    """Tell whether a phrase names a person, or a body by its noun: "Damascus:" tells where news come from."""
    head = nouns_ar().heads.get(layout.forms[phrase.first].removeprefix("ال"))
    body = head is not None and head.kind in ("organisation", "armed")
    return body or layout.found.entity(phrase.entity).type is EntityType.PERSON


def _speaks(layout: Layout, phrase: NounPhrase) -> bool:
    """Tell whether a phrase names somebody who can put out a text, and no paper or agency."""
    if layout.forms[phrase.first].removeprefix("ل").startswith(PRESS):
        return False
    return layout.found.entity(phrase.entity).type in _SPEAKS
