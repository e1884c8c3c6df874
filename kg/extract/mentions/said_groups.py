"""Those without name, found by their place: a plural or a calling that is the subject of a verb of saying."""

from kg.extract.mentions.bodies import body
from kg.extract.mentions.chunk import Chunk
from kg.extract.mentions.foreign_names import looks_foreign
from kg.extract.mentions.found import Form
from kg.extract.mentions.guide import Lexeme
from kg.extract.mentions.name_ends import is_told_surname
from kg.extract.mentions.said_parts import called_so, named, nominal_body
from kg.extract.mentions.speech import asked, blamed, said_by, says_here
from kg.extract.mentions.tails import is_adjective, is_sign, tail
from kg.extract.mentions.unnamed import past_somebody
from kg.extract.mentions.view import View
from kg.extract.mentions.word_shapes import of_several
from kg.kinds import EntityType
from kg.lexicon.cues import load_cues
from kg.text.fold import fold_word, word_set

_SHORTEST, _NEAR = 5, 3
_COUNTED = "ين"
# What a group of persons is called by; any of them may be counted.
_COUNTABLE = frozenset({"collective", "population", "source", "armed", "organisation"})
# Camps of a country that are called by one word.
CAMPS = frozenset({"المعارضه", "الموالاه", "الاغلبيه", "الاقليه", "النقابات"})
# "About two thousand persons": what is counted stands in the singular.
_ABOUT = frozenset({"نحو", "حوالي", "قرابه", "زهاء"})
# Those without name who tell: "media reports said".
_REPORTS = frozenset({"تقارير"})
_SEVERAL = frozenset({"عده", "بضع", "بضعه"})
_SINGLE = word_set(
    "شخص شخصا متظاهر متظاهرا مواطن مواطنا نائب نائبا عضو عضوا منظمة جمعية حزب حزبا دولة بلدا نقابة شخصية سفير سفيرا"
    " خبير خبيرا عالم عالما ناشط ناشطا صحفي صحفيا صحافي صحافيا محام محاميا قاض قاضيا فصيل فصيلا قبيلة عشيرة هيئة مؤسسة"
    " كتلة مسؤول مسؤولا"
)
_HOW = word_set("رسميا حاليا يوميا سنويا علنيا شفهيا خطيا")
# What those are called again who were counted: "twenty factions", in Arabic "faction", then "the factions".
_CALLED_MANY = (
    "فصيل فصائل حزب أحزاب منظمة منظمات جمعية جمعيات نائب نواب عضو أعضاء نقابة نقابات هيئة هيئات كتلة كتل قبيلة قبائل"
    " عشيرة عشائر مؤسسة مؤسسات سفير سفراء خبير خبراء عالم علماء شخصية شخصيات"
)
_NOUNS = tuple(map(fold_word, _CALLED_MANY.split()))
_PLURAL_OF = dict(zip(_NOUNS[::2], _NOUNS[1::2], strict=True))
#: One of a group, who may be quoted too.
ONE = frozenset({"احد", "احدي"})
_OF_SEVERAL = ONE | frozenset({"بعض", "عدد", "العديد", "كثير"})
# "A number of": the group stands behind "of".
_AMOUNTS = frozenset({"عدد", "العديد", "كثير", "الكثير", "مجموعه", "حشد", "جمع", "غالبيه"})
# Adjectives in the nominative plural, of persons and of things.
_ENDINGS = ("ون", "ين", "يه")
# Nouns that only speak, by gender and number.
_VOICES = {
    "voice": ("m", "s"),
    "voice_some": ("m", "s"),
    "voice_f": ("f", "s"),
    "voice_p": ("m", "p"),
    "voice_text": ("m", "s"),
    "voice_text_f": ("f", "s"),
}
# Of these, those who speak without article as well.
_SOMEBODY = ("voice_some", "voice", "voice_f")
# "The draft of the resolution": the text is named by the noun behind.
_DRAFTS = {"مشروع": "voice_text", "مسوده": "voice_text_f"}
_DRAFTED = frozenset({"القرار", "البيان", "القانون", "الاعلان", "الاتفاق", "الدستور", "الوثيقه"})
_KINDS = {
    EntityType.PERSON: "Person",
    EntityType.ORGANISATION: "Organization",
    EntityType.LEGAL_TEXT: "LegalInstrument",
}
_UNCOUNTED = frozenset({"بعض", "اعلام", "صحافه", "شارع", "جمهور", "ادعاء", "عايله", "اسره"})
# Verbs behind which the one warned or reminded stands as often as the one who speaks.
_TURNED = frozenset({"حذر", "حذرت", "ذكر", "ذكرت", "ابلغ", "ابلغت", "انتقد", "انتقدت", "اتهم", "اتهمت"})
# Verbs of which a text is the subject and hardly ever the object.
_OF_TEXTS = word_set(
    "أكد يؤكد شدد يشدد أوضح يوضح أشار يشير أعرب يعرب طالب يطالب دعا يدعو حث يحث ناشد يناشد قضى ينص"
    " أكدت تؤكد شددت تشدد أوضحت توضح أشارت تشير أعربت تعرب طالبت تطالب دعت تدعو حثت تحث ناشدت تناشد قضت تنص"
    " يشجع تشجع رحب رحبت يرحب ترحب أدان أدانت يدين تدين"
)
_THAT = frozenset({"ان", "انه", "انها", "انهم", ":"})


def said_group(view: View, i: int) -> Chunk | None:
    """Read a sound masculine plural in the nominative, or counted persons, right behind a verb of saying.

    Args:
        view: The text.
        i: Index of the word behind the verb.

    Returns:
        The group with its adjectives or the noun it governs, or None.
    """
    if view.form(i) in CAMPS:
        return _camp(view, i)
    if not (said_by(view, i) or (view.form(i) in _OF_SEVERAL and says_here(view, i))):
        return None
    first = _counted(view, i)
    head = view.lexeme(first)
    if head is None or is_sign(head.stem) or head.closed or head.clitic or first in view.atoms:
        return None
    form = view.form(first)
    if head.head and not (first > i and (head.head.kind in _COUNTABLE or form in _SINGLE)):
        return None
    if first > i:
        # Things are counted as often as persons, whom alone the masculine plural names.
        fits = form in _SINGLE or head.head is not None or (len(form) >= _SHORTEST and form.endswith(_COUNTED))
        fits = fits or (view.form(i) == _ONE_OF_THEM and form.endswith("ات"))
        fits = fits or (view.form(i) in ONE and view.guide.nouns.has("voice_p", form))
    else:
        fits = form in _REPORTS or (len(form) >= _SHORTEST and _is_nominative(view, first))
    if not fits:
        return None
    whole = body(view, first, head) if view.form(i) in ONE and head.head else None
    last = _taking_part(view, first, whole.last if whole else _last(view, first))
    gender = "f" if view.form(i) == _ONE_OF_THEM else "m"
    chunk = nominal_body(view, i, last, gender, "s" if view.form(i) in ONE else "p")
    chunk.head = _PLURAL_OF.get(head.bare.removesuffix("ا"), head.bare) if first > i else head.bare
    return named(view, chunk) if view.form(i) in ONE else chunk


def _taking_part(view: View, first: int, last: int) -> int:
    """Take in what those without name take part in: "participants in the meeting", "demonstrators in the capital"."""
    within = view.form(first).removeprefix("ال").startswith(_PART) and view.form(last + 1) == "في"
    word = view.lexeme(last + 2) if within else None
    if word is None or word.closed or not (word.definite or last + 2 in view.atoms):
        return last
    last += 2
    while (more := view.lexeme(last + 1)) and more.definite and not more.clitic and is_adjective(view, more):
        last += 1
    return last


_PART = ("مشارك", "متظاهر", "محتج", "معتصم", "مجتمع", "عامل", "مقيم", "متواجد", "ناشط")
_ONE_OF_THEM = "احدي"


def _is_nominative(view: View, i: int) -> bool:
    """Tell whether a word is a sound plural in the nominative, with its ending or without it before what it governs."""
    form = view.form(i)
    plural = form.endswith("ون") and (form.startswith("م") or not looks_foreign(form))
    governing = form.endswith("و") and not view.lexemes[i].definite
    return (plural or (governing and _governs(view, i))) and not is_told_surname(view, i)


# "But the opposition said".
_TURNING = word_set("لكن ولكن بينما وبينما فيما وفيما أن إن")


def _camp(view: View, i: int) -> Chunk | None:
    """Read "the opposition" and the like where they speak or something of theirs is told."""
    last = i
    while (word := view.lexeme(last + 1)) and word.definite and not word.clitic and is_adjective(view, word):
        last += 1
    turned = view.form(i - 1) in _TURNING and view.says(last + 1)
    if not (turned or said_by(view, i) or view.form(i - 1) in load_cues().masdars):
        return None
    return nominal_body(view, i, last, "f", "s")


def voice(view: View, i: int) -> Chunk | None:
    """Read a definite noun for those without name who speak, right behind a verb that says and asks nobody.

    Args:
        view: The text.
        i: Index of the word behind the verb.

    Returns:
        The noun with its adjectives, or None where it may be the one spoken to.
    """
    head = view.lexeme(i)
    draft = _DRAFTS.get(view.form(i), "") if view.form(i + 1) in _DRAFTED else ""
    if head is None or head.clitic or i in view.atoms or not said_by(view, i):
        return None
    if not (head.definite or draft):
        return _some_voice(view, i, head)
    known = draft or next((name for name in _VOICES if view.guide.nouns.has(name, head.bare)), None)
    verb = view.form(i - 1).removeprefix("و")
    text = known in _DRAFTS.values()
    if known is None or (verb not in _OF_TEXTS if text else asked(view, i) or called_so(view, i)):
        return None
    last = _last(view, i + bool(draft))
    last += view.form(last + 1) in _OTHERS
    if draft and view.form(last + 1).startswith("ل"):
        # "The draft communiqué of the conference" tells what those who met there hold.
        return None
    if verb in _TURNED and not any(view.form(j) in _THAT for j in range(last + 1, last + _NEAR)):
        return None
    return _voiced(view, i, last, known)


# "Some others".
_OTHERS = frozenset({"الاخر", "الاخري"})
# What may stand behind somebody without name who says something: where he is from, or what he says.
_OF_ONE = ("ي", "يه")
_BEHIND = frozenset({"من", "في", "عن"})


def _some_voice(view: View, i: int, head: Lexeme) -> Chunk | None:
    """Read somebody without name or article who says something: "a displaced woman from the village said"."""
    known = next((name for name in _SOMEBODY if view.guide.nouns.has(name, head.bare)), None)
    after = view.lexeme(i + 1)
    if known is None or after is None or blamed(view, i):
        return None
    last = i + (after.stem.endswith(_OF_ONE) and not (after.clitic or after.closed or after.definite))
    if view.form(last + 1) not in _BEHIND and (last := past_somebody(view, last)) < i:
        return None
    return _voiced(view, i, last, known)


def _voiced(view: View, i: int, last: int, known: str) -> Chunk:
    """Make the chunk of one who is named only because he speaks."""
    head = view.lexemes[i]
    gender, number = _VOICES.get(known, ("f" if head.bare.endswith(("ه", "اه")) else "m", "s"))
    person = number == "s" and head.bare not in _UNCOUNTED
    kind = EntityType.PERSON if person else EntityType.ORGANISATION
    kind = EntityType.LEGAL_TEXT if known in _DRAFTS.values() else kind
    chunk = Chunk(
        first=i,
        last=last,
        clitic=0,
        type=kind,
        kind=_KINDS[kind],
        form=Form.NOMINAL,
        words=tuple(view.words.forms[i : last + 1]),
        head=head.bare,
        gender=gender,
        number=number,
    )
    return named(view, chunk) if person else chunk


def says_itself(view: View, chunk: Chunk) -> bool:
    """Tell whether a text is called by a noun, or as the draft of one, of which saying is told.

    Args:
        view: The text.
        chunk: A legal text.

    Returns:
        Whether it is.
    """
    if view.form(chunk.first) in _DRAFTS:
        return True
    nouns = view.guide.nouns
    return chunk.last == chunk.first and any(nouns.has(name, chunk.head) for name in ("voice_text", "voice_text_f"))


def _counted(view: View, i: int) -> int:
    """Return the word behind a number, an amount or "one of", or the word itself."""
    i += view.form(i) in _ABOUT
    form, of = view.form(i), view.form(i + 1) == "من"
    if form in _AMOUNTS and of:
        return i + 2
    counts = form.isdigit() or form in _SEVERAL or form in ONE or view.guide.nouns.has("number", form)
    i += counts and view.guide.nouns.has("number", view.form(i + 1))
    return i + 1 + (counts and of and form not in ONE) if counts else i


def _governs(view: View, i: int) -> bool:
    """Tell whether a definite noun stands behind a plural that has lost its ending: "the candidates of the party"."""
    word = view.lexeme(i + 1)
    return bool(word and word.definite and word.clitic == 0)


_PERSONS = frozenset({"population", "armed", "collective"})


def _last(view: View, first: int) -> int:
    """Follow the group over the noun it governs and over adjectives that agree."""
    last = first
    head, definite = view.lexemes[first].head, view.lexemes[first].definite
    persons = head is not None and head.kind in _PERSONS and not definite
    governed = tail(view, first + 1, definite=False) if persons else None
    if governed is not None and not view.form(first).endswith(("ون", "ين")):
        # "Some of the inhabitants of the town".
        return governed.last
    governs = view.form(first).endswith("و") or (view.form(first - 1) in ONE and not definite)
    if governs and (noun := view.lexeme(first + 1)) is not None and not is_sign(noun.stem):
        # "One of the fighters of the X Brigades".
        whole = body(view, first + 1, noun) if noun.head and noun.head.kind == "armed" else None
        last, definite = whole.last if whole else first + 1, True
    while (word := view.lexeme(last + 1)) and word.clitic == 0 and not (word.closed or is_sign(word.stem)):
        if word.head and not view.guide.nouns.has("adjectival", word.bare):
            break
        counted = view.form(first).endswith("ا") and word.stem.endswith("يا") and word.stem not in _HOW
        agrees = counted or word.stem.endswith(_ENDINGS) or is_adjective(view, word)
        if word.definite != definite or not agrees or of_several(view, first, last + 1):
            break
        last += 1
    return last
