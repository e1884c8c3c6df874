"""A second cue joined to the first that takes the same: "condemns and denounces", "he condemned X and denounced"."""

from dataclasses import replace

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import BREAKS, SO_HE, THAT, THEREIN, WHICH, YET, definite
from kg.extract.stances.because_that import because_that
from kg.extract.stances.honoured import past_honours
from kg.extract.stances.subjects import agrees
from kg.extract.stances.walk import Step, Walk
from kg.extract.stances.what_said import TELLING
from kg.kinds import Act
from kg.lexicon.conjugate import FINITE, Shape
from kg.lexicon.cues import CueForm, load_cues
from kg.text.fold import word_set
from kg.text.words import COMMAS


def pass_twin(walk: Walk) -> Step:
    """Skip a second cue of the same act after the subject: 'he condemned X and denounced'.

    Args:
        walk: The walk, standing at the word behind the subject.

    Returns:
        Whether it was passed.
    """
    after = bool(walk.subject) and walk.i == walk.subject[-1].last + 1
    if not after or not is_twin(walk.layout, walk.i, walk.form):
        return False
    walk.i += 1
    follows = walk.layout.form(walk.i)
    for cue in load_cues().forms.get(walk.layout.forms[walk.i - 1], ()):
        # "X values and praises the efforts": what follows goes by what the second takes.
        if cue.verb.act is walk.form.verb.act and follows[:1] in cue.verb.takes and follows[:1] in _ATTACHED:
            walk.form = replace(cue, conjunction=walk.form.conjunction)
            break
    return True


_ATTACHED = frozenset(["ب", "ل"])


def is_twin(layout: Layout, i: int, form: CueForm) -> bool:
    """Tell whether a word is a second cue joined to the first that takes the same: 'condemns and denounces'.

    Args:
        layout: The release.
        i: Index of the word.
        form: The first cue.

    Returns:
        Whether it is one, or only repeats that something is said.
    """
    if "says" in form.verb.flags and layout.forms[i] in _SAYING:
        return True
    cues = load_cues().forms.get(layout.forms[i])
    return cues is not None and any(
        c.conjunction == "و"
        and c.inflected.shape is form.inflected.shape
        and (c.verb.act is form.verb.act or c.verb.takes & form.verb.takes & _NO_CLAUSE)
        for c in cues
    )


# What a verb takes other than a clause or a quotation: two verbs side by side then share it.
_NO_CLAUSE = frozenset(["0", "ب", "علي", "عن", "الي", "من"])
# "He went on, saying": the participle or verbal noun only repeats that something is said.
_SAYING = frozenset([
    "قايلا",
    "قايله",
    "قايلين",
    "القول",
    "بالقول",
    "يقول",
    "تقول",
    "حديثه",
    "حديثها",
    "كلامه",
    "كلامها",
])


def another_begins(walk: Walk) -> bool:
    """Tell whether another statement plainly begins where a walk stands.

    Args:
        walk: The walk.

    Returns:
        Whether "and" with a perfect stands there, or a participle behind a comma by which the speaker says more.
    """
    if _turns_to_another(walk) or walk.layout.forms[walk.i] in SO_HE:
        # "If X asked for his resignation, then it": with "then it" begins what is told of X now.
        return True
    apart = walk.layout.form(walk.i - 1) in COMMAS
    # A verb that takes "that" itself may have it behind an aside: "X said, pointing to Y, that".
    comments = apart and "ان" not in walk.form.verb.takes
    for cue in load_cues().forms.get(walk.layout.forms[walk.i], ()):
        verbal = cue.inflected.shape is Shape.PERFECT and not cue.inflected.pronoun
        if cue.conjunction == "و" and verbal and (cue.verb.tier == "A" or (apart and cue.verb.tier == "B")):
            return True
        participle = apart and cue.inflected.shape is Shape.PARTICIPLE and cue.verb.tier == "A"
        if participle and (cue.conjunction == "و" or (comments and not cue.conjunction)):
            return True
    return False


def _turns_to_another(walk: Walk) -> bool:
    """Tell whether "but" stands there and behind it another who says something: "passed the law, but X said that"."""
    layout, i = walk.layout, walk.i + 1
    if layout.forms[walk.i] in _TURNS and layout.form(i) in THAT:
        i += 1
    elif layout.forms[walk.i] not in _BUT:
        return False
    before = layout.phrase(past_honours(layout, i))
    who = before or layout.phrase(past_honours(layout, i + 1))
    if who is None or layout.proclitic(who):
        return False
    cues = load_cues().forms.get(layout.form(i if before is None else who.last + 1), ())
    return any(c.verb.tier == "A" and c.inflected.shape in FINITE and agrees(c, who) for c in cues)


_TURNS = YET | {"رغم"}


_BUT = BREAKS | word_set("لكن ولكن ثم")


def said_apart(walk: Walk) -> bool:
    """Tell whether "saying" stands before "that" behind a cue that is more: "he denied the report, saying that".

    Args:
        walk: The walk, standing at "that".

    Returns:
        Whether what is said there is not what the cue takes, or is only its ground: "on the pretext that".
    """
    if because_that(walk.layout, walk.i) or _of_answered(walk) or _of_what(walk):
        return True
    return walk.layout.forms[walk.i - 1] in _SAYING and walk.form.verb.act not in (Act.STATE, Act.AFFIRM)


def _of_what(walk: Walk) -> bool:
    """Tell whether "that" tells what another said: "answered what the paper spread of (the claim) that"."""
    layout, i = walk.layout, walk.i
    what = (k for k in range(walk.at + 1, i - 2) if layout.forms[k] in _WHAT and layout.forms[k - 1] in _TO_WHAT)
    return layout.forms[i - 1] == "من" and any(
        layout.form(k + 1) in TELLING or layout.form(k + 1) in load_cues().forms for k in what
    )


_WHAT, _TO_WHAT = frozenset(["ما"]), word_set("على عند إلى عن")


def _of_answered(walk: Walk) -> bool:
    """Tell whether "that" belongs to what is answered: "answered the party's announcement that", "its claim that"."""
    layout, who = walk.layout, walk.layout.ends_at.get(walk.i - 1)
    at = walk.i - 1 if who is None else who.first - 1
    if who is None and definite(layout.form(at)):
        # "The claim of the minister that", whom no table knows.
        near = range(at - 1, max(at - _OWNER, walk.at + 1), -1)
        return any(layout.forms[k] in _SAID and layout.form(k - 1) == "علي" for k in near)
    if at <= walk.at + 1 or layout.form(at - 1) != "علي" or any(p is who for p in walk.subject):
        return False
    # "Answered the words of X by saying that" is written like "the saying of X that", and so either is left out.
    nouns = _CLAIMED | _STATED if layout.forms[walk.i].startswith("ب") else _SAID
    return layout.forms[at] in (nouns if who is not None else _HIS_SAYING)


_OWNER = 3
_CLAIMED = word_set("اتهام اتهامات زعم مزاعم ادعاء ادعاءات")
_STATED = word_set("قول إعلان تأكيد تصريح تصريحات اعتراف")
_SAID = _CLAIMED | _STATED | word_set("كلام حديث نفي تهديد تلميح")
_HIS_SAYING = word_set("قوله قولها قولهم إعلانه إعلانها تأكيده تأكيدها زعمه زعمها ادعائه ادعائها")


def said_by_another(walk: Walk) -> bool:
    """Tell whether another verb of saying with its own subject stands right before a colon: "..., the ministry said:".

    Args:
        walk: The walk, standing at the colon.

    Returns:
        Whether what follows the colon is what that subject says.
    """
    who = walk.layout.ends_at.get(walk.i - 1)
    at = who.first - 1 if who is not None else walk.at
    if who is None or at <= walk.at or any(p is who for p in walk.subject) or not walk.layout.bare(who):
        return False
    cues = load_cues().forms.get(walk.layout.forms[at], ())
    return any(c.verb.tier == "A" and "says" in c.verb.flags and c.inflected.shape is Shape.PERFECT for c in cues)


def quotes_another(walk: Walk) -> bool:
    """Tell whether a quotation belongs to what is told behind the speaker: 'X answered, accusing Y of "treason"'.

    Args:
        walk: The walk, standing at the opening sign.

    Returns:
        Whether no sign parts it from the words before it, among which a participle behind a comma takes it, as
        accusing does, or a verb in a clause about a noun.
    """
    layout, first = walk.layout, max(walk.subject[-1].last if walk.subject else walk.at, walk.at) + 1
    if layout.form(walk.i - 1) in COMMAS or layout.form(walk.i - 1) == ":" or walk.form.verb.tier != "C":
        return False
    for k in range(first, walk.i):
        cues = load_cues().forms.get(layout.forms[k], ())
        parted, of_it = layout.form(k - 1) in COMMAS, layout.form(k - 1) in WHICH
        told = (c for c in cues if "says" not in c.verb.flags)
        if any((parted and c.inflected.shape is Shape.PARTICIPLE) or (of_it and c.verb.act != Act.STATE) for c in told):
            return True
    return False


def of_which(walk: Walk) -> bool:
    """Tell whether "that" belongs to a verb in a clause about a noun: "answered the speech in which X said that".

    Args:
        walk: The walk, standing at "that".

    Returns:
        Whether "in it" stands before it, behind another verb of saying, or such a verb behind "who" told of another.
    """
    layout, i = walk.layout, walk.i
    at = i - 1 - (layout.form(i - 1) in THEREIN)
    which = layout.form(at - 1).removeprefix("و") in WHICH
    who = at == i - 1 and bool(walk.subject) and which and walk.subject[-1].last < at - 2
    if at < i - 1 and walk.at < at:
        # "The statement in which it came (that)" too: no verb that stands before "in it" leaves its "that" to another.
        return any(c.verb.act is Act.STATE for c in load_cues().forms.get(layout.form(at), ()))
    return who and walk.at < at and load_cues().tells(layout.form(at))
