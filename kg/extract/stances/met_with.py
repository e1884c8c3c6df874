"""Read whose view something met with: "the plan met with a refusal of X", "the decision aroused the anger of Y"."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import MAY, NEGATIONS, RELATIVES, STOPS, THAT
from kg.extract.mentions.found import NounPhrase
from kg.extract.stances.bounds import Clause
from kg.extract.stances.positions import Position
from kg.extract.stances.relays import HOLDERS
from kg.extract.stances.walk import Frame
from kg.lexicon.cues import CueTable
from kg.text.fold import fold_word, with_and, word_set
from kg.text.sentences import Stretch
from kg.text.words import COMMAS

#: Verbs by which something is told to meet with what others think of it.
MET = with_and(
    "قوبل قوبلت يقابل لقي لقيت يلقى لاقى لاقت يلاقي تلاقي حظي حظيت يحظى تحظى واجه واجهت يواجه تواجه أثار أثارت يثير"
    " تثير اصطدم اصطدمت يصطدم تصطدم جوبه جوبهت"
)
_VIEWS = {
    form: fold_word(noun)
    for noun, forms in {
        "رفض": "رفض رفضا",
        "معارضة": "معارضة",
        "اعتراض": "اعتراض اعتراضا اعتراضات",
        "تحفظ": "تحفظ تحفظا تحفظات",
        "ترحيب": "ترحيب ترحيبا",
        "إشادة": "إشادة إشادات",
        "استحسان": "استحسان استحسانا",
        "تأييد": "تأييد تأييدا",
        "دعم": "دعم دعما",
        "مساندة": "مساندة",
        "موافقة": "موافقة",
        "تنديد": "تنديد تنديدا",
        "إدانة": "إدانة إدانات",
        "استنكار": "استنكار استنكارا",
        "استهجان": "استهجان استهجانا",
        "انتقاد": "انتقاد انتقادا انتقادات",
        "احتجاج": "احتجاج احتجاجا احتجاجات",
        "استياء": "استياء غضب سخط",
        "استغراب": "استغراب",
        "تخوف": "قلق مخاوف تخوف تخوفات",
    }.items()
    for form in word_set(forms)
}
_VIEWS |= {letter + form: noun for form, noun in _VIEWS.items() for letter in "بل"}
_SORTS = word_set("واسع واسعا شديد شديدا كبير كبيرا قاطع قاطعا حاد حادا رسمي رسميا عارم عارما تام تاما")
_FEAR = fold_word("تخوف")
_FROM = frozenset(["من", "لدي"])
_PART = word_set("قبل جانب طرف")
_FARTHEST, _FEW = 12, 2
_OPENING = COMMAS | word_set("قد وقد كما لكن ولكن غير أن إذ وإذ")


def met_with(layout: Layout, table: CueTable, i: int, sentence: Stretch) -> Clause | None:
    """Read what something met with as the view of whoever it is told to be of.

    Args:
        layout: The release.
        table: The cue words.
        i: Index of the verb.
        sentence: The sentence.

    Returns:
        The clause, whose content stands before the noun of the view; None where whose it is is not told.
    """
    if layout.forms[i] not in MET or layout.form(i - 1) in _TELLS_NO_VIEW:
        return None
    if layout.form(i - 1) in MAY and layout.forms[i].startswith(("ي", "ت")):
        return None
    at = _view(layout, i, sentence)
    who = _whose(layout, at) if at > 0 else None
    if who is None or layout.found.entity(who.entity).type not in HOLDERS or not _ends(layout, who.last + 1, sentence):
        return None
    first, stop = (i + 1, at) if at > i + 1 else (sentence.first, i - (layout.form(i - 1) == "قد"))
    opens = i <= sentence.first or layout.form(i - 1) in _OPENING
    if (at > i + 1 and not opens) or not _is_matter(layout, first, stop):
        return None
    skip = int(at == i + 1 and layout.form(first).startswith("وال"))
    cue = table.masdars[_VIEWS[layout.form(at)]][0]
    frame = Frame(at=at, form=cue, subject=(who,), content=first, skip=skip, how="0", whole=True)
    return Clause(frame=frame, position=Position(start=stop), stop=sentence.stop, before=True)


_TELLS_NO_VIEW = NEGATIONS | RELATIVES | THAT


def _view(layout: Layout, i: int, sentence: Stretch) -> int:
    """Return the place of the noun of a view that something meets with, or -1."""
    for k in range(i + 1, min(sentence.stop, i + _FARTHEST)):
        if layout.forms[k] in STOPS or layout.forms[k] in THAT:
            break
        if layout.form(k) in _VIEWS:
            return k
    return -1


def _whose(layout: Layout, at: int) -> NounPhrase | None:
    """Return whose view a noun tells of: right behind it, or by "from", past what sort of view it is."""
    who = layout.phrase(at + 1)
    if who is not None:
        return who if layout.bare(who) else None
    j = at + 1
    while j <= at + _FEW and (layout.form(j) in _SORTS or layout.form(j).endswith("ه")):
        j += 1
    if layout.form(j) not in _FROM:
        return None
    part = layout.form(j + 1) in _PART
    if layout.form(j) == "من" and not part and _VIEWS[layout.form(at)] == _FEAR:
        # "Fears of X" are others'.
        return None
    who = layout.phrase(j + 1 + part)
    return who if who is not None and layout.bare(who) else None


def _ends(layout: Layout, i: int, sentence: Stretch) -> bool:
    """Tell whether nothing follows whose view it is that could be what it is about."""
    return i >= sentence.stop or layout.forms[i] in STOPS or layout.forms[i] in COMMAS


def _is_matter(layout: Layout, first: int, stop: int) -> bool:
    """Tell whether a matter stands at a place, and no actor alone, of which nobody says anything meanwhile."""
    words = layout.forms[first:stop]
    if not words or not (STOPS | THAT | COMMAS).isdisjoint(words):
        return False
    actor = layout.phrase(first)
    return actor is None or actor.last + 1 < stop
