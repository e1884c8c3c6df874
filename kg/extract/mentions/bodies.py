"""Bodies and groups by their head noun: parties, ministries, governments, forces, delegations, peoples, sources."""

from collections.abc import Callable

from kg.extract.mentions.armed import armed, civil, numbered
from kg.extract.mentions.body_ends import past_branch, to_what_is_said
from kg.extract.mentions.called_on import called_on
from kg.extract.mentions.chunk import Chunk
from kg.extract.mentions.company import in_company, is_met, meets
from kg.extract.mentions.found import Form
from kg.extract.mentions.governments import government
from kg.extract.mentions.guide import Lexeme
from kg.extract.mentions.honours import in_honour, joins_aims, organ_of, past_cause, told_by_adjective, with_field
from kg.extract.mentions.leaders import LANDS, is_leader, leads_states, over_states
from kg.extract.mentions.loose_bodies import TYPES, headed, indefinite
from kg.extract.mentions.names_found import CLOSING, OPENING, name_chunk
from kg.extract.mentions.no_bodies import is_no_noun, modifies
from kg.extract.mentions.participants import members, taking_part_in
from kg.extract.mentions.peoples import KIN, OWN, is_doubtful, kin_name, one_case, own_people, population
from kg.extract.mentions.quoted_bodies import quoted, to_closing
from kg.extract.mentions.speech import asked, is_source, opens, said_by, says_here, speaks
from kg.extract.mentions.state_groups import heads_of_states, states
from kg.extract.mentions.tails import Tail, tail
from kg.extract.mentions.told_by_deeds import tells_of
from kg.extract.mentions.view import View
from kg.kinds import EntityType
from kg.lexicon.cues import load_cues
from kg.lexicon.nouns import Head
from kg.text.fold import word_set

_NAMED_IN_QUOTES = frozenset({"organisation", "armed"})
# "Sources of the paper 'X' in": in what they are stands behind.
_IN = frozenset({"في", "من", "داخل"})
# "The new council": one named before.
_OF_NOW = frozenset({"الجديد", "الجديده", "الحالي", "الحاليه", "السابق", "السابقه", "المقبل", "المقبله"})
_PRESIDED = frozenset({"الجمهوريه", "الحكومه", "الوزراء", "الاركان"})
_QUANTIFIERS = frozenset({"كل", "جميع", "كافه", "بعض", "مختلف", "ساير"})
# "The Libyan sides", "the Iraqi parties": bodies that a text names, whatever they do.
_OF_A_STATE = word_set("أطراف أحزاب فرقاء أطياف كتل منظمات جهات هيئات نقابات")
# Behind these the media are a means and no actor: "through the media".
_BY_WAY = frozenset({"عبر", "في", "من", "علي", "الي"})


def body(view: View, i: int, lexeme: Lexeme) -> Chunk | None:
    """Read a body or group whose head noun stands at a word.

    Args:
        view: The text.
        i: Index of the word.
        lexeme: Its reading, with a head.

    Returns:
        The chunk, or None when the phrase names nothing in particular.
    """
    head = lexeme.head
    if head is None or head.kind not in TYPES or is_no_noun(view, i, lexeme):
        return None
    nouns = view.guide.nouns
    if (apart := _apart(view, i, lexeme, head)) is not None:
        return apart
    if head.kind == "states":
        return states(view, i, lexeme, head)
    if (head.kind in _NAMED_IN_QUOTES or lexeme.bare in KIN) and not lexeme.definite and view.form(i + 1) in OPENING:
        return quoted(view, i, lexeme) or indefinite(view, i, lexeme, head, body)
    reach = numbered(view, i, lexeme) or _reach(view, i, lexeme)
    if nouns.has("media", lexeme.bare) and (reach is None or view.form(i + 1) in OPENING):
        return quoted(view, i, lexeme) or indefinite(view, i, lexeme, head, body)
    if reach is None:
        return civil(view, i, lexeme, head) or indefinite(view, i, lexeme, head, body)
    chunk = headed(view, i, lexeme, head, reach)
    if reach.last == i and (taking_part := taking_part_in(view, i, lexeme)):
        return headed(view, i, lexeme, head, Tail(taking_part))
    if reach.last == i and not _all_sides(view, i, lexeme):
        if head.kind == "population" and not is_doubtful(view, i, lexeme):
            return population(view, chunk, lexeme, reach)
        chunk.reference, chunk.head = True, one_case(chunk.head) if head.kind == "population" else chunk.head
        return chunk if lexeme.definite and not modifies(view, i, lexeme) else None
    return _RULES[head.kind](view, chunk, lexeme, reach)


def _apart(view: View, i: int, lexeme: Lexeme, head: Head) -> Chunk | None:
    """Read "our people", a tribe, "the leaders of states and governments", which no tail of the usual kind follows."""
    if lexeme.bare == OWN:
        return own_people(view, i, lexeme)
    if last := kin_name(view, i, lexeme):
        return headed(view, i, lexeme, head, Tail(last))
    led = view.guide.nouns.has("organisation_definite", lexeme.bare)
    called = head.kind == "organisation" or (head.kind == "armed" and view.form(i + 1) in _BORNE_BY_BRIGADES)
    if called and not (led or lexeme.definite) and (last := in_honour(view, i)):
        named = headed(view, i, lexeme, head, Tail(last))
        named.form = Form.NAME
        return named
    return heads_of_states(view, i, lexeme, head) if head.kind == "collective" else None


# "The brigades of the martyr N" bear his name; "the forces of the president N" are under him.
_BORNE_BY_BRIGADES = frozenset({"الشهيد", "الامام"})


def _reach(view: View, i: int, lexeme: Lexeme) -> Tail | None:
    """Follow a head to the end of its phrase, unless what stands behind it is of another one."""
    reach = _of_a_body(view, i, lexeme)
    if reach is None and _of_another(view, i, lexeme):
        return Tail(i, plain=True)
    if reach is None and not _ungoverning(lexeme):
        joins = joins_aims(view, i, lexeme)
        organised = lexeme.bare == "جبهه" or (lexeme.head is not None and lexeme.head.kind == "organisation")
        reach = tail(view, i + 1, definite=lexeme.definite, joins=joins, purpose=organised)
        if reach is not None and organised:
            with_field(view, lexeme, reach)
        if reach is not None:
            reach.last = past_cause(view, lexeme, reach.last)
            to_what_is_said(view, i, lexeme, reach)
            reach.last = past_branch(view, reach.last) if organised else reach.last
        if reach is not None and organised and reach.last > i + 1 and not view.lexemes[reach.last - 1].definite:
            reach.last = max(reach.last, in_honour(view, reach.last - 1))
    return None if reach is not None and _has_object(view, i, lexeme) else reach


def _of_another(view: View, i: int, lexeme: Lexeme) -> bool:
    """Tell whether the adjective behind a masculine belongs to the noun before it: "the air raids of the alliance"."""
    head, after = lexeme.head, view.lexeme(i + 1)
    masculine = head is not None and lexeme.definite and head.gender == "m" and head.number == "s"
    return masculine and after is not None and after.definite and not after.clitic and after.stem.endswith("يه")


def enclosed(view: View, i: int) -> tuple[Chunk, int] | None:
    """Read a body in quotation marks of its own, as some papers print the names of all: "the head of 'X'".

    Args:
        view: The text.
        i: Index of the sign that may open them.

    Returns:
        The body and the index of the sign that closes them, or None.
    """
    word = view.lexeme(i + 1)
    if view.form(i) not in OPENING or word is None:
        return None
    headed_so = word.head is not None and word.head.kind in _NAMED_IN_QUOTES
    part = name_chunk(view, i + 1) or (body(view, i + 1, word) if headed_so else None)
    part = to_closing(view, part) if part is not None else None
    if part is None or part.clitic or part.type is EntityType.PERSON or view.form(part.last + 1) not in CLOSING:
        return None
    return part, part.last + 1


def _has_object(view: View, i: int, lexeme: Lexeme) -> bool:
    """Tell whether what stands behind persons who speak is what they speak of: "deputies rejected the call of X"."""
    persons = lexeme.head is not None and lexeme.head.kind in {"collective", "population", "source"}
    if not persons or lexeme.definite:
        return False
    after = view.form(i + 1)
    return not after.startswith("ال") and after in load_cues().masdars


def _ungoverning(lexeme: Lexeme) -> bool:
    """Tell whether an indefinite sound plural has kept the ending that it loses before a noun it governs."""
    plural = lexeme.head is not None and lexeme.head.number == "p"
    return plural and not lexeme.definite and lexeme.stem.endswith(("ون", "ين"))


def _of_a_body(view: View, i: int, lexeme: Lexeme) -> Tail | None:
    """Read the body after the head of a delegation or source: "the delegation of the committee of Y"."""
    if lexeme.definite or lexeme.head is None or lexeme.head.kind not in {"delegation", "source"}:
        return None
    named = enclosed(view, i + 1)
    if named is not None and not (lexeme.head.kind == "source" and view.form(named[1] + 1) in _IN):
        return Tail(named[1], proper=True, parts=[named[0]])
    word = view.lexeme(i + 1)
    if word is None or word.clitic or word.head is None or word.head.kind not in {"organisation", "government"}:
        return None
    part = name_chunk(view, i + 1) or body(view, i + 1, word)
    # "The officials of the ministry of Y": it is told of too, whose ever it is.
    told = part is not None and (not part.reference or (lexeme.head.kind == "source" and part.last > part.first))
    return Tail(part.last, proper=True, parts=[part]) if part and told else None


def _organisation(view: View, chunk: Chunk, lexeme: Lexeme, reach: Tail) -> Chunk | None:
    """An organisation, named by whatever stands after the head; some heads name one only with more."""
    nouns = view.guide.nouns
    chunk.form = Form.NAME
    seat = lexeme.bare == "رياسه" and view.form(chunk.first + 1) in _PRESIDED
    seat = seat and (chunk.last == chunk.first + 1 or bool(reach.states))
    seat = seat and not view.form(chunk.first - 1).endswith("انتخابات")
    # "The general presidency (office) of the affairs of X".
    seat = seat or (lexeme.definite and view.form(chunk.first + 1) == "العامه" and chunk.last > chunk.first + 1)
    if nouns.has("organisation_definite", lexeme.bare) and not (seat or (lexeme.definite and reach.states)):
        # "Under the leadership of": who leads is named next.
        person = chunk.clitic and view.form(chunk.first).startswith("ب")
        person = person or any(part.type is EntityType.PERSON for part in chunk.parts)
        if lexeme.bare == "شرطه" and reach.proper and reach.parts[-1].type in LANDS and not lexeme.definite:
            # "The police of Dubai".
            return chunk
        told = said_by(view, chunk.first) if lexeme.definite else speaks(view, chunk.first, chunk.last)
        told = told or (lexeme.bare == "رياسه" and asked(view, chunk.first))
        return chunk if told and not person else None
    longer = reach.proper or (chunk.last > chunk.first + 1 and not nouns.has("organisation_proper", lexeme.bare))
    if lexeme.definite and chunk.last > chunk.first and all(w in _OF_NOW for w in chunk.words[1:]):
        chunk.reference = True
        return chunk
    telling = reach.states if lexeme.definite else longer
    telling = telling or says_here(view, chunk.first) or view.form(chunk.first - 1) in OPENING
    telling = telling or _is_office_of(view, lexeme, reach) or (reach.last > chunk.first and asked(view, chunk.first))
    if nouns.has("organisation_doubtful", lexeme.bare) and not (telling or told_by_adjective(view, chunk, lexeme)):
        return None
    # The council over which an office is held is no more than a word of the office.
    common = " ".join(chunk.words) in nouns.classes["organisation_common"]
    over = view.lexemes[chunk.first - 1].head if chunk.first else None
    chunk.weak = common and over is not None and over.kind in {"office", "collective", "source"}
    if lexeme.bare == "وزاره" and chunk.last == chunk.first + 1 and not (lexeme.definite and reach.states):
        chunk.reference, chunk.head = True, view.lexemes[chunk.last].stem
    elif lexeme.bare == "وزاره" and _is_his(view, chunk.last):
        # "The Kuwaiti under-secretary of the ministry": the adjective is his.
        chunk.last, chunk.words, chunk.state = chunk.last - 1, chunk.words[:-1], ""
    if lexeme.definite and reach.adjectives and not chunk.reference:
        organ_of(view, chunk, body)
    chunk.body = chunk.parts[0] if chunk.parts else None
    return chunk


def _is_office_of(view: View, lexeme: Lexeme, reach: Tail) -> bool:
    """Tell whether a field makes an office a body: "the directorate of education", "the bureau of grievances"."""
    if lexeme.bare == "ديوان" and not (lexeme.definite or reach.parts):
        return True
    return lexeme.bare in _OFFICES and not lexeme.definite and view.guide.nouns.has("field", view.form(reach.start))


_OFFICES = frozenset({"مديريه", "مكتب", "شعبه"})


def _is_his(view: View, i: int) -> bool:
    """Tell whether a word is the adjective of a state in the masculine, which goes with no ministry."""
    nisba = view.lexemes[i].nisba
    return nisba is not None and nisba.gender == "m" and nisba.number == "s"


def _source(view: View, chunk: Chunk, lexeme: Lexeme, reach: Tail) -> Chunk | None:
    """Those from whom a release has something: named where they speak or are met."""
    media = chunk.words[1:2] == ("الاعلام",) and chunk.clitic == 0
    media = media and (view.form(chunk.first - 1) not in _BY_WAY or called_on(view, chunk.first))
    if not is_source(lexeme) and chunk.number == "p" and not media:
        before = view.form(chunk.first - 1)
        told = speaks(view, chunk.first, chunk.last) or before == "مع" or asked(view, chunk.first)
        # "The Jordanian officials": those of a state are named whatever they do.
        chunk.weak = before == "عبر" or not (told or reach.states or called_on(view, chunk.first))
    chunk.body = reach.parts[0] if reach.parts else None
    return chunk


def _collective(view: View, chunk: Chunk, lexeme: Lexeme, reach: Tail) -> Chunk | None:
    """Ministers, deputies, parties ...: named only where they speak."""
    if (joined := members(view, chunk, lexeme)) is not None:
        return joined
    told = speaks(view, chunk.first, chunk.last) or asked(view, chunk.first) or said_by(view, chunk.first)
    told = told or (opens(view, chunk.first) and lexeme.bare.endswith(("و", "ون"))) or meets(view, chunk.first)
    told = told or tells_of(view, chunk.first) or (bool(reach.states) and lexeme.bare in _OF_A_STATE)
    if _all_sides(view, chunk.first, lexeme):
        # Not persons by their form: a verb of theirs is feminine, and "he calls on all parties" has another subject.
        told, chunk.gender = True, "f"
    ministers, leaders = lexeme.bare == "وزراء", leads_states(view, chunk, lexeme)
    # Of ministers who do nothing here only the states are named: "a meeting of the foreign ministers of X and Y".
    whole = reach.proper and not (reach.parts[-1].type in LANDS or reach.parts[-1].kind == "PublicBody")
    if not (told or leaders or (ministers and whole)):
        return None
    if ministers or is_leader(lexeme):
        over_states(view, chunk)
    if lexeme.bare == "اطراف" and len(chunk.parts) == 1 and chunk.parts[0].type is EntityType.ORGANISATION:
        # "The sides of the opposition": the opposition.
        chunk.same = chunk.parts[0]
        chunk.keys, chunk.words = chunk.same.keys, chunk.same.words
    chunk.body = chunk.parts[0] if len(chunk.parts) == 1 and reach.proper else None
    return chunk


def _all_sides(view: View, i: int, lexeme: Lexeme) -> bool:
    """Tell whether a word is "the parties" behind "all" or "some": those of whom a release tells, without name."""
    return lexeme.stem == "الاطراف" and view.form(i - 1) in _QUANTIFIERS


def _delegation(view: View, chunk: Chunk, lexeme: Lexeme, reach: Tail) -> Chunk | None:
    """A delegation: its sender stands after it; of representatives who do nothing here only the sender is told of."""
    chunk.body = chunk.parts[0] if chunk.parts else None
    sent = lexeme.bare != "ممثلي" or speaks(view, chunk.first, chunk.last) or meets(view, chunk.first)
    chunk.weak = not (sent or in_company(view, chunk.first) or is_met(view, chunk.first))
    if lexeme.bare.startswith("مبعوث") and not lexeme.definite and not reach.parts:
        return None
    return chunk


_RULES: dict[str, Callable[[View, Chunk, Lexeme, Tail], Chunk | None]] = {
    "organisation": _organisation,
    "source": _source,
    "collective": _collective,
    "government": government,
    "armed": armed,
    "delegation": _delegation,
    "population": population,
}
