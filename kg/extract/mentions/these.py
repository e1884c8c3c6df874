"""Phrases for those whom "these" alone means: "the farmers met the minister, and these asked for water"."""

from bisect import bisect_left
from dataclasses import replace
from operator import attrgetter

from kg.extract.mentions.found import Form, Found, Gender, NounPhrase, Number
from kg.kinds import EntityType
from kg.lexicon.nouns import nouns_ar
from kg.text.fold import with_and, word_set

_THESE = with_and("هؤلاء")
_GROUPS = frozenset([EntityType.POPULATION, EntityType.ORGANISATION, EntityType.ARMED_GROUP])
# Far enough for the sentence before.
_BACK, _STOPS = 45, frozenset({".", "؟", "!", "\n"})
_SENTENCES = 2
# "These who": not all of those told of.
_ONLY_SOME = word_set("الذين ممن")


def with_these(found: Found) -> Found:
    """Add a phrase for each "these" that stands alone and can mean but one group told of shortly before.

    Args:
        found: What was found; the words "these" name nothing, and so become no mention.

    Returns:
        The same with such phrases; unchanged where there is none.
    """
    places = found.words.places.of(_THESE)
    added = [phrase for i in places if (phrase := _meant(found, i)) is not None]
    if not added:
        return found
    return replace(found, phrases=tuple(sorted((*found.phrases, *added), key=attrgetter("start", "end"))))


def _meant(found: Found, i: int) -> NounPhrase | None:
    """Return the phrase for the only group that "these" at a word can mean."""
    forms = found.words.forms
    after = forms[i + 1] if i + 1 < len(forms) else ""
    behind = found.phrase_from(i + 1)
    one = behind is not None and behind.number is Number.SINGULAR
    if (after.startswith("ال") and not one) or after in _ONLY_SOME:
        return None
    first, ends = i, 0
    while first > max(0, i - _BACK) and ends < _SENTENCES:
        first -= 1
        ends += forms[first] in _STOPS
    stop = bisect_left(found.phrases, i, key=attrgetter("first"))
    near = found.phrases[bisect_left(found.phrases, first, key=attrgetter("first")) : stop]
    groups = {p.entity: p for p in near if _is_group(found, p)}
    if len(groups) != 1:
        return None
    clitic = forms[i].startswith("و")
    start = int(found.folded.keep[found.words.begins[i] + clitic])
    (group,) = groups.values()
    return replace(
        group,
        start=start,
        end=found.words.ends[i],
        first=i,
        last=i,
        gender=Gender.MASCULINE,
        number=Number.PLURAL,
        form=Form.NOMINAL,
    )


def _is_group(found: Found, phrase: NounPhrase) -> bool:
    """Tell whether a phrase calls several persons."""
    type_ = found.entity(phrase.entity).type
    if type_ is EntityType.DELEGATION:
        return True
    if type_ not in _GROUPS or phrase.number is not Number.PLURAL:
        return False
    form = found.words.forms[phrase.first]
    head = nouns_ar().head(form)
    return head is None or head.kind != "organisation"
