"""Find whose words a text is by its heading: "Statement of X", "Letter of X to Y:", "X:" in a line of its own."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import DOCUMENTS, HONOURS, PUNCTUATION, WRITINGS, definite
from kg.extract.mentions.found import NounPhrase
from kg.extract.stances.honoured import past_honours
from kg.kinds import EntityType
from kg.lexicon.cues import load_cues
from kg.lexicon.nouns import nouns_ar
from kg.text.fold import fold_word, with_and, word_set

PRESS = ("وكاله", "الوكاله", "صحيفه", "قناه", "شبكه", "موقع", "اذاعه", "تلفزيون", "جريده", "راديو", "مجله")
_WORDS = DOCUMENTS | WRITINGS | word_set("نداء")
_FULL = word_set("نص النص الكامل")
# What a document is called besides, and what tells whose it is.
_BETWEEN = word_set("صحفي صحافي صحفية مفتوحة مفتوح هام هامة مهم مهمة ختامي ختامية عاجل عاجلة مشترك جديد")
_OF, _ISSUED, _ABOUT = "من", word_set("صادر صادرة صدر صدرت"), "عن"
#: Offices of those who head bodies and sign for them.
OFFICES = word_set("رئيس رئيسة أمين أمينة قائد قائدة زعيم نقيب مفتي شيخ مرشد")
_TO = word_set("إلى الى")
#: Those that put out texts of their own.
BODIES = frozenset([EntityType.ORGANISATION, EntityType.ARMED_GROUP])
_SPEAKS = BODIES | {EntityType.PERSON, EntityType.STATE}
_LONGEST = 30
# What the words are about, for which occasion or for whom they are: it ends whose they are.
_CONCERNS = word_set("حول بشأن بخصوص بمناسبة بصدد رقم إثر عقب تعليقا ردا")
# "X made the following statement:".
_GIVES = with_and("صدر صدرت أصدر أصدرت صرح صرحت أدلى أدلت أعلن أعلنت وجه وجهت ألقى ألقت نشر نشرت أذاع أذاعت وزع وزعت")
_POINTS = word_set("التالي الآتي التالية الآتية يلي")
_MISTER = HONOURS | word_set("النائب النائبة المهندس المهندسة المحامي المحامية العميد العقيد اللواء الحاج القاضي")


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
    who = whose_line(layout, first, stop)
    return who[0] if len(who) == 1 else None


def whose_line(layout: Layout, first: int, stop: int) -> tuple[NounPhrase, ...]:
    """Return whose words a line before a text announces: "Statement of X and Y", "X made the following statement:".

    Args:
        layout: The release.
        first: Index of the first word of the line.
        stop: One past its last word.

    Returns:
        Their phrases; none where the line is no such heading.
    """
    if layout.form(stop - 1) == ":" and (who := _announced(layout, first, stop)):
        return who
    first = _past_signs(layout, first)
    if layout.form(first).removeprefix("ل") not in _WORDS or layout.form(stop - 1) in (".", "؟", "!"):
        return ()
    who = _whose(layout, first + 1, stop)
    return who if who and (layout.form(stop - 1) == ":" or _nothing_more(layout, who[-1].last + 1, stop)) else ()


def opens_document(layout: Layout, first: int) -> bool:
    """Tell whether a line begins with what a document is called: "Statement No. 3", "Re: statement to the public".

    Args:
        layout: The release.
        first: Index of the first word of the line.

    Returns:
        Whether it does.
    """
    return layout.form(_past_signs(layout, first)) in _WORDS


def _past_signs(layout: Layout, i: int) -> int:
    """Return where the words of a line begin: behind signs, "the full text of" and "re:"."""
    while layout.form(i) != "\n" and (layout.form(i) in PUNCTUATION or layout.form(i) in _BEFORE):
        i += 1
    return i


_BEFORE = _FULL | {"م/", "م", "/"}


def _announced(layout: Layout, first: int, stop: int) -> tuple[NounPhrase, ...]:
    """Return who makes the statement that a line ending with a colon announces: behind the last verb of giving one."""
    if not _POINTS & set(layout.forms[max(first, stop - _POINTER) : stop]):
        return ()
    at = next((i for i in range(stop - 1, first - 1, -1) if layout.forms[i] in _GIVES), None)
    if at is None:
        return ()
    if layout.form(at + 1) in _OF_IT or (layout.form(at) in _CAME_OUT and layout.form(at + 1) != _ABOUT):
        # "The bloc X held its meeting, and issued the following statement (came out with): ...".
        group = _all_of(layout, first + (layout.phrase(first) is None), stop, ends=False)
        return () if len(group) == 1 and _of_two(layout, group[0].last + 1, at) else group
    i = at + 1 + (layout.form(at + 1) in (_OF, _ABOUT))
    while i < stop and layout.phrase(i) is None and (layout.forms[i] in _MISTER or layout.forms[i] in _OPENING):
        i += 1
    return _all_of(layout, i, stop)


def _of_two(layout: Layout, i: int, at: int) -> bool:
    """Tell whether what came out may be of another as well: "X met with Y, and the following came out (of both)"."""
    of = layout.form(at + 1)
    another = any(form == "مع" and layout.phrase(k + 1) is not None for k, form in enumerate(layout.forms[i:at], i))
    return of in _OF_BOTH or (another and of not in _OF_ONE)


_POINTER, _OPENING = 4, frozenset('"«“')
_OF_BOTH, _OF_ONE = word_set("عنهما"), word_set("عنه عنها")
_OF_IT = word_set("عنه عنها عنهم عنهما البيان التصريح البلاغ النداء")
_CAME_OUT = with_and("صدر صدرت")


def _all_of(layout: Layout, i: int, stop: int, *, ends: bool = True) -> tuple[NounPhrase, ...]:
    """Return those who are named from a place on, joined by "and"; none where one of them cannot speak."""
    group: list[NounPhrase] = []
    while (who := layout.phrase(i)) is not None and who.last < stop:
        if layout.proclitic(who) != ("و" if group else ""):
            break
        if not _speaks(layout, who):
            return ()
        group.append(who)
        i = past_tail(layout, who.last + 1, stop)
    # "Statement of X and others", of whom no table knows.
    more = ends and layout.form(i).startswith("و") and i < stop
    return () if more else tuple(group)


def _nothing_more(layout: Layout, i: int, stop: int) -> bool:
    """Tell whether a heading without colon ends with whose words it is or whom they are for: no verb tells of them."""
    after = layout.form(i)
    whom = layout.phrase(i + 1) if after in _TO else None
    ends = past_tail(layout, i, stop) == stop and not any(map(load_cues().tells, layout.forms[i:stop]))
    return after in _CONCERNS or ends or (whom is not None and whom.last == stop - 1)


def _whose(layout: Layout, i: int, stop: int) -> tuple[NounPhrase, ...]:
    """Return whose a document is: those named right behind it, past what it is called.

    No noun stands between: "Call to save X" and "Letter of the family of X" are not the words of X.
    """
    while layout.form(i) in _BETWEEN:
        i += 1
    if layout.form(i) in _ISSUED and layout.form(i + 1) in (_ABOUT, _OF):
        i += 2
    elif layout.form(i) == _OF:
        i += 1
    i = past_honours(layout, i)
    while i < stop and layout.phrase(i) is None and (layout.form(i) in OFFICES or definite(layout.form(i))):
        i += 1
    i += layout.form(i) in _OPENING
    return _all_of(layout, i, stop)


def past_tail(layout: Layout, i: int, stop: int) -> int:
    """Return where a name on a line ends: what it is for, of which kind and where it sits is part of it.

    Args:
        layout: The release.
        i: Index of the word behind the name as far as it is known.
        stop: One past the last word of the line.

    Returns:
        The index of the first word that is no part of it.
    """
    first = i
    while i < min(stop, first + _TAIL) and layout.phrase(i) is None:
        form = layout.forms[i]
        place = form in _IN or layout.forms[i - 1] in _IN or (_IN & set(layout.forms[first:i]) and form[:1] != "و")
        if form == ":" or not (form in _CLOSING or form.startswith("لل") or definite(form) or place):
            break
        i += 1
    return i


_TAIL, _IN, _CLOSING = 6, frozenset(["في"]), frozenset('»"”')


def _no_dateline(layout: Layout, phrase: NounPhrase) -> bool:
    """Tell whether a phrase names a person, or a body by its noun: "Damascus:" tells where news come from."""
    head = nouns_ar().head(layout.forms[phrase.first])
    body = head is not None and head.kind in ("organisation", "armed")
    return body or layout.found.entity(phrase.entity).type is EntityType.PERSON


def _speaks(layout: Layout, phrase: NounPhrase) -> bool:
    """Tell whether a phrase names somebody who can put out a text, and no paper or agency."""
    return layout.found.entity(phrase.entity).type in _SPEAKS and not is_press(layout, phrase)


def is_body(layout: Layout, phrase: NounPhrase) -> bool:
    """Tell whether a phrase names a body that can put out a text, and no paper or agency.

    Args:
        layout: The release.
        phrase: The phrase of an actor.

    Returns:
        Whether it does.
    """
    return layout.found.entity(phrase.entity).type in BODIES and not is_press(layout, phrase)


def is_press(layout: Layout, phrase: NounPhrase) -> bool:
    """Tell whether a phrase names a paper, an agency, a channel or a site, by its noun or as one that is known.

    Args:
        layout: The release.
        phrase: The phrase of an actor.

    Returns:
        Whether it does.
    """
    head, words = layout.forms[phrase.first].removeprefix("ل"), layout.forms[phrase.first : phrase.last + 1]
    if head in _NETWORKS and not layout.found.entity(phrase.entity).key and _NEWS.isdisjoint(words):
        # "The network of women", "for human rights".
        return False
    called = head.startswith(PRESS) or words[-1] == "برس"
    return called or fold_word(layout.found.entity(phrase.entity).name_ar).startswith(PRESS)


_NETWORKS = word_set("شبكة الشبكة")
_NEWS = word_set("الإخبارية إخبارية الإعلامية إعلامية أخبار الأخبار للأخبار نيوز الإعلام إعلام التلفزيونية تلفزيون")
