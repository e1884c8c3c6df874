"""Items with verbs of their own whose subject stands before the list: "The Council:", then "1. Condemns the raids;"."""

from dataclasses import replace

from kg.extract.english.discourse import Discourse, Holders, note
from kg.extract.english.drafted import Notes, Scene
from kg.extract.english.frames import Frames
from kg.extract.english.items import does, opens_item, past_mark
from kg.extract.english.subjects import Subjects
from kg.extract.english.tokens import Sentence
from kg.kinds import Act, EntityType

_BODIES = frozenset({EntityType.ORGANISATION, EntityType.STATE, EntityType.DELEGATION})
_LONGEST_MARK = 12
# Words that may stand between a body and the colon of its list.
_BEFORE_COLON = frozenset({"hereby", "therefore", "also", "further", "then", "accordingly", ","})


class Resolutions:
    """Finds in one text whose the verbs of a list are: of whoever is named last before its colon, or opens it."""

    def __init__(self, frames: Frames, subjects: Subjects) -> None:
        """Keep the parts.

        Args:
            frames: The words.
            subjects: Finder of subjects.
        """
        self.frames = frames
        self.subjects = subjects
        self._head = Holders()
        # Whether each item must open with a sign: behind a colon a line without one may tell of anything.
        self._listed = False

    def item(self, sentence: Sentence, discourse: Discourse) -> Sentence:
        """Return a sentence as it is to be read, and note in the discourse whose its verb is where none is told.

        Args:
            sentence: A sentence.
            discourse: Who was spoken of before; its subject of items is changed.

        Returns:
            The sentence, the sign of its item left out and no heading, where it is an item with a verb of its own.
        """
        discourse.doer = None
        heads = self._heads(sentence, discourse)
        if heads is not None:
            # Its words stand in another sentence.
            self._head = replace(heads, first=-1)
            self._listed = self.frames.word(sentence.last - 1) != ","
            return sentence
        opens = self._opens(sentence)
        marked = not self._listed or self._marked(sentence)
        if opens and marked and self._head.ids and does(self.frames.forms, sentence.first):
            discourse.doer = self._head
            note(self._head, discourse, self.frames.found)
            return replace(sentence, first=past_mark(self.frames.forms, sentence.first), heading=False)
        recital = self._recital(sentence)
        if not (opens or sentence.heading or recital):
            self._head = Holders()
        discourse.doer = self._head if opens and recital and self._head.ids else None
        return replace(sentence, heading=False) if discourse.doer else sentence

    def _opens(self, sentence: Sentence) -> bool:
        """Tell whether a sentence begins its line."""
        forms, first = self.frames.forms, sentence.first
        # No further back than a mark is long: a line of a million signs begins a sentence at each.
        near = range(first, max(-1, first - _LONGEST_MARK), -1)
        line = next((k for k in near if k == 0 or forms[k - 1] == "\n"), None)
        return line is not None and first in (line, past_mark(forms, line))

    def _marked(self, sentence: Sentence) -> bool:
        """Tell whether a sign or number opens the line of a sentence."""
        first = sentence.first
        return self.frames.word(first - 1) not in {"\n", ""} or past_mark(self.frames.forms, first) > first

    def _recital(self, sentence: Sentence) -> bool:
        """Tell whether a sentence is a recital of a preamble, which ends in a comma or a semicolon."""
        return self.frames.word(sentence.last - 1) in {",", ";"}

    def _heads(self, sentence: Sentence, discourse: Discourse) -> Holders | None:
        """Return who is named before a list; nobody known where a line leads to one that names nobody; else None."""
        last = sentence.last - 1
        sign = self.frames.word(last)
        if sign == ":" or (sign in {"—", "–"} and self.frames.word(sentence.last) == "\n"):
            while self.frames.word(last - 1) in _BEFORE_COLON:
                last -= 1
            return self.subjects.before(last, sentence.first, discourse)
        if sign == "," and self.frames.word(sentence.last) in {"\n", ""}:
            at = sentence.first + (self.frames.word(sentence.first) in {"the", "this"})
            phrase = self.frames.found.phrase_from(at)
            opens = phrase is not None and self.frames.word(phrase.last + 1) in {",", "("}
            body = phrase is not None and self.frames.found.entity(phrase.entity).type in _BODIES
            return self.subjects.ending(phrase.last) if phrase and opens and body else None
        if sentence.heading and self._items_follow(sentence):
            phrase = self.frames.found.phrase_near(sentence.first)
            whole = phrase is not None and phrase.last == last
            return self.subjects.ending(last) if whole else None
        return None

    def _items_follow(self, sentence: Sentence) -> bool:
        """Tell whether the next line is an item with a verb of its own: "The Council" above "1. Condemns"."""
        at = sentence.last
        while at < len(self.frames.forms) and self.frames.word(at) == "\n":
            at += 1
        return at < len(self.frames.forms) and opens_item(self.frames.forms, at) and does(self.frames.forms, at)


def recite(notes: Notes, scene: Scene) -> None:
    """Add what a recital of a body's resolution holds, which has no verb of its own: "Deeply concerned by the raids,".

    Args:
        notes: Where stances are added.
        scene: The sentence.
    """
    doer = scene.discourse.doer
    for waiting in scene.waiting if doer else ():
        # "Recalling its resolution" holds nothing yet.
        if doer and waiting.sense.act is not Act.STATE:
            notes.add(waiting, doer, scene.reporter_of(doer), scene)
