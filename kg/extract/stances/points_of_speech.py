"""The points of what somebody said, listed below a line that tells whose they are: "Main points of X's speech:"."""

from itertools import takewhile

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import ADJUNCTS
from kg.extract.mentions.found import NounPhrase
from kg.extract.stances.headings import is_press
from kg.extract.stances.items import item_start
from kg.extract.stances.labelled_lines import Line, Spoken, lines_of, says_ours, without
from kg.extract.stances.line_labels import past_stamp
from kg.kinds import EntityType
from kg.lexicon.conjugate import FINITE
from kg.lexicon.cues import load_cues
from kg.text.fold import with_and, word_set
from kg.text.sentences import Stretch

_SPEAKS = frozenset([EntityType.PERSON, EntityType.ORGANISATION, EntityType.ARMED_GROUP])
# "The main points of", "from": what is picked out of a speech.
_MAIN = with_and("أبرز أهم من مقتطفات نقاط محاور ملخص")
_SPEECH = word_set(
    "كلمة خطاب تصريحات تصريح حديث مداخلة إحاطة مقابلة لقاء حوار قاله قالته قال قالت كلام مؤتمر المؤتمر مواقف"
    " تغريدات بيان"
)
# Where one speaks.
_WHERE = word_set("تصريح تصريحات مؤتمر مؤتمره مؤتمرها كلمة كلمته كلمتها خطاب خطابه خطابها حوار مقابلة لقاء إحاطة بيان")
_FEWEST, _NEAR, _LONGEST = 2, 8, 30


def points_of_speech(layout: Layout) -> tuple[Layout, tuple[Spoken, ...]]:
    """Part the points of speeches, each on a line of its own, from the rest of a text.

    Args:
        layout: The release.

    Returns:
        The release without their sentences, and what is said on them; the same and nothing where there are none.
    """
    if "\n" not in layout.forms:
        return layout, ()
    spoken: list[Spoken] = []
    lines = list(lines_of(layout))
    for n, line in enumerate(lines):
        if (spoken and line.first < spoken[-1].words.stop) or (who := _whose(layout, line)) is None:
            continue
        points = _points(layout, lines[n + 1 :], marked=not _tells_of_speech(layout, line))
        if len(points) >= _FEWEST:
            spoken += [Spoken(words=words, cue=who.last, who=who) for words in points]
    said = tuple(spoken)
    return (without(layout, said), said) if said else (layout, ())


def _whose(layout: Layout, line: Line) -> NounPhrase | None:
    """Return whose points a line announces; None where it announces none."""
    first = past_stamp(layout, line.first, line.stop)
    if line.stop - first > _LONGEST or not _ends_open(layout, line):
        return None
    who = layout.phrase(first)
    if who is not None and layout.bare(who):
        behind = layout.forms[who.last + 1 : line.stop]
        tells = any(load_cues().tells(form) for form in behind)
        speaks = behind == (":",) or (behind[:1] and behind[0] in ADJUNCTS and not _WHERE.isdisjoint(behind))
        return who if speaks and not tells and _may_speak(layout, who) else None
    if layout.forms[first] not in _MAIN:
        return None
    told = [i for i in range(first, min(line.stop, first + _NEAR)) if layout.forms[i] in _SPEECH]
    whose = next((p for i in told if (p := layout.phrase(i + 1)) is not None), None)
    return whose if whose is not None and _may_speak(layout, whose) else None


def _ends_open(layout: Layout, line: Line) -> bool:
    """Tell whether a line is no sentence: it ends with a colon, or with a word."""
    last = layout.forms[line.stop - 1]
    return last == ":" or last.isalnum() or last in _CLOSING


_CLOSING = frozenset('"»”)')


def _may_speak(layout: Layout, who: NounPhrase) -> bool:
    """Tell whether somebody can be who speaks, and is no paper."""
    return layout.found.entity(who.entity).type in _SPEAKS and not is_press(layout, who)


def _tells_of_speech(layout: Layout, line: Line) -> bool:
    """Tell whether a line says itself that what stands below it is picked out of a speech."""
    return layout.forms[past_stamp(layout, line.first, line.stop)] in _MAIN and layout.forms[line.stop - 1] == ":"


def _points(layout: Layout, below: list[Line], *, marked: bool) -> list[Stretch]:
    """Return the points on the lines below; without marks only where the heading says so and none names another."""
    items = ((line, item_start(layout, line.first)) for line in below)
    row = [Stretch(i, line.stop) for line, i in takewhile(lambda pair: pair[1] is not None, items) if i is not None]
    if not row and marked:
        return []
    if not row:
        row = [Stretch(line.first, line.stop) for line in takewhile(lambda line: not _tells(layout, line), below)]
    ours = any(says_ours(layout, point) for point in row)
    return row if ours and not _does(layout, row[0].first) else []


def _tells(layout: Layout, line: Line) -> bool:
    """Tell whether a line tells of somebody else: it has a label, or a verb of saying in the third person opens it."""
    return line.label is not None or _does(layout, line.first)


def _does(layout: Layout, i: int) -> bool:
    """Tell whether a verb in the third person stands at a word: what somebody does is told there."""
    cues = [c.inflected for c in load_cues().forms.get(layout.form(i), ())]
    return any(c.person != 1 and c.shape in FINITE for c in cues) and not any(c.person == 1 for c in cues)
