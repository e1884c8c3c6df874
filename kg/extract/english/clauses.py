"""Where the verb of a clause stands that no "that" opens: "said the raid broke the truce"."""

from collections.abc import Callable, Iterable, Sequence

from kg.lexicon.english import EnglishLexicon

_PARTED = frozenset({",", "who", "which"})
_SHORTEST = 5


def clause_verb(
    word: Callable[[int], str], forms: Sequence[str], lexicon: EnglishLexicon, places: Iterable[int]
) -> bool:
    """Tell whether the verb of a clause stands at one of some words.

    Args:
        word: Gives a word in small letters.
        forms: The words as they are written.
        lexicon: The closed classes.
        places: Indices of the words, after the first word of the subject.

    Returns:
        Whether a helping verb, a known verb or the past of any verb stands there; "said Holm, who left" has none.
    """
    words = lexicon.words
    verbs = words["auxiliaries"] | words["modals"] | words["be"]
    parted = False
    for j in places:
        if word(j) in verbs or (word(j) in lexicon.verbs and not word(j).endswith("ing")):
            return True
        parted = parted or word(j) in _PARTED
        # "The envoys sent by Ruritania" are a participle.
        past = len(word(j)) > _SHORTEST - 1 and word(j).endswith("ed") and forms[j].islower()
        if not parted and (past or word(j) in words["went"]) and word(j + 1) != "by":
            return True
    return False
