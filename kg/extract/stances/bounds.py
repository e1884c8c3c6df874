"""Decide where the content of each clause of a sentence ends."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from kg.extract.layout.lay import Layout
from kg.extract.layout.meeting_words import NOUNS, PURPOSES
from kg.extract.layout.wording import AND_THAT, CONNECTIVES, NEGATIONS, PUNCTUATION, YET
from kg.extract.mentions.found import NounPhrase
from kg.extract.stances.headings import is_press
from kg.extract.stances.narrated import LEFT_UNSAID, at_his_side, is_glossed, left_unsaid, meanwhile
from kg.extract.stances.openings import opening_ends
from kg.extract.stances.positions import Position
from kg.extract.stances.story import story_from, until_ours
from kg.extract.stances.turns import turn_at
from kg.extract.stances.walk import Frame
from kg.lexicon.conjugate import Shape
from kg.lexicon.cues import load_cues
from kg.text.enders import ENDERS
from kg.text.fold import word_set
from kg.text.sentences import Stretch
from kg.text.words import COMMAS


@dataclass(frozen=True, slots=True, kw_only=True)
class Clause:
    """A cue in its frame.

    Attributes:
        frame: The cue with its parts.
        position: Where its clause begins.
        stop: One past the last word of its content.
        passive: Whether it was told in the passive, so that the text names no holder.
        before: Whether the content stands before the cue.
        source: Whether it is told by "according to".
    """

    frame: Frame
    position: Position
    stop: int
    passive: bool = False
    before: bool = False
    source: bool = False


def names_nobody(frame: Frame, clause: Clause) -> bool:
    """Tell whether neither a cue nor its clause names or announces whose it is, so that another's may go on.

    Args:
        frame: The cue with its parts.
        clause: Its clause.

    Returns:
        Whether they leave it to what was told before.
    """
    told = frame.subject or frame.carrier or clause.passive or clause.before or clause.position.reset
    return frame.blank < 0 and not told


def bounded(layout: Layout, found: list[Clause], sentence: Stretch) -> Iterator[Clause]:
    """End each content where the next clause begins, at a break, or with the quotation it is."""
    stop = sentence.stop
    carrier: tuple[NounPhrase, ...] = ()
    for n, clause in enumerate(found):
        content, before = clause.frame.content, stop
        stop = min(clause.stop, found[n + 1].position.start if n + 1 < len(found) else sentence.stop)
        if clause.before:
            if (n and _relays(clause, found[n - 1])) or _only_links(layout, content):
                continue
            yield replace(clause, stop=max(content + 1, min(before, trimmed(layout, content, clause.position.start))))
            yield from _interrupted(layout, clause, stop)
            continue
        after = found[n + 1] if n + 1 < len(found) else None
        if _only_source(clause, stop) or (after and _only_occasion(layout, clause, after)):
            carrier = clause.frame.subject
            continue
        if carrier and not clause.frame.carrier:
            clause = replace(clause, frame=replace(clause.frame, carrier=carrier))
        if after and _relays(after, clause) and not clause.frame.carrier:
            clause = replace(clause, frame=_relayed(layout, clause.frame, after.frame.subject))
        carrier = ()
        stop = min(stop, opening_ends(layout, clause.frame.at, content, sentence))
        stop = max(stop, content + 1)
        closes = _quotation_end(layout, content) if clause.frame.how in _SPEECH else None
        beyond = None if closes is None else _beyond(layout, clause, closes, stop)
        stop = min(stop, closes or stop)
        # A source may be named amid what it is the source of.
        stop = meanwhile(layout, clause.frame, sentence, _break(layout, max(content, clause.frame.at), stop))
        if clause.frame.how not in _TOLD:
            stop = story_from(layout, clause.frame, stop)
        stop = trimmed(layout, content, stop)
        if stop > content:
            yield clause if stop == clause.stop else replace(clause, stop=stop)
        yield from () if beyond is None else (beyond,)


def _beyond(layout: Layout, clause: Clause, closes: int, stop: int) -> Clause | None:
    """Return what is said behind the quotation with "and that": "he said 'it is hard', and that it will be so"."""
    i = closes + 1
    while i < stop and layout.forms[i] in COMMAS:
        i += 1
    if i + 1 >= stop or layout.forms[i] not in AND_THAT:
        return None
    last = trimmed(layout, i + 1, stop)
    frame = replace(clause.frame, content=i + 1, skip=0, how="ان")
    return replace(clause, frame=frame, position=Position(start=i), stop=last) if last > i + 1 else None


def _interrupted(layout: Layout, clause: Clause, stop: int) -> Iterator[Clause]:
    """Yield what a quotation goes on with behind who said it: "'the plan is bad', said X, 'and it will fail'"."""
    frame = clause.frame
    last = frame.subject[-1].last if frame.subject and frame.how == '"' else stop
    i = next((k for k in range(last + 1, min(stop, last + _LEAST)) if k in layout.quote_at), -1)
    closes = layout.quote_at.get(i, 0)
    if i > last + 1 and layout.forms[i - 1] in COMMAS and closes - i > _LEAST:
        opens = i + 1
        skip = int(layout.forms[opens][:1] == "و" and layout.phrase(opens) is not None)
        told = replace(frame, content=opens, skip=skip)
        yield replace(clause, frame=told, position=Position(start=i), stop=trimmed(layout, opens, closes), before=False)


def _only_links(layout: Layout, content: int) -> bool:
    """Tell whether a content only says where a speech was made: "that came during the reception of"."""
    form = layout.form(content)
    return form in ("جاء", "وجاء", "ياتي", "وياتي") and layout.form(content + 1) in ("ذلك", "هذا")


def _relays(source: Clause, told: Clause) -> bool:
    """Tell whether "according to X" at the end of a sentence only tells who relays what another says in it."""
    return source.before and source.frame.content < told.frame.content


def _relayed(layout: Layout, frame: Frame, source: tuple[NounPhrase, ...]) -> Frame:
    """Return a frame with who relays it: a paper that gives a source for what it says relays that source itself."""
    if (
        len(frame.subject) == len(source) == 1
        and is_press(layout, frame.subject[0])
        and not is_press(layout, source[0])
    ):
        return replace(frame, subject=source, carrier=frame.subject)
    return replace(frame, carrier=source)


def _only_source(clause: Clause, stop: int) -> bool:
    """Tell whether a source stands before somebody else's statement, and so only relays it."""
    least = _LEAST if clause.source else 1
    return stop <= clause.frame.content + least and (clause.source or clause.frame.how in (":", '"', "ان"))


_LEAST = 3


def _only_occasion(layout: Layout, clause: Clause, after: Clause) -> bool:
    """Tell whether a content only says of a meeting that it was the occasion for what comes next."""
    words = layout.forms[clause.frame.content : after.frame.at]
    return (
        layout.forms[after.frame.at] in PURPOSES
        and clause.frame.how == "ان"
        and len(words) <= _OCCASION
        and any(word in NOUNS for word in words)
    )


_OCCASION = 14


def quoted_until(layout: Layout, frame: Frame, stop: int) -> int:
    """Return where what somebody is told to have said ends: with the quotation it is, or where what tells it does.

    Args:
        layout: The release.
        frame: The cue with its parts.
        stop: One past the last word that may belong to it.

    Returns:
        One past its last word.
    """
    closes = _quotation_end(layout, frame.content) if frame.how in _SPEECH else None
    stop = until_ours(layout, frame, stop if closes is None else min(stop, closes))
    # "That X rejected the plan and left the hall": he did so, and does not reject it.
    return story_from(layout, frame, stop) if frame.how not in _TOLD else stop


_SPEECH = frozenset([":", '"'])


def _quotation_end(layout: Layout, content: int) -> int | None:
    """Return the index of the sign that closes the quotation around a place, if there is one."""
    quotation = layout.quotation(content)
    return quotation.stop - 1 if quotation is not None and quotation.first < content else None


_BREAKS = {
    ("فيما",), ("بينما",), ("وهو", "ما"), ("وهو", "الامر"), ("في", "حين"), ("في", "اشاره"), ("في", "الوقت"),
    ("علما", "ان"),
    *((yet, that) for yet in ("الا", "غير", "بيد") for that in ("ان", "انه", "انها", "انهم")),
    ("علما", "بان"), ("حسب",), ("بحسب",), ("وفق",), ("وفقا",), ("حسبما",), ("علي", "حد"),
    *(("وذلك", on) for on in ("خلال", "ردا", "تعقيبا", "تعليقا")),
    ("ردا", "علي"), ("في", "رد"), ("في", "معرض"), ("تعليقا", "علي"),
    ("ساعيا",), ("ساعيه",), ("ليصبح", "بذلك"), ("لتصبح", "بذلك"), ("ليكون", "بذلك"), ("لتكون", "بذلك"),
    ("جاء", "ذلك"), ("وجاء", "ذلك"), ("ياتي", "ذلك"), ("وياتي", "ذلك"), ("ياتي", "هذا"), ("وياتي", "هذا"),
}  # fmt: skip


def _break(layout: Layout, content: int, stop: int) -> int:
    """Return where something that is no longer content begins after a comma."""
    forms = layout.forms
    for i in layout.places.within(_BREAKING, content + 1, stop - 1):
        if forms[i] == "علي" and forms[i + 1] == "حد" and layout.form(i + 2) in _HIS_WORDS:
            return i
        if forms[i] in _CAME and forms[i + 1] == "ذلك" and layout.form(i + 2) in _DURING:
            # A page has lost the end of its sentence.
            return i
        if not layout.quoted[i] and left_unsaid(layout, i):
            return i
        if forms[i] in COMMAS and not layout.quoted[i]:
            first = forms[i + 1]
            if _comments(first) or _offers(first, layout.form(i + 2)) or is_glossed(layout, content, i, stop):
                return i
            if turn_at(layout, i + 1, stop) is not None:
                # "Which asks for": what is asked for stands by itself.
                continue
            if (first,) in _BREAKS or (first, layout.form(i + 2)) in _BREAKS:
                if _said_too(layout, content, i + 1):
                    continue
                return i
    return stop


def _said_too(layout: Layout, content: int, i: int) -> bool:
    """Tell whether "according to" names no source, or "yet" is said itself: "that in spite of the cold, yet it is"."""
    form = layout.forms[i]
    if form in YET:
        return not _THOUGH.isdisjoint(layout.forms[content : min(i, content + _NEAR)])
    return form in ("وفق", "وفقا", "حسب", "بحسب") and not _names_source(layout, i + 1)


_NEAR = 3
_THOUGH = word_set("رغم الرغم بالرغم برغم ورغم")
_CAME = frozenset(["جاء", "وجاء"])
_DURING = word_set("خلال في على أثناء عقب بعد")
# All words at which a content may break off.
_BREAKING = COMMAS | _CAME | LEFT_UNSAID | {"علي"}
# "In his words".
_HIS_WORDS = word_set("قوله قولها قولهم تعبيره تعبيرها تعبيرهم وصفه وصفها زعمه زعمها")


def _offers(form: str, after: str) -> bool:
    """Tell whether somebody goes on to ask, to give grounds, to offer his condolences or thanks, or closes so."""
    return form in _CLOSING or (form in _OFFERING and after.removeprefix("ال").startswith(_OFFERED))


_CLOSING = word_set(
    "خاتما خاتمة مختتما مختتمة متسائلا متسائلة مستشهدا مستشهدة مستدلا مستدلة معللا معللة معقبا معقبة متحججا متحججة"
    " متذرعا متذرعة مقرا مقرة مدللا مدللة متوجها متوجهة مخاطبا مخاطبة"
)
_OFFERING = word_set("مقدما مقدمة ومقدما ومقدمة متقدما متقدمة ومتقدما ومتقدمة")
_OFFERED = tuple(word_set("عزاء تعازي خالص أحر صادق واجب تهاني تهنئة شكر بخالص بأحر بالعزاء بالتعازي بصادق بالشكر"))


def _comments(form: str) -> bool:
    """Tell whether a participle in the accusative can only go on with what somebody says, though nothing was read."""
    return form.endswith("ا") and any(
        cue.inflected.shape is Shape.PARTICIPLE and cue.verb.tier == "A" and "says" in cue.verb.flags
        for cue in load_cues().forms.get(form, ())
    )


# What introduces a clause; after another word the content is a noun with what belongs to it.
_TOLD = frozenset(["ان", ":", '"'])


def _names_source(layout: Layout, i: int) -> bool:
    """Tell whether 'according to' is followed by an actor or by what somebody said."""
    form = layout.form(i)
    outlet = form.startswith(("لجريده", "لصحيفه", "لوكاله", "جريده", "صحيفه", "وكاله"))
    return (
        outlet
        or form in ("ما", "وصفه", "تعبيره", "قوله", "قولها", "تصريح", "مصادر", "بيان", "تقرير")
        or bool(layout.phrase(i))
    )


def trimmed(layout: Layout, first: int, stop: int) -> int:
    """Return the end of a stretch without the signs and connectives at its end."""
    while stop > first:
        last = layout.forms[stop - 1]
        if (
            last not in PUNCTUATION
            and (last not in CONNECTIVES or at_his_side(layout, stop - 1))
            and last not in NEGATIONS
            and last not in ("من", "ومن", "و")
        ):
            break
        left_out = last in ")]" and layout.form(stop - 2) in ENDERS
        if not left_out and last in (")", "]", "ذلك", "نفسه", "ذاته", "ايضا", "كذلك", "هذا") and stop - first > 1:
            break
        stop -= 1
    return stop
