"""Whether an office phrase names somebody in particular, or is a deed, a calling or what somebody becomes."""

from kg.extract.mentions.behind_but import tells_behind_but
from kg.extract.mentions.chunk import Chunk
from kg.extract.mentions.found import Form
from kg.extract.mentions.guide import Lexeme
from kg.extract.mentions.office_links import LINKS
from kg.extract.mentions.office_meets import meets_somebody
from kg.extract.mentions.speech import asked, blamed, said_by, says_here, speaks
from kg.extract.mentions.told_by_deeds import done_by
from kg.extract.mentions.unnamed import past_somebody
from kg.extract.mentions.view import View
from kg.text.fold import word_set
from kg.text.names import is_given

# What hangs on an indefinite office; a dual in its place governs a noun instead: "the two members of the bureau".
_HANGING = ("في", "الي", "علي")

# "A new president": somebody who is to be found.
_SOME = frozenset({"جديد", "جديده", "اخر", "اخري", "مقبل", "موقت", "توافقي", "مستقل"})
# "The general prosecutor": of the whole country, named by his post alone.
_OF_ALL = frozenset({"مدعي", "نايب", "مفتي"})
_HEARERS = frozenset({"مراسل", "مراسله", "موفد", "موفده"})


def is_particular(view: View, chunk: Chunk, lexeme: Lexeme) -> bool:
    """Tell whether an office phrase names somebody: by a name, a complement, a state; or refers to somebody.

    Args:
        view: The text.
        chunk: The office with what stands behind it; whether it refers and whether it is weak are noted in it.
        lexeme: The reading of its head.

    Returns:
        Whether it does.
    """
    if chunk.number == "p":
        return False
    if chunk.name:
        return True
    # "The posts of the deputies of the president": nothing is told of him.
    deputies = view.form(chunk.first - 1) in _DEPUTIES
    if (
        deputies
        or _speaking(view, chunk)
        or _deed(view, chunk, lexeme)
        or _as_one(view, chunk, lexeme)
        or _further(view, chunk)
    ):
        return False
    if not lexeme.definite and chunk.last == chunk.first and _somebody(view, chunk):
        chunk.form = Form.DESCRIPTION
        return True
    if not lexeme.definite and (view.form(chunk.first + 1) in _SOME or lexeme.bare == "رهينه"):
        return False
    if lexeme.definite:
        linked = any(word in LINKS for word in chunk.office)
        telling = bool(chunk.state or chunk.body or chunk.posts or chunk.parts or linked)
        envoy = chunk.last > chunk.first and view.guide.nouns.has("envoy", lexeme.bare)
        alone = lexeme.bare in _OF_ALL and view.form(chunk.first + 1) == "العام"
        chunk.reference = not (telling or envoy or alone)
        return True
    if may_be_described(view, chunk, lexeme) and not (chunk.posts or chunk.parts or chunk.body or chunk.state):
        chunk.form = Form.DESCRIPTION
        asked = view.form(chunk.first)[: chunk.clitic].endswith("ل")
        chunk.weak = not (asked or speaks(view, chunk.first, chunk.last) or chunk.posts or chunk.body)
        return chunk.last > chunk.first
    if chunk.posts or chunk.parts or chunk.body or chunk.state:
        # Whoever only hears it for his paper is nobody in particular: "told the correspondent of X".
        chunk.weak = lexeme.bare in _HEARERS and view.form(chunk.first)[: chunk.clitic].endswith("ل")
        return chunk.last > chunk.first
    if not _ends_definite(view, chunk):
        return False
    told = speaks(view, chunk.first, chunk.last) or meets_somebody(view, chunk) or _known_by_deed(view, chunk)
    chunk.weak = not told
    return True


_DEPUTIES = word_set("نواب ونواب لنواب بنواب نائبا نائبي")


def _known_by_deed(view: View, chunk: Chunk) -> bool:
    """Tell whether what an office-holder said or did is told of; with a name in it the phrase is no bare office."""
    if view.form(chunk.last + 1).startswith("وال"):
        # Another field may follow.
        return False
    return done_by(view, chunk.first) and not any(map(is_given, view.words.forms[chunk.first + 1 : chunk.last + 1]))


def _somebody(view: View, chunk: Chunk) -> bool:
    """Tell whether a calling without more words is who speaks: "an official said that".

    Where another stands behind it ("another official") it is taken in.
    """
    i = chunk.first
    if chunk.clitic or not says_here(view, i) or blamed(view, i) or asked(view, i):
        return False
    last = i if tells_behind_but(view, i) else past_somebody(view, i)
    if last > i:
        chunk.last, chunk.office = last, (*chunk.office, view.form(last))
    return last >= i


def _deed(view: View, chunk: Chunk, lexeme: Lexeme) -> bool:
    """Tell whether a word is a deed and no woman in office: "assistance to X", but "the assistant of the minister"."""
    following = view.lexeme(chunk.first + 1)
    over = following is not None and following.head is not None and following.head.kind == "office"
    return view.guide.nouns.has("deed_too", lexeme.bare) and not over


def _further(view: View, chunk: Chunk) -> bool:
    """Tell whether an office is joined to "the adviser" before it: both are one person's, whom another word names."""
    return chunk.clitic > 0 and view.form(chunk.first - 1) == "المستشار"


def _speaking(view: View, chunk: Chunk) -> bool:
    """Tell whether a word for a spokesman tells here what somebody does: "he said, speaking before the council"."""
    return view.form(chunk.first) in _SPEAKING and view.form(chunk.first + 1) in _BEFORE_WHOM


_SPEAKING, _BEFORE_WHOM = word_set("متحدثا متحدثة"), word_set("أمام إلى عن خلال في عبر")


def _as_one(view: View, chunk: Chunk, lexeme: Lexeme) -> bool:
    """Tell whether somebody is told to become or be an office-holder: "was elected a member of", "president of"."""
    accusative = not lexeme.definite and view.form(chunk.first).endswith(lexeme.bare + "ا")
    if not lexeme.definite and not chunk.clitic and view.form(chunk.first - 1) in _BEFORE_MERE_OFFICES:
        return not _appoints(view, chunk)
    if accusative and view.form(chunk.first + 1).startswith("ل"):
        # "A president of (for) the council": what he is, not who.
        return not says_here(view, chunk.first)
    served = view.lexeme(chunk.first + 1)
    if accusative and served and served.clitic and served.head and served.head.kind == "office":
        return True
    before = view.lexeme(chunk.first - 1) if chunk.first and chunk.clitic else None
    if before and before.head and before.head.kind == "office" and not (before.definite or before.clitic):
        # "Made deputy of (for) the president": the office that somebody is to serve.
        return view.form(chunk.first - 1).endswith("ا") and view.form(chunk.first).startswith("ل")
    hangs = accusative and view.form(chunk.first + 1).startswith(_HANGING)
    return hangs and not tells_behind_but(view, chunk.first)


# "In his capacity as", "was appointed", "every", "the second highest": an office is told of, and nobody who holds it.
_BEFORE_MERE_OFFICES = word_set(
    "بصفته بصفتها بوصفه بوصفها باعتباره باعتبارها كونه كونها عين عينت وعين وعينت عينه عينها انتخب انتخبت انتخبه نصب"
    " تعيينه تعيينها انتخابه انتخابها تنصيبه أصبح أصبحت ليصبح لتصبح يصبح كل أي أعلى بمنصب منصب"
)


def _appoints(view: View, chunk: Chunk) -> bool:
    """Tell whether a definite office is who appoints or is appointed: "the head of X appointed a manager"."""
    made = view.lexeme(chunk.last + 1)
    office = made is not None and made.head is not None and made.head.kind == "office" and not made.clitic
    return office and view.form(chunk.last + 1).endswith("ا") and _ends_definite(view, chunk)


def _ends_definite(view: View, chunk: Chunk) -> bool:
    return any(view.lexemes[k].definite for k in range(chunk.first + 1, chunk.last + 1))


def may_be_described(view: View, chunk: Chunk, lexeme: Lexeme) -> bool:
    """Tell whether a calling names somebody without article or complement: "a Turkish expert", "said a commander".

    Args:
        view: The text.
        chunk: The office.
        lexeme: The reading of its head.

    Returns:
        Whether it may do without.
    """
    said = said_by(view, chunk.first) or tells_behind_but(view, chunk.first)
    return said or view.guide.nouns.has("described", lexeme.bare)
