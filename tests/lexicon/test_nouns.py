"""The table of head nouns is read whole and folded."""

from kg.lexicon.nouns import nouns_ar
from kg.text.fold import fold_word


def test_heads_know_their_grammar() -> None:
    nouns = nouns_ar()
    assert nouns.heads["وزيره"].gender == "f"
    assert nouns.heads["قوات"] == nouns.heads["قوات"]._replace(kind="armed", gender="f", number="p")
    assert nouns.heads[fold_word("وزارة")].kind == "organisation"


def test_every_word_is_folded() -> None:
    nouns = nouns_ar()
    for name, words in nouns.classes.items():
        assert all(word == fold_word(word) for word in words), name
    assert nouns.has("stop", "علي")
    assert not nouns.has("stop", "سامر")
