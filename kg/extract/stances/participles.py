"""Decide whether a participle goes on with what somebody says: "..., affirming that"."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import NEGATIONS, PREPOSITIONS, PUNCTUATION, RELATIVES, THAT, definite
from kg.extract.stances.heads import head_at
from kg.extract.stances.occasions import told_on_occasion
from kg.extract.stances.remains import IS, of_whom_it_tells
from kg.kinds import Act
from kg.lexicon.conjugate import Shape
from kg.lexicon.cues import BY_SAYING, CueForm, CueTable, load_cues
from kg.text.fold import word_set
from kg.text.sentences import Stretch
from kg.text.words import COMMAS


def participle_goes_on(layout: Layout, i: int, cue: CueForm, sentence: Stretch) -> bool:
    """Tell whether a participle goes on with a speech: indefinite, after a comma or with tanwin.

    Args:
        layout: The release.
        i: Index of the participle.
        cue: Its reading.
        sentence: The sentence.

    Returns:
        Whether it does.
    """
    before, speech = layout.form(i - 1), layout.form(i + 1) == ":" or i + 1 in layout.quote_at
    if cue.inflected is BY_SAYING:
        return speech or layout.form(i + 1) in THAT
    if before in NEGATIONS or before.removeprefix("و") in IS or cue.conjunction == "ف" or of_whom_it_tells(layout, i):
        return False
    if cue.verb.act in _QUALITIES and before.endswith("ا") and layout.forms[i].endswith("ا") and not cue.conjunction:
        # "A partner committed to peace", "a position supporting": what is spoken of is so.
        return False
    if layout.forms[i] == "مجددا" and (before in load_cues().forms or layout.form(i + 1) in _NOT_RENEWED):
        # "Affirms anew", "look anew into whether".
        return False
    spelled = layout.written(i)
    if spelled.removeprefix("و").startswith("أ") and cue.verb.lemma in _WITH_MADDA:
        # "A hope", "regret": the participle is written with another alif.
        return False
    marked = spelled.endswith(("ًا", "اً")) or (layout.forms[i].endswith("ا"))
    if told_on_occasion(layout, load_cues(), i, sentence):
        return False
    if before in PUNCTUATION or i == sentence.first or before in ("كما", "وكما", "ايضا", "كذلك"):
        return True
    noun = before.endswith("ا") and len(before) > len("هذا") and layout.ends_at.get(i - 1) is None
    noun = noun and not definite(before)
    if marked and cue.verb.tier != "A" and noun:
        # "An imposing scene": the participle describes the noun in the same case.
        return False
    # "She joked, saying: '...'": what is said follows at once.
    return marked or _goes_on(layout, i, cue) or (speech and cue.verb.lemma == "قالَ" and not cue.conjunction)


_NOT_RENEWED = word_set("فيما ما عما هل إذا إلى عن من")


def _goes_on(layout: Layout, i: int, cue: CueForm) -> bool:
    """Tell whether a participle without a sign before it goes on with a speech: "affirming that".

    Behind a feminine noun without article it may describe that: "a letter affirming that".
    """
    inflected = cue.inflected.gender == "f" or layout.forms[i].endswith("ين")
    before, after = layout.form(i - 1), layout.form(i + 1)
    wishes = cue.verb.force == "hopes" and after.startswith("لل")
    if not inflected or cue.conjunction or layout.forms[i].startswith("ال"):
        return False
    feminine = layout.found.release.text[layout.words.ends[i - 1] - 1] == "ة" and not before.startswith("ال")
    described = feminine and not layout.forms[i].endswith("ين")
    if cue.verb.tier != "A" and not wishes:
        return _on_him(layout, i) and not described and _turns_to(layout, i, cue)
    if after in THAT or after in _THEM or (after in ("الي", "علي") and layout.form(i + 2) in THAT):
        return not described
    if _on_him(layout, i) and not described and _turns_to(layout, i, cue):
        return True
    named = _named(layout, i)
    if cue.inflected.number != "s":
        # "The ties of the two countries, stressing the need for": who is asked for something is written alike.
        return named and "says" in cue.verb.flags and after == "علي" and after in cue.verb.takes
    renews = "renew" in cue.verb.flags and (after in ("موقف", "مواقف") or head_at(layout, i + 1, i + 2) is not None)
    return named and (PREPOSITIONS.get(after) in cue.verb.takes or renews or wishes)


def _named(layout: Layout, i: int) -> bool:
    """Tell whether a noun with the article, or an actor, ends before a place."""
    before = layout.form(i - 1)
    described = before.startswith(_ARTICLES) and len(before) > len("الي") and before not in RELATIVES
    return described or i - 1 in layout.ends_at


def _on_him(layout: Layout, i: int) -> bool:
    """Tell whether a word without the article cannot describe the one before it, which is definite or an adverb."""
    before, phrase = layout.form(i - 1), layout.ends_at.get(i - 1)
    if layout.form((phrase.first if phrase else i - 1) - 1) in THAT:
        # "That the union is calling on them to": it is told of whoever is named there.
        return False
    if before in _AMONG:
        return False
    return _named(layout, i) or before.endswith(_THEIRS) or before.isdigit() or (i - 1) in layout.place_at


def _turns_to(layout: Layout, i: int, cue: CueForm) -> bool:
    """Tell whether a participle takes somebody and what is said to him: "calling on all sides to", "accusing X of".

    With a preposition right behind it, it may as well tell what is asked of whoever is named before it.
    """
    if layout.phrase(i + 1) is None and not definite(layout.form(i + 1)) and layout.form(i + 1) not in _ALL_OF:
        return False
    for form in layout.forms[i + 2 : i + 2 + _REACH]:
        if form in PUNCTUATION:
            break
        if PREPOSITIONS.get(form) in cue.verb.takes or (form[:1] in cue.verb.takes and form[:1] in _ATTACHED):
            return True
        if form.removeprefix("ال") in cue.verb.takes and form not in PREPOSITIONS:
            return True
    return False


_ALL_OF, _ATTACHED, _REACH = word_set("جميع كل كافة سائر كلا"), ("ب", "ل"), 6
_THEIRS = ("ها", "هم", "هما")
# "Among them the demand for".
_AMONG = word_set("فيها فيهم فيهما منها منهم بينها بينهم")
_QUALITIES = frozenset([Act.PROMISE, Act.SUPPORT, Act.REJECT, Act.WARN])
_WITH_MADDA = frozenset(["أملَ", "أسفَ"])
_THEM = frozenset(["اياه", "اياها", "اياهم", "اياهما"])
_ARTICLES = ("ال", "لل", "بال", "وال", "فال")


def adds_outside(layout: Layout, table: CueTable, i: int) -> bool:
    """Tell whether "adding that" stands inside a quotation only since its closing sign is missing.

    Args:
        layout: The release.
        table: The cue words.
        i: Index of the participle.

    Returns:
        Whether it follows a comma, "that" follows it, and nobody else is said in the quotation to speak.
    """
    quotation = layout.quotation(i)
    if quotation is None or layout.form(i - 1) not in COMMAS or layout.form(i + 1) not in THAT:
        return False
    said = (cue for form in layout.forms[quotation.first : i] for cue in table.forms.get(form, ()))
    return not any("says" in c.verb.flags and c.inflected.shape is Shape.PERFECT for c in said)


# By these a writer goes on with what somebody says: nobody says so of himself.
ADDING = word_set("مضيفا مضيفة ومضيفا ومضيفة متابعا متابعة ومتابعا مستطردا مستطردة مردفا مردفة")
