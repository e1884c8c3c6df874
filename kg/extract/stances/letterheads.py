"""Find who puts out a text by the short lines before and behind it: a letterhead, a heading, who signs it."""

from itertools import pairwise, takewhile

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import PUNCTUATION, definite
from kg.extract.mentions.found import NounPhrase
from kg.extract.stances.headings import BODIES, OFFICES, is_body, opens_document, past_tail, whose_line
from kg.extract.stances.its_offices import is_office, names_office, past_command
from kg.lexicon.cues import load_cues
from kg.lexicon.nouns import nouns_ar
from kg.text import page_ends
from kg.text.fold import fold_word, word_set
from kg.text.sentences import Stretch

_SIGNED = word_set("عن من صادر صادرة صدر صدرت بيان")
_JOINT = word_set("مشترك مشتركة المشترك")
# Behind these lines stand those who sign, each on a line of its own; behind those, whom a copy is for.
_SIGNERS = word_set("الموقعون الموقعين الموقعة التوقيع التواقيع التوقيعات توقيع وقعه")
_COPIES = word_set("نسخة نسخ صورة")
# What stands behind a name on its line tells only which part of it.
_PARTS = word_set("فرع فروع مكتب قسم محافظة منطقة مدينة شعبة")
# What else a body is called, behind its name: "the coalition of X (Y)".
_SET_APART = frozenset('("«“')
_WINGS = word_set("الجناح الذراع القطاع الإطار")
_DASHES, _ORGAN, _REST = frozenset("-–—/("), 3, 5


def letterhead(layout: Layout) -> tuple[NounPhrase, ...]:
    """Return the bodies or the person whom the lines before a text name as those whose words it is.

    Args:
        layout: The release.

    Returns:
        Their phrases; of several lines with a body the last, unless the statement is a joint one; none without such.
    """
    groups = head_groups(layout) or [()]
    return tuple(p for group in groups for p in group) if is_joint(layout) else groups[-1]


def head_groups(layout: Layout) -> list[tuple[NounPhrase, ...]]:
    """Return whom each line before a text names: a bloc, and below it the parliament in which it sits.

    Args:
        layout: The release.

    Returns:
        Their phrases, line by line; none without such.
    """
    lines = head_lines(layout)
    if _titles_article(layout, lines):
        return []
    told = [(line, whose_line(layout, *line) or _fills(layout, line.first, line.stop)) for line in lines]
    named = [(line, group) for line, group in told if group]
    # "The brigades of X", below it "the military wing of Y": that they are the wing tells who they are.
    own = [group for line, group in named if layout.form(line.first) not in _WINGS]
    return _no_offices(layout, own or [group for _, group in named]) or [_inline(layout)]


def _inline(layout: Layout) -> tuple[NounPhrase, ...]:
    """Return whose words a text announces before the colon with which it begins: "Statement of X: we condemn"."""
    colon = next((i for i, form in enumerate(layout.forms[:_LONGEST]) if form in (":", "\n")), 0)
    announced = layout.form(colon) == ":" and opens_document(layout, 0)
    return whose_line(layout, 0, colon + 1) if announced else ()


_LONGEST = 16


def _titles_article(layout: Layout, lines: list[Stretch]) -> bool:
    """Tell whether the lines before a text are the title and the author of an article: a question, a person's name."""
    after = lines[-1].stop + 1 if lines else 0
    stop = next((i for i in range(after, len(layout.forms)) if layout.forms[i] == "\n"), after)
    asks = after < stop <= after + page_ends.LONGEST and layout.form(stop - 1) in ("؟", "?")
    persons = (layout.phrase(line.first) for line in lines)
    named = any(p and not p.behalf and layout.form(p.last + 1) == "\n" and layout.is_person(p) for p in persons)
    return asks or named


def is_document(layout: Layout) -> bool:
    """Tell whether a line before a text calls it a statement, a letter and the like: it is somebody's own words.

    Args:
        layout: The release.

    Returns:
        Whether one does.
    """
    return any(opens_document(layout, line.first) for line in head_lines(layout))


def is_joint(layout: Layout) -> bool:
    """Tell whether a line before a text calls it a joint statement.

    Args:
        layout: The release.

    Returns:
        Whether one does.
    """
    lines = head_lines(layout)
    return any(not _JOINT.isdisjoint(layout.forms[line.first : line.stop]) for line in lines)


def signed(layout: Layout) -> tuple[NounPhrase, ...]:
    """Return the bodies whose names fill lines behind a text, and the persons who sign with them.

    Args:
        layout: The release.

    Returns:
        Their phrases.
    """
    groups: list[tuple[NounPhrase, ...]] = []
    listed = False
    for line in takewhile(lambda line: layout.form(line.first) not in _COPIES, _signing_lines(layout)):
        forms = layout.forms[line.first : line.stop]
        listed = listed or not _SIGNERS.isdisjoint(forms)
        group = _fills(layout, line.first, line.stop) if listed or forms[0] not in _DASHES else ()
        group = group or (signing_person(layout, line) if listed else ())
        groups += [group] if group else []
    return tuple(p for group in _no_offices(layout, groups) for p in group)


def _signing_lines(layout: Layout) -> list[Stretch]:
    """Return the lines behind a text, from "the signatories:" on where they stand below that, however many they are."""
    lines = foot_lines(layout)
    at = next(
        (i for i in layout.places.of(_SIGNERS) if layout.form(i - 1) == "\n" and layout.form(i + 1) in _BELOW), -1
    )
    if at < 0 or not lines or at >= lines[0].first:
        return lines
    breaks = [at - 1, *(i for i in layout.places.of(_BREAK) if i > at), len(layout.forms)]
    return [Stretch(a + 1, b) for a, b in pairwise(breaks) if b > a + 1]


_BELOW, _BREAK = frozenset([":", "\n"]), frozenset("\n")


def signing_person(layout: Layout, line: Stretch) -> tuple[NounPhrase, ...]:
    """Return the person with whose name a line begins, up to its end or a sign behind which more is told of him.

    Args:
        layout: The release.
        line: The line.

    Returns:
        His phrase; none where no person's name does so.
    """
    first = next((i for i in range(line.first, line.stop) if layout.forms[i][0].isalpha()), line.first)
    # "Dr. N", "the lawyer N".
    who = next((p for i in range(first, min(line.stop, first + _TITLES)) if (p := layout.phrase(i)) is not None), None)
    ends = who is not None and (who.last >= line.stop - 1 or layout.form(who.last + 1) in PUNCTUATION)
    return (who,) if who is not None and ends and layout.bare(who) and layout.is_person(who) else ()


_TITLES = 3


def chief(layout: Layout) -> tuple[str, ...]:
    """Return the body whose head signs a text: "The chairman of the party" on a line of its own.

    Args:
        layout: The release.

    Returns:
        Its identifier; none where nobody, or one of several bodies, signs so.
    """
    for line in foot_lines(layout):
        phrase = layout.phrase(line.first)
        # His name may stand on the line below.
        if phrase is not None and phrase.last >= line.stop - 1 and len(phrase.behalf) == 1 and layout.bare(phrase):
            return phrase.behalf if layout.found.entity(phrase.behalf[0]).type in BODIES else ()
        if led := _led(layout, line):
            return led
    return ()


def _led(layout: Layout, line: Stretch) -> tuple[str, ...]:
    """Return the only body of a text that its head, who signs, calls for short: "The president of the union"."""
    heads = nouns_ar().heads
    first = heads.get(layout.forms[line.first].removeprefix("ال"))
    if first is None or first.kind != "office":
        return ()
    for form in layout.forms[line.first + 1 : min(line.stop, line.first + _ORGAN + 1)]:
        noun = form[2:] if form.startswith("لل") or definite(form) else ""
        if (head := heads.get(noun)) is not None and head.kind in ("organisation", "armed"):
            bodies = (e for e in layout.found.entities if e.type in BODIES and e.name_ar)
            called = [e.id for e in bodies if fold_word(e.name_ar.split()[0]).removeprefix("ال") == noun]
            return tuple(called) if len(called) == 1 else ()
    return ()


def head_lines(layout: Layout) -> list[Stretch]:
    """Return the short lines with which a text begins, up to the first that is a sentence.

    Args:
        layout: The release.

    Returns:
        The lines in order.
    """
    return [Stretch(*line) for line in page_ends.head(layout.forms, lambda i: opens_document(layout, i))]


def foot_lines(layout: Layout) -> list[Stretch]:
    """Return the short lines behind a text, from the first to the last.

    Args:
        layout: The release.

    Returns:
        The lines in order.
    """
    return [Stretch(*line) for line in page_ends.foot(layout.forms)]


def _fills(layout: Layout, first: int, stop: int) -> tuple[NounPhrase, ...]:
    """Return the bodies whose names fill a line: "X", "X and Y", "for X: N", "X - branch of Y"."""
    i = first
    while i < stop and (layout.forms[i] in PUNCTUATION or layout.forms[i].isdigit()):
        i += 1
    of_body = layout.form(i) in _SIGNED
    while i < stop and layout.forms[i] in _SIGNED:
        i += 1
    # "The head of X", where nothing names him.
    of_head = layout.form(i) in OFFICES and layout.phrase(i) is None
    i = i + 1 if of_head else _past_organ(layout, i, stop)
    group = tuple(_joined(layout, i, stop, "ل" if i > first and definite(layout.form(i - 1)) else ""))
    if not group or any(not is_body(layout, p) for p in group):
        return ()
    i = past_tail(layout, group[-1].last + 1, stop)
    if len(group) == 1 and is_office(layout, group[0]) and layout.form(i) in _DASHES:
        # "The press office - the party X".
        whose = _fills(layout, i + 1, stop)
        return whose if whose and not is_office(layout, whose[0]) else group
    part = layout.form(i) in _SET_APART or (
        layout.form(i) in _DASHES
        and (layout.form(i + 1) in _PARTS or i + 1 in layout.place_at or names_office(layout.forms[i + 1 : stop]))
    )
    named = of_body and layout.form(i) == ":" and not load_cues().tells(layout.form(i + 1))
    alone = group[0].last > group[0].first or len(group) > 1 or of_body
    return group if (i >= stop and alone) or ((part or named) and stop - i <= _REST + 1) else ()


def _past_organ(layout: Layout, i: int, stop: int) -> int:
    """Return where the body begins of which an organ puts out a text: "the general command of X"."""
    j = i
    while j < stop and j - i < _ORGAN and definite(layout.form(j)):
        j += 1
    if j == i:
        return past_command(layout, i)
    body = layout.phrase(j)
    return j if body is not None and layout.proclitic(body) == "ل" and layout.phrase(i) is None else i


def _joined(layout: Layout, i: int, stop: int, before: str) -> list[NounPhrase]:
    """Return the phrases that follow each other with "and" from a place on."""
    group: list[NounPhrase] = []
    while (phrase := layout.phrase(i)) is not None and phrase.last < stop:
        if layout.proclitic(phrase) not in (("و",) if group else ("", before)):
            break
        group.append(phrase)
        i = past_tail(layout, phrase.last + 1, stop)
    return group


def _no_offices(layout: Layout, groups: list[tuple[NounPhrase, ...]]) -> list[tuple[NounPhrase, ...]]:
    """Leave out the office of a body where the body is named besides: "Party of X", "the press office"."""
    bodies = [group for group in groups if not (len(group) == 1 and is_office(layout, group[0]))]
    return bodies or groups


def decides(layout: Layout, group: tuple[NounPhrase, ...]) -> bool:
    """Tell whether a text is signed for an organ that decides by itself: "for the executive bureau".

    Args:
        layout: The release.
        group: Those who sign it.

    Returns:
        Whether it is one such organ; a press office only hands on what its body says.
    """
    if len(group) != 1 or not is_office(layout, group[0]):
        return False
    return not _DECIDES.isdisjoint(layout.forms[group[0].first + 1 : group[0].last + 1])


_DECIDES = word_set("التنفيذي التنفيذية السياسي السياسية المركزي المركزية")
