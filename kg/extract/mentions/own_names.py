"""The whole names of those who put out a text, where a line of its head or foot, or what they do, shows their end.

What a body is called by may be any row of nouns, and in running text nothing tells where it ends. On a line of its own
the name fills the line; behind "we in", "on behalf of" or the opening of a sentence it reaches to what "we" or it does.
"""

from collections.abc import Callable

from kg.extract.mentions.apposition import known_behind
from kg.extract.mentions.chunk import Chunk
from kg.extract.mentions.found import Form
from kg.extract.mentions.guide import Lexeme
from kg.extract.mentions.names_found import OPENING, name_chunk
from kg.extract.mentions.own_deeds import acts, judges, numbers_of
from kg.extract.mentions.tails import BODIES, is_sign
from kg.extract.mentions.view import View
from kg.extract.mentions.we_who import WE, ours
from kg.kinds import PERSON, EntityType
from kg.lexicon.conjugate import Shape
from kg.lexicon.cues import load_cues
from kg.text.calendar import MONTHS
from kg.text.fold import with_and, word_set
from kg.text.page_ends import foot, head
from kg.text.words import COMMAS

Read = Callable[[View, int, Lexeme], list[Chunk]]

_LONGEST = 14
_HEADS = frozenset({"organisation", "armed"})
#: These name a body only where a text is put out by it: elsewhere they are events, families and crowds.
ONLY_HERE = word_set(
    "لقاء حراك مبادرة حملة مؤتمر لجان دار أسر عائلات ذوو أهالي عموم فعاليات جالية مشيخة نظارة دائرة مرجعية قبيلة عشيرة"
    " هيئات نقابات روابط اتحادات تنسيقيات"
)
# "The secretariat of information" hands on what its body says, which is not named there.
_PRESS = word_set("الإعلام الإعلامي الإعلامية الصحافة الصحفي الصحفية الصحافي")
_DOCUMENTS = word_set(
    "بيان بلاغ تصريح نداء رسالة قرارات قرار توصيات مقررات مذكرة إعلان تعميم موقف كلمة عريضة نعي نعوة برقية توضيح رد"
)
_BEFORE_NAMES = _DOCUMENTS | word_set(
    "صادر صادرة صدر صدرت عن من صحفي صحافي صحفية هام هامة مهم ختامي عاجل عاجلة مشترك مشتركة مفتوحة مفتوح توضيحي إعلامي"
)
# What a line tells besides whose words it heads: what they are about, for which occasion, to whom.
_MATTERS = word_set("حول بشأن بخصوص بمناسبة بصدد رقم إثر عقب تعليقا ردا إلى بتاريخ لمناسبة بعد قبل خلال")
# "X the following statement:".
_POINTS = word_set("البيان التصريح التوضيح النداء الإعلان ما")
_OCCASIONS = word_set(
    "ظل ضوء ختام مستهل إطار سياق ذكرى الذكرى دورة دورته دورتها اجتماع الاجتماع اجتماعه اجتماعها جلسة الجلسة"
    " جلسته جلستها الوقت هذا هذه مقر مقره مقرها يوم اليوم مثل"
)
_HIS, _WITHIN = ("ه", "ها", "هم"), word_set("ضد بلا عن بين أجل")
_STARTS = frozenset({"", "\n", ".", ":", "؛"})
_THUS = word_set(
    "إذ وإذ وهو وهي وقد بعد نظرا انطلاقا إيمانا وبنفس وبذات وبهذا وبهذه وبذلك ولهذا ولذلك وكذلك وعليه"
    " مجددا ومجددا مرارا دائما سابقا أيضا وللمرة للمرة"
)
_DASHES = frozenset("-–—(/")
_OPENS, _IN, _FOR = with_and("إن باسم"), "في", "من"
_PRESENT = (Shape.IMPERFECT, Shape.FUTURE)


def own_names(view: View) -> dict[int, int]:
    """Find the names of those who put out a text.

    Args:
        view: The text.

    Returns:
        Index of the first word of each name -> that of its last.
    """
    forms = view.words.forms
    lines = list(head(forms, lambda i: view.form(i) in _DOCUMENTS))
    found: dict[int, int] = {}
    if _is_own(view, lines):
        for first, stop in lines:
            found |= _on_line(view, first, stop)
    for first, stop in foot(forms):
        found |= _on_line(view, first, stop)
    for we in view.words.places.of(WE):
        if view.form(we + 1) == _IN:
            found |= _named(view, we + 2, len(forms), line=False)
    for i in view.words.places.of(_OPENS):
        if view.form(i - 1) in _STARTS:
            names = _named(view, i + 1, len(forms), line=False)
            found |= {
                n: last for n, last in names.items() if not (_is_doubtful(view, n, last) or _is_more(view, names))
            }
    return found


def _is_doubtful(view: View, i: int, last: int) -> bool:
    """Tell whether a name may be of what is no body and judges nothing: "the movement of goods", "the road network"."""
    nouns, bare = view.guide.nouns, view.lexemes[i].bare
    thing = nouns.has("organisation_doubtful", bare) or nouns.has("armed_doubtful", bare) or bare in _OFTEN_THINGS
    return thing and not judges(view.form(last + 1))


def _is_more(view: View, names: dict[int, int]) -> bool:
    """Tell whether two or several do what the verb behind one name tells: "the union and the minister both reject"."""
    (i, last), *others = names.items()
    numbers, head = numbers_of(view.form(last + 1)), view.lexemes[i].head
    return not others and (numbers == {"d"} or (numbers == {"p"} and head is not None and head.number == "s"))


_OFTEN_THINGS = ONLY_HERE | word_set("حركة مجموعة شبكة قوى سلاح مكتبة فريق")


def whole(view: View, own: dict[int, int], i: int, found: list[Chunk], read: Read) -> list[Chunk]:
    """Read the body that puts out a text by its whole name, where less of it or nothing was found.

    Args:
        view: The text.
        own: The names of those who put out the text.
        i: Index of a word.
        found: What was found there.
        read: Reads what is named at a word.

    Returns:
        The body; what was found where none is named so, or that is known to the registry, or reaches as far.
    """
    if not own:
        return found
    _over_whole(view, own, found, read)
    if (last := own.get(i)) is None:
        return found
    first = found[0] if found else None
    if first is not None and first.type is EntityType.PROCESS:
        # "The initiative of the people of X" signs, as an event does not.
        first = None
    if first is not None and first.keys and view.form(first.last + 1).startswith("وال") and first.last < last:
        # "The coalition of dignity and justice" is not the coalition of dignity.
        first = None
    if first is not None and (len(found) > 1 or first.keys or first.last >= last or first.type not in BODIES):
        return found
    made = first or _made(view, i, view.lexemes[i])
    _grow(view, made, last, read)
    made.reference, made.weak, made.form, made.number = False, False, Form.NAME, "s"
    made.keys = known_behind(view, made)
    return [made]


def _over_whole(view: View, own: dict[int, int], found: list[Chunk], read: Read) -> None:
    """Let an office reach to the end of the whole name of the body that it is over: "the head of X"."""
    for chunk in found:
        for part in chunk.parts:
            ends = chunk.name is None and part.last == chunk.last and not part.keys
            if ends and chunk.type is PERSON and own.get(part.first, -1) > part.last:
                _grow(view, part, own[part.first], read)
                part.reference, part.form = False, Form.NAME
                chunk.last = part.last


def _made(view: View, i: int, word: Lexeme) -> Chunk:
    """Make the chunk of a body of which only the first word is known."""
    heads = word.head
    armed = heads is not None and heads.kind == "armed" and not view.guide.nouns.has("armed_doubtful", word.bare)
    feminine = word.bare.endswith(("ه", "ات")) or word.bare in _FEMININE
    return Chunk(
        first=i,
        last=i,
        clitic=word.clitic,
        type=EntityType.ARMED_GROUP if armed else EntityType.ORGANISATION,
        kind="NonStateArmedGroup" if armed else "Organization",
        words=(word.stem,),
        head=word.bare,
        gender=heads.gender if heads is not None else "f" if feminine else "m",
        number="s",
    )


_FEMININE = word_set("لجان أسر دار أهالي روابط قوى")


def _grow(view: View, chunk: Chunk, last: int, read: Read) -> None:
    """Let a chunk, and the body within that ends it, reach to a word."""
    for part in chunk.parts:
        if part.last == chunk.last and part.type in BODIES and not part.keys:
            _grow(view, part, last, read)
    inside: list[Chunk] = []
    for j in range(chunk.last + 1, last + 1):
        if not inside or j > inside[-1].last:
            inside += [p for p in read(view, j, view.lexemes[j]) if p.last <= last and p.type in _INSIDE]
    chunk.parts = [*chunk.parts, *inside]
    chunk.words = (*chunk.words, *view.words.forms[chunk.last + 1 : last + 1])
    chunk.last = last


# What the name of a body tells of besides: where it is, and whose it is.
_INSIDE = BODIES | {EntityType.PLACE, EntityType.STATE}


def _is_own(view: View, lines: list[tuple[int, int]]) -> bool:
    """Tell whether a text is somebody's own words: it is called a statement, is from somebody, or says "we"."""
    opened = any(view.form(first) in _BEFORE_NAMES for first, _ in lines)
    return opened or any(view.form(i - 1) in _STARTS for i in view.words.places.of(WE))


def _on_line(view: View, first: int, stop: int) -> dict[int, int]:
    """Find the names on a line, behind what the document is called and the organ that puts it out."""
    i = first
    while i < stop and (is_sign(view.form(i)) or view.form(i) in _BEFORE_NAMES or view.form(i).isdigit()):
        i += 1
    if not _heads(view, i):
        k = i
        while k < stop and (word := view.lexeme(k)) and word.definite and not word.clitic:
            k += 1
        i = k if k > i and _heads(view, k) and view.form(k).startswith("ل") else i
    return _named(view, i + (_leads(view, i) and _heads(view, i + 1)), stop, line=True)


def _leads(view: View, i: int) -> bool:
    """Tell whether the office of somebody stands at a word, who signs for what he is over: "the head of X"."""
    word = view.lexeme(i)
    return word is not None and word.head is not None and word.head.kind == "office" and not word.definite


def _heads(view: View, i: int) -> bool:
    """Tell whether the name of a body may begin at a word."""
    word = view.lexeme(i)
    if word is None or word.closed or view.form(i + 1) in _PRESS:
        return False
    return (word.head is not None and word.head.kind in _HEADS) or word.bare in ONLY_HERE


def _named(view: View, i: int, stop: int, *, line: bool) -> dict[int, int]:
    """Find the names of one body, and of those joined to it, from a word on; none where nothing shows their end."""
    found: dict[int, int] = {}
    while _heads(view, i):
        j = i + 1
        while j < min(stop, i + _LONGEST) and not (end := _ends(view, j, line=line)) and not _joins(view, i, j):
            j += 1
        if j >= i + _LONGEST or (j >= stop and not line):
            return {}
        joined = j < stop and _joins(view, i, j)
        if j < stop and not joined and end != "name":
            return {}
        if j > i + 1:
            found[i] = j - 1
        if not joined:
            break
        i = j
    return found


def _joins(view: View, i: int, j: int) -> bool:
    """Tell whether another body than the one that begins at a word is joined to it at another: "the union and X"."""
    if view.form(j)[:1] != "و":
        return False
    word, after = view.lexemes[j], view.lexeme(j + 1)
    plural = word.bare.endswith("ات") or (word.head is not None and word.head.number == "p")
    if plural and not any(view.lexemes[k].definite or k in view.atoms for k in range(i, j)):
        # "The alliance of forces and organisations of X".
        return False
    if (part := name_chunk(view, j)) is not None:
        return part.type in BODIES
    if word.head is None or word.head.kind not in _HEADS or not word.clitic:
        return False
    alone = j == i + 1 and view.lexemes[i].definite
    return not word.definite or alone or (after is not None and after.definite and after.stem.endswith(("ي", "يه")))


def _ends(view: View, j: int, *, line: bool) -> str:
    """Tell what a word is to a name before it: it ends it, "name"; shows that there is none, "none"; or nothing."""
    form, word = view.form(j), view.lexemes[j]
    if form in COMMAS or form in _DASHES or form == ":" or (not line and (form in _THUS or form in ours())):
        return "name"
    if form in _MATTERS or form in _POINTS or (form == _IN and not _is_place(view, j + 1)):
        return "name"
    if form in OPENING and line:
        return "name"
    if is_sign(form) or form.isdigit() or (form,) in MONTHS or (form == _FOR and view.form(j + 1) != "اجل"):
        return "none"
    if _is_verb(view, j):
        return "none" if line or not acts(form) else "name"
    his = word.stem.endswith(_HIS) and not view.source(j).endswith("ة") and not word.definite
    inner = form in _WITHIN or form in (_IN, _FOR)
    return "none" if (word.closed and not word.clitic and not inner) or (his and j not in view.atoms) else ""


def _is_place(view: View, j: int) -> bool:
    """Tell whether what stands behind "in" tells where a body is or works."""
    word = view.lexeme(j)
    if word is None or view.form(j) in _OCCASIONS:
        return False
    placed = word.head is not None and word.head.kind in ("site", "organisation", "government")
    return placed or word.definite or j in view.atoms or view.form(j) in _PLACES


_PLACES = word_set("مدينة محافظة بلدة ريف حي مخيم قضاء منطقة إقليم ولاية جبل وادي سهل شمال جنوب شرق غرب عموم")


def _is_verb(view: View, j: int) -> bool:
    """Tell whether a word is a verb that tells something, and no noun."""
    form = view.form(j)
    if form in ours():
        return True
    cues = [c for c in load_cues().forms.get(form, ()) if c.inflected.shape is not Shape.PARTICIPLE]
    past = any(c.inflected.shape is Shape.PERFECT and c.verb.tier == "A" for c in cues)
    return any(c.inflected.shape in _PRESENT for c in cues) or (past and not view.source(j).endswith("ة"))
