"""Find the verb behind what a sentence opens with: an occasion, a matter, a question, words that turn to another."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import PREPOSITIONS, RELATIVES, STOPS, THAT
from kg.kinds import EntityType
from kg.lexicon.conjugate import Shape
from kg.lexicon.cues import CueForm, load_cues
from kg.text.fold import word_set
from kg.text.sentences import Stretch
from kg.text.words import COMMAS

# "As for X": the verb that tells of him follows with "so" written on to it.
AS_FOR = word_set("أما وأما فأما")
_FARTHEST, _NEAR_OPENING = 40, 9
_FINITE = frozenset([Shape.PERFECT, Shape.IMPERFECT])


def in_his_words(layout: Layout, i: int, cue: CueForm, sentence: Stretch) -> bool:
    """Tell whether whoever spoke before says what follows at once: "in a statement of his he said: ...".

    Args:
        layout: The release.
        i: Index of the cue.
        cue: The reading of it.
        sentence: The sentence.

    Returns:
        Whether nobody is named between the occasion that opens the sentence and the verb.
    """
    at = sentence.first + (as_for := layout.forms[sentence.first] in AS_FOR)
    says = "says" in cue.verb.flags or cue.verb.tier == "A"
    says = says and cue.inflected.shape in (_FINITE if as_for else (Shape.PERFECT,))
    opens = layout.form(at).removeprefix("و")
    concerns = at + 1 + (opens == "في" and layout.form(at + 1) == "ما")
    if opens in _ANSWERS and says and not cue.conjunction and at + 1 < i <= at + _FARTHEST:
        return _answers(layout, i)
    about = opens in _TOPICS or (opens in ("في", "فيما") and layout.form(concerns) in CONCERNS)
    fits = says and cue.conjunction == ("ف" if as_for else "") and (about or opens in _OPENERS)
    if not (fits and at + 1 < i <= at + _NEAR_OPENING):
        return False
    j = i + 1 + (PREPOSITIONS.get(layout.form(i + 1)) in cue.verb.takes)
    follows = layout.form(j) in THAT | {":"} or i + 1 in layout.quote_at
    between = layout.forms[concerns + 1 if about else at + 1 : i]
    told = any(c.verb.tier == "A" for form in between for c in load_cues().forms.get(form, ()))
    # In a statement of somebody's he says something himself; whom the matter concerns does not.
    named = not about and any(k in layout.starts_at for k in range(at, i))
    return follows and not (told or named) and not (STOPS | COMMAS | RELATIVES | THAT) & set(between)


def _answers(layout: Layout, i: int) -> bool:
    """Tell whether the verb at a place is what an answer is given by, whatever the question tells before it."""
    if layout.form(i - 1) in RELATIVES | THAT or layout.form(i - 1) in PREPOSITIONS:
        return False
    who = layout.phrase(i + 1)
    follows = i + 1 if who is None or not layout.bare(who) else who.last + 1
    follows += layout.form(follows) in _SPEAKERS
    return layout.form(follows) in THAT | {":"} or follows in layout.quote_at


_ANSWERS = word_set("ردا تعليقا تعقيبا")
_SPEAKERS = word_set("المتحدث المتحدثة الناطق الناطقة المصدر المسؤول")
# "On the crisis he said", "in answer to a question he said": adjuncts before a verb without a subject.
_OPENERS = word_set("في من على ردا تعليقا تعقيبا خلال عقب بعد مع")
_TOPICS = word_set("عن حول بشأن بخصوص إزاء حيال بالنسبة")
# "As to what concerns".
CONCERNS = word_set("يخص يتعلق يتصل")


def turns_to(layout: Layout, j: int, sentence: Stretch) -> bool:
    """Tell whether only words that turn to another matter stand before a place: "on another level", "meanwhile".

    Args:
        layout: The release.
        j: Index of the verb, or of the auxiliaries before it.
        sentence: The sentence.

    Returns:
        Whether it does, so that a clause begins at the place.
    """
    first = sentence.first
    return first + 1 < j <= first + _TURN and _TURNS.issuperset(layout.forms[first:j])


_TURN = 5
_TURNS = word_set(
    "من ومن في وفي على وعلى إلى وإلى جهة ناحية جانب صعيد سياق إطار مقابل غضون أثناء هذا ذلك أخرى آخر ثانية ثان"
    " متصل مختلف السياق الإطار الصدد الشأن الجانب الصعيد المقابل الأثناء الوقت الغضون الاتجاه نفسه ذاته عينه"
)


def verb_first(layout: Layout, i: int, cue: CueForm, sentence: Stretch) -> bool:
    """Tell whether the subject follows a verb that says, though another actor stands before it.

    "During a meeting with Y, X said": in a sentence that opens with an occasion, who speaks follows the verb.

    Args:
        layout: The release.
        i: Index of the cue.
        cue: The reading of it.
        sentence: The sentence.

    Returns:
        Whether it does.
    """
    opens = layout.forms[sentence.first].removeprefix("و") in _OCCASION
    says = "says" in cue.verb.flags and cue.inflected.shape is Shape.PERFECT and "0" not in cue.verb.takes
    after = layout.phrase(i + 1)
    person = after is not None and layout.found.entity(after.entity).type is EntityType.PERSON
    return opens and says and not cue.conjunction and person and after is not None and layout.bare(after)


_OCCASION = word_set("خلال أثناء عقب بعد قبل قبيل في على") | _TOPICS
