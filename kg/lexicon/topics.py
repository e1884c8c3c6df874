"""The words that signal a topic; the table is ``topics.toml``, the concepts are those of the topic scheme."""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from kg.errors import LexiconError
from kg.lexicon.matcher import Matcher
from kg.text.fold import fold, fold_word

_TABLE = Path(__file__).with_name("topics.toml")
_ARTICLE = "ال"


@dataclass(frozen=True, slots=True, kw_only=True)
class TopicWords:
    """The topics and how to find their words.

    Attributes:
        keys: Every topic key, sorted.
        matcher: Finds the words in folded text.
        topics: Folded word or phrase -> topics it signals.
    """

    keys: tuple[str, ...]
    matcher: Matcher
    topics: Mapping[str, tuple[str, ...]]

    def signalled(self, text: str) -> tuple[str, ...]:
        """Find the topics that a text signals, the longest phrases deciding.

        Args:
            text: Any text, as it stands in a release.

        Returns:
            Topic keys, sorted.

        Examples:
            >>> topic_words().signalled("ضرورة وقف إطلاق النار وعودة اللاجئين")
            ('ceasefire', 'return')
        """
        hits = self.matcher.find(fold(text).text)
        return tuple(sorted({topic for hit in hits for topic in self.topics[hit.name]}))


@cache
def topic_words(path: Path = _TABLE) -> TopicWords:
    """Load the topic words of both languages.

    Args:
        path: The table.

    Returns:
        The words.

    Raises:
        LexiconError: When the table is no TOML or an entry lacks its words.
    """
    topics: dict[str, set[str]] = {}
    try:
        table = tomllib.loads(path.read_text("utf-8"))
        for key, row in table.items():
            spellings = [s for words in row["ar"] for s in _arabic(words)]
            spellings += [s for words in row["en"] for s in (words, words + "s")]
            for spelling in spellings:
                topics.setdefault(fold_word(spelling).lower(), set()).add(key)
    except (OSError, KeyError, TypeError, ValueError) as error:
        raise LexiconError(
            f"The topic words cannot be used: {error}", where=str(path), remedy="Give each topic 'ar' and 'en'."
        ) from error
    return TopicWords(
        keys=tuple(sorted(table)),
        matcher=Matcher(sorted(topics), latin_case=False),
        topics={word: tuple(sorted(keys)) for word, keys in topics.items()},
    )


def _arabic(words: str) -> Iterator[str]:
    """Spell a word or phrase without article, with it on the first word, the last one and all of them.

    >>> sorted(set(_arabic("حل سياسي")))
    ['الحل السياسي', 'الحل سياسي', 'حل السياسي', 'حل سياسي']
    """
    parts = words.split(" ")
    with_article = [part if part.startswith(_ARTICLE) else _ARTICLE + part for part in parts]
    yield words
    yield " ".join([with_article[0], *parts[1:]])
    yield " ".join([*parts[:-1], with_article[-1]])
    yield " ".join(with_article)
