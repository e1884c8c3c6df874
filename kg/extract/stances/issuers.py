"""Find who says "we" in a release of its own: a statement names its issuer, or is signed by it."""

from dataclasses import replace
from functools import cache

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import ADJUNCTS, CONNECTIVES, PUNCTUATION, THAT
from kg.extract.mentions.found import Gender, NounPhrase, Number
from kg.extract.stances.authored import author_of
from kg.extract.stances.doing_items import item_doers
from kg.extract.stances.headings import BODIES, is_body, is_press
from kg.extract.stances.heads import head_at
from kg.extract.stances.his_list import in_his_list
from kg.extract.stances.in_present import STANDS, opens_with_stand, speaks_of_itself, takes_stands, two_act
from kg.extract.stances.letterheads import chief, decides, is_document, is_joint, letterhead, signed
from kg.extract.stances.listed_words import lists_words
from kg.extract.stances.memory import NOBODY, Speakers, named
from kg.extract.stances.others_saying import another_says
from kg.extract.stances.relays import HOLDERS
from kg.extract.stances.several_issuers import acting_body, is_kind, past_signers, with_joined
from kg.extract.stances.wishing import WE_COME, we_wish
from kg.kinds import EntityType
from kg.lexicon.conjugate import Shape
from kg.lexicon.cues import INDEED, CueForm, CueTable, load_cues
from kg.text.fold import word_set
from kg.text.sentences import Stretch
from kg.text.words import COMMAS

WE = frozenset(["نحن", "ونحن", "اننا", "واننا", "فاننا", "انا", "فنحن"])
_FINITE, _FAR = (Shape.PERFECT, Shape.IMPERFECT, Shape.FUTURE), 10
_NEVER = frozenset(["لن", "لا"])


def find_issuer(layout: Layout, table: CueTable) -> Speakers | None:
    """Find the body whose own words a release is.

    Args:
        layout: The release.
        table: The cue words.

    Returns:
        The body that names itself after "we", else who is in the heading, else the body that signs, else the subject of
        the present tense with which the text begins, else the publisher where the text names it; None when it says "we"
        for nobody of these. Nobody where the text is called a statement and it is not told whose, or a joint one of
        which not all are known: then nobody else is "we". A text without "we" is that of the body that alone takes
        something up in the present in it, if it does so more than once, heads or signs it.
    """
    if not says_we(layout):
        stands = (*takes_stands(layout), *item_doers(layout))
        around = letterhead(layout) or signed(layout)
        own = speaks_of_itself(layout, stands, around) or (around if len(around) == _TWO and two_act(layout) else ())
        press = any(is_press(layout, phrase) for phrase in own)
        return Speakers(entities=tuple(p.entity for p in own), number=Number.PLURAL) if own and not press else None
    listed, phrase = lists_words(layout, table)
    if listed:
        return ours(phrase.entity) if phrase is not None else None
    if (who := _around(layout) or _opens_with(layout)) is not None:
        return who
    if (one := author_of(layout)) is not None:
        return replace(named(layout.found, (one,)), number=Number.PLURAL, gender=Gender.UNKNOWN)
    publisher = layout.found.release.publisher
    bodies = (e for e in layout.found.entities if publisher and e.key == publisher and e.type in BODIES)
    untold = NOBODY if is_document(layout) else None
    return next((ours(entity.id) for entity in bodies), untold)


def says_we(layout: Layout) -> bool:
    """Tell whether a text says "we" outside quotation marks: the word itself, or a verb in the first person plural.

    Args:
        layout: The release.

    Returns:
        Whether it does.
    """
    words = _words_of_us()
    for i in layout.places.of(_asked_for_us()):
        if layout.quoted[i]:
            continue
        if layout.forms[i] in words:
            return True
        if layout.form(i + 1).startswith("ن") and head_at(layout, i, i + 2, "modal"):
            return True
    return False


@cache
def _asked_for_us() -> frozenset[str]:
    """Return the words at which "we" may be said."""
    return _words_of_us() | _NEVER


@cache
def _begins_with_us() -> frozenset[str]:
    """Return the words at which a text may call itself something."""
    return _words_of_us() | {_IN_NAME}


@cache
def _words_of_us() -> frozenset[str]:
    """Return "we", the forms of cues in the first person plural and the attitudes that bear "our"."""
    table = load_cues()
    verbs = {
        form
        for form, cues in table.forms.items()
        for verb in (c.inflected for c in cues)
        if verb.person == 1 and verb.number == "p" and verb.shape in (Shape.IMPERFECT, Shape.FUTURE)
    }
    nouns = {
        form for form, heads in table.heads.items() if any(h.pronoun == "نا" and h.kind == "attitude" for h in heads)
    }
    return WE | verbs | nouns


def ours(entity: str) -> Speakers:
    """Return a body as the speaker of "we": what goes on with it is in the plural."""
    return Speakers(entities=(entity,), number=Number.PLURAL)


def _around(layout: Layout) -> Speakers | None:
    """Return who "we" are by what the text calls itself, by its heading or by its signature.

    Where one of these names more bodies than another, among them the same, it is a joint statement of all.
    """
    above, below = acting_body(layout) or letterhead(layout), signed(layout)
    above = () if decides(layout, below) else above
    if above and all(layout.found.entity(p.entity).type is EntityType.PERSON for p in above):
        return replace(named(layout.found, above), number=Number.PLURAL, gender=Gender.UNKNOWN)
    itself = _names_itself(layout)
    if len(below) > 1 and itself and is_kind(layout, itself[0]):
        itself = below
    itself = next((group for group in (above, below) if _called_for_short(layout, itself, group)), itself)
    groups = [tuple(dict.fromkeys(p.entity for p in group)) for group in (itself, above, below)]
    first = next((group for group in groups if group), None) or chief(layout)
    wider = (group for group in groups if set(group) > set(first))
    entities = next(wider, first)
    if len(entities) < _TWO and is_joint(layout) and not (itself and itself[0].number is Number.PLURAL):
        # "We the heads of the councils of X" are all of them.
        return NOBODY
    return Speakers(entities=entities, number=Number.PLURAL) if entities else None


_TWO = 2


def _called_for_short(layout: Layout, itself: tuple[NounPhrase, ...], group: tuple[NounPhrase, ...]) -> bool:
    """Tell whether what a text calls itself is short for those around it: "we in the council and the board"."""
    heads = [[layout.forms[p.first].removeprefix("و").removeprefix("ال") for p in g] for g in (itself, group)]
    shorter = all(p.last - p.first <= q.last - q.first for p, q in zip(itself, group, strict=False))
    return bool(itself) and heads[0] == heads[1] and shorter


def _opens_with(layout: Layout) -> Speakers | None:
    """Return the subject of the present tense with which a text begins as who says "we"."""
    first = _opens(layout)
    if first is not None:
        return ours(first.entity)
    group = tuple(p.entity for p in opens_with_stand(layout))
    return Speakers(entities=group, number=Number.PLURAL) if group else None


def _names_itself(layout: Layout) -> tuple[NounPhrase, ...]:
    """Return the body after "we, the" or "we in the", and those joined to it."""
    ours = _words_of_us()
    for sentence in layout.sentences:
        for i in layout.places.within(_begins_with_us(), sentence.first, sentence.stop):
            # "We in the movement condemn", "we condemn in the movement".
            we = layout.forms[i] in WE or (layout.forms[i] in ours and layout.form(i + 1) in _AS)
            we = we or (i == sentence.first and layout.forms[i] == _IN_NAME and _we_do(layout, i, sentence.stop))
            if not we or layout.quoted[i] or another_says(layout, sentence.first, i) or in_his_list(layout, sentence):
                continue
            if (phrase := we_body(layout, i)) is not None:
                return with_joined(layout, phrase)
    return ()


_AS, _IN_NAME = frozenset(["في", "باسم"]), "باسم"


def _we_do(layout: Layout, i: int, stop: int) -> bool:
    """Tell whether "we" do something right behind the body in whose name it is: "in the name of X we demand"."""
    body = we_body(layout, i)
    return body is not None and any(form in _words_of_us() for form in layout.forms[body.last + 1 : stop][:_TWO])


def we_body(layout: Layout, i: int) -> NounPhrase | None:
    """Return the body that stands for "we" right after it: "we in the movement".

    Args:
        layout: The release.
        i: Index of the word "we".

    Returns:
        The phrase of the body, or None.
    """
    j = i + 1
    while layout.form(j) in ("في", "،", ",", "-", "–", "باسم"):
        j += 1
    phrase = layout.phrase(past_signers(layout, j)) or layout.phrase(j)
    if phrase is not None and layout.bare(phrase) and layout.found.entity(phrase.entity).type in _GROUPS:
        return phrase
    return phrase if phrase and layout.bare(phrase) and is_body(layout, phrase) else None


_GROUPS = frozenset([EntityType.POPULATION, EntityType.DELEGATION])


def _opens(layout: Layout) -> NounPhrase | None:
    """Return the subject of the present tense with which a communiqué begins: 'the committee expresses'."""
    i = next((i for i, form in enumerate(layout.forms) if form not in CONNECTIVES and form not in PUNCTUATION), 0)
    phrase = layout.phrase(i + 1)
    if layout.form(i) not in STANDS or phrase is None or layout.proclitic(phrase):
        return None
    return phrase if layout.found.entity(phrase.entity).type in HOLDERS else None


def speaks_for_us(layout: Layout, i: int, cue: CueForm, sentence: Stretch) -> bool:
    """Tell whether a cue in the first person plural stands in the text's own voice at the head of a clause.

    Args:
        layout: The release.
        i: Index of the cue's word.
        cue: One reading of it.
        sentence: The sentence.

    Returns:
        Whether it does; the perfect is left out, since its "-na" may be an object.
    """
    if cue.inflected.number != "p" or cue.inflected.shape not in (Shape.IMPERFECT, Shape.FUTURE):
        return False
    before = layout.forms[sentence.first : i]
    if cue.conjunction == INDEED and not (layout.form(i - 1) in WE or (WHILE | WE_COME) & set(before)):
        return False
    opens = cue.conjunction or not before or layout.form(i - 1) in WE | _AS_WELL
    if (
        (cue.inflected.pronoun not in ("", "كم") and not opens)
        or layout.quoted[i]
        or another_says(layout, sentence.first, i)
    ):
        return False
    return layout.form(i - 1) not in THAT - WE or we_wish(layout, i)


def we_in(layout: Layout, table: CueTable, i: int, stop: int) -> tuple[NounPhrase | None, int]:
    """Find for which body "we" speaks at the head of a content: "we in the movement", "that we in the party".

    Args:
        layout: The text.
        table: The cue words.
        i: The token at which the content begins.
        stop: Where it ends.

    Returns:
        The body where it is named, and where its verb stands; 0 where no verb of ours follows.
    """
    k = i if layout.form(i) in WE else i - 1
    if not (layout.form(k) in WE or layout.form(k) == "باننا") or layout.form(k + 1) != "في":
        return None, 0
    for j in range(k + 2, min(stop, k + _FAR)):
        if any(c.inflected.person == 1 and c.inflected.shape in _FINITE for c in table.forms.get(layout.forms[j], ())):
            return we_body(layout, k), j
    return None, 0


def introduces_us(layout: Layout, i: int, sentence: Stretch) -> bool:
    """Tell whether "we" with its body, "while" or an adjunct that opens the sentence stands before a cue.

    Args:
        layout: The release.
        i: Index of the cue.
        sentence: The sentence.

    Returns:
        Whether one does, so that the cue can be one of the text's own voice.
    """
    if layout.form(i - 1) in WE | WHILE:
        return True
    for k in range(i - 2, max(sentence.first - 1, i - _OPENING), -1):
        # "We in view of what is going on demand".
        if layout.forms[k] in PUNCTUATION | (THAT - WE):
            break
        if layout.forms[k] in WE:
            return True
    body = layout.ends_at.get(i - 1) or layout.ends_at.get(i - 2)
    if body and any(layout.form(k) in WE | {_IN_NAME} for k in range(body.first - 3, body.first)):
        return True
    clause = max((c + 1 for c in range(i - _OPENING, i) if layout.form(c) in COMMAS), default=sentence.first)
    clause = max(clause, sentence.first)
    return i - clause <= _OPENING and layout.forms[clause].removeprefix("و") in ADJUNCTS | _GROUNDS


# "Built on this we demand", "for all that".
_GROUNDS = word_set("بناء تأسيسا لهذا لكل استنادا عطفا")
_OPENING, _AS_WELL = 14, frozenset(["كما"])
WHILE = frozenset(["اذ", "واذ"])
