"""Read a body or state by those who meet for it: "leaders of X", "officials from X and Y"."""

from dataclasses import replace

from kg.extract.layout.lay import Layout
from kg.extract.meetings.ministers import state_of_officials, two_states
from kg.extract.mentions.found import NounPhrase
from kg.kinds import EntityType
from kg.text.fold import word_set

# The body stands right behind these.
_OF = word_set("قيادات قادة قياديي زعماء أعضاء ممثلي ممثلين ممثلو نواب كوادر مسؤولي مسؤولو")
# Behind these, with an adjective or two, "from" or "for" brings the body or state.
_FROM = word_set(
    "ممثلون ممثلين مسؤولون مسؤولين قياديون قياديين قيادات قادة أعضاء مندوبون مندوبين دبلوماسيون دبلوماسيين"
    " خبراء وزراء نواب ضباط كوادر وفود شخصيات"
)
_LETTERS = {letters + form: len(letters) for form in _OF | _FROM for letters in ("", "و", "ب", "ل")}
_SENT_BY = word_set("من عن")
_ADJECTIVE = ("ون", "ين", "يه", "ي")
_MOST_ADJECTIVES = 2
_EACH = ("كل", "من")
_LED = frozenset({EntityType.ORGANISATION, EntityType.ARMED_GROUP})


def party_at(layout: Layout, i: int) -> NounPhrase | None:
    """Return the actor whose phrase begins in a word, over those who stand for a body: "(with) leaders of X".

    Args:
        layout: The release.
        i: Index of the word.

    Returns:
        The phrase, beginning with its leaders or members where the body itself follows them; None where none begins.
    """
    phrase = layout.phrase(i)
    if phrase is not None and two_states(layout, phrase):
        return state_of_officials(layout, i)
    if phrase is not None or (letters := _LETTERS.get(layout.form(i))) is None:
        return phrase or state_of_officials(layout, i) or _joined_state(layout, i)
    form = layout.forms[i][letters:]
    body = layout.phrase(i + 1) if form in _OF else None
    if body is None or layout.found.entity(body.entity).type not in _LED:
        body = _sender(layout, i + 1) if form in _FROM else None
    if body is None or layout.proclitic(body):
        return state_of_officials(layout, i)
    return replace(body, first=i, start=int(layout.found.folded.keep[layout.words.begins[i] + letters]))


def _sender(layout: Layout, k: int) -> NounPhrase | None:
    """Return the body or state behind "from" or "for": "(officials) high from each of X"."""
    stop = k + _MOST_ADJECTIVES
    while k < stop and layout.form(k).endswith(_ADJECTIVE) and layout.phrase(k) is None:
        k += 1
    if layout.form(k) not in _SENT_BY:
        return None
    k += 1 + 2 * (layout.forms[k + 1 : k + 3] == _EACH)
    sender = layout.phrase(k)
    sent = sender is not None and layout.found.entity(sender.entity).type in _LED
    return sender if sent else _state(layout, k, 0)


def _state(layout: Layout, k: int, letters: int) -> NounPhrase | None:
    """Return a phrase for the state whose name a word is behind so many letters, though it names only a country."""
    if k not in layout.place_at or layout.place_at[k] <= k:
        return None
    mention = layout.found.mention_at(layout.words.starts[k] + letters)
    if mention is None or layout.found.entity(mention.entity).kind not in _STATES:
        return None
    last = layout.place_at[k] - 1
    return NounPhrase(start=mention.start, end=mention.end, first=k, last=last, entity=mention.entity)


def _joined_state(layout: Layout, i: int) -> NounPhrase | None:
    """Return the state joined to that from which officials come: "officials from X and Y"."""
    state = _state(layout, i, 1) if i in layout.place_at and layout.forms[i].startswith("و") else None
    if state is None:
        return None
    k = i - 1
    while k > 0 and layout.forms[k] not in _SENT_BY and _names_a_state(layout, k):
        k -= 1
    sent = layout.forms[k] in _SENT_BY and any(layout.form(n) in _LETTERS for n in range(k - 1 - _MOST_ADJECTIVES, k))
    return state if sent else None


def _names_a_state(layout: Layout, k: int) -> bool:
    """Tell whether a word stands in the name of a state."""
    over = layout.found.mention_over(layout.words.ends[k] - 1)
    return over is not None and layout.found.entity(over.entity).kind in _STATES


_STATES = frozenset({"Country", "State"})
