"""Split a text into sentences without breaking a quotation, and find the quotations.

Everything is counted in words and signs of :class:`kg.text.words.Words`. A quotation ends at its closing sign, which
may stand in a line below, or, where that was forgotten, at the end of its paragraph, so that one lost sign cannot
swallow the text.
"""

from bisect import bisect_left
from typing import NamedTuple

from kg.text.enders import ENDERS, ends
from kg.text.fold import word_set
from kg.text.over_lines import goes_over
from kg.text.signs import CLOSING, OPENING, STRAIGHT, STRAIGHT_OR_END, closes, only_closes, opens, repeated, slips
from kg.text.words import Words

_PAIR = 2
# All that begins or ends a quotation: the signs, and the end of a paragraph.
_SIGNS = CLOSING | frozenset(OPENING) | {"\n"}
_COMMAS = frozenset("،,؛;:")
# What is put between signs of quotation is a name or a word rather than speech up to so many words and signs.
_SPEECH = 5


class Stretch(NamedTuple):
    """A run of words: index of the first, and one past the last."""

    first: int
    stop: int


def quotations(words: Words) -> tuple[Stretch, ...]:
    """Find the outermost quotations, their signs included.

    Args:
        words: The words of the text.

    Returns:
        One stretch for each, in order.

    Examples:
        >>> from kg.text.fold import fold
        >>> from kg.text.words import words
        >>> quotations(words(fold("قال «نعم» ثم “لا")))
        (Stretch(first=1, stop=4), Stretch(first=5, stop=7))
        >>> quotations(words(fold('قال: "زرنا دار "النور" أمس"')))
        (Stretch(first=2, stop=10),)
    """
    found: list[Stretch] = []
    waiting: list[str] = []
    start = n = 0
    inner, slipped = _inner_openings(words), slips(words)
    signs = [*words.places.of(_SIGNS), len(words)]
    while n < len(signs):
        i = signs[n]
        form = words.forms[i] if i < len(words) else "\n"
        n += 1
        if form == STRAIGHT and _opens_nothing(words, i, inside=bool(waiting)):
            continue
        if i in inner:
            waiting.append(form)
        elif waiting and (stop := _lost(words, waiting, start, i)):
            found.append(Stretch(start, stop))
            waiting.clear()
            n = bisect_left(signs, stop)
        elif waiting and (form == waiting[-1] or (form in CLOSING and form in waiting)):
            _close(waiting, form)
            if not waiting:
                found.append(Stretch(start, i + 1))
        elif form in OPENING and not (form == STRAIGHT and (waiting or i in slipped)):
            start = i if not waiting else start
            waiting.append(OPENING[form])
        elif not waiting and n < len(signs) - 1 and words.forms[signs[n]] == form and _turned(words, i):
            start = i
            waiting.append(form)
    return tuple(_going_on(words, found))


def _going_on(words: Words, found: list[Stretch]) -> list[Stretch]:
    """Take a quotation that makes up the next sentence as the rest of the one before it: 'he said: "A." "B."'."""
    out: list[Stretch] = []
    for q in found:
        if out and out[-1].stop - out[-1].first > _SPEECH and _ended(words, out[-1].stop, q.first) and _whole(words, q):
            out[-1] = Stretch(out[-1].first, q.stop)
        else:
            out.append(q)
    return out


def _ended(words: Words, i: int, stop: int) -> bool:
    """Tell whether nothing but one full stop and one line end stands between two quotations, and one of them does."""
    between = words.forms[i:stop]
    inside = words.forms[i - 2] == "."
    return between in {(".",), (".", "\n")} or (inside and between in {(), ("\n",)})


def _whole(words: Words, q: Stretch) -> bool:
    """Tell whether a quotation ends a sentence, with its full stop behind or before the closing sign."""
    after = words.forms[q.stop : q.stop + 1]
    return after == (".",) or (words.forms[q.stop - 2] == "." and after in {(), ("\n",)})


def _lost(words: Words, waiting: list[str], start: int, i: int) -> int:
    """Return one past the last word of a quotation whose closing sign was forgotten, or 0.

    Its paragraph ends at a place, or a sign there opens another: where the text itself goes on before, it ended.
    """
    if i == len(words) or words.forms[i] == "\n":
        over = i < len(words) and len(waiting) == 1 and goes_over(words, i, waiting[0], _GOES_ON)
        return 0 if over else _told_again(words, start + 1, i) or i
    form = words.forms[i]
    anew = form == STRAIGHT and waiting == [STRAIGHT] and opens(words, i) and not closes(words, i)
    # "And he added”": the sign stands for one that opens.
    turned = form in CLOSING and words.forms[i - 1] in _GOES_ON and words.forms[i - 2] in ENDERS
    return _told_again(words, start + 1, i) if anew or turned else 0


def _again(words: Words, i: int) -> bool:
    """Tell whether a sign is written on to the same sign behind it, and does not close where that one opens."""
    if not repeated(words, i):
        return False
    return not (
        closes(words, i) and len(words.forms[i - 1]) > 1 and opens(words, i + 1) and words.forms[i + 2].isalpha()
    )


def _opens_nothing(words: Words, i: int, *, inside: bool) -> bool:
    """Tell whether a sign is written twice, or before the end of a sentence only closes what no sign opened."""
    after = words.forms[i + 1 : i + 3]
    stray = not inside and i > 0 and after[:1] in {(".",), ("،",), (",",)} and after[1:] != (".",)
    return _again(words, i) or _empty(words, i, inside=inside) or (stray and words.forms[i - 1] != ":")


def _turned(words: Words, i: int) -> bool:
    """Tell whether a closing sign stands for an opening one: "he said ” we shall return.”"."""
    return i > 0 and words.forms[i] in CLOSING and (not closes(words, i) or words.forms[i - 1] == ":")


def _empty(words: Words, i: int, *, inside: bool) -> bool:
    """Tell whether a sign stands apart from the same sign behind it and from the words around: '" "'.

    No quotation is empty: behind a colon both signs open one, and before the end of its sentence both close it.
    """
    if words.forms[i + 1 : i + 2] != (STRAIGHT,) or words.ends[i - 1] == words.starts[i]:
        return False
    after = words.forms[i + 2] if i + 2 < len(words) else "\n"
    return after in ENDERS | _COMMAS if inside else words.forms[i - 1] == ":"


def _told_again(words: Words, first: int, stop: int) -> int:
    """Return one past the sign behind which the text itself goes on within a quotation that was not closed, or 0."""
    for i in range(first + 1, stop - 1):
        after = words.forms[i + 1]
        again = words.forms[i] in ENDERS and (after in _GOES_ON or words.forms[i + 1 : i + 3] in _ANOTHER)
        if again or (words.forms[i] in _COMMAS and after in _SAYING) or _says(words, i + 1):
            return i + 1
    return 0


def _says(words: Words, i: int) -> bool:
    """Tell whether a verb or participle of saying stands at a place with the "that" of what it tells."""
    behind = i + 2 if words.forms[i + 1 : i + 2] == ("الي",) else i + 1
    return words.forms[i] in _SAYS and not _THAT.isdisjoint(words.forms[behind : behind + 1])


_THAT = word_set("أن أنه أنها أنهم إن إنه إنها إنهم بأن بأنه بأنها")
_VERBS = "أضاف تابع أوضح أشار لفت شدد أكد اعتبر ذكر بين ختم حذر دعا طالب أردف كشف جدد نفى أعرب"
# "And he added": behind a full stop the text itself goes on so, and no speaker does.
_GOES_ON = word_set(" ".join(f"و{verb} و{verb}ت" for verb in _VERBS.split()) + " وقال وقالت وأشارت ودعت ونفت ونقلت")
# "For his part": another speaks.
_ANOTHER = frozenset((of, side) for of in ("من", "ومن") for side in word_set("جانبه جانبها جهته جهتها ناحيته ناحيتها"))
_SAYING = word_set(
    "مضيفا مؤكدا مشيرا موضحا لافتا مشددا معتبرا مبينا مطالبا داعيا محذرا منوها معربا متهما متابعا قائلا معلنا"
    " مضيفة مشيرة موضحة لافتة مشددة معتبرة مبينة مطالبة داعية محذرة معربة متهمة متابعة قائلة مؤكدين مشيرين"
)
_SAYS = _GOES_ON | _SAYING


def _close(waiting: list[str], form: str) -> None:
    """Drop the innermost quotation that a sign closes, and those left open within it."""
    while waiting.pop() != form:
        pass


def _inner_openings(words: Words) -> frozenset[int]:
    """Return the straight signs that open a quotation within another.

    The same sign opens and closes; which it does is told by the word it is written on to. Only a paragraph in which
    all signs pair up so is read in this way.
    """
    if STRAIGHT not in words.forms:
        return frozenset()
    found: list[int] = []
    signs: list[int] = []
    for i in (*words.places.of(STRAIGHT_OR_END), len(words)):
        if i == len(words) or words.forms[i] == "\n":
            if len(signs) > _PAIR:
                found += _nested(words, signs)
            signs = []
        elif not _again(words, i):
            signs.append(i)
    return frozenset(found)


def _nested(words: Words, signs: list[int]) -> list[int]:
    """Return the signs of one paragraph that open at the second level, none when the signs do not pair up."""
    depth, inner = 0, []
    for i in signs:
        if depth == 0 and only_closes(words, i):
            return []
        if depth == 0 or opens(words, i):
            depth += 1
            if depth == _PAIR:
                inner.append(i)
            elif depth > _PAIR:
                return []
        elif closes(words, i):
            depth -= 1
        else:
            return []
    return inner if depth == 0 else []


def sentences(words: Words, quoted: tuple[Stretch, ...]) -> tuple[Stretch, ...]:
    """Split a text into sentences; a quotation is never broken.

    Args:
        words: The words of the text.
        quoted: Its quotations.

    Returns:
        The sentences with the signs that end them, in order and without gaps; blank ones are left out.

    Examples:
        >>> from kg.text.fold import fold
        >>> from kg.text.words import words
        >>> text = words(fold("قال: «نعم. سنعود.» وذهب. ثم عاد"))
        >>> [" ".join(text.forms[s.first : s.stop]) for s in sentences(text, quotations(text))]
        ['قال : « نعم . سنعود . »', 'وذهب .', 'ثم عاد']
    """
    out: list[Stretch] = []
    first, i, last = 0, 0, len(words)
    open_at = {q.first: q.stop for q in quoted}
    signs = sorted({*words.places.of(ENDERS), *open_at})
    # Nothing is to be looked at between the signs.
    while (at := bisect_left(signs, i)) < len(signs):
        i = signs[at]
        if i in open_at:
            i = open_at[i]
            # Of a quotation that was not closed the full stop is the last sign.
            closed = not ENDERS.isdisjoint(words.forms[max(0, i - 2) : i])
            goes_on = i < last and (words.forms[i] in _COMMAS or words.forms[i] in ENDERS)
            if closed and not goes_on:
                out.append(Stretch(first, i))
                first = i
            continue
        if words.forms[i] in ENDERS and ends(words, i):
            i += _strays(words, i + 1)
            if i > first:
                out.append(Stretch(first, i + 1))
            first = i + 1
        i += 1
    if first < last:
        out.append(Stretch(first, last))
    return tuple(out)


def _strays(words: Words, i: int) -> bool:
    """Tell whether a sign that closes no quotation is written on to the full stop before it."""
    return i < len(words) and words.forms[i] in _CURVED and words.starts[i] == words.ends[i - 1]


_CURVED = CLOSING - {STRAIGHT}
