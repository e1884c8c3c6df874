"""Those without name who tell: with whom they belong to, "a source in the army"; not "a source of pride"."""

from kg.extract.mentions.chunk import Chunk
from kg.extract.mentions.found import Form
from kg.extract.mentions.guide import Lexeme
from kg.extract.mentions.name_words import is_owned
from kg.extract.mentions.speech import is_source, said_by, says_here, speaks
from kg.extract.mentions.tails import tail
from kg.extract.mentions.unnamed import is_somebody
from kg.extract.mentions.view import View
from kg.kinds import EntityType
from kg.text.fold import word_set

_AMONG = frozenset({"من", "في", "داخل", "ضمن", "لدى"})
_CLOSE = ("قريب", "مقرب")
_OF = word_set("تابع تابعا تابعة تابعين تابعون تابعان موال مواليا موالية موالين موالون منتم منتمية منتمين منتمون")
_BELONGS = word_set("ينتمي تنتمي ينتمون ينتميان تنشط ينشط ينشطون تعمل يعمل يعملون")
_INTO = word_set("إلى في ب من ضمن داخل")
_MOST_QUALITIES, _FARTHEST = 2, 5
_ELSEWHERE = frozenset({EntityType.PLACE, EntityType.LEGAL_TEXT, EntityType.PROCESS})
# In what experts are, or those who are active in it: a field, which is no actor.
_FIELDS = word_set(
    "القطاع المجال الشأن الشؤون السلك الحقل الميدان الوسط الأوساط القضاء الأمن الدفاع الإعلام الاقتصاد الصحافة الطاقة"
    " القانون مجال قطاع شؤون شأن قضايا"
)
_PAPERS = word_set("تقارير معلومات")
_GROUPS = frozenset({"source", "collective", "population", "organisation", "armed"})


def with_theirs(view: View, chunks: list[Chunk]) -> list[Chunk]:
    """Join those without name who speak to the actor or the field behind "close to", "of", "in" or "belonging to".

    Args:
        view: The text.
        chunks: Its chunks in order.

    Returns:
        The chunks; the actor to whom somebody is tied is a part of whoever that is.
    """
    kept: list[Chunk] = []
    for n, chunk in enumerate(chunks):
        before = kept[-1] if kept else None
        if before is not None and _together(view, before, chunk):
            before.last, before.words = chunk.last, tuple(view.words.forms[before.first : chunk.last + 1])
            before.offices.append((chunk.head, ()))
            continue
        if before is not None and _belongs(view, before, chunk):
            before.last, before.words = chunk.last, tuple(view.words.forms[before.first : chunk.last + 1])
            before.parts.append(chunk)
            continue
        following = chunks[n + 1].first if n + 1 < len(chunks) else len(view.words)
        if _unnamed(view, chunk) and (last := _past_field(view, chunk, following)) > chunk.last:
            chunk.last, chunk.words = last, tuple(view.words.forms[chunk.first : last + 1])
        kept.append(chunk)
    return kept


def _together(view: View, one: Chunk, chunk: Chunk) -> bool:
    """Tell whether those without name are joined to others who say the same, as one group: "experts and officials"."""
    if chunk.first != one.last + 1 or chunk.clitic != 1 or view.form(chunk.first)[0] != "و":
        return False
    groups = all(
        c.form is Form.NOMINAL and c.number == "p" and not (c.keys or c.reference or c.parts) for c in (one, chunk)
    )
    told_apart = any(view.lexemes[j].definite for j in range(one.first, chunk.last + 1)) or is_owned(view, chunk.first)
    return groups and not told_apart and says_here(view, one.first)


def _belongs(view: View, one: Chunk, chunk: Chunk) -> bool:
    """Tell whether those without name end right before the words that tie them to an actor."""
    if not one.last < chunk.first <= one.last + _FARTHEST:
        return False
    there = chunk.type is EntityType.PROCESS and view.form(one.first).startswith(_PRESENT)
    if (chunk.type in _ELSEWHERE and not there) or view.lexemes[chunk.first].bare in _PAPERS:
        return False
    tied = _tie(view, one) if _unnamed(view, one) else 0
    if chunk.type is EntityType.PERSON and not view.form(tied - 2).startswith(_CLOSE):
        return False
    return tied == chunk.first and (not chunk.clitic or view.form(tied).startswith(("ل", "ب")))


def _unnamed(view: View, chunk: Chunk) -> bool:
    """Tell whether a chunk is somebody without name and article who is said or quoted to tell something."""
    if is_somebody(view, chunk) or (chunk.form is Form.DESCRIPTION and _is_called(view, chunk)):
        return says_here(view, chunk.first)
    if chunk.keys or chunk.reference or chunk.clitic or chunk.parts or chunk.form is not Form.NOMINAL:
        return False
    lexeme = view.lexemes[chunk.first]
    counted = chunk.type is EntityType.ORGANISATION and chunk.number == "p"
    grouped = counted or (lexeme.head is not None and lexeme.head.kind in _GROUPS)
    return grouped and not lexeme.definite and _told(view, chunk)


def _is_called(view: View, chunk: Chunk) -> bool:
    """Tell whether a person without article or name is told of by a calling and his rank: "a senior official"."""
    plain = not (chunk.keys or chunk.reference or chunk.clitic or chunk.parts or chunk.posts or chunk.name)
    return plain and not any(view.lexemes[j].definite for j in range(chunk.first, chunk.last + 1))


def _tie(view: View, chunk: Chunk) -> int:
    """Return the word behind the words that tie somebody to what he is of, past his qualities; 0 where none do."""
    j = chunk.last + 1
    while j <= chunk.last + _MOST_QUALITIES and _is_quality(view, j, definite=view.lexemes[chunk.last].definite):
        j += 1
    if j == chunk.last + 1 and (view.form(j - 1) in _OF or view.form(j - 1).startswith(_CLOSE)):
        j -= 1
    form, after = view.form(j), view.form(j + 1)
    if form.startswith(_CLOSE) and after == "من":
        return j + 2
    if form in _OF and after.startswith("ل"):
        return j + 1
    if form in _BELONGS:
        return j + 2 if after in _INTO else j + 1 if after.startswith("ب") else 0
    if form in _AMONG:
        return j + 1 + (after in _AMONG)
    word = view.lexeme(j)
    return j if word is not None and word.clitic and form.startswith("ب") else 0


def _is_quality(view: View, j: int, *, definite: bool) -> bool:
    """Tell whether a word may be an adjective of those before it, and ties them to nobody."""
    word, form = view.lexeme(j), view.form(j)
    if word is None or word.closed or word.clitic or word.head or form in _OF | _BELONGS or form.startswith(_CLOSE):
        return False
    told = word.nisba is not None or (len(form) >= _SHORTEST and form.endswith(_QUALITIES))
    return told and word.definite is definite


_SHORTEST = 4
_QUALITIES = ("ي", "يا", "يه", "ون", "ين", "ان")


def _past_field(view: View, chunk: Chunk, following: int) -> int:
    """Return the last word of the field in which somebody is, or of what he is close to, where that is no actor."""
    j = _tie(view, chunk)
    if not chunk.last < j < following:
        return chunk.last
    close = view.form(j - 1) == "من" and view.form(j - 2).startswith(_CLOSE)
    there = view.form(j - 1) == "في" and view.form(chunk.first).startswith(_PRESENT)
    word = view.lexeme(j)
    if not (close or there or view.form(j).removeprefix("ب") in _FIELDS or _is_body(view, chunk, j)):
        return chunk.last
    reach = tail(view, j + 1, definite=word.definite) if word is not None else None
    last = reach.last if reach is not None else chunk.last
    while last >= j and last + 1 < following and _is_quality(view, last + 1, definite=True):
        last += 1
    last += 2 * (view.form(last + 1) in _HIGH and view.form(last + 2) == _LEVEL)
    return last if last < following else chunk.last


def _is_body(view: View, chunk: Chunk, j: int) -> bool:
    """Tell whether a definite noun with an adjective, which no table knows, is that in which an official is."""
    word, after = view.lexeme(j), view.lexeme(j + 1)
    if chunk.type is not EntityType.PERSON or view.form(j - 1) != "في" or word is None or after is None:
        return False
    office = word.head is not None and word.head.kind == "office"
    plain = word.definite and not (word.closed or word.clitic or office or j in view.atoms)
    told = after.definite and not after.closed and after.stem.endswith(("ي", "يه"))
    return plain and told and view.form(j) not in _SAID_IN


# In what somebody speaks, when or where.
_SAID_IN = word_set(
    "المؤتمر الاجتماع اللقاء الجلسة البيان المقابل الوقت السياق النهاية الأثناء الختام الحديث التصريح المقابلة الحوار"
    " الخطاب الكلمة الندوة الإطار الموضوع الصدد الحقيقة الواقع المكان الموقع المنطقة المدينة البلدة القرية العاصمة"
    " المحافظة الضفة الساحل الأسبوع الشهر العام السنة الصباح المساء اليوم الليلة"
)
_HIGH, _LEVEL = word_set("رفيع رفيعة"), "المستوي"
# Those who are somewhere: "participants in the meeting".
_PRESENT = ("مشارك", "حاضر")


def _told(view: View, source: Chunk) -> bool:
    """Tell whether somebody is said or quoted to tell something."""
    return says_here(view, source.first) or (
        is_source(view.lexemes[source.first]) and speaks(view, source.first, source.last)
    )


def no_informant(view: View, i: int, lexeme: Lexeme) -> bool:
    """Tell whether a source is one of things, from which nobody has a statement: "a source of pride".

    Args:
        view: The text.
        i: Index of the word.
        lexeme: Its reading.

    Returns:
        Whether it is.
    """
    if not is_source(lexeme):
        return False
    if view.form(i + 1) in _DRAWN:
        return True
    after = view.lexeme(i + 1) if lexeme.stem in _INFORMANT and not said_by(view, i) else None
    if after is None or after.closed or after.clitic or not after.stem[:1].isalnum():
        return False
    if after.definite:
        # No article where the first letter bears a hamza: "a source of inspiration".
        return view.source(i + 1).startswith("إ")
    return not (after.stem.endswith(("ي", "يا")) or after.stem.startswith(_INFORMED) or after.head)


_INFORMANT = frozenset({"مصدر", "مصدرا"})
_INFORMED = ("م", "رفيع", "قريب", "خاص", "كبير", "وثيق", "واسع", "عليم", "اخر", "بارز")
# What is drawn from a source that is nobody.
_DRAWN = word_set(
    "التمويل الطاقة المياه الدخل الرزق الخطر التهديد القلق الثروة القوة الإرهاب النيران الغذاء العيش الشر"
)
