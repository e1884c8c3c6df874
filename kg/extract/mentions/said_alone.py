"""A word or two that no table knows and that can only be who speaks, by the verb before and the words behind.

"Barlow stressed the need": a verb that takes no direct object, then one word, then the preposition by which the
verb takes what is said. Where the verb may have an object the words behind must open a clause of their own.
"""

import re
from functools import cache

from kg.extract.mentions.foreign_names import looks_foreign
from kg.extract.mentions.personal_names import GOD
from kg.extract.mentions.said_names import JOINED, unknown_word
from kg.extract.mentions.speech import said_by
from kg.extract.mentions.tails import is_sign
from kg.extract.mentions.view import View
from kg.lexicon.conjugate import Shape
from kg.lexicon.cues import CueVerb, load_cues
from kg.text.fold import word_set
from kg.text.names import is_surname

_THAT = word_set("أن إن أنه إنه أنها إنها أنهم إنهم أنني إنني أننا إننا")
_BY_THAT = word_set("بأن بأنه بأنها بأنهم")
_WITH = frozenset("بل")
# Letters with which a word may only seem to begin: "told the Islam Times".
_WRITTEN_ON = frozenset("بلكفو")
#: What may stand between who speaks and what he says: where, when and on which occasion.
BESIDES = word_set("في خلال عقب أمام أثناء عبر أمس اليوم بعد قبل لدى على عن")
_SAYING = word_set("بالقول قائلا قائلة")
_BEFORE_THAT = word_set("بعد قبل إلى على منذ من عن في قبيل حتى")
_KNOWS = word_set("علم عرف ظن خشي حسب فهم شك سمع ذكر امل رجح خال")
_FAR = 12
_SHORTEST = 3
_OBJECT = "0"


def said_alone(view: View, i: int, verb: int) -> tuple[int, int] | None:
    """Read one unknown word, or two, as who speaks.

    Args:
        view: The text.
        i: Index of the word.
        verb: Index of the verb of saying, right before it or before an office that ends there.

    Returns:
        First and last word of the name, or None where they may be something else.
    """
    if not _may_be_somebody(view, i) or not said_by(view, verb + 1):
        return None
    verbs = _verbs().get(view.form(verb), ())
    verbs = tuple(verb for verb in verbs if "says" in verb.flags) or verbs
    if not verbs:
        return None
    if all(_is_subject(view, i, verb) for verb in verbs):
        return i, i
    two = (
        view.form(i)[0] not in _WRITTEN_ON
        and _may_be_surname(view, i + 1)
        and all(_takes(view.form(i + 2), verb) for verb in verbs)
    )
    return (i, i + 1) if two else None


def _may_be_surname(view: View, i: int) -> bool:
    """Tell whether a word may end the name that an unknown word begins: no adjective, common noun or verb."""
    form, nouns = view.form(i), view.guide.nouns
    told = nouns.has("modifier", "ال" + form) or nouns.has("deed", form) or form in load_cues().heads
    ends = view.lexeme(i) is not None and view.source(i).endswith(("ً", "ة", "ه", "ها", "هم"))
    return not (told or ends) and form not in load_cues().forms and unknown_word(view, i, first=False)


def _takes(after: str, verb: CueVerb) -> bool:
    """Tell whether a verb that takes no direct object has the preposition of what is said behind its subject."""
    objects = _OBJECT in verb.takes or verb.addressee == _OBJECT or verb.target
    return not objects and (
        after in verb.takes or (after[:1] in _WITH and after[:1] in verb.takes and len(after) > _SHORTEST)
    )


def _may_be_somebody(view: View, i: int) -> bool:
    """Tell whether a word is in no table and does not look like an adverb, a plural or a noun with its owner."""
    word, form = view.lexeme(i), view.form(i)
    if word is None:
        return False
    if is_sign(form) or not form.isalpha() or len(form) < _SHORTEST or i in view.atoms:
        return False
    if word.head or word.nisba or word.closed or word.clitic or (word.definite and not _surname(view, i)):
        return False
    if any(view.guide.nouns.has(name, form) for name in ("never_name", "written", "title")) or form.startswith(JOINED):
        return False
    if form in _of_mind() or form in load_cues().forms or _HOW.fullmatch(form):
        return False
    if form.endswith("ون"):
        return looks_foreign(form) and not form.startswith("م")
    if len(form) > len(GOD) and form.endswith(GOD):
        # Names such as "Jadallah", written as one word; others have a letter or a word of sense written on to it.
        return form not in _NO_NAMES
    return not view.source(i).endswith(("ً", "ٍ", "ٌ", "ا", "ة", "ين", "ات", "ه", "ها", "هم"))


# "Regularly", "briefly": "with" and a noun of the seventh, eighth or tenth form of a verb.
_HOW = re.compile(r"ب(?:است\w{2}ا\w|ان\w{2}ا\w|ا\wت\wا\w)")
_NO_NAMES = word_set("والله بالله تالله فالله حزبالله وحزبالله إنشاءالله بسمالله سبحانالله حمدالله")


def _surname(view: View, i: int) -> bool:
    """Tell whether a word with its article is a surname, known or in the form of an adjective that is in no table."""
    form, nouns = view.form(i), view.guide.nouns
    if any(
        nouns.has(name, form) for name in ("relational", "adjective", "abstract", "modifier", "not_name", "never_name")
    ):
        return False
    if is_surname(form) or form in view.guide.surnames:
        return True
    deed = form in load_cues().masdars or form.startswith("الت") or form[2:] in load_cues().masdars
    # With the other final letter it is a noun such as "the level" as often.
    return view.source(i).endswith("ي") and len(form) >= _SHORTEST_SURNAME and not deed


_SHORTEST_SURNAME = 6


def _is_subject(view: View, i: int, verb: CueVerb) -> bool:
    """Tell whether the word behind a verb must be its subject."""
    after = view.form(i + 1)
    if view.form(i)[:1] in _WITH and view.form(i)[:1] in verb.takes:
        # "It feels with concern": the preposition of the verb is written on to the word.
        return False
    objects = _OBJECT in verb.takes or verb.addressee == _OBJECT or verb.target
    if after in _THAT:
        return "ان" in verb.takes and verb.addressee != _OBJECT
    if objects:
        return verb.addressee != _OBJECT and not verb.target and after in BESIDES and that_follows(view, i + 1)
    if after in verb.takes or after in _BY_THAT or (after[:1] in _WITH and after[:1] in verb.takes):
        return True
    return "says" in verb.flags and (after in _SAYING or (verb.tier == "A" and after in BESIDES))


def that_follows(view: View, i: int) -> bool:
    """Tell whether a clause with "that" opens within a few words of the same sentence, and not as "after that".

    Args:
        view: The text.
        i: Index of the word from which to look.

    Returns:
        Whether one does.
    """
    for j in range(i, i + _FAR):
        form = view.form(j)
        if not form or form in {".", "\n"} or (form == "؛" and view.form(j + 1) not in _THAT):
            return False
        if form in _THAT:
            return view.form(j - 1) not in _BEFORE_THAT
    return False


@cache
def _of_mind() -> frozenset[str]:
    """Return verbs of knowing in the first person, by which words without quotation marks go on."""
    return frozenset(letter + verb for letter in "انتي" for verb in _KNOWS)


@cache
def _verbs() -> dict[str, tuple[CueVerb, ...]]:
    """Return the finite forms of cue verbs before a subject in the singular, with "and" and without."""
    found: dict[str, tuple[CueVerb, ...]] = {}
    for form, readings in load_cues().forms.items():
        verbs = tuple(
            r.verb
            for r in readings
            if r.inflected.shape in (Shape.PERFECT, Shape.IMPERFECT)
            and r.inflected.number == "s"
            and r.inflected.person == 3
            and not r.inflected.pronoun
        )
        if verbs:
            found |= {form: verbs, "و" + form: verbs, "ف" + form: verbs}
    return found
