"""Find where a content turns to what could stand alone: after "but", "therefore", "as well as", or a new subject."""

from typing import NamedTuple

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import BEFORE_VERB, THAT, WHOLE, definite
from kg.extract.mentions.found import Gender
from kg.extract.stances.actions import is_action
from kg.extract.stances.frames import match
from kg.extract.stances.future import is_future
from kg.extract.stances.heads import head_at
from kg.extract.stances.musts import owed_by
from kg.extract.stances.passives import LIGHT
from kg.extract.stances.walk import Frame
from kg.extract.stances.we_turn import we_hold
from kg.kinds import Act
from kg.lexicon.conjugate import Shape
from kg.lexicon.cues import CueForm, load_cues
from kg.text.fold import word_set
from kg.text.words import COMMAS

_BUT = word_set("لكن لكنه لكنها لكنهم لكننا لكنني ولكن ولكنه ولكنها ولكنهم ولكننا ولكنني")
_THEREFORE = word_set("لذلك ولذلك لذا ولذا وعليه لهذا ولهذا")
_BESIDES = {"فضلا": "عن", "علاوه": "علي", "اضافه": "الي", "بالاضافه": "الي", "الي": "جانب", "والي": "جانب"}
_ALONG = {*_BESIDES, "مع"}
_MUST = word_set("لابد لا يجب ينبغي يتعين علينا")
_AS = word_set("حيث إذ ما مما")
# "Which asks for", of what was told.
_WHICH = {"وهو": "ما", "الامر": "الذي"}
_YET = word_set("إلا غير بيد")
TURNS = _BUT | _YET | _THEREFORE | _MUST | _AS | word_set("وبالتالي بالتالي ومن ما مما أما كما وهو الأمر")
_FAR, _VERB = 12, 3


def turn_at(layout: Layout, i: int, stop: int) -> int | None:
    """Find where a part begins that a connective at a place sets off from what comes before it.

    'Therefore' and 'hence' with 'that' always begin a part; 'but' and 'so' do where what follows is done with
    another act, such as a demand.

    Args:
        layout: The release.
        i: Index of the connective.
        stop: One past the last word of the content.

    Returns:
        Index of the first word of the part, or None.
    """
    form = layout.forms[i]
    if form not in TURNS:
        return None
    if form in _AS or form in _WHICH:
        return _asked_so(layout, i, stop)
    if form in ("وبالتالي", "بالتالي") or (form == "ومن" and layout.form(i + 1) in ("هنا", "ثم")):
        start = i + 1 + (form == "ومن")
        if layout.form(start) in COMMAS:
            start += 1
        if layout.form(start).removeprefix("ف") in THAT:
            return start + 1
        return start if we_hold(layout, start) or _asks(layout, start, stop) else None
    if form in _BUT or form in _YET:
        return _but(layout, i, stop)
    if form in _THEREFORE:
        start = i + 1 + (layout.form(i + 1) in COMMAS)
        start += layout.form(start).removeprefix("ف") in THAT
        return start if we_hold(layout, start) or _asks(layout, start, stop) else None
    if form in _MUST and layout.form(i - 1) in COMMAS and _modal(layout, i, stop):
        return i
    if form == "اما" and layout.form(i - 1) in COMMAS and layout.form(i + 1) not in THAT:
        # "Either" is written like "as for" but for its hamza.
        return None if layout.found.release.text.startswith("إ", layout.words.starts[i]) else i + 1
    # "Nor shall we": what will not be, or is not so for us, is another thing.
    nor = form == "كما" and layout.form(i + 1) in ("لن", "لا", "لم") and layout.form(i + 2)[:1] in ("ن", "ا")
    return i + 1 if nor else None


def _but(layout: Layout, i: int, stop: int) -> int | None:
    """Return where what is asked for, or what "we" hold, begins behind "but" or "except that", or None."""
    if layout.forms[i] in _YET:
        return i + 2 if layout.form(i + 1) in THAT and _asks(layout, i + 2, stop) else None
    start = i + 1 + (i + 1 in layout.quote_at)
    # What is to come was said too, and is not what the text tells of the speaker: "but he will".
    other = layout.form(start) in ("لن", "سوف") or we_hold(layout, start) or is_future(layout.form(start))
    other = other or layout.forms[start : start + 2] == ("اذا", "لم")
    return start if other or _asks(layout, start, stop) else None


def past_besides(layout: Layout, i: int) -> int:
    """Return the place behind "and also" or "besides", which sets another thing off, or 0.

    Args:
        layout: The release.
        i: Index of the first such word.

    Returns:
        The place, or 0.
    """
    form = layout.forms[i]
    if form in ("وكذلك", "وايضا"):
        return i + 1
    return i + 2 if form in _BESIDES and layout.form(i + 1) == _BESIDES[form] else 0


def _asked_so(layout: Layout, i: int, stop: int) -> int | None:
    """Return where what "must" be begins behind "since" or "which" and a comma, or None: "which asks for"."""
    form = layout.forms[i]
    follows = form in _AS or layout.form(i + 1) == _WHICH[form]
    start = i + 1 + (form not in _AS)
    return start if follows and layout.form(i - 1) in COMMAS and _modal(layout, start, stop) else None


def _asks(layout: Layout, i: int, stop: int) -> bool:
    """Tell whether something is asked for in the clause that begins at a place."""
    for j in range(i, min(stop, i + _FAR)):
        if layout.forms[j] in COMMAS:
            return False
        if _modal(layout, j, stop):
            return True
    return layout.form(i) == "علي" and (layout.phrase(i + 1) is not None or owed_by(layout, i + 1))


def _modal(layout: Layout, i: int, stop: int) -> bool:
    """Tell whether a modal that asks stands at a place."""
    found = head_at(layout, i, stop, "modal") if i < stop else None
    return found is not None and found[0].act is Act.DEMAND


class Second(NamedTuple):
    """Another act told by a verbal noun: where the content before it ends, and its frame."""

    end: int
    frame: Frame


def besides(layout: Layout, frame: Frame, stop: int) -> Second | None:
    """Find 'as well as stressing' and its like in a content.

    Args:
        layout: The release.
        frame: The cue whose content it is.
        stop: One past its last word.

    Returns:
        The first such act, or None.
    """
    discusses = frame.form.verb.act is Act.DISCUSS
    # "Said that there was talk of this, besides a review of that": those who talked reviewed it too.
    of_others = frame.how == "ان" and layout.form(frame.content) in LIGHT
    if not discusses and _ALONG.isdisjoint(layout.forms[frame.content + 1 : max(0, stop - 2)]):
        return None
    for i in range(frame.content + 1, stop - 2):
        along = layout.forms[i] == "مع"
        joined = along or (layout.forms[i] in _BESIDES and _BESIDES[layout.forms[i]] == layout.form(i + 1))
        at = i + 2 - along if joined else i
        if not joined and not (discusses and layout.forms[i][:1] == "و" and i > frame.content + 1):
            continue
        for cue in load_cues().masdars.get(layout.form(at), ()):
            agenda = "joint" in cue.verb.flags and cue.verb.act in (Act.DISCUSS, Act.AGREE)
            if bool(cue.conjunction) is joined or not (agenda or cue.verb.tier == "A") or (agenda and of_others):
                continue
            if not (_stressed(layout, at, cue) if along else not cue.inflected.pronoun):
                continue
            told = match(layout, at, cue, stop, own=True) if joined or agenda else None
            near = told is not None and told.content <= at + 3
            if told and near and (agenda or told.how != "0" or head_at(layout, told.content, stop) is not None):
                return Second(i, told)
    return None


def _stressed(layout: Layout, at: int, cue: CueForm) -> bool:
    """Tell whether a verbal noun behind "with" is what the speaker does besides: "with his stressing that"."""
    stresses = cue.verb.act is Act.AFFIRM or cue.verb.force == "points-out"
    return stresses and (bool(cue.inflected.pronoun) or layout.forms[at].startswith("ال"))


def joined_view(layout: Layout, frame: Frame, stop: int) -> Second | None:
    """Find another view joined to an attitude without a content: 'voices its concern and demands'.

    Args:
        layout: The release.
        frame: The cue whose attitude it is.
        stop: One past the last word of its content.

    Returns:
        The second view, of the same subject, or None.
    """
    if "express" not in frame.form.verb.flags or frame.how in ("ان", ":", '"'):
        return None
    found = head_at(layout, frame.content, stop)
    if found is None or not found[0].pronoun:
        return None
    first = frame.form.inflected
    for i in range(found[1], min(stop - 2, found[1] + _VERB)):
        for cue in load_cues().forms.get(layout.forms[i], ()):
            same = cue.inflected.shape is first.shape and cue.inflected.gender == first.gender
            if cue.conjunction != "و" or not same or cue.inflected.person != first.person or cue.verb.tier == "C":
                continue
            told = match(layout, i, cue, stop, own=True)
            if told is not None and told.blank < 0:
                return Second(i, told)
    return None


def repeats(layout: Layout, i: int, first: int, how: str) -> int:
    """Tell whether 'and' repeats the preposition of the cue, so that a second thing is meant by it.

    Args:
        layout: The release.
        i: Index of the word.
        first: Index of the first word of the content.
        how: The preposition between cue and content.

    Returns:
        How many letters or words to leave out: 2 letters of an attached preposition, -1 for a word; 0 if it is none.
    """
    form = layout.forms[i]
    if form == "وب" == f"و{how}" and i + 1 in layout.quote_at:
        return -1
    if how == "ب" and form.startswith("وب") and form[1:] not in WHOLE:
        noun = form[2:]
        between = layout.forms[first + 1 : i]
        whose = definite(layout.form(i + 1)) and layout.phrase(i) is None
        if (definite(noun) or is_action(noun) or whose) and not any(f.startswith(("بال", "وبال")) for f in between):
            return 2
        return 0
    headed = layout.form(i + 1).startswith("راس")
    if form == f"و{how}" and not headed and how in ("الي", "علي", "من", "عن") and how not in layout.forms[first:i]:
        return -1 if layout.form(i + 1) not in THAT and layout.phrase(i + 1) is None else 0
    return 0


def new_subject(layout: Layout, i: int) -> bool:
    """Tell whether 'and' brings another actor with a verb of his own in the present or future.

    Args:
        layout: The release.
        i: Index of the word that begins the actor phrase.

    Returns:
        Whether the clause before it is closed there.
    """
    phrase = layout.phrase(i)
    if phrase is None or layout.proclitic(phrase) != "و" or layout.ends_at.get(i - 1) is not None:
        return False
    j = phrase.last + 1
    while layout.form(j) in BEFORE_VERB:
        j += 1
    form = layout.form(j)
    if is_future(form) or _present(form):
        return True
    feminine = phrase.gender is Gender.FEMININE and layout.form(i - 1) in COMMAS
    return feminine and form.startswith("ت") and len(form) > _VERB and not is_action(form)


def _present(form: str) -> bool:
    """Tell whether a folded word looks like a verb in the present, third person."""
    if form.startswith("ي") and len(form) >= 4 and not form.startswith(("يوم", "يمين", "يسار", "يد")):
        return True
    return any(c.inflected.shape is Shape.IMPERFECT and not c.conjunction for c in load_cues().forms.get(form, ()))
