"""Find the exact words of a mark, or of a model's answer, in a release: where they stand, and that they do."""

from dataclasses import dataclass

from kg.sources import Quote

# Letters that Arabic writes on to the front (w, f, b, l, k, the article) or the end of a word that is marked bare.
_MOST_BEFORE = 3
_MOST_AFTER = 2


@dataclass(frozen=True, slots=True)
class Located:
    """A text in which words are looked up exactly.

    Attributes:
        text: The text of a release.
    """

    text: str

    def quote(self, start: int, end: int) -> Quote:
        """Return the words of a span with their place."""
        return Quote(start=start, end=end, quote=self.text[start:end])

    def occurrences(self, words: str) -> list[Quote]:
        """Return every place where the words stand as words, proclitics and suffixes let in.

        Where they only stand inside longer words, those places are returned: the marker cut them there.

        Args:
            words: The words, not empty.

        Returns:
            Their places in order; none when they do not stand in the text.

        Examples:
            >>> [q.start for q in Located("زار لبنان، ولبنان بلد").occurrences("لبنان")]
            [4, 12]
        """
        every = []
        start = self.text.find(words)
        while start >= 0:
            every.append(self.quote(start, start + len(words)))
            start = self.text.find(words, start + 1)
        return [quote for quote in every if self.is_word(quote)] or every

    def is_word(self, quote: Quote) -> bool:
        """Tell whether a span is a word or words but for what may be written on to them.

        Args:
            quote: A span of the text.

        Returns:
            Whether at most three letters stand before it in its first word and two after it in its last.
        """
        before, after = quote.start, quote.end
        while before and self.text[before - 1].isalnum() and quote.start - before <= _MOST_BEFORE:
            before -= 1
        while after < len(self.text) and self.text[after].isalnum() and after - quote.end <= _MOST_AFTER:
            after += 1
        return quote.start - before <= _MOST_BEFORE and after - quote.end <= _MOST_AFTER

    def cue_and_content(self, cue: str, content: str, near: str) -> tuple[Quote, Quote]:
        """Find a cue and the content it introduces.

        Args:
            cue: The cue; where it stands more than once, the last one that ends before the content is meant,
                else the first one after it.
            content: The content.
            near: A longer piece of the text that holds the content, the cue or both; it may be empty when the
                content stands only once.

        Returns:
            Both with their places.

        Raises:
            LookupError: When one does not stand in the text, or the content stands there more than once and
                ``near`` does not tell which is meant; the message says so in one sentence.
        """
        window = (0, len(self.text))
        if near:
            window = self._window(near)
        chosen = self._only(content, window if content in near else (0, len(self.text)))
        if cue not in self.text:
            raise LookupError(f"The cue does not stand in the text: {cue!r}")
        cues = self.occurrences(cue)
        close = [q for q in cues if window[0] <= q.start and q.end <= window[1]] or cues
        before = [q for q in close if q.end <= chosen.start]
        return (before[-1] if before else close[0]), chosen

    def _window(self, near: str) -> tuple[int, int]:
        """Return the span of a piece that stands exactly once."""
        count = self.text.count(near)
        if count != 1:
            times = "does not stand" if not count else f"stands {count} times"
            raise LookupError(f"'near' {times} in the text: {near!r}")
        start = self.text.index(near)
        return start, start + len(near)

    def _only(self, content: str, window: tuple[int, int]) -> Quote:
        """Return the one place of the content inside a window."""
        start = self.text.find(content, *window)
        if start < 0:
            raise LookupError(f"The content does not stand in the text: {content!r}")
        if self.text.find(content, start + 1, window[1]) >= 0:
            raise LookupError(f"The content stands more than once and 'near' does not tell which: {content!r}")
        return self.quote(start, start + len(content))


def longest(quotes: list[Quote]) -> tuple[Quote, ...]:
    """Drop quotes that lie inside another, and put the rest in order.

    Args:
        quotes: Places of the names of one entity.

    Returns:
        The longest ones, in order of the text.

    Examples:
        >>> text = Located("بشرى السالم")
        >>> [q.quote for q in longest([text.quote(5, 11), text.quote(0, 11)])]
        ['بشرى السالم']
    """
    kept: list[Quote] = []
    for quote in sorted(set(quotes), key=lambda q: (q.start, -q.end)):
        if not kept or quote.end > kept[-1].end:
            kept.append(quote)
    return tuple(kept)
