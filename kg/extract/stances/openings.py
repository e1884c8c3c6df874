"""Find the verb behind what a sentence opens with: an occasion, a matter, a question, words that turn to another."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import ADJUNCTS, PREPOSITIONS, RELATIVES, STOPS, THAT, definite
from kg.extract.stances.headings import is_press
from kg.extract.stances.heads import head_at
from kg.extract.stances.spoken_in import is_words
from kg.extract.stances.subjects import agrees
from kg.extract.stances.when_asked import ASKED, WHEN_ASKED
from kg.kinds import EntityType
from kg.lexicon.conjugate import FINITE, Shape
from kg.lexicon.cues import CueForm, load_cues
from kg.lexicon.nouns import nouns_ar
from kg.text.fold import word_set
from kg.text.sentences import Stretch
from kg.text.words import COMMAS

# "As for X": the verb that tells of him follows with "so" written on to it.
AS_FOR = word_set("أما وأما فأما")
_FARTHEST, _NEAR_OPENING = 40, 9


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
    says = "says" in cue.verb.flags or cue.verb.tier == "A" or (cue.verb.tier == "B" and _whole(layout, i - 1))
    says = says and cue.inflected.shape in (FINITE if as_for else (Shape.PERFECT,))
    opens = layout.form(at).removeprefix("و")
    concerns = at + 1 + (opens == "في" and layout.form(at + 1) == "ما")
    answers = opens in _ANSWERS or (opens in WHEN_ASKED and layout.form(at + 1) in ASKED)
    if answers and says and not cue.conjunction and at + 1 < i <= at + _FARTHEST:
        return _answers(layout, i, cue)
    about = opens in _TOPICS or (opens in ("في", "فيما") and layout.form(concerns) in CONCERNS)
    fits = says and cue.conjunction == ("ف" if as_for else "") and (about or opens in _OPENERS)
    if not (fits and at + 1 < i <= at + (_NEAR_TOPIC if about else _NEAR_OPENING)):
        return False
    j = i + 1 + (PREPOSITIONS.get(layout.form(i + 1)) in cue.verb.takes)
    follows = layout.form(j) in THAT | {":"} or i + 1 in layout.quote_at or takes(layout, cue, i + 1)
    # "At the end he expressed his thanks".
    follows = follows or ("express" in cue.verb.flags and head_at(layout, i + 1, sentence.stop) is not None)
    # "After the meeting he praised, in a statement to the agency, the ties".
    follows = follows or (layout.form(i + 1) == "في" and is_words(layout, i + 3))
    between = layout.forms[concerns + 1 if about else at + 1 : i]
    told = any(load_cues().tells(form) for form in between if form not in _ASKED)
    # In a statement of somebody's he says something himself; whom the matter concerns, and an agency, does not.
    others = (layout.phrase(k) for k in range(at, i) if not about and layout.form(k - 1) not in _TOLD)
    named = any(p is not None and agrees(cue, p) and not is_press(layout, p) for p in others)
    return follows and not (told or named) and not (STOPS | COMMAS | RELATIVES | THAT) & set(between)


def _whole(layout: Layout, i: int) -> bool:
    """Tell whether a word ends a noun phrase, so that the next is no noun that goes with it."""
    form = layout.form(i)
    his = form.endswith(("ته", "ها", "هم")) or form in _HIS_WORDS
    return i in layout.ends_at or (definite(form) and form not in RELATIVES) or his


_HIS_WORDS = word_set("حديثه كلامه خطابه بيانه تصريحه تصريحاته لقائه اجتماعه مؤتمره حواره رده")


def _answers(layout: Layout, i: int, cue: CueForm) -> bool:
    """Tell whether the verb at a place is what an answer is given by, whatever the question tells before it."""
    if layout.form(i - 1) in RELATIVES | THAT or layout.form(i - 1) in PREPOSITIONS:
        return False
    who = layout.phrase(i + 1)
    follows = i + 1 if who is None or not layout.bare(who) else who.last + 1
    follows += layout.form(follows) in _SPEAKERS
    return layout.form(follows) in THAT | {":"} or follows in layout.quote_at or takes(layout, cue, follows)


_ANSWERS = word_set("ردا تعليقا تعقيبا عما")
_ASKED = word_set("رده ردها سؤاله سؤالها")
_SPEAKERS = word_set("المتحدث المتحدثة الناطق الناطقة المصدر المسؤول")
# "On the crisis he said", "in answer to a question he said": adjuncts before a verb without a subject.
_OPENERS = ADJUNCTS | word_set("ردا تعليقا تعقيبا")
# Before whom he speaks, and where.
_TOLD = word_set("أمام مع إلى عبر في على")
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
    if j == first + 1:
        return layout.forms[first].removeprefix("و") in _ALONE
    return first < j <= first + _TURN and _TURNS.issuperset(layout.forms[first:j])


# "Here", "finally", "therefore".
_ALONE = word_set(
    "هنا ختاما أخيرا بالمقابل هكذا لذلك لذا عليه بالتالي رسميا عمليا عموما إجمالا"
    # "On the ground", "politically": what a report turns to.
    " ميدانيا سياسيا محليا دوليا عربيا خارجيا داخليا اقتصاديا أمنيا عسكريا إقليميا إنسانيا دبلوماسيا قضائيا برلمانيا"
    " نيابيا حكوميا نقابيا حزبيا مؤخرا لاحقا سابقا حديثا عالميا"
)
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
    after = layout.phrase(i + 1)
    if cue.conjunction or after is None or not layout.bare(after):
        return False
    opening = layout.forms[sentence.first].removeprefix("و")
    if opening not in _OCCASION | _FROM and not (opening in _IN_WHAT and layout.form(sentence.first + 1) in CONCERNS):
        return False
    says = "says" in cue.verb.flags and cue.inflected.shape is Shape.PERFECT and "0" not in cue.verb.takes
    person = layout.found.entity(after.entity).type is EntityType.PERSON
    near = i - sentence.first <= _NEAR_VERB
    near = near and (person or cue.verb.addressee != "0")
    follows = _past_addressee(layout, cue, after.last + 1) if person else after.last + 1
    return (says and person) or (near and agrees(cue, after) and takes(layout, cue, follows))


# "From parliament X condemned it."
_FROM = frozenset(["من"])


def _past_addressee(layout: Layout, cue: CueForm, i: int) -> int:
    """Return the place behind those whom a verb addresses, told right behind its subject: "X asked the cabinet to"."""
    whom = layout.phrase(i) if cue.verb.addressee == "0" else None
    return whom.last + 1 if whom is not None and layout.bare(whom) else i


def runs_on(layout: Layout, i: int, cue: CueForm, sentence: Stretch) -> bool:
    """Tell whether a new sentence begins though no sign parts it: "the decision on the city the minister condemned".

    A page that has lost its lines runs one sentence into the next. Behind a definite noun no relative clause stands
    without its pronoun, so that a verb of saying with its own subject begins anew.

    Args:
        layout: The release.
        i: Index of the cue.
        cue: The reading of it.
        sentence: The sentence.

    Returns:
        Whether one does.
    """
    after = layout.phrase(i + 1)
    calls = cue.verb.addressee == "0" or cue.verb.target or cue.inflected.pronoun or cue.conjunction
    if cue.verb.tier != "A" or cue.inflected.shape is not Shape.PERFECT or calls or after is None:
        return False
    if any(layout.form(k) in THAT for k in range(i - _SOON, i)):
        # "He said that at the last meeting the party announced": it is told by who says so.
        return False
    before = layout.ends_at.get(i - 1)
    noun = layout.form(i - 1).startswith("ال") and layout.form(i - 1) not in RELATIVES
    parted = noun or before is not None or _headed(layout, i, cue, sentence)
    if not parted or not layout.bare(after) or not agrees(cue, after):
        return False
    head = nouns_ar().head(layout.form(after.first))
    return (
        head is not None
        and head.kind in ("office", "organisation")
        and any(takes(layout, cue, k) for k in range(after.last + 1, after.last + _SOON))
    )


def although(layout: Layout, so: int, sentence: Stretch) -> bool:
    """Tell whether "so" at a place begins the main clause of a sentence that opens with "although": "despite X, so Y".

    Args:
        layout: The release.
        so: Index of the word, which is "so that" as well.
        sentence: The sentence.

    Returns:
        Whether it does; behind "if" it begins what would be.
    """
    opens = layout.forms[sentence.first].removeprefix("و")
    despite = opens in _DESPITE or (opens == "علي" and layout.form(sentence.first + 1) == "الرغم")
    return despite and layout.form(so - 1) in COMMAS and _IF.isdisjoint(layout.forms[sentence.first : so])


_DESPITE, _IF = word_set("رغم برغم بالرغم"), word_set("إذا لو")


def opening_ends(layout: Layout, at: int, content: int, sentence: Stretch) -> int:
    """Return where a noun ends that tells a view in what opens its sentence: "despite the party's refusal, X did".

    Args:
        layout: The release.
        at: Index of the noun.
        content: Index of the first word of what it takes.
        sentence: The sentence.

    Returns:
        The index of the comma behind which the sentence tells what it is about; its end where none stands there.
    """
    opens = layout.forms[sentence.first].removeprefix("و")
    between = at - sentence.first
    behind = between == 1 and opens in _BEHIND_WHICH
    behind = behind or (between == 2 and (opens, layout.forms[at - 1]) in _IN_VIEW_OF)
    behind = behind or (between == 3 and layout.forms[at - 2 : at] == ("الرغم", "من"))
    if not behind:
        return sentence.stop
    for i in range(content + 1, sentence.stop - 1):
        after = layout.forms[i + 1]
        another = after in _VERBS or (after[:1] != "و" and after not in RELATIVES) or _besides(after)
        if layout.forms[i] in COMMAS and not layout.quoted[i] and another:
            return i
    return sentence.stop


_BEHIND_WHICH = word_set("رغم برغم بعد عقب إثر قبل قبيل أمام مع وسط غداة بسبب نتيجة جراء خلال أثناء")


def _besides(form: str) -> bool:
    """Tell whether a word is "and" with another view of the same holder: "and its affirmation", "and her demand"."""
    nouns = load_cues().masdars.get(form[1:], ()) if form[:1] == "و" else ()
    return any(c.inflected.pronoun in ("ه", "ها") and c.verb.tier == "A" for c in nouns)


# Their first letter is no "and".
_VERBS = word_set("واصل واصلت وصل وصلت وافق وافقت وجه وجهت وقع وقعت وقف وقفت وصف وصفت وعد وعدت واجه واجهت")
_IN_VIEW_OF = frozenset([("في", "ظل"), ("في", "ضوء"), ("علي", "اثر"), ("في", "اعقاب"), ("بالرغم", "من")])


def _headed(layout: Layout, i: int, cue: CueForm, sentence: Stretch) -> bool:
    """Tell whether all before a verb of saying is a headline: nobody says anything there, and no clause begins.

    "X said that it" may tell of the noun before; "X said that Y" does not.
    """
    after = layout.phrase(i + 1)
    before = layout.forms[sentence.first : i]
    plain = not any(f in THAT or f in RELATIVES or f in PREPOSITIONS or load_cues().tells(f) for f in before[-_HEAD:])
    if after is None or "says" not in cue.verb.flags or not plain:
        return False
    that = next((k for k in range(after.last + 1, after.last + _SOON) if layout.form(k) in _THAT_ALONE), -1)
    return that > 0


_SOON, _HEAD = 5, 4
_THAT_ALONE = frozenset(["ان", ":"])


def takes(layout: Layout, cue: CueForm, i: int) -> bool:
    """Tell whether what a verb takes stands at a place: "that" or its preposition.

    Args:
        layout: The release.
        cue: The verb.
        i: Index of the word.

    Returns:
        Whether it does.
    """
    form, taken = layout.form(i), cue.verb.takes
    if form in THAT:
        return "ان" in taken
    perfect = cue.inflected.shape is Shape.PERFECT
    return perfect and (form in taken - _BARE or (form[:1] in taken and form[:1] in _WRITTEN_ON and len(form) > _SHORT))


_BARE, _WRITTEN_ON = frozenset({"0", '"'}), frozenset("بل")
_SHORT, _NEAR_VERB, _NEAR_TOPIC = 3, 12, 16
_IN_WHAT = word_set("فيما")
_OCCASION = word_set("خلال أثناء عقب بعد قبل قبيل في على لدى فور أمام ردا تعليقا") | _TOPICS
