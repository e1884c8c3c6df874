"""Read the states of officials who bear one office and are not named: "the foreign ministers of X and Y"."""

from dataclasses import replace

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import definite
from kg.extract.mentions.found import Form, NounPhrase
from kg.kinds import EntityType
from kg.text.fold import word_set

_OFFICES = (
    "وزيري وزيرا وزراء رئيسي رئيسا رؤساء قادة زعماء زعيمي زعيما وفدي وفدا وفود مندوبي مندوبو مندوبا سفراء سفيري سفيرا"
    " ممثلي ممثلو مبعوثي مبعوثو ملكي ملوك أمراء قائدي قائدا مسؤولي مسؤولو مستشاري مستشارو"
)
_LETTERS = {letters + form: len(letters) for form in word_set(_OFFICES) for letters in ("", "و", "ب", "ل")}
# "(The ministers) of foreign affairs (of)".
_FIELDS = word_set(
    "خارجية دفاع داخلية مالية عدل طاقة نفط اقتصاد تجارة إعلام زراعة صحة نقل ثقافة مياه حكومتي حكومات برلماني برلمانات"
    " الخارجية الدفاع الداخلية المالية العدل الطاقة النفط الاقتصاد التجارة الإعلام الزراعة الصحة النقل الثقافة المياه"
    " الوزراء وزراء أركان مخابرات المخابرات"
)
_FORMER = word_set("السابقين السابقون السابقان الأسبقين")
_FAR = 3


def state_of_officials(layout: Layout, i: int) -> NounPhrase | None:
    """Return the state whose officials begin in a word, or that is joined to one of which such are told right before.

    Args:
        layout: The release.
        i: Index of the word.

    Returns:
        The phrase, beginning with the officials; None where a word is neither.
    """
    letters = _LETTERS.get(layout.form(i))
    if letters is not None:
        state = _state(layout, _past_fields(layout, i + 1), 0)
        state = state if state is not None and not _told_more(layout, state.last + 1) else None
        start = int(layout.found.folded.keep[layout.words.begins[i] + letters])
        return replace(state, first=i, start=start) if state is not None else None
    if not layout.form(i).startswith("و"):
        return None
    k = i - 1
    while k > i - _FAR and k > 0 and _state(layout, k, layout.form(k).startswith("و")) is not None:
        k -= 1
    while layout.form(k) in _FIELDS:
        k -= 1
    return _state(layout, i, 1) if k < i - 1 and layout.form(k) in _LETTERS else None


def two_states(layout: Layout, phrase: NounPhrase) -> bool:
    """Tell whether two officials are told of by one office and two states: "the (two) foreign ministers of X and Y".

    Args:
        layout: The release.
        phrase: What stands first, read as one person since "the two ministers of" is written as "a minister".

    Returns:
        Whether another state is joined to the one with which it ends.
    """
    if layout.form(phrase.first)[len(layout.proclitic(phrase)) :] not in _TWO:
        return False
    k = phrase.last + 1
    joined = layout.form(k).startswith("و") and _state(layout, k, 1) is not None
    return joined and _state(layout, phrase.last, 0) is not None


_TWO = word_set("وزيرا وزيري رئيسا رئيسي زعيما زعيمي ملكا سفيرا سفيري مبعوثا مبعوثي مندوبا مندوبي ممثلا ممثلي")


def _told_more(layout: Layout, k: int) -> bool:
    """Tell whether the officials are named behind their state, or are those of former days."""
    named = layout.phrase(k)
    return layout.form(k) in _FORMER or (named is not None and not layout.proclitic(named))


def _past_fields(layout: Layout, k: int) -> int:
    """Step over what the officials are in charge of."""
    while layout.form(k) in _FIELDS:
        k += 1
    return k


def _state(layout: Layout, k: int, letters: int) -> NounPhrase | None:
    """Return a phrase for the state of whose name, or of whose adjective with article, a word consists."""
    if k >= len(layout.words):
        return None
    mention = layout.found.mention_at(layout.words.starts[k] + letters)
    if mention is None or layout.found.entity(mention.entity).type not in (EntityType.STATE, EntityType.PLACE):
        return None
    whole = layout.phrase(k)
    if whole is not None and whole.entity != mention.entity:
        # "(The presidents) of X, N M".
        return None
    if mention.form is Form.NISBA and not definite(layout.forms[k][letters:]):
        return None
    last = layout.words.index(mention.end - 1)
    return NounPhrase(start=mention.start, end=mention.end, first=k, last=last, entity=mention.entity)
