"""Divide a content into the parts that could each stand alone: clauses of 'and that', and different demands."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import ADVERBS, AND_THAT, AUXILIARIES, BUT_HE, GIST, PREPOSITIONS, SELF_THAT, THAT
from kg.extract.stances.afresh import afresh, it_is_plain, known
from kg.extract.stances.although_yet import yet_then
from kg.extract.stances.and_shall import and_shall
from kg.extract.stances.but_else import OPENS_BUT, but_else
from kg.extract.stances.further import (
    but_refuses,
    further_clause,
    goes_on_quoted,
    of_both,
    of_whom,
    on_condition,
    so_then,
)
from kg.extract.stances.heads import head_at, of_the_thanked
from kg.extract.stances.let_them import begins_letting
from kg.extract.stances.musts import MODALS, and_must, must, only_subject, to_be, with_need
from kg.extract.stances.other_demands import action_breaks
from kg.extract.stances.pieces import AND_SHALL, GOES_ON, Break, Piece, cut, next_sentence
from kg.extract.stances.same_subject import goes_on, he_again
from kg.extract.stances.set_off import SETS_OFF, anothers_view
from kg.extract.stances.turns import TURNS, new_subject, repeats, turn_at
from kg.extract.stances.we_turn import AND_WE, WERE, we_shall, we_turn
from kg.kinds import Act
from kg.lexicon.conjugate import Shape
from kg.lexicon.cues import load_cues
from kg.text.sentences import Stretch
from kg.text.speech_parts import parts
from kg.text.words import COMMAS

# "Especially since", "even if": what follows belongs to what was said.
_ESPECIALLY = frozenset(["خاصه", "خصوصا", "سيما", "لاسيما", "حتي"])
# What introduces a clause rather than a noun phrase.
CLAUSES = frozenset(["ان", ":", '"'])
# "And" with a preposition before "that".
_AND_ON = frozenset(["وعلي", "والي", "ومن", "وعن"])
_JOINED = frozenset("وف")
# "Or else", unlike "and that not", which is written with another alif.
_OR_ELSE, _LEAST = "والا", 2


def divide(layout: Layout, content: Piece, *, how: str, governed: bool = True) -> list[Piece]:
    """Divide a content at its sentences, at 'and that', and before 'and the need for' and its like.

    Args:
        layout: The release.
        content: The content.
        how: What introduced it: 'that', a sign of speech, or the preposition before a noun phrase.
        governed: Whether a governing word, or a view told of another, can decide what is done with it.

    Returns:
        The pieces in order; what is done with each is still to be decided.
    """
    out: list[Piece] = []
    for number, part in enumerate(parts(layout.words, Stretch(content.first, content.stop))):
        piece = Piece(*part, content.skip) if number == 0 else next_sentence(layout, *part)
        if how in CLAUSES:
            start = known(layout, piece.first, piece.stop)
            piece = piece if start == piece.first else Piece(start, piece.stop)
            breaks = _clause_breaks(layout, piece, governed=governed)
        else:
            breaks = _repeated(layout, piece, how) + (_head_breaks(layout, piece) if governed else [])
        out += cut(piece, sorted({_unquoted(layout, at) for at in breaks}))
    return out or [content]


def _unquoted(layout: Layout, at: Break) -> Break:
    """Begin a part behind the sign that opens its quotation: "and that 'the council must'".

    Behind "and that he" the sign is kept, so that his verb stands next to the pronoun that is its subject.
    """
    opens = at.start in layout.quote_at and at.skip >= 0 and layout.form(at.start - 1) not in SELF_THAT
    return at._replace(start=at.start + 1, skip=0) if opens else at


def divide_actions(layout: Layout, piece: Piece, act: Act) -> list[Piece]:
    """Divide a piece where another thing is asked for.

    Args:
        layout: The release.
        piece: The piece.
        act: What is done with it.

    Returns:
        The parts in order.
    """
    breaks = _sequels(layout, piece) + action_breaks(layout, piece, act)
    return cut(piece, sorted(set(breaks)))


def _repeated(layout: Layout, piece: Piece, how: str) -> list[Break]:
    """Return where 'and' repeats the preposition of the cue."""
    found = []
    for i in range(piece.first + 1, piece.stop - 1):
        if layout.forms[i][0] != "و":
            continue
        letters = repeats(layout, i, piece.first, how)
        if letters:
            word = i + 1 + (i + 1 in layout.quote_at)
            found.append(Break(i, i, letters) if letters > 0 else Break(i, word, 0))
        elif layout.forms[i] in AND_THAT and (layout.forms[i - 1] in COMMAS or _and_that(layout, i, piece)):
            before = layout.forms[piece.first : i]
            found += [Break(i, i + 1, 0)] * (THAT.isdisjoint(before) and AND_THAT.isdisjoint(before))
    return found


def _and_that(layout: Layout, i: int, piece: Piece) -> bool:
    """Tell whether "and that", and not "even if" or "and indeed", follows a noun of some words."""
    if layout.found.release.text.startswith("وإ", layout.words.starts[i]) or layout.forms[i - 1] in _ESPECIALLY:
        return False
    return i > piece.first + 1 and not any(form.startswith("لان") for form in layout.forms[piece.first : i])


def _head_breaks(layout: Layout, piece: Piece) -> list[Break]:
    """Return where 'and the need for', 'and the danger of' and their like begin a part."""
    out = []
    for i in range(piece.first + _LEAST, piece.stop - 1):
        if layout.forms[i][:1] == "و" and (layout.forms[i][1:] in _HEADS or _own_attitude(layout, i, piece)):
            out.append(Break(i, i, 1))
        elif (layout.forms[i] == "و" and layout.form(i + 1) in _HEADS) or with_need(layout, i):
            out.append(Break(i, i + 1, 0))
        elif layout.forms[i] == "بضروره":
            out.append(Break(piece.first, i, 1))
        elif layout.forms[i - 1] in COMMAS and and_must(layout, i):
            out.append(Break(i, i, 1))
        elif layout.forms[i] in ("ما", "مما") and (start := turn_at(layout, i, piece.stop)) is not None:
            out.append(Break(i, start, 0))
    return out


def _own_attitude(layout: Layout, i: int, piece: Piece) -> bool:
    """Tell whether 'and his rejection of' or its like stands at a place, away from the first attitude."""
    mine = [h for h in load_cues().heads.get(layout.forms[i][1:], ()) if h.kind == "attitude"]
    if layout.forms[i][1:] in _BARE:
        return bool(mine)
    if layout.forms[piece.first].startswith("موقف"):
        return any(h.pronoun for h in mine)
    if of_whom(layout, piece.first, i):
        return False
    first = head_at(layout, piece.first, piece.stop)
    if first is not None and first[0].force == "reiterates":
        # "The affirmation of his standing with X and his support for it".
        behind = first[1] + (layout.form(first[1]) in PREPOSITIONS)
        first = head_at(layout, behind, piece.stop) if behind < piece.stop else None
    thanked = first is not None and of_the_thanked(layout, i, piece.first, first[0])
    if i < piece.first + 2 or first is None or first[0].kind != "attitude" or thanked:
        return False
    owner = layout.phrase(piece.first + 1)
    if owner is not None and owner.last == i - 1 and not first[0].pronoun:
        return False
    own = (h for h in mine if h.pronoun and first[0].pronoun in ("", h.pronoun))
    # "Its standing with X and its support for it" is one attitude, unless a comma parts the two.
    return any(h.act is not first[0].act or layout.forms[i - 1] in COMMAS for h in own)


# Attitudes without a pronoun too, unlike "support", which may be one of the things asked for.
_BARE = frozenset(["رفض", "ادانه"])


# What is stressed "and upon" besides.
_NEED = frozenset(["ضروره", "وجوب", "اهميه"])
_HEADS = _NEED | {"خطوره", "بضروره", "باهميه"}


def _clause_breaks(layout: Layout, piece: Piece, *, governed: bool) -> list[Break]:
    """Return where 'and that', a connective or a clause of its own begins a part."""
    found: list[Break] = []
    forms, last = layout.forms, piece.stop - _LEAST
    late: list[Break] = []
    if last >= piece.first + _LEAST and forms[last][0] in _JOINED:
        # "And it must be fought", "and rejects it": two words are enough.
        late += [Break(last, last, 1)] * and_must(layout, last) or [Break(last, last, GOES_ON)] * goes_on(
            layout, last, piece
        )
    for i in range(piece.first + _LEAST, last):
        if forms[i][0] not in _JOINED and forms[i - 1] not in COMMAS and forms[i] not in _OPENING:
            # No part begins at most words.
            continue
        if forms[i] == _OR_ELSE and layout.found.release.text.startswith("وإ", layout.words.starts[i]):
            continue
        if (adjunct := so_then(layout, i, piece.first)) is not None:
            found.append(Break(adjunct, i + 1, 0))
            continue
        if (main := yet_then(layout, i, piece.first)) is not None:
            found.append(Break(piece.first, main, 0))
            continue
        again = he_again(layout, i, piece)
        start = (again, GOES_ON) if again else _opened(layout, i, piece) or _gone_on(layout, i, piece)
        if start is None and governed and (view := anothers_view(layout, i, piece.first, piece.stop)) is not None:
            start = view, 0
        if start is None and forms[i - 1] in COMMAS:
            shall = begins_letting(layout, i, piece.first) or (not found and we_shall(layout, i, piece.first))
            start = (i, 0) if shall or (must(layout, i) and not only_subject(layout, piece.first, i)) else None
        if start is not None:
            found.append(Break(i, *start))
    return found + late


# What begins a part without "and", "so" or a comma before it.
_OPENING = TURNS | WERE | AND_WE | OPENS_BUT | SETS_OFF | {"مع"}


def _opened(layout: Layout, i: int, piece: Piece) -> tuple[int, int] | None:
    """Return where a part begins that words of its own set off, and the letters to skip there: 'and that', 'but'."""
    forms = layout.forms
    form, after = forms[i], forms[i + 1]
    apart = forms[i - 1] in COMMAS
    if form in AND_THAT and (forms[i - 1] in _ESPECIALLY or on_condition(layout, piece.first, i) or to_be(layout, i)):
        return None
    if form in AND_THAT and not GIST.isdisjoint(forms[piece.first : i]):
        # "Some spread a rumour to the effect that X, and that Y": both are the rumour's.
        return None
    if form in AND_THAT or (form == "و" and (after in MODALS or after in _HEADS)) or with_need(layout, i):
        return i + 1, 0
    if form in _AND_ON and after in _NEED:
        return i + 1, 0
    if after in THAT and (form in _AND_ON or form == "كما"):
        return i + 2, 0
    if form == "ومن" and (plain := it_is_plain(layout, i)) is not None:
        return plain
    if form == "كما" and apart and (_we_say(after) or after in MODALS):
        return i + 1, 0
    if (ours := we_turn(layout, i, piece.first)) is not None:
        return ours
    start = turn_at(layout, i, piece.stop) or but_else(layout, i, piece.first, piece.stop)
    start = None if start == i and only_subject(layout, piece.first, i) else start
    if start is None and (start := afresh(layout, i, piece.first, piece.stop)) == i:
        return i, 1
    return None if start is None else (start, 0)


def _gone_on(layout: Layout, i: int, piece: Piece) -> tuple[int, int] | None:
    """Return where a clause begins that goes on with another subject or another view, and the letters to skip there."""
    if goes_on_quoted(layout, i, piece.first) or but_refuses(layout, i, piece.first, piece.stop):
        return i + (layout.forms[i] in BUT_HE), GOES_ON
    if layout.forms[i][0] not in _JOINED:
        return None
    if goes_on(layout, i, piece):
        return i, GOES_ON
    if and_shall(layout, i, piece.first, piece.stop):
        return i, AND_SHALL
    if of_both(layout, i, piece.first):
        return None
    own = new_subject(layout, i) or _new_subject(layout, i, piece) or and_must(layout, i)
    return (i, 1) if own or further_clause(layout, i, piece.first) else None


def _we_say(form: str) -> bool:
    return any(c.inflected.person == 1 and not c.conjunction for c in load_cues().forms.get(form, ()))


def _new_subject(layout: Layout, i: int, piece: Piece) -> bool:
    """Tell whether 'and' brings another actor with a view of his own."""
    phrase = layout.phrase(i)
    before = layout.ends_at.get(i - 1)
    if phrase is None or layout.proclitic(phrase) != "و" or (before is not None and before.first == piece.first):
        return False
    j = phrase.last + 1
    while layout.form(j) in AUXILIARIES or layout.form(j) in ADVERBS:
        j += 1
    form = layout.form(j)
    table = load_cues()
    if any(h.kind == "predicate" and len(h.words) == 1 for h in table.heads.get(form, ())):
        return True
    return any(
        c.inflected.shape is Shape.IMPERFECT and c.verb.tier != "C" and not c.conjunction
        for c in table.forms.get(form, ())
    )


def _sequels(layout: Layout, piece: Piece) -> list[Break]:
    """Return where 'and then' begins a part that comes after the first."""
    forms = layout.forms
    return [
        Break(i, i + 2, 0)
        for i in range(piece.first + _LEAST, piece.stop - _LEAST)
        if forms[i] == "ومن" and forms[i + 1] == "ثم" and forms[i - 1] in COMMAS
    ]
