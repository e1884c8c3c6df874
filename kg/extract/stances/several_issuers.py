"""Find all bodies whom "we" names in a joint statement: "we the undersigned, X, and Y, and Z, call for"."""

from kg.extract.layout.lay import Layout
from kg.extract.mentions.found import NounPhrase
from kg.extract.stances.doing_items import item_doers
from kg.extract.stances.headings import BODIES, is_body
from kg.extract.stances.in_present import takes_stands
from kg.extract.stances.letterheads import head_groups, is_joint
from kg.lexicon.nouns import nouns_ar
from kg.text.fold import word_set
from kg.text.words import COMMAS

_SIGNERS = word_set(
    "الموقعين الموقعون الموقعان الموقعتان الموقعة الموقعات الموقعتين أدناه الموقع المنضوية المجتمعة المجتمعون المجتمعين"
)
# Bodies of which it is not told which they are: they stand before the names of all.
_ALL_KINDS = word_set(
    "المنظمات والمنظمات الجمعيات والجمعيات الأحزاب والأحزاب القوى والقوى الهيئات والهيئات النقابات والنقابات الحركات"
    " والحركات الفصائل والفصائل المؤسسات والمؤسسات التيارات والتيارات الاتحادات والاتحادات المراكز والمراكز الروابط"
)
_ON_IT = word_set("على هذا البيان النداء الإعلان العريضة السياسية المدنية الحقوقية الوطنية والنقابية الإنسانية")
_LONGEST, _MOST_WORDS = 8, 3


def past_signers(layout: Layout, i: int) -> int:
    """Return where the names begin behind "the undersigned", "the parties that sign this statement:".

    Args:
        layout: The release.
        i: Index of the word behind "we".

    Returns:
        The index; the one given where nobody is told to have signed.
    """
    at, signed = i, False
    while at < i + _LONGEST:
        form = layout.form(at)
        signed = signed or form in _SIGNERS
        if not (
            form in _SIGNERS or form in _ALL_KINDS or (signed and (form in _ON_IT or form in COMMAS or form == ":"))
        ):
            break
        at += 1
    return at if signed else i


def is_kind(layout: Layout, phrase: NounPhrase) -> bool:
    """Tell whether a phrase only tells of which kind those are who sign: "the organisations that sign below".

    Args:
        layout: The release.
        phrase: The phrase behind "we".

    Returns:
        Whether it does, so that the names stand elsewhere.
    """
    forms = layout.forms[phrase.first : phrase.last + 2]
    return not _SIGNERS.isdisjoint(forms) and (forms[0] in _ALL_KINDS or forms[0] in _SIGNERS)


def acting_body(layout: Layout) -> tuple[NounPhrase, ...]:
    """Return which of two bodies on lines before a text takes something up in it: a bloc, no parliament below it.

    Args:
        layout: The release.

    Returns:
        Its phrase; none where not two are named, the statement is a joint one, or not one alone acts.
    """
    groups = head_groups(layout)
    if len(groups) != _TWO or is_joint(layout):
        return ()
    acting = {p.entity for who in (*takes_stands(layout), *item_doers(layout)) for p in who}
    does = [group for group in groups if acting & {p.entity for p in group}]
    return does[0] if len(does) == 1 else ()


_TWO = 2


def with_joined(layout: Layout, phrase: NounPhrase) -> tuple[NounPhrase, ...]:
    """Return a body with those joined to it: "we in the union and the league", "X, Y, and Z".

    Args:
        layout: The release.
        phrase: The first of them.

    Returns:
        Their phrases; behind a comma alone only where the last of them is joined by "and", or a verb of ours follows.
    """
    group = [phrase]
    while (more := _next(layout, group[-1].last + 1)) is not None:
        group.append(more)
    return tuple(group)


def _next(layout: Layout, i: int) -> NounPhrase | None:
    """Return the body that goes on a row of them at a place, past the rest of the name before it."""
    for k in range(i, i + _MOST_WORDS):
        form = layout.form(k)
        at = k + 1 if form in COMMAS else k
        more = layout.phrase(at)
        if more is not None:
            joined = layout.proclitic(more) == "و" or (
                at > k and layout.proclitic(more) == "" and _is_name(layout, more)
            )
            return more if joined and _puts_out(layout, more) else None
        if not form.startswith(("وال", "لل")):
            break
    return None


def _puts_out(layout: Layout, phrase: NounPhrase) -> bool:
    """Tell whether a phrase names a body, or a network, which among bodies is no broadcaster."""
    network = layout.forms[phrase.first].removeprefix("و") == _NETWORK
    return is_body(layout, phrase) or (network and layout.found.entity(phrase.entity).type in BODIES)


_NETWORK = "شبكه"


def _is_name(layout: Layout, phrase: NounPhrase) -> bool:
    """Tell whether a phrase begins with the bare noun of a body, so that it names one: "movement of X"."""
    head = nouns_ar().heads.get(layout.forms[phrase.first])
    return head is not None and head.kind in ("organisation", "armed") and phrase.last > phrase.first
