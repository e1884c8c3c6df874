"""Tell whether something is called an outrage: "considered it an insult", "this decision is a scandal"."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import PREPOSITIONS, RELATIVES, SELF_THAT, THIS, definite
from kg.lexicon.tone import load_tone
from kg.text.fold import with_and, word_set
from kg.text.sentences import Stretch
from kg.text.signs import CLOSING
from kg.text.words import COMMAS


def outraged(layout: Layout, part: Stretch) -> bool:
    """Tell whether what something is taken for, without 'that', is a crime or an outrage: 'considered it an insult'.

    Args:
        layout: The release.
        part: What is taken, where it is named, with what it is taken for.

    Returns:
        Whether an indefinite noun of that kind stands behind something definite, or first.
    """
    tone = load_tone()
    for i in range(part.first, part.stop):
        known = i == part.first or definite(layout.form(i - 1)) or layout.form(i - 1) in THIS
        known = known or layout.ends_at.get(i - 1) is not None or layout.form(i - 1) in CLOSING
        called = not definite(layout.forms[i]) or layout.forms[i].startswith("بال")
        if known and called and any(tone[kind].has(layout.forms[i]) for kind in _DENOUNCED):
            return True
    return False


def scorned(layout: Layout, i: int) -> bool:
    """Tell whether what was told of before is taken for what is scorned: "and considered it a flagrant breach".

    Args:
        layout: The release.
        i: Index of the word with which what it is taken for begins, right behind the pronoun.

    Returns:
        Whether an indefinite noun of that kind stands there, or one with a word of shame behind it.
    """
    tone = load_tone()
    if definite(layout.forms[i]):
        return False
    called = tone["disgrace"].has(layout.forms[i]) or tone["scorn"].at(layout.forms, i)
    return (called or tone["shameful"].has(layout.form(i + 1))) and layout.form(i + 1) not in _IN_LAW


def disgraces(layout: Layout, part: Stretch) -> bool:
    """Tell whether a content calls what it begins with an outrage: "this decision is a scandal", "but it is treason".

    Args:
        layout: The release.
        part: The content.

    Returns:
        Whether an indefinite noun of that kind is its predicate, with no verb between.
    """
    disgrace, shameful = load_tone()["disgrace"], load_tone()["shameful"]
    forms = layout.forms[part.first : part.stop]
    if _amounts_to_scorn(layout, part) or _decried(layout, part) or _undone(layout, part):
        return True
    scorn = load_tone()["scorn"]
    if disgrace.lacks(forms) and shameful.lacks(forms) and scorn.lacks(forms):
        # So it is with nearly all contents.
        return False
    if layout.form(part.first - 1) in SELF_THAT | _IT_IS and not definite(layout.forms[part.first]):
        # "That it is a cowardly act", "it is a terrible crime".
        if layout.forms[part.first] in _DEED:
            return shameful.has(layout.form(part.first + 1))
        at_once = disgrace.has(layout.forms[part.first]) or scorn.at(layout.forms, part.first)
        if at_once and layout.form(part.first + 1) not in _IN_LAW:
            return True
    said = [past_nouns(layout, part.first, min(part.stop, part.first + _FAR))]
    said += [i + 1 for i in range(part.first, part.stop - 1) if layout.forms[i] in _BUT_IT]
    for i in said:
        # 'That his words are "more than hypocrisy"'.
        i += i in layout.quote_at
        at = i + 2 * (layout.form(i) in _A_KIND and layout.form(i + 1) == "من")
        held = part.first < at < part.stop and (
            disgrace.has(layout.forms[at])
            or scorn.at(layout.forms, at)
            or (layout.forms[at] in _DEED and shameful.has(layout.form(at + 1)))
        )
        lawful = layout.form(at + 1) in _IN_LAW or (layout.form(at).startswith("مدان") and _convicted(layout, at + 1))
        lawful = lawful or not _IN_THE_EYES.isdisjoint((layout.form(at + 1), layout.form(at + 2)))
        if held and layout.form(i - 1) not in PREPOSITIONS and not lawful:
            return True
    return False


def _amounts_to_scorn(layout: Layout, part: Stretch) -> bool:
    """Tell whether a content's subject is told to amount to what is scorned: "these words are an insult to"."""
    scorn = load_tone()["scorn"]
    if _AMOUNTS.isdisjoint(layout.forms[part.first : part.stop]):
        return False
    # "What the militia does by threatening the ships amounts to".
    far = _FAR + _FAR // 2 * (layout.forms[part.first] == "ما")
    for i in range(part.first + 1, min(part.stop - 1, part.first + far)):
        if layout.forms[i] in RELATIVES:
            return False
        if layout.forms[i] in _AMOUNTS:
            at = i + 1 + (layout.forms[i + 1] == "بمثابه")
            return layout.form(i - 1) not in _NOT and at < part.stop and scorn.at(layout.forms, at)
    return False


def _decried(layout: Layout, part: Stretch) -> bool:
    """Tell whether a turn of phrase that only denounces tells of something, neither ended nor said not to be."""
    tone = load_tone()
    at = next((i for i in range(part.first, part.stop) if tone["decried"].at(layout.forms, i)), -1)
    if at < 0 or layout.forms[part.first] in _BASELESS:
        return False
    before = layout.forms[max(part.first, at - 3) : at]
    behind = layout.forms[at + 1 : min(part.stop, at + 4)]
    over = any(form in _LEFT or form in _IS_NOT for form in before) or not _LEFT.isdisjoint(behind)
    return not over and not any(tone["ending"].has(form.removeprefix("و")) for form in before[-2:])


# "The fear of it has no ground", "rights do not lapse": nobody is denounced.
_BASELESS = word_set("القلق قلق المخاوف مخاوف الخوف خوف التخوف الهلع الذعر الحقوق حقوق حقنا الحق حق قضية القضية")
_LEFT = with_and("تخلى تخلت تخلوا تخلينا انتهى انتهت ولى ولت أنهى أنهت سقطت")
_IS_NOT = word_set("ليس ليست لسنا ليسوا وليس وليست")


def _undone(layout: Layout, part: Stretch) -> bool:
    """Tell whether a deed is told to be the undoing of what it is done to: "it is a killing of the school"."""
    undoing = load_tone()["undoing"]
    at = past_nouns(layout, part.first, min(part.stop, part.first + _FAR))
    if part.first + 1 < at < part.stop - 1 and undoing.has(layout.forms[at]) and layout.form(at + 1) in _OF_IT:
        # "Putting off the vote is a coup against the charter".
        return layout.form(at - 1) not in PREPOSITIONS
    for i in range(part.first + 1, part.stop - 1):
        if layout.forms[i - 1] in _IT_IS_SO and undoing.has(layout.forms[i]) and layout.phrase(part.first) is None:
            after = layout.form(i + 1)
            return after.startswith("ل") or after in _OF_IT or after.endswith(("ه", "ي")) or definite(after)
    return False


_IT_IS_SO, _OF_IT = word_set("هو هي وهو وهي مجرد محض بمثابة إلا سوى"), word_set("على من ب عن")
_AMOUNTS = word_set("يعد تعد يعتبر تعتبر يمثل تمثل يشكل تشكل مثل مثلت شكل شكلت يعكس تعكس يظهر تظهر")
_NOT = word_set("لا لم لن ليس ما")


def _convicted(layout: Layout, i: int) -> bool:
    """Tell whether it is told at a place of what, or by whom, somebody was found guilty."""
    return layout.form(i)[:1] == "ب" or layout.form(i) in PREPOSITIONS


def past_nouns(layout: Layout, i: int, stop: int) -> int:
    """Return the index past the nouns with which a content begins, so that no verb takes what follows as its object.

    Args:
        layout: The release.
        i: Index of the first word of the content.
        stop: One past the last word looked at.

    Returns:
        The index of the first word that is neither such a noun nor what links it to its predicate.
    """
    if layout.forms[i] == "ما":
        i = next((k + 1 for k in range(i, stop) if layout.forms[k] in _BY_IT), i + 2)
    first, i = i, i + (layout.phrase(i) is None)
    while i < stop:
        phrase = layout.phrase(i)
        where = i > first and layout.forms[i] in _WHERE and definite(layout.form(i + 1))
        if phrase is None and not (where or layout.forms[i] in _LINKS or definite(layout.forms[i])):
            break
        i = phrase.last + 1 if phrase is not None else i + 1
    alone = i == first + 1 and layout.forms[first] not in _BY_IT | THIS and not definite(layout.forms[first])
    return first if alone and layout.phrase(first) is None else i


_WHERE = word_set("في من على إلى عن")
_FAR, _DEED = 14, word_set("عمل فعل تصرف سلوك هجوم اعتداء أسلوب")
_BY_IT = word_set("به بها فيه فيها يحدث يجري حدث جرى حصل يحصل")
_LINKS = word_set("هو هي فهو فهي هذا هذه ذلك أكبر أبشع مجرد بمثابة") | COMMAS
_BUT_IT = word_set("لكنه لكنها ولكنه ولكنها بل إنه إنها وهو وهي فهو فهي")
# "A murder": what the law calls a crime by its name is told.
_IN_LAW = word_set("قتل سرقة اغتصاب منظمة جنائية إلكترونية سياسية عادية")
# "A farce in the view of X".
_IN_THE_EYES = word_set("بنظر نظر برأي رأي بحسب حسب وفق")
_IT_IS = word_set("هو هي إنها إنه")
_A_KIND = word_set("ضرب نوع شكل أكثر")
_DENOUNCED = ("crime", "outrage")
