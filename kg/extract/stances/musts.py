"""Tell where "and must" begins a clause of its own, and where "and that it be" does not."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import ADJUNCTS, ALTOGETHER, PUNCTUATION, RELATIVES, THAT, definite
from kg.extract.stances.actions import acts, is_action
from kg.extract.stances.called_upon import ALL_SIDES
from kg.extract.stances.heads import head_at
from kg.kinds import Act
from kg.lexicon.cues import Head
from kg.lexicon.nouns import nouns_ar
from kg.text.fold import word_set
from kg.text.words import COMMAS

MODALS = frozenset(["ينبغي", "يجب", "يتعين", "يتوجب", "لابد", "علينا"])
_ON_THEM = word_set("عليه عليها عليهم عليهما عليكم عليك")
_HEAD, _TWO = 7, 2


def must(layout: Layout, i: int) -> bool:
    """Tell whether a modal begins a clause of its own: "one must", "there is no way but".

    Args:
        layout: The release.
        i: Index of the word.

    Returns:
        Whether one stands there.
    """
    form, after = layout.forms[i], layout.form(i + 1)
    return form in MODALS or (form == "لا" and after == "بد") or (form in _ON_THEM and after == "ان")


def only_subject(layout: Layout, first: int, i: int) -> bool:
    """Tell whether what stands before a modal is its subject and no clause: "any lasting solution, it must be found".

    Args:
        layout: The release.
        first: Index of the first word of the content.
        i: Index of the modal behind a comma.

    Returns:
        Whether "any" or "every" opens it, or all its words are definite, prepositions or names.
    """
    if layout.forms[first] in _ANY:
        return True
    named = {k for n in range(first, i) if (p := layout.phrase(n)) is not None for k in range(p.first, p.last + 1)}
    return all(
        k in named or definite(layout.forms[k]) or layout.forms[k] in ADJUNCTS or layout.forms[k][:3] in _THE
        for k in range(first, i - 1)
    )


_ANY, _THE = word_set("أي أية كل"), ("وال", "بال", "لال")


def and_must(layout: Layout, i: int) -> bool:
    """Tell whether 'and must' or 'and the need for' begins at a place.

    Args:
        layout: The release.
        i: Index of the word.

    Returns:
        Whether one does.
    """
    form = layout.forms[i]
    if form in ("وضروره", "وبضروره") or (form[:1] == "و" and form[1:] in MODALS):
        return True
    if form[:1] == "ف" and form[1:] in MODALS:
        # "If they agree, they must": no comma parts the condition from what follows from it.
        return layout.form(i - 1) in COMMAS
    if form in ("وعليه", "وعليها", "وعليهم", "وعلينا"):
        return _is_owed(layout, i + 1)
    if form == "وعلي":
        # "It is for us and for everybody to" is one duty.
        return not layout.form(i - 1).endswith("علينا") and owed_by(layout, i + 1)
    if form == "ولا" and layout.form(i + 1) == "يمكن":
        found = head_at(layout, i, min(len(layout.forms), i + _HEAD), "modal")
        return found is not None and found[0].act in (Act.DEMAND, Act.REJECT) and layout.form(found[1]) not in _OF_IT
    return (form in ("ولا", "فلا") and layout.form(i + 1) in _NO_WAY) or _duty(layout, i)


def with_need(layout: Layout, i: int) -> bool:
    """Tell whether "with the need for" or "with its rejection of" stands at a place, which is another view.

    Args:
        layout: The release.
        i: Index of "with".

    Returns:
        Whether it does.
    """
    if layout.forms[i] != "مع" or layout.form(i + 2) in ("التي", "الذي"):
        return False
    after = layout.form(i + 1)
    if after == "رفض":
        # "With the party's refusal of it": whose refusal it is may stand behind the noun.
        refused = acts(layout.form(i + 2).removeprefix("ال")) and layout.phrase(i + 2) is None
        return refused and layout.forms[i - 1] in COMMAS
    return after in ("ضروره", "وجوب")


def _duty(layout: Layout, i: int) -> bool:
    """Tell whether "and it is necessary", "and what is wanted is" or the like begins at a place."""
    form = layout.forms[i]
    at = i + (form in _BECAME)
    if form not in _DUTIES and (at == i or layout.form(at) not in _NEEDED):
        return False
    found = head_at(layout, at, min(len(layout.forms), i + _HEAD), "modal")
    if found is None or found[0].act not in _JUDGING:
        return False
    # "And it is unacceptable to": alone such a word may tell more of what was told before.
    after = layout.form(found[1])
    return found[0].act is Act.DEMAND or after in THAT or acts(after)


_NO_WAY = word_set("بد يجوز مفر مناص")
_DUTIES = word_set(
    "ومن وغير وليس ولزاما وحان وآن والمطلوب فالمطلوب والمطلب فالمطلب ومطلبنا ويستوجب ويقتضي ويتطلب وتتطلب وتقتضي ونحتاج"
)


_JUDGING = frozenset([Act.DEMAND, Act.REJECT, Act.DENY])
_BECAME, _NEEDED = word_set("وبات وأصبح وصار وأضحى وأمسى"), word_set("من لزاما ضروريا واجبا لابد")
# "And it cannot be passed over": what cannot is what was told before.
_OF_IT = word_set("عنه عنها عنهم عليه عليها به بها له لها معه معها فيه فيها")


def cannot_be(layout: Layout, i: int, first: int) -> bool:
    """Tell whether "cannot be passed over" describes an indefinite noun before it: "a breach that cannot be".

    Args:
        layout: The release.
        i: Index of the modal.
        first: Index of the first word of the content.

    Returns:
        Whether it does, with an adjective between.
    """
    if i < first + _TWO or layout.forms[i] != "لا" or layout.form(i + 3) not in _OF_IT:
        return False
    return not any(definite(layout.form(k)) or layout.phrase(k) or layout.form(k) in THAT for k in (i - 1, i - 2))


def owed_by(layout: Layout, i: int) -> bool:
    """Tell whether those behind "it is for" owe something that follows: "it is for the government to".

    Args:
        layout: The release.
        i: Index of the first word behind "for".

    Returns:
        Whether an actor stands there, or a noun for people or bodies, and 'that' or an action behind it.
    """
    phrase, bare = layout.phrase(i), layout.form(i).removeprefix("ال")
    people = definite(layout.form(i)) and (bare in nouns_ar().heads or layout.form(i) in ALL_SIDES)
    if phrase is None and not people:
        return False
    i = phrase.last + 1 if phrase is not None else i + 1
    while phrase is None and definite(layout.form(i)) and not _is_owed(layout, i) and layout.form(i) not in RELATIVES:
        i += 1
    return _is_owed(layout, i + (layout.form(i) in _ALL))


def past_owing(layout: Layout, i: int, stop: int) -> int:
    """Return the place past those who owe something or are asked for it: "the states concerned", "both X and Y".

    Args:
        layout: The release.
        i: Index of the first word of theirs.
        stop: One past the last word that may be looked at.

    Returns:
        The place; the same where neither an actor nor a definite noun stands.
    """
    i += 2 * (layout.form(i) in _BOTH and layout.form(i + 1) == "من")
    phrase = layout.phrase(i)
    if phrase is None and not definite(layout.form(i)):
        return i
    after = phrase.last + 1 if phrase is not None else i + 1
    while after < stop:
        more = layout.phrase(after)
        form = layout.form(after).removeprefix("و")
        if more is not None and layout.proclitic(more) == "و":
            after = more.last + 1
        elif more is None and definite(form) and not acts(form) and form not in RELATIVES and form.endswith(_QUALITIES):
            after += 1
        else:
            break
    return after + (layout.form(after) in ALTOGETHER)


_BOTH, _QUALITIES = word_set("كلا كل كلتا"), ("ي", "يه", "يين", "ه", "رب")
_ALL = ALTOGETHER | word_set("أيضا")


def _is_owed(layout: Layout, i: int) -> bool:
    """Tell whether what somebody must do follows: 'that' or a verbal noun."""
    form = layout.form(i)
    return form in THAT or acts(form) or (form[:3] == "الت" and form not in RELATIVES)


def to_be(layout: Layout, i: int) -> bool:
    """Tell whether a verb follows "and that": "and that it be free" goes on with what is wished, and tells nothing new.

    Args:
        layout: The release.
        i: Index of "and that".

    Returns:
        Whether it does.
    """
    form = layout.form(i + 1)
    noun = is_action(form) or form.endswith(("ه", "ات", "ا")) or layout.phrase(i + 1) is not None
    verb = form[:1] in ("ي", "ت") and len(form) > _TWO and not noun and i + 1 not in layout.place_at
    return verb and layout.forms[i] == "وان"


def who_is_to(layout: Layout, head: Head, after: int, stop: int) -> int:
    """Return where what is to be done begins behind "so that", or behind whom it would befit: "befits the council to".

    Args:
        layout: The release.
        head: What tells that it must or should be done.
        after: Index of the word behind it.
        stop: One past the last word that may be looked at.

    Returns:
        The index; 0 where neither stands there.
    """
    form = layout.form(after)
    if head.kind == "modal" and form in _SO_THAT and after + 1 < stop:
        return after + 1
    if head.force != "recommends" or form[:1] != "ب" or "ب" not in head.takes:
        return 0
    near = range(after + 1, min(stop - 1, after + _WHOM))
    to = next((k for k in near if layout.forms[k] == "ان" or layout.forms[k] in PUNCTUATION), 0)
    return to + 1 if to and layout.forms[to] == "ان" else 0


_SO_THAT, _WHOM = word_set("لأن لكي كي"), 8
