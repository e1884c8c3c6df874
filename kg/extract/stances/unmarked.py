"""Sentences without the signs before them: the count of a message in a thread, a coloured dot, a flag."""

from kg.extract.layout.lay import Layout
from kg.text.sentences import Stretch


def unmarked(layout: Layout, sentence: Stretch) -> Stretch:
    """Return a sentence without the signs and the count before it: "2/4 We ask", "🔴 The minister".

    Args:
        layout: The release.
        sentence: The sentence.

    Returns:
        The sentence from its first word on; brackets and quotation marks stay.
    """
    i = sentence.first
    while i < sentence.stop - 1:
        at = i + (layout.forms[i] == "(")
        if layout.forms[at].isdigit() and layout.form(at + 1) == "/" and layout.form(at + 2).isdigit():
            i = at + 3 + (layout.form(at + 3) == ")")
        elif layout.forms[i] in _STAYS or layout.forms[i].isalnum() or len(layout.forms[i]) > 1:
            break
        else:
            i += 1
    return Stretch(i, sentence.stop) if i < sentence.stop - 1 else sentence


_STAYS = frozenset('("«“”»')
