"""Who met where the words of the meeting name one party only: whoever the text told of before."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.meeting_words import FUTURE, OPENS, TELLING_VERBS, VERBS
from kg.extract.layout.wording import HONOURED, HONOURS, PREPOSITIONS, THAT, WAS
from kg.extract.meetings.fronted import speaker_behind, spoken_next
from kg.extract.meetings.gathering import PAIR, Gathering, by_verb
from kg.extract.meetings.its_own import is_its, said_after
from kg.extract.meetings.seats import headed, only_the_seat, right_behind
from kg.extract.mentions.found import NounPhrase, Number
from kg.kinds import EntityType, MeetingKind
from kg.lexicon.cues import load_cues
from kg.text.fold import with_and, word_set
from kg.text.sentences import Stretch
from kg.text.words import COMMAS

# A page that has lost its signs is one sentence: who hosts a meeting is named near it.
_APART, _BACK, _LONGEST = 5, 60, 400


def inherit(layout: Layout, gathering: Gathering, sentence: Stretch, before: Gathering | None = None) -> bool:
    """Take the one told of before as the one who met: a person, or in the same sentence any actor.

    Args:
        layout: The release.
        gathering: The words that tell of a meeting.
        sentence: The sentence in which they stand.
        before: What a verb before this one told of, whose subject goes on: "he received X and also met Y".

    Returns:
        Whether there was one.
    """
    if before is not None and by_verb(before) and before.sides and before.sides[0].entity not in _entities(gathering):
        gathering.sides.insert(0, before.sides[0])
        return True
    behind = speaker_behind(layout, gathering.at, sentence) if presides(layout, gathering.at) else None
    if (speaker := spoken_next(layout, gathering, sentence) or behind) is not None:
        gathering.sides.insert(0, speaker)
        return True
    floor = layout.words.starts[max(0, sentence.first - _BACK, gathering.at - _LONGEST)]
    known = _entities(gathering)
    before_it = layout.found.phrases_in(floor, layout.words.starts[gathering.at])
    told = [p for p in before_it if not (p.entity in known or only_the_seat(layout, p) or headed(layout, p))]
    told = _called_so(layout, gathering, told)
    persons = [p for p in told if _person(layout, p) or _delegation_acts(layout, p)]
    here = [p for p in told if p.first >= sentence.first and not _behind_preposition(layout, p)]
    own = [p for p in persons if p.first >= sentence.first]
    # Who does something rather than who stands behind a preposition or beside another.
    acting = [p for p in persons if not layout.proclitic(p) and not _behind_preposition(layout, p)]
    foremost = [p for p in acting if p.first >= sentence.first]
    if two := _the_two(layout, gathering, own):
        gathering.sides[:0] = two
        return True
    # "The committee held its meeting".
    near = [p for p in here if gathering.at - p.last <= _APART or right_behind(layout, p.last + 1, gathering.at)]
    holding = [p for p in near if _opens(layout, p)]
    its = [p for p in near if is_its(layout, gathering, p)] or said_after(layout, gathering, here)
    for candidates in (
        holding if gathering.noun else [],
        foremost if gathering.noun else [],
        own,
        here if gathering.kind is MeetingKind.VISIT else [],
        its,
        acting if gathering.noun else [],
        persons,
    ):
        if candidates:
            gathering.held = gathering.held or candidates is holding or candidates is its
            gathering.sides.insert(0, candidates[-1])
            return True
    return False


def _called_so(layout: Layout, gathering: Gathering, told: list[NounPhrase]) -> list[NounPhrase]:
    """Return of those told of before the groups where "they" met, and where "His Highness" did who did something."""
    if gathering.noun and layout.forms[gathering.at].endswith("هم"):
        return _several(layout, told)
    titled = layout.form(gathering.at + 1) in HONOURED
    return [p for p in told if not titled or (_person(layout, p) and not _behind_preposition(layout, p))]


def _several(layout: Layout, told: list[NounPhrase]) -> list[NounPhrase]:
    """Return of those told of before "their meeting" the groups; none of them alone is "they", unless he is joined."""
    groups = [p for p in told if p.number is Number.PLURAL]
    return groups or [p for p in told if not _person(layout, p) or joined_to(layout, p)]


def _delegation_acts(layout: Layout, phrase: NounPhrase) -> bool:
    """Tell whether a phrase is a delegation that says or does something: not "at the head of a delegation"."""
    if layout.found.entity(phrase.entity).type is not EntityType.DELEGATION:
        return False
    before = layout.form(phrase.first - 1)
    return before in THAT or before in load_cues().forms or any(s.first == phrase.first for s in layout.sentences)


def _behind_preposition(layout: Layout, phrase: NounPhrase) -> bool:
    """Tell whether a preposition stands before a phrase and its words of honour: "a call from His Majesty X".

    His title behind his name is told with it: "from X, king of Y".
    """
    named = layout.ends_at.get(phrase.first - 1 - (layout.form(phrase.first - 1) in COMMAS))
    k = (named if named is not None and named.entity == phrase.entity else phrase).first - 1
    while layout.form(k) in HONOURS:
        k -= 1
    return layout.form(k) in PREPOSITIONS


def _the_two(layout: Layout, gathering: Gathering, told: list[NounPhrase]) -> list[NounPhrase]:
    """Return the two told of of whom a dual tells: "where the two met Z", "in a press conference after their talks"."""
    if len(told) < PAIR or told[-1].entity == told[-2].entity:
        return []
    joined = layout.proclitic(told[-1]) == "و"
    if gathering.noun and layout.forms[gathering.at].endswith("هما"):
        if others := _joined_since(layout, told[-1], gathering.at):
            return others
        # "With A and B": he who is told of before them as well.
        three = joined and layout.form(told[-2].first - 1) == "مع"
        two = joined or layout.form(told[-1].first - 1) == "مع" or len({p.entity for p in told}) == PAIR
        return told[-2 - three :] if two else []
    return told[-2:] if joined and _dual(layout.forms[gathering.at]) else []


def _joined_since(layout: Layout, last: NounPhrase, at: int) -> list[NounPhrase]:
    """Return the two states or bodies joined before "their meeting": "that X and Y agreed in their talks"."""
    since = layout.found.phrases_in(layout.words.starts[last.last + 1], layout.words.starts[at])
    joined = len(since) >= PAIR and layout.proclitic(since[-1]) == "و" and since[-1].first == since[-2].last + 1
    return list(since[-2:]) if joined else []


def goes_on(layout: Layout, i: int, before: Gathering | None) -> bool:
    """Tell whether a verb is joined to the one before it: "and met", "he also met", "it is also expected that he".

    Args:
        layout: The release.
        i: Index of the verb.
        before: What the verb before it tells: "where he meets" goes on with a journey only.

    Returns:
        Whether it is.
    """
    if layout.form(i - 1) == "حيث":
        return before is not None and before.kind is MeetingKind.VISIT
    i -= 2 * (layout.form(i - 1) == "ان" and layout.form(i - 2) in FUTURE)
    until = layout.form(i - 1) == "ان" and layout.form(i - 2) in _BEFORE_AND_AFTER
    return until or layout.forms[i].startswith("و") or layout.form(i - 1) in _ALSO


# "He met X before he meets Y".
_BEFORE_AND_AFTER = word_set("قبل بعد على")
_ALSO = word_set("كما وكذلك كذلك أيضا ثم")


def going_on(gathering: Gathering | None, before: Gathering | None, form: str) -> Gathering | None:
    """Plan what goes on in the present with what is planned: "he will visit the city and meet X".

    Args:
        gathering: What a verb tells.
        before: What the verb before it told, where it goes on with that.
        form: The verb as it is written.

    Returns:
        What it tells.
    """
    if gathering is not None and before is not None and _and_does(form):
        gathering.planned = gathering.planned or before.planned
    return gathering


def _and_does(form: str) -> bool:
    """Tell whether a verb is in the present, "and" before it or not: "(she) meets", not "talked", with the same t."""
    verb = form.removeprefix("و")
    return verb.startswith("ي") or (verb.startswith("ت") and f"ي{verb[1:]}" in TELLING_VERBS)


def at_the_head(layout: Layout, i: int, sentence: Stretch, before: Gathering | None) -> bool:
    """Tell whether a verb at the head of its sentence agrees with the one that told of a meeting before it.

    Args:
        layout: The release.
        i: Index of the verb.
        sentence: Its sentence.
        before: What the last verb of the sentences before tells of.

    Returns:
        Whether who met in the sentence before goes on.
    """
    if before is None or i - sentence.first > 1:
        return False
    return layout.forms[i].endswith("ت") == layout.forms[before.first].endswith("ت")


def _dual(form: str) -> bool:
    """Tell whether a verb of meeting is a dual, so that the two told of last met: "where the two met Z"."""
    return form.endswith("ا") and (form[:-1] in VERBS or form[:-2] + "ي" in VERBS)


def _opens(layout: Layout, phrase: NounPhrase) -> bool:
    """Tell whether a verb of holding stands before an actor, a time or a sign between them, or right behind him."""
    before = phrase.first - 1
    while layout.form(before).removeprefix("و") in _BETWEEN:
        before -= 1
    told = next(
        (k for k in range(before, before - _DAY, -1) if layout.time_at.get(k, (0,))[0] == before + 1), before + 1
    )
    behind = phrase.last + 1
    while layout.form(behind) in _HAD:
        behind += 1
    return layout.form(told - 1) in OPENS or layout.form(behind) in OPENS


# "The party had held its congress".
_HAD = WAS | COMMAS | {"قد"}
# Signs and words of honour before a name, and how many words tell the day before them.
_BETWEEN = HONOURS | word_set('" « “ أصحاب')
_DAY = 6


def _entities(gathering: Gathering) -> set[str]:
    return {p.entity for p in gathering.sides}


# "The two met X": whoever came last is but one of them.
DUALS = with_and("التقيا التقتا يلتقيان سيلتقيان اجتمعا اجتمعتا يجتمعان سيجتمعان")


def told_before(layout: Layout, sentence: Stretch, i: int, before: NounPhrase | None) -> tuple[NounPhrase, ...]:
    """Return those named before a verb who are its subject.

    Args:
        layout: The release.
        sentence: The sentence.
        i: Index of the verb.
        before: The actor whose phrase ends before it, if one does.

    Returns:
        He with the one to whom he is joined; the two told of last before a dual; or nobody.
    """
    if before is not None and layout.form(before.first - 1) not in PREPOSITIONS and layout.bare(before):
        return (*joined_to(layout, before), before)
    return _two_told_of(layout, sentence, i) if layout.forms[i] in DUALS else ()


def _two_told_of(layout: Layout, sentence: Stretch, i: int) -> tuple[NounPhrase, ...]:
    """Return the two persons joined by "and" last before a dual in its sentence: "the visit of X and Y, who met"."""
    for k in range(i - 1, sentence.first, -1):
        phrase = layout.phrase(k)
        first = joined_to(layout, phrase) if phrase is not None and _person(layout, phrase) else ()
        if phrase is not None and first and _person(layout, first[0]):
            return (*first, phrase)
    return ()


def joined_to(layout: Layout, joined: NounPhrase) -> tuple[NounPhrase, ...]:
    """Return the one to whom the last before a verb is joined: "X and Y met".

    Args:
        layout: The release.
        joined: The last before the verb.

    Returns:
        The one that stands right before him where he is joined to it by "and", or nobody.
    """
    first = layout.ends_at.get(joined.first - 1) if layout.proclitic(joined) == "و" else None
    return (first,) if first is not None else ()


def _person(layout: Layout, phrase: NounPhrase) -> bool:
    return layout.found.entity(phrase.entity).type is EntityType.PERSON


def presides(layout: Layout, i: int) -> bool:
    """Tell whether whoever was told of before takes part in a meeting: "on his chairing a meeting of the cabinet".

    Args:
        layout: The release.
        i: Index of the noun for the meeting.

    Returns:
        Whether a word for his chairing or attending it stands before the noun.
    """
    while layout.form(i - 1) in _OPENING_OF:
        i -= 1
    k = i - 1 - (layout.form(i - 1) in _INTO_IT)
    # "On his chairing (yesterday) a meeting".
    k = next((n - 1 for n in range(k, k - _DAY, -1) if layout.time_at.get(n, (0,))[0] == k + 1), k)
    return layout.form(k) in _PRESIDING or (layout.form(i - 1) in _INTO_IT and layout.form(k) in TAKING_PART)


_PRESIDING = word_set("ترؤسه ترؤسها ترؤسهم رئاسته رئاستها حضوره حضورها افتتاحه افتتاحها")
#: "His taking part (in)".
TAKING_PART = word_set("مشاركته مشاركتها مشاركتهما إشرافه إشرافها خروجه خروجها بخروجه انتهائه انتهائها فراغه")
# "On his overseeing (yesterday of) the opening of the works of", "on his coming out of a meeting".
_INTO_IT, _OPENING_OF = word_set("في على من"), word_set("افتتاح أشغال أعمال انطلاق اختتام")
