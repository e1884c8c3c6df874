"""What stands below a line that only names who says it: "Minister N:" and, on the lines below, what he says.

Channels that pass on statements lay them out so, one below the other, often with a flag or a blank line between.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from kg.extract.layout.lay import Layout
from kg.extract.stances.items import item_start
from kg.extract.stances.labelled_lines import Line, Spoken, lines_of, says_ours, without
from kg.extract.stances.line_labels import Label, line_label
from kg.lexicon.conjugate import FINITE
from kg.lexicon.cues import load_cues
from kg.text.fold import word_set
from kg.text.names import is_given
from kg.text.sentences import Stretch

_COLON = frozenset(":")
_FEWEST, _SHORTEST, _LONGEST = 2, 3, 40
_NOT = word_set("لا لن لم ليس ليست لسنا سوف قد يجب لابد")


@dataclass(frozen=True, slots=True)
class _Block:
    """Somebody's name, and the lines that he says."""

    label: Label
    first: int
    alone: bool
    said: tuple[Stretch, ...]


def said_below(layout: Layout) -> tuple[Layout, tuple[Spoken, ...]]:
    """Part what is said below names that stand on lines of their own from the rest of a text.

    Args:
        layout: The release.

    Returns:
        The release without those sentences, and what is said there; the same and nothing where the text has no such
        names, only one that is not all there is above it, or below them what nobody says, as names and hours.
    """
    if not any(layout.form(i + 1) == "\n" for i in layout.places.of(_COLON)):
        return layout, ()
    lines = tuple(lines_of(layout))
    blocks = tuple(_blocks(layout, lines))
    if not _are_said(layout, lines, blocks):
        return layout, ()
    # What an agency tells it tells of others, and is read as any other text.
    known = [b for b in blocks if not b.label.asks]
    spoken = tuple(Spoken(words=s, cue=b.label.last, who=b.label.who) for b in known for s in b.said)
    return without(layout, spoken), spoken


def _blocks(layout: Layout, lines: tuple[Line, ...]) -> Iterator[_Block]:
    """Yield each name with what stands behind it on its line or, where nothing does, below it up to a blank line."""
    labels = [line_label(layout, line.first, line.stop + 1) for line in lines]
    for n, (line, label) in enumerate(zip(lines, labels, strict=True)):
        if label is None:
            continue
        if label.colon + 1 < line.stop:
            yield _Block(label, line.first, alone=False, said=(Stretch(label.colon + 1, line.stop),))
            continue
        last = n
        while last + 1 < len(lines) and labels[last + 1] is None and (last == n or _follows(lines, last)):
            last += 1
        said = tuple(Stretch(item_start(layout, b.first) or b.first, b.stop) for b in lines[n + 1 : last + 1])
        yield _Block(label, line.first, alone=True, said=said)


def _follows(lines: tuple[Line, ...], n: int) -> bool:
    """Tell whether no blank line and no line of signs stands below a line."""
    return lines[n + 1].first == lines[n].stop + 1


def _are_said(layout: Layout, lines: tuple[Line, ...], blocks: tuple[_Block, ...]) -> bool:
    """Tell whether names alone on their lines head what somebody says, and nothing longer stands besides."""
    alone = [b for b in blocks if b.alone]
    if not alone or not all(b.said and b.label.who for b in blocks):
        return False
    if len(blocks) < _FEWEST:
        return _is_all(layout, lines, alone[0])
    told = [_says(layout, b) for b in blocks]
    within = sum(b.said[-1].stop - b.first for b in blocks)
    return sum(told) * _FEWEST >= len(blocks) and within * _FEWEST >= len(layout.forms)


def _says(layout: Layout, block: _Block) -> bool:
    """Tell whether somebody says what stands below his name: it has a clause, and is no name, hour or figure."""
    first = block.said[0]
    words = [form for form in layout.forms[first.first : first.stop] if form.isalnum()]
    if len(words) < _SHORTEST or words[0].isdigit() or is_given(words[0]) or _narrates(layout, first):
        return False
    last = block.said[-1].stop - 1
    return layout.form(last) in _ENDS or any(_is_clause(layout, said) for said in block.said)


_ENDS = frozenset(".!")


def _is_clause(layout: Layout, said: Stretch) -> bool:
    """Tell whether a line has a verb that is known, or says what is not or shall be."""
    forms = layout.forms[said.first : said.stop]
    return not _NOT.isdisjoint(forms) or says_ours(layout, said) or any(load_cues().tells(form) for form in forms)


def _is_all(layout: Layout, lines: tuple[Line, ...], block: _Block) -> bool:
    """Tell whether a text is one name and points without marks and full stops below it, and somebody says "we"."""
    if item_start(layout, lines[1].first) is not None:
        return False
    if lines[0].first > block.label.last or block.said[-1].stop != lines[-1].stop or len(block.said) < _FEWEST:
        return False
    if any(s.stop - s.first > _LONGEST or layout.form(s.stop - 1) in _ENDS or _narrates(layout, s) for s in block.said):
        return False
    return any(says_ours(layout, said) for said in block.said)


def _narrates(layout: Layout, said: Stretch) -> bool:
    """Tell whether a verb of saying in the third person opens a line: somebody is told of there."""
    cues = load_cues().forms.get(layout.form(said.first), ())
    return any("says" in c.verb.flags and c.inflected.person != 1 and c.inflected.shape in FINITE for c in cues)
