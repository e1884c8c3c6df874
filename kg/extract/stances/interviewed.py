"""Whom an interview is with, by the lines above its first question."""

from kg.extract.layout.lay import Layout
from kg.extract.mentions.found import NounPhrase
from kg.extract.stances.line_labels import line_label
from kg.text.fold import word_set

_TALKS = word_set("حوار الحوار حوارا مقابلة المقابلة لقاء اللقاء حديث الحديث دردشة مؤتمر المؤتمر مؤتمرا")
# "An interview with X", "she interviewed X".
_WITH = word_set("مع")
_QUESTIONED = word_set("حاور حاورت حاورنا حاورته حاورتها")
_PRESS = word_set("صحفي صحافي الصحفي الصحافي خاص حصري مطول شامل موسع صحفية خاصة حصرية مطولة شاملة موسعة أجرته أجراه")
_LABEL, _NEAR = 6, 6
# "And asked him", where whom she asked was named before.
_ASKED_HIM = word_set(
    "سأله سألها سألته سألتها وسأله وسألها وسألته وسألتها سألناه سألناها وسألناه وسألناها حاوره حاورها حاورناه حاورناها"
    " وحاوره وحاورها وحاورته وحاورتها وحاورناه وحاورناها التقته التقتها التقيناه التقيناها استقبلتنا استقبلنا"
)
_WITH_WHOM = _TALKS | _QUESTIONED
_ASKS = _WITH_WHOM | _ASKED_HIM


def announced(layout: Layout, stop: int) -> int | None:
    """Return the last word before the first question that announces an interview.

    Args:
        layout: The release.
        stop: Index of the first word of that question.

    Returns:
        Index of the word; None where none announces one.
    """
    return max((i for i in layout.places.of(_ASKS) if i < stop), default=None)


def guest_of(layout: Layout, stop: int) -> NounPhrase | None:
    """Return whom the lines above the first question of an interview name as the one who answers.

    Args:
        layout: The release.
        stop: Index of the first word of that question.

    Returns:
        Who is named behind "an interview with" or "interviewed", or in the headline as speaking, or who alone is named
        there and "was asked"; None for nobody or several.
    """
    for at in (i for i in layout.places.of(_WITH_WHOM) if i < stop):
        i = at + 1
        while i < at + _LABEL and layout.form(i) in _PRESS:
            i += 1
        if layout.form(i) not in _WITH and layout.forms[at] not in _QUESTIONED:
            continue
        i += layout.form(i) in _WITH
        phrase = next((p for k in range(i, i + _NEAR) if (p := layout.phrase(k))), None)
        if phrase is not None and layout.is_person(phrase) and layout.form(phrase.last + 1)[:1] != "و":
            return phrase
    return _alone(layout, stop)


def _alone(layout: Layout, stop: int) -> NounPhrase | None:
    """Return the one person named above the first question, where he speaks in the headline or is told to be asked."""
    people = [p for p in layout.found.phrases if p.first < stop and layout.is_person(p)]
    if len({p.entity for p in people}) != 1:
        return None
    asked = any(i < stop for i in layout.places.of(_ASKED_HIM))
    label = line_label(layout, 0, next(iter(layout.places.of(_BREAK)), stop))
    speaks = label is not None and label.who is not None and label.who.entity == people[0].entity
    return people[0] if asked or speaks else None


_BREAK = frozenset("\n")
