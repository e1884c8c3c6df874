"""Words around the subject of a cue that belong to it: how many they are, out of how many, and what sort of person."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import DOCUMENTS, PREPOSITIONS, PUNCTUATION, RELATIVES, STOPS, THAT, definite
from kg.extract.mentions.found import Gender, NounPhrase, Number
from kg.extract.mentions.word_shapes import OPPOSITION
from kg.extract.stances.heads import head_at
from kg.extract.stances.one_of_them import past_one_of_them
from kg.lexicon.cues import load_cues
from kg.lexicon.nouns import nouns_ar
from kg.text.fold import word_set
from kg.text.words import COMMAS

# "A number of", "many of": "of" belongs to these.
_OF = word_set("عدد العديد كثير كثيرون الكثير مجموعة حشد جمع جمهور بعض طائفة غالبية أغلبية معظم واحد أكثر عدة")
_ABOUT = word_set("نحو حوالي قرابة زهاء أكثر أقل جميع كافة كل كلا عدة كبير جدا أبرز كبرى كبريات")
_TOTAL = word_set("أصل مجموع بين إجمالي")
_MOST = 5
# Participles by which a person is described, with what they take; a noun that is an object is none of them.
_DESCRIBING = word_set(
    "المضرب المضربة المقرب المقربة المقيم المقيمة المحسوب المحسوبة المعروف المعروفة المتهم المتهمة"
    " المدعوم المدعومة المنتمي المنتمية المنتهية المنتهي الحائز الحائزة المعتقل المعتقلة المسجون"
    " المسجونة المحتجز المحتجزة المكلف المكلفة المنشق المنشقة المعين المعينة المتخصص المتخصصة المختص"
    " المختصة المطلوب المطلوبة الملقب المحكوم المحكومة الموقوف الموقوفة القابع القابعة الموالي"
    " الموالية المناهض المناهضة المؤيد المؤيدة المتواجد المتواجدة الموجود الموجودة المنحدر المنحدرة"
    " المتحدر المتحدرة المنتخب المنتخبة المخلوع المستقيل المستقيلة المنفي المنفية المبعد المبعدة"
    " المعترف المعترفة المنبثق المنبثقة المكون المكونة المؤلف المؤلفة"
    " العائد العائدة المتحالف المتحالفة المنحاز المنحازة المفرج المدان المدانة المشرف المشرفة"
)
# Who they are who say something together: "the members gathered".
_PRESENT = word_set(
    "المجتمعون المجتمعين المشاركون المشاركين الحاضرون الحاضرين المعتصمون المعتصمين المحتجون المحتجين المتظاهرون"
    " المتظاهرين الموقعون الموقعين المستقيلون المستقيلين المعزولون المعزولين المقيمون المقيمين المنسحبون المنسحبين"
)
# What sort of people they are by a view of theirs: "politicians who reject the coup".
_HOLDING = word_set(
    "الرافض الرافضة الرافضين الرافضون المعارض المعارضة المعارضين المعارضون المؤيد المؤيدة المؤيدين المناهض المناهضة"
    " المناهضين الداعم الداعمة الداعمين المطالب المطالبة المطالبين المندد المنددة المنددين المناصر المناصرة الموالي"
    " الموالية الموالين"
)
# What a body or an officer is: "the opposition council", "the former minister".
_STANDING = word_set("المعارض الحاكم المنحل السابق الحالي المؤقت الانتقالي المنتخب المعين الأسبق")
_BY_IT = word_set("به بها بهم دوليا رسميا عالميا عربيا")
_OTHERS = word_set("آخرون أخرى آخر")
_FURTHER = 4
_OWNED = ("ه", "ها", "هم")


def past_amount(layout: Layout, i: int) -> int:
    """Return where the actors begin of whom an amount is told: "dozens of", "three", "a number of".

    Args:
        layout: The release.
        i: Index of the word where the amount would begin.

    Returns:
        The index; 0 when no amount stands there or no actor follows it.
    """
    first, numbers = i, nouns_ar().classes["number"]
    while i < first + _MOST and layout.phrase(i) is None:
        form = layout.form(i)
        of = form == "من" and layout.form(i - 1) in _OF_SO_MANY and i > first
        if not (of or form in numbers or form in _OF or form in _ABOUT or form.isdigit()):
            break
        i += 1
    phrase = layout.phrase(i) if i > first else None
    return i if phrase is not None and not layout.proclitic(phrase) else 0


_OF_SO_MANY = _OF | _ABOUT


def actor_past_amount(layout: Layout, i: int) -> NounPhrase | None:
    """Return the actor behind an amount at a word: "dozens of deputies", "more than forty organisations".

    Args:
        layout: The release.
        i: Index of the first word of the amount.

    Returns:
        The actor phrase; None where no amount stands there, whoever opens the text.
    """
    past = past_amount(layout, i)
    return layout.phrase(past) if past else None


def past_description(layout: Layout, subject: NounPhrase, i: int) -> int:
    """Return the place past what is said of a subject right behind it: "X, who is on hunger strike,", "out of nine".

    Args:
        layout: The release.
        subject: The subject.
        i: Index of the word behind it.

    Returns:
        The index; 0 when the word there says nothing of the subject.
    """
    among = past_one_of_them(layout, i) if i == subject.last + 1 else 0
    # "The head blamed the opposition": what is feminine describes no man.
    blamed = layout.form(i) == OPPOSITION and subject.gender is Gender.MASCULINE
    if among or blamed or i != subject.last + 1:
        return among
    holding = i - 1 if layout.form(subject.last) in _HOLDING else i if layout.form(i) in _HOLDING else -1
    if holding >= 0 and layout.form(holding + 1).startswith(("لل", "بال")):
        past = _past_complement(layout, holding + 1)
        return past if past > i else 0
    if subject.number is Number.PLURAL and layout.form(i) in _PRESENT:
        return past_complements(layout, i + 1)
    if layout.form(i) == "من" and layout.form(i + 1) in _TOTAL:
        return _past_total(layout, i + 2)
    if layout.form(i) in _STANDING and subject.gender is Gender.MASCULINE and layout.form(i + 1) not in STOPS:
        return i + 1
    if layout.form(i) in _OTHERS:
        return i + 1
    if layout.form(i) not in _DESCRIBING:
        # "Condemned the international community", of which the noun is written like "convened".
        return _past_convening(layout, i) if layout.phrase(i) is None else 0
    i += 1
    if layout.form(i) in _BY_IT:
        # "Internationally recognised".
        i += 1 + (layout.form(i + 1) in _BY_IT)
        further = layout.form(i)[:1] == "و" and layout.form(i)[1:] in _DESCRIBING
        return past_complements(layout, i + 1) if further else i
    if layout.form(i).endswith(_OWNED) and layout.form(i) not in PREPOSITIONS and not definite(layout.form(i)):
        return i + 1
    past = past_complements(layout, i)
    return past if past > i else 0


def _past_convening(layout: Layout, i: int) -> int:
    """Return the place past "convened today in X," behind a body, or 0 where it is not told to have convened."""
    if layout.form(i) not in _CONVENED:
        return 0
    past = past_complements(layout, layout.time_at.get(i + 1, (i + 1,))[0])
    return past + (layout.form(past) in COMMAS)


_CONVENED = word_set("المنعقد المنعقدة المجتمع المجتمعة الملتئم الملتئمة")


def past_clause(layout: Layout, subject: NounPhrase, i: int, stop: int) -> int:
    """Return where the quotation begins that a clause about a subject parts from it: "the text, which X read, 'Y'".

    Args:
        layout: The release.
        subject: The subject.
        i: Index of the word behind it.
        stop: One past the last word that may be looked at.

    Returns:
        The index of the sign that opens the quotation; 0 when no such clause stands there.
    """
    if i != subject.last + 1 or layout.forms[i] not in _WHO:
        return 0
    return next((j for j in range(i, min(stop, i + _FARTHEST)) if j in layout.quote_at), 0)


def past_to_renewed(layout: Layout, subject: NounPhrase, i: int, stop: int) -> int:
    """Return where the attitude stands that somebody renews behind a clause about him: "X, who met Y, his call for".

    Args:
        layout: The release.
        subject: The subject.
        i: Index of the word behind it.
        stop: One past the last word that may be looked at.

    Returns:
        The index; 0 when no such clause stands there.
    """
    if i != subject.last + 1 or layout.forms[i] not in RELATIVES - _WHAT:
        return 0
    for j in range(i + 2, min(stop, i + _FARTHEST)):
        found = head_at(layout, j, stop) if layout.forms[j] not in THAT else None
        if found and found[0].kind == "attitude" and found[0].pronoun and layout.forms[j] == found[0].words[0]:
            return j
    return 0


_WHO, _FARTHEST = word_set("الذي التي الذين اللذان اللتان"), 25


def past_complements(layout: Layout, i: int) -> int:
    """Return the place past the prepositions with their nouns that follow one another from a word on.

    Args:
        layout: The release.
        i: Index of the first word.

    Returns:
        The index; that of the first word where it is no preposition.
    """
    for _ in range(_FURTHER):
        past = _past_complement(layout, i)
        if past == i:
            break
        i = past
    return i


def _past_total(layout: Layout, i: int) -> int:
    """Return the place past a number and the noun counted by it, or 0 when no number stands there."""
    first, numbers = i, nouns_ar().classes["number"]
    while layout.form(i).isdigit() or layout.form(i) in numbers:
        i += 1
    if i == first:
        return 0
    return past_complements(layout, i + (layout.form(i).endswith(("ا", "ين")) and layout.phrase(i) is None))


def _past_complement(layout: Layout, i: int) -> int:
    """Return the place past a preposition and the noun it governs, where they stand at a word."""
    form = layout.form(i)
    if form == "منذ":
        return layout.time_at.get(i, layout.time_at.get(i + 1, (i + 2,)))[0] + layout.form(i + 1).isdigit()
    if form in PREPOSITIONS and form != "ان":
        i += 1
    elif not form.startswith(("بال", "لل")) or _with_madda(layout, i):
        return i
    stop = layout.place_at.get(i, 0) or layout.time_at.get(i, (0,))[0]
    if stop > i:
        return stop
    if layout.form(i) in PUNCTUATION | THAT:
        return i
    i += 1
    while definite(layout.form(i)) and layout.phrase(i) is None:
        i += 1
    return i


def _with_madda(layout: Layout, i: int) -> bool:
    """Tell whether a word only looks like "by" with the article: "by mechanisms", written with another alif."""
    return layout.found.release.text.startswith("بآ", layout.words.starts[i])


_APPOSED, _LONGEST_CLAUSE = 6, 20


# "What": an object, where "who" and "which" tell of an actor.
_WHAT = word_set("ما وما مما بما")


def past_apposition(layout: Layout, actor: NounPhrase, i: int) -> int:
    """Return the place past what is said of an actor between commas: "Y, which fears X, to".

    Args:
        layout: The release.
        actor: The actor.
        i: Index of the comma behind it.

    Returns:
        The index; 0 when nothing is said of the actor there.
    """
    if actor.last + 1 != i:
        return 0
    spoken = layout.form(i + 1) == "في" and layout.form(i + 2) in DOCUMENTS
    clause = spoken or layout.form(i + 1) in RELATIVES - _WHAT
    for j in range(i + 2, min(len(layout.forms) - 1, i + (_LONGEST_CLAUSE if clause else _APPOSED))):
        if layout.forms[j] in COMMAS:
            inside = layout.forms[i + 1 : j]
            if not clause and any(c.conjunction for c in load_cues().forms.get(layout.form(j + 1), ())):
                # "X condemns, the terrible crime, and calls for": it is what X condemns.
                return 0
            return j + 1 if clause or (inside[0].startswith("ال") and not THAT & set(inside)) else 0
        if layout.forms[j] in STOPS or j in layout.quote_at or layout.forms[j] == ":":
            return 0
    return 0
