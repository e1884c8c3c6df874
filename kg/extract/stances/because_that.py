"""Tell whether "that" is not the one of a cue: that of a ground, "on the pretext that", or of another who says it."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import THEREIN
from kg.lexicon.conjugate import Shape
from kg.lexicon.cues import load_cues
from kg.text.fold import word_set

# "On the pretext that", "for fear that", "after": the word alone tells the ground or the time.
_PRETEXTS = word_set("بعد قبل منذ دون بدون بحجة بذريعة بدعوى بزعم بداعي باعتبار خشية خوفا تحسبا مخافة رغم برغم")
# "On the basis that", "out of the fact that": the noun behind its preposition does.
_BASES = word_set("أساس اعتبار منطلق حقيقة فرضية قاعدة اعتقاد قناعة إيمان باب")
_STANDING_ON = frozenset(["علي", "من", "عن"])
# "In view of the fact that", "starting from", "for fear of".
_IN_VIEW = word_set("نظرا استنادا انطلاقا تخوفا خوفا إضافة")
_OF = frozenset(["الي", "من", "علي"])
# "Because he thinks that", "although he knows that": a thought of his behind a word for the ground or the contrast.
_THOUGHTS = word_set(
    "اعتباره اعتبارها اعتبارهم اعتقاده اعتقادها اعتقادهم قناعته قناعتها قناعتهم اقتناعه اقتناعها اقتناعهم"
    " إيمانه إيمانها إيمانهم إدراكه إدراكها إدراكهم علمه علمها علمهم يقينه يقينها يقينهم شعوره شعورها شعورهم"
)
_SAYING = word_set("تأكيده تأكيدها تأكيدهم اعترافه اعترافها اعترافهم إقراره إقرارها إقرارهم زعمه زعمها زعمهم")
_BECAUSE = word_set("بسبب رغم برغم مع نتيجة بفعل بحكم من")
_ATTACHED = ("ل", "ب")
#: What opens such a ground behind a comma.
OPEN_GROUND = (_PRETEXTS | _IN_VIEW | _BECAUSE) - {"من", "مع", "بعد", "قبل", "منذ", "دون", "بدون"}


def because_that(layout: Layout, i: int) -> bool:
    """Tell whether what a "that" introduces is only why or despite what something is done.

    Args:
        layout: The release.
        i: Index of "that".

    Returns:
        Whether the words before it tell a ground: "on the pretext that", "out of his belief that".
    """
    before, earlier = layout.form(i - 1), layout.form(i - 2)
    if before in _PRETEXTS or (before in _BASES and earlier in _STANDING_ON):
        return True
    if before in _OF and earlier in _IN_VIEW:
        return True
    if before in _THOUGHTS:
        return earlier in _BECAUSE
    if before in _SAYING:
        # "With his stressing that": he stresses it besides.
        return earlier in _FOR_THAT
    return before[:1] in _ATTACHED and before[1:] in _THOUGHT_OR_SAID


_FOR_THAT = _BECAUSE - {"مع"}


_THOUGHT_OR_SAID = _THOUGHTS | _SAYING


#: "After (experts had told)", "while": what is told behind them is of another clause.
WHEN = word_set("بعدما فيما بينما عندما حينما حيث لأن لأنه لأنها")


def told_by_another(layout: Layout, i: int) -> bool:
    """Tell whether the verb right before "that" tells of the object: "sites of which it said that they".

    Args:
        layout: The release.
        i: Index of the verb.

    Returns:
        Whether it does.
    """
    cues = load_cues().forms.get(layout.forms[i], ())
    return any("says" in c.verb.flags and c.inflected.shape is Shape.PERFECT and not c.conjunction for c in cues)


def told_in_it(layout: Layout, at: int, i: int) -> bool:
    """Tell whether "that" is of a verb behind another one's object: "showed a tape in which he affirmed that".

    Args:
        layout: The release.
        at: Index of the other verb.
        i: Index of the "that".

    Returns:
        Whether a verb of saying with "in it" stands between.
    """
    return layout.form(i - 1) in THEREIN and at < i - 2 and told_by_another(layout, i - 2)
