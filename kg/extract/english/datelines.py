"""The place of a dateline, written in capitals, made to look like a name."""


def datelined(forms: tuple[str, ...]) -> tuple[str, ...]:
    """Return the words of a text with the place of its dateline written as other places are.

    Args:
        forms: The words of a text.

    Returns:
        The words; only those before the first comma, bracket or dash may differ.

    Examples:
        >>> datelined(("NEW", "STRELSAU", ",", "May", "3", "–", "The", "UN"))
        ('New', 'Strelsau', ',', 'May', '3', '–', 'The', 'UN')
    """
    end = 0
    while end < min(len(forms), 4) and forms[end].isupper() and forms[end].isalpha():
        end += 1
    placed = end and forms[end : end + 1] and forms[end] in {",", "(", "—", "–", "-"} and len(forms[0]) > 2
    return (*(form.title() for form in forms[:end]), *forms[end:]) if placed else forms
