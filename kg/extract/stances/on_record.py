"""Whose speech each paragraph of a verbatim record is: "Mr. N (Ruritania) (spoke in English): We call upon"."""

from dataclasses import replace

from kg.extract.layout.lay import Layout
from kg.extract.stances.memory import NOBODY, Memory, Speakers, named
from kg.kinds import EntityType
from kg.text.fold import word_set
from kg.text.sentences import Stretch

_HEAD = 24


def speeches(layout: Layout) -> tuple[Layout, dict[int, Speakers]]:
    """Part the headings of speeches from what is said in them.

    Args:
        layout: The release.

    Returns:
        The release, its sentences beginning behind such headings, and who speaks from which word on: nobody known
        behind "The President (spoke in Arabic):" and other labels of a record.
    """
    speakers: dict[int, Speakers] = {}
    sentences = []
    for sentence in layout.sentences:
        begins = _behind_heading(layout, sentence)
        who = layout.phrase(sentence.first) if begins else None
        if begins:
            known = who is not None and layout.found.entity(who.entity).type is EntityType.PERSON
            named_so = known and who is not None and _for_state(layout, who.last + 1, begins)
            speakers[begins] = named(layout.found, (who,)) if named_so and who is not None else NOBODY
        sentences.append(Stretch(begins or sentence.first, sentence.stop))
    if all(speaker is NOBODY for speaker in speakers.values()):
        return layout, {}
    return replace(layout, sentences=tuple(sentences)), speakers


def _for_state(layout: Layout, i: int, begins: int) -> bool:
    """Tell whether a bracket behind a name tells for which state he speaks, or in which language.

    Else it is no record: "N (25 years): he was killed".
    """
    if layout.form(i) != "(":
        return False
    whose = next((p for k in (i + 1, i + 2) if (p := layout.phrase(k)) is not None), None)
    state = whose is not None and layout.found.entity(whose.entity).type is EntityType.STATE
    return state or not _SPOKE.isdisjoint(layout.forms[i:begins])


def take_floor(memory: Memory, speaker: Speakers) -> None:
    """Let "we" be who takes the floor, and let nobody go on who spoke before where it is nobody known.

    Args:
        memory: Who spoke so far; it changes.
        speaker: Who speaks from here on.
    """
    if speaker.entities:
        memory.name(speaker)
    memory.issuer = speaker if speaker.entities else None
    memory.lost = not speaker.entities


def _behind_heading(layout: Layout, sentence: Stretch) -> int:
    """Return the first word behind "N (Ruritania):" or "The President:", 0 where the sentence does not open so."""
    stop = min(sentence.stop - 1, sentence.first + _HEAD)
    colon = next((k for k in range(sentence.first + 1, stop) if layout.forms[k] == ":"), 0)
    opens = next((k for k in range(sentence.first, colon) if layout.forms[k] == "("), colon)
    if not colon or opens - sentence.first > _TITLE or layout.form(sentence.first - 1) not in ("", "\n"):
        return 0
    # "And we stress the following:" is no label.
    labelled = opens == colon and layout.forms[sentence.first] in _SPEAKERS
    return colon + 1 if labelled or layout.forms[colon - 1] == ")" else 0


_TITLE, _SPOKE = 6, word_set("تكلم تكلمت")
_SPEAKERS = word_set(
    "السيد السيدة الآنسة الرئيس الرئيسة الأمين الأمينة ممثل ممثلة المتكلم المتكلمة نائب نائبة وكيل وكيلة"
)
