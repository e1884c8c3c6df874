"""Names of the registry as chunks: which keys a name may stand for, given what the text is about."""

from kg.extract.chunk import Chunk
from kg.extract.view import Atom, View
from kg.kinds import EntityType

_FEMININE = ("ه", "ات", "يا", "اء")
_HOLD_PLACES = frozenset({EntityType.PROCESS, EntityType.POPULATION})
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
    if atom is None:
        return None
    keys = tuple(key for key in atom.keys if view.guide.entry(key) and fits(view, atom, key))
    if not keys:
        return None
    entry = view.guide.registry.entries[keys[0]]
    first = atom.name.split()[0].removeprefix("ال")
    parts = _places_within(view, atom) if entry.type in _HOLD_PLACES else []
    return Chunk(
        parts=parts,
        first=i,
        last=atom.last,
        clitic=atom.clitic,
        type=entry.type,
        kind=entry.kind,
        keys=keys,
        words=tuple(atom.name.split()),
        head=first,
        gender=_gender(view, entry.type, entry.kind, atom, first),
        number="s",
        name=(i, atom.last) if entry.type is EntityType.PERSON else None,
    )


def _places_within(view: View, atom: Atom) -> list[Chunk]:
    """Find the places in the name of a process: Geneva in "the Geneva talks"."""
    found = []
    for j in range(atom.first + 1, atom.last + 1):
        inner = view.atoms.get(j)
        if (
            inner
            and inner.last <= atom.last
            and (part := name_chunk(view, j))
            and part.type in {EntityType.PLACE, EntityType.STATE}
        ):
            found.append(part)
    return found


def fits(view: View, atom: Atom, key: str) -> bool:
    """Tell whether a name may stand for a key in this text: not where its alias asks for another context.

    Args:
        view: The text.
        atom: The name where it stands.
        key: Entry or post that bears it.

    Returns:
        Whether it may.
    """
    for name in view.guide.names[atom.name]:
        if name.key == key and (name.alias is None or not name.alias.context or name.alias.context in view.about):
            return True
    return False


def _gender(view: View, kind_type: EntityType, kind: str, atom: Atom, first: str) -> str:
    """Guess the gender of a name from its head noun or its ending."""
    if kind_type is EntityType.PERSON:
        return ""
    head = view.guide.nouns.heads.get(first)
    if head:
        return head.gender
    if kind in _FEMININE_KINDS or atom.name.split()[0].endswith(_FEMININE):
        return "f"
    return "m"
