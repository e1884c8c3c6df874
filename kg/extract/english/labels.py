"""Labels of speakers in a transcript: "SECRETARY BRANDT:", "MR HOLM:", "QUESTION:", each at the head of a line."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kg.extract.english.debates import member
from kg.extract.english.drafts import Named
from kg.extract.english.gazetteer import Gazetteer
from kg.extract.english.titles import LOOSE, TitleFinder
from kg.extract.mentions.found import Form
from kg.kinds import EntityType
from kg.lexicon.english import EnglishLexicon

# Words and signs a label may have before its colon, an aside in brackets left out.
_MOST = 10
_LONGEST_ASIDE = 8
# Words in small letters that stand within a name or title in capitals.
_SMALL = frozenset({"al", "el", "de", "of", "the", "van", "von", "bin", "and", "'s"})
_LETTERS = frozenset({"Q.", "A."})
_SIGNS = frozenset({".", "-", "'", "’", "‘"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """A label of a speaker.

    Attributes:
        first: Index of its first word.
        last: One past the last word of who it names, an aside behind it left out.
        stop: One past its colon.
        asks: Whether it only says that somebody asks or chairs, whose words are nobody's stance.
        answers: Whether it only says that whoever was asked answers.
        name: Range of the words of a name in brackets behind an office.
        bracketed: Whether it is that of a debate, who somebody is told in brackets.
        sure: Whether it names a speaker by itself, and not only beside other labels.
    """

    first: int
    last: int
    stop: int
    asks: bool = False
    answers: bool = False
    name: tuple[int, int] = (0, 0)
    bracketed: bool = False
    sure: bool = True


def labels(forms: Sequence[str], lexicon: EnglishLexicon) -> tuple[Label, ...]:
    """Find the labels of speakers of a text, where it is a transcript.

    A line that opens with capitals and a colon may be that of a place from which news comes. A text is a transcript
    only where one label at least bears a title, an honorific or asks, or comes twice: a single word that does so may
    be a place or "NOTE", unless another does so too.

    Args:
        forms: The words of the text.
        lexicon: The closed classes.

    Returns:
        The labels in order, none where the text is no transcript.
    """
    starts = (i for i in range(len(forms)) if i == 0 or forms[i - 1] == "\n")
    found = [label for i in starts if (label := _label(forms, i, lexicon))]
    if not any(label.bracketed and label.sure for label in found):
        found = [label for label in found if label.sure]
    if not any(label.asks for label in found):
        # "A." may count what follows where nobody asks.
        found = [label for label in found if forms[label.first] not in _LETTERS]
    times = Counter(_words(forms, label) for label in found)
    sure = any(label.asks or _titled(forms, label, lexicon) for label in found)
    again = [words for words, number in times.items() if number > 1]
    return tuple(found) if sure or len(again) > 1 or any(len(words) > 1 for words in again) else ()


def _label(forms: Sequence[str], i: int, lexicon: EnglishLexicon) -> Label | None:
    """Read the label that opens a line at a word."""
    if (told := member(forms, i, lexicon)) is not None:
        return Label(
            first=i, last=told.last, stop=told.stop, asks=told.chairs, name=told.name, bracketed=True, sure=told.sure
        )
    if forms[i] in _LETTERS:
        # "Q. What of the truce?"
        return Label(first=i, last=i + 1, stop=i + 1, asks=forms[i] == "Q.", answers=forms[i] == "A.")
    last = i
    while last < min(i + _MOST, len(forms)) and _in_label(forms[last], lexicon):
        last += 1
    alone = last == i + 1 and _asks_or_answers(forms[i], lexicon)
    if not alone and not any(form.isupper() and len(form) > 1 for form in forms[i:last]):
        return None
    stop = last
    if forms[last : last + 1] == ("(",):
        stop = next((k + 1 for k in range(last, min(last + _LONGEST_ASIDE, len(forms))) if forms[k] == ")"), last)
    if tuple(forms[stop : stop + 1]) != (":",):
        return None
    words = {form.lower() for form in forms[i:last]}
    asks, answers = bool(words & lexicon.words["askers"]), bool(words & lexicon.words["answerers"])
    return Label(first=i, last=last, stop=stop + 1, asks=asks, answers=answers)


def _in_label(form: str, lexicon: EnglishLexicon) -> bool:
    capital = form.isupper() or form in _SMALL or form in _SIGNS
    lone = form.istitle() and _asks_or_answers(form, lexicon)
    return capital or lone or form in lexicon.words["honorifics"]


def _asks_or_answers(form: str, lexicon: EnglishLexicon) -> bool:
    return form.lower() in lexicon.words["askers"] | lexicon.words["answerers"]


def _words(forms: Sequence[str], label: Label) -> tuple[str, ...]:
    return tuple(forms[label.first : label.last])


def _titled(forms: Sequence[str], label: Label, lexicon: EnglishLexicon) -> bool:
    """Tell whether a label bears a title or an honorific: "FOREIGN MINISTER FALK"."""
    first = label.first + (forms[label.first].lower() == "the")
    if forms[first].title() in lexicon.words["honorifics"]:
        return True
    words = tuple(form.lower() for form in forms[first : label.last])
    titles = lexicon.openings["titles"].get(words[0], ()) if words else ()
    return any(words[: len(title)] == title for title in titles)


def speakers(forms: Sequence[str], names: Gazetteer, lexicon: EnglishLexicon) -> Iterator[Named]:
    """Name the persons in the labels of a transcript, whose names stand in capitals there.

    Args:
        forms: The words of the text.
        names: The registry's names.
        lexicon: The closed classes.

    Yields:
        A span for each label that names a person, by name or by a title alone.
    """
    titles = TitleFinder(forms, names, lexicon)
    found = labels(forms, lexicon)
    times = Counter(_words(forms, label) for label in found)
    for label in found:
        # "NOTE:" comes once and bears no title; a name alone does so too, but may be anything.
        doubtful = (
            label.last == label.first + 1
            and times[_words(forms, label)] == 1
            and names.at([forms[label.first].title()], 0) is None
            and not _titled(forms, label, lexicon)
        )
        if not (label.asks or label.answers or doubtful) and (named := _named(forms, label, names, titles)):
            yield named


def _named(forms: Sequence[str], label: Label, names: Gazetteer, titles: TitleFinder) -> Named | None:
    """Name the person of one label."""
    if label.name[1]:
        return _behind_office(forms, label, names, titles)
    first = label.first + (forms[label.first].lower() == "the")
    land = names.adjectives.get(forms[first].title(), "")
    at = first + bool(land)
    title = titles.title_at(at)
    begin = min(title.last, label.last) if title else at
    while begin < label.last and (forms[begin].title() in titles.lexicon.words["honorifics"] or forms[begin] == "."):
        begin += 1
    words = title.words if title else ""
    role = (at, begin) if title else None
    if begin == label.last:
        if not title or words in LOOSE:
            return None
        return Named(
            first=at, last=begin, type=EntityType.PERSON, kind="Person", name=words, form=Form.POST, left=label.first,
            right=begin, title=words, role=role, of=(land,) if land else (), plain=True,
        )  # fmt: skip
    name = [form.title() if form.isupper() else form for form in forms[begin : label.last] if form != "."]
    hit = names.at(name, 0)
    key = hit.keys[0] if hit is not None and hit.last == len(name) else ""
    if key and names.entry(key).type is not EntityType.PERSON:
        return None
    # A speaker is named by the whole label, title and name.
    return Named(
        first=first, last=label.last, type=EntityType.PERSON, kind="Person", key=key, name=" ".join(name),
        left=label.first, right=label.last, title=words, role=role, of=(land,) if land else (),
    )  # fmt: skip


def _behind_office(forms: Sequence[str], label: Label, names: Gazetteer, titles: TitleFinder) -> Named | None:
    """Name the person whose name stands in brackets behind an office: "The Minister for Ports (Ida Brandt):"."""
    at, (begin, end) = label.first + (forms[label.first].lower() == "the"), label.name
    title = titles.title_at(at)
    while begin < end - 1 and titles.honorific(begin):
        begin += 1
    hit = names.at(forms, begin)
    key = hit.keys[0] if hit is not None and hit.last == end else ""
    if key and names.entry(key).type is not EntityType.PERSON:
        return None
    return Named(
        first=begin, last=end, type=EntityType.PERSON, kind="Person", key=key, name=" ".join(forms[begin:end]), left=at,
        right=label.last, title=title.words if title else "", role=(at, title.stop) if title else None,
        of=title.of if title else (),
    )  # fmt: skip
