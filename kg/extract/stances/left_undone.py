"""Tell whether a body says in its own release that another left his duty undone: "the ministry has failed us"."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import NEGATIONS, RELATIVES, THAT, THIS, definite
from kg.lexicon.nouns import nouns_ar
from kg.lexicon.tone import load_tone
from kg.text.fold import word_set
from kg.text.sentences import Stretch


def left_undone(layout: Layout, part: Stretch, holder: tuple[str, ...]) -> bool:
    """Tell whether another is said to have left his duty undone: at the head, or right behind who did.

    Args:
        layout: The release.
        part: The sentence, past what leads into it.
        holder: The body whose release it is, which blames so nobody but others.

    Returns:
        Whether he is; not where it is denied, or told of those whom a relative clause describes.
    """
    named = (p for k in range(part.first, min(part.stop, part.first + _HEAD)) if (p := layout.phrase(k)) is not None)
    if any(who.entity in holder for who in named):
        return False
    failing, first = load_tone()["failing"], part.first
    if _fails(layout, first, part.stop):
        who = first + 1 + (layout.form(first + 1) in THIS)
        return _somebody(layout, who) and _is_duty(layout, part, who, layout.form(first))
    if not _somebody(layout, first):
        return False
    for i in range(first + 1, min(part.stop, first + _REACH)):
        form = layout.forms[i]
        if form in RELATIVES or form in NEGATIONS or form in THAT or form in _DOUBTED:
            return False
        if failing.at(layout.forms, i):
            return _is_duty(layout, part, first, form)
    return False


def _fails(layout: Layout, i: int, stop: int) -> bool:
    """Tell whether a verb of that kind stands at a place, what it takes right behind it or behind who does it."""
    failing, form = load_tone()["failing"], layout.form(i)
    behind = layout.forms[i + 1 : min(stop, i + _REACH)]
    return failing.has(form) or any(row[0] == form and row[1] in behind for row in failing.phrases)


def _is_duty(layout: Layout, part: Stretch, who: int, verb: str) -> bool:
    """Tell whether what is left undone is a duty: not what an enemy or a sick man could not do, nor a gift of his own.

    Of failing only an office, a body or a named actor is blamed, and no one for an attack that failed.
    """
    if verb in _UNABLE:
        head = nouns_ar().head(layout.form(who).removeprefix("ال"))
        blamed = (
            layout.phrase(who) is not None or layout.form(who) in _ALL or (head is not None and head.kind in _KINDS)
        )
        attack = any(form.removeprefix("ال") in _ATTACKS for form in layout.forms[who : part.stop])
        return blamed and not attack
    given = next((layout.forms[k + 1] for k in range(part.first, part.stop - 1) if layout.forms[k] in _OF), "")
    own = given.endswith(_HIS) and not given.startswith(_DUTIES)
    return not (verb in _GAVE_UP and own)


def _somebody(layout: Layout, i: int) -> bool:
    """Tell whether another is named at a place, or called by a definite noun."""
    return layout.phrase(i) is not None or (definite(layout.form(i)) and layout.form(i) not in RELATIVES)


_KINDS = ("office", "organisation", "government", "states", "collective")
_ALL = word_set("المجتمع العالم الأمم الجهات")
_UNABLE = word_set("فشل فشلت فشلوا أخفق أخفقت أخفقوا عجز عجزت عجزوا")
_ATTACKS = word_set("كسر اقتحام دخول احتلال إخضاع النيل نيل تركيع اختراق السيطرة سيطرة ضرب شق تفريق إسكات إضعاف هزيمة")
_GAVE_UP, _OF, _HIS = word_set("تخلى تخلت تخلوا"), word_set("عن"), ("ه", "ها", "هم")
_DUTIES = tuple(
    word_set("مسؤولي واجب وعود وعد التزام دور مهام مهم تعهد مبادئ مبدئ أهل شعب ناس مواطن طلاب عمال أبناء حلفاء")
)
_HEAD, _REACH, _DOUBTED = 2, 8, word_set("إذا لو ربما قد")
