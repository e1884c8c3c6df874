"""Find whose demands, recommendations or plan a list tells: who puts them forward, not who takes or refuses them."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import ADJUNCTS, ADVERBS, DOCUMENTS, NEGATIONS, PREPOSITIONS, RELATIVES
from kg.extract.mentions.found import NounPhrase
from kg.extract.stances.actions import acts
from kg.extract.stances.agents import doer
from kg.extract.stances.bounds import Clause
from kg.extract.stances.doers import does
from kg.extract.stances.items import POINTERS, PUTS, PUTTING
from kg.extract.stances.walk import Frame
from kg.kinds import Act
from kg.lexicon.conjugate import perfect, told_of
from kg.lexicon.cues import load_cues
from kg.text.fold import with_and, word_set
from kg.text.sentences import Stretch

# What is put forward in items: what those who put it forward ask for.
_ASKED = word_set(
    "التوصيات توصيات توصياته توصياتها توصياتهم المطالب مطالب مطالبه مطالبها مطالبهم المطالبات مطالباتهم بالتوصيات"
    " بالمطالب للتوصيات للمطالب"
)
_UNOWNED = word_set("توصيات مطالب")
# What is put forward in points, by whoever it is of: "the initiative of X contained the following points".
_PLANS = word_set("مبادرة خطة ورقة وثيقة خارطة")
_PUT = _ASKED | _PLANS
_POINTS = word_set("النقاط البنود المطالب المقترحات الخطوات الإجراءات التدابير")
_SOME = word_set("جملة عدد عددا مجموعة سلسلة قائمة حزمة لائحة مصفوفة بعض أبرز أهم")
_FURTHER = word_set("عدة عديدة منها أبرزها أهمها وهي هي محددة واضحة التالية الآتية :")
# By these a document holds them.
_HOLDING = (("تضمن", "يتضمن"), ("شمل", "يشمل"), ("نص", "ينص"), ("احتوى", "يحتوي"), ("حوى", "يحوي"))
_HOLDS = with_and(" ".join(told_of(_HOLDING)))
_PUTS_FORWARD = {form.form: form for verb, _ in PUTTING for form in perfect(verb) if form.person == 3}


def asks_in_items(layout: Layout, frame: Frame) -> bool:
    """Tell whether a cue points to demands or recommendations: "came to the following recommendations".

    Args:
        layout: The release.
        frame: The cue with its parts.

    Returns:
        Whether it does, and not to what becomes of them: "announced that it had received the demands".
    """
    at = next((k for k in range(frame.at, frame.content) if layout.forms[k] in _ASKED), None)
    return frame.how != "ان" and at is not None and _object(layout, at) and layout.forms[at] not in _UNOWNED


def _object(layout: Layout, at: int) -> bool:
    """Tell whether demands are what is put forward, and no deed or preposition governs them."""
    before = at - 1
    # "A number of the demands", and not "his stand on the demands", which has the same preposition.
    while layout.form(before) in _SOME or (layout.form(before) == "من" and layout.form(before - 1) in _SOME):
        before -= 1
    form = layout.form(before)
    if form in DOCUMENTS:
        # "The report gives a number of recommendations".
        return True
    governed = form in PREPOSITIONS and form != "الي"
    # "The refusal by X of the demands", "backed the refusal of the demands".
    by = layout.ends_at.get(before)
    taken = _TAKING.intersection((form[1:], layout.form(before - 1), layout.form(by.first - 1) if by else ""))
    return not taken and not governed and not acts(form) and form not in _TAKING and form not in load_cues().masdars


_TAKING = word_set("تسلم استلام تلقي وصول قبول رفض تجاهل تلبية بحث دراسة مناقشة رده ردها ردهم ردا رد")


def named_in(layout: Layout, sentence: Stretch) -> tuple[int, int] | None:
    """Return the place of demands or of a plan that a sentence puts forward in items, and of the colon behind them.

    Args:
        layout: The release.
        sentence: The sentence.

    Returns:
        Both places, or None where it names none, denies it, or tells in a clause what others do with them.
    """
    put = layout.places.within(_PUT, sentence.first, sentence.stop)
    if not put:
        return None
    at = put[0]
    colon = next((k for k in range(at, sentence.stop) if layout.forms[k] == ":"), None)
    if colon is None or layout.quoted[at] or not NEGATIONS.isdisjoint(layout.forms[sentence.first : colon]):
        return None
    pointer = layout.forms[colon - 1] in POINTERS
    told = not RELATIVES.isdisjoint(layout.forms[sentence.first : colon - 2 * pointer])
    plan = layout.forms[at] in _PLANS
    if told or (plan and not (pointer and layout.forms[colon - 2] in _POINTS)) or not _object(layout, at):
        return None
    return at, colon


def is_plan(layout: Layout, at: int) -> bool:
    """Tell whether what stands at a place is a plan, whose points are only asked for where they name actions.

    Args:
        layout: The release.
        at: Index of the word.

    Returns:
        Whether it is.
    """
    return layout.forms[at] in _PLANS


def whose(layout: Layout, sentence: Stretch, at: int, found: list[Clause]) -> tuple[tuple[NounPhrase, ...], int] | None:
    """Return whose demands they are: named behind them, or who puts them forward, or the document that does.

    Args:
        layout: The release.
        sentence: The sentence.
        at: Index of the word that names them.
        found: The clauses of the sentence.

    Returns:
        Those whose they are, and the place of a document in their stead; None where it is not told.
    """
    over = [c for c in found if c.frame.at < at < c.stop]
    if any(c.frame.how not in ("0", "عن") or c.frame.form.verb.act not in _TELLING for c in over):
        return None
    behind = layout.phrase(at + 1)
    if behind is not None and layout.proclitic(behind) in ("", "ل", "لل"):
        first = layout.form(sentence.first)
        put = at == sentence.first or first in PUTS | _HOLDS or layout.form(behind.last + 1) in _HOLDS
        return ((behind,), -1) if put else None
    if is_plan(layout, at) or (layout.forms[at] in _UNOWNED and layout.form(at + 1) not in _FURTHER):
        return None
    if over and over[0].frame.subject:
        return over[0].frame.subject, -1
    return _putting(layout, sentence, at)


def _putting(layout: Layout, sentence: Stretch, at: int) -> tuple[tuple[NounPhrase, ...], int] | None:
    """Return who does what opens a sentence that puts demands forward, or the document it names first."""
    verb = _past_occasion(layout, sentence.first, at)
    if layout.form(verb) not in PUTS:
        return None
    if (doers := doer(layout, Stretch(verb, sentence.stop))) and doers[0].last < at:
        return doers, -1
    who, deed = layout.phrase(verb + 1), _PUTS_FORWARD.get(layout.form(verb).removeprefix("و"))
    if who is not None and deed is not None and does(layout, deed, who):
        return (who,), -1
    paper = next((k for k in range(verb, at) if layout.forms[k] in DOCUMENTS), -1)
    if paper < 0 or paper > verb + _NEAR:
        return None
    issuer = layout.phrase(paper + 1)
    return ((issuer,), -1) if issuer is not None and layout.bare(issuer) else ((), paper)


def _past_occasion(layout: Layout, first: int, at: int) -> int:
    """Return where a sentence begins behind when and where it is so: "at the end of the meeting X put forward"."""
    form = layout.form(first)
    if form.removeprefix("و") not in ADJUNCTS | ADVERBS:
        return first
    return next((k for k in range(first, at) if layout.forms[k] in PUTS), first)


_TELLING = frozenset([Act.STATE, Act.AFFIRM, Act.DEMAND])
_NEAR = 2
