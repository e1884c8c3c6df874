"""Whose the opposition of a text is: "Ruritania's opposition met. The opposition said"."""

from collections.abc import Sequence

from kg.extract.english.gazetteer import Gazetteer


def only_opposition(forms: Sequence[str], names: Gazetteer) -> tuple[str, str] | None:
    """Find the only state of whose opposition a text tells.

    Args:
        forms: The words of the text.
        names: The registry's names.

    Returns:
        The name of the opposition and the key of the state, or None where none or several are told of.
    """
    states = set[str]()
    for i in range(1, len(forms)):
        if forms[i].lower() == "opposition":
            hit = names.at(forms, i - 2) if forms[i - 1] == "'s" and i > 1 else None
            states.add(hit.keys[0] if hit else names.adjectives.get(forms[i - 1], ""))
    known = [state for state in states if state in names.adjective_of]
    return (f"{names.adjective_of[known[0]]} opposition", known[0]) if len(known) == 1 else None
