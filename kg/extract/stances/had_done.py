"""Who has done something before or does it now, with whose verb a later one goes on: "X had", "it happened to X"."""

from bisect import bisect_left
from operator import attrgetter

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import ADJUNCTS, DOCUMENTS, PREPOSITIONS, RELATIVES, STOPS, THAT, WAS
from kg.extract.mentions.found import Gender, NounPhrase
from kg.extract.stances.actions import is_action
from kg.extract.stances.doers import done_to
from kg.extract.stances.memory import Speakers, in_writing, named
from kg.extract.stances.subjects import agrees
from kg.extract.stances.walk import Frame
from kg.kinds import Act, EntityType
from kg.lexicon.conjugate import Shape
from kg.lexicon.cues import CueForm, load_cues
from kg.lexicon.nouns import nouns_ar
from kg.text.fold import with_and, word_set
from kg.text.sentences import Stretch

_APART, _FAR = 9, 20


def after_was(layout: Layout, j: int, cue: CueForm, sentence: Stretch) -> NounPhrase | None:
    """Return the subject of 'X had', told at the head of the sentence, when its verb comes after more about X.

    Args:
        layout: The release.
        j: Index of the word at which the verb with its particles begins.
        cue: One reading of the verb.
        sentence: The sentence.

    Returns:
        The subject's phrase, or None.
    """
    opens = _opens(layout, sentence.first)
    phrase = layout.phrase(opens + 1) if layout.form(opens) in WAS else None
    if phrase is None or cue.inflected.shape is not Shape.PERFECT or layout.proclitic(phrase):
        return None
    if not phrase.last < j <= phrase.last + (_FAR if cue.conjunction else _APART) or not agrees(cue, phrase):
        return None
    if cue.conjunction and (cue.conjunction != "و" or layout.phrase(j + 1) is not None):
        return None
    between = layout.forms[phrase.last + 1 : j]
    had = layout.form(j) == "قد"
    plain = not any(form in THAT or form in STOPS or (form in RELATIVES and not had) for form in between)
    spoken = any(load_cues().tells(form) for form in between)
    return phrase if plain and not spoken else None


def unnamed_had(layout: Layout, began: int, frame: Frame) -> bool:
    """Tell whether a verb goes on with what a thing is told to have done: "the ruling had imposed it and demanded".

    Args:
        layout: The release.
        began: Index of the first word of the sentence.
        frame: The verb with its parts.

    Returns:
        Whether a noun that agrees with the verb, and is no actor, is the subject of "had" at its head, or a text that
        of whatever verb stands there.
    """
    opens, cue = _opens(layout, began), frame.form
    noun = layout.form(opens + 1)
    if layout.phrase(opens + 1) is not None or not _on(cue) or opens == frame.at:
        return False
    had = layout.form(opens) in WAS
    if had and cue.inflected.number == "p":
        # "More than a hundred had met, and demanded".
        return True
    agreed = (cue.inflected.gender == "f") == noun.endswith("ه")
    head = nouns_ar().head(noun)
    text = head is not None and head.kind == "text" and noun not in DOCUMENTS and layout.phrase(opens) is None
    return cue.inflected.number == "s" and agreed and (text or (had and noun.startswith("ال")))


def _on(cue: CueForm) -> bool:
    """Tell whether a verb goes on with the one that opens its sentence: "and" with a perfect, or a participle."""
    shape = cue.inflected.shape
    return shape is Shape.PARTICIPLE or (cue.conjunction == "و" and shape is Shape.PERFECT)


def _opens(layout: Layout, began: int) -> int:
    """Return the index of the first word of a sentence that is no sign."""
    while layout.form(began) in ("\n", "،", "و"):
        began += 1
    return began


def body_did(layout: Layout, began: int, frame: Frame) -> NounPhrase | None:
    """Return the body that does what opens a sentence, which a verb goes on with: "the council imposed it, and urged".

    Args:
        layout: The release.
        began: Index of the first word of the sentence.
        frame: The verb with its parts.

    Returns:
        The body right behind the word that opens the sentence, if that can be its verb and both agree with the cue.
    """
    opens, cue = _opens(layout, began), frame.form
    who = layout.phrase(opens + 1)
    goes_on = _on(cue) and cue.inflected.number == "s" and opens != frame.at
    if who is None or layout.proclitic(who) or not goes_on or who.gender.value != cue.inflected.gender:
        return None
    if layout.found.entity(who.entity).type not in _BODIES or layout.form(opens) in WAS:
        return None
    return who if _may_tell(layout, opens, who.last + 1, cue) and not done_to(layout, opens, who) else None


def opener(layout: Layout, began: int, frame: Frame) -> Speakers | None:
    """Return who opens a sentence and says what a later verb tells: by the label of a statement, or with "did not".

    Args:
        layout: The release.
        began: Index of the first word of the sentence.
        frame: The verb with its parts.

    Returns:
        Who says it, or None.
    """
    opens = _opens(layout, began)
    return _labelled(layout, opens, frame) or _did_not(layout, opens, frame)


def _labelled(layout: Layout, opens: int, frame: Frame) -> Speakers | None:
    """Return whose statement a label calls what follows it: "a statement by X: condemned it and stressed"."""
    inflected, who = frame.form.inflected, layout.ends_at.get(frame.at - 2)
    if layout.form(opens) != "بيان" or layout.form(frame.at - 1) != ":" or who is None or who.first != opens + 1:
        return None
    does = inflected.gender == "m" and not inflected.pronoun
    return in_writing(named(layout.found, (who,))) if does else None


def _did_not(layout: Layout, opens: int, frame: Frame) -> Speakers | None:
    """Return who did not do what opens the sentence, and says what a verb tells: "X did not ignore Y when he said"."""
    cue, who = frame.form, layout.phrase(opens + 2)
    if layout.form(opens).removeprefix("و") not in ("لم", "لن") or who is None or layout.proclitic(who):
        return None
    if frame.at <= who.last or not agrees(cue, who):
        return None
    goes_on = cue.conjunction == "و" or layout.form(frame.at - 1) in _WHEN | _BUT_HE
    # Who "adds" has spoken before, so "and" opens it; and "X did not hear Y when he said" may be Y's saying.
    added = cue.verb.force != "adds" or layout.form(opens).startswith("و")
    goes_on = goes_on and added and not _another(layout, who, frame) and not _when_he(layout, who, frame)
    return named(layout.found, (who,)) if goes_on else None


def _another(layout: Layout, who: NounPhrase, frame: Frame) -> bool:
    """Tell whether another who may be the subject stands before a verb, or behind what is his: "asked his leave Y"."""
    his = layout.written(frame.content).endswith(("ه", "ها"))
    behind = layout.phrase(frame.content + 1) if his else None
    before = (layout.phrase(k) for k in range(who.last + 1, frame.at))
    return any(p is not None and p.entity != who.entity and agrees(frame.form, p) for p in (*before, behind))


def _when_he(layout: Layout, who: NounPhrase, frame: Frame) -> bool:
    """Tell whether one named by what he is may say it: "X did not hear the announcer, his father, when he said"."""
    between = layout.forms[who.last + 1 : frame.at - 1] if layout.form(frame.at - 1) in _WHEN else ()
    return any(f.removeprefix("ال") in nouns_ar().heads or f.endswith(("ه", "ها")) for f in between)


_WHEN, _BUT_HE = word_set("عندما حين حينما إذ"), word_set("لكنه بل")


def _may_tell(layout: Layout, opens: int, past: int, cue: CueForm) -> bool:
    """Tell whether a word can be a perfect of the same gender as a verb.

    Args:
        layout: The release.
        opens: Index of the word.
        past: Index behind who would do it.
        cue: The verb.
    """
    verb, feminine = layout.form(opens).removeprefix("و"), cue.inflected.gender == "f"
    noun = verb.startswith("ال") or verb in nouns_ar().heads or verb in ADJUNCTS or layout.phrase(opens) is not None
    # "Imposed" is written like "imposing" but for the object behind who does so.
    noun = noun or (is_action(verb) and not layout.form(past).endswith("ا"))
    fits = verb.endswith("ت") == feminine and not verb.endswith(("ه", "ا", "ين"))
    # "Adopted", "resumed": no noun of an action is without its second alif.
    derived = verb.startswith("ا") and "ا" not in verb[1:]
    return fits and not noun and _SHORTEST <= len(verb) <= (_LONGEST if feminine or derived else _SHORT)


def did_before(layout: Layout, heard: int, began: int, frame: Frame) -> bool:
    """Tell whether the sentence before tells what a body or a text did: "The council had imposed it. It urged".

    Args:
        layout: The release.
        heard: Index of the word by which somebody spoke or acted last.
        began: Index of the first word of the sentence.
        frame: The verb with its parts, of which no subject is told.

    Returns:
        Whether it agrees with the verb, so that it may go on as well as who spoke before it.
    """
    cue, n = frame.form, bisect_left(layout.sentences, began, key=attrgetter("first"))
    # A resolution explains nothing: who explained something before goes on.
    explains = "adds" in cue.verb.flags or cue.verb.act is Act.STATE
    if n == 0 or explains or cue.inflected.number != "s":
        return False
    before = layout.sentences[n - 1].first
    said = any(c.verb.tier != "C" for c in load_cues().forms.get(layout.form(before), ()))
    if heard > before or (heard == before and said):
        return False
    opens = _opens(layout, before)
    who, noun = layout.phrase(opens + 1), layout.form(opens + 1)
    if who is not None:
        body = layout.found.entity(who.entity).type in _BODIES and not layout.proclitic(who)
        agreed = body and who.gender.value == cue.inflected.gender
    else:
        head = nouns_ar().head(noun)
        acts = head is not None and head.kind in _ACTING and noun.startswith("ال")
        agreed = acts and (cue.inflected.gender == "f") == noun.endswith("ه")
    past = who.last + 1 if who is not None else opens + 2
    return agreed and (layout.form(opens) in WAS or _may_tell(layout, opens, past, cue))


_BODIES = frozenset([EntityType.ORGANISATION, EntityType.STATE, EntityType.ARMED_GROUP])
_ACTING = frozenset(["organisation", "government", "armed", "text"])
_SHORTEST, _SHORT, _LONGEST = 3, 4, 8


def had_before(layout: Layout, j: int, cue: CueForm) -> NounPhrase | None:
    """Return who is told to have done something before: "it happened before to X that he warned".

    Args:
        layout: The release.
        j: Index of the verb, or of the auxiliaries before it.
        cue: The reading of the verb.

    Returns:
        The actor between "before" and "that", or None.
    """
    who = layout.ends_at.get(j - 2) if layout.form(j - 1) == "ان" else None
    back = range(who.first, who.first - 3, -1) if who is not None else ()  # Words of honour bear the "to".
    opens = next((k for k in back if layout.form(k - 1) in ("سبق", "وسبق")), -1)
    return who if who is not None and layout.form(opens)[:1] == "ل" and agrees(cue, who) else None


def another_does(layout: Layout, began: int, frame: Frame, last: Speakers) -> bool:
    """Tell whether somebody else in a sentence in which nobody spoke yet may do what goes on with its verb.

    'This drove the envoy to call for talks, and he said': the envoy; 'the reporter wrote, saying that': the reporter.

    Args:
        layout: The release.
        began: Index of the first word of the sentence.
        frame: The cue with its parts, of which no subject is told.
        last: Who spoke last.

    Returns:
        Whether the first actor of the sentence who may do it is another.
    """
    form, at = frame.form, frame.at
    goes_on = form.inflected.shape is Shape.PARTICIPLE or form.conjunction == "و"
    if at <= began + 1 or "adds" in form.verb.flags or not goes_on or _this_came(layout, began):
        return False
    if form.inflected.shape is Shape.PARTICIPLE and nouns_ar().has("title", layout.form(at - 1)):
        return True
    told = (p for i in range(began, at) if (p := layout.phrase(i)) is not None)
    first = next((p for p in told if p.entity in last.entities or _may_say(layout, frame, p)), None)
    return first is not None and first.entity not in last.entities


def person_since(layout: Layout, frame: Frame, heard: int) -> bool:
    """Tell whether a person, or for "(f.) affirming" a body, is told of who may do what a verb says as well.

    Args:
        layout: The release.
        frame: The verb with its parts.
        heard: Index of the word by which somebody spoke last.
    """
    since = layout.found.phrases_in(layout.words.starts[max(heard, 0)], layout.words.starts[frame.at])
    told = frame.form.inflected  # "Asking (f.)" is written like the noun for it.
    her = told.shape is Shape.PARTICIPLE and told.gender == "f" and told.form[2:3] != "ا"
    return any(
        ((kind := layout.found.entity(who.entity).type) is EntityType.PERSON and agrees(frame.form, who))
        or (her and kind in _BODIES and who.gender is Gender.FEMININE)
        for who in since
    )


def _this_came(layout: Layout, i: int) -> bool:
    """Tell whether a sentence opens with "this came while he received X": who spoke before goes on in it."""
    while layout.form(i) in ("\n", "و"):
        i += 1
    return layout.form(i) in _CAME and layout.form(i + 1) in _THIS


_CAME = with_and("جاء جاءت يأتي تأتي")
_THIS = word_set("ذلك هذا هذه كلام كلامه تصريحات تصريحاته أقواله تصريح حديث حديثه")


def _may_say(layout: Layout, frame: Frame, phrase: NounPhrase) -> bool:
    """Tell whether a person told of before a verb, with no preposition, agrees with it."""
    person = layout.found.entity(phrase.entity).type is EntityType.PERSON
    gender = frame.form.inflected.gender
    fits = bool(gender) and (phrase.gender is Gender.UNKNOWN or phrase.gender.value == gender)
    return person and fits and layout.bare(phrase) and layout.form(phrase.first - 1) not in PREPOSITIONS
