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
_OF_HIM = word_set(
    "استقالة استقالته استقالتها مثول اعتذار تنحي رحيل تراجع تخلي كف امتناع وفاء تحلي التزام توقف انسحاب حضور إقرار"
    " اعتراف تنازل عدول تبرؤ إجابة رد توضيح تفسير"
)
_GIVING, _ENDS = word_set("تقديم إعلان"), ("ه", "ها", "هم", "هما")


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
    """Tell whether what is asked for is what only the one asked can do, or give of his own."""
    form, after = layout.form(frame.content)[frame.skip :].removeprefix("ال"), layout.form(frame.content + 1)
    return form in _OF_HIM or (form in _GIVING and after.endswith(_ENDS) and not after.startswith("ال"))
