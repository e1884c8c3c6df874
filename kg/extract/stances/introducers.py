"""Decide where the content of a frame begins: at 'that', a preposition, a colon or a quotation."""

from kg.extract.layout.wording import (
    ADJUNCTS,
    COLLECTIVES,
    DOCUMENTS,
    PREPOSITIONS,
    RESETS,
    STOPS,
    TEXT_OF,
    THAT,
    WITH_HIM,
    WRITINGS,
)
from kg.extract.mentions.found import NounPhrase
from kg.extract.mentions.put_out import PUT_OUT_BY
from kg.extract.stances.actions import is_action
from kg.extract.stances.adjuncts import OCCASIONS, STANDING, over, over_partner
from kg.extract.stances.attached import VOTED, WITH, attached_inside, is_taken
from kg.extract.stances.items import FIRST, item_start
from kg.extract.stances.strays import of_occasion, strays
from kg.extract.stances.subjects import take
from kg.extract.stances.twins import of_which, quotes_another, said_apart, said_by_another
from kg.extract.stances.walk import Step, Walk, conditional, opens_that
from kg.lexicon.nouns import nouns_ar
from kg.text.fold import word_set
from kg.text.words import COMMAS

_WHO = frozenset(["الذي", "التي", "الذين"])


def end_at_that(walk: Walk) -> Step:
    """End at 'that'; a cue that does not take it has no frame."""
    if walk.layout.forms[walk.i] in BECAUSE:
        return _end_at_because(walk)
    if not opens_that(walk, walk.i):
        return False
    takes = walk.form.verb.takes
    if "ان" not in takes and not takes & {"ب", "علي", "الي", "من", "عن"}:
        return None
    before = walk.layout.forms[walk.i - 1]
    if before in _BEFORE_OR_AFTER:
        # "Called on them, after parliament had voted, to".
        reach = range(walk.i, min(walk.stop, walk.i + _OCCASION))
        walk.i, walk.aside = next((k + 1 for k in reach if walk.layout.forms[k] in COMMAS), walk.stop), True
        return True
    if before in _ANOTHER_CLAUSE or of_which(walk) or said_apart(walk):
        return None
    if (speech := _speech_after_which(walk)) is not None:
        walk.i, walk.aside = speech, True
        return True
    return walk.frame(walk.i + (not conditional(walk.layout, walk.i)), "ان")


def _end_at_because(walk: Walk) -> Step:
    """End at "because" behind a feeling that is had for what follows: "it regrets because nobody answered"."""
    behind = walk.i == max(walk.subject[-1].last if walk.subject else 0, walk.at) + 1
    felt = walk.form.verb.force in _FELT and "ل" in walk.form.verb.takes
    return walk.frame(walk.i + 1, "ان") if felt and behind else False


_FELT = frozenset(["regrets", "welcomes", "criticises"])
#: "Because", written on to "it" or not.
BECAUSE = word_set("لأن لأنه لأنها لأنهم لأننا")


# "Just as", "while", "however" with "that": another clause, told by whoever tells this one.
_ANOTHER_CLAUSE = word_set("كما حين غير إلا بيد علما")
_BEFORE_OR_AFTER, _OCCASION = word_set("بعد قبل منذ"), 14


def _speech_after_which(walk: Walk) -> int | None:
    """Return the speech behind "X, who had announced that he would stay, said": its 'that' belongs to "who"."""
    behind = bool(walk.subject) and walk.i - 2 > walk.subject[-1].last
    if "says" not in walk.form.verb.flags or not behind or walk.layout.forms[walk.i - 2] not in _WHO:
        return None
    return next((j for j in range(walk.i + 1, walk.stop) if j in walk.layout.quote_at), None)


def end_at_colon(walk: Walk) -> Step:
    """End at a colon after a cue that says."""
    if walk.layout.forms[walk.i] != ":":
        return False
    below = walk.layout.form(walk.i + 1) == "\n"
    listed = below or (item_start(walk.layout, walk.i + 1) is not None and walk.layout.form(walk.i + 1) in FIRST)
    if ("says" in walk.form.verb.flags and not said_by_another(walk)) or (listed and "0" in walk.form.verb.takes):
        return walk.frame(walk.i if below else walk.i + 1, ":")
    return None


def end_at_quotation(walk: Walk) -> Step:
    """End at a quotation, unless it only holds a name."""
    stop = walk.layout.quote_at.get(walk.i)
    if stop is None:
        return False
    if (attached := attached_inside(walk)) is not None:
        return attached
    phrase = walk.layout.phrase(walk.i + 1)
    if phrase and stop - walk.i <= 6 and phrase.last >= stop - 3:
        walk.i += 1 if not walk.subject else stop - walk.i
        return True
    if walk.wants_subject and not walk.subject and walk.i == walk.at + 1 and _calls_itself(walk, stop):
        walk.blank, walk.i = walk.i + 1, stop
        return True
    if _only_names(walk, stop):
        walk.i = stop
        return True
    if "says" in walk.form.verb.flags:
        return None if quotes_another(walk) else walk.frame(walk.i + 1, '"')
    if "0" in walk.form.verb.takes:
        return walk.frame(walk.i + 1, "0")
    return _calls_inside(walk, stop)


def _calls_itself(walk: Walk, stop: int) -> bool:
    """Tell whether a quotation right behind the verb is what its subject is called: "and "X" said that"."""
    if walk.form.inflected.pronoun:
        return False
    after = walk.layout.form(stop)
    follows = after in THAT or (PREPOSITIONS.get(after) in walk.form.verb.takes and walk.layout.form(stop + 1) in THAT)
    return stop - walk.i <= (_LONG_NAME if follows else _NAME)


_NAME, _LONG_NAME = 5, 9


def _calls_inside(walk: Walk, stop: int) -> Step:
    """Step into a quotation that holds whom the cue calls on with what they are to do: 'called "all sides to stop"'."""
    verb, known = walk.form.verb, walk.addressee[-1].last if walk.addressee else walk.object
    if 0 < walk.i - known <= _BESIDE and known > walk.at and is_action(walk.layout.form(walk.i + 1)):
        # 'Bound the government to "keep the unity of the country"'.
        return walk.frame(walk.i + 1, next((how for how in ("ب", "الي", "علي") if how in verb.takes), "0"))
    if stop - walk.i <= _TERM or not (verb.addressee == "0" or verb.target):
        walk.i = stop
        return True
    if walk.i == walk.at + 1:
        walk.asked, walk.wants_subject = True, False
    walk.i += 1
    return True


_BESIDE, _BODY_NAME = 2, 8
# A quotation no longer than this, signs included, holds a name or a term.
_TERM = 6


def _only_names(walk: Walk, stop: int) -> bool:
    """Tell whether a quotation is a title or a term, or what is said follows later: "at a feast of 'X', saying"."""
    before, after = walk.layout.form(walk.i - 1), walk.layout.form(stop)
    if walk.form.verb.force == "considers" and (before in _POINTING or walk.i == walk.at + 1):
        # "Considered that 'a blow'": what something is held to be.
        return False
    beyond = walk.layout.form(stop + (after in COMMAS))
    if (
        before in _TITLED
        or beyond in _SAYING
        or (stop - walk.i <= _BODY_NAME and _is_body(before))
        or (beyond in THAT and stop - walk.i <= _TERM and walk.aside)
    ):
        return True
    if (before in ("ل", "ب") or after in THAT | {":"}) and stop - walk.i <= 6:
        return True
    decried = walk.i == walk.at + 1 and not walk.wants_subject and "0" in walk.form.verb.takes
    return not decried and stop - walk.i <= 4 and stop < walk.stop - 3 and (walk.aside or after not in STOPS)


def _is_body(form: str) -> bool:
    """Tell whether a folded word is a body or force, whose name the quotation behind it is: "the party 'X'"."""
    head = nouns_ar().head(form)
    return head is not None and head.kind in ("organisation", "armed")


# What stands in quotation marks behind these is a title or a topic, and is not said.
_TITLED = word_set(
    "بشأن حول بعنوان عنوان بخصوص بشعار شعار باسم اسم بمسمى مسمى حملة مشروع مبادرة برنامج لبرنامج كتاب كتابه كتابها تضم"
)
_SAYING, _BARE = word_set("قائلا قائلة قائلين بالقول"), frozenset(["ب", "ل"])
# What one is congratulated on is no mere occasion of it.
_FEASTS = frozenset(["بمناسبه", "بعيد"])
PASSED = ADJUNCTS | _BARE
_POINTING = frozenset(["ذلك", "هذا", "الامر"])


def pass_document(walk: Walk) -> Step:
    """Take the document after "it came in" for the subject, so that who issued it may follow."""
    within = walk.layout.forms[walk.i] == "في" and "document" in walk.form.verb.flags
    if not within or walk.blank >= 0 or walk.subject:
        return False
    at = walk.i + 1 + (walk.layout.form(walk.i + 1) in TEXT_OF)
    if walk.layout.form(at) in WRITINGS and (author := _author(walk, at + 1)) is not None:
        return take(walk, walk.subject, author)
    if walk.layout.form(at) not in DOCUMENTS:
        return False
    walk.blank, walk.i = at, at + 1
    issuer = walk.layout.phrase(at + 3) if walk.layout.form(at + 1) in _WHO else None
    if issuer is not None and walk.layout.form(at + 2) in PUT_OUT_BY | _READ_OUT and not walk.layout.proclitic(issuer):
        walk.i = at + 3
        return take(walk, walk.subject, issuer)
    return True


def _author(walk: Walk, i: int) -> NounPhrase | None:
    """Return whose a letter or a speech is: "the letter of X", "a tweet by X"."""
    phrase = walk.layout.phrase(i)
    return phrase if phrase is not None and walk.layout.proclitic(phrase) in ("", "ل", "لل") else None


_READ_OUT = word_set("تلاه تلته")


def end_at_preposition(walk: Walk) -> Step:
    """End at a preposition that the cue takes; skip another with what it governs."""
    form = walk.layout.forms[walk.i]
    kind = PREPOSITIONS.get(form)
    verb = walk.form.verb
    if form in WITH_HIM and "joint" in verb.flags:
        walk.i, walk.with_him = walk.i + 1, True
        return True
    votes = form in VOTED and form in verb.takes
    own = (form in _FEASTS and verb.force == "congratulates") or (form in WITH and is_taken(walk, form))
    if kind is None and not votes and (form not in PASSED or own):
        return False
    after = walk.layout.form(walk.i + 1)
    if after in walk.nouns and verb.takes & {"صوره", "مسووليه"}:
        walk.i += 1
        return True
    if form in _BARE or votes:
        return walk.frame(walk.i + 1, form) if form in verb.takes else over(walk)
    if "joint" in verb.flags and (shared := _shared(walk, form, kind)) is not None:
        return shared
    if (content := _governed(walk, form)) is not None:
        return walk.frame(content, kind or form)
    phrase = walk.layout.phrase(walk.i + 1)
    if phrase and form == "عن" and (walk.names_issuer() or (walk.i == walk.at + 1 and "document" in verb.flags)):
        return take(walk, walk.subject, phrase)
    if phrase and (kind == verb.addressee or kind in _ASKED_OF.get(verb.force, ())):
        return take(walk, walk.addressee, phrase)
    walk.asked = walk.asked or kind == verb.addressee
    if kind == "الي" and "says" in verb.flags and "0" not in verb.takes and "الي" not in verb.takes:
        walk.i += 1
        return True
    return over(walk)


# "Asked to X that he", "demanded from X that he": other prepositions than the common one.
_ASKED_OF = {"asks": ("الي",), "demands": ("من",)}


def _governed(walk: Walk, form: str) -> int | None:
    """Return where the content begins when the cue takes the preposition here, alone or as 'at the side of'."""
    kind, takes, after = PREPOSITIONS.get(form), walk.form.verb.takes, walk.layout.form(walk.i + 1)
    if kind == "الي" and after == "جانب":
        # "Along with": what is done stands behind those who are named so.
        return walk.i + 2 if after in takes else None
    if kind in takes and after not in STANDING and not _is_adjunct(walk, form, after) and not strays(walk):
        return None if of_occasion(walk, form, kind) else walk.i + 1
    return None


def _shared(walk: Walk, form: str, kind: str | None) -> Step | None:
    """Take those who do it together: "with X", "between X and Y"; None when neither stands here."""
    if kind == "مع":
        return _partner(walk)
    between = walk.layout.phrase(walk.i + 1) if form == "بين" and not walk.subject else None
    return take(walk, walk.subject, between) if between is not None else None


def _partner(walk: Walk) -> Step:
    """Take those with whom it is done."""
    walk.i += 1
    while walk.layout.form(walk.i) in ("كل", "كلا", "من"):
        walk.i += 1
    if walk.layout.phrase(walk.i) is None and walk.layout.form(walk.i) in COLLECTIVES:
        # "With the two presidents the Iranian N and the Turkish M": the names stand behind the office of both.
        walk.i = next((k for k in (walk.i + 1, walk.i + 2) if walk.layout.phrase(k)), walk.i)
        first = walk.layout.phrase(walk.i)
        second = walk.layout.phrase(first.last + 2) if first else None
        if first and second and walk.layout.form(first.last + 1).startswith("وال"):
            take(walk, walk.partner, first)
            walk.i = second.first
    phrase = walk.layout.phrase(walk.i)
    return take(walk, walk.partner, phrase) if phrase else over_partner(walk)


def _is_adjunct(walk: Walk, form: str, after: str) -> bool:
    """Tell whether a preposition the cue may take here only tells of time or occasion."""
    # "Warned, for his part, of the delay"
    if walk.i + 1 in walk.layout.time_at or (form == "علي" and after in _OUTLETS) or after in RESETS:
        return True
    if form == "من" and after in _CAPITAL:
        return "من" in walk.layout.forms[walk.i + 2 : walk.i + 2 + _TERM]
    return form == "في" and (after in OCCASIONS or walk.layout.place_at.get(walk.i + 1, 0) > walk.i + 1)


# "On the platform X", "on his page": where something is said.
_OUTLETS = word_set(
    "منصة منصته منصتها حسابه حسابها موقع موقعه موقعها صفحته صفحتها صفحة تويتر فيسبوك إكس شاشة قناة مواقع وسائل حسابات"
    " تطبيق تلغرام متن هواء أثير"
)
_CAPITAL = word_set("العاصمة مدينة مقر")
