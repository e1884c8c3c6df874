"""From the cues of one sentence to stances: who holds each, what it hangs on, which are told by another."""

from dataclasses import replace

from kg.extract.english.attributed import Attributed
from kg.extract.english.clauses import clause_start
from kg.extract.english.cues import Cue, Shape, agree, carries, is_finite, is_predicate
from kg.extract.english.discourse import Discourse, Holders, is_one, note
from kg.extract.english.drafted import Draft, Notes, Scene, in_clause
from kg.extract.english.finder import CueFinder
from kg.extract.english.frames import Frames
from kg.extract.english.further import further_subject
from kg.extract.english.listing import Listing
from kg.extract.english.measures import announce, own_organ
from kg.extract.english.named import said_by
from kg.extract.english.nominals import owners
from kg.extract.english.quoting import Quoting
from kg.extract.english.resolutions import recite
from kg.extract.english.sharing import (
    all_listed,
    behind_that,
    conditional,
    contact,
    meanwhile,
    only_supposed,
    promised_too,
    shown_to,
    together,
)
from kg.extract.english.subjectless import Subjectless
from kg.extract.english.subjects import Subjects
from kg.extract.english.tokens import Sentence
from kg.extract.english.told import MINDED, Told
from kg.extract.english.voice import Voice
from kg.kinds import Act

_NEUTRAL = frozenset({Act.STATE, Act.AFFIRM})
_DOABLE = frozenset({Act.PROMISE, Act.SUPPORT, Act.AGREE, Act.DISCUSS, Act.STATE})
_TIMES = frozenset({"after", "before", "since", "because", "when", "as", "until", "once"})
_PERFECT, _BREAKS = frozenset({"has", "have", "had", "'ve"}), frozenset({";", ":", "—", "–"})
_ADDING = frozenset({"and", "but", "or", ",", "nor", "then", "while", "—", "–", ";"})


class SentenceReader:
    """Reads the stances of one text, sentence by sentence, in order."""

    def __init__(self, frames: Frames, cues: CueFinder, subjects: Subjects) -> None:
        """Keep the parts.

        Args:
            frames: The words.
            cues: Finder of cues.
            subjects: Finder of subjects.
        """
        self.frames = frames
        self.word = frames.word
        self.finder = cues
        self.subjects = subjects
        self.notes = Notes()
        self.attributed = Attributed(frames, subjects)
        self.listing = Listing(frames, subjects, self.notes)
        self.subjectless = Subjectless(frames, subjects, self.notes)
        self.told = Told(frames, cues.predicates, subjects, self.notes)
        self.quoting = Quoting(frames, subjects, self.notes)

    def read(
        self, sentence: Sentence, voice: Voice | None, discourse: Discourse, masked: frozenset[int]
    ) -> list[Draft]:
        """Read one sentence.

        Args:
            sentence: The sentence.
            voice: Whose words it is, or None.
            discourse: Who was spoken of before; changed as subjects are met.
            masked: Words inside quotations that are read on their own.

        Returns:
            The stances in order of their cues, contents not yet cut.
        """
        scene = Scene(sentence=sentence, voice=voice, discourse=discourse)
        cues = [cue for cue in self.finder.cues(sentence) if cue.first not in masked]
        for n, cue in enumerate(cues):
            following = cues[n + 1] if n + 1 < len(cues) else None
            if following is None or not carries(cue, following):
                self._one(cue, scene)
        recite(self.notes, scene)
        self.attributed.read(scene)
        self.listing.read(scene)
        if (
            not scene.drafts
            and (voice is None or not voice.speaks or voice.self)
            and sentence.first not in masked | {m - 1 for m in masked}
        ):
            # A sentence of narration tells who "he" and "they" are in the next, but not who put out a paper.
            latest = discourse.latest
            note(self.subjectless.sentence_subject(scene, sentence.last), discourse, self.subjects.found)
            papers = self.frames.lexicon.words["speaking_papers"]
            if latest and not any(self.word(k) in papers for k in range(sentence.first, sentence.last)):
                discourse.latest = latest
        return scene.drafts

    def _one(self, cue: Cue, scene: Scene) -> None:
        if cue.rule == "governing-noun" and cue.aided and cue.shape in {Shape.ING, Shape.INFINITIVE} and scene.last:
            # "To reiterate its commitment to A and its resolve to"
            last = scene.last
            self.notes.add(cue, replace(last.holders, first=-1), last.reporter, scene, embedded=last.embedded)
        elif is_predicate(cue) and cue.rule != "predicate-it":
            self.subjectless.predicate(cue, scene)
        elif cue.rule.startswith("passive"):
            self.subjectless.passive(cue, scene)
        elif cue.shape is Shape.ING and not cue.aided and not (self._by(cue, scene) or self.quoting.read(cue, scene)):
            self.subjectless.participle(cue, scene)
        elif cue.shape is Shape.INFINITIVE:
            self.subjectless.infinitive(cue, scene)
        elif cue.shape is Shape.CLAUSE:
            self.subjectless.impersonal(cue, scene)
        elif cue.shape is Shape.NOMINAL:
            self._possessed(cue, scene)
        elif cue.rule in {"said-after", "said-where", "said-and-that"}:
            self.told.read(cue, scene)
        elif is_finite(cue):
            self._finite(cue, scene)

    def _by(self, cue: Cue, scene: Scene) -> bool:
        """Read "is meeting the threat by designating X"; tell whether a measure stands at a participle."""
        if "measure" not in cue.sense.flags:
            return False
        announce(self.frames, self.notes, cue, self.subjectless.sentence_subject(scene, cue.group), scene)
        return True

    def _finite(self, cue: Cue, scene: Scene) -> None:
        first = scene.sentence.first
        if self.word(cue.group - 1) in {"who", "which"} and cue.group - 1 > first:
            self._relative(cue, scene)
            return
        if self.word(cue.group) == "let" and scene.voice and scene.voice.self:
            # "Let me thank"
            self.notes.add(cue, Holders(ids=scene.voice.self, rule="voice"), scene.voice.reporter, scene)
            return
        holders = self.subjects.before(cue.group, first, scene.discourse)
        holders = all_listed(self.frames, holders, scene.voice, first)
        if holders.ids:
            self._with_subject(cue, holders, scene)
            return
        pair = (self.word(cue.group - 2), self.word(cue.group - 1))
        if cue.rule == "verb-bare" and pair[1] == "," and said_by(self.frames, cue.content):
            return
        if (pair[1] in _ADDING or pair == ("well", "as")) and (shared := self._shared(cue, scene)):
            if scene.last is None:
                # "X met Y and said": X is who "he" is from here on.
                note(shared[0], scene.discourse, self.subjects.found)
            self.notes.add(cue, together(self.frames, cue, shared[0], scene), shared[1], scene, embedded=shared[2])
        elif holders.first >= 0 and scene.last is None and (voice := shown_to(self.frames, cue, scene)):
            self.notes.add(cue, Holders(ids=voice.we, rule="voice"), voice.reporter, scene)
        elif holders.first >= 0 and scene.last is None and (cue.aided or cue.shape is not Shape.PRESENT):
            self.notes.left_out.append((cue, holders.reason))

    def _with_subject(self, cue: Cue, holders: Holders, scene: Scene) -> None:
        outer = None if cue.shape is Shape.PAST and meanwhile(self.frames, holders) else self._outer(holders, scene)
        # "The meeting, which Ruritania will host" promises nothing.
        hosted = cue.rule == "will" and self.word(holders.first - 1) == "which"
        if hosted or not self._may_hold(cue, holders, scene.voice, outer):
            return
        if outer is None:
            note(holders, scene.discourse, self.subjects.found)
            # In "saying he was ready" the subject is that of what is said.
            for waiting in (w for w in scene.waiting if holders.first not in {w.content, w.content + 1}):
                comma = next((k for k in range(holders.first, waiting.content, -1) if self.word(k) == ","), -1)
                self.notes.add(waiting, holders, scene.reporter_of(holders), scene, last=comma)
            scene.waiting.clear()
            begin = clause_start(self.word, holders.first) if 0 <= holders.first < cue.group else -1
            held = together(self.frames, cue, holders, scene)
            self.notes.add(cue, held, scene.reporter_of(holders), scene, clause=begin)
            return
        whose = {*outer.holders.ids, *(outer.holders.behalf if cue.rule == "will" else ())}
        own = bool(whose & set(holders.ids)) or holders.rule.startswith("pronoun")
        unsure = cue.rule == "will" and not (own and self._himself(holders, outer))
        if unsure or only_supposed(outer, cue, own=own):
            return
        replaces = outer.act in _NEUTRAL and holders.first - outer.first <= 3
        if own and replaces:
            self._inside(cue, outer)
        if own:
            return
        if self.subjects.person(holders.ids[0]):
            scene.discourse.about[outer.holders.ids] = holders
        if replaces:
            scene.drafts.remove(outer)
        begins = outer.clause if replaces else -1
        self.notes.add(cue, holders, outer.holders.ids, scene, embedded=not replaces, clause=begins)

    def _outer(self, holders: Holders, scene: Scene) -> Draft | None:
        """Return the stance in whose clause a cue with a subject of its own stands, or None for a new main clause."""
        last = scene.last
        if last is None or not in_clause(last) or holders.first < last.first:
            return None
        between = {self.word(k) for k in range(last.first, holders.first)}
        new = self.word(clause_start(self.word, holders.first) - 1) in {"and", "but"} and set(holders.ids) in map(
            set, (last.holders.ids, last.reporter)
        )
        return None if between & _BREAKS or new else last

    def _inside(self, cue: Cue, outer: Draft) -> None:
        """Let a cue inside somebody's clause decide what he does by it."""
        sense = self.notes.sense(cue)
        if sense is None or (sense.act in _NEUTRAL and not cue.future):
            return
        outer.act, outer.polarity, outer.force = sense.act, sense.polarity, sense.force
        outer.first = cue.content
        outer.told = cue.actor
        outer.rule += f"+{cue.rule}"

    def _may_hold(self, cue: Cue, holders: Holders, voice: Voice | None, outer: Draft | None) -> bool:
        """Tell whether a cue that needs more than a subject has it."""
        flags = cue.sense.flags
        own = voice is not None and set(holders.ids) <= {*voice.we, *voice.self, *voice.behalf}
        own = own or (cue.rule == "will" and voice is not None and self._governs(holders, voice))
        own = own or (outer is not None and bool({*outer.holders.ids, *outer.holders.behalf} & set(holders.ids)))
        own = own or ("measure" in flags and outer is None and own_organ(self.subjects.found, holders, voice))
        shared = voice is not None and bool(set(holders.ids) & {*voice.we, *voice.self, *voice.behalf})
        # "X said that Y is ready to", "determined to": X says what Y will do.
        minded = cue.sense.force == "ready" or (cue.rule == "adjective" and cue.sense.act in MINDED)
        told = (
            cue.rule == "will"
            or (cue.future and outer is not None)
            or (minded and bool(outer or (voice and voice.cue) or behind_that(self.frames, holders)))
        )
        if ("statement" in flags or told) and not (own or (shared and cue.rule == "will")):
            return False
        perfect = any(self.word(k) in _PERFECT for k in range(cue.group, cue.first))
        if "statement" in flags and (
            (cue.shape is Shape.PAST and not cue.aided) or perfect or contact(self.frames, holders)
        ):
            # "Provided an account" promises nothing; "the tools Ruritania needs" is no clause of its own.
            return False
        if conditional(self.frames, holders, cue) or (
            outer is None and cue.sense.lemma in {"would", "would not", "would never"}
        ):
            return False
        return not ("joint" in flags and len(holders.ids) < 2 and not own)

    def _governs(self, holders: Holders, voice: Voice) -> bool:
        """Tell whether a government speaks of itself by its own name: "the Falk Administration will"."""
        named = [self.subjects.found.entity(i) for i in holders.ids]
        return bool(voice.we) and voice.speaks and all(e.name_en.endswith(" Administration") for e in named)

    def _himself(self, holders: Holders, outer: Draft) -> bool:
        """Tell whether whoever is said to be going to act is the one who says so; "it" is never a person."""
        if holders.rule in {"pronoun-he", "pronoun-she"} and not set(holders.ids) <= set(outer.holders.ids):
            return False
        if holders.rule == "pronoun-it":
            return not any(is_one(self.subjects.found.entity(i)) for i in outer.holders.ids)
        return True

    def _shared(self, cue: Cue, scene: Scene) -> tuple[Holders, tuple[str, ...], bool] | None:
        """Find the subject that a verb after "and" or a comma shares with an earlier one of the same form."""
        last = scene.last
        asked = last is not None and last.act is Act.DEMAND and last.cue.frame[-1:] == ("to",)
        if asked and cue.shape is Shape.PRESENT and not cue.aided and cue.sense.act in _DOABLE:
            # "Urged them to stop and commit to": asked, not done.
            return None
        if last is not None and promised_too(self.frames, last, cue):
            return None
        if (nearer := further_subject(self.frames, self.subjects, cue, scene)) is not None:
            return (replace(nearer, first=-1), scene.reporter_of(nearer), False) if nearer.ids else None
        for draft in reversed(scene.drafts):
            if agree(draft.cue, cue):
                if draft.embedded and self.word(draft.clause - 1) in _TIMES:
                    # "Said A fled after B attacked and feared": A or B or neither.
                    return None
                return replace(draft.holders, first=-1), draft.reporter, draft.embedded
        purposes = all(draft.cue.shape is Shape.INFINITIVE for draft in scene.drafts)
        subject = self.subjectless.sentence_subject(scene, cue.group) if purposes else Holders()
        # "I, X, do hereby proclaim a holiday and urge": of others a verb like this may be another's.
        own = scene.voice is not None and not scene.drafts and set(subject.ids) <= {*scene.voice.self, *scene.voice.we}
        if cue.shape is Shape.PRESENT and not cue.aided and not (own and self.word(cue.group - 1) == "and"):
            return None
        return (replace(subject, first=-1), scene.reporter_of(subject), False) if subject.ids else None

    def _relative(self, cue: Cue, scene: Scene) -> None:
        """Read "X, who said that", "the League, which said": the holder stands before the relative pronoun."""
        comma, who = self.word(cue.group - 2) == ",", self.word(cue.group - 1) == "who"
        holders = self.subjects.ending(cue.group - 2 - comma)
        if not who and not (comma and holders.ids and not self.subjects.person(holders.ids[0])):
            return
        if len(holders.ids) == 1 and self._may_hold(cue, holders, scene.voice, None):
            self.notes.add(cue, holders, scene.reporter_of(holders), scene, embedded=bool(scene.drafts))

    def _possessed(self, cue: Cue, scene: Scene) -> None:
        """Read "X's call on all sides to": the owner of the noun holds it, told by whoever speaks."""
        holders = owners(self.subjects, cue, scene)
        if not holders.ids:
            return
        outer = scene.last
        if outer and outer.act is Act.PRAISE and cue.sense.force == "commits":
            # What is welcomed is a thing.
            return
        reporter = outer.holders.ids if outer and not outer.embedded else scene.reporter_of(holders)
        self.notes.add(cue, replace(holders, first=-1), reporter, scene, embedded=True)
