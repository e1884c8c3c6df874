"""Whom a phrase means that nobody of the text bears as his office: "the leader of the party" for its secretary."""

from kg.extract.mentions.chunk import Chunk
from kg.extract.mentions.identity import Draft, Drafts
from kg.extract.mentions.speech import said_by
from kg.extract.mentions.tails import BODIES
from kg.extract.mentions.unnamed import ends_so
from kg.extract.mentions.view import View
from kg.kinds import EntityType
from kg.text.fold import word_set

# What anybody of a body may be called, and whom else its head may be.
_OF_A_BODY = frozenset({"قيادي", "مسوول", "عضو", "سياسي"})
_HEADS = {"زعيم": frozenset({"رييس", "امين"}), "رييس": frozenset({"زعيم"})}
# Bare words for somebody -> heads of the offices that make him such a one.
_DIPLOMATS = word_set("سفير مبعوث موفد مندوب قنصل قائم ملحق")
_OF_PARTIES = word_set("قيادي أمين رئيس زعيم عضو نائب ناطق متحدث منسق")
_CLASSES = {
    "دبلوماسي": _DIPLOMATS,
    "ديبلوماسي": _DIPLOMATS,
    "قيادي": _OF_PARTIES,
    "سياسي": _OF_PARTIES,
    "مسوول": _DIPLOMATS
    | word_set("وزير رئيس أمين مدير نائب مساعد وكيل كاتب ناطق متحدث مستشار محافظ والي معتمد مفوض منسق"),
    "نقيب": word_set("رئيس"),
    "مترشح": word_set("مرشح"),
    "خبير": word_set("محلل باحث أستاذ"),
    "محلل": word_set("خبير باحث كاتب أستاذ"),
    "باحث": word_set("خبير محلل أستاذ"),
}
_PARLIAMENTARY = word_set("البرلمان النواب بالبرلمان الشعب الأمة الكنيست الشيوخ الكونغرس")
#: Prepositions by which somebody is of a body.
WITHIN = frozenset({"في", "من"})


def called_otherwise(drafts: Drafts, chunk: Chunk, view: View) -> list[Draft]:
    """Find whom a definite office phrase means, where nobody named before it bears an office with its head.

    Args:
        drafts: The things so far.
        chunk: The office phrase, without a name.
        view: The text.

    Returns:
        The persons it can mean.
    """
    before = [d for d in drafts.of_type(EntityType.PERSON) if d.first < chunk.first and (d.names or d.key)]
    if chunk.office[:1] in (_DEPUTY, _HEAD) and (of_government := _of_government(before, chunk)):
        return of_government
    if chunk.head in _DELEGATES and (deputy := _deputy(before, chunk)):
        return deputy
    if chunk.body is not None:
        return _of_the_body(drafts, before, chunk, view)
    if chunk.head in _GOVERNORS and chunk.office[1:] and not chunk.parts:
        return _of_the_place(before, chunk)
    says = said_by(view, chunk.first) and ends_so(view, chunk.last)
    if not (says and view.lexemes[chunk.first].definite) or chunk.state or chunk.posts:
        return []
    # What an adjective tells of, "the Kurdish deputy", "the former minister", may be another.
    return _classed(before, chunk, view) if chunk.last == chunk.first else []


_DEPUTY, _HEAD = ("نايب",), ("رييس",)
_GOVERNMENT = {"الحكومه": "الوزراء", "الوزراء": "الحكومه"}


def _of_government(before: list[Draft], chunk: Chunk) -> list[Draft]:
    """Whom "the prime minister" means: the one told of as head of the government, and the other way round."""
    if chunk.office[-1] not in _GOVERNMENT:
        return []
    other = (*chunk.office[:-1], _GOVERNMENT[chunk.office[-1]])
    found = [d for d in before if any(_is_it(office, other) for office in d.offices)]
    apart = any(chunk.state and d.states and chunk.state not in d.states for d in found)
    return found if len(found) == 1 and not apart else []


def _is_it(office: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Tell whether an office is another one with nothing of the past behind it: not "the former prime minister"."""
    return office[: len(other)] == other and FORMER.isdisjoint(office)


#: Behind an office that somebody bears no longer.
FORMER = frozenset({"السابق", "السابقه", "الاسبق", "الراحل", "الراحله", "المخلوع", "المنتهيه"})
# Whose deputy is called by the office as well.
_DELEGATES = word_set("مندوب ممثل")


def _deputy(before: list[Draft], chunk: Chunk) -> list[Draft]:
    """Whom "the delegate of Russia" means where only the deputy delegate of Russia is told of."""
    found = [
        d for d in before if any(o[0] == "نايب" and o[1 : 1 + len(chunk.office)] == chunk.office for o in d.offices)
    ]
    return found if len(found) == 1 else []


_GOVERNORS = word_set("والي محافظ أمير معتمد")
_PLACES = word_set("الجهة الولاية المحافظة المنطقة المدينة المعتمدية")


def _of_the_place(before: list[Draft], chunk: Chunk) -> list[Draft]:
    """Whom "the governor of the region" means: the only one called a governor."""
    found = [d for d in before if chunk.head in d.heads]
    return found if len(found) == 1 and len(chunk.office) == 2 and chunk.office[1] in _PLACES else []


def _of_the_body(drafts: Drafts, before: list[Draft], chunk: Chunk, view: View) -> list[Draft]:
    """Whom "the leader in the movement" or "the leader of the party" means: the one who holds an office of it."""
    body = chunk.body
    if body is None or not (chunk.head in _OF_A_BODY or chunk.head in _HEADS):
        return []
    if chunk.head in _OF_A_BODY and not view.lexemes[chunk.first].definite and not body.reference:
        return []
    owner = drafts.known(body)
    words = {plain(view.form(k)) for k in range(body.first + 1, body.last + 1)}
    words.add(plain(view.form(body.first)[body.clitic :]))
    of_it = [
        d
        for d in before
        if (owner is not None and owner in d.bodies) or any(words <= _words_of(office) for office in d.offices)
    ]
    if chunk.head in _HEADS:
        return [d for d in of_it if any(o[0] in _HEADS[chunk.head] and _leads(o, words) for o in d.offices)]
    return of_it


def _words_of(office: tuple[str, ...]) -> set[str]:
    """Return the plain words of an office, and each without "for" before a noun without article: "of (for) party X"."""
    return {*map(plain, office), *(word.removeprefix("ل") for word in office)}


def _leads(office: tuple[str, ...], words: set[str]) -> bool:
    """Tell whether an office is at the head of a whole body: no former one, nor that of its bloc, branch or records."""
    former = not FORMER.isdisjoint({*office, *words, *map("ال".__add__, words)})
    return not former and _SMALLER.isdisjoint(_words_of(office))


_SMALLER = word_set(
    "كتلة فرع مكتب لجنة فريق وفد مجموعة قسم جناح منظمة شبيبة شباب سر صندوق دائرة إعلام هيئة لائحة قائمة تيار نقابة"
)


def _classed(before: list[Draft], chunk: Chunk, view: View) -> list[Draft]:
    """Whom "the diplomat" means: the one who spoke before and holds an office that makes him one."""
    heads = _CLASSES.get(chunk.head, frozenset())
    fitting = [d for d in before if d.heads & heads]
    if chunk.head in _SITTING:
        fitting = [d for d in before if any(map(_sits, d.offices))]
    if chunk.head in _PARTISAN:
        fitting = [d for d in fitting if any(body.type in BODIES for body in d.bodies)]
    spoke = [d for d in fitting if any(said_by(view, at) for at in d.words)]
    return spoke if len(fitting) == 1 else []


_SITTING, _PARTISAN = frozenset({"نايب", "برلماني"}), frozenset({"قيادي", "سياسي"})


def _sits(office: tuple[str, ...]) -> bool:
    """Tell whether an office is that of somebody who sits in a parliament, perhaps for a party."""
    return not _PARLIAMENTARY.isdisjoint(office) or (office[0] == "نايب" and (len(office) == 1 or office[1] == "عن"))


def plain(word: str) -> str:
    """Return a word of an office without its article, and without "for" or "in" before or in the place of one.

    Args:
        word: The folded word.

    Returns:
        What is left.

    Examples:
        >>> plain("للاتحاد"), plain("بالحزب")
        ('اتحاد', 'حزب')
    """
    if word.startswith("لا"):
        word = word[1:]
    for prefix in ("بال", "ال", "لل"):
        if word.startswith(prefix) and len(word) > len(prefix) + 1:
            return word[len(prefix) :]
    return word


def is_called_alone(draft: Draft, head: str, owner: Draft | None) -> bool:
    """Tell whether somebody is called by a bare title that heads of states or members of parliament bear.

    Args:
        draft: Somebody with a name.
        head: Head noun of an office told of before his name.
        owner: The body of that office, if any.

    Returns:
        Whether he is another than "the head of the commission" or "the deputy of the minister".
    """
    apart = head == _SECOND or (head == _PRESIDENT and owner is not None and owner.type is not EntityType.STATE)
    called = [office for office in draft.offices if office[0] == head]
    return apart and bool(called) and all(len(office) == 1 for office in called)


_PRESIDENT, _SECOND = "رييس", "نايب"
