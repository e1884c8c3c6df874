"""Read what people take to the streets for or against: "hundreds marched to demand", "raised slogans rejecting it"."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import STOPS, WAS, definite, letters
from kg.extract.mentions.found import NounPhrase, Number
from kg.extract.mentions.marching import DEMONSTRATES, IN_ANGER, RAISES, SLOGANS
from kg.extract.stances.agents import past_opening
from kg.extract.stances.amounts import actor_past_amount
from kg.extract.stances.bounds import Clause
from kg.extract.stances.frames import match
from kg.extract.stances.heads import head_at
from kg.extract.stances.memory import agree, named
from kg.extract.stances.positions import Position
from kg.extract.stances.walk import Frame
from kg.kinds import Act
from kg.lexicon.conjugate import Shape, told_of
from kg.lexicon.cues import CueForm, CueTable
from kg.text.fold import word_set
from kg.text.sentences import Stretch
from kg.text.words import COMMAS

# The verbal noun in each word for a cause, and what stands between it and the cause itself.
_NOUNS = {
    "للمطالبه": ("مطالبه", "ب"),
    "للتنديد": ("تنديد", "ب"),
    "تنديدا": ("تنديد", "ب"),
    "للاحتجاج": ("احتجاج", "علي"),
    "احتجاجا": ("احتجاج", "علي"),
    "استنكارا": ("استنكار", "ل"),
    "رفضا": ("رفض", "ل"),
    "تضامنا": ("تضامن", "مع"),
    "للتضامن": ("تضامن", "مع"),
    "للدعوه": ("دعوه", "الي"),
    "للتعبير": ("تعبير", "عن"),
    "تعبيرا": ("تعبير", "عن"),
    "دعما": ("دعم", "ل"),
    "تاييدا": ("تاييد", "ل"),
    "شجبا": ("شجب", "ل"),
    "ضد": ("رفض", "0"),
}
# "And in protest at", "and to denounce": behind another cause.
FURTHER_CAUSES = {"و" + form: noun for form, noun in _NOUNS.items() if form != "ضد"} | {
    "وا" + form[1:]: noun for form, noun in _NOUNS.items() if form.startswith("لل")
}
_PROTESTS = word_set("احتجاج احتجاجات مظاهرة مظاهرات تظاهرة تظاهرات مسيرة مسيرات وقفة وقفات اعتصام إضراب")
_MARCHED = ("تظاهر", "احتج", "يتظاهر", "تتظاهر", "يحتج", "تحتج")
# "Detained" begins like "protested".
_DETAINED = ("احتجز", "احتجاز", "يحتجز", "تحتجز")
_NEAR = 5


def protest(layout: Layout, table: CueTable, i: int, sentence: Stretch, found: list[Clause]) -> Clause | None:
    """Read a cause, or a participle, as what those hold who demonstrate for it.

    Args:
        layout: The release.
        table: The cue words.
        i: Index of the word.
        sentence: The sentence.
        found: The clauses of the sentence before it.

    Returns:
        The clause; None where the sentence does not begin with a demonstration and an actor who holds it.
    """
    form = layout.forms[i]
    if form == "ضد" and not _in_protest(layout, max(sentence.first, i - _FAR), i):
        return None
    if found and _on_slogans(layout, i):
        return _raising(layout, table, i, sentence, found[-1])
    noun, how = (FURTHER_CAUSES if found else _NOUNS).get(form, ("", ""))
    as_they_do = not noun and (form.removeprefix("و") in IN_ANGER or _on_slogans(layout, i))
    further = not noun and _on_further(layout, i, found)
    readings = table.masdars.get(noun, ()) if noun else table.forms.get(form, ()) if as_they_do or further else ()
    if not readings or (found and not (further or _is_cause(found[-1]))) or (not found and form in FURTHER_CAUSES):
        return None
    deeds = DEMONSTRATES | _DEEDS if noun and form.removeprefix("و").endswith("ا") else DEMONSTRATES
    if (who := _demonstrators(layout, sentence, i, deeds)) is None:
        return None
    for cue in readings:
        if cue.inflected.pronoun or not (noun or _as_they_do(layout, cue, who, i, found)):
            continue
        frame = _against(layout, i, cue, who) or match(layout, i, cue, sentence.stop, (who,))
        if frame is not None and (not noun or (frame.how in (how, "0") and not _of_nothing(layout, noun, frame))):
            return Clause(frame=frame, position=Position(start=i), stop=_end(layout, frame.content, sentence.stop))
    return None


def _of_nothing(layout: Layout, noun: str, frame: Frame) -> bool:
    """Tell whether nothing of one's own is expressed: "a course for the expression of opinion"."""
    alone = noun == "تعبير" and definite(layout.form(frame.content))
    return alone and head_at(layout, frame.content, len(layout.forms)) is None


def _raising(layout: Layout, table: CueTable, i: int, sentence: Stretch, before: Clause) -> Clause | None:
    """Read what slogans say that whoever just spoke raises as well: "demanded X, raising slogans that denounce Y"."""
    at = next((k for k in range(i - 1, max(before.frame.content, i - _RAISED), -1) if layout.forms[k] in _HOLDING), -1)
    who = before.frame.subject
    # Those who "he said that" others did so are others.
    if at < 0 or len(who) != 1 or before.frame.how == "ان" or who[0].number is not Number.PLURAL:
        return None
    for cue in table.forms.get(layout.forms[i], ()):
        frame = match(layout, i, cue, sentence.stop, who)
        if frame is not None and cue.inflected.shape is Shape.IMPERFECT:
            return Clause(frame=frame, position=Position(start=at), stop=sentence.stop)
    return None


_HOLDING, _RAISED = word_set("رافعين رافعون رافعات مرددين مرددون مرددات هاتفين هاتفون حاملين حاملات"), 10


def _in_protest(layout: Layout, first: int, stop: int) -> bool:
    """Tell whether a demonstration is told between two places: "marched", "took part in a protest"."""
    return any(form in _PROTESTS or _marched(form.removeprefix("و")) for form in layout.forms[first:stop])


def _marched(verb: str) -> bool:
    return verb.startswith(_MARCHED) and not verb.startswith(_DETAINED)


def _end(layout: Layout, content: int, stop: int) -> int:
    """Return where a cause ends: at a comma behind which "and" with no article goes on to tell what others do."""
    for k in range(content + 1, stop - 1):
        after = layout.form(k + 1)
        if layout.forms[k] in COMMAS and after.startswith("و") and not after.startswith(("وال", "ول", "وب")):
            return k
    return stop


def _is_cause(clause: Clause) -> bool:
    """Tell whether a clause before tells what is demonstrated for, so that another cause may follow."""
    return clause.frame.form.inflected.shape in (Shape.MASDAR, Shape.PARTICIPLE)


def _on_further(layout: Layout, i: int, found: list[Clause]) -> bool:
    """Tell whether a verb goes on with what slogans say: "slogans that denounce X and call for"."""
    return bool(found) and layout.form(i).startswith("وت") and _on_slogans(layout, found[-1].frame.at)


def _as_they_do(layout: Layout, cue: CueForm, who: NounPhrase, i: int, found: list[Clause]) -> bool:
    """Tell whether a participle is of those who demonstrate, or of the slogans that they raise."""
    inflected = cue.inflected
    if inflected.shape is Shape.IMPERFECT:
        return _on_further(layout, i, found) or (_on_slogans(layout, i) and _raised(layout, i))
    if inflected.shape is not Shape.PARTICIPLE:
        return False
    feminine = inflected.gender == "f" and inflected.number == "s"
    if feminine and not cue.conjunction and not SLOGANS.isdisjoint(layout.forms[i - _NEAR : i]):
        return _raised(layout, i)
    return bool(found and cue.conjunction == "و" and feminine) or agree(inflected, named(layout.found, (who,)))


def _raised(layout: Layout, i: int) -> bool:
    """Tell whether slogans before a place are raised by those told of: "who marched and raised", "the front raised".

    Slogans that "demonstrators who shouted" them raised before the police, or amid which somebody left, are others'.
    """
    at = next((k for k in range(max(1, i - _NEAR), i) if layout.forms[k] in SLOGANS), 0)
    subject = layout.ends_at.get(at - 1)
    verb = at - 1
    if subject is not None:
        verb = next((k for k in range(subject.first - 1, max(-1, subject.first - _NEAR), -1) if _raises(layout, k)), -1)
        whose = layout.phrase(verb + 1) or actor_past_amount(layout, verb + 1)
        if verb < 0 or whose is not subject:
            return False
    before = layout.form(verb - 1)
    goes_on = layout.form(verb).startswith("و") or before in COMMAS | _WHILE | STOPS or not before
    return at > 0 and _raises(layout, verb) and (subject is not None or goes_on)


def _on_slogans(layout: Layout, i: int) -> bool:
    """Tell whether a verb in the present tells what slogans right before it say: "slogans that call for", "reject"."""
    if not layout.form(i).startswith("ت"):
        return False
    before = layout.form(i - 1)
    return before in SLOGANS or before.removeprefix("ال") in _WRITTEN_ON


def _raises(layout: Layout, k: int) -> bool:
    """Tell whether a word says that somebody raises something."""
    return layout.form(k).removeprefix("و") in RAISES


def _against(layout: Layout, i: int, cue: CueForm, who: NounPhrase) -> Frame | None:
    """Read "in rejection of X", "rejecting X", of which the noun bears "to"."""
    form = layout.form(i + 1)
    if layout.form(i) == "ضد":
        return Frame(at=i, form=cue, subject=(who,), content=i + 1, how="0")
    if cue.verb.act not in (Act.REJECT, Act.CONDEMN, Act.SUPPORT) or not form.startswith("ل") or "ل" in cue.verb.takes:
        return None
    return Frame(at=i, form=cue, subject=(who,), content=i + 1, skip=letters(form), how="ل")


def _demonstrators(layout: Layout, sentence: Stretch, stop: int, deeds: frozenset[str]) -> NounPhrase | None:
    """Return the subject of the deed told of before a place, with which its sentence or a clause opens.

    What others do in between, "those who went out", and a clause behind "after" leave it open whose cause it is.
    """
    first = past_opening(layout, sentence)
    for k in range(stop - 1, max(first, stop - _FAR) - 1, -1):
        verb, before = layout.forms[k].removeprefix("و"), layout.form(k - 1)
        raises = verb in RAISES and not SLOGANS.isdisjoint(layout.forms[k:stop])
        opens = k == first or before in COMMAS or before in _WHILE
        if deeds is not DEMONSTRATES and not opens and (verb in deeds or verb in _WHO | WAS or verb.endswith("وا")):
            return None
        if not (verb in deeds or raises) or not opens:
            continue
        phrase = layout.phrase(k + 1) or actor_past_amount(layout, k + 1)
        return phrase if phrase is not None and layout.bare(phrase) else None
    return None


# "Banners on which slogans were written", "hostile slogans".
_WRITTEN_ON = word_set("عبارات كلمات مناهضة معادية")
_WHO = word_set("الذي التي الذين اللذين اللتين")
# What is done in protest at something, or out of solidarity, by those who do not march.
_DONE = (
    *(("انسحب", "ينسحب"), ("استقال", "يستقيل"), ("استدعى", "يستدعي"), ("سحب", "يسحب"), ("قاطع", "يقاطع")),
    *(("أضرب", ""), ("أغلق", "يغلق"), ("علق", "يعلق"), ("قطع", "يقطع"), ("غادر", "يغادر"), ("خاض", "يخوض")),
    *(("واصل", "يواصل"), ("جمد", "يجمد"), ("توقف", "يتوقف")),
    *(("امتنع", "يمتنع"), ("قدم", "يقدم"), ("أعلن", "يعلن"), ("نظم", "ينظم"), ("أقام", "يقيم"), ("بدأ", "يبدأ")),
    *(("شارك", "يشارك"), ("نفذ", "ينفذ"), ("رفع", "يرفع"), ("تجمع", "يتجمع"), ("احتشد", "يحتشد")),
)


_DEEDS = told_of(_DONE)
_WHILE = word_set("حين فيما بينما حيث كما قد")
_FAR = 25
