"""Read threats and conditions: what evil will come of what others do, or what will be done unless they do as asked."""

from kg.extract.layout.lay import Layout
from kg.extract.stances.intentions import is_future
from kg.lexicon.tone import load_tone
from kg.text.fold import word_set
from kg.text.sentences import Stretch

_NEAR, _SOON, _FAR = 3, 7, 25


def threatens(layout: Layout, part: Stretch) -> bool:
    """Tell whether a content threatens with what is to follow."""
    return bool(load_tone()["threat"].places(layout.forms[part.first : part.stop]))


def warns_if(layout: Layout, part: Stretch) -> bool:
    """Tell whether a content tells what evil will come of it if something is done: 'if he tries, the army will not'.

    Args:
        layout: The release.
        part: The content.

    Returns:
        Whether a condition stands at its head, and behind the "then" a threat, an evil, or what will not be done.
    """
    forms = layout.forms[part.first : part.stop]
    proves = layout.form(part.first - 1) == "ان" and forms[:1] and forms[0] in _PROVES
    supposed = len(forms) > _NEAR and forms[0] == "في" and forms[1] in _CASE
    if not forms or not (forms[0] in _IF or proves or supposed):
        return False
    then = next((i for i in range(_NEAR, len(forms)) if forms[i].startswith(_THEN)), len(forms))
    tone, after = load_tone(), forms[then : then + _FAR]
    return "لن" in after or "فلن" in after or any(tone["dire"].at(after, i) for i in range(len(after)))


_IF = word_set("إذا لو")
_CASE = word_set("حال حالة")
_PROVES = word_set("صحت صح ثبت ثبتت استمر استمرت أصر أصرت")
_THEN = tuple(word_set("فإن فسوف فلن فست فسي فسن"))


def announces(layout: Layout, part: Stretch) -> bool:
    """Tell whether a threat says what will be done, or is about to be: whoever threatens with it wants it so."""
    forms = layout.forms[part.first : min(part.stop, part.first + _SOON)]
    return any(is_future(form) or form.startswith(_ABOUT_TO) for form in forms)


_ABOUT_TO = tuple(word_set("مستعد جاهز عازم ماضون"))


def foretells_unless(layout: Layout, part: Stretch) -> bool:
    """Tell whether a content tells what will happen unless others do as they are asked, which is a threat.

    Args:
        layout: The release.
        part: The content.

    Returns:
        Whether "unless" stands in it behind a verb in the future that is not negated, or steps to be taken behind
        "if not".
    """
    forms, future = layout.forms[part.first : part.stop], False
    if forms[:1] and forms[0] in _IF and forms[1:2] == _UNLESS[1:]:
        return any(is_future(form) and form[2:].startswith(_STEPS) for f in forms for form in (f.removeprefix("ف"),))
    if _UNLESS[1] not in forms:
        return False
    for i in range(len(forms) - 1):
        future = future or is_future(forms[i])
        if future and forms[i : i + 2] == _UNLESS:
            return True
    return False


_UNLESS = ("ما", "لم")
# "Shall take steps", "move", "resort to": by what is told to follow somebody threatens.
_STEPS = tuple(word_set("تخذ تحرك تصرف لجأ تدخل ضطر"))
