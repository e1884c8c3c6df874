"""What hangs on an office by a preposition: to a country, in a capital, in the name of a body, for affairs."""

from kg.extract.mentions.bodies import body, enclosed
from kg.extract.mentions.chunk import Chunk
from kg.extract.mentions.guide import Lexeme
from kg.extract.mentions.names_found import name_chunk
from kg.extract.mentions.office_places import WHERE, bearer_follows, in_place, sits_in, told_to, where
from kg.extract.mentions.personal_names import name_after
from kg.extract.mentions.tails import is_adjective, is_sign
from kg.extract.mentions.view import View
from kg.extract.mentions.within_it import IN_IT, name_within
from kg.extract.mentions.word_shapes import begins_name
from kg.kinds import EntityType
from kg.text.names import is_unit

BODIES = frozenset({"organisation", "government", "armed", "source", "delegation"})
LINKS = frozenset({"في", "لدي", "الي", "باسم", "علي", "بلسان", "عن"})
_SERVED = frozenset({EntityType.ORGANISATION, EntityType.ARMED_GROUP})
_AFFAIRS = frozenset({"لشوون", "للشوون"})
FOR_A_BODY = frozenset({"باسم", "بلسان"})
# Who serves somebody, where the adjective tells that he does: "the press secretary of (for) the minister".
_AIDES = frozenset({"متحدث", "ناطق", "مستشار", "سكرتير", "مسوول", "ملحق", "مبعوث"})
_OF_AN_AIDE = frozenset({"الاعلامي", "الصحفي", "الصحافي", "الرسمي", "الخاص", "الشخصي", "القانوني", "السياسي"})
# "For", written apart before quotation marks.
_FOR = frozenset({"ل", "لل"})
_SHORTEST_LINK = 4
_MOST_WORDS = 3
_MOST_LINKS = 3
MINISTRY = "actor/ministry-of-foreign-affairs-of-"


def link(view: View, chunk: Chunk) -> None:
    """Take in "to Syria", "in Damascus", "in the name of the ministry", "for the affairs of".

    Args:
        view: The text.
        chunk: The office; it grows.
    """
    for nth in range(0 if {chunk.head, view.form(chunk.last)} & _BARE else _MOST_LINKS):
        j = chunk.last + 1
        form = view.form(j)
        if form in LINKS:
            _by_preposition(view, chunk, j, form)
        elif form in IN_IT and name_within(view, j + 1):
            chunk.last = j
        elif form.startswith("ل") and (nth == 0 or chunk.body is None) and not told_to(view, chunk, j):
            _by_lam(view, chunk, j, form)
        elif form.startswith("ل") and (last := _served_office(view, chunk, j)):
            chunk.last = last
        elif form.startswith("ب") and not sits_in(view, chunk, j):
            in_place(view, chunk, j)
        elif nth and (last := _process(view, j)):
            chunk.last = last
        if chunk.last < j:
            break
    _bracketed(view, chunk)
    where(view, chunk)


def _served_office(view: View, chunk: Chunk, j: int) -> int:
    """Return the last word of the office which a spokesman's bureau serves: "the press office of (for) the head of"."""
    word, over = view.lexeme(j), view.lexeme(j + 1)
    bureau = chunk.body is not None and chunk.body.head in _BUREAUS and chunk.head in _AIDES
    if not bureau or word is None or word.clitic != 1 or word.definite or over is None or not over.definite:
        return 0
    return j + 1 if word.head is not None and word.head.kind == "office" else 0


_BUREAUS = frozenset({"مكتب"})


def _bracketed(view: View, chunk: Chunk) -> None:
    """Take in a word in brackets between an office and its bearer's name: "the head of the party (opposition) N M"."""
    j = chunk.last + 1
    if view.form(j) == "(" and view.form(j + 2) == ")":
        name = name_after(view, j + 3, sure=False)
        chunk.last = j + 2 if name is not None and name[1] > name[0] else chunk.last


def ranked(view: View, chunk: Chunk, lexeme: Lexeme) -> bool:
    """Tell whether a rank stands between an office without article and what it is over: "secretary general of".

    Args:
        view: The text.
        chunk: The office, which is its head noun so far.
        lexeme: The reading of that noun.

    Returns:
        Whether one does, and a noun with article, a body or a name behind it.
    """
    over = view.lexeme(chunk.last + 2)
    if lexeme.definite or view.form(chunk.last + 1) not in _RANKS or over is None or over.clitic:
        return False
    if over.definite or chunk.last + 2 in view.atoms or (over.head is not None and over.head.kind in BODIES):
        return True
    # "Director general of the health of the region".
    of = view.lexeme(chunk.last + 3)
    plain = not (over.head or over.nisba or over.closed or is_sign(over.stem))
    return plain and of is not None and of.definite and not (of.clitic or of.nisba or is_unit(over.stem))


# Nothing hangs on these by a preposition: what stands behind them is of the sentence.
_BARE = frozenset({"خادم", "ملك", "عاهل", "سلطان", "المفاوض"})
_RANKS = frozenset({"عام", "اول", "مساعد", "سر"})


def in_quotes(view: View, chunk: Chunk) -> bool:
    """Take in a body whose name stands in quotation marks of its own: "the secretary-general of 'X'".

    Args:
        view: The text.
        chunk: The office, which is its head noun so far; it grows.

    Returns:
        Whether one stands behind it, perhaps behind its rank.
    """
    j = chunk.last + 1
    return _quoted(view, chunk, j + (view.form(j) in _RANKS))


def _quoted(view: View, chunk: Chunk, j: int) -> bool:
    """Take in the body in the quotation marks that open at a place."""
    named = enclosed(view, j)
    if named:
        chunk.body, chunk.last = named
        chunk.parts += [] if named[0].reference else [named[0]]
    return named is not None


def _by_preposition(view: View, chunk: Chunk, j: int, form: str) -> None:
    if (form in FOR_A_BODY or form == "في") and _quoted(view, chunk, j + 1):
        return
    part, inner = name_chunk(view, j + 1), view.lexeme(j + 1)
    if part is None and inner and inner.head and inner.head.kind in BODIES:
        part = body(view, j + 1, inner)
    if part and part.clitic == 0 and part.type is not EntityType.PERSON:
        if _belongs(view, chunk, part, form):
            _take(chunk, part, stands_for=form in FOR_A_BODY or part.type is EntityType.ORGANISATION)
    elif inner and inner.definite and (form == "باسم" or chunk.head in _OVER.get(form, ())):
        chunk.last = j + 1
        while form != "باسم" and (word := view.lexeme(chunk.last + 1)) and word.definite and is_adjective(view, word):
            chunk.last += 1
    elif inner and form == "باسم" and inner.head and inner.head.kind in BODIES:
        chunk.last = _unknown_body(view, j + 1)


def _unknown_body(view: View, j: int) -> int:
    """Return the last word of a body that no table names: the words up to a sign or a function word."""
    last = j
    while last < j + _MOST_WORDS and (word := view.lexeme(last + 1)) and word.stem.isalpha() and not word.closed:
        last += 1
    return last


def _belongs(view: View, chunk: Chunk, part: Chunk, form: str) -> bool:
    """Tell whether a preposition with what it governs belongs to the office and not to the sentence."""
    nouns = view.guide.nouns
    if form == "الي":
        envoy = any(nouns.has("envoy", view.lexemes[k].bare) for k in range(chunk.first, chunk.last + 1))
        sent = envoy or nouns.has("posted", chunk.head)
        return sent and (chunk.head != "رييس" or chunk.last == chunk.first)
    if form == "في":
        served = part.type in _SERVED or nouns.has("posted", chunk.head)
        # "The envoy of the United Nations in X": not the one to another country.
        served = served or (
            nouns.has("envoy", chunk.head) and (part.kind == "Country" or part.type is EntityType.STATE)
        )
        return served or bearer_follows(view, chunk, part.last + 1)
    if form in _OVER and part.type is EntityType.ORGANISATION:
        return chunk.head in _OVER[form]
    return form in FOR_A_BODY or form == "لدي" or part.type in WHERE


# Who sits somewhere for a party, or is set over something: "the deputy for the bloc of X, N M", "the supervisor of".
_OVER = {
    "في": frozenset({"خبير", "باحث", "محلل", "استاذ", "كاتب"}),
    "عن": frozenset({"نايب", "عضو", "ممثل", "مرشح", "مندوب", "قيادي"}),
    "علي": frozenset({"مشرف"}),
}


def _by_lam(view: View, chunk: Chunk, j: int, form: str) -> None:
    over = chunk.body
    # "The minister told (to) «The Paper»": an office of one definite word has what it is over told before.
    alone = chunk.first == chunk.last and view.lexemes[chunk.first].definite
    if form in _FOR and not alone and _quoted(view, chunk, j + 1):
        chunk.body = over or chunk.body
        return
    part = name_chunk(view, j)
    if part is None or not part.clitic or part.type is EntityType.PERSON:
        part = _served(view, j)
    if part:
        _take(chunk, part, stands_for=True)
    elif last := _deputy(view, chunk, j):
        chunk.last = last
    elif form in _AFFAIRS and (part := _body_at(view, j + 1)):
        _take(chunk, part, stands_for=False)
    elif form in _AFFAIRS or (
        form.startswith("لل") and len(form) > _SHORTEST_LINK and _definite_office(view, chunk, j)
    ):
        last = j
        while last < j + _MOST_WORDS and (word := view.lexeme(last + 1)) and word.clitic == 0:
            if not (word.definite or word.nisba) or begins_name(view, last + 1):
                break
            last += 1
            chunk.state = chunk.state or word.state
        if last > j or form not in _AFFAIRS:
            chunk.last = last + (last > j and _joined_affairs(view, last + 1))


def _body_at(view: View, j: int) -> Chunk | None:
    """Read the body whose affairs somebody is charged with: "minister for affairs of the council X"."""
    word = view.lexeme(j)
    if word is None or word.clitic:
        return None
    part = name_chunk(view, j) or (body(view, j, word) if word.head and word.head.kind == "organisation" else None)
    return part if part is not None and part.type is EntityType.ORGANISATION and not part.clitic else None


def _joined_affairs(view: View, j: int) -> bool:
    """Tell whether a second field is joined to the affairs: "for affairs of the climate and energy"."""
    inner = view.guide.lexeme(view.form(j)[1:]) if view.form(j).startswith("وال") else None
    return inner is not None and not (inner.head or inner.closed or inner.nisba)


def _deputy(view: View, chunk: Chunk, j: int) -> int:
    """Take in the office that a deputy or aide serves: "the second deputy of the president of the council"; else 0."""
    word, over = view.lexeme(j), view.lexeme(j + 1)
    if word is None or not word.head or word.head.kind != "office" or over is None:
        return 0
    aide = chunk.head in _AIDES and view.form(j - 1) in _OF_AN_AIDE and word.bare not in _BARE
    serves = view.guide.nouns.has("deputies", chunk.head) or aide
    if word.definite or word.clitic != 1 or not serves:
        return 0
    part = name_chunk(view, j + 1)
    if part is None and over.head and over.head.kind in BODIES:
        part = body(view, j + 1, over)
    if part and not (part.clitic or part.reference):
        chunk.parts.append(part)
        return part.last
    return j + 1 if over.definite and not over.clitic else 0


def _take(chunk: Chunk, part: Chunk, *, stands_for: bool) -> None:
    chunk.last = part.last
    chunk.parts.append(part)
    if stands_for:
        chunk.body = chunk.body or part


def _served(view: View, j: int) -> Chunk | None:
    """Read a body behind "for": the secretary-general of (for) the union."""
    word = view.lexeme(j)
    kind = word.head.kind if word is not None and word.head is not None and word.clitic else ""
    # "The commander-in-chief of the armed forces": those of a state are no body of their own.
    bodied = kind in _LED or (word is not None and kind == "armed" and not word.definite)
    if word is None or not bodied or not view.form(j)[: word.clitic].endswith("ل"):
        return None
    part = body(view, j, word)
    return part if part and not part.reference else None


def _process(view: View, j: int) -> int:
    """Return the last word of a process behind "for": "coordinator of the union for the process of peace"; else 0."""
    word, of = view.lexeme(j), view.lexeme(j + 1)
    plain = word is not None and word.head is not None and word.head.kind == "process" and word.clitic == 1
    return j + 1 if plain and view.form(j).startswith("ل") and of is not None and of.definite else 0


def _definite_office(view: View, chunk: Chunk, j: int) -> bool:
    """Tell whether "for the X" behind an office with article belongs to it: "the envoy for the Middle East"."""
    word = view.lexemes[j]
    full = (
        not word.head
        or (chunk.head == _CANDIDATE and word.head.kind != "office")
        or (chunk.last > chunk.first and not (chunk.state and word.head.kind == "office"))
    )
    return view.lexemes[chunk.first].definite and full and not word.closed


_LED = frozenset({"organisation", "government"})
_CANDIDATE = "مرشح"


def ministry(view: View, chunk: Chunk, part: Chunk) -> None:
    """Read "minister of (the foreign ministry of X)" as the post of that state's foreign minister.

    Args:
        view: The text.
        chunk: The office; its post and state are filled in.
        part: The ministry.
    """
    key = part.keys[0]
    if chunk.head == "وزير" and key.startswith(MINISTRY):
        post = view.guide.registry.state_post("actor/" + key.removeprefix(MINISTRY), "foreign-minister")
        if post:
            chunk.posts, chunk.state, chunk.body, chunk.parts = (post.key,), post.state, None, []
