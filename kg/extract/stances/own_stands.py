"""Tell what a body takes up by a sentence of its own release that no cue opens, and where it tells what happened."""

from dataclasses import replace

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import PUNCTUATION, THIS, WHOLE, definite
from kg.extract.stances.actions import acts
from kg.extract.stances.as_for import AS_FOR, of_the_matter
from kg.extract.stances.future import is_future
from kg.extract.stances.items import item_start, numbered_before
from kg.extract.stances.left_undone import left_undone
from kg.extract.stances.let_know import stand_told
from kg.extract.stances.own_threats import as_threat
from kg.kinds import Act, Polarity
from kg.lexicon.conjugate import perfect
from kg.lexicon.tone import load_tone
from kg.records import Stance
from kg.text.fold import with_and, word_set
from kg.text.sentences import Stretch

_HEAD, _CLAIM, _BUT_WITHIN = 12, 4, 8


def stands_of(layout: Layout, sentence: Stretch, stances: list[Stance]) -> list[Stance]:
    """Return what a body takes up by a sentence of its own without a cue, each thing once.

    Args:
        layout: The release.
        sentence: The sentence.
        stances: What was read of it.

    Returns:
        The stances, none of which lies within another: a threat is told with its condition.
    """
    held = [stand for s in stances if (stand := stand_of(layout, sentence, s)) is not None]
    return [s for s in held if not any(_within(s, other) for other in held)]


def _within(stance: Stance, other: Stance) -> bool:
    """Tell whether the content of a stance is a part of that of another."""
    around = other.content.start <= stance.content.start and stance.content.end <= other.content.end
    return around and other.content != stance.content


def stand_of(layout: Layout, sentence: Stretch, stance: Stance) -> Stance | None:
    """Return what a body takes up by a sentence of its own without a cue; None where it only tells what happened.

    Args:
        layout: The release.
        sentence: The sentence.
        stance: What was read of it.

    Returns:
        The stance: a threat, a demand by "let them", what it asserts by "indeed" and sees with disfavour or favour, or
        a claim about something definite.
    """
    if (known := stand_told(layout, sentence, stance)) is not None:
        return replace(known, rule=_UNCUED, confidence=_SURE)
    return _stand(layout, sentence, stance)


def _stand(layout: Layout, sentence: Stretch, stance: Stance) -> Stance | None:
    """Return what is taken up by a sentence that neither gives a fact nor lets others know it."""
    first = item_start(layout, sentence.first) or sentence.first
    while first < sentence.stop and (layout.forms[first] in PUNCTUATION or layout.forms[first] in _LEADS_IN):
        first += 1
    first += 2 * (layout.forms[first : first + 2] in _EXCEPT_THAT)
    if layout.form(first - 1) in AS_FOR:
        told = of_the_matter(layout, first, stance)
        return None if told is None else replace(told, rule=_UNCUED, confidence=_SURE)
    if (
        told := as_threat(layout, first, stance) or _whoever(layout, Stretch(first, sentence.stop), stance)
    ) is not None:
        return replace(told, rule=_UNCUED, confidence=_SURE)
    if stance.act in (Act.STATE, Act.REJECT) and _allows_none(layout, first):
        # "No haggling over our rights": what it stands for.
        told = replace(stance, act=Act.AFFIRM, polarity=Polarity.FOR, force="affirms")
        return replace(told, rule=_UNCUED, confidence=_SURE)
    if stance.act is not Act.STATE:
        return _other_act(layout, first, stance)
    head = layout.forms[first : min(sentence.stop, first + _HEAD)]
    if not head or not _HAPPENED.isdisjoint(head):
        return None
    stance = replace(stance, rule=_UNCUED, confidence=_SURE)
    if _threatens(head):
        return replace(stance, act=Act.WARN, polarity=Polarity.AGAINST, force="warns")
    if _bids(head[0]):
        return replace(stance, act=Act.DEMAND, polarity=Polarity.FOR, force="says-it-must-be")
    if head[0] in _WILL_NOT and layout.form(first + 1).startswith(("ي", "ت")):
        return replace(stance, act=Act.AFFIRM, polarity=Polarity.FOR, force="affirms")
    return _asserted(layout, Stretch(first, sentence.stop), stance, head)


def _whoever(layout: Layout, part: Stretch, stance: Stance) -> Stance | None:
    """Return what whoever does something is bidden to do: "whoever has a proof, let him bring it"."""
    head = layout.forms[part.first : min(part.stop, part.first + _HEAD)]
    let = next((form for form in head if form.startswith(_THEN_LET) and form not in _SO), "")
    if not let or head[0] not in _WHOEVER or stance.act not in (Act.STATE, Act.DEMAND):
        return None
    last = layout.words.index(stance.content.end - 1)
    whole = replace(stance, content=layout.quote(part.first, last + 1, int(head[0].startswith("و"))))
    if let.endswith(_BEAR):
        return replace(whole, act=Act.WARN, polarity=Polarity.AGAINST, force="warns")
    return replace(whole, act=Act.DEMAND, polarity=Polarity.FOR, force="says-it-must-be")


def _asserted(layout: Layout, part: Stretch, stance: Stance, head: tuple[str, ...]) -> Stance | None:
    """Return what a sentence asserts that neither threatens nor bids: that something is so, or an outrage."""
    if _shall(layout, part):
        return replace(stance, act=Act.PROMISE, polarity=Polarity.FOR, force="intends")
    if _nothing_but(head) or left_undone(layout, part, stance.holder):
        return replace(stance, act=Act.CONDEMN, polarity=Polarity.AGAINST, force="criticises")
    called = head[0] in _CALLED and len(head) > 1 and not definite(head[1])
    if head[0] in _WE_ARE and head[1:2] and head[1] in _WHAT_WE_ARE:
        return replace(stance, act=Act.AFFIRM, polarity=Polarity.FOR, force="affirms")
    asserted = (head[0] in _INDEED or called) and stance.polarity is not Polarity.NEUTRAL
    if asserted and stance.polarity is Polarity.AGAINST:
        return replace(stance, act=Act.CONDEMN, force="criticises")
    if asserted or (head[0] in _OUR_STAND and len(head) > _CLAIM - 1):
        return replace(stance, act=Act.AFFIRM, force="affirms")
    return stance if _claims(layout, part) else None


def _shall(layout: Layout, part: Stretch) -> bool:
    """Tell whether an item of a body's own list tells what it will do: "c) will lodge a complaint"."""
    numbered = numbered_before(layout, part.first) or layout.form(part.first - 1) in _BULLETS
    after = layout.form(part.first + 1)
    another = definite(after) or layout.phrase(part.first + 1) is not None
    return numbered and is_future(layout.form(part.first)) and not another


_BULLETS = frozenset("-–•*")


def _other_act(layout: Layout, first: int, stance: Stance) -> Stance | None:
    """Return a stance whose wording tells another act than a statement; None for an oath."""
    if stance.act is Act.PROMISE and layout.form(first).startswith("س") and layout.form(first + 1) in _OURS:
        # "Our country will rise": nobody does it by himself.
        return replace(stance, act=Act.HOPE, force="expects", rule=_UNCUED, confidence=_SURE)
    return None if layout.form(first + 1) == "بالله" else stance


# "Except that": it leads in as "but" does.
_EXCEPT_THAT = frozenset([("غير", "ان"), ("بيد", "ان"), ("الا", "ان")])
# "Indeed the ministry has failed", "as for the ministry".
_LEADS_IN = with_and("لقد لكن لكنه لكنها لكننا") | AS_FOR
# No cue tells of these: they are as sure as what a cue says that is often another word.
_UNCUED, _SURE = "uncued", 0.7
_INDEED = word_set("إن وإن")
# "We are the first who": what "we" are is said with pride.
_WE_ARE = with_and("نحن فنحن إننا")
_WHAT_WE_ARE = word_set("أول أبناء أصحاب أهل شعب جزء امتداد حماة دعاة طلاب")
# "This is a siege": what was told of is called something.
_CALLED = with_and("هذا هذه ذلك تلك إنه إنها فهذا فهذه")
_OURS = word_set("بلادنا بلدنا وطننا شعبنا أمتنا مدينتنا ثورتنا قضيتنا")
_OUR_STAND = with_and("مطالبنا أهدافنا خياراتنا مواقفنا موقفنا خيارنا مطلبنا هدفنا طريقنا قرارنا ثوابتنا رسالتنا")
# What happened is told, and no stand taken.
_EVENTS = "أدى أسفر أوقع خلف تسبب قصف قتل استهدف وقع جرى كان اعتقل هاجم دخل خرج تعرض بدأ وصل زار التقى صدر"
_HAPPENED = frozenset(form.form for verb in _EVENTS.split() for form in perfect(verb) if form.person == 3)


def _allows_none(layout: Layout, first: int) -> bool:
    """Tell whether a sentence begins with "no" and a noun: "no place for X here", not "no doubt", "no water"."""
    noun = layout.form(first + 1)
    if layout.form(first) not in _NO or noun in _NO_DOUBT | _LACKED or noun.startswith(("ي", "ن", "ل", "و")):
        return False
    return acts(noun) or not noun.startswith(("ت", "ا"))


_NO, _NO_DOUBT = with_and("لا"), word_set("شك بد سيما ريب بأس غرو عجب جدال مناص محالة")
# That these are lacking is told, and stood for by nobody.
_LACKED = word_set("كهرباء ماء مياه دواء أدوية علاج غذاء طعام خبز وقود مازوت بنزين شيء جديد")


def _threatens(head: tuple[str, ...]) -> bool:
    """Tell whether a sentence says what will not pass, what comes unless, or what any delay brings."""
    first, rest = head[0], head[1:]
    passes = first in _WILL_NOT and rest[:1] in (("تمر",), ("يمر",)) and rest[1:2] != () and rest[1] in THIS
    unless = first in _IF and rest[:1] == ("لم",)
    step = first in _WILL_BE and rest[:1] == ("خطوتنا",)
    lapse = head[first in _INDEED :][:1] == ("اي",) and not _LAPSES.isdisjoint(head[:3])
    line = any(head[i : i + 2] == ("خط", "احمر") for i in range(len(head)))
    no_less = line or any(head[i : i + 2] == ("يقل", "خطرا") for i in range(len(head)))
    return passes or unless or step or lapse or no_less


_WILL_NOT, _IF, _WILL_BE = with_and("لن"), with_and("إن فإن إذا"), with_and("ستكون")
_LAPSES = word_set("تأخير تهاون تقاعس مماطلة تصعيد تباطؤ تلكؤ مساس")


def _bids(form: str) -> bool:
    """Tell whether a word bids others do something: "let the council", "let there be"."""
    bare = form.removeprefix("و")
    return bare in _LET or (form[:3] in ("فلي", "فلت") and form not in _SO)


# "Whoever has a proof, let him bring it", "let him bear what comes of it".
_WHOEVER, _THEN_LET, _BEAR = with_and("من"), ("فلي", "فلت"), ("تحمل", "تحملوا", "نتظر", "نتظروا")
_LET = word_set("ليكن لتكن ليتحمل لتتحمل ليعلم لتعلم")
_SO = word_set("فليس فليست فلتر فلتان فليبيا")


def _nothing_but(head: tuple[str, ...]) -> bool:
    """Tell whether something is told to be nothing but an outrage: "this decision is nothing but scorn"."""
    if head[0] not in _NOT or len(head) < _CLAIM:
        return False
    tone = load_tone()
    for i in range(1, min(len(head) - 1, _BUT_WITHIN)):
        if head[i] in _BUT:
            at = head[i + 1]
            return at in _ATTEMPT or tone["disgrace"].has(at) or tone["scorn"].at(head, i + 1)
    return False


_NOT, _BUT, _ATTEMPT = with_and("ما ليس ليست"), word_set("إلا سوى"), word_set("محاولة حلقة")


def _claims(layout: Layout, part: Stretch) -> bool:
    """Tell whether a sentence says of something definite what it is: "thirst is no fate", "the state loses"."""
    first = part.first
    form = layout.form(first) if layout.form(first) in _OPEN else layout.form(first).removeprefix("و")
    words = [i for i in range(first, part.stop) if layout.forms[i] not in PUNCTUATION]
    dated = any(i in layout.time_at for i in words[:_CLAIM])
    if len(words) < _CLAIM or layout.form(part.stop - 1) not in _ENDS or dated:
        return False
    if form.removeprefix("ف") in _OPEN:
        return layout.form(first + 1) != _DOUBT
    # "Glory to the martyrs" is a wish.
    after = layout.form(first + 1)
    wished = after.startswith(("وال", "لل")) or (after.startswith("ل") and after not in WHOLE) or form.startswith("الل")
    return definite(form) and not wished


_OPEN = with_and("إن كل أي ليس ليست لا لن لم أصبح أصبحت بات باتت")
_DOUBT = "شك"
_ENDS = frozenset(".؛،")
