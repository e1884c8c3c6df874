"""Tell of meetings whose subject stands before the verb and is called by a title no table resolves."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import AND_THAT, PUNCTUATION, RELATIVES, THAT
from kg.extract.meetings.gathering import Gathering
from kg.kinds import EntityType, MeetingKind
from kg.lexicon.nouns import nouns_ar
from kg.text.fold import word_set
from kg.text.sentences import Stretch

_CLAUSE = PUNCTUATION | THAT | AND_THAT | word_set("إن وإن قد وقد كان وكان كانت وكانت لكن ولكن كما فيما بينما حيث")
_LONGEST = 9
_PRONOUNS = ("نا", "هم", "ها", "ه", "ي")
_WHO = frozenset({"office", "delegation", "source"})
# "One of his advisers", "our chargé d'affaires".
_SOMEBODY = word_set("أحد إحدى القائم القائمة بعض عدد")


def subject_unknown(layout: Layout, i: int, sentence: Stretch) -> bool:
    """Tell whether the clause begins with a title that names no actor and goes on with the verb: "our envoy to X met".

    Args:
        layout: The release.
        i: Index of the verb.
        sentence: Its sentence.

    Returns:
        Whether it does, so that whoever stands behind the verb was met and did not meet.
    """
    last = i - 1 - (layout.form(i - 1) in RELATIVES)
    start = last
    while start > max(sentence.first, i - _LONGEST) and layout.forms[start - 1] not in _CLAUSE:
        start -= 1
    if last < sentence.first or layout.forms[start] in _CLAUSE or layout.phrase(start) is not None:
        return False
    begins = start == sentence.first or layout.forms[start - 1] in _CLAUSE
    return begins and (layout.forms[start].removeprefix("و") in _SOMEBODY or _is_title(layout.forms[start]))


def _is_title(form: str) -> bool:
    """Tell whether a word is a title or a delegation, with the article or a pronoun."""
    heads = nouns_ar().heads
    words = {word.removeprefix("ال") for word in (form, form.removeprefix("و"))}
    bare = words.union(word.removesuffix(s) for word in words for s in _PRONOUNS)
    feminine = (b.removesuffix("ت") + "ه" for b in bare if b.endswith("ت"))
    return any(b in heads and heads[b].kind in _WHO for b in bare.union(feminine))


def met_by_somebody(layout: Layout, gathering: Gathering) -> Gathering | None:
    """Keep of a meeting whose subject is unknown those whom he met or visited, who stand behind the verb.

    Args:
        layout: The release.
        gathering: What the verb tells.

    Returns:
        The meeting with the persons and bodies met; None where only a place is visited.
    """
    met = [p for p in gathering.sides if p.first > gathering.at]
    # Who is told of behind another clause is somebody else: "on his return from a visit which X mentioned".
    met = [p for n, p in enumerate(met) if not n or (layout.proclitic(p) == "و" and p.first == met[n - 1].last + 1)]
    gathering.stop = met[-1].last + 1 if met else gathering.stop
    if gathering.kind is MeetingKind.VISIT:
        met = [p for p in met if layout.found.entity(p.entity).type is EntityType.PERSON]
        gathering.kind = MeetingKind.MEETING
    gathering.sides = met
    return gathering if met else None
