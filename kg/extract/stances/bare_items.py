"""Find the items of a list that bear no sign, the numbers that stand within a line, and whom a part of it asks."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.meeting_words import NOUNS
from kg.extract.layout.wording import RELATIVES, STOPS
from kg.extract.mentions.found import NounPhrase
from kg.extract.stances.actions import acts, is_occasion, is_plural
from kg.extract.stances.bounds import Clause
from kg.extract.stances.items import POINTERS, item_start, ordinal
from kg.extract.stances.positions import Position
from kg.extract.stances.walk import Frame
from kg.extract.stances.whose_demands import asks_in_items, is_plan, named_in, whose
from kg.kinds import Act
from kg.lexicon.cues import CueTable
from kg.text.fold import word_set
from kg.text.sentences import Stretch
from kg.text.words import COMMAS

_NEEDS = word_set("ضرورة أهمية وجوب")
_TO = frozenset(["الي", "علي"])
_HEADING = 12


def bare_item(layout: Layout, table: CueTable, i: int) -> bool:
    """Tell whether a line opens with the name of an action, as the items of a list do that are not marked.

    Args:
        layout: The release.
        table: The cue words.
        i: Index of the first word of the line.

    Returns:
        Whether it does.
    """
    form = layout.form(i)
    named = (
        acts(form)
        or form in _NEEDS
        or any(c.verb.tier != "C" and not c.conjunction for c in table.masdars.get(form, ()))
    )
    named = named and not (is_plural(layout, i) or _told(layout, i) or _credit(layout, i))
    # "Declaring" opens as many news as items; what is declared, behind "of", is an item.
    return named and (not is_occasion(form) or layout.form(i + 1) == "عن")


def _credit(layout: Layout, i: int) -> bool:
    """Tell whether a line tells in a few words who made the report: "photographs: X", "prepared by X"."""
    if layout.form(i) not in _MADE:
        return False
    reach = range(i, min(len(layout.forms), i + _SHORT_LINE))
    return any(layout.forms[k] in (":", "\n", "/") for k in reach) or len(layout.forms) < i + _SHORT_LINE


_MADE, _SHORT_LINE = word_set("تصوير تحرير إعداد ترجمة إخراج مراجعة تدقيق تقديم"), 5


def _told(layout: Layout, i: int) -> bool:
    """Tell whether a line tells what came of the action that it opens with: "the release took place yesterday"."""
    for k in range(i + 1, min(len(layout.forms), i + _HEADING)):
        if layout.forms[k] in STOPS or layout.forms[k] == "\n":
            return False
        if layout.forms[k] in _CAME_ABOUT:
            return layout.forms[k - 1] not in RELATIVES
    return False


_CAME_ABOUT = word_set("تم تمت سيتم ستتم يتم جاء جاءت جرى جرت سيجري بدأ بدأت سيبدأ انتهى انتهت تأجل تأجلت")


def lines_above(layout: Layout, i: int) -> int:
    """Return how many ends of lines stand right before a word.

    Args:
        layout: The release.
        i: Index of the word.

    Returns:
        How many there are; a blank line parts what follows from a list whose items none parts.
    """
    k = i
    while k > 0 and layout.forms[k - 1] == "\n":
        k -= 1
    return i - k


def rows(layout: Layout, table: CueTable, first: int, waiting: list[Stretch]) -> bool:
    """Tell whether a content and the sentence behind its own are both items without a sign.

    Args:
        layout: The release.
        table: The cue words.
        first: Index of the first word of the content.
        waiting: The sentences still to be read, the next last.

    Returns:
        Whether they are, so that a list goes on line by line.
    """
    after = next((s for s in reversed(waiting) if s.first > first), None)
    return after is not None and bare_item(layout, table, first) and bare_item(layout, table, after.first)


def heading(layout: Layout, line: Stretch) -> tuple[tuple[NounPhrase, ...], Stretch] | None:
    """Read the heading of a part of a list: "To the government:", with what stands behind it in its line.

    Args:
        layout: The release.
        line: The line.

    Returns:
        Those it names, and the rest of the line; None where it is no heading.
    """
    if layout.form(line.first) not in _TO:
        return None
    reach = range(line.first + 2, min(line.stop, line.first + _HEADING))
    colon = next((k for k in reach if layout.forms[k] == ":"), None)
    if colon is None:
        return None
    whom = tuple(p for k in range(line.first, colon) if (p := layout.phrase(k)))
    rest = next((k for k in range(colon + 1, line.stop) if layout.forms[k] not in STOPS), line.stop)
    return whom, Stretch(rest, line.stop)


def next_number(layout: Layout, line: Stretch) -> int:
    """Return where another number stands within an item: "first: the release of X, second: the return of".

    Args:
        layout: The release.
        line: The item.

    Returns:
        Index of the number; where the item ends when it holds none.
    """
    for k in range(line.first + 2, line.stop - 1):
        if item_start(layout, k) and (ordinal(layout.forms[k]) or _counts(layout, k)):
            return k
    return line.stop


def _counts(layout: Layout, k: int) -> bool:
    """Tell whether a figure behind a comma or a full stop is the number of an item."""
    return layout.forms[k].isdigit() and layout.form(k - 1) in COMMAS | _ENDS and layout.form(k + 1) in _STROKES


_ENDS, _STROKES = frozenset([".", "؛", "\n"]), frozenset("-–)")


def points_on(layout: Layout, frame: Frame) -> bool:
    """Tell whether a cue points to items behind a colon: by "the following", by its demands, or since it says nothing.

    Args:
        layout: The release.
        frame: The cue with its parts.

    Returns:
        Whether it does; a colon behind a verb of saying alone leads to speech.
    """
    colon = frame.content - 1
    while layout.form(colon) == "\n":
        colon -= 1
    if layout.form(colon) != ":" or frame.how == "ان":
        return False
    between = layout.forms[frame.at : frame.content]
    if not _NO_POINTS.isdisjoint(between):
        return False
    pointed = not POINTERS.isdisjoint(between)
    return pointed or asks_in_items(layout, frame) or "says" not in frame.form.verb.flags


# What is told item by item and held by nobody: "the dates of the sessions are as follows".
_NO_POINTS = word_set("جدول مواعيد المواعيد برنامج البرنامج أسماء أخبار الأخبار عناوين العناوين فعاليات الفعاليات")


def names_agenda(layout: Layout, table: CueTable, sentence: Stretch) -> bool:
    """Tell whether a sentence names an agenda or the programme of a meeting or feast, of which items follow.

    Args:
        layout: The release.
        table: The cue words.
        sentence: The sentence.

    Returns:
        Whether it does, and nobody discusses them; the programme of a party says what the party wants.
    """
    told = (c for form in layout.forms[sentence.first : sentence.stop] for c in table.forms.get(form, ()))
    return all(c.verb.act is not Act.DISCUSS for c in told) and any(
        (layout.forms[k] in _TABLE and layout.form(k + 1) in _BUSINESS)
        or (layout.forms[k] in _PROGRAMMES and layout.form(k + 1).removeprefix("ال") in _HELD)
        for k in range(sentence.first, sentence.stop)
    )


_TABLE = word_set("جدول لجدول بجدول وجدول")
_BUSINESS, _PROGRAMMES = word_set("أعمال الأعمال أعماله أعمالها"), word_set("برنامج لبرنامج فعاليات")
_HELD = frozenset(NOUNS) | word_set("مهرجان احتفال حفل معرض ندوة ورشة دورة ملتقى منتدى أمسية يوم رحلة")


def put_forward(
    layout: Layout, table: CueTable, sentence: Stretch, waiting: list[Stretch], found: list[Clause]
) -> Clause | None:
    """Let demands or recommendations open the list behind them: "the report makes the recommendations: To X: ...".

    Args:
        layout: The release.
        table: The cue words.
        sentence: The sentence that names them.
        waiting: The sentences still to be read, the next last; what stands behind the colon is put before them.
        found: The clauses of the sentence.

    Returns:
        The clause that opens the list, which ends at its colon; None where none opens or whose they are is not told.
    """
    at, colon = named_in(layout, sentence) or (0, 0)
    if not colon:
        return None
    first = next((k for k in range(colon + 1, len(layout.forms)) if layout.forms[k] != "\n"), len(layout.forms))
    rest = Stretch(first, sentence.stop)
    item = rest if rest.first < rest.stop else next((s for s in reversed(waiting) if s.first <= first < s.stop), None)
    if item is None or not (item_start(layout, first) or heading(layout, item) or rows(layout, table, first, waiting)):
        return None
    if is_plan(layout, at) and not bare_item(layout, table, item_start(layout, first) or first):
        # "The paper holds the following points: the camp is full".
        return None
    told = whose(layout, sentence, at, found)
    if told is None:
        return None
    if item is rest:
        waiting.append(rest)
    who, blank = told
    frame = Frame(at=at, form=table.forms["طالب"][0], subject=who, blank=blank, content=first, how="ب", whole=True)
    return Clause(frame=frame, position=Position(start=at), stop=colon + 1)


_OUR_DEMANDS = frozenset(["مطالبنا", "مطالباتنا", "توصياتنا", "بمطالبنا", "بتوصياتنا"])


def our_demands(layout: Layout, table: CueTable, sentence: Stretch, first: int) -> Clause | None:
    """Let "our demands" open the list at the end of their sentence.

    Args:
        layout: The release.
        table: The cue words.
        sentence: The sentence.
        first: Index of the first word of the first item.

    Returns:
        The clause that opens the list; None where the sentence names no demands of ours.
    """
    at = next((i for i in range(sentence.first, sentence.stop) if layout.forms[i] in _OUR_DEMANDS), None)
    if at is None:
        return None
    frame = Frame(at=at, form=table.forms["نطالب"][0], content=first, how="ب", whole=True)
    return Clause(frame=frame, position=Position(start=at), stop=first + 1)


def explained(layout: Layout, item: int, stop: int) -> int:
    """Return where the heading of an item ends, a colon after which it is explained; else where the item ends.

    Args:
        layout: The release.
        item: Index of its first word.
        stop: One past its last word.

    Returns:
        Index of the colon, or where the item ends.
    """
    reach = range(item + 1, min(stop - 1, item + _HEADING))
    return next((i for i in reach if layout.forms[i] == ":"), stop)
