"""Verbs in the present by which one statement goes on after another without a sign: "X condemns A and calls for B".

A communique that opens with such a verb goes on with others of the same person, gender and number. One that stands
behind "that" or "who" may tell of something else, so that only what no such word parts from the verb before counts.
"""

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import ADJUNCTS, CONNECTIVES, PUNCTUATION, RELATIVES, THAT
from kg.extract.stances.items import GROUNDS, item_start
from kg.extract.stances.judged_by import called_names
from kg.lexicon.conjugate import Inflected, Shape
from kg.lexicon.cues import CueForm, load_cues
from kg.text.sentences import Stretch
from kg.text.words import COMMAS

_AND = "و"
_TIERS = frozenset("AB")
# "Indeed" opens a sentence and is no "that".
_INDEED = frozenset(["ان", "وان"])
_WHILE = "اذ"
_FARTHEST, _ADJUNCT = 40, 8
_BEFORE = ADJUNCTS | GROUNDS
# What parts a verb from the one before it in the sentence itself.
_PARTS = RELATIVES | THAT | frozenset(["ما", "مما", "من", "لكي", "كي", "حيث"])


def goes_on_in_parallel(layout: Layout, i: int, cue: CueForm, sentence: Stretch) -> bool:
    """Tell whether a present-tense cue with "and" goes on the statement with which its sentence opens.

    Args:
        layout: The release.
        i: Index of the cue's word.
        cue: Its reading.
        sentence: The sentence.

    Returns:
        Whether the sentence opens with such a cue of the same form, and no subordinate clause was opened since.
    """
    somebody = cue.verb.addressee == "0" or cue.verb.target
    if cue.conjunction != _AND or not _plain(cue) or cue.inflected.person == 1:
        return False
    judged = cue.verb.force == "considers" and called_names(layout, i + 1)
    if cue.inflected.pronoun and not (somebody or judged):
        return False
    opens = _opening(layout, _speech(layout, i, sentence))
    if not 0 <= opens < i or not _alike(layout, opens, cue.inflected):
        return False
    for k in range(i - 1, max(opens, i - _FARTHEST), -1):
        if layout.forms[k] in _PARTS:
            return False
        if layout.forms[k] in PUNCTUATION:
            return True
        if layout.forms[k].startswith(_AND) and _alike(layout, k, cue.inflected):
            return True
    return True


def _speech(layout: Layout, i: int, sentence: Stretch) -> Stretch:
    """Return the sentence as far as it is speech behind a colon before a place, or all of it."""
    colons = (k for k in range(i - 1, max(sentence.first, i - _FARTHEST), -1) if layout.forms[k] == ":")
    return Stretch(next(colons, sentence.first - 1) + 1, sentence.stop)


def _opening(layout: Layout, sentence: Stretch) -> int:
    """Return the index of the verb with which a sentence opens, behind its subject if that stands first, or -1."""
    i = item_start(layout, sentence.first) or sentence.first
    while i < sentence.stop and (layout.forms[i] in CONNECTIVES or layout.forms[i] in PUNCTUATION):
        i += 1
    # Behind a colon "indeed" is the "that" of who speaks.
    i += layout.form(i) in _INDEED and ":" not in layout.forms[max(0, i - 2) : i]
    if layout.form(i) in _BEFORE:
        # "On these grounds, X condemns".
        i = next((k + 1 for k in range(i, min(sentence.stop, i + _ADJUNCT)) if layout.forms[k] in COMMAS), i)
    subject = layout.phrase(i)
    i = subject.last + 1 if subject is not None else i
    # "The council, while it condemns this, calls for".
    i += layout.form(i) == _WHILE and subject is not None
    return i if i < sentence.stop else -1


def _plain(cue: CueForm) -> bool:
    return cue.inflected.shape is Shape.IMPERFECT and cue.verb.tier in _TIERS


def _alike(layout: Layout, i: int, inflected: Inflected) -> bool:
    """Tell whether a word is a present-tense cue of the same person, gender and number."""
    return any(
        _plain(cue)
        and (cue.inflected.person, cue.inflected.gender, cue.inflected.number)
        == (inflected.person, inflected.gender, inflected.number)
        for cue in load_cues().forms.get(layout.forms[i], ())
    )
