"""Words by which a report turns to another matter, or to more of the same: "in this regard", "on another level"."""

from kg.extract.layout.lay import Layout
from kg.extract.stances.openings import takes
from kg.extract.stances.subjects import agrees
from kg.lexicon.cues import CueForm
from kg.text.fold import fold_word
from kg.text.words import COMMAS

_TOPICS = frozenset(
    fold_word(words)
    for words in (
        *("في هذا السياق", "في هذا الإطار", "في هذا الصدد", "في هذا الشأن", "في السياق ذاته", "في السياق نفسه"),
        *(
            "في الإطار ذاته",
            "في الإطار نفسه",
            "في سياق متصل",
            "في سياق آخر",
            "في شأن متصل",
            "في شأن آخر",
            "في غضون ذلك",
        ),
        *("في المقابل", "في الوقت نفسه", "في الوقت ذاته", "من جهة أخرى", "من جهة ثانية", "من ناحية أخرى", "إلى ذلك"),
        *(
            "بهذه المناسبة",
            "في هذه المناسبة",
            "على صعيد آخر",
            "على صعيد متصل",
            "على الصعيد نفسه",
            "في الأثناء",
            "في هذه الأثناء",
            "في تطور آخر",
        ),
    )
)
_FIRST_WORDS = frozenset(words.split()[0] for words in _TOPICS)
# With "and" written on to them and without: it is not looked for in a word that begins with it.
_TOPIC_OPENS = frozenset(word for word in _FIRST_WORDS if word[0] != "و") | {"و" + word for word in _FIRST_WORDS}


def past_topic(layout: Layout, i: int) -> int:
    """Return the place past words that turn to another matter, or the same place.

    Args:
        layout: The release.
        i: Index of the first of them.
    """
    for length in (3, 2) if layout.form(i) in _TOPIC_OPENS else ():
        words = " ".join(layout.forms[i : i + length])
        if words.removeprefix("و") in _TOPICS:
            return i + length
    return i


def turned(layout: Layout, first: int, j: int, cue: CueForm) -> bool:
    """Tell whether a report turns to another matter between a name and a verb that has its own subject behind it.

    A page that has lost its lines runs a heading into the text: "The absent X on another level, the ministry said".

    Args:
        layout: The release.
        first: Index of the word behind the name.
        j: Index of the verb, or of the auxiliaries before it.
        cue: The reading of the verb.

    Returns:
        Whether it does; not where "X, on another level, said" has no other subject, unless "and" opens the words.
    """
    turns = next((k for k in range(max(first, j - _LONGEST), j) if past_topic(layout, k) in (j, j - 1)), -1)
    if turns < 0 or (past_topic(layout, turns) == j - 1 and layout.form(j - 1) not in COMMAS):
        return False
    who = layout.phrase(j + 1)
    if layout.form(turns).startswith("و"):
        return True
    other = who is not None and layout.bare(who) and agrees(cue, who) and takes(layout, cue, who.last + 1)
    return other and not (cue.verb.addressee == "0" or cue.verb.target)


_LONGEST = 5
