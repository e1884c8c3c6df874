"""Find what somebody says that others shall do: "they signed it, so let them answer for it"."""

from kg.extract.layout.lay import Layout
from kg.text.fold import word_set
from kg.text.sentences import Stretch

# "So is it not", "lapses", "so we have" are written alike.
_OTHERS = word_set("فليس فليست فليسوا فليسا فلينا فليل فلتة فلتات فلتان فلتر")
_LET, _SHORTEST, _FAR = ("فلي", "فلت"), 5, 9
_IF = word_set("لو طالما كلما مهما فإذا ولو فإن وإن")
_WHOEVER = word_set("من ومن إذا وإذا إن")


def let_do(layout: Layout, i: int) -> bool:
    """Tell whether a verb by which others are told to do something stands at a word: "so let them answer".

    Args:
        layout: The release.
        i: Index of the word.

    Returns:
        Whether one does.
    """
    form = layout.form(i)
    return form.startswith(_LET) and len(form) >= _SHORTEST and form not in _OTHERS


def begins_letting(layout: Layout, i: int, first: int) -> bool:
    """Tell whether such a verb begins a part of its own within a content.

    Args:
        layout: The release.
        i: Index of the word.
        first: Index of the first word of the content.

    Returns:
        Whether it does, so that no condition opens the content: "if he wants it, let him come" is one.
    """
    return let_do(layout, i) and layout.form(first) not in _WHOEVER | _IF


def lets_do(layout: Layout, part: Stretch) -> bool:
    """Tell whether a content says that others shall do something, or that whoever wants something shall.

    Args:
        layout: The release.
        part: The content.

    Returns:
        Whether it opens with such a verb, or with "whoever" and one follows.
    """
    if let_do(layout, part.first):
        return True
    near = range(part.first + 1, min(part.stop, part.first + _FAR))
    return layout.form(part.first) in _WHOEVER and any(let_do(layout, k) for k in near)
