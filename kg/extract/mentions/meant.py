"""What a bare word refers to: the one earlier thing of its kind, the people or state of a plural, a ministry."""

from functools import lru_cache

from kg.extract.mentions.alike import MINISTRY, is_ministry
from kg.extract.mentions.body_names import HOUSES, PARLIAMENT
from kg.extract.mentions.called_on import called_on
from kg.extract.mentions.chunk import Chunk
from kg.extract.mentions.found import Form
from kg.extract.mentions.identity import Draft, Drafts
from kg.extract.mentions.kingdoms import KINGDOM
from kg.extract.mentions.nationals import stand_for_state
from kg.extract.mentions.only_state import looks_on
from kg.extract.mentions.opening_groups import acts_first
from kg.extract.mentions.other_cases import in_another_case
from kg.extract.mentions.participants import were_invited
from kg.extract.mentions.received import receives
from kg.extract.mentions.speech import AS_FOR, asked, goes_on_to_say, said_by
from kg.extract.mentions.tails import BODIES
from kg.extract.mentions.told_by_deeds import done_to
from kg.extract.mentions.unnamed import ends_so
from kg.extract.mentions.view import View
from kg.kinds import EntityType
from kg.lexicon.conjugate import Shape
from kg.lexicon.cues import load_cues
from kg.lexicon.entries import Entry
from kg.text.fold import fold_word

_THIS = frozenset({"هذا", "هذه", "هولاء", "تلك", "ذلك"})
# Those who meet: the parties of the meeting told of, not a body of their own.
_TOGETHER = frozenset({"مجتمعون", "مجتمعين", "مشاركون", "مشاركين", "حاضرون", "اطراف", "اعضاء"})
# Leaders who speak together are, where a text names several persons, most likely those.
_LEADERS = frozenset({"وزراء", "زعماء", "روساء", "قاده"})
# Persons who are named by the bare plural only where they speak.
_SPEAKING = frozenset({"collective", "population", "armed", "source"})
_PERSONS = ("ون", "ين")
_BROKEN = frozenset({"خبراء", "نشطاء", "ثوار"})
_OUR_PEOPLE = ("شعب",)
_COUNCIL = "مجلس"
_MANY = frozenset({"دول", "بلدان"})


def things_meant(drafts: Drafts, view: View, chunk: Chunk) -> list[Draft]:
    """Find what a definite noun without a name can refer to.

    Args:
        drafts: The things so far.
        view: The text.
        chunk: The noun.

    Returns:
        The candidates: those named before by the same head noun, only the last after "this".
    """
    if chunk.head in view.guide.nouns.classes["ministry"]:
        named = drafts.of_type(EntityType.ORGANISATION)
        found = [d for d in named if any(chunk.head in name and not _source(view, name) for name in d.names)]
        return named_last(view, found, chunk)
    found = [d for d in drafts.headed(chunk.type, (chunk.head,)) if d.first < chunk.first]
    found = found or in_another_case(drafts, view, chunk)
    if chunk.head == MINISTRY and not found:
        # Ministries called by their field are kept under that word.
        named = sorted(drafts.of_type(EntityType.ORGANISATION), key=lambda d: d.first)
        found = [d for d in named if d.first < chunk.first and is_ministry(d, view.guide)]
    if chunk.type is EntityType.ORGANISATION and chunk.last == chunk.first:
        # "The movement" may be one that bears arms.
        found += [d for d in drafts.headed(EntityType.ARMED_GROUP, (chunk.head,)) if d.first < chunk.first]
    if chunk.type is EntityType.ARMED_GROUP and chunk.number == "p" and chunk.last == chunk.first:
        # "The factions" may be those that were counted.
        counted = drafts.headed(EntityType.ORGANISATION, (chunk.head,))
        found += [d for d in counted if d.first < chunk.first]
    if len(found) > 1 and view.form(chunk.first - 1) in _THIS:
        return found[-1:]
    if chunk.head == _COUNCIL and chunk.last == chunk.first:
        # "The council" is of several the one that speaks, or the two that are told of together.
        spoke = [d for d in found if any(_speaks(view, at) for at in d.words if at < chunk.first)]
        found = spoke if len(spoke) == 1 else found
    if not found and chunk.head == PARLIAMENT and chunk.last == chunk.first:
        found = [d for d in drafts.of_type(chunk.type) if any(name[:2] in HOUSES for name in d.names)]
        return named_last(view, found, chunk)
    if not found and chunk.last == chunk.first and (called := _called_so(drafts, view, chunk)):
        return called
    if not found and chunk.head in _ARMIES and chunk.last == chunk.first:
        return [d for d in drafts.of_type(EntityType.ARMED_GROUP) if d.kind == "StateForces" and _army(d)]
    return named_last(view, found, chunk)


def told_later(drafts: Drafts, view: View, chunk: Chunk) -> Draft | None:
    """Find the body that a headline or a first sentence calls by its noun alone, and the text names in full later on.

    Args:
        drafts: The things so far, all that have a name among them.
        view: The text.
        chunk: The noun.

    Returns:
        The one body of its kind that the text names, if it is of no state but those that the text is about.
    """
    if chunk.last > chunk.first or chunk.type not in BODIES:
        return None
    found = [d for d in drafts.headed(chunk.type, (chunk.head,)) if d.first > chunk.first and d.names]
    if chunk.head == MINISTRY:
        found += [d for d in drafts.of_type(chunk.type) if is_ministry(d, view.guide)]
        found = list(dict.fromkeys(found))
    if len(found) != 1 or any(len(name) == 1 for name in found[0].names):
        return None
    entry = view.guide.entry(found[0].key)
    home = view.guide.state_of(entry.part_of) if entry else ""
    states = {state.partition("/")[2] for state in (*found[0].states, home) if state}
    return found[0] if states <= view.about else None


def _speaks(view: View, i: int) -> bool:
    """Tell whether the thing named at a word says something, or may say it with another before it."""
    return said_by(view, i) or view.form(i).startswith("و")


def _called_so(drafts: Drafts, view: View, chunk: Chunk) -> list[Draft]:
    """Find the known bodies named before that are called by a noun too: "the organisation" for "Human Rights Watch"."""
    ruling = chunk.type is EntityType.STATE
    stem = view.lexemes[chunk.first].stem
    if view.guide.nouns.has("institution", stem) or stem == KINGDOM or (ruling and len(view.about) == 1):
        return []
    if view.form(chunk.first - 1) in _MANY:
        # "The states of the council".
        return []
    entries = view.guide.registry.entries
    named = [d for d in drafts.of_type(chunk.type) if d.key in entries and d.first < chunk.first]
    called = [d for d in named if chunk.head in _first_words(entries[d.key]) and not (ruling and looks_on(view, d))]
    return called if len(called) == 1 or not ruling else []


@lru_cache(maxsize=2_000)
def _first_words(entry: Entry) -> frozenset[str]:
    """Return the first words of the Arabic names of an entry that have several."""
    names = (entry.ar, *(alias.text for alias in entry.aliases if alias.lang == "ar"))
    return frozenset(fold_word(name.split()[0]).removeprefix("ال") for name in names if " " in name)


def _army(draft: Draft) -> bool:
    """Tell whether forces of a state are its army, which a bare "the army" or "the forces" means."""
    return draft.key.startswith(_FORCES) if draft.key else any(head in _ARMIES for head in draft.heads)


_FORCES = "actor/armed-forces-of-"
_ARMIES = frozenset({"جيش", "قوات"})


def _source(view: View, name: tuple[str, ...]) -> bool:
    """Tell whether a name is that of a source within a body, not of the body: "sources in the ministry"."""
    head = view.guide.nouns.heads.get(name[0].removeprefix("ال"))
    return head is not None and head.kind == "source"


def named_last(view: View, found: list[Draft], chunk: Chunk) -> list[Draft]:
    """Keep of several candidates the one named shortly before, where every other was named much longer ago."""
    if len(found) < 2:
        return found
    start = view.words.starts[chunk.first]
    ago = sorted(
        (start - max((end for _, end in d.mentions if end <= start), default=0), n) for n, d in enumerate(found)
    )
    (near, last), (far, _) = ago[0], ago[1]
    return [found[last]] if near <= _SHORTLY and far >= max(_LONG_AGO, _MUCH_LONGER * near) else found


# In letters.
_SHORTLY, _LONG_AGO = 320, 400
_MUCH_LONGER = 2.4


def stands_alone(drafts: Drafts, view: View, chunk: Chunk) -> bool:
    """Tell whether a noun that refers to nothing named may be a thing of its own: "the parliament", a ministry.

    Args:
        drafts: The things so far.
        view: The text.
        chunk: The noun.

    Returns:
        Whether it may.
    """
    if chunk.head in view.guide.nouns.classes["ministry"]:
        return chunk.last > chunk.first
    word = view.lexemes[chunk.first]
    if chunk.words == _OUR_PEOPLE:
        return True
    if word.bare == MINISTRY and chunk.last > chunk.first:
        return True
    if word.head and word.head.kind in _SPEAKING and word.head.number == "p" and chunk.last == chunk.first:
        if called_on(view, chunk.first) and view.form(chunk.last + 1) != "التي":
            return True
        if word.head.kind == "population" and done_to(view, chunk.first):
            return True
        several = len([d for d in drafts.of_type(EntityType.PERSON) if d.first < chunk.first]) > 1
        apart = _met_alone(drafts, view, chunk) if word.bare in _TOGETHER else not (several and word.bare in _LEADERS)
        # A broken plural behind a verb that asks is as often whom one asks: its form tells no case.
        broken = (word.head.kind == "population" or word.bare in _BROKEN) and not asked(view, chunk.first)
        persons = word.head.kind == "collective" or word.bare.endswith(_PERSONS) or broken
        as_for = view.form(chunk.first - 1) in AS_FOR and goes_on_to_say(view, chunk.first)
        return word.clitic == 0 and apart and persons and (as_for or _acts(view, chunk.first))
    if _first_named(drafts, view, chunk):
        return True
    elected = view.form(chunk.first - 1).endswith("انتخابات")
    return chunk.last == chunk.first and view.guide.nouns.has("institution", word.stem) and not elected


def _acts(view: View, i: int) -> bool:
    """Tell whether a plural without name speaks, or a sentence opens with it and what those do."""
    return said_by(view, i) or acts_first(view, i)


def _met_alone(drafts: Drafts, view: View, chunk: Chunk) -> bool:
    """Tell whether nobody named before "those gathered" can be them: who they are is told nowhere."""
    return were_invited(view, chunk.first) or not any(
        d.first < chunk.first for kind in _ACTORS for d in drafts.of_type(kind)
    )


_ACTORS = frozenset(EntityType) - {EntityType.PLACE, EntityType.LEGAL_TEXT, EntityType.PROCESS}


def speaks_first(drafts: Drafts, view: View, chunk: Chunk) -> bool:
    """Tell whether a definite noun is who speaks where nobody of his kind was named before: "the minister said".

    Args:
        drafts: The things so far.
        view: The text.
        chunk: The noun.

    Returns:
        Whether it is somebody of his own, whom the headline named or nobody does.
    """
    word = view.lexemes[chunk.first]
    if chunk.type is EntityType.PERSON and chunk.first == chunk.last and receives(view, chunk.first):
        return word.definite
    says = _says_while(view, chunk) or (not word.clitic and said_by(view, chunk.first))
    if not (word.definite and says):
        return False
    if chunk.type is EntityType.PERSON and not ends_so(view, chunk.last):
        return False
    named = drafts.of_type(chunk.type)
    return not any(d.first < chunk.first or chunk.head in d.heads for d in named)


def _says_while(view: View, chunk: Chunk) -> bool:
    """Tell whether a statement tells in its own voice what a body does while it does more: "the council, while it"."""
    if view.form(chunk.last + 1) != "اذ" or view.form(chunk.first)[: chunk.clitic] not in ("", "و"):
        return False
    return any(c.inflected.shape is Shape.IMPERFECT for c in load_cues().forms.get(view.form(chunk.last + 2), ()))


def _first_named(drafts: Drafts, view: View, chunk: Chunk) -> bool:
    """Tell whether a body in the singular speaks first."""
    head = view.lexemes[chunk.first].head
    body = head is not None and head.kind == "organisation" and head.number == "s"
    return body and chunk.last == chunk.first and speaks_first(drafts, view, chunk)


def people_meant(drafts: Drafts, view: View, chunk: Chunk) -> Draft | str | None:
    """Find whom a plural such as "the Syrians" means: the people, a group of the registry, else the state.

    Args:
        drafts: The things so far.
        view: The text.
        chunk: The plural, with the key of its state.

    Returns:
        The draft, or the registry key of the group or the state, or None for a people of its own.
    """
    if chunk.form is not Form.NISBA:
        return None
    key = "actor/people-of-" + chunk.state.partition("/")[2]
    named = drafts.by_key.get(key)
    if named is None:
        found = [d for d in drafts.headed(EntityType.POPULATION, ("شعب",)) if chunk.state in d.states]
        named = found[0] if len(found) == 1 else None
    if named is not None:
        return named
    atom = view.atoms.get(chunk.first)
    for candidate in atom.keys if atom else ():
        entry = view.guide.entry(candidate)
        if entry and entry.type is EntityType.POPULATION:
            return candidate
    if stand_for_state(view, chunk):
        return chunk.state
    # "The Syrian travellers": an adjective in the plural, of the state. Where it stands alone it is its nationals.
    noun = view.lexeme(chunk.first - 1)
    return drafts.by_key.get(chunk.state) if noun is not None and noun.definite and not chunk.clitic else None
