"""Words written like a cue that are none: "opinion" and not "saw", "considered" and not "promised"."""

from itertools import pairwise

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import STOPS, THAT, WHOLE
from kg.extract.stances.accused import HOW
from kg.extract.stances.actions import is_action, is_thing
from kg.extract.stances.heads import head_at
from kg.extract.stances.items import numbered_before
from kg.extract.stances.manners import past_manner
from kg.lexicon.conjugate import Shape
from kg.lexicon.cues import CueForm, load_cues
from kg.text.fold import with_and, word_set
from kg.text.words import COMMAS


def spelt_alike(layout: Layout, at: int, form: CueForm) -> bool:
    """Tell whether a word is no cue, though it is written like one.

    Args:
        layout: The release.
        at: Index of the word.
        form: The cue that is written so.

    Returns:
        Whether its signs, its place or what is reviewed show that it is another.
    """
    other = _opinion(layout, at, form) or _inspects(layout, at, form) or _beside(layout, at, form)
    other = other or _mine(layout, at, form) or _noun(layout, at, form) or _between(layout, at, form)
    other = other or _item(layout, at, form) or (form.verb.lemma in _PROMISING and layout.form(at + 1) in _SAID)
    other = other or _passive(layout, at, form) or _takes_another(layout, at, form) or _puts(layout, at, form)
    other = other or _makes_away(layout, at, form) or _with_regret(layout, at, form)
    return other or _of_two_men(layout, at, form)


def governed(layout: Layout, i: int) -> bool:
    """Tell whether a word stands behind what governs a noun: "despite", "after", "in view of".

    Args:
        layout: The release.
        i: Index of the word.

    Returns:
        Whether it does, so that no verb can stand at the place.
    """
    return layout.form(i - 1) in _GOVERNS or layout.forms[i - 2 : i] == ("الرغم", "من")


# "We hold the words of X for contempt" begins like "we promise X that".
_PROMISING, _SAID = ("وعدَ (نحن)",), word_set("قول كلام تصريح تصريحات ادعاء ادعاءات زعم مزاعم حديث هذا هذه")
#: Nouns of refusing and denying that are written like "refused" and "denied".
REFUSALS = word_set("رفض نفي")
_GOVERNS = with_and("رغم برغم بعد عقب إثر أمام مع وسط ظل ضوء بسبب نتيجة جراء غداة قبل")


def _noun(layout: Layout, at: int, form: CueForm) -> bool:
    """Tell whether a word is "refusal" or "denial" and not "refused" or "denied", as what governs it shows."""
    return form.inflected.shape is Shape.PERFECT and layout.forms[at] in REFUSALS and governed(layout, at)


def _item(layout: Layout, at: int, form: CueForm) -> bool:
    """Tell whether a word is the verbal noun that opens a numbered item: "a call", written like "they called him"."""
    finite = form.inflected.shape is Shape.PERFECT and bool(form.inflected.pronoun)
    return finite and layout.forms[at] in load_cues().masdars and numbered_before(layout, at)


def _takes_another(layout: Layout, at: int, form: CueForm) -> bool:
    """Tell whether what a verb takes shows it to be another: "promised that" by its "by", "brought a charge of"."""
    behind = layout.forms[at + 1 : at + _FAR]
    if form.verb.lemma == "قضى (بـ)":
        # "Died in the shelling" and "spent" are written like "ruled"; a court alone rules.
        near = layout.forms[max(0, at - _COURT_BACK) : at + _COURT_NEAR]
        return not any(word.removeprefix("ال").startswith(_COURTS) for word in near)
    if form.verb.lemma == "عدَّ":
        # "Promised" is written like "and considered".
        return bool(form.conjunction) and not _BY_THAT.isdisjoint(behind) and _DOUBLED not in layout.written(at)
    if form.verb.lemma == "عدَّ (شيئا)":
        # "We prepare a report" is written like "we hold it to be", and "we promise".
        judged = form.inflected.pronoun or layout.form(at + 1) in _POINTED or _DOUBLED in layout.written(at)
        return not judged or not _BY_THAT.isdisjoint(behind)
    # Of whom a charge of spreading it is brought, nobody is told to spread it.
    if form.verb.lemma != "وجّهَ (بـ)":
        return False
    # But "ordered that a panel look into the charges".
    ordered = next((k for k in range(at + 1, at + 1 + len(behind)) if _by(layout, k)), at + _FAR)
    return not _CHARGES.isdisjoint(layout.forms[at + 1 : ordered])


_COURTS, _COURT_BACK, _COURT_NEAR = ("محكم", "محاكم", "قضاء", "قاضي", "جنايات", "نيابه", "حكم", "قضاه"), 8, 4
_POINTED = word_set("هذا هذه ذلك تلك هذين هاتين هؤلاء ما كل أي")


def _puts(layout: Layout, at: int, form: CueForm) -> bool:
    """Tell whether "puts" puts nothing before anybody's duty: it demands only so, "puts the world before its duty"."""
    if form.verb.lemma != "وضعَ (أمام)":
        return False
    for k in range(at + 1, min(len(layout.forms) - 1, at + _WITHIN)):
        if layout.forms[k] in (".", "\n", "؛"):
            return True
        duty = layout.forms[k] == _BEFORE and layout.forms[k + 1].startswith(_DUTY)
        if duty or layout.forms[k] in _CARE or layout.forms[k : k + 2] in _IN_CARE:
            return False
    return True


def _makes_away(layout: Layout, at: int, form: CueForm) -> bool:
    """Tell whether what a verb has for its object shows that it takes nothing up by it.

    Only what is put at somebody's disposal is promised, only of a term that is granted something is demanded, only "to
    God" does one clear oneself so, and what is wished "on" somebody is asked of him.
    """
    needs = _NEEDED.get(form.verb.lemma)
    if needs is None:
        return False
    words, reach = needs
    near = layout.forms[at + 1 : at + 1 + reach]
    stop = next((k for k, word in enumerate(near) if word in STOPS | THAT), len(near))
    return not any(word.startswith(words) for word in near[:stop])


def _of_two_men(layout: Layout, at: int, form: CueForm) -> bool:
    """Tell whether two men do what is written like "she does": "the two sides agreed", written like "she consents"."""
    she = form.inflected.shape is Shape.IMPERFECT and form.inflected.gender == "f"
    return she and layout.forms[at].startswith(("ت", "وت")) and layout.form(at + 1) in _TWO


_TWO = word_set("الجانبان الطرفان البلدان الوزيران الرئيسان الزعيمان المسؤولان الفريقان الوفدان الحزبان الرجلان")


def _with_regret(layout: Layout, at: int, form: CueForm) -> bool:
    """Tell whether a verb of noting is the one that notes with a feeling: "we note with all regret that"."""
    if form.verb.lemma not in _NOTES:
        return False
    near = range(at + 1, min(len(layout.forms), at + 1 + _FAR))
    stop = next((k for k in near if layout.forms[k] in STOPS | THAT), at + 1)
    return any(past_manner(layout, k, frozenset([kind])) for k in range(at + 1, stop) for kind in _FELT)


_NOTES = frozenset(["سجّلَ", "سجّلَ (موقفا)"])
_FELT = ("اسف", "قلق", "ارتياح")
_NEEDED = {
    "وضعَ (تحت التصرف)": (("تصرف",), 20),
    "منحَ (مهلة)": (("مهله",), 12),
    "برئَ (إلى الله)": (("الله",), 2),
    "تمنّى (على)": (("علي",), 4),
    "شدَّ (على أيدينا)": (("يد", "ايد", "ازر"), 2),
}
_BEFORE, _DUTY, _WITHIN = "امام", "مسوولي", 20
_CARE, _IN_CARE = word_set("برسم بعهدة"), frozenset([("في", "عهده"), ("بين", "يدي")])


def _passive(layout: Layout, at: int, form: CueForm) -> bool:
    """Tell whether a verb that always has somebody for its object has none, so that it is "X was accused of".

    In "accused some of" and "accused Baghdad of" what begins with the letter of "of" is the object.
    """
    if form.verb.lemma not in _TAKES_SOMEBODY or form.inflected.shape is Shape.MASDAR or form.inflected.pronoun:
        return False
    i = at + 1 + (layout.form(at + 1) in HOW)
    if not _by(layout, i):
        return False
    return not any(_by(layout, k) for k in range(i + 1, i + _NEAR))


def _by(layout: Layout, i: int) -> bool:
    """Tell whether a word is governed by the "by" or "of" written on to it."""
    form, phrase = layout.form(i), layout.phrase(i)
    whole = form in WHOLE or form in _NOUNS_IN_B
    return form[:1] == "ب" and len(form) > _SHORT and not whole and (phrase is None or not layout.bare(phrase))


_TAKES_SOMEBODY = frozenset(["اتّهمَ", "وصفَ", "كلّفَ", "نعتَ"])
_NOUNS_IN_B = word_set("بعض بقية بلاده بلادها بلدان برلمان برلمانيين بعثة بنك بيان بيانات بريطانيين بائع باحثين بلدية")
_CHARGES = word_set(
    "تهمة تهما تهم اتهام اتهاما اتهامات الاتهام الاتهامات التهمة التهم انتقادات انتقادا إنذارا لوما ضربة"
)
_BY_THAT = word_set("بأن بأنه بأنها بأنهم بأنهما")
_NEAR, _SHORT, _FAR = 5, 3, 12


def _beside(layout: Layout, at: int, form: CueForm) -> bool:
    """Tell whether a verb with its object is an attitude beside another: "his concern and his refusal of"."""
    if form.inflected.shape is Shape.MASDAR or not (form.conjunction == "و" and form.inflected.pronoun):
        return False
    if not layout.form(at + 1).startswith("ل"):
        # "Of his concern, and refused the talks": the talks are refused and no concern.
        return False
    both = (head_at(layout, k, at + 1, "attitude") for k in (at - 1, at))
    return all(found is not None and found[0].pronoun for found in both)


def _between(layout: Layout, at: int, form: CueForm) -> bool:
    """Tell whether "showed" is the second "between" of two: "a break between it and between Russia"."""
    if form.verb.lemma != _SHOWED or layout.form(at) != "وبين" or _DOUBLED in layout.written(at):
        return False
    before = range(at - 1, max(-1, at - _FAR), -1)
    first = next((k for k in before if layout.forms[k] in _FIRST_BETWEEN or layout.forms[k] in STOPS), -1)
    return first >= 0 and layout.forms[first] in _FIRST_BETWEEN


_SHOWED, _FIRST_BETWEEN = "بيّنَ", word_set("بين بينه بينها بينهم بينهما بيننا بينهن بيني")


def _opinion(layout: Layout, at: int, form: CueForm) -> bool:
    """Tell whether a word is another by its spelling or place: "opinion" and not "saw", "considered" and no "promised".

    "In the opinion of", or dotted where the text leaves dots out; with the sign of a doubled letter.
    """
    written = layout.written(at)
    if form.verb.lemma == "وعدَ":
        return _DOUBLED in written
    passive = form.inflected.shape is Shape.PERFECT and written.removeprefix("و")[1:2] == _PASSIVE
    if passive or (written in _HERE and layout.phrase(at + 1) is None):
        return True
    if layout.form(at) in _CITY and not _condemning(layout, at):
        return True
    if form.verb.lemma == "أمرَ" and layout.form(at + 1) in _OF_A_MATTER:
        # "A matter" and not "ordered".
        return True
    if form.verb.lemma == "شكرَ" and layout.form(at) == "شكرا":
        # "Thanks" and not "the two thanked".
        return True
    if form.verb.lemma in _ELATIVES and layout.form(at - 1) in THAT:
        # "That the foremost of the challenges is": no verb in the perfect stands behind "that".
        return True
    if form.verb.lemma == "ألقى" and form.inflected.shape is Shape.IMPERFECT:
        # "Received" is written like "delivers" but for the dots.
        return written.endswith("ى")
    if form.verb.lemma != "رأى" or form.inflected.shape is not Shape.PERFECT:
        return False
    if layout.form(at - 1) in ("في", "وفي"):
        return True
    return written.endswith(("أيا", "أيًا", "أياً")) or (written.endswith("ي") and "ى" in layout.found.release.text)


def _condemning(layout: Layout, at: int) -> bool:
    """Tell whether a word is "condemning" and no "city": behind a comma, before what one condemns and no name of one.

    A release often ends with the city in which it was written, in a line of its own or behind a dash.
    """
    after = layout.form(at + 1)
    # "Condemning in the strongest terms".
    return layout.form(at - 1) in COMMAS and (is_thing(after) or is_action(after) or after.startswith("ب"))


def _mine(layout: Layout, at: int, form: CueForm) -> bool:
    """Tell whether a word is "I hope" and not "he hoped", or the other way: only the sign on their alif tells."""
    told = form.inflected
    if form.verb.lemma not in _HAMZA or told.shape not in (Shape.PERFECT, Shape.IMPERFECT, Shape.FUTURE):
        return False
    mine = told.shape is not Shape.PERFECT and told.person == 1 and told.number == "s"
    return mine != (_MADDA in layout.written(at)) and (mine or told.shape is Shape.PERFECT)


_HAMZA, _MADDA = frozenset(["أملَ", "أسفَ", "أمرَ", "أبى", "أخذَ (على عاتقه)"]), "آ"
_CITY = word_set("مدينة ومدينة")
_OF_A_MATTER = word_set(
    "طبيعي عادي ضروري مهم مؤسف خطير مرفوض واقع بديهي منطقي غير لا لم لن مقبول متوقع إيجابي جيد صعب مستحيل"
)
_ELATIVES = frozenset(["أبرزَ"])
_DOUBLED = "\u0651"
# The vowel by which a text marks a perfect as passive: "as it was put forward".
_PASSIVE = "\u064f"
# "Here" is written like "congratulated" but for the sign on its alif.
_HERE = frozenset(["هنا", "وهنا"])


def _inspects(layout: Layout, at: int, form: CueForm) -> bool:
    """Tell whether a guard of honour is reviewed, which is no matter to be talked of."""
    near = layout.forms[at + 1 : at + _TITLED]
    return "review" in form.verb.flags and any(a == "حرس" and b == "الشرف" for a, b in pairwise(near))


_TITLED = 9
