"""Read "considered the decision a breach" where "considered" is written like "promised" and "counted"."""

from dataclasses import replace

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import PREPOSITIONS, PUNCTUATION, THAT, definite
from kg.extract.mentions.found import Form
from kg.extract.stances.actions import is_thing
from kg.extract.stances.bounds import Clause
from kg.extract.stances.calling import calls_actors
from kg.extract.stances.judged_by import called_names
from kg.extract.stances.positions import place
from kg.extract.stances.subjects import agrees, take
from kg.extract.stances.walk import Frame, Walk
from kg.lexicon.cues import load_cues
from kg.text.fold import with_and, word_set
from kg.text.sentences import Stretch

# Written like "promised" with "and", and like "counted"; "saw" is more often followed by "that".
_HE, _SHE = with_and("عد رأى"), with_and("عدت رأت")
COUNTED = _HE | _SHE
_THIS = word_set("هذا هذه ذلك تلك")
_FAR = 12
# What a matter is held to be, without a word of praise or blame: "void", "premature".
_HELD = word_set(
    "باطلا باطلة لاغيا لاغية مخالفا مخالفة انتهاكا خرقا تدخلا عدوانا انقلابا تصعيدا استفزازا ابتزازا إهانة جريمة"
    " خيانة تهديدا مؤامرة خطوة رسالة دليلا محاولة بداية تطورا انتصارا هزيمة نصرا إنجازا فرصة ضرورة أولوية"
    " خطأ خطرا تراجعا تجاوزا تمردا إعلانا عملا هروبا مقدمة استهتارا ظلما إجحافا اعتداء شأنا أمرا حقا واجبا سابقة ردا"
)


def considered_so(layout: Layout, i: int, sentence: Stretch) -> Clause | None:
    """Read a verb written like "promised" as "considered", where a matter and what it is held to be follow.

    Args:
        layout: The release.
        i: Index of the verb.
        sentence: The sentence.

    Returns:
        The clause, whose content is the matter with the judgement; None where the verb is another.
    """
    form, who = layout.forms[i], layout.phrase(i + 1)
    if form not in COUNTED or who is None or layout.proclitic(who) or layout.quoted[i]:
        return None
    cue = load_cues().forms["اعتبرت" if form in _SHE else "اعتبر"][0]
    cue = replace(cue, conjunction=form[0] if form[0] == "و" else "")
    walk = Walk(layout, i, cue, sentence.stop, [], i + 1)
    if not agrees(cue, who) or not take(walk, walk.subject, who) or not _is_judged(layout, walk.i, sentence.stop):
        return None
    if form in _PROMISED and _of_people(layout, walk.i):
        return None
    position = place(layout, i, cue, sentence)
    if position is None or position.subject or position.negated:
        return None
    frame = Frame(at=i, form=cue, subject=tuple(walk.subject), content=walk.i, how="0")
    return Clause(frame=frame, position=position, stop=sentence.stop)


_PROMISED = word_set("وعد وعدت")


def _of_people(layout: Layout, i: int) -> bool:
    """Tell whether people or a body are told of at a place, to whom something may be promised."""
    who = layout.phrase(i)
    if who is not None and who.form is not Form.NISBA:
        return True
    form = layout.form(i)
    return calls_actors(form) or (form.endswith("ين") and not is_thing(form))


def _is_judged(layout: Layout, i: int, stop: int) -> bool:
    """Tell whether a matter stands at a place and what it is held to be behind it, with nothing promised by "by"."""
    first = layout.form(i)
    if first in PREPOSITIONS or first in THAT or first in PUNCTUATION or first.startswith("بال"):
        return False
    after = i + 1 + (first in _THIS and definite(layout.form(i + 1)))
    closed = definite(first) or first in _THIS
    for k in range(after, min(stop, i + _FAR)):
        form = layout.form(k)
        if form in THAT or form in PUNCTUATION or (form.startswith("ب") and form not in _HELD and closed):
            # "Promised the people an early step".
            return False
        phrase = layout.phrase(k)
        if closed and not definite(form) and phrase is None and (form in _HELD or called_names(layout, k)):
            return form not in PREPOSITIONS
        closed = closed or definite(form) or phrase is not None
    return False
