"""Names that share one head noun in the dual or plural: "the towns of X and Y", "the movements X and Y"."""

from kg.extract.mentions.chunk import Chunk
from kg.extract.mentions.guide import Lexeme
from kg.extract.mentions.names_found import name_chunk
from kg.extract.mentions.tails import BODIES, is_sign
from kg.extract.mentions.view import View
from kg.kinds import EntityType
from kg.lexicon.cues import load_cues
from kg.text.fold import fold_word

_PLACES = frozenset({EntityType.PLACE, EntityType.STATE})
# Heads in the dual, by the singular with which a table may know the name.
_DUAL = {
    fold_word(dual): fold_word(single)
    for dual, single in (
        *(("مدينتي", "مدينة"), ("مدينتا", "مدينة"), ("بلدتي", "بلدة"), ("بلدتا", "بلدة"), ("قريتي", "قرية")),
        *(("قريتا", "قرية"), ("محافظتي", "محافظة"), ("محافظتا", "محافظة"), ("ولايتي", "ولاية"), ("ولايتا", "ولاية")),
        *(("حيي", "حي"), ("مخيمي", "مخيم"), ("مخيما", "مخيم"), ("معبري", "معبر"), ("معبرا", "معبر"), ("ريفي", "ريف")),
        *(("مقاطعتي", "مقاطعة"), ("جزيرتي", "جزيرة"), ("منطقتي", "منطقة"), ("منطقتا", "منطقة")),
        *(("مستوطنتي", "مستوطنة"), ("حركتي", "حركة"), ("حركتا", "حركة"), ("حزبي", "حزب"), ("حزبا", "حزب")),
        *(("جماعتي", "جماعة"), ("جماعتا", "جماعة"), ("تنظيمي", "تنظيم"), ("تنظيما", "تنظيم"), ("قناتي", "قناة")),
        *(("مجلسي", "مجلس"), ("مجلسا", "مجلس")),
        *(("عشيرتي", "عشيرة"), ("عشيرتا", "عشيرة"), ("قبيلتي", "قبيلة"), ("قبيلتا", "قبيلة")),
        *(("عائلتي", "عائلة"), ("عائلتا", "عائلة")),
        *(("صحيفتي", "صحيفة"), ("صحيفتا", "صحيفة"), ("وكالتي", "وكالة"), ("شركتي", "شركة"), ("شركتا", "شركة")),
    )
}
_SEVERAL = frozenset(
    map(fold_word, ("مدن", "بلدات", "قرى", "محافظات", "ولايات", "أحياء", "مخيمات", "مناطق", "مقاطعات"))
)
_CITIES = frozenset({"مدينه", "بلده", "قريه"})
_OPENERS = frozenset({"تل", "دير", "كفر", "عين", "راس", "باب", "خان", "ام", "ابو", "بيت", "وادي", "بني", "سيدي"})
_KIN = frozenset(map(fold_word, ("عشيرة", "قبيلة", "عائلة")))
_OF_KIN = frozenset({"ال", "البو", "بني", "بنو", "اولاد", "ابو"})
_VERBAL = ("ي", "ت")
_SHORTEST = 3
_MOST = 8


def twins(view: View, i: int, lexeme: Lexeme) -> list[Chunk]:
    """Read the names behind a head noun in the dual, or behind a plural one of places.

    Args:
        view: The text.
        i: Index of the head.
        lexeme: Its reading.

    Returns:
        A chunk for each name; none where what stands behind the head may be no names.
    """
    single = _DUAL.get(lexeme.stem, "")
    if not single and lexeme.stem not in _SEVERAL:
        return []
    placed = not single or (head := view.guide.nouns.heads.get(single)) is None or head.kind == "site"
    found: list[Chunk] = []
    known, j = 0, i + 1
    while len(found) < (2 if single else _MOST):
        part = _known(view, j, bool(found), single, placed=placed)
        known += part is not None
        part = part or _unknown(view, j, bool(found), single, placed=placed)
        if part is None:
            break
        found.append(part)
        j = part.last + 1
    whole = len(found) == 2 if single else len(found) > 1 and known
    return found if whole else []


def _known(view: View, j: int, joined: bool, single: str, *, placed: bool) -> Chunk | None:
    """Read a name of the registry, with the head noun or without it."""
    part = name_chunk(view, j)
    if part is not None:
        fits = part.type in (_PLACES if placed else BODIES) and part.clitic == joined
        return part if fits and view.form(j).startswith("و" if joined else "") else None
    return None if placed or not single else _by_head(view, j, joined, single)


def _by_head(view: View, j: int, joined: bool, single: str) -> Chunk | None:
    """Read what the registry knows only with the head noun before it: "(the movement) Islamic Jihad"."""
    if joined and not view.form(j).startswith("و"):
        return None
    words: tuple[str, ...] = (view.form(j)[joined:],)
    for last in (j + 1, j):
        name = (*words, view.form(last)) if last > j else words
        called = view.guide.names.get(" ".join((single, *name)), ())
        bearers = [b.key for b in called if not b.post and (not b.context or b.context in view.about)]
        if len(set(bearers)) == 1:
            entry = view.guide.registry.entries[bearers[0]]
            return Chunk(
                first=j,
                last=last,
                clitic=int(joined),
                type=entry.type,
                kind=entry.kind,
                keys=(entry.key,),
                words=name,
                head=single,
                number="s",
            )
    return None


def _unknown(view: View, j: int, joined: bool, single: str, *, placed: bool) -> Chunk | None:
    """Read a name that no table knows, of one word or of two where the first opens a name."""
    form = view.form(j)
    if joined and not form.startswith("و"):
        return None
    word = view.guide.lexeme(form[1:]) if joined else view.lexeme(j)
    if single in _KIN:
        return _of_kin(view, j, joined)
    if word is None or is_sign(word.stem) or len(word.stem) < _SHORTEST or j in view.atoms:
        return None
    if word.closed or word.head or word.nisba or word.clitic or word.stem in load_cues().forms:
        return None
    if not single and joined and not word.definite and (word.stem.startswith(_VERBAL) or word.stem.endswith("ت")):
        return None
    if not placed and not word.definite:
        return None
    if not word.definite and view.guide.nouns.has("adjective", "ال" + word.stem):
        return None
    after = view.lexeme(j + 1)
    opened = word.stem in _OPENERS and after is not None and not (after.closed or after.clitic)
    last = j + opened
    return Chunk(
        first=j,
        last=last,
        clitic=int(joined),
        type=EntityType.PLACE if placed else EntityType.ORGANISATION,
        kind=("City" if single in _CITIES else "Place") if placed else "Organization",
        words=(word.stem, *view.words.forms[j + 1 : last + 1]),
        head=single,
        gender="f",
        number="s",
    )


def _of_kin(view: View, j: int, joined: bool) -> Chunk | None:
    """Read the name of a tribe or family, of one word or of two where the first says that it is of kin."""
    form = view.form(j)[joined:]
    opened = form in _OF_KIN
    last = j + opened
    name = view.lexeme(last)
    if name is None or is_sign(name.stem) or name.closed or not view.form(last).isalpha() or len(form) < 2:
        return None
    return Chunk(
        first=j,
        last=last,
        clitic=int(joined),
        type=EntityType.POPULATION,
        kind="PopulationGroup",
        words=(form, *view.words.forms[j + 1 : last + 1]),
        # By a head noun that both share they would be taken for one.
        head="",
        gender="f",
        number="s",
    )
