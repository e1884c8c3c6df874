"""Lines of a page that are no part of what it tells: who wrote the text below, and the headlines of other texts."""

from collections.abc import Mapping, Sequence
from itertools import groupby

from kg.extract.mentions.found import NounPhrase
from kg.text.fold import word_set
from kg.text.sentences import Stretch

_WROTE = word_set("كتب كتبت كتبا كتبوا")
_BYLINE, _HEADLINE, _SHORTEST = 12, 19, 4
_ENDS = frozenset(".؛!?؟:")
_PARAGRAPH = "\n"
# Headlines of other texts stand together; one alone may be a paragraph without its full stop.
_FEWEST = 2
_PRESENT = ("ي", "ت")


def told_lines(
    forms: Sequence[str], sentences: Sequence[Stretch], starts_at: Mapping[int, NounPhrase]
) -> tuple[Stretch, ...]:
    r"""Leave bylines and lists of headlines out of the sentences.

    Args:
        forms: The folded words and signs of a text.
        sentences: Its sentences.
        starts_at: Actor phrase by the index of its first word.

    Returns:
        The sentences; one that began with a byline begins below it.

    Examples:
        >>> told_lines(("كتب", "-", "سامر", ":", "\n", "امتلات", "السدود"), (Stretch(0, 7),), {})
        (Stretch(first=5, stop=7),)
    """
    if "فيسبوك" in forms:
        sentences = [Stretch(_past_buttons(forms, sentence), sentence.stop) for sentence in sentences]
    if _PARAGRAPH not in forms:
        return tuple(sentences)
    out: list[Stretch] = []
    for line, run in groupby(sentences, key=lambda s: _is_line(forms, s)):
        group = list(run)
        listed = not line or (group[0].first > 1 and forms[group[0].first - 2] == ":")
        heads = [] if listed else [s for s in group if _is_headline(forms, s, starts_at)]
        out += [s for s in group if len(heads) < _FEWEST or s not in heads]
    out = out or list(sentences)
    if _WROTE.isdisjoint(forms):
        return tuple(out)
    below = (Stretch(_below(forms, sentence), sentence.stop) for sentence in out)
    return tuple(sentence for sentence in below if sentence.first < sentence.stop)


def _past_buttons(forms: Sequence[str], sentence: Stretch) -> int:
    """Return the word with which a sentence begins behind a row of buttons: "share on twitter, facebook, save"."""
    row = 0
    for i in range(sentence.first, min(sentence.stop, sentence.first + _PAGE_HEAD)):
        row = row + 1 if forms[i] in _BUTTONS else 0
        if row >= _ROW and i + 1 < sentence.stop and forms[i + 1] not in _BUTTONS:
            return i + 1
    return sentence.first


_BUTTONS = word_set(
    "اطبع شارك فيسبوك طباعة شاركها تويتر حفظ خلال من بلس جوجل رأيك اكتب أضف تعليقا تعليقك واتساب مشاركة إرسال"
)
_PAGE_HEAD, _ROW = 40, 4


def _is_line(forms: Sequence[str], sentence: Stretch) -> bool:
    """Tell whether a sentence is a short line of its own without a full stop or colon."""
    if sentence.stop - sentence.first > _HEADLINE or (sentence.first and forms[sentence.first - 1] != _PARAGRAPH):
        return False
    ends = forms[sentence.stop - 1] == _PARAGRAPH or sentence.stop == len(forms)
    return ends and _ENDS.isdisjoint(forms[sentence.first : sentence.stop])


def _is_headline(forms: Sequence[str], line: Stretch, starts_at: Mapping[int, NounPhrase]) -> bool:
    """Tell whether a line begins with an actor and what he does: "the minister receives the envoy"."""
    actor = starts_at.get(line.first)
    verb = forms[actor.last + 1] if actor is not None and actor.last + 1 < line.stop else ""
    return verb.startswith(_PRESENT) and len(verb) >= _SHORTEST


def _below(forms: Sequence[str], sentence: Stretch) -> int:
    """Return the word with which a sentence begins below its byline, if it has one."""
    first = sentence.first
    if forms[first] not in _WROTE or (first and forms[first - 1] != _PARAGRAPH):
        return first
    line = forms[first : first + _BYLINE]
    length = line.index(_PARAGRAPH) if _PARAGRAPH in line else len(line) if first + len(line) == len(forms) else 0
    # "X wrote on his page: words" tells what he wrote.
    within = ":" in line[2 : length - 1] or not (_ENDS - {":"}).isdisjoint(line[:length])
    return first if within or not length else min(first + length + 1, sentence.stop)
