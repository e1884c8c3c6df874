"""Find who speaks by the words that open a sentence though they hold no statement: "X agreed with him", "as X said"."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import RELATIVES, WITH_HIM
from kg.extract.mentions.found import NounPhrase
from kg.extract.stances.honoured import actor_at
from kg.kinds import EntityType
from kg.lexicon.conjugate import Shape, perfect
from kg.lexicon.cues import load_cues
from kg.text.fold import word_set
from kg.text.sentences import Stretch

_TO_SOMEBODY = "أيد وافق ساند دعم ناصر أجاب شاطر خالف عارض انتقد اتهم قاطع حذر شكر هنأ دعا طالب واجه"
# "X thanked Y".
_THANKS = frozenset(form.form for verb in ("شكر", "هنأ") for form in perfect(verb) if form.person == 3)
_PRONOUNS = ("ه", "ها", "هم", "هما")
_TO_HIM = frozenset(
    form.form + pronoun
    for verb in _TO_SOMEBODY.split()
    for form in perfect(verb)
    if form.person == 3
    for pronoun in _PRONOUNS
)
_WITH_SOMEBODY = frozenset(
    form.form for verb in ("اتفق", "اختلف", "تضامن") for form in perfect(verb) if form.person == 3
)
_IN_THAT = (("في", "ذلك"), ("في", "هذا"), ("في", "الراي"), ("علي", "ذلك"), ("في", "رايه"), ("في", "رايها"))
_OPINION = word_set("الرأي رأيه رأيها القول الموقف موقفه موقفها بذلك")
# "Agreed with him" begins with the letter of "and".
_AND_TO_HIM = _TO_HIM | {"و" + form for form in _TO_HIM}


def replies(layout: Layout, opens: int) -> NounPhrase | None:
    """Return the person who speaks by the words that open a sentence: to whoever spoke before, or as the text relays.

    Args:
        layout: The release.
        opens: Index of the word that opens the sentence, past connectives.

    Returns:
        The person right behind the verb, or None where it opens otherwise.
    """
    at, first = opens, layout.phrase(opens)
    if first is not None and layout.form(first.last + 1) == ":":
        return first if layout.found.entity(first.entity).type is EntityType.PERSON and layout.bare(first) else None
    if layout.form(at).removeprefix("و") in _THANKS:
        who = actor_at(layout, at + 1)
        whom = layout.phrase(who.last + 1) if who is not None else None
        persons = all(p is not None and layout.found.entity(p.entity).type is EntityType.PERSON for p in (who, whom))
        return who if persons and whom is not None and not layout.proclitic(whom) else None
    relays = layout.form(at - 1).removeprefix("و") == "كما"
    if layout.form(at).removeprefix("و") == "كما":
        at, relays = at + 1, True
    with_him = layout.form(at).removeprefix("و") in _WITH_SOMEBODY and layout.form(at + 1) in WITH_HIM
    if layout.form(at) not in _AND_TO_HIM and not with_him and not (relays and _said(layout, at)):
        return None
    who = actor_at(layout, _past_opinion(layout, at + 1 + with_him))
    person = who is not None and layout.found.entity(who.entity).type is EntityType.PERSON
    return who if person and who is not None and layout.bare(who) else None


def said_it(layout: Layout, sentence: Stretch) -> NounPhrase | None:
    """Return who is told to have said something that what follows tells: "the clearest of it X said at the door".

    Args:
        layout: The release.
        sentence: The sentence, in which no statement was found.

    Returns:
        The person behind a verb of saying that bears its object, unless it only describes: "what X said".
    """
    for i in range(sentence.first + 1, sentence.stop - 1):
        if layout.quoted[i] or layout.form(i - 1) in _WHAT or not load_cues().tells(layout.forms[i]):
            continue
        told = [c.inflected for c in load_cues().forms.get(layout.forms[i], ()) if "says" in c.verb.flags]
        who = actor_at(layout, i + 1) if any(t.pronoun and t.shape is Shape.PERFECT for t in told) else None
        if who is not None and layout.found.entity(who.entity).type is EntityType.PERSON:
            return who
    return None


_WHAT = RELATIVES | word_set("كما وكما لما فيما")


def _past_opinion(layout: Layout, i: int) -> int:
    """Return the place past that in which one agrees: "agreed with her (in that)", "shared his (opinion)"."""
    while layout.form(i) in _OPINION or (layout.form(i), layout.form(i + 1)) in _IN_THAT:
        i += 1 + (layout.form(i) not in _OPINION)
    return i


def _said(layout: Layout, at: int) -> bool:
    """Tell whether a perfect of a verb of saying stands at a place."""
    cues = load_cues().forms.get(layout.form(at), ())
    return any("says" in c.verb.flags and c.inflected.shape is Shape.PERFECT for c in cues)
