"""What is called after somebody, a day or its aims: "the airport of King N", "the party of justice and development"."""

from collections.abc import Callable

from kg.extract.mentions.chunk import Chunk
from kg.extract.mentions.departments import within
from kg.extract.mentions.guide import Lexeme
from kg.extract.mentions.names_found import name_chunk
from kg.extract.mentions.party_aims import aims_behind
from kg.extract.mentions.personal_names import name_after
from kg.extract.mentions.purposes import PURPOSES
from kg.extract.mentions.tails import BODIES, Tail, is_sign
from kg.extract.mentions.view import View
from kg.lexicon.cues import load_cues
from kg.text.calendar import MONTHS
from kg.text.fold import word_set
from kg.text.names import is_given
from kg.text.words import COMMAS

_HONOURED = frozenset({"الملك", "الملكه", "الامير", "الاميره", "الرييس", "الشهيد", "الشيخ", "السلطان", "الامام"})
# Endings of what the purpose goes on with: "for relief and humane works".
_ABOUT = ("يه", "ات", "ال")
_BEHIND = frozenset({"الدولي", "الدوليه", "الوطني", "الوطنيه", "الجوي", "الجويه", "العسكري", "العسكريه"})


def in_honour(view: View, i: int) -> int:
    """Find how far the name of a thing reaches that is called after somebody, or after a day.

    Args:
        view: The text.
        i: Index of its head noun.

    Returns:
        Index of its last word; 0 when it is not called so.
    """
    if view.form(i + 1).isdigit() and (view.form(i + 2),) in MONTHS:
        # "The hospital of 22 May".
        return i + 2
    if view.form(i + 1) not in _HONOURED:
        return 0
    name = name_after(view, i + 2, sure=False, alone=True)
    if name is None:
        return 0
    last = name[1]
    if view.form(last + 1).startswith("لل"):
        last += 1
        while view.form(last + 1).startswith(("وال", "ال")) and view.form(last + 1).endswith(_ABOUT):
            last += 1
    return last + (view.form(last + 1) in _BEHIND)


def joins_aims(view: View, i: int, lexeme: Lexeme) -> bool:
    """Tell whether nouns may be joined in the name of a body: "the party of justice and development".

    Args:
        view: The text.
        i: Index of its head noun.
        lexeme: Its reading.

    Returns:
        Whether its name may hold two nouns; of bodies called by their aims, where the second is an aim.
    """
    if lexeme.bare not in _CALLED_BY_AIMS:
        return lexeme.bare in _JOINING
    at = next((j for j in range(i + 2, i + 2 + _FAR_AIM) if view.form(j).startswith("وال")), 0)
    aim, cues = view.form(at)[3:], load_cues()
    after = view.form(at + 1)
    # "The party of X and renewal, Dr. N": nothing is renewed there.
    named = after in COMMAS or view.guide.nouns.has("title", after) or (len(after) > _THAT and is_given(after))
    taken = after in _TAKEN_BY or (not named and (aim in cues.masdars or aim in cues.heads))
    return at > 0 and not taken


# Ministries and the like, and bodies called by what they aim at, whose names hold two nouns joined by "and".
_JOINING = word_set("وزارة لجنة هيئة اتحاد مؤسسة سلطة مصلحة دائرة مديرية")
_CALLED_BY_AIMS = frozenset({"حزب", "حركه", "تجمع", "منتدي", "جمعيه", "منظمه", "جبهه", "قوي", "كتله", "تيار"})
_FAR_AIM = 4
# "That" is written like the name Ann.
_THAT = 2
# "And the work on": a deed with what it is done to, no aim.
_TAKEN_BY = frozenset({"علي", "الي", "من", "عن", "بين"})


def past_cause(view: View, lexeme: Lexeme, last: int) -> int:
    """Return the last word of a name with its cause: "the congress for the republic", "for the defence of X".

    Args:
        view: The text.
        lexeme: The reading of its head noun.
        last: Index of the last word of its name without the cause.

    Returns:
        The index.
    """
    defends = view.words.forms[last : last + 2] == _DEFENCE and lexeme.bare in _DEFENDERS
    if defends and not is_sign(view.form(last + 2)):
        last += 2
        # "For the defence of the freedoms", "of the rights of man".
        return last + (view.form(last) in PURPOSES and view.form(last + 1).startswith("ال"))
    cause = view.words.forms[last + 1 : last + 3] == _FOR_THE_SAKE and view.form(last + 3) in _CAUSES
    # "The party of light fought for the sake of freedom": only those who gather are called by what they gather for.
    gathers = view.form(last).removeprefix("ال") in _GATHERING
    return last + 3 * (cause and gathers and lexeme.bare in _CALLED_BY_AIMS)


_DEFENCE, _DEFENDERS = ("الدفاع", "عن"), word_set("لجنة جمعية رابطة هيئة منظمة تجمع جبهة لجان شبكة مؤسسة اتحاد حركة")
_GATHERING = word_set("نضال كفاح مؤتمر تجمع تحالف تكتل جبهة اتحاد لقاء حركة عمل ائتلاف نداء تيار ملتقى شباب معا")
_FOR_THE_SAKE = ("من", "اجل")
_CAUSES = word_set(
    "الجمهورية الديمقراطية الديموقراطية الوطن الحرية التغيير العدالة المستقبل السلام الوحدة الكرامة المساواة التقدم"
    " سوريا سورية لبنان العراق تونس مصر ليبيا اليمن السودان فلسطين المغرب الجزائر"
)


def with_field(view: View, lexeme: Lexeme, reach: Tail) -> None:
    """Take in the field of a body called after a place: "the Gulf centre for research", which names no place.

    Args:
        view: The text.
        lexeme: The reading of its head noun.
        reach: What stands behind the head; it grows.
    """
    if reach.proper and (aimed := aims_behind(view, reach.start - 1, lexeme, reach.last)):
        reach.last += aimed
    elif reach.proper and lexeme.bare in _CALLED_AFTER and view.form(reach.last + 1) in _FIELDS:
        reach.last += 1 + (view.form(reach.last + 2) in _MORE_FIELDS)
        reach.parts = []
        while _describes(view, reach.last + 1):
            reach.last += 1


def _describes(view: View, j: int) -> bool:
    """Tell whether a word is an adjective of a field: "for political (and strategic) studies"."""
    form = view.form(j).removeprefix("و")
    return form.startswith("ال") and form.endswith("يه") and len(form) > _SHORT_FIELD and j not in view.atoms


_SHORT_FIELD = 6


_CALLED_AFTER = word_set("مركز معهد صندوق شركة برنامج مؤسسة بنك جمعية هيئة جامعة شبكة منتدى جائزة")
_FIELDS = word_set(
    "للأبحاث للدراسات للبحوث للتنمية للسكان للطيران للإغاثة للإعلام للتطوير للاستثمار للتجارة للنفط للغاز للاتصالات"
    " للعلوم للسلام للديمقراطية للأنباء للسياسات للحوار للثقافة للمعلومات للتأمين للبترول للإسكان للتمويل للمحاسبة"
)
_MORE_FIELDS = word_set("والدراسات والبحوث والنشر والتوثيق والاستشارات والتكنولوجيا والتنمية والتدريب والسلام")


def organ_of(view: View, chunk: Chunk, body: Callable[[View, int, Lexeme], Chunk | None]) -> None:
    """Take in the body of which a definite organ is: "the political bureau of (for) X".

    Args:
        view: The text.
        chunk: The organ; it grows.
        body: How a body is read that no table knows.
    """
    i = chunk.last + 1
    word = view.lexeme(i)
    if (of := within(view, i, body)) is not None:
        _takes(view, chunk, of)
        return
    if word is None or not view.form(i).startswith("ل") or view.guide.nouns.has("media", word.bare):
        # To an outlet things are said.
        return
    part = name_chunk(view, i) or (body(view, i, word) if _has_organs(word) else None)
    alone = part is not None and part.reference and part.last == part.first
    if part is None or not part.clitic or alone or part.type not in BODIES:
        return
    _takes(view, chunk, part)


def _takes(view: View, chunk: Chunk, part: Chunk) -> None:
    """Let an organ reach to the end of the body or person whose it is."""
    chunk.last, chunk.parts = part.last, [*chunk.parts, part]
    chunk.words = (chunk.words[0], *view.words.forms[chunk.first + 1 : chunk.last + 1])


def _has_organs(word: Lexeme) -> bool:
    """Tell whether a word heads a body that may have organs."""
    return word.clitic == 1 and word.head is not None and word.head.kind in ("organisation", "armed")


def only_honours(view: View, i: int, lexeme: Lexeme) -> bool:
    """Tell whether "state" only honours who heads a government: "His Excellency (state) the prime minister".

    Args:
        view: The text.
        i: Index of the word.
        lexeme: Its reading.

    Returns:
        Whether it does.
    """
    office = view.lexeme(i + 1) if lexeme.bare == "دوله" and not lexeme.definite else None
    head = office.head if office is not None and not office.clitic else None
    return head is not None and head.kind == "office"


def told_by_adjective(view: View, chunk: Chunk, lexeme: Lexeme) -> bool:
    """Tell whether an adjective makes a definite head that names other things too a body: "the national bureau".

    Args:
        view: The text.
        chunk: The phrase.
        lexeme: The reading of its head.

    Returns:
        Whether one does.
    """
    nouns, told = view.guide.nouns, view.form(chunk.first + 1)
    organ = nouns.has("organ_adjective", told) and lexeme.bare in {"مكتب", "امانه", "اداره"}
    # "The general university of (for) secondary teaching": nothing is described so at such length but by its name.
    after = view.lexeme(chunk.first + 2)
    forces = after is not None and after.clitic == 1 and after.head is not None and after.head.kind == "armed"
    aimed = view.form(chunk.first + 2).startswith("لل") or (
        chunk.last > chunk.first + 2 and view.form(chunk.first + 2).startswith("ل")
    )
    full = lexeme.bare in _SEATS and (aimed or forces)
    party = lexeme.bare == _GATHERING_OF and told in _OF_PARTIES
    return lexeme.definite and (organ or full or party or nouns.has("national_adjective", told))


_SEATS = word_set("جامعة مديرية غرفة ديوان مركز أمانة شعبة نيابة مؤسسة تجمع ملتقى بعثة")
# "The democratic gathering" is a party, "the popular gathering" a rally as often.
_GATHERING_OF = "تجمع"
_OF_PARTIES = word_set("الديمقراطي الديموقراطي الدستوري المدني القومي الجمهوري الليبرالي التقدمي الاشتراكي اليمني")
