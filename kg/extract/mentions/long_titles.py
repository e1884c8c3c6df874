"""Long titles: the name of a speaker to which a title of many words leads, past whatever the office is charged with."""

from kg.extract.mentions.apart_names import DASHES, name_apart
from kg.extract.mentions.bare_names import titled
from kg.extract.mentions.bearers import take_name
from kg.extract.mentions.bodies import body
from kg.extract.mentions.chunk import Chunk
from kg.extract.mentions.filling_names import filling_name
from kg.extract.mentions.guide import Lexeme
from kg.extract.mentions.names_found import CLOSING, OPENING, name_chunk
from kg.extract.mentions.office_links import BODIES, FOR_A_BODY
from kg.extract.mentions.personal_names import name_after
from kg.extract.mentions.said_names import titled_name
from kg.extract.mentions.speech import AS_FOR, THAT, opens, says_here
from kg.extract.mentions.tails import is_sign
from kg.extract.mentions.view import View
from kg.extract.mentions.word_shapes import masculine
from kg.kinds import EntityType
from kg.lexicon.cues import load_cues
from kg.text.fold import word_set
from kg.text.names import is_given, is_unit
from kg.text.words import COMMAS

LONGEST = 18
_FEWEST, _MOST = 2, 4
# Prepositions that hang on a title by themselves, and those that hang on what somebody is: "charged with".
HANGS = FOR_A_BODY | {"لدي"}
_HANGS_ON_PARTICIPLE = frozenset({"علي", "عن", "في", "من", "ب"})
HANGS_WITHIN = frozenset({"مع", "بين"})
_GENERAL = frozenset({"العام", "العامه"})
_ABROAD = frozenset({"بالخارج", "بالداخل"})
BODILY = frozenset({"organisation", "government", "armed", "delegation", "site", "direction"})
_WHERE = frozenset({EntityType.PLACE, EntityType.STATE, EntityType.ORGANISATION})


def far_bearer(view: View, chunk: Chunk) -> None:
    """Take in the name that the title of a speaker leads to: "the minister charged with water and energy, Ms N M".

    Nothing is taken where another clause, another person or the end of the subject comes before a name.

    Args:
        view: The text.
        chunk: The office as far as it was read, behind a verb of saying or at the head of a sentence; it grows by the
            name, and by what is named on the way to it.
    """
    verb = chunk.first - 1 if says_here(view, chunk.first) else None
    if verb is None and not (opens(view, chunk.first) or view.form(chunk.first - 1) in AS_FOR):
        return
    told = verb is not None and _tells_somebody(view, verb)
    passed: list[Chunk] = []
    second = 0
    j = chunk.last + 1
    while j <= chunk.last + LONGEST and view.lexeme(j) is not None:
        comma = view.form(j) in COMMAS
        at = j + comma
        if name := _name_at(view, chunk, j, verb):
            _take(view, chunk, name, second)
            chunk.parts += passed
            return
        if verb is not None and j < (past := _past_named(view, j)):
            passed += [part for k in range(j, past) if (part := name_chunk(view, k)) is not None and not part.reference]
            j = past
            continue
        second = at if comma else second
        if not (_second_title(view, at, told=told) if comma else goes_on(view, j, told=told)):
            return
        part = body_at(view, at)
        passed += [part] if part is not None and not part.reference else []
        j = part.last + 1 if part is not None else at + 1


def _take(view: View, chunk: Chunk, name: tuple[int, int], second: int) -> None:
    """Give a title the name of its bearer, and the second office that begins at a word, where one does."""
    if second:
        last = name[0] - 1
        while last > second and (view.form(last) in COMMAS or view.guide.nouns.has("title", view.form(last))):
            last -= 1
        head = masculine(view.lexemes[second].bare)
        chunk.offices.append((head, (head, *view.words.forms[second + 1 : last + 1])))
    take_name(view, chunk, name)


def _past_named(view: View, j: int) -> int:
    """Return the place past a name in quotation marks, what a body is for, or what is told of it between commas.

    "The campaign 'Hope'", "the defence of water", "the coalition, which X leads,".

    Args:
        view: The text.
        j: Index of the word behind what was read of a title.

    Returns:
        The index; the same where neither stands there.
    """
    if view.form(j) in COMMAS and view.form(j + 1) in _WHICH:
        clause = range(j + 2, j + _LONGEST_CLAUSE)
        end = next((k for k in clause if view.form(k) in COMMAS or view.form(k) in THAT or view.form(k) == "."), j)
        return end if view.form(end) in COMMAS else j
    # "The party 'X' - 'Y'": a shorter name of the same body behind a dash.
    opens = j + (view.form(j) == "ل" or view.form(j) in DASHES)
    if view.form(opens) in OPENING:
        closing = (k for k in range(opens + 2, opens + _QUOTED) if view.form(k) in CLOSING)
        return next(closing, j - 1) + 1
    aim = j + (view.form(j) == "من" and view.form(j + 1) == "اجل")
    if view.form(aim) not in _FOR_WHAT:
        return j
    word = view.lexeme(aim + 1)
    thing = word is not None and word.definite and not word.clitic and not _is_somebody(view, aim + 1, word)
    return aim + 2 if thing else j


def _is_somebody(view: View, i: int, word: Lexeme) -> bool:
    """Tell whether one person is told of, whose name may follow: "the defence of the accused N"."""
    form = view.form(i)
    called = view.guide.nouns.has("title", form) or (word.head is not None and word.head.kind == "office")
    # What nobody is: a plural, a quality, or written with a long vowel before its end, as "peace" and "children".
    return called or not (form.endswith(_OF_MANY) or form[-2:-1] == "ا")


_OF_MANY = ("ين", "ات", "ه")
_QUOTED, _LONGEST_CLAUSE = 9, 12
_WHICH = frozenset({"الذي", "التي"})
_FOR_WHAT = frozenset({"اجل", "عن"})


def _name_at(view: View, chunk: Chunk, j: int, verb: int | None) -> tuple[int, int] | None:
    """Read the name that begins at a word of a title or behind a sign there, and with which the subject ends."""
    if j > chunk.last + 1 and (apart := name_apart(view, j)):
        return apart if verb is not None or view.says(apart[1] + 2) else None
    comma = view.form(j) in COMMAS
    if not comma and (j == chunk.last + 1 or not complete(view, j - 1)):
        return None
    at = j + comma
    if verb is not None:
        return _name(view, at, verb, apart=comma) or filling_name(view, at, verb)
    name = titled(view, at) or name_after(view, at, sure=True)
    if name is None or name[1] == name[0]:
        return None
    closing = comma and view.form(name[1] + 1) in COMMAS
    return name if view.says(name[1] + closing + 1) else None


def body_at(view: View, i: int) -> Chunk | None:
    """Read what is named at a word of a title: a body, a state or a place."""
    word = view.lexemes[i]
    headed = word.head is not None and word.head.kind in BODIES
    part = name_chunk(view, i) or (body(view, i, word) if headed else None)
    return part if part is not None and part.type is not EntityType.PERSON else None


def _tells_somebody(view: View, verb: int) -> bool:
    """Tell whether a verb may have somebody as its object, so that an office behind the first is another's."""
    readings = load_cues().forms.get(view.form(verb), ())
    return bool(readings) and all(r.verb.addressee == "0" or r.verb.target for r in readings)


def _name(view: View, i: int, verb: int, *, apart: bool) -> tuple[int, int] | None:
    """Read the name that begins at a word, perhaps behind a title, if the subject plainly ends with it."""
    word = view.lexeme(i)
    if word is None or word.clitic:
        # "Welcomed Sir N", in Arabic "with Sir N".
        return None
    name = titled(view, i) or titled_name(view, i)
    if name is None and is_given(view.form(i)):
        name = name_after(view, i, sure=True)
    name = name or (_between_commas(view, i) if apart else None)
    if name is None or name[0] == name[1]:
        return None
    after = view.form(name[1] + 1)
    following = view.lexeme(name[1] + 1)
    if following is None or after in THAT or after in COMMAS or (not apart and _has_object(view, name[1] + 1, verb)):
        return name
    return name if not apart and (following.closed or is_sign(after)) else None


def _has_object(view: View, i: int, verb: int) -> bool:
    """Tell whether what a verb takes directly stands at a word, which then is none of the name before it."""
    word = view.lexemes[i]
    verbs = [reading.verb for reading in load_cues().forms.get(view.form(verb), ())]
    takes = any("0" in v.takes or v.addressee == "0" for v in verbs)
    return takes and word.definite and not (word.clitic or word.nisba) and not is_unit(view.form(i))


def _between_commas(view: View, i: int) -> tuple[int, int] | None:
    """Read the unknown words between a title behind a comma and the next comma: "the minister, Ms N M, that"."""
    first = i
    while view.guide.nouns.has("title", view.form(first)):
        first += 1
    last = first - 1
    while (word := view.lexeme(last + 1)) and word.stem.isalpha() and not (word.head or word.closed or word.clitic):
        last += 1
    titled_so = first > i and _FEWEST <= last + 1 - first <= _MOST
    return (first, last) if titled_so and view.form(last + 1) in COMMAS else None


def complete(view: View, i: int) -> bool:
    """Tell whether the phrase before a name is whole at a word, so that the name is not what something is called by."""
    form, word = view.form(i), view.lexemes[i]
    bare = form.removeprefix("و")
    if form in CLOSING or word.definite or bare.startswith(("ال", "لل", "بال")) or word.nisba:
        return True
    before = view.lexemes[i - 1].head
    if before is not None and before.kind == "site" and not word.head:
        # "Of the province of X", which no table knows.
        return not word.clitic
    near = [part.last for k in range(max(0, i - 3), i + 1) if (part := name_chunk(view, k)) is not None]
    # A place may have one word more than the table knows.
    return i in near or (i - 1 in near and not word.head)


def _second_title(view: View, i: int, *, told: bool) -> bool:
    """Tell whether a second office of the same person stands behind a comma."""
    word = view.lexeme(i)
    return bool(word and not told and word.clitic == 0 and word.head and word.head.kind == "office")


def goes_on(view: View, i: int, *, told: bool) -> bool:
    """Tell whether a word can stand within a title."""
    form, word = view.form(i), view.lexemes[i]
    if view.form(i - 1) in FOR_A_BODY and form.isalpha():
        return True
    if is_sign(form) or form in THAT or (form in load_cues().forms and word.head is None):
        return False
    if form in _THEREIN:
        return True
    if (form in WITHIN or form == "مع") and _body_or_site(view, i + 1):
        return True
    if word.closed or form in HANGS:
        charged = form in HANGS_WITHIN and view.form(i - 1).startswith("بال") and participle(view, i - 2)
        at = i - 1 - (view.form(i - 1) in _GENERAL)
        return charged or form in HANGS or (form in _HANGS_ON_PARTICIPLE and participle(view, at))
    if word.head is not None and word.head.kind == "office":
        return word.clitic == 0 and (not told or view.form(i - 1) in HANGS)
    if form.startswith("و") and (word.clitic or word.head is None):
        inner = view.guide.lexeme(form[1:])
        return not (inner.closed or inner.says or (inner.head is not None and inner.head.kind == "office"))
    if form.startswith("ب"):
        part = name_chunk(view, i)
        placed = part is not None and part.clitic > 0 and part.type in _WHERE
        return (
            form in _ABROAD or participle(view, i - 1) or placed or (word.head is not None and word.head.kind in BODILY)
        )
    return not (view.guide.nouns.has("title", word.stem) or view.guide.nouns.has("counterpart", word.stem))


# "Charged with X in it".
_THEREIN = frozenset({"فيه", "فيها", "فيهما", "لديها", "لديه"})
# Prepositions with which it is told where somebody is, whose he is or to whom he is sent.
WITHIN = frozenset({"في", "من", "لدي", "الي", "عن"})


def _body_or_site(view: View, i: int) -> bool:
    """Tell whether a body, a place or talks stand at a word: "an activist from the town of X"."""
    word = view.lexeme(i)
    if word is None or word.clitic or word.closed:
        return False
    part = name_chunk(view, i)
    if part is not None:
        return part.type is not EntityType.PERSON
    if view.form(i - 1) == "في" and word.bare in _FIELDS:
        return True
    if word.head is not None:
        return word.head.kind in BODILY | {"process", "states"}
    after = view.lexeme(i + 1)
    of = after is not None and after.definite and not (after.clitic or after.head)
    return view.form(i - 1) == "في" and of and not (word.definite or word.nisba or is_given(view.form(i)))


# In what somebody is an expert: "the researcher in the affairs of the borders".
_FIELDS = word_set("شؤون شأن قضايا مجال علوم علم سياسات تاريخ ملف اقتصاديات")


def participle(view: View, i: int) -> bool:
    """Tell whether a word is what somebody is, as "charged", "resident", "responsible" are."""
    form = view.form(i)
    return form.startswith("الم") and view.lexemes[i].definite
