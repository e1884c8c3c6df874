"""The whole names of bodies behind a verb: up to "that", to their own session, or in quotation marks that they fill.

Between a verb of saying and "that", between "held" and "its session", or in marks right behind the verb, nothing else
stands but who does so.
"""

from kg.extract.mentions.body_ends import is_thing
from kg.extract.mentions.guide import Lexeme
from kg.extract.mentions.names_found import CLOSING, OPENING, name_chunk
from kg.extract.mentions.own_names import ONLY_HERE
from kg.extract.mentions.purposes import ERRANDS, PURPOSES
from kg.extract.mentions.speech import THAT, said_by
from kg.extract.mentions.tails import is_adjective, is_sign
from kg.extract.mentions.view import View
from kg.kinds import EntityType
from kg.lexicon.cues import load_cues
from kg.text.fold import with_and, word_set
from kg.text.names import is_given

_LONGEST, _SHORTEST = 12, 5
_HEADS = frozenset({"organisation", "armed"})
_OTHERS = _HEADS | {"government", "delegation", "source", "states"}
_SITES = frozenset({"site", "direction"})
_PLACES = frozenset({EntityType.PLACE, EntityType.STATE})


def names_to_that(view: View) -> dict[int, int]:
    """Find the bodies that say something, by all the words between the verb and "that" or by the marks they fill.

    Args:
        view: The text.

    Returns:
        Index of the first word of each name -> that of its last.
    """
    found = _in_marks(view) | _to_session(view)
    for i in view.saying:
        head = view.lexeme(i + 1)
        if head is not None and head.head is not None and head.head.kind in _HEADS and not head.clitic:
            last = _last(view, i + 1, complete=head.definite)
            if last > i + _FEWEST:
                found[i + 1] = last
    return found


_FEWEST = 2


def _in_marks(view: View) -> dict[int, int]:
    """Find the bodies whose names fill quotation marks behind a verb of saying or putting out: said «the meeting X»."""
    found: dict[int, int] = {}
    for mark in view.words.places.of(OPENING):
        first = mark + 1
        head = view.lexeme(first)
        if head is None or not (said_by(view, mark) or view.form(mark - 1) in _PUTS_OUT) or not _is_body(head):
            continue
        j = first
        while j < first + _MOST_QUOTED and not is_sign(view.form(j)) and view.form(j) not in load_cues().forms:
            j += 1
        # «The house of war fell», he went on: what is said, behind which a sign stands.
        goes_on = view.form(j + 1) == ":" or not is_sign(view.form(j + 1))
        if view.form(j) in CLOSING and j > first + 1 and goes_on:
            found[first] = j - 1
    return found


_PUTS_OUT = with_and("أصدر أصدرت وزع وزعت عمم عممت نشر نشرت أذاع أذاعت عقد عقدت")
_MOST_QUOTED = 8


def _to_session(view: View) -> dict[int, int]:
    """Find the standing gatherings that hold a session of their own: "the meeting of the parties held its session"."""
    found: dict[int, int] = {}
    for i in view.words.places.of(_HOLDS):
        first = i + 1
        head = view.lexeme(first)
        if head is None or not head.definite or head.clitic or head.bare not in ONLY_HERE:
            continue
        j = first + 1
        while j < first + _MOST_QUOTED and (word := view.lexeme(j)) and (word.definite or view.form(j).startswith("ل")):
            j += 1
        if view.form(j) in _ITS_SESSION:
            found[first] = j - 1
    return found


_HOLDS = with_and("عقد عقدت يعقد تعقد استأنف استأنفت")
_ITS_SESSION = word_set("جلسته جلستها اجتماعه اجتماعها جلساته جلساتها اجتماعاته دورته دورتها لقاءه")


def _is_body(head: Lexeme) -> bool:
    """Tell whether a noun can begin the name of a body that says something."""
    if head.clitic or head.closed:
        return False
    return (head.head is not None and head.head.kind in _HEADS) or head.bare in ONLY_HERE


def _last(view: View, first: int, *, complete: bool) -> int:
    """Return the last word before "that" where all words up to it can be one name; -1 where one cannot."""
    j = first + 1
    while j < first + _LONGEST:
        form, word = view.form(j), view.lexeme(j)
        if form in THAT:
            return j - 1 if complete else -1
        if word is None or is_sign(form) or form.isdigit() or form in load_cues().heads:
            return -1
        step, complete = _step(view, j, word, complete=complete)
        if not step:
            return -1
        j += step
    return -1


def _step(view: View, j: int, word: Lexeme, *, complete: bool) -> tuple[int, bool]:
    """Return how many words of the name stand at a place, and whether it is complete behind them.

    A row of nouns is complete with one that is definite; what follows then can only describe it, be joined to it by
    "and", or tell what it is for.
    """
    form = view.form(j)
    if (named := name_chunk(view, j)) is not None:
        joined = not complete or form[:1] == "و" or (form[:1] == "ب" and named.clitic)
        return (named.last - j + 1, True) if named.type in _PLACES and joined else (0, False)
    if word.closed or form in load_cues().forms:
        return 0, False
    if form[:1] == "و" and len(form) >= _SHORTEST:
        inner = view.guide.lexeme(form[1:])
        kind = inner.head.kind if inner.head is not None else ""
        # "The council and the minister": another. "The council of notables and clans of X": no other.
        # "The body of defence and the people (said)": they are others.
        others = inner.definite and kind not in _SITES and not is_thing(view, form[1:])
        other = kind in _OTHERS or others or inner.closed or is_given(form[1:])
        ends = view.form(j + 1) in THAT and complete
        return (0, False) if other else (1, inner.definite or ends)
    if word.definite and not word.clitic:
        return (1, True) if not complete or is_adjective(view, word) else (0, False)
    if complete:
        purpose = form[:1] == "ل" and (form[1:] in PURPOSES or (form.startswith("لل") and form not in ERRANDS))
        return (1, form.startswith("لل")) if purpose and word.head is None else (0, False)
    return (1, False) if not (word.clitic or is_given(form)) else (0, False)
