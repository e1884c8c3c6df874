"""Find the name of whoever bears an office, behind it."""

from kg.extract.mentions.apart_names import PAIRS, name_apart
from kg.extract.mentions.apposed_names import apposed_name
from kg.extract.mentions.bare_names import in_the_name, name_words
from kg.extract.mentions.chunk import Chunk
from kg.extract.mentions.filling_names import filling_name
from kg.extract.mentions.found import Form
from kg.extract.mentions.name_ends import HONOUR, OWNERS_OF_HONOUR, past_titles
from kg.extract.mentions.names_found import name_chunk
from kg.extract.mentions.personal_names import name_after
from kg.extract.mentions.received import is_received
from kg.extract.mentions.said_alone import said_alone
from kg.extract.mentions.said_names import enclosed_name, titled_name, told_elsewhere, unknown_name, with_family
from kg.extract.mentions.signers import signed_name
from kg.extract.mentions.speech import said_by
from kg.extract.mentions.view import View
from kg.extract.mentions.within_it import IN_IT, name_within
from kg.kinds import EntityType
from kg.text.fold import fold_word, word_set
from kg.text.names import JOINERS, SON
from kg.text.words import COMMAS

# "A leader called N".
_CALLED = word_set("يدعى تدعى ويدعى وتدعى اسمه اسمها واسمه واسمها المدعو المدعوة يسمى تسمى")
# "Formerly", "at present", "acting": said of an office between it and the name.
_AT_THE_TIME = frozenset({"سابقا", "حاليا", "انذاك", "حينها", "وقتها", "حينيذ", "بالنيابه", "بالانابه", "بالوكاله"})


def bearer(view: View, chunk: Chunk) -> None:
    """Take in the name of the bearer of an office, directly behind it, behind a comma or in brackets.

    Args:
        view: The text.
        chunk: The office; it grows by the name.
    """
    # "The speaker for it welcomed": no name begins with the pronoun.
    if view.form(chunk.last + 1) in IN_IT or in_the_name(view, chunk.last + 1) or _of_a_client(view, chunk):
        return
    plain = chunk.first == chunk.last and view.lexemes[chunk.first].definite
    said = said_by(view, chunk.first)
    behind = chunk.last + 1 + (view.form(chunk.last + 1) in COMMAS)
    name = apposed_name(view, chunk.first) if plain else None
    name = name or (filling_name(view, behind, chunk.first - 1) if said else None)
    start = _past_honours(view, chunk.last + 1)
    name = name or name_within(view, chunk.last + 1)
    name = name or name_after(view, start, sure=False, alone=plain or view.form(start - 1) in _CALLED)
    if name is None and view.form(chunk.last + 1) in COMMAS:
        name = name_after(view, chunk.last + 2, sure=True)
    if name is None and chunk.last > chunk.first and not _joined(view, chunk.last + 1):
        name = titled_name(view, chunk.last + 1)
    name = name or name_apart(view, chunk.last + 1)
    if name is None and (plain or chunk.last > chunk.first) and said:
        name = unknown_name(view, past_titles(view, behind))
    if name is None and (said or chunk.last > chunk.first):
        name = enclosed_name(view, chunk.last + 1, said=said)
    if name is None and _whole(view, chunk):
        name = told_elsewhere(view, chunk.first, past_titles(view, behind))
    if name is None and said and _whole(view, chunk):
        name = said_alone(view, chunk.last + 1, chunk.first - 1)
    name = name or signed_name(view, chunk.last)
    if name and not is_received(view, chunk.first, chunk.last, name):
        take_name(view, chunk, with_family(view, name))


def _joined(view: View, i: int) -> bool:
    """Tell whether a preposition is written on to a word: "the minister welcomed Sir N", in Arabic "with Sir N"."""
    word = view.lexeme(i)
    return word is not None and word.clitic > 0


def _of_a_client(view: View, chunk: Chunk) -> bool:
    """Tell whether a lawyer is that of somebody told by a noun: the name behind may be the client's.

    Unless whoever bears that surname says something later.
    """
    if chunk.head not in _LAWYERS or view.form(chunk.last) not in _CLIENTS:
        return False
    surname = view.form(chunk.last + 2)
    return not any(f == surname and view.says(k - 1) for k, f in enumerate(view.words.forms) if k > chunk.last + 2)


_LAWYERS = word_set("محامي محامية محام")
_CLIENTS = word_set(
    "الضحية المتهم المتهمة المعتقل المعتقلة الأسير الأسيرة السجين السجينة القتيل القتيلة الشهيد الشهيدة الفقيد المغدور"
    " المختطف المختطفة الموقوف الموقوفة المحكوم المدعي المدعى الطفل الطفلة المفقود الناشط الناشطة الصحفي الصحفية"
)


def _whole(view: View, chunk: Chunk) -> bool:
    """Tell whether an office ends with a definite word or a name, so that what follows is not what it is over."""
    return view.lexemes[chunk.last].definite or any(part.last == chunk.last and part.keys for part in chunk.parts)


def take_name(view: View, chunk: Chunk, name: tuple[int, int]) -> None:
    """Give an office the name of its bearer, with the sign that closes it.

    Args:
        view: The text.
        chunk: The office; it grows by the name.
        name: First and last word of the name.
    """
    closing = PAIRS.get(view.form(name[0] - 1), "")
    chunk.name, chunk.form, chunk.words = name, Form.NAME, name_words(view, name)
    chunk.last = name[1] + (bool(closing) and view.form(name[1] + 1) == closing)
    part = name_chunk(view, name[0])
    if part and part.type is EntityType.PERSON and _is_his(view, part, name[1]):
        chunk.keys = part.keys


def _is_his(view: View, part: Chunk, last: int) -> bool:
    """Tell whether all words behind a known "N, son of M", as many are called, are of that person's full names."""
    forms = view.words.forms
    further = [forms[k] for k in range(part.last + 1, last + 1) if forms[k - 1] not in SON]
    if not further or SON.isdisjoint(forms[part.first : part.last]):
        return True
    entries = view.guide.registry.entries
    full = {
        word
        for key in part.keys
        for name in (entries[key].ar, *(alias.text for alias in entries[key].aliases))
        for word in map(fold_word, name.split())
    }
    return all(word in full or word.removeprefix("ال") in full or word in JOINERS for word in further)


def _past_honours(view: View, j: int) -> int:
    """Return the place past words of honour between an office and a name: "crown prince, His Royal Highness N"."""
    j += view.form(j) in _AT_THE_TIME
    if (named := j + (view.form(j) in COMMAS)) and view.form(named) in _CALLED:
        return named + 1
    if view.form(j) not in OWNERS_OF_HONOUR or view.form(j + 1) not in HONOUR:
        return j
    return j + 2 + (view.form(j + 2) == "الملكي")
