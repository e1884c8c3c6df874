"""Find where a told content goes on with a clause that could stand alone: "and this shows", "and the ministry will"."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.meeting_words import NOUNS
from kg.extract.layout.wording import ADJUNCTS, AUXILIARIES, BUT_HE, NEGATIONS, RELATIVES, SELF_THAT, THAT, definite
from kg.extract.stances.frames import match
from kg.extract.stances.future import is_future
from kg.extract.stances.heads import head_at
from kg.kinds import Act
from kg.lexicon.conjugate import Shape
from kg.lexicon.cues import CueForm, load_cues
from kg.text.fold import word_set
from kg.text.words import COMMAS

_THIS = word_set("وهذا وهذه وذلك")
_THEY = word_set("وهو وهي وهم وهما ونحن")
_WE = word_set("فنحن فإننا ونحن")
_IS_NOT = word_set("ليس ليست ليسوا مستعدون مستعدين مستعدة")
_NAMED, _LONG_NAME = 3, 8
_VERB = 4
_SOON = 6
# A verb of several: a subject of two would take it, so that "and" may join the second of them.
_OF_MANY = ("ون", "ان", "وا")
_REACH = 12
_BEFORE_VERB = AUXILIARIES | NEGATIONS


def further_clause(layout: Layout, i: int, first: int) -> bool:
    """Tell whether "and" or "so" at a place opens a clause of its own within a content told by "that" or a colon.

    Args:
        layout: The release.
        i: Index of the word on to which the conjunction is written.
        first: Index of the first word of the content.

    Returns:
        Whether a pronoun, "this", a noun or an actor stands there with a verb that could not belong to what is before.
    """
    form = layout.forms[i]
    if form[:1] not in ("و", "ف") or len(form) <= _NAMED - 1:
        return False
    apart = layout.form(i - 1) in COMMAS
    if form in _THIS and (apart or layout.form(i + 2) in THAT):
        after = layout.form(i + 1)
        if after.endswith("ا") and form == "وذلك":
            # "And that in comment on it" is no clause.
            return False
        return _present(after) or (apart and (after in NEGATIONS or is_future(after) or after[:1] == "ي"))
    if apart and form in _THEY:
        return _to_come(layout, i + 1) >= 0
    if form in _WE:
        return _to_come(layout, i + 1, _SOON) >= 0
    if apart and form == "ولن":
        # "Nor will the kingdom": without a subject of its own the verb goes on with the one before.
        named = layout.phrase(i + 2) is not None or definite(layout.form(i + 2))
        return named and layout.form(i + 1)[:1] in ("ي", "ت")
    if apart and form == "وقد":
        return _finite(layout, i + 1)
    if apart and form == "فلا":
        return layout.form(i + 1) in ("يمكن", "يجوز", "بد")
    return _will(layout, i, first) or _has_said(layout, i)


def _present(form: str) -> bool:
    """Tell whether a folded word looks like a verb in the present, third person."""
    return form[:1] in ("ي", "ت") and len(form) >= _VERB


def _finite(layout: Layout, i: int) -> bool:
    """Tell whether no actor and no noun with the article stands at a place, so that "has" is followed by its verb."""
    return layout.phrase(i) is None and not definite(layout.form(i))


def _to_come(layout: Layout, i: int, reach: int = 1) -> int:
    """Return the index of "will" or "will not" within a few words, or -1."""
    for j in range(i, i + reach):
        form = layout.form(j)
        if form in COMMAS or form in THAT:
            return -1
        if is_future(form) or form in ("لن", "سوف"):
            return j
    return -1


def _will(layout: Layout, i: int, first: int) -> bool:
    """Tell whether a noun with a verb of one in the future stands here: "and the ministry will work"."""
    phrase = layout.phrase(i)
    noun = layout.forms[i][1:]
    if i <= first + _NAMED or (phrase is None and not _definite(layout, i, noun)):
        return False
    if any(layout.place_at.get(k, 0) > i for k in range(max(first, i - _LONG_NAME), i)):
        # "The forces of freedom and change": the word belongs to a name.
        return False
    start = phrase.last + 1 if phrase else i + 1 + (not definite(noun))
    if phrase is None and layout.form(start) in _IS_NOT:
        return True
    at = _to_come(layout, start)
    verb = layout.form(at + 1) if at >= 0 and layout.form(at) in ("لن", "سوف") else layout.form(at)
    return at >= 0 and not verb.endswith(_OF_MANY)


def _definite(layout: Layout, i: int, noun: str) -> bool:
    """Tell whether a noun with the article, or one before such a noun, stands at a place."""
    if definite(noun):
        return noun not in RELATIVES
    return len(noun) >= _VERB and definite(layout.form(i + 1)) and layout.form(i + 1) not in RELATIVES


def _has_said(layout: Layout, i: int) -> bool:
    """Tell whether an actor with a cue of his in the perfect stands here after a sign: "and the union voiced"."""
    phrase = layout.phrase(i)
    if phrase is None or layout.proclitic(phrase) not in ("و", "ف") or layout.form(i - 1) not in COMMAS:
        return False
    j = phrase.last + 1
    while layout.form(j) in _BEFORE_VERB:
        j += 1
    return any(_views(layout, j, cue) for cue in load_cues().forms.get(layout.form(j), ()))


def _views(layout: Layout, j: int, cue: CueForm) -> bool:
    """Tell whether a cue is one in the perfect with what it takes."""
    if cue.inflected.shape is not Shape.PERFECT or cue.verb.tier == "C" or cue.conjunction:
        return False
    frame = match(layout, j, cue, min(len(layout.forms), j + _REACH), own=True)
    return frame is not None and frame.blank < 0 and cue.verb.act is not Act.DISCUSS


def so_then(layout: Layout, i: int, first: int) -> int | None:
    """Find where an adjunct begins that stands before its clause: "contrary to reports, the number is", "besides, he".

    Args:
        layout: The release.
        i: Index of the "so" that opens the clause.
        first: Index of the first word of the content.

    Returns:
        Index of the adjunct's first word, which is no part of what is said; None where "so" follows a condition or
        another clause.
    """
    if layout.forms[i] not in _SO or layout.forms[i - 1] not in COMMAS:
        return None
    opens, after = layout.forms[first], layout.form(first + 1)
    fronted = opens in _FRONTED or (opens in ("علي", "من") and after in _GROUNDS)
    if opens == "في" and after in _CASE:
        # "In case of a strike, the consequences": what follows is said of that case only.
        return None
    if fronted and _SO.isdisjoint(layout.forms[first:i]):
        return first
    commas = [j for j in range(i - 2, max(first, i - _FAR), -1) if layout.forms[j] in COMMAS]
    if commas and commas[0] > i - _LINK and layout.forms[commas[0] + 1] in _LINKS:
        return commas[0] + 1
    # "Consequently, and in line with this, the letter says, the plan": "consequently" reaches over more commas.
    return next((j + 1 for j in commas if layout.form(j + 1) in _HENCE and layout.form(j + 2) in COMMAS), None)


_SO = word_set("فإن فإنه فإنها فإنهم فإنهما فإننا فإنني")
_FRONTED = word_set(
    "خلافا ردا تعقيبا تعليقا نظرا وفقا بناء انطلاقا استنادا بالرغم رغم خلال بعد في بسبب نتيجة عقب أمام إزاء"
)
# "In spite of", "for the sake of": with another noun these begin a duty or a condition.
_GROUNDS = word_set("الرغم ضوء أثر خلفية أساس أجل جهة ناحية منطلق")
_LINKS = word_set("وعلى على علاوة وعلاوة ومع مع وبالتالي بالتالي وعليه وبذلك بذلك وبهذا ولذلك لذلك وإضافة إضافة")
_CASE = word_set("حال حالة")
_HENCE = word_set("وبالتالي بالتالي وعليه ولذلك لذلك")
_LINK, _FAR = 7, 16


def goes_on_quoted(layout: Layout, i: int, first: int) -> bool:
    """Tell whether a quotation goes on here with the view of the one whose view it told before.

    Args:
        layout: The release.
        i: Index of the word.
        first: Index of the first word of the content.

    Returns:
        Whether a participle of a cue stands there after a comma, or "and" with a perfect of the same inflection as
        one before it: "they decided to stay, and agreed on that".
    """
    if not layout.quoted[i] or not layout.quoted[first]:
        return False
    for cue in load_cues().forms.get(layout.forms[i], ()):
        inflected = cue.inflected
        if cue.verb.tier != "A" or inflected.pronoun or inflected.person == 1:
            continue
        joined = inflected.shape is Shape.PERFECT and cue.conjunction == "و" and _told_before(layout, first, i, cue)
        added = inflected.shape is Shape.PARTICIPLE and layout.forms[i - 1] in COMMAS and not cue.conjunction
        if joined or (added and _told_before(layout, first, i, cue)):
            frame = match(layout, i, cue, min(len(layout.forms), i + _REACH), own=True)
            if frame is not None and not frame.subject and frame.blank < 0 and frame.how != "0":
                return True
    return False


def but_refuses(layout: Layout, i: int, first: int, stop: int) -> bool:
    """Tell whether "but it does not accept", "but he is worried" begins a view of the one who spoke or was told of.

    Args:
        layout: The release.
        i: Index of the word.
        first: Index of the first word of the content.
        stop: One past the last word of the content.

    Returns:
        Whether "but" with a pronoun stands there, and behind it what somebody feels or a negated verb that rejects,
        which no thing told of before can do: "the plan is good, but it does not allow".
    """
    if layout.forms[i] not in BUT_HE:
        return False
    if layout.form(i + 1) in NEGATIONS:
        if _of_thing(layout, i, first):
            return False
        refused = head_at(layout, i + 1, stop, "modal")
        return refused is not None and refused[0].act in (Act.REJECT, Act.SUPPORT)
    felt = head_at(layout, i + 1, stop, "predicate")
    return felt is not None and felt[0].act in _FELT


def _of_thing(layout: Layout, i: int, first: int) -> bool:
    """Tell whether a clause begins behind 'that' with a noun that names no actor and for which 'but it' may stand."""
    k = first + (layout.form(first) in _SUCH)
    noun, after = layout.form(k), layout.form(k + 1)
    if layout.form(first - 1) not in THAT - SELF_THAT or layout.phrase(k) is not None or noun in ADJUNCTS:
        return False
    return (definite(noun) or definite(after)) and not (noun.endswith("ه") and layout.forms[i].endswith("ه"))


_SUCH = word_set("هذا هذه")
_FELT = frozenset([Act.WARN, Act.HOPE, Act.PRAISE, Act.CONDEMN, Act.PROMISE])


def _told_before(layout: Layout, first: int, i: int, cue: CueForm) -> bool:
    """Tell whether a cue in the perfect that agrees with another stands between two places."""
    for form in layout.forms[first:i]:
        for before in load_cues().forms.get(form, ()):
            told = before.inflected
            same = told.number == cue.inflected.number and told.gender == cue.inflected.gender
            if told.shape is Shape.PERFECT and told.person != 1 and same:
                return True
    return False


def on_condition(layout: Layout, first: int, i: int) -> bool:
    """Tell whether 'and that' adds to a condition: "on condition that it gives them up and that it abides by".

    Args:
        layout: The release.
        first: Index of the first word of the content.
        i: Index of 'and that'.

    Returns:
        Whether it does, so that no part begins there.
    """
    at = max(layout.places.within(_CONDITIONS, first + 1, i), default=-1)
    return at > 0 and layout.form(at + 1) in THAT


_CONDITIONS = frozenset(["شريطه", "بشرط", "شرط"])


def of_whom(layout: Layout, first: int, i: int) -> bool:
    """Tell whether a word stands in a relative clause: "the people who showed their will and their rejection of".

    Args:
        layout: The release.
        first: Index of the first word of the content.
        i: Index of the word.

    Returns:
        Whether "who" stands before it, and no comma between.
    """
    for k in range(i - 1, first, -1):
        if layout.forms[k] in COMMAS:
            return False
        if layout.forms[k] in _WHO:
            return True
    return False


_WHO = frozenset(["الذي", "التي", "الذين", "اللذين", "اللتين"])


def of_both(layout: Layout, i: int, first: int) -> bool:
    """Tell whether a place joins another to those whose meeting begins the content: "the meeting of X and Y".

    Args:
        layout: The release.
        i: Index of the actor.
        first: Index of the first word of the content.

    Returns:
        Whether only actors stand between.
    """
    k = first + 1 + (layout.form(first + 1) == "بين")
    while k < i and layout.forms[first] in NOUNS:
        phrase = layout.phrase(k)
        if phrase is None and layout.forms[k] not in COMMAS:
            break
        k = phrase.last + 1 if phrase else k + 1
    return k == i
