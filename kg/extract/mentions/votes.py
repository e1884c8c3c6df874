"""Elections and referendums that are told apart by what is voted on, and texts by the matter that they are on."""

from kg.extract.mentions.chunk import Chunk
from kg.extract.mentions.guide import Lexeme
from kg.extract.mentions.names_found import name_chunk
from kg.extract.mentions.tails import Tail, tail
from kg.extract.mentions.view import View
from kg.kinds import EntityType
from kg.text.fold import word_set

#: Heads of votes, which are processes where more tells which.
VOTES = word_set("انتخابات استفتاء")
# Adjectives that tell which election is meant; by "free", "fair" or "early" none is.
_FOR_WHAT = word_set(
    "الرئاسية التشريعية البرلمانية النيابية المحلية البلدية الجهوية الإقليمية العامة التمهيدية الفيدرالية الاتحادية"
)
# Whom or what an election gives a seat: "the elections of the presidency", "of the council X".
_SEATS = word_set("الرئاسة رئاسة مجلس برلمان البرلمان الكنيست الكونغرس نقابة اتحاد حزب المكتب النقابة مجالس عمادة هيئة")
_ON = "علي"
# "The law (that is) on", "ordering": what a text is on stands behind, with a preposition written on to it.
_ON_A_MATTER = word_set(
    "المتعلق المتعلقة الخاص الخاصة المنظم المنظمة المحدد المحددة القاضي القاضية المعدل المعدلة المنقح المنقحة"
)
_WITH_MATTER = ("ب", "ل")
_LAWS = word_set("قانون مرسوم اتفاق اتفاقية معاهدة بروتوكول لائحة مذكرة ميثاق إعلان")


def vote_reach(view: View, i: int, lexeme: Lexeme, reach: Tail | None) -> Tail | None:
    """Cut what stands behind an election or referendum to what tells it apart from others.

    Args:
        view: The text.
        i: Index of its head.
        lexeme: The reading of the head.
        reach: What stands behind the head.

    Returns:
        What tells it apart; where nothing does, what stands behind a head with article, which one named before bears.
    """
    last = _vote(view, i, lexeme, reach)
    return Tail(last, adjectives=2) if last else reach if lexeme.definite else None


def _vote(view: View, i: int, lexeme: Lexeme, reach: Tail | None) -> int:
    """Return the last word of what tells a vote apart, or 0 where nothing does."""
    if not lexeme.definite:
        return _of_a_seat(view, i, lexeme, reach)
    if view.form(i + 1) == _ON and lexeme.bare == _REFERENDUM:
        return _matter(view, i + 2)
    if view.form(i + 1) not in _FOR_WHAT:
        return 0
    last = i + 1
    while view.form(last + 1).removeprefix("و") in _FOR_WHAT:
        last += 1
    further = view.lexeme(last + 1)
    return last + (further is not None and further.nisba is not None and further.definite and not further.clitic)


_REFERENDUM = "استفتاء"


def _of_a_seat(view: View, i: int, lexeme: Lexeme, reach: Tail | None) -> int:
    """Find how far the name of an election reaches that is called by the seat, or of a referendum by the place."""
    if reach is None or reach.last == i:
        return 0
    land = name_chunk(view, i + 1)
    if land is not None and land.type in {EntityType.PLACE, EntityType.STATE}:
        return reach.last if lexeme.bare == _REFERENDUM and not land.clitic else 0
    seat = lexeme.bare == _REFERENDUM or view.form(i + 1) in _SEATS
    return reach.last if seat or (land is not None and land.type is EntityType.ORGANISATION) else 0


def _matter(view: View, j: int) -> int:
    """Return the index of the last word of the noun phrase at a word, or 0 where none begins there."""
    word = view.lexeme(j)
    if word is None or word.closed or not word.stem[:1].isalnum():
        return 0
    reach = tail(view, j + 1, definite=word.definite, purpose=False)
    return reach.last if reach is not None else 0


def on_its_matter(view: View, chunk: Chunk) -> bool:
    """Take in the matter that a definite text is on: "the (organic) law on (concerning) the parties".

    Args:
        view: The text.
        chunk: The text with its adjectives; it grows.

    Returns:
        Whether it is told so.
    """
    j = chunk.last + (view.form(chunk.last) not in _ON_A_MATTER)
    matter = view.form(j + 1)
    if chunk.head not in _LAWS or view.form(j) not in _ON_A_MATTER or not matter.startswith(_WITH_MATTER):
        return False
    word = view.lexeme(j + 1)
    if word is None or (word.closed and len(matter) <= _SHORTEST):
        return False
    definite = matter.startswith(("بال", "لل"))
    reach = tail(view, j + 2, definite=definite, purpose=False)
    if reach is None and not definite:
        return False
    chunk.last = reach.last if reach is not None else j + 1
    return True


_SHORTEST = 3
