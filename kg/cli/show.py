"""A reading as a person sees it in a terminal: the text coloured by holder, and each statement explained.

Terminals lay Arabic out by themselves as long as each line begins in it; Latin words inside a right-to-left line
are isolated (U+2068, U+2069), so that they do not pull the punctuation about.
"""

import re
from collections.abc import Iterator

from rich.console import Group
from rich.text import Text

from kg.records import Entity, Reading, Stance

# Colours that stay apart on dark and on light terminals.
COLOURS = ("cyan", "magenta", "green", "yellow", "blue", "red", "bright_cyan", "bright_magenta", "bright_green")

ISOLATE, POP = "\u2068", "\u2069"
_LATIN = re.compile(r"[A-Za-z][A-Za-z0-9 .,'’/-]*[A-Za-z0-9]|[A-Za-z]")


def coloured_text(reading: Reading) -> Group:
    """Show the release with each content in the colour of its holder, and a legend.

    Args:
        reading: What was read.

    Returns:
        Something that rich can print.
    """
    colours = _colours(reading)
    text = Text(reading.release.text)
    for stance in reading.stances:
        colour = colours[stance.holder]
        text.stylize(colour, stance.content.start, stance.content.end)
        text.stylize(f"bold {colour}", stance.cue.start, stance.cue.end)
    legend = [Text(f"■ {holder_names(reading, holder)}", style=colour) for holder, colour in colours.items()]
    return Group(text, Text(), *legend)


def explanation(reading: Reading) -> Group:
    """Show each statement with its act, holder, cue, rule and why this holder, then what was left out.

    Args:
        reading: What was read.

    Returns:
        Something that rich can print: one short block for each, so that long Arabic keeps whole lines.
    """
    lines = [Text(f"{len(reading.stances)} statements", style="bold")]
    for number, stance in enumerate(reading.stances, 1):
        lines += [Text(), Text(f"{number}. {stance.act.value}, {stance.polarity.value}", style="bold")]
        lines += [Text(f"{name + ':':<10}{value}") for name, value in _facts(reading, stance) if value]
    lines += [Text(), Text(f"{len(reading.unresolved)} left out", style="bold")]
    for item in reading.unresolved:
        lines += [Text(), Text(isolated(item.words.quote)), Text(f"{item.reason} ({item.rule})", style="dim")]
    return Group(*lines)


def isolated(words: str) -> str:
    """Isolate Latin words that stand in Arabic, so that the line keeps its order.

    >>> isolated("قال Outzen إن") == "قال \u2068Outzen\u2069 إن"
    True
    >>> isolated("no Arabic here")
    'no Arabic here'
    """
    if not any("\u0600" <= letter <= "\u06ff" for letter in words):
        return words
    return _LATIN.sub(lambda match: f"{ISOLATE}{match[0]}{POP}", words)


def holder_names(reading: Reading, holder: tuple[str, ...]) -> str:
    """Name the holders of a statement in the language of the release."""
    entities = {entity.id: entity for entity in reading.entities}
    return " + ".join(isolated(_name(entities[key], reading.release.lang)) for key in holder)


def _name(entity: Entity, lang: str) -> str:
    first, second = (entity.name_ar, entity.name_en) if lang == "ar" else (entity.name_en, entity.name_ar)
    return first or second or entity.id


def _colours(reading: Reading) -> dict[tuple[str, ...], str]:
    """Give each holder, or group of joint holders, a colour in order of appearance."""
    holders = dict.fromkeys(stance.holder for stance in reading.stances)
    return {holder: COLOURS[index % len(COLOURS)] for index, holder in enumerate(holders)}


def _facts(reading: Reading, stance: Stance) -> Iterator[tuple[str, str]]:
    """Name what was read of one statement, empty where the text does not tell."""
    yield "holder", f"{holder_names(reading, stance.holder)}  [{stance.holder_rule or 'not said why'}]"
    yield "for", holder_names(reading, stance.behalf)
    yield "told by", holder_names(reading, stance.reported_by)
    yield "cue", isolated(stance.cue.quote)
    yield "content", isolated(stance.content.quote)
    yield "asked", holder_names(reading, stance.addressee)
    yield "about", holder_names(reading, stance.target)
    yield "topics", ", ".join(stance.topics)
    yield "rule", f"{stance.rule}, confidence {stance.confidence:.2f}"
