"""Those who say of themselves who they are at the head of a declaration: "we, the leaders of the states of X"."""

from functools import cache

from kg.extract.mentions.bodies import body
from kg.extract.mentions.chunk import Chunk
from kg.extract.mentions.names_found import name_chunk
from kg.extract.mentions.said_parts import nominal_body
from kg.extract.mentions.tails import is_sign
from kg.extract.mentions.view import View
from kg.kinds import EntityType
from kg.lexicon.conjugate import Shape
from kg.lexicon.cues import load_cues
from kg.text.fold import with_and, word_set
from kg.text.words import COMMAS

#: "We", at the head of a sentence.
WE = with_and("نحن إننا")
_LONGEST, _VERB = 18, 60
_HEADS = frozenset({"", "\n", ".", ":", "،", "»", '"'})
# Behind these stands why or where they have met, and no more of who they are.
_THUS = word_set("إذ وإذ وقد بعد نظرا انطلاقا إيمانا إدراكا باسم")
_GATHERED = _THUS | word_set(
    "المجتمعين المجتمعون المجتمعة الموقعين الموقعون الموقعة المشاركين المشاركون المشاركة الملتقين الملتئمين المنعقدين"
)
# What these take part in, work for or are members of tells who they are.
_WITHIN = word_set(
    "الأعضاء أعضاء عضو المشاركين المشاركون المشاركة العاملين العاملون العاملة المنضوية المنضوين المقيمين"
)
_PLURALS = ("ين", "ون", "ات", "يي", "لي")


def we_who(view: View, i: int) -> Chunk | None:
    """Read those whom "we" names right behind it, up to what they do or have met for.

    Args:
        view: The text.
        i: Index of a word behind "we" or the comma after it.

    Returns:
        The group with what is named inside it, or None where nobody in particular is named.
    """
    we = i - 1 - (view.form(i - 1) in COMMAS)
    word = view.lexeme(i)
    if view.form(we) not in WE or view.form(we - 1) not in _HEADS or _is_quoted(view, we):
        return None
    if word is None or word.closed or word.clitic:
        return None
    several = word.bare in _RULERS or (word.head is not None and word.head.kind in _GROUPS)
    # "We are hopeful": no article stands before what they are.
    plural = word.stem.endswith(_PLURALS) if word.definite else word.stem.endswith("ي")
    if not several and (i in view.atoms or not plural):
        return None
    last = _end(view, i)
    if word.stem in _SIGNERS and _names_follow(view, last + 1):
        return None
    if last <= i or not _speaks(view, last + 1):
        return None
    parts = _named_inside(view, i, last)
    end = view.lexemes[last]
    theirs = end.stem.endswith(("ها", "هم")) or end.bare == _BELOW
    if not (end.definite or theirs or any(part.last == last for part in parts)):
        # "We are advocates of peace".
        return None
    chunk = nominal_body(view, i, last, "m", "p")
    chunk.parts = parts
    if word.bare == _MEMBERS and parts and parts[0].first == i + 1 and parts[0].type is EntityType.ORGANISATION:
        _be_whole(view, chunk, parts[0])
    elif word.head is not None and word.head.kind == "population":
        chunk.type, chunk.kind = EntityType.POPULATION, "Population"
    return chunk


def _be_whole(view: View, chunk: Chunk, board: Chunk) -> None:
    """Make "we, the members of the board of X" the board, with all that tells whose it is."""
    board.last, board.parts = chunk.last, [part for part in chunk.parts if part is not board]
    board.words = tuple(view.words.forms[board.first : board.last + 1])
    chunk.parts, chunk.words, chunk.head, chunk.same = [board], board.words, board.head, board


# "We the undersigned, the league X, and the centre Y".
_SIGNERS = word_set("الموقعين الموقعون الموقعان الموقعات الموقعتان")


def _names_follow(view: View, i: int) -> bool:
    """Tell whether a sign stands at a place and the name of a body behind it."""
    word = view.lexeme(i + 1)
    signed = view.form(i) in COMMAS or view.form(i) == ":"
    return signed and word is not None and word.head is not None and word.head.kind in _KINDS


_KINDS = frozenset({"organisation", "armed"})


def _is_quoted(view: View, we: int) -> bool:
    """Tell whether "we" opens what somebody else is said to say: he says it for those whom he names."""
    j = we - 1 - (view.form(we - 1) in _MARKS)
    if view.form(j) != ":":
        return False
    start = next((k for k in range(j - 1, -1, -1) if view.form(k) in _STOPS), -1)
    return any(view.says(k) for k in range(start + 1, j))


_MARKS, _STOPS = frozenset('"«“'), frozenset({".", "\n"})
_GROUPS = frozenset({"collective", "population", "organisation", "armed", "delegation", "source", "states", "office"})
_BELOW, _MEMBERS = "ادناه", "اعضاء"
# Who speaks so for states, sciences or bodies, and stands in no table of those who act.
_RULERS = word_set(
    "ملوك رؤساء أمراء سلاطين قادة علماء دعاة أبناء قيادة رئاسة قيادات عمداء نقباء أمناء مخاتير مدراء ممثلي ممثلو أصحاب"
    " أساتذة مجموعة"
)


def _end(view: View, i: int) -> int:
    """Return the last word of the group; the word before it where nothing tells where the group ends."""
    for j in range(i + 1, min(len(view.words.forms), i + _LONGEST)):
        form = view.form(j)
        if form in COMMAS or form in _DASHES or form in ours() or (form in _GATHERED and (j > i + 1 or form in _THUS)):
            return j - 1
        joined = form == "في" and view.form(j - 1) in _WITHIN
        if is_sign(form) or (view.lexemes[j].closed and not view.lexemes[j].clitic and not joined and form != _BELOW):
            return j - 1 if form in _BESIDES else i - 1
    return i - 1


_DASHES = frozenset("-–—")
_BESIDES = word_set("في من على إلى عن خلال لا لن")


@cache
def ours() -> frozenset[str]:
    """Return the forms in which "we" do something that a cue tells.

    Returns:
        The folded forms.
    """
    return frozenset(
        form
        for form, cues in load_cues().forms.items()
        for c in cues
        if c.inflected.person == 1 and c.inflected.number == "p" and c.inflected.shape in _SHAPES
    )


_SHAPES = (Shape.IMPERFECT, Shape.FUTURE)


def _speaks(view: View, first: int) -> bool:
    """Tell whether "we" do something behind a place: a verb that "and" joins goes on with what we are told to be."""
    after = view.form(first + (view.form(first) in COMMAS))
    joined = after.startswith("و") and after in ours()
    return not joined and any(form in ours() for form in view.words.forms[first : first + _VERB])


def _named_inside(view: View, i: int, last: int) -> list[Chunk]:
    """Return what is named inside the group: "the member states of X"."""
    parts: list[Chunk] = []
    for j in range(i + 1, last + 1):
        if parts and j <= parts[-1].last:
            continue
        part = name_chunk(view, j) if j in view.atoms else None
        word = view.lexemes[j]
        if part is None and word.head is not None and word.head.kind == "organisation":
            part = body(view, j, word)
        if part is not None and part.last <= last and not part.reference:
            parts.append(part)
    return parts
