"""Words that the words around them make something else: function words in names, adjectives for who speaks."""

from kg.extract.mentions.foreign_names import is_foreign, looks_foreign
from kg.extract.mentions.guide import Guide, Lexeme
from kg.lexicon.nouns import Head
from kg.text.fold import Folded, word_set
from kg.text.names import is_given, is_surname
from kg.text.words import Words

# Ends of a sentence, and "whether", behind which "Umm" is "or".
_ENDS, _WHETHER = frozenset({".", "؟", "!", "\n", ":"}), word_set("هل وهل سواء")
# Parts of names that are function words elsewhere: "Umm", "van", "le", "Ali Akbar".
_MOTHER, _OF_A_FAMILY, _ALI = "ام", ("فان", "لو"), "علي"
#: "The elder", "the younger" behind the name Ali.
ELDER = ("اكبر", "اصغر")
# "Now", and what it is not where the hamza stands on its first letter.
_NOW, _ALAIN = frozenset({"الان", "والان"}), ("آلان", "ألان", "وآلان", "وألان")
# Callings that are adjectives or nouns without a post elsewhere: "the politician".
_CALLINGS = ("calling_too", "voice_some")
# Who acts for an ambassador or minister, as it is written before and behind the article.
_ACTING = {"القايم": ("m", "s"), "القايمه": ("f", "s"), "قايم": ("m", "s"), "قايمه": ("f", "s")}
# What a subject begins behind, besides verbs of saying.
_BEFORE = frozenset({".", "\n", "كان", "وكان", "كانت", "وكانت"})
_KINDS = word_set("عامل طالب رجل شاب مواطن مواطنة ناخب")
# "The imam of", which folded is "before": with hamza below its alef, or with "and preacher" behind it.
_IMAMS, _WITH_HAMZA, _PREACHER = frozenset({"امام", "وامام"}), ("إمام", "وإمام"), "وخطيب"
#: The head of "acting" with its affairs behind it: "the acting ambassador".
ACTING = "قايم"
AFFAIRS = frozenset({"بالاعمال", "باعمال", "بمهام"})


def in_context(
    guide: Guide, folded: Folded, parted: Words, lexemes: tuple[Lexeme, ...], saying: tuple[int, ...]
) -> tuple[Lexeme, ...]:
    """Read the words of a text anew whose neighbours make them parts of names, or somebody.

    Args:
        guide: The index.
        folded: The folded text.
        parted: Its words.
        lexemes: The reading of each word by itself.
        saying: Indices of the verbs of saying.

    Returns:
        The readings where they stand.
    """
    forms = parted.forms
    # "For indeed" bears the sign that no name has.
    named = [i for i in _of_names(parted, lexemes) if not folded.source.startswith("فإ", parted.starts[i])]
    named += [i for i in parted.places.of(_NOW) if folded.source.startswith(_ALAIN, parted.starts[i])]
    read = {i: lexemes[i]._replace(closed=False, may_name=True, starts=True) for i in named}
    before_affairs = (i - 1 for i in parted.places.of(AFFAIRS))
    for i in sorted({*saying, *parted.places.of(_TURNED), *before_affairs}):
        if not 0 <= i < len(forms) - 1:
            continue
        form, after = forms[i], forms[i + 1]
        if after in AFFAIRS and form.removeprefix("و") in _ACTING:
            read[i] = _office(guide, form, _ACTING[form.removeprefix("و")])
        elif form in _IMAMS and (after == _PREACHER or folded.source.startswith(_WITH_HAMZA, parted.starts[i])):
            read[i] = _office(guide, form, ("m", "s"))
        elif form in _CHIEFS and lexemes[i - 1].says and _of_officials(guide.lexeme(after)):
            read[i] = _office(guide, form, ("f", "s"))
        elif (lexemes[i].says or form in _BEFORE) and _is_calling(guide, forms, lexemes, i + 1):
            read[i + 1] = _calling(lexemes[i + 1])
    if _is_calling(guide, forms, lexemes, 0):
        read[0] = _calling(lexemes[0])
    if not read:
        return lexemes
    return tuple([read.get(i, lexeme) for i, lexeme in enumerate(lexemes)])


def _calling(lexeme: Lexeme) -> Lexeme:
    """Read a calling as an office."""
    return lexeme._replace(head=Head("office", "f" if lexeme.stem.endswith("ه") else "m", "s"), starts=True)


def _of_names(parted: Words, lexemes: tuple[Lexeme, ...]) -> list[int]:
    """Return the function words that are parts of names by the words around them."""
    forms, found = parted.forms, list[int]()
    for i in parted.places.of(_IN_NAMES):
        if i == len(forms) - 1:
            break
        if forms[i] == _MOTHER:
            part = _first_of_two(forms, i)
        else:
            part = i > 0 and (_of_ali if forms[i] in ELDER else _joins)(forms, lexemes, i)
        found += [i] * part
    return found


_IN_NAMES = frozenset({_MOTHER, *ELDER, *_OF_A_FAMILY})


def _first_of_two(forms: tuple[str, ...], i: int) -> bool:
    """Tell whether a first name stands behind a word and none before it: "Umm N", but not "N or M"."""
    if not is_given(forms[i + 1]) or (i and (is_given(forms[i - 1]) or is_surname(forms[i - 1]))):
        return False
    # "Does the state or N?": right behind a verb stands nobody yet who may be one of two.
    start = max((j for j in range(i) if forms[j] in _ENDS), default=-1)
    return not any(forms[j] in _WHETHER for j in range(start + 1, i - 2))


def _of_ali(forms: tuple[str, ...], lexemes: tuple[Lexeme, ...], i: int) -> bool:
    """Tell whether "Ali" stands before "elder" and no noun behind it: "Ali Akbar N", but not "the greatest of"."""
    after = lexemes[i + 1]
    noun = (after.definite and not is_surname(forms[i + 1])) or after.head is not None
    return forms[i - 1] == _ALI and not noun


def _joins(forms: tuple[str, ...], lexemes: tuple[Lexeme, ...], i: int) -> bool:
    """Tell whether a first name stands before a word and one of no known kind behind it: "N van M"."""
    after = lexemes[i + 1]
    unknown = after.stem.isalpha() and not (after.definite or after.closed or after.head or after.nisba)
    # "If only" and "for" stand behind Arab names too: "Ahmad wished if only it stopped".
    abroad = is_foreign(forms[i - 1]) or looks_foreign(forms[i + 1])
    return is_given(forms[i - 1]) and unknown and not after.clitic and abroad


def _of_officials(word: Lexeme) -> bool:
    """Tell whether a word names several officials: "the chief (f.) of the negotiators of X"."""
    return word.clitic == 0 and word.head is not None and word.head.kind in _OFFICIALS and word.head.number == "p"


_CHIEFS, _OFFICIALS = frozenset({"كبيره", "وكبيره"}), frozenset({"office", "collective"})
# Words that are read anew, or behind which one is.
_TURNED = _IMAMS | _CHIEFS | _BEFORE


def _office(guide: Guide, form: str, agreement: tuple[str, str]) -> Lexeme:
    """Read a word as an office that it is only here: who acts for an ambassador, the imam of a mosque."""
    clitic = int(form.startswith("و"))
    stem = form[clitic:]
    bare = stem.removeprefix("ال")
    return guide.lexeme(form)._replace(
        clitic=clitic,
        stem=stem,
        definite=stem != bare,
        bare=bare,
        head=Head("office", *agreement),
        nisba=None,
        state="",
        closed=False,
        starts=True,
    )


def _is_calling(guide: Guide, forms: tuple[str, ...], lexemes: tuple[Lexeme, ...], i: int) -> bool:
    """Tell whether a calling where a subject begins has its state, another office or a name behind it."""
    if i + 1 >= len(lexemes):
        return False
    word, after = lexemes[i], lexemes[i + 1]
    if word.head or word.closed or word.clitic or not word.definite:
        return False
    if not any(guide.nouns.has(name, word.stem) or guide.nouns.has(name, word.bare) for name in _CALLINGS):
        return False
    office = after.head is not None and after.head.kind == "office"
    if after.clitic:
        return office and after.definite and forms[i + 1].startswith("و")
    # "The Russian worker" is somebody who speaks, but a kind of people elsewhere.
    of_state = after.nisba is not None and after.nisba.number != "p" and after.definite
    of_state = of_state and (word.bare not in _KINDS or (i > 0 and lexemes[i - 1].says))
    return (office and not after.definite) or of_state or is_given(forms[i + 1])
