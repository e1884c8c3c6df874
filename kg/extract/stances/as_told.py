"""Who ends a sentence behind "as", so that all before is told by him: "..., as the ambassador said"."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import STOPS
from kg.extract.mentions.found import NounPhrase
from kg.extract.stances.relays import HOLDERS
from kg.lexicon.conjugate import FINITE, Shape
from kg.lexicon.cues import CueTable, load_cues
from kg.text.fold import word_set
from kg.text.sentences import Stretch
from kg.text.words import COMMAS

_CAME = word_set("جاء ورد")
_AS = word_set("كما مثلما هكذا")
_OF_IT = word_set("به عنه إليه")
_LEAST, _LONGEST_TAIL = 4, 6
# What somebody puts out or says at an occasion.
_SAYINGS = word_set("تصريح تصريحات بيان حديث مؤتمر كلمة مقابلة تغريدة صفحته صفحتها حسابه حسابها رسالة لقاء اتصال خطاب")
_AT = word_set("في خلال عبر على")
# What parts words from who said them.
CLOSING = COMMAS | {'"', "»", "”"}


def as_told(layout: Layout, table: CueTable, i: int, sentence: Stretch) -> tuple[NounPhrase, int] | None:
    """Read who ends a sentence behind "as" or "by what" and a verb of saying.

    Args:
        layout: The release.
        table: The cue words.
        i: Index of the verb.
        sentence: The sentence.

    Returns:
        The speaker, and the index of the first of the words that tell of him; or None.
    """
    what = _by_what(layout, i)
    before = layout.form(i - 1)
    start = i - 1 if before in _AS else i - 2 if what else i if before in CLOSING else -1
    if (
        start <= sentence.first + _LEAST
        or _quoted_alone(layout, start, sentence)
        or before_told(layout, table, sentence.first, i)
    ):
        return None
    came = layout.forms[i] in _CAME and (
        (layout.form(i + 1) == "في" and layout.form(i + 2) in _SAYINGS)
        or (layout.form(i + 1) == "علي" and layout.form(i + 2) == "لسان")
    )
    # "By what the source told of".
    of_it = what and layout.form(i + 1) in _OF_IT
    who = layout.phrase(i + 3 if came else i + 1 + of_it)
    if who is None or layout.proclitic(who) or layout.found.entity(who.entity).type not in HOLDERS:
        return None
    cues = table.forms.get(layout.forms[i], ())
    # "..., and X said": what he said comes behind it.
    says = any(
        "says" in c.verb.flags
        and c.inflected.shape in FINITE
        and (what or not c.inflected.pronoun)
        and not (start == i and c.conjunction)
        for c in cues
    )
    return (who, start) if (says or came) and _ends(layout, who.last + 1, sentence) else None


def _quoted_alone(layout: Layout, start: int, sentence: Stretch) -> bool:
    """Tell whether all that is told before a place is one quotation, whose words are its own."""
    last = start - 1 - (layout.form(start - 1) in COMMAS)
    quote = layout.quotation(last)
    return quote is not None and quote.first <= sentence.first + 1 and quote.stop - 1 == last


def before_told(layout: Layout, table: CueTable, first: int, i: int) -> bool:
    """Tell whether a verb of saying stands before a place, so that what was said has its speaker.

    Args:
        layout: The release.
        table: The cue words.
        first: Index of the first word to look at.
        i: Index of the place.

    Returns:
        Whether a verb in the past that says or answers opens the sentence.
    """
    cues = (c for k in range(first, min(first + 2, i)) for c in table.forms.get(layout.forms[k], ()))
    return any("says" in c.verb.flags and c.inflected.shape is Shape.PERFECT for c in cues)


def _by_what(layout: Layout, i: int) -> bool:
    """Tell whether "by what" stands before a verb, behind a comma or quotation: "..., by what the army announced"."""
    return layout.form(i - 1) == "ما" and layout.form(i - 2) == "علي" and layout.form(i - 3) in CLOSING


def _ends(layout: Layout, i: int, sentence: Stretch) -> bool:
    """Tell whether nothing but when and where it was said stands between a place and the end of a sentence."""
    i = layout.time_at[i][0] if i in layout.time_at else i
    if layout.form(i) in _AT and layout.form(i + 1) in _SAYINGS:
        stop = next((k for k in range(i, min(sentence.stop, i + _LONGEST_TAIL)) if layout.forms[k] in STOPS), i)
        told = any(form in load_cues().heads or form in load_cues().masdars for form in layout.forms[i + 2 : stop])
        i = i if told else stop
    return i >= sentence.stop or layout.form(i) in STOPS
