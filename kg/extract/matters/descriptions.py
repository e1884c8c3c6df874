"""Read what a content describes: each action or situation in it, with the part that every name plays.

The part of a name follows from general grammar: what the head governs, the preposition before the name, the
relation adjective behind a definite noun (``الجهود التركية``: Turkey makes them), the performer of a relative
clause. A name that stands where grammar does not say its part is left out, never guessed.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from kg.extract.matters.content import NAME, PREPOSITION, SIGN, STEERING, WORD, Part, kind_of
from kg.extract.matters.leading import Leading, leads
from kg.extract.matters.roles import ACTORS, ACTORS_AND_LANDS, Described, Description, Mode, governed, listed_role, role
from kg.kinds import EntityType
from kg.lexicon.matters import Genitive, Head, HeadForm, HeadKind, MatterWords

_LETTERS = {"ل": "for", "ب": "at"}
_COMMAS = frozenset("،,:-")
_STOPS = frozenset(".؛;!؟?\n")
_SIGNS = _COMMAS | _STOPS
_LONGEST_PLAIN, _ANY = 4, Head(kind=HeadKind.SITUATION)
# By name: before Python 3.12 a member is slow to look up in its class.
_DIRECT, _OPEN, _PURPOSE, _RELATIVE, _PERFORMED, _SUFFERED, _ASIDE = Mode
_MODES = {"aside": _ASIDE, "near": _ASIDE, "purpose": _PURPOSE, "relative": _RELATIVE}


def describe(parts: Sequence[Part], lexicon: MatterWords) -> Described:
    """Read the parts of a content.

    Args:
        parts: The parts in order.
        lexicon: The words of the language.

    Returns:
        What they describe.
    """
    reader = _Reader(parts=parts, lexicon=lexicon)
    for i in range(len(parts)):
        if not reader.take(i):
            break
    return reader.out


@dataclass(slots=True, kw_only=True)
class _Reader:
    """Goes through the parts once, keeping what was opened last and how the next name is to be taken."""

    parts: Sequence[Part]
    lexicon: MatterWords
    out: Described = field(default_factory=Described)
    now: Description | None = None
    mode: Mode = _DIRECT
    preposition: str = ""
    leading: Leading = field(init=False)
    coordinated: bool = False
    conditional: bool = False
    demonstrative: bool = False
    negated: bool = False
    last_role: str = ""

    def __post_init__(self) -> None:
        """Begin with no name before the first head."""
        self.leading = Leading(lexicon=self.lexicon)

    def take(self, i: int) -> bool:
        """Read one part; False when the rest no longer describes the thing."""
        part = self.parts[i]
        sort = part.sort
        if sort is STEERING:
            return self._steering(part)
        if sort is SIGN:
            self._sign(part)
            return True
        if part.head is not None:
            self._head(part, part.head)
        elif sort is NAME:
            self._name(i, part)
        elif sort is PREPOSITION:
            self._prepose(part)
        else:
            self._word(i, part)
        self.demonstrative = False
        if (now := self.now) is not None:
            now.end = now.innermost.end = part.end
        return True

    def _head(self, part: Part, form: HeadForm) -> None:
        """Open a new thing, or take the head as part of the one that is open."""
        now, direct = self.now, self.mode is _DIRECT and not self.preposition
        purpose = part.letter == "ل" or (form.verb and self.preposition == "to")
        joined = (part.joined or self.coordinated) and not purpose and not (form.verb and self.mode is _RELATIVE)
        self.preposition, self.coordinated = "", False
        if now is None or (joined and self._begins(now, form.head)):
            self._open(part, form)
        elif now.head.kind is HeadKind.ENDING and now.ends is None and direct and (form.head.harm or not purpose):
            now.ends = self._new(part, form)
        elif now.head.inner and not now.inner and form.head.key:
            now.inner, now.core, self.mode = form.head.key, part.end, _PURPOSE
        elif form.verb:
            self.mode = _RELATIVE
        elif (direct or joined) and not part.letter:
            now.innermost.between.append(form.head.key or part.text)
            now.core = now.innermost.core = part.end
        elif self.mode not in (_ASIDE, _RELATIVE):
            self.mode = _PURPOSE

    def _begins(self, now: Description, head: Head) -> bool:
        """Tell whether a coordinated head begins a thing and is not one more object of the open action."""
        more = now.head.kind is HeadKind.ACTION or head.key == now.innermost.head.key
        return head.kind is not HeadKind.SITUATION or not more

    def _open(self, part: Part, form: HeadForm) -> None:
        """Begin a thing, or only note a head that leads up to one."""
        self.mode = _DIRECT
        if form.head.kind is HeadKind.LIGHT:
            self.now = None
            self.leading.light_head()
            return
        thing = self._new(part, form)
        ending = self.now
        if ending is not None and ending.head.kind is HeadKind.ENDING and form.head.kind is HeadKind.SITUATION:
            thing = Description(form=ending.form, start=part.start, end=part.end, core=part.end, ends=thing)
        names, passive = self.leading.taken(part, form)
        for name in names:
            played = governed(form.head, kind_of(name)) if passive else "agents"
            if played:
                thing.innermost.add(played, name.value)
        self.now = thing
        if not self.conditional:
            self.out.things.append(thing)
        elif self.out.condition is None:
            self.out.condition = thing

    def _new(self, part: Part, form: HeadForm) -> Description:
        """Make a thing from its head, a pronoun on it filling the place of what it governs."""
        thing = Description(form=form, start=part.start, end=part.end, core=part.end)
        thing.definite, thing.phrase = part.definite, " " in part.text
        played = governed(form.head, EntityType.ORGANISATION)
        if part.pronoun and played:
            thing.pronouns.append((played, part.pronoun))
        thing.demonstrative, thing.negated, self.negated = self.demonstrative, self.negated, False
        self.last_role = ""
        return thing

    def _name(self, i: int, part: Part) -> None:
        """Give a name its part."""
        kind = kind_of(part)
        preposition = _LETTERS.get(part.letter, "") or self.preposition
        before = self.parts[i - 1] if i else None
        listed = part.joined or (self.coordinated and before is not None and before.sort is not WORD)
        self.preposition, self.coordinated = "", False
        if self.now is None:
            self._before_head(part, kind, preposition)
        elif self.lexicon.lang == "en" and kind in ACTORS and part.modifies and leads(self.parts[i + 1 : i + 4]):
            self.leading.name(part)
        else:
            thing = self.now.innermost
            same = listed_role(self.last_role, kind) if listed and not preposition else ""
            played = same or self._played(i, part, thing, preposition)
            if played:
                thing.add(played, part.value)
            if self.mode is _DIRECT:
                self.now.core = thing.core = part.end
                self.mode = _OPEN
            if self.mode is not _ASIDE:
                self.last_role = played

    def _before_head(self, part: Part, kind: EntityType, preposition: str) -> None:
        """Keep a name before any head: an actor that leads the clause may turn out to act, the rest is at large."""
        if kind not in ACTORS:
            self.out.loose[governed(_ANY, kind)].append(part.value)
        elif not preposition:
            self.leading.name(part)

    def _played(self, i: int, part: Part, thing: Description, preposition: str) -> str:
        """Return the field that a name fills by its place, or empty."""
        kind = kind_of(part)
        if kind not in ACTORS_AND_LANDS:
            return governed(thing.head, kind)
        if self.mode in (_ASIDE, _RELATIVE):
            return ""
        if self.mode in (_PERFORMED, _SUFFERED) and kind in ACTORS:
            return "agents" if self.mode is _PERFORMED else "affects"
        if self.mode is _PURPOSE:
            return role(thing, preposition, kind) if preposition in {"at", "outside"} else ""
        before = self.parts[i - 1] if i else None
        if preposition in {"", "of"} and self.mode is _DIRECT:
            if self._may_be_subject(thing, kind):
                return ""
            adjective = kind in ACTORS and part.definite and before is not None and before.definite
            return "agents" if adjective and not thing.between else governed(thing.head, kind)
        if preposition == "at" and self._is_container(i, part):
            return ""
        if preposition == "for" and self._is_subject(thing, before):
            return self._turned(thing)
        return role(thing, preposition, kind)

    def _is_container(self, i: int, part: Part) -> bool:
        """Tell whether a place only says where the place named just before it lies."""
        previous = self.parts[i - 1] if part.letter else self.parts[max(0, i - 2)]
        return previous.sort is NAME and kind_of(previous) is EntityType.PLACE and not part.joined

    def _is_subject(self, thing: Description, before: Part | None) -> bool:
        """Tell whether the name just taken as object is the subject: ``استهداف X لـY`` is X targeting Y."""
        taken = thing.roles[self.last_role] if self.last_role in {"affects", "benefits"} else []
        return before is not None and before.sort is NAME and taken[-1:] == [before.value]

    def _may_be_subject(self, thing: Description, kind: EntityType) -> bool:
        """Tell whether a name after an Arabic verb that takes an object may be the subject: who can tell is not us."""
        transitive = thing.head.genitive in {Genitive.PATIENT, Genitive.GAINER} and not thing.phrase
        return self.lexicon.lang == "ar" and thing.form.verb and transitive and kind in ACTORS

    def _turned(self, thing: Description) -> str:
        """Make the object just taken the subject; return the field of the object that follows."""
        thing.add("agents", thing.roles[self.last_role].pop())
        return self.last_role

    def _steering(self, part: Part) -> bool:
        """Obey a word that steers; False at one after which nothing describes the thing."""
        job = part.value
        if job == "stop":
            return self.now is None and not self.out.things
        if job == "condition":
            self.conditional, self.now, self.mode = True, None, _DIRECT
            self.leading.clear()
        elif job in {"this", "not", "sparing"}:
            self.demonstrative, self.negated = job == "this", (self.negated or job == "not") and job != "sparing"
        elif job == "also":
            self.coordinated, self.preposition = True, ""
            within = self.mode is _RELATIVE and self.lexicon.lang == "en"
            self.mode = self.mode if self.mode is _DIRECT or within else _OPEN
        elif job == "country" and self.now is not None:
            performed = self.mode is _PERFORMED
            played = "agents" if performed else governed(self.now.innermost.head, EntityType.STATE)
            if played and (performed or self.mode is _DIRECT):
                self.now.innermost.pronouns.append((played, "country"))
        elif self.now is not None:
            self._change(job)
        return True

    def _change(self, job: str) -> None:
        """Change the way in which the next names are taken."""
        if job in {"performed", "suffered"}:
            if self.mode is _RELATIVE or self.lexicon.lang == "en":
                self.mode = _PERFORMED if job == "performed" else _SUFFERED
        elif job in _MODES:
            self.mode = _MODES[job]

    def _prepose(self, part: Part) -> None:
        """Note a preposition; a name before it no longer leads to a head after it."""
        self.preposition = part.value
        if self.now is None:
            self.leading.preposition(part)
        if self.mode is _DIRECT and part.value != "of":
            self.mode = _OPEN

    def _sign(self, part: Part) -> None:
        """End a clause at a comma, a sentence at a stop."""
        if part.text in _SIGNS:
            self.coordinated = self.lexicon.lang == "en" or part.text in _STOPS
            self.preposition, self.negated = "", False
            self.mode = _ASIDE
            if part.text in _STOPS:
                self.now, self.conditional, self.last_role = None, False, ""
                self.leading.clear()

    def _word(self, i: int, part: Part) -> None:
        """Take a word that is no name: it may part the head from what it governs, or carry a pronoun."""
        if self.now is None:
            self.leading.word(part)
            return
        thing = self.now.innermost
        if part.pronoun:
            thing.pronouns.append(("affects", part.pronoun))
        elif part.letters.endswith("لل") and self._is_subject(thing, self.parts[i - 1]):
            self._turned(thing)
        if self._leaves(i, part):
            self.mode = _ASIDE
        elif self.mode in (_DIRECT, _OPEN) and part.text[:1] == "ل" and len(part.text) > _LONGEST_PLAIN:
            self.mode = _PURPOSE
        elif self.mode is not _DIRECT:
            return
        elif part.letter:
            self.mode = _OPEN
        elif part.text not in self.lexicon.through and part.text not in self.lexicon.empty and self._governs(thing):
            thing.between.append(part.text)
            self.now.core = thing.core = part.end

    def _leaves(self, i: int, part: Part) -> bool:
        """Tell whether an Arabic word is a finite verb of a clause beside the matter, or follows a comma unjoined."""
        if self.lexicon.lang == "en":
            return False
        verb = part.text[:2] in {"وي", "وت"} and not part.letters and len(part.text) > _LONGEST_PLAIN
        return verb or (i > 0 and self.parts[i - 1].text in _COMMAS)

    def _governs(self, thing: Description) -> bool:
        """Tell whether the next noun is what the head governs: a head with the article only has adjectives."""
        if self.lexicon.lang == "en":
            return thing.form.verb or self.preposition == "of"
        return not thing.definite
