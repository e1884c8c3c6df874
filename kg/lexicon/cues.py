"""Load the Arabic cue words and answer in one look-up what a folded word can be."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from importlib import resources
from itertools import islice, product

from kg.errors import LexiconError
from kg.kinds import Act, Polarity
from kg.lexicon.conjugate import Inflected, Shape, imperfect, noun, participle, perfect, with_objects
from kg.text.fold import fold_word, word_set

_CONJUNCTIONS = ("", "و", "ف")
_THIRD = 3
# Of the pronouns an object can be, "him", "her" and "them" stand for a thing said or judged.
_SINGULAR = 3
_TIERS = frozenset("ABC")
_FIXED = frozenset(["modal", "predicate", "adjective"])


@dataclass(frozen=True, slots=True, kw_only=True)
class CueVerb:
    """A verb by which somebody voices something.

    Attributes:
        lemma: Dictionary form.
        act: What is done by it when no governing noun decides otherwise.
        polarity: Attitude to the content, likewise.
        force: Key of the force, likewise.
        takes: What can introduce the content, folded: ``ان``, a preposition, ``0`` or ``"``.
        addressee: What introduces the addressee: ``0``, a preposition, or empty.
        target: Whether its object is whom the content is about.
        tier: A, B or C: how much context it needs.
        flags: See the head of the table.
    """

    lemma: str
    act: Act
    polarity: Polarity
    force: str
    takes: frozenset[str]
    addressee: str
    target: bool
    tier: str
    flags: frozenset[str]


@dataclass(frozen=True, slots=True)
class CueForm:
    """A form of a cue verb as it stands in a text, with the conjunction written on to it."""

    verb: CueVerb
    inflected: Inflected
    conjunction: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """A word that decides what is done with the content that it governs.

    Attributes:
        words: Its folded words.
        kind: ``need``, ``importance``, ``danger``, ``attitude``, ``modal``, ``predicate`` or ``adjective``.
        act: Speech act.
        polarity: Attitude to the content.
        force: Key of the force.
        softly: Key of the force under a cue that only points out.
        takes: What can stand between it and the content.
        pronoun: Possessive suffix, or empty.
    """

    words: tuple[str, ...]
    kind: str
    act: Act
    polarity: Polarity
    force: str
    softly: str
    takes: frozenset[str]
    pronoun: str = ""


@dataclass(frozen=True, slots=True)
class CueTable:
    """Everything a word can be, keyed by its folded form.

    Attributes:
        forms: Finite forms and participles of cue verbs, with and without conjunction.
        masdars: Masdars of cue verbs, bare, definite and possessed.
        heads: Governing words by their first word, the longest first.
        cues: Every form of a cue verb and every masdar.
    """

    forms: dict[str, tuple[CueForm, ...]]
    masdars: dict[str, tuple[CueForm, ...]]
    heads: dict[str, tuple[Head, ...]]
    cues: frozenset[str] = field(init=False, repr=False)
    _telling: frozenset[str] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        """Gather the words that can be a cue."""
        object.__setattr__(self, "cues", frozenset((*self.forms, *self.masdars)))
        telling = (form for form, cues in self.forms.items() if any(cue.verb.tier == "A" for cue in cues))
        object.__setattr__(self, "_telling", frozenset(telling))

    def tells(self, form: str) -> bool:
        """Tell whether a folded word may be a verb that says something wherever it stands."""
        return form in self._telling

    def joins(self, form: str) -> bool:
        """Tell whether a folded word is only a verb with "and", which is no object: "condemned and called for"."""
        cues = self.forms.get(form, ()) if form[:1] == "و" else ()
        return bool(cues) and all(c.conjunction == "و" and c.inflected.shape in _FINITE for c in cues)

    @property
    def two_discuss(self) -> CueForm:
        """Return "the two discussed", as which it is read what a meeting is told to be about."""
        return next(c for c in self.forms["بحثا"] if c.inflected.number == "d")


_FINITE = (Shape.PERFECT, Shape.IMPERFECT, Shape.FUTURE)
# "By saying" goes on with any verb, as "saying" does.
BY_SAYING = Inflected("بالقول", Shape.PARTICIPLE, "", "s")


def _rows(name: str, columns: tuple[str, ...]) -> Iterator[dict[str, str]]:
    """Yield the rows of a table of this package.

    Raises:
        LexiconError: When a row has another number of cells than the head.
    """
    lines = resources.files("kg.lexicon").joinpath(name).read_text("utf-8").splitlines()
    for number, line in enumerate(lines, 1):
        cells = line.split("\t")
        if not line or line.startswith("#") or tuple(cells) == columns:
            continue
        if len(cells) != len(columns):
            raise LexiconError(
                f"A row has {len(cells)} cells and should have {len(columns)}.", where=f"{name}:{number}"
            )
        yield dict(zip(columns, cells, strict=True))


_VERB_COLUMNS = (
    *("lemma", "perfect", "imperfect", "participle", "masdar"),
    *("act", "polarity", "force", "takes", "tier", "flags"),
)
_HEAD_COLUMNS = ("words", "kind", "act", "polarity", "force", "softly", "takes")


def _verb(row: dict[str, str]) -> CueVerb:
    """Make a cue verb from its row.

    Raises:
        LexiconError: When a cell is not one of the values allowed.
    """
    takes = row["takes"].split()
    addressee = next((t[1:] for t in takes if t.startswith("@")), "")
    try:
        act, polarity = Act(row["act"]), Polarity(row["polarity"])
    except ValueError as error:
        raise LexiconError(str(error), where=f"cues_ar.tsv: {row['lemma']}") from error
    if row["tier"] not in _TIERS:
        raise LexiconError(f"There is no tier {row['tier']!r}.", where=f"cues_ar.tsv: {row['lemma']}")
    return CueVerb(
        lemma=row["lemma"],
        act=act,
        polarity=polarity,
        force=row["force"],
        takes=frozenset(fold_word(t) for t in takes if t[0] not in "@!"),
        addressee=fold_word(addressee) if addressee else "",
        target="!0" in takes,
        tier=row["tier"],
        flags=frozenset(row["flags"].split()),
    )


def _inflections(row: dict[str, str], verb: CueVerb) -> Iterator[Inflected]:
    """Yield every finite form and participle of a row."""
    finite: list[Inflected] = []
    if row["perfect"]:
        # "Hoping" is written as "they both hoped" is, and far commoner.
        hoping = fold_word(row["participle"]) + "ا"
        finite += (form for form in perfect(row["perfect"]) if form.form != hoping)
    if row["imperfect"]:
        finite += imperfect(row["imperfect"])
    if "ours" in verb.flags:
        finite = [form for form in finite if form.person == 1]
    # "Counted" and "promised" are written alike: only with what is judged written on to it is it a judgement.
    yield from () if "called" in verb.flags else finite
    alef = row["imperfect"].endswith("ى")
    if verb.addressee == "0" or verb.target:
        for form in finite:
            yield from with_objects(form, alef=alef)
    elif verb.takes & {"0", "ان"}:
        for form in finite:
            judged = form.person == 1 and form.shape is Shape.IMPERFECT and verb.force in ("considers", "recalls")
            if judged or (form.person == _THIRD and form.shape is not Shape.FUTURE):
                yield from islice(with_objects(form, alef=alef), _SINGULAR + (verb.force == "recalls"))
    if row["participle"]:
        yield from participle(row["participle"])


def _grouped(pairs: Iterable[tuple[str, CueForm]]) -> dict[str, tuple[CueForm, ...]]:
    """Gather the readings of each form, in the order of the table."""
    table: defaultdict[str, list[CueForm]] = defaultdict(list)
    for form, cue in pairs:
        if cue not in table[form]:
            table[form].append(cue)
    return {form: tuple(cues) for form, cues in table.items()}


def _heads() -> dict[str, tuple[Head, ...]]:
    """Make the governing words, nouns with their possessive and definite forms."""
    table: defaultdict[str, list[Head]] = defaultdict(list)
    for row in _rows("heads_ar.tsv", _HEAD_COLUMNS):
        for words in row["words"].split("|"):
            first, *rest = words.split()
            one = Inflected(fold_word(first), Shape.MASDAR)
            accusative = Inflected(fold_word(first) + "ا", Shape.MASDAR)
            inflected = [one] if row["kind"] in _FIXED else [*noun(first), accusative]
            endings = [tuple(map(fold_word, rest))]
            if first == "عدم":
                endings = [(form.form,) for form in noun(rest[0])]
            for form, ending in product(inflected, endings):
                head = Head(
                    words=(form.form, *ending),
                    kind=row["kind"],
                    act=Act(row["act"]),
                    polarity=Polarity(row["polarity"]),
                    force=row["force"],
                    softly=row["softly"],
                    takes=word_set(row["takes"]),
                    pronoun=form.pronoun,
                )
                table[form.form].append(head)
    return {first: tuple(sorted(heads, key=lambda h: -len(h.words))) for first, heads in table.items()}


#: Written on to a verb behind "while" and "we", so that what follows is told the more surely.
INDEED = "ل"


@cache
def load_cues() -> CueTable:
    """Load the tables that ship, once.

    Returns:
        The table of cues; every form in folded spelling.

    Examples:
        >>> [c.verb.lemma for c in load_cues().forms["واكد"]]
        ['أكّدَ']
    """
    heads = _heads()
    forms: list[tuple[str, CueForm]] = []
    masdars: list[tuple[str, CueForm]] = []
    for row in _rows("cues_ar.tsv", _VERB_COLUMNS):
        verb = _verb(row)
        for inflected in _inflections(row, verb):
            # "Confident" is written as "and I trust" is.
            forms += [
                (c + inflected.form, CueForm(verb, inflected, c))
                for c in _CONJUNCTIONS
                if not (c and any(head.kind == "predicate" for head in heads.get(c + inflected.form, ())))
            ]
            if inflected.person == 1 and inflected.number == "p" and inflected.shape is Shape.IMPERFECT:
                # "While we condemn it, we do (indeed) stress".
                forms.append(("ل" + inflected.form, CueForm(verb, inflected, INDEED)))
        if row["lemma"] == "قالَ":
            forms.append((BY_SAYING.form, CueForm(verb, BY_SAYING, "")))
        if row["masdar"]:
            for inflected in noun(row["masdar"]):
                masdars += [(c + inflected.form, CueForm(verb, inflected, c)) for c in _CONJUNCTIONS]
    return CueTable(forms=_grouped(forms), masdars=_grouped(masdars), heads=heads)
