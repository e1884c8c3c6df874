"""Whoever is called by a noun that no table knows, found by the place: "a truck driver said", "the heirs stressed".

Only between a verb that takes no direct object and what it says can nothing else than its subject stand. The verb and
the noun must agree, and the phrase must end right where "that" or the preposition of the verb begins.
"""

from kg.extract.mentions.chunk import Chunk
from kg.extract.mentions.foreign_names import looks_foreign
from kg.extract.mentions.name_ends import HONOUR, OWNERS_OF_HONOUR
from kg.extract.mentions.name_words import is_owned
from kg.extract.mentions.put_out import PUT_OUT_BY
from kg.extract.mentions.said_alone import BESIDES, that_follows
from kg.extract.mentions.said_parts import called_so, named, nominal_body
from kg.extract.mentions.speech import AS_FOR, OPENS_SAID, goes_on_to_say, said_by, says_here
from kg.extract.mentions.tails import is_adjective, is_sign
from kg.extract.mentions.unnamed import past_wish
from kg.extract.mentions.view import View
from kg.kinds import EntityType
from kg.lexicon.cues import load_cues
from kg.text.fold import word_set
from kg.text.names import is_given, is_unit
from kg.text.words import COMMAS

# Verbs behind which a clause with "that" is all they may have beside their subject.
_SAY_THAT = word_set(
    "قال قالت يقول تقول أضاف أضافت أفاد أفادت صرح صرحت زعم زعمت يزعم تزعم لاحظ لاحظت رأى رأت يرى ترى أوضح أوضحت"
    " ذكر ذكرت اعتبر اعتبرت يعتبر تعتبر أعلن أعلنت توقع توقعت يتوقع تتوقع روى روت"
)
# Verbs that say something by a preposition alone.
_SAY_BY = {
    "الي": word_set("أشار أشارت يشير تشير"),
    "علي": word_set("شدد شددت يشدد تشدد أصر أصرت يصر تصر"),
    "عن": word_set("أعرب أعربت يعرب تعرب"),
    "ب": word_set("رحب رحبت يرحب ترحب أشاد أشادت يشيد تشيد ندد نددت يندد تندد أفاد أفادت يفيد تفيد"),
}
# Verbs that may have a thing as their object as well, but no person.
_OF_PERSONS = word_set("أكد أكدت يؤكد تؤكد كشف كشفت يكشف تكشف نفى نفت ينفي تنفي ادعى ادعت بين بينت")
_VERBS = frozenset(_SAY_THAT.union(_OF_PERSONS, *_SAY_BY.values()))
_SHORTEST, _MOST_BARE, _SHORTEST_PLURAL, _SHORTEST_BY = 3, 2, 5, 4
_FRAMES = AS_FOR | {"كان", "كانت"}
# What opens the clause behind "according to X".
_SO = word_set("فإن فإنه فإنها فإنهم قوله قولها قولهم")
_TWO = "ين"
# Plurals with whose they are, and those who are somebody's.
_THEIRS = ("وه", "وها", "وهم")
_KIN = word_set(
    "والده والدها والدته والدتها أبوه أبوها أمه أمها زوجته زوجها شقيقه شقيقها شقيقته شقيقتها أخوه أخوها أخته أختها"
    " ابنه ابنها ابنته ابنتها نجله نجلها عمه عمها خاله خالها محاميه محاميها محاميته محاميتها طبيبه طبيبها جاره جارها"
    " صديقه صديقها صديقته صديقتها زميله زميلها زميلته زميلتها مساعده مساعدها خطيبته خطيبها"
)
# Things whose plural has the ending of persons: "according to the laws".
_THINGS = word_set("قوانين موازين عناوين مضامين ملايين دواوين براهين تخمين ميادين")
_NO_PERSONS = frozenset({"text", "process", "site", "twins"})
_ONE = ("voice", "voice_some", "voice_f")
# Words that tell when or how something is said, and things that are said.
_HOW = word_set(
    "مرة صراحة علانية حقيقة عادة خاصة مباشرة ثانية مساء صباح صبيحة ظهر فجر ليل ليلة يوم ساعة لحظة عشية غداة"
    " نهاية بداية مطلع منتصف ختام قبيل بعيد حين حينها وقتها يومها ضمن هنا هناك كذلك أيضا ذلك هذا هذه قوله"
    " قولها القول المثل الكثير القليل شيء الشيء الجميع النقاب الأمر الواقع الحقيقة الحال الأحد الاثنين الإثنين"
    " الثلاثاء الأربعاء الخميس الجمعة السبت الماضي الماضية الليلة الساعة نص نفس ذات عين مثل غير دراسة إحصائية"
    " إحصاءات أرقام بيانات نتائج معطيات تقديرات توقعات أحداث وقائع تجربة مسألة قضية فكرة صورة رسالة خطوة أوائل"
    " أواخر أواسط نهايات بدايات شهر عام سنة بعضهم بعضها أحدهم إحداهن كلاهما كلهم جميعهم معظمهم أغلبهم"
    " بصوت بلهجة بنبرة بالحرف"
)
_BY_THAT, _REMINDS = "بان", ("ذكر", "ذكرت", "اعتبر", "اعتبرت")
_FEMININE = ("ه", "ات")
_WITHIN = frozenset({"من", "في", "داخل", "لدي"})
_OCCASIONS = word_set(
    "المؤتمر المقابلة التصريح البيان الحديث اللقاء الاجتماع الاتصال الرسالة الكلمة الخطاب الجلسة الختام السياق الإطار"
    " الوقت اليوم الأثناء الموضوع الشأن المقابل المناسبة الحوار الندوة التغريدة الحقيقة الواقع"
)


def calling(view: View, i: int) -> Chunk | None:
    """Read the unknown noun phrase that fills the place between a verb of saying and what is said.

    So too "the heirs" in "the heirs had said" and "as for the heirs, they said", and in "according to the heirs".

    Args:
        view: The text.
        i: Index of the word behind the verb, "was", "as for" or what tells of a source.

    Returns:
        The phrase, or None where it may be anything else than the subject or the source.
    """
    verb = view.form(i - 1)
    verb = verb if verb in _VERBS or verb in _FRAMES else verb.removeprefix("و")
    if verb in _FRAMES:
        return _framed(view, i, verb)
    if verb in PUT_OUT_BY or verb == "عن":
        return _putting_out(view, i) if said_by(view, i) else _source(view, i) if says_here(view, i) else None
    if verb not in _VERBS:
        return _source(view, i) if says_here(view, i) and not said_by(view, i) else None
    if not said_by(view, i) or not _begins(view, i) or _is_feminine(view, i) != (verb.endswith("ت") or verb[0] == "ت"):
        return None
    if verb in _OF_PERSONS and not (_is_theirs(view, i) or _is_person(view, i)):
        return None
    last = _last(view, i)
    after = past_wish(view, last) + 1
    besides = _is_person(view, i) and verb in _SAY_THAT and view.form(after) in BESIDES and that_follows(view, after)
    # A word alone is as often the surname of somebody told of before.
    whole = last > i or (last == i and _is_theirs(view, i))
    return _chunk(view, i, last) if whole and (besides or _opens(view, after, verb)) else None


def _putting_out(view: View, i: int) -> Chunk | None:
    """Read a project or a part of a body that put a document out: "a report that the programme for X prepared"."""
    known, before = view.form(i) in _PROJECTS, view.form(i - 1)
    if not known or i in view.atoms or (before != "عن" and _is_feminine(view, i) != before.endswith(_BY_HER)):
        return None
    last = _past_partner(view, _last(view, i))
    after = view.form(last + 1)
    return _chunk(view, i, last) if last > i and (after in COMMAS or after in _AFTER_WHO or after in _THAT) else None


def _past_partner(view: View, last: int) -> int:
    """Take in with whom a project is: "the programme for communication with the scholars of X"."""
    if view.form(last + 1) != "مع":
        return last
    reach = range(last + 3, last + 3 + _PARTNER)
    return next((j - 1 for j in reach if view.form(j) in COMMAS or view.form(j) in _THAT), last)


_PARTNER = 3
_PROJECTS = word_set("برنامج مشروع مبادرة وحدة فريق قسم حملة منصة مختبر شبكة دائرة مجموعة")
_BY_HER, _THAT = ("ته", "تها"), word_set("أن إن أنه أنها إنه إنها")
_AFTER_WHO = word_set(". : عن حول في مع خلال بشأن أمس اليوم بمناسبة ضمن") | {"\n"}


def _framed(view: View, i: int, before: str) -> Chunk | None:
    """Read the subject of "had said" or "as for him, he said", which ends where the rest of the verb begins."""
    told = goes_on_to_say(view, i) if before in AS_FOR else said_by(view, i)
    if not told or not _begins(view, i):
        return None
    last = _last(view, i)
    end = last + 1 + (view.form(last + 1) in COMMAS)
    if before in AS_FOR:
        ends = view.form(end)[:1] == "ف" and view.form(end)[1:] in load_cues().forms
    else:
        ends = view.form(end) == "قد" and _is_feminine(view, i) == before.endswith("ت")
    chunk = _chunk(view, i, last) if (last > i or _is_theirs(view, i)) and ends else None
    if chunk is not None and view.form(end + (before not in AS_FOR)).endswith("وا"):
        chunk.gender, chunk.number = "m", "p"
    return chunk


def _source(view: View, i: int) -> Chunk | None:
    """Read persons by whose words something is told: "according to a witness, the road"."""
    word = view.lexeme(i)
    several = word is not None and view.form(i).endswith("ين") and len(view.form(i)) >= _SHORTEST_PLURAL
    several = several and not looks_foreign(view.form(i)) and not view.form(i).startswith("ت")
    several = several and view.form(i).removesuffix(_TWO).removeprefix("ال") not in view.guide.nouns.heads
    things = view.form(i).removeprefix("ال") in _THINGS
    if things or not _begins(view, i) or not (several or _is_person(view, i)) or called_so(view, i):
        return None
    last = _last(view, i)
    after = view.lexeme(last + 1)
    ends = after is None or is_sign(after.stem) or after.closed or view.form(last + 1) in _SO
    chunk = _chunk(view, i, last) if last >= i and ends else None
    if chunk is not None and several:
        chunk.number = "p"
    return chunk


def _chunk(view: View, i: int, last: int) -> Chunk:
    """Make the chunk: a person where the noun is one's calling."""
    chunk = nominal_body(view, i, last, "f" if _is_feminine(view, i) else "m", "s")
    if any(view.guide.nouns.has(name, chunk.head) for name in _ONE):
        chunk.type, chunk.kind = EntityType.PERSON, "Person"
    if view.form(i) in _KIN:
        chunk.type, chunk.kind, chunk.last = EntityType.PERSON, "Person", i
        chunk.words = (view.form(i),)
        return named(view, chunk)
    if view.guide.nouns.has("voice_p", chunk.head) or view.form(i).endswith(_THEIRS):
        chunk.gender, chunk.number = "m", "p"
    return chunk


def _is_person(view: View, i: int) -> bool:
    """Tell whether a noun is the calling of somebody, or of several."""
    bare = view.lexemes[i].bare
    return any(view.guide.nouns.has(name, bare) for name in (*_ONE, "voice_p"))


def _is_theirs(view: View, i: int) -> bool:
    """Tell whether a noun is the calling of somebody of his or hers, or of several: "his lawyer", "her supporters"."""
    form = view.form(i)
    return (form.endswith(_THEIRS) and len(form) >= _SHORTEST_PLURAL + 1) or form in _KIN


def _is_feminine(view: View, i: int) -> bool:
    if _is_theirs(view, i):
        return view.form(i).removesuffix("ها").removesuffix("ه").endswith("ت")
    return view.form(i).endswith(_FEMININE) and not view.guide.nouns.has("voice_p", view.lexemes[i].bare)


def _begins(view: View, i: int) -> bool:
    """Tell whether a noun stands at a word that is no name, deed, time or manner."""
    word, form = view.lexeme(i), view.form(i)
    if word is None or not form.isalpha() or len(form) < _SHORTEST or i in view.atoms or word.closed or word.clitic:
        return False
    if form in OWNERS_OF_HONOUR and view.form(i + 1) in HONOUR:
        return False
    nouns, cues = view.guide.nouns, load_cues()
    if _is_theirs(view, i):
        return True
    if (word.head is not None and word.head.kind in _NO_PERSONS) or is_owned(view, i):
        return False
    if form in _HOW or form in cues.forms or form in cues.heads or form in cues.masdars or word.bare in cues.masdars:
        return False
    if any(nouns.has(name, word.bare) for name in ("written", "deed", "title")) or nouns.has("title", form):
        return False
    named = is_given(form) and is_unit(view.form(i + 1)) and not _is_person(view, i)
    person = nouns.has("voice_p", word.bare)
    return not (named or view.source(i).endswith(("ً", "ٍ", "ٌ", *([] if person else ["ا"]))))


def _last(view: View, i: int) -> int:
    """Return the last word of the phrase: adjectives, what the noun governs, and the place or body it is in."""
    last, definite, bare = i, view.lexemes[i].definite, 0
    while (word := view.lexeme(last + 1)) and not (word.closed or word.clitic or is_sign(word.stem)):
        form = view.form(last + 1)
        if form in _HOW or form in load_cues().forms or not form.isalpha():
            break
        if definite and not (word.definite and is_adjective(view, word)):
            break
        bare += not word.definite
        if bare > _MOST_BARE:
            return i - 1
        definite = definite or word.definite
        last += 1
    return past_place(view, last)


def past_place(view: View, last: int) -> int:
    """Return the last word of the place, body or field in which those without name are, or where they are from.

    Args:
        view: The text.
        last: Index of the last word that calls them.

    Returns:
        Index of the last word behind the preposition, or ``last`` where none follows or an occasion does.
    """
    word = view.lexeme(last + 2)
    if view.form(last + 1) not in _WITHIN or word is None or word.closed or is_sign(word.stem):
        return last
    j = last + 2
    if atom := view.atoms.get(j):
        return atom.last if not atom.clitic else last
    while not view.lexemes[j].definite:
        after = view.lexeme(j + 1)
        if j > last + 1 + _MOST_BARE or after is None or after.closed or after.clitic or is_sign(after.stem):
            return last
        if is_given(view.form(j + 1)) or is_given(view.form(j)):
            # "In a meeting (of) N M".
            return last
        j += 1
        if atom := view.atoms.get(j):
            return atom.last if not atom.clitic else last
    if view.form(last + 2) in _OCCASIONS or view.form(j) in _OCCASIONS:
        return last
    while (word := view.lexeme(j + 1)) and word.definite and not word.clitic and is_adjective(view, word):
        j += 1
    return j


def _opens(view: View, j: int, verb: str) -> bool:
    """Tell whether what a verb says begins at a word."""
    form = view.form(j)
    if verb in (_SAY_THAT | _OF_PERSONS) and (
        form in OPENS_SAID or (form in COMMAS and view.form(j + 1) in OPENS_SAID)
    ):
        # "Reminded those present that": by another "that" the verb has those to whom it is said.
        return not form.startswith(_BY_THAT) or not verb.endswith(_REMINDS)
    by = next((preposition for preposition, verbs in _SAY_BY.items() if verb in verbs), "")
    word = view.lexeme(j)
    if by != "ب":
        return bool(by) and form == by
    joined = word is not None and (word.clitic > 0 or form.startswith("بال") or form[1:] in load_cues().masdars)
    return form.startswith("ب") and len(form) >= _SHORTEST_BY and (joined or form in OPENS_SAID)
