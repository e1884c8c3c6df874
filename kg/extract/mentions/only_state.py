"""Which state a bare "the government" or "the kingdom" is: the one the text is about, or the only kingdom it names."""

from functools import lru_cache
from itertools import islice

from kg.extract.mentions.chunk import Chunk
from kg.extract.mentions.identity import Draft, Drafts
from kg.extract.mentions.kingdoms import KINGDOM
from kg.extract.mentions.speech import said_by
from kg.extract.mentions.view import View
from kg.kinds import EntityType
from kg.lexicon.entries import Entry
from kg.text.fold import word_set


def government_of(drafts: Drafts, view: View, chunk: Chunk) -> str:
    """Return the key of the state that a bare "the government" or "the kingdom" means: the one the text is about."""
    stem = view.lexemes[chunk.first].stem
    if chunk.type is EntityType.STATE and stem in _GOVERNMENTS and len(view.about) == 1:
        state = "actor/" + next(iter(view.about))
        named = drafts.by_key.get(state)
        foreign = _sends_envoy(view, state) or (named is not None and looks_on(view, named))
        return "" if foreign or _another(drafts, view, chunk) else state
    return _kingdom(drafts, view) if stem == KINGDOM else ""


def _sends_envoy(view: View, state: str) -> bool:
    """Tell whether a text tells of the ambassador of a state, who is none of the country in which he serves."""
    behind = (view.lexeme(at + 1) for at in view.words.places.of(_ENVOYS))
    return any(word is not None and word.nisba and word.state == state for word in behind)


_ENVOYS = word_set("السفير والسفير للسفير بالسفير سفير القنصل السفيرة السفارة والسفارة للسفارة")


def _another(drafts: Drafts, view: View, chunk: Chunk) -> bool:
    """Tell whether the text names a government that is no state's, which may be meant: "the interim government"."""
    told = islice(view.words.places.of(_A_GOVERNMENT), _ENOUGH)
    named = any(d.first < chunk.first for d in drafts.headed(EntityType.ORGANISATION, (_GOVERNMENT,)))
    return named or any(view.form(at + 1) in _INTERIM for at in told)


_A_GOVERNMENT, _ENOUGH = word_set("الحكومة حكومة للحكومة لحكومة بالحكومة والحكومة"), 50
_INTERIM = word_set("المؤقتة مؤقتة الانتقالية إقليم الإقليم الإنقاذ الموازية المقالة")


_GOVERNMENTS, _GOVERNMENT = frozenset({"الحكومه", "السلطات"}), "حكومه"


def looks_on(view: View, state: Draft) -> bool:
    """Tell whether a state speaks by its own name, as one does that is no home of a text: "Oman welcomed it".

    Of its own country a text says "the government" or "the Omani government".

    Args:
        view: The text.
        state: The state.

    Returns:
        Whether a verb of saying stands before a name of it that is not one of its government.
    """
    return any(said_by(view, at) and not view.form(at).endswith(_RULING) for at in state.words)


_RULING = ("حكومه", "سلطات", "نظام", "اداره", "رياسه", "خارجيه", "وزاره")


def _kingdom(drafts: Drafts, view: View) -> str:
    """Return the only kingdom that a text names, whose posts the persons it names bear, or whose body it names."""
    registry = view.guide.registry
    named = {draft.key for draft in drafts.of_type(EntityType.STATE)}
    persons = drafts.of_type(EntityType.PERSON)
    for person in persons:
        posts = registry.posts_of(person.key) if person.key else ()
        named |= {*person.states, *(registry.posts[post].state for post in (*posts, *person.posts))}
    bodies = (registry.entries[d.key] for d in drafts.of_type(EntityType.ORGANISATION) if d.key in registry.entries)
    named |= {view.guide.state_of(entry.part_of) for entry in bodies}
    found = {state for state in named if state and _is_called_kingdom(registry.entries[state])}
    if len(found) > 1:
        # "The kingdom" beside another: the one whose king the text honours.
        kings = [d for d in persons if any(view.folded.source.startswith(_HONOURED, start) for start, _ in d.mentions)]
        found &= {state for state in found if any(_KING + state.partition("/")[2] in d.posts for d in kings)}
    return found.pop() if len(found) == 1 else ""


_KING = "post/king-of-"
_HONOURED = ("خادم", "الملك", "جلالة")


@lru_cache(maxsize=2_000)
def _is_called_kingdom(entry: Entry) -> bool:
    """Tell whether a state is called a kingdom in its full name, as those are of which "the kingdom" is short."""
    return any(alias.lang == "ar" and alias.text.startswith(_KINGDOMS) for alias in entry.aliases)


_KINGDOMS = ("المملكة ", "مملكة ")
