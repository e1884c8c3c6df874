"""Find where a told content begins afresh behind a comma: "and in any case the town is", "and there is no work"."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import ADJUNCTS, NEGATIONS, RELATIVES, THAT, definite
from kg.extract.stances.actions import is_action
from kg.extract.stances.doers import DEEDS
from kg.extract.stances.future import is_future
from kg.kinds import EntityType
from kg.lexicon.conjugate import Shape
from kg.lexicon.cues import load_cues
from kg.lexicon.nouns import nouns_ar
from kg.text.fold import word_set
from kg.text.words import COMMAS

_TIMES = word_set(
    "يوم يومين أيام ساعة ساعات أسبوع أسبوعين أسابيع شهر شهرين أشهر عام عامين أعوام سنة سنتين سنوات فترة مدة ذلك"
    " قليل دقائق عقود عقد حين"
)
_SPANS = word_set(
    "الأسبوع العام الشهر السنة السنوات الأيام الأشهر الأسابيع الأعوام الفترة المرحلة الصيف الشتاء الأثناء"
)
_ANY = word_set("كل جميع كلتا كلا هذه هذا")
# Words with "and" that set a scene, and what must follow them to do so: "and in any case", "and after a month".
_SCENES = {
    "وفي": word_set("المقابل الواقع الحقيقة النهاية الغالب") | _ANY | _SPANS,
    "وعلي": word_set("المستوى الصعيد مستوى صعيد العموم"),
    "ومن": word_set("جهة ناحية جانب"),
    "وبالنسبه": word_set("إلى"),
    "وبعد": _TIMES,
    "وقبل": _TIMES,
    "ومنذ": _TIMES | word_set("بداية مطلع") | _SPANS,
    "وخلال": word_set("هذه هذا") | _SPANS,
    "وحتي": word_set("الآن اليوم اللحظة هذه"),
}
_STATES = word_set("الأحوال الحالات الحالتين حال حالة الحالة الأثناء الظروف الظرف") | _SPANS
_OTHER = word_set("أخرى ثانية آخر")
# Words that set a scene by themselves.
_ALONE = word_set("وللأسف وهكذا وحاليا وأخيرا وعمليا وفعليا")
_THERE = word_set("وهناك وثمة وثم")
# What there is none of: "and there is no room for arms".
_NONE = word_set("وجود مكان حاجة ضرورة داعي داع مجال جدوى شك حل بديل مبرر علاقة خوف صحة أساس معنى فائدة يوجد توجد")
_THERE_IS = word_set("هناك ثمة ثم لدى لدينا لديه لديها لديهم لنا لهم")
_IF = word_set("إذا لو عندما كلما لأن لأنه لأنها إن بما رغم بعد لا ليس")
_HENCE = word_set("لذلك ولذلك لذا ولذا ولهذا وبالتالي بالتالي")
_CLAUSE = word_set("لا لن لم ليس ليست هناك ثمة كل أي قد سوف هذا هذه هو هي هم نحن")
_STILL = word_set("زال زالت")
# What a half stop parts from the statement before it.
_HALF_STOPS = frozenset(";؛")
_AND_MORE = word_set("ولن ولا وسوف وليس وليست وقد وهو وهي وهذا وهذه ونحن ومن")
_NOT, _HAS, _OF_MANY = word_set("لا لن لم"), word_set("لديه لديها لها له"), ("ون", "ان", "وا")
_SAID, _LEFT, _VERB, _NEAR = 3, 3, 4, 7


def afresh(layout: Layout, i: int, first: int, stop: int) -> int | None:
    """Find where a clause of its own begins behind a comma within a content told by "that" or a colon.

    Args:
        layout: The release.
        i: Index of the word behind the comma.
        first: Index of the first word of the content.
        stop: One past its last word.

    Returns:
        Index of the clause's first word, which is the same where only "and" is left out; None where the words go on
        with what was said: "and in Tunis", "and not arms", "and at the head of them".
    """
    if layout.forms[i] == "و" and layout.quote_at.get(i + 1, 0) > i + 2 + _LEFT:
        # "That 'the plan is bad' and 'the council is to blame'": two quotations, each a clause.
        opens = layout.quotation(i - 1) is not None and i >= first + _SAID
        return i + 2 if opens and (definite(layout.form(i + 2)) or layout.phrase(i + 2)) else None
    still = layout.forms[i] == "وما" and layout.form(i + 1) in _STILL and _named(layout, i + 2)
    if still and i >= first + _SAID:
        return i if _enough(layout, i + 2, stop) else None
    if i < first + _SAID or layout.forms[i - 1] not in _PAUSES or _quotation_over(layout, i):
        return None
    if layout.forms[i] in _HENCE:
        return _hence(layout, i, stop)
    if layout.forms[first] in _IF:
        return None
    opened = _scene(layout, i) or _there(layout, i) or _noun_and_verb(layout, i)
    opened = opened or (layout.forms[i - 1] in _HALF_STOPS and layout.forms[i] in _AND_MORE)
    return i if opened and _enough(layout, i + opened, stop) else None


_PAUSES = COMMAS | _HALF_STOPS


def known(layout: Layout, first: int, stop: int) -> int:
    """Return where what is known to people begins: "that everybody knows that the town is", which says that it is.

    Args:
        layout: The release.
        first: Index of the first word of the content.
        stop: One past its last word.

    Returns:
        Index of the first word of what they know; the same where no such clause opens the content, or an actor knows.
    """
    if not layout.places.within(_KNOW, first + 1, stop):
        return first
    for i in range(first + 1, min(stop - _LEFT, first + _NEAR)):
        that = i + 1 + (layout.form(i + 1) in _WELL)
        if layout.forms[i] in THAT:
            # "That X must know that": it is asked of them.
            return first
        if layout.forms[i] in _KNOW and layout.form(that) in THAT:
            who = layout.phrase(first)
            head = nouns_ar().head(layout.form(first))
            # "The party knows that": what a body knows is told of it, though no table knows the body.
            people = head is None or head.kind == "population"
            if who is not None:
                people = layout.found.entity(who.entity).type is EntityType.POPULATION
            return that + 1 if people and NEGATIONS.isdisjoint(layout.forms[first:i]) else first
    return first


_KNOW = word_set("يعلم يعلمون تعلم يعرف يعرفون تعرف يدرك يدركون تدرك يفهم يفهمون تفهم يعي يعون تعي")
_WELL = word_set("جيدا تماما جميعا اليوم الآن")


def it_is_plain(layout: Layout, i: int) -> tuple[int, int] | None:
    """Find where a statement begins behind "and it is plain that", or at "and it is hard to".

    Args:
        layout: The release.
        i: Index of "and" with its preposition.

    Returns:
        Where the part begins, and the letters to skip there; None where something else stands there.
    """
    after = i + 1 + (layout.form(i + 1) == "غير")
    if layout.form(after) in _RIGHT and not THAT.isdisjoint(layout.forms[after + 1 : after + _LEFT + 1]):
        return i, 1
    if layout.form(after + 1) not in THAT:
        return None
    if layout.form(after) in _PLAIN:
        return after + 2, 0
    return (i, 1) if layout.form(after) in _JUDGED else None


_RIGHT = word_set("حق حقنا حقه حقها حقهم حقكم واجب واجبنا واجبه واجبها واجبهم مصلحة مصلحتنا مصلحتهم")
_PLAIN = word_set("الواضح المؤكد المعروف المعلوم الثابت البديهي الجلي الأكيد المسلم")
_JUDGED = word_set(
    "المستحيل الصعب المؤسف الغريب اللافت الممكن الطبيعي السهل المعقول المنطقي المقبول المثير المقلق الخطأ الخطير"
)


def _enough(layout: Layout, start: int, stop: int) -> bool:
    """Tell whether several words stand between a place and the next comma."""
    return start + _LEFT <= next((k for k in range(start, stop) if layout.forms[k] in COMMAS), stop)


def _scene(layout: Layout, i: int) -> int:
    """Return how many words set a scene at a place: where or when something is so, or what it is said of; or 0."""
    form, after, then = layout.forms[i], layout.form(i + 1), layout.form(i + 2)
    if form in _ALONE or form == "واذا":
        return 1
    if form == "وبالنسبه" and after[:1] == "ل":
        return 2
    if after not in _SCENES.get(form, ()):
        return 0
    if form == "وفي" and after in _ANY:
        return 3 * (then in _STATES)
    if form == "ومن":
        return 3 * (then in _OTHER)
    return 2


def _there(layout: Layout, i: int) -> int:
    """Return how many words tell that something is there, or is not: "and there is", "and there is no"; or 0."""
    form, after = layout.forms[i], layout.form(i + 1)
    if form in _THERE:
        return 1
    return 2 * ((form == "ولا" and after in _NONE) or (form in ("وليس", "وليست") and after in _THERE_IS))


def _noun_and_verb(layout: Layout, i: int) -> int:
    """Return how many words a noun with a verb of one has: "and the role of the union will be"; or 0."""
    noun = layout.forms[i][1:]
    if layout.forms[i][:1] != "و" or layout.phrase(i) is not None or noun in RELATIVES or len(noun) < _SAID:
        return 0
    at = i + 1
    if not definite(noun):
        if is_action(noun) or noun in ADJUNCTS or not _named(layout, at):
            return 0
        phrase = layout.phrase(at)
        at = at + 1 if phrase is None else phrase.last + 1
    while definite(layout.form(at)) and layout.form(at) not in RELATIVES and at < i + _SAID:
        at += 1
    verb = layout.form(at + (layout.form(at) in _NOT))
    has = verb in _HAS and layout.form(at) not in _NOT
    told = is_future(verb) or verb == "سوف" or (verb[:1] == "ي" and len(verb) >= _VERB) or layout.form(at) in _NOT
    return at - i if has or (told and not verb.endswith(_OF_MANY)) else 0


def _named(layout: Layout, i: int) -> bool:
    """Tell whether a noun with the article or "our", or an actor, stands at a place."""
    form = layout.form(i)
    return definite(form) or (form.endswith("نا") and form[:1] != "ن") or layout.phrase(i) is not None


def _hence(layout: Layout, i: int, stop: int) -> int | None:
    """Return where a clause begins behind "therefore", or None: "hence" may join a noun to another."""
    start = i + 1 + (layout.form(i + 1) in COMMAS)
    form = layout.form(start)
    if form == "السبب":
        start, form = start + 1, layout.form(start + 1)
    if form.removeprefix("ف") in THAT:
        start, form = start + 1, layout.form(start + 1)
    elif layout.forms[i].endswith("بالتالي"):
        told = definite(form) or layout.phrase(start) is not None or form in _CLAUSE or _verb(form)
        if not told or is_action(form):
            return None
    elif definite(form) or _calls(layout, start):
        # "For that decision"; "and therefore called for": who did so is another question.
        return None
    return start if _enough(layout, start, stop) else None


def _calls(layout: Layout, i: int) -> bool:
    """Tell whether a cue in the perfect stands at a place, so that what is told there is a view."""
    cues = load_cues().forms.get(layout.form(i), ())
    return any(c.inflected.shape is Shape.PERFECT and c.inflected.person != 1 for c in cues)


def _verb(form: str) -> bool:
    """Tell whether a folded word looks like a verb, of the present or of what "she" or "it" did."""
    present = form[:1] in ("ي", "ت") and len(form) >= _VERB
    return form in DEEDS or present or (form.endswith("ت") and not form.endswith("ات") and len(form) >= _VERB)


def _quotation_over(layout: Layout, i: int) -> bool:
    """Tell whether a quotation has closed before a comma, so that the text goes on behind it in its own words."""
    quotation = layout.quotation(i - 2)
    return quotation is not None and quotation.stop == i - 1
