"""Envoys of the United Nations, who are called by many words: "the international envoy", "the delegate of the UN"."""

_ENVOYS = frozenset({"مبعوث", "موفد", "مندوب"})
_INTERNATIONAL = frozenset({"الاممي", "الدولي"})
_TO, _SECRETARY = "الي", ("الامين", "العام")
_SENDERS = frozenset({("الامم", "المتحده"), ("للامم", "المتحده"), _SECRETARY})


def same_envoy(office: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Tell whether two offices may be those of one envoy of the United Nations.

    Args:
        office: The folded words of the one.
        other: Those of the other.

    Returns:
        Whether both are of such an envoy, and are not told to be sent to two places.

    Examples:
        >>> same_envoy(("مبعوث", "الاممي"), ("مبعوث", "الامين", "العام"))
        True
    """
    if not (_of_the_world(office) and _of_the_world(other)):
        return False
    return len({words[words.index(_TO) :] for words in (office, other) if _TO in words}) <= 1


def _of_the_world(office: tuple[str, ...]) -> bool:
    """Tell whether an office is that of an envoy of the United Nations: not of the secretary of a league or party."""
    if not office or office[0] not in _ENVOYS:
        return False
    if office[1:3] == _SECRETARY and office[3:]:
        return office[3] == "للامم" or not office[3].startswith("ل")
    return not _INTERNATIONAL.isdisjoint(office) or office[1:3] in _SENDERS


def of_united_nations(office: tuple[str, ...]) -> bool:
    """Tell whether an office is one of the United Nations.

    Args:
        office: Folded words of the office.

    Returns:
        Whether it names them or their adjective.

    Examples:
        >>> of_united_nations(("منسق", "الامم", "المتحده")), of_united_nations(("سفير", "فرنسا"))
        (True, False)
    """
    return not _ADJECTIVES.isdisjoint(office) or ("المتحده" in office and not _NATIONS.isdisjoint(office))


_ADJECTIVES = frozenset({"الاممي", "الامميه"})
_NATIONS = frozenset({"الامم", "للامم", "بالامم"})
