"""The words that tell one matter from another where its parts do not."""

from functools import lru_cache

from kg.lexicon.matters import MatterWords
from kg.text.words import COMMAS, Words

_MOST = 12
_SHORTEST = 3
_HAMZAS = frozenset("أإآ")
_ARTICLES = ("وال", "فال", "بال", "كال", "وبال", "ولل", "لل", "ال")


def content_words(split: Words, text: str, lexicon: MatterWords) -> str:
    """Return the words of a stretch that carry its meaning, folded, without article, each once and sorted.

    Order, articles, prepositions, determiners and adverbs of haste are wording; two stretches that differ in them
    alone are given the same words.

    Args:
        split: Words of a release.
        text: The text in which their source offsets count.
        lexicon: The words of its language.

    Returns:
        At most twelve words, the first ones of the stretch, separated by spaces.

    Examples:
        >>> from kg.lexicon.matters import matter_words
        >>> from kg.text.fold import fold
        >>> from kg.text.words import words
        >>> def gist(text):
        ...     return content_words(words(fold(text)), text, matter_words("ar"))
        >>> gist("تفعيل نظام المحاسبة") == gist("تفعيل كل أنظمة المحاسبة")
        False
        >>> gist("فتح المعابر فوراً")
        'فتح معابر'
    """
    kept: list[str] = []
    apart = False
    for form, start in zip(split.forms, split.starts, strict=True):
        # Folding makes the alef of a hamza bare: إلزام has no article.
        word = _carried(form.removeprefix("و") if apart else form, lexicon, text[start] in _HAMZAS)
        if word and word not in kept:
            kept.append(word)
        apart = form in COMMAS
    return " ".join(sorted(kept[:_MOST]))


@lru_cache(maxsize=50_000)
def _carried(form: str, lexicon: MatterWords, hamza: bool) -> str:
    """Return what a word carries of the meaning, or nothing: it is small, says nothing by itself, or is a sign."""
    word = form.lower()
    if word in lexicon.empty or word in lexicon.through or _is_small(word, lexicon):
        return ""
    word = word if hamza else _without_article(word)
    return word if len(word) >= _SHORTEST and word[0].isalnum() else ""


def _is_small(word: str, lexicon: MatterWords) -> bool:
    """Tell whether a word, a conjunction before it apart, is a preposition or steers."""
    small = lexicon.small
    return word in small or (word[:1] == "و" and word[1:] in small)


def _without_article(word: str) -> str:
    """Take off the article with what is written before it."""
    for letters in _ARTICLES if word.startswith(_ARTICLES) else ():
        if word.startswith(letters) and len(word) - len(letters) >= _SHORTEST:
            return word[len(letters) :]
    return word
