"""Places by their head noun: towns, districts, camps, countrysides."""

from kg.extract.mentions.chunk import Chunk
from kg.extract.mentions.found import Form
from kg.extract.mentions.guide import Lexeme
from kg.extract.mentions.honours import in_honour
from kg.extract.mentions.named_sites import past_kind, province_says, told_site, zone_end
from kg.extract.mentions.names_found import OPENING, name_chunk
from kg.extract.mentions.tails import is_adjective, is_sign
from kg.extract.mentions.view import View
from kg.extract.mentions.word_shapes import asks_for
from kg.kinds import EntityType
from kg.lexicon.cues import load_cues
from kg.text.fold import word_set
from kg.text.names import is_unit

_KINDS = {"مدينه": "City", "بلده": "City", "قريه": "City", "مخيم": "Camp", "ريف": "Region", "محافظه": "Region"}
_AT = frozenset({"في", "علي", "الي", "داخل", "من"})
# Elsewhere the word for a province is that for a boycott.
_WITHIN = frozenset({"في", "بين", "داخل"})
_SETTLEMENTS = frozenset({"حي", "مدينه", "بلده", "قريه", "مخيم"})
_SQUARES = frozenset({"ساحه", "ميدان"})
# "In the arena of": no square.
_FIELDS = word_set(
    "المعركة القتال الحرب الصراع المعارك السياسة العمل النضال الجهاد المواجهة الأحداث التنافس الحوار"
    " النزاع اليورو التجارة الحظر الخطر العمليات الاشتباكات الكوارث الحدود العزل الحكم التعليم الصحة الطب الإعلام"
)
# Works that may be called after somebody.
_HONOURING = word_set("مدينة مسجد قصر مطار ميناء جسر شارع ميدان قاعدة مستشفى مشفى ساحة طريق سد")
_PLACES = frozenset({EntityType.PLACE, EntityType.STATE})


def site(view: View, i: int, lexeme: Lexeme) -> Chunk | None:
    """Read a place whose head noun stands at a word.

    Args:
        view: The text.
        i: Index of the word.
        lexeme: Its reading, with a head.

    Returns:
        The chunk, or None when no place is named.
    """
    head = lexeme.head
    if head is None:
        return None
    if head.kind != "site":
        # "North of X": the place is X.
        return None
    if lexeme.definite:
        return _described(view, i, lexeme)
    if view.form(i).endswith(lexeme.bare + "ا"):
        # "(Ten years) in prison, to be served": no noun governs another in that case.
        return None
    if zone := zone_end(view, i, lexeme):
        return _make(view, i, zone, lexeme)
    part = name_chunk(view, i + 1)
    if part is None or part.clitic or part.type not in _PLACES:
        part, whole = None, _unknown(view, i, lexeme)
    else:
        # "The capital of X" without its name says what another place is.
        whole = None if lexeme.bare == "عاصمه" else _with_name(view, i, lexeme, part)
    if whole is None or not province_says(view, i, whole.last, lexeme):
        return whole
    body = {"type": EntityType.ORGANISATION, "kind": "Organization", "parts": [part] if part else []}
    return _make(view, i, whole.last, lexeme, **body)


def _make(view: View, i: int, last: int, lexeme: Lexeme, **more: object) -> Chunk:
    chunk = Chunk(
        first=i,
        last=last,
        clitic=lexeme.clitic,
        type=EntityType.PLACE,
        kind=_KINDS.get(lexeme.bare, "Place"),
        words=(lexeme.stem, *view.words.forms[i + 1 : last + 1]),
        head=lexeme.bare,
        gender=lexeme.head.gender if lexeme.head else "",
        number="s",
    )
    for name, value in more.items():
        setattr(chunk, name, value)
    return chunk


def _with_name(view: View, i: int, lexeme: Lexeme, part: Chunk) -> Chunk:
    """A head before a known place: that place ("the city of X"), or one of its own ("the countryside of X")."""
    if view.guide.nouns.has("apposed", lexeme.bare):
        return _make(
            view, i, part.last, lexeme, keys=part.keys, type=part.type, kind=part.kind, parts=[part], same=part
        )
    last = part.last
    following = view.lexeme(last + 1)
    while following and following.definite and following.clitic == 0 and is_adjective(view, following):
        last += 1
        following = view.lexeme(last + 1)
    return _make(view, i, last, lexeme)


def _described(view: View, i: int, lexeme: Lexeme) -> Chunk | None:
    """A definite head with adjectives: "the western countryside", "the liberated areas", "the capital Damascus"."""
    if lexeme.bare == "عاصمه":
        return _capital(view, i, lexeme)
    last = i
    states = []
    while (following := view.lexeme(last + 1)) and following.definite and following.clitic == 0:
        if not is_adjective(view, following):
            break
        last += 1
        if following.state:
            states.append(following.state)
    if last == i:
        return _make(view, i, i, lexeme, reference=True, form=Form.NOMINAL)
    nouns = view.guide.nouns
    if lexeme.bare == "منطقه" and view.form(i + 1) == "العسكريه" and last > i + 1:
        # "The fourth military region": it is a command.
        return _make(view, i, last, lexeme, type=EntityType.ARMED_GROUP, kind="StateForces", form=Form.NAME)
    telling = any(nouns.has("site_adjective", view.form(k)) for k in range(i + 1, last + 1))
    if not (telling or (nouns.has("site_described", lexeme.bare) and (states or _directed(view, i + 1)))):
        return None
    form = view.form(last + 1)
    if form in {"من", "في"} or form.startswith("ل"):
        at = last + 2 if form in {"من", "في"} else last + 1
        part = name_chunk(view, at)
        if part and part.type in _PLACES:
            last = part.last
    return _make(view, i, last, lexeme, form=Form.NOMINAL, state=states[0] if states else "")


def _is_plain_adjective(view: View, head: Lexeme, following: Lexeme) -> bool:
    """Tell whether an indefinite word is an adjective: "a strategic town"."""
    feminine = head.head is not None and head.head.gender == "f"
    ending = "يه" if feminine else "ي"
    return following.stem.endswith(ending) or view.guide.nouns.has("adjective", "ال" + following.stem)


def _directed(view: View, j: int) -> bool:
    """Tell whether a word is the adjective of a direction."""
    word = view.lexeme(j)
    return bool(word and word.head and word.head.kind == "direction")


def _capital(view: View, i: int, lexeme: Lexeme) -> Chunk | None:
    last, state = i, ""
    following = view.lexeme(i + 1)
    if following and following.nisba and following.definite and following.clitic == 0:
        last, state = i + 1, following.state
    at = last + 1
    while (word := view.lexeme(at)) and word.definite and word.clitic == 0 and is_adjective(view, word):
        at += 1
    at += view.form(at) in OPENING
    part = name_chunk(view, at)
    if part and part.clitic == 0 and part.type in _PLACES:
        return _make(
            view, i, part.last, lexeme, keys=part.keys, type=part.type, kind=part.kind, parts=[part], same=part
        )
    entry = view.guide.entry(state) if state else None
    if entry:
        return _make(
            view, i, last, lexeme, keys=(entry.capital,) if entry.capital else (), kind="City", form=Form.NOMINAL
        )
    return _make(view, i, i, lexeme, reference=True, form=Form.NOMINAL)


def _may_be_name(view: View, i: int, lexeme: Lexeme, following: Lexeme) -> bool:
    """Tell whether a word behind a head may be the name of a place, and no adjective or noun of another kind."""
    before = view.form(i - 1)
    if lexeme.bare == "مقاطعه" and before not in _WITHIN:
        return False
    if told_site(view, i, lexeme, following):
        return True
    settled = lexeme.bare in _SETTLEMENTS
    named = following.definite or _opens_name(view, following.stem)
    square = lexeme.bare in _SQUARES and following.stem not in _FIELDS
    square = square or (lexeme.bare == "منطقه" and following.definite and _names_region(following))
    palace = (lexeme.bare == "قصر" or square) and named and (before in _AT or view.form(i).startswith("ب"))
    province = lexeme.bare == "ولايه" and before in _AT and _is_name(view, following)
    if view.guide.nouns.has("site_doubtful", lexeme.bare) and not (palace or province):
        return False
    opener = _opens_name(view, following.stem)
    if following.head and not (opener or province or (settled and following.definite)):
        return False
    if following.definite:
        # "The mount of Zawiya": no adjective of a masculine ends so.
        masculine = lexeme.head is not None and lexeme.head.gender == "m" and following.stem.endswith("يه")
        return settled or masculine or not is_adjective(view, following)
    return not _is_plain_adjective(view, lexeme, following)


# Beginnings of nouns of doing with the article, as of "cooperation", "investment".
_DEEDS, _SHORTEST_DEED = ("الت", "الاست", "الان"), 6


def _names_region(following: Lexeme) -> bool:
    """Tell whether an unknown word behind "the region of" may be its name: no deed or thing that an area is for."""
    cues = load_cues()
    done = following.stem.startswith(_DEEDS) and len(following.stem) >= _SHORTEST_DEED
    return not (done or following.bare in cues.masdars or following.bare in cues.heads or following.stem in _FIELDS)


def _unknown(view: View, i: int, lexeme: Lexeme) -> Chunk | None:
    """A head before a word no table knows: the name of a place."""
    j = i + 1
    following = view.lexeme(j)
    if following is None or is_sign(following.stem) or following.closed or following.nisba or following.clitic:
        return None
    if lexeme.bare == "بلده" and view.source(i).endswith("ه") and view.form(j).startswith("ل"):
        # "He called on his country to": written like "the town (of)".
        return None
    if lexeme.bare in _HONOURING and (honoured := in_honour(view, i)):
        return _make(view, i, honoured, lexeme)
    if j in view.atoms or _is_no_place(view, i, lexeme, following) or not _may_be_name(view, i, lexeme, following):
        return None
    if lexeme.bare in _HOUSES and asks_for(view.form(j)):
        # "A hospital in (at) the resort of".
        return None
    last = j
    after = view.lexeme(j + 1)
    if _opens_name(view, view.form(j)) and after and not after.closed and not is_sign(after.stem):
        last = j + 1
    elif lexeme.bare in _HOUSES and not following.definite and after and after.definite and not after.clitic:
        # "The hospital of the martyrs of X".
        last = j + 1
    name = Chunk(
        first=j,
        last=last,
        type=EntityType.PLACE,
        kind=_KINDS.get(lexeme.bare, "Place"),
        words=tuple(view.words.forms[j : last + 1]),
        head=lexeme.bare,
    )
    if not view.guide.nouns.has("apposed", lexeme.bare):
        while _directed(view, last + 1) and view.lexemes[last + 1].definite:
            last += 1
        return _make(view, i, past_kind(view, lexeme, last), lexeme)
    return _make(view, i, last, lexeme, words=name.words, parts=[name], same=name)


def _is_no_place(view: View, i: int, lexeme: Lexeme, following: Lexeme) -> bool:
    """Tell whether behind a head stands how it is, or another noun: "a province recently", "towns and quarters"."""
    form = view.form(i + 1)
    late = form in _COUNTED or form in _BESIDE or view.source(i + 1).endswith(("اً", "ًا"))
    # "From the side of observance": a way to look at it.
    return late or (lexeme.bare == _SIDE and view.form(i - 1) == "من" and not _names_region(following))


_COUNTED = word_set(
    "واحد واحدة آخر أخرى محدد معين كامل جديد جديدة وسطى كبرى صغرى نائية بأكملها بكاملها بأسرها برمتها بعينها"
    " مؤخرا حاليا سابقا لاحقا فعليا رسميا"
)
_SIDE, _BESIDE = "ناحيه", frozenset("و" + noun for noun in word_set("أحياء قرى مدن بلدات مناطق مخيمات أرياف محافظات"))
_HOUSES = word_set("مستشفى مشفى سجن مطار مسجد قصر")


def _is_name(view: View, word: Lexeme) -> bool:
    """Tell whether a word behind "province of" names it: no adjective, time or person, whose rule is called so too."""
    if word.definite or word.closed or is_unit(word.stem) or word.stem in view.guide.surnames:
        return False
    return not word.stem.endswith(("ه", "ي", "ا")) and word.stem not in load_cues().forms


def points(view: View, i: int) -> bool:
    """Tell whether a direction is no region of the world: with an adjective behind it, or beside another direction.

    Args:
        view: The text.
        i: Index of the direction.

    Returns:
        Whether it is so.
    """
    before, after = view.lexeme(i - 1) if i else None, view.lexeme(i + 1)
    beside = before is not None and before.definite and is_direction(before)
    return beside or (after is not None and after.definite and not (after.closed or after.head))


def _opens_name(view: View, form: str) -> bool:
    """Tell whether a word begins the name of a place and takes the next word with it: "Tell Shihab"."""
    return view.guide.nouns.has("place_opener", form)


def is_direction(lexeme: Lexeme) -> bool:
    """Tell whether a word is one of the four directions or the middle."""
    return lexeme.head is not None and lexeme.head.kind == "direction"
