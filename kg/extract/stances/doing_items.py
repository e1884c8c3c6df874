"""Find who does what the items of a list say by verbs: "The bureau, met today, therefore: - condemns X; - calls for Y".

The subject stands once, above the list; each item begins with a verb that agrees with it.
"""

from dataclasses import replace

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import PREPOSITIONS, PUNCTUATION, SO_HE
from kg.extract.mentions.found import NounPhrase
from kg.extract.stances.in_present import bodies_from, may_take
from kg.extract.stances.items import POINTERS, PUTS, item_start, line_below
from kg.extract.stances.letterheads import letterhead, signed
from kg.extract.stances.walk import Frame
from kg.lexicon.conjugate import Shape
from kg.lexicon.cues import load_cues
from kg.text.fold import with_and, word_set
from kg.text.sentences import Stretch
from kg.text.words import COMMAS

Doers = tuple[NounPhrase, ...]

_INDEED = with_and("إن فإن")
_SIGNERS = word_set("الموقعان الموقعين الموقعون الموقعتان الموقعتين الطرفان الطرفين المجتمعون المجتمعين أدناه")
_ON = with_and("بعد عقب إثر غداة خلال").union(PREPOSITIONS)
_BACK, _OCCASION = 3, 40
_MEETS = PUTS | with_and(
    "اجتمع اجتمعت عقد عقدت انعقد انعقدت التأم التأمت تداول تداولت ناقش ناقشت درس درست تدارس تدارست"
)


def item_doers(layout: Layout) -> tuple[Doers, ...]:
    """Return the bodies of which the items of a list say by verbs what they take up.

    Args:
        layout: The release.

    Returns:
        The phrases of those of each list, in the order of the text.
    """
    found = (doers_of_items(layout, sentence) for sentence in layout.sentences)
    return tuple(who for who in found if who)


def doers_of_items(layout: Layout, sentence: Stretch) -> Doers:
    """Return who does what the items below a sentence say by verbs.

    Args:
        layout: The release.
        sentence: The sentence, which ends in a colon where it has such items, or in a comma behind "indeed, the X".

    Returns:
        The phrases of the bodies; none where no such item follows, or who does it is not told.
    """
    below = line_below(layout, sentence) or _below_comma(layout, sentence)
    if below is None or not (verb := _verb(layout, below)):
        return ()
    colon = next(i for i in range(below - 1, -1, -1) if layout.forms[i] != "\n")
    who = _above(layout, sentence, colon)
    if verb.endswith("ان") or layout.form(colon - 1) in _SIGNERS:
        around = letterhead(layout) or signed(layout)
        return who if len(who) > 1 else around if len(around) > 1 else ()
    return tuple(p for p in who if may_take(verb, p)) if len(who) == 1 else who


def _below_comma(layout: Layout, sentence: Stretch) -> int | None:
    """Return where the line below a sentence begins that ends in a comma: "Indeed the bureau, met today,"."""
    last = sentence.stop - 1
    while last > sentence.first and layout.forms[last] == "\n":
        last -= 1
    if layout.forms[last] not in COMMAS or layout.form(sentence.first) not in _INDEED:
        return None
    below = last + 1
    while layout.form(below) == "\n":
        below += 1
    return below if below > last + 1 else None


def does(frame: Frame, who: Doers) -> Frame:
    """Let an item that begins with a verb tell what those above the list do.

    Args:
        frame: The frame of the verb.
        who: Those above the list.

    Returns:
        The frame, with them as its subject where it names none.
    """
    if frame.form.inflected.person == 1 or frame.form.inflected.shape is not Shape.IMPERFECT:
        return frame
    asked = bool(frame.subject) and frame.form.verb.addressee == "0" and not frame.addressee
    if frame.subject and not asked:
        return frame
    # "- calls on the government to": whoever the list is of calls on it.
    return replace(frame, subject=who, addressee=frame.subject if asked else frame.addressee, blank=-1)


def begins_so(layout: Layout, line: Stretch, who: Doers) -> bool:
    """Tell whether a line begins with a verb in the present by which those above a list do something.

    Args:
        layout: The release.
        line: The line.
        who: Those above the list.

    Returns:
        Whether it does.
    """
    verb = _verb(layout, line.first)
    dual = verb.endswith("ان") or layout.form(item_start(layout, line.first) or line.first).endswith("ون")
    return bool(verb) and (dual if len(who) > 1 else not dual and may_take(verb, who[0]))


def numbers_only(layout: Layout, line: Stretch) -> bool:
    """Tell whether nothing but the number of an item stands on a line, or before the full stop behind it.

    Args:
        layout: The release.
        line: The line.

    Returns:
        Whether that is so.
    """
    return all(form.isdigit() or form in PUNCTUATION or form == "\n" for form in layout.forms[line.first : line.stop])


def _verb(layout: Layout, i: int) -> str:
    """Return the verb in the present with which a line begins, past its sign and "and"; empty where none does."""
    form = layout.form(item_start(layout, i) or i)
    cues = load_cues().forms.get(form, ())
    third = any(c.inflected.person == 3 and c.inflected.shape is Shape.IMPERFECT for c in cues)
    return form.removeprefix("و") if third else ""


def _above(layout: Layout, sentence: Stretch, colon: int) -> Doers:
    """Return who is named above a list: right before the colon, or as what "it" before the colon stands for."""
    near = (i for i in range(colon - 1, sentence.first - 1, -1) if layout.forms[i] in _INDEED)
    so = next(near, sentence.first - 1)
    group = bodies_from(layout, so + 1, colon)
    if group and group[-1].last == colon - 1:
        return group
    it = layout.form(colon - 1) in SO_HE
    opens = layout.form(sentence.first) in _INDEED
    # "The council held a session, and came out with the following: - rejects X".
    meets = layout.form(sentence.first) in _MEETS.union(_ON) and layout.form(colon - 1) in POINTERS
    known = it or opens or meets or layout.phrase(sentence.first)
    if known and (who := _opening(layout, sentence, verbal=it or meets)):
        return who
    if not it:
        return ()
    at = next(n for n, s in enumerate(layout.sentences) if s.first == sentence.first)
    for before in reversed(layout.sentences[max(0, at - _BACK) : at]):
        if who := _opening(layout, before, verbal=True):
            return who
    around = letterhead(layout) or signed(layout)
    return around if len(around) == 1 else ()


def _opening(layout: Layout, sentence: Stretch, *, verbal: bool) -> Doers:
    """Return the bodies with which a sentence opens, or right behind the word that opens it."""
    at = sentence.first
    if layout.phrase(at) is None and (verbal or layout.form(at) in _INDEED):
        at += 1
    who = bodies_from(layout, at, sentence.stop)
    opens = layout.form(sentence.first)
    if who or not verbal or not (opens in _ON or opens.startswith("ب")):
        return who
    # "After the truce broke down, the bureau met": whoever does it stands behind the verb past the occasion.
    commas = layout.places.within(COMMAS, at, min(sentence.stop, at + _OCCASION))
    behind = (k + 2 for k in commas if layout.form(k + 1) in _MEETS)
    return next((who for j in behind if (who := bodies_from(layout, j, sentence.stop))), ())
