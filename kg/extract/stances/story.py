"""Tell where a text goes on with its story behind a noun that is a content: "rejects the plan, and had arrived"."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.meeting_words import VERBS
from kg.extract.layout.wording import PREPOSITIONS, RELATIVES, SO_HE, THAT, definite
from kg.extract.stances.actions import is_action
from kg.extract.stances.doers import DEEDS
from kg.extract.stances.turns import turn_at
from kg.extract.stances.walk import Frame
from kg.lexicon.conjugate import Shape
from kg.lexicon.cues import load_cues
from kg.text.fold import word_set
from kg.text.words import COMMAS

_BESIDES = word_set("بعدما مما وذلك لكن لكنه لكنها لكنهم ولكن ولكنه ولكنها ولكنهم")
_ESPECIALLY = word_set("خاصة خصوصا لاسيما وخاصة وخصوصا بعد")
_NO_VERB = word_set("لم زال زالت يزال تزال")
# When and amid what something is said, behind a comma.
_OCCASIONS = word_set(
    "عقب وعقب وسط إثر غداة تزامنا بالتزامن رغم بالرغم برغم وخلال بحضور بمشاركة بعد بعيد قبيل خلال أثناء قبل منذ"
)
_OF_OCCASIONS = {
    *(("علي", what) for what in word_set("خلفية هامش إثر الرغم")),
    *(("في", what) for what in word_set("وقت ظل خطوة تحرك تطور أعقاب ختام نهاية مستهل")),
    *(("وفي", what) for what in word_set("نهاية ختام سياق هذا وقت غضون مستهل الوقت")),
    *(("ومن", what) for what in word_set("المقرر المتوقع المنتظر المرتقب المرجح المفترض")),
    ("الامر", "الذي"),
}
_LASTING = word_set(
    "يوم يومين أيام يوما ساعة ساعتين ساعات أسبوع أسبوعين أسابيع شهر شهرين أشهر شهرا عام عامين أعوام سنة سنتين سنوات"
    " مدة فترة مهلة"
)
_MENTIONS = word_set("يذكر ويذكر يشار ويشار")
_SAYING = word_set("قائلا قائلة قائلين")
_HAD = word_set("وقد وكان وكانت وكانوا")
# Nouns that begin like a verb in the present behind "and".
_NO_PRESENT = ("ويوم", "ويهود", "ويمن", "ويمين", "ويسار", "ويد", "وياس", "وينبوع", "وينابيع", "ويورو", "ويقين")
# "The valley of", which folded is "and led" as well.
_VALLEY = "وادي"
# Verbs that are written like a verbal noun.
_NOUNS_TOO = word_set("حرص عرض رد قطع طرد نشر مثل خرج منح حضر عقد بث بعث تفاعل تقدم تولى تدخل قضى ظهر تفقد تلقى توجه")
_OF_IT = word_set("فيه فيها به بها له لها منه منها عليه عليها")
_SHORTEST, _SHORT_VERB = 5, 3


def story_from(layout: Layout, frame: Frame, stop: int) -> int:
    """Return where something begins that tells more than the noun which is the content.

    Args:
        layout: The release.
        frame: The cue with its parts.
        stop: One past the last word that may belong to it.

    Returns:
        The index of the comma or the word where it begins, or the stop.
    """
    forms, content = layout.forms, frame.content
    # Behind a verb of saying a quotation is what is said.
    says = "says" in frame.form.verb.flags
    clause = _opens_clause(forms[content])
    for i in range(content + 1, stop - 2):
        if layout.quoted[i]:
            continue
        if forms[i] in COMMAS:
            ends = _told_besides(layout, i + 1, stop) or _on_occasion(layout, i + 1, stop)
            ends = ends or (not clause and _goes_on(layout, i + 1)) or _ours(layout, i + 1)
        else:
            ends = (
                forms[i] in _SAYING
                or _caused(layout, i)
                or (not clause and (_goes_on(layout, i) or _came_after(layout, i)))
            )
            ends = ends or (not clause and _she_did(layout, i, frame))
        if ends or (forms[i] == ":" and i + 1 in layout.quote_at and not says):
            return i
        clause = clause or _opens_clause(forms[i])
    return stop


def until_ours(layout: Layout, frame: Frame, stop: int) -> int:
    """Return where "and we" with a verb of our own goes on: "he called them rebels, and we remind him that".

    Args:
        layout: The release.
        frame: The cue of what is told of another, with its parts.
        stop: One past the last word that may be what he said.

    Returns:
        Index of the comma before it, or the stop.
    """
    for i in range(frame.content + 1, stop - 1 if frame.form.inflected.person != 1 else 0):
        if layout.forms[i] in COMMAS and not layout.quoted[i] and _ours(layout, i + 1):
            return i
    return stop


def _ours(layout: Layout, i: int) -> bool:
    """Tell whether "and" with a verb in the first person stands at a place."""
    cues = load_cues().forms.get(layout.form(i), ())
    return any(c.inflected.person == 1 and c.conjunction == "و" for c in cues)


def _opens_clause(form: str) -> bool:
    """Tell whether a folded word begins a clause within a noun phrase, with which "and" and a verb may go on."""
    verb = form in RELATIVES or form in THAT or form == "حيث" or (form[:1] == "ي" and len(form) >= _SHORT_VERB)
    return verb or _like_she_did(form)


def _caused(layout: Layout, i: int) -> bool:
    """Tell whether what came of it begins at a word, with no comma: "seeks to take the town which aroused fears"."""
    then = layout.forms[i] == "مما" or layout.forms[i : i + 2] == ("الامر", "الذي")
    return then and layout.form(i + 1 + (layout.forms[i] != "مما")) in _EFFECTS


_EFFECTS = word_set(
    "أثار أدى دفع تسبب أسفر زاد خلق أغضب جعل اضطر أسهم ساهم أوقع فاقم عمق رفع أشعل أفقد أجبر أعاد"
    " يثير يؤدي يدفع يتسبب يزيد يخلق يغضب يجعل يضطر يسهم يساهم يفاقم يعمق"
)


def _told_besides(layout: Layout, i: int, stop: int) -> bool:
    """Tell whether a clause that begins behind a comma tells something besides the content."""
    first, after = layout.forms[i], layout.form(i + 1)
    told = first in _BESIDES or first in SO_HE or (first in _ESPECIALLY and after in ("ان", "وان", "بعد"))
    told = told or (first == "ما" and after not in _NO_VERB and layout.phrase(i + 1) is None)
    then = first == "ومن" and after == "ثم" and not is_action(layout.form(i + 2)) and _did(layout, i + 2)
    told = told or then or (first == "كما" and (after in THAT or _did(layout, i + 1)))
    return told and turn_at(layout, i, stop) is None


def _on_occasion(layout: Layout, i: int, stop: int) -> bool:
    """Tell whether words behind a comma only tell when, where or amid what something is said."""
    first = layout.forms[i]
    if first in _OCCASIONS:
        # "Within two days" may be asked for; behind an occasion between commas what is said may still come.
        comes = any(layout.forms[k] in COMMAS and layout.form(k + 1) in THAT for k in range(i, stop))
        near = layout.forms[i + 1 : i + 4]
        within = (not _LASTING.isdisjoint(near[:2]) or near[0].isdigit()) and "من" not in near
        return not comes and not within and i not in layout.time_at and i + 1 not in layout.time_at
    and_said = first[:1] == "ل" and first[1:2] in ("ي", "ت") and _says(first[1:])
    return (first, layout.form(i + 1)) in _OF_OCCASIONS or first in _MENTIONS or and_said


def _goes_on(layout: Layout, i: int) -> bool:
    """Tell whether a word, no clause before it, begins another: "and had", "and heads", "then he left"."""
    form = layout.forms[i]
    if form == "ثم":
        return layout.form(i + 1) in DEEDS
    if form == "وذلك":
        return layout.form(i + 1) in _OCCASIONS or layout.form(i + 1) == "ردا"
    if form[:1] == "ف" and layout.phrase(i) is None:
        # "He asked X to open it, so he answered that".
        return form[1:] in DEEDS or any(
            c.inflected.shape is Shape.PERFECT and "says" in c.verb.flags and not c.conjunction
            for c in load_cues().forms.get(form[1:], ())
        )
    if form[:1] != "و" or layout.phrase(i) is not None:
        return False
    if form == _VALLEY and not layout.written(i).startswith("وأ") and layout.form(i + 1) != "الي":
        return False
    verb = form[1:]
    did = (verb in DEEDS or form in VERBS) and verb not in _NOUNS_TOO and not is_action(verb)
    # "In it live many": what is told belongs to the noun itself.
    return form in _HAD or did or (_present(verb) and layout.form(i + 1) not in _OF_IT)


def _she_did(layout: Layout, i: int, frame: Frame) -> bool:
    """Tell whether "and" brings what she, or they, of whom a cue tells did besides: "she condemned it and shed light".

    A word that ends like the verb of a woman, or of several men, is seldom another.
    """
    form, told = layout.forms[i], frame.form.inflected
    if form[:1] != "و" or layout.phrase(i) is not None or i in layout.time_at:
        return False
    if form.endswith("وا"):
        return len(form) > _SHORTEST
    if form[1:] in _BESIDES_DID:
        after = layout.form(i + 1)
        object_ = after.endswith(("ه", "ا")) and not after.endswith("يه") and not definite(after)
        # "The constitution and the forms of the state" are nouns.
        return form[1:] not in _ALSO_NOUNS or object_
    if form[1:] in _SHE_DOES and told.gender == "f" and told.shape is Shape.IMPERFECT:
        return True
    # "The raid and the shelling that struck": with a pronoun or behind "in which" it tells of the content.
    return told.gender == "f" and told.shape is Shape.PERFECT and _like_she_did(form[1:])


def _like_she_did(form: str) -> bool:
    """Tell whether a folded word ends like the verb of a woman in the perfect, and is no noun known to end so."""
    return (
        len(form) > _SHORT_VERB
        and form.endswith("ت")
        and not form.endswith("ات")
        and form.removeprefix("ال") not in _NO_VERBS
    )


# Verbs in the present that are no verbal nouns too.
_SHE_DOES = word_set("تعمل تسعى ترى تعتبر تعد تظل تبقى تقوم تعقد تجري تستعد تشهد تعيش تدير تشرف تدرك تعلم تحتفظ تملك")
# What those who speak do besides; of these, what is a noun too but before "a letter", "a vigil".
_ALSO_NOUNS = word_set("نظم سلم شكل عين أسس كلف")
_BESIDES_DID = _ALSO_NOUNS | word_set("سلط ألغى أقام أسهم ساهم استضاف أطلق أنجز أكمل واصل أحال اعتقل أعد")
# Nouns and names that end in what the verb of a woman ends in.
_NO_VERBS = word_set(
    "بيت صوت موت وقت بنت أخت تحت زيت حوت سبت صمت سكوت ثبوت ثابت بيروت الكويت إنترنت توقيت تثبيت تصويت تشتيت تبييت"
    " تفتيت تفويت إسكات مبيت بيوت زيوت تفاوت تهافت تشتت تفتت ياقوت عنكبوت جبروت ملكوت تابوت لاهوت ناسوت كبريت شتات"
    " حضرموت مؤقت موقت مكبوت مثبت ملفت لافت خافت باهت صامت ثوابت ساكت إنصات هاتريك كانت ليست"
    " أونصت سانت روبرت ألبرت ليفربول مارغريت إليزابيت أرارات"
)


def _came_after(layout: Layout, i: int) -> bool:
    """Tell whether a word begins what had happened, or what the text makes of it: "after it had", "in a first step"."""
    form, after = layout.forms[i], layout.form(i + 1)
    if (form, after) == ("بعد", "ان") or form == "بعدما":
        verb = layout.form(i + 1 + (form == "بعد"))
        # "After it is finished" is yet to come, and part of what is promised or asked for.
        return verb[:1] not in ("ي", "ت", "ن") or verb.endswith("ت")
    return form == "في" and after in _STEPS and not definite(layout.form(i + 2))


# What the text calls a deed: "in a new escalation against".
_STEPS = word_set("خطوة تصعيد سابقة تحرك تطور")


def _present(form: str) -> bool:
    """Tell whether a folded word can only be a verb in the present."""
    masculine = form.startswith("ي") and len(form) >= _SHORTEST - 1 and not ("و" + form).startswith(_NO_PRESENT)
    feminine = form.startswith(("تت", "تست")) and len(form) >= _SHORTEST and not is_action(form)
    return masculine or feminine


def _says(form: str) -> bool:
    """Tell whether a folded word is a verb of saying in the present."""
    return any(
        cue.inflected.shape is Shape.IMPERFECT and "says" in cue.verb.flags for cue in load_cues().forms.get(form, ())
    )


def _did(layout: Layout, i: int) -> bool:
    """Tell whether what stands behind "as" looks like a verb, so that it is "he also did": no name, noun or pronoun."""
    form = layout.form(i)
    apart = form in _AS or form in PREPOSITIONS or form in THAT or form.endswith(("ه", "ها", "هم"))
    return layout.phrase(i) is None and not apart and not form.startswith(("ال", "ي", "ن")) and i not in layout.time_at


# "As is", "as happened": likened to what the content tells.
_AS = word_set(
    "هو هي هم لو في جاء ورد حدث حصل سبق كان كانت جرت جرى تم يجب قال أكد هذا ذلك هناك دائما أيضا كذلك وصف وصفت ذكر"
    " أشار أعلن تعهد وعد طلب تعود اعتاد أسلفت أسلف فعل فعلت تفعل تقول ترى تعلمون تنص نص نصت تقضي قضت تقرر اتفق"
)
