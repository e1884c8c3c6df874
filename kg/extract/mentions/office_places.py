"""Where somebody holds an office: the place between the office and the name of its bearer."""

from kg.extract.mentions.apart_names import name_apart
from kg.extract.mentions.bodies import body
from kg.extract.mentions.chunk import Chunk
from kg.extract.mentions.guide import Lexeme
from kg.extract.mentions.names_found import name_chunk
from kg.extract.mentions.personal_names import name_after
from kg.extract.mentions.received import is_received
from kg.extract.mentions.said_names import expected_name
from kg.extract.mentions.sites import site
from kg.extract.mentions.speech import said_by
from kg.extract.mentions.view import View
from kg.kinds import EntityType
from kg.lexicon.cues import load_cues
from kg.text.fold import word_set
from kg.text.words import COMMAS

#: Kinds of what an office may be in or sent to.
WHERE = frozenset({EntityType.PLACE, EntityType.STATE})


def where(view: View, chunk: Chunk) -> None:
    """Take in where the office is, if its bearer's name follows: "the regional director of health in X, N M".

    Args:
        view: The text.
        chunk: The office; it grows.
    """
    if chunk.last == chunk.first:
        return
    j = chunk.last + 1
    form = view.form(j)
    at = j + (form == "في")
    part, word = name_chunk(view, at), view.lexeme(at)
    if part is None and form != "في" and word is not None and word.head and word.head.kind == "organisation":
        part = body(view, at, word)
    within = form == "في" or (part is not None and view.form(j)[: part.clitic] == "ب")
    placed = part is not None and within and (part.type in WHERE or part.type is EntityType.ORGANISATION)
    # "In his speech" is no place.
    his = word is not None and view.source(at).endswith(("ه", "ها", "هم"))
    unknown = form == "في" and part is None and word is not None and _somewhere(word) and not his
    if not (placed or unknown):
        return
    last = part.last if part else at
    comma = view.form(last + 1) in COMMAS
    name = expected_name(view, last + 1 + comma, sure=comma, said=said_by(view, chunk.first))
    name = name or name_apart(view, last + 1)
    if name is not None and name[1] > name[0] and not is_received(view, chunk.first, chunk.last, name):
        chunk.last = last
        chunk.parts += [part] if part and not (part.reference and part.last == part.first) else []
        if part is not None and part.type is EntityType.ORGANISATION:
            chunk.body = chunk.body or part


def _somewhere(word: Lexeme) -> bool:
    """Tell whether a word can be a place that no table names: an unknown one, or "the province"."""
    site = word.head is None or (word.head.kind == "site" and word.definite)
    return site and not (word.closed or word.nisba)


def in_place(view: View, chunk: Chunk, j: int) -> None:
    """Take in a place written with "in" on to it, where the name of the bearer follows: "commander in X, Colonel N".

    Args:
        view: The text.
        chunk: The office; it grows.
        j: Index of the word of the place.
    """
    part, word = name_chunk(view, j), view.lexeme(j)
    if part is None and word and word.head and word.head.kind == "site":
        part = site(view, j, word)
    if part is None or part.clitic != 1 or part.type not in WHERE or part.reference:
        return
    # "N M, the minister of health in the kingdom of X, said".
    apart = chunk.head == "وزير" and view.form(j) in _LANDS and view.form(part.last + 1) in COMMAS
    if apart or bearer_follows(view, chunk, part.last + 1):
        chunk.last = part.last
        chunk.parts.append(part)


_LANDS = word_set("بسلطنة بدولة بمملكة بجمهورية بالمملكة بالجمهورية")


def in_his_land(view: View, chunk: Chunk) -> None:
    """Let a minister be of the state that is told with "in" behind what he is over: "minister of health in X".

    Args:
        view: The text.
        chunk: The office with its bearer; its state is filled in.
    """
    if chunk.head == "وزير" and not chunk.state and not chunk.posts:
        lands = (
            part for part in chunk.parts if part.type is EntityType.STATE and view.form(part.first).startswith("ب")
        )
        chunk.state = next((part.keys[0] for part in lands if part.clitic and len(part.keys) == 1), "")


def sits_in(view: View, chunk: Chunk, j: int) -> bool:
    """Take in the body in which a deputy or member sits, with "in" written on to it: "the deputy in the assembly X".

    Behind a verb that takes the preposition itself it may be the verb's, unless a name follows.

    Args:
        view: The text.
        chunk: The office; it grows.
        j: Index of the word of the body.

    Returns:
        Whether one was taken in.
    """
    word = view.lexeme(j)
    counted = view.form(chunk.first).endswith("ا")
    if word is None or counted or chunk.head not in _SITTERS or chunk.last > chunk.first:
        return False
    part = name_chunk(view, j) or (body(view, j, word) if word.head and word.head.kind == "organisation" else None)
    if part is None or part.clitic != 1 or part.type is not EntityType.ORGANISATION:
        return False
    takes_it = any(_IN in verb.verb.takes for verb in load_cues().forms.get(view.form(chunk.first - 1), ()))
    if takes_it and not bearer_follows(view, chunk, part.last + 1):
        return False
    chunk.last = part.last
    chunk.parts.append(part)
    if chunk.head in _OF_A_BODY:
        chunk.body = part
    return True


# Who sits in a body may do so for another; a leader in one is of that one.
_OF_A_BODY, _IN = frozenset({"قيادي", "مسوول"}), "ب"
_SITTERS = _OF_A_BODY | word_set(
    "نائب عضو مستشار صحفي صحافي إعلامي مذيع محرر أستاذ طبيب باحث قاضي محلل خبير مهندس أخصائي موظف"
)


def bearer_follows(view: View, chunk: Chunk, j: int) -> bool:
    """Tell whether the name of an office's bearer stands at a word: a whole one, and not of whom he receives.

    Args:
        view: The text.
        chunk: The office.
        j: Index of the word behind where the office is.

    Returns:
        Whether it does.
    """
    name = name_after(view, j, sure=False) or name_apart(view, j)
    return name is not None and name[1] > name[0] and not is_received(view, chunk.first, chunk.last, name)


_AGENCIES = frozenset({"رويترز", "اسوشيتد", "بلومبرغ"})


def told_to(view: View, chunk: Chunk, j: int) -> bool:
    """Tell whether a paper or channel is whom somebody tells it: "an officer said to the agency X", "the minister to".

    Whoever writes for one, and a general or executive director, may be of it.

    Args:
        view: The text.
        chunk: The office as far as it was read.
        j: Index of the word behind it, to which a preposition is written on.

    Returns:
        Whether the paper or channel is none of the office.
    """
    word = view.lexemes[j]
    if not (view.guide.nouns.has("media", word.bare) or word.bare in _AGENCIES):
        return False
    if not view.lexemes[chunk.first].definite and view.guide.nouns.has("described", chunk.head):
        return said_by(view, chunk.first)
    ranked_so = chunk.last > chunk.first and view.form(chunk.last) in _OF_AN_OUTLET
    return chunk.body is not None or not (ranked_so or chunk.head in _WRITERS)


_WRITERS = word_set("مراسل محرر كاتب مندوب مقدم صحفي صحافي متحدث ناطق موفد مصور معد مؤسس مالك مساهم")
_OF_AN_OUTLET = word_set(
    "العام العامة التنفيذي التنفيذية الرسمي الرسمية الإقليمي الإقليمية الإعلامي الفني المساعد عام تحرير التحرير الإدارة"
    " إدارة المالي الخاص الخاصة الدائم الأول السابق السابقة الحالي الجديد الجديدة"
)
