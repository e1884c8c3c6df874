"""Cues whose subject stands elsewhere: participles, infinitives, passives, impersonal phrases and modals."""

from dataclasses import replace
from itertools import islice

from kg.extract.english import recalled
from kg.extract.english.cues import Cue, Shape
from kg.extract.english.discourse import Discourse, Holders, note
from kg.extract.english.drafted import Draft, Notes, Scene, in_clause
from kg.extract.english.frames import Frames
from kg.extract.english.further import further_subject
from kg.extract.english.guests import by_whom
from kg.extract.english.subjects import Subjects
from kg.extract.english.tokens import Sentence
from kg.kinds import Act, EntityType

_NEUTRAL = frozenset({Act.STATE, Act.AFFIRM})
_BREAKS = frozenset({";", ":", "—", "–"})
# A participle of these says how something is done rather than what is said.
_SILENT = frozenset({Act.SUPPORT, Act.PROMISE, Act.DISCUSS})
_MANNER = frozenset({"uphold", "consider"})
_ISSUING = frozenset({"signed", "issued", "launched", "published", "released", "adopted", "wrote", "sent", "signing"})
_REACH, _FEW = 14, 6
_NEAR, _LATEST = 8, 8
# How far behind the verb of meeting its purpose may stand.
_PURPOSE = 32
_LONGEST = 8
_MAX_SUBJECT = 40


class Subjectless:
    """Finds the holders of cues that have no subject of their own."""

    def __init__(self, frames: Frames, subjects: Subjects, notes: Notes) -> None:
        """Keep the parts.

        Args:
            frames: The words.
            subjects: Finder of subjects.
            notes: Where stances are put down.
        """
        self.frames = frames
        self.word = frames.word
        self.words = frames.lexicon.words
        self.subjects = subjects
        self.notes = notes

    def sentence_subject(self, scene: Scene, limit: int) -> Holders:
        """Return the subject of the first finite verb of a sentence, whether it is a cue or not.

        Args:
            scene: The sentence.
            limit: Where to stop looking.

        Returns:
            The subject, without identifiers when none is known.
        """
        first = scene.sentence.first
        for i in range(first + 1, min(limit, first + _MAX_SUBJECT)):
            word = self.word(i)
            verbal = word in self.words["met"] or word in self.words["auxiliaries"] or word in self.words["joiners"]
            if verbal or word.endswith("ed") or word in self.frames.lexicon.verbs:
                k = i
                while self.frames.is_adverb(k - 1):
                    k -= 1
                subject = self.subjects.before(k, first, scene.discourse)
                if subject.ids:
                    opened = {self.word(n) for n in range(first, recalled.opening(self.frames, subject, first))}
                    return Holders() if opened & self.words["subordinators"] else subject
        return recalled.own_paper(self.frames, scene.discourse, first + 1) or Holders()

    def participle(self, cue: Cue, scene: Scene) -> None:
        """Read ", stressing that": the holder is that of the main clause."""
        before = self.word(cue.group - 1)
        if cue.group - scene.sentence.first <= (before in {"in", "by", "while"}):
            scene.waiting.append(cue)
            return
        manner = cue.sense.lemma in _MANNER or (cue.sense.act in _SILENT and cue.rule != "governing-noun")
        if manner or "statement" in cue.sense.flags:
            return
        nearer = further_subject(self.frames, self.subjects, cue, scene)
        if nearer and nearer.ids and self.word(nearer.first - 1) == "with":
            self.notes.add(cue, nearer, scene.reporter_of(nearer), scene, clause=nearer.first - 2)
            return
        chained = scene.last is not None and scene.last.cue.shape is Shape.ING
        if not (
            before in {",", "while", "before", "—", "–"}
            or (before == "and" and chained)
            or self._says_so(cue, scene)
            or self._appeals(cue, scene)
            or self._joining(cue, scene.sentence)
        ):
            return
        if nearer is not None:
            if nearer.ids:
                begin = nearer.first - (self.word(nearer.first - 1) == "the")
                self.notes.add(cue, nearer, scene.reporter_of(nearer), scene, clause=begin)
            return
        main = self._main(scene)
        if main is not None:
            self.notes.add(cue, self._with_joined(cue, main.holders), main.reporter, scene)
            return
        subject = self.sentence_subject(scene, cue.group)
        if subject.ids:
            note(subject, scene.discourse, self.subjects.found)
            self.notes.add(cue, self._with_joined(cue, subject), scene.reporter_of(subject), scene)
        elif not scene.drafts:
            scene.waiting.append(cue)

    def _appeals(self, cue: Cue, scene: Scene) -> bool:
        """Tell whether a paper somebody signed or issued asks for it: "signed a letter calling for"."""
        near = {self.word(k) for k in range(max(cue.group - _REACH, scene.sentence.first), cue.group - 1)}
        if cue.sense.act is Act.DEMAND and near & {"written", "wrote"}:
            # "Wrote to X demanding", but not "wrote to a crowd demanding".
            to = self.subjects.ending(cue.group - 1).ids
            several = bool(to) and self.subjects.found.entity(to[0]).type is EntityType.POPULATION
            return not several and (bool(to) or self.frames.forms[cue.group - 1][:1].isupper())
        asks = cue.sense.act not in _NEUTRAL | _SILENT and self.word(cue.group - 1) in self.words["appeals"]
        return asks and self._issued(cue.group - 1) and near.isdisjoint(self.words["negations"])

    def _issued(self, paper: int) -> bool:
        """Tell whether a paper is the object of a verb of issuing: not "a campaign against the letter"."""
        parts = self.words["prepositions"] | self.words["appeals"] | {"back", "and", ",", "“"} | _BREAKS
        words = [self.word(k) for k in range(paper - 1, paper - _FEW, -1)]
        at = next((n for n, word in enumerate(words) if word in _ISSUING), len(words))
        return at < len(words) and parts.isdisjoint(words[:at])

    def _main(self, scene: Scene) -> Draft | None:
        """Return the last stance of a main clause: in "A praised it, but B rejected it, saying" that of B."""
        plain = [draft for draft in scene.drafts if not draft.embedded]
        # "A praised it as B rejected it, saying": B is in a clause that only says when.
        when = self.words["subordinators"] - {"while"}
        main = (draft for draft in reversed(plain) if self.word(draft.clause - 1) not in when)
        return next(main, plain[0] if plain else None)

    def _with_joined(self, cue: Cue, holders: Holders) -> Holders:
        """Add to a subject those with whom it acts: "A joins with B in calling for", not "A joins B in"."""
        at, partners = cue.group - 2, list[str]()
        while self.word(cue.group - 1) == "in" and (partner := self.subjects.ending(at)).ids:
            partners += partner.ids
            at = partner.first - 1 - (self.word(partner.first - 1) == "the")
            if self.word(at) == "with" and self.word(at - 1) in self.words["joiners"]:
                return replace(holders, ids=tuple(dict.fromkeys((*holders.ids, *reversed(partners)))), first=-1)
            # "With B, C and D"
            if self.word(at) not in {"and", ","}:
                break
            at -= 1
        return replace(holders, first=-1)

    def _says_so(self, cue: Cue, scene: Scene) -> bool:
        """Tell whether "saying" follows what somebody did without a comma: "disputed the claim saying that"."""
        before, words = self.word(cue.group - 1), self.words
        if self.word(cue.first) != "saying" or not before.isalpha():
            return False
        if before in words["prepositions"] | words["conjunctions"] | words["pronouns"] | words["be"] | words["sources"]:
            return False
        near = {self.word(k) for k in range(max(cue.group - _NEAR, 0), cue.group)}
        telling = words["telling"] | (words["media"] - {"statement"})
        if scene.last is not None and scene.last.first < cue.group:
            # "Rejected a statement saying that"
            telling |= {"statement"}
        return not near & (telling | words["repeating"])

    def _joining(self, cue: Cue, sentence: Sentence) -> bool:
        """Tell whether somebody joins others "in" what follows, or opens or ends "by" it; to demand needs no "in"."""
        joiners = self.words["joiners"] | {"concluded", "began", "opened", "closed"}
        linked = self.word(cue.group - 1) in {"in", "by"} or cue.sense.act is Act.DEMAND
        return linked and any(self.word(k) in joiners and self._does(k) for k in range(sentence.first, cue.group))

    def _does(self, k: int) -> bool:
        """Tell whether a verb is not denied or only asked for: "does not join", "urged them to join"."""
        return self.word(k - 1) != "to" and not self.words["negations"] & {self.word(k - 1), self.word(k - 2)}

    def infinitive(self, cue: Cue, scene: Scene) -> None:
        """Read "met to discuss": the holder is whoever met."""
        if scene.last is not None and scene.last.act is Act.DEMAND and scene.last.first < cue.group:
            # What somebody is asked to do, he does not voice yet.
            return
        if scene.last is not None and scene.last.cue.shape is Shape.INFINITIVE and self.word(cue.group - 1) == "and":
            # "Met to reaffirm A and to discuss B"
            self.notes.add(cue, replace(scene.last.holders, first=-1), scene.last.reporter, scene)
            return
        low = max(scene.sentence.first, cue.group - _PURPOSE, scene.last.first if scene.last else 0)
        if not any(self.word(k) in self.words["purposeful"] for k in range(low, cue.group)):
            return
        subject = self.sentence_subject(scene, cue.group)
        if not scene.drafts:
            note(subject, scene.discourse, self.subjects.found)
        parties = scene.discourse.parties
        if cue.sense.act is Act.DISCUSS and len(parties) > 1 and set(subject.ids) <= set(parties):
            subject = replace(subject, ids=parties, rule="meeting")
        if not subject.ids:
            subject = self._nearest(cue.group, scene.sentence)
        if subject.ids:
            self.notes.add(cue, replace(subject, first=-1), scene.reporter_of(subject), scene)

    def _nearest(self, at: int, sentence: Sentence) -> Holders:
        """Return the people that is the subject of a verb nobody knows: "Ruritanians took to the streets to demand".

        Only a people: of persons and bodies the nearest one may as well be the object.
        """
        for j in range(at - 2, max(sentence.first, at - _REACH), -1):
            holders = self.subjects.before(j + 1, sentence.first, Discourse())
            people = [i for i in holders.ids if self.subjects.found.entity(i).type is EntityType.POPULATION]
            if people and len(people) == len(holders.ids) and self.word(j + 1) not in {",", "and"}:
                return holders
        return Holders()

    def passive(self, cue: Cue, scene: Scene) -> None:
        """Read "was condemned by X" and "it was agreed that"."""
        if cue.actor is not None:
            phrase = self.subjects.found.phrase_near(cue.actor[0])
            if phrase is not None:
                holders = Holders(ids=by_whom(self.frames, phrase), behalf=phrase.behalf, rule="by")
                start = cue.content if cue.rule == "passive-of" else self.clause_start(cue.group, scene.sentence)
                made = replace(cue, content=start)
                if cue.rule != "passive-of" and self.word(cue.group - 1) == "which":
                    made = self._which(cue, scene.sentence)
                self.notes.add(made, holders, scene.reporter_of(holders), scene)
            return
        parties = scene.discourse.parties
        if cue.rule == "passive-met":
            # "The border was also discussed", by those who met.
            if len(parties) > 1 and not scene.drafts and not in_clause(scene.last):
                made = replace(cue, content=self.clause_start(cue.group, scene.sentence))
                self.notes.add(made, Holders(ids=parties, rule="meeting"), (), scene)
            return
        ids = parties if len(parties) > 1 else scene.voice.we if scene.voice else ()
        if not ids and scene.discourse.several and len(scene.discourse.several.ids) > 1:
            ids = scene.discourse.several.ids
        if ids:
            self.notes.add(cue, Holders(ids=ids, rule="passive"), (), scene)

    def _which(self, cue: Cue, sentence: Sentence) -> Cue:
        """Take what stands before "which" for the content: "the draft, which was vetoed by X"."""
        end = cue.group - 1 - (self.word(cue.group - 2) == ",")
        begins = range(end - 1, max(sentence.first, end - _LONGEST) - 1, -1)
        names = self.words["determiners"] | self.words["possessives"]
        start = next((k for k in begins if self.word(k) in names), sentence.first)
        return replace(cue, content=start, stop=end)

    def impersonal(self, cue: Cue, scene: Scene) -> None:
        """Read "it is essential that": the view of whoever speaks."""
        outer = scene.last
        if outer is not None and in_clause(outer):
            if outer.act in _NEUTRAL:
                outer.act, outer.polarity, outer.force = cue.sense.act, cue.sense.polarity, cue.sense.force
                outer.first = cue.content
        elif scene.voice is not None and scene.voice.we and not self._strangers(cue, scene):
            self.notes.add(cue, Holders(ids=scene.voice.we, rule="voice"), scene.voice.reporter, scene)

    def predicate(self, cue: Cue, scene: Scene) -> None:
        """Let "must", "is unacceptable" and their like decide, in somebody's clause or in his own words."""
        start = self.clause_start(cue.group, scene.sentence)
        outer = scene.last
        if outer is not None and self.word(cue.group - 1) == "," and self.word(outer.cue.group - 1) in {"who", "which"}:
            # "Said that the union, which backs the strike, must"
            outer = next((draft for draft in reversed(scene.drafts) if not draft.embedded), outer)
            start = min(start, outer.first)
        if outer is not None and cue.group >= outer.first >= start:
            if in_clause(outer) and outer.act in _NEUTRAL:
                outer.act, outer.polarity, outer.force = cue.sense.act, cue.sense.polarity, cue.sense.force
                outer.told = (outer.first, cue.group)
                outer.rule += f"+{cue.rule}"
            return
        if scene.voice is None or not scene.voice.we or self._strangers(cue, scene):
            return
        last = cue.stop or scene.sentence.last
        told = (start, cue.group) if cue.stop is None else None
        holders = Holders(ids=scene.voice.we, rule="voice")
        made = replace(cue, content=start, actor=told)
        self.notes.add(made, holders, scene.voice.reporter, scene, last=last, clause=start)

    def _strangers(self, cue: Cue, scene: Scene) -> bool:
        """Tell whether a cue stands in a clause said by somebody not known: "he made clear that they must leave"."""
        latest = islice(reversed(self.notes.left_out), _LATEST)
        said = (c for c, _ in latest if c.frame[-1:] in {("that",), ("bare",)})
        return any(scene.sentence.first <= c.first < cue.first for c in said)

    def clause_start(self, group: int, sentence: Sentence) -> int:
        """Return the first word of the clause in which a verb group stands.

        Args:
            group: First word of the verb group.
            sentence: The sentence.

        Returns:
            Index of the first word after the last break before it, adverbs and signs left out.
        """
        start = sentence.first
        for k in range(group - 1, sentence.first, -1):
            joined = self.word(k) in {"and", "but", "while"} and self.word(k - 1) == ","
            # "Bread, milk, and fuel are needed" is one clause.
            joined = joined and not (k == group - 2 and self.word(k + 1) not in self.words["pronouns"])
            if joined or self.word(k) in _BREAKS:
                start = k + 1
                break
        while start < group - 1 and (self.frames.is_adverb(start) or self.word(start) in {",", "and", "but", "“", '"'}):
            start += 1
        return start
