"""Words that look like the head of a body and are none: a manner, a verb, somebody's own office, a quality."""

from kg.extract.mentions.guide import Lexeme
from kg.extract.mentions.honours import only_honours
from kg.extract.mentions.informants import no_informant
from kg.extract.mentions.name_words import is_rank
from kg.extract.mentions.names_found import OPENING
from kg.extract.mentions.peoples import is_year
from kg.extract.mentions.speech import said_by
from kg.extract.mentions.view import View
from kg.text.fold import word_set

# "In a concentrated manner": the word behind them is an adjective.
_MANNER = frozenset({"بشكل", "بصوره", "بطريقه"})
# Written with a plain last letter these are "his office" and "his house", with a dotted one "library" and "society".
_OWNED = frozenset({"مكتبه", "داره"})
_HERS = ("ها", "هم")


def is_no_noun(view: View, i: int, lexeme: Lexeme) -> bool:
    """Tell whether a word heads nothing here: it gathers, honours somebody, is "his office" or "general".

    Args:
        view: The text.
        i: Index of the word.
        lexeme: Its reading.

    Returns:
        Whether it does.
    """
    owned = lexeme.bare in _OWNED and view.source(i).endswith("ه")
    other = is_year(view, i, lexeme) or no_informant(view, i, lexeme)
    # "Linking her taking part to": written like "the league of".
    other = other or is_rank(view, i) or (lexeme.stem == "رابطه" and view.form(i + 1).endswith(_HERS))
    other = other or _is_thing(view, i, lexeme) or _is_counted(view, i, lexeme)
    return owned or other or _gathers(view, i) or _in_a_manner(view, i, lexeme) or only_honours(view, i, lexeme)


def modifies(view: View, i: int, lexeme: Lexeme) -> bool:
    """Tell whether a noun modifies the one before: "the municipal elections", "the member states".

    Args:
        view: The text.
        i: Index of the word.
        lexeme: Its reading.

    Returns:
        Whether it does.
    """
    before = view.lexeme(i - 1) if i else None
    return lexeme.stem in {"البلديه", "الاعضاء"} and before is not None and before.definite and not before.closed


def _in_a_manner(view: View, i: int, lexeme: Lexeme) -> bool:
    """Tell whether a word only says how something is done: "in a collective manner"."""
    return not lexeme.definite and view.form(i - 1) in _MANNER


def _gathers(view: View, i: int) -> bool:
    """Tell whether a word is a verb with its object behind it, so that no body is named: "it gathers presidents of"."""
    if not view.guide.nouns.has("verb_too", view.form(i)):
        return False
    named = said_by(view, i) or view.form(i - 1) in OPENING or view.form(i - 1) in _BEFORE_NOUNS
    word = None if named else view.lexeme(i + 1)
    if word is None:
        return False
    return word.stem.endswith("ين") or (word.head is not None and word.head.kind in {"office", "collective"})


# Behind these stands no verb.
_BEFORE_NOUNS = word_set("في من إلى على عن مع بين لدى ضد إن رئيس رئيسة عضو أمين منسق باسم ندعو نناشد نطالب نشكر")

# What moves, flows or is spread like a net, by the noun behind the head: "the movement of shipping", "the power grid".
_THINGS = {
    "حركه": word_set(
        "الملاحة الطيران المرور السير النقل التجارة البيع الشحن القطارات السفر الأموال البضائع السفن التنقل التبادل"
        " الدخول النزوح العبور الأسواق الاستيراد التصدير المسافرين المواطنين الأشخاص السياح السياحة الناس المركبات"
        " السيارات السكان نزوح نقل مرور عبور سير تهجير هجرة بيع تجارة فرار لجوء نشطة اقتصادية تجارية دبلوماسية كبيرة"
        " النازحين اللاجئين المدنيين العائدين الأهالي الآليات الشاحنات التجار الحجاج المعتمرين المهاجرين البواخر"
        " القوافل العملات الرياح الموظفين الركاب"
    ),
    "تيار": word_set("الكهربائي الهوائي الكهرباء الهواء الماء الغاز"),
    "شبكه": word_set(
        "الإنترنت الكهرباء المياه الطرق الاتصالات المواصلات الصرف الأنفاق الهاتف الري الطرقات العلاقات"
        " الكهربائية الهاتفية المائية الطرقية العنكبوتية"
    ),
}
_GROUP, _MOVEMENT = "مجموعه", "حركه"
_OF_MANY = word_set("واسعة متنوعة كبيرة صغيرة مختلفة متكاملة كاملة جديدة أولى أخرى محدودة كبرى هامة مهمة")


def _is_counted(view: View, i: int, lexeme: Lexeme) -> bool:
    """Tell whether a body stands in the indefinite accusative before what it is for: "sixteen centres for mothers"."""
    body = lexeme.head is not None and lexeme.head.kind == "organisation" and lexeme.head.number == "s"
    return body and view.source(i).endswith(_TANWIN) and view.form(i + 1).startswith("ل")


_TANWIN = ("اً", "ًا")


def _is_thing(view: View, i: int, lexeme: Lexeme) -> bool:
    """Tell whether a head is a thing by what stands behind it, or only counts: "a broad group of issues"."""
    after = view.form(i + 1)
    counts = lexeme.bare == _GROUP and not lexeme.definite and after in _OF_MANY and view.form(i + 2) == "من"
    if lexeme.bare == "رياسه" and lexeme.clitic and view.form(i - 1) in _STANDS:
        # "Stood for the presidency": the office.
        return True
    counts = counts or (lexeme.bare == _GROUP and after in _OF_ITEMS)
    # "Organised and open (rules)": an adjective.
    described = lexeme.bare == "منظمه" and after.startswith("و") and after[1:3] != "ال"
    described = described and after.endswith("ه") and not lexeme.definite
    # What says something is a body: "the movement of the displaced demanded".
    moves = after in _THINGS.get(lexeme.bare, ()) and not (lexeme.bare == _MOVEMENT and said_by(view, i))
    return counts or described or moves


_STANDS = word_set(
    "ترشح ترشحت يترشح تترشح ترشحه ترشحها ترشيح ترشيحه ترشيحها مرشح مرشحا المرشح مرشحة مرشحه مرشحها المرشحة المرشحين"
    " انتخب انتخبت انتخابه انتخابها"
)
# "A set of questions": things, no body.
_OF_ITEMS = word_set(
    "أسئلة قضايا ملفات مواضيع خطوات إجراءات تدابير قرارات عوامل أسباب نقاط شروط مطالب مبادئ مقترحات توصيات أفكار"
    " مشاريع تحديات مسائل أهداف رسائل اتفاقيات اتفاقات قوانين معايير قيم خيارات حلول أزمات برامج"
)
