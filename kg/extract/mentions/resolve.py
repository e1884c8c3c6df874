"""Which chunks name the same thing: by registry key, by name, by office, by the one candidate; never by guessing."""

import datetime as dt

from kg.extract.mentions.alike import MINISTRY, like
from kg.extract.mentions.body_names import BodyNames, Name, body_names
from kg.extract.mentions.chosen_keys import acts, chosen_keys
from kg.extract.mentions.chunk import Chunk
from kg.extract.mentions.counterparts import COUNTERPART, as_antecedent
from kg.extract.mentions.found import Form
from kg.extract.mentions.governments import some_government
from kg.extract.mentions.identity import Draft, Drafts
from kg.extract.mentions.kingdoms import is_kingdom
from kg.extract.mentions.kunyas import kunya
from kg.extract.mentions.marking import mark
from kg.extract.mentions.meant import named_last, people_meant, speaks_first, stands_alone, things_meant, told_later
from kg.extract.mentions.office_holders import holders, named_later
from kg.extract.mentions.only_state import government_of
from kg.extract.mentions.people import called_so
from kg.extract.mentions.said_names import may_name
from kg.extract.mentions.speech import said_by
from kg.extract.mentions.unnamed import is_somebody
from kg.extract.mentions.view import View
from kg.kinds import PERSON, STATE, EntityType
from kg.records import Unresolved
from kg.sources import Quote
from kg.text.fold import fold_word

_FORMER = ("السابق", "الاسبق")


class Resolver:
    """Gathers chunks into drafts, one for each distinct thing.

    Attributes:
        view: The text.
        drafts: The things so far.
        whole: The chunks that are phrases of their own, with what they name.
        unresolved: What stayed ambiguous.
    """

    def __init__(self, view: View, published: dt.date | None, *, parted: bool) -> None:
        """Start with nothing known.

        Args:
            view: The text.
            published: Date of the release.
            parted: Whether a state and its government are kept apart.
        """
        self.view = view
        self.drafts = Drafts()
        self.whole: list[tuple[Chunk, Draft]] = []
        self.unresolved: list[Unresolved] = []
        self._published = published
        self._parted = parted
        self._names = BodyNames()

    def resolve(self, chunks: list[Chunk]) -> None:
        """Resolve the named chunks first, then those that only refer, each in order of the text.

        Args:
            chunks: The chunks of the text, in order.
        """
        later = []
        self._names = body_names(self.view, chunks)
        for chunk in chunks:
            self._inner(chunk)
            later += [(part, False) for part in chunk.parts if is_kingdom(part)]
            # Whose a delegation is, its full name tells.
            short = chunk.type is EntityType.DELEGATION and self._names.is_short(chunk)
            if short or _refers(chunk):
                later.append((chunk, True))
            else:
                self._settle(chunk, self._named(chunk), whole=True)
        # "The ministry" may be one that is named behind it.
        later.sort(key=lambda told: told[0].last == told[0].first or told[0].words[:1] != (MINISTRY,))
        for chunk, whole in later:
            self._settle(chunk, self._meant(chunk) if _refers(chunk) else self._named(chunk), whole=whole)

    def again(self, chunk: Chunk, draft: Draft) -> None:
        """Keep a further place where a person is named by a short form of the name.

        Args:
            chunk: The short form.
            draft: The person.
        """
        mark(self.view, chunk, draft)
        self.whole.append((chunk, draft))

    def _inner(self, chunk: Chunk) -> None:
        """Resolve what is named inside a chunk."""
        for part in chunk.parts:
            if part is not chunk.same and not is_kingdom(part):
                self._inner(part)
                self._settle(part, self._meant(part) if _refers(part) else self._named(part), whole=False)

    def _settle(self, chunk: Chunk, draft: Draft | None, *, whole: bool) -> None:
        """Keep what a chunk says of the thing it names, where it names it, and for whom that thing stands."""
        if draft is None:
            return
        self.drafts.learn(draft, chunk)
        self.drafts.place(draft, chunk)
        if chunk.words and (chunk.name or chunk.type is not PERSON):
            self.drafts.call(draft, chunk.words)
            if chunk.name and (called := kunya(self.view, chunk.name[1])):
                self.drafts.call(draft, called)
        if chunk.type is PERSON and chunk.same is not None and chunk.same.name:
            self.drafts.call(draft, chunk.same.words)
        owners = [chunk.body] if chunk.body else []
        if draft.type is EntityType.PROCESS:
            owners += chunk.parts
        for owner in map(self.drafts.known, owners):
            if owner is not None and owner is not draft and owner not in draft.bodies:
                draft.bodies.append(owner)
        mark(self.view, chunk, draft)
        if whole:
            self.whole.append((chunk, draft))

    def _named(self, chunk: Chunk) -> Draft | None:
        """Return the thing that a chunk names by itself."""
        keys = chosen_keys(self.view, chunk, self.drafts.by_key, parted=self._parted)
        if (one := self._who_bears(chunk)) is not None:
            return one
        if len(keys) == 1:
            return self._keyed(keys[0], chunk)
        if chunk.type is PERSON:
            return self._person(chunk)
        return self._local(chunk, keys)

    def _who_bears(self, chunk: Chunk) -> Draft | None:
        """Return the one person named so far who bears the name of his group, where such a one speaks: "al-X said"."""
        form = self.view.form(chunk.first)[chunk.clitic :]
        alone = chunk.first == chunk.last and chunk.type is EntityType.ARMED_GROUP and not chunk.clitic
        if not alone or not said_by(self.view, chunk.first):
            return None
        bearers = self.drafts.sharing((form,))
        last = [d for d in bearers if any(words[-1] == form and len(words) > 1 for words in d.names)]
        return last[0] if len(last) == 1 else None

    def _keyed(self, key: str, chunk: Chunk) -> Draft:
        draft = self.drafts.by_key.get(key) or self._adopted(key, chunk)
        if draft is None:
            entry = self.view.guide.registry.entries[key]
            draft = self.drafts.new(chunk, entry.type, entry.kind, key)
            if entry.type is PERSON:
                self.drafts.call(draft, tuple(fold_word(entry.ar).split()))
        self.drafts.by_name.setdefault(self._names.of(chunk), draft)
        if draft.type is STATE:
            head = self.view.guide.nouns.heads.get(chunk.head)
            ruling = head is not None and head.kind == "government"
            draft.acts = draft.acts or ruling or chunk.form is not Form.NAME or acts(self.view, chunk)
        return draft

    def _adopted(self, key: str, chunk: Chunk) -> Draft | None:
        """Give the key to a thing that was so far named only in other words."""
        draft = self.drafts.by_name.get(self._names.of(chunk)) or like(self.drafts, self.view.guide, chunk)
        if draft is None or draft.key:
            return None
        draft.key, draft.kind = key, self.view.guide.registry.entries[key].kind
        self.drafts.by_key[key] = draft
        return draft

    def _local(self, chunk: Chunk, aka: tuple[str, ...] = ()) -> Draft | None:
        """Return the thing of this kind with these words, or one like it, or a new one."""
        if several := self._names.several(chunk):
            return self._one_of(chunk, several)
        name = self._names.of(chunk)
        draft = self.drafts.by_name.get(name) or like(self.drafts, self.view.guide, chunk)
        if draft is None:
            draft = self.drafts.new(chunk, chunk.type, chunk.kind)
            draft.aka = aka
        elif self._names.is_full(chunk) and not draft.key:
            draft.label = chunk.name or (chunk.first, chunk.last)
        self.drafts.by_name[name] = draft
        return draft

    def _one_of(self, chunk: Chunk, names: tuple[Name, ...]) -> Draft | None:
        """Return the body of several with a fuller name that was told of last, where the others were long before."""
        found = list(dict.fromkeys(d for name in names if (d := self.drafts.by_name.get(name)) is not None))
        found = named_last(self.view, found, chunk)
        if len(found) == 1:
            return found[0]
        self._give_up(chunk, "Several things named here may be meant.", "reference")
        return None

    def _person(self, chunk: Chunk) -> Draft | None:
        """Return the person with this name, or the unnamed holder of this office, or a new one."""
        if chunk.head == COUNTERPART:
            as_antecedent(self.drafts, chunk, self.view.guide.registry)
        same = called_so(self.view, self.drafts, chunk)
        if len(same) > 1:
            self._give_up(chunk, "The name fits several persons.", "person-name")
            return None
        if same:
            draft = same[0]
        else:
            held = holders(self.drafts, chunk, self.view) if chunk.office else []
            vacant = [d for d in held if not d.names and not d.key]
            draft = vacant[0] if len(vacant) == 1 else self.drafts.new(chunk, PERSON, "Person")
        if chunk.name and (draft.label is None or len(chunk.words) > draft.label[1] - draft.label[0] + 1):
            draft.label = chunk.name
        return draft

    def _meant(self, chunk: Chunk) -> Draft | None:
        """Return the thing that a chunk refers to, if there is exactly one."""
        if chunk.type is PERSON:
            return self._person(chunk) if chunk.name else self._holder(chunk)
        if chunk.form is Form.NISBA:
            people = people_meant(self.drafts, self.view, chunk)
            return self._keyed(people, chunk) if isinstance(people, str) else people or self._local(chunk)
        # The name of the United Kingdom opens with "the kingdom", which is never short for it.
        found = [] if is_kingdom(chunk) else things_meant(self.drafts, self.view, chunk)
        if len(found) > 1:
            self._give_up(chunk, "Several things named here may be meant.", "reference")
        if found:
            return found[0] if len(found) == 1 else None
        if stands_alone(self.drafts, self.view, chunk):
            return told_later(self.drafts, self.view, chunk) or self._local(chunk)
        if state := government_of(self.drafts, self.view, chunk):
            return self._keyed(state, chunk)
        if chunk.type is STATE and some_government(self.view, chunk):
            chunk.type, chunk.kind = EntityType.ORGANISATION, "Organization"
            return self._local(chunk)
        return None

    def _holder(self, chunk: Chunk) -> Draft | None:
        """Return whom an office means: a person of the text, who held it on the day, or an unnamed holder."""
        if chunk.head == COUNTERPART:
            as_antecedent(self.drafts, chunk, self.view.guide.registry)
        found = holders(self.drafts, chunk, self.view)
        if chunk.reference and said_by(self.view, chunk.first) and may_name(self.view, chunk.last + 1):
            found = []  # "The deputy (a name that no table knows) pointed to": none of those named before.
        if is_somebody(self.view, chunk):
            found = self._perhaps(chunk, found)
        if chunk.reference:
            before = [d for d in found if d.first < chunk.first]
            found = before or named_later(self.drafts, found, chunk, self.view)
        found = _in_gender(found, chunk)
        if len(found) > 1:
            self._give_up(chunk, "Several persons named here hold such an office.", "office")
        if not found and chunk.reference and speaks_first(self.drafts, self.view, chunk):
            return self.drafts.new(chunk, PERSON, "Person")
        if found or chunk.reference:
            return found[0] if len(found) == 1 else None
        if key := self._in_office(chunk):
            return self._keyed(key, chunk)
        return self._known_in_office(chunk) or self.drafts.new(chunk, PERSON, "Person")

    def _perhaps(self, chunk: Chunk, holders_: list[Draft]) -> list[Draft]:
        """Return whom "an official said" may mean: an official told of before, or whoever a release names later on.

        A release that opens with him mostly goes on to name him.
        """
        unnamed = [d for d in holders_ if not d.names]
        people = self.drafts.of_type(PERSON)
        if unnamed or any(d.first < chunk.first for d in people):
            return unnamed * 2
        return [d for d in people if d.first > chunk.first][:1] * 2

    def _in_office(self, chunk: Chunk) -> str:
        """Return the key of the person who held the post on the day, if the registry knows exactly one."""
        # An alias of two posts is no post: the registry may know the holder of one and not of the other.
        if len(chunk.posts) != 1 or self._published is None or any(w.startswith(_FORMER) for w in chunk.office):
            return ""
        if chunk.gender == "f" or may_name(self.view, chunk.last + 1):
            # The registry does not tell women from men, and the text may name somebody whom it does not know.
            return ""
        known = self.view.guide.registry.holder_of(chunk.posts[0], self._published)
        return known[0] if len(known) == 1 else ""

    def _known_in_office(self, chunk: Chunk) -> Draft | None:
        """Return the one person of an undated text whom the registry knows to have held the post."""
        if self._published is not None or len(chunk.posts) != 1:
            return None
        posts_of = self.view.guide.registry.posts_of
        persons = self.drafts.of_type(PERSON)
        held = [d for d in persons if d.key and chunk.posts[0] in posts_of(d.key)]
        return held[0] if len(held) == 1 else None

    def _give_up(self, chunk: Chunk, reason: str, rule: str) -> None:
        start, end = self.view.start(chunk.first, chunk.clitic), self.view.words.ends[chunk.last]
        words = Quote(start=start, end=end, quote=self.view.folded.source[start:end])
        self.unresolved.append(Unresolved(words=words, reason=reason, rule=rule))


def _in_gender(found: list[Draft], chunk: Chunk) -> list[Draft]:
    """Return those whom an office may mean by its gender: the spokeswoman is no spokesman, the minister no woman."""
    called = [(d, {m.gender for m in d.mentions.values() if m.role_head}) for d in found]
    if chunk.gender == "f":
        return [d for d, genders in called if "m" not in genders]
    return [d for d, genders in called if genders != {"f"} or not chunk.reference]


def _refers(chunk: Chunk) -> bool:
    """Tell whether a chunk may need something named elsewhere."""
    if chunk.type is PERSON:
        return not chunk.keys and (chunk.name is None or chunk.name[0] == chunk.name[1])
    return chunk.reference or (chunk.form is Form.NISBA and chunk.type is EntityType.POPULATION)
