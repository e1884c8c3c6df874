"""Read what is said to be there or to be had: 'there are fears that', 'there is a need to', 'we have doubts about'."""

from dataclasses import replace

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import THAT, letters
from kg.extract.stances.actions import is_action
from kg.extract.stances.heads import head_at
from kg.extract.stances.joined import ADJECTIVES
from kg.kinds import Act
from kg.lexicon.cues import Head
from kg.text.fold import word_set
from kg.text.words import OPENING_QUOTES


def there_is(layout: Layout, content: int, stop: int) -> tuple[Head, int] | None:
    """Find what is said to be feared, a danger or needed after 'there is', or doubted and refused after 'he has'.

    Args:
        layout: The release.
        content: Index of the first word of the content.
        stop: One past the last word that may be looked at.

    Returns:
        The governing word and one past its last word, or None.
    """
    has = layout.form(content) in _HAS
    if not has and layout.form(content) not in _THERE:
        return None
    at = content + 1 + (layout.form(content + 1) in OPENING_QUOTES)
    found = head_at(layout, at, stop) if at < stop else None
    if found is None or (found[0].kind == "need" and not has and found[1] < stop):
        if found is None or not _needed(layout, *found):
            return None
        # "There is a necessity to", where "the necessity of" takes no "to".
        head = replace(found[0], takes=found[0].takes | {"ل"})
        return head, found[1] + (layout.form(found[1]) in ADJECTIVES | _URGENT)
    hope = layout.forms[at].removeprefix("ال") in _HOPE
    return found if found[0].act in (_FELT if has or hope else _IN_THE_AIR) else None


def _needed(layout: Layout, head: Head, after: int) -> bool:
    """Tell whether what there is a need of is an action: "a need to improve the ties", not "a need of water"."""
    after += layout.form(after) in ADJECTIVES | _URGENT
    form = layout.form(after)
    if form in head.takes:
        return is_action(layout.form(after + 1)) or layout.form(after + 1) in THAT
    if form == "لان":
        # "A need for the union to do more".
        return True
    to = form[:1] in head.takes or form[:1] == "ل"
    return to and (is_action(form[letters(form) :]) or (form.startswith("لل") and is_action("ال" + form[2:])))


_URGENT = word_set("ملحة ماسة عاجلة حقيقية متزايدة كبيرة كبرى قصوى واضحة فعلية أكيدة شديدة دائمة الآن اليوم حاليا")
# "There are fears that": whoever says so fears it.
_THERE = word_set("هناك ثمة هنالك وجود")
_HAS = word_set("لديه لديها لديهم لديهما لدينا عنده عندها عندي عندنا يحدونا يحدوه يحدوها تحدونا")
_HOPE = word_set("أمل أملا آمال آمالا تفاؤل تفاؤلا")
_IN_THE_AIR = frozenset([Act.WARN])
_FELT = frozenset([Act.WARN, Act.HOPE, Act.REJECT])
