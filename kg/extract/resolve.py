"""Which chunks name the same thing: by registry key, by name, by office, by the one candidate; never by guessing."""

import datetime as dt
from collections.abc import Iterable

from kg.extract.chunk import Chunk
from kg.extract.found import Form, Gender, Mention, Number
from kg.extract.identity import Draft
from kg.extract.alike import like
from kg.extract.people import COUNTERPART, counterparts, matching_offices, role_of, same_person
from kg.extract.view import View
from kg.kinds import EntityType
from kg.records import Unresolved
from kg.sources import Quote
from kg.text.fold import fold_word

_THIS = frozenset({"هذا", "هذه", "هولاء", "تلك", "ذلك"})
_GOVERNMENTS = frozenset({"الحكومه", "السلطات"})
_HOLDERS = frozenset({"site", "process", "text"})
_REFERABLE = frozenset({
    *(EntityType.ORGANISATION, EntityType.ARMED_GROUP, EntityType.DELEGATION, EntityType.PLACE),
    *(EntityType.LEGAL_TEXT, EntityType.PROCESS, EntityType.POPULATION, EntityType.STATE),
})


class Resolver:
    """Gathers chunks into drafts, one for each distinct thing."""

    def __init__(self, view: View, published: dt.date | None, *, parted: bool) -> None:
        """Start with nothing known.

        Args:
            view: The text.
            published: Date of the release.
            parted: Whether a state and its government are kept apart.
        """
        self.view = view
        self.published = published
        self.parted = parted
        self.drafts: list[Draft] = []
        self.unresolved: list[Unresolved] = []
        self.whole: list[tuple[Chunk, Draft]] = []
        self._keys: dict[str, Draft] = {}
        self._names: dict[tuple[EntityType, tuple[str, ...]], Draft] = {}

    def resolve(self, chunks: list[Chunk]) -> None:
        """Resolve the named chunks first, then those that only refer, each in order of the text.

        Args:
            chunks: The chunks of the text, in order.
        """
        later = []
        for chunk in chunks:
            if self._refers(chunk):
                later.append(chunk)
                self._inner(chunk)
            else:
                self._place(chunk)
        for chunk in later:
            self._refer(chunk)

    def _refers(self, chunk: Chunk) -> bool:
        if chunk.type is EntityType.PERSON:
            return not chunk.keys and (chunk.name is None or chunk.name[0] == chunk.name[1])
        return chunk.reference or chunk.form is Form.NISBA and chunk.type is EntityType.POPULATION

    def _place(self, chunk: Chunk) -> None:
        self._inner(chunk)
        draft = self._draft(chunk)
        if draft is not None:
            self._stand_for(chunk, draft)
            self._note(chunk, draft)

    def _inner(self, chunk: Chunk) -> None:
        """Resolve what is named inside a chunk."""
        for part in chunk.parts:
            if part is chunk.same:
                continue
            self._inner(part)
            if self._refers(part):
                self._refer(part, inside=True)
            elif draft := self._draft(part):
                self._stand_for(part, draft)
                self._mention_all(part, draft)

    def _stand_for(self, chunk: Chunk, draft: Draft) -> None:
        """Remember for whom a person or delegation stands, or where talks are held, and note a name in apposition."""
        if chunk.same is not None and chunk.same in chunk.parts:
            self._mention(chunk.same, draft, chunk.same.first, chunk.same.last, chunk.same.clitic)
        owners = [chunk.body] if chunk.body else []
        if draft.type is EntityType.PROCESS:
            owners += chunk.parts
        for body in owners:
            owner = self.known(body)
            if owner is not None and owner is not draft and owner not in draft.bodies:
                draft.bodies.append(owner)

    def known(self, chunk: Chunk) -> Draft | None:
        """Return the draft that a chunk was gathered in."""
        return next((d for d in reversed(self.drafts) if (chunk.first, chunk.last) in d.spans), None)

    def _draft(self, chunk: Chunk) -> Draft | None:
        keys = self._canonical(chunk)
        if len(keys) > 1:
            seen = tuple(key for key in keys if key in self._keys)
            keys = seen if len(seen) == 1 else keys
        if len(keys) > 1:
            near = tuple(key for key in keys if self.view.guide.state_of(key).partition("/")[2] in self.view.about)
            keys = near if len(near) == 1 else keys
        if len(keys) == 1:
            draft = self._keyed(keys[0], chunk)
        elif chunk.type is EntityType.PERSON:
            draft = self._person(chunk)
        else:
            draft = self._named(chunk, keys)
        if draft is not None:
            draft.learn(chunk)
            if chunk.words and (chunk.name or chunk.type is not EntityType.PERSON):
                draft.names.add(chunk.words)
        return draft

    def _canonical(self, chunk: Chunk) -> tuple[str, ...]:
        """Return the keys a chunk may stand for: a land is its state, an acting capital too."""
        guide = self.view.guide
        found: dict[str, None] = {}
        for key in chunk.keys:
            entry = guide.registry.entries[key]
            state = guide.state_of(key)
            if entry.kind in {"State", "Country"}:
                found[state or key] = None
            elif state and entry.type is EntityType.PLACE:
                found[state if chunk.head not in {"عاصمه", "مدينه"} and self._acts(chunk) else key] = None
            elif state and not self.parted:
                found[state] = None
            else:
                found[key] = None
        return tuple(found)

    def _acts(self, chunk: Chunk) -> bool:
        """Tell whether a place is named otherwise than as where something is."""
        view, i = self.view, chunk.first
        form = view.form(i)
        if chunk.clitic and "ب" in form[: chunk.clitic]:
            return False
        if chunk.clitic and form[: chunk.clitic] != "و":
            return True
        before = view.lexeme(i - 1)
        if before is None or not i:
            return True
        return not view.guide.nouns.has("locative", before.stem) and not (before.head and before.head.kind in _HOLDERS)

    def _keyed(self, key: str, chunk: Chunk) -> Draft:
        draft = self._keys.get(key) or self._adopted(key, chunk)
        if draft is None:
            entry = self.view.guide.registry.entries[key]
            draft = self._new(chunk, entry.type, entry.kind, key)
            self._keys[key] = draft
            if entry.type is EntityType.PERSON:
                draft.names.add(tuple(fold_word(entry.ar).split()))
        if draft.type is EntityType.STATE and (chunk.type is not EntityType.PLACE or self._acts(chunk)):
            draft.acts = draft.acts or chunk.form is not Form.NAME or self._acts(chunk)
        return draft

    def _adopted(self, key: str, chunk: Chunk) -> Draft | None:
        """Give the key to a thing that was so far named only in other words."""
        draft = like(self, chunk)
        if draft is None or draft.key:
            return None
        entry = self.view.guide.registry.entries[key]
        draft.key, draft.kind = key, entry.kind
        self._keys[key] = draft
        return draft

    def _new(self, chunk: Chunk, type_: EntityType, kind: str, key: str = "") -> Draft:
        label = chunk.name or (chunk.first, chunk.last)
        draft = Draft(type=type_, kind=kind, key=key, first=chunk.first, label=label)
        self.drafts.append(draft)
        return draft

    def _named(self, chunk: Chunk, aka: tuple[str, ...]) -> Draft:
        place = (chunk.type, chunk.words)
        draft = self._names.get(place) or like(self, chunk)
        if draft is None:
            draft = self._names[place] = self._new(chunk, chunk.type, chunk.kind)
            draft.aka = aka
        draft.names.add(chunk.words)
        return draft

    def _person(self, chunk: Chunk) -> Draft | None:
        """Find the person with this name, or the unnamed holder of this office, or make a new one."""
        words = chunk.words
        if chunk.head == COUNTERPART:
            self._as_antecedent(chunk)
        same = [d for d in self.people() if any(same_person(words, name) for name in d.names)]
        if len(same) > 1:
            self._give_up(chunk, "The name fits several persons.", "person-name")
            return None
        if same:
            draft = same[0]
        else:
            vacant = [d for d in matching_offices(self, chunk) if not d.names and not d.key] if chunk.office else []
            draft = vacant[0] if len(vacant) == 1 else self._new(chunk, EntityType.PERSON, "Person")
        draft.names.add(words)
        if chunk.name and (draft.label is None or len(words) > draft.label[1] - draft.label[0] + 1):
            draft.label = chunk.name
        return draft

    def people(self) -> Iterable[Draft]:
        """Return the persons so far."""
        return (d for d in self.drafts if d.type is EntityType.PERSON)

    def _refer(self, chunk: Chunk, *, inside: bool = False) -> None:
        """Resolve a chunk that may only refer to something named elsewhere."""
        draft = self._person_meant(chunk) if chunk.type is EntityType.PERSON else self._thing_meant(chunk)
        if draft is None:
            return
        draft.learn(chunk)
        self._stand_for(chunk, draft)
        if inside:
            self._mention_all(chunk, draft)
        else:
            self._note(chunk, draft)

    def _person_meant(self, chunk: Chunk) -> Draft | None:
        if chunk.name:
            if not chunk.reference and not chunk.office and len(chunk.words) == 1:
                known = [d for d in self.people() if any(same_person(chunk.words, n) for n in d.names)]
                if len(known) != 1:
                    return self._person(chunk) if not known else None
                return known[0]
            return self._person(chunk)
        if chunk.head == COUNTERPART:
            self._as_antecedent(chunk)
        found = counterparts(self, chunk) if chunk.head == COUNTERPART else matching_offices(self, chunk)
        if chunk.reference:
            found = [d for d in found if d.first < chunk.first]
        if len(found) == 1:
            return found[0]
        if found or chunk.reference:
            if found:
                self._give_up(chunk, "Several persons named here hold such an office.", "office")
            return None
        return self._holder(chunk) or self._office_draft(chunk)

    def _as_antecedent(self, chunk: Chunk) -> None:
        """Give "his counterpart" of a state the office of the person named last before."""
        before = [d for d in self.people() if d.first < chunk.first and d.heads & {"وزير", "رييس", "ملك", "امير"}]
        if not before or not chunk.state:
            return
        registry = self.view.guide.registry
        last = max(before, key=lambda d: d.first)
        role = registry.posts[last.posts[0]].role if last.posts else role_of(last.offices)
        post = registry.state_post(chunk.state, role) if role else None
        if post:
            chunk.posts, chunk.head = (post.key,), "وزير" if role.endswith("minister") else "رييس"

    def _holder(self, chunk: Chunk) -> Draft | None:
        """Return the person who held the post on the day of the release, if the registry knows exactly one."""
        # An alias of two posts is no post: the registry may know the holder of one and not of the other.
        if len(chunk.posts) != 1 or self.published is None or any(w.startswith(("السابق", "الاسبق")) for w in chunk.office):
            return None
        holders = {p for post in chunk.posts for p in self.view.guide.registry.holder_of(post, self.published)}
        if len(holders) != 1:
            return None
        return self._keyed(holders.pop(), chunk)

    def _office_draft(self, chunk: Chunk) -> Draft:
        return self._new(chunk, EntityType.PERSON, "Person")

    def _thing_meant(self, chunk: Chunk) -> Draft | None:
        if chunk.form is Form.NISBA:
            return self._people_of(chunk)
        if chunk.type not in _REFERABLE:
            return None
        if chunk.head in self.view.guide.nouns.classes["ministry"]:
            return self._ministry(chunk)
        found = [d for d in self.drafts if d.type is chunk.type and chunk.head in d.heads and d.first < chunk.first]
        if len(found) > 1 and self.view.form(chunk.first - 1) in _THIS:
            found = found[-1:]
        if len(found) > 1:
            self._give_up(chunk, "Several things named here may be meant.", "reference")
        if not found and chunk.last == chunk.first:
            return self._only_one(chunk)
        return found[0] if len(found) == 1 else None

    def _only_one(self, chunk: Chunk) -> Draft | None:
        """A bare word such as "the government" or "the parliament", where the text is about one state alone."""
        stem = self.view.lexemes[chunk.first].stem
        forces = [d for d in self.drafts if d.kind == "StateForces"]
        if chunk.type is EntityType.ARMED_GROUP and len(forces) == 1:
            return forces[0]
        if self.view.guide.nouns.has("institution", stem):
            return self._named(chunk, ())
        if chunk.type is EntityType.STATE and stem in _GOVERNMENTS and len(self.view.about) == 1:
            (slug,) = self.view.about
            return self._keyed(f"actor/{slug}", chunk)
        return None

    def _ministry(self, chunk: Chunk) -> Draft | None:
        """A ministry by its field alone: the one of this field that the text names, else one of its own."""
        found = [d for d in self.drafts if d.type is EntityType.ORGANISATION and any(chunk.head in n for n in d.names)]
        if chunk.last == chunk.first:
            return found[0] if len(found) == 1 else None
        return found[0] if len(found) == 1 else self._named(chunk, ())

    def _people_of(self, chunk: Chunk) -> Draft:
        """A plural such as "the Syrians": the people if it is named so, else the state, else a people of its own."""
        people = "actor/people-of-" + chunk.state.partition("/")[2]
        named = [
            d
            for d in self.drafts
            if d.key == people or (d.type is EntityType.POPULATION and chunk.state in d.states and "شعب" in d.heads)
        ]
        if len(named) == 1:
            return named[0]
        atom = self.view.atoms.get(chunk.first)
        for key in atom.keys if atom else ():
            entry = self.view.guide.entry(key)
            if entry and entry.type is EntityType.POPULATION:
                return self._keyed(key, chunk)
        state = self._keys.get(chunk.state)
        if state is not None and not named:
            return state
        return self._named(chunk, ())

    def _give_up(self, chunk: Chunk, reason: str, rule: str) -> None:
        start, end = self.view.start(chunk.first, chunk.clitic), self.view.words.ends[chunk.last]
        words = Quote(start=start, end=end, quote=self.view.folded.source[start:end])
        self.unresolved.append(Unresolved(words=words, reason=reason, rule=rule))

    def again(self, chunk: Chunk, draft: Draft) -> None:
        """Keep a further place where a thing is named by a short form of its name."""
        self._mention(chunk, draft, chunk.first, chunk.last, chunk.clitic)
        self.whole.append((chunk, draft))

    def _note(self, chunk: Chunk, draft: Draft) -> None:
        """Keep the mentions of a chunk, and the chunk itself as a phrase."""
        self._mention_all(chunk, draft)
        self.whole.append((chunk, draft))

    def _mention_all(self, chunk: Chunk, draft: Draft) -> None:
        draft.spans.add((chunk.first, chunk.last))
        if chunk.type is not EntityType.PERSON or chunk.name is None:
            self._mention(chunk, draft, chunk.first, chunk.last, chunk.clitic)
            if chunk.core >= chunk.first:
                self._mention(chunk, draft, chunk.first, chunk.core, chunk.clitic)
            return
        first, last = chunk.name
        name_clitic = (
            self.view.atoms[first].clitic if first in self.view.atoms else (chunk.clitic if first == chunk.first else 0)
        )
        self._mention(chunk, draft, first, last, name_clitic)
        if first > chunk.first and (chunk.office or chunk.posts):
            end = first - 1 - (self.view.form(first - 1) in {"،", ","})
            self._mention(chunk, draft, chunk.first, end, chunk.clitic, Form.POST)
        elif chunk.same is not None:
            draft.role = draft.role or (chunk.same.first, chunk.same.last)
            self._mention(chunk.same, draft, chunk.same.first, chunk.same.last, 0, Form.POST)

    def _mention(
        self, chunk: Chunk, draft: Draft, first: int, last: int, clitic: int, form: Form | None = None
    ) -> None:
        start, end = self.view.start(first, clitic), self.view.words.ends[last]
        if start >= end or any(m.start == start and m.end == end for m in draft.mentions):
            return
        form = form or (Form.NAME if chunk.name else chunk.form)
        if form is Form.POST and draft.role is None:
            draft.role = (first, last)
        draft.mentions.append(
            Mention(
                start=start,
                end=end,
                entity="",
                form=form,
                gender=Gender(chunk.gender),
                number=Number(chunk.number),
                role_head=form is Form.POST,
            )
        )
