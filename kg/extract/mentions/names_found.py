"""Names of the registry as chunks: which keys a name may stand for, given what the text is about."""

from kg.extract.mentions.chunk import Chunk
from kg.extract.mentions.view import Atom, View
from kg.kinds import PERSON, PLACE, STATE, EntityType
from kg.lexicon.entries import Entry
from kg.text.fold import fold_word

OPENING, CLOSING = frozenset('«“"‘(/'), frozenset('»”"’)/')
_FEMININE = ("ه", "ات", "يا", "اء")
_HOLD_PLACES = frozenset({EntityType.PROCESS, EntityType.POPULATION})
# Broken plurals of things, feminine as a singular.
_PLURALS = frozenset({"امم", "دول", "قوي", "قوات", "كتايب", "لجان", "فصايل", "وحدات", "سرايا"})
_FEMININE_KINDS = frozenset({"State", "Country", "City", "Camp"})


def name_chunk(view: View, i: int) -> Chunk | None:
    """Make a chunk of the registry's name that starts at a word.

    Args:
        view: The text.
        i: Index of the word.

    Returns:
        The chunk, or None when no thing (other than a post) bears the name here.
    """
    atom = view.atoms.get(i)
    if atom is None or not atom.keys:
        return None
    keys = _paper(view, i, atom) or atom.keys
    entry = view.guide.registry.entries[keys[0]]
    first = atom.name[0].removeprefix("ال")
    owner = _longer_owner(view, atom)
    parts = _places_within(view, atom) if entry.type in _HOLD_PLACES else owner or _owner_within(view, atom)
    last = owner[0].last if owner else atom.last
    return Chunk(
        parts=parts,
        first=i,
        last=last,
        clitic=atom.clitic,
        type=entry.type,
        kind=entry.kind,
        keys=keys,
        words=atom.name,
        head=first,
        gender=_gender(view, entry, atom, first),
        number="s",
        name=(i, atom.last) if entry.type is PERSON else None,
    )


def name_ends(view: View, i: int) -> bool:
    """Tell whether a name of the registry ends at a word.

    Args:
        view: The text.
        i: Index of the word.

    Returns:
        Whether one does that begins at most three words before.
    """
    return any((part := name_chunk(view, k)) is not None and part.last == i for k in range(max(0, i - 3), i + 1))


def _paper(view: View, i: int, atom: Atom) -> tuple[str, ...]:
    """Return the paper or station that the name of a place is where it stands alone in quotation marks."""
    if view.form(i - 1) not in _MARKS or view.form(atom.last + 1) not in _MARKS:
        return ()
    if view.guide.registry.entries[atom.keys[0]].type is not PLACE:
        return ()
    name = " ".join(atom.name)
    bearers = (b for head in _OUTLETS for b in view.guide.names.get(f"{head} {name}", ()) if not b.post)
    return tuple(dict.fromkeys(bearer.key for bearer in bearers))


# Quotation marks round a name, and the words by which a paper or station of that name is called in full.
_MARKS = frozenset('"«»“”')
_OUTLETS = ("صحيفه", "جريده", "قناه", "مجله")


def _places_within(view: View, atom: Atom) -> list[Chunk]:
    """Find the places in the name of a process: Geneva in "the Geneva talks"."""
    found = []
    for j in range(atom.first + 1, atom.last + 1):
        inner = view.atoms.get(j)
        if inner and inner.last <= atom.last and (part := name_chunk(view, j)) and part.type in {PLACE, STATE}:
            found.append(part)
    return found


def _owner_within(view: View, atom: Atom) -> list[Chunk]:
    """Find the body to which a named organ belongs: the organisation in "the central council of the organisation X"."""
    for j in range(atom.first + 1, atom.last + 1):
        inner = view.atoms.get(j)
        head = view.lexemes[j].head
        if inner and inner.clitic == 1 and inner.last == atom.last and head and head.kind == "organisation":
            part = name_chunk(view, j) if view.form(j).startswith("ل") else None
            return [part] if part and part.type is EntityType.ORGANISATION and part.keys != atom.keys else []
    return []


def _longer_owner(view: View, atom: Atom) -> list[Chunk]:
    """Find the body of an organ that is called by more words here than the name of the organ holds of it."""
    for j in range(atom.first + 1, atom.last + 1):
        owner = view.atoms.get(j)
        if owner and owner.last > atom.last and view.form(j).startswith("لل"):
            part = name_chunk(view, j)
            return [part] if part and part.type is EntityType.ORGANISATION else []
    return []


# States whose names take verbs of either gender, the masculine more often.
_EITHER = frozenset({"اردن", "عراق", "لبنان", "مغرب", "سودان", "يمن", "صومال"})


def _gender(view: View, entry: Entry, atom: Atom, first: str) -> str:
    """Tell the gender of a name by its head noun, its ending or what it names; empty where it may be either."""
    if entry.type is PERSON:
        return ""
    head = view.guide.nouns.heads.get(first)
    if head:
        # "The United States": a plural of a thing's noun.
        return "f" if first in _PLURALS or first.endswith("ات") else head.gender
    if first in _EITHER and len(atom.name) == 1:
        return ""
    if first in _PLURALS or atom.name[0].endswith(_FEMININE):
        return "f"
    if entry.kind in _FEMININE_KINDS:
        # "The Kremlin said", in the masculine: only its own name goes as that of a country does.
        return "f" if " ".join(atom.name) == fold_word(entry.ar) else ""
    # "Hamas": the noun for what it is, left out, is feminine as often as not.
    return "" if entry.type in _CALLED_SHORT else "m"


_CALLED_SHORT = frozenset({EntityType.ORGANISATION, EntityType.ARMED_GROUP})
