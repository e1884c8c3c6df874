"""Verb groups: "will continue to call", "has repeatedly been condemned", "does not support"."""

from kg.extract.english.cues import Group, Shape
from kg.extract.english.frames import Frames
from kg.lexicon.english import Inflection

_MAX_GROUP = 8
_LASTING = frozenset({"long", "far", "so", "since"})
_BEGINNING = frozenset({"begin", "start", "open"})
_OPPORTUNITY = frozenset({"opportunity", "occasion", "moment", "chance"})
_TAKE = frozenset({"take", "takes", "took", "taking", "use", "used", "using"})
_BEFORE_LET = frozenset({"and", "but", "so", "now", "please", "also", "then", "again", "first", "finally"})
_EACH = frozenset({"both", "all", "each"})
_WENT = frozenset({"went", "goes", "go"})
_IRREGULAR = frozenset({"took", "went"})
_BE = frozenset({"is", "are", "was", "were", "am", "be", "been", "being", "'re", "'m"})


class Groups:
    """Reads the verb groups of one text."""

    def __init__(self, frames: Frames) -> None:
        """Keep the words.

        Args:
            frames: The words.
        """
        self.frames = frames
        self.lexicon = frames.lexicon
        self.word = frames.word

    def read(self, i: int, inflection: Inflection, first: int) -> Group:
        """Read the verb group that ends in a verb.

        Args:
            i: Index of the verb.
            inflection: Form of the verb.
            first: First word of the sentence.

        Returns:
            The group.
        """
        shapes = {
            Inflection.PAST: Shape.PAST,
            Inflection.BASE: Shape.PRESENT,
            Inflection.THIRD: Shape.THIRD,
            Inflection.ING: Shape.ING,
        }
        return self.walk(i, first, shapes[inflection])

    def walk(self, i: int, first: int, shape: Shape) -> Group:
        """Walk back from a verb over auxiliaries, adverbs and carrying verbs.

        Args:
            i: Index of the verb.
            first: First word of the sentence.
            shape: Shape of the verb by its own form.

        Returns:
            The group.
        """
        words = self.lexicon.words
        j, seen, carried = i - 1, set[str](), False
        low = max(first, i - _MAX_GROUP)
        begin = i
        while j >= low:
            word = self.word(j)
            if word == "to" and (carrier := self._carrier(j, low)):
                carried = True
                shape = _carrier_shape(self.word(carrier), shape)
                j = carrier - 1
            elif word == "me" and self.word(j - 1) == "let" and j - 1 >= low and self._asks_leave(j - 2, first):
                return _grouped(j - 1, Shape.PRESENT, seen, True, words["negations"], words["modals"])
            elif word == "by" and self.word(j - 1) in _BEGINNING and self.word(j - 2) in {"me", "to"}:
                # "Let me begin by thanking"
                j -= 2
            elif word in words["auxiliaries"] | words["modals"] | words["negations"] - {"nor", "no", "neither"}:
                seen.add(word)
                j -= 1
            elif self._between(j):
                j -= 1
                if begin == j + 2 or word != "clear":
                    begin = min(begin, j + 1)
                continue
            else:
                break
            begin = j + 1
        if self.word(begin - 1) == "to" and not carried and begin - 1 >= first:
            return Group(first=begin - 1, shape=Shape.INFINITIVE)
        return _grouped(begin, shape, seen, carried, words["negations"], words["modals"])

    def _carrier(self, to: int, low: int) -> int:
        """Return the verb before "to" that only carries the next: "wish to", "take this opportunity to"; else zero."""
        words = self.lexicon.words["carriers"]
        if self.word(to - 1) in words and to - 1 >= low:
            return to - 1
        if self.word(to - 1) in {"first", "also"} and self.word(to - 2) in words:
            return to - 2
        if self.word(to - 1) == "on" and self.word(to - 2) in _WENT and to - 2 >= low:
            return to - 2
        taken = self.word(to - 1) in _OPPORTUNITY and self.word(to - 2) in {"this", "the"}
        # "Could take the opportunity to condemn" condemns nothing yet.
        taken = taken and self.word(to - 4) not in {"could", "can", "may", "might", "shall"}
        return to - 3 if taken and self.word(to - 3) in _TAKE else 0

    def _asks_leave(self, before: int, first: int) -> bool:
        """Tell whether no subject stands before "let me": "and let me thank", but not "they let me thank"."""
        return before < first or not self.word(before).isalpha() or self.word(before) in _BEFORE_LET

    def _between(self, j: int) -> bool:
        """Tell whether a word may stand between the parts of a group: an adverb, "so far", "have both rejected"."""
        if self.word(j) == "first" and (self.word(j - 2), self.word(j - 1)) == ("let", "me"):
            return True
        if self.word(j) in _LASTING | _EACH:
            return self.word(j - 1) in self.lexicon.words["auxiliaries"] | _LASTING
        # "On Monday" is no part of what was said.
        dated = self.word(j - 1) == "on" and self.word(j) in self.lexicon.words["calendar"]
        return self.frames.is_adverb(j) and not dated


def _carrier_shape(carrier: str, shape: Shape) -> Shape:
    if carrier.endswith("ing"):
        return Shape.ING
    if carrier.endswith("ed") or carrier in _IRREGULAR:
        return Shape.PAST
    if carrier.endswith("s"):
        return Shape.THIRD
    return Shape.PRESENT if shape is not Shape.PAST else shape


def _grouped(
    begin: int, shape: Shape, seen: set[str], carried: bool, negations: frozenset[str], modals: frozenset[str]
) -> Group:
    """Say what the auxiliaries make of a verb."""
    if shape is Shape.PAST and seen & _BE:
        shape = Shape.PASSIVE
    elif shape is Shape.ING and seen & _BE:
        shape = Shape.THIRD if "is" in seen else Shape.PRESENT
    elif "has" in seen or "does" in seen:
        shape = Shape.THIRD
    elif "did" in seen:
        shape = Shape.PAST
    possible = bool(seen & {"can", "could", "may", "might", "would", "shall", "'d"}) and not carried
    modal = possible or bool(seen & (modals - {"cannot"})) or ("cannot" in seen and not carried)
    modal = modal and not (seen & {"can", "cannot"} and seen & negations)
    return Group(
        first=begin,
        shape=shape,
        negated=bool(seen & negations),
        future="will" in seen,
        modal=modal,
        aided=bool(seen) or carried,
    )
