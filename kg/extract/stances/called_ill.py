"""Tell whether something is called ill by a word in quotation marks: 'his absence is "a cheap trick"'."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import SELF_THAT, THEREIN, THIS, WAS, definite
from kg.extract.stances.his_own import is_own
from kg.extract.stances.outrages import past_nouns
from kg.extract.stances.tone import SITUATION, Own
from kg.extract.stances.walk import Frame
from kg.lexicon.tone import load_tone
from kg.text.fold import word_set
from kg.text.sentences import Stretch
from kg.text.words import OPENING_QUOTES

_FAR = 14


def called_ill(layout: Layout, frame: Frame, part: Stretch, own: Own) -> bool:
    """Tell whether a content gives what it begins with a bad name, which the text quotes or "considered" takes.

    Without a sign around it the same word may only tell: "the truce is fragile".

    Args:
        layout: The release.
        frame: The cue with its parts.
        part: The content.
        own: What is the holder's own, to which he gives no bad name.

    Returns:
        Whether an indefinite noun that belittles, or one with such an adjective, is the predicate of another's deed.
    """
    first = part.first + (part.first in layout.quote_at)
    named = behind_that(layout, first)
    taken = frame.form.verb.force == "considers" and frame.how == "0"
    therein = frame.form.verb.force == "considers" and layout.form(frame.at + 1) in THEREIN
    if not (named or therein) and not _known(layout, first):
        return False
    if layout.forms[first] in SITUATION or is_own(layout, first, first, own):
        return False
    at = first if named or therein else past_nouns(layout, first, min(part.stop, first + _FAR))
    at += 2 * (layout.form(at) in _IS_NOT and layout.form(at + 1) in _BUT) or layout.form(at) in _IS
    opened = at in layout.quote_at
    at += opened
    quoted = opened or (at - 1) in layout.quote_at
    accusative = taken and layout.form(at).endswith(("ا", "ه"))
    # "Considered the words of X a threat".
    threat = layout.form(at) in _THREAT and layout.forms[first] in _WORDS
    return at < part.stop and (quoted or accusative) and (threat or _is_ill(layout, at, part.stop))


def behind_that(layout: Layout, i: int) -> bool:
    """Tell whether "that it" stands right before a place, or before the sign with which a quotation opens there.

    Args:
        layout: The release.
        i: Index of the word.

    Returns:
        Whether it does.
    """
    return layout.form(i - 1 - (layout.form(i - 1) in OPENING_QUOTES)) in SELF_THAT | _THAT_IT


_THAT_IT = word_set("إنه إنها إنهم إنهما")


def _known(layout: Layout, i: int) -> bool:
    """Tell whether what stands first is known: by its name, its article, whose it is, or as "what is done"."""
    form = layout.forms[i]
    named = any(definite(layout.form(k)) or layout.phrase(k) is not None for k in (i, i + 1))
    return named or form in THIS or form == "ما" or form.endswith(("ه", "ها", "هم"))


def _is_ill(layout: Layout, at: int, stop: int) -> bool:
    """Tell whether an indefinite word that belittles stands at a place, or a noun with one behind it."""
    tone, form = load_tone(), layout.forms[at]
    if definite(form) or form in _NO_NOUNS or layout.phrase(at) is not None:
        return False
    if any(tone[kind].at(layout.forms, at) for kind in ("scorn", "decried")):
        return True
    # "A rash step": its adjective; not "a coup against".
    described = at + 1 < stop and not definite(layout.form(at + 1)) and layout.form(at + 1) not in _AGAINST
    near = (layout.forms[at], layout.forms[at + 1]) if described else (layout.forms[at],)
    ill = any(tone["belittling"].at(layout.forms, at + n) for n in range(len(near)))
    return ill and not any(word.startswith(_TOLD_OF) for word in near)


_THREAT = word_set("تهديد تهديدا وعيد وعيدا ترهيب ترهيبا تخويفا تخويف ابتزازا")
_WORDS = word_set("كلام كلامه تصريحات التصريحات تصريح تصريحاته خطاب الخطاب بيان البيان رسالة حديث أقوال لغة مواقف")
_IS_NOT, _BUT = word_set("ليس ليست ليسوا"), word_set("إلا سوى غير")
_IS = WAS | word_set("مجرد محض بمثابة هو هي هم")
_NO_NOUNS = word_set("لا لم لن ليس ليست قد ضد من في على غير إذا لو")
# By these a state of things is told of, and nobody is blamed: "it is dangerous", "they are weak".
_TOLD_OF = tuple(word_set("خطير كارث مأساو ضعيف هش عاجز سلبي مؤسف مفجع مروع وهمي صوري سيئ أسوأ خطأ تدخل"))
_AGAINST = word_set("ضد")
