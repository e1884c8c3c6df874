"""Read what a body says of a matter behind "as for": "as for the inquiry, we go on with it", "it is a farce"."""

from dataclasses import replace

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import PREPOSITIONS, THAT
from kg.extract.stances.bounds import trimmed
from kg.extract.stances.contents import words_of
from kg.extract.stances.outrages import disgraces
from kg.extract.stances.tone import attitude
from kg.kinds import Act, Polarity
from kg.lexicon.tone import load_tone
from kg.records import Stance
from kg.text.fold import with_and, word_set
from kg.text.sentences import Stretch

#: "As for".
AS_FOR = with_and("أما فأما")


def then_we(layout: Layout, first: int, stop: int) -> int:
    """Return where begins what is said of the matter, where "we" or the body itself do something about it.

    Args:
        layout: The release.
        first: Index of the first word of the matter, or of any sentence.
        stop: One past the last word of the sentence.

    Returns:
        Index of the first word behind "then we", "then indeed"; the place given where there is none.
    """
    if layout.form(first - 1) not in AS_FOR:
        return first
    then = next((i for i in range(first + 1, stop - 1) if layout.forms[i] in _THEN and not layout.quoted[i]), -1)
    return then + 1 if then > 0 else first


_THEN = word_set("فإن فإننا فإنا فنحن")


def of_the_matter(layout: Layout, first: int, stance: Stance) -> Stance | None:
    """Return what is taken up behind "as for" with the matter that it is about.

    Args:
        layout: The release.
        first: Index of the first word of the matter.
        stance: What was read of it.

    Returns:
        The stance; what a matter is told to be is affirmed or condemned; None where only what happened is told.
    """
    at, last = words_of(layout, stance)
    it_is = next((i for i in range(first, last + 1) if layout.forms[i] in _IT_IS and not layout.quoted[i]), -1)
    if it_is > 0 and at < it_is:
        return _judged(layout, first, it_is, last, stance)
    if stance.act is Act.STATE:
        return None
    behind = any(form in _THEN for form in layout.forms[first:at])
    return replace(stance, content=layout.quote(first, last + 1)) if behind else stance


def _judged(layout: Layout, first: int, it_is: int, last: int, stance: Stance) -> Stance | None:
    """Return what the matter is told to be: a claim of others is denied, an outrage condemned, what is held affirmed.

    What it only is, or where, is told: "as for the hall, it is on the second floor".
    """
    if stance.act is Act.DENY:
        that = next((i + 1 for i in range(first, it_is - 1) if layout.forms[i] in THAT), first)
        return replace(stance, content=layout.quote(that, trimmed(layout, that, it_is)))
    whole = replace(stance, content=layout.quote(first, last + 1), addressee=())
    if stance.act in (Act.CONDEMN, Act.REJECT):
        return whole
    part = Stretch(first, last + 1)
    bad = load_tone()["belittling"].at(layout.forms, it_is + 1)
    if bad or disgraces(layout, part) or attitude(layout, part) is Polarity.AGAINST:
        return replace(whole, act=Act.CONDEMN, polarity=Polarity.AGAINST, force="criticises")
    held = attitude(layout, part) is Polarity.FOR or layout.form(it_is + 1) in _HELD
    ours = layout.form(it_is + 1) not in PREPOSITIONS and any(f.endswith("نا") for f in layout.forms[it_is : last + 1])
    return replace(whole, act=Act.AFFIRM, polarity=Polarity.FOR, force="affirms") if held or ours else None


_HELD = word_set("خط حق واجب أمانة ضرورة شرط مطلب أساس قضية مسألة خيار ثابت ثابتة مقدس مقدسة ملك")
_IT_IS = word_set("فهو فهي فهم فهما")
