"""Pass over what only tells of the occasion: prepositions that the cue does not take, times, brackets and commas."""

from kg.extract.layout.blessings import past_blessing
from kg.extract.layout.wording import (
    ADVERBS,
    AND_WITH,
    DOCUMENTS,
    PREPOSITIONS,
    PUNCTUATION,
    RELATIVES,
    THAT,
    WHOLE,
    definite,
)
from kg.extract.mentions.speech import ACCORDING
from kg.extract.stances.actions import is_action
from kg.extract.stances.addressed import TURNED, past_turning
from kg.extract.stances.amounts import past_apposition
from kg.extract.stances.asked import asked_apart
from kg.extract.stances.because_that import OPEN_GROUND
from kg.extract.stances.behind_asides import past_this
from kg.extract.stances.heads import head_at
from kg.extract.stances.honoured import past_honours
from kg.extract.stances.noun_phrases import past_feast, past_issue, past_noun, titled
from kg.extract.stances.partners import over_guest
from kg.extract.stances.past_asides import next_comma, past_present, past_time, to_that
from kg.extract.stances.walk import Step, Walk, speaks
from kg.text.fold import word_set
from kg.text.words import COMMAS

OCCASIONS = word_set(
    "بيان تصريح تصريحات كلمة كلمته كلمتها لقاء اجتماع مؤتمر المؤتمر حديث حديثه مقابلة حوار خطاب تغريدة ختام وقت بداية"
    " رسالتين رسائل مستهل سياق إطار أعقاب تقرير رسالة جلسة ندوة مكالمة بلاغ الاجتماع اللقاء الجلسة مداخلة مقال"
    " دورة دورته دورتها اجتماعه اجتماعها جلسته جلستها مؤتمره مؤتمرها قمته قمتها لقائه لقائها برقية اتصال"
)
# "On the margin of", "at the level of": the preposition belongs to the noun, not to the cue.
STANDING = frozenset(["هامش", "مستوي", "خلفيه", "صعيد", "لسان", "غرار", "اثر", "متن", "حد"])
# "Under the chairmanship of X", "in the presence of X": who that is says nothing.
_CHAIRED = word_set("برئاسة بقيادة بحضور وبحضور برعاية")
_LONGEST, _SHORT, _FAR = 16, 3, 25


def over(walk: Walk) -> Step:
    """Skip a preposition with its complement.

    Args:
        walk: The walk, standing at the preposition.

    Returns:
        That it was passed.
    """
    walk.aside = True
    walk.i += 1
    if walk.layout.forms[walk.i - 1] in _CHAIRED and (past := past_present(walk)):
        walk.i = past
        return True
    if walk.layout.forms[walk.i - 1] == "بمناسبه":
        walk.i = past_feast(walk.layout, walk.i, walk.stop)
        return True
    if _declares(walk):
        walk.i += 1
        return True
    if (comma := _occasion_ends(walk)) is not None:
        walk.i = comma
        return True
    if walk.layout.form(walk.i) in STANDING:
        return _over_standing(walk)
    first = walk.i
    pass_noun(walk)
    over_guest(walk, first)
    return _over_relative(walk)


def _over_relative(walk: Walk) -> bool:
    """Skip what is said of an occasion by "which", up to the comma, "that" or the need for something."""
    layout = walk.layout
    if layout.form(walk.i) not in _WHICH:
        return True
    if "ان" not in walk.form.verb.takes:
        # "At the meeting that was held the conditions": what is reviewed stands behind the verb of "which".
        walk.i += 2 * (layout.form(walk.i + 1) in _HELD and definite(layout.form(walk.i + 2)))
        return True
    for i in range(walk.i + 1, min(walk.stop, walk.i + _FAR)):
        form = layout.forms[i]
        if form in COMMAS or form in THAT or head_at(layout, i, walk.stop) or _takes_action(walk, i):
            walk.i = i
            break
        if form in PUNCTUATION:
            break
    return True


def _takes_action(walk: Walk, i: int) -> bool:
    """Tell whether a preposition that the cue takes stands at a place with an action or a governing word behind it."""
    taken = PREPOSITIONS.get(walk.layout.forms[i]) in walk.form.verb.takes and i + 1 < walk.stop
    return taken and (is_action(walk.layout.form(i + 1)) or head_at(walk.layout, i + 1, walk.stop) is not None)


_WHICH = frozenset(["الذي", "التي"])
_HELD = word_set("عقد عقدت جرى جرت أقيم أقيمت انعقد انعقدت")
_NEAR_TONGUE = 4


def _over_standing(walk: Walk) -> bool:
    """Skip what the level, margin or tongue is of: up to the comma, the next preposition or what is said."""
    layout = walk.layout
    walk.i = walk.i + 1
    near = range(walk.i, min(walk.stop, walk.i + _NEAR_TONGUE))
    # Whose tongue it is, with the office and the name; on the margin of something a definite noun ends the phrase.
    whole = layout.form(walk.i - 1) != "لسان"
    if who := next((p for k in near if (p := layout.phrase(k)) or (whole and definite(layout.form(k)))), None):
        walk.i = who.last + 1
        return True
    while walk.i < walk.stop and layout.forms[walk.i] not in PUNCTUATION | THAT:
        form = layout.forms[walk.i]
        if form in PREPOSITIONS or head_at(layout, walk.i, walk.stop) or _is_taken(walk, form):
            break
        before = walk.i
        pass_noun(walk)
        actor = layout.phrase(walk.i)
        if walk.i == before or not (layout.proclitic(actor) if actor else layout.form(walk.i)).startswith("و"):
            break
    return True


def _is_taken(walk: Walk, form: str) -> bool:
    """Tell whether a preposition that the cue takes is written on to a word."""
    return form[:1] in ("ب", "ل") and form[0] in walk.form.verb.takes and form not in WHOLE and len(form) > _SHORT


def _declares(walk: Walk) -> bool:
    """Tell whether a document is followed by what is declared in it: "announced in a statement the halt of"."""
    written = walk.layout.form(walk.i) in _WRITTEN and "0" in walk.form.verb.takes
    return written and is_action(walk.layout.form(walk.i + 1))


_WRITTEN = word_set("بيان تصريح تصريحات كلمة خطاب بلاغ رسالة تغريدة مؤتمر مقابلة")


def _occasion_ends(walk: Walk) -> int | None:
    """Return the comma at which a longer occasion ends: "at the close of the work of its session, its commitment"."""
    if walk.layout.form(walk.i) not in OCCASIONS:
        return None
    relative = False
    # "He affirmed, in his address to the session of X, the": what stands between commas is passed to the second.
    apart = walk.layout.form(walk.i - 2) in COMMAS
    for i in range(walk.i + 1, min(walk.stop, walk.i + _LONGEST)):
        form = walk.layout.forms[i]
        if form in COMMAS:
            # "Condemned in a statement the attack, and called on": the object has come before the comma.
            who = titled(walk.layout, i)
            if who is None:
                behind = walk.layout.form(i + 1)
                return None if speaks(behind) or behind in OPEN_GROUND else i
            # Behind an occasion, with no preposition, stands who speaks.
            return who.last + 1 if walk.layout.form(who.first - 1) in PREPOSITIONS else None
        if form in THAT or form in PUNCTUATION or PREPOSITIONS.get(form) in walk.form.verb.takes:
            return None
        if form in _WHICH and "ان" not in walk.form.verb.takes:
            return None
        if is_action(form) and not definite(form) and _takes_behind(walk, i):
            return None
        relative = relative or form in RELATIVES
        written = form.startswith(("ب", "ل")) and not (apart and form[0] not in walk.form.verb.takes)
        if not relative and (written or head_at(walk.layout, i, walk.stop)):
            return None
    return None


def _takes_behind(walk: Walk, i: int) -> bool:
    """Tell whether what is done may begin at a place: its doer is known, and the occasion before it is whole."""
    layout = walk.layout
    whole = definite(layout.form(i - 1)) or i in (layout.place_at.get(k) for k in (i - 1, i - 2))
    return whole and bool(walk.subject) and "0" in walk.form.verb.takes


def over_partner(walk: Walk) -> Step:
    """Skip a partner who is no known actor, up to the comma after him where there is one.

    Args:
        walk: The walk, standing at the partner.

    Returns:
        That he was passed.
    """
    for i in range(walk.i, min(walk.stop, walk.i + 9)):
        if walk.layout.forms[i] in COMMAS or _opens_apart(walk, i):
            walk.i = i
            return True
    return pass_noun(walk)


def _opens_apart(walk: Walk, i: int) -> bool:
    """Tell whether a quotation opens at a place behind a partner, to which no preposition belongs."""
    layout = walk.layout
    return i > walk.i and i in layout.quote_at and layout.forms[i - 1] not in PREPOSITIONS


def pass_noun(walk: Walk) -> Step:
    """Skip a noun phrase: a known name, a time, or a noun with its adjectives."""
    layout = walk.layout
    written = layout.form(walk.i) in DOCUMENTS | OCCASIONS
    walk.i = past_noun(layout, walk.i, walk.stop)
    if layout.form(walk.i) in COMMAS and (who := titled(layout, walk.i)) is not None:
        walk.i = who.last + 1 if layout.form(who.first - 1) in PREPOSITIONS else who.first
    walk.i = past_issue(layout, walk.i) if written else walk.i
    return True


# "According to the statement that was put out, the attack": who says it is told elsewhere. "In answer to X, that".
_ANSWERING = frozenset(["ردا", "تعليقا", "تعقيبا"])
_ASIDES = _ANSWERING | AND_WITH | {"وفقا", "طبقا"}


def _past_source(walk: Walk) -> int:
    """Return the place past "according to" with its source, or past what is said of an occasion, between commas; or 0.

    "Renewed at its session, which it held in X, its condemnation": an attitude must stand behind the second comma.
    """
    layout, after = walk.layout, walk.layout.form(walk.i + 1)
    which = after in _WHICH and walk.aside
    reach = range(walk.i + 2, min(walk.stop - 1, walk.i + (_FAR if which else _LONGEST)))
    comma = next((i for i in reach if layout.forms[i] in COMMAS), 0)
    if after in ACCORDING:
        return comma + 1 if comma else walk.i + 1
    return comma + 1 if which and comma and head_at(layout, comma + 1, walk.stop) else 0


def pass_aside(walk: Walk) -> Step:
    """Skip a time, an adverb, a bracket or a comma; another sign ends the search."""
    layout, form = walk.layout, walk.layout.forms[walk.i]
    if form in TURNED and "says" in walk.form.verb.flags:
        return past_turning(walk)
    if form in _WHOLLY and layout.form(walk.i + 1) in _WHOLLY[form]:
        walk.i += 2
        return True
    if past := _past_occasion(walk) or past_this(walk) or (form in COMMAS and _past_source(walk)):
        walk.i = past
        return True
    actors = [*walk.subject, *walk.addressee]
    told = form in COMMAS and actors and not asked_apart(walk)
    past = past_apposition(layout, actors[-1], walk.i) if told else 0
    if past:
        # What stands so between commas may be those who are asked: "X called on, the sides concerned, to".
        walk.i, walk.asked = past, walk.asked or walk.form.verb.addressee == "0"
        return True
    closes = form == '"' and walk.i not in layout.quote_at
    leads = form == "؛" and layout.form(walk.i + 1) in THAT
    # "Here" is no "congratulated", whose alif bears a sign.
    here = form == "هنا" and layout.found.release.text.startswith("هنا", layout.words.starts[walk.i])
    if here or form in ADVERBS or form in COMMAS or form in ("-", "–", "»", "”") or closes or leads:
        walk.i += 1
        return True
    return None if form in PUNCTUATION else False


_RESERVE = word_set("تحفظ قيد تردد مواربة شرط استثناء هوادة")
# "We back without reserve", "reject lock, stock and barrel".
_WHOLLY = {**dict.fromkeys(word_set("دون بدون بلا"), _RESERVE), **dict.fromkeys(word_set("جملة"), word_set("وتفصيلا"))}
_DASHES, _BETWEEN_DASHES = frozenset("-–"), 30
_WITH_HIM = frozenset(["له", "لها", "لهم", "لهما"])
_ACCOMPANYING = word_set("المرافق المرافقة المرافقين المرافقون")


def _past_occasion(walk: Walk) -> int:
    """Return the place past a blessing, a chair, a time, "according to" or a bracket, or 0 where none stands."""
    layout, form = walk.layout, walk.layout.forms[walk.i]
    if (past := max(past_blessing(layout, walk.i), past_time(layout, walk.i))) > walk.i:
        return past
    if form in _CHAIRED and (head := layout.phrase(past_honours(layout, walk.i + 1))):
        return head.last + 1
    if form in AND_WITH and walk.subject and (beside := layout.phrase(walk.i + 1)) and layout.bare(beside):
        # "The opposition, and with it the union, rejects": they reject it together.
        walk.subject.append(beside)
        return beside.last + 1
    if form in _ASIDES and (comma := next_comma(walk)):
        return comma
    if form == "بعدما" or (form == "بعد" and layout.form(walk.i + 1) == "ان"):
        return to_that(walk)
    if form in _DASHES and walk.subject and walk.i == walk.subject[-1].last + 1:
        # "X said - during the meeting, according to Y - that".
        reach = range(walk.i + 1, min(walk.stop - 1, walk.i + _BETWEEN_DASHES))
        return next((j + 1 for j in reach if layout.forms[j] in _DASHES), 0)
    if form in _WITH_HIM and layout.form(walk.i - 1) in _ACCOMPANYING:
        return walk.i + 1
    if form in _ANSWERING and layout.form(walk.i + 1) == "علي":
        walk.aside = True
        return past_noun(layout, walk.i + 2, walk.stop)
    if form == "(":
        return next((j + 1 for j in range(walk.i, min(walk.stop, walk.i + 15)) if layout.forms[j] == ")"), walk.i + 1)
    return 0
