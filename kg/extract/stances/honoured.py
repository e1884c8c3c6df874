"""Find whom "His Highness" or "His Excellency" means: the one of the text who bears that title."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import HONOURS
from kg.extract.mentions.found import NounPhrase
from kg.extract.stances.walk import Frame
from kg.kinds import Act, EntityType
from kg.text.fold import word_set
from kg.text.words import COMMAS

# Each title with a pronoun, and the words before a name by which its bearer is introduced.
_TITLES = {
    **dict.fromkeys(word_set("سموه سموها"), word_set("سمو السمو الأمير الأميرة")),
    **dict.fromkeys(word_set("جلالته جلالتها"), word_set("جلالة الجلالة الملك الملكة العاهل خادم السلطان")),
    **dict.fromkeys(word_set("معاليه معاليها"), word_set("معالي المعالي")),
    **dict.fromkeys(word_set("فخامته فخامتها"), word_set("فخامة الفخامة الرئيس")),
    **dict.fromkeys(word_set("سماحته"), word_set("سماحة السماحة")),
    **dict.fromkeys(word_set("غبطته"), word_set("غبطة البطريرك")),
    **dict.fromkeys(word_set("قداسته"), word_set("قداسة البابا")),
    **dict.fromkeys(word_set("سعادته سعادتها"), word_set("سعادة السعادة السفير السفيرة")),
    **dict.fromkeys(word_set("الملك العاهل"), word_set("جلالة الجلالة الملك العاهل خادم ملك")),
    **dict.fromkeys(word_set("الأمير"), word_set("سمو السمو الأمير أمير")),
    **dict.fromkeys(word_set("السلطان"), word_set("السلطان سلطان جلالة")),
    **dict.fromkeys(word_set("البطريرك"), word_set("البطريرك بطريرك غبطة")),
    **dict.fromkeys(word_set("البابا"), word_set("البابا بابا قداسة")),
}
_NISBA = ("ي", "يه")
_BEFORE = 6
# Words back in which a bearer is looked for: a release has no more, and a file of many is read in linear time.
_REACH = 1200


def past_honours(layout: Layout, i: int) -> int:
    """Return where the actor begins whom words of honour announce: "His Royal Highness", "Dr./".

    Args:
        layout: The release.
        i: Index of the first word.

    Returns:
        The index of the first word that is none of them or begins an actor phrase; the same index where there are none.
    """
    first = i
    while layout.phrase(i) is None and (layout.form(i) in HONOURS or (layout.form(i) == "/" and i > first)):
        i += 1
    return i


def actor_at(layout: Layout, i: int) -> NounPhrase | None:
    """Return the actor who stands at a place, perhaps behind words of honour, with no letter written on to him.

    Args:
        layout: The release.
        i: Index of the first word.

    Returns:
        The actor phrase, or None.
    """
    phrase = layout.phrase(past_honours(layout, i))
    return phrase if phrase is not None and not layout.proclitic(phrase) else None


def before_honours(layout: Layout, i: int, stop: int) -> int:
    """Return where the words of honour begin that stand right before an actor.

    Args:
        layout: The release.
        i: Index of the first word of the actor.
        stop: Index of the first word that may be one of them.

    Returns:
        The index of the first of them; the same index where there are none.
    """
    while i > stop and layout.form(i - 1) in HONOURS and i - 1 not in layout.ends_at:
        i -= 1
    return i


def prays(layout: Layout, frame: Frame) -> bool:
    """Tell whether it is God who is called upon: "he called on God Almighty that", which is a wish.

    Args:
        layout: The release.
        frame: The cue with its parts.

    Returns:
        Whether "God" stands between the cue and what is asked for, as no end of a name.
    """
    between = range(frame.at + 1, frame.content)
    # "Asked God's mercy for them, stressing that": a comma parts what is asked of Him from what is said.
    clause = frame.how == "ان" and layout.form(frame.content - 3) not in COMMAS
    # "Calling on God for mercy".
    calls = frame.how != "ان" and layout.form(frame.at + 1) in GODS and "prayer" not in frame.form.verb.flags
    asks = frame.form.verb.act is Act.DEMAND and (clause or calls)
    return asks and any(layout.forms[i].removeprefix("و") in GODS and _alone(layout, i) for i in between)


#: By what God is called where something is asked of Him.
GODS = frozenset(["الله", "المولي"])


def _alone(layout: Layout, i: int) -> bool:
    """Tell whether a word ends no phrase of an actor, as "God" ends a name."""
    return not any((p := layout.phrase(j)) and p.last >= i for j in range(max(0, i - _BEFORE), i + 1))


def bearer_of_title(layout: Layout, at: int) -> str:
    """Return the one person named before a place who is introduced by a title, or an empty string.

    Args:
        layout: The release.
        at: Index of the title with its pronoun.

    Returns:
        The entity; none where the word is no such title, or nobody or more than one bears it.
    """
    words = _TITLES.get(layout.form(at))
    after = layout.form(at + 1)
    if words is None or layout.phrase(at) is not None or (after.startswith("ال") and after.endswith(_NISBA)):
        # "The Spanish king" is another than the one named.
        return ""
    found = layout.found
    bearers: dict[str, None] = {}
    for phrase in found.phrases_in(layout.words.starts[max(0, at - _REACH)], layout.words.starts[at]):
        if found.entity(phrase.entity).type is EntityType.PERSON and _introduced(
            layout, phrase.first, phrase.last, words
        ):
            bearers[phrase.entity] = None
    return next(iter(bearers)) if len(bearers) == 1 else ""


def _introduced(layout: Layout, first: int, last: int, words: frozenset[str]) -> bool:
    """Tell whether a title stands in a phrase or, among other words of honour, right before it."""
    if any(form in words for form in layout.forms[first : last + 1]):
        return True
    for i in range(first - 1, max(-1, first - _BEFORE), -1):
        if layout.forms[i].lstrip("ول") in words or layout.forms[i] in words:
            return True
        if layout.forms[i] not in HONOURS:
            return False
    return False
