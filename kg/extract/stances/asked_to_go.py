"""Take who stands behind "and called on" for the one asked, where only he can do it: "and called on X to resign"."""

from dataclasses import replace

from kg.extract.layout.lay import Layout
from kg.extract.stances.memory import Memory, agree
from kg.extract.stances.walk import Frame
from kg.kinds import Act
from kg.lexicon.conjugate import Shape
from kg.text.fold import word_set
from kg.text.words import COMMAS

# What nobody asks for but of him who is to do it.
_OF_HIM = word_set("تراجع استقالة مثول اعتذار تنحي تخلي إقرار اعتراف تنازل عدول تبرؤ إجابة توضيح")
# What whoever speaks may ask of all: it is his who is urged to it.
_OF_ALL = word_set("رحيل كف امتناع وفاء تحلي التزام توقف انسحاب حضور رد تفسير")
_URGING = ("حث", "حض", "ناشد")
_GIVING, _ENDS = word_set("تقديم إعلان"), ("ه", "ها", "هم", "هما")
_TO_THE = 2


def asked_to_go(layout: Layout, memory: Memory, frame: Frame) -> Frame:
    """Let the speaker of a sentence ask the one who stands behind his next verb what only that one can do.

    Args:
        layout: The release.
        memory: Who spoke so far.
        frame: The cue with its parts.

    Returns:
        The frame, without subject and with him as asked, where somebody of the same gender spoke in the sentence and
        a comma parts the two: "X said that, and called on Y to apologise"; else the same frame.
    """
    inflected, verb = frame.form.inflected, frame.form.verb
    demands = verb.act is Act.DEMAND and verb.addressee == "0" and inflected.shape is Shape.PERFECT
    if not demands or frame.form.conjunction != "و" or layout.form(frame.at - 1) not in COMMAS or frame.addressee:
        return frame
    spoke = memory.said[-1] if memory.said and memory.heard >= memory.began and not memory.lost else None
    if spoke is None or not agree(inflected, spoke) or len(frame.subject) != 1:
        return frame
    (only,) = frame.subject
    if only.first != frame.at + 1 or only.entity in spoke.entities or not _of_him(layout, frame):
        return frame
    return replace(frame, subject=(), addressee=(only,), blank=-1)


def _of_him(layout: Layout, frame: Frame) -> bool:
    """Tell whether what is asked for is what only the one asked can do, or give of his own.

    "The resignation of the cabinet" is another's, and so is what stands before any noun without "his".
    """
    form, after = layout.form(frame.content)[frame.skip :], layout.form(frame.content + 1)
    bare = form.removeprefix("ال")
    urged = bare in _OF_ALL and frame.form.verb.lemma.startswith(_URGING)
    if (bare in _OF_HIM or urged) and (bare != form or frame.skip == _TO_THE):
        return True
    own = next((form.removesuffix(end) for end in _ENDS if form.endswith(end) and form != end), "")
    if own in _OF_HIM or (own.endswith("ت") and own[:-1] + "ه" in _OF_HIM):
        return True
    his = after.endswith(_ENDS) and not after.startswith("ال") and not layout.written(frame.content + 1).endswith("ة")
    return his and form in _OF_HIM.union(_GIVING)
