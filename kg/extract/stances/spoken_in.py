"""Find whose words or whose visit "in it" means: "a letter that X sent to Y, in which he said", "the visit of X"."""

from collections.abc import Iterator, Mapping

from kg.extract.layout.lay import Layout
from kg.extract.layout.meeting_words import INTERVIEWERS
from kg.extract.layout.wording import PREPOSITIONS, STOPS, THAT, THEREIN, WHICH
from kg.extract.mentions.found import NounPhrase
from kg.extract.mentions.put_out import ISSUED_BY, PUT_OUT_BY
from kg.extract.stances.doers import DEEDS
from kg.extract.stances.headings import is_press
from kg.extract.stances.honoured import actor_at, past_honours
from kg.kinds import EntityType
from kg.lexicon.conjugate import perfect
from kg.text.fold import with_and, word_set

_LONGEST, _ADJECTIVES = 30, 3
_OPENING = frozenset(["و", "\n", "،"])
# What somebody says, writes, sends, or holds while he speaks: the masculine, and what "in her" stands for.
_HIS = word_set(
    "تصريح خطاب حديث بيان مقال منشور حوار إعلان تقرير بلاغ تسجيل شريط مقطع كتاب تعليق رد نداء تعميم فيديو لقاء"
    " اتصال مؤتمر إيجاز موجز شرح عرض"
)
_HERS = word_set(
    "تصريحات تعليقات رسالة تغريدة تغريدات تدوينة كلمة مقابلة مداخلة خطبة مذكرة برقية إحاطة مقالة وثيقة عريضة شهادة"
    " محاضرة بيانات رسائل إفادة زيارة مكالمة جولة"
)
_OCCASIONS = word_set("زيارة جولة مكالمة اتصال مؤتمر لقاء")
# Whom they are held with is asked.
_ASKED = word_set("مقابلة حوار")
# With "to" these tell whom they are for.
_SENT_TO = word_set("رسالة رسائل برقية مذكرة إحاطة شهادة عريضة كتاب إفادة")
_SENDS = with_and("قدم قدمت رفع رفعت أرسل أرسلت سلم سلمت وجه وجهت يقدم تقدم يرفع ترفع تقديم رفع تسليم")
# What is done with words of somebody else's: behind "for" stands whose they are, and not who gets them.
_SHOWS, _VERB = with_and("نشر نشرت بث بثت عرض عرضت أذاع أذاعت قرأ قرأت تلا تلت"), 8
_JOINED = ("", "ال", "وال", "بال", "لل", "و", "ب", "ل")
_HIM = ("ه", "ها")


def _written(nouns: frozenset[str]) -> Iterator[tuple[str, str]]:
    """Yield the forms in which nouns are written, as an object or with a pronoun too, each with its noun."""
    for noun in nouns:
        stem = noun[:-1] + "ت" if noun.endswith("ه") else noun
        for before in _JOINED:
            yield before + noun, noun
            yield before + noun + "ا", noun
            yield from ((before + stem + him, noun) for him in _HIM)


_FORMS: Mapping[bool, dict[str, str]] = {False: dict(_written(_HIS)), True: dict(_written(_HERS))}


# The same by "with it": "that he made", in Arabic "put forward it".
_WITH_IT, _BY = word_set("به بها"), word_set("بعث بعثت أدلى أدلت تقدم تقدمت قام قامت صرح صرحت")


def is_shown(layout: Layout, at: int) -> bool:
    """Tell whether words are told to be shown or read out, so that they are another's: "read out a letter of X".

    Args:
        layout: The release.
        at: Index of the noun for the words.

    Returns:
        Whether a verb of doing so stands shortly before.
    """
    return not _SHOWS.isdisjoint(layout.forms[max(0, at - _VERB) : at])


def in_own_words(layout: Layout, i: int) -> bool:
    """Tell whether what somebody does "in it" he does in words of his own, and with nobody: "briefed Y, in which he".

    Args:
        layout: The release.
        i: Index of the verb.

    Returns:
        Whether "in it" means words, and no call or visit.
    """
    therein = layout.form(i + 1)
    at = noun_meant(layout, i, therein) if therein in THEREIN else -1
    return at >= 0 and _FORMS[therein.endswith("ها")][layout.forms[at]] not in _OCCASIONS


def is_words(layout: Layout, i: int) -> bool:
    """Tell whether a noun for words, with an adjective or none, ends right before a place: "in a press statement".

    Args:
        layout: The release.
        i: Index of the word behind it.

    Returns:
        Whether one does.
    """
    return any(layout.form(k) in forms for k in (i - 1, i - 2) for forms in _FORMS.values())


def spoken_by(layout: Layout, i: int, therein: str, first: int) -> NounPhrase | None:
    """Return who opens a sentence by doing something with words of his: "X met the session with a statement, in which".

    Args:
        layout: The release.
        i: Index of the verb.
        therein: "In it", as it stands behind the verb.
        first: Index of the first word of the sentence.

    Returns:
        The actor phrase behind the word that opens the sentence, or None where no noun with "with" is meant.
    """
    at = noun_meant(layout, i, therein)
    form = layout.form(at)
    if not form.startswith("ب") or form == _FORMS[therein.endswith("ها")].get(form):
        return None
    opens = first + (layout.form(first) in _OPENING)
    if layout.form(opens).removeprefix("و") not in _WITH_WORDS or not THAT.isdisjoint(layout.forms[first:i]):
        return None
    return actor_at(layout, opens + 1)


# What is done with words: to forestall, answer or open something with them.
_WITH_WORDS = DEEDS.keys() | {
    f.form for verb in ["استبق", "واجه", "اكتفى", "ختم", "بادر", "عقب"] for f in perfect(verb)
}


def noun_meant(layout: Layout, i: int, therein: str) -> int:
    """Return where the noun stands that "in it" means: the last one of its gender.

    Args:
        layout: The release.
        i: Index of the verb, or of the "which" before it.
        therein: "In it", as it stands with the verb.

    Returns:
        The index, or -1 where no words, visit or call is told of before.
    """
    nouns = _FORMS[therein.endswith("ها")]
    for k in range(i - 1, max(-1, i - _LONGEST), -1):
        if layout.forms[k] in STOPS:
            break
        if layout.forms[k] in nouns:
            # "Which" stands for a definite noun only, "the speech of X in which", and so for no "statement" before it.
            which = not WHICH.isdisjoint(layout.forms[i - 1 : i + 1])
            return k if which else _put_out_about(layout, k, nouns)
    return -1


def _put_out_about(layout: Layout, at: int, nouns: Mapping[str, str]) -> int:
    """Return where words stand that are told to be about others: "put out a statement in answer to the speech of X"."""
    if layout.form(at - 1) not in _ABOUT:
        return at
    earlier = range(at - 2, max(-1, at - 2 - _ADJECTIVES), -1)
    return next((k for k in earlier if layout.forms[k] in nouns and layout.forms[k].endswith(("ا", "ه"))), at)


_ABOUT = word_set("على عن حول بشأن")


def speaker_in(layout: Layout, i: int, therein: str) -> NounPhrase | None:
    """Return whose words or whose visit it is in which something is said, where the noun tells so.

    Args:
        layout: The release.
        i: Index of the verb, or of the "which" before it.
        therein: "In it", as it stands with the verb.

    Returns:
        The actor phrase; None where no such noun is told of before, or nobody by it.
    """
    at = noun_meant(layout, i, therein)
    if at < 0:
        return None
    return whose_words(layout, at, _FORMS[therein.endswith("ها")][layout.forms[at]], i)


def whose_words(layout: Layout, at: int, noun: str, stop: int) -> NounPhrase | None:
    """Return whose words a noun tells: "a letter that X addressed to Y", "in his letter", "the statement of X".

    Args:
        layout: The release.
        at: Index of the noun.
        noun: The noun as it stands alone.
        stop: One past the last word that may be used.

    Returns:
        The actor phrase, or None where nobody is told by it.
    """
    return _giver(layout, at, noun) or _his(layout, at, noun) or _owner(layout, at, noun, stop)


def _giver(layout: Layout, at: int, noun: str) -> NounPhrase | None:
    """Return who gives or sends words, told by a clause about them: "a letter that X addressed to Y"."""
    giver = giver_at(layout, at)
    who = actor_at(layout, giver) if giver >= 0 else None
    return _answers(layout, who) if who is not None and noun in _ASKED else who


def giver_at(layout: Layout, at: int) -> int:
    """Return where who gives, sends or puts out words would stand in a clause about them: "a letter that X wrote".

    Args:
        layout: The release.
        at: Index of the noun for the words.

    Returns:
        The index behind the verb, or -1 where no such clause follows.
    """
    for k in range(at + 1, at + 2 + _ADJECTIVES):
        form = layout.form(k)
        by = form in _BY and layout.form(k + 1) in _WITH_IT
        if form in PUT_OUT_BY or by:
            return k + 1 + by
        if k in layout.starts_at or form in STOPS or form in PREPOSITIONS:
            break
    return -1


def _answers(layout: Layout, who: NounPhrase) -> NounPhrase | None:
    """Return who answers in an interview that somebody held: whom he held it with, if he is one who asks."""
    if not _interviews(layout, who):
        return who
    other = actor_at(layout, who.last + 2) if layout.form(who.last + 1) == "مع" else None
    return who if other is not None and is_press(layout, other) else other


def _interviews(layout: Layout, who: NounPhrase) -> bool:
    """Tell whether a phrase is of the press, or begins with the calling of a journalist or stands behind it."""
    called = (layout.forms[who.first], layout.form(who.first - 1))
    return is_press(layout, who) or any(form.removeprefix("ال") in INTERVIEWERS for form in called)


def _his(layout: Layout, at: int, noun: str) -> NounPhrase | None:
    """Return the actor told of right before "in his statement"."""
    form = layout.forms[at]
    if not form.endswith(_HIM) or form.endswith(noun):
        return None
    near = (layout.ends_at.get(k) for k in range(at - 1, at - 1 - _ADJECTIVES, -1))
    return next((who for who in near if who is not None), None)


def _owner(layout: Layout, at: int, noun: str, i: int) -> NounPhrase | None:
    """Return whose words a noun tells: "the statement of X", "a letter from X", "a visit of X to"."""
    near = range(at + 1, min(i, at + 2 + _ADJECTIVES))
    k = next((k for k in near if past_honours(layout, k) in layout.starts_at), -1)
    who = layout.phrase(past_honours(layout, k)) if k >= 0 else None
    if who is None or is_press(layout, who):
        return None
    before, written = layout.form(k - 1), layout.proclitic(who)
    person = layout.found.entity(who.entity).type is EntityType.PERSON
    if before == "عن":
        # "Issued (yesterday) by X".
        return who if not ISSUED_BY.isdisjoint(layout.forms[k - 3 : k - 1]) else None
    if before == "مع":
        return who if noun in _ASKED and person and not written and not _interviews(layout, who) else None
    if k == at + 1 and not written and not layout.forms[at].endswith("ا"):
        return who if person or noun not in _OCCASIONS else None
    # "A speech from Damascus", "a visit to Syria": it tells where.
    shown = not (noun in _SENT_TO or _is_sent(layout, at)) or is_shown(layout, at)
    sent = (before == "من" and not written) or (written in ("ل", "لل") and shown)
    return who if sent and layout.found.entity(who.entity).type is not EntityType.STATE else None


def _is_sent(layout: Layout, at: int) -> bool:
    """Tell whether a report is one that somebody hands in: "to" behind it tells who gets it."""
    report = layout.forms[at].removesuffix("ا").endswith("تقرير")
    return report and not _SENDS.isdisjoint(layout.forms[max(0, at - _VERB) : at])
