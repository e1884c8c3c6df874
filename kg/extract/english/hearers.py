"""Who is told something and where: "told a rally in Strelsau that", "said in a statement the mill was shut"."""

from collections.abc import Callable, Sequence

from kg.extract.english.days import day_end
from kg.lexicon.english import EnglishLexicon

_MOST = 8
_PARTS_OF_TIME = frozenset({"early", "late", "mid", "earlier", "later"})
# Whoever tells one of these tells it to nobody: "told the story that".
_TALES = frozenset({"story", "stories", "tale", "tales", "lie", "lies", "truth", "news", "joke", "fact", "part", "all"})


def hearer(word: Callable[[int], str], is_verb: Callable[[int], bool], i: int, j: int) -> bool:
    """Tell whether words are those of a hearer nobody knows: "a rally in Strelsau", not "the lie".

    Args:
        word: Gives a word in small letters.
        is_verb: Tells whether a word is a cue verb.
        i: Index of the first word.
        j: One past the last word.

    Returns:
        Whether they are few, hold no sign and no verb, and end in nothing that is itself told.
    """
    plain = all(word(k) == "'s" or word(k).replace("-", "").isalpha() for k in range(i, j))
    return j - i <= _MOST and plain and word(j - 1) not in _TALES and not any(is_verb(k) for k in range(i, j))


def in_relative(word: Callable[[int], str], i: int, j: int) -> bool:
    """Tell whether a word stands in a relative clause that began on the way: "wanted a truce, and B, which asked to".

    Args:
        word: Gives a word in small letters.
        i: Index of the first word after the verb.
        j: Index of the word.

    Returns:
        Whether ", which" opens between them and no comma closes it: "urged B, who left, to" is no such clause.
    """
    opened = any(word(k) in {"which", "who"} and word(k - 1) == "," for k in range(i + 1, j))
    return opened and word(j - 1) != ","


def past_medium(word: Callable[[int], str], forms: Sequence[str], lexicon: EnglishLexicon, i: int) -> int:
    """Step over where something was said: "said on Twitter the road was open", "said in a statement the".

    Args:
        word: Gives a word in small letters.
        forms: The words as they are written.
        lexicon: The closed classes.
        i: Index of the first word after the verb.

    Returns:
        The index after the medium, the same word where none stands there.
    """
    start, i = i, past_time(word, lexicon.words["calendar"], i)
    at = _past_medium(word, forms, lexicon, i)
    after = past_time(word, lexicon.words["calendar"], at)
    return after if after > start else at


def past_time(word: Callable[[int], str], calendar: frozenset[str], i: int) -> int:
    """Step over when something was said: "late on Thursday", "in early January", "on 5 March".

    Args:
        word: Gives a word in small letters.
        calendar: Names of days and months.
        i: Index of a word.

    Returns:
        The index after the time, the same word where none stands there.
    """
    at = i + (word(i) in _PARTS_OF_TIME)
    if word(at) == "on" and (end := day_end(word, calendar, at)) > at:
        return end + (word(end) in {"morning", "afternoon", "evening", "night"})
    month = at + 1 + (word(at + 1) in _PARTS_OF_TIME)
    if word(at) == "in" and word(month) in calendar:
        return month + 1 + word(month + 1).isdigit()
    return i


def _past_medium(word: Callable[[int], str], forms: Sequence[str], lexicon: EnglishLexicon, i: int) -> int:
    media = lexicon.words["media"]
    if word(i) in {"in", "during"} and (end := next((k for k in range(i + 2, i + 5) if word(k) in media), 0)):
        plain = not any(word(k) in lexicon.words["prepositions"] for k in range(i + 1, end))
        return end + 1 if plain and word(i + 1) in {"a", "an", "the"} else i
    named = word(i) in {"on", "via"} and forms[i + 1 : i + 2] and forms[i + 1][:1].isupper()
    return i + 2 if named and word(i + 2) in lexicon.words["determiners"] else i
