"""Quotations and who says them: before a verb of saying, after it, or running on over several sentences."""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import replace

from kg.extract.english.discourse import Discourse, Holders, note
from kg.extract.english.drafted import Draft
from kg.extract.english.frames import Frames
from kg.extract.english.labelled import labelled
from kg.extract.english.named import after_verb, behind_verb, listed
from kg.extract.english.speeches import Speech, carried_on
from kg.extract.english.subjects import Subjects
from kg.extract.english.tokens import CLOSING, Quotation, Sentence
from kg.extract.english.trailing import only_tells_where
from kg.lexicon.english import Inflection, Sense

# A quotation shorter than this is a word or phrase in somebody's sentence, not a speech of its own.
_MIN_WORDS = 5
_MAX_GAP = 14
_MAX_BETWEEN = 24
# Over more words than this no quotation carries another on.
_FAR = 100


class SpeechFinder:
    """Finds the speakers of the quotations of one text."""

    def __init__(self, frames: Frames, subjects: Subjects) -> None:
        """Keep the parts.

        Args:
            frames: The words.
            subjects: Finder of subjects.
        """
        self.frames = frames
        self.word = frames.word
        self.subjects = subjects

    def speech(self, quotation: Quotation, sentence: Sentence, discourse: Discourse) -> Speech | None:
        """Find who says a quotation that begins or ends in a sentence.

        Args:
            quotation: The quotation.
            sentence: The sentence in which it begins or ends.
            discourse: Who was spoken of before.

        Returns:
            The speech, held by nobody where its speaker is not told, or None when no verb of saying stands beside it.
        """
        if quotation.last - quotation.first < _MIN_WORDS or self._inline(quotation):
            return None
        if (paper := self._paper(quotation, sentence)) is not None:
            return paper
        after = self._after(quotation, sentence, discourse)
        if after is not None and after.holders.ids:
            # "He said that “people want justice”, the agency reports"
            carried = self._before(quotation, sentence, discourse) if after.sense.lemma == "report" else None
            return carried if carried and carried.holders.ids else after
        before = self._before(quotation, sentence, discourse)
        return before or after or self._under(quotation) or labelled(self.frames, quotation)

    def _paper(self, quotation: Quotation, sentence: Sentence) -> Speech | None:
        """Read “...,” reads the statement by X."""
        verb = quotation.last + 1 + (self.word(quotation.last + 1) == ",")
        papers = self.frames.lexicon.words["speaking_papers"]
        if self.word(verb) not in {"reads", "read"} or not any(self.word(verb + k) in papers for k in (1, 2, 3)):
            return None
        for k in range(verb + 2, min(verb + _MAX_GAP, sentence.last)):
            phrase = self.subjects.found.phrase_near(k + 1)
            if self.word(k) in {"by", "of", "from"} and phrase is not None:
                behalf = self._behalf(phrase.last + 1) or phrase.behalf
                holders = Holders(ids=(phrase.entity,), behalf=behalf, rule="paper", first=phrase.first)
                sense = self.frames.lexicon.verbs["say"][0][0]
                return Speech(quotation=quotation, holders=holders, cue=(verb, verb + 1), sense=sense)
        return None

    def _behalf(self, i: int) -> tuple[str, ...]:
        """Return for whom somebody speaks: "on behalf of the League" at a word."""
        if (self.word(i), self.word(i + 1), self.word(i + 2)) != ("on", "behalf", "of"):
            return ()
        phrase = self.subjects.found.phrase_from(i + 3 + (self.word(i + 3) == "the"))
        return (phrase.entity,) if phrase else ()

    def _inline(self, quotation: Quotation) -> bool:
        """Tell whether a quotation is a part of the sentence around it: called for “an end to the siege”."""
        before = self.word(quotation.first - 2)
        words = self.frames.lexicon.words
        governed = before in words["prepositions"] | words["determiners"] - {"that"} | words["possessives"]
        # The factions “agreed on a truce”, a statement said: their verb begins the quotation.
        forms = {inflection for _, inflection in self.frames.lexicon.verbs.get(self.word(quotation.first), ())}
        begun = (
            bool(forms & {Inflection.PAST, Inflection.THIRD})
            and before.isalpha()
            and not self._says(quotation.first - 2)
        )
        return begun or (governed and self.word(quotation.last + 1) != ",")

    def _after(self, quotation: Quotation, sentence: Sentence, discourse: Discourse) -> Speech | None:
        """Read “...,” X said and “...,” said X."""
        start = quotation.last + 1
        while self.word(start) in {",", "”", '"', ".", "-", "–", "—"} and start < quotation.last + 4:
            start += 1
        if start == quotation.last + 1 and self.word(quotation.last - 1) in {".", "!", "?"}:
            return None
        for i in range(start, min(start + _MAX_GAP, sentence.last)):
            sense = self._says(i)
            if sense is None:
                continue
            if (quoted := self._quoted(i, start, discourse)) is not None:
                return Speech(quotation=quotation, holders=quoted, cue=(i, i + 1), sense=sense)
            holders = self.subjects.before(self._group(i), start, discourse)
            if not holders.ids:
                named = behind_verb(self.frames, i + 1)
                if not named or i > start + 1:
                    return Speech(quotation=quotation, holders=Holders(), cue=(i, i + 1), sense=sense)
                holders = after_verb(named)
            return Speech(quotation=quotation, holders=holders, cue=(i, i + 1), sense=sense)
        return None

    def _quoted(self, i: int, start: int, discourse: Discourse) -> Holders | None:
        """Return who is quoted "as saying" at a word, None where those words do not stand there."""
        at = next((k for k in range(start, i) if self.word(k) in {"quoted", "quotes", "cited"}), 0)
        telling = self.word(i) in {"telling", "saying"} and self.word(i - 1) != "as"
        if at and self.word(at) != "cited" and telling and self.word(at - 1) not in self.frames.lexicon.words["be"]:
            # "The paper quoted X telling a rally", but "X was quoted by the paper telling a rally"
            return self.subjects.ending(i - 1)
        if not at or (self.word(i - 1), self.word(i)) != ("as", "saying"):
            return None
        if self.word(at - 1) in self.frames.lexicon.words["be"]:
            return self.subjects.before(self._group(at - 1), start, discourse)
        return self.subjects.ending(i - 2)

    def _under(self, quotation: Quotation) -> Speech | None:
        """Read a line that says no more than who said the paragraph above it: "X said from Strelsau."."""
        line = quotation.last + 1
        line += self.word(line) in {".", ","}
        places = range(line + 2, line + _MAX_GAP) if self.word(line) == "\n" else ()
        verb = next((k for k in places if self._says(k) or self.word(k) in {"\n", ".", ",", ""}), 0)
        sense, holders = self._says(verb), self.subjects.ending(verb - 1)
        if sense is None or not holders.ids:
            return None
        stop = next((k for k in range(verb + 1, verb + _MAX_GAP) if self.word(k) in {".", "\n", ""}), 0)
        if not stop or not (stop == verb + 1 or only_tells_where(self.frames, verb + 1, stop)):
            return None
        return Speech(quotation=quotation, holders=holders, cue=(verb, verb + 1), sense=sense)

    def _before(self, quotation: Quotation, sentence: Sentence, discourse: Discourse) -> Speech | None:
        """Read X said: “...” and X said that “...”."""
        opening, low = quotation.first - 1, sentence.first
        if self.word(opening - 1) == "\n":
            while self.word(opening - 1) == "\n":
                opening -= 1
            if self.word(opening - 1) != ":":
                return None
            low = next((k + 1 for k in range(opening, 0, -1) if self.word(k) in {"\n", "."} and k < opening), 0)
        for i in range(opening - 1, max(low, opening - _MAX_GAP) - 1, -1):
            if self.word(i) in {"”", "."}:
                return None
            sense = self._says(i)
            if sense is None:
                continue
            between = [self.word(k) for k in range(i + 1, opening)]
            direct = not between or between[-1] in {",", ":", "that"}
            if not direct:
                return None
            holders = self.subjects.before(self._group(i), low, discourse)
            if self.word(i).endswith("ing"):
                # "X issued a statement on the talks, saying": X says so.
                named = listed(self.frames, low + (self.word(low) == "the"))
                main = replace(after_verb(named), first=-1) if named else Holders()
                holders = (main if holders.ids else discourse.person) or Holders()
                quoted = self._quoted(i, low, discourse)
                holders = quoted if quoted and quoted.ids else holders
            return Speech(quotation=quotation, holders=holders, cue=(i, i + 1), sense=sense)
        return None

    def _says(self, i: int) -> Sense | None:
        verbs = self.frames.lexicon.verbs
        if self.word(i) == "on" and self.word(i - 1) in {"went", "goes"}:
            return verbs["add"][0][0]
        return next((s for s, _ in verbs.get(self.word(i), ()) if "says" in s.flags), None)

    def _group(self, i: int) -> int:
        i -= self.word(i) == "on"
        while self.frames.is_adverb(i - 1) or self.word(i - 1) in {"has", "have", "had"}:
            i -= 1
        return i


class Speeches:
    """The quotations of one text, and who says each.

    Attributes:
        told: Quotation -> the speech it is.
        introducing: Places of the words that introduce a quotation.
    """

    def __init__(self, quotations: tuple[Quotation, ...], finder: SpeechFinder) -> None:
        """Keep the quotations.

        Args:
            quotations: The quotations in order.
            finder: Finder of their speakers.
        """
        self.told: dict[Quotation, Speech] = {}
        self.introducing: set[int] = set()
        # Of these it is told that somebody says them, and not who.
        self._strange: list[Quotation] = []
        self._quotations = quotations
        self._ends = [quotation.last for quotation in quotations]
        self._finder = finder

    def within(self, sentence: Sentence, discourse: Discourse) -> list[Quotation]:
        """Find who says the quotations in a sentence.

        Args:
            sentence: The sentence.
            discourse: Who was spoken of before.

        Returns:
            The quotations that share words with it.
        """
        i, inside = bisect_right(self._ends, sentence.first), []
        while i < len(self._quotations) and self._quotations[i].first < sentence.last:
            inside.append(self._quotations[i])
            i += 1
        for quotation in inside:
            if quotation not in self.told:
                self._find(quotation, sentence, discourse)
        return inside

    def _find(self, quotation: Quotation, sentence: Sentence, discourse: Discourse) -> None:
        """Find who says a quotation, or that it carries on the one before, or that its speaker is not told."""
        speech = self._finder.speech(quotation, self._whole(quotation, sentence), discourse)
        if speech is not None:
            self.introducing.add(speech.cue[0])
        if speech is None or not speech.holders.ids:
            self._strange += [quotation] if speech else []
            latest = self._telling_on(quotation, discourse)
            speech = carried_on(quotation, self.told, self._finder.frames.forms, latest)
        if speech is not None:
            note(speech.holders, discourse, self._finder.subjects.found)
            self.told[quotation] = replace(speech, about=discourse.about.get(speech.holders.ids))

    def _telling_on(self, quotation: Quotation, discourse: Discourse) -> tuple[str, ...]:
        """Return who was the subject last, where the words since the last quotation tell of him and no other person."""
        last = next(reversed(self.told), None)
        if last is None or discourse.latest is None or not 0 < quotation.first - last.last <= _FAR:
            return ()
        found = self._finder.subjects.found
        between = found.phrases_in(found.words.starts[last.last], found.words.starts[quotation.first])
        persons = {p.entity for p in between if self._finder.subjects.person(p.entity)}
        word = self._finder.word
        opens = next((k for k in range(last.last - 1, quotation.first) if word(k) in CLOSING), quotation.first)
        named = found.phrases_in(found.words.starts[opens], found.words.starts[quotation.first])
        he = any(word(k) in {"he", "she"} for k in range(opens, quotation.first))
        he = he or any(p.entity in persons for p in named)
        return discourse.latest.ids if he and persons <= set(discourse.latest.ids) else ()

    def _whole(self, quotation: Quotation, sentence: Sentence) -> Sentence:
        """Return a sentence with those after it in which a quotation goes on, up to the one that tells who says it."""
        forms, end = self._finder.frames.forms, quotation.last
        if end <= sentence.last:
            return sentence
        stop = next((k for k in range(end + 1, min(end + _MAX_BETWEEN, len(forms))) if forms[k] in CLOSING), 0)
        return replace(sentence, last=(stop or min(end + _MAX_BETWEEN, len(forms) - 1)) + 1)

    def narrated(self, drafts: list[Draft], *, headed: bool) -> list[Draft]:
        """Take out of the stances of a text those that somebody else holds, for they stand in a quotation.

        Args:
            drafts: The stances read in the sentences.
            headed: Whether the body that puts the text out is only named in its heading, and never says "we" in it.

        Returns:
            The others: none in a speech, also one whose speaker only a later sentence named, and no "we" of a stranger.
        """
        strange = self._quotations if headed else self._strange

        def within(draft: Draft, quotations: Iterable[Quotation]) -> bool:
            return any(quotation.first <= draft.words[0] < quotation.last for quotation in quotations)

        others = [d for d in drafts if not within(d, self.told) and not self._of_stranger(d)]
        return [d for d in others if not (d.holders.rule == "pronoun-we" and within(d, strange))]

    def _of_stranger(self, draft: Draft) -> bool:
        """Tell whether "he" is who holds something within a quotation whose speaker is not known, so that he is not."""
        at = draft.holders.first
        n = bisect_right(self._ends, at)
        around = self._quotations[n : n + 1] if draft.holders.rule in {"pronoun-he", "pronoun-she"} else ()
        return any(q.first <= at and q.last - q.first >= _MIN_WORDS for q in around)
