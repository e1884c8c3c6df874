"""All who put a text out together, where a noun calls them so: "the undersigned", "the participating states"."""

from kg.extract.english.discourse import Discourse, Holders
from kg.extract.english.frames import Frames
from kg.kinds import EntityType

_TWO, _HEAD, _NAME, _NOUNS = 2, 12, 6, 6
_SIGNING = frozenset({"undersigned", "signatory", "signing", "participating"})
_TAKING_PART = frozenset({"signing", "participating"})
# Behind the noun: "the governments participating in", "the countries represented here".
_PRESENT = frozenset({"participating", "represented", "gathered", "assembled", "signing", "below"})
_MEMBERS = frozenset({"members", "member", "partners"})


def all_signers(frames: Frames, discourse: Discourse, j: int, low: int) -> Holders | None:
    """Return all who put a text out together, or met in it, where a noun calls them so.

    Args:
        frames: The words.
        discourse: Who put the text out.
        j: Index of the last word before the verb.
        low: First word where the subject may stand.

    Returns:
        They, or those of them who are parties; None where the noun calls others.
    """
    if frames.word(j) == "parties" and len(discourse.principals) > 1:
        return Holders(ids=discourse.principals, rule="sides", first=j - 1, plural=True)
    # "The undersigned nations, condemn"
    j -= frames.word(j) == ","
    lands = [i for i in discourse.parties if frames.found.entity(i).type is EntityType.STATE]
    if frames.word(j) == "allies" and j == low and len(lands) > _TWO:
        # "Allies agreed", after they met.
        return Holders(ids=discourse.parties, rule="sides", first=max(j, 1), plural=True)
    ids = discourse.we if len(discourse.we) >= _TWO else ()
    if ids and (first := _present(frames, j, low)) >= 0:
        return Holders(ids=ids, rule="sides", first=max(first, 1), plural=True)
    if ids and (first := _called(frames, j, low)) >= 0:
        return Holders(ids=ids, rule="sides", first=max(first, 1), plural=True)
    how, nouns = frames.word(j - 1), frames.lexicon.words["side_nouns"]
    if frames.word(j) not in nouns | _MEMBERS:
        return None
    known = how in _SIGNING and (how not in _TAKING_PART or frames.word(j - 2) in {"the", "all"})
    signing = known or (how.isdigit() and how == str(len(ids)))
    if not signing and _nicknamed(frames, j - 1, low):
        ids = ids or (discourse.parties if len(discourse.parties) > _TWO else ())
        signing, nouns = True, nouns | _MEMBERS
    if not ids or not signing or frames.word(j) not in nouns:
        return None
    return Holders(ids=ids, rule="sides", first=max(j - 1 - (frames.word(j - 2) == "the"), 1), plural=True)


def _called(frames: Frames, j: int, low: int) -> int:
    """Return the first word of "the undersigned civil society groups" that ends before a verb, -1 for none."""
    for k in range(j, max(low, j - _NOUNS), -1):
        if frames.word(k) == "undersigned":
            return k - 1 if frames.word(k - 1) == "the" else -1
        if not frames.word(k).isalpha() or frames.word(k) in frames.lexicon.words["closed"]:
            break
    return -1


def _present(frames: Frames, j: int, low: int) -> int:
    """Return the first word of "the governments participating in X" that ends before a verb, -1 for none."""
    for k in range(low + 1, min(j, low + _HEAD)):
        noun = frames.word(k) in frames.lexicon.words["side_nouns"] and frames.word(k - 1) in {"the", "all"}
        if noun and frames.word(k + 1) in _PRESENT and not _elsewhere(frames, k + 1, j):
            return k - 1
    return -1


def _elsewhere(frames: Frames, k: int, j: int) -> bool:
    """Tell whether those present are so at something else: "gathered in 2015", "represented in the Front"."""
    behind = range(k + 1, j + 1)
    dated = any(frames.word(m).isdigit() for m in behind)
    other = frames.word(k) == "represented" and frames.word(k + 1) == "in"
    signs = frames.word(k) == "signing" and frames.lexicon.words["papers"].isdisjoint(frames.word(m) for m in behind)
    return dated or other or signs


def _nicknamed(frames: Frames, at: int, low: int) -> bool:
    """Tell whether a word is by what those who take part were called before: "the Shield countries"."""
    form, nouns = frames.forms[at], frames.lexicon.words["side_nouns"]
    if not form[:1].isupper() or frames.word(at - 1) != "the" or frames.found.phrase_from(at) is not None:
        return False
    # In "the Andean Shield" it is not Andean lands that take part.
    for k in (k for k in range(low) if frames.forms[k] == form and not frames.forms[k + 1][:1].isupper()):
        joined = any(frames.word(m) in {"participating", "members"} for m in range(max(k - _NAME, 0), k))
        # "Quad foreign ministers from A, B and C met"
        called = any(frames.word(m) in nouns and frames.word(m + 1) in {"from", "of"} for m in range(k + 1, k + _NAME))
        if joined or called:
            return True
    return False
