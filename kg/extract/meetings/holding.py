"""Take those whom a verb before the noun for a meeting tells to have held it: "the minister held talks with"."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.meeting_words import FUTURE, GATHERS, HOLDS, INTERVIEWERS, NOUNS, OPENS, PAYS
from kg.extract.layout.wording import NEGATIONS, PAIRS, PREPOSITIONS, PUNCTUATION, RELATIVES, THAT, WAS, WITH_HIM
from kg.extract.meetings.decided import DECIDES, decided
from kg.extract.meetings.gathering import PAIR, Gathering
from kg.extract.meetings.hosts import inherit, joined_to
from kg.extract.meetings.met import collect_sides
from kg.extract.meetings.opening import opened_by
from kg.extract.meetings.own_meetings import we_hold
from kg.extract.meetings.seats import ROUND_NAMES, right_behind
from kg.extract.mentions.found import Gender, NounPhrase
from kg.kinds import EntityType, MeetingKind
from kg.lexicon.cues import load_cues
from kg.text.fold import with_and, word_set
from kg.text.sentences import Stretch
from kg.text.words import COMMAS

_BEFORE = 25
# "(Began) holding".
_IN_HOLDING = ("في", "عقد")


def held_by(
    layout: Layout, gathering: Gathering, sentence: Stretch, before: Gathering | None, *, with_him: bool
) -> None:
    """Take the parties told of before the noun, as in 'the minister held talks', 'the minister is to hold talks'.

    Args:
        layout: The release.
        gathering: What the noun tells; who holds it becomes a side.
        sentence: The sentence in which it stands.
        before: What the last verb of meeting before it tells of.
        with_him: Whether those named stand behind "with", so that whoever was told of before held it.
    """
    if _told_otherwise(layout, gathering, sentence, before):
        return
    for v in range(gathering.at - 1, max(sentence.first - 1, gathering.at - _BEFORE), -1):
        if _ends_before(layout, v) or _hosted(layout, gathering, v, with_him=with_him):
            return
        if layout.forms[v] not in _TELL_WHO or layout.forms[v - 1 : v + 1] == _IN_HOLDING:
            continue
        had = layout.phrase(v + 1) if layout.forms[v] in _WAS else None
        told = Gathering(at=v, first=v, stop=v + 1, kind=gathering.kind)
        if had is not None and layout.proclitic(had) in _FOR and layout.form(gathering.at - 1) not in _GOVERNS:
            told.sides.append(had)
        elif layout.forms[v] in _HELD_BY.get(gathering.kind, OPENS):
            _subjects(layout, told, gathering.at, between=len(gathering.sides) >= PAIR and not with_him)
            if _leads_there(layout, told, gathering) or not _holds(layout, told, gathering.at):
                return
            told.sides = told.sides or _as_before(layout, v, before, with_him=with_him)
            if not told.sides and (with_him or layout.form(v + 1) in WITH_HIM):
                _of_before(layout, told, gathering, sentence, before)
        elif layout.forms[v] in _TAKES_PART:
            _takes_part(layout, gathering, v, with_him=with_him)
            return
        else:
            continue
        _put_first(gathering, told)
        gathering.planned = gathering.planned or _to_come(layout, v)
        return


def _hosted(layout: Layout, gathering: Gathering, v: int, *, with_him: bool) -> bool:
    """Tell whether a verb names who only hosts those who meet, and take it as held: "X sponsors talks of A and B"."""
    if layout.forms[v] not in _HOSTS or len(gathering.sides) < PAIR or with_him:
        return False
    gathering.held, gathering.planned = True, gathering.planned or _to_come(layout, v)
    return True


def _took_part(layout: Layout, gathering: Gathering, sentence: Stretch) -> None:
    """Take who is told to take part in "the meeting" that nobody else is named for: "X attended the summit"."""
    for v in range(gathering.at - 1, max(sentence.first - 1, gathering.at - _BEFORE), -1):
        if layout.forms[v] in _END or gathering.sides:
            return
        told = Gathering(at=v, first=v, stop=v + 1, kind=gathering.kind)
        if layout.forms[v] in OPENS and "وفد" in layout.forms[v : gathering.at]:
            _subjects(layout, told, gathering.at)
            _leads_there(layout, told, gathering)
            return
        if layout.forms[v] in _TAKES_PART and layout.form(gathering.at - 1) in _INTO:
            _takes_part(layout, gathering, v, with_him=True)
            gathering.planned = layout.forms[v].removeprefix("و").startswith("س")
            return


def _told_otherwise(layout: Layout, gathering: Gathering, sentence: Stretch, before: Gathering | None) -> bool:
    """Tell whether nobody need be looked for who holds a meeting: it is told when, who takes part or is to meet."""
    if (us := we_hold(layout, gathering, sentence)) is not None:
        gathering.sides, gathering.held = [us, *gathering.sides], True
        return True
    if gathering.definite:
        opener = opened_by(layout, gathering, sentence)
        if opener is None:
            _took_part(layout, gathering, sentence)
        elif opener.entity not in {p.entity for p in gathering.sides}:
            gathering.sides, gathering.held = [opener, *gathering.sides], True
        return True
    when = layout.form(gathering.at - 1) in _WHEN
    return when or _brought(layout, gathering) or decided(layout, gathering, sentence, before)


def _brought(layout: Layout, gathering: Gathering) -> bool:
    """Take those whom a verb right before them tells a meeting to have brought together: "X and Y were brought by"."""
    last = layout.ends_at.get(gathering.at - 1)
    first = joined_to(layout, last) if last is not None and not gathering.sides else ()
    if last is None or not first or layout.form(first[0].first - 1).removeprefix("و") not in GATHERS:
        return False
    gathering.sides, gathering.held = [*first, last], True
    return True


_HOSTS = with_and("ترعى يرعى رعى رعت نظم نظمت ينظم تنظم سينظم ستنظم سيرعى سترعى")


def _as_before(layout: Layout, v: int, before: Gathering | None, *, with_him: bool) -> list[NounPhrase]:
    """Return those who met before where they hold it too: "the two presidents held", "and (the council) also held"."""
    if before is None or with_him:
        return []
    behind = layout.form(v - 1 - (layout.form(v - 1) == "قد"))
    if layout.form(v + 1) in _THE_TWO or behind in _THE_TWO:
        return before.sides[:PAIR] if len(before.sides) >= PAIR else []
    body = before.sides[0] if before.sides else None
    unnamed = layout.form(v - 1) in _ALSO and layout.phrase(v + 1) is None
    same = body is not None and layout.forms[v].endswith("ت") is (body.gender is Gender.FEMININE)
    organ = body is not None and layout.found.entity(body.entity).type is EntityType.ORGANISATION
    return [body] if body is not None and unnamed and same and organ else []


_THE_TWO = PAIRS | word_set("الجانبان الجانبين الطرفان الطرفين")
_ALSO = word_set("كما أيضا")


def _put_first(gathering: Gathering, told: Gathering) -> None:
    """Put those whom a verb of holding names before those whom the noun names, who are taken once."""
    known = {p.entity for p in gathering.sides}
    own = [n for n, p in enumerate(told.sides) if p.entity not in known]
    heads = {n + len(own): head for n, head in gathering.heads.items()}
    gathering.heads = heads | {own.index(n): head for n, head in told.heads.items() if n in own}
    gathering.sides = [*(told.sides[n] for n in own), *gathering.sides]
    gathering.first = told.at if own else gathering.first
    gathering.held = True


def _subjects(layout: Layout, told: Gathering, stop: int, *, between: bool = False) -> None:
    """Take those whom a verb before the noun names, or the one right before it with whom he is joined to."""
    collect_sides(layout, told, stop, talks=False)
    before = layout.ends_at.get(told.at - 1 - (layout.form(told.at - 1) == "قد"))
    if told.sides or before is None or layout.form(before.first - 1) in PREPOSITIONS:
        return
    sides = [*joined_to(layout, before), before]
    verb = layout.form(sides[0].first - 1)
    if layout.forms[told.at] in _NOUN_TOO and (verb in load_cues().forms or verb in DECIDES) and between:
        # "X (and Y) announced the holding of a meeting between A and B".
        return
    told.sides += sides


def _ends_before(layout: Layout, v: int) -> bool:
    """Tell whether who holds a meeting is not told of beyond a word: a sign, "that" or another meeting."""
    form = layout.forms[v]
    if form in _END:
        return True
    another = NOUNS.get(form, MeetingKind.VISIT) is not MeetingKind.VISIT
    if another and (form.endswith("ا") or layout.form(v - 1) in OPENS):
        return True
    # "Began in (left out in English) holding".
    return form in _NOUN_TOO and layout.form(v - 1) in PREPOSITIONS and layout.form(v - 1) != "في"


# "Had a view of a meeting", "refused any meeting": it was not his.
_GOVERNS = frozenset(PREPOSITIONS) | word_set("لأي أي بأي")


def _holds(layout: Layout, told: Gathering, at: int) -> bool:
    """Tell whether what somebody heads or ends is the meeting: not a committee, nor his article on a visit."""
    if layout.forms[told.at].removeprefix("و") not in _OF_THINGS:
        return True
    of = (layout.found.entity(p.entity).type for p in told.sides)
    return EntityType.DELEGATION in of or right_behind(layout, told.stop, at)


# Other things than meetings are headed and ended as well.
_OF_THINGS = word_set("رأس رأست اختتم اختتمت أنهى أنهت")


def _leads_there(layout: Layout, told: Gathering, gathering: Gathering) -> bool:
    """Take who heads a delegation to a meeting as present at it; tell whether he does."""
    leads = "وفد" in layout.forms[told.at : gathering.at] and layout.form(gathering.at - 1) == "الي"
    gathering.present += [p.entity for p in told.sides if leads]
    return leads


def _to_come(layout: Layout, v: int) -> bool:
    """Tell whether a verb of holding tells of what is to come: "will pay a visit", "called on him to hold"."""
    form = layout.forms[v].removeprefix("و")
    return (layout.form(v - 1) in _THAT_HE and form in _IMPERFECT) or form.startswith(("سي", "ست"))


_THAT_HE = word_set("أن بأن")
_IMPERFECT = word_set("يجري تجري يعقد تعقد يؤدي تؤدي يقوم تقوم يبدأ تبدأ")


def _takes_part(layout: Layout, gathering: Gathering, v: int, *, with_him: bool) -> None:
    """Take those who are told to take part in, attend or oversee what the noun tells: they meet those it names."""
    before, preposition = layout.form(v - 1), layout.form(gathering.at - 1)
    wished = before in _THAT_HE and layout.form(v - 2) not in FUTURE
    if before in NEGATIONS or wished or (preposition in PREPOSITIONS and preposition not in _INTO):
        return
    told = Gathering(at=v, first=v, stop=v + 1, kind=gathering.kind)
    _subjects(layout, told, gathering.at)
    if not told.sides or told.sides[0].first > v + _AT_ONCE or _part_of_another(layout, told, gathering.at):
        return
    if with_him and not gathering.named:
        # "Took part in talks with N".
        _put_first(gathering, told)
    else:
        gathering.present += [p.entity for p in told.sides]
        gathering.held = True


def _part_of_another(layout: Layout, told: Gathering, at: int) -> bool:
    """Tell whether it is something else they take part in: "in a march against talks", "in preparing for talks"."""
    between = layout.forms[told.sides[-1].last + 1 : at]
    return "ضد" in between or (layout.forms[at].startswith("ل") and layout.forms[at] not in _MEETS and "في" in between)


_MEETS = word_set("لقاء لقاءات")
_TAKES_PART = with_and("شارك شاركت يشارك تشارك سيشارك ستشارك حضر حضرت يحضر تحضر سيحضر ستحضر أشرف أشرفت يشرف تشرف")
_AT_ONCE = 8
# "Took part in", "oversaw": not "shared pictures of".
_INTO = word_set("في على")


def _of_before(
    layout: Layout, told: Gathering, gathering: Gathering, sentence: Stretch, before: Gathering | None
) -> None:
    """Take whoever was told of before as who holds it, with the one it was held with: "N, with whom he held talks"."""
    verb = layout.forms[told.at]
    with_whom = layout.form(told.at + 1) in WITH_HIM
    behind = told.at - 1 - (layout.form(told.at - 2) in COMMAS)
    whom = layout.ends_at.get(behind - 1) if with_whom and layout.form(told.at - 1) in RELATIVES else None
    other = with_whom and layout.form(told.at + 2) in INTERVIEWERS
    if other or (with_whom and whom is None) or verb.removeprefix("و") in _OF_MORE:
        return
    asked = Gathering(at=told.at, first=told.at, stop=told.at, kind=gathering.kind, noun=True, sides=[*gathering.sides])
    asked.sides += [whom] if whom is not None else []
    if before is not None and layout.found.phrases_in(
        layout.words.starts[before.stop - 1] + 1, layout.words.starts[told.at]
    ):
        # Somebody else was told of since.
        before = None
    if inherit(layout, asked, sentence, before) and (asked.sides[0].gender is Gender.FEMININE) == verb.endswith("ت"):
        told.sides += [asked.sides[0], *([whom] if whom is not None else [])]


# "The two held", "they held"; and "the holding of", which may be offered or refused.
_OF_MORE = word_set("أجريا أجروا عقدا عقدوا سيجريان إجراء")
# "Held" and "chaired" are written as "the holding of" and "head".
_NOUN_TOO = word_set("عقد رأس")
# "There was for (X had) a meeting with".
_WAS, _FOR = WAS | word_set("سيكون ستكون يكون تكون"), frozenset({"ل", "لل"})
# "Held after the meeting of": another meeting than the one held.
_WHEN = word_set("بعد قبل قبيل بعيد عقب منذ")
_RECEIVES = HOLDS | with_and("تلقى تلقت يتلقى تتلقى")
_HELD_BY = {MeetingKind.CALL: _RECEIVES, MeetingKind.VISIT: PAYS}


# Verbs of those who hold or attend a meeting.
_TELL_WHO = (_WAS | OPENS | _TAKES_PART).union(*_HELD_BY.values())
# Beyond these nobody is told of who holds it.
_END = THAT | PUNCTUATION - ROUND_NAMES
