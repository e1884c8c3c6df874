"""The small words by which the grammar of statements goes: what introduces, what connects, what is skipped."""

from collections.abc import Sequence

from kg.text.fold import fold_word, with_and, word_set

# Introduce a clause: "that", with its pronouns, and with ب written on to it.
THAT = word_set("أن أنه أنها أنهم أنهما أنني أننا أني بأن بأنه بأنها بأنهم بأنهما بأننا بأنني إنا هل")
AND_THAT = word_set("وأن وأنه وأنها وأنهم وأنهما وأننا وأنني وأني وإن وإنه وإنها وبأن وبأنه وبأنها وبأنهم")
# Pronouns on "that" which stand for the speaker.
SELF_THAT = word_set(
    "أنه أنها أنهم أنهما أنني أننا أني بأنه بأنها بأنهم بأنهما بأننا بأنني وأنه وأنها وأنهم وأننا وأنني وأني"
    " وبأنه وبأنها وإنه وإنها"
)

# "So he", with which a main clause goes on: its pronoun is the subject.
SO_HE = word_set("فإنه فإنها فإنهم فإنهما فإننا")
# "But he", with which another view of the same subject begins.
BUT_HE = word_set("لكنه لكنها لكنهم ولكنه ولكنها ولكنهم")
# "And he", of whom was told.
AND_HE = word_set("وهو وهي وهم")
# Behind these a verb has its subject: whoever is named behind it is asked or blamed, "but it calls on X to".
HE_DOES = SELF_THAT | SO_HE | BUT_HE | AND_HE
# What a verb that names no subject goes on behind: "but he", "as also".
GOES_ON = BUT_HE | word_set("كما وكما")
WITH_HIM = word_set("معه معها معهم معهما")

# "In it, during it": of a meeting, a statement or a document.
THEREIN = word_set("فيه فيها خلاله خلالها")

PREPOSITIONS = {
    **{fold_word(p): fold_word(p) for p in ("على", "إلى", "عن", "من", "في", "مع")},
    **dict.fromkeys(map(fold_word, ["حول", "بشأن", "بخصوص", "حيال", "إزاء", "تجاه"]), "حول"),
}
ADJUNCTS = word_set(
    "خلال أثناء عقب بعد قبل عبر لدى ضمن أمام بمناسبة بحضور منذ وفي وخلال عند قبيل بعيد فور حال إبان حسب وفق بحسب"
) | word_set("في على من إلى عن مع حول بشأن بخصوص تحت فوق بين ضد نحو تجاه إزاء حيال وسط")
ADVERBS = word_set(
    "أيضا كذلك مجددا معا سويا بدوره بدورها بدورهم خلاله خلالها اليوم أمس فيه فيها بشدة وبشدة بقوة وبقوة حاليا دائما"
    " بحزم بحسم بحرارة بإيجاز بإلحاح الآن"
    " مؤخرا سابقا لاحقا بوضوح صراحة مرة أخرى جميعا كلا بالفعل تماما بالغ عميق عميقا دوما مرارا قد فورا للغاية جدا"
    " إياه إياها إياهم إياهما هاتفيا فجأة رسميا علنا زورا بالإجماع بالأغلبية عاليا"
)
# "And with him (his allies,)", "and behind it".
AND_WITH = word_set("ومعه ومعها ومعهم ووراءه ووراءها وخلفه وخلفها")
AUXILIARIES = word_set("قد كان كانت كانوا بات باتت باتوا ما زال زالت زالوا أصبح أصبحت سوف لا يزال تزال ظل ظلت لقد نحن")
# "Was", "had".
WAS = with_and("كان كانت")
# "Moscow may seek to": with the imperfect these only tell what is possible.
MAY = word_set("قد وقد فقد ربما وربما")
NEGATIONS = word_set("لم لن لا ما ليس ليست دون غير ولم ولا ولن ليسوا")
# Deny the verb right behind them, and nothing else.
DENY_VERBS = word_set("لم لن لا ولم ولن ولا فلم فلن فلا")

# What may stand between a subject and its verb.
BEFORE_VERB = AUXILIARIES | ADVERBS | NEGATIONS

# After these a new clause may begin with its verb.
CONNECTIVES = word_set(
    "كما وكما فيما بينما حيث وقد قد لكن ولكن لكنه لكنها لكنهم ولكنه ولكنها ولكنهم"
    " كذا هذا ثم وكان كان كانت وكانت فقد ولقد لقد إذ حين وحيث"
    " جانبه جانبها جانبهم جهته جهتها جهتهم ناحيته ناحيتها بدوره بدورها بدورهم وبدوره وبدورها كذلك أيضا"
    " و هكذا وأيضا فإنه فإنها فإنهم فإنهما ذلك السياق الإطار الصدد ذاته نفسه بالمقابل المقابل بالتالي ومن وفيما وبينما"
)
# These announce that another speaker comes.
RESETS = word_set("جانبه جانبها جانبهم جهته جهتها جهتهم ناحيته ناحيتها بدوره بدورها بدورهم وبدوره وبدورها")
WHICH = word_set("الذي التي الذين اللذين اللتين اللذان اللتان")
RELATIVES = WHICH | word_set("والذي والتي ما مما وما بما")

# "X as saying", of whom an agency quotes.
SAYING_OF = frozenset(["قوله", "قولها"])
# Signs between which more is told of a subject.
DASHES = frozenset("-–—")
BUT = word_set("لكن ولكن")
# "However": with "that".
YET = word_set("إلا وإلا غير بيد")
THIS = word_set("هذا هذه ذلك تلك هؤلاء")
BREAKS = word_set("بينما فيما وفيما وبينما")
PUNCTUATION = frozenset('،,؛;:.!?؟\n()[]“”«»"-–—|…*•')
STOPS = frozenset(".؛;!?؟\n")

# Behind those of whom all are meant: "it is for the states altogether to".
ALTOGETHER = word_set("جميعا كافة كلها كلهم جميعها")

# Not ب or ل with a noun, though they begin so.
WHOLE = word_set(
    "بأكمله بأكملها بأسره بأسرها بأسرهم بأجمعه بأجمعها بأجمعهم بأنفسهم بنفسه بنفسها"
    "بعد بعدما بعدها بين بدون بشأن بخصوص بالنسبة بلاده بلادها بلادهم بلادنا بلده بلدها بلدهم بلدنا"
    " بحيث بلدة بدوره بدورها بعض بل بلد بيان بيانه بيانها بحث بقية باسم باسمه باسمها باسمهم برئاسة بات باتت بينما"
    " بمناسبة بحضور بحسب بقي بريف بينهم بينها بينهما بمشاركة بغداد باريس بشار بيروت برلين بن بنت بوتين بأي لدى"
    " لكن لكنه لكنها لأن لأنه لأنها لها له لهم لهما لنا لن لم لا ليس ليست لقد لقاء لبنان لندن ليبيا لجنة لذلك لذا"
    " لقائه لقائها لقائهم لقائهما"
    " لماذا لعل بناء بقاء برنامج برامج بلوغ لجوء لائحة لوائح لهجة لقاءات لجان بروتوكول برقية برقيات بعثة بعثات بداية"
    " بدايات بلورة بوادر بنود بند بيانات بيانا بلاغ بلاغات بوابة بيئة بضائع بديل بدائل بروز بنوك برلمان بريطانيا"
    " بلجيكا بولندا بلغاريا بروكسل بكين باكستان بلدية بلديات بلدان بلاد لواء لمحة لمسات لبنة لبنات لاجئين لاجئي"
    " بادرة باطلة باطل باطلا بشعة بشع بطولة بطولي بطولية بلطجة بربرية بربري برهان برهانا بهتان بهتانا بناءة بطل بطلا"
    " بشرى باكورة بارقة بوصلة لعبة لعبا لعب لاغية لاغيا لفتة لحظة لعنة لطمة"
)


# Words that begin like the article without bearing it: "to", "except", "commitment", "appeal", "met".
_NO_ARTICLE = word_set(
    "إلى إلا ألا التزام التزامه التزامها التزامهم التزاما التماس التماسا التماسه التقاء التحاق التحاقه التحاقها التقى"
    " التقت التقيا التقوا التقينا التزم التزمت التزموا التمس التحق التحقت"
)


def definite(form: str) -> bool:
    """Tell whether a folded word bears the article.

    Examples:
        >>> definite("الموتمر"), definite("الي"), definite("موتمر")
        (True, False, False)
    """
    return form.startswith("ال") and form not in _NO_ARTICLE


def letters(form: str) -> int:
    """Return how many letters of a folded word are not its own when a preposition is written on to it.

    Examples:
        >>> letters("بالاتفاق"), letters("للاتفاق"), letters("للجنه")
        (1, 2, 1)
    """
    return 2 if form[:2] == "لل" and form[1:] not in WHOLE else 1


# "The gist of which is that".
GIST = word_set("مفاده مفادها فحواه فحواها مؤداه مؤداها")
# Said of a document, not of an actor.
DOCUMENTS = word_set(
    "البيان بيان تقرير بلاغ تصريح الإعلان التقرير الرسالة بيانه بيانها بيانا المصدر البلاغ التوصيات المذكرة البرقية"
    " الدراسة دراسة المسودة العريضة"
)
# What somebody writes or delivers, where he is named right behind it.
WRITINGS = word_set("رسالة تغريدة تدوينة منشور كلمة خطاب مقال برقية مذكرة")
# Adjectives by which a statement remains the one spoken of; another, as of a state, tells whose it is.
SAME_PAPER = word_set("الختامي الصحفي الصحافي المشترك الرسمي نفسه ذاته المذكور الإعلامي الأخير")
# "In the text of the statement".
TEXT_OF = word_set("نص متن")
WRITER = word_set("يذكر يشار يجدر تجدر الجدير جدير ويذكر ويشار وتجدر ومعلوم")
# What somebody draws of another, or lays on him: "laid the responsibility for it on X".
BURDENS = frozenset(["صوره", "بصوره", "مسووليه", "المسووليه", "بمسووليه", "تبعات", "تبعه", "عواقب", "وزر", "مغبه"])
# Two bodies called by their noun.
TWO_BODIES = word_set(
    "الحركتان الحركتين الحزبان الحزبين الجماعتان الجماعتين الحكومتان الحكومتين الوزارتان الوزارتين المنظمتان"
    " المنظمتين الفصيلان الفصيلين التنظيمان التنظيمين الكتلتان الكتلتين الهيئتان الهيئتين الجهتان الجهتين التياران"
    " التيارين الاتحادان الاتحادين المجلسان المجلسين المؤسستان المؤسستين الجمعيتان الجمعيتين النقابتان النقابتين"
    " الرابطتان الرابطتين اللجنتان اللجنتين المركزان المركزين الائتلافان الائتلافين الموقعان الموقعتان الموقعتين"
)
# Both parties of a meeting, or the meeting itself.
COLLECTIVES = (
    word_set(
        "الجانبان الجانبين الطرفان الطرفين الوفدان الوفدين الوزيران الوزيرين الرئيسان الرئيسين البلدان البلدين"
        " الرجلان الرجلين المسؤولان المسؤولين الزعيمان الزعيمين المجتمعون المشاركون الحاضرون المجتمعين الحضور"
        " الدولتان الدولتين اللقاء الاجتماع المباحثات المحادثات الجلسة الحديث النقاش الأطراف الوزراء القادة البحث"
        " الاتصال المكالمة الزيارة الرؤساء القمة المؤتمر الحوار التباحث المشاورات المفاوضات الاستقبال الزعماء"
        " المحادثة المقابلة"
    )
    | TWO_BODIES
)
# Words of honour before the name of a ruler or a dignitary.
HONOURS = word_set(
    "خادم الحرمين الشريفين صاحب صاحبة السمو الجلالة الفخامة المعالي السعادة الغبطة القداسة الملكي سمو جلالة فخامة"
    " معالي سعادة سماحة غبطة قداسة سيادة دولة عطوفة فضيلة الملك الأمير السلطان الشيخ الأستاذ الدكتور السيد السيدة"
)
# "His Excellency" and the like with a pronoun: whoever was spoken of. "His happiness" is written as one of them.
HONOURED = word_set(
    "محدثنا محدثتنا"
    " سموه سموها معاليه معاليها فخامته فخامتها جلالته جلالتها سيادته سيادتها دولته غبطته قداسته فضيلته سماحته"
)
HONOURED_OR_GLAD = word_set("سعادته سعادتها")
PAIRS = word_set("الوزيران الوزيرين الرئيسان الرئيسين الرجلان الرجلين الزعيمان الزعيمين")
_RELATIONS = (
    *("مفاوض", "حوار", "علاق", "تعاون", "تنسيق", "تواصل", "اتصال", "اتفاق", "حدود", "صراع", "حرب", "شراك", "تحالف"),
    *("تعامل", "تطبيع", "مباحث", "محادث", "لقا", "اجتماع", "عمل", "خلاف", "مصالح", "تبادل", "سلام", "هدن"),
)


def relates(form: str) -> bool:
    """Tell whether a folded word is of a kind that takes 'with' itself: relations with, talks with.

    Examples:
        >>> relates("والعلاقات"), relates("المياه")
        (True, False)
    """
    return form.removeprefix("و").removeprefix("لل").removeprefix("ال").startswith(_RELATIONS)


_QUALITY = ("ي", "يه", "يين")
_MOST_QUALITIES = 3


def goes_with(forms: Sequence[str], i: int) -> bool:
    """Tell whether "with" belongs to a noun such as "agreement" before it, over the adjectives of that noun.

    Args:
        forms: The folded words of a text.
        i: Index of "with".

    Returns:
        Whether such a noun stands there.

    Examples:
        >>> goes_with(("اتفاق", "نووي", "دولي", "مع"), 3), goes_with(("الملف", "النووي", "مع"), 2)
        (True, False)
    """
    for k in range(i - 1, max(-1, i - 2 - _MOST_QUALITIES), -1):
        if relates(forms[k]):
            return True
        if not forms[k].endswith(_QUALITY):
            return False
    return False
