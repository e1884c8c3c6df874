"""Tell whether a content praises in plain words: 'the accord is "a historic victory"', "it acted responsibly"."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import WAS, definite
from kg.extract.stances.called_ill import behind_that
from kg.extract.stances.his_own import is_own
from kg.extract.stances.outrages import past_nouns
from kg.extract.stances.tone import Own
from kg.lexicon.tone import load_tone
from kg.text.fold import word_set
from kg.text.sentences import Stretch

_FAR = 14


def called_well(layout: Layout, part: Stretch, own: Own) -> bool:
    """Tell whether somebody or something is praised: by what it is called, or by how it is told to have acted.

    Args:
        layout: The release.
        part: The content.
        own: What is the holder's own, to praise which is no praise of another.

    Returns:
        Whether an indefinite noun of praise is the predicate, or a turn of phrase that only praises stands in it.
    """
    first = part.first + (part.first in layout.quote_at)
    if is_own(layout, first, first, own):
        return False
    tone, forms = load_tone(), layout.forms[first : part.stop]
    lauded = next((i for i in range(first, part.stop) if tone["lauded"].at(layout.forms, i)), -1)
    if not tone["lauded"].lacks(forms) and lauded >= 0:
        near = layout.forms[max(first, lauded - 3) : lauded]
        return not any(tone["denying"].has(form) or form in _ASKED for form in near)
    named = behind_that(layout, first)
    at = first if named else past_nouns(layout, first, min(part.stop, first + _FAR))
    at += at < part.stop and layout.forms[at] in WAS
    opened = at in layout.quote_at
    at += opened
    if at >= part.stop or (at == first and not named) or definite(layout.forms[at]):
        return False
    return layout.forms[at] in _FEATS and not layout.form(at + 1).startswith("لل")


_FEATS = word_set(
    "انتصار انتصارا إنجاز إنجازا مفخرة ناجحة ناجحا بطولة بطولي بطولية ملحمة وسام شجاعة أيقونة رمز قدوة مثال نموذج"
)
_ASKED = word_set("يجب ينبغي يحتاج تحتاج نريد نحتاج ضرورة")
