"""Read a view told by a noun with its holder: "the threat of X to", "calls from X for", "criticism that X voiced"."""

from dataclasses import replace

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import ADVERBS, NEGATIONS, PREPOSITIONS, RELATIVES, THAT, WHOLE, definite, letters
from kg.extract.mentions.found import NounPhrase
from kg.extract.stances.actions import asked_for, is_plural
from kg.extract.stances.heads import head_at
from kg.extract.stances.items import opens_item
from kg.extract.stances.joined import MANNER
from kg.extract.stances.relays import HOLDERS
from kg.extract.stances.unreal import unreal
from kg.extract.stances.walk import Frame
from kg.kinds import Act
from kg.lexicon.conjugate import Inflected, Shape
from kg.lexicon.cues import CueForm, CueTable
from kg.text.fold import fold_word, word_set
from kg.text.sentences import Stretch
from kg.text.words import COMMAS

# Verbal nouns, and their plurals, that with a holder are a view; others with one are mostly deeds: "the support of X".
_HELD = {
    fold_word(form): fold_word(noun)
    for noun, forms in {
        "مطالبة": "مطالبة مطالب مطالبات مطلب",
        "دعوة": "دعوة دعوات",
        "مناشدة": "مناشدة مناشدات",
        "طلب": "طلب طلبات",
        "اقتراح": "اقتراح اقتراحات مقترح مقترحات",
        "اشتراط": "اشتراط",
        "توصية": "توصية توصيات",
        "تهديد": "تهديد تهديدات",
        "تحذير": "تحذير تحذيرات",
        "تخوف": "تخوف مخاوف تخوفات",
        "رفض": "رفض",
        "معارضة": "معارضة",
        "تأكيد": "تأكيد تأكيدات",
        "نفي": "نفي",
        "اتهام": "اتهام اتهامات",
        "انتقاد": "انتقاد انتقادات",
        "تعهد": "تعهد تعهدات",
        "تأييد": "تأييد",
        "ترحيب": "ترحيب",
        "إدانة": "إدانة إدانات",
        "تنديد": "تنديد",
        "إصرار": "إصرار",
        "تمسك": "تمسك",
        "إعلان": "إعلان",
        "اعتراف": "اعتراف",
        "وعد": "وعد وعود",
        "قول": "قول",
    }.items()
    for form in forms.split()
}
_HELD_JOINED = {letter + form: noun for letter in "وبل" for form, noun in _HELD.items()} | _HELD
_DEFINITE = {"ال" + form: noun for form, noun in _HELD.items()} | {
    letters + form: noun for form, noun in _HELD.items() for letters in ("وال", "بال", "لل")
}
# Nouns of which no verbal noun of a cue tells, with a form of the cue that does.
_BY_FORM = {
    **dict.fromkeys(word_set("عزم لعزم بعزم وعزم"), fold_word("عزم")),
    **dict.fromkeys(word_set("استعداد لاستعداد باستعداد واستعداد جاهزية"), fold_word("يستعد")),
    **dict.fromkeys(word_set("رغبة لرغبة برغبة ورغبة"), fold_word("رغب")),
    **dict.fromkeys(word_set("آمال"), fold_word("أمل")),
}
_AGREEMENT, _TWO = frozenset(["اتفاق", "الاتفاق", "واتفاق", "والاتفاق"]), 2
NOUNS = frozenset(_HELD_JOINED) | _AGREEMENT | frozenset(_DEFINITE) | frozenset(_BY_FORM)
_LETTERS = ("ب", "ل")


def held(layout: Layout, table: CueTable, i: int, sentence: Stretch) -> Frame | None:
    """Read a verbal noun with its holder and what it takes: "the threat of X to".

    Args:
        layout: The release.
        table: The cue words.
        i: Index of the noun.
        sentence: The sentence.

    Returns:
        The frame, or None where no holder stands with it, or nothing that it takes.
    """
    form = layout.forms[i]
    between = form in _AGREEMENT and layout.form(i + 1) == "بين"
    cue = table.masdars[_AGREED][0] if between else _cue(table, form)
    whose = _whose(layout, i, cue, between=between) if cue is not None else None
    if cue is None or whose is None or _unreal(layout, i):
        return None
    if cue.verb.addressee == "0" and opens_item(layout, i):
        # "Agreed on the following: - to call on X to": X is called on.
        return None
    subject, j, told = whose
    who = layout.phrase(j)
    addressee: tuple[NounPhrase, ...] = ()
    if who is not None and layout.proclitic(who) in ("", "ل") and (cue.verb.target or cue.verb.addressee == "0"):
        addressee, j = (who,), who.last + 1
    elif cue.verb.target:
        told, j = told or layout.form(j)[:2] == "لل", _past_accused(layout, j)
    while layout.form(j) in _BETWEEN:
        j += 1
    last = j
    if cue.verb.act is Act.DEMAND and not addressee:
        addressee, j = _asked(layout, cue, j)
    noun = _HELD_JOINED.get(form, "")
    if not (addressee or told) and j == last and _of_either(form, noun):
        return None
    taken = taken_by(layout, cue, j) or object_of(layout, cue, i, j)
    if taken is None or taken[0] >= sentence.stop or _invites(layout, noun, *taken[:2]):
        return None
    content, skip, how = taken
    return Frame(at=i, form=cue, subject=subject, addressee=addressee, content=content, skip=skip, how=how)


_AGREED = fold_word("اتفاق")


def _cue(table: CueTable, form: str) -> CueForm | None:
    """Return the cue of which a noun tells."""
    noun = _HELD_JOINED.get(form) or _DEFINITE.get(form)
    if noun is not None:
        return table.masdars[noun][0]
    verb = _BY_FORM.get(form)
    return (
        None if verb is None else replace(table.forms[verb][0], inflected=Inflected(form, Shape.MASDAR), conjunction="")
    )


def _whose(layout: Layout, i: int, cue: CueForm, *, between: bool) -> tuple[tuple[NounPhrase, ...], int, bool] | None:
    """Return who holds the view of which a noun tells, the place behind them, and whether words tell that they do."""
    first, told = (i + 1 + between, False) if layout.forms[i] not in _DEFINITE else (-1, False)
    phrase = layout.phrase(first) if first > 0 else None
    if phrase is None and not between and (first := _voiced_by(layout, i, cue)) > 0:
        phrase, told = layout.phrase(first), True
    if phrase is None or layout.proclitic(phrase):
        return None
    if told and layout.found.entity(phrase.entity).type not in HOLDERS:
        return None
    subject, j = [phrase], phrase.last + 1
    while (more := layout.phrase(j)) and layout.proclitic(more) == "و":
        subject.append(more)
        j = more.last + 1
    return None if between and len(subject) < _TWO else (tuple(subject), j, told)


def _voiced_by(layout: Layout, i: int, cue: CueForm) -> int:
    """Return the place of whoever voices a view, by "from" or by a clause: "criticism that X voiced"; or -1."""
    form, j = layout.forms[i], i + 1
    definite_ = form in _DEFINITE
    while j <= i + _FEW and (layout.form(j) in _SORTS or (form.endswith(_PLURALS) and layout.form(j).endswith("ه"))):
        if layout.phrase(j) is not None or layout.form(j) in _VOICED:
            break
        j += 1
    which = layout.form(j) in RELATIVES
    if layout.form(j + which) in _VOICED and which == definite_:
        return j + which + 1
    if definite_ or layout.form(j) not in ("من", "لدي"):
        return -1
    if layout.form(j + 1) in _PART:
        return j + 2
    feared = cue.verb.act is Act.WARN and "من" in cue.verb.takes
    if layout.form(j) == "لدي":
        return j + 1 if feared else -1
    who = layout.phrase(j + 1)
    # "Warnings of X" are of it, but where what X warns of follows; "asked X" is written like "a request from X".
    apart = not feared or (who is not None and layout.form(who.last + 1) == "من")
    return j + 1 if apart and cue.verb.lemma != "طلبَ" else -1


_FEW = 2
_PLURALS = ("ات", "مطالب", "مخاوف", "وعود", "دعوه")
_SORTS = word_set("عدة واسع شديد قاطع حاد رسمي صريح مباشر عام تام كامل واضح متكرر متزايد كبير قوي جديد")
_PART = word_set("قبل جانب طرف لدن")
_VOICED = word_set(
    "وجهها وجهتها وجهوها وجهه وجهته يوجهها توجهها أطلقها أطلقتها أطلقوها أطلقه أطلقته يطلقها تطلقها أبداها أبدتها"
    " أبداه أبدته يبديها تبديها قدمها قدمتها قدمه قدمته ساقها ساقتها أعلنها أعلنتها كالها كالتها أثارها أثارتها كررها"
    " كررتها جددها جددتها أصدرها أصدرتها أصدره أصدرته رفعها رفعتها يرفعها ترفعها طرحها طرحتها"
)


def _past_accused(layout: Layout, j: int) -> int:
    """Return the place past those who are accused, whom no table knows: "accusations from X against the parties of"."""
    if layout.form(j)[:2] != "لل" and layout.form(j) != "ضد":
        return j
    last = j + _SOME
    while j < last and (layout.form(j)[:2] == "لل" or layout.form(j) == "ضد" or definite(layout.form(j))):
        j += 1
    return j


_SOME = 4


def _unreal(layout: Layout, i: int) -> bool:
    """Tell whether nobody holds what a noun tells of: "the possibility of", "no calls were made", "how ready X is"."""
    before = layout.form(i - 1)
    if layout.forms[i] in _BY_FORM and before not in BECAUSE:
        # What stands elsewhere is part of what somebody says.
        return True
    return unreal(layout, i) or layout.form(i - 2) in NEGATIONS


def _of_either(form: str, noun: str) -> bool:
    """Tell whether a noun is as often of whom it is done to: "the accusation of X of", "asking X for"."""
    return noun == _ACCUSATION or (noun in _ASKING and form.endswith(noun))


_ACCUSATION, _ASKING = fold_word("اتهام"), word_set("مطالبة مناشدة")


def _invites(layout: Layout, noun: str, content: int, skip: int) -> bool:
    """Tell whether a call is to come, so that whose it is may be the one called, or names one called."""
    whom = layout.phrase(content)
    return noun == _INVITATION and (whom is not None or layout.forms[content][skip:] in _TO_COME)


_INVITATION, _TO_COME = (
    fold_word("دعوة"),
    word_set("حضور الحضور مشاركة المشاركة انضمام الانضمام زيارة جلوس الجلوس انخراط الانخراط"),
)
_DEGREES = word_set(
    "الشديد الشديدة المتكرر المتكررة المستمر المستمرة القاطع القاطعة المطلق الصريح الصريحة المتواصلة الأخير الأخيرة"
    " الجديد الجديدة السابق السابقة المتزايد المتزايدة الحادة الدائم الدائمة الواضح الواضحة"
)
_BETWEEN = ADVERBS | _DEGREES | MANNER


def _asked(layout: Layout, cue: CueForm, j: int) -> tuple[tuple[NounPhrase, ...], int]:
    """Return who is asked behind a noun of demand and its holder, where he is known, and the place past him."""
    if cue.verb.addressee == layout.form(j) and (asked := layout.phrase(j + 1)) is not None:
        return (asked,), asked.last + 1
    while cue.verb.addressee == "0" and definite(layout.form(j)) and not _action(layout, j):
        j += 1
    return (), j


def _action(layout: Layout, j: int) -> bool:
    """Tell whether an action that may be asked for stands at a place, with or without a pronoun."""
    return asked_for(layout.form(j)) and not is_plural(layout, j)


def object_of(layout: Layout, cue: CueForm, i: int, j: int) -> tuple[int, int, str] | None:
    """Return where the deed begins that somebody refuses or backs, behind him: "because of X's refusal to open it".

    Args:
        layout: The release.
        cue: The cue of which a noun tells.
        i: Index of the noun.
        j: Index of the word behind its holder.

    Returns:
        The place, the letters to skip there and what introduces it, or None.
    """
    stands = cue.verb.act in _STANDS or cue.verb.force in ("announces", "intends")
    taken = "0" in cue.verb.takes and stands and layout.form(i - 1) in BECAUSE
    return (j, 0, "0") if taken and _action(layout, j) and not definite(layout.form(j)) else None


_STANDS = frozenset([Act.REJECT, Act.SUPPORT, Act.CONDEMN, Act.DENY])
# A noun follows these, and no verb.
BECAUSE = PREPOSITIONS.keys() | word_set("بعد عقب إثر بسبب نتيجة ظل رغم جراء أمام وسط قبل مقابل خلفية")


def taken_by(layout: Layout, cue: CueForm, j: int) -> tuple[int, int, str] | None:
    """Return where what a verbal noun takes begins, the letters to skip there, and what introduces it.

    Args:
        layout: The release.
        cue: The cue of which the noun tells.
        j: Index of the word behind its holder.

    Returns:
        All three, or None where it takes nothing there.
    """
    takes = cue.verb.takes | ({"ل"} if "0" in cue.verb.takes else set())
    takes |= {"الي", "ضد"} if cue.verb.force == "criticises" else set()
    form = layout.form(j)
    if form in THAT and "ان" in takes:
        return j + 1, 0, "ان"
    if form in takes and form not in ("0", '"'):
        return (j + 2, 0, "ان") if layout.form(j + 1) in THAT else (j + 1, 0, form)
    if cue.verb.force == "criticises" and (form == "بسبب" or (form == "علي" and layout.form(j + 1) == "خلفيه")):
        return j + 1 + (form == "علي"), 0, "0"
    # Fear also takes "about".
    if PREPOSITIONS.get(form) == "حول" and cue.verb.force == "fears":
        return j + 1, 0, form
    if cue.verb.act is Act.DEMAND and _action(layout, j):
        return j, 0, "0"
    if cue.verb.act is Act.DEMAND and form[:1] == "ب" and asked_for(form[letters(form) :]):
        return j, letters(form), "ب"
    if form[:1] in _LETTERS and form[0] in takes and len(form) > 3 and form not in WHOLE:
        return j, 2 if form.startswith("لل") else 1, form[0]
    j += form in COMMAS
    governed = head_at(layout, j, len(layout.forms)) if cue.verb.force in ("affirms", "announces") else None
    return (j, 0, "0") if governed and layout.form(j) == governed[0].words[0] else None
