"""Tell whether somebody whom no table knows does what a verb tells: "the driver said", "as for the owner, he said"."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import (
    ADJUNCTS,
    ADVERBS,
    CONNECTIVES,
    DASHES,
    PREPOSITIONS,
    RELATIVES,
    RESETS,
    SELF_THAT,
    STOPS,
    THAT,
    WAS,
    definite,
)
from kg.extract.mentions.found import NounPhrase
from kg.extract.stances.actions import is_action
from kg.extract.stances.agents import past_opening
from kg.extract.stances.behind_but import turns
from kg.extract.stances.doers import DEEDS
from kg.extract.stances.openings import AS_FOR
from kg.extract.stances.walk import Frame
from kg.lexicon.conjugate import FINITE, Shape
from kg.lexicon.cues import load_cues
from kg.lexicon.nouns import nouns_ar
from kg.text.fold import fold_word, word_set
from kg.text.sentences import Stretch
from kg.text.words import COMMAS

_FAR, _NEAR, _HAD, _FEW = 12, 4, 8, 6
_AND_HAD = WAS - {"كان", "كانت"}
# Nouns that tell when something was said, and definite words of which "that" or an adjective makes an opening.
_NOBODY = word_set(
    "عشية غداة صبيحة نهاية بداية مطلع ختام أواخر أوائل منتصف فجر ظهر مساء صباح ليلة قرب مثل غير كل بعض أكثر أهم أول آخر"
    " الآن الجدير اللافت المعروف الملاحظ المهم الأهم الحقيقة الواقع الواضح المقرر المنتظر المتوقع البارحة الليلة اليوم"
)
# "According to a driver, it is so".
_ACCORDING, _SO = word_set("بحسب حسب وفق وفقا طبقا"), word_set("فإن فقد فإنه فإنها")
_CLOSED = frozenset((*ADJUNCTS, *ADVERBS, *PREPOSITIONS, *CONNECTIVES, *RELATIVES, *THAT, *_NOBODY))


def another_announced(layout: Layout, began: int, heard: int, frame: Frame) -> bool:
    """Tell whether a sentence announces another speaker who is none that is known: "for his part N renewed".

    Before a participle he may have said something too that was not read: "the commander N said that, calling on".

    Args:
        layout: The release.
        began: Index of the first word of the sentence.
        heard: Index of the word by which somebody spoke or acted last.
        frame: The cue that goes on.

    Returns:
        Whether "for his part" opens the sentence or something was said in it, and nobody known spoke in it yet.
    """
    unread = frame.form.inflected.shape is Shape.PARTICIPLE and heard < began and _said_unread(layout, began, frame.at)
    return unread or (heard < began and not RESETS.isdisjoint(layout.forms[began : began + _OPENING]))


_OPENING = 3
_BEFORE_NOW = word_set("سبق وسبق")


def stranger_does(layout: Layout, began: int, frame: Frame) -> bool:
    """Tell whether a noun that names no known actor is the subject before a verb of which no other is told.

    Args:
        layout: The release.
        began: Index of the first word of the sentence.
        frame: The verb with its parts.

    Returns:
        Whether it is: at the head of the sentence, behind "had", or behind "as for" with a verb that begins with "so".
    """
    form, at = frame.form, frame.at
    if form.inflected.shape not in FINITE:
        return False
    if frame.how == "0" and frame.content == at + 1 and layout.form(at - 1) in _BEFORE_NOW:
        # "As the airport's board said before, it is so": who said it stands behind the verb.
        return True
    quote = None if form.conjunction else layout.quotation(at - 1)
    if quote is not None and quote.first <= began + 1 and quoted_name(layout, quote, at):
        return True
    if form.conjunction == "ف":
        opens = next((k + 1 for k in range(at - 1, max(began, at - _FAR) - 1, -1) if layout.forms[k] in AS_FOR), at)
        # "As for the file, he said that it was closed": what is spoken of, and not who speaks.
        topic = layout.form(frame.content - 1) in SELF_THAT or layout.phrase(opens) is not None
        return opens < at and not topic and not _closed(layout, opens)
    opened = not form.conjunction and (_opens(layout, began, at) or _behind_turn(layout, began, at))
    return opened or _thing_goes_on(layout, began, frame) or _untold(layout, began, frame)


def _behind_turn(layout: Layout, began: int, at: int) -> bool:
    """Tell whether "but" and a noun with more about it between commas stand before a verb: "but N, who is Y, said"."""
    if layout.form(at - 1) not in COMMAS:
        return False
    turn = next((k for k in range(at - 1, max(began, at - _FAR), -1) if turns(layout, k)), at)
    sign = next((k for k in range(turn, at - 1) if layout.forms[k] in COMMAS), turn)
    name = range(turn, sign)
    told = any(load_cues().tells(layout.forms[k]) or layout.forms[k] in STOPS | THAT for k in range(turn, at))
    return 0 < len(name) < _NAME and not told and not any(_closed(layout, k) or layout.phrase(k) for k in name)


def _said_unread(layout: Layout, began: int, at: int) -> bool:
    """Tell whether a sentence says "said that" before a participle: of somebody whose words were not read."""
    for k in range(began, at):
        cues = load_cues().forms.get(layout.forms[k], ()) if load_cues().tells(layout.forms[k]) else ()
        says = any(c.verb.tier == "A" and "says" in c.verb.flags and c.inflected.shape is Shape.PERFECT for c in cues)
        if says and not layout.quoted[k] and layout.form(k - 1) not in RELATIVES and layout.form(k - 1) not in _AS:
            return not THAT.isdisjoint(layout.forms[k + 1 : min(at, k + _FAR)])
    return False


_AS = word_set("كما وكما حسبما وفق حيث")


def _untold(layout: Layout, began: int, frame: Frame) -> bool:
    """Tell whether a verb goes on with what "the latter" does, and nobody tells who that is."""
    return _latter(layout, began, frame) >= 0 and latter_before(layout, began, frame) is None


def latter_before(layout: Layout, began: int, frame: Frame) -> NounPhrase | None:
    """Find who goes on with what "the latter" does: "X accused Y, but the latter denied it and said".

    Args:
        layout: The release.
        began: Index of the first word of the sentence.
        frame: The verb with its parts.

    Returns:
        The words for the latter where it is told whom they stand for, else None.
    """
    at = _latter(layout, began, frame)
    return layout.phrase(at) if at >= 0 else None


def _latter(layout: Layout, began: int, frame: Frame) -> int:
    """Return the index of "the latter" before a verb that goes on with what he does, or -1."""
    gender = frame.form.inflected.gender
    for k in range(frame.at - 1, max(began, frame.at - _FAR), -1):
        form = layout.forms[k]
        if form in _LATTER:
            before = layout.form(k - 1)
            # "His last chapter", "it is the last".
            if not (definite(before) or before.endswith(_HIS) or before in ("هو", "هي")):
                return k if gender in ("", _LATTER[form]) else -1
        if form in STOPS or layout.phrase(k) is not None:
            break
    return -1


_HIS = ("ه", "ها", "هم", "نا")
_LATTER = {fold_word("الأخير"): "m", fold_word("الأخيرة"): "f"}


def _thing_goes_on(layout: Layout, began: int, frame: Frame) -> bool:
    """Tell whether a verb goes on with what a thing does: "the attack reveals his aims, and confirms his greed"."""
    inflected, noun = frame.form.inflected, layout.form(began + 1)
    if layout.form(began).removeprefix("و") != "ان" or frame.form.conjunction != "و":
        return False
    known = layout.phrase(began + 1) is not None or nouns_ar().head(noun) is not None
    if known or not noun.isalpha() or noun.endswith("نا") or inflected.shape is not Shape.IMPERFECT:
        return False
    gender, does = ("f", "ت") if noun.endswith("ه") else ("m", "ي")
    deeds = [form for form in layout.forms[began + 2 : frame.at] if form[:1] == does and len(form) >= _DEED]
    return inflected.number == "s" and inflected.gender == gender and bool(deeds)


_DEED = 4


def quoted_name(layout: Layout, quote: Stretch, at: int) -> bool:
    """Tell whether a quotation is the name of whoever says what follows its verb: '"the war media" announced the end'.

    Args:
        layout: The release.
        quote: The quotation.
        at: Index of the verb behind it.

    Returns:
        Whether it is of few words, and what the verb takes stands right behind that.
    """
    after = layout.form(at + 1)
    takes = after in THAT or after == ":" or is_action(after)
    verb = any(load_cues().tells(form) for form in layout.forms[quote.first + 1 : quote.stop - 1])
    return quote.stop == at and quote.stop - quote.first <= _FEW and takes and not verb


def stranger_speaks(layout: Layout, sentence: Stretch) -> bool:
    """Tell whether a sentence in which no statement was found tells what somebody whom no table knows said.

    Args:
        layout: The release.
        sentence: The sentence.

    Returns:
        Whether a noun that names no known actor stands before a verb of saying, so that he goes on in the next one.
    """
    opens = past_opening(layout, sentence)
    if layout.form(opens).removeprefix("و") in _ACCORDING:
        return not _SO.isdisjoint(layout.forms[opens : min(sentence.stop, opens + _FAR)])
    if _said_by_somebody(layout, opens, sentence):
        return True
    for at in range(sentence.first + 1, min(sentence.stop, sentence.first + _FAR)):
        if not load_cues().tells(layout.forms[at]):
            continue
        cues = load_cues().forms[layout.forms[at]]
        if any(c.verb.tier == "A" and "says" in c.verb.flags and c.inflected.shape is Shape.PERFECT for c in cues):
            return not any(c.conjunction for c in cues) and _opens(layout, sentence.first, at)
    return False


def _said_by_somebody(layout: Layout, i: int, sentence: Stretch) -> bool:
    """Tell whether a verb of saying stands at a place with a noun behind it, and "that" behind the noun."""
    cues = load_cues().forms.get(layout.form(i), ())
    says = any("says" in c.verb.flags and c.inflected.shape in FINITE and c.inflected.person == _THIRD for c in cues)
    behind = layout.form(i + 1)
    if not says or behind in _CLOSED or not behind.isalpha() or i + 1 in layout.time_at:
        return False
    return any(layout.forms[k] in THAT for k in range(i + 2, min(sentence.stop, i + _FAR)))


_THIRD = 3


def _opens(layout: Layout, began: int, at: int) -> bool:
    """Tell whether a noun that names no known actor stands at the head of a sentence before its first verb."""
    opens = past_opening(layout, Stretch(began, at))
    if _described_apart(layout, opens, at):
        return True
    had = next((k for k in range(at - 1, max(began - 1, at - _HAD), -1) if layout.forms[k] in _AND_HAD), -1)
    if had >= 0 or layout.form(opens) in WAS:
        opens, had = max(opens, had) + 1, 1
    if not opens < at <= opens + _FAR or _told(layout, opens, at, had=had > 0):
        return False
    form = layout.form(opens) if had > 0 else layout.form(opens).removeprefix("و")
    if layout.phrase(opens) is not None or _closed(layout, opens) or form in _CLOSED or form in DEEDS:
        return False
    if had > 0 or definite(form):
        return not load_cues().forms.get(form)
    head = nouns_ar().heads.get(form)
    near = at <= opens + _NEAR or (head is not None and head.kind in ("office", "organisation"))
    # "N of the family X - who is Y - said".
    apart = layout.form(at - 1) in DASHES and any(layout.forms[k] in DASHES for k in range(opens + 1, at - 1))
    return (near or apart) and definite(layout.form(opens + 1)) and not load_cues().forms.get(form)


def _described_apart(layout: Layout, opens: int, at: int) -> bool:
    """Tell whether two or three words with who he is between signs stand before a verb: "N M (45), a trader, said"."""
    sign = next((k for k in range(opens + 1, min(at, opens + _NAME)) if layout.forms[k] in _APART), at)
    if sign - opens < _TWO or layout.form(at - 1) not in _APART.get(layout.form(sign), ""):
        return False
    name = [layout.forms[k] for k in range(opens, sign)]
    known = any(layout.phrase(k) is not None or k in layout.time_at or k in layout.place_at for k in range(opens, sign))
    if known or definite(name[0]) or not all(w.isalpha() and w not in _CLOSED and w not in DEEDS for w in name):
        return False
    if any(load_cues().forms.get(word) for word in name):
        return False
    after = layout.form(sign + 1)
    head = nouns_ar().head(after)
    return after.isdigit() or after in _WHO_IS or definite(after) or (head is not None and head.kind == "office")


_NAME, _TWO = 5, 2
_APART = {"،": "،,", ",": "،,", "(": ")", **dict.fromkeys(DASHES, "".join(DASHES))}
_WHO_IS = RELATIVES | word_set("وهو وهي أحد إحدى من")


def _told(layout: Layout, opens: int, at: int, *, had: bool) -> bool:
    """Tell whether a clause of its own, or somebody known where no "had" is told, stands between a noun and a verb."""
    between = range(opens, at)
    return any(layout.forms[k] in STOPS | THAT or (not had and layout.phrase(k) is not None) for k in between)


def _closed(layout: Layout, i: int) -> bool:
    """Tell whether a word is none that can name somebody."""
    return layout.forms[i] in _CLOSED or i in layout.time_at or i in layout.place_at or not layout.forms[i].isalpha()
