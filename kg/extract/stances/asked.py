"""Find what those who are called on are asked to do: behind a clause about them, or with no preposition."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import PREPOSITIONS, RELATIVES, STOPS, THAT, WHICH, WHOLE, definite, letters
from kg.extract.mentions.found import Form
from kg.extract.stances.actions import acts, is_action, is_plural
from kg.extract.stances.called_upon import NEEDS_OBJECT
from kg.extract.stances.subjects import take
from kg.extract.stances.walk import Frame, Step, Walk
from kg.kinds import Act
from kg.lexicon.cues import load_cues
from kg.text.fold import word_set
from kg.text.words import COMMAS


def past_clause_about(walk: Walk) -> bool:
    """Pass a clause about those who are asked, where what is asked follows: "called on the summit that X held to".

    Args:
        walk: The walk, standing at an ordinary word; it is moved to the preposition or to the action itself.

    Returns:
        Whether such a clause stands there.
    """
    layout, takes = walk.layout, walk.form.verb.takes
    if walk.form.verb.act is not Act.DEMAND or layout.forms[walk.i] not in WHICH:
        return False
    told = load_cues().forms.get(layout.form(walk.i + 1), ())
    # The verb of the clause may take right behind it what the cue takes: "those who strive to", "who say that".
    for i in range(walk.i + 3, min(walk.stop - 1, walk.i + _LONG_CLAUSE)):
        form = layout.forms[i]
        if form in STOPS or (form in THAT and told):
            break
        taken = PREPOSITIONS.get(form) in takes and (i + 1 in layout.quote_at or acts(layout.form(i + 1)))
        attached = form[:1] in ("ب", "ل") and form[0] in takes and form not in WHOLE and acts(form[letters(form) :])
        parted = layout.forms[i - 1] in COMMAS and acts(form) and not is_plural(layout, i)
        if taken or attached or parted or (form in THAT and "ان" in takes):
            walk.i, walk.asked, walk.wants_subject = i, True, False
            return True
    return False


_LONG_CLAUSE = 16


def asked_at_once(walk: Walk) -> bool:
    """Tell whether the action asked for stands behind those who are asked, with no preposition: "called on X to".

    What only tells of the occasion may part the two: "called on the sides today, in this regard, to".

    Args:
        walk: The walk, standing at the word.

    Returns:
        Whether it does.
    """
    layout, i = walk.layout, walk.i
    if (
        walk.form.verb.act is not Act.DEMAND
        or not acts(layout.forms[i])
        or is_plural(layout, i)
        or not _noun_ends(layout, i - 1)
    ):
        return False
    known = walk.addressee or walk.subject
    last = known[-1].last if known else max(walk.at, walk.blank)
    between = [layout.forms[k] for k in walk.ordinary if k > last and layout.forms[k] not in _OF_THE]
    # "The states of the world": one noun may be without article before those that bear it.
    asked = bool(walk.addressee or between or walk.asked) or layout.forms[i - 1] in _HIM
    # Of one actor alone "appealed" names whom.
    asked = asked or (walk.form.verb.lemma in NEEDS_OBJECT and bool(known) and last == i - 1)
    alone = len(between) == 1 and between[0].endswith(_PRONOUNS)
    return asked and (alone or all(form.startswith(("ال", "وال")) for form in between[1:] or between))


def _noun_ends(layout: Layout, i: int) -> bool:
    """Tell whether a noun phrase or an aside ends at a word, so that no noun behind it belongs to it."""
    form = layout.forms[i]
    times = layout.time_at.get(i, layout.time_at.get(i - 1, (0,)))
    return form in COMMAS or form.startswith(_ENDED) or form.endswith(_PRONOUNS) or i in layout.ends_at or times[0] > i


_ENDED, _PRONOUNS = ("ال", "وال", "لل", "بال"), ("ه", "ها", "هم")


# "The states of (great) weight".
_OF_THE = word_set("ذات ذوي ذو ذي غير")


def take_each(walk: Walk) -> Step:
    """Take those behind "each of": who do something, or who are asked where the one who asks is known.

    Args:
        walk: The walk.

    Returns:
        Whether such words stand there.
    """
    named = walk.layout.forms[walk.i] == "من" and walk.layout.form(walk.i - 1) in _EACH
    each = walk.layout.phrase(walk.i + 1) if named else None
    if each is None:
        # "We warn all who think of it of the end of it": the first "of" is "who" here.
        who = named and walk.layout.form(walk.i + 1).startswith(("ي", "ت")) and walk.form.inflected.person == 1
        walk.i += who
        return who
    # The word for "each" is written as an object where it is one.
    objects = walk.layout.forms[walk.i - 1] == "كلا"
    settled = objects or bool(walk.subject) or walk.blank >= 0 or not walk.wants_subject
    asks = settled and (walk.form.verb.addressee == "0" or walk.form.verb.target)
    return take(walk, walk.addressee if asks else walk.subject, each)


_HIM = word_set("إياه إياها إياهم إياهما")
_EACH = frozenset(["كل", "كلا"])


def asked_apart(walk: Walk) -> bool:
    """Tell whether those who are asked stand between commas behind the one who asks them: "X called on, Y, to".

    Args:
        walk: The walk, standing at the first comma.

    Returns:
        Whether they do, so that they are no other words for the one who asks.
    """
    asked = walk.layout.phrase(walk.i + 1) if walk.form.verb.addressee == "0" and not walk.addressee else None
    if asked is None and walk.form.verb.addressee == "0" and "الي" in walk.form.verb.takes:
        # "X called on, the two sides to restrain themselves".
        noun, to, action = (walk.layout.form(walk.i + n) for n in (1, 2, 3))
        return definite(noun) and to == "الي" and is_action(action)
    if asked is None or not walk.subject or walk.layout.proclitic(asked):
        return False
    return walk.subject[-1].form is not Form.POST or asked.form is not Form.NAME


def goes_on_to_ask(layout: Layout, frame: Frame) -> bool:
    """Tell whether who spoke goes on to ask others for an action: "and he appealed to drivers to keep the rules".

    Args:
        layout: The release.
        frame: A cue that takes an object, with its parts.

    Returns:
        Whether "and" with a verb of asking opens it, and the action stands behind those who are asked.
    """
    asks = frame.form.verb.act is Act.DEMAND and frame.form.conjunction == "و" and frame.content > frame.at + 1
    return asks and frame.blank < 0 and acts(layout.form(frame.content).removeprefix("ال"))


def past_whose_burden(walk: Walk) -> bool:
    """Walk past a clause that tells whom something is laid upon: "we lay on those who voted for it the blame for".

    Args:
        walk: The walk, standing at "who"; it goes on to the burden behind the clause.

    Returns:
        Whether a burden stands behind such a clause, before any comma.
    """
    at_who = walk.layout.forms[walk.i] in RELATIVES or walk.layout.forms[walk.i - 1 : walk.i + 1] == _ALL_WHO
    if "مسووليه" not in walk.form.verb.takes or not at_who:
        return False
    for i in range(walk.i + 1, min(walk.stop, walk.i + _CLAUSE)):
        if walk.layout.forms[i] in COMMAS | STOPS:
            return False
        if walk.layout.forms[i] in walk.nouns:
            walk.i = i
            return True
    return False


_ALL_WHO, _CLAUSE = ("كل", "من"), 14


#: "We ask of you".
OF_YOU = frozenset(["منكم", "منه", "منها", "منهم"])


def asks_of_you(walk: Walk) -> Step:
    """Pass a pronoun that tells whom something is asked of: "we ask of you to", "the ministry asked him to".

    Args:
        walk: The walk, standing at the pronoun.

    Returns:
        What was found behind it, or whether it was passed.
    """
    verb = walk.form.verb
    if verb.addressee != "من" and verb.force != "hopes":
        return False
    if walk.i != (walk.subject[-1].last if walk.subject else walk.at) + 1:
        return False
    walk.asked, walk.i = True, walk.i + 1
    after = walk.layout.form(walk.i)
    # "We hope of you a meeting with": a further "of" is part of it.
    hoped = verb.force == "hopes" and after.isalpha() and after not in THAT and after not in PREPOSITIONS
    return walk.frame(walk.i, "0") if hoped and walk.i < walk.stop - 1 else True
