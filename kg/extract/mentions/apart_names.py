"""Names set apart from the office before them: in brackets, in quotation marks or between dashes."""

from kg.extract.mentions.personal_names import name_after
from kg.extract.mentions.view import View

#: Signs between which a name may stand -> the one that closes.
PAIRS = {"(": ")", "«": "»", "“": "”", '"': '"', "-": "-", "–": "–", "ـ": "ـ"}
DASHES = frozenset("-–ـ")


def name_apart(view: View, j: int) -> tuple[int, int] | None:
    """Read the name that stands alone between signs, perhaps behind a title: "the envoy (N M)", "the envoy - N M -".

    Args:
        view: The text.
        j: Index of the sign that opens, or of a title right before it.

    Returns:
        First and last word of the name; the sign that closes stands right behind it.
    """
    j += view.form(j + 1) in PAIRS and view.guide.nouns.has("title", view.form(j))
    closing = PAIRS.get(view.form(j))
    name = name_after(view, j + 1, sure=False) if closing else None
    if name is not None and closing not in DASHES:
        name = name[0], _to_the_sign(view, name, closing or "")
    if name is None or name[1] == name[0]:
        return None
    if view.form(name[1] + 1) != closing:
        # "(N M, who belongs to ...)".
        return name if closing == ")" and view.form(name[1] + 1).startswith(_WHO) else None
    # "The minister - N M - K L": a list whose parts dashes tell apart.
    return None if closing in DASHES and name_after(view, name[1] + 2, sure=True) else name


def _to_the_sign(view: View, name: tuple[int, int], closing: str) -> int:
    """Return the last word before the sign that closes, where it ends the name that began within the signs."""
    for k in range(name[1] + 1, name[0] + _MOST + 1):
        word = view.lexeme(k)
        if view.form(k) == closing:
            return k - 1
        if word is None or word.closed or word.clitic or not word.stem.isalpha():
            break
    return name[1]


_MOST, _WHO = 4, ("المنت", "المنسوب", "العضو", "المعروف", "الملقب", "المقرب")
