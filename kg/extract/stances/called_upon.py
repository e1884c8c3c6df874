"""Tell who is called on or blamed by a verb that takes somebody as its object, though no name tells of him."""

from dataclasses import replace

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import PREPOSITIONS, PUNCTUATION, STOPS, THAT, WHICH, WHOLE, definite
from kg.extract.mentions.found import Form, Gender, NounPhrase, Number
from kg.extract.stances.accused import HOW, nobody_else
from kg.extract.stances.actions import is_action, is_thing
from kg.extract.stances.doers import behind_noun, done_to, to_him
from kg.extract.stances.titled import past_title
from kg.extract.stances.walk import Frame, Walk
from kg.kinds import Act, EntityType
from kg.lexicon.conjugate import Shape
from kg.lexicon.cues import load_cues
from kg.lexicon.nouns import nouns_ar
from kg.text.fold import word_set
from kg.text.words import COMMAS

_SHORT = 4
# "All" is masculine, and so is called on by a feminine verb.
_EVERYONE = frozenset(["الجميع", "الكل"])
# "All the parties" take a feminine verb, and so are called on by a masculine one.
ALL_OF = frozenset(["كافه", "جميع", "ساير", "مختلف", "كل", "بقيه"])
ALL_SIDES = word_set("الأطراف الفرقاء القوى الدول الجميع")
# Titles of men that end like a plural or a feminine.
TITLES = frozenset(["الامين", "الخليفه", "العلامه", "الحسين", "الكرملين"])
# Verbs that never stand without their object: of one actor alone they name the object.
NEEDS_OBJECT = frozenset((
    "اتّهمَ", "حمّلَ (المسؤولية)", "ناشدَ", "حثَّ", "حضَّ", "كلّفَ", "وصفَ", "أبلغَ", "أطلعَ", "أخبرَ", "شكرَ", "هنّأَ",
))  # fmt: skip


def called_upon(walk: Walk) -> bool:
    """Tell whether an unknown noun after a verb is its object, since gender or case forbid it to be the subject.

    Args:
        walk: The walk, standing at the noun.

    Returns:
        Whether the verb takes somebody as its object and the noun cannot be who does it.
    """
    form, verb, inflected = walk.layout.forms[walk.i], walk.form.verb, walk.form.inflected
    if not (verb.addressee == "0" or verb.target) or inflected.number != "s" or walk.i != walk.at + 1:
        return False
    if inflected.gender == "f" and (form in _EVERYONE or (definite(form) and is_action(form))):
        # A verbal noun is masculine: "and she blamed the occupation".
        return True
    if walk.form.conjunction == "و" and (form in ALL_OF or form in ALL_SIDES or form in _EVERYONE):
        # "She voiced her concern and called on all the parties": whoever spoke goes on, "the parties" in his sentence.
        return form in ALL_OF or form in _EVERYONE or walk.layout.form(walk.at - 1) not in STOPS
    defined = form.startswith("ال") and len(form) > _SHORT and form not in TITLES
    goes_on = walk.form.conjunction == "و" and walk.layout.form(walk.at - 1) not in STOPS
    if goes_on and verb.force in ("describes", "accuses") and not (defined or form in nouns_ar().heads):
        # "The committee condemned it, and described the findings as": whoever spoke goes on.
        return True
    described = walk.layout.form(walk.i + 1) if form in _THIS else form
    if verb.force == "describes" and (is_thing(described) or form == "ما") and not _done_by(walk):
        # "And described the meeting as": nothing but what is described.
        return True
    if defined and form.endswith("ين") and walk.layout.phrase(walk.i) is None:
        return True
    if walk.form.conjunction == "و" and verb.lemma in NEEDS_OBJECT and _accused_at_once(walk):
        return True
    if goes_on and (defined or _his_own(walk)) and _asked_at_once(walk) and told_alike(walk):
        # "She condemned the crime and called on the government to investigate".
        return True
    fem = defined and form.endswith(("ه", "ات")) and not _several_men(walk)
    if inflected.gender == "m" and form in ALL_OF and definite(walk.layout.form(walk.i + 1)):
        return True
    # No plural of things goes with a verb in the masculine: "described the moves of".
    things = form.endswith("ات") and len(form) > _SHORT and form.removeprefix("ال") not in nouns_ar().heads
    return inflected.gender == "m" and (fem or things)


def _several_men(walk: Walk) -> bool:
    """Tell whether a plural of people that ends like a feminine stands before an object: "the professors accused X"."""
    layout, i = walk.layout, walk.i + (walk.layout.forms[walk.i] == "الساده")
    noun, nouns, behind = layout.form(i).removeprefix("ال"), nouns_ar(), layout.phrase(i + 1)
    people = noun in _MEN or any(nouns.has(kind, noun) for kind in ("voice_p", "collective_p"))
    return people and (definite(layout.form(i + 1)) or (behind is not None and layout.bare(behind)))


_MEN = word_set("دعاة هواة صيادلة سعاة رماة جباة")
_THIS = word_set("هذا هذه ذلك تلك")


def _done_by(walk: Walk) -> bool:
    """Tell whether whoever describes a thing stands behind it: "described the attack an official as"."""
    layout, what = walk.layout, walk.layout.forms[walk.i] == "ما"
    behind = range(walk.i + 1, walk.i + 2 + (_NEAR_THING if what else 0))
    return (what or definite(layout.forms[walk.i])) and any(subject_behind(layout, k) for k in behind)


_NEAR_THING = 3


def subject_behind(layout: Layout, i: int) -> bool:
    """Tell whether a subject may stand at a place behind an object with the article: an actor, or a noun for some.

    Args:
        layout: The release.
        i: Index of the word.

    Returns:
        Whether it may, so that nobody who spoke before is meant.
    """
    phrase = layout.phrase(i)
    if phrase is not None:
        return layout.bare(phrase) and not (phrase.form is Form.NISBA and phrase.first == phrase.last)
    form = layout.form(i)
    return form in _SOME or (not definite(form) and form in nouns_ar().heads)


_SOME = word_set("عدد بعض معظم غالبية كثير كثيرون آخرون")


def _accused_at_once(walk: Walk) -> bool:
    """Tell whether what the noun here is accused of, or called, follows it at once: "accused the delegation of"."""
    after = walk.layout.form(walk.i + 1)
    behind = walk.layout.phrase(walk.i + 1)
    attached = after[:1] == "ب" and after[:1] in walk.form.verb.takes and after not in WHOLE and len(after) > _SHORT
    head = nouns_ar().head(walk.layout.forms[walk.i])
    if head is not None and head.kind == "office" and not is_action(after[1:]):
        # "The deputy Biston": a name may begin with the letter.
        attached = attached and (definite(after[1:]) or definite(walk.layout.form(walk.i + 2)))
    return attached and (behind is None or walk.layout.proclitic(behind) == "ب")


def _asked_at_once(walk: Walk) -> bool:
    """Tell whether what is asked for stands right behind the noun and its adjectives: "called on the government to"."""
    i = walk.i + 1
    while definite(walk.layout.form(i)) and not is_action(walk.layout.form(i)):
        i += 1
    form, takes = walk.layout.form(i), walk.form.verb.takes
    attached = form[:1] == "ب" and form not in WHOLE and (len(form) >= _SHORT or form in THAT)
    return (attached and "ب" in takes) or PREPOSITIONS.get(form) in takes - {"ب", "في"}


def _his_own(walk: Walk) -> bool:
    """Tell whether a noun bears the pronoun of who speaks: "his supporters", "its members"."""
    layout = walk.layout
    written = layout.written(walk.i)
    return written.endswith("ها" if walk.form.inflected.gender == "f" else "ه")


def told_alike(walk: Walk) -> bool:
    """Tell whether a verb of the same gender and number and of the same time stands before in the sentence.

    Args:
        walk: The walk to the right of a verb.

    Returns:
        Whether one does, so that whoever it tells of may go on.
    """
    same = walk.form.inflected
    for k in range(walk.at - 1, max(-1, walk.at - _BACK), -1):
        if walk.layout.forms[k] in STOPS:
            return False
        for cue in load_cues().forms.get(walk.layout.forms[k], ()):
            told = cue.inflected
            if (told.shape, told.gender, told.number, told.person) == (same.shape, same.gender, same.number, 3):
                return cue.verb.tier in "AB"
    return False


_BACK = 40


def our_people(walk: Walk, phrase: NounPhrase) -> bool:
    """Tell whether a people is whom who speaks calls on in the same breath: "and also calls on our people".

    Args:
        walk: The walk, standing at the phrase.
        phrase: The phrase of an actor.

    Returns:
        Whether it is, so that whoever spoke before goes on.
    """
    people = walk.layout.found.entity(phrase.entity).type is EntityType.POPULATION and walk.i == walk.at + 1
    present = walk.form.inflected.shape is Shape.IMPERFECT and walk.form.verb.addressee == "0"
    return people and present and told_alike(walk)


def described_object(layout: Layout, frame: Frame) -> Frame:
    """Take the only actor behind a verb as its object where a clause describes him and is all that is left for it.

    Args:
        layout: The release.
        frame: The frame.

    Returns:
        The frame, with "X, who did not object" as the content of "criticised" and no subject of its own; behind the
        title of a subject where one stands before the object.
    """
    frame = past_title(layout, frame)
    only = frame.subject[0] if len(frame.subject) == 1 and not frame.addressee else None
    if only is None or frame.how != "0" or only.first <= frame.at or layout.form(frame.content) not in WHICH:
        return frame
    if not COMMAS.issuperset(layout.forms[only.last + 1 : frame.content]):
        return frame
    return replace(frame, subject=(), content=only.first, skip=0)


_INTRODUCES = frozenset(PREPOSITIONS) | THAT | {"ب"}


def objected(layout: Layout, frame: Frame) -> Frame:
    """Take the only actor after 'accused' as the accused, when what he is accused of follows at once.

    Args:
        layout: The release.
        frame: The frame.

    Returns:
        The frame, its subject taken for its object where the verb has no other.
    """
    if _of_their_own(layout, frame):
        return replace(frame, subject=(), addressee=frame.subject)
    # Of whom alone something is said to be the responsibility, it is laid on him: "and holds the regime responsible".
    laid = "مسووليه" in frame.form.verb.takes
    if laid and frame.form.conjunction and frame.blank == frame.at + 1 == frame.content - 1:
        return replace(frame, blank=-1)
    only = frame.subject[0] if len(frame.subject) == 1 and not frame.addressee else None
    if only is not None and done_to(layout, frame.at, only):
        return to_him(frame, only)
    behind = only is not None and behind_noun(layout, frame.at, only)
    if only is None or frame.form.verb.lemma not in NEEDS_OBJECT or not (only.first == frame.at + 1 or behind):
        return frame
    if frame.form.inflected.pronoun:
        # "X accused him of"
        return frame
    # "X thanked for the welcome" leaves out whom, where nothing goes before.
    on = bool(frame.form.conjunction) or layout.form(frame.at - 1) in ("كما", "وكما")
    if layout.forms[only.first] in _SOMEBODY or (frame.form.verb.act is Act.PRAISE and not on):
        return frame
    after = only.last + 1
    while layout.form(after) in HOW:
        after += 1
    introduced = (frame.content == after and frame.skip) or (frame.content == only.last + 1 and laid)
    # "Appealed to the minister to step in", in Arabic with no preposition.
    introduced = introduced or (
        frame.how == "0" and frame.content == only.last + 1 and frame.form.verb.act is Act.DEMAND
    )
    # "Described the head of the council that the states back as": what is told of him does not part them.
    told_of = layout.forms[only.last + 1 : frame.content]
    relative = bool(told_of) and told_of[0] in WHICH and not any(f[:2] == "ال" and is_thing(f) for f in told_of)
    introduced = introduced or (relative and frame.how in ("ب", "ان")) or _only_described(layout, frame, only.last + 1)
    introduced = introduced or (frame.form.verb.force == "accuses" and nobody_else(layout, only.last + 1))
    content = frame.content - (frame.content - 1 in layout.quote_at)
    if not introduced and not (content == only.last + 2 and layout.form(only.last + 1) in _INTRODUCES):
        return frame
    return replace(frame, subject=(), addressee=(only,), blank=frame.at + 1 if behind else frame.blank)


def _only_described(layout: Layout, frame: Frame, after: int) -> bool:
    """Tell whether nothing but what commas enclose stands between an actor and as what somebody is described."""
    if frame.form.verb.force != "describes":
        return False
    if layout.form(after) in WHICH and frame.content == after:
        return True
    as_ = frame.content if frame.skip else -1
    if layout.form(frame.content - 1) in THAT:
        as_ = frame.content - 1
    elif layout.form(frame.content - 2) == "ب" and layout.form(frame.content - 1) in PUNCTUATION:
        as_ = frame.content - 2
    enclosed = layout.form(after) in COMMAS and layout.form(as_ - 1) in COMMAS and as_ > after + 1
    return enclosed or as_ == after


# Of whom no name is told, of him a release tells that he says something, not that he is told it.
_SOMEBODY = word_set(
    "مسؤول مسؤولة مسؤولون مصدر مصادر دبلوماسي دبلوماسية دبلوماسيون ضابط قيادي ناشط ناشطون ناشطة شاهد شهود عضو أحد"
)


def _of_their_own(layout: Layout, frame: Frame) -> bool:
    """Tell whether those behind "called on" are to do what is their own: "called on the party to bear its duty".

    Nobody asks others to bear what lies on himself, or to go back on what he said himself.
    """
    if frame.form.verb.addressee != "0" or frame.addressee or not frame.subject or frame.subject[0].first <= frame.at:
        return False
    first = frame.content
    deed = layout.form(first)[frame.skip :]
    if deed not in _BEARS and deed not in _GOES_BACK:
        return False
    at = first + 1 + (layout.form(first + 1) == "عن")
    noun = layout.form(at)
    his = noun.endswith("ه") and not layout.written(at).endswith("ة")
    own = his if frame.subject[0].gender is not Gender.FEMININE else noun.endswith("ها")
    several = noun.endswith(("هم", "هما")) and len(frame.subject) + (frame.subject[0].number is Number.PLURAL) > 1
    duty = noun.removeprefix("ب").startswith(_DUTY)
    return (own or several) and (deed in _GOES_BACK or duty)


_BEARS = word_set("تحمل القيام الاضطلاع النهوض الوفاء أداء")
_GOES_BACK = word_set("التراجع التخلي الكف العدول مراجعة تغيير")
_DUTY = tuple(word_set("مسؤولي واجب التزام تعهد وعود دور"))
