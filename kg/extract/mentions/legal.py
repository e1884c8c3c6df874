"""Legal texts and processes: resolutions by number, texts and talks named by a place, a party or an adjective."""

from kg.extract.mentions.chunk import Chunk
from kg.extract.mentions.found import Form
from kg.extract.mentions.guide import Lexeme
from kg.extract.mentions.names_found import OPENING, name_chunk
from kg.extract.mentions.offices import office
from kg.extract.mentions.quoted_bodies import named_until
from kg.extract.mentions.tails import tail
from kg.extract.mentions.view import View
from kg.extract.mentions.votes import VOTES, on_its_matter, vote_reach
from kg.kinds import EntityType
from kg.text.fold import word_set

_MOST_NUMBERS = 8
_MOST_BETWEEN = 8
# What may stand between "resolution" and its number.
_SECURITY = frozenset({"مجلس", "الامن", "الاممي", "الدولي", "الامميه", "الدوليه"})
_BETWEEN = _SECURITY | {
    *("رقم", "ذي", "ذا", "ذو", "الرقم", "ذات", "الارقام", "ارقام", "رقمي", "الامم", "المتحده", "الجمعيه", "العامه"),
    *("(", "الاخير", "الشهير", "الاخيره", "الاخيرين"),
}
_ORDINALS = frozenset({
    "الاول",
    "الثاني",
    "الثالث",
    "الرابع",
    "الخامس",
    "السادس",
    "السابع",
    "الثامن",
    "التاسع",
    "العاشر",
})
# Processes and texts that any word may follow; others need a name or two adjectives.
_STRONG = frozenset({"موتمر", "مبادره", "معاهده", "اتفاقيه", "ميثاق", "مقررات"})
# Texts that the matter they settle names: "the truce agreement", "the electoral law".
_SETTLED = frozenset({"اتفاق", "اتفاقيه", "معاهده", "ميثاق", "قانون", "بروتوكول", "وثيقه", "مقررات"})
_TOLD = frozenset({"اتفاق", "اتفاقيه", "معاهده", "ميثاق", "هدنه", "اعلان", "بروتوكول"})
# Adjectives that tell by themselves which text or talks are meant.
_BY_ONE = {
    "بيان": frozenset({"الختامي", "المشترك"}),
    "حوار": frozenset({"الاستراتيجي"}),
    "قمه": frozenset({"العربيه", "الخليجيه", "الاسلاميه", "الافريقيه", "الاوروبيه", "المغاربيه", "العالميه"}),
    "قانون": frozenset({"الاساسي", "العضوي"}),
}
# A state has one, and of another that is to come a text tells by any adjective.
_CONSTITUTION, _IN_FORCE = "دستور", word_set("الحالي النافذ القائم الساري المعمول المذكور")
_ENACTED = frozenset({"قانون", "مرسوم"})
_NUMBER = frozenset({"رقم", "عدد"})
_OF_YEAR = frozenset({"لعام", "لسنه", "سنه", "عام"})
_ROADMAP = (frozenset({"خارطه", "خريطه"}), "الطريق")


def resolutions(view: View, i: int, lexeme: Lexeme) -> list[Chunk]:
    """Read the numbers after "resolution" or "resolutions", each as one legal text.

    Args:
        view: The text.
        i: Index of the word "resolution".
        lexeme: Its reading.

    Returns:
        A chunk for each number; empty when none follows.
    """
    nouns = view.guide.nouns
    if not (nouns.has("resolution", lexeme.stem) or nouns.has("resolution", lexeme.bare)):
        return []
    j, security = i + 1, False
    while j < i + _MOST_BETWEEN and (form := view.form(j)) and not form.isdigit():
        if form not in _BETWEEN:
            return []
        security = security or form in _SECURITY
        j += 1
    found: list[Chunk] = []
    while view.form(j).isdigit() and len(found) < _MOST_NUMBERS:
        if len(view.form(j)) < 2:
            break
        if (past := _past_year(view, j)) > j and found:
            j = past
            continue
        found.append(_resolution(view, j, security=security or len(view.form(j)) == 4))
        j += 1
        if view.form(j) == "/" and view.form(j + 1).isdigit():
            j += 2
        while view.form(j) in {"و", "،", ",", ")", "(", "رقم"} and j < len(view.words):
            j += 1
        if not view.form(j).isdigit() and view.form(j)[:1] == "و" and view.form(j)[1:].isdigit():
            break
    return found


_BEHIND_YEAR = frozenset({")", "،", "و"})


def _past_year(view: View, j: int) -> int:
    """Return the word behind the year of a resolution, in brackets behind its number, or the word itself."""
    form = view.form(j)
    if view.form(j - 1) == "(" and len(form) == len("1945") and form.startswith(("19", "20")):
        j += 1
        while view.form(j) in _BEHIND_YEAR:
            j += 1
    return j


def _resolution(view: View, j: int, *, security: bool) -> Chunk:
    number = view.form(j)
    key = f"instrument/unsc-resolution-{number}"
    known = view.guide.entry(key)
    return Chunk(
        first=j,
        last=j,
        type=EntityType.LEGAL_TEXT,
        kind="Resolution" if security else "LegalInstrument",
        keys=(key,) if known else (),
        words=("قرار", number),
        head="قرار",
        gender="m",
        number="s",
    )


def text_or_process(view: View, i: int, lexeme: Lexeme) -> Chunk | None:
    """Read a legal text or a process whose head noun stands at a word.

    Args:
        view: The text.
        i: Index of the word.
        lexeme: Its reading, with a head.

    Returns:
        The chunk, or None when nothing is named in particular.
    """
    head = lexeme.head
    if head is None or head.kind not in {"text", "process"}:
        return None
    if view.guide.nouns.has("resolution", lexeme.bare):
        return _of_a_council(view, i, lexeme)
    reach = tail(view, i + 1, definite=lexeme.definite, purpose=False)
    if lexeme.bare in VOTES:
        reach = vote_reach(view, i, lexeme, reach)
    legal = head.kind == "text"
    chunk = Chunk(
        first=i,
        last=reach.last if reach else i,
        clitic=lexeme.clitic,
        type=EntityType.LEGAL_TEXT if legal else EntityType.PROCESS,
        kind="LegalInstrument" if legal else "PoliticalProcess",
        form=Form.NAME,
        head=lexeme.bare,
        state=reach.states[0] if reach and len(reach.states) == 1 else "",
        gender=head.gender,
        number=head.number,
    )
    if legal and (_numbered(view, chunk) or (lexeme.definite and on_its_matter(view, chunk))):
        pass
    elif lexeme.definite:
        if reach is None or reach.adjectives == 0 or (lexeme.bare == _CONSTITUTION and view.form(i + 1) in _IN_FORCE):
            chunk.reference, chunk.form, chunk.last = (
                True,
                Form.NOMINAL,
                i if lexeme.bare == _CONSTITUTION else chunk.last,
            )
        elif reach.adjectives < 2 and not reach.states and not _told_by_one(view, i + 1, lexeme):
            return None
    elif not ((lexeme.bare in VOTES and reach) or _called(view, chunk) or _named(view, i, chunk, lexeme)):
        return None
    chunk.parts = [*chunk.parts, *_states(view, chunk)]
    chunk.words = (lexeme.bare, *view.words.forms[i + 1 : chunk.last + 1])
    return chunk


def _of_a_council(view: View, i: int, lexeme: Lexeme) -> Chunk | None:
    """Read the resolutions of a body on a matter, without number: "the relevant resolutions of the council"."""
    part = name_chunk(view, i + 1) if lexeme.bare == "قرارات" else None
    if part is None or part.clitic or part.type is not EntityType.ORGANISATION:
        return None
    if view.words.forms[part.last + 1 : part.last + 3] != _RELEVANT:
        # "The resolutions of X" are any of them.
        return None
    return Chunk(
        first=i,
        last=part.last + 2,
        clitic=lexeme.clitic,
        type=EntityType.LEGAL_TEXT,
        kind="LegalInstrument",
        form=Form.NAME,
        words=(lexeme.bare, *part.words),
        head=lexeme.bare,
        gender="f",
        number="s",
        parts=[part],
    )


_RELEVANT = ("ذات", "الصله")


def _numbered(view: View, chunk: Chunk) -> bool:
    """Take in the number, and the year, of a law or decree: "legislative decree no. 7 of the year 1999"."""
    j = chunk.last + 1
    if chunk.head not in _ENACTED or view.form(j) not in _NUMBER or not view.form(j + 1).isdigit():
        return False
    chunk.last = j + 1
    if view.form(j + 2) in _OF_YEAR and view.form(j + 3).isdigit():
        chunk.last = j + 3
    return True


def _told_by_one(view: View, j: int, lexeme: Lexeme) -> bool:
    """Tell whether one adjective is enough: "the nuclear agreement", not "the new agreement"."""
    if view.form(j) in _BY_ONE.get(lexeme.bare, ()) or lexeme.bare == _CONSTITUTION:
        return True
    return (
        lexeme.bare in _TOLD
        and view.form(j).endswith(("ي", "يه"))
        and not view.guide.nouns.has("modifier", view.form(j))
    )


def _states(view: View, chunk: Chunk) -> list[Chunk]:
    """Find the states whose adjectives stand in the name: the parties to a text or to talks."""
    found = []
    for j in range(chunk.first + 1, chunk.last + 1):
        word = view.lexemes[j]
        if word.nisba and word.definite and not any(part.first <= j <= part.last for part in chunk.parts):
            found.append(
                Chunk(
                    first=j,
                    last=j,
                    clitic=word.clitic,
                    type=EntityType.STATE,
                    kind="State",
                    form=Form.NISBA,
                    keys=(word.state,),
                    words=(word.stem,),
                    state=word.state,
                )
            )
    return found


def _named(view: View, i: int, chunk: Chunk, lexeme: Lexeme) -> bool:
    """Tell whether an indefinite head is named by what follows: a place, another text or process, perhaps numbered."""
    j = i + 1
    part = name_chunk(view, j)
    inner = view.lexeme(j)
    if part and part.clitic == 0 and part.type in {EntityType.PLACE, EntityType.PROCESS} and part.kind != "Country":
        chunk.last = part.last
        if chunk.type is EntityType.PROCESS:
            chunk.parts = [part]
        else:
            _on_its_matter(view, chunk)
    elif inner and not inner.definite and view.guide.nouns.has("adjectival", inner.bare):
        # "A press conference": whatever stands behind the adjective is of the sentence.
        return False
    elif inner and inner.head and inner.head.kind == "office" and (holder := office(view, j, inner)):
        chunk.last, chunk.parts = holder.last, [holder]
        return lexeme.bare in _STRONG
    elif inner and inner.head and inner.clitic == 0 and inner.head.kind in {"text", "process"}:
        nested = text_or_process(view, j, inner)
        if nested is None or nested.reference:
            # "The agreement of the ceasefire", "the electoral law".
            return inner.definite and (lexeme.bare == "اتفاق" or (lexeme.bare in _SETTLED and inner.bare in VOTES))
        chunk.last, chunk.parts = nested.last, [nested]
    else:
        if lexeme.bare in _ROADMAP[0]:
            return view.form(j) == _ROADMAP[1]
        if chunk.type is EntityType.LEGAL_TEXT and view.lexeme(chunk.last) and view.lexemes[chunk.last].definite:
            return lexeme.bare in _SETTLED and not chunk.parts
        return lexeme.bare in _STRONG and chunk.last > i
    while view.form(chunk.last + 1) in _ORDINALS or view.form(chunk.last + 1) in {"1", "2", "3"}:
        chunk.last += 1
    return True


def _on_its_matter(view: View, chunk: Chunk) -> None:
    """Take in what a treaty is on, and its year: "the Vienna Convention on consular relations of the year 1963"."""
    j = chunk.last + 1
    if chunk.head in _TREATIES and view.form(j).startswith("لل") and (word := view.lexeme(j + 1)) and word.definite:
        chunk.last = j + 1 if not word.clitic else j
    if view.form(chunk.last + 1) in _OF_YEAR and view.form(chunk.last + 2).isdigit():
        chunk.last += 2


_TREATIES = frozenset({"اتفاقيه", "معاهده"})
# What has its name in quotation marks or brackets behind it: the conference "Riyadh 2".
_CALLED = word_set("مؤتمر قمة منتدى ملتقى محادثات مفاوضات مشاورات مبادرة بيان إعلان اتفاق وثيقة ميثاق")


def _called(view: View, chunk: Chunk) -> bool:
    """Take in the name in quotation marks or brackets behind a head, with the sign that closes them."""
    j = chunk.first + 1
    if chunk.head not in _CALLED or view.form(j) not in OPENING or view.form(j) == "/":
        return False
    last = named_until(view, j + 1)
    if last > j:
        chunk.last = last + 1
    return last > j
