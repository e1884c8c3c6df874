"""End the walk at a word with the preposition that the cue takes written on to it, past manner and outlets."""

from kg.extract.layout.meeting_words import NOUNS
from kg.extract.layout.wording import ADVERBS, PREPOSITIONS, WHOLE, definite, letters
from kg.extract.stances.actions import acts, is_plural
from kg.extract.stances.addressed import past_outlet
from kg.extract.stances.adjuncts import OCCASIONS
from kg.extract.stances.manners import past_manner
from kg.extract.stances.noun_phrases import SITES, past_noun
from kg.extract.stances.walk import Step, Walk
from kg.kinds import Act
from kg.lexicon.conjugate import Shape
from kg.text.fold import word_set
from kg.text.words import COMMAS

# Prepositions written together with "what".
_FUSED = {"بما": "ب", "لما": "ل", "مما": "من", "عما": "عن"}
_NEAR = 3
# "In favour of", "against": how it is voted.
VOTED = frozenset(["لصالح", "ضد"])
_BY_SAYING = "بالقول"
# "Welcomed them and their visit": the noun joined to the pronoun tells what is meant.
_THEM = frozenset(["به", "بها", "بهم", "بهما", "له", "لها", "لهم", "لهما"])
# "In the strongest terms": the manner of the cue, never its content.
_STRONGEST = frozenset({"باشد", "باقسي", "باعلي", "باقوي"})
# But "the highest standards" may be what is promised.
_TERMS = word_set("العبارات عبارات الصوت صوت صوته صوتها صوتنا الأصوات أصواتنا درجات الدرجات")


# Nouns of two letters with a preposition.
_BRIEF = word_set("بحل برد بشن بفك بسن ببث بمد بضم بدك بحق بصد بسد لحل لفك بشق بجر بزج بدس بكف بغش بخط بصف بدم")


def _went_past(walk: Walk) -> bool:
    """Tell whether a participle of saying has direct speech behind it, so that a preposition there is not its own."""
    if walk.form.inflected.shape is not Shape.PARTICIPLE or "says" not in walk.form.verb.flags:
        return False
    return walk.words > _NEAR or (walk.plain >= 0 and walk.words > 1)


# "In an absolute way": a noun with its adjective that tells the manner.
_MANNER = frozenset(["بشكل", "بصوره", "بطريقه", "بلهجه", "بعبارات", "بكلمات"])


# "On this occasion", "in this regard".
_BY_THIS = frozenset(["بهذه", "بهذا"])
_OF_NOW = word_set("المناسبة الخصوص الشأن الصدد السياق المعنى")


def _passes(walk: Walk, form: str) -> bool:
    """Pass over "in the strongest terms", "by saying" and an occasion behind a comma."""
    takes = walk.form.verb.takes
    # "Welcomed, on Saturday, the statement of X": what the verb takes by nothing but "by" is no occasion.
    only = "ب" in takes and not {"0", "ان"} & set(takes)
    occasion = not only and form[1:] in OCCASIONS and form[:1] == "ب" and walk.layout.form(walk.i - 1) in COMMAS
    walk.aside = walk.aside or occasion
    says = form == _BY_SAYING and "ب" not in walk.form.verb.takes
    this = form in _BY_THIS and walk.layout.form(walk.i + 1) in _OF_NOW
    strongest = form in _STRONGEST and not (form == "باعلي" and walk.layout.form(walk.i + 1) not in _TERMS)
    steps = 2 if strongest or this else int(occasion or says)
    walk.i += steps
    return bool(steps)


# "With the participation of": what is welcomed or asked for right behind the verb or its subject; else how it is done.
WITH = frozenset(["بمشاركه", "بحضور"])


def is_taken(walk: Walk, form: str) -> bool:
    """Tell whether a verb takes what stands right behind it or the actors around it.

    Args:
        walk: The walk, standing at the word.
        form: The word, with its preposition.

    Returns:
        Whether it does.
    """
    if form[0] not in walk.form.verb.takes or "says" in walk.form.verb.flags:
        return False
    actors = [*walk.subject, *walk.addressee]
    return walk.i == (max(actor.last for actor in actors) if actors else walk.at) + 1


def _begins_attached(walk: Walk, form: str) -> bool:
    """Tell whether a word bears a preposition that the cue takes, and is no word of its own."""
    if form[:1] not in ("ب", "ل") or not (form[0] in walk.form.verb.takes or _is_asked(walk, form)):
        return False
    if form in _ANY:
        return walk.layout.form(walk.i + 1) not in _FULLY
    if form[:2] == "لل" and _is_theirs(walk, form):
        return False
    whole = form in WHOLE and not (form in WITH and is_taken(walk, form))
    return (len(form) > _NEAR or form in _BRIEF) and not whole


def _is_theirs(walk: Walk, form: str) -> bool:
    """Tell whether "of the" belongs to whom a cue asks: "called on the chief of the forces to", where "to" follows."""
    if not {"ل", "الي"} <= set(walk.form.verb.takes) or acts(form[letters(form) :]) or not walk.ordinary:
        return False
    for after in walk.layout.forms[walk.i + 1 : min(walk.stop, walk.i + _ASKED_WITHIN)]:
        if after in COMMAS or after == ".":
            return False
        if after == "الي":
            return True
    return False


_ASKED_WITHIN = 5


def _is_asked(walk: Walk, form: str) -> bool:
    """Tell whether an action is asked of those named before with another preposition: "called on X by stopping"."""
    verb = walk.form.verb
    by = form[0] == "ب" or verb.force == "urges"
    known = walk.addressee or walk.asked or (walk.subject and walk.ordinary)
    return by and verb.act is Act.DEMAND and bool(known) and acts(form[letters(form) :])


def _past_asked(walk: Walk) -> int:
    """Return the place past a noun for those who are asked, with what bears the article behind it."""
    i = walk.i + 1
    while definite(walk.layout.form(i)) and (is_plural(walk.layout, i) or not acts(walk.layout.form(i))):
        i += 1
    return i


# "Welcomes any", "every"; "with all firmness" is how it is done.
_ANY = frozenset(["باي", "بكل", "لاي", "لكل"])
_FULLY = word_set("قوة حزم وضوح صراحة احترام تقدير فخر حرص ثقة شفافية هدوء مسؤولية جدية تأكيد بساطة أسف سرور شكل")


def end_at_attached(walk: Walk) -> Step:
    """End at a word with the preposition that the cue takes written on to it."""
    form = walk.layout.forms[walk.i]
    takes = walk.form.verb.takes
    if form in _MANNER and walk.i + 1 < walk.stop:
        walk.i += 2
        return True
    if form in ("بمناسبه", "بعيد") and walk.form.verb.force == "congratulates":
        return walk.frame(walk.i, "ب", 1)
    if form in walk.nouns or form in ADVERBS or past_manner(walk.layout, walk.i, takes):
        return False
    if form in _THEM and form[0] in takes and walk.layout.form(walk.i + 1).startswith("و" + form[0]):
        return walk.frame(walk.i + 1, form[0], 2)
    if _passes(walk, form):
        return True
    if form in _FUSED and _FUSED[form] in takes:
        return walk.frame(walk.i, _FUSED[form], 1)
    if _went_past(walk):
        return False
    if "says" in walk.form.verb.flags and _at_a_place(walk, form):
        # "Said during a meeting at a hotel": where it was.
        walk.i += 1
        return True
    if _begins_attached(walk, form):
        return walk.frame(walk.i, form[0], letters(form))
    return _past_governed(walk, form)


def _at_a_place(walk: Walk, form: str) -> bool:
    """Tell whether "at" with a noun that is no action stands right behind a meeting during which something is said."""
    meeting = walk.layout.form(walk.i - 1) in NOUNS and walk.layout.form(walk.i - 2) in _DURING
    return meeting and form[:1] == "ب" and not acts(form[1:])


_DURING = word_set("خلال أثناء في")


def _past_governed(walk: Walk, form: str) -> bool:
    """Pass a word with a preposition that the cue does not take, and those who are told or asked by it."""
    if form[:1] not in ("ب", "ل") or len(form) <= _NEAR or form in WHOLE:
        return False
    if form[0] == walk.form.verb.addressee:
        # "Appealed to all the sides to".
        walk.asked, walk.i = True, _past_asked(walk)
        return True
    past = walk.layout.place_at.get(walk.i, walk.i + 1)
    if form[0] == "ب" and form[1:] in SITES:
        past = past_noun(walk.layout, walk.i, walk.stop)
    walk.i = past_outlet(walk) if form[0] == "ل" and "says" in walk.form.verb.flags else past
    return True


def attached_inside(walk: Walk) -> Step:
    """End at a quotation that begins with the preposition the cue takes: 'demanded "by stopping" the war'.

    Args:
        walk: The walk, standing at the sign that opens the quotation.

    Returns:
        The frame, or None where it begins with no such preposition.
    """
    form, verb = walk.layout.form(walk.i + 1), walk.form.verb
    # 'And praised, in this regard, "(by) the efforts"': whoever spoke before.
    known = bool(walk.subject or walk.addressee) or not (walk.wants_subject and (walk.words or walk.blank >= 0))
    if known and (kind := PREPOSITIONS.get(form)) in _GOVERNING and kind in verb.takes:
        return walk.frame(walk.i + 2, kind)
    if not known or "says" in verb.flags or form[:1] not in ("ب", "ل") or form[:1] not in verb.takes:
        return None
    near = len(form) <= _NEAR or (form in WHOLE and form not in WITH)
    return None if near else walk.frame(walk.i + 1, form[0], letters(form))


_GOVERNING = frozenset(["علي", "الي", "من", "عن"])
