"""How far a noun phrase reaches after its head: idafa, adjectives, complements with ``ل``, coordinated nouns."""

from dataclasses import dataclass, field

from kg.extract.mentions.chunk import Chunk
from kg.extract.mentions.guide import Lexeme
from kg.extract.mentions.names_found import name_chunk
from kg.extract.mentions.purposes import ERRANDS, PURPOSES, for_doing, joined_land, joined_work
from kg.extract.mentions.view import View
from kg.extract.mentions.word_shapes import another_stands, asks_for, begins_name, describes, joins_deed, joins_verb
from kg.kinds import EntityType
from kg.text.fold import word_set
from kg.text.names import is_given, is_unit

_LONGEST = 9
_MOST_BARE = 3
_LONGEST_MASDAR = 7
_SHORTEST_PARTICIPLE = 6
_SHORTEST_VERB = 3
_JOINED = ("لا", "بال", "وال", "فال", "كال", "لل")
# "For" before a noun of doing: "to address", "to organise".
_FOR_DOING = ("لم", "لت")
_ADJECTIVE_ENDINGS = ("ي", "يه", "يين", "يون", "يان", "يتين")
# Endings of a feminine noun with its owner, which is as definite as one with the article.
_OWNED = ("ته", "تها", "تهم", "تهما")
_OWN_COUNTRY = frozenset({"بلاده", "بلادها", "بلادهم"})
# "A gathering that the forum held": what is told of a noun without article, no noun that it governs.
_RELATIVE = word_set(
    "نظمه نظمته نظمها نظمتها أقامه أقامته عقده عقدته حضره حضرته شهده شهدته أصدره أصدرته شكله شكلته ضم ضمت يضم تضم"
    " يقوده تقوده يتزعمه تتزعمه يرأسه ترأسه يديره تديره ينتمي تنتمي"
)


@dataclass(slots=True)
class Tail:
    """What stands after a head.

    Attributes:
        last: Index of the last word that belongs to the phrase.
        proper: Whether a name of the registry closes the idafa.
        parts: Things named within.
        states: Keys of the states whose adjectives stand in it.
        adjectives: How many adjectives stand in it.
        start: Index of the word after the head.
        plain: Whether the head bears the article, so that it is a body named before unless more tells which.
        purpose: Index of the one word that tells what it is for.
    """

    last: int
    proper: bool = False
    parts: list[Chunk] = field(default_factory=list)
    states: list[str] = field(default_factory=list)
    adjectives: int = 0
    start: int = 0
    plain: bool = False
    purpose: int = -1


def is_sign(form: str) -> bool:
    """Tell whether a token is no word."""
    return not form or not (form[0].isalnum() or form[0] == "_")


def is_adjective(view: View, lexeme: Lexeme) -> bool:
    """Tell whether a definite word can be an adjective.

    Args:
        view: The text.
        lexeme: The word.

    Returns:
        Whether its ending or the table says so.
    """
    nouns = view.guide.nouns
    if nouns.has("adjective", lexeme.stem) or nouns.has("modifier", lexeme.stem):
        return True
    if is_given(lexeme.stem) and not nouns.has("never_name", lexeme.stem) and not lexeme.nisba:
        return False
    if lexeme.nisba or (lexeme.head and lexeme.head.kind == "direction"):
        return True
    stem = lexeme.stem
    if nouns.has("abstract", stem):
        return False
    if lexeme.head is not None:
        return False
    if _is_plural_participle(stem):
        return True
    return len(stem) > 5 and stem.endswith(_ADJECTIVE_ENDINGS) and not _is_masdar(stem)


def _is_plural_participle(stem: str) -> bool:
    """Tell whether a word is a participle in the sound plural: ``المعزولون``."""
    return len(stem) > _SHORTEST_PARTICIPLE and stem.startswith("الم") and stem.endswith(("ون", "ين"))


def _is_masdar(stem: str) -> bool:
    """Tell whether a word ending in ya is the noun of a verb such as ``التصدي``, no adjective."""
    return stem.startswith("الت") and stem.endswith("ي") and len(stem) <= _LONGEST_MASDAR


def tail(view: View, start: int, *, definite: bool, joins: bool = False, purpose: bool = True) -> Tail | None:
    """Follow a head to the end of its phrase.

    Args:
        view: The text.
        start: Index of the word after the head.
        definite: Whether the head bears the article, so that no idafa follows.
        joins: Whether nouns may be coordinated within the name (``وزارة الخارجية والمغتربين``).
        purpose: Whether a complement with ``ل`` belongs to the name.

    Returns:
        The tail; for a definite head it may be empty. None when an indefinite head has no definite complement.
    """
    found = Tail(start - 1, start=start, plain=definite)
    seen, bare, j = definite, 0, start
    while j < start + _LONGEST:
        lexeme = view.lexeme(j)
        if lexeme is None or (is_sign(lexeme.stem) and not (seen and lexeme.stem == "-")):
            break
        atom = view.atoms.get(j)
        if not seen and atom and atom.clitic == 0 and (part := name_chunk(view, j)):
            found.parts.append(part)
            found.last, found.proper, seen = part.last, True, True
            j = part.last + 1
            continue
        if lexeme.closed and not (seen and view.form(j)[1:] in PURPOSES and view.form(j)[0] == "ل"):
            break
        if not seen:
            if lexeme.definite and lexeme.clitic == 0:
                office = lexeme.head is not None and lexeme.head.kind == "office" and lexeme.head.number == "s"
                # "The committee of assistance": the deed, not the woman who assists.
                if office and not view.guide.nouns.has("deed_too", lexeme.bare):
                    break
                found.last, seen = j, True
            elif lexeme.clitic or lexeme.nisba or not _goes_on(view, start, j, bare):
                break
            else:
                bare += 1
                # "Of the governorate X": a name that no table knows ends the row.
                placed = bare > 1 and (
                    view.form(j - 1) in _DISTRICTS or view.guide.nouns.has("apposed", view.form(j - 1))
                )
                seen = placed or view.source(j).endswith(_OWNED) or view.form(j) in _OWN_COUNTRY
                found.last = j if seen else found.last
            j += 1
            continue
        step = _after(view, j, lexeme, found, joins=joins, purpose=purpose)
        if not step:
            break
        j += step
        found.last = j - 1
    return found if seen and (definite or found.last >= start) else None


def _goes_on(view: View, start: int, j: int, bare: int) -> bool:
    """Tell whether a bare word goes on a row of nouns: one more than two, but behind no indefinite adjective."""
    adjective = bare == _MOST_BARE - 1 and any(view.form(k).endswith("ي") for k in range(start, j))
    doubtful = bare == 0 and view.guide.nouns.has("organisation_doubtful", view.lexemes[start - 1].bare)
    # A sound plural that has kept its ending governs nothing.
    whole = bare > 0 and view.form(j - 1).endswith("ون")
    errand = doubtful and view.form(j).startswith(_FOR_DOING) and len(view.form(j)) >= _SHORTEST_PARTICIPLE
    # "The president of the company X, N M": who follows is its president.
    person = bare > 0 and is_given(view.form(j)) and is_unit(view.form(j + 1))
    apart = (
        person
        or whole
        or errand
        or view.form(j) in _RELATIVE
        or joins_verb(view.form(j))
        or (bare > 0 and joins_deed(view, j))
        or (bare > 0 and asks_for(view.form(j)))
    )
    noun = view.lexemes[j].head is not None or (_is_noun(view.form(j)) and not apart)
    return noun and bare < _MOST_BARE and not adjective


_DISTRICTS = word_set("مديرية معتمدية دائرة عزلة")


def _is_noun(form: str) -> bool:
    """Tell whether an unknown bare word may be a noun in an idafa: no number, imperfect verb or joined word."""
    return not (form[0].isdigit() or form.startswith(_JOINED) or (form[0] == "ي" and len(form) > _SHORTEST_VERB))


def _after(view: View, j: int, lexeme: Lexeme, found: Tail, *, joins: bool, purpose: bool) -> int:
    """Return how many words belong to the phrase once it is definite, noting adjectives of states."""
    if lexeme.clitic == 0 and lexeme.definite:
        adjective = is_adjective(view, lexeme) or describes(view, j, first=j == found.start and found.plain)
        if begins_name(view, j) or not adjective or _of_others(view, found, j):
            return 0
        found.adjectives += 1
        if lexeme.state:
            found.states.append(lexeme.state)
        return 1
    form = view.form(j)
    if form == "-" and (other := view.lexeme(j + 1)) and other.nisba and other.definite and found.states:
        found.states.append(other.state)
        return 2
    if (
        purpose
        and not found.proper
        and form.startswith("لل")
        and (len(form) > 4 or form == _PILGRIMAGE)
        and not lexeme.closed
    ):
        if (reach := _for_what(view, j, found)) == 1 and not lexeme.head:
            found.purpose = j
        return reach
    if purpose and form.startswith("ل") and (reach := for_doing(view, found.start - 1, j)):
        return reach
    if form.startswith("وال") and len(form) > 5:
        return _joined(view, j, lexeme, found, joins=joins)
    return joined_land(view, j) or (joined_work(view, j) if joins and found.last == j - 1 else 0)


def _is_body(view: View, j: int) -> bool:
    """Tell whether a body of several words begins at a word: an organ before it is called after the whole name."""
    part = name_chunk(view, j)
    return part is not None and part.last > j and part.type in BODIES


#: Bodies, which have organs and may be named in quotation marks.
BODIES = frozenset({EntityType.ORGANISATION, EntityType.ARMED_GROUP})


def _for_what(view: View, j: int, found: Tail) -> int:
    """Return how many words belong to the phrase of what it is for, or of whom: "for elections", "for defence of"."""
    if found.plain and found.adjectives and _is_body(view, j):
        return 0
    form = view.form(j)
    if form == "للدفاع" and view.form(j + 1) == "عن":
        further = view.form(j + 2) in PURPOSES
        return 3 + further if view.form(j + 2 + further).startswith("ال") else 0
    named = not found.plain or found.adjectives or found.last >= found.start
    return int(form not in ERRANDS and bool(named))


def _of_others(view: View, found: Tail, j: int) -> bool:
    """Tell whether an adjective is of something before the phrase, or a noun for others behind one thing."""
    meeting = view.form(j) in _OF_A_MEETING and _persons(view, found, j)
    described = found.plain and found.last == found.start - 1 + found.adjectives
    return meeting or another_stands(view, found.start - 1, j, described=described)


def _persons(view: View, found: Tail, j: int) -> bool:
    """Tell whether a phrase names several persons, so that an adjective in the singular is of what stands before."""
    head = view.lexemes[found.start - 1].head
    # "The parties of the joint meeting": they are called after it.
    return head is not None and head.kind == "collective" and head.number == "p" and view.form(j - 1) != "اللقاء"


# "The preparatory meeting of the ministers": the adjective of the meeting stands behind them.
_OF_A_MEETING = word_set(
    "التحضيري الطارئ الاستثنائي التشاوري الدوري الاعتيادي الوزاري المقبل الأخير القادم السنوي الثلاثي الرباعي"
    " الموسع المشترك التنسيقي التكميلي الختامي المغلق المرتقب المنعقد"
)
# "Of foreign affairs and expatriates".
_ABROAD = "مغتربين"


def _joined(view: View, j: int, lexeme: Lexeme, found: Tail, *, joins: bool) -> int:
    """Return 1 where a coordinated definite word belongs to the phrase: an adjective, or a noun if nouns may join."""
    inner = view.guide.lexeme(view.form(j)[1:])
    if inner.nisba and found.states and not inner.head:
        found.states.append(inner.state)
        return 1
    if joins and inner.bare == _ABROAD:
        return 1
    if j in view.atoms or inner.closed:
        return 0
    if _agrees(view, j, inner):
        return 1
    # "The company of (for) electricity and gas": nothing else is joined to what a body is for.
    joins = joins or (found.purpose == j - 1 and not view.form(j + 1).startswith("ل"))
    if joins and inner.bare in _JOINED_FIELDS:
        return 1
    return int(joins and not (lexeme.head or inner.head))


_PILGRIMAGE = "للحج"
# "The government forces and the opposition": another than the first.
_CAMPS = word_set("المعارضة الموالية")


def _agrees(view: View, j: int, inner: Lexeme) -> bool:
    """Tell whether a second adjective is joined to one: "the national and Islamic forces", but not of two states."""
    first = view.lexemes[j - 1]
    ending = next((end for end in _ADJECTIVE_ENDINGS[1::-1] if inner.stem.endswith(end)), "")
    plain = first.definite and not (first.clitic or first.nisba or inner.nisba or inner.head)
    plain = plain and inner.stem not in _CAMPS
    alike = plain and bool(ending) and first.stem.endswith(ending) and first.stem.endswith("ه") == (ending == "يه")
    return alike and is_adjective(view, first) and is_adjective(view, inner)


# What a body runs or sees to beside what stands before "and", though another body or place may be called by it.
_JOINED_FIELDS = word_set(
    "تلفزيون تلفزة حدود جسور طرقات موانئ مطارات معابر أنهار سدود جزر شواطئ سجون شرطة سكان شباب مرأة طفل طفولة أسرة"
    " محررين جرحى شهداء مهجرين"
)
