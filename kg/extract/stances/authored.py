"""Texts in which one person says "I": a letter and who signs it, a declaration, messages below one's own name."""

from dataclasses import replace
from functools import cache

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import PUNCTUATION, WRITINGS
from kg.extract.mentions.found import Form, NounPhrase
from kg.extract.stances.headings import BODIES, whose_line
from kg.extract.stances.items import item_start
from kg.extract.stances.labelled_lines import Spoken, says_ours
from kg.extract.stances.letterheads import foot_lines, head_lines, is_document, signing_person
from kg.lexicon.cues import load_cues
from kg.text.fold import word_set
from kg.text.sentences import Stretch

_I = word_set("أنا وأنا")
_UNDERSIGNED = word_set("الموقع الموقعة الموقعه أدناه المواطن المواطنة السيد السيدة الدكتور الدكتورة")
# How a letter opens: whom it honours, and the greeting.
_HONOURED, _GREETS = word_set("المحترم المحترمة المحترمين المحترمون الموقر الموقرة"), ("تحيه", "طيبه")
_TOP, _HANDLE = 40, "@"
_GIVEN = word_set("ألقاها يلقيها ألقتها تلقيها كتبها وجهها وجهتها أدلى أدلت")


def author_of(layout: Layout) -> NounPhrase | None:
    """Return the person whose own words a text is by what is above and below it, or as "I, N".

    Args:
        layout: The release.

    Returns:
        The phrase; None for an article with its author's name, and where nobody is told.
    """
    return _headed(layout) or _myself(layout) or _signs_letter(layout)


def in_first_person(layout: Layout) -> tuple[Layout, tuple[Spoken, ...]]:
    """Part what an author says as "I" or "we" from the rest of his text.

    Args:
        layout: The release.

    Returns:
        The release without those sentences, and what is said in them; the same and nothing where nobody says "I".
    """
    if not any(not layout.quoted[i] for i in layout.places.of(_says_i())) or (who := author_of(layout)) is None:
        return layout, ()
    own = [s for s in layout.sentences if layout.forms[s.stop - 1] != ":" and says_ours(layout, s)]
    own = [s for s in own if not layout.quoted[s.first] and ":" not in layout.forms[_begins(layout, s) : s.stop]]
    spoken = tuple(Spoken(words=Stretch(_begins(layout, s), s.stop), cue=who.last, who=who) for s in own)
    taken = frozenset(own)
    return replace(layout, sentences=tuple(s for s in layout.sentences if s not in taken)), spoken


@cache
def _says_i() -> frozenset[str]:
    """Return the verbs that only "I" can be the subject of, with "and" too."""
    forms = load_cues().forms.items()
    return frozenset(
        form for form, cues in forms if all(c.inflected.person == 1 and c.inflected.number == "s" for c in cues)
    )


def _begins(layout: Layout, sentence: Stretch) -> int:
    """Return the first word of a sentence behind its mark and number."""
    i = sentence.first
    while i < sentence.stop - 1 and not layout.forms[i].isalpha():
        i += 1
    return item_start(layout, i) or i


def _headed(layout: Layout) -> NounPhrase | None:
    """Return the one person whom a line above the text tells as its author: his statement, or his name and handle."""
    lines = head_lines(layout)
    for line in lines:
        told = whose_line(layout, line.first, line.stop)
        if len(told) == 1 and layout.is_person(told[0]):
            return told[0]
        if layout.forms[line.first] in WRITINGS and (who := layout.phrase(line.first + 1)) is not None:
            # "Message of X to the teachers", "speech of X at the opening".
            return who if layout.bare(who) and layout.is_person(who) and who.form is Form.NAME else None
        if layout.forms[line.first] in _GIVEN and (who := layout.phrase(line.first + 1)) is not None:
            return who if layout.is_person(who) else None
    own = layout.phrase(lines[0].first) if len(lines) > 1 else None
    handle = own is not None and own.last == lines[0].stop - 1 and layout.forms[lines[1].first].startswith(_HANDLE)
    return own if own is not None and handle and layout.is_person(own) else None


def _myself(layout: Layout) -> NounPhrase | None:
    """Return who names himself behind "I": "I, the undersigned N"."""
    for i in layout.places.of(_I):
        if layout.quoted[i]:
            continue
        j = i + 1
        while layout.form(j) in _UNDERSIGNED or layout.form(j) in PUNCTUATION - {"\n"}:
            j += 1
        who = layout.phrase(j) or layout.phrase(i + 1)
        if who is not None and layout.bare(who) and layout.is_person(who):
            return who
    return None


def _signs_letter(layout: Layout) -> NounPhrase | None:
    """Return the one person who signs a letter or statement that no body heads, for which he would sign."""
    if any(_names_body(layout, line) for line in head_lines(layout)):
        return None
    top = layout.forms[:_TOP]
    greets = any(top[k : k + 2] == _GREETS for k in range(len(top)))
    if not (greets or not _HONOURED.isdisjoint(top) or is_document(layout)):
        return None
    signs = [who for line in foot_lines(layout) for who in signing_person(layout, line)]
    named = [who for who in signs if who.form is Form.NAME] or signs
    return named[-1] if len({who.entity for who in named}) == 1 else None


def _names_body(layout: Layout, line: Stretch) -> bool:
    """Tell whether a line begins with the name of a body."""
    who = layout.phrase(line.first)
    return who is not None and layout.bare(who) and layout.found.entity(who.entity).type in BODIES
