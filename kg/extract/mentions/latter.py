"""Whom "the latter" stands for: the second of two named in the sentence, "X accused Y, but the latter denied it"."""

from bisect import bisect_left, bisect_right

from kg.extract.mentions.chunk import Chunk
from kg.extract.mentions.found import Form
from kg.extract.mentions.identity import Draft
from kg.extract.mentions.resolve import Resolver
from kg.extract.mentions.speech import said_by
from kg.extract.mentions.view import View
from kg.kinds import PERSON, EntityType
from kg.text.fold import fold_word, word_set

_GENDERS = {fold_word("الأخير"): "m", fold_word("الأخيرة"): "f"}
_SENTENCE_ENDS = frozenset({".", "؟", "!", "\n"})
_BODIES = frozenset({EntityType.ORGANISATION, EntityType.ARMED_GROUP})
# Behind these "the latter" is who does what follows, "but the latter denied".
_JOINTS = word_set("لكن ولكن بينما فيما")
_AND, _OPENERS = ("و", "ف"), word_set("فيما بينما حيث كما قد وقد عندما حين") | {"،", ",", "؛", ";"}
_PAIR, _FARTHEST = 2, 80


def latter(resolver: Resolver) -> None:
    """Gather the places where "the latter" speaks, of two named before in the sentence.

    Of more than two bodies, or where a body may be meant as well as a person, nobody is chosen.

    Args:
        resolver: The things found so far; mentions are added to their drafts.
    """
    view = resolver.view
    named = sorted(resolver.whole, key=lambda pair: pair[0].first)
    starts = [chunk.first for chunk, _ in named]
    for i in view.words.places.of(frozenset(_GENDERS)):
        speaks = said_by(view, i) and _opens(view, i - 1)
        if not (speaks or (view.form(i - 1) in _JOINTS and not view.form(i + 1).startswith("ال"))):
            continue
        gender = _GENDERS[view.words.forms[i]]
        before = named[bisect_right(starts, _began(view, i)) : bisect_left(starts, i)]
        if (draft := _second(before, i, gender)) is not None:
            resolver.again(_chunk(i, draft, gender), draft)


def _opens(view: View, verb: int) -> bool:
    """Tell whether a verb opens a clause: "but the latter's answer" has the same letters as "the latter answered"."""
    return view.form(verb).startswith(_AND) or view.form(verb - 1) in _OPENERS


def _began(view: View, at: int) -> int:
    """Return the word before the sentence of a word, or the farthest that is looked at."""
    forms = view.words.forms
    return next((k for k in range(at - 1, max(-1, at - _FARTHEST), -1) if forms[k] in _SENTENCE_ENDS), at - _FARTHEST)


def _second(before: list[tuple[Chunk, Draft]], at: int, gender: str) -> Draft | None:
    """Return the last of the two named before a word in its sentence who agree with it, None where it is left open."""
    told = [(chunk, draft) for chunk, draft in before if chunk.last < at and _acts(chunk, draft)]
    agreeing: dict[int, Draft] = {}
    for chunk, draft in told:
        if _agrees(chunk, draft, gender):
            agreeing.pop(id(draft), None)
            agreeing[id(draft)] = draft
    everybody = {id(draft) for _, draft in told}
    if not agreeing or len(everybody) < _PAIR:
        return None
    last = list(agreeing.values())[-1]
    persons = [draft for draft in agreeing.values() if draft.type is PERSON]
    pair = len(agreeing) == _PAIR or (len(persons) == _PAIR and last.type is PERSON)
    # Of one who agrees no other may have been named since: a woman is not always told from a man.
    alone = len(agreeing) == 1 and told[-1][1] is last
    return last if pair or alone else None


def _acts(chunk: Chunk, draft: Draft) -> bool:
    return draft.type in _BODIES or draft.type is PERSON if chunk.number in ("", "s") else False


def _agrees(chunk: Chunk, draft: Draft, gender: str) -> bool:
    """Tell whether a name is of a gender: a person's that no word tells is a man's."""
    return chunk.gender == gender or (not chunk.gender and gender == "m" and draft.type is PERSON)


def _chunk(at: int, draft: Draft, gender: str) -> Chunk:
    return Chunk(first=at, last=at, type=draft.type, kind=draft.kind, form=Form.NOMINAL, gender=gender, number="s")
