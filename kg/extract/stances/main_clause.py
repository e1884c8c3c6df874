"""Find the main clause of a content behind what opens it, and put its subject first where the verb stands first."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import PREPOSITIONS, RELATIVES, STOPS, THIS, definite
from kg.extract.stances.actions import is_action
from kg.extract.stances.future import is_future
from kg.text.fold import with_and, word_set
from kg.text.sentences import Stretch
from kg.text.words import COMMAS

_SHORT, _NEAR, _FAR = 3, 3, 22


def main_part(layout: Layout, part: Stretch) -> Stretch:
    """Return a content from its main clause on: behind "but", or behind "in these circumstances," and its "then".

    Args:
        layout: The release.
        part: The content.

    Returns:
        The clause; the same where nothing stands before it. A condition belongs to it.
    """
    first = part.first + (layout.forms[part.first] in _YET)
    first += first > part.first and layout.form(first) in _THAT
    first = behind_then(layout, Stretch(first, part.stop))
    return Stretch(first, part.stop) if first < part.stop - 1 else part


def behind_then(layout: Layout, part: Stretch) -> int:
    """Return where the main clause of a content begins behind "in these circumstances," and its "then".

    Args:
        layout: The release.
        part: The content.

    Returns:
        The place; that of the first word where no such thing opens it.
    """
    opens = layout.form(part.first) in _OPENING and layout.phrase(part.first) is None
    if not opens or layout.form(part.first + 1) in _CASE:
        return part.first
    for i in range(part.first + 2, min(part.stop - 2, part.first + _FAR)):
        if layout.forms[i] in STOPS:
            break
        if layout.forms[i] in _THEN:
            return i + 1
    return part.first


def past_instead(layout: Layout, part: Stretch) -> Stretch:
    """Return a content from its main clause on, behind "instead of this," at its head.

    Args:
        layout: The release.
        part: The content.

    Returns:
        The clause behind the comma; the same where nothing of the kind opens it.
    """
    if layout.forms[part.first] not in _INSTEAD:
        return part
    near = range(part.first + 2, min(part.stop - 2, part.first + _FAR))
    comma = next((i for i in near if layout.forms[i] in COMMAS), part.first - 1)
    return Stretch(comma + 1, part.stop)


_INSTEAD = word_set("عوضا بدلا بدل عوض")
_YET, _THAT = word_set("لكن ولكن بل إلا غير كما حيث"), word_set("أن إن")
_OPENING = with_and(
    " ".join(PREPOSITIONS) + " بعد قبل منذ خلال بسبب رغم برغم نظرا أمام وسط إزاء بفضل بالنسبة حتى ضمن وفق"
)
_THEN, _CASE = word_set("فإن فإنه فإنها فإنهم فإننا"), word_set("حال حالة")


def subject_first(layout: Layout, part: Stretch) -> tuple[str, ...]:
    """Return the words of a content with the subject before the verb that stands first: "will lead this to".

    Args:
        layout: The release.
        part: The content.

    Returns:
        Its folded words, in the order "this will lead to" where a verb opens it, and as they stand elsewhere.
    """
    forms = layout.forms[part.first : part.stop]
    at = next((k for k in range(min(_NEAR, len(forms))) if forms[k] not in _BEFORE_VERB), len(forms))
    if at + 2 >= len(forms) or not _opens_as_verb(layout, part.first + at, at):
        return forms
    end = _past_subject(layout, part.first + at + 1, part.stop) - part.first
    if end <= at + 1 or end >= len(forms):
        return forms
    verb = forms[at].removeprefix("و")
    verb = verb if verb[:1] in ("ي", "ت") or is_future(verb) else forms[at]
    return (*forms[at + 1 : end], *forms[:at], verb, *forms[end:])


_FACING = word_set("يتجه تتجه يواجه تواجه يكره تكره")
_BEFORE_VERB = word_set("لقد قد وقد سوف من الممكن المحتمل يمكن أن لن")


def _opens_as_verb(layout: Layout, i: int, behind: int) -> bool:
    """Tell whether a verb stands at a place: of the future, behind "has", or one that is shaped as no noun is."""
    form = layout.forms[i]
    if layout.phrase(i) is not None or definite(form) or len(form) < _SHORT:
        return False
    if is_future(form.removeprefix("و")) or behind > 0:
        return True
    form = form.removeprefix("و")
    return form[:1] in ("ي", "ت") and not is_action(form) and (not form.endswith(("ه", "ات", "ا")) or form in _FACING)


def _past_subject(layout: Layout, i: int, stop: int) -> int:
    """Return the place past the subject behind a verb; the same place where none can be told."""
    first, i = i, i + (layout.form(i) in THIS)
    phrase = layout.phrase(i)
    if phrase is not None:
        return phrase.last + 1 if layout.bare(phrase) else first
    if i > first and not definite(layout.form(i)):
        # "This will lead to".
        return i
    form = layout.form(i)
    if form in PREPOSITIONS or form in RELATIVES or form[:2] in ("لل", "با") or form.endswith("ا"):
        return first
    if not definite(form):
        # "The going on of the war".
        owner = layout.phrase(i + 1)
        if owner is None and not definite(layout.form(i + 1)):
            return first
        i += 1
        if owner is not None:
            return owner.last + 1
    feminine = layout.form(i).endswith(("ه", "ات"))
    i += 1
    while i < stop and definite(layout.form(i)) and layout.phrase(i) is None and _agrees(layout.form(i), feminine):
        i += 1
    return i


def _agrees(form: str, feminine: bool) -> bool:
    """Tell whether a word agrees as an adjective with the noun before it."""
    return form.endswith("يه") if feminine else form.endswith("ي")
