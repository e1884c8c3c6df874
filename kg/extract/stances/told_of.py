"""Subjects that name nobody by themselves: both sides, an office several hold, a meeting, a body called again."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.meeting_words import NOUNS
from kg.extract.layout.wording import COLLECTIVES, DOCUMENTS, PREPOSITIONS, PUNCTUATION, SAME_PAPER, definite
from kg.extract.mentions.found import NounPhrase
from kg.extract.mentions.put_out import ISSUED_BY, PUT_OUT_BY
from kg.extract.stances.actions import is_action, is_thing
from kg.extract.stances.called_upon import called_upon
from kg.extract.stances.noun_phrases import past_noun
from kg.extract.stances.own_people import own_people_act
from kg.extract.stances.pairs import two_bodies, two_named
from kg.extract.stances.subjects import body_acts, take
from kg.extract.stances.walk import Frame, Walk
from kg.kinds import Act
from kg.lexicon.conjugate import Shape
from kg.lexicon.nouns import nouns_ar
from kg.text.fold import word_set

_BODIES = frozenset(["organisation", "delegation", "collective", "office", "government"])


def some_body(layout: Layout, i: int) -> bool:
    """Tell whether a word names a body by its noun alone: "the council".

    Args:
        layout: The release.
        i: Index of the word.

    Returns:
        Whether it is such a noun with its article, and nothing says which body is meant.
    """
    head = nouns_ar().head(layout.form(i))
    named = layout.phrase(i) is not None or i in layout.place_at
    return not named and definite(layout.form(i)) and head is not None and head.kind in _BODIES


def told_of(walk: Walk) -> bool:
    """Take "both sides", an office that several hold, a meeting, a body or a document as the subject, whoever that is.

    Args:
        walk: The walk, standing at the word; it is moved past the subject.

    Returns:
        Whether such a subject stands there.
    """
    past = walk.i + 1
    gathering = walk.i == walk.at + 1 and walk.layout.forms[walk.i] in NOUNS and not _only_told_of(walk)
    form = walk.layout.forms[walk.i]
    # "Asked both movements to": in the oblique they are asked.
    if two := two_named(walk.layout, walk.i) if walk.blank < 0 and not form.endswith("تي") else ():
        walk.subject.append(two[0])
        return take(walk, walk.subject, two[1])
    if _document(walk) or own_people_act(walk):
        return True
    if body_acts(walk) or (walk.i == walk.at + 1 and _document_acts(walk)):
        walk.blank, walk.wants_subject, walk.both = walk.i, False, True
        walk.i = past if definite(form) else past_noun(walk.layout, walk.i, walk.stop)
        return True
    if walk.blank < 0 and form in COLLECTIVES and not (walk.aside and form in NOUNS):
        # "In his speech at the opening of the conference" tells of no conference that speaks.
        if called_upon(walk):
            return False
        gathering = False
    elif walk.i == walk.at + 1 and _bodies_act(walk):
        gathering = False
    elif walk.blank < 0 and walk.i in walk.layout.offices:
        past, gathering = walk.layout.offices[walk.i], False
    elif not gathering:
        return False
    if gathering or form in NOUNS:
        past = max(past, walk.layout.place_at.get(walk.i, 0))
    walk.blank, walk.wants_subject, walk.both, walk.gathering = walk.i, False, True, walk.gathering or gathering
    walk.i = past
    return True


def _bodies_act(walk: Walk) -> bool:
    """Tell whether a body, or two, that no table knows does what the verb tells."""
    return two_bodies(walk.layout, walk.i) or (some_body(walk.layout, walk.i) and _object_behind(walk))


def _document(walk: Walk) -> bool:
    """Take a document right behind the cue for its subject, or who put it out."""
    if (issuer := _issuer(walk)) is not None:
        return take(walk, walk.subject, issuer)
    at = past_findings(walk.layout, walk.i)
    tells = "says" in walk.form.verb.flags or (walk.form.verb.act is Act.DEMAND and "0" not in walk.form.verb.takes)
    judges = not tells and _judges(walk, at)
    if walk.i != walk.at + 1 or walk.layout.form(at) not in DOCUMENTS or not (tells or judges):
        return False
    walk.both, walk.wants_subject = walk.both or judges, walk.wants_subject and not judges
    walk.ordinary.append(at)
    walk.blank, walk.i = at, at + 1 + (judges and walk.layout.form(at + 1) in SAME_PAPER)
    return True


def _judges(walk: Walk, at: int) -> bool:
    """Tell whether a document does what its verb may do to one as well: "the statement condemned the closing of"."""
    layout, inflected = walk.layout, walk.form.inflected
    i = at + 1 + (layout.form(at + 1) in SAME_PAPER)
    gender = "f" if layout.form(at).endswith("ه") else "m"
    agreed = inflected.gender == gender and not inflected.pronoun and definite(layout.form(at))
    judging = "0" in walk.form.verb.takes and walk.form.verb.act in _JUDGING
    form = layout.form(i)
    deed = is_action(form) or is_thing(form) or form in _DEEDS
    return agreed and judging and deed and not form.endswith("ي")


_DEEDS = word_set("قصف القصف قتل القتل هدم الهدم سجن سرقة نهب خطف اغتيال حصار الحصار ضرب منع طرد جرائم مجازر محاولات")
_JUDGING = frozenset([Act.CONDEMN, Act.REJECT, Act.PRAISE, Act.SUPPORT, Act.DEMAND])


def past_findings(layout: Layout, i: int) -> int:
    """Return the place of a document behind the word for what it found: "the findings of the report".

    Args:
        layout: The release.
        i: Index of the word.

    Returns:
        Index of the document, or the same place where the word is none for what one holds.
    """
    return i + (layout.forms[i] in _FINDINGS and layout.form(i + 1) in DOCUMENTS)


_FINDINGS = word_set("نتائج خلاصة خلاصات توصيات مواد بنود")


def _issuer(walk: Walk) -> NounPhrase | None:
    """Return who put out the statement that begins right behind the cue: "a statement by X pointed to"."""
    i, layout = walk.i, walk.layout
    if i != walk.at + 1 or layout.form(i) not in _NEW:
        return None
    issuer = layout.phrase(_who_issued(layout, i + 1))
    if issuer is None and layout.form(i) in _A_STATEMENT and layout.form(i + 1) == "من":
        issuer = layout.phrase(i + 2)
    return issuer if issuer is not None and not layout.proclitic(issuer) else None


def _who_issued(layout: Layout, i: int) -> int:
    """Return where stands who put a document out, behind it past an adjective and "issued by"; -1 where none is."""
    for k in (i, i + 1):
        if layout.form(k) in ISSUED_BY and layout.form(k + 1) == "عن":
            return k + 2
        if layout.form(k) in PUT_OUT_BY:
            return k + 1
    return -1


def _only_told_of(walk: Walk) -> bool:
    """Tell whether a gathering is what a verb judges: "described the meeting as", "criticised the visit of"."""
    agenda = walk.form.verb.flags & {"agenda", "joint"} or walk.form.verb.act is Act.DISCUSS
    visit = not agenda and walk.layout.forms[walk.i].removeprefix("ال") in _NEVER_ACTS
    return walk.form.verb.force == "describes" or visit


_NEVER_ACTS = word_set("زيارة محادثات مباحثات مفاوضات مشاورات")


def _object_behind(walk: Walk) -> bool:
    """Tell whether a noun with the gender of its verb has the object of the verb behind it: "the council took up X"."""
    after = walk.layout.form(walk.i + 1)
    feminine = walk.layout.forms[walk.i].endswith("ه")
    agreed = feminine == (walk.form.inflected.gender == "f")
    # "The council in its session of today": the object stands behind.
    own = after in ("في", "خلال") and walk.layout.form(walk.i + 2).endswith(("ه", "ها"))
    if not agreed or "0" not in walk.form.verb.takes or after in PUNCTUATION:
        return False
    return own or after not in PREPOSITIONS


# What a statement is said to be, or whose, where it does something and is not what is spoken of.
_ISSUED = frozenset(["صادر", "صدر", "مشترك", "ختامي", "رسمي", "صحفي"])


def _document_acts(walk: Walk) -> bool:
    """Tell whether a statement does what the verb says: "a joint statement condemned", "a statement of X calls on"."""
    form, after = walk.layout.forms[walk.i], walk.layout.form(walk.i + 1)
    if form not in _A_STATEMENT:
        return False
    issuer = walk.layout.phrase(walk.i + 1)
    return after in _ISSUED or (issuer is not None and walk.layout.proclitic(issuer).startswith("ل"))


_A_STATEMENT = frozenset(["بيان", "بلاغ"])
_NEW = word_set("بيان بلاغ تقرير دراسة مسودة مذكرة")


def is_agreed(frame: Frame) -> bool:
    """Tell whether it is told that "(it was) agreed on", written like "he agreed": nobody agrees with himself.

    Args:
        frame: The cue with its parts.

    Returns:
        Whether it is; not where those with whom it is agreed are told.
    """
    inflected = frame.form.inflected
    alone = inflected.gender == "m" and inflected.number == "s" and not (frame.partner or frame.with_him)
    return alone and frame.form.verb.act is Act.AGREE and inflected.shape is Shape.PERFECT
