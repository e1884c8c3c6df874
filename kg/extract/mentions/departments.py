"""Departments of a body and services called by two words: "the press office of the deputy N", "civil defence"."""

from collections.abc import Callable

from kg.extract.mentions.chunk import Chunk
from kg.extract.mentions.found import Form
from kg.extract.mentions.guide import Lexeme
from kg.extract.mentions.names_found import OPENING, name_chunk
from kg.extract.mentions.quoted_bodies import named_until, quoted
from kg.extract.mentions.speech import opens, says_here
from kg.extract.mentions.tails import BODIES
from kg.extract.mentions.view import View
from kg.kinds import EntityType
from kg.text.fold import word_set

Read = Callable[[View, int, Lexeme], Chunk | None]

_RELATIONS = "العلاقات"
_KINDS = word_set("الإعلامية العامة الخارجية الدولية السياسية")
_IN = "في"


def within(view: View, i: int, read: Read) -> Chunk | None:
    """Read the body of which a department is, behind "in": "the press department in the party X".

    Args:
        view: The text.
        i: Index of the word behind the department.
        read: How a body is read by its head noun.

    Returns:
        The body, or None where none stands there.
    """
    if view.form(i) != _IN or (word := view.lexeme(i + 1)) is None or word.clitic:
        return None
    part = name_chunk(view, i + 1)
    if part is None and word.head is not None and word.head.kind in {"organisation", "armed"}:
        part = quoted(view, i + 1, word) if view.form(i + 2) in OPENING else read(view, i + 1, word)
    whole = part is not None and not part.reference and part.type in BODIES
    return part if whole else None


def relations(view: View, i: int, read: Read) -> Chunk | None:
    """Read "the media relations in the party X", which is who speaks for it, where it says something.

    Args:
        view: The text.
        i: Index of the word.
        read: How a body is read by its head noun.

    Returns:
        The department, or None where relations are only told of.
    """
    if view.form(i) != _RELATIONS or view.form(i + 1) not in _KINDS:
        return None
    if not (says_here(view, i) or opens(view, i)):
        return None
    of = within(view, i + 2, read)
    if of is None:
        return None
    return Chunk(
        first=i,
        last=of.last,
        type=EntityType.ORGANISATION,
        kind="Organization",
        form=Form.NAME,
        words=tuple(view.words.forms[i : of.last + 1]),
        head=_RELATIONS.removeprefix("ال"),
        gender="f",
        number="s",
        parts=[of],
        body=of,
    )


def service(view: View, i: int) -> Chunk | None:
    """Read a service or authority that is called by two words, with the adjective of its state.

    Args:
        view: The text.
        i: Index of its first word.

    Returns:
        The chunk, or None.
    """
    word = view.lexemes[i]
    form, classes = view.words.forms[i], view.guide.nouns.classes
    if word.stem not in classes["public_first"] and word.stem != _JUDICIARY and not form.endswith(_OPERATIONS[0]):
        # So it is with most words.
        return None
    if (form[word.clitic :], view.form(i + 1)) == _OPERATIONS and view.form(i + 2) in OPENING:
        return _operations_room(view, i, word)
    called = f"{word.stem} {view.form(i + 1)}" in classes["public_body"]
    if not (called or word.stem == _JUDICIARY) or view.form(i - 1) in _MATTERS:
        return None
    after = view.lexeme(i + 1 + called)
    told = after is not None and after.nisba is not None and after.definite and not after.clitic
    if not (called or told):
        return None
    last = i + called + told
    plural = word.bare.endswith("ات") or word.bare in _PLURALS
    return Chunk(
        first=i,
        last=last,
        clitic=word.clitic,
        type=EntityType.ORGANISATION,
        kind="PublicBody",
        form=Form.NOMINAL,
        words=(word.stem, *view.words.forms[i + 1 : last + 1]),
        head=word.bare,
        state=after.state if told and after is not None else "",
        gender="f" if plural or word.bare.endswith("ه") or word.bare == "دار" else "m",
        number="s",
    )


def ministry(i: int, lexeme: Lexeme) -> Chunk:
    """Read a ministry called by its field alone, which refers to the one the text names in full.

    Args:
        i: Index of the word.
        lexeme: Its reading.

    Returns:
        The chunk.
    """
    return Chunk(
        first=i,
        last=i,
        clitic=lexeme.clitic,
        type=EntityType.ORGANISATION,
        kind="PublicBody",
        form=Form.NOMINAL,
        words=(lexeme.stem,),
        head=lexeme.stem,
        gender="f",
        number="s",
        reference=True,
    )


_JUDICIARY = "القضاء"
_OPERATIONS = ("غرفه", "عمليات")


def _operations_room(view: View, i: int, word: Lexeme) -> Chunk | None:
    """Read the joint command of several groups by its name in quotation marks: "the operations room 'X'"."""
    last = named_until(view, i + 3)
    if last < i + 3:
        return None
    return Chunk(
        first=i,
        last=last + 1,
        clitic=word.clitic,
        type=EntityType.ARMED_GROUP,
        kind="NonStateArmedGroup",
        words=tuple(view.words.forms[i + 3 : last + 1]),
        head="غرفه",
        gender="f",
        number="s",
    )


# Behind these it is what is done: "in the field of civil defence".
_MATTERS = word_set("مجال مجالات قطاع مسألة بمسألة شؤون ملف قضايا دور أعمال مهام تدريبات دورة دورات مديرية")
_PLURALS = word_set("أجهزة كتل")
