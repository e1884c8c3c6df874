"""Papers, channels and companies with names from elsewhere: two words behind the noun, and told again without it."""

from functools import lru_cache
from itertools import compress, pairwise
from operator import attrgetter

from kg.extract.mentions.chunk import Chunk
from kg.extract.mentions.foreign_names import is_foreign
from kg.extract.mentions.found import Form
from kg.extract.mentions.name_ends import plainly_ends
from kg.extract.mentions.name_starts import verbal
from kg.extract.mentions.speech import OPENS_SAID, said_by
from kg.extract.mentions.tails import is_sign
from kg.extract.mentions.view import View
from kg.kinds import EntityType
from kg.lexicon.cues import load_cues
from kg.text.fold import word_set
from kg.text.names import SON, is_given, is_unit
from kg.text.words import COMMAS

_HEADS = word_set("قناة صحيفة جريدة مجلة وكالة شبكة إذاعة تلفزيون موقع شركة مجموعة مؤسسة منظمة بنك مصرف منصة حزب حركة")
_LONGEST, _BARE = 3, attrgetter("bare")
_NO_NAMES = OPENS_SAID | COMMAS | {".", ""}


def past_foreign_words(view: View, i: int) -> int:
    """Return the last word of the name of an outlet or company that is of more than one unknown word.

    Args:
        view: The text.
        i: Index of its head noun, which one unknown word follows.

    Returns:
        Index of the last word; that of the first word of the name where the next may be anything else.
    """
    if view.lexemes[i].bare not in _HEADS:
        return i + 1
    last = i + 1
    while last < i + _LONGEST and _is_unknown(view, last + 1):
        last += 1
    if last == i + 1 or is_given(view.form(i + 2)):
        return i + 1
    return last if _ends(view, i, last) else i + 1


def _ends(view: View, i: int, last: int) -> bool:
    """Tell whether a name may end at a word: a company that does something has its object behind its name."""
    after, before = view.lexeme(last + 1), view.lexeme(i - 1)
    if view.says(last + 1) or (after is not None and after.nisba):
        return True
    governed = view.lexemes[i].clitic or before is None or (before.closed and not before.says)
    object_there = after is not None and view.guide.nouns.has("deed", after.stem)
    told = governed or object_there or view.form(last + 1) in OPENS_SAID | COMMAS or _told_twice(view, last)
    return bool(told or _is_taken(view, i - 1, last + 1)) and plainly_ends(view, last)


def _is_taken(view: View, verb: int, i: int) -> bool:
    """Tell whether a verb takes the preposition that stands at a word: "warned of"."""
    return any(view.form(i) in reading.verb.takes for reading in load_cues().forms.get(view.form(verb), ()))


def _is_unknown(view: View, i: int) -> bool:
    """Tell whether a word is in no table and looks like no verb, deed or adverb."""
    word, cues = view.lexeme(i), load_cues()
    if word is None or is_sign(word.stem) or not word.stem.isalpha() or i in view.atoms:
        return False
    known = word.head or word.nisba or word.closed or word.clitic or word.definite or word.says
    nouns = view.guide.nouns
    common = any(
        nouns.has(name, word.stem) for name in ("locative", "written", "deed", "never_name", "title", "number")
    )
    deed = word.stem in cues.forms or word.stem in cues.heads or word.stem in cues.masdars
    ends_so = word.stem.endswith("ا") and not word.stem.endswith("يا") and len(word.stem) > _LONGEST
    adverb = (ends_so and not _told_twice(view, i)) or view.source(i).endswith("ً")
    plural = word.stem.endswith(("ين", "ات"))
    described = nouns.has("adjective", "ال" + word.stem)
    return not (known or common or deed or adverb or plural or described or verbal(word.stem))


def _told_twice(view: View, i: int) -> bool:
    """Tell whether a word stands behind the same word more than once, as the second of a name does."""
    before, form = view.form(i - 1), view.form(i)
    return sum(pair == (before, form) for pair in pairwise(view.words.forms)) > 1


def told_without_noun(view: View, i: int) -> Chunk | None:
    """Read the name of an outlet or company without its noun, where it says something: "X News said that".

    Args:
        view: The text.
        i: Index of the word behind the verb.

    Returns:
        The body, whose words are those of its name with the noun; None where no such name stands in the text.
    """
    heads = _named_behind(view).get(view.words.forms[i], ())
    if not heads or not said_by(view, i) or _is_somebody(view, i):
        return None
    forms = view.words.forms
    for head in heads:
        last = i
        while last < i + _LONGEST - 1 and view.form(head + 2 + last - i) == view.form(last + 1) not in _NO_NAMES:
            last += 1
        if last > i and (
            view.form(last + 1) in OPENS_SAID or view.form(last + 1) in COMMAS or plainly_ends(view, last)
        ):
            noun = view.lexemes[head]
            return Chunk(
                first=i,
                last=last,
                type=EntityType.ORGANISATION,
                kind="Organization",
                form=Form.NAME,
                words=(noun.stem, *forms[i : last + 1]),
                head=noun.bare,
                gender="",
                number="s",
            )
    return None


def _is_somebody(view: View, i: int) -> bool:
    """Tell whether a whole name of a person stands here: the man himself, though a foundation bears his name."""
    after = view.form(i + 1)
    of_a_person = is_unit(after) and not is_foreign(view.form(i))
    return is_given(view.form(i)) and (of_a_person or after.startswith("ال") or after in SON)


@lru_cache(maxsize=1)
def _named_behind(view: View) -> dict[str, tuple[int, ...]]:
    """Return where the nouns of outlets and companies stand, by the word behind them; remembered for the last text."""
    found: dict[str, tuple[int, ...]] = {}
    forms = view.words.forms
    called = map(_HEADS.__contains__, map(_BARE, view.lexemes[:-2]))
    for i in compress(range(len(forms)), called):
        if not view.lexemes[i].definite and forms[i + 1].isalpha():
            found[forms[i + 1]] = (*found.get(forms[i + 1], ()), i)
    return found
