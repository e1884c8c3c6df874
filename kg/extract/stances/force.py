"""Decide what is done with a content: the cue's own act, or that of the word which governs the content.

The mapping of governing words is one table, ``heads_ar.tsv``; here it is decided when a governing word counts.
"""

from dataclasses import dataclass, replace

from kg.extract.layout.blessings import past_blessing
from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import COLLECTIVES, RELATIVES, THAT, WHOLE, definite, letters
from kg.extract.stances.actions import is_action, is_occasion
from kg.extract.stances.heads import (
    DEGREES,
    POINTING,
    head_at,
    is_anothers,
    merely_told,
    ruled_apart,
    ruling,
    with_holder,
)
from kg.extract.stances.joined import ADJECTIVES, joined, past_owner
from kg.extract.stances.musts import past_owing, who_is_to
from kg.extract.stances.pieces import Piece
from kg.extract.stances.there_is import there_is
from kg.extract.stances.tone import OWN
from kg.extract.stances.wanted import clung_to, wanted
from kg.kinds import Act, Polarity
from kg.lexicon.cues import CueVerb, Head, load_cues
from kg.text.fold import word_set

_DECIDED = frozenset([Act.STATE, Act.AFFIRM])


@dataclass(frozen=True, slots=True, kw_only=True)
class Force:
    """What is done with a content, and where that begins after the governing word.

    Attributes:
        act: Speech act.
        polarity: Attitude to the content.
        key: Key of the force.
        content: Index of the word in which the content begins.
        skip: Letters of it that do not belong to it.
        head: The governing word that decided, or None.
    """

    act: Act
    polarity: Polarity
    key: str
    content: int
    skip: int = 0
    head: Head | None = None


def decide(layout: Layout, verb: CueVerb, piece: Piece, *, clause: bool) -> Force:
    """Decide the act of a cue by the first word of what it governs.

    Args:
        layout: The release.
        verb: The cue.
        piece: What it governs.
        clause: Whether that is a clause rather than a noun phrase.

    Returns:
        The act, polarity, force and where the content begins.
    """
    content, stop = piece.first, piece.stop
    polarity = Polarity.FOR if verb.act is Act.AFFIRM else verb.polarity
    own = Force(act=verb.act, polarity=polarity, key=verb.force, content=content, skip=piece.letters)
    if verb.act not in _DECIDED and "express" not in verb.flags:
        ruled = None if clause else ruled_apart(layout, verb, content, stop)
        return _governed(layout, own, *ruled, stop) if ruled else own
    if verb.act is Act.AFFIRM and "private" not in verb.flags and wanted(layout, verb.force, content, own.skip):
        return replace(own, act=Act.DEMAND, key="stresses-necessity")
    if (fear := there_is(layout, content, stop)) is not None:
        danger = replace(own, act=Act.WARN, polarity=Polarity.AGAINST, key=fear[0].force, head=fear[0])
        return danger if fear[0].kind == "danger" else _governed(layout, own, *fear, stop)
    if clause and (ours := _our_attitude(layout, content, stop)) is not None:
        return replace(
            own, act=ours[0].act, polarity=ours[0].polarity, key=ours[0].force, content=ours[1], head=ours[0]
        )
    found = ruling(layout, content, stop)
    if found is None:
        return own
    head, after = found
    # What is considered something is told of: "considers the accusation of X absurd, the continuation a proof".
    judged = verb.force in _JUDGING and not clause and head.kind == "attitude"
    judged = clung_to(verb, head) or (judged and (head.act is Act.PROMISE or not head.pronoun))
    if judged or verb.force in _DOUBTING or (clause and head.kind in ("attitude", "danger", "adjective")):
        return own
    if verb.force in POINTING and "express" not in verb.flags and with_holder(layout, head, after, stop):
        return own
    if "express" not in verb.flags and merely_told(layout, verb, content, found):
        # "Affirmed the wish of his country to help", "respect for the sovereignty of": no hope, no praise.
        return own
    # "Affirmed the priority of ending the crisis": what comes first is told, and not asked for.
    ranked = head.words[0].removeprefix("ال").startswith("اولوي")
    if head.kind == "importance" and (ranked or not _asks(layout, verb, after, stop)):
        return replace(own, polarity=Polarity.FOR, key=(head if verb.act is Act.AFFIRM else verb).force, head=head)
    return _governed(layout, own, head, after, stop)


def quotes_noun(layout: Layout, content: int, stop: int) -> bool:
    """Tell whether what is quoted is an attitude with its holder, and no clause: 'affirmed “the refusal of X”'.

    Args:
        layout: The release.
        content: Index of the first word of what is quoted.
        stop: One past its last word.

    Returns:
        Whether it is, so that the attitude decides as it does without the quotation marks.
    """
    found = head_at(layout, content, stop)
    if found is None or found[0].kind != "attitude":
        return False
    if found[0].pronoun or layout.form(found[1]) in OWN:
        return True
    # "X's refusal" is written like "X refused".
    whose = layout.phrase(found[1]) if layout.forms[content] not in load_cues().forms else None
    return whose is not None and layout.bare(whose)


_JUDGING, _DOUBTING = frozenset({"considers", "describes"}), frozenset({"rules-out", "doubts"})


def _our_attitude(layout: Layout, content: int, stop: int) -> tuple[Head, int] | None:
    """Read 'our fear is that': the attitude, and where what follows 'that' begins."""
    found = head_at(layout, content, stop)
    if found is None or found[0].kind != "attitude" or found[0].pronoun != "نا":
        return None
    for i in range(found[1], min(stop - 1, found[1] + _NEAR)):
        if layout.forms[i] in THAT:
            return found[0], i + 1
    return None


_NEAR = 4


def _governed(layout: Layout, own: Force, head: Head, after: int, stop: int) -> Force:
    """Give the content the act of its governing word."""
    key = head.softly if own.act is Act.STATE else head.force
    content, skip = _after_head(layout, head, after, stop)
    if content >= stop:
        content, skip = own.content, own.skip
    elif _goes_on(layout, head, content, after) and (further := ruling(layout, content, stop)):
        if further[0].kind == "importance" and not _of_action(layout, further[1], stop):
            return Force(act=head.act, polarity=head.polarity, key=key, content=content, skip=skip, head=further[0])
        return _governed(layout, own, *further, stop)
    if head.act is Act.PROMISE and (backed := _backs(layout, head, after, stop)):
        head = backed
        key = head.softly if own.act is Act.STATE else head.force
    return Force(act=head.act, polarity=head.polarity, key=key, content=content, skip=skip, head=head)


def _goes_on(layout: Layout, head: Head, content: int, after: int) -> bool:
    """Tell whether what is affirmed may have a governing word of its own: not behind "that"."""
    return head.force == "reiterates" and content >= after and layout.form(content - 1) not in THAT


def _backs(layout: Layout, head: Head, after: int, stop: int) -> Head | None:
    """Find the support that somebody is committed or resolved to give: 'its commitment to support'."""
    if not head.pronoun and definite(layout.form(after)) and layout.phrase(after) is None:
        # "Going on with all efforts to support X" is no support yet.
        return None
    for i in range(after, min(stop, after + _TITLES)):
        if layout.forms[i - 1] in ("علي", "الي") or layout.forms[i][:1] in ("ب", "ل"):
            found = head_at(layout, i, stop)
            if found and found[0].act is Act.SUPPORT and not found[0].pronoun and "0" in found[0].takes:
                return found[0]
    return None


def _after_head(layout: Layout, head: Head, after: int, stop: int) -> tuple[int, int]:
    """Return where the content begins after a governing word, and the letters to skip there."""
    if to := who_is_to(layout, head, after, stop):
        return to, 0
    i = past_blessing(layout, after)
    if layout.forms[after - 1].startswith("ال") and layout.form(after) in RELATIVES:
        return after - len(head.words), 0
    takes = head.takes
    while i < stop and (layout.forms[i] in ADJECTIVES or joined(layout, i, stop) or _described(layout, head, i)):
        # "And sincere condolences": the degree stands before what it belongs to.
        i += layout.forms[i][1:] in DEGREES
        further = head_at(layout, i, stop)
        takes = further[0].takes if further and further[0].pronoun else takes
        i += 1
    i, takes = past_owner(layout, i, stop, takes)
    if head.pronoun and (described := _past_adjectives(layout, takes, i, stop)) is not None:
        i = described
    i = _past_addressed(layout, head, i, stop)
    form = layout.form(i)
    if head.kind == "attitude" and not head.pronoun and _held(layout, head, i, stop):
        return after - len(head.words), 0
    if form in ("علي", "الي", "عن", "من", "في", "ازاء", "حيال", "تجاه", "مع", "بشان", "حول", "جراء", "ب", "ل") and (
        form in head.takes | takes or {"ازاء", "حيال", "تجاه", "بشان", "حول", "جراء"} & {form}
    ):
        i += 1 + (form == "الي" and layout.form(i + 1) == "جانب")
        form = layout.form(i)
        if form not in THAT and (past := _past_asked(layout, head, i, stop)):
            return past
    if form in THAT:
        return i + 1, 0
    if (
        form[:1] in ("ب", "ل")
        and form not in WHOLE
        and form[0] in head.takes | takes
        and (len(form) > 3 or form[1:] == "اي")
    ):
        return i, letters(form)
    return i, 0


def _past_adjectives(layout: Layout, takes: frozenset[str], i: int, stop: int) -> int | None:
    """Return the place past the adjectives of "his political and material support", if what it takes follows them."""
    j = i
    while j < min(stop, i + _NEAR) and definite(layout.forms[j].removeprefix("و")) and layout.phrase(j) is None:
        j += 1
    form = layout.form(j) if j < stop else ""
    attached = form[:1] in takes and form[:1] in ("ب", "ل") and form not in WHOLE
    return j if j > i and (attached or form in takes) else None


def _past_addressed(layout: Layout, head: Head, i: int, stop: int) -> int:
    """Step over the one asked: "its demand to X for", "his call on the two sides to"."""
    if head.act is not Act.DEMAND or not head.pronoun:
        return i
    asked = layout.phrase(i)
    if asked is not None and head.force == "demands" and layout.proclitic(asked) == "ل" and asked.last < stop - 2:
        return asked.last + 1
    past = past_owing(layout, i, stop)
    form = layout.form(past) if past < stop - 1 else ""
    attached = form[:1] in ("ب", "ل") and form[0] in head.takes and form not in WHOLE
    return past if attached or form in head.takes else i


def _described(layout: Layout, head: Head, i: int) -> bool:
    """Tell whether an adjective of an indefinite attitude stands here: "sharp criticism of", "an urgent call to"."""
    form, after = layout.form(i), layout.form(i + 1)
    if head.kind != "attitude" or head.pronoun or form in head.takes or not form.endswith(("ه", "ا")):
        return False
    if form[:1] in ("ب", "ل", "و") + ("ا",) * definite(form) and form not in _SHARP:
        return False
    return after in head.takes or (after.startswith("لل") and "ل" in head.takes) or after.startswith("بال")


def _past_asked(layout: Layout, head: Head, i: int, stop: int) -> tuple[int, int] | None:
    """Step over those whom an appeal goes to, where what they are to do follows: "an appeal to the government to"."""
    phrase = layout.phrase(i)
    last = phrase.last if phrase else i
    while phrase is None and definite(layout.form(last + 1)) and not is_action(layout.form(last + 1)):
        last += 1
    form = layout.form(last + 1)
    appeals = head.force in _APPEALS and (phrase is not None or layout.form(i) in _ASKED)
    if appeals and layout.forms[last + 1 : last + 3] == ("من", "اجل") and last < stop - 3:
        return last + 3, 0
    asked = form[:1] in ("ل", "ب") and form not in WHOLE and (len(form) > _NEAR or is_action(form[1:]))
    return (last + 1, letters(form)) if appeals and asked and last < stop - 2 else None


_APPEALS = frozenset(["calls-for", "appeals"])
_ASKED = word_set(
    "الحكومة السلطات الدولة الفصائل الأطراف الجميع القادة الأحزاب المواطنين الوزارة البرلمان النواب القوى الشعب"
)
_SHARP = word_set("لاذعة لاذعا بالغة بالغا واسعة واضحة واضحا")


def _held(layout: Layout, head: Head, i: int, stop: int) -> bool:
    """Tell whether whose attitude it is stands after it: 'the keenness of the two countries on'."""
    phrase = layout.phrase(i)
    if phrase is not None and "0" not in head.takes:
        return True
    if phrase is None and layout.form(i) not in OWN | COLLECTIVES:
        return i < stop and is_anothers(layout, head, i, stop)
    j = phrase.last + 1 if phrase else i + 1
    while j < stop and (definite(layout.forms[j]) or joined(layout, j, stop)) and j < i + _TITLES:
        j += 1
    form = layout.form(j) if j < stop else ""
    attached = form[:1] in head.takes and form[:1] in ("ب", "ل") and form not in WHOLE
    # "X's rejection of any", in Arabic with nothing between: an object behind whose it is.
    object_ = form in _ANY or (is_action(form) and not definite(form))
    return attached or form in head.takes or ("0" in head.takes and (object_ if phrase else bool(form)))


_TITLES, _ANY = 6, word_set("أي كل كافة جميع")


def _asks(layout: Layout, verb: CueVerb, after: int, stop: int) -> bool:
    """Tell whether 'the importance of' asks for an action under this cue."""
    return verb.act in _DECIDED and _of_action(layout, after, stop)


def _of_action(layout: Layout, after: int, stop: int) -> bool:
    """Tell whether an action, or a clause, stands behind 'the importance of'."""
    after += layout.form(after) == "عدم"
    form = layout.forms[after] if after < stop else ""
    kept = form == "المحافظه" and layout.form(after + 1) == "علي"
    return form in THAT or kept or (is_action(form) and not is_occasion(form))
