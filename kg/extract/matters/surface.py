"""The words of a release as contents are cut from them: folded once, with the heads and topic words at their places."""

from bisect import bisect_left, bisect_right
from typing import NamedTuple

from kg.extract.matters.gist import content_words
from kg.lexicon.matcher import Hit
from kg.lexicon.matters import HeadForm, MatterWords
from kg.lexicon.topics import topic_words
from kg.text.words import Words, split


class HeadHit(NamedTuple):
    """A head where it stands.

    Attributes:
        first: Index of the word in which it begins.
        last: Index of the word in which it ends.
        begin: Folded offset of its first character, after proclitics.
        end: Folded offset one past its last.
        start: Source offset of its first character.
        stop: Source offset one past its last, marks included.
        form: The head.
        one_word: Whether it is a single word.
        with_article: Whether the preposition with the article stands before it.
    """

    first: int
    last: int
    begin: int
    end: int
    start: int
    stop: int
    form: HeadForm
    one_word: bool
    with_article: bool


class Surface:
    """One release, folded once for all its contents.

    Attributes:
        text: Its text.
        lexicon: The words of its language.
    """

    def __init__(self, text: str, lexicon: MatterWords) -> None:
        """Fold a text and find the heads and topic words in it.

        Args:
            text: The text of the release.
            lexicon: The words of its language.
        """
        self.text = text
        self.lexicon = lexicon
        self._folded, self._words = split(text)
        self._keep: list[int] = self._folded.keep.tolist()
        self._heads = lexicon.matcher.all(self._folded.text)
        self._head_starts = [hit.start for hit in self._heads]
        self._topics = topic_words().matcher.all(self._folded.text)
        self._topic_starts = [hit.start for hit in self._topics]

    def words(self, start: int, end: int) -> Words:
        """Return the words of a stretch, the first without the letters before it; source offsets are the release's.

        Args:
            start: First code point; it may stand behind the proclitics of a word.
            end: One past the last.

        Returns:
            The words, empty where the stretch holds none.
        """
        first, stop = self._stretch(start, end)
        whole = self._words
        forms, starts, begins = whole.forms[first:stop], whole.starts[first:stop], whole.begins[first:stop]
        if forms and starts[0] < start:
            begin = self._at(start)
            forms = (self._folded.text[begin : whole.stops[first]], *forms[1:])
            starts, begins = (start, *starts[1:]), (begin, *begins[1:])
        return Words(
            forms=forms, starts=starts, ends=whole.ends[first:stop], begins=begins, stops=whole.stops[first:stop]
        )

    def heads(self, start: int, end: int) -> dict[int, HeadHit]:
        """Return the longest head at each word of a stretch, by the word's place in it.

        Args:
            start: First code point.
            end: One past the last.

        Returns:
            Place of the word in which a head begins -> the head.
        """
        first, stop = self._stretch(start, end)
        begin, close = self._at(start), self._at(end)
        found: dict[int, HeadHit] = {}
        for hit in self._heads[bisect_left(self._head_starts, begin) : bisect_left(self._head_starts, close)]:
            head = self._head(hit)
            known = found.get(head.first - first)
            if head.last < stop and (known is None or known.last < head.last):
                found[head.first - first] = head
        return found

    def before(self, start: int, begin: int) -> str:
        """Return the folded letters between a source offset and a folded one."""
        return self._folded.text[self._at(start) : begin]

    def between(self, start: int, end: int) -> str:
        """Return the folded text between two source offsets."""
        return self._folded.text[self._at(start) : self._at(end)]

    def folded(self, begin: int, end: int) -> str:
        """Return folded text between two folded offsets."""
        return self._folded.text[begin:end]

    def topics(self, start: int, end: int) -> tuple[str, ...]:
        """Return the topics that the words of a stretch signal, the longest phrases deciding; sorted.

        Args:
            start: First code point.
            end: One past the last.

        Returns:
            Topic keys, as :meth:`kg.lexicon.topics.TopicWords.signalled` gives them for the words alone.
        """
        first, last = self._at(start), self._at(end)
        signals = topic_words().topics
        keys: set[str] = set()
        reached = first
        for hit in self._topics[bisect_left(self._topic_starts, first) : bisect_left(self._topic_starts, last)]:
            if hit.start >= reached and hit.end <= last:
                keys.update(signals[hit.name])
                reached = hit.end
        return tuple(sorted(keys))

    def gist(self, start: int, end: int) -> str:
        """Return the words of a stretch that carry its meaning (:func:`~kg.extract.matters.gist.content_words`).

        Args:
            start: First code point.
            end: One past the last.

        Returns:
            The words, folded, each once and sorted.
        """
        return content_words(self.words(start, end), self.text, self.lexicon)

    def _stretch(self, start: int, end: int) -> tuple[int, int]:
        """Return the index of the first word of a stretch and one past the last."""
        starts = self._words.starts
        first = max(0, bisect_right(starts, start) - 1)
        if first < len(starts) and self._words.ends[first] <= start:
            first += 1
        return first, bisect_left(starts, end)

    def _at(self, offset: int) -> int:
        """Return the index of the first folded character at or after a source offset."""
        return bisect_left(self._keep, offset)

    def _head(self, hit: Hit) -> HeadHit:
        begins, text = self._words.begins, self._folded.text
        form = self.lexicon.forms[hit.name]
        begin = hit.start + form.prefix
        return HeadHit(
            first=bisect_right(begins, hit.start) - 1,
            last=bisect_right(begins, hit.end - 1) - 1,
            begin=begin,
            end=hit.end,
            start=self._keep[begin],
            stop=self._folded.end(hit.end),
            form=form,
            one_word=" " not in hit.name,
            with_article=text[max(0, hit.start - 2) : hit.start] == "لل",
        )
