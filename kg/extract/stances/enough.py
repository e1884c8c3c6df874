"""Decide whether what stands around a cue is enough for it to be one."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import (
    COLLECTIVES,
    DOCUMENTS,
    GOES_ON,
    PREPOSITIONS,
    PUNCTUATION,
    STOPS,
    THAT,
    definite,
)
from kg.extract.stances.actions import acts, is_thing
from kg.extract.stances.asked import goes_on_to_ask
from kg.extract.stances.authors import came_in, pointed
from kg.extract.stances.bidden import is_asked
from kg.extract.stances.bounds import Clause
from kg.extract.stances.called_upon import subject_behind
from kg.extract.stances.division import CLAUSES
from kg.extract.stances.heads import LEANS, head_at, position_held
from kg.extract.stances.items import heads_item
from kg.extract.stances.judged_by import called_names, judged_by
from kg.extract.stances.manners import FEELINGS
from kg.extract.stances.no_views import points_to_ours, would_have
from kg.extract.stances.other_words import strays
from kg.extract.stances.present_alike import goes_on_alike
from kg.extract.stances.walk import Frame
from kg.kinds import Act
from kg.lexicon.conjugate import Shape
from kg.lexicon.cues import Head, load_cues
from kg.lexicon.nouns import nouns_ar
from kg.text.fold import word_set
from kg.text.words import COMMAS


def enough(layout: Layout, frame: Frame, found: list[Clause]) -> bool:
    """Tell whether the context is enough for the tier of a cue.

    Args:
        layout: The release.
        frame: The cue with its parts.
        found: The clauses of its sentence before it.

    Returns:
        Whether the cue is one here.
    """
    verb, inflected = frame.form.verb, frame.form.inflected
    # "We remind them that": whom we speak to is no matter that is judged.
    reminds = inflected.person == 1 and verb.force == "recalls"
    if inflected.pronoun and verb.addressee != "0" and not verb.target and not reminds:
        return _called(layout, frame)
    # "The talks closed with", and not "those gathered closed with".
    closed = "adds" in verb.flags and frame.blank >= 0 and layout.forms[frame.blank] in COLLECTIVES
    closed = closed and not layout.forms[frame.blank].endswith("ون")
    if would_have(layout, frame) or points_to_ours(layout, frame) or (closed and frame.how == "ب"):
        return False
    if found and _describes(layout, frame) and layout.form(found[0].frame.at - 1) not in _WHILE_HE:
        return False
    if "adds" in verb.flags and frame.how == "ب" and _ends_with_a_deed(layout, frame):
        return False
    asked = "action" not in verb.flags or is_asked(layout, frame)
    if not asked or not _offered(layout, frame) or strays(layout, frame):
        return False
    if verb.lemma == "اعتبرَ" and inflected.shape is Shape.IMPERFECT and _is_held(layout, frame):
        return False
    if "document" in verb.flags:
        return came_in(layout, frame)
    if inflected.person == 1:
        return all(_own_voice(c) for c in found) and _ours(layout, frame)
    if _leans(frame):
        renewed = "renew" in verb.flags and layout.form(frame.content).startswith(("موقف", "مواقف"))
        position = renewed or pointed(layout, frame)
        stop = len(layout.forms)
        return position or bool(head_at(layout, frame.content, stop) or position_held(layout, frame.content, stop))
    return _by_tier(layout, frame, found)


# "While the movement rejects it, stresses that": who does the one does the other.
_WHILE_HE = word_set("إذ وإذ حين فيما وفيما بينما وبينما")


def _ends_with_a_deed(layout: Layout, frame: Frame) -> bool:
    """Tell whether something was closed by doing what is no saying: "they closed the summit by issuing a statement"."""
    form = layout.form(frame.content)[frame.skip :]
    says = form in load_cues().masdars or head_at(layout, frame.content, len(layout.forms)) is not None
    return acts(form) and not says


def _called(layout: Layout, frame: Frame) -> bool:
    """Tell whether what was just spoken of is called something: "and considered it a pleasant surprise"."""
    form = layout.form(frame.content)
    at_once = frame.content == frame.at + 1 + (frame.at + 1 in layout.quote_at)
    plain = frame.how in ("0", '"') and at_once and frame.form.verb.force == "considers"
    plain = plain and ("called" not in frame.form.verb.flags or called_names(layout, frame.content))
    bare = form not in PREPOSITIONS or judged_by(layout, frame.content)
    return plain and not form.startswith("ال") and bare and layout.phrase(frame.content) is None


def _is_held(layout: Layout, frame: Frame) -> bool:
    """Tell whether "X is considered the main gate to" describes X, rather than tells what X considers something."""
    i = frame.subject[-1].last + 1 if frame.subject else frame.content
    if frame.how != "ان" and layout.form(i) in _AMONG:
        # "Is considered one of"; "considers that who attacks it" has the same letters.
        return True
    i = frame.content
    if frame.how != "0":
        return False
    if not (definite(layout.forms[i]) and definite(layout.form(i + 1))) or layout.phrase(i):
        return False
    while definite(layout.form(i)):
        i += 1
    return layout.form(i)[:1] == "ل" or layout.form(i) in PREPOSITIONS or layout.form(i) in PUNCTUATION


# "One of", "the biggest", "the first": what somebody is among others.
_AMONG = word_set("من أحد إحدى أكبر أهم أبرز أول ثاني ثالث")


def _offered(layout: Layout, frame: Frame) -> bool:
    """Tell whether it is thanks, wishes or condolences that are sent up, and no demands, nor support that is lifted."""
    if "thanks" not in frame.form.verb.flags:
        return True
    governed = head_at(layout, frame.content, len(layout.forms))
    return governed is not None and (governed[0].act is Act.PRAISE or governed[0].force == "condoles")


def _leans(frame: Frame) -> bool:
    """Tell whether the noun after the verb is the cue: "expressed", "renewed"."""
    return bool(frame.form.verb.flags & LEANS) and frame.how not in ("ان", ":", '"')


def _ours(layout: Layout, frame: Frame) -> bool:
    """Tell whether a verb in the first person is a cue here."""
    if _leans(frame):
        governed = head_at(layout, frame.content, len(layout.forms))
        return governed is not None and _reaches(layout, *governed)
    return frame.form.verb.tier != "C" and not (frame.how == "0" and frame.loose)


# "Went to the city" is no view, nor is "the day ended".
_WENT = frozenset(["ذهبَ (إلى أن)", "مضى", "انتهى"])


def _by_tier(layout: Layout, frame: Frame, found: list[Clause]) -> bool:
    """Tell whether the context is enough: the weaker the tier, the more must be known."""
    verb, inflected = frame.form.verb, frame.form.inflected
    if verb.tier == "A":
        # "A gathering of parties stressed the need for": whose it is may not be told, but somebody else speaks.
        # What may stand before an action that is asked for is told of those who are asked.
        loose = frame.how == "0" and frame.loose and verb.addressee != "0"
        return not loose or (frame.blank >= 0 and _weighs(layout, frame))
    known = bool(frame.subject or frame.partner or frame.with_him)
    known = known or (frame.blank >= 0 and layout.forms[frame.blank] in COLLECTIVES)
    # "And the movement rejected the offer": a body behind the verb and its object behind that.
    adjective = frame.blank >= 0 and layout.forms[frame.blank] in DOCUMENTS and definite(layout.form(frame.content - 1))
    behind = frame.content - (adjective and frame.content > frame.blank + 1)
    known = known or ("object" in verb.flags and frame.blank == frame.at + 1 == behind - 1)
    if verb.lemma in _WENT:
        return frame.how in CLAUSES and (known or frame.blank < 0)
    if verb.tier == "C" and "adds" in verb.flags and (frame.how in CLAUSES or _says_so(layout, frame)):
        return known or frame.blank < 0 or layout.forms[frame.blank] in DOCUMENTS
    if verb.tier == "C":
        return _weakly(layout, frame, found, known=known)
    if "agenda" in verb.flags:
        return True
    # "And she blamed the occupation": whom it is laid on, or who lays it on whom, stands between.
    laid = frame.addressee or inflected.pronoun or frame.content > frame.at + 1 + (frame.blank >= 0)
    laid = laid or (bool(frame.form.conjunction) and frame.content == frame.blank + 1)
    if "مسووليه" in verb.takes and laid:
        return True
    if frame.how == "0":
        goes_on = inflected.shape is Shape.PARTICIPLE or layout.form(frame.at - 1) in GOES_ON
        goes_on = (goes_on and bool(found)) or goes_on_alike(layout, frame, found) or goes_on_to_ask(layout, frame)
        # "And follows with concern the case of": the manner tells that it is a view.
        felt = bool(found and frame.form.conjunction) and not verb.takes.isdisjoint(FEELINGS)
        goes_on = goes_on or felt or heads_item(layout, frame.at, frame.form)
        return known or goes_on or inflected.number in ("d", "p") or _inherits(layout, frame)
    # Who is told of in many words may be nobody known, but speaks: "and the head of the centre for X in Y mentioned".
    speaks = "says" in verb.flags and frame.how in CLAUSES and frame.blank == frame.at + 1
    opens = frame.form.conjunction == "و" or layout.form(frame.at - 1) in STOPS
    return known or frame.blank < 0 or not frame.loose or (speaks and opens)


def _says_so(layout: Layout, frame: Frame) -> bool:
    """Tell whether a content begins with a verbal noun of saying: "closed by stressing that"."""
    form = layout.form(frame.content)[frame.skip :]
    return frame.how == "ب" and any(c.verb.tier == "A" for c in load_cues().masdars.get(form, ()))


def _weakly(layout: Layout, frame: Frame, found: list[Clause], *, known: bool) -> bool:
    """Tell whether what is known is enough for a cue that is oftener another word."""
    document = frame.blank >= 0 and layout.forms[frame.blank] in DOCUMENTS and frame.how in CLAUSES
    # "And wrote: '...'": what is quoted was written by whoever spoke.
    quoted = frame.blank < 0 and frame.how in (":", '"') and bool(layout.quoted[frame.content])
    # "And answered by saying that": what a verb takes by no "that" of its own is speech.
    answers = frame.blank < 0 and frame.how == "ان" and "says" in frame.form.verb.flags
    answers = answers and frame.form.conjunction == "و" and frame.form.inflected.number == "s"
    backs = frame.form.verb.act is Act.SUPPORT and frame.how == "0" and goes_on_alike(layout, frame, found)
    listed = frame.form.verb.act is Act.PRAISE and heads_item(layout, frame.at, frame.form)
    if not (known or document or quoted or answers or backs or listed or _goes_on_with(layout, frame, found)):
        return frame.how == "0" and frame.form.inflected.shape is Shape.PERFECT and _weighs(layout, frame)
    if frame.how != "0" or frame.form.inflected.shape is Shape.IMPERFECT:
        return True
    return _weighs(layout, frame) or (frame.form.verb.act is Act.CONDEMN and _in_words(layout, frame))


def _in_words(layout: Layout, frame: Frame) -> bool:
    """Tell whether somebody is attacked in words: "attacked the media, saying that", "the party, asking it to"."""
    return any(
        layout.form(i) in COMMAS and _says_more(layout.form(i + 1))
        for i in range(frame.content, min(len(layout.forms), frame.content + _NEAR_SAYING))
    )


def _says_more(form: str) -> bool:
    """Tell whether a word is a participle by which somebody goes on to say or ask something."""
    cues = load_cues().forms.get(form, ()) if form.endswith(_ACCUSATIVE) else ()
    return any(cue.inflected.shape is Shape.PARTICIPLE and cue.verb.tier == "A" for cue in cues)


_ACCUSATIVE = ("ا", "ه", "ين")
_NEAR_SAYING = 20


def _goes_on_with(layout: Layout, frame: Frame, found: list[Clause]) -> bool:
    """Tell whether a participle in the accusative goes on with what was said: "..., hinting at", "..., attacking"."""
    form = frame.form
    accusative = form.inflected.shape is Shape.PARTICIPLE and form.inflected.form.endswith("ا")
    accusative = accusative and layout.form(frame.at - 1) in COMMAS
    return accusative and bool(found) and not form.verb.flags & {"private", "express", "adds"}


def _inherits(layout: Layout, frame: Frame) -> bool:
    """Tell whether 'and she rejected the closing of' can only be a verb whose subject spoke before."""
    form = frame.form
    perfect = form.inflected.shape is Shape.PERFECT and "object" in form.verb.flags and frame.content == frame.at + 1
    if perfect and layout.form(frame.at - 1) in _AS:
        # "While he rejected the linking of": only a verb stands here.
        return layout.form(frame.content).removeprefix("ال") not in nouns_ar().heads
    # "He also rejected", "but he rejected": what follows is a verb, though "rejection" is written alike.
    also = layout.form(frame.at - 1) in GOES_ON
    verbal = (form.conjunction == "و" or also) and perfect
    # At the head of a sentence a noun of this form would have its agent behind it: "and the refusal of X".
    opens = layout.form(frame.at - 1) in STOPS or also
    verbal = verbal and (form.inflected.gender == "f" or "action" in form.verb.flags or opens)
    content = layout.form(frame.content)
    thing = content.startswith("الت") or is_thing(content) or acts(content.removeprefix("ال"))
    object_ = acts(content) or (opens and thing)
    # "And he was astonished at the silence of": no noun is written like the verb.
    nouns = load_cues().masdars | _NOUNS_ALIKE
    plain = not definite(content) or (content.endswith("ات") and form.inflected.gender == "m")
    object_ = object_ or (opens and layout.forms[frame.at] not in nouns and plain)
    j = frame.content + 1
    while definite(layout.form(j)) and layout.phrase(j) is None:
        j += 1
    return verbal and object_ and not (definite(layout.form(j - 1)) and subject_behind(layout, j))


_AS = frozenset(["اذ", "واذ"])
_NOUNS_ALIKE = dict.fromkeys(word_set("وعرض وكذب وقدر ومدح وشرح"))


def _weighs(layout: Layout, frame: Frame) -> bool:
    """Tell whether a content is the importance of something or the need for it, as no common noun's is."""
    found = head_at(layout, frame.content, len(layout.forms))
    return found is not None and found[0].kind in ("importance", "need")


def _describes(layout: Layout, frame: Frame) -> bool:
    """Tell whether a verb after a comma describes a noun before it: an imperfect with neither "and" nor a subject."""
    inflected = frame.form.inflected
    bare = inflected.shape is Shape.IMPERFECT and inflected.person == 3 and not frame.form.conjunction
    return bare and layout.form(frame.at - 1) in COMMAS and not frame.subject and frame.blank < 0


def _reaches(layout: Layout, head: Head, after: int) -> bool:
    """Tell whether what an attitude takes follows it: "our call for", not "our demands, sent to"."""
    if "0" in head.takes:
        return True
    near = layout.forms[after : after + _ADJECTIVES]
    return any(form in head.takes or form in THAT or form[:1] in head.takes for form in near)


_ADJECTIVES = 4


def _own_voice(clause: Clause) -> bool:
    """Tell whether a clause may be told by the same voice as "we" after it: it is no saying of another's."""
    inflected = clause.frame.form.inflected
    return inflected.person == 1 or inflected.shape is not Shape.PERFECT
