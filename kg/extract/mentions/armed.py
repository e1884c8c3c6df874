"""Armed forces and groups by their head noun, and forces that are only political."""

from kg.extract.mentions.chunk import Chunk
from kg.extract.mentions.guide import Lexeme
from kg.extract.mentions.loose_bodies import headed
from kg.extract.mentions.names_found import name_chunk
from kg.extract.mentions.speech import asked, said_by
from kg.extract.mentions.tails import Tail
from kg.extract.mentions.view import View
from kg.kinds import EntityType
from kg.lexicon.cues import load_cues
from kg.lexicon.nouns import Head
from kg.text.fold import word_set
from kg.text.names import is_given

# What is organised or gathered, and so names no group that bears its name.
_DONE = frozenset({EntityType.PROCESS, EntityType.LEGAL_TEXT})


# "The popular resistance": without article it is the deed.
_RESISTANCE = "مقاومه"
_RESISTS = word_set("الشعبية الوطنية الإسلامية الجنوبية المسلحة")


def armed(view: View, chunk: Chunk, lexeme: Lexeme, reach: Tail) -> Chunk | None:
    """Read forces and groups: heads that name other things too need an adjective that says so.

    Args:
        view: The text.
        chunk: The phrase.
        lexeme: The reading of its head.
        reach: What stands behind the head.

    Returns:
        The chunk, or None where no group in particular is meant.
    """
    nouns = view.guide.nouns
    proper = reach.proper and reach.parts[0].type not in _DONE and not _organises(view, chunk, reach)
    if chunk.head == _RESISTANCE:
        told = view.form(chunk.first + 1) in _RESISTS or bool(chunk.state)
        return chunk if lexeme.definite and told else None
    if lexeme.bare == _ARM and view.form(chunk.first + 1) not in _FORCES:
        # "The weapon of the resistance".
        return None
    if lexeme.bare in _DEEDS and not lexeme.definite:
        # "The flying of X", "the gathering of efforts".
        return None
    if nouns.has("armed_doubtful", lexeme.bare) and not proper:
        rest = view.words.forms[chunk.first + 1 : chunk.last + 1]
        if not any(nouns.has("armed_adjective", word) for word in rest):
            return _political(view, chunk)
    if lexeme.definite and chunk.head == _ORGANISATION and not reach.parts and not chunk.state:
        # "The terrorist organisation": the one named before.
        chunk.reference = all(nouns.has("armed_adjective", word) for word in chunk.words[1:])
    if reach.parts and reach.parts[0].type is EntityType.ARMED_GROUP:
        part = reach.parts[0]
        chunk.keys, chunk.words, chunk.same = part.keys, part.words, part
        return chunk
    if chunk.state:
        chunk.kind = "StateForces"
    chunk.body = reach.parts[0] if reach.parts else None
    return _loyal(view, chunk)


_ARM, _FORCES = "سلاح", word_set("الجو الطيران البحرية المدرعات المدفعية الهندسة المهندسين الإشارة")
_ORGANISATION = "تنظيم"
_DEEDS = frozenset({"طيران", "حشد"})
_UNITS = frozenset({"لواء", "فوج", "فرقه", "كتيبه", "فيلق"})
_ARMS = frozenset({"مدرع", "مشاه", "ميكا", "مدرعات", "صواريخ", "مظلات"})


def numbered(view: View, i: int, lexeme: Lexeme) -> Tail | None:
    """Take in the number of a unit of an army: "the brigade 90".

    Args:
        view: The text.
        i: Index of its head.
        lexeme: The reading of the head.

    Returns:
        The number and the arm behind it, or None where no number stands there.
    """
    told = lexeme.definite and lexeme.bare in _UNITS and view.form(i + 1).isdigit()
    if lexeme.bare in _LED and not lexeme.definite and _leader(view, i + 1):
        return Tail(i + 1)
    return Tail(i + 1 + (view.form(i + 2) in _ARMS)) if told else None


_LED = word_set("قوات ميليشيا ميليشيات مليشيا مليشيات كتائب عصابات")


def _leader(view: View, i: int) -> bool:
    """Tell whether one name stands at a word, of him whose forces they are: no adjective of a plural is masculine."""
    word, after, form = view.lexeme(i), view.lexeme(i + 1), view.form(i)
    ends = after is None or after.closed or after.clitic > 0 or not after.stem.isalpha() or after.stem.startswith("ب")
    plain = word is not None and not (word.head or word.nisba or word.closed or word.definite or i in view.atoms)
    return plain and ends and is_given(form) and not form.endswith("ه") and form not in _PURPOSES


# "Forces of peace": for that they are, not under a man of that name.
_PURPOSES = word_set("سلام أمن نصر جهاد كفاح دفاع حماية إسلام طوارئ ردع شرطة")


def _loyal(view: View, chunk: Chunk) -> Chunk:
    """Take in to whom forces are loyal, past his office: "the forces loyal to (for) the president N"."""
    j = chunk.last + 1
    if view.form(chunk.last) not in _LOYAL or not view.form(j).startswith("ل"):
        return chunk
    for k in range(j, j + _TITLES):
        part = name_chunk(view, k)
        if part is not None and (part.clitic > 0) == (k == j):
            chunk.last, chunk.parts = part.last, [*chunk.parts, part]
            chunk.words = (chunk.words[0], *view.words.forms[chunk.first + 1 : chunk.last + 1])
            break
        word = view.lexeme(k)
        if word is None or word.closed or not (word.definite or k == j):
            break
    return chunk


_LOYAL = word_set("الموالي الموالية الموالون الموالين المؤيدة المؤيدون المؤيدين المناهضة المناهضون المناهضين")
_TITLES = 4
# One of these that says something is a group, whatever it is called: "group X announced".
_GROUPS = frozenset({"جماعه", "تنظيم", "جبهه"})


def _organises(view: View, chunk: Chunk, reach: Tail) -> bool:
    """Tell whether a state or city stands right behind "organising": it is who does so."""
    part = reach.parts[0]
    lands = part.type in {EntityType.STATE, EntityType.PLACE} and chunk.first + 1 in view.atoms
    return chunk.head == "تنظيم" and lands and part.first == chunk.first + 1


def _political(view: View, chunk: Chunk) -> Chunk | None:
    """Forces that are not said to be armed, where they speak or are called on: "the Kurdish forces demanded"."""
    described = chunk.last > chunk.first
    if chunk.head in _GROUPS and chunk.last > chunk.first and said_by(view, chunk.first):
        return chunk
    if chunk.head == "جبهه" and view.guide.nouns.has("national_adjective", view.form(chunk.last)):
        # "The national salvation front" is a party.
        chunk.type, chunk.kind = EntityType.ORGANISATION, "PoliticalOrganization"
        return chunk
    if (
        chunk.head not in {"قوي", "جماعات"}
        or not described
        or not (said_by(view, chunk.first) or asked(view, chunk.first))
    ):
        return None
    chunk.type, chunk.kind = EntityType.ORGANISATION, "Organization"
    return chunk


def civil(view: View, i: int, lexeme: Lexeme, head: Head) -> Chunk | None:
    """Read groups that bear no arms and speak, before their verb or behind it: "human-rights groups said".

    Args:
        view: The text.
        i: Index of the head.
        lexeme: Its reading.
        head: What it heads.

    Returns:
        The group, or None where its adjective is not one of relation or nothing tells that it speaks.
    """
    kind = view.form(i + 1)
    if lexeme.bare not in _UNARMED or lexeme.definite or not kind.endswith("يه") or kind.startswith("ال"):
        return None
    last = i + 1 + (view.form(i + 2).endswith("يه") and not view.form(i + 2).startswith("ال"))
    verb = view.form(last + 1)
    says = verb in load_cues().forms and verb.endswith("ت")
    armed_too = kind in _FIGHTING or view.guide.nouns.has("armed_adjective", "ال" + kind)
    if armed_too or not (says or said_by(view, i)):
        return None
    chunk = headed(view, i, lexeme, head, Tail(last))
    chunk.type, chunk.kind = EntityType.ORGANISATION, "Organization"
    return chunk


_UNARMED = frozenset({"جماعات", "مجموعات", "قوي"})
_FIGHTING = word_set("عسكرية قتالية جهادية إرهابية أمنية انفصالية ميدانية انقلابية")


_PEOPLES = word_set(
    "الكردي الكردية الشيعي الشيعية السني السنية العلوي الدرزي التركماني المسيحي الإسلامي الإسلامية المتشدد المتشددة"
    " المتطرف المتطرفة الإرهابي الإرهابية الجهادي الجهادية التكفيري المسلح المسلحة المعارض المعارضة"
)


def of_its_people(named: Chunk, word: Lexeme) -> bool:
    """Tell whether an adjective only says whose or of what kind a known group is: "the popular mobilisation of Shia".

    Args:
        named: The name.
        word: The adjective behind it.

    Returns:
        Whether it names no other group.
    """
    return named.type is EntityType.ARMED_GROUP and word.definite and word.stem in _PEOPLES
