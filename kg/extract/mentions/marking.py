"""Where a thing is named: the mentions that a chunk gives, name and office apart."""

from kg.extract.mentions.chunk import Chunk
from kg.extract.mentions.found import Form, Gender, Mention, Number
from kg.extract.mentions.identity import Draft
from kg.extract.mentions.view import View
from kg.text.words import COMMAS

GENDERS = {str(gender): gender for gender in Gender}
NUMBERS = {str(number): number for number in Number}


def mark(view: View, chunk: Chunk, draft: Draft) -> None:
    """Add the mentions that a chunk gives to its draft.

    Args:
        view: The text.
        chunk: The chunk.
        draft: What it names.
    """
    if chunk.same is not None and chunk.same in chunk.parts:
        _mention(view, chunk.same, draft, (chunk.same.first, chunk.same.last), chunk.same.clitic, chunk.same.form)
    if chunk.name is None:
        _mention(view, chunk, draft, (chunk.first, chunk.last), chunk.clitic, chunk.form)
        if chunk.core >= chunk.first:
            _mention(view, chunk, draft, (chunk.first, chunk.core), chunk.clitic, chunk.form)
        return
    first, last = chunk.name
    atom = view.atoms.get(first)
    name_clitic = atom.clitic if atom else (chunk.clitic if first == chunk.first else 0)
    _mention(view, chunk, draft, (first, last), name_clitic, Form.NAME)
    if first > chunk.first and (chunk.office or chunk.posts):
        end = first - 1 - (view.form(first - 1) in COMMAS or view.form(first - 1) in _OPENING)
        while end > chunk.first and view.form(end) in _SIGNS:
            end -= 1
        _mention(view, chunk, draft, (chunk.first, end), chunk.clitic, Form.POST)
    elif chunk.same is not None:
        _mention(view, chunk.same, draft, (chunk.same.first, chunk.same.last), 0, Form.POST)


# What opens a name behind an office, and what parts it from one in a signature.
_OPENING, _SIGNS = frozenset('("«“'), frozenset(":/-–\n")


def _mention(view: View, chunk: Chunk, draft: Draft, words: tuple[int, int], clitic: int, form: Form) -> None:
    start, end = view.start(words[0], clitic), view.words.ends[words[1]]
    if start >= end or (start, end) in draft.mentions:
        return
    of_post = form is Form.POST
    if of_post and draft.role is None:
        draft.role = words
    gender, number = GENDERS[chunk.gender], NUMBERS[chunk.number]
    draft.mentions[start, end] = Mention(start, end, "", form, gender, number, role_head=of_post)
