"""Find the present by which a body takes a stand behind what its sentence opens with, or what it does meanwhile."""

from functools import lru_cache

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import RELATIVES, STOPS, definite
from kg.extract.mentions.found import NounPhrase
from kg.extract.stances.headings import BODIES
from kg.extract.stances.in_present import STANDS, may_take
from kg.extract.stances.issuers import WHILE
from kg.lexicon.cues import CueForm
from kg.text.fold import word_set
from kg.text.sentences import Stretch
from kg.text.words import COMMAS


def stands_behind_opening(layout: Layout, i: int, cue: CueForm, sentence: Stretch) -> bool:
    """Tell whether a body takes something up in the present behind what its sentence opens with.

    "In the face of this reality the council calls on": but behind a noun without article the verb tells of that noun,
    "in a statement that condemns the council".

    Args:
        layout: The release.
        i: Index of the cue.
        cue: The reading of it.
        sentence: The sentence.

    Returns:
        Whether it does.
    """
    form = layout.forms[i]
    if form not in STANDS or cue.conjunction or layout.forms[sentence.first].removeprefix("و") not in _GROUNDS:
        return False
    between = layout.forms[sentence.first : i]
    near = i - sentence.first <= _NEAR_VERB and STOPS.isdisjoint(between)
    return near and _settles(layout, i - 1) and _body_stands(layout, i)


_AND_WHILE = "واذ"


def stands_behind_while(layout: Layout, i: int, cue: CueForm, sentence: Stretch) -> NounPhrase | None:
    """Return who takes something up behind what he does the while: "the council, while it condemns this, calls for".

    Args:
        layout: The release.
        i: Index of the cue.
        cue: The reading of it.
        sentence: The sentence.

    Returns:
        The actor with whom the sentence opens; None where the verb may tell of what stands before it.
    """
    form = layout.forms[i]
    # "While it recalls A, and while it condemns B, the council".
    again = layout.form(i - 1) == _AND_WHILE and layout.form(i - 2) in COMMAS
    if form not in STANDS or cue.conjunction or not (again or _settles(layout, i - 1) or layout.form(i - 1) in COMMAS):
        return None
    if layout.forms[sentence.first] in WHILE:
        return _does_while(layout, i, sentence)
    at = next((k for k in range(sentence.first + 1, i - 2) if layout.forms[k] in _WHILE), 0)
    who = layout.ends_at.get(at - 1) or (layout.ends_at.get(at - 2) if layout.form(at - 1) in COMMAS else None)
    if not at or who is None:
        at = next((k for k in range(sentence.first + 1, i - 2) if layout.forms[k] in WHILE), 0)
        who = resolves(layout, at, sentence) if at else None
    if who is None or who.first - sentence.first > 1 or layout.forms[at + 1][:1] != form[:1]:
        return None
    return who


def resolves(layout: Layout, at: int, sentence: Stretch) -> NounPhrase | None:
    """Return who passes a resolution behind its grounds: "the council, having seen X, and while it fears Y".

    Args:
        layout: The release.
        at: Index of "while".
        sentence: The sentence.

    Returns:
        The actor with whom, after "indeed", the sentence opens; None where anything but such grounds stands between.
    """
    who = layout.phrase(sentence.first + 1) if layout.forms[sentence.first] == _INDEED else None
    if who is None or who.last + 1 >= at or layout.form(at) not in WHILE or layout.form(at - 1) not in COMMAS:
        return None
    opens = layout.forms[who.last + 1] in COMMAS
    return who if opens and _grounds_end(layout, who.last + 1, sentence.stop) >= at - 1 else None


@lru_cache(maxsize=1)
def _grounds_end(layout: Layout, first: int, stop: int) -> int:
    """Return the index of the first comma behind which no ground of a resolution follows.

    A preamble asks this at each of its grounds.
    """
    commas = (k for k in range(first, stop - 1) if layout.forms[k] in COMMAS)
    return next((k for k in commas if layout.forms[k + 1].removeprefix("و") not in _GROUNDS | _HAVING), stop)


_INDEED, _HAVING = "ان", frozenset(["قد"])


def _does_while(layout: Layout, i: int, sentence: Stretch) -> NounPhrase | None:
    """Return who does what a sentence opens with by "while": "while the council condemns this, it calls for"."""
    who = layout.phrase(sentence.first + 2)
    alike = layout.forms[sentence.first + 1][:1] == layout.forms[i][:1] and layout.form(i - 1) in COMMAS
    return who if alike and who is not None and who.last < i and not layout.proclitic(who) else None


def _settles(layout: Layout, i: int) -> bool:
    """Tell whether a word ends what stands before a verb, so that the verb does not describe it."""
    form = layout.form(i)
    if form in RELATIVES:
        return False
    timed = any(layout.time_at[k][0] == i + 1 for k in range(i - 3, i + 1) if k in layout.time_at)
    return timed or definite(form) or form in _SETTLED or i in layout.ends_at or form.endswith(("ها", "نا"))


def _body_stands(layout: Layout, verb: int) -> bool:
    """Tell whether a body stands right behind a verb of which it may be the subject."""
    phrase = layout.phrase(verb + 1)
    if phrase is None or layout.proclitic(phrase):
        return False
    return layout.found.entity(phrase.entity).type in BODIES and may_take(layout.forms[verb], phrase)


_WHILE = frozenset(["اذ", "وهو", "وهي", "وهما"])
_NEAR_VERB = 14
_GROUNDS = word_set(
    "أمام إزاء انطلاقا بناء حيال عملا التزاما إيمانا استشعارا من لذا لذلك لهذا عليه هنا في مع تجاه حرصا نظرا بعد وعليه"
    " بهذه بهذا عطفا تأسيسا استنادا على لهذه لكل"
)
_SETTLED = word_set("هنا تقدم ذلك عليه سبق لذا لذلك لهذا وعليه جرى حصل مجتمعة")
