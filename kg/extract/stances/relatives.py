"""Find views told in a relative clause: "the force, which X considers a threat", "Y, who denounced the decision"."""

from dataclasses import replace

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import ADVERBS, PREPOSITIONS, PUNCTUATION, SELF_THAT, THEREIN, WHICH, definite
from kg.extract.mentions.found import Form, Gender, NounPhrase, Number
from kg.extract.stances.actions import is_action
from kg.extract.stances.frames import match
from kg.extract.stances.heads import LEANS, head_at
from kg.extract.stances.honoured import past_honours
from kg.extract.stances.no_views import for_evil
from kg.extract.stances.spoken_in import speaker_in
from kg.extract.stances.subjects import agrees
from kg.extract.stances.walk import Frame
from kg.kinds import Act, EntityType
from kg.lexicon.conjugate import FINITE, Shape
from kg.lexicon.cues import CueForm, CueTable
from kg.text.fold import word_set
from kg.text.sentences import Stretch
from kg.text.words import COMMAS, OPENING_QUOTES

WHO = WHICH | word_set("والذي والتي")


_NEAR, _BACK = 3, 8
_THIRD = 3
_OTHERWISE = frozenset(["agenda", "joint", "adds", "document", "action"])
_AND_THIS = frozenset(["وهو", "هو", "وهذا"])
# "In which", "of which": what stands for the thing described, between the verb and its subject.
_OF_THING = THEREIN | word_set("عنه عنها منه منها به بها إليه إليها عليه عليها")


def which_before(layout: Layout, i: int, sentence: Stretch) -> int:
    """Return the index of the "which" that a word follows, adverbs passed over, or -1.

    Args:
        layout: The release.
        i: Index of the word.
        sentence: The sentence.

    Returns:
        The index, or -1.
    """
    at, form = i - 1, layout.form(i - 1)
    while form in ADVERBS and at > sentence.first:
        at -= 1
        form = layout.form(at)
    return at if form in WHO or (form == "ما" and layout.form(at - 1) in _AND_THIS) else -1


def relative(layout: Layout, table: CueTable, i: int, at: int, sentence: Stretch) -> Frame | None:
    """Read a cue after "who" or "which": its subject follows it, or is the one whom the clause describes.

    Where a pronoun stands for what is described, and nobody follows, whoever says the sentence says this too: such a
    frame has no subject.

    Args:
        layout: The release.
        table: The cue words.
        i: Index of the cue.
        at: Index of the "which".
        sentence: The sentence.

    Returns:
        The frame, or None where no view is told.
    """
    for cue in table.forms.get(layout.forms[i], ()):
        if not may_tell(cue):
            continue
        behind = layout.form(i + 1) in _OF_THING
        after = layout.phrase(past_honours(layout, i + 1 + behind))
        if after is not None and after.number is Number.PLURAL and layout.form(after.first).endswith("ين"):
            # "Which accused the fishermen of": an object, whose ending no subject has.
            after = None
        if after is not None and not behind and not _taken_up(layout, cue, at, after):
            return _by_described(layout, i, cue, at, sentence)
        if after is not None and layout.bare(after) and agrees(cue, after):
            return after_which(layout, i, cue, sentence, after)
        if after is None and (
            told := _by_described(layout, i, cue, at, sentence) or _of_which(layout, i, cue, sentence)
        ):
            return told
    return None


def may_tell(cue: CueForm, *, agenda: bool = False) -> bool:
    """Tell whether a cue can tell a view in passing: a verb of somebody told of, that is enough by its form.

    Args:
        cue: The reading of the cue.
        agenda: Whether it may tell of an agenda.

    Returns:
        Whether it can.
    """
    finite = cue.inflected.shape in FINITE and cue.inflected.person == _THIRD and not cue.conjunction
    # "Which is expected to" is written like "who expects".
    finite = finite and not (cue.verb.lemma == "توقّعَ" and cue.inflected.shape is Shape.IMPERFECT)
    return finite and cue.verb.tier != "C" and not cue.verb.flags & (_OTHERWISE - _AGENDA if agenda else _OTHERWISE)


_AGENDA = frozenset(["agenda", "joint"])


def _taken_up(layout: Layout, cue: CueForm, at: int, after: NounPhrase) -> bool:
    """Tell whether a pronoun takes up what a clause describes, so that another than that is its subject.

    "X, who accused Y of": with no pronoun X does so; "X, whom Y accused of", "X, of which Y said that it", with one Y.
    """
    asked = cue.verb.addressee == "0"
    if cue.inflected.pronoun:
        return True
    if _described(layout, at, cue) is None:
        return not (asked and _own_words(layout, after))
    if cue.verb.target:
        # "Accused Y of its being": the pronoun stands for the accused.
        return layout.form(after.last + 1) in _OF_THING
    near = range(after.last + 1, after.last + 1 + _NEAR)
    return any(layout.form(k) in _OF_THING | SELF_THAT or _bears_pronoun(layout, k, asked=asked) for k in near)


def _own_words(layout: Layout, after: NounPhrase) -> bool:
    """Tell whether what somebody is asked follows him with no pronoun for what is described, so that it asks him.

    "The resolution that calls on Y to withdraw", and not "the vote that Y calls for putting it off".
    """
    first = after.last + 1 + (layout.form(after.last + 1) in PREPOSITIONS)
    return not (layout.form(first) in _OF_THING or _bears_pronoun(layout, first, asked=False))


def _bears_pronoun(layout: Layout, k: int, *, asked: bool) -> bool:
    """Tell whether a noun bears a pronoun of the third person, which is written as the feminine ending is folded.

    "Who asked Y to stop his attacks": where somebody is asked it is his own, but for what nobody asks of himself.
    """
    form = layout.form(k)
    if asked and not form.endswith(_PRONOUNS) and form.removeprefix("ب") not in _OF_DESCRIBED:
        return False
    his = form.endswith("ه") and len(form) > _NEAR and not definite(form) and form not in _OWN_HA
    return form.endswith(_PRONOUNS) or (his and layout.found.release.text[layout.words.ends[k] - 1] == "ه")


_PRONOUNS = ("ها", "هم", "هما")
_OF_DESCRIBED = word_set("استقالته إقالته رحيله تنحيه محاكمته اعتقاله تسليمه عزله نفوذه خطره خطورته")
# The last letter is their own.
_OWN_HA = word_set("تجاه اتجاه باتجاه انتباه مياه هذه لهذه بهذه وهذه توجه مشابه بالله والله")


def _by_described(layout: Layout, i: int, cue: CueForm, at: int, sentence: Stretch) -> Frame | None:
    """Read what the one whom a clause describes says: "X, who denounced it", "the speech of X, in which he"."""
    therein = layout.form(i + 1) in THEREIN
    who = speaker_in(layout, at, layout.form(i + 1)) if therein else _described(layout, at, cue)
    if who is None or (cue.inflected.pronoun and not _of_another(layout, at, cue)) or not agrees(cue, who):
        return None
    if not therein and _of_a_kind(layout, at, cue, who):
        return None
    frame = match(layout, i + therein, cue, sentence.stop, _both(layout, at, who), own=True)
    if frame is None or frame.loose or not is_view(layout, frame) or _of_whose(layout, at, who, frame):
        return None
    return None if for_evil(layout, frame) else replace(frame, at=i)


def _of_another(layout: Layout, at: int, cue: CueForm) -> bool:
    """Tell whether the pronoun of a verb is not what a clause describes: "the movement (f.), which called him"."""
    other = {"التي": "ه", "الذي": "ها"}.get(layout.form(at).removeprefix("و"))
    return cue.inflected.pronoun == other and cue.verb.force in ("considers", "describes")


def _of_a_kind(layout: Layout, at: int, cue: CueForm, who: NounPhrase) -> bool:
    """Tell whether a clause only tells which of a kind are meant: "support for the organisations that call for"."""
    kind = layout.forms[who.first].removeprefix("لل").removeprefix("بال").removeprefix("وال").removeprefix("ال")
    alone = who.last == who.first or layout.forms[who.last].removeprefix("ال") in _WHICH
    plain = kind in _KINDS and (alone or not layout.found.entity(who.entity).key)
    return plain and cue.inflected.shape is Shape.IMPERFECT and who.last == at - 1


_KINDS = word_set("منظمات جماعات أحزاب دول أطراف قوى جهات تنظيمات حركات جمعيات مؤسسات هيئات فصائل ميليشيات مليشيات")

_WHICH = word_set("إرهابية متطرفة مسلحة متشددة تكفيرية ظلامية معادية")


def _of_whose(layout: Layout, at: int, who: NounPhrase, frame: Frame) -> bool:
    """Tell whether a noun may be described and not whose it is: "the policy of X, which refuses the intervention"."""
    before = layout.form(who.first - 1)
    # "Chaired by X": the noun only tells how.
    feminine = frame.form.inflected.gender == "f" and before.endswith("ه") and not before.startswith("ب")
    return feminine and layout.form(at - 1) in COMMAS and frame.how == "0" and layout.bare(who)


def is_view(layout: Layout, frame: Frame) -> bool:
    """Tell whether what a cue takes is a view: a definite object, behind "voiced" a noun that is one.

    Args:
        layout: The release.
        frame: The cue with its parts.

    Returns:
        Whether it is.
    """
    verb, form = frame.form.verb, layout.form(frame.content)
    if verb.flags & LEANS:
        return head_at(layout, frame.content, len(layout.forms)) is not None
    asked = verb.act is Act.DEMAND and is_action(form[frame.skip :])
    return frame.how != "0" or verb.tier == "A" or asked or ("object" in verb.flags and definite(form))


def _of_which(layout: Layout, i: int, cue: CueForm, sentence: Stretch) -> Frame | None:
    """Read "of which he said that it is", "which he called a mistake", where who says so stands outside the clause."""
    frame = match(layout, i, cue, sentence.stop, own=True)
    if frame is None or frame.subject or frame.blank >= 0 or frame.addressee or frame.content > i + _NEAR:
        return None
    that = layout.forms[frame.content - 1 - (layout.forms[frame.content - 1] in OPENING_QUOTES)]
    if cue.inflected.pronoun:
        # "Which he described by saying that it is", in Arabic "described it by that it".
        described = cue.verb.force == "describes" and that in SELF_THAT
        return frame if cue.verb.tier == "A" and (frame.how != "ان" or described) else None
    return frame if frame.how == "ان" and that in SELF_THAT else None


def after_which(layout: Layout, i: int, cue: CueForm, sentence: Stretch, subject: NounPhrase) -> Frame | None:
    """Read "which X considers a threat", where the pronoun stands for what is described.

    Args:
        layout: The release.
        i: Index of the cue.
        cue: Its reading.
        sentence: The sentence.
        subject: The actor phrase behind it.

    Returns:
        The frame, or None where what the cue takes does not follow.
    """
    frame = match(layout, subject.last, cue, sentence.stop, (subject,), own=True)
    if frame is None or frame.content > subject.last + 1 + _NEAR or layout.form(frame.content) in WHO:
        return None
    if cue.verb.flags & LEANS and not is_view(layout, frame):
        return None
    # "The step that X announced": the pronoun is its object. "Called the decision that X condemned (by that it is) a
    # mistake": what follows is of the verb before.
    whole = frame.how == "0" or ("0" in cue.verb.takes and cue.verb.addressee != "0" and not cue.verb.target)
    taken = cue.inflected.pronoun and whole and cue.verb.force not in ("considers", "describes")
    return None if taken else replace(frame, at=i)


def _described(layout: Layout, at: int, cue: CueForm) -> NounPhrase | None:
    """Return the actor right before "who", if he agrees with the verb after it."""
    end = at - 1
    while layout.form(end) in COMMAS | {")", "»", "”", '"'}:
        end -= 1
    who = layout.ends_at.get(end)
    if who is None or (layout.form(who.first - 1) in _ABOUT and end < at - 1):
        # "The currents in X, who", "the statement about X, which": behind a comma X is not described.
        return _before_place(layout, at, cue)
    one = who.number is Number.SINGULAR and layout.found.entity(who.entity).type is EntityType.ORGANISATION
    if layout.form(at) == "الذين" and one:
        # "The members of the council, who": they are described, and not the council.
        return None
    if who.form is Form.NISBA and who.first == who.last:
        # "The American decision, which": the adjective names whose it is, and is not described.
        return None
    relative = layout.form(at).removeprefix("و")
    other = Gender.FEMININE if relative == "الذي" else Gender.MASCULINE if relative == "التي" else None
    # "The decision of the union, of which she said": the decision is described, and not whose it is.
    return who if agrees(cue, who) and who.gender is not other else _before_place(layout, at, cue)


def _before_place(layout: Layout, at: int, cue: CueForm) -> NounPhrase | None:
    """Return the person before a place, whom "and who" describes: "the visit of X to the town, and who urged"."""
    if not layout.form(at).startswith("و"):
        return None
    near = (layout.ends_at.get(k) for k in range(at - 1, at - _BACK, -1))
    who = next((p for p in near if p is not None and layout.found.entity(p.entity).type is EntityType.PERSON), None)
    told = who is not None and who.gender.value == cue.inflected.gender and not layout.proclitic(who)
    between = layout.forms[who.last + 1 : at] if who is not None else ()
    return who if told and not PUNCTUATION & set(between) else None


def _both(layout: Layout, at: int, who: NounPhrase) -> tuple[NounPhrase, ...]:
    """Return whom "who" describes: the two before it where it is a dual and both are known, else the last."""
    two = layout.form(at) in _DUAL and layout.proclitic(who) == "و"
    first = layout.ends_at.get(who.first - 1) if two else None
    return (first, who) if first is not None else (who,)


_DUAL, _ABOUT = word_set("اللذين اللتين اللذان اللتان"), word_set("في بشأن حول تجاه حيال إزاء ضد بخصوص لدى")
