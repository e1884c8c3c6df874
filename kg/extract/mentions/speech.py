"""Whether a phrase stands where somebody speaks: what is named only because it says something."""

from functools import cache, lru_cache

from kg.extract.mentions.behind_but import tells_behind_but
from kg.extract.mentions.guide import NOT_SAYING, Lexeme
from kg.extract.mentions.line_heads import heads_line
from kg.extract.mentions.marching import CAUSES, DEMONSTRATES, IN_ANGER, RAISES, SLOGANS
from kg.extract.mentions.opinion_words import in_view
from kg.extract.mentions.put_out import ISSUED_BY, PAPERS, PUT_OUT_BY
from kg.extract.mentions.speaks_on import speaks_on
from kg.extract.mentions.to_outlets import CLOSES, LEARNT, past_outlet
from kg.extract.mentions.view import View
from kg.extract.mentions.word_shapes import they_said
from kg.lexicon.conjugate import Shape
from kg.lexicon.cues import load_cues
from kg.text.fold import with_and, word_set
from kg.text.words import COMMAS

# "Quoted", after which the source stands behind "from"; "according to"; a paper that "learnt" something from one.
ATTRIBUTING = frozenset(["نسب", "ونسب", "نسبت", "ونسبت"])
QUOTING = frozenset(["نقل", "نقلت", "ونقل", "ونقلت", "ينقل", "تنقل"]) | ATTRIBUTING
ACCORDING = word_set("بحسب حسب وفق وفقا طبقا حسبما وبحسب ووفق ووفقا وطبقا وحسب نقلا ونقلا وحسبما")
# "Handed on from": a paper says so, the one behind it said it.
HANDED_ON = frozenset(["نقلا", "ونقلا"])
LEARNING = LEARNT
_QUOTED_BACK, _CARRIED_BACK, _PAPER = 8, 4, 4
# "The agency told from officials that".
_CARRYING = with_and("ذكرت أوردت أفادت")
#: What opens a clause that is said; what opens anything said, the colon too.
THAT = word_set("أن إن أنه إنه أنها إنها بأن بأنه بأنها")
OPENS_SAID = THAT | {":"}
# Words between the verb and the one addressed.
_ALL = frozenset({"كل", "جميع", "كافه", "ساير", "بعض", "عموم", "بالحاح", "مجددا"})
_AND = frozenset({"و", "ف"})


def speaks(view: View, first: int, last: int) -> bool:
    """Tell whether a word of saying stands next to a phrase.

    Args:
        view: The text.
        first: Index of the first word of the phrase.
        last: Index of its last word.

    Returns:
        Whether one does, at most three words before it or two after it, or a colon where it opens its line.
    """
    saying = view.guide.nouns.classes["saying"]
    near = (first - 3, first - 2, first - 1, last + 1, last + 2)
    around = [word for j in near if (word := view.lexeme(j)) is not None and j >= 0]
    if any(word.stem in saying and word.stem not in NOT_SAYING for word in around) or said_by(view, first):
        return True
    they = view.form(last + 1 + (view.form(last + 1) == "الذين")) in they_said()
    told = _quoted(view, first) or tells_behind_but(view, first) or speaks_on(view, first, last)
    told = told or (view.form(first - 1) in AS_FOR and goes_on_to_say(view, first))
    return they or told or heads_line(view, first, last)


def says_here(view: View, i: int) -> bool:
    """Tell whether who speaks or is quoted stands at a word.

    Args:
        view: The text.
        i: Index of the word.

    Returns:
        Whether a verb of saying, or what tells of a source, stands right before it, or he speaks behind "but".
    """
    return said_by(view, i) or _quoted(view, i) or tells_behind_but(view, i)


def _quoted(view: View, first: int) -> bool:
    """Tell whether a phrase is the source quoted or told by: "according to X", "the agency quoted X"."""
    before = view.form(first - 1)
    if before in ACCORDING or in_view(view.form, first - 1):
        return True
    if before == "عن" and view.form(first - 2) in HANDED_ON:
        return True
    if before == "عن" and not _CARRYING.isdisjoint(view.words.forms[max(0, first - _CARRIED_BACK) : first - 1]):
        return True
    verbs = QUOTING if before == "عن" else LEARNING if before == "من" else None
    return verbs is not None and any(view.form(j) in verbs for j in range(max(0, first - _QUOTED_BACK), first - 1))


def said_by(view: View, i: int) -> bool:
    """Tell whether a verb of saying stands right before a word, so that its subject begins there.

    Args:
        view: The text.
        i: Index of the word.

    Returns:
        Whether one does.
    """
    if i not in _behind_telling(view):
        # So it is with most words.
        return False
    forms = view.words.forms
    before = forms[i - 1]
    if before in CLOSES:
        return True
    if before in _IN_IT and i > 1:
        # "In which X stressed": what stands for the thing described stands between.
        return view.lexemes[i - 2].says and view.form(i - 3) in _WHICH_THING
    if view.lexemes[i - 1].says or (i > 1 and forms[i - 2] in _WHICH and before in _of_that()):
        return True
    # Asked behind every word that names nothing: few are one of these verbs.
    if before not in _DOUBTFUL:
        return before in PUT_OUT_BY and not PAPERS.isdisjoint(forms[max(0, i - _PAPER) : i - 1])
    if before == "عن":
        return view.form(i - 2) in _ISSUED
    return _had_said(view, i) if before in _WAS else _demonstrates(view, i - 1)


@lru_cache(maxsize=1)
def _behind_telling(view: View) -> frozenset[int]:
    """Return the words behind one that may tell of who speaks; for the last text this is remembered."""
    behind = {i + 1 for i in (*view.saying, *view.words.places.of(_telling()))}
    # "Told «The Paper» X".
    return frozenset(behind.union(past_outlet(view.words.forms, i + 1) for i in view.saying))


# "X had announced": the subject stands between the two parts of the verb.
_WAS = with_and("كان كانت")
_LONGEST_SUBJECT, _LONGEST_DEMONSTRATION = 14, 32


def _had_said(view: View, i: int) -> bool:
    """Tell whether "had said" follows behind the subject that begins at a word behind "was"."""
    for j in range(i + 1, min(i + _LONGEST_SUBJECT, len(view.lexemes) - 1)):
        if view.form(j) == "قد":
            return view.form(j + 1) in load_cues().forms
        if view.form(j) in _ENDS:
            return False
    return False


#: "As for".
AS_FOR = with_and("أما")


def goes_on_to_say(view: View, i: int) -> bool:
    """Tell whether "so he said that" follows behind whoever is told of behind "as for".

    Args:
        view: The text.
        i: Index of the word behind "as for".

    Returns:
        Whether a verb of saying with "so" follows that has no subject of its own behind it.
    """
    for j in range(i + 1, min(i + _LONGEST_SUBJECT, len(view.lexemes) - 1)):
        form, after = view.form(j), view.form(j + 1)
        if form in _ENDS:
            return False
        if form[:1] == "ف" and form[1:] in load_cues().forms:
            takes = view.lexemes[j + 1].closed or (after[:1] in _WRITTEN_ON and len(after) > _SHORT)
            return takes or after in OPENS_SAID | COMMAS
    return False


_WRITTEN_ON, _SHORT = frozenset("بل"), 3
# "There came from X": who put a statement out.
_ISSUED = with_and("صدر صدرت") | ISSUED_BY
_DOUBTFUL = {"عن"} | _WAS | {and_ + verb for verb in DEMONSTRATES | RAISES for and_ in ("", "و")}


def _demonstrates(view: View, i: int) -> bool:
    """Tell whether a verb tells of a demonstration, by the cause that follows in its sentence."""
    raised = SLOGANS if view.form(i).removeprefix("و") in RAISES else frozenset[str]()
    for j in range(i + 2, i + _LONGEST_DEMONSTRATION):
        form = view.form(j)
        if form in CAUSES or form in IN_ANGER or form in raised:
            return True
        if not form or form in _ENDS:
            return False
    return False


_WHICH_THING = frozenset({"الذي", "التي", "والذي", "والتي"})
_WHICH = _WHICH_THING | {"ما", "مما"}
_IN_IT = word_set("فيه فيها عنه عنها خلاله خلالها")


@cache
def _of_that() -> frozenset[str]:
    """Return the verbs with a pronoun for what is said: "which the minister considered"."""
    return frozenset(
        form
        for form, readings in load_cues().forms.items()
        if any(r.inflected.shape is Shape.PERFECT and r.inflected.pronoun in _IT for r in readings)
    )


_IT = ("ه", "ها")


@cache
def _telling() -> frozenset[str]:
    """Return the words, other than verbs of saying, by which :func:`said_by` decides."""
    return _of_that() | _IN_IT | _DOUBTFUL | PUT_OUT_BY


@cache
def before_speakers() -> frozenset[str]:
    """Return the words, other than verbs of saying, behind which somebody may be who speaks (:func:`said_by`).

    Returns:
        The folded forms.
    """
    return _telling() | ACCORDING | AS_FOR


def opens(view: View, i: int) -> bool:
    """Tell whether a sentence begins at a word, so that a noun there is what it is about.

    Args:
        view: The text.
        i: Index of the word.

    Returns:
        Whether nothing or the end of a sentence stands before it.
    """
    return i == 0 or view.form(i - 1) in _ENDS


_ENDS = frozenset({".", "\n", "!", "؟"})


def asked(view: View, i: int) -> bool:
    """Tell whether a phrase stands right behind a word that asks, thanks or blames, or behind "all" after one.

    Args:
        view: The text.
        i: Index of its first word.

    Returns:
        Whether it is the one addressed or blamed.
    """
    j = i - 1
    while view.form(j) in _ALL:
        j -= 1
    form = view.form(j)
    asking = view.guide.nouns.classes["asking"]
    return j >= 0 and (form in asking or (form[:1] in _AND and form[1:] in asking) or _asked_by(view, j))


def _asked_by(view: View, last: int) -> bool:
    """Tell whether who asks ends at a word, behind a verb that asks: "the party urged the bodies"."""
    asking = view.guide.nouns.classes["asking"]
    for first in range(max(1, last - _LONGEST_NAME), last + 1):
        atom, word = view.atoms.get(first), view.lexemes[first]
        named = atom is not None and atom.last == last and not atom.clitic
        headed = word.head is not None and not word.clitic and first < last
        if (named or headed) and view.form(first - 1).removeprefix("و") in asking:
            return True
    return False


_LONGEST_NAME = 5


def blamed(view: View, i: int) -> bool:
    """Tell whether a verb that blames stands right before a word, which is as often whom it blames as who does so.

    Args:
        view: The text.
        i: Index of the word.

    Returns:
        Whether one does.
    """
    return view.form(i - 1).removeprefix("و") in _BLAMING


_BLAMING = word_set("اتهم اتهمت يتهم تتهم حمل حملت انتقد انتقدت هاجم هاجمت أدان أدانت")


def is_source(lexeme: Lexeme) -> bool:
    """Tell whether a head is one that is named only because it speaks."""
    return lexeme.bare in {"مصدر", "مصادر"}


@cache
def done_by_two() -> frozenset[str]:
    """Return what two say or do together, as "the two stressed", which stands right behind a name.

    Returns:
        The folded forms.
    """
    return frozenset(
        form
        for form, readings in load_cues().forms.items()
        for r in readings
        if r.verb.tier == "A" and r.inflected.number == "d" and r.inflected.shape is Shape.PERFECT and form[-1:] == "ا"
    )
