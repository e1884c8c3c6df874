"""What a body discusses at its own meeting, and agendas told in passing, in the passive or as what is expected."""

import pytest

from tests.extract.test_fronted import told

_BEFORE = "وقال سامر الحوراني إن الحوار ضروري. "
_COUNCIL = "الأمانة العامة لحزب النهر"


@pytest.mark.parametrize(
    "text",
    [
        "وعقدت الأمانة العامة لحزب النهر أمس اجتماعا طارئا لبحث تطورات الأزمة.",
        "وتجتمع الأمانة العامة لحزب النهر غدا لبحث تطورات الأزمة.",
        "وعقدت الأمانة العامة لحزب النهر اجتماعها الأسبوعي. وتناول الاجتماع تطورات الأزمة.",
        "ومن المنتظر أن تناقش الأمانة العامة لحزب النهر تطورات الأزمة.",
        "ناقشت الأمانة العامة لحزب النهر في اجتماعها تطورات الأزمة.",
    ],
)
def test_a_body_discusses_at_its_own_meeting(text: str) -> None:
    assert told(_BEFORE + text)[1:] == [("discuss", _COUNCIL, "تطورات الأزمة")]


@pytest.mark.parametrize("occasion", ["في اجتماعها", "خلال جلسة عمل", "خلال اجتماع موسع", "خلال اجتماع عقدته أمس"])
@pytest.mark.parametrize(
    "matter", ["أهم المستجدات على الساحة", "العلاقات بين البلدين", "تطورات الأزمة", "عددا من القضايا"]
)
def test_a_body_reviews_something_at_its_own_meeting(occasion: str, matter: str) -> None:
    text = f"{_BEFORE}واستعرضت {_COUNCIL} {occasion} {matter}."
    assert told(text)[1:] == [("discuss", _COUNCIL, matter)]


@pytest.mark.parametrize(
    "text",
    [
        # Others meet with it, and who they are is not told; what did not happen; what somebody wants discussed.
        "وعقدت الأمانة العامة لحزب النهر اجتماعا مع زوارها لبحث تطورات الأزمة.",
        "وعقدت الأمانة العامة لحزب النهر اجتماعا. ولم يتم استعراض تطورات الأزمة.",
        "ويريد أن تناقش الأمانة العامة لحزب النهر تطورات الأزمة.",
    ],
)
def test_nothing_is_discussed_by_the_body_alone(text: str) -> None:
    assert ("discuss", _COUNCIL, "تطورات الأزمة") not in told(_BEFORE + text)


_MET = "والتقى وزير الخارجية السوري سامر الحوراني، أمس، وزير الخارجية المصري خالد الديري. "


@pytest.mark.parametrize(
    "agenda",
    [
        "وتطرقت المحادثة إلى تطورات الأزمة.",
        "وتم خلال هذا اللقاء استعراض تطورات الأزمة.",
        "كما تم بالمناسبة استعراض تطورات الأزمة.",
    ],
)
def test_both_discuss_what_their_meeting_was_about(agenda: str) -> None:
    views = [(act, what) for act, _, what in told(_MET + agenda)]
    assert views == [("discuss", "تطورات الأزمة")]
